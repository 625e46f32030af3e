"""Basic indexing: from what stands between the brackets to a slice and a reshape."""

from __future__ import annotations

from typing import Any

from fusec.errors import DTypeError, IndexingError, ShapeError, UnsupportedError
from fusec.graph.node import Node
from fusec.ops import reshape
from fusec.ops import slice as slice_op
from fusec.tensor.recording import record_view
from fusec.types import BOOL, Shape, as_index

Selection = tuple[int, int, int]
"""Of one axis: the first element, the step, how many."""

BY_NUMPY = "x.numpy()[...] indexes the evaluated array; where(condition, x, y) selects lazily"


def index(node: Node, key: Any) -> Node:
    """`node[key]` for integers, slices, an ellipsis, new axes and one truth value, which is read if it is a tensor.

    Raises
    ------
    IndexingError
        When an integer lies outside its axis, or there are more entries than axes.
    UnsupportedError
        For indexing with arrays and lists, and with truth values beside integers.
    """
    given = key if isinstance(key, tuple) else (key,)
    truths = [place for place, entry in enumerate(given) if _is_truth(entry)]
    if truths:
        return _by_truth(node, given, truths)
    entries = _expand(given, node.shape)
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


def _by_truth(node: Node, entries: tuple[Any, ...], truths: list[int]) -> Node:
    """Indexed with one truth value: a new axis there, with one element or none."""
    others = [entry for entry in entries if not (entry is None or entry is Ellipsis or isinstance(entry, slice))]
    if len(truths) != 1 or len(others) != 1:
        raise UnsupportedError(
            "slice: indexing with a truth value beside other truth values or integers is not supported", hint=BY_NUMPY
        )
    (place,) = truths
    before = entries[:place]
    widened = index(node, (*before, None, *entries[place + 1 :]))
    if bool(entries[place]):
        return widened
    full = sum(isinstance(entry, slice) for entry in entries)
    axis = sum(len(node.shape) - full if entry is Ellipsis else 1 for entry in before)
    whole = [(0, 1, extent) for extent in widened.shape]
    whole[axis] = (0, 1, 0)
    return _view(widened, whole, tuple(extent for _, _, extent in whole))


_PLAIN = frozenset({int, slice, type(None), type(Ellipsis)})
"""Types of entries that are never a truth value, for the sake of speed."""


def _is_truth(entry: Any) -> bool:
    if type(entry) in _PLAIN:
        return False
    return isinstance(entry, bool) or (getattr(entry, "dtype", None) == BOOL and getattr(entry, "ndim", None) == 0)


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
        raise IndexingError(f"slice: {used} indices for {len(shape)} axes of shape {shape}")
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
    if isinstance(entry, (list, tuple)) or _is_array(entry):
        raise UnsupportedError("slice: indexing with arrays, lists and booleans is not supported", hint=BY_NUMPY)
    try:
        number = as_index(entry)
    except TypeError:
        raise IndexingError(
            f"slice: only integers, slices, '...' and None are indices, not {type(entry).__name__}"
        ) from None
    except OverflowError as error:
        raise IndexingError(f"slice: {error}") from None
    if not -shape[axis] <= number < shape[axis]:
        raise IndexingError(f"slice: index {number} is out of bounds for axis {axis}, of extent {shape[axis]}")
    return number % shape[axis]


def _is_array(entry: Any) -> bool:
    dtype = getattr(entry, "dtype", None)
    return dtype is not None and entry.ndim > 0
