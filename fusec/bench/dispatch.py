"""What a call costs on small arrays, beside its arithmetic: when all stays the same, and when something changes."""

from __future__ import annotations

import functools
import itertools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

import fusec as fc
from fusec.bench.changing import measure_changing
from fusec.bench.contenders import add_peers, chosen_peers, contenders
from fusec.bench.formulas import OURS, PEERS
from fusec.bench.function_calls import FUNCTIONS
from fusec.bench.functions import SIZES, heads, lost, measure_functions, show_function, show_summary
from fusec.bench.measure import Prepared, interleaved
from fusec.bench.workloads import Workload
from fusec.foundation.command_line import one_of, whole
from fusec.types import Array

if TYPE_CHECKING:
    import argparse

ELEMENTS = 1_000
LENGTHS = (1, 5, 20, 100)
MOST_ELEMENTS = 1_000_000
"""Of functions: products of two vectors take the square root."""


def _chain(xp: Any, x: Any) -> Any:
    return ((x * 2 + 1) * x - 3) * x


def _chain_text(x: str) -> tuple[str, dict[str, float]]:
    return f"(({x}*two+one)*{x}-three)*{x}", {"one": 1.0, "two": 2.0, "three": 3.0}


def _sum_of_four(xp: Any, a: Any, b: Any, c: Any, d: Any) -> Any:
    return a + b + c + d


WORKLOADS = (
    Workload("x + 1", np.float32, 1, lambda xp, x: x + 1, lambda x: (f"{x}+one", {"one": 1.0})),
    Workload("chain of 5 ops", np.float32, 1, _chain, _chain_text),
    Workload("a + b + c + d", np.float32, 4, _sum_of_four, lambda *names: ("+".join(names), {})),
)


def add_dispatch(parser: argparse.ArgumentParser) -> None:
    """What the bench takes."""
    parser.epilog = "example: %(prog)s --functions exp add --peers numpy numba"
    parser.add_argument("--rounds", type=whole(), default=25, help="turns each contender gets (default 25)")
    add_peers(parser)
    parser.add_argument("--only", choices=[*PARTS], nargs="+", metavar="PART", help=f"of {', '.join(PARTS)}")
    name = one_of(lambda: FUNCTIONS)
    parser.add_argument("--functions", type=name, nargs="+", metavar="NAME", help="these, and no other part")
    size = whole(MOST_ELEMENTS)
    parser.add_argument("--sizes", type=size, nargs="+", metavar="N", default=SIZES, help="elements, of functions")


def bench_dispatch(
    rounds: int = 25,
    peers: Sequence[str] | None = None,
    only: Sequence[str] | None = None,
    functions: Sequence[str] = (),
    sizes: Sequence[int] = SIZES,
) -> list[dict[str, Any]]:
    """What calls cost on small arrays: when all is the same, when something changes, and function by function.

    Parameters
    ----------
    rounds : int
        Turns each contender gets; the median counts.
    peers : sequence of str, optional
        Whom to run against; all that are installed unless given.
    only : sequence of str, optional
        Which parts: `calls`, warm ones and lazy expressions; `changing`, where calls differ; `functions`, each public
        one. All unless given.
    functions : sequence of str
        Which functions, and then no other part unless named; all unless given.
    sizes : sequence of int
        Elements per array, of functions.

    Returns
    -------
    list of dict
        The rows: part, work and microseconds for each contender; of functions also elements, and whether each call is
        another.
    """
    peers = chosen_peers(peers)
    rows = []
    for part in only or (("functions",) if functions else PARTS):
        measured = PARTS[part](rounds, peers, functions or (), sizes)
        rows += [{"part": part, **row} for row in measured]
    return rows


def _calls(rounds: int, peers: Sequence[str], *_: Any) -> list[dict[str, Any]]:
    rows = [_jitted(workload, rounds, peers) for workload in WORKLOADS]
    rows += [row for length in LENGTHS for row in _lazy(length, rounds)]
    _show(rows, ["fusec", "fusec out=", "two ufuncs", *peers])
    return rows


def _changing(rounds: int, peers: Sequence[str], *_: Any) -> list[dict[str, Any]]:
    peers = [name for name in PEERS if name in peers]
    rows = [*measure_changing(rounds, peers)]
    _show(rows, [*OURS, *peers, "product"])
    for who, title in (("fusec", "jitted"), ("lazy", "lazy")):
        named = [f"{row['work']} ({row[who] / row['numpy']:.2f})" for row in lost(rows, who)]
        print(f"{title}, lost to NumPy: {'; '.join(named) or 'nowhere'}")
    return rows


def _functions(rounds: int, peers: Sequence[str], names: Sequence[str], sizes: Sequence[int]) -> list[dict[str, Any]]:
    peers = [name for name in PEERS if name in peers]
    rows = []
    print(heads())
    for _, found in itertools.groupby(measure_functions(names, sizes, rounds, peers), key=lambda row: row["work"]):
        rows += (sizes_of_one := [*found])
        show_function(sizes_of_one)
    show_summary(rows)
    return rows


PARTS: dict[str, Callable[..., list[dict[str, Any]]]] = {
    "calls": _calls,
    "changing": _changing,
    "functions": _functions,
}
"""What is measured, in this order."""


def _show(rows: Sequence[dict[str, Any]], names: Sequence[str]) -> None:
    print(f"{'work':<44}" + "".join(f"{name:>14}" for name in names))
    for row in rows:
        print(f"{row['work']:<44}" + "".join(f"{row[n]:>14,.2f}" if n in row else f"{'':>14}" for n in names))


def _jitted(workload: Workload, rounds: int, peers: Sequence[str]) -> dict[str, Any]:
    arrays = workload.arrays(ELEMENTS)
    found = contenders(workload, arrays, ["fusec", *peers])
    runs = {name: contender.fresh for name, contender in found.items()}
    write, out = found["fusec"].into, np.empty_like(arrays[0])
    assert write is not None
    runs["fusec out="] = functools.partial(write, out)
    runs["two ufuncs"] = functools.partial(_two_ufuncs, arrays[0])
    times = interleaved(runs, rounds)
    return {"work": f"{workload.name}, jitted", **{name: 1e6 * spent for name, spent in times.items()}}


def _two_ufuncs(x: Array) -> Array:
    doubled: Array = np.add(x, x)
    return np.multiply(doubled, x)


def _lazy(length: int, rounds: int) -> list[dict[str, Any]]:
    """Recording an expression, and evaluating one whose kernel is there, against NumPy op by op."""
    x = np.linspace(0, 1, ELEMENTS, dtype=np.float32)
    # Compiled from text, so that recording finds the user's line at once: this file is fusec's own.
    expression: Callable[[Any], Any] = eval(f"lambda x: {' + '.join('x' * (length + 1))}")
    record = functools.partial(expression, fc.asarray(x))
    runs: dict[str, Callable[[], Any]] = {
        "record": record,
        "evaluate": Prepared(record, fc.Tensor.numpy),
        "numpy": functools.partial(expression, x),
        "two ufuncs": functools.partial(_two_ufuncs, x),
    }
    times = {name: 1e6 * spent for name, spent in interleaved(runs, rounds).items()}
    return [
        {"work": f"record a lazy sum of {length + 1}", "fusec": times["record"]},
        {
            "work": f"evaluate a lazy sum of {length + 1}",
            "fusec": times["evaluate"],
            **{name: times[name] for name in ("numpy", "two ufuncs")},
        },
    ]
