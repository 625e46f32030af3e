"""Which results go past the caches.

An ordinary store reads the line it writes to, and keeps it at the price of another one. That is lost on a result which
nobody reads before it has left the caches anyway; a non-temporal store does neither.
"""

from __future__ import annotations

import math
from collections.abc import Mapping

from fusec.config import Streaming
from fusec.schedule.caches import cache_share
from fusec.schedule.loop_nest import Access, LoopNest, Role, Store, Stride
from fusec.schedule.plan import KernelStep

SMALLEST_VECTOR = 16
"""Bytes of the shortest non-temporal vector store."""

SHORT_ROW = 4096
"""Bytes of a row of which too much would lie before the first whole vector and after the last."""


def largest_cached(streaming: Streaming) -> float:
    """Bytes a kernel may touch before its results are taken to have left the caches.

    Parameters
    ----------
    streaming : bool or str
        The option of that name.
    """
    if streaming == "auto":
        return cache_share()
    return 0 if streaming else math.inf


def stream_stores(step: KernelStep, number: int, last: Mapping[int, int], cached: float) -> KernelStep:
    """The step, its stores streaming where that pays.

    A result that a later step reads is streamed when it alone is too large to be there still; one that is only handed
    to the caller, when all that the kernel touches is.

    Parameters
    ----------
    step : KernelStep
        One kernel.
    number : int
        Its place in the plan.
    last : mapping of int to int
        For every slot, the last step that uses it.
    cached : float
        What `largest_cached` gives.
    """
    nest, extents = step.nest, step.geometry
    if cached == math.inf or not nest.stores:
        return step
    # Rows that are moved together are written as one.
    row = extents[nest.rank - 1] * max(nest.block, 1)
    sizes = [_nbytes(access, extents) for access in nest.accesses]
    touched = sum(sizes)
    first = len(nest.loads)
    stores = tuple(
        store._replace(
            streaming=(size if last[slot] > number else touched) > cached and _can_stream(store, nest, row),
        )
        for store, size, (slot, _) in zip(nest.stores, sizes[first:], step.operands[first:], strict=False)
    )
    return step._replace(nest=nest._replace(stores=stores)) if stores != nest.stores else step


def _nbytes(access: Access, extents: tuple[int, ...]) -> int:
    moving = (extent for extent, stride in zip(extents, access.strides, strict=False) if stride is not Stride.NONE)
    return math.prod(moving) * access.dtype.itemsize


def _can_stream(store: Store, nest: LoopNest, row: int) -> bool:
    """Whether whole vectors of adjacent elements are written, and little else."""
    itemsize = store.access.dtype.itemsize
    return (
        not nest.reductions
        and Role.TILE not in nest.roles
        and store.access.strides[-1] is Stride.UNIT
        and nest.lanes * itemsize >= SMALLEST_VECTOR
        and row * itemsize >= SHORT_ROW
    )
