import numpy as np
import pytest

from fusec.lanes.vector_math import remainder

NAMES = ("fmod", "remainder", "floor_divide")
SPECIAL = [0.0, 1.0, np.inf, np.nan, 5.5, 3.0, 0.5, 1e-45, 5e-324, 1e308, 1e38, 1 / 3, 7.0, 2.0**60, 2.0**51 + 0.5]


def pairs(numbers):
    return tuple(grid.ravel() for grid in np.meshgrid(numbers, numbers))


@pytest.mark.parametrize("dtype", ["f4", "f8"])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_floats_as_numpy(compile_lanes, spread_numbers, name, dtype):
    compiled = compile_lanes(getattr(remainder, name), dtype, arity=2)
    left, right = pairs(np.array(SPECIAL + [-number for number in SPECIAL]).astype(dtype))
    left = np.concatenate([left, spread_numbers(dtype, 3000, seed=1)])
    right = np.concatenate([right, spread_numbers(dtype, 3000, seed=2)])
    got, expected = compiled(left, right), getattr(np, name)(left, right)
    assert np.array_equal(got, expected, equal_nan=True)
    assert np.array_equal(np.signbit(got)[got == 0], np.signbit(expected)[got == 0])
    assert "call" not in compiled.assembly


@pytest.mark.parametrize("dtype", ["i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8"])
@pytest.mark.parametrize("name", NAMES)
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_integers_as_numpy(compile_lanes, name, dtype):
    info, random = np.iinfo(dtype), np.random.default_rng(4)
    edge = np.array([0, 1, 2, 3, 7, 100, info.max, info.max - 1, info.min, info.min + 1], dtype)
    left, right = pairs(np.concatenate([edge, -edge]))
    spread = random.integers(info.min, info.max, (2, 3000), dtype, endpoint=True)
    left, right = np.concatenate([left, spread[0]]), np.concatenate([right, spread[1] >> (spread[0] & 7)])
    compiled = compile_lanes(getattr(remainder, name), dtype, arity=2)
    assert np.array_equal(compiled(left, right), getattr(np, name)(left, right))
    assert "call" not in compiled.assembly
