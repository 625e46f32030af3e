"""Python's operators on recorded values: the short way from two operands to a node.

Recording must cost next to nothing, so what was worked out once for a pair of dtypes is remembered per op,
and the common case (operands of one shape, or a Python number) runs straight through one function.
"""

from __future__ import annotations

import operator as python
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, ClassVar, Protocol, Self, TypeAlias, TypeVar

import numpy as np

from fusec import ops
from fusec.errors import DTypeError, ShapeError, caller_origin
from fusec.evaluation.prefix import CHECKED, shorten
from fusec.graph.node import NONE, Node, constant_node
from fusec.ops.op import ElementwiseOp, TypedOp
from fusec.tensor.recording import Operand, as_operand, record, record_power, record_selection, record_view, recorded
from fusec.types import (
    BOOL,
    NAMES,
    SPELLINGS,
    Array,
    DType,
    Shape,
    TensorType,
    as_dtype,
    broadcast_pair,
    broadcast_shapes,
    checked_shape,
)

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
        depth = node.depth + 1
        value = Node(op, (node,), type, NONE, caller_origin(), depth)
        if not depth % CHECKED:
            shorten(value)
        return x.__class__(value)

    return record_unary


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


def binary(
    op: ElementwiseOp, *, is_operator: bool = False, is_reflected: bool = False, of_text: bool | None = None
) -> Callable[[Own, Value], Own]:
    """A function of a recorded value and any other that records `op`.

    Parameters
    ----------
    op : ElementwiseOp
        An op of two operands.
    is_operator : bool
        Whether it may leave the answer to the other operand's type.
    is_reflected : bool
        Whether the other operand stands on the left.
    of_text : bool, optional
        The result for text and None, which equal no number; by default an error.
    """
    pairs: dict[tuple[DType, DType], DType] = {}
    numbers: dict[tuple[DType, type], tuple[TensorType, DType]] = {}
    is_exceptional = op in EXCEPTIONAL

    def record_binary(x: Any, y: Any) -> Any:
        node = x.node
        type = node.type
        shape = type.shape
        depth = node.depth + 1
        origin = caller_origin()
        known = numbers.get((type.dtype, y.__class__))
        if known is not None:
            number_type, result = known
            try:
                number = {"value": number_type.dtype.type(y)}
            except OverflowError:
                return record_any(x, y)
            if is_exceptional and is_reflected and not shape:
                return record_any(x, y)
            other = Node(ops.constant, (), number_type, number, origin)
        else:
            if isinstance(y, Recorded):
                other = y.node
            elif y.__class__ is np.ndarray and y.dtype in NAMES and not (is_exceptional and y.shape != shape):
                other = Node(ops.input, (), TensorType(y.shape, SPELLINGS[y.dtype]), NONE, origin)
                other.array = y
            else:
                return record_any(x, y)
            dtypes = (other.type.dtype, type.dtype) if is_reflected else (type.dtype, other.type.dtype)
            found = pairs.get(dtypes)
            if found is None:
                found = pairs[dtypes] = op.signature(dtypes, NONE).result
            result = found
            if other.type.shape != shape:
                shape = broadcast_pair(op.name, *((other.type, type) if is_reflected else (type, other.type)))
            if other.depth >= depth:
                depth = other.depth + 1
        if result is not type.dtype or shape is not type.shape:
            type = TensorType(shape, result)
        value = Node(op, (other, node) if is_reflected else (node, other), type, NONE, origin, depth)
        if not depth % CHECKED:
            shorten(value)
        return x.__class__(value)

    def record_any(x: Any, y: Any) -> Any:
        if is_operator and (answer := answer_of_other(op, x, y, is_reflected)) is not None:
            return answer
        if of_text is not None and (shape := shape_of_text(y)) is not None:
            return x.__class__(everywhere(op, x.node, shape, of_text))
        node = record_values(op, y, x) if is_reflected else record_values(op, x, y)
        if y.__class__ in NUMBERS:
            numbers[x.node.dtype, y.__class__] = loop_of_number(op, x.node.dtype, y, is_reflected)
        return x.__class__(node)

    return record_binary


def loop_of_number(op: ElementwiseOp, dtype: DType, number: Any, is_reflected: bool) -> tuple[TensorType, DType]:
    """The type that a number takes beside a dtype, and the dtype of the result: numbers of one class have one."""
    kind = number.__class__
    is_weak = kind is int or kind is float
    own = kind if is_weak else as_dtype(kind)
    loop = op.signature((own, dtype) if is_reflected else (dtype, own), NONE)
    return SCALARS[loop.operands[0 if is_reflected else 1] if is_weak else own], loop.result


def operator(op: ElementwiseOp, *, of_text: bool | None = None) -> Callable[[Own, Value], Own]:
    """The operator `self <op> other`."""
    return binary(op, is_operator=True, of_text=of_text)


def reflected(op: ElementwiseOp) -> Callable[[Own, Value], Own]:
    """The operator `other <op> self`, for an `other` that leaves the answer to us."""
    return binary(op, is_operator=True, is_reflected=True)


def contraction(op: TypedOp, *, is_reflected: bool = False) -> Callable[[Own, Value], Own]:
    """The operator of an op whose shapes do not simply broadcast."""

    def record_contraction(x: Any, y: Any) -> Any:
        if isinstance(y, Recorded):
            operands = (y.node, x.node) if is_reflected else (x.node, y.node)
            inferred = op.infer([operand.type for operand in operands], NONE)
            checked_shape(op.name, inferred.shape)
            return x.__class__(recorded(op, operands, inferred))
        if (answer := answer_of_other(op, x, y, is_reflected)) is not None:
            return answer
        return x.__class__(record_values(op, *((y, x) if is_reflected else (x, y))))

    return record_contraction


def selection(op: ElementwiseOp) -> Recorder:
    """A function of three values that records `op`, which chooses between the last two by the first."""
    loops: dict[tuple[Any, ...], tuple[DType, tuple[TensorType | None, ...]]] = {}

    def record_selection(*values: Any) -> Node:
        nodes = [value.node if isinstance(value, Recorded) else None for value in values]
        keys = tuple(
            [value.__class__ if node is None else node.type.dtype for node, value in zip(nodes, values, strict=True)]
        )
        loop = loops.get(keys)
        if loop is None:
            return record_any(keys, values)
        result, numbers = loop
        for place, number in enumerate(numbers):
            if number is not None:
                try:
                    attributes = {"value": number.dtype.type(values[place])}
                except OverflowError:
                    return record_values(op, *values)
                nodes[place] = Node(ops.constant, (), number, attributes, caller_origin())
        shape = broadcast_shapes(op.name, [node.type for node in nodes])
        return recorded(op, tuple(nodes), TensorType(checked_shape(op.name, shape), result))

    def record_any(keys: tuple[Any, ...], values: tuple[Any, ...]) -> Node:
        node = record_values(op, *values)
        # Integers wrap around where they meet integers.
        is_plain = all(key in NAMES or key in NUMBERS for key in keys)
        if is_plain and (int not in keys or node.type.dtype.kind == "f"):
            numbers = [None if key in NAMES else each.type for key, each in zip(keys, node.operands, strict=True)]
            loops[keys] = node.type.dtype, tuple(numbers)
        return node

    return record_selection


def power(record: Recorder) -> Callable[[Own, Value], Own]:
    """`record` of `x ** y` where that says it all, and NumPy's exceptions elsewhere."""

    root = unary(ops.sqrt)

    def record_power(x: Any, y: Any) -> Any:
        type = x.node.type
        if isinstance(y, Recorded):
            is_plain = y.node.type.shape == type.shape != ()
        elif isinstance(y, (float, np.floating)):
            if y == 0.5 and type.dtype.kind == "f" and y.__class__ is float:
                return root(x)
            # In float32, more numbers than one are 0.5.
            is_plain = not 0.49 < y < 0.51
        elif isinstance(y, (int, np.integer)):
            is_plain = bool(y >= 0) or type.dtype.kind == "f"
        else:
            # An array of this very shape, or `record` asks what it is.
            is_plain = y.__class__ is not np.ndarray or type.shape != ()
        return record(x, y) if is_plain else x.__class__(record_values(ops.pow, x, y))

    return record_power


def power_operator(record: Recorder) -> Callable[[Own, Value], Own]:
    """The operator `**`, for which NumPy squares booleans as the integers of 8 bits."""

    def record_power(x: Any, y: Any, modulus: Any = None) -> Any:
        if modulus is not None:
            raise DTypeError("pow: takes no modulus of tensors, as of NumPy's arrays", hint="x ** y % modulus")
        if y.__class__ is int and y == 2 and x.node.type.dtype is BOOL:
            return x.__class__(record_values(ops.square, x))
        return record(x, y)

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
