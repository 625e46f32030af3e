"""NumPy's products of arrays in terms of the matrix product."""

from __future__ import annotations

import math
from typing import Any

from fusec import ops
from fusec.errors import DTypeError, ShapeError
from fusec.graph.node import Node
from fusec.tensor.recording import record
from fusec.tensor.shaping import permute_dims, reshape
from fusec.types import as_tuple, ordered_axes


def dot(x: Node, y: Node) -> Node:
    """Sums of products over the last axis of `x` and the last but one, or only one, of `y`; of numbers, products."""
    if not x.shape or not y.shape:
        return record(ops.multiply, [x, y])
    if len(x.shape) > 1 and len(y.shape) > 2:
        return tensordot(x, y, ([-1], [-2]))
    return record(ops.matmul, [x, y])


def inner(x: Node, y: Node) -> Node:
    """Sums of products over the last axes; with a number, products."""
    if not x.shape or not y.shape:
        return record(ops.multiply, [x, y])
    return tensordot(x, y, ([-1], [-1]))


def tensordot(x: Node, y: Node, axes: Any = 2) -> Node:
    """Sums of products over some axes of `x` and as many of `y`.

    Parameters
    ----------
    x, y : Node
        Factors.
    axes : int, or pair of int or sequence of int
        How many of the last axes of `x` and of the first ones of `y`, or which of each.

    Raises
    ------
    ShapeError
        When the extents of the axes differ, or one is named twice.
    """
    summed_x, summed_y = _summed_axes(x, y, axes)
    if [x.shape[axis] for axis in summed_x] != [y.shape[axis] for axis in summed_y]:
        raise ShapeError(f"tensordot: axes {summed_x} of {x.type} and {summed_y} of {y.type} have other extents")
    kept_x = [axis for axis in range(len(x.shape)) if axis not in summed_x]
    kept_y = [axis for axis in range(len(y.shape)) if axis not in summed_y]
    count = math.prod(x.shape[axis] for axis in summed_x)
    rows = math.prod(x.shape[axis] for axis in kept_x)
    columns = math.prod(y.shape[axis] for axis in kept_y)
    left = reshape(permute_dims(x, [*kept_x, *summed_x]), (rows, count))
    right = reshape(permute_dims(y, [*summed_y, *kept_y]), (count, columns))
    extents = [*(x.shape[axis] for axis in kept_x), *(y.shape[axis] for axis in kept_y)]
    return reshape(record(ops.matmul, [left, right]), extents)


def _summed_axes(x: Node, y: Node, axes: Any) -> tuple[tuple[int, ...], tuple[int, ...]]:
    pair = as_tuple(axes)
    if pair == (axes,):
        pair = tuple(range(-axes, 0)), tuple(range(axes))
    if len(pair) != 2:
        raise DTypeError(f"tensordot: axes is a number or a pair, not {axes!r}")
    found = [ordered_axes("tensordot", listed, len(node.shape)) for node, listed in zip((x, y), pair, strict=True)]
    if len(found[0]) != len(found[1]):
        raise ShapeError(f"tensordot: {len(found[0])} axes of one factor meet {len(found[1])} of the other")
    return found[0], found[1]
