"""Calls that differ in what changes in real programs, and counts of what they cause."""

from __future__ import annotations

import contextlib
import sys
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple
from unittest import mock

import numpy as np

import fusec as fc
from fusec.evaluation import expression
from fusec.jit import jit
from fusec.runtime.kernels import compile_count

RANDOM = np.random.default_rng(7)
MEMORY = RANDOM.uniform(0.5, 1.5, 20_000)
ROWS = RANDOM.uniform(0.5, 1.5, (600, 24))
QUERY = RANDOM.uniform(0.5, 1.5, 24)
SINGLE = ROWS.astype("f4")


def attention(keys: Any, values: Any, query: Any) -> Any:
    scores = keys @ query
    exps = fc.exp(scores - scores.max())
    return (exps / exps.sum()) @ values


def adam(w: Any, m: Any, rate: float, step: int) -> Any:
    return w - rate * (m / (1 - 0.9**step)) / (fc.sqrt(m * m) + 1e-8)


def norm(x: Any) -> Any:
    centered = x - x.mean(axis=-1, keepdims=True)
    return centered / fc.sqrt((centered * centered).mean(axis=-1, keepdims=True) + 1e-5)


class Change(NamedTuple):
    """What changes.

    Attributes
    ----------
    function : callable
        Of arrays and numbers.
    arguments : callable
        Those of a call by a number from 1 to 400.
    """

    function: Callable[..., Any]
    arguments: Callable[[int], tuple[Any, ...]]


CHANGES: dict[str, Change] = {
    "length": Change(lambda x: fc.exp(-x * x) * 0.5 + 1, lambda n: (MEMORY[: 90 + n],)),
    "length of a sum": Change(lambda x: (x * x).sum(), lambda n: (MEMORY[: 90 + n],)),
    "rows": Change(norm, lambda n: (ROWS[:n + 1],)),
    "rows and columns": Change(
        lambda x: x.sum(axis=0) * 2, lambda n: (MEMORY[: (n + 1) * (9 + n % 7)].reshape(n + 1, -1),)
    ),
    "lengths that go together": Change(lambda x, y: x * y - y, lambda n: (MEMORY[: 90 + n], MEMORY[n : 2 * n + 90])),
    "rows against a row": Change(lambda x, y: x + y, lambda n: (ROWS[: n + 1], ROWS[n])),
    "float": Change(lambda w, v, rate: w - rate * v, lambda n: (ROWS, ROWS, 1 / n)),
    "float with f32": Change(lambda w, rate: w * rate + rate, lambda n: (SINGLE, 1 / n)),
    "integer": Change(lambda w, k: w * k + k // 3, lambda n: (SINGLE, n)),
    "integer with integers": Change(lambda w, k: w * k, lambda n: (np.arange(30, dtype="i2"), n % 90)),
    "scalar": Change(lambda w, rate: w * rate, lambda n: (SINGLE, np.float32(1 / n))),
    "float and integer": Change(adam, lambda n: (ROWS, ROWS, 1 / n, n)),
    "window": Change(lambda x: x * 2 + 1, lambda n: (MEMORY[n : n + 256],)),
    "window inside": Change(lambda x, i: x[i : i + 256] * 2 + 1, lambda n: (MEMORY, n)),
    "row": Change(lambda x, i: x[i] * 2 + 1, lambda n: (ROWS, n)),
    "length inside": Change(lambda x, n: fc.sqrt(x[:n]) + n, lambda n: (MEMORY, n + 2)),
    "cache that grows": Change(attention, lambda n: (ROWS[: n + 1], ROWS[: n + 1], QUERY)),
    "product": Change(lambda a, b: fc.tanh(a @ b + 1), lambda n: (ROWS[: n + 1], ROWS[:24])),
    # Small ones: from time to time, who shares a kernel asks how many threads there may be.
    "product of other sizes": Change(
        lambda a, b: fc.tanh(a @ b + 1),
        lambda n: (ROWS[: n % 90 + 1], MEMORY[: 24 * (n % 70 + 2)].reshape(24, -1)),
    ),
    "stencil": Change(
        lambda u, dt: u[1:-1] + dt * (u[:-2] + u[2:] - 2 * u[1:-1]), lambda n: (MEMORY[: 90 + n], 0.1 / n)
    ),
    "everything": Change(lambda x, y, k, r: [x[k:] * r, (y * k).sum(axis=0)], lambda n: (
        MEMORY[: 90 + n], ROWS[: n + 1], n % 50 + 1, 0.5 + n
    )),
}  # fmt: skip


class Work(NamedTuple):
    """How often something was done.

    Attributes
    ----------
    traces, plans, compiles : int
        Functions traced, graphs planned, kernels compiled.
    """

    traces: int
    plans: int
    compiles: int


@contextlib.contextmanager
def counted() -> Iterator[Callable[[], Work]]:
    """Count what is done inside; what is given tells."""
    before = compile_count()
    with (
        mock.patch.object(jit._Compilation, "trace", autospec=True, side_effect=jit._Compilation.trace) as traces,
        mock.patch.object(jit, "compile_call", wraps=jit.compile_call) as jitted_plans,
        mock.patch.object(expression, "compile_call", wraps=expression.compile_call) as lazy_plans,
    ):
        yield lambda: Work(traces.call_count, jitted_plans.call_count + lazy_plans.call_count, compile_count() - before)


NOTHING = Work(0, 0, 0)


@contextlib.contextmanager
def without_native_code() -> Iterator[None]:
    """What `FUSEC_NATIVE=0` does, for what is called for the first time inside."""
    with contextlib.ExitStack() as stack:
        for name, module in list(sys.modules.items()):
            if name.startswith("fusec.") and "is_native" in vars(module):
                stack.enter_context(mock.patch.object(module, "is_native", return_value=False))
        yield


def by_numpy(change: Change, arguments: tuple[Any, ...]) -> list[Any]:
    """What NumPy computes."""
    with mock.patch.multiple(fc, exp=np.exp, sqrt=np.sqrt, tanh=np.tanh):
        return leaves(change.function(*arguments))


def leaves(found: Any) -> list[Any]:
    """The arrays of a result."""
    return found if isinstance(found, list) else [found]


def lazily(change: Change, arguments: tuple[Any, ...]) -> list[Any]:
    """The values of what is recorded."""
    given = [fc.asarray(value) if isinstance(value, np.ndarray) else value for value in arguments]
    return [tensor.numpy() for tensor in leaves(change.function(*given))]
