"""Does the pieces of a check, on every processor, and reports each function as it is finished."""

from __future__ import annotations

import collections
import itertools
import multiprocessing
import os
import signal
import sys
from collections.abc import Iterable, Iterator
from concurrent.futures import FIRST_COMPLETED, ProcessPoolExecutor, wait
from typing import TYPE_CHECKING

from fusec.accuracy.check import Work, run
from fusec.accuracy.tally import Tally

if TYPE_CHECKING:
    import rich.console as rich_console
    import rich.progress as rich_progress
else:
    from fusec.foundation.lazy import LazyModule

    rich_console = LazyModule("rich.console")
    rich_progress = LazyModule("rich.progress")

Found = dict[str, Tally]
"""What a piece found, by instruction set."""

AHEAD = 4
"""Pieces that wait per process: enough to keep it busy, and few to throw away."""


def finished(work: list[Work], parallel: bool) -> Iterator[tuple[Work, Found]]:
    """Do the work, with a progress bar, and give what was found for each function and dtype with its first piece.

    Parameters
    ----------
    work : list of Work
        Pieces of one function and dtype follow each other.
    parallel : bool
        Whether the work is worth more than this process.
    """
    left = collections.Counter((piece.op, piece.dtype) for piece in work)
    first = {(piece.op, piece.dtype): piece for piece in reversed(work)}
    total: dict[tuple[str, str], Found] = {}
    done = _in_processes(work) if parallel else ((piece, run(piece)) for piece in work)
    for piece, found in _with_progress(done, len(work)):
        group = piece.op, piece.dtype
        total[group] = {isa: total.get(group, {}).get(isa, Tally()) + tally for isa, tally in found.items()}
        left[group] -= 1
        if not left[group]:
            yield first[group], total.pop(group)


def _in_processes(work: list[Work]) -> Iterator[tuple[Work, Found]]:
    count = len(os.sched_getaffinity(0))
    # Forked children would inherit the compiler's threads. An interrupt is for the parent to handle: it stops handing
    # out pieces, and the few that run are finished.
    pool = ProcessPoolExecutor(
        count, multiprocessing.get_context("spawn"), signal.signal, (signal.SIGINT, signal.SIG_IGN)
    )
    waiting = iter(work)
    try:
        pending = {pool.submit(run, piece): piece for piece in itertools.islice(waiting, AHEAD * count)}
        while pending:
            for future in wait(pending, return_when=FIRST_COMPLETED).done:
                piece = pending.pop(future)
                pending.update((pool.submit(run, other), other) for other in itertools.islice(waiting, 1))
                yield piece, future.result()
    finally:
        pool.shutdown(cancel_futures=True)


def _with_progress(items: Iterable[tuple[Work, Found]], total: int) -> Iterator[tuple[Work, Found]]:
    try:
        shown = rich_progress.track(items, "accuracy", total, console=rich_console.Console(stderr=True))
    except ImportError:
        shown = _plain_progress(items, total)
    yield from shown


def _plain_progress(items: Iterable[tuple[Work, Found]], total: int) -> Iterator[tuple[Work, Found]]:
    for count, item in enumerate(items, start=1):
        print(f"\raccuracy {count}/{total}", end="", file=sys.stderr, flush=True)
        yield item
    print(file=sys.stderr)
