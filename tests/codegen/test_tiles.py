"""Operands that lie across the lanes are read in vectors and transposed in registers."""

from __future__ import annotations

import itertools
import re

import numpy as np
import pytest

import fusec as fc
from fusec.schedule.loop_nest import Role
from tests.plans import only_kernel, only_nest


def numbers(*shape: int, dtype: str = "f4") -> np.ndarray:
    found = np.random.default_rng(sum(shape)).standard_normal(shape) * 50
    return found > 0 if dtype == "?" else found.astype(dtype)


def test_a_transposed_operand_is_read_in_tiles() -> None:
    x = fc.asarray(numbers(40, 40))
    with fc.options(isa="sse2"):
        nest = only_nest(x + x.T)
    assert nest.roles == (Role.TILE, Role.LANES)
    assert nest.text == (
        "tile i0 by 16, 256:\n  lanes i1 by 4 unroll 2 prefetch 2048:\n    %0 = load f32[s,1]\n    %1 = load f32[1,s]\n"
        "    %2: f32 = add %0, %1\n    result 0 = store %2 to f32[s,1]"
    )


def test_no_element_is_read_alone() -> None:
    x = fc.asarray(numbers(40, 40))
    kernel = only_kernel(x + x.T)
    text = kernel.code.llvm
    assert not re.search(r"= load (float|i8)\b", text)
    assert "gather" not in text
    # A square is as many vectors as each has lanes, interleaved once for every doubling of one.
    lanes = kernel.nest.lanes
    assert len(re.findall(r"= shufflevector", text)) >= lanes * (lanes.bit_length() - 1)


@pytest.mark.parametrize("shape", [(15, 400), (400, 15), (1000, 3)])
def test_short_axes_have_no_tiles(shape: tuple[int, int]) -> None:
    x, y = fc.asarray(numbers(*shape)), fc.asarray(numbers(*shape[::-1]))
    assert Role.TILE not in only_nest(x + y.T).roles


def test_what_outer_loops_compute_is_not_computed_per_tile() -> None:
    x, column = fc.asarray(numbers(40, 50)), fc.asarray(numbers(50, 1))
    nest = only_nest(x.T * fc.exp(column) + fc.asarray(numbers(50, 40)))
    assert nest.roles == (Role.LOOP, Role.LANES)


def test_the_tile_axis_moves_next_to_the_lanes() -> None:
    x, y = numbers(20, 30, 40), numbers(40, 30, 20)
    result = fc.asarray(x) + fc.asarray(y).T
    assert only_nest(result).roles == (Role.LOOP, Role.TILE, Role.LANES)
    np.testing.assert_array_equal(result.numpy(), x + y.T)


@pytest.mark.parametrize("isa", ["native", "avx2", "sse2"])
@pytest.mark.parametrize("dtype", ["f4", "f8", "i1", "i2", "i8", "?"])
@pytest.mark.parametrize("shape", [(16, 16), (17, 31), (64, 513), (300, 70)])
def test_tiles_of_any_size(shape: tuple[int, int], dtype: str, isa: str) -> None:
    """Whole squares and what is left of them, in memory that is a part of more."""
    rows, columns = shape
    left, around = numbers(rows, columns, dtype=dtype), numbers(columns + 2, 2, rows + 5, dtype=dtype)
    turned = around[1:-1, 1, 2 : 2 + rows].T
    try:
        with fc.options(isa=isa):
            tensor = fc.asarray(around)[1:-1, 1, 2 : 2 + rows].T
            found = fc.maximum(fc.asarray(left), tensor)
            assert Role.TILE in only_nest(found).roles
            np.testing.assert_array_equal(found.numpy(), np.maximum(left, turned))
    except fc.UnsupportedError:
        pytest.skip(f"no {isa} here")


def test_mixed_dtypes() -> None:
    narrow, wide, mask = numbers(33, 50, dtype="i1"), numbers(50, 33, dtype="f8"), numbers(33, 50, dtype="?")
    found = fc.where(fc.asarray(mask).T, fc.asarray(narrow).T.astype("f8"), fc.asarray(wide))
    np.testing.assert_array_equal(found.numpy(), np.where(mask.T, narrow.T.astype("f8"), wide))


@pytest.mark.parametrize("axes", list(itertools.permutations(range(3))))
def test_every_order_of_axes(axes: tuple[int, ...]) -> None:
    x = numbers(20, 30, 40)
    y = numbers(*(x.shape[axis] for axis in axes))
    found = fc.asarray(y) * fc.permute_dims(fc.asarray(x), axes)
    np.testing.assert_array_equal(found.numpy(), y * x.transpose(axes))
