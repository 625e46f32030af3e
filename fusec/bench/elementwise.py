"""Element-wise formulas: fusec against eager NumPy and numexpr, results fresh each call."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

import fusec as fc
from fusec.bench.measure import interleaved
from fusec.bench.workloads import WORKLOADS, Workload
from fusec.lazy import LazyModule
from fusec.types import Array

if TYPE_CHECKING:
    import numexpr
else:
    numexpr = LazyModule("numexpr")

SIZES = (1_000, 100_000, 1_000_000, 16_000_000)


def contenders(workload: Workload, arrays: Sequence[Array]) -> dict[str, Callable[[], Any]]:
    """The same work by each of them; numexpr is left out when it is not installed."""
    jitted = fc.jit(workload.formula)
    found: dict[str, Callable[[], Any]] = {
        "fusec": lambda: jitted(*arrays),
        "numpy": lambda: workload.formula(*arrays),
    }
    names = [f"operand_{chr(97 + k)}" for k in range(len(arrays))]
    text, constants = workload.numexpr(*names)
    # Constants go in as arrays of the work's own dtype: numexpr would compute in float64 otherwise.
    known = dict(zip(names, arrays, strict=True))
    known |= {name: np.asarray(value, workload.dtype) for name, value in constants.items()}
    try:
        numexpr.evaluate(text, local_dict=known)
    except ImportError:
        return found
    found["numexpr"] = lambda: numexpr.evaluate(text, local_dict=known)
    return found


def check_agreement(results: dict[str, Any]) -> None:
    """Every contender computes the same thing.

    Raises
    ------
    ValueError
        When one does not.
    """
    for name, result in results.items():
        if result.dtype != results["fusec"].dtype or not np.allclose(result, results["fusec"], rtol=1e-4, atol=1e-6):
            raise ValueError(f"{name} computes something else than fusec")


def bench_elementwise(sizes: Sequence[int] = SIZES, rounds: int = 15) -> list[dict[str, Any]]:
    """Measure every workload at every size, and print a row for each.

    Parameters
    ----------
    sizes : sequence of int
        Elements per array.
    rounds : int
        Turns each contender gets.

    Returns
    -------
    list of dict
        The rows: workload, size, and microseconds per call for each contender.
    """
    print(f"{'work':<20}{'elements':>12}{'fusec':>12}{'numpy':>12}{'numexpr':>12}   times faster than")
    rows = []
    for workload in WORKLOADS:
        for size in sizes:
            arrays = workload.arrays(size)
            runs = contenders(workload, arrays)
            check_agreement({name: run() for name, run in runs.items()})
            times = interleaved(runs, rounds)
            row = {"work": workload.name, "elements": size, **{name: 1e6 * spent for name, spent in times.items()}}
            rows.append(row)
            cells = "".join(f"{row.get(name, float('nan')):>9.1f} us" for name in ("fusec", "numpy", "numexpr"))
            ratios = ", ".join(
                f"{name} {times[name] / times['fusec']:.1f}" for name in times if name != "fusec"
            )
            print(f"{workload.name:<20}{size:>12,}{cells}   {ratios}", flush=True)
    return rows
