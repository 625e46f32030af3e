"""Floats that remember how they follow from a call's arguments."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable
from typing import Any

import numpy as np

from fusec.symbolic.one_scope import of_one_scope
from fusec.symbolic.opcodes import Opcode
from fusec.symbolic.operations import EXACT
from fusec.symbolic.polynomial import Source
from fusec.symbolic.scope import Scope
from fusec.symbolic.tree import Tree


def operand_tree(value: Any) -> tuple[Tree, float] | None:
    """How an operand is computed, and its value; None for what is no Python number."""
    if type(value) is SymbolicFloat:
        return value.tree, value.value
    to_float = getattr(type(value), "to_float", None)
    if to_float is not None:
        return operand_tree(to_float(value))
    if type(value) is float or isinstance(value, int):
        number = float(value)
        return Tree.of(number), number
    return None


def is_unusual(value: Any) -> bool:
    """Whether an operand is a number of Python's that no formula has: complex, or of a class made of `float`."""
    kind = type(value)
    return issubclass(kind, (float, complex)) and kind is not float and not issubclass(kind, np.generic)


def _arithmetic(opcode: Opcode, symbol: Callable[..., Any], reflected: bool = False) -> Callable[..., Any]:
    """An operator that a formula has an instruction for."""

    def combine(self: SymbolicFloat, other: Any, modulus: Any = None) -> Any:
        if is_unusual(other):
            pair = (self.pin(), other)
            return symbol(*(pair[::-1] if reflected else pair))
        found = operand_tree(other)
        if found is None or modulus is not None:
            return NotImplemented
        (left, right) = (found, (self.tree, self.value)) if reflected else ((self.tree, self.value), found)
        tree = Tree(opcode, (left[0], right[0]))
        # Where Python has no result, or none that is a float, the operands are looked at.
        is_regular = opcode not in _CONDITIONS or _CONDITIONS[opcode](self.scope, tree, left[1], right[1])
        if not self.scope.is_open or not is_regular:
            operands = (other, self) if reflected else (self, other)
            return symbol(*map(plain_operand, operands))
        return SymbolicFloat.of(self.scope, tree, symbol(left[1], right[1]))

    return combine


def quotient_is_regular(scope: Scope, tree: Tree, _: float, divisor: float) -> bool:
    """Whether a divisor is not 0, which is a guard."""
    return not scope.compare(Opcode.CHECK_EQUAL, tree.operands[1], ZERO, divisor == 0)


def _power_is_regular(scope: Scope, tree: Tree, base: float, exponent: float) -> bool:
    if not (base > 0 and math.isfinite(base) and math.isfinite(exponent)):
        return False
    try:
        result = base**exponent
    except OverflowError:
        return False
    # The instruction fails where the result is another.
    return math.isfinite(result) and result != 0 and scope.compare(Opcode.CHECK_LESS, ZERO, tree, holds=True)


ZERO = Tree.of(0.0)

_CONDITIONS: dict[Opcode, Callable[[Scope, Tree, float, float], bool]] = {
    Opcode.DIVIDE_FLOAT: quotient_is_regular,
    Opcode.POWER_FLOAT: _power_is_regular,
}
"""Where the instruction does what Python does, which is a guard: elsewhere Python raises something, for one."""


def _by_value(symbol: Callable[..., Any], reflected: bool = False) -> Callable[[SymbolicFloat, Any], Any]:
    """An operator on the number itself."""

    def operate(self: SymbolicFloat, other: Any) -> Any:
        if operand_tree(other) is None:
            return NotImplemented
        pair = (self.pin(), plain_operand(other))
        return symbol(*(pair[::-1] if reflected else pair))

    return operate


def plain_operand(value: Any) -> Any:
    """The number itself, pinned."""
    return value.pin() if hasattr(type(value), "pin") else value


PLAIN = (int, float, complex, np.ndarray, np.generic, list, tuple, str, bytes)
"""What NumPy's functions take by themselves."""


def answer_ufunc(ufunc: Any, method: str, inputs: tuple[Any, ...], others: dict[str, Any]) -> Any:
    """What NumPy makes of the numbers themselves; who else has a say in it is asked first.

    Parameters
    ----------
    ufunc : numpy.ufunc
        The function.
    method : str
        How it is called.
    inputs : tuple
        Operands, symbolic numbers among them.
    others : dict
        Keyword arguments.
    """
    if not all(isinstance(operand, PLAIN) for operand in inputs):
        return NotImplemented
    return getattr(ufunc, method)(*map(plain_operand, inputs), **others)


def _comparison(opcode: Opcode, symbol: Callable[..., bool], flips: bool = False) -> Callable[..., Any]:
    def compare(self: SymbolicFloat, other: Any) -> Any:
        if isinstance(other, int) and not -EXACT <= other <= EXACT:
            # Compared exactly.
            return symbol(self.pin(), plain_operand(other))
        found = operand_tree(other)
        if found is None:
            return NotImplemented
        holds = symbol(self.value, found[1])
        pair = (found[0], self.tree) if flips else (self.tree, found[0])
        return self.scope.compare(opcode, *pair, holds)

    return compare


@of_one_scope
class SymbolicFloat:
    """A Python float that knows how it follows from the arguments of a call.

    Sums, differences, products, quotients and powers give such floats. Whoever decides by one leaves a guard in its
    scope; whoever needs the number itself gets it, and pins it. It passes for a `float` where its class is asked for.

    Attributes
    ----------
    scope : Scope
        Where decisions go.
    tree : Tree
        How it follows.
    value : float
        What it is in the scope's call.
    """

    __slots__ = ("scope", "tree", "value")

    scope: Scope
    tree: Tree
    value: float

    @classmethod
    def of(cls, scope: Scope, tree: Tree, value: float) -> Any:
        """A float computed in a way; a plain one in a scope that is closed."""
        if not scope.is_open:
            return value
        made = object.__new__(cls)
        made.scope, made.tree, made.value = scope, tree, value
        return made

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        return float

    def packed(self) -> Any:
        """The number, rounded, with its bits as those of a float32 in the first bytes of the word."""
        return SymbolicFloat.of(self.scope, Tree(Opcode.PACK_FLOAT32, (self.tree,)), self.value)

    def pin(self) -> float:
        """The number, whose bits it has from here on."""
        return self.scope.pin_float(self.tree, self.value)

    __add__ = _arithmetic(Opcode.ADD_FLOAT, operator.add)
    __radd__ = _arithmetic(Opcode.ADD_FLOAT, operator.add, reflected=True)
    __sub__ = _arithmetic(Opcode.SUBTRACT_FLOAT, operator.sub)
    __rsub__ = _arithmetic(Opcode.SUBTRACT_FLOAT, operator.sub, reflected=True)
    __mul__ = _arithmetic(Opcode.MULTIPLY_FLOAT, operator.mul)
    __rmul__ = _arithmetic(Opcode.MULTIPLY_FLOAT, operator.mul, reflected=True)
    __truediv__ = _arithmetic(Opcode.DIVIDE_FLOAT, operator.truediv)
    __rtruediv__ = _arithmetic(Opcode.DIVIDE_FLOAT, operator.truediv, reflected=True)
    __pow__ = _arithmetic(Opcode.POWER_FLOAT, operator.pow)
    __rpow__ = _arithmetic(Opcode.POWER_FLOAT, operator.pow, reflected=True)
    __floordiv__, __rfloordiv__ = _by_value(operator.floordiv), _by_value(operator.floordiv, reflected=True)
    __mod__, __rmod__ = _by_value(operator.mod), _by_value(operator.mod, reflected=True)
    __divmod__, __rdivmod__ = _by_value(divmod), _by_value(divmod, reflected=True)

    def __neg__(self) -> Any:
        return SymbolicFloat.of(self.scope, Tree(Opcode.NEGATE_FLOAT, (self.tree,)), -self.value)

    def __pos__(self) -> Any:
        return self

    def __abs__(self) -> Any:
        # Zeros have signs: that of a negative one goes by the number itself.
        if self == 0:
            return abs(self.pin())
        return -self if self < 0 else self

    __lt__ = _comparison(Opcode.CHECK_LESS, operator.lt)
    __gt__ = _comparison(Opcode.CHECK_LESS, operator.gt, flips=True)
    __le__ = _comparison(Opcode.CHECK_LESS_EQUAL, operator.le)
    __ge__ = _comparison(Opcode.CHECK_LESS_EQUAL, operator.ge, flips=True)
    __eq__ = _comparison(Opcode.CHECK_EQUAL, operator.eq)

    def __ne__(self, other: object) -> Any:
        found = self == other
        return found if found is NotImplemented else not found

    def __bool__(self) -> bool:
        return bool(self != 0)

    def __hash__(self) -> int:
        return hash(self.pin())

    def __float__(self) -> float:
        return self.pin()

    def __int__(self) -> int:
        return int(self.pin())

    def __repr__(self) -> str:
        return repr(self.pin())

    def __str__(self) -> str:
        return str(self.pin())

    def __format__(self, specification: str) -> str:
        return format(self.pin(), specification)

    def __getattr__(self, name: str) -> Any:
        # Who only asks whether there is something has not looked at the number.
        if not hasattr(float, name):
            raise AttributeError(f"'float' object has no attribute {name!r}")
        return getattr(self.pin(), name)

    def __reduce__(self) -> tuple[Any, ...]:
        return float, (self.pin(),)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
        return np.asarray(self.pin(), dtype)

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **others: Any) -> Any:
        return answer_ufunc(ufunc, method, inputs, others)


for _name in ("round", "trunc", "floor", "ceil"):
    setattr(
        SymbolicFloat,
        f"__{_name}__",
        (lambda method: lambda self, *others: getattr(self.pin(), method)(*others))(f"__{_name}__"),
    )


def symbolic_float(scope: Scope, source: Source) -> float:
    """The float that a source is in a scope's call.

    Parameters
    ----------
    scope : Scope
        Where decisions about it go.
    source : Source
        One of the scope's.
    """
    made: float = SymbolicFloat.of(scope, Tree.of(source), float(scope.sources[source]))
    return made
