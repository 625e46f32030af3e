"""The axes of a nest: their order, which of them are one, and which has the lanes."""

from __future__ import annotations

from collections.abc import Sequence

from fusec.schedule.loop_nest import Role
from fusec.types import Shape

SHORT_ROW = 16
"""Rows shorter than a vector are reduced many at a time, one per lane."""

WASTED_FLOPS = 48
"""Operations times lanes for each element of a row: from so many on, full vectors are worth moving elements one by
one."""

MANY_ROWS = 64
"""Rows that are worth moving together."""

CACHE_LINE = 64
"""Bytes from row to row up to which every line is read anyway, whatever is wanted of it."""

IDLE_LANES = 3
"""Rows stay apart while fewer than one in so many lanes are idle, where masks cost nothing. Measured with AVX-512 in
cache: nine of ten float32 take two thirds of the time when they are moved together, fifteen of sixteen gain nothing."""

WIDEST_ROW = 16
"""Elements from row to row up to which the code that moves them is short."""

LONG_COLUMN = 64
"""An axis this long is worth giving the lanes to when rows are short."""


class Axes:
    """A group's axes while the schedule decides about them.

    Parameters
    ----------
    shape : tuple of int
        The domain.
    reduced : tuple of int or None
        Axes of it that are reduced; None for an element-wise group.
    loads : sequence of tuple of int
        Strides of the operands along the domain.
    order : sequence of int, optional
        The order of the axes; by default the one the operands lie in.
    reassociates : bool
        Whether elements may be reduced in any order.

    Attributes
    ----------
    layout : tuple of int
        Domain axes in the order that element-wise results lie in, which is the operands'.
    order : tuple of int
        Domain axes, outermost first: kept ones as they lie in memory, then reduced ones in row-major order,
        which is the order their elements are counted in; these too as they lie in memory where no order matters.
    extents : list of int
        After `coalesce`, the extents of the nest's axes.
    strides : list of list of int
        After `coalesce`, each operand's strides along them.
    roles : list of Role
        After `choose_lanes`, what each axis is for.
    """

    def __init__(
        self,
        shape: Shape,
        reduced: tuple[int, ...] | None,
        loads: Sequence[Shape],
        order: Sequence[int] | None = None,
        reassociates: bool = False,
    ) -> None:
        self.shape = shape
        self.reduces = reduced is not None
        self.reduced = reduced or ()
        self.layout = tuple(_memory_order(range(len(shape)), shape, loads) if order is None else order)
        kept = [axis for axis in range(len(shape)) if axis not in self.reduced]
        kept = _memory_order(kept, shape, loads) if order is None else [axis for axis in order if axis in kept]
        walked = _memory_order(self.reduced, shape, loads) if reassociates else self.reduced
        self.order = (*kept, *walked)
        self.extents: list[int] = []
        self.strides: list[list[int]] = []
        self.roles: list[Role] = []

    def coalesce(self, operands: Sequence[Shape]) -> None:
        """Merge neighbours that every operand walks as one, and drop axes of extent 1."""
        columns: list[tuple[bool, int, list[int]]] = []
        # Where nothing is reduced, one axis without elements says so: others may have any number.
        empty = next((axis for axis in self.reduced if self.shape[axis] == 0), None)
        for axis in self.order:
            extent = self.shape[axis]
            is_reduced = axis in self.reduced
            if extent == 1 or (is_reduced and empty not in (None, axis)):
                continue
            steps = [strides[axis] for strides in operands]
            if columns:
                outer_is_reduced, outer, outer_steps = columns[-1]
                one = all(big == small * extent for big, small in zip(outer_steps, steps, strict=True))
                if one and outer_is_reduced == is_reduced:
                    columns[-1] = (is_reduced, outer * extent, steps)
                    continue
            columns.append((is_reduced, extent, steps))
        if self.reduces and not any(is_reduced for is_reduced, _, _ in columns):
            columns.append((True, 1, [0] * len(operands)))
        if not columns:
            columns.append((False, 1, [0] * len(operands)))
        self.extents = [extent for _, extent, _ in columns]
        self.strides = [[steps[k] for _, _, steps in columns] for k in range(len(operands))]
        self.roles = [Role.REDUCE if is_reduced else Role.LOOP for is_reduced, _, _ in columns]

    def choose_lanes(self, itemsizes: Sequence[int]) -> None:
        """Give the lanes to the last axis; where something is reduced, to the one most operands lie along."""
        last = len(self.extents) - 1
        if not self.reduces:
            self.roles[last] = Role.LANES
            return
        contiguous = [
            sum(strides[axis] == itemsize for strides, itemsize in zip(self.strides, itemsizes, strict=False))
            for axis in range(last + 1)
        ]
        column = self._column(contiguous)
        if column is None:
            self.roles[last] = Role.REDUCE_LANES
        else:
            self._move(column, last)
            self.roles[last] = Role.LANES

    def _column(self, contiguous: Sequence[int]) -> int | None:
        """The kept axis that takes the lanes from the last reduced one: the one along which more operands lie."""
        kept = [axis for axis, role in enumerate(self.roles) if not role.is_reduced]
        most = max([contiguous[axis] for axis in kept], default=0)
        is_better = most > contiguous[-1]
        if not kept or not (is_better or self.extents[-1] < SHORT_ROW):
            return None
        column = max([axis for axis in kept if contiguous[axis] == most], key=lambda axis: self.extents[axis])
        return column if is_better or self.extents[column] >= LONG_COLUMN else None

    def lengthen_lanes(self, lanes: int, flops: int) -> None:
        """Where the last axis leaves lanes empty that would have much to do, give the lanes to the longest one."""
        last = len(self.extents) - 1
        extent = self.extents[last]
        # Few operations never pay, whatever the extent.
        if not last or flops * lanes < WASTED_FLOPS or extent >= lanes or flops * lanes < WASTED_FLOPS * extent:
            return
        longest = max(range(last), key=lambda axis: self.extents[axis])
        if self.extents[longest] >= LONG_COLUMN:
            self._move(longest, last)
            self.roles[last - 1 : last + 1] = Role.LOOP, Role.LANES

    def pack_rows(self, itemsizes: Sequence[int], loads: int, lanes: int, has_masks: bool) -> bool:
        """Whether short rows that lie apart in some operands are moved together, to be walked as one long row.

        Parameters
        ----------
        itemsizes : sequence of int
            Of all operands, results included: where rows do not lie apart, they have to follow each other.
        loads : int
            How many of them are read.
        lanes : int
            Elements per vector.
        has_masks : bool
            Whether the processor reads and writes a part of a vector as fast as a whole one.
        """
        if len(self.extents) < 2:
            return False
        apart = [load for load in range(loads) if self.pitch(load, itemsizes[load])]
        if not apart or self.extents[-2] < MANY_ROWS:
            return False
        width = self.extents[-1]
        idle = -width % lanes
        if idle * (IDLE_LANES if has_masks else width + idle) < width + idle:
            return False
        follows = [
            steps[-2:] in ([0, 0], [width * size, size]) for steps, size in zip(self.strides, itemsizes, strict=True)
        ]
        if not all(follow or load in apart for load, follow in enumerate(follows)):
            return False
        self.roles[-2] = Role.PACK
        return True

    def pitch(self, load: int, itemsize: int) -> int:
        """Elements from row to row where an operand's rows lie apart, near enough to be read whole; 0 for any other."""
        outer, inner = self.strides[load][-2:]
        if inner != itemsize or not itemsize * self.extents[-1] < outer <= CACHE_LINE or outer % itemsize:
            return 0
        between = outer // itemsize
        return between if between <= WIDEST_ROW else 0

    def choose_tile(self, itemsizes: Sequence[int]) -> None:
        """Give tiles to the axis that operands lie along which do not lie along the lanes; it moves next to them."""
        last = len(self.extents) - 1
        crossing = [sum(self._crosses(axis, load, size) for load, size in enumerate(itemsizes)) for axis in range(last)]
        axis = max(range(last), key=lambda axis: (crossing[axis], axis), default=last)
        if axis != last and crossing[axis]:
            self.roles[axis] = Role.TILE
            self._move(axis, last - 1)

    def crossing_loads(self, itemsizes: Sequence[int]) -> tuple[int, ...]:
        """The operands that lie along another axis than the lanes."""
        axes = range(len(self.extents) - 1)
        return tuple(
            load for load, size in enumerate(itemsizes) if any(self._crosses(axis, load, size) for axis in axes)
        )

    def _crosses(self, axis: int, load: int, itemsize: int) -> bool:
        strides = self.strides[load]
        if strides[-1] == itemsize or strides[axis] != itemsize or strides[-1] == 0:
            return False
        return self.extents[axis] >= SHORT_ROW and self.extents[-1] >= SHORT_ROW

    def _move(self, axis: int, place: int) -> None:
        for row in (self.extents, self.roles, *self.strides):
            row.insert(place, row.pop(axis))  # type: ignore[attr-defined]


def _memory_order(axes: Sequence[int], shape: Shape, loads: Sequence[Shape]) -> list[int]:
    """Axes sorted by stride, largest first; row-major where the operands do not decide (NumPy's order `K`)."""
    order: list[int] = []
    for axis in axes:
        place = len(order)
        while place and _lies_outside(axis, order[place - 1], shape, loads):
            place -= 1
        order.insert(place, axis)
    return order


def _lies_outside(axis: int, other: int, shape: Shape, loads: Sequence[Shape]) -> bool:
    """Whether every operand that moves along both axes takes larger steps along the first."""
    if shape[axis] == 1 or shape[other] == 1:
        return False
    pairs = [(abs(strides[axis]), abs(strides[other])) for strides in loads]
    moving = [(step, against) for step, against in pairs if step and against]
    return bool(moving) and all(step > against for step, against in moving)
