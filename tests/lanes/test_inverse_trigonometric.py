"""Inverse sine, cosine and tangent and the polar angle against MPFR, their special cases against NumPy."""

from __future__ import annotations

import gmpy2
import numpy as np
import pytest

from fusec.lanes.vector_math.inverse_trigonometric import acos, asin, atan, atan2

FUNCTIONS = pytest.mark.parametrize("function", [asin, acos, atan], ids=lambda function: function.__name__)
DTYPES = pytest.mark.parametrize("dtype", [np.float32, np.float64], ids=["f32", "f64"])
BREAKS = np.array([0.25, 0.4375, 0.5, 0.6875, 0.75, 1.0, 16 / 11, 16 / 7, 2.0, 2.0**64])


def neighbors(centers, dtype, steps=20):
    """The numbers next to the centers."""
    bits = centers.astype(dtype).view(f"i{np.dtype(dtype).itemsize}")
    return (bits[:, None] + np.arange(-steps, steps + 1)).ravel().view(dtype)


@FUNCTIONS
@DTYPES
def test_within_one_ulp(function, dtype, compile_lanes, spread_numbers, worst_ulp):
    random = np.random.default_rng(2)
    unit = random.uniform(-1, 1, 5000).astype(dtype)
    edge = (1 - 2.0 ** random.uniform(-54, 0, 1000)).astype(dtype)
    near = neighbors(BREAKS, dtype)
    numbers = np.concatenate([spread_numbers(dtype, 3000), unit, edge, -edge, near, -near])
    result = compile_lanes(function, dtype)(numbers)
    error, where = worst_ulp(result, getattr(gmpy2, function.__name__), numbers)
    assert error < 0.75, where


@FUNCTIONS
@DTYPES
def test_monotonic_and_odd(function, dtype, compile_lanes):
    compiled = compile_lanes(function, dtype)
    near = neighbors(BREAKS[BREAKS <= 1.0] if function is not atan else BREAKS, dtype, 1000)
    numbers = np.unique(np.clip(near, 0, 1 if function is not atan else None))
    result = compiled(numbers)
    assert np.all(np.diff(-result if function is acos else result) >= 0)
    if function is not acos:
        assert compiled(-numbers).tobytes() == (-result).tobytes()


@FUNCTIONS
@DTYPES
def test_landmarks(function, dtype, compile_lanes):
    reference = {asin: np.arcsin, acos: np.arccos, atan: np.arctan}[function]
    smallest = np.finfo(dtype).smallest_subnormal
    numbers = np.array([0.0, -0.0, 1.0, -1.0, np.inf, -np.inf, np.nan, 1.5, smallest], dtype)
    with np.errstate(invalid="ignore"):
        expected = reference(numbers.astype(np.float64)).astype(dtype)
    result = compile_lanes(function, dtype)(numbers)
    known = ~np.isnan(expected)
    assert np.array_equal(np.isnan(result), ~known)
    assert result[known].tobytes() == expected[known].tobytes()


def polar_points(dtype, count=1500):
    """Points in all directions; at all scales, near and far from the axes; ratios at the breaks."""
    random, info = np.random.default_rng(3), np.finfo(dtype)
    lowest = info.minexp - info.nmant

    def scaled(exponents):
        signs = random.choice([-1.0, 1.0], len(exponents))
        return np.ldexp(signs * random.uniform(1, 2, len(exponents)), exponents).astype(dtype)

    first, second = random.integers(lowest, info.maxexp, (2, count))
    near = np.clip(first + random.integers(-30, 30, count), lowest, info.maxexp - 1)
    ratios = neighbors(BREAKS[:-1], dtype, 4)
    widths = random.uniform(0.5, 2, len(ratios)).astype(dtype)
    y = [random.normal(size=count).astype(dtype), scaled(first), scaled(first), ratios * widths]
    x = [random.normal(size=count).astype(dtype), scaled(second), scaled(near), widths]
    return np.concatenate(y), np.concatenate(x)


@DTYPES
def test_polar_angle_within_one_ulp(dtype, compile_lanes, worst_ulp):
    y, x = polar_points(dtype)
    error, where = worst_ulp(compile_lanes(atan2, dtype, 2)(y, x), gmpy2.atan2, y, x)
    assert error < 0.75, where


@DTYPES
def test_polar_angle_special_cases(dtype, compile_lanes):
    info = np.finfo(dtype)
    special = [0.0, 1.0, np.inf, np.nan, info.max, info.tiny, info.smallest_subnormal]
    special = np.array([*special, *(-np.array(special))], dtype)
    y, x = (column.ravel() for column in np.meshgrid(special, special))
    expected = np.arctan2(y.astype(np.float64), x.astype(np.float64)).astype(dtype)
    result = compile_lanes(atan2, dtype, 2)(y, x)
    known = ~np.isnan(expected)
    assert np.array_equal(np.isnan(result), ~known)
    assert result[known].tobytes() == expected[known].tobytes()


@FUNCTIONS
@DTYPES
def test_no_library_call(function, dtype, compile_lanes):
    assert "call" not in compile_lanes(function, dtype).assembly


@DTYPES
def test_no_library_call_for_polar_angle(dtype, compile_lanes):
    assert "call" not in compile_lanes(atan2, dtype, 2).assembly
