"""Element-wise formulas at many sizes: fusec, NumPy, and the peers that are installed."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from fusec.bench.contenders import add_peers, chosen_peers, contenders
from fusec.bench.copy_limit import CopyLimit
from fusec.bench.measure import interleaved, thread_count
from fusec.bench.output import picture
from fusec.bench.workloads import WORKLOADS, Workload
from fusec.foundation.command_line import WrongUse, one_of, whole

if TYPE_CHECKING:
    import argparse

SIZES = (1_000, 10_000, 100_000, 1_000_000, 4_000_000, 16_000_000, 64_000_000)
MAX_BYTES = 2 << 30
"""Operands and the result of one row; NumPy's temporaries come on top."""


def add_elementwise(parser: argparse.ArgumentParser) -> None:
    """What the bench takes."""
    parser.epilog = "example: %(prog)s --sizes 1000 1000000 --work tanh-GELU --peers numpy"
    size = whole(MAX_BYTES // 8)
    parser.add_argument("--sizes", type=size, nargs="+", metavar="N", default=SIZES, help="elements per array")
    parser.add_argument("--rounds", type=whole(), default=9, help="turns each contender gets (default 9)")
    name = one_of(lambda: [workload.name for workload in WORKLOADS], str.startswith)
    parser.add_argument("--work", type=name, nargs="+", metavar="NAME", help="formulas whose names start like this")
    add_peers(parser)
    parser.add_argument("--plot", type=picture, metavar="FILE", help="draw throughput against size, needs matplotlib")
    parser.add_argument("--out", action="store_true", help="write to an array that exists, for those who can")


def bench_elementwise(
    sizes: Sequence[int] = SIZES,
    rounds: int = 9,
    work: Sequence[str] | None = None,
    peers: Sequence[str] | None = None,
    out: bool = False,
) -> list[dict[str, Any]]:
    """Element-wise formulas at many sizes, in microseconds per call.

    Parameters
    ----------
    sizes : sequence of int
        Elements per array.
    rounds : int
        Turns each contender gets; the median counts.
    work : sequence of str, optional
        Starts of names of `WORKLOADS`.
    peers : sequence of str, optional
        Whom to run against; all that are installed unless given.
    out : bool
        Whether results are written to an array that exists.

    Returns
    -------
    list of dict
        The rows: work, elements, microseconds for each contender, the best peer, how many times faster fusec is than
        it, microseconds of a copy that moves as many bytes, and what share of its speed fusec reaches.
    """
    names = ["fusec", "fast_math", *chosen_peers(peers)]
    chosen = [
        (workload, size)
        for workload in WORKLOADS
        if not work or any(workload.name.startswith(name) for name in work)
        for size in sizes
        if workload.nbytes(size) <= MAX_BYTES
    ]
    if not chosen:
        raise WrongUse(f"no row: with so many elements every formula takes more than {MAX_BYTES >> 30} GiB")
    print(f"{thread_count()} threads; results {'with out=' if out else 'fresh'}; copy limit in GB/s")
    heads = "".join(f"{name:>14}" for name in names)
    print(f"{'work':<20}{'elements':>11}{heads}  best peer / fusec, copy limit and fusec's share of it")
    rows = []
    for workload, size in chosen:
        rows.append(_row(workload, size, rounds, names, out))
        _show(rows[-1], names, workload.nbytes(size))
    lost = [f"{row['work']} at {row['elements']:,} ({row['best']})" for row in rows if row["ratio"] < 1]
    print("fusec loses: " + ("; ".join(lost) or "nowhere"))
    return rows


def _row(workload: Workload, size: int, rounds: int, names: Sequence[str], out: bool) -> dict[str, Any]:
    arrays = workload.arrays(size)
    runs: dict[str, Callable[[], Any]] = {}
    for name, contender in contenders(workload, arrays, names).items():
        if out and contender.into is not None:
            runs[name] = _bound(contender.into, np.empty_like(arrays[0]))
        else:
            runs[name] = contender.fresh
    copy = CopyLimit(workload, arrays, out)
    spent = interleaved({**runs, **copy.runs}, rounds)
    times, limit = {name: 1e6 * spent[name] for name in runs}, 1e6 * copy.seconds(spent)
    best = min((name for name in times if name not in ("fusec", "fast_math")), key=times.__getitem__, default="fusec")
    return {
        "work": workload.name,
        "elements": size,
        "out": out,
        **times,
        "best": best,
        "ratio": times[best] / times["fusec"],
        "limit": limit,
        "of_limit": limit / times["fusec"],
    }


def _bound(write: Callable[[Any], Any], out: Any) -> Callable[[], Any]:
    return lambda: write(out)


def _show(row: dict[str, Any], names: Sequence[str], nbytes: int) -> None:
    cells = "".join(f"{row[name]:>14,.1f}" if name in row else f"{'':>14}" for name in names)
    verdict = f"{row['ratio']:>8.2f} {row['best']:<14}"
    share = f"{nbytes / row['limit'] / 1e3:>7.1f}{100 * row['of_limit']:>5.0f} %"
    print(f"{row['work']:<20}{row['elements']:>11,}{cells}{verdict}{share}", flush=True)
