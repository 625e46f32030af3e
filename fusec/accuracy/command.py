"""The command: what to check, how the result is shown, and where it is kept."""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from pathlib import Path

import fusec as fc
from fusec.accuracy.check import Work, is_exhaustive, measured_ops, pieces
from fusec.accuracy.page import accuracy_page
from fusec.accuracy.points import CHUNK
from fusec.accuracy.processes import finished
from fusec.accuracy.results import Entry, Key, fingerprint, in_order, read_results, write_results
from fusec.accuracy.tally import EDGES, Tally
from fusec.errors import UnsupportedError
from fusec.foundation.command_line import WrongUse, need, one_of, whole, writable
from fusec.lanes.target import CAPS, host_target
from fusec.ops import OPS, ElementwiseOp

MOST_POINTS = 1 << 36
"""Sixteen times as many as there are numbers in float32; days of work."""

ONE_PROCESS = 1 << 21
"""Work of up to so many points is not worth a second process."""

DTYPES = {"f32": ("f32",), "f64": ("f64",), "both": ("f32", "f64")}


def add_accuracy(parser: argparse.ArgumentParser) -> None:
    """What the command takes."""
    parser.epilog = "example: %(prog)s exp tanh --dtype f32 --points 1000000"
    name = one_of(lambda: [op.name for op in measured_ops()])
    parser.add_argument("functions", type=name, nargs="*", metavar="function", help="by default all with vector code")
    parser.add_argument("--exhaustive", action="store_true", help="all 2^32 float32 operands, where there is one")
    parser.add_argument("--dtype", choices=sorted(DTYPES), default="both", help="by default both")
    parser.add_argument("--isa", choices=("native", *CAPS, "all"), default="native", help="by default this machine's")
    number = whole(MOST_POINTS)
    parser.add_argument("--points", type=number, default=100_000, metavar="N", help="sample size (default 100,000)")
    parser.add_argument("--results", type=writable, metavar="FILE", help="keep what is found, beside what it holds")
    parser.add_argument("--missing", action="store_true", help="only what the results do not hold for today's code")
    parser.add_argument("--markdown", type=writable, metavar="FILE", help="write the accuracy page from all results")


def accuracy(
    functions: Sequence[str],
    exhaustive: bool,
    dtype: str,
    isa: str,
    points: int,
    results: Path | None,
    missing: bool,
    markdown: Path | None,
) -> None:
    """Hold every function to its bound against exact values."""
    order = {op.name: op for op in measured_ops()}
    if missing and results is None:
        raise WrongUse("--missing needs --results")
    need("gmpy2", "accuracy")
    by_numpy = [op.name for op in order.values() if "f" not in op.vectorized]
    chosen = [order[name] for name in dict.fromkeys(functions or order) if name not in by_numpy]
    kept = _kept_results(results) if results else {}
    isas = _instruction_sets(isa)
    print(f"{'function':<14} {'dtype':<5} {'isa':<6} {'max ULP':>8} {'bound':>5} {'points':>13}  histogram, at")
    work: list[Work] = []
    for op in chosen:
        for one_dtype in DTYPES[dtype]:
            known = {one: kept.get((op.name, one_dtype, one)) for one in isas if missing}
            asked = tuple(one for one in isas if not _holds(known.get(one), op, points, exhaustive))
            work += pieces(op, one_dtype, asked, points, exhaustive) if asked else ()
    passes = True
    try:
        for first, found in finished(work, sum(piece.count or CHUNK for piece in work) > ONE_PROCESS):
            entries = _entries(first, found, exhaustive)
            kept |= {entry.key: entry for entry in entries}
            if results:
                write_results(results, kept.values(), list(order))
            for entry in entries:
                passes &= entry.passes
                _show(entry)
    except KeyboardInterrupt:
        print("accuracy: stopped;", f"finished functions are in {results}" if results else "nothing is kept")
        raise SystemExit(130) from None
    if by_numpy:
        print("by NumPy:", ", ".join(by_numpy))
    if markdown:
        markdown.write_text(accuracy_page(in_order(kept.values(), list(order)), by_numpy))
    if not passes:
        raise SystemExit(1)


def _kept_results(path: Path) -> dict[Key, Entry]:
    try:
        return read_results(path)
    except (KeyError, TypeError, ValueError):
        raise WrongUse(f"--results: {str(path)!r} is there, and holds something else") from None


def _holds(entry: Entry | None, op: ElementwiseOp, points: int, exhaustive: bool) -> bool:
    """Whether a result is of today's code, and of at least as many points."""
    if entry is None or entry.bound != op.ulp or entry.fingerprint != fingerprint(op, entry.dtype, entry.isa):
        return False
    if not (entry.exhaustive if is_exhaustive(op, entry.dtype, exhaustive) else entry.points >= points):
        return False
    print(f"{op.name:<14} {entry.dtype:<5} {entry.isa:<6} kept from before")
    return True


def _entries(work: Work, found: dict[str, Tally], exhaustive: bool) -> list[Entry]:
    op = OPS[work.op]
    assert isinstance(op, ElementwiseOp)
    return [
        Entry(
            function=op.name,
            dtype=work.dtype,
            isa=isa,
            bound=op.ulp,
            max_ulp=tally.worst,
            passes=tally.passes(op.ulp),
            points=tally.points,
            exhaustive=is_exhaustive(op, work.dtype, exhaustive),
            where=tally.where,
            histogram=tally.histogram,
            failures=tally.failures,
            fingerprint=fingerprint(op, work.dtype, isa),
            version=fc.__version__,
            processor=host_target().isa,
        )
        for isa, tally in found.items()
    ]


def _instruction_sets(isa: str) -> list[str]:
    found = []
    is_one = isa in ("native", *CAPS)
    for name in (isa,) if is_one else CAPS:
        try:
            found.append(host_target(name).isa)
        except UnsupportedError as error:
            reason = str(error).partition("\n")[0]
            if is_one:
                raise WrongUse(f"--isa: {reason}") from None
            print(f"accuracy: {reason}", file=sys.stderr)
    return found


def _show(entry: Entry) -> None:
    at = ", ".join(f"{number!r}" for number in entry.where)
    bins = " ".join(f"<={edge:g}:{count}" for edge, count in zip(EDGES[:-1], entry.histogram, strict=False) if count)
    beyond = f" >{EDGES[-2]:g}:{entry.histogram[-1]}" if entry.histogram[-1] else ""
    verdict = "ok" if entry.passes else "FAILS"
    head = f"{entry.function:<14} {entry.dtype:<5} {entry.isa:<6} {entry.max_ulp:>8.4g} {entry.bound:>5g}"
    print(f"{head} {entry.points:>13,}  {verdict}  {bins}{beyond}  at {at}", flush=True)
    for failure, where in entry.failures.items():
        print(f"    {failure}: at {where}", flush=True)
