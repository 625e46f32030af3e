"""Long reductions are split into chunks that threads share, and the fixed tree does not notice."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.compiler import plan_graph
from fusec.config import Options
from fusec.evaluation.arrays import normalize
from fusec.evaluation.capture import capture
from fusec.runtime.executable import Executable
from fusec.schedule import split_reduction
from fusec.schedule.loop_nest import LoopNest, Role
from fusec.tensor.tensor import Tensor
from tests.fixed_tree import tree_sum
from tests.plans import kernel_steps, only_nest, plan_of
from tests.sampling import assert_same_bits

CHUNK = split_reduction.CHUNK_ELEMENTS
LONG = split_reduction.FEW_CHUNKS * CHUNK


def normals(*shape: int, dtype: str = "f4") -> np.ndarray:
    found = np.random.default_rng(len(shape)).standard_normal(shape)
    return found > 0 if dtype == "?" else (found * 9).astype(dtype)


def nests(*tensors: Tensor) -> list[LoopNest]:
    return [step.nest for step in kernel_steps(plan_of(*tensors))]


def test_a_full_sum_is_chunks_and_a_merge() -> None:
    chunks, merge = nests(fc.sum(fc.asarray(normals(LONG))))
    assert chunks.roles == (Role.CHUNKS, Role.REDUCE_LANES)
    assert chunks.parallel_axis == 0
    assert chunks.text == (
        "chunks i0:\n  reduce lanes i1 by 16 prefetch 2048:\n    %0 = load f32[0,1]\n"
        "    partial 0 = sum %0 into f32[s,0]"
    )
    assert merge.text == "merge i0:\n  %0 = load f32[1]\n  result 0 = sum %0 into f32[0]"


def test_a_position_takes_its_value_along() -> None:
    chunks, merge = nests(fc.argmax(fc.asarray(normals(LONG))))
    assert "partial 0 = argmax %0 into f32[s,0], i64[s,0]" in chunks.text
    assert "result 0 = argmax %0, %1 into i64[0]" in merge.text


def test_a_million_elements_are_many_chunks() -> None:
    """Threads get equal shares, whether there are two of them or eight."""
    chunks, _ = kernel_steps(plan_of(fc.sum(fc.asarray(normals(1_000_000)))))
    assert chunks.extent == -(-1_000_000 // CHUNK) == 16


def test_short_reductions_are_whole() -> None:
    assert only_nest(fc.sum(fc.asarray(normals((split_reduction.FEW_CHUNKS - 1) * CHUNK)))).parallel_axis == -1


def test_many_rows_are_whole() -> None:
    """Threads share the rows, and need nothing else."""
    assert only_nest(fc.sum(fc.asarray(normals(256, 4096)), axis=1)).parallel_axis == 0


def test_few_columns_are_chunks_of_rows() -> None:
    chunks, merge = nests(fc.sum(fc.asarray(normals(100_000, 8)), axis=0))
    assert chunks.roles == (Role.CHUNKS, Role.REDUCE, Role.LANES)
    assert merge.roles == (Role.LOOP, Role.MERGE)


def test_partials_are_few() -> None:
    plan = plan_of(fc.sum(fc.broadcast_to(fc.asarray(np.float32(1)), (1 << 40,)) + fc.asarray(np.float32(2))))
    assert len(kernel_steps(plan)) == 2
    assert sum(buffer.nbytes for buffer in plan.buffers.values()) <= 4 * (split_reduction.MAX_CHUNKS + 2)


@pytest.mark.parametrize("dtype", ["f4", "f8"])
@pytest.mark.parametrize("length", [LONG, LONG + 1, LONG + 256, 5 * CHUNK - 255, 7 * CHUNK + 257, 1_000_000])
def test_sums_follow_the_fixed_tree(length: int, dtype: str) -> None:
    rows = normals(length, dtype=dtype)
    assert_same_bits(fc.sum(fc.asarray(rows)).numpy(), tree_sum(rows))


@pytest.mark.parametrize(
    ("shape", "axis"), [((3, 100_003), 1), ((100_003, 3), 0), ((1500, 600), 0), ((601, 703), (0, 1))]
)
def test_sums_of_several_axes_follow_the_fixed_tree(shape: tuple[int, ...], axis: int | tuple[int, ...]) -> None:
    """A chunk may end in the middle of a row."""
    rows, bias = normals(*shape), normals(shape[1])
    moved = rows - bias
    expected = tree_sum(moved.T if axis == 1 else moved.ravel() if isinstance(axis, tuple) else moved)
    total = fc.sum(fc.asarray(rows) - bias, axis=axis)
    assert len(nests(total)) == 2
    assert_same_bits(total.numpy(), expected)


Reductions = Callable[[Tensor], "tuple[Tensor, ...]"]
TOGETHER: dict[str, Reductions] = {
    "positions": lambda x: (fc.argmax(x), fc.argmin(x)),
    "truths": lambda x: (fc.any(x > 20), fc.all(x > 0)),
    "extremes": lambda x: (fc.max(x), fc.min(x * x)),
    "moments": lambda x: (fc.sum(x), fc.mean(x * x), fc.prod(x)),
    "an element-wise result": lambda x: (y := fc.abs(x * 2 + 1), fc.sum(y)),
    "two axes": lambda x: (y := x.reshape(-1, 601)[:, :599] * fc.arange(599, dtype=x.dtype), fc.sum(y), fc.max(y)),
    "three axes": lambda x: (fc.sum(x.reshape(-1, 3, 601)[:, :, 1:] - x.reshape(-1, 3, 601)[:, :1, :600]),),
    "columns": lambda x: (fc.argmax(x.reshape(-1, 9), axis=0), fc.sum(x.reshape(-1, 9), axis=0)),
    "rows": lambda x: (fc.argmin(x.reshape(3, -1)[:, ::-1], axis=1),),
    "a hoisted row": lambda x: (fc.sum(x.reshape(3, -1) * fc.exp2(x[:3].reshape(3, 1) / 9), axis=1),),
}


@pytest.mark.parametrize("name", TOGETHER)
@pytest.mark.parametrize("dtype", ["f4", "f8", "i4", "i1"])
def test_chunks_change_no_bit(name: str, dtype: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Against the same reduction in one piece; NaN, infinities and equal extremes included."""
    x = normals(601 * 9 * 71, dtype=dtype)
    x[[77_777, 300_001]] = 125
    if dtype[0] == "f":
        x[[5, 99_999]] = -0.0
        x[150_000:150_003] = np.inf, -np.inf, np.nan
    graph, arrays = capture([tensor.node for tensor in TOGETHER[name](fc.asarray(x))])
    arrays = [normalize(array) for array in arrays]

    def run(**changes: Any) -> tuple[int, list[np.ndarray]]:
        options = Options(verify=True, **changes)
        plan = plan_graph(graph, arrays, options)
        return sum(step.nest.is_split for step in kernel_steps(plan)), Executable(plan, options)(arrays)

    split, chunked = run(num_threads=2)
    assert split
    monkeypatch.setattr(split_reduction, "FEW_CHUNKS", 1 << 40)
    none, whole = run(num_threads=1)
    assert not none
    for ours, other in zip(chunked, whole, strict=True):
        assert_same_bits(ours, other)


def test_sizes_share_their_kernels() -> None:
    """The size of a chunk is an argument like every other size."""
    few, many = ([nest.text for nest in nests(fc.sum(fc.asarray(normals(n))))] for n in (LONG + 3, 40 * CHUNK))
    assert few == many
