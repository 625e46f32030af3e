"""Views of nodes: NumPy's ways to say where the elements go, in terms of four ops."""

from __future__ import annotations

import math
from typing import Any

from fusec import ops
from fusec.errors import ShapeError
from fusec.graph.node import Node
from fusec.tensor.recording import EVERY_AXIS, is_first_or_last, record_view, recorded
from fusec.types import (
    Shape,
    TensorType,
    as_index,
    as_tuple,
    checked_shape,
    extents_of,
    normalize_axes,
    normalize_axis,
    normalize_shape,
    ordered_axes,
)

FEW = 16
"""So many numbers are looked at one by one."""

INTEGERS = frozenset({int})


def _is_plain(numbers: Any) -> bool:
    """Whether this is a tuple of few Python integers, which needs no conversion."""
    return numbers.__class__ is tuple and len(numbers) <= FEW and INTEGERS.issuperset(map(type, numbers))


def _reshaped(node: Node, shape: Shape) -> Node:
    """`node` in a shape of as many elements."""
    if shape == node.type.shape:
        return node
    if len(shape) > FEW or 0 in shape:
        checked_shape("reshape", shape)
    return recorded(ops.reshape, (node,), TensorType(shape, node.type.dtype), {"shape": shape})


def reshape(node: Node, shape: Any) -> Node:
    """`node` in another shape, of which one extent may be -1."""
    if shape.__class__ is int:
        shape = (shape,)
    extents = shape if _is_plain(shape) else extents_of("reshape", shape)
    size = math.prod(node.type.shape)
    known = math.prod(extents)
    if size and known == size and (not extents or min(extents) > 0):
        return _reshaped(node, extents)
    if -1 in extents:
        if extents.count(-1) > 1:
            raise ShapeError(f"reshape: only one extent can be -1, not {extents}")
        if known == 0 or size % known:
            raise ShapeError(f"reshape: cannot reshape {node.shape} ({size} elements) to {extents}")
        place = extents.index(-1)
        extents = (*extents[:place], size // -known, *extents[place + 1 :])
        if min(extents) > 0:
            return _reshaped(node, extents)
    # The op says what is wrong.
    target = normalize_shape("reshape", extents)
    return node if target == node.shape else record_view(ops.reshape, node, shape=target)


def ravel(node: Node) -> Node:
    """The elements in row-major order along one axis."""
    return _reshaped(node, (node.type.size,))


def permute_dims(node: Node, axes: Any) -> Node:
    """`node` with its axes in another order."""
    shape = node.type.shape
    every = EVERY_AXIS[len(shape)]
    listed = axes
    if not _is_plain(axes) or tuple(sorted(axes)) != every:
        listed = tuple([normalize_axis("permute_dims", axis, len(shape)) for axis in as_tuple(axes)])
        if tuple(sorted(listed)) != every:
            # The op says what is wrong.
            return record_view(ops.permute_dims, node, axes=listed)
    if listed == every:
        return node
    permuted = TensorType(tuple([shape[axis] for axis in listed]), node.type.dtype)
    return recorded(ops.permute_dims, (node,), permuted, {"axes": listed})


def reverse_axes(node: Node) -> Node:
    """`node` with its axes in reverse order."""
    shape = node.type.shape
    if len(shape) < 2:
        return node
    reversed_axes = TensorType(shape[::-1], node.type.dtype)
    return recorded(ops.permute_dims, (node,), reversed_axes, {"axes": EVERY_AXIS[len(shape)][::-1]})


def matrix_transpose(node: Node) -> Node:
    """`node` with its last two axes exchanged."""
    ndim = len(node.shape)
    if ndim < 2:
        raise ShapeError(f"matrix_transpose: needs at least two axes, not {node.type}")
    return permute_dims(node, (*range(ndim - 2), ndim - 1, ndim - 2))


def moveaxis(node: Node, source: Any, destination: Any) -> Node:
    """`node` with some axes at other places, the rest in order."""
    ndim = len(node.shape)
    sources = ordered_axes("moveaxis", source, ndim)
    destinations = ordered_axes("moveaxis", destination, ndim)
    if len(sources) != len(destinations):
        raise ShapeError(f"moveaxis: {len(sources)} axes cannot move to {len(destinations)} places")
    order = [axis for axis in range(ndim) if axis not in sources]
    for place, axis in sorted(zip(destinations, sources, strict=True)):
        order.insert(place, axis)
    return permute_dims(node, order)


def swapaxes(node: Node, axis1: Any, axis2: Any) -> Node:
    """`node` with two axes exchanged."""
    order = list(range(len(node.shape)))
    first, second = (normalize_axis("swapaxes", axis, len(order)) for axis in (axis1, axis2))
    order[first], order[second] = second, first
    return permute_dims(node, order)


def rollaxis(node: Node, axis: Any, start: int = 0) -> Node:
    """`node` with an axis moved before another one."""
    ndim = len(node.shape)
    source = normalize_axis("rollaxis", axis, ndim)
    place = normalize_axis("rollaxis", start, ndim + 1) if start >= 0 else normalize_axis("rollaxis", start, ndim)
    return moveaxis(node, source, place - (source < place))


def diagonal(node: Node, offset: int = 0, axis1: int = 0, axis2: int = 1) -> Node:
    """The diagonal of two axes of `node`, as a last axis.

    In row-major order, neighbors on a diagonal lie one row and one element apart.
    """
    ndim = len(node.shape)
    axes = ordered_axes("diagonal", (axis1, axis2), ndim)
    moved = permute_dims(node, [*(axis for axis in range(ndim) if axis not in axes), *axes])
    *kept, n_rows, n_columns = moved.shape
    above = as_index(offset)
    count = max(0, min(n_rows, n_columns - above) if above >= 0 else min(n_rows + above, n_columns))
    flat = reshape(moved, (*kept, n_rows * n_columns))
    return record_view(
        ops.slice,
        flat,
        starts=(*[0] * len(kept), (above if above >= 0 else -above * n_columns) if count else 0),
        steps=(*[1] * len(kept), n_columns + 1 if count > 1 else 1),
        extents=(*kept, count),
    )


def expand_dims(node: Node, axis: Any) -> Node:
    """`node` with axes of extent 1 where the result has `axis`."""
    listed = as_tuple(axis)
    ndim = len(node.shape) + len(listed)
    new = normalize_axes("expand_dims", listed, ndim)
    extents = iter(node.shape)
    return _reshaped(node, tuple([1 if place in new else next(extents) for place in range(ndim)]))


def squeeze(node: Node, axis: Any = None) -> Node:
    """`node` without the axes of extent 1, or those named."""
    if axis is None:
        return _reshaped(node, tuple([extent for extent in node.shape if extent != 1]))
    if not node.shape and is_first_or_last(axis):
        return node
    gone = normalize_axes("squeeze", axis, len(node.shape))
    for place in gone:
        if node.shape[place] != 1:
            raise ShapeError(f"squeeze: axis {place} of {node.type} has extent {node.shape[place]}, not 1")
    return _reshaped(node, tuple([extent for place, extent in enumerate(node.shape) if place not in gone]))


def broadcast_to(node: Node, shape: Any) -> Node:
    """`node` repeated along new axes and axes of extent 1."""
    own = node.type.shape
    if _is_plain(shape) and len(shape) > len(own) and shape[len(shape) - len(own) :] == own and min(shape) >= 0:
        repeated = TensorType(checked_shape("broadcast_to", shape), node.type.dtype)
        return recorded(ops.broadcast_to, (node,), repeated, {"shape": shape})
    target = normalize_shape("broadcast_to", shape)
    return node if target == node.shape else record_view(ops.broadcast_to, node, shape=target)


def flip(node: Node, axis: Any = None) -> Node:
    """`node` with the elements of some axes in reverse order."""
    flipped = normalize_axes("flip", axis, len(node.shape))
    backward = [place in flipped and extent > 1 for place, extent in enumerate(node.shape)]
    if not any(backward):
        return node
    selection = {
        "starts": tuple([extent - 1 if back else 0 for back, extent in zip(backward, node.shape, strict=True)]),
        "steps": tuple([-1 if back else 1 for back in backward]),
        "extents": node.shape,
    }
    return recorded(ops.slice, (node,), node.type, selection)
