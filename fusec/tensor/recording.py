"""From Python values to nodes: what every operator and function does before anything is computed."""

from __future__ import annotations

import math
import operator
from collections.abc import Callable, Iterable, Sequence
from typing import Any, TypeAlias

import numpy as np

from fusec import ops
from fusec.errors import BoundsError, DTypeError, Origin, ShapeError, caller_origin
from fusec.evaluation.arrays import refuse_subclass
from fusec.evaluation.prefix import CHECKED, shorten
from fusec.graph.node import NONE, Node, constant_node, varying_node
from fusec.ops.op import Attributes, Op, ReductionOp, TypedOp, ViewOp, reduced_shape
from fusec.symbolic.scalars import SymbolicScalar
from fusec.symbolic.values import is_symbolic, plain_pinned, settled
from fusec.types import (
    BOOL,
    FLOAT64,
    INT64,
    MAX_AXES,
    SUPPORTED,
    UINT64,
    Array,
    DType,
    TensorType,
    as_dtype,
    checked_shape,
    normalize_axes,
)

Operand: TypeAlias = "Node | int | float"
"""A node, or a Python number that takes the dtype of what it meets (NEP 50)."""

EVERY_AXIS = [tuple(range(ndim)) for ndim in range(MAX_AXES + 1)]
"""All axes of a shape, by how many they are."""


def data_node(name: str, value: Any, dtype: Any = None, copy: bool = False) -> Node:
    """An input that holds `value` as an array, sharing its memory unless `copy` or a conversion forbids it.

    Parameters
    ----------
    name : str
        The function to name in errors.
    value : array_like
        Anything NumPy makes an array of.
    dtype : dtype_like, optional
        The dtype to convert to.
    copy : bool
        Whether to copy in any case.

    Raises
    ------
    DTypeError
        For dtypes fusec does not have.
    """
    # A conversion would drop the type, so that `array_node` could not see it.
    refuse_subclass(name, value)
    target = None if dtype is None else as_dtype(dtype, name)
    try:
        array = np.array(value, target) if copy else np.asarray(value, target)
    except ValueError as error:
        raise ShapeError(f"{name}: this is not an array: {error}") from error
    except TypeError as error:
        raise DTypeError(f"{name}: this is not an array of numbers: {error}") from error
    if array.dtype.kind in "OSU" and not hasattr(value, "dtype"):
        # NumPy's name of such a dtype would say nothing about what was written.
        elements = " with objects" if array.dtype.kind == "O" else " with text"
        inside = elements if isinstance(value, (list, tuple)) else ""
        is_walked = isinstance(value, Iterable) and not isinstance(value, (list, tuple, str, bytes, dict))
        raise DTypeError(
            f"{name}: this is not an array of numbers, but of type {type(value).__name__}{inside}",
            hint="list(x) has the elements" if is_walked else None,
        )
    return array_node(name, array)


def array_node(name: str, array: Array) -> Node:
    """An input that holds `array` itself: byte order, alignment and strides stay as they are."""
    refuse_subclass(name, array)
    node = Node(ops.input, (), TensorType(array.shape, as_dtype(array.dtype, name)), NONE, caller_origin())
    node.array = array
    return node


def recorded(
    op: Op,
    operands: tuple[Node, ...],
    type: TensorType,
    attributes: Attributes = NONE,
    origin: Origin | None = None,
    natively: bool = True,
) -> Node:
    """A node that the user's program recorded, of a type that is known to be right."""
    if native_record is not None and natively:
        return native_record(op, operands, type, attributes, origin)
    depth = 0
    for operand in operands:
        if operand.depth > depth:
            depth = operand.depth
    depth += 1
    node = Node(op, operands, type, attributes, origin or caller_origin(), depth)
    if not depth % CHECKED:
        shorten(node)
    return node


native_record: Callable[..., Node] | None = None
"""What native code has for `recorded`, once it is connected."""


def as_operand(name: str, value: Any) -> Operand:
    """The operand that `value` stands for, by NumPy's rules.

    Python's `bool` and NumPy's scalars are constants of their own dtype, Python's `int` and `float` are weak,
    and everything else is an array.

    Parameters
    ----------
    name : str
        The op to name in errors.
    value : object
        What the user wrote.
    """
    # One that a trace left behind is what it was then.
    value = settled(value)
    if type(value) is SymbolicScalar:
        return varying_node(value, as_dtype(value.dtype, name), caller_origin())
    if is_symbolic(value):
        return value  # type: ignore[no-any-return]
    if isinstance(value, (np.generic, bool)):
        scalar = np.asarray(value)
        return constant_node(scalar[()], as_dtype(scalar.dtype, name), caller_origin())
    if isinstance(value, int):
        return int(value)
    if isinstance(value, float):
        return float(value)
    if isinstance(value, (complex, str, bytes)) or value is None:
        shown = "None" if value is None else type(value).__name__
        raise DTypeError(f"{name}: {shown} is not supported; supported are {SUPPORTED}")
    return data_node(name, value)


def record(op: TypedOp, operands: Sequence[Operand], attributes: Attributes = NONE) -> Node:
    """A node of `op` over `operands`, weak numbers as constants of the dtype the op computes in.

    Raises
    ------
    ShapeError, DTypeError
        When the operands do not fit the op.
    BoundsError
        When a weak integer does not fit the dtype it meets: an `OverflowError`, as in NumPy.
    """
    keys = [operand.dtype if isinstance(operand, Node) else operand.__class__ for operand in operands]
    signature = op.signature(keys, attributes)
    nodes = []
    for operand, dtype in zip(operands, signature.operands, strict=True):
        if isinstance(operand, Node):
            node = operand
        else:
            is_compared = signature.result == BOOL and dtype.kind != "f"
            node = _compared(operand, dtype) if is_compared else number_node(op.name, operand, dtype)
        nodes.append(node)
    inferred = op.infer([node.type for node in nodes], attributes)
    checked_shape(op.name, inferred.shape)
    return recorded(op, tuple(nodes), inferred, attributes)


def number_node(name: str, number: float, dtype: DType) -> Node:
    """A constant of a dtype for a Python number.

    Raises
    ------
    BoundsError
        When an integer does not fit the dtype.
    """
    if is_symbolic(number):
        return _varying_node(name, number, dtype)
    try:
        return constant_node(number, dtype, caller_origin())
    except OverflowError:
        # Python writes out no more than some thousand digits, and nobody reads them.
        bits = int(number).bit_length()
        shown = f"of {bits} bits" if bits > 128 else str(number)
        raise BoundsError(f"{name}: Python integer {shown} out of bounds for {dtype.name}") from None


def _varying_node(name: str, number: Any, dtype: DType) -> Node:
    """The same for a number that follows from the arguments of a call: what is asked of it is a guard."""
    if dtype == BOOL:
        return constant_node(bool(number), dtype, caller_origin())
    if dtype.kind == "f" or (isinstance(number, int) and _is_within(number, dtype)):
        return varying_node(number, dtype, caller_origin())
    return number_node(name, number.pin(), dtype)


def _is_within(number: Any, dtype: DType) -> bool:
    limits = np.iinfo(dtype)
    return bool(number >= int(limits.min) and number <= int(limits.max))


def _compared(number: float, dtype: DType) -> Node:
    """A constant to compare with; an integer outside the dtype it meets is one all the same, as in NumPy."""
    origin = caller_origin()
    if is_symbolic(number) and dtype == BOOL:
        return constant_node(bool(number), dtype, origin)
    if is_symbolic(number) and not _is_within(number, INT64):
        number = number.pin()  # type: ignore[attr-defined]
    if is_symbolic(number):
        return varying_node(number, dtype if _is_within(number, dtype) else INT64, origin)
    for wider in (dtype, INT64, UINT64):
        try:
            return constant_node(number, wider, origin)
        except OverflowError:
            continue
    return constant_node(np.inf if number > 0 else -np.inf, FLOAT64, origin)


def record_power(base: Operand, exponent: Operand) -> Node:
    """`base ** exponent` as NumPy means it.

    One exponent of 0.5 for all elements means the square root, whose values at -0.0 and minus infinity are not those of
    C's `pow`; exponents that are elements of an array mean `pow`.

    Raises
    ------
    ShapeError
        For integers to a negative integer power, where that is a number known now and there are any integers.
    """
    exponent = plain_pinned(exponent)
    kinds = [operand.dtype if isinstance(operand, Node) else operand.__class__ for operand in (base, exponent)]
    (base_dtype, exponent_dtype), result = ops.pow.signature(kinds, NONE)
    number = _number(exponent)
    if isinstance(number, (float, np.floating)) and exponent_dtype.type(number) == 0.5:
        return record(ops.sqrt, [_converted(base, base_dtype)])
    power = record(ops.pow, (base, exponent))
    # NumPy finds out element by element.
    if result.kind == "i" and number is not None and number < 0 and 0 not in power.shape:
        raise ShapeError("pow: integers to negative integer powers are not allowed", hint="x.astype(float) ** exponent")
    if number is not None or not isinstance(exponent, Node) or not _serves_all(exponent, base):
        return power
    root = record(ops.sqrt, [_converted(base, base_dtype)])
    return record(ops.where, [record(ops.equal, [exponent, 0.5]), root, power])


def _number(operand: Operand) -> Any:
    """The number that is known now, or None."""
    if isinstance(operand, Node):
        return operand.attributes["value"] if operand.is_constant else None
    return operand


def _serves_all(exponent: Node, base: Operand) -> bool:
    """Whether NumPy sees one exponent that may be 0.5: without axes, or repeated along those of the base."""
    if exponent.dtype.kind != "f":
        return False
    return not exponent.shape or (exponent.type.size == 1 and isinstance(base, Node) and base.type.size != 1)


def _converted(operand: Operand, dtype: DType) -> Node:
    if not isinstance(operand, Node):
        return number_node("pow", operand, dtype)
    return operand if operand.dtype == dtype else record(ops.astype, [operand], {"dtype": dtype})


def record_selection(condition: Operand, x: Operand, y: Operand) -> Node:
    """`where(condition, x, y)` as NumPy means it: a Python integer wraps around in the dtype it meets.

    Raises
    ------
    BoundsError
        For an integer beyond 64 bits that meets integers, as in NumPy.
    """
    if not isinstance(x, int) and not isinstance(y, int):
        return record(ops.where, (condition, x, y))
    kinds = [operand.dtype if isinstance(operand, Node) else operand.__class__ for operand in (condition, x, y)]
    dtype = ops.where.signature(kinds, NONE).result
    return record(ops.where, (condition, _wrapped(x, dtype), _wrapped(y, dtype)))


def _wrapped(operand: Operand, dtype: DType) -> Operand:
    if not isinstance(operand, int) or dtype.kind not in "iu" or not -(1 << 63) <= operand < 1 << 64:
        return operand
    if is_symbolic(operand) and _is_within(operand, dtype):
        return operand
    number: int = plain_pinned(operand)
    bits = 8 * dtype.itemsize
    low: int = number & ((1 << bits) - 1)
    return low - (1 << bits) if dtype.kind == "i" and low >> (bits - 1) else low


def record_view(op: ViewOp, operand: Node, **attributes: Any) -> Node:
    """A view of `operand`, or the operand itself when the view changes nothing that can be seen."""
    inferred = op.infer([operand.type], attributes)
    checked_shape(op.name, inferred.shape)
    return recorded(op, (operand,), inferred, attributes)


def as_node(name: str, value: Any) -> Node:
    """The node that `value` stands for when nothing else decides its dtype, as in `numpy.asarray`."""
    operand = as_operand(name, value)
    if isinstance(operand, Node):
        return operand
    if is_symbolic(operand):
        return _varying_node(name, operand, FLOAT64 if isinstance(operand, float) else INT64)
    dtype = np.asarray(operand).dtype
    if dtype.kind == "O":
        raise DTypeError(f"{name}: an integer beyond 64 bits is not supported; supported are {SUPPORTED}")
    return constant_node(operand, as_dtype(dtype, name), caller_origin())


def reduce(op: ReductionOp, node: Node, axis: Any, keepdims: bool) -> Node:
    """`op` over some axes of `node`, or over all of them.

    Raises
    ------
    ShapeError
        For an axis that is not there, and where nothing is left to reduce and `op` has no value for that.
    """
    axes = lenient_axes(op.name, node, axis)
    shape, dtype = node.type.shape, node.type.dtype
    if not op.has_empty and 0 in shape and count_reduced(node, axes) == 0:
        raise ShapeError(f"{op.name}: no elements along axes {axes} of {node.type}")
    keepdims = bool(keepdims)
    signature = op.signatures.get((dtype,)) or op.signature((dtype,), NONE)
    inferred = TensorType(reduced_shape(shape, axes, keepdims), signature.result)
    return recorded(op, (node,), inferred, {"axes": axes, "keepdims": keepdims}, caller_origin(2))


def is_first_or_last(axis: Any) -> bool:
    """Whether `axis` is 0 or -1, which NumPy lets an array without axes be reduced along, or squeezed."""
    try:
        return not isinstance(axis, bool) and operator.index(axis) in (0, -1)
    except TypeError:
        return False


def lenient_axes(name: str, node: Node, axis: Any) -> tuple[int, ...]:
    """`reduced_axes` as NumPy's ufuncs have them: what has no axes can be reduced along its first or last."""
    return () if not node.type.shape and is_first_or_last(axis) else reduced_axes(name, node, axis)


def reduced_axes(name: str, node: Node, axis: Any) -> tuple[int, ...]:
    """The axes of `node` that a reduction along `axis` goes along.

    Raises
    ------
    ShapeError
        For an axis that is not there or named twice.
    DTypeError
        For what is not an integer.
    """
    ndim = len(node.type.shape)
    if axis is None:
        return EVERY_AXIS[ndim]
    if axis is EVERY_AXIS[ndim]:
        return axis
    if type(axis) is tuple and len(axis) == 1 and type(axis[0]) is int:
        axis = axis[0]
    if type(axis) is int and -ndim <= axis < ndim:
        return (axis % ndim,)
    if isinstance(axis, (bool, np.bool_)):
        raise DTypeError(f"{name}: axis must be an integer, not {axis!r}")
    return normalize_axes(name, axis, ndim)


def one_axis(name: str, axis: Any) -> int | None:
    """The axis of a reduction that takes one or all.

    Raises
    ------
    DTypeError
        For what is neither an integer nor None.
    """
    try:
        # `reduce` says what is wrong with a truth value.
        return axis if axis is None or isinstance(axis, bool) else operator.index(axis)
    except TypeError:
        raise DTypeError(f"{name}: axis must be one integer or None, not {axis!r}") from None


def count_reduced(node: Node, axes: tuple[int, ...]) -> int:
    """How many elements of `node` each element of a reduction over `axes` stands for."""
    shape = node.type.shape
    return math.prod([shape[axis] for axis in axes])
