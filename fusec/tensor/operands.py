"""What stands beside an operator: recorded values, and what else becomes an operand or has an answer of its own."""

from __future__ import annotations

import operator as python
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, TypeAlias, TypeVar

import numpy as np

from fusec import ops
from fusec.errors import DTypeError, ShapeError, caller_origin
from fusec.graph.node import Node, constant_node
from fusec.ops.op import ElementwiseOp, TypedOp
from fusec.tensor.recording import Operand, as_operand, record, record_power, record_selection, record_view
from fusec.types import BOOL, NAMES, Array, Shape, TensorType, broadcast_shapes

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

EXCEPTIONAL: dict[TypedOp, Callable[..., Node]] = {ops.pow: record_power, ops.where: record_selection}
"""Ops that NumPy records by more than the dtypes of their operands."""

SCALARS = {dtype: TensorType((), dtype) for dtype in NAMES}
NUMBERS = frozenset({bool, int, float, *(dtype.type for dtype in NAMES)})
"""Classes of numbers: all of one class, beside one dtype, are of one dtype."""


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
    operands = [operand_of(op.name, value) for value in values]
    exceptional = EXCEPTIONAL.get(op)
    return record(op, operands) if exceptional is None else exceptional(*operands)


SYMBOLS: dict[TypedOp, tuple[Recorder, str]] = {
    ops.add: (python.add, "__radd__"),
    ops.subtract: (python.sub, "__rsub__"),
    ops.multiply: (python.mul, "__rmul__"),
    ops.divide: (python.truediv, "__rtruediv__"),
    ops.floor_divide: (python.floordiv, "__rfloordiv__"),
    ops.remainder: (python.mod, "__rmod__"),
    ops.pow: (python.pow, "__rpow__"),
    ops.matmul: (python.matmul, "__rmatmul__"),
    ops.bitwise_and: (python.and_, "__rand__"),
    ops.bitwise_or: (python.or_, "__ror__"),
    ops.bitwise_xor: (python.xor, "__rxor__"),
    ops.bitwise_left_shift: (python.lshift, "__rlshift__"),
    ops.bitwise_right_shift: (python.rshift, "__rrshift__"),
    ops.equal: (python.eq, ""),
    ops.not_equal: (python.ne, ""),
    ops.less: (python.lt, "__gt__"),
    ops.less_equal: (python.le, "__ge__"),
    ops.greater: (python.gt, "__lt__"),
    ops.greater_equal: (python.ge, "__le__"),
}
"""Python's operator of an op, and the method by which the other operand answers; equality is everybody's."""

KNOWN = (Recorded, np.generic, int, float, complex, str, bytes, list, tuple, type(None))
CONVERSIONS = ("__array__", "__array_interface__", "__array_struct__", "__dlpack__", "__buffer__", "__getitem__")


def answers_ufuncs(value: Any) -> bool:
    """Whether the value's type says itself what ufuncs, and operators with them, make of it."""
    if isinstance(value, KNOWN):
        return False
    kind = type(value)
    if isinstance(value, np.ndarray):
        return kind.__array_ufunc__ is not np.ndarray.__array_ufunc__
    return hasattr(kind, "__array_ufunc__")


def answer_of_other(op: TypedOp, x: Any, y: Any, is_reflected: bool) -> Any:
    """What an operator gives where `y`'s type has the say, and None where it has not.

    As in NumPy, an operator is its ufunc for a type that answers ufuncs, and nothing for one that wants none. Types
    with a priority of the time before `__array_ufunc__` (SciPy's sparse matrices) take arrays, but no tensors: they are
    given the value. Types that are no arrays at all take what they are given.
    """
    if answers_ufuncs(y):
        if type(y).__array_ufunc__ is None:
            return NotImplemented
        return op.reference(y, x) if is_reflected else op.reference(x, y)
    if isinstance(y, (*KNOWN, np.ndarray)):
        return None
    symbol, method = SYMBOLS[op]
    if getattr(y, "__array_priority__", 0.0) > 0.0:
        return symbol(y, x.numpy()) if is_reflected else symbol(x.numpy(), y)
    kind = type(y)
    is_foreign = not any(hasattr(kind, conversion) for conversion in CONVERSIONS)
    own = getattr(kind, method, None) if method else None
    return NotImplemented if is_foreign and own is not getattr(object, method, None) else None


def shape_of_text(value: Any) -> Shape | None:
    """The shape of text, alone or in an array or list, and of None; None for everything else."""
    if value is None or isinstance(value, (str, bytes)):
        return ()
    if not isinstance(value, (np.ndarray, np.generic, list, tuple)):
        return None
    try:
        array = np.asarray(value)
    except ValueError:
        return None
    return array.shape if array.dtype.kind in "SUT" else None


def everywhere(op: ElementwiseOp, node: Node, shape: Shape, value: bool) -> Node:
    """A truth value in the shape that `op` has of `node` and something of another shape."""
    try:
        target = broadcast_shapes(op.name, [node.type, TensorType(shape, node.dtype)])
    except ShapeError:
        # Text has no type that a message could show.
        raise ShapeError(f"{op.name}: cannot broadcast {node.shape} with {shape}") from None
    constant = constant_node(value, BOOL, caller_origin())
    return record_view(ops.broadcast_to, constant, shape=target) if target else constant
