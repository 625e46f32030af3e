"""A plan's steps and memory: lifetimes, copies, and results that belong to the caller alone."""

from __future__ import annotations

import itertools
from collections.abc import Callable

import numpy as np
import pytest

import fusec as fc
from fusec.schedule.loop_nest import Role, Stride
from fusec.schedule.plan import CallStep, Plan
from fusec.tensor.tensor import Tensor
from tests.plans import kernel_steps, plan_of


def array(*shape: int) -> np.ndarray:
    return np.arange(1, 1 + np.prod(shape, dtype=int), dtype=np.float32).reshape(shape)


def copies(plan: Plan) -> int:
    bodies = [step.node.attributes["body"] for step in kernel_steps(plan)]
    return sum(any(node.op.name == "copy" for node in body.nodes) for body in bodies)


def most_alive(plan: Plan) -> int:
    """How many buffers are alive at once; checks on the way that each lives exactly once."""
    alive: set[int] = set()
    born: set[int] = set()
    most = 0
    for number, step in enumerate(plan.steps):
        coming = set(plan.allocations[number])
        assert not coming & born
        born |= coming
        alive |= coming
        most = max(most, len(alive))
        used = {slot for slot, _ in step.operands} if not isinstance(step, CallStep) else set()
        assert used & set(plan.buffers) <= alive
        alive -= set(plan.releases[number])
    assert born | set(plan.allocations[-1]) == set(plan.buffers)
    results = {placement.slot for placement in plan.outputs}
    assert alive | set(plan.allocations[-1]) >= results & set(plan.buffers)
    return most


def test_an_unfused_chain_needs_two_temporaries() -> None:
    y = fc.asarray(array(1000))
    for number in range(50):
        y = (fc.sin, fc.cos)[number % 2](y)
    with fc.options(fuse=False):
        plan = plan_of(y)
    assert len(plan.steps) == 50
    assert most_alive(plan) == 2


def test_a_value_lives_until_its_last_reader() -> None:
    """The first of five is read by the last: three at most are alive."""
    first = fc.sin(fc.asarray(array(1000)))
    y = first
    for _ in range(3):
        y = fc.cos(y)
    with fc.options(fuse=False):
        assert most_alive(plan_of(y + first)) == 3


def test_fused_chain_needs_none() -> None:
    y = fc.asarray(array(1000))
    for number in range(50):
        y = (fc.sin, fc.cos)[number % 2](y)
    plan = plan_of(y)
    assert len(plan.steps) == len(plan.buffers) == most_alive(plan) == 1


def test_inputs_are_released_too() -> None:
    """An input nobody reads again is let go, so that its memory may be."""
    with fc.options(fuse=False):
        plan = plan_of(fc.cos(fc.sin(fc.asarray(array(1000)))))
    assert 0 in plan.releases[0]


X = array(4, 6)
CASES = {
    "computed": (lambda x: x + 1, 0),
    "view of a result": (lambda x: fc.sum(x.reshape(2, 2, 6), axis=0).T, 0),
    "input": (lambda x: x, 1),
    "view of an input": (lambda x: x.T, 1),
    "view sunk into a kernel": (lambda x: (x + 1).T, 0),
    "broadcast result": (lambda x: fc.broadcast_to(fc.sqrt(x), (3, 4, 6)), 1),
    "the same result twice": (lambda x: (y := fc.sqrt(x), y), 1),
    "two views of one result": (lambda x: (y := fc.sum(x, axis=0, keepdims=True), y.T), 1),
    "reshape that fits": (lambda x: fc.sqrt(x.reshape(24)), 0),
    "reshape that does not": (lambda x: fc.sqrt(x.T.reshape(24)), 1),
    "slices": (lambda x: x[1:, ::2] + x[:-1, ::-2], 0),
    "product of a transpose": (lambda x: x.T @ x, 0),
    "short rows across": (lambda x: fc.sum(x.T, axis=None), 0),
}


@pytest.mark.parametrize("name", CASES)
def test_copies(name: str) -> None:
    """Copies are made where a result would share memory, or a shape has no strides; nowhere else."""
    function, count = CASES[name]
    wrapped = fc.jit(function)
    parameter = fc.asarray(X) if name not in ("input", "view of an input") else None
    if parameter is not None:
        result = function(parameter)
        plan = plan_of(*(result if isinstance(result, tuple) else (result,)))
        assert copies(plan) == count
    results = wrapped(X)
    with fc.eager():
        expected = wrapped(X)
    pairs = zip(results, expected, strict=True) if isinstance(results, tuple) else [(results, expected)]
    for ours, numpys in pairs:
        np.testing.assert_array_equal(ours, numpys)
        assert not np.shares_memory(ours, X)


def test_results_share_no_memory() -> None:
    everything = fc.jit(
        lambda x, y: (x, x, x.T, x[1:], x[::-1], y := fc.sqrt(y), y, y.T, y[:2], fc.broadcast_to(y, (2, 4, 6)))
    )
    x, y = array(4, 6), array(4, 6) + 1
    results = everything(x, y)
    root = np.sqrt(y)
    expected = [x, x, x.T, x[1:], x[::-1], root, root, root.T, root[:2], np.broadcast_to(root, (2, 4, 6))]
    for ours, numpys in zip(results, expected, strict=True):
        np.testing.assert_array_equal(ours, numpys)
    for left, right in itertools.combinations([*results, x, y], 2):
        assert not np.shares_memory(left, right)
    # Writing to one result changes nothing else.
    for number, result in enumerate(results):
        result[...] = -number
    for number, result in enumerate(results):
        assert (result == -number).all()
    np.testing.assert_array_equal(x, array(4, 6))


def test_an_inner_value_that_is_a_result_is_written() -> None:
    """What outer loops compute is a result of its own size, in element-wise groups and beside reductions."""
    for shape in ((2, 3), (40, 50), (3, 300), (300, 3), (5, 1)):
        x, m = array(*shape), array(shape[0], 1)
        for axis in (None, 0, 1, ()):
            root = fc.sqrt(fc.asarray(m))
            scaled = fc.asarray(x) * root
            found, total, product = fc.evaluate(root, scaled.sum(axis=axis), scaled)
            np.testing.assert_array_equal(found, np.sqrt(m), err_msg=f"{shape} {axis}")
            np.testing.assert_array_equal(product, x * np.sqrt(m))
            np.testing.assert_allclose(total, (x * np.sqrt(m)).sum(axis=axis), rtol=1e-5)


def test_what_a_float_sum_walks_across_is_copied_first() -> None:
    """The tree counts row-major: rows of a transposed operand are put together once, not element by element."""
    x, y = (np.arange(1200, dtype=np.float32).reshape(30, 40) for _ in range(2))
    plan = plan_of(fc.sum(fc.asarray(x).T * fc.asarray(y).reshape(40, 30)))
    copying, reducing = kernel_steps(plan)
    assert copies(plan) == 1
    assert copying.nest.roles == (Role.TILE, Role.LANES)
    assert [load.strides[-1] for load in reducing.nest.loads] == [Stride.UNIT] * 2
    # Beside an element-wise result it is not, nor where it is kept anyway.
    z = fc.asarray(x).T * 2
    assert copies(plan_of(z, fc.sum(z))) == 0
    assert copies(plan_of(fc.sum(fc.asarray(x).T, axis=0))) == 0


@pytest.mark.parametrize("reduce", [fc.max, fc.min, fc.any, fc.all, lambda x: fc.sum(x.astype("i8"))])
def test_exact_reductions_walk_memory_as_it_lies(reduce: Callable[[Tensor], Tensor]) -> None:
    x = fc.asarray(np.arange(1200, dtype=np.float32).reshape(30, 40))
    (step,) = kernel_steps(plan_of(reduce(x.T)))
    assert step.nest.roles == (Role.REDUCE_LANES,)
    assert step.nest.loads[0].strides == (Stride.UNIT,)


def test_positions_count_row_major() -> None:
    x = np.zeros((30, 40), np.float32)
    x[[3, 20], [33, 4]] = 1
    assert int(fc.argmax(fc.asarray(x).T)) == int(np.argmax(x.T)) != int(np.argmax(x))


@pytest.mark.parametrize("view", [lambda x: x[::-1], lambda x: x[:, ::3], lambda x: x[3:40, 2:-7].T])
def test_products_of_views_do_not_depend_on_what_else_is_wanted(view: Callable[[Tensor], Tensor]) -> None:
    """BLAS rounds another way where elements lie apart, so it never sees a view of a computed value that has gaps."""
    x = np.random.default_rng(0).standard_normal((64, 257)).astype(np.float32)

    def product() -> tuple[Tensor, Tensor]:
        whole = abs(fc.asarray(x))
        part = view(whole)
        return whole, fc.matmul(np.ones((5, part.shape[0]), np.float32), part)

    alone, (kept, beside) = product()[1], product()
    plan = plan_of(kept, beside)
    (call,) = [step for step in plan.steps if isinstance(step, CallStep)]
    assert copies(plan) == 1
    assert call.operands[1].layout.is_dense
    alone_plan = plan_of(alone)
    (other,) = [step for step in alone_plan.steps if isinstance(step, CallStep)]
    assert other.operands[1].layout.strides == call.operands[1].layout.strides
    fc.evaluate(kept, beside)
    np.testing.assert_array_equal(alone.numpy().view(np.uint32), beside.numpy().view(np.uint32))
