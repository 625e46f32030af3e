"""What a call costs beside its arithmetic: jitted functions and lazy expressions on small arrays."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

import fusec as fc
from fusec.bench.contenders import add_peers, chosen_peers, contenders
from fusec.bench.measure import Prepared, interleaved
from fusec.bench.workloads import Workload
from fusec.foundation.command_line import whole
from fusec.types import Array

if TYPE_CHECKING:
    import argparse

ELEMENTS = 1_000
LENGTHS = (1, 5, 20, 100)


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
    parser.epilog = "example: %(prog)s --peers numpy numexpr"
    parser.add_argument("--rounds", type=whole(), default=25, help="turns each contender gets (default 25)")
    add_peers(parser)


def bench_dispatch(rounds: int = 25, peers: Sequence[str] | None = None) -> list[dict[str, Any]]:
    """Warm calls on a thousand elements, and lazy expressions, in microseconds.

    Parameters
    ----------
    rounds : int
        Turns each contender gets; the median counts.
    peers : sequence of str, optional
        Whom to run against; all that are installed unless given.

    Returns
    -------
    list of dict
        The rows: work and microseconds for each contender.
    """
    peers = chosen_peers(peers)
    rows = [_jitted(workload, rounds, peers) for workload in WORKLOADS]
    rows += [row for length in LENGTHS for row in _lazy(length, rounds)]
    names = ["fusec", "fusec out=", "two ufuncs", *peers]
    print(f"{'work':<28}" + "".join(f"{name:>14}" for name in names))
    for row in rows:
        print(f"{row['work']:<28}" + "".join(f"{row[n]:>14.2f}" if n in row else f"{'':>14}" for n in names))
    return rows


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
