"""When a kernel's range is shared among threads, and in what parts: the numbers the thread pool decides by.

Work is measured as `fusec.schedule.cost.work` does. They were measured with `python -m fusec bench threads`.
"""

from __future__ import annotations

from fusec.schedule.loop_nest import LoopNest

GRAIN = 1024
"""Parts of a vectorized axis start at multiples of this many elements: whole cache lines, and pages of float32."""

LARGE_PART = 256
"""Grains in a part from which on it starts at multiples of `LARGE_GRAIN`."""

LARGE_GRAIN = 4
"""Grains: threads then meet at the end of a page, whatever the dtype."""

PART_WORK = 500_000
"""The least work that is a part of its own."""

SHORT_WORK = 2 * PART_WORK
"""Kernels with less to do, which is less than two parts, stay on the caller's thread, which keeps the GIL."""

WAKE_WORK = 3_000_000
"""Kernels with less to do are not worth waking a worker that sleeps."""

SPIN_TIME = 100_000
"""Nanoseconds that a thread looks for work before it sleeps."""

SLICE_WORK = 500_000_000
"""Work of one thread after which a long kernel first looks at the signals."""

SLICE_TIME = 25_000_000
"""Nanoseconds of the slices that follow: short against a human's patience, long against a hand-over."""

SLICE_GROWTH = 4
"""How many times as long as the one before a slice is at most."""

BEARABLE_WAIT = 20_000
"""Nanoseconds, besides as long as its own part took, that the caller may wait for others: more, and others have the
processors."""

RETREAT = 8
"""Nothing is shared then for this many times as long."""

LIFETIME = 5_000_000
"""Nanoseconds for which the number of processors is believed."""

STACK_BYTES = 1 << 20
"""A worker's stack: kernels keep panels of tens of kilobytes there."""


def grain_of(nest: LoopNest) -> int:
    """What parts start at multiples of: those of a vectorized axis are whole cache lines, rows can start anywhere."""
    return GRAIN if nest.parallel_axis == nest.rank - 1 else 1
