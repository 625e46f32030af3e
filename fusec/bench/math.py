"""Functions one by one: nanoseconds per element of fusec, NumPy and torch, on one thread and in cache.

fusec's kernel is called itself, on arrays that exist, and the peers write to arrays that exist: what a call costs in
Python is not the function's, and is measured by the other benches.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from fusec.bench.bound_kernel import BoundKernel
from fusec.bench.measure import interleaved
from fusec.foundation.command_line import one_of, whole
from fusec.foundation.lazy import LazyModule
from fusec.ops import OPS, ElementwiseOp
from fusec.tensor.recording import array_node, record
from fusec.types import Array, DType

if TYPE_CHECKING:
    import argparse

    import scipy.special as special
    import torch
else:
    torch, special = LazyModule("torch"), LazyModule("scipy.special")

ELEMENTS = 16_384
DTYPES: dict[str, DType] = {"f32": np.dtype(np.float32), "f64": np.dtype(np.float64)}
Interval = tuple[float, float]


class Function(NamedTuple):
    """Where a function is measured, and what the peers call it; without `numpy`, NumPy does not have it.

    The first ones, `leads`, are to be no slower than the faster peer, the others at most half as slow again.
    """

    intervals: tuple[Interval, ...]
    numpy: str = ""
    torch: str = ""
    scipy: str = ""
    leads: bool = False


AROUND_ZERO, POSITIVE, WITHIN_ONE = (-8.0, 8.0), (0.01, 100.0), (-1.0, 1.0)
FUNCTIONS: dict[str, Function] = {
    "exp": Function((AROUND_ZERO,), "exp", "exp", leads=True),
    "log": Function((POSITIVE,), "log", "log", leads=True),
    "tanh": Function((AROUND_ZERO,), "tanh", "tanh", leads=True),
    "sin": Function((AROUND_ZERO,), "sin", "sin", leads=True),
    "cos": Function((AROUND_ZERO,), "cos", "cos", leads=True),
    "sigmoid": Function((AROUND_ZERO,), "", "sigmoid", "expit", leads=True),
    "erf": Function((AROUND_ZERO,), "", "erf", "erf", leads=True),
    "expm1": Function((AROUND_ZERO,), "expm1", "expm1", leads=True),
    "log1p": Function((POSITIVE,), "log1p", "log1p", leads=True),
    "exp2": Function((AROUND_ZERO,), "exp2", "exp2"),
    "log2": Function((POSITIVE,), "log2", "log2"),
    "log10": Function((POSITIVE,), "log10", "log10"),
    "cbrt": Function((POSITIVE,), "cbrt"),
    "tan": Function((AROUND_ZERO,), "tan", "tan"),
    "asin": Function((WITHIN_ONE,), "arcsin", "asin"),
    "acos": Function((WITHIN_ONE,), "arccos", "acos"),
    "atan": Function((AROUND_ZERO,), "arctan", "atan"),
    "sinh": Function((AROUND_ZERO,), "sinh", "sinh"),
    "cosh": Function((AROUND_ZERO,), "cosh", "cosh"),
    "asinh": Function((AROUND_ZERO,), "arcsinh", "asinh"),
    "acosh": Function(((1.0, 100.0),), "arccosh", "acosh"),
    "atanh": Function((WITHIN_ONE,), "arctanh", "atanh"),
    "erfc": Function((AROUND_ZERO,), "", "erfc", "erfc"),
    "silu": Function((AROUND_ZERO,), "", "nn.functional.silu"),
    "softplus": Function((AROUND_ZERO,), "", "nn.functional.softplus"),
    "gelu": Function((AROUND_ZERO,), "", "nn.functional.gelu"),
    "gelu_tanh": Function((AROUND_ZERO,), "", "nn.functional.gelu:tanh"),
    "pow": Function((POSITIVE, (-3.0, 3.0)), "power", "pow"),
    "atan2": Function((AROUND_ZERO, AROUND_ZERO), "arctan2", "atan2"),
    "hypot": Function((AROUND_ZERO, AROUND_ZERO), "hypot", "hypot"),
    "logaddexp": Function((AROUND_ZERO, AROUND_ZERO), "logaddexp", "logaddexp"),
    "remainder": Function((AROUND_ZERO, (0.5, 3.0)), "remainder", "remainder"),
    "fmod": Function((AROUND_ZERO, (0.5, 3.0)), "fmod", "fmod"),
    "floor_divide": Function((AROUND_ZERO, (0.5, 3.0)), "floor_divide", "floor_divide"),
}
ALLOWED = {True: 1.0, False: 1.5}


def add_math(parser: argparse.ArgumentParser) -> None:
    """What the bench takes."""
    parser.epilog = "example: %(prog)s exp tanh --dtype f32"
    name = one_of(lambda: FUNCTIONS)
    parser.add_argument("functions", type=name, nargs="*", metavar="function", help="by default all")
    parser.add_argument("--dtype", choices=sorted(DTYPES), help="by default both")
    parser.add_argument("--rounds", type=whole(), default=40, help="turns each contender gets (default 40)")


def kernel_call(name: str, columns: Sequence[Array], out: Array) -> Callable[[], Any]:
    """The op's kernel, bound to operands and result."""
    op = OPS[name]
    assert isinstance(op, ElementwiseOp)
    return BoundKernel(record(op, [array_node("bench", column) for column in columns], {}), out).run


def contenders(name: str, columns: Sequence[Array], out: Array) -> dict[str, Callable[[], Any]]:
    """The function by each who has it; SciPy stands in where neither NumPy nor torch does."""
    function, spare = FUNCTIONS[name], np.empty_like(out)
    found = {"fusec": kernel_call(name, columns, out)}
    if function.numpy:
        in_numpy = getattr(np, function.numpy)
        found["numpy"] = lambda: in_numpy(*columns, out=spare)
    if function.torch:
        with suppress(ImportError):
            found["torch"] = _torch_call(function.torch, columns, np.empty_like(out))
    if len(found) == 1 and function.scipy:
        in_scipy = getattr(special, function.scipy)
        found["scipy"] = lambda: in_scipy(*columns, out=spare)
    return found


def _torch_call(name: str, columns: Sequence[Array], out: Array) -> Callable[[], Any]:
    tensors, result = [torch.from_numpy(column) for column in columns], torch.from_numpy(out)
    if name.startswith("nn."):
        # These have no out=; what they allocate is recycled.
        name, _, form = name.rpartition(".")[2].partition(":")
        in_torch = getattr(torch.nn.functional, name)
        return (lambda: in_torch(*tensors, approximate=form)) if form else (lambda: in_torch(*tensors))
    in_torch = getattr(torch, name)
    return lambda: in_torch(*tensors, out=result)


@contextmanager
def _one_torch_thread() -> Iterator[None]:
    try:
        before = torch.get_num_threads()
    except ImportError:
        yield
        return
    torch.set_num_threads(1)
    try:
        yield
    finally:
        torch.set_num_threads(before)


def bench_math(
    functions: Sequence[str] = (), dtype: str | None = None, rounds: int = 40, elements: int = ELEMENTS
) -> list[dict[str, Any]]:
    """Vector math function by function: ns per element of kernels in cache, one thread.

    Parameters
    ----------
    functions : sequence of str
        Which; all unless given.
    dtype : str, optional
        `f32` or `f64`; both unless given.
    rounds : int
        Turns each contender gets; the fastest counts.
    elements : int
        Elements per array.

    Returns
    -------
    list of dict
        The rows: function, dtype, ns per element for each contender, the ratio to the faster peer and whether it is
        larger than it should be.
    """
    print(f"{'function':<14}{'dtype':<6}{'fusec':>8}{'numpy':>9}{'torch':>9}   times the faster peer (at most)")
    rows = []
    with _one_torch_thread():
        for one_dtype in (dtype,) if dtype else DTYPES:
            for name in functions or FUNCTIONS:
                rows.append(_row(name, one_dtype, rounds, elements))
                _show(rows[-1])
    return rows


def _row(name: str, dtype: str, rounds: int, elements: int) -> dict[str, Any]:
    function, random = FUNCTIONS[name], np.random.default_rng(0)
    columns: list[Array] = [random.uniform(*ends, elements).astype(DTYPES[dtype]) for ends in function.intervals]
    out = np.empty_like(columns[0])
    times = interleaved(contenders(name, columns, out), rounds, summary=min)
    row: dict[str, Any] = {"function": name, "dtype": dtype}
    row |= {who: 1e9 * spent / elements for who, spent in times.items()}
    peers = [row[who] for who in times if who != "fusec"]
    row["ratio"] = row["fusec"] / min(peers) if peers else float("nan")
    row["misses"] = row["ratio"] > ALLOWED[function.leads]
    return row


def _show(row: dict[str, Any]) -> None:
    cells = "".join(f"{row[who]:>9.2f}" if who in row else f"{'':>9}" for who in ("numpy", "torch"))
    allowed = ALLOWED[FUNCTIONS[row["function"]].leads]
    mark = "  MISSED" if row["misses"] else ""
    head = f"{row['function']:<14}{row['dtype']:<6}{row['fusec']:>8.2f}"
    print(f"{head}{cells}   {row['ratio']:.2f} ({allowed}){mark}", flush=True)
