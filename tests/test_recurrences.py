"""Loops that carry lazy values: what they compile is bounded, what they keep dies, and no result changes."""

from __future__ import annotations

import gc
import threading
import weakref
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec import compiler
from fusec.graph import Node
from fusec.runtime.kernels import compile_count

TURNS = 400
X = np.random.default_rng(15).standard_normal(300)

Loop = Callable[[Any, int], list[float]]
LOOPS: dict[str, Loop] = {}
"""Each takes `fusec` or `numpy`; what is read is exact, and so are the op's results."""


def loop(function: Loop) -> Loop:
    LOOPS[function.__name__] = function
    return function


@loop
def average(lib: Any, turns: int) -> list[float]:
    x, v, seen = lib.asarray(X), lib.asarray(np.zeros(300)), []
    for _ in range(turns):
        v = v * 0.9 + x
        seen.append(float((v * v).max()))
    return seen


@loop
def momentum(lib: Any, turns: int) -> list[float]:
    x, w, m, seen = lib.asarray(X), lib.asarray(np.ones(300)), lib.asarray(np.zeros(300)), []
    for _ in range(turns):
        m = m * 0.9 + (w * x - 1)
        w = w - 0.01 * m
        seen.append(float(abs(w).max()))
    return seen


@loop
def adam(lib: Any, turns: int) -> list[float]:
    x, w, seen = lib.asarray(X), lib.asarray(np.ones(300)), []
    m = v = lib.asarray(np.zeros(300))
    for _ in range(turns):
        g = w * x - 1
        m, v = m * 0.9 + g * 0.1, v * 0.999 + g * g * 0.001
        w = w - 0.01 * m / (lib.sqrt(v) + 1e-8)
        seen.append(float(abs(w).max()))
    return seen


@loop
def adam_with_its_correction(lib: Any, turns: int) -> list[float]:
    """Ever new numbers in the expression: ever new plans, but not kernels."""
    x, w, seen = lib.asarray(X), lib.asarray(np.ones(300)), []
    m = v = lib.asarray(np.zeros(300))
    for t in range(1, turns + 1):
        g = w * x - 1
        m, v = m * 0.9 + g * 0.1, v * 0.999 + g * g * 0.001
        w = w - 0.01 * (m / (1 - 0.9**t)) / (lib.sqrt(v / (1 - 0.999**t)) + 1e-8)
        seen.append(float(abs(w).max()))
    return seen


@loop
def irregular(lib: Any, turns: int) -> list[float]:
    x, v, seen = lib.asarray(X), lib.asarray(np.zeros(300)), []
    for t in range(turns):
        v = v * 0.9 + x
        if t % 7 == 0:
            seen.append(float((v * v).max()))
        if t % 5 == 0:
            seen.append(float(v.min()))
    return seen


@loop
def mutual(lib: Any, turns: int) -> list[float]:
    x, a, b, seen = lib.asarray(X), lib.asarray(np.zeros(300)), lib.asarray(np.ones(300)), []
    for _ in range(turns):
        a, b = b * 0.5 + x, a * 0.25 - x
        seen.append(float(a.max()))
    return seen


@loop
def normalized(lib: Any, turns: int) -> list[float]:
    x, v, seen = lib.asarray(X), lib.asarray(np.ones(300)), []
    for _ in range(turns):
        v = v * 0.9 + x
        v = v / abs(v).max()
        seen.append(float(v.min()))
    return seen


@loop
def until_it_moves_no_more(lib: Any, turns: int) -> list[float]:
    x, v, seen = lib.asarray(X), lib.asarray(np.ones(300)), []
    for _ in range(turns):
        new = v * 0.9 + x
        seen.append(float(abs(new - v).max()))
        v = new
    return seen


@loop
def three_reads(lib: Any, turns: int) -> list[float]:
    x, v, seen = lib.asarray(X), lib.asarray(np.ones(300)), []
    for _ in range(turns):
        v = v * 0.9 + x
        seen += [float(v.min()), float(v.max()), float((v * 2).max())]
    return seen


@loop
def from_a_number(lib: Any, turns: int) -> list[float]:
    """Larger than what it is computed from: it could be one of those that never have memory."""
    x, d, seen = lib.asarray(np.repeat(X, 4)), 0.0, []
    for _ in range(turns // 4):
        d = d * 0.5 + (x[:, None] - x)
        seen.append(float(d.max()))
    return seen


@loop
def views(lib: Any, turns: int) -> list[float]:
    x, v, seen = lib.asarray(X), lib.asarray(np.arange(300.0)), []
    for _ in range(turns):
        v = (v * 0.9 + x)[::-1]
        seen.append(float(v[0]))
    return seen


@loop
def products(lib: Any, turns: int) -> list[float]:
    a, v, seen = lib.asarray(np.diag(X)), lib.asarray(np.ones(300)), []
    for _ in range(turns):
        v = a @ v
        v = v / abs(v).max()
        seen.append(float(v.min()))
    return seen


@loop
def values_and_whole(lib: Any, turns: int) -> list[float]:
    """Integers, truths and a value that is read as an array now and then."""
    x, n, seen = lib.asarray(np.arange(300)), lib.asarray(np.zeros(300, np.int64)), []
    is_odd = n > 0
    for t in range(turns):
        n = (n * 3 + x) % 1009
        is_odd = is_odd ^ (n % 2 == 1)
        seen.append(float(is_odd.sum()))
        if t % 50 == 49:
            seen += np.asarray(n).tolist()
    return seen


MANY_PLANS = {"adam_with_its_correction": TURNS, "irregular": 16, "values_and_whole": 10}
MANY_KERNELS = {"adam_with_its_correction": 16, "irregular": 16, "from_a_number": 12, "values_and_whole": 10}


@pytest.fixture
def passes(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """One entry for each time that the passes run."""
    found: list[int] = []
    run_passes = compiler.run_passes

    def count(*given: Any) -> Any:
        found.append(1)
        return run_passes(*given)

    monkeypatch.setattr(compiler, "run_passes", count)
    return found


@pytest.mark.parametrize("name", LOOPS)
def test_a_carried_value_compiles_a_few_times(name: str, passes: list[int]) -> None:
    kernels = compile_count()
    found = LOOPS[name](fc, TURNS)
    assert len(passes) <= MANY_PLANS.get(name, 8)
    assert compile_count() - kernels <= MANY_KERNELS.get(name, 8)
    assert found == LOOPS[name](np, TURNS)


@pytest.mark.parametrize("name", LOOPS)
def test_no_setting_changes_what_a_loop_reads(name: str) -> None:
    found = LOOPS[name](fc, 12)
    with fc.options(fuse=False):
        assert LOOPS[name](fc, 12) == found
    with fc.eager():
        assert LOOPS[name](fc, 12) == found


def test_a_sum_has_the_same_bits_whether_or_not_its_terms_are_kept() -> None:
    x, v, kept = fc.asarray(X), fc.asarray(np.zeros(300)), np.zeros(300)
    for _ in range(50):
        v = v * 0.9 + x
        kept = kept * 0.9 + X
        assert float(v.sum()) == float(fc.asarray(kept).sum())
    np.testing.assert_array_equal(v.numpy(), kept)


def test_given_memory(passes: list[int]) -> None:
    """What is written to an array of the caller's is not kept, and carried all the same."""
    x, v, expected = fc.asarray(X), fc.asarray(np.zeros(300)), np.zeros(300)
    out = np.empty(300)
    for _ in range(TURNS):
        v = v * 0.9 + x
        expected = expected * 0.9 + X
        fc.evaluate(v, out=out)
        np.testing.assert_array_equal(out, expected)
    assert len(passes) <= 8


def test_carried_values_die(monkeypatch: pytest.MonkeyPatch) -> None:
    settle, values = Node.settle, []

    def watch(node: Node, array: Any) -> None:
        if array.ndim:
            values.append(weakref.ref(array))
        settle(node, array)

    monkeypatch.setattr(Node, "settle", watch)
    x, v = fc.asarray(X), fc.asarray(np.zeros(300))
    gc.disable()
    try:
        for _ in range(100):
            v = v * 0.9 + x
            float((v * v).max())
            assert sum(value() is not None for value in values) <= 3
    finally:
        gc.enable()
    assert len(values) > 30
    del v
    assert not any(value() is not None for value in values)


def test_a_value_keeps_nothing_that_it_was_computed_from() -> None:
    """Whether a tensor or a newer expression holds it."""
    x, w, values = fc.asarray(X), fc.asarray(np.ones(300)), []
    for _ in range(20):
        v = w * 0.5 + x
        w = v + 1
        values.append(weakref.ref(v.numpy()))
        assert sum(value() is not None for value in values) <= 2
    np.testing.assert_array_equal(w.numpy(), v.numpy() + 1)


def test_what_is_only_read_often_stays_without_memory() -> None:
    x = fc.asarray(X)
    differences = x[:, None] - x
    for read in ("max", "min", "sum", "any", "prod", "mean", "std"):
        float(getattr(differences, read)())
    assert differences.is_lazy


def test_a_large_value_takes_more_turns() -> None:
    x, d = fc.asarray(np.arange(2000.0)), 0.0
    steps = []
    for _ in range(3):
        d = d * 0.5 + (x[:, None] - x)
        steps.append(d)
        float(d.max())
    assert all(step.is_lazy for step in steps)


def test_a_long_expression_that_is_read_at_its_end_is_one_computation(passes: list[int]) -> None:
    v = fc.asarray(np.zeros(3))
    for _ in range(2000):
        v = v + 1.0
    np.testing.assert_array_equal(v.numpy(), [2000.0] * 3)
    assert len(passes) == 1


def test_carried_by_several_threads() -> None:
    """They share every value up to the turn they are at, and evaluate at the same time."""
    x, v, expected = fc.asarray(X), fc.asarray(np.zeros(300)), np.zeros(300)
    failures = []

    def read(tensor: fc.Tensor, value: float) -> None:
        try:
            assert float((tensor * tensor).max()) == value
        except BaseException as failure:
            failures.append(failure)

    for _ in range(40):
        v = v * 0.9 + x
        expected = expected * 0.9 + X
        readers = [threading.Thread(target=read, args=(v, float((expected * expected).max()))) for _ in range(3)]
        for reader in readers:
            reader.start()
        for reader in readers:
            reader.join()
    assert not failures
