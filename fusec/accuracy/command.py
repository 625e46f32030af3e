"""The command: what to check, on which processes, and how the result is shown."""

from __future__ import annotations

import argparse
import multiprocessing
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from concurrent.futures import ProcessPoolExecutor, as_completed
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

from fusec.accuracy.check import EDGES, Tally, Work, measured_ops, run
from fusec.accuracy.page import accuracy_page
from fusec.accuracy.points import ALL_CHUNKS, seeds
from fusec.errors import UnsupportedError
from fusec.lanes.target import CAPS, host_target
from fusec.ops import ElementwiseOp

if TYPE_CHECKING:
    import rich.console as rich_console
    import rich.progress as rich_progress
else:
    from fusec.lazy import LazyModule

    rich_console = LazyModule("rich.console")
    rich_progress = LazyModule("rich.progress")

DTYPES = {"f32": ("f32",), "f64": ("f64",), "both": ("f32", "f64")}
ONE_PROCESS = 100_000
"""Samples up to this size are not worth a second process."""


def add_accuracy(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.add_argument("functions", nargs="*", metavar="function", help="by default all with vector code")
    parser.add_argument("--exhaustive", action="store_true", help="all 2^32 float32 operands, where there is one")
    parser.add_argument("--dtype", choices=sorted(DTYPES), default="both")
    parser.add_argument("--isa", choices=("native", *CAPS, "all"), default="native")
    parser.add_argument("--points", type=int, default=ONE_PROCESS, metavar="N", help="sample size")
    parser.add_argument("--markdown", type=Path, metavar="FILE", help="write the accuracy page")


def accuracy(
    functions: Sequence[str], exhaustive: bool, dtype: str, isa: str, points: int, markdown: Path | None
) -> None:
    """Hold every function to its bound against exact values."""
    ops = measured_ops()
    unknown = set(functions) - {op.name for op in ops}
    if unknown:
        raise SystemExit(f"accuracy: no function with a bound is called {', '.join(sorted(unknown))}")
    chosen = [op for op in ops if op.name in functions or not functions]
    by_numpy = [op.name for op in chosen if "f" not in op.vectorized]
    chosen = [op for op in chosen if "f" in op.vectorized]
    work = [
        piece
        for op in chosen
        for one_dtype in DTYPES[dtype]
        for one_isa in _instruction_sets(isa)
        for piece in pieces(op, one_dtype, one_isa, points, exhaustive)
    ]
    results = {(piece.op, piece.dtype, piece.isa): Tally() for piece in work}
    for piece, found in tallies(work, parallel=exhaustive or points > ONE_PROCESS):
        results[piece.op, piece.dtype, piece.isa] += found
    bounds = {op.name: op.ulp for op in chosen}
    print(f"{'function':<14} {'dtype':<5} {'isa':<6} {'max ULP':>8} {'bound':>5} {'points':>13}  histogram, at")
    for (name, one_dtype, one_isa), tally in results.items():
        _show(name, one_dtype, one_isa, tally, bounds[name])
    if by_numpy:
        print("by NumPy:", ", ".join(by_numpy))
    if markdown:
        markdown.write_text(accuracy_page(results, by_numpy))
    if not all(tally.passes(bounds[name]) for (name, _, _), tally in results.items()):
        raise SystemExit(1)


def pieces(op: ElementwiseOp, dtype: str, isa: str, points: int, exhaustive: bool) -> Iterator[Work]:
    """The work of checking one op."""
    if exhaustive and dtype == "f32" and op.arity == 1 and not op.attributes:
        yield from (Work(op.name, dtype, isa, 0, chunk) for chunk in range(ALL_CHUNKS))
    else:
        yield from (Work(op.name, dtype, isa, count, seed) for count, seed in seeds(points))


def tallies(work: list[Work], parallel: bool) -> Iterator[tuple[Work, Tally]]:
    """Do the work, with a progress bar."""
    with ExitStack() as stack:
        if not parallel:
            yield from _with_progress(((piece, run(piece)) for piece in work), len(work))
            return
        # Forked children would inherit the compiler's threads.
        spawn = multiprocessing.get_context("spawn")
        pool = stack.enter_context(ProcessPoolExecutor(len(os.sched_getaffinity(0)), spawn))
        pending = {pool.submit(run, piece): piece for piece in work}
        finished = ((pending[future], future.result()) for future in as_completed(pending))
        yield from _with_progress(finished, len(work))


def _with_progress(items: Iterable[Any], total: int) -> Iterator[Any]:
    try:
        shown = rich_progress.track(items, "accuracy", total, console=rich_console.Console(stderr=True))
    except ImportError:
        shown = _plain_progress(items, total)
    yield from shown


def _plain_progress(items: Iterable[Any], total: int) -> Iterator[Any]:
    for count, item in enumerate(items, start=1):
        print(f"\raccuracy {count}/{total}", end="", file=sys.stderr, flush=True)
        yield item
    print(file=sys.stderr)


def _instruction_sets(isa: str) -> list[str]:
    found = []
    for name in (isa,) if isa in ("native", *CAPS) else CAPS:
        try:
            found.append(host_target(name).isa)
        except UnsupportedError as error:
            print(f"accuracy: {error}", file=sys.stderr)
    return found


def _show(name: str, dtype: str, isa: str, tally: Tally, bound: float) -> None:
    at = ", ".join(f"{number!r}" for number in tally.where)
    bins = " ".join(f"<={edge:g}:{count}" for edge, count in zip(EDGES[:-1], tally.histogram, strict=False) if count)
    beyond = f" >4:{tally.histogram[-1]}" if tally.histogram[-1] else ""
    verdict = "ok" if tally.passes(bound) else "FAILS"
    head = f"{name:<14} {dtype:<5} {isa:<6} {tally.worst:>8.4g} {bound:>5g} {tally.points:>13,}"
    print(f"{head}  {verdict}  {bins}{beyond}  at {at}")
    for failure, where in tally.failures.items():
        print(f"    {failure}: at {where}")
