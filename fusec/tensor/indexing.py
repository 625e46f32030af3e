"""Basic indexing: from what stands between the brackets to a slice and a reshape."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fusec.errors import DTypeError, IndexingError, ShapeError, UnsupportedError
from fusec.graph.node import Node
from fusec.ops import reshape
from fusec.ops import slice as slice_op
from fusec.tensor.recording import recorded
from fusec.types import BOOL, Shape, TensorType, as_index, checked_shape

WHOLE = slice(None)

Selection = tuple[Shape, tuple[int, ...], Shape]
"""For each axis: the first element; the step; how many."""

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
    given = key if key.__class__ is tuple else (key,)
    for entry in given:
        if entry.__class__ not in _PLAIN:
            truths = [place for place, entry in enumerate(given) if _is_truth(entry)]
            if truths:
                return _by_truth(node, given, truths)
            break
    shape = node.type.shape
    starts: list[int] = []
    steps: list[int] = []
    counts: list[int] = []
    extents: list[int] = []
    for entry in _expand(given, shape):
        if entry is None:
            extents.append(1)
            continue
        axis = len(starts)
        if entry.__class__ is slice:
            start, step, count = _sliced(entry, shape[axis])
            extents.append(count)
        else:
            start, step, count = _position(entry, axis, shape), 1, 1
        starts.append(start)
        steps.append(step)
        counts.append(count)
    return _view(node, (tuple(starts), tuple(steps), tuple(counts)), tuple(extents))


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
    ndim = len(widened.shape)
    none = (*widened.shape[:axis], 0, *widened.shape[axis + 1 :])
    return _view(widened, ((0,) * ndim, (1,) * ndim, none), none)


_PLAIN = frozenset({int, slice, type(None), type(Ellipsis)})
"""Types of entries that are never a truth value, for the sake of speed."""


def _is_truth(entry: Any) -> bool:
    if type(entry) in _PLAIN:
        return False
    return isinstance(entry, bool) or (getattr(entry, "dtype", None) == BOOL and getattr(entry, "ndim", None) == 0)


def _view(node: Node, selection: Selection, shape: Shape) -> Node:
    starts, steps, extents = selection
    dtype = node.type.dtype
    # As many elements in steps of 1 are all of them.
    if extents != node.type.shape or any(starts) or steps != (1,) * len(steps):
        attributes = {"starts": starts, "steps": steps, "extents": extents}
        node = recorded(slice_op, (node,), TensorType(extents, dtype), attributes)
    if shape == extents:
        return node
    return recorded(reshape, (node,), TensorType(checked_shape("reshape", shape), dtype), {"shape": shape})


def _expand(entries: tuple[Any, ...], shape: Shape) -> Sequence[Any]:
    """One entry for each axis, beside the new ones: the ellipsis, or the end, stands for full slices."""
    used = 0
    gaps = []
    for place, entry in enumerate(entries):
        if entry is Ellipsis:
            gaps.append(place)
        elif entry is not None:
            used += 1
    missing = len(shape) - used
    if missing < 0:
        raise IndexingError(f"slice: {used} indices for {len(shape)} axes of shape {shape}")
    if not missing and not gaps:
        return entries
    if len(gaps) > 1:
        raise IndexingError("slice: an index can only have a single ellipsis ('...')")
    gap = gaps[0] if gaps else len(entries)
    return [*entries[:gap], *[WHOLE] * missing, *entries[gap + 1 :]]


def _sliced(entry: slice, extent: int) -> tuple[int, int, int]:
    """The first element, the step, and how many."""
    if entry is WHOLE:
        return 0, 1, extent
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
    extent = shape[axis]
    if entry.__class__ is int and -extent <= entry < extent:
        return entry % extent  # type: ignore[no-any-return]
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
    if not -extent <= number < extent:
        raise IndexingError(f"slice: index {number} is out of bounds for axis {axis}, of extent {extent}")
    return number % extent


def _is_array(entry: Any) -> bool:
    dtype = getattr(entry, "dtype", None)
    return dtype is not None and entry.ndim > 0
