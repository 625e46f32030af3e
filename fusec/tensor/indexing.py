"""Basic indexing: from what stands between the brackets to a slice and a reshape."""

from __future__ import annotations

import operator
from collections.abc import Sequence
from typing import Any

from fusec.errors import DTypeError, IndexingError, ShapeError, UnsupportedError, caller_origin
from fusec.evaluation.capture import is_tracing
from fusec.graph.node import Node
from fusec.ops import reshape
from fusec.ops import slice as slice_op
from fusec.symbolic.integers import SymbolicInt
from fusec.tensor.recording import recorded
from fusec.types import BOOL, Shape, TensorType, as_extent, checked_shape

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
    shape = node.type.shape
    kind = key.__class__
    entries: Sequence[Any] = key if kind is tuple else (key,)
    if is_tracing():
        # Sizes are symbolic, only there.
        return _general_index(node, key, is_symbolic=True)
    if len(entries) == len(shape) and _SLICES.issuperset(map(type, entries)):
        starts: list[int] = []
        extents: list[int] = []
        try:
            for start, stop, step in map(slice.indices, entries, shape):
                if step != 1 or stop - start < 2:
                    return _general_index(node, key, is_symbolic=False)
                starts.append(start)
                extents.append(stop - start)
        except (TypeError, ValueError) as error:
            raise _refusal(error) from None
        counts = tuple(extents)
        return _view(node, (tuple(starts), (1,) * len(starts), counts), counts)
    return _general_index(node, key, is_symbolic=False)


def _general_index(node: Node, key: Any, is_symbolic: bool) -> Node:
    """The same for any key."""
    shape = node.type.shape
    kind = key.__class__
    entries: Sequence[Any] = key if kind is tuple else (key,)
    # The usual keys need no second look.
    is_plain = kind in _OF_AXES or (kind is tuple and _OF_AXES.issuperset(map(type, entries)))
    if not is_plain or len(entries) > len(shape):
        truths = [place for place, entry in enumerate(entries) if _is_truth(entry)]
        if truths:
            return _by_truth(node, tuple(entries), truths)
        entries = _expand(tuple(entries), shape)
    starts: list[int] = []
    steps: list[int] = []
    counts: list[int] = []
    extents: list[int] = []
    for entry in entries:
        if entry is None:
            extents.append(1)
            continue
        axis = len(starts)
        if entry.__class__ is slice:
            if is_symbolic:
                start, step, count = _symbolically_sliced(entry, shape[axis])
            else:
                try:
                    start, stop, step = entry.indices(shape[axis])
                except (TypeError, ValueError) as error:
                    raise _refusal(error) from None
                count = len(range(start, stop, step))
                if count < 2:
                    # Where they cannot matter the step is 1 and the start 0, so that equal views look equal.
                    start, step = (start, 1) if count else (0, 1)
            extents.append(count)
        else:
            start, step, count = _position(entry, axis, shape), 1, 1
        starts.append(start)
        steps.append(step)
        counts.append(count)
    others = shape[len(starts) :]
    if not others:
        return _view(node, (tuple(starts), tuple(steps), tuple(counts)), tuple(extents))
    whole = (0,) * len(others)
    selection = (*starts, *whole), (*steps, *[1] * len(others)), (*counts, *others)
    return _view(node, selection, (*extents, *others))


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


_SLICES = frozenset({slice})

_OF_AXES = frozenset({int, slice})
"""Types of entries each of which is about one axis."""

_PLAIN = frozenset({int, SymbolicInt, slice, type(None), type(Ellipsis)})
"""Types of entries that are never a truth value, for the sake of speed."""


def _is_truth(entry: Any) -> bool:
    if type(entry) in _PLAIN:
        return False
    return isinstance(entry, bool) or (getattr(entry, "dtype", None) == BOOL and getattr(entry, "ndim", None) == 0)


def _view(node: Node, selection: Selection, shape: Shape) -> Node:
    starts, steps, extents = selection
    dtype = node.type.dtype
    origin = caller_origin(3)
    # As many elements in steps of 1 are all of them.
    if extents != node.type.shape or any(starts) or steps != (1,) * len(steps):
        attributes = {"starts": starts, "steps": steps, "extents": extents}
        node = recorded(slice_op, (node,), TensorType(extents, dtype), attributes, origin)
    if shape == extents:
        return node
    if len(shape) > len(extents):
        checked_shape("reshape", shape)
    return recorded(reshape, (node,), TensorType(shape, dtype), {"shape": shape}, origin)


def _expand(entries: tuple[Any, ...], shape: Shape) -> Sequence[Any]:
    """One entry for each axis, but for the last ones, and for new ones: an ellipsis stands for full slices."""
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
    if not gaps:
        # The axes behind them stay whole.
        return entries
    if len(gaps) > 1:
        raise IndexingError("slice: an index can only have a single ellipsis ('...')")
    (gap,) = gaps
    return [*entries[:gap], *[slice(None)] * missing, *entries[gap + 1 :]]


def _refusal(error: Exception) -> DTypeError | ShapeError:
    """The error for a slice that Python refuses."""
    return DTypeError(f"slice: {error}") if isinstance(error, TypeError) else ShapeError(f"slice: {error}")


def _symbolically_sliced(entry: slice, extent: int) -> tuple[int, int, int]:
    """The first element, the step, and how many, where they may follow from the arguments of a call."""
    if entry == slice(None):
        return 0, 1, extent
    try:
        if SymbolicInt not in (type(extent), type(entry.start), type(entry.stop)):
            elements = range(*entry.indices(extent))
            count = len(elements)
            return (elements.start, elements.step if count > 1 else 1, count) if count else (0, 1, 0)
        step = 1 if entry.step is None else operator.index(entry.step)
    except (TypeError, ValueError) as error:
        raise _refusal(error) from None
    if step == 0:
        raise ShapeError("slice: slice step cannot be zero")
    first, last = (0, extent) if step > 0 else (extent - 1, -1)
    start = first if entry.start is None else _held(entry.start, extent, step)
    stop = last if entry.stop is None else _held(entry.stop, extent, step)
    distance = stop - start if step > 0 else start - stop
    if distance <= 0:
        return 0, 1, 0
    count = (distance + abs(step) - 1) // abs(step)
    return start, step if step == 1 or count > 1 else 1, count


def _held(bound: Any, extent: int, step: int) -> Any:
    """A bound counted from the front, and held within the axis."""
    try:
        # Of any size: what lies beyond an axis is held within it.
        number = bound if type(bound) is SymbolicInt else operator.index(bound)
    except TypeError:
        raise _refusal(TypeError("slice indices must be integers or None or have an __index__ method")) from None
    if number < 0:
        number += extent
    low, high = (0, extent) if step > 0 else (-1, extent - 1)
    if number < low:
        return low
    return high if number > high else number


def _position(entry: Any, axis: int, shape: Shape) -> int:
    extent = shape[axis]
    if type(entry) is int and type(extent) is int and -extent <= entry < extent:
        return entry % extent
    if isinstance(entry, (list, tuple)) or _is_array(entry):
        raise UnsupportedError("slice: indexing with arrays, lists and booleans is not supported", hint=BY_NUMPY)
    try:
        number = as_extent(entry)
    except TypeError:
        raise IndexingError(
            f"slice: only integers, slices, '...' and None are indices, not {type(entry).__name__}"
        ) from None
    except OverflowError as error:
        raise IndexingError(f"slice: {error}") from None
    if not -extent <= number < extent:
        raise IndexingError(f"slice: index {number} is out of bounds for axis {axis}, of extent {extent}")
    place: int = number + extent if number < 0 else number
    return place


def _is_array(entry: Any) -> bool:
    dtype = getattr(entry, "dtype", None)
    return dtype is not None and entry.ndim > 0
