"""Sharing a kernel's range among threads."""

from __future__ import annotations

import functools
import os
from collections.abc import Callable
from typing import TYPE_CHECKING

from fusec.lazy import LazyModule

if TYPE_CHECKING:
    from concurrent import futures
else:
    futures = LazyModule("concurrent.futures")

SERIAL_WORK = 6 << 20
"""Kernels with less to do run on the caller's thread: handing over costs more than it saves (100 us, measured)."""

GRAIN = 1024
"""Shares start at multiples of this many elements, so that threads meet in one cache line at most."""


def available_threads(limit: int) -> int:
    """Processors this process may run on, at most `limit` of them when it is not 0."""
    affinity = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return min(affinity, limit) if limit else affinity


@functools.cache
def _pool(process: int, workers: int) -> futures.ThreadPoolExecutor:
    # Threads do not survive a fork, so each process has a pool of its own.
    del process
    return futures.ThreadPoolExecutor(workers, thread_name_prefix="fusec")


def share(run: Callable[[int, int], None], extent: int, work: int, grain: int, limit: int) -> None:
    """Call `run(begin, end)` over parts of `range(extent)`, on several threads when that pays.

    Parameters
    ----------
    run : callable
        Releases the GIL.
    extent : int
        Length of the range.
    work : int
        How much there is to do, in bytes moved and operations.
    grain : int
        Parts start at multiples of this.
    limit : int
        The most threads to use; 0 for all.
    """
    threads = available_threads(limit) if work >= SERIAL_WORK else 1
    part = -(-extent // threads)
    part = -(-part // grain) * grain
    if part >= extent:
        run(0, extent)
        return
    bounds = [(begin, min(begin + part, extent)) for begin in range(0, extent, part)]
    waiting: list[futures.Future[None]] = []
    try:
        pool = _pool(os.getpid(), threads - 1)
        for begin, end in bounds[1:]:
            waiting.append(pool.submit(run, begin, end))
    except RuntimeError:
        # No more threads, at interpreter exit or at a limit of the system: the caller does the rest.
        for begin, end in bounds[1 + len(waiting) :]:
            run(begin, end)
    try:
        run(*bounds[0])
    finally:
        # Whatever happens here, Ctrl-C included, nobody may still be writing when the arrays go.
        futures.wait(waiting)
    for future in waiting:
        future.result()
