"""One group's loops: which axes there are, their order, who has the lanes, what is hoisted."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.schedule.axes import Axes
from fusec.schedule.loop_nest import LoopNest, Role, Stride
from tests.plans import only_nest, only_step

NONE, UNIT, ANY = Stride.NONE, Stride.UNIT, Stride.ANY
LOOP, LANES, REDUCE, REDUCE_LANES = Role.LOOP, Role.LANES, Role.REDUCE, Role.REDUCE_LANES


def ones(*shape: int, dtype: str = "f4") -> np.ndarray:
    return np.ones(shape, dtype)


def walks(nest: LoopNest) -> list[tuple[Stride, ...]]:
    return [access.strides for access in nest.accesses]


def test_dense_axes_are_one() -> None:
    step = only_step(fc.asarray(ones(4, 5, 6)) + fc.asarray(ones(4, 5, 6)))
    assert step.nest.roles == (LANES,)
    assert walks(step.nest) == [(UNIT,)] * 3
    # One extent, then every operand's stride in bytes.
    assert step.geometry == (120, 4, 4, 4)
    assert step.extent == 120


def test_bias_repeats_along_the_outer_axes() -> None:
    step = only_step(fc.asarray(ones(4, 5, 6)) + fc.asarray(ones(6)))
    assert step.nest.roles == (LOOP, LANES)
    assert walks(step.nest) == [(ANY, UNIT), (NONE, UNIT), (ANY, UNIT)]
    assert step.geometry == (20, 6, 24, 4, 0, 4, 24, 4)


def test_column_is_known_in_the_outer_loop() -> None:
    nest = only_nest(fc.asarray(ones(4, 6)) * fc.sqrt(fc.asarray(ones(4, 1))))
    assert nest.roles == (LOOP, LANES)
    depths = {statement.op.name: statement.depth for statement in nest.statements}
    assert depths == {"sqrt": 1, "multiply": 2}
    assert sorted(access.depth for access in nest.loads) == [1, 2]


def test_scalar_is_known_before_the_loops() -> None:
    nest = only_nest(fc.asarray(ones(4, 6)) * fc.sqrt(fc.asarray(np.float32(2) * ones())))
    assert nest.roles == (LANES,)
    depths = {statement.op.name: statement.depth for statement in nest.statements}
    assert depths == {"sqrt": 0, "multiply": 1}


def test_hoist_depth_is_the_deepest_axis_that_moves() -> None:
    """[A,1,1], [A,B,1] and [A,B,C] are computed in the first, second and third loop."""
    outer, middle, inner = (fc.asarray(ones(*shape)) for shape in ((3, 1, 1), (3, 4, 1), (3, 4, 5)))
    nest = only_nest(fc.exp(fc.sqrt(outer) * middle) + inner)
    assert nest.roles == (LOOP, LOOP, LANES)
    depths = {statement.op.name: statement.depth for statement in nest.statements}
    assert depths == {"sqrt": 1, "multiply": 2, "exp": 2, "add": 3}


def test_broken_axis_is_not_merged() -> None:
    """x[:, :5] of eight columns: rows do not follow each other."""
    wide = ones(4, 8)
    step = only_step(fc.asarray(wide[:, :5]) + 1)
    assert step.nest.roles == (LOOP, LANES)
    assert step.geometry[:4] == (4, 5, 32, 4)


@pytest.mark.parametrize(
    ("part", "stride"), [(np.s_[:], UNIT), (np.s_[::2], ANY), (np.s_[::-1], ANY)], ids=["unit", "step", "reversed"]
)
def test_stride_class(part: slice, stride: Stride) -> None:
    assert only_nest(fc.asarray(ones(64)[part]) + 1).loads[0].strides == (stride,)


def test_extent_one_has_no_stride() -> None:
    """An axis of extent 1 is dropped whatever its stride."""
    strange = np.lib.stride_tricks.as_strided(ones(64), (1, 64), (12345 * 4, 4))
    assert only_nest(fc.asarray(strange) + 1).roles == (LANES,)


@pytest.mark.parametrize("kind", ["0-d", "one element"])
def test_single_element(kind: str) -> None:
    step = only_step(fc.sqrt(fc.asarray(ones(*(() if kind == "0-d" else (1, 1))))))
    assert step.nest.roles == (LANES,)
    assert step.geometry == (1, 0, 0)


@pytest.mark.parametrize(
    ("shape", "loads", "order"),
    [
        ((2, 3, 4), [(48, 16, 4)], (0, 1, 2)),
        ((2, 3, 4), [(4, 8, 24)], (2, 1, 0)),
        ((2, 3, 4), [(16, 32, 4)], (1, 0, 2)),
        # Row-major where operands disagree or do not move.
        ((2, 3), [(12, 4), (4, 8)], (0, 1)),
        ((2, 3), [(4, 8), (0, 0)], (1, 0)),
        ((2, 3), [(0, 4)], (0, 1)),
        # The size of a step counts, not its direction.
        ((2, 3), [(-4, -8)], (1, 0)),
    ],
)
def test_order_follows_memory(shape: tuple[int, ...], loads: list[tuple[int, ...]], order: tuple[int, ...]) -> None:
    assert Axes(shape, None, loads).order == order


def test_reduced_axes_stay_row_major_and_come_last() -> None:
    """Elements are counted in row-major order whatever the layout, or the sum's bits would depend on it."""
    axes = Axes((2, 3, 4), (0, 2), [(4, 8, 24)])
    assert axes.order == (1, 0, 2)
    assert Axes((2, 3, 4), (0, 1), [(4, 8, 24)]).order == (2, 0, 1)


def test_fortran_ordered_operands_are_one_loop() -> None:
    x, y = (np.asfortranarray(ones(5, 7)) for _ in range(2))
    assert only_nest(fc.asarray(x) + fc.asarray(y)).roles == (LANES,)


@pytest.mark.parametrize(
    ("shape", "axis", "roles"),
    [
        # Long rows: sixteen accumulators along the row.
        ((40, 50), 1, (LOOP, REDUCE_LANES)),
        ((40, 50), None, (REDUCE_LANES,)),
        # Columns: neighbours are independent sums.
        ((40, 50), 0, (REDUCE, LANES)),
        # Many short rows: one row per lane.
        ((300, 3), 1, (REDUCE, LANES)),
        ((10, 3), 1, (LOOP, REDUCE_LANES)),
        # The middle of three: rows of the last axis lie side by side.
        ((4, 5, 70), 1, (LOOP, REDUCE, LANES)),
        # Neighbouring reduced axes are one.
        ((4, 5, 70), (1, 2), (LOOP, REDUCE_LANES)),
        ((4, 5, 70), (0, 1), (REDUCE, LANES)),
        # Nothing to reduce over.
        ((40, 50), (), (REDUCE, LANES)),
    ],
)
def test_roles_of_a_reduction(shape: tuple[int, ...], axis: Any, roles: tuple[Role, ...]) -> None:
    assert only_nest(fc.sum(fc.asarray(ones(*shape)), axis=axis)).roles == roles


def test_fortran_ordered_columns_are_rows() -> None:
    x = np.asfortranarray(ones(40, 50))
    assert only_nest(fc.sum(fc.asarray(x), axis=0)).roles == (LOOP, REDUCE_LANES)
    assert only_nest(fc.sum(fc.asarray(x), axis=1)).roles == (REDUCE, LANES)


@pytest.mark.parametrize(
    ("dtypes", "lanes"),
    [
        (("f4", "f4"), {512: 16, 256: 8, 128: 4}),
        (("f8", "f8"), {512: 8, 256: 4, 128: 2}),
        # The widest value decides, so that every value is one register.
        (("f4", "f8"), {512: 8, 256: 4, 128: 2}),
        (("i1", "i1"), {512: 64, 256: 32, 128: 16}),
        (("i2", "i1"), {512: 32, 256: 16, 128: 8}),
        # Booleans live in mask registers.
        (("?", "f4"), {512: 16, 256: 8, 128: 4}),
        (("?", "?"), {512: 64, 256: 32, 128: 16}),
    ],
)  # fmt: skip
def test_lanes(dtypes: tuple[str, str], lanes: dict[int, int]) -> None:
    left, right = (fc.asarray(ones(99, dtype=dtype)) for dtype in dtypes)
    result = fc.maximum(left, right)
    with fc.options(isa="sse2"):
        assert only_nest(result).lanes == lanes[128]
    for isa, bits in (("avx2", 256), ("avx512", 512)):
        with fc.options(isa=isa):
            try:
                nest = only_nest(result)
            except fc.UnsupportedError:
                continue
            assert nest.lanes == lanes[bits]


@pytest.mark.parametrize("dtype", ["f4", "f8", "i1"])
def test_a_row_has_sixteen_accumulators(dtype: str) -> None:
    with fc.options(isa="sse2"):
        assert only_nest(fc.sum(fc.asarray(ones(99, dtype=dtype)))).lanes == 16


def test_unrolling() -> None:
    """Light bodies do two vectors per turn, heavy ones and reductions one, long chains four."""
    x = fc.asarray(ones(99))
    assert only_nest(x * 2.5 + 1).unroll == 2
    assert only_nest(fc.exp(fc.exp(fc.exp(fc.exp(x))))).unroll == 1
    assert only_nest(fc.sum(x * 2.5)).unroll == 1
    assert [only_nest(fc.tanh(x.astype(dtype))).unroll for dtype in (np.float32, np.float64)] == [2, 1]
    chain = x
    for _ in range(5):
        chain = chain * x + 0.5
    assert only_nest(chain).unroll == 4
    assert only_nest(fc.sum(chain)).unroll == 1


def test_reduced_and_kept_results_are_told_apart() -> None:
    x = fc.sqrt(fc.asarray(ones(40, 50)))
    nest = only_nest(fc.sum(x, axis=0), x, fc.max(x, axis=0))
    assert [store.access.strides for store in nest.stores] == [(ANY, UNIT)]
    assert [reduce.op.name for reduce in nest.reductions] == ["sum", "max"]
    assert [reduce.accesses[0].strides for reduce in nest.reductions] == [(NONE, UNIT)] * 2
    assert nest.parallel_axis == 1


def test_nothing_is_parallel_when_all_is_reduced() -> None:
    assert only_nest(fc.sum(fc.asarray(ones(40, 50)))).parallel_axis == -1


def test_equal_work_has_equal_text() -> None:
    """Sizes and numbers are not part of a nest."""
    small, large = fc.asarray(ones(3, 4)), fc.asarray(ones(30, 40))
    assert only_nest(small * 0.1).text == only_nest(large * 0.2).text
    assert only_nest(small * 0.1).text != only_nest(small + 0.1).text
    assert only_nest(small * 0.1).text != only_nest(fc.asarray(ones(3, 4, dtype="f8")) * 0.1).text


def test_short_rows_of_heavy_work_share_vectors() -> None:
    """Three lanes of sixteen would be at work; the rows are many, so each lane has one."""
    points, scale = fc.asarray(ones(1000, 3)), fc.asarray(ones(3))
    heavy = only_nest(fc.exp(fc.exp(points * scale)))
    assert heavy.roles == (LOOP, LANES)
    assert walks(heavy) == [(ANY, ANY), (ANY, NONE), (ANY, ANY)]
    # Light work is done row by row, and so is work on few rows.
    assert walks(only_nest(points * scale)) == [(ANY, UNIT), (NONE, UNIT), (ANY, UNIT)]
    few = only_nest(fc.exp(fc.exp(fc.asarray(ones(10, 3)) * scale)))
    assert walks(few) == [(ANY, UNIT), (NONE, UNIT), (ANY, UNIT)]


@pytest.mark.parametrize("extent", [2, 3, 4, 7])
def test_short_rows_have_the_same_bits(extent: int) -> None:
    x = np.random.default_rng(extent).standard_normal((1003, extent)).astype("f4")
    rows = fc.exp(fc.sin(fc.asarray(x) * fc.asarray(x[0])))
    flat = fc.exp(fc.sin(fc.asarray(x * x[0])))
    assert only_nest(rows).rank == 2
    assert only_nest(flat).rank == 1
    np.testing.assert_array_equal(rows.numpy(), flat.numpy())
