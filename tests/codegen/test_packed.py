"""Short rows that lie apart are read whole and moved together in registers."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.runtime.kernels import compile_count
from fusec.schedule import axes
from fusec.schedule.loop_nest import Role
from tests.guarded import guarded
from tests.plans import kernel_steps, only_kernel, only_nest, only_step, plan_of


def numbers(*shape: int, dtype: str = "f4") -> np.ndarray:
    found = np.random.default_rng(sum(shape)).standard_normal(shape) * 50
    return found > 0 if dtype == "?" else found.astype(dtype)


def doubled(x: Any) -> Any:
    return x + x


def test_two_of_three_columns() -> None:
    with fc.options(isa="sse2"):
        nest = only_nest(doubled(fc.asarray(numbers(1000, 3))[:, :2]))
    assert nest.text == (
        "pack i0 by 1024:\n  lanes i1 by 4 unroll 2 prefetch 2048:\n    %0 = load f32[s,1] 2 of 3\n"
        "    %1: f32 = add %0, %0\n    result 0 = store %1 to f32[s,1]"
    )


def test_rows_are_read_in_whole_vectors() -> None:
    kernel = only_kernel(doubled(fc.asarray(numbers(1000, 3))[:, :2]))
    text, lanes = kernel.code.llvm, kernel.nest.lanes
    assert len(re.findall(rf"= load <{lanes} x float>, ptr", text)) >= 3
    assert len(re.findall(r"= shufflevector .*i32 \d+, i32", text)) >= 2
    assert "gather" not in text
    # One by one, the elements of rows that do not fill vectors only.
    assert len(re.findall(r"= load float\b", text)) == 2


def test_one_kernel_serves_all_sizes() -> None:
    before = compile_count()
    for count in range(500, 520):
        (fc.asarray(numbers(count, 5))[:, :3] * 1.75 - 0.625).numpy()
    assert compile_count() - before == 1


@pytest.mark.parametrize(
    ("shape", "columns"),
    [
        ((axes.MANY_ROWS - 1, 3), slice(2)),
        ((1000, 3), slice(1)),
        ((1000, 3), slice(1, None, -1)),
        ((1000, axes.WIDEST_ROW + 1), slice(2)),
        ((1000, 4), slice(0, None, 2)),
    ],
)
def test_other_rows_are_not_packed(shape: tuple[int, int], columns: slice) -> None:
    assert Role.PACK not in only_nest(doubled(fc.asarray(numbers(*shape))[:, columns])).roles


def test_rows_of_a_cache_line_and_more() -> None:
    assert Role.PACK in only_nest(doubled(fc.asarray(numbers(1000, 8, dtype="f8"))[:, :2])).roles
    assert Role.PACK not in only_nest(doubled(fc.asarray(numbers(1000, 9, dtype="f8"))[:, :2])).roles


@pytest.mark.parametrize(("columns", "of"), [(4, 5), (8, 9)])
def test_rows_that_fill_vectors_stay_apart(columns: int, of: int) -> None:
    with fc.options(isa="sse2"):
        assert Role.PACK not in only_nest(doubled(fc.asarray(numbers(1000, of))[:, :columns])).roles


def test_rows_of_results_have_to_follow_each_other() -> None:
    a, out = numbers(1000, 3), np.zeros((1000, 3), "f4")
    view = out[:, :2]
    fc.evaluate(doubled(fc.asarray(a)[:, :2]), out=view)
    np.testing.assert_array_equal(view, doubled(a[:, :2]))
    assert not out[:, 2].any()


def test_a_repeated_row_beside_rows_that_lie_apart() -> None:
    a, row = numbers(1000, 3), numbers(2)
    np.testing.assert_array_equal((fc.asarray(a)[:, :2] + fc.asarray(row)).numpy(), a[:, :2] + row)


@pytest.mark.parametrize("isa", ["native", "avx2", "sse2"])
@pytest.mark.parametrize("dtype", ["f4", "f8", "i1", "i2", "i8", "?"])
@pytest.mark.parametrize(("columns", "of"), [(2, 3), (3, 4), (5, 8), (2, 8), (7, 8)])
def test_rows_of_any_number(columns: int, of: int, dtype: str, isa: str) -> None:
    """Whole vectors and what is left, up to the last byte of the memory there is."""
    try:
        for count in (64, 65, 127, 129, 1023, 1025, 2050):
            for first in (0, of - columns):
                base = guarded(numbers(count, of, dtype=dtype))
                # The last row ends where its last column does.
                view = base[:, first : first + columns]
                with fc.options(isa=isa):
                    found = fc.maximum(fc.asarray(view), fc.asarray(view[:, ::-1].copy()))
                    nest = only_nest(found)
                    assert Role.PACK in nest.roles or nest.lanes * 2 < columns * 3
                    np.testing.assert_array_equal(found.numpy(), np.maximum(view, view[:, ::-1]))
    except fc.UnsupportedError:
        pytest.skip(f"no {isa} here")


@pytest.mark.parametrize("threads", [1, 2])
def test_the_last_row_ends_with_its_last_column(threads: int) -> None:
    """Behind it lies nobody's memory."""
    for count in (80, 20_000, 300_001):
        memory = guarded(numbers(3 * count - 1))
        view = np.lib.stride_tricks.as_strided(memory, (count, 2), (12, 4))
        with fc.options(num_threads=threads):
            np.testing.assert_array_equal(doubled(fc.asarray(view)).numpy(), doubled(view))


@pytest.mark.parametrize("isa", ["native", "avx2", "sse2"])
@pytest.mark.parametrize(("dtype", "columns", "of"), [("f8", 5, 8), ("f4", 9, 16), ("i1", 9, 16)])
def test_blocks_of_many_operands_fit_any_threads_stack(dtype: str, columns: int, of: int, isa: str) -> None:
    try:
        with fc.options(isa=isa):
            nest = only_nest(sum(fc.asarray(numbers(100, of, dtype=dtype))[:, :columns] for _ in range(20)))
    except fc.UnsupportedError:
        pytest.skip(f"no {isa} here")
    assert nest.block % nest.lanes == 0
    assert nest.block * sum(columns * load.dtype.itemsize for load in nest.loads if load.packed) <= 64 << 10
    assert Role.PACK in nest.roles


def test_several_operands_and_outer_axes() -> None:
    a, b, c = numbers(6, 200, 3), numbers(6, 200, 5), numbers(6, 200, 2)
    for left, right in ((a[:, :, :2], b[:, :, 3:]), (a[::2, :, 1:], c[::2]), (a[:, 1:, :2], b[:, 1:, :2])):
        found = fc.asarray(left) * 2 + fc.asarray(right) * fc.asarray(left)
        assert only_nest(found).roles[-2:] == (Role.PACK, Role.LANES)
        np.testing.assert_array_equal(found.numpy(), left * 2 + right * left)


def test_mixed_dtypes() -> None:
    a, b, mask = numbers(700, 3), numbers(700, 4, dtype="i1"), numbers(700, 7, dtype="?")
    found = fc.where(fc.asarray(mask)[:, :2], fc.asarray(a)[:, 1:], fc.asarray(b)[:, 1:3])
    assert only_nest(found).roles == (Role.PACK, Role.LANES)
    np.testing.assert_array_equal(found.numpy(), np.where(mask[:, :2], a[:, 1:], b[:, 1:3]))


@pytest.mark.parametrize("count", [3000, 3001, 5000])
def test_streaming_results(count: int) -> None:
    a = numbers(count, 3)
    with fc.options(streaming=True):
        found = doubled(fc.asarray(a)[:, :2])
        (store,) = only_step(found).nest.stores
        assert store.streaming
        np.testing.assert_array_equal(found.numpy(), doubled(a[:, :2]))


def test_in_place_over_an_operand_that_follows() -> None:
    a, c = numbers(1000, 3), numbers(1000, 2)
    expected = a[:, :2] + c
    add = fc.jit(lambda left, right: left + right)
    for _ in range(4):
        given = c.copy()
        assert add(a[:, :2], given, out=given) is given
        np.testing.assert_array_equal(given, expected)


def test_a_reduction_reads_rows_as_ever() -> None:
    a = fc.asarray(numbers(1000, 3))[:, :2]
    assert all(Role.PACK not in step.nest.roles for step in kernel_steps(plan_of(a.sum(axis=1))))
