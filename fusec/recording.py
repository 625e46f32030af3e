"""From Python values to nodes: what every operator and function does before anything is computed."""

from __future__ import annotations

import math
import sys
from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

import numpy as np

from fusec.errors import DTypeError, ShapeError, UnsupportedError, caller_origin
from fusec.graph.node import NONE, Node, constant_node
from fusec.ops import input
from fusec.ops.record import Attributes, ReductionOp, TypedOp, ViewOp
from fusec.types import (
    BOOL,
    FLOAT64,
    INT64,
    SUPPORTED,
    UINT64,
    Array,
    TensorType,
    as_dtype,
    checked_shape,
    normalize_axes,
)

Operand: TypeAlias = "Node | int | float"
"""A node, or a Python number that takes the dtype of what it meets (NEP 50)."""


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
    # A conversion would drop the mask, so that `array_node` could not see it.
    refuse_masked(name, value)
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
    refuse_masked(name, array)
    node = Node(input, (), TensorType(array.shape, as_dtype(array.dtype, name)), NONE, caller_origin())
    node.array = array
    return node


def refuse_masked(name: str, value: Any) -> None:
    """An error for a masked array: kernels would compute on what the mask hides."""
    # Whoever has a masked array has imported its module, which takes too long to do for everyone.
    masked = sys.modules.get("numpy.ma")
    if masked is not None and isinstance(value, masked.MaskedArray):
        raise UnsupportedError(f"{name}: a masked array is not supported", hint="fill it first: x.filled(0)")


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
    OverflowError
        When a weak integer does not fit the dtype it meets, as in NumPy.
    """
    keys = [operand.dtype if isinstance(operand, Node) else type(operand) for operand in operands]
    signature = op.signature(keys, attributes)
    origin = caller_origin()
    nodes = []
    for operand, dtype in zip(operands, signature.operands, strict=True):
        if isinstance(operand, Node):
            node = operand
        else:
            try:
                node = constant_node(operand, dtype, origin)
            except OverflowError:
                if signature.result != BOOL:
                    raise
                node = _beyond(operand, origin)
        nodes.append(node)
    result = Node.of(op, *nodes, origin=origin, attributes=attributes)
    checked_shape(op.name, result.type.shape)
    return result


def _beyond(number: float, origin: Any) -> Node:
    """A constant for an integer outside the dtype it is compared with: NumPy compares these by value."""
    for dtype in (INT64, UINT64):
        limits = np.iinfo(dtype)
        if limits.min <= number <= limits.max:
            return constant_node(number, dtype, origin)
    return constant_node(np.inf if number > 0 else -np.inf, FLOAT64, origin)


def record_view(op: ViewOp, operand: Node, **attributes: Any) -> Node:
    """A view of `operand`, or the operand itself when the view changes nothing that can be seen."""
    result = Node.of(op, operand, origin=caller_origin(), attributes=attributes)
    checked_shape(op.name, result.type.shape)
    return result


def as_node(name: str, value: Any) -> Node:
    """The node that `value` stands for when nothing else decides its dtype, as in `numpy.asarray`."""
    operand = as_operand(name, value)
    if isinstance(operand, Node):
        return operand
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
    axes = normalize_axes(op.name, axis, len(node.shape))
    attributes = {"axes": axes, "keepdims": bool(keepdims)}
    result = Node.of(op, node, origin=caller_origin(), attributes=attributes)
    if not op.has_empty and count_reduced(node, axes) == 0 and (result.type.size or op.takes_position):
        raise ShapeError(f"{op.name}: no elements along axes {axes} of {node.type}")
    return result


def count_reduced(node: Node, axes: tuple[int, ...]) -> int:
    """How many elements of `node` each element of a reduction over `axes` stands for."""
    return math.prod(node.shape[axis] for axis in axes)
