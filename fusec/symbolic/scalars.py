"""NumPy's scalars among a call's arguments: they have a dtype of their own, and vary."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import numpy as np

from fusec.symbolic.floats import SymbolicFloat, answer_ufunc, operand_tree, plain_operand, quotient_is_regular
from fusec.symbolic.one_scope import of_one_scope
from fusec.symbolic.opcodes import Opcode
from fusec.symbolic.polynomial import Polynomial, Source
from fusec.symbolic.scope import Scope
from fusec.symbolic.tree import Tree


def word_of(scalar: Any) -> int:
    """The word in whose first bytes a scalar of at most 8 bytes lies."""
    return int.from_bytes(scalar.tobytes(), "little", signed=scalar.itemsize == 8)


def scalar_of_word(word: int, dtype: Any) -> Any:
    """The scalar in the first bytes of a word."""
    return np.frombuffer(word.to_bytes(8, "little", signed=word < 0)[: dtype.itemsize], dtype)[0]


def symbolic_scalar(scope: Scope, source: Source, value: Any) -> SymbolicScalar:
    """The scalar that a source is in a scope's call.

    Parameters
    ----------
    scope : Scope
        Where decisions about it go.
    source : Source
        The word that it comes in.
    value : numpy.generic
        What it is.
    """
    leaf = Tree.of(source)
    if value.dtype == np.float32:
        leaf = Tree(Opcode.UNPACK_FLOAT32, (leaf,))
    return SymbolicScalar(scope, leaf if value.dtype.kind == "f" else source, value)


class SymbolicScalar:
    """A scalar of NumPy's that comes with a call, or was computed from one.

    Beside a tensor it is computed with, whatever its value; sums, differences, products and quotients of floats are
    such scalars, rounded to their dtype. Whoever wants the number itself gets it, and pins it. It passes for what it is
    where its class is asked for.

    Attributes
    ----------
    scope : Scope
        Where decisions go.
    origin : Tree or Source
        How a float is computed, or the word that anything else comes in.
    value : numpy.generic
        What it is in the scope's call.
    """

    __slots__ = ("origin", "scope", "value")

    def __init__(self, scope: Scope, origin: Tree | Source, value: Any) -> None:
        self.scope = scope
        self.origin = origin
        self.value = value

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        return type(self.value)

    @property
    def number(self) -> Any:
        """What a formula computes, the bits of the scalar in its first bytes: a symbolic float, or a source."""
        if isinstance(self.origin, Source):
            return self.origin
        number = SymbolicFloat.of(self.scope, self.origin, float(self.value))
        return number.packed() if type(number) is SymbolicFloat and self.value.dtype == np.float32 else number

    def pin(self) -> Any:
        """The scalar, whose bits it has from here on."""
        if isinstance(self.origin, Source):
            self.scope.pin(Polynomial.atom(self.origin), word_of(self.value))
        else:
            self.scope.pin_float(self.origin, float(self.value))
        return self.value

    def __getattr__(self, name: str) -> Any:
        # The dtype, and what it means for a shape, is the same for all.
        if name in _COMMON:
            return getattr(self.value, name)
        if not hasattr(type(self.value), name):
            raise AttributeError(f"{type(self.value).__name__!r} object has no attribute {name!r}")
        return getattr(self.pin(), name)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
        return np.asarray(self.pin(), dtype)

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **others: Any) -> Any:
        return answer_ufunc(ufunc, method, inputs, others)

    def __reduce__(self) -> tuple[Any, ...]:
        found: tuple[Any, ...] = self.pin().__reduce__()
        return found

    def __hash__(self) -> int:
        return hash(self.pin())


_COMMON = frozenset({"dtype", "itemsize", "nbytes", "ndim", "shape", "size"})


def _by_value(symbol: Callable[..., Any], is_reflected: bool = False) -> Callable[[SymbolicScalar, Any], Any]:
    """An operator on the scalar itself, which leaves what knows symbolic numbers to answer first."""

    def operate(self: SymbolicScalar, other: Any) -> Any:
        if not isinstance(other, (int, float, complex, np.generic, np.ndarray)):
            return NotImplemented
        pair = (self.pin(), plain_operand(other))
        return symbol(*(pair[::-1] if is_reflected else pair))

    return operate


def _of_one(symbol: Callable[..., Any]) -> Callable[..., Any]:
    return lambda self, *others: symbol(self.pin(), *others)


_BINARY: dict[str, Callable[..., Any]] = {
    "add": operator.add, "sub": operator.sub, "mul": operator.mul, "truediv": operator.truediv,
    "floordiv": operator.floordiv, "mod": operator.mod, "pow": operator.pow, "and": operator.and_,
    "or": operator.or_, "xor": operator.xor, "lshift": operator.lshift, "rshift": operator.rshift, "divmod": divmod,
    "matmul": operator.matmul,
}  # fmt: skip
_COMPARISONS = ("lt", "le", "gt", "ge", "eq", "ne")
_COMPUTED = {
    Opcode.ADD_FLOAT: operator.add,
    Opcode.SUBTRACT_FLOAT: operator.sub,
    Opcode.MULTIPLY_FLOAT: operator.mul,
    Opcode.DIVIDE_FLOAT: operator.truediv,
}
"""What has an instruction, and one rounding of whose double is that of a float32."""


def _computed(opcode: Opcode, is_reflected: bool = False) -> Callable[[SymbolicScalar, Any], Any]:
    """An operator of floats, which gives another symbolic scalar; of everything else on the scalar itself."""
    by_value = _by_value(_COMPUTED[opcode], is_reflected)

    def combine(self: SymbolicScalar, other: Any) -> Any:
        kind = _common(self, other)
        if kind is None or not self.scope.is_open:
            return by_value(self, other)
        pair = (_rounded(self, kind), _rounded(other, kind))
        left, right = pair[::-1] if is_reflected else pair
        tree = Tree(opcode, (left[0], right[0]))
        if opcode is Opcode.DIVIDE_FLOAT and not quotient_is_regular(self.scope, tree, left[1], right[1]):
            return by_value(self, other)
        with np.errstate(all="ignore"):
            value = _COMPUTED[opcode](kind(left[1]), kind(right[1]))
        return SymbolicScalar(self.scope, Tree(Opcode.ROUND_FLOAT32, (tree,)) if kind is np.float32 else tree, value)

    return combine


def _common(scalar: SymbolicScalar, other: Any) -> Any:
    """The class of float that NumPy computes in with two operands; None where it is none, or unknown here."""
    if isinstance(scalar.origin, Source):
        return None
    own = type(scalar.value)
    if type(other) is SymbolicScalar and isinstance(other.origin, Source):
        return None
    if isinstance(other, np.floating):
        if other.__class__ not in (np.float32, np.float64):
            return None
        return np.float32 if own is np.float32 is other.__class__ else np.float64
    # Python's numbers are of the dtype that they meet.
    return own if isinstance(other, (int, float)) and not isinstance(other, (bool, np.generic)) else None


def _rounded(value: Any, kind: Any) -> tuple[Tree, float]:
    """How an operand is computed, rounded to a class, and its value."""
    if type(value) is SymbolicScalar:
        assert isinstance(value.origin, Tree)
        return value.origin, float(value.value)
    found = operand_tree(float(value) if isinstance(value, np.generic) else value)
    assert found is not None
    tree, number = found
    if kind is np.float64:
        return tree, number
    with np.errstate(all="ignore"):
        return Tree(Opcode.ROUND_FLOAT32, (tree,)), float(np.float32(number))


_UNARY: dict[str, Callable[..., Any]] = {
    "neg": operator.neg, "pos": operator.pos, "abs": abs, "invert": operator.invert, "bool": bool, "int": int,
    "float": float, "complex": complex, "index": operator.index, "repr": repr, "str": str, "format": format,
    "round": round,
}  # fmt: skip

for _name, _symbol in _BINARY.items():
    setattr(SymbolicScalar, f"__{_name}__", _by_value(_symbol))
    setattr(SymbolicScalar, f"__r{_name}__", _by_value(_symbol, is_reflected=True))
for _name, _opcode in zip(("add", "sub", "mul", "truediv"), _COMPUTED, strict=True):
    setattr(SymbolicScalar, f"__{_name}__", _computed(_opcode))
    setattr(SymbolicScalar, f"__r{_name}__", _computed(_opcode, is_reflected=True))
for _name in _COMPARISONS:
    setattr(SymbolicScalar, f"__{_name}__", _by_value(getattr(operator, _name)))
for _name, _symbol in _UNARY.items():
    setattr(SymbolicScalar, f"__{_name}__", _of_one(_symbol))
of_one_scope(SymbolicScalar)
