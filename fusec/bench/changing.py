"""What changes between calls of real programs: lengths, numbers, caches that grow, offsets; and matrix products."""

from __future__ import annotations

import dataclasses
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from fusec.bench.formulas import OURS, Arguments, Formula, ways
from fusec.bench.measure import interleaved_given
from fusec.types import Array

TURNS = 25
"""At most so many, or there would not be lengths enough for them."""

LENGTHS = range(100, 401)
STEPS = 250
"""Calls of a contender, at most, where other things change than a length."""

WARM = 8
WINDOW, HEAD, SIDE = 256, 64, 64


@dataclasses.dataclass(frozen=True, slots=True)
class Row:
    """One row: what is computed, and what each call takes.

    Attributes
    ----------
    formula : Formula
        What is computed.
    warm : sequence of tuple
        Arguments of the calls before anything is measured.
    fresh : sequence of tuple
        Those of the measured calls, no two of which are alike; a single group for calls that are all alike.
    part : Formula, optional
        What NumPy is measured doing on the same arguments: the part of the work that nobody can do without.
    """

    formula: Formula
    warm: Sequence[Arguments]
    fresh: Sequence[Arguments]
    part: Formula | None = None


def _numbers(*shape: int, dtype: Any = np.float64) -> Array:
    return np.random.default_rng(shape).uniform(0.5, 1.5, shape).astype(dtype)


def _drawn(numbers: range) -> list[int]:
    """Some numbers in an order that nobody foresees."""
    return [int(number) for number in np.random.default_rng(0).permutation(numbers)]


def _another_length() -> Row:
    formula = Formula("another length: exp(-x*x)*0.5+1", "x", "xp.exp(-x * x) * 0.5 + 1")
    others = range(LENGTHS.stop, LENGTHS.stop + WARM)
    return Row(formula, [(_numbers(length),) for length in others], [(_numbers(n),) for n in _drawn(LENGTHS)])


def _another_number() -> Row:
    weights, velocity = _numbers(2, 1_000)
    steps = [(weights, velocity, 1 / step) for step in range(1, 1 + WARM + STEPS)]
    return Row(Formula("another number: w - rate*v", "w, v, rate", "w - rate * v"), steps[:WARM], steps[WARM:])


ATTENTION = "scores = keys @ query\nexps = xp.exp(scores - scores.max())\n(exps / exps.sum()) @ values"


def _growing_cache() -> Row:
    # JAX compiles for one size: its programs keep the cache at its largest, and mask what is not there yet.
    masked = ATTENTION.replace("keys @ query", "xp.where(xp.arange(keys.shape[0]) < t, keys @ query, -xp.inf)")
    tokens = WARM + STEPS
    fixed = {"keys": _numbers(tokens, HEAD) / HEAD, "values": _numbers(tokens, HEAD)}
    formula = Formula("growing cache: softmax(K[:t] @ q) @ V[:t]", "keys, values, query", ATTENTION, fixed=fixed)
    formula = dataclasses.replace(
        formula,
        call=("t, query", "keys[:t], values[:t], query"),
        otherwise={
            "jax": dataclasses.replace(
                formula, parameters="keys, values, query, t", text=masked, call=("t, query", "keys, values, query, t")
            )
        },
    )
    steps = [(t, query) for t, query in enumerate(_numbers(tokens, HEAD), 1)]
    return Row(formula, steps[:WARM], steps[WARM:])


def _moving_window() -> Row:
    formula = Formula(
        "moving window: x[i:i+w] * 2 + 1",
        "window",
        "window * 2 + 1",
        call=("i", f"x[i : i + {WINDOW}]"),
        fixed={"x": _numbers(WARM + STEPS + WINDOW)},
    )
    sliced = f"jax.lax.dynamic_slice(x, (i,), ({WINDOW},)) * 2 + 1"
    in_jax = dataclasses.replace(formula, parameters="x, i", text=sliced, call=("i", "x, i"))
    offsets = _drawn(range(WARM + STEPS))
    given = [(i,) for i in offsets]
    return Row(dataclasses.replace(formula, otherwise={"jax": in_jax}), given[:WARM], given[WARM:])


def _product(rows: int, inner: int, columns: int) -> Row:
    operands = (_numbers(rows, inner, dtype=np.float32), _numbers(inner, columns, dtype=np.float32))
    formula = Formula(f"tanh(a @ b + 1), ({rows},{inner})@({inner},{columns})", "a, b", "xp.tanh(a @ b + 1)")
    # A number of Python's would widen its result.
    in_numba = dataclasses.replace(formula, text="xp.tanh(a @ b + xp.float32(1))")
    formula = dataclasses.replace(formula, otherwise={"numba": in_numba})
    return Row(formula, [operands] * WARM, [operands], part=Formula("the product", "a, b", "a @ b"))


def _stencil() -> Row:
    around = "u[:-2, 1:-1] + u[2:, 1:-1] + u[1:-1, :-2] + u[1:-1, 2:]"
    text = f"u[1:-1, 1:-1] + 0.1 * ({around} - 4 * u[1:-1, 1:-1])"
    field = (_numbers(SIDE, SIDE),)
    return Row(Formula(f"five-point stencil, {SIDE}x{SIDE}", "u", text), [field] * WARM, [field])


def rows() -> list[Row]:
    """What is measured, with its arguments."""
    products = [_product(8, 8, 8), _product(64, 128, 64)]
    return [_another_length(), _another_number(), _growing_cache(), _moving_window(), *products, _stencil()]


def measure_changing(rounds: int, peers: Sequence[str]) -> Iterator[dict[str, Any]]:
    """Microseconds of calls that differ in some way, and of those that cannot do without a product.

    Parameters
    ----------
    rounds : int
        Turns each contender gets, at most `TURNS`.
    peers : sequence of str
        Whom to run against, if they are there.

    Yields
    ------
    dict
        A row: work and microseconds for each contender, `lazy` being fusec without `jit`, and `product` NumPy's product
        alone.
    """
    for row in rows():
        found = ways(row.formula, [*OURS, *peers], row.warm[-1])
        given = {name: way.given(row.warm, row.fresh) for name, way in found.items()}
        if row.part is not None:
            given["product"] = ways(row.part, ["numpy"], row.warm[-1])["numpy"].given(row.warm, row.fresh)
        times = interleaved_given(given, min(rounds, TURNS))
        yield {"work": row.formula.name, **{name: 1e6 * spent for name, spent in times.items()}}
