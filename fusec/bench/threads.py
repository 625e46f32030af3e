"""When threads pay: what handing over costs, and the work from which two threads are faster than one."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

import fusec as fc
from fusec.bench.bare_kernel import BareKernel
from fusec.bench.measure import interleaved
from fusec.codegen.kernel import kernel_function
from fusec.codegen.machine import LoadedCode, compile_text
from fusec.foundation.command_line import whole
from fusec.lanes import ir
from fusec.lanes.target import Target, host_target
from fusec.runtime import threads
from fusec.runtime.kernels import NAME
from fusec.schedule import thread_sharing

if TYPE_CHECKING:
    import argparse

SIZES = (2_048, 8_192, 32_768, 131_072, 1_000_000)
MOST_ELEMENTS = 1 << 27
"""An operand and a result of 1 GiB each."""

EXPRESSIONS: dict[str, Callable[[fc.Tensor], fc.Tensor]] = {
    "x + 1": lambda x: x + 1,
    "sqrt(x)": fc.sqrt,
    "exp(x)": fc.exp,
    "tanh(x)": fc.tanh,
    "x ** 1.7": lambda x: x**1.7,
}


def add_threads(parser: argparse.ArgumentParser) -> None:
    """What the bench takes."""
    parser.epilog = "example: %(prog)s --sizes 10000 100000"
    size = whole(MOST_ELEMENTS)
    parser.add_argument("--sizes", type=size, nargs="+", metavar="N", default=SIZES, help="elements per array")
    parser.add_argument("--rounds", type=whole(), default=15, help="turns each contender gets (default 15)")


def measure_hand_over(rounds: int) -> dict[str, float]:
    """Seconds of a kernel that does nothing: with the GIL, without it, and shared by two threads that are awake."""
    target = host_target("native")
    # The way in is what is measured, so the pool must be there.
    threads.pool()
    code = LoadedCode(compile_text(_empty_kernel(target), target).image, NAME)
    kernel, much = code.addresses[NAME], thread_sharing.SLICE_WORK

    def run(work: int, limit: int) -> Callable[[], None]:
        return lambda: threads.share(kernel, 1_000_000, work, 1, None, None, limit)

    contenders = {"inline": run(0, 1), "one thread": run(much, 1), "two threads": run(much, 2)}
    return interleaved(contenders, rounds, min)


def _empty_kernel(target: Target) -> str:
    module = ir.Module()
    module.triple = target.triple
    ir.IRBuilder(kernel_function(module, NAME).append_basic_block("entry")).ret_void()
    return str(module)


def bench_threads(sizes: Sequence[int] = SIZES, rounds: int = 15) -> list[dict[str, Any]]:
    """Measure what handing over costs, and kernels on one thread against two, whatever the threshold says.

    Parameters
    ----------
    sizes : sequence of int
        Elements per array.
    rounds : int
        Turns each contender gets; the fastest counts.

    Returns
    -------
    list of dict
        The rows: work, elements, microseconds on one thread and on two, units of work per nanosecond.
    """
    for name, spent in measure_hand_over(rounds).items():
        print(f"an empty kernel, {name}: {1e6 * spent:.2f} us")
    print(f"a kernel is split from {thread_sharing.SHORT_WORK:,} units of work")
    print(f"{'work':<20}{'elements':>12}{'one thread':>14}{'two':>14}{'ratio':>8}{'units':>14}{'per ns':>8}")
    rows = []
    for dtype in (np.float32, np.float64):
        for name, expression in EXPRESSIONS.items():
            for size in sizes:
                operand = np.linspace(0.5, 1.5, size, dtype=dtype)
                kernel = BareKernel(expression(fc.asarray(operand)).node, np.empty_like(operand))
                runs = {
                    "one": functools.partial(kernel.share, 1, 0),
                    "two": functools.partial(kernel.share, 2, max(kernel.work, thread_sharing.WAKE_WORK)),
                }
                times = interleaved(runs, rounds, min)
                label, pace = f"{name} {np.dtype(dtype).name}", kernel.work / times["one"] / 1e9
                row = {"work": label, "elements": size, "per ns": pace}
                rows.append(row | {key: 1e6 * spent for key, spent in times.items()})
                print(
                    f"{label:<20}{size:>12,}{1e6 * times['one']:>11.1f} us{1e6 * times['two']:>11.1f} us"
                    f"{times['one'] / times['two']:>8.2f}{kernel.work:>14,}{pace:>8.1f}",
                    flush=True,
                )
    return rows
