"""Functions one by one: nanoseconds per element of fusec, NumPy and torch, on one thread and in cache.

fusec's kernel is called itself, on arrays that exist, and the peers write to arrays that exist: what a call costs in
Python is not the function's, and is measured by the other benches.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from typing import TYPE_CHECKING, Any

import numpy as np

from fusec.bench.bare_kernel import BareKernel
from fusec.bench.measure import interleaved
from fusec.errors import UnsupportedError
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

AROUND_ZERO, POSITIVE, WITHIN_ONE, FROM_ONE = (-8.0, 8.0), (0.01, 100.0), (-1.0, 1.0), (1.0, 100.0)
DIVISION = (AROUND_ZERO, (0.5, 3.0))
INTERVALS = {"pow": (POSITIVE, (-3.0, 3.0)), "remainder": DIVISION, "fmod": DIVISION, "floor_divide": DIVISION}
"""What operands are drawn from, if not from the first interval that the function is defined on."""

LEADING = ("exp", "log", "tanh", "sin", "cos", "sigmoid", "erf", "expm1", "log1p")
"""These are to be no slower than the faster peer, the others at most half as slow again."""

ALLOWED = {True: 1.0, False: 1.5}

IN_SCIPY = {"sigmoid": "expit"}
"""What SciPy has under another name."""

IN_TORCH: dict[str, tuple[str, dict[str, str]]] = {"gelu_tanh": ("gelu", {"approximate": "tanh"})}
"""What torch has under another name, with keywords."""


def measured_functions() -> list[str]:
    """Whose bodies are long: all that may be off the exact value, and divisions; those that lead come first."""
    approximate = [op.name for op in OPS.values() if isinstance(op, ElementwiseOp) and _is_approximate(op)]
    return [*dict.fromkeys((*LEADING, *approximate, *INTERVALS))]


def _is_approximate(op: ElementwiseOp) -> bool:
    return 0 < op.ulp < np.inf and op.is_vectorized([DTYPES["f32"]]) and not op.attributes


def measured_on(name: str) -> Sequence[Interval]:
    """What each operand of a function is drawn from."""
    if name in INTERVALS:
        return INTERVALS[name]
    op = _elementwise(name)
    for ends in (AROUND_ZERO, POSITIVE, WITHIN_ONE, FROM_ONE):
        if not np.isnan(op.interpret([np.linspace(*ends, 101)] * op.arity, {})).any():
            return [ends] * op.arity
    raise UnsupportedError(f"{name}: defined on none of the intervals that functions are measured on")


def _elementwise(name: str) -> ElementwiseOp:
    op = OPS[name]
    assert isinstance(op, ElementwiseOp)
    return op


def add_math(parser: argparse.ArgumentParser) -> None:
    """What the bench takes."""
    parser.epilog = "example: %(prog)s exp tanh --dtype f32"
    name = one_of(measured_functions)
    parser.add_argument("functions", type=name, nargs="*", metavar="function", help="by default all")
    parser.add_argument("--dtype", choices=sorted(DTYPES), help="by default both")
    parser.add_argument("--rounds", type=whole(), default=40, help="turns each contender gets (default 40)")


def kernel_call(name: str, columns: Sequence[Array], out: Array) -> Callable[[], Any]:
    """The op's kernel, bound to operands and result."""
    return BareKernel(record(_elementwise(name), [array_node("bench", column) for column in columns], {}), out).run


def contenders(name: str, columns: Sequence[Array], out: Array) -> dict[str, Callable[[], Any]]:
    """The function by each who has it; SciPy stands in where neither NumPy nor torch does."""
    spare = np.empty_like(out)
    found = {"fusec": kernel_call(name, columns, out)}
    in_numpy = getattr(np, name, None)
    if in_numpy is not None:
        found["numpy"] = lambda: in_numpy(*columns, out=spare)
    with suppress(ImportError, AttributeError):
        found["torch"] = _torch_call(name, columns, np.empty_like(out))
    if len(found) == 1:
        with suppress(ImportError, AttributeError):
            in_scipy = getattr(special, IN_SCIPY.get(name, name))
            found["scipy"] = lambda: in_scipy(*columns, out=spare)
    return found


def _torch_call(name: str, columns: Sequence[Array], out: Array) -> Callable[[], Any]:
    tensors, result = [torch.from_numpy(column) for column in columns], torch.from_numpy(out)
    name, keywords = IN_TORCH.get(name, (name, {}))
    if hasattr(torch, name):
        in_torch = getattr(torch, name)
        return lambda: in_torch(*tensors, **keywords, out=result)
    # These have no out=; what they allocate is recycled.
    function = getattr(torch.nn.functional, name)
    return lambda: function(*tensors, **keywords)


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
            for name in functions or measured_functions():
                rows.append(_row(name, one_dtype, rounds, elements))
                _show(rows[-1])
    return rows


def _row(name: str, dtype: str, rounds: int, elements: int) -> dict[str, Any]:
    random = np.random.default_rng(0)
    columns: list[Array] = [random.uniform(*ends, elements).astype(DTYPES[dtype]) for ends in measured_on(name)]
    out = np.empty_like(columns[0])
    times = interleaved(contenders(name, columns, out), rounds, summary=min)
    row: dict[str, Any] = {"function": name, "dtype": dtype}
    row |= {who: 1e9 * spent / elements for who, spent in times.items()}
    peers = [row[who] for who in times if who != "fusec"]
    row["ratio"] = row["fusec"] / min(peers) if peers else float("nan")
    row["misses"] = row["ratio"] > ALLOWED[name in LEADING]
    return row


def _show(row: dict[str, Any]) -> None:
    cells = "".join(f"{row[who]:>9.2f}" if who in row else f"{'':>9}" for who in ("numpy", "torch"))
    allowed = ALLOWED[row["function"] in LEADING]
    mark = "  MISSED" if row["misses"] else ""
    head = f"{row['function']:<14}{row['dtype']:<6}{row['fusec']:>8.2f}"
    print(f"{head}{cells}   {row['ratio']:.2f} ({allowed}){mark}", flush=True)
