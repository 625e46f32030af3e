"""Python's operators on recorded values: the short way from two operands to a node.

Recording must cost next to nothing, so what was worked out once for a pair of dtypes is remembered per op,
and the common case (operands of one shape, or a Python number) runs straight through one function.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, Self, TypeAlias, TypeVar

import numpy as np

from fusec import ops
from fusec.errors import DTypeError, ShapeError, caller_origin
from fusec.graph.node import NONE, Node
from fusec.ops.record import ElementwiseOp, TypedOp
from fusec.recording import Operand, as_operand, record
from fusec.types import NAMES, Array, DType, TensorType

if TYPE_CHECKING:

    class ArrayOwner(Protocol):
        """What NumPy makes an array of."""

        def __array__(self) -> Array: ...

    Nested: TypeAlias = list[Any] | tuple[Any, ...] | Sequence[float]
    Value: TypeAlias = "Recorded | Array | ArrayOwner | np.generic | float | Nested"
    """What can stand on the other side of an operator, and in public functions for an array."""
else:
    Value = Any

Own = TypeVar("Own", bound="Recorded")
"""A recorder is a method of any class of recorded values, and records one of that class. It is written out as a
`Callable` where it is returned: a type checker binds this variable at the call otherwise."""

Recorder: TypeAlias = Callable[..., Any]

SCALARS = {dtype: TensorType((), dtype) for dtype in NAMES}


class Recorded:
    """A value that stands for a node.

    Attributes
    ----------
    node : Node
        What was recorded; once evaluated, an input that holds the array.
    """

    __slots__ = ("__weakref__", "node")

    __array_priority__: ClassVar[float] = 100.0

    def __init__(self, node: Node) -> None:
        if type(node) is not Node:
            name = type(self).__name__
            raise DTypeError(f"{name}: not made by calling the type, but of an array", hint="fusec.asarray(x)")
        self.node = node


def operand_of(name: str, value: Any) -> Operand:
    """The operand that a recorded value, or anything NumPy takes, stands for."""
    return value.node if isinstance(value, Recorded) else as_operand(name, value)


def record_values(op: TypedOp, *values: Any) -> Node:
    """A node of `op` over recorded values, Python numbers, NumPy scalars and arrays."""
    return record(op, [operand_of(op.name, value) for value in values])


def unary(op: ElementwiseOp) -> Callable[[Own], Own]:
    """A function of one recorded value that records `op`."""
    results: dict[DType, DType] = {}

    def record_unary(x: Any) -> Any:
        node = x.node
        type = node.type
        result = results.get(type.dtype)
        if result is None:
            result = results[type.dtype] = op.signature((type.dtype,), NONE).result
        if result is not type.dtype:
            type = TensorType(type.shape, result)
        return x.__class__(Node(op, (node,), type, NONE, caller_origin()))

    return record_unary


def defers_to(x: Any, other: Any) -> bool:
    """NumPy's rule for which of two array types answers an operator."""
    kind = type(other)
    if kind in (int, float, bool) or isinstance(other, (Recorded, np.ndarray, np.generic, list, tuple)):
        return False
    if hasattr(kind, "__array_ufunc__"):
        return True
    return bool(getattr(kind, "__array_priority__", 0.0) > x.__array_priority__)


def binary(op: ElementwiseOp, *, is_operator: bool = False, is_reflected: bool = False) -> Callable[[Own, Value], Own]:
    """A function of a recorded value and any other that records `op`.

    Parameters
    ----------
    op : ElementwiseOp
        An op of two operands.
    is_operator : bool
        Whether it may leave the answer to the other operand's type.
    is_reflected : bool
        Whether the other operand stands on the left.
    """
    pairs: dict[tuple[DType, DType], DType] = {}
    numbers: dict[tuple[DType, type], tuple[TensorType, DType]] = {}

    def record_binary(x: Any, y: Any) -> Any:
        node = x.node
        type = node.type
        result: DType | None
        if isinstance(y, Recorded):
            other = y.node
            dtypes = (type.dtype, other.type.dtype)
            result = pairs.get(dtypes)
            if result is None:
                result = pairs[dtypes] = op.signature(dtypes, NONE).result
            if type.shape != other.type.shape:
                return x.__class__(record(op, (node, other)))
            operands, origin = (node, other), caller_origin()
        else:
            known = numbers.get((type.dtype, y.__class__))
            if known is None:
                return record_any(x, y)
            number_type, result = known
            try:
                number = {"value": number_type.dtype.type(y)}
            except OverflowError:
                return record_any(x, y)
            origin = caller_origin()
            other = Node(ops.constant, (), number_type, number, origin)
            operands = (other, node) if is_reflected else (node, other)
        if result is not type.dtype:
            type = TensorType(type.shape, result)
        return x.__class__(Node(op, operands, type, NONE, origin))

    def record_any(x: Any, y: Any) -> Any:
        if is_operator and defers_to(x, y):
            return NotImplemented
        node = record_values(op, y, x) if is_reflected else record_values(op, x, y)
        kinds = (x.node.dtype, y.__class__)
        if kinds[1] in (int, float):
            loop = op.signature(kinds[::-1] if is_reflected else kinds, NONE)
            numbers[kinds] = (SCALARS[loop.operands[0 if is_reflected else 1]], loop.result)
        return x.__class__(node)

    return record_binary


def operator(op: ElementwiseOp) -> Callable[[Own, Value], Own]:
    """The operator `self <op> other`."""
    return binary(op, is_operator=True)


def reflected(op: ElementwiseOp) -> Callable[[Own, Value], Own]:
    """The operator `other <op> self`, for an `other` that leaves the answer to us."""
    return binary(op, is_operator=True, is_reflected=True)


def contraction(op: TypedOp, *, is_reflected: bool = False) -> Callable[[Own, Value], Own]:
    """The operator of an op whose shapes do not simply broadcast."""

    def record_contraction(x: Any, y: Any) -> Any:
        if defers_to(x, y):
            return NotImplemented
        return x.__class__(record_values(op, *((y, x) if is_reflected else (x, y))))

    return record_contraction


def without_negative_exponent(power: Recorder) -> Callable[[Own, Value], Own]:
    """`power`, but an integer raised to a negative integer is an error where it is written, as in NumPy."""

    def record_power(x: Any, y: Any) -> Any:
        if x.node.type.dtype.kind in "iu" and isinstance(y, (int, np.integer)) and y < 0:
            raise ShapeError(
                "pow: integers to negative integer powers are not allowed", hint="x.astype(float) ** exponent"
            )
        return power(x, y)

    return record_power


class Operators(Recorded):
    """Python's operators; in-place ones rebind the name, as values are never changed."""

    __slots__ = ()

    __add__, __radd__ = operator(ops.add), reflected(ops.add)
    __sub__, __rsub__ = operator(ops.subtract), reflected(ops.subtract)
    __mul__, __rmul__ = operator(ops.multiply), reflected(ops.multiply)
    __truediv__, __rtruediv__ = operator(ops.divide), reflected(ops.divide)
    __floordiv__, __rfloordiv__ = operator(ops.floor_divide), reflected(ops.floor_divide)
    __mod__, __rmod__ = operator(ops.remainder), reflected(ops.remainder)
    __pow__, __rpow__ = without_negative_exponent(operator(ops.pow)), reflected(ops.pow)
    __matmul__, __rmatmul__ = contraction(ops.matmul), contraction(ops.matmul, is_reflected=True)

    __and__, __rand__ = operator(ops.bitwise_and), reflected(ops.bitwise_and)
    __or__, __ror__ = operator(ops.bitwise_or), reflected(ops.bitwise_or)
    __xor__, __rxor__ = operator(ops.bitwise_xor), reflected(ops.bitwise_xor)
    __lshift__, __rlshift__ = operator(ops.bitwise_left_shift), reflected(ops.bitwise_left_shift)
    __rshift__, __rrshift__ = operator(ops.bitwise_right_shift), reflected(ops.bitwise_right_shift)

    if TYPE_CHECKING:
        # As methods, or the types of `object` would hold for some checkers.
        def __eq__(self, other: object, /) -> Self: ...  # type: ignore[override]
        def __ne__(self, other: object, /) -> Self: ...  # type: ignore[override]
    else:
        __eq__, __ne__ = operator(ops.equal), operator(ops.not_equal)
    __lt__, __le__ = operator(ops.less), operator(ops.less_equal)
    __gt__, __ge__ = operator(ops.greater), operator(ops.greater_equal)
    __hash__ = None  # type: ignore[assignment]  # equality is per element, as in NumPy

    __neg__, __pos__ = unary(ops.negative), unary(ops.positive)
    __abs__, __invert__ = unary(ops.abs), unary(ops.bitwise_invert)

    def __divmod__(self, other: Value) -> tuple[Self, Self]:
        return self // other, self % other

    def __rdivmod__(self, other: Value) -> tuple[Self, Self]:
        return other // self, other % self
