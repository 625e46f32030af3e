"""Short rows that some operand repeats, joined into long ones.

In `a + row` with rows of three, most of a vector stays empty. The row is written out many times, one copy behind the
other, and whatever else the nest walks then has long rows: as many of its own as there are copies. The kernel is the
same for what does not fill such a row.
"""

from __future__ import annotations

from typing import NamedTuple

from fusec.schedule.build_nest import Bound
from fusec.schedule.loop_nest import Role, access_of

LONG_ROW = 64
"""From here on rows fill vectors well enough by themselves."""

JOINED_ELEMENTS = 2048
"""Elements of a row to join to: little enough for the nearest cache to hold beside what streams through it."""

MANY_ROWS = 16
"""Joined rows that pay for writing one out; more than one, or what is written out would be joined itself."""


class JoinedRows(NamedTuple):
    """A nest whose last two axes are walked as longer rows.

    Attributes
    ----------
    whole, rest : Bound
        All joined rows, and the one that is not full; empty where there is none.
    rows, width : int
        How many rows are joined, and their length.
    repeated : dict of int to int
        The loads to write out, and the bytes from one of their elements to the next.
    skipped : tuple of int
        For every access, the bytes to where `rest` begins.
    """

    whole: Bound
    rest: Bound
    rows: int
    width: int
    repeated: dict[int, int]
    skipped: tuple[int, ...]


def _joined(width: int) -> int:
    """How many rows are one."""
    return 1 << (JOINED_ELEMENTS // max(width, 1)).bit_length()


def join_rows(bound: Bound) -> JoinedRows | None:
    """Longer rows for a nest; None where they would not pay, or there is nothing to repeat.

    Parameters
    ----------
    bound : Bound
        Any nest with its sizes.
    """
    nest = bound.nest
    if nest.reductions or nest.roles[-2:] != (Role.LOOP, Role.LANES):
        return None
    *outer, count, width = bound.geometry[: nest.rank]
    strides = [bound.strides_of(operand) for operand, _ in enumerate(nest.accesses)]
    repeated = {operand: steps[-1] for operand, steps in enumerate(strides) if steps[-2] != width * steps[-1]}
    if not repeated or any(operand >= len(nest.loads) or any(strides[operand][:-1]) for operand in repeated):
        return None
    # The widest of short rows are joined from the fewest on.
    if width >= LONG_ROW or count < MANY_ROWS * _joined(LONG_ROW - 1):
        return None
    rows = _joined(width)
    if count < MANY_ROWS * rows:
        return None
    joined = [
        (*steps[:-1], access.dtype.itemsize) if operand in repeated else (*steps[:-2], steps[-2] * rows, steps[-1])
        for operand, (access, steps) in enumerate(zip(nest.accesses, strides, strict=True))
    ]
    loads = tuple(access_of(load.dtype, steps) for load, steps in zip(nest.loads, joined, strict=False))
    longer = nest._replace(loads=loads)
    flat = tuple(stride for steps in joined for stride in steps)

    def sized(*extents: int) -> Bound:
        sizes = (*outer, *extents)
        is_empty = bound.is_empty or 0 in extents
        return bound._replace(nest=longer, geometry=(*sizes, *flat), extent=sizes[0], is_empty=is_empty)

    return JoinedRows(
        whole=sized(count // rows, rows * width),
        rest=sized(1, count % rows * width),
        rows=rows,
        width=width,
        repeated=repeated,
        skipped=tuple(count // rows * steps[-2] for steps in joined),
    )
