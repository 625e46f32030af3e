"""Python's operators on recorded values."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Self

from fusec import ops
from fusec.errors import DTypeError
from fusec.ops.op import ElementwiseOp
from fusec.tensor.operands import Own, Recorded, Recorder, Value, record_values
from fusec.tensor.recorders import RECIPES, binary, contraction, power, unary
from fusec.types import BOOL


def operator(op: ElementwiseOp, *, of_text: bool | None = None) -> Callable[[Own, Value], Own]:
    """The operator `self <op> other`."""
    return binary(op, is_operator=True, of_text=of_text)


def reflected(op: ElementwiseOp) -> Callable[[Own, Value], Own]:
    """The operator `other <op> self`, for an `other` that leaves the answer to us."""
    return binary(op, is_operator=True, is_reflected=True)


def power_operator(record: Recorder) -> Callable[[Own, Value], Own]:
    """The operator `**`, for which NumPy squares booleans as the integers of 8 bits."""

    def record_power(x: Any, y: Any, modulus: Any = None) -> Any:
        if modulus is not None:
            raise DTypeError("pow: takes no modulus of tensors, as of NumPy's arrays", hint="x ** y % modulus")
        if y.__class__ is int and y == 2 and x.node.type.dtype is BOOL:
            return x.__class__(record_values(ops.square, x))
        return record(x, y)

    RECIPES[record_power] = RECIPES[record]
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
    __pow__, __rpow__ = power_operator(power(operator(ops.pow))), reflected(ops.pow)
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
        __eq__, __ne__ = operator(ops.equal, of_text=False), operator(ops.not_equal, of_text=True)
    __lt__, __le__ = operator(ops.less), operator(ops.less_equal)
    __gt__, __ge__ = operator(ops.greater), operator(ops.greater_equal)
    __hash__ = None  # type: ignore[assignment]  # equality is per element, as in NumPy

    __neg__, __pos__ = unary(ops.negative), unary(ops.positive)
    __abs__, __invert__ = unary(ops.abs), unary(ops.bitwise_invert)

    def __divmod__(self, other: Value) -> tuple[Self, Self]:
        return self // other, self % other

    def __rdivmod__(self, other: Value) -> tuple[Self, Self]:
        return other // self, other % self
