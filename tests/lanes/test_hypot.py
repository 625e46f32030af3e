"""The hypotenuse against MPFR: at all scales, without spurious overflow or underflow."""

from __future__ import annotations

import gmpy2
import numpy as np
import pytest

from fusec.lanes.vector_math.hypot import hypot

DTYPES = pytest.mark.parametrize("dtype", [np.float32, np.float64], ids=["f32", "f64"])


@DTYPES
def test_within_one_ulp(dtype, compile_lanes, worst_ulp):
    random, info = np.random.default_rng(4), np.finfo(dtype)
    lowest, count = info.minexp - info.nmant, 3000
    exponents = random.integers(lowest, info.maxexp - 1, count)
    near = np.clip(exponents + random.integers(-30, 30, count), lowest, info.maxexp - 2)
    low = random.integers(lowest, lowest + 60, (2, count))
    x = np.ldexp(random.uniform(1, 2, 3 * count), [*exponents, *low[0], *[0] * count]).astype(dtype)
    y = np.ldexp(random.uniform(1, 2, 3 * count), [*near, *low[1], *[0] * count]).astype(dtype)
    result = compile_lanes(hypot, dtype, 2)(x, y)
    error, where = worst_ulp(result, gmpy2.hypot, x, y)
    assert error < 0.76, where
    assert result.tobytes() == compile_lanes(hypot, dtype, 2)(-y, x).tobytes()


@DTYPES
def test_special_cases(dtype, compile_lanes):
    info = np.finfo(dtype)
    special = [0.0, 3.0, 4.0, np.inf, np.nan, info.max, info.tiny, info.smallest_subnormal]
    special = np.array([*special, *(-np.array(special))], dtype)
    x, y = (column.ravel() for column in np.meshgrid(special, special))
    with np.errstate(over="ignore"):
        expected = np.hypot(x, y)
    result = compile_lanes(hypot, dtype, 2)(x, y)
    assert np.array_equal(result, expected, equal_nan=True)
    assert not np.signbit(result[~np.isnan(result)]).any()


@DTYPES
def test_no_library_call(dtype, compile_lanes):
    assert "call" not in compile_lanes(hypot, dtype, 2).assembly
