"""The arena of a plan's temporaries: nothing that is alive at once overlaps, and little is wasted."""

from __future__ import annotations

import itertools
import random
import subprocess
import sys
from collections.abc import Callable, Iterator, Sequence
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec import ops
from fusec.compiler import plan_graph
from fusec.config import current_options
from fusec.evaluation.capture import capture
from fusec.graph import Node
from fusec.schedule.lifetimes import ALIGNMENT, Lifetime, assign_offsets, most_alive
from fusec.schedule.plan import CallStep, Plan
from fusec.schedule.replacement import may_replace
from tests.plans import plan_of
from tests.sampling import assert_same_bits


def check(values: Sequence[Lifetime]) -> int:
    """The arena's size, once everything about it holds."""
    offsets, nbytes = assign_offsets(values)
    assert offsets.keys() == {value.slot for value in values}
    assert all(offset >= 0 and offset % ALIGNMENT == 0 for offset in offsets.values())
    assert nbytes == max((offsets[value.slot] + rounded(value.nbytes) for value in values), default=0)
    for value, other in itertools.combinations(values, 2):
        if value.first <= other.last and other.first <= value.last:
            begin, end = offsets[value.slot], offsets[value.slot] + value.nbytes
            assert end <= offsets[other.slot] or offsets[other.slot] + other.nbytes <= begin, (value, other)
    assert nbytes >= most_alive(values)
    return nbytes


def rounded(nbytes: int) -> int:
    return (nbytes + ALIGNMENT - 1) // ALIGNMENT * ALIGNMENT


def alive_by_counting(values: Sequence[Lifetime]) -> int:
    steps = range(1 + max(value.last for value in values))
    return max(sum(value.nbytes for value in values if value.first <= step <= value.last) for step in steps)


def random_values(seed: int, count: int, steps: int, sizes: Sequence[int]) -> list[Lifetime]:
    chance = random.Random(seed)
    values = []
    for slot in range(count):
        first = chance.randrange(steps)
        last = min(steps - 1, first + int(chance.expovariate(0.3)))
        values.append(Lifetime(slot, chance.choice(sizes), first, last))
    return values


def smallest_arena(values: Sequence[Lifetime]) -> int:
    """By trying everything: each value, in every order, as low as the earlier ones let it."""

    def pack(order: Sequence[Lifetime]) -> int:
        placed: list[tuple[int, Lifetime]] = []
        for value in order:
            rivals = [
                (offset, offset + other.nbytes)
                for offset, other in placed
                if value.first <= other.last and other.first <= value.last
            ]
            offset = min(
                start
                for start in [0, *(end for _, end in rivals)]
                if all(start + value.nbytes <= begin or end <= start for begin, end in rivals)
            )
            placed.append((offset, value))
        return max(offset + value.nbytes for offset, value in placed)

    return min(pack(order) for order in itertools.permutations(values))


@pytest.mark.parametrize("seed", range(30))
def test_random_plans_waste_little(seed: int) -> None:
    values = random_values(seed, 120, 60, [64, 128, 1024, 4096, 4160, 65536, 1 << 20])
    assert most_alive(values) == alive_by_counting(values)
    assert check(values) <= 1.05 * most_alive(values)


def test_random_plans_waste_next_to_nothing_on_average() -> None:
    waste = []
    for seed in range(100):
        values = random_values(seed, 100, 50, [1 << power for power in range(6, 24)])
        waste.append(check(values) / most_alive(values))
    assert sum(waste) / len(waste) <= 1.01


@pytest.mark.parametrize("seed", range(12))
def test_small_plans_against_every_order(seed: int) -> None:
    values = random_values(seed, 6, 6, [64, 128, 192, 320, 640])
    best = smallest_arena(values)
    assert best <= check(values) <= 1.1 * best


def test_odd_sizes_are_kept_apart() -> None:
    for seed in range(20):
        check(random_values(seed, 40, 20, [0, 1, 3, 63, 64, 65, 1000]))


def test_the_order_of_the_question_does_not_matter() -> None:
    values = random_values(1, 50, 20, [64, 128, 1024])
    assert assign_offsets(values) == assign_offsets(values[::-1])


def test_nothing_takes_nothing() -> None:
    assert assign_offsets([]) == ({}, 0)
    assert most_alive([]) == 0


def test_ten_thousand_short_lives_share_two_places() -> None:
    values = [Lifetime(slot, 4000, slot, slot + 1) for slot in range(10_000)]
    offsets, nbytes = assign_offsets(values)
    assert nbytes == 2 * rounded(4000)
    assert set(offsets.values()) == {0, rounded(4000)}


# Plans


def chain(length: int, size: int) -> fc.Tensor:
    y = fc.asarray(np.linspace(0, 1, size, dtype=np.float32))
    for number in range(length):
        y = (fc.sin, fc.cos)[number % 2](y)
    return y


def temporaries(plan: Plan) -> Iterator[Lifetime]:
    for slot in plan.offsets:
        (first,) = [number for number, slots in enumerate(plan.allocations) if slot in slots]
        (last,) = [number for number, slots in enumerate(plan.releases) if slot in slots]
        yield Lifetime(slot, plan.buffers[slot].nbytes, first, last)


def test_fifty_ops_peak_at_what_is_alive() -> None:
    """Fifty kernels, forty-nine temporaries: two of them at a time, beside the result."""
    with fc.options(fuse=False):
        plan = plan_of(chain(50, 1024))
    assert len(plan.steps) == 50
    assert len(plan.offsets) == 49
    assert plan.arena_bytes == 2 * 4096
    assert plan.peak_bytes == 3 * 4096
    check(list(temporaries(plan)))


def test_a_result_is_no_temporary() -> None:
    inner = chain(1, 1024)
    outer = fc.cos(inner.sum())
    plan = plan_of(inner, outer)
    results = {placement.slot for placement in plan.outputs}
    assert results
    assert not results & plan.offsets.keys()
    assert results | plan.offsets.keys() >= plan.buffers.keys()


def test_fused_plan_needs_its_result_only() -> None:
    plan = plan_of(chain(5, 1024))
    assert (plan.arena_bytes, plan.offsets, plan.peak_bytes) == (0, {}, 4096)


def test_what_numpy_returns_counts_until_it_is_copied() -> None:
    """Two powers that NumPy cannot write to given memory, and a result that is there with the second one only."""
    a = fc.asarray(np.ones(32, np.int64))
    plan = plan_of(cube(cube(a)).sum())
    assert [step.is_direct for step in plan.steps if isinstance(step, CallStep)] == [False, False]
    assert plan.arena_bytes == 2 * 32 * 8
    assert plan.peak_bytes == plan.arena_bytes + 32 * 8


def cube(x: fc.Tensor) -> fc.Tensor:
    return fc.Tensor(Node.of(ops.integer_power, x.node, attributes={"exponent": 3}))


@pytest.mark.parametrize("dtype", [np.float64, np.int64])
def test_products_lie_in_the_arena(dtype: type) -> None:
    a = fc.asarray(np.ones((32, 32), dtype))
    plan = plan_of(a @ a @ a @ np.ones((32, 1), dtype))
    assert plan.arena_bytes == 2 * 32 * 32 * 8
    assert plan.peak_bytes == plan.arena_bytes + 32 * 8


def test_values_in_the_arena_are_the_values() -> None:
    """Kernels and NumPy's calls read temporaries where others lay before."""
    chance = np.random.default_rng(3)
    x = chance.standard_normal((20, 20))
    with fc.options(fuse=False):
        tensor = fc.asarray(x)
        left = fc.sqrt(fc.abs(tensor)) + tensor
        right = (left.T * 2.0) @ left
        ours = (right.sum(axis=0) - left[::2].reshape(-1)[:20]).numpy()
    root = np.sqrt(np.abs(x)) + x
    np.testing.assert_allclose(ours, ((root.T * 2.0) @ root).sum(axis=0) - root[::2].reshape(-1)[:20], rtol=1e-12)


def test_empty_temporaries_have_a_place() -> None:
    empty = fc.asarray(np.empty((0, 3)))
    with fc.options(fuse=False):
        result = (fc.sqrt(empty) + 1.0) @ np.ones((3, 2))
        assert result.numpy().shape == (0, 2)


def gelu(x: Any) -> Any:
    return 0.5 * x * (1 + np.tanh(0.7978845608028654 * (x + 0.044715 * x**3)))


def gelu_by_products(x: Any) -> Any:
    return 0.5 * x * (1 + np.tanh(0.7978845608028654 * (x + 0.044715 * (x * x * x))))


def products(x: Any) -> Any:
    """Products between kernels, two by BLAS and one of integers by NumPy: they stay, too."""
    whole = np.trunc(x * 3).astype(np.int64)
    return (np.exp(x @ x - 1000.0) @ x + whole @ whole).sum(axis=0)


def layouts(x: Any) -> Any:
    """A layout that needs a copy, and a long reduction in two kernels."""
    return (np.sqrt(x).T.reshape(-1) * 2).sum() + np.exp(x)


@pytest.mark.parametrize(("function", "count"), [(gelu, 7), (gelu_by_products, 8)])
def test_without_reuse_every_temporary_lives_to_the_end(function: Callable[[Any], Any], count: int) -> None:
    x = np.linspace(-3, 3, 1024, dtype=np.float32)
    with fc.options(fuse=False, reuse=False):
        plan, report = plan_of(function(fc.asarray(x))), fc.report(function, x)
        text = fc.explain(function, x, stage="memory")
    assert len(plan.offsets) == count
    assert (plan.arena_bytes, plan.peak_bytes) == (count * x.nbytes, (count + 1) * x.nbytes)
    assert (report.bytes_temporary, report.bytes_peak) == (plan.arena_bytes, plan.peak_bytes)
    lines = text.splitlines()
    assert lines[0] == f"peak {4 * (count + 1)}.0 KiB, {4 * count}.0 KiB of it temporaries"
    assert [line.partition("steps ")[2] for line in lines[1:]] == [
        f"{step} to {count + 1}  at byte {(step - 1) * x.nbytes}" for step in range(1, count + 1)
    ]


@pytest.mark.parametrize("function", [gelu, gelu_by_products, products, layouts])
@pytest.mark.parametrize("fuse", [False, True])
def test_without_reuse_nothing_shares_memory_and_no_bit_changes(function: Callable[[Any], Any], fuse: bool) -> None:
    x = np.random.default_rng(0).random((300, 300))
    expected = function(fc.asarray(x)).numpy()
    with fc.options(fuse=fuse, reuse=False):
        lazy = function(fc.asarray(x))
        plan = plan_of(lazy)
        value = lazy.numpy()
    spans = sorted((offset, offset + plan.buffers[slot].nbytes) for slot, offset in plan.offsets.items())
    assert all(end <= begin for (_, end), (begin, _) in itertools.pairwise(spans))
    assert not any(plan.releases[:-1])
    assert plan.peak_bytes == plan.arena_bytes + value.nbytes
    assert_same_bits(value, expected)


def test_without_reuse_no_result_is_written_over_an_operand() -> None:
    x = np.arange(1000.0)
    graph, arrays = capture([(fc.asarray(x) * 2).node])
    for reuse in (True, False):
        with fc.options(reuse=reuse):
            plan = plan_graph(graph, arrays, current_options(), given=[x.strides])
        assert may_replace(plan, 0, plan.outputs[0].slot) == reuse
    double = fc.jit(lambda v: v * 2)
    with fc.options(reuse=False):
        for _ in range(4):
            assert double(x, out=x) is x
    assert (x == 16 * np.arange(1000.0)).all()


MEASURE = """
import numpy as np
import fusec as fc
from fusec import ops

def gelu(x):
    return 0.5 * x * (1 + np.tanh(0.7978845608028654 * (x + 0.044715 * x**3)))

x = np.linspace(-3, 3, 1 << 20, dtype=np.float32)
jitted = fc.jit(gelu)
with fc.options(fuse=False, reuse={reuse}):
    for _ in range(4):
        before = fc.memory_info().in_use
        jitted(x)
        print(fc.memory_info().peak - before, fc.report(gelu, x).bytes_peak, x.nbytes)
"""


@pytest.mark.parametrize(("reuse", "arrays"), [(False, 8), (True, 4)])
def test_what_is_measured_is_what_is_planned(reuse: bool, arrays: int) -> None:
    """GELU's eight results, or an arena for three (half of x waits while others are made) and the result.

    Calls run through Python first, then natively.
    """
    program = MEASURE.format(reuse=reuse)
    output = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True).stdout
    for line in output.splitlines():
        measured, planned, nbytes = map(int, line.split())
        assert planned == arrays * nbytes
        # The pool's blocks have eight sizes to a doubling.
        assert planned <= measured <= planned * 9 / 8
    assert len(output.splitlines()) == 4
