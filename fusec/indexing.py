"""Basic indexing: from what stands between the brackets to a slice and a reshape."""

from __future__ import annotations

import operator
from typing import Any

from fusec.errors import DTypeError, IndexingError, ShapeError, UnsupportedError
from fusec.graph.node import Node
from fusec.ops import reshape
from fusec.ops import slice as slice_op
from fusec.recording import record_view
from fusec.types import Shape

Selection = tuple[int, int, int]
"""Of one axis: the first element, the step, how many."""


def index(node: Node, key: Any) -> Node:
    """`node[key]` for integers, slices, an ellipsis and new axes.

    Raises
    ------
    IndexingError
        When an integer lies outside its axis, or there are more entries than axes.
    UnsupportedError
        For indexing with arrays, lists and booleans.
    """
    entries = _expand(key if isinstance(key, tuple) else (key,), node.shape)
    selections: list[Selection] = []
    extents: list[int] = []
    for entry in entries:
        if entry is None:
            extents.append(1)
            continue
        axis = len(selections)
        if isinstance(entry, slice):
            selections.append(_sliced(entry, node.shape[axis]))
            extents.append(selections[-1][2])
        else:
            selections.append((_position(entry, axis, node.shape), 1, 1))
    return _view(node, selections, tuple(extents))


def _view(node: Node, selections: list[Selection], shape: Shape) -> Node:
    whole = [(0, 1, extent) for extent in node.shape]
    if selections != whole:
        starts, steps, extents = zip(*selections, strict=True)
        node = record_view(slice_op, node, starts=starts, steps=steps, extents=extents)
    return node if node.shape == shape else record_view(reshape, node, shape=shape)


def _expand(entries: tuple[Any, ...], shape: Shape) -> list[Any]:
    """One entry for each axis, beside the new ones: the ellipsis, or the end, stands for full slices."""
    used = sum(entry is not None and entry is not Ellipsis for entry in entries)
    missing = len(shape) - used
    if missing < 0:
        raise IndexingError(f"slice: {used} indices for {len(shape)} axes of shape {list(shape)}")
    gaps = [place for place, entry in enumerate(entries) if entry is Ellipsis]
    if len(gaps) > 1:
        raise IndexingError("slice: an index can only have a single ellipsis ('...')")
    gap = gaps[0] if gaps else len(entries)
    return [*entries[:gap], *[slice(None)] * missing, *entries[gap + 1 :]]


def _sliced(entry: slice, extent: int) -> Selection:
    try:
        elements = range(*entry.indices(extent))
    except TypeError as error:
        raise DTypeError(f"slice: {error}") from None
    except ValueError as error:
        raise ShapeError(f"slice: {error}") from None
    count = len(elements)
    # Where the step cannot matter it is 1, so that equal views look equal.
    return (elements.start, elements.step if count > 1 else 1, count) if count else (0, 1, 0)


def _position(entry: Any, axis: int, shape: Shape) -> int:
    if isinstance(entry, (bool, list, tuple)) or _is_array(entry):
        raise UnsupportedError(
            "slice: indexing with arrays, lists and booleans is not supported",
            hint="x.numpy()[...] indexes the evaluated array; where(condition, x, y) selects lazily",
        )
    try:
        number = operator.index(entry)
    except TypeError:
        raise IndexingError(
            f"slice: only integers, slices, '...' and None are indices, not {type(entry).__name__}"
        ) from None
    if not -shape[axis] <= number < shape[axis]:
        raise IndexingError(
            f"slice: index {number} is out of bounds for axis {axis}, of extent {shape[axis]}"
        )
    return number % shape[axis]


def _is_array(entry: Any) -> bool:
    dtype = getattr(entry, "dtype", None)
    return dtype is not None and (entry.ndim > 0 or dtype.kind == "b")
