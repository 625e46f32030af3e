"""Graphs too long, too wide or with too many paths for anything recursive or quadratic."""

from __future__ import annotations

import sys

import numpy as np
import pytest

import fusec as fc
from fusec.graph import parse
from fusec.passes.legality import MAX_OPERANDS, MAX_OPS, MAX_REDUCTIONS
from fusec.runtime.kernels import compile_count
from fusec.schedule.plan import Plan
from tests.plans import kernel_steps, plan_of, recorded_graph

LENGTH = 100_000
WIDTH = 10_000


@pytest.fixture(autouse=True)
def ordinary_recursion_limit() -> None:
    assert sys.getrecursionlimit() <= 1000


def kernels_in(plan: Plan) -> int:
    steps = kernel_steps(plan)
    for step in steps:
        body = step.node.attributes["body"]
        assert sum(not node.is_source for node in body.nodes) <= MAX_OPS + MAX_REDUCTIONS
        assert len(body.inputs) <= MAX_OPERANDS
    assert len(steps) == len(plan.steps)
    return len(steps)


@fc.options(max_recorded=0)
def test_long_chain() -> None:
    """100,000 additions of one number, a power of two, so that every partial sum is exact."""
    y = fc.asarray(np.arange(64, dtype=np.float32))
    for _ in range(LENGTH):
        y = y + 0.5
    text = str(recorded_graph(y))
    assert text.count("= add ") == LENGTH
    assert text.endswith(f"return %{LENGTH - 1}")
    before = compile_count()
    np.testing.assert_array_equal(y.numpy(), np.arange(64, dtype=np.float32) + LENGTH / 2)
    # Groups of 96 ops, all of them the same kernel, and a shorter last one.
    assert compile_count() - before <= 2


def test_long_chain_is_let_go() -> None:
    """Freeing a chain is no recursion either."""
    y = fc.asarray(np.zeros(1))
    for _ in range(LENGTH):
        y = -y
    del y


def test_ladder() -> None:
    """x + x, sixty times: 2^60 paths from the result to x, and sixty ops."""
    y = fc.asarray(np.array([1.0, -3.0]))
    for _ in range(60):
        y = y + y
    text = str(recorded_graph(y))
    assert len(text.splitlines()) == 62
    assert [len(graph.nodes) for graph in [parse(text)]] == [61]
    np.testing.assert_array_equal(y.numpy(), [2.0**60, -3 * 2.0**60])
    report = fc.report(_ladder())
    assert report.op_count == 60
    assert len(report.groups) == 1


def _ladder() -> fc.Tensor:
    y = fc.asarray(np.array([1.0, -3.0]))
    for _ in range(60):
        y = y + y
    return y


@fc.options(max_recorded=0)
def test_wide_sum() -> None:
    """Ten thousand arrays, each read once; integers, so that any order is exact."""
    arrays = [np.full(8, number, np.int64) for number in range(WIDTH)]
    total = fc.asarray(arrays[0])
    for array in arrays[1:]:
        total = total + array
    graph = recorded_graph(total)
    assert len(graph.inputs) == WIDTH
    assert str(graph).count("= add ") == WIDTH - 1
    kernels = kernels_in(plan_of(total))
    # A kernel reads the sum so far and at most 22 more, and writes one.
    assert WIDTH // MAX_OPERANDS <= kernels <= WIDTH // (MAX_OPERANDS - 3)
    before = compile_count()
    np.testing.assert_array_equal(total.numpy(), np.full(8, WIDTH * (WIDTH - 1) // 2))
    assert compile_count() - before <= 2


def test_balanced_wide_sum() -> None:
    terms = [fc.asarray(np.full(8, number, np.int64)) for number in range(1 << 12)]
    while len(terms) > 1:
        terms = [left + right for left, right in zip(terms[::2], terms[1::2], strict=True)]
    np.testing.assert_array_equal(terms[0].numpy(), np.full(8, (1 << 12) * ((1 << 12) - 1) // 2))


def tangle(length: int) -> fc.Tensor:
    """Ops over values drawn from the last hundred, with a reduction and a shared view now and then."""
    random = np.random.default_rng(0)
    values = [fc.asarray(np.linspace(0.1, 0.9, 24, dtype=np.float32) * (1 + k / 7)) for k in range(5)]
    unary, binary = (fc.sin, fc.cos, fc.abs), (fc.maximum, fc.subtract, fc.multiply)
    for number in range(length):
        recent = values[-100:]
        left = recent[random.integers(len(recent))]
        right = recent[random.integers(len(recent))]
        if number % 97 == 96:
            value = left - fc.max(left)
        elif number % 89 == 88:
            value = left[::-1] * right
        elif number % 2:
            value = unary[random.integers(3)](left)
        else:
            value = binary[random.integers(3)](left, right)
        values.append(value)
    total = values[-1]
    for value in values[-100:-1]:
        total = total + value
    return total


def test_kernels_grow_linearly() -> None:
    """Twice the graph, at most about twice the kernels, and all of them within the caps."""
    small, large = (kernels_in(plan_of(tangle(length))) for length in (2500, 5000))
    assert small >= 2500 // MAX_OPS
    assert large <= 2.5 * small
    assert large <= 5000 / 4


def test_ten_thousand_tangled_ops() -> None:
    y = tangle(10_000)
    kernels = kernels_in(plan_of(y))
    assert kernels <= 10_000 / 4


def test_a_tangle_has_numpys_bits() -> None:
    """Without functions whose last bit NumPy chooses otherwise."""
    random = np.random.default_rng(1)
    arrays = [random.integers(-100, 100, 24) for _ in range(5)]
    ours, numpys = [fc.asarray(array) for array in arrays], list(arrays)
    for _ in range(1000):
        left, right = (int(place) for place in random.integers(-5, 0, 2))
        kind = int(random.integers(4))
        for values, maximum in ((ours, fc.maximum), (numpys, np.maximum)):
            one, other = values[left], values[right]
            values.append((one + other, one - other, one * 3, maximum(one, other))[kind])
    np.testing.assert_array_equal(ours[-1].numpy(), numpys[-1])
