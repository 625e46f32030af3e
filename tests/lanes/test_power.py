import itertools

import numpy as np
import pytest

from fusec.lanes.vector_math.power import integer_power, power

DTYPES = [np.float32, np.float64]
SPECIAL = [0.0, 0.5, 1.0, 1.5, 2.0, 3.0, 4.0, 2.0**23 - 1, 2.0**24, 2.0**52 + 1, 2.0**53, 1e-40, 1e38, np.inf]


@pytest.mark.parametrize("dtype", DTYPES)
def test_special_cases_are_those_of_numpy(dtype, compile_lanes):
    numbers = [np.nan, *SPECIAL, *(-number for number in SPECIAL)]
    x, y = (np.array(column, dtype) for column in zip(*itertools.product(numbers, numbers), strict=True))
    result = compile_lanes(power, dtype, arity=2)(x, y)
    with np.errstate(all="ignore"):
        expected = np.power(x, y)
    np.testing.assert_allclose(result, expected, rtol=2 * np.finfo(dtype).eps, atol=0)
    np.testing.assert_array_equal(np.signbit(result) | np.isnan(result), np.signbit(expected) | np.isnan(expected))
    plain = (x == 1) | (y == 0) | (y == 1) | ~np.isfinite(x) | ~np.isfinite(y) | (x == 0)
    np.testing.assert_array_equal(result[plain], expected[plain])


@pytest.mark.parametrize("dtype", DTYPES)
def test_error_is_below_an_ulp(dtype, compile_lanes, worst_ulp):
    compiled = compile_lanes(power, dtype, arity=2)
    span = 102.0 if dtype == np.float32 else 743.0
    random = np.random.default_rng(1)
    logarithms = np.concatenate(
        [
            random.normal(size=4000),
            random.uniform(-0.8 * span, 0.8 * span, 3000),
            random.choice([-1, 1], 3000) * 2.0 ** random.uniform(-50, 0, 3000),
        ]
    )
    x = np.exp(logarithms).astype(dtype)
    exact = np.log(x.astype(np.float64))
    x, exact = x[exact != 0], exact[exact != 0]
    y = (random.uniform(-span, span, len(x)) / exact).astype(dtype)
    y[:2000] = random.normal(size=2000, scale=4)
    error, where = worst_ulp(compiled(x, y), lambda x, y: x**y, x, y)
    assert error < 0.8, where
    assert "call" not in compiled.assembly


@pytest.mark.parametrize("dtype", DTYPES)
def test_first_power_is_exact(dtype, compile_lanes, spread_numbers):
    x = spread_numbers(dtype, 3000)
    np.testing.assert_array_equal(compile_lanes(power, dtype, arity=2)(x, np.ones_like(x)), x)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("exponent", [2, 3, 4, 7, 31, 64])
def test_integer_power_error_is_below_an_ulp(exponent, dtype, compile_lanes, spread_numbers, worst_ulp):
    compiled = compile_lanes(lambda x: integer_power(x, exponent), dtype)
    span = (105.0 if dtype == np.float32 else 750.0) / exponent
    random = np.random.default_rng(1)
    x = np.concatenate(
        [
            spread_numbers(dtype, 1000),
            (random.choice([-1, 1], 3000) * np.exp(random.uniform(-span, span, 3000))).astype(dtype),
        ]
    )
    result = compiled(x)
    error, where = worst_ulp(result, lambda x: x**exponent, x)
    assert error < 0.8, where
    assert "call" not in compiled.assembly
    expected = np.signbit(x) & (exponent % 2 == 1)
    np.testing.assert_array_equal(np.signbit(result) & ~np.isnan(x), expected & ~np.isnan(x))


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("exponent", [3, 4, 5])
def test_integer_power_overflows_to_infinity(exponent, dtype, compile_lanes):
    limits = np.finfo(dtype)
    end = dtype(float(limits.max) ** (1 / exponent))
    beyond = np.array([end * dtype(1.01), end * dtype(2), 2.0 ** (limits.maxexp // 2), limits.max, np.inf], dtype)
    compiled = compile_lanes(lambda x: integer_power(x, exponent), dtype)
    np.testing.assert_array_equal(compiled(beyond), np.inf)
    np.testing.assert_array_equal(compiled(-beyond), -np.inf if exponent % 2 else np.inf)
    assert np.isfinite(compiled(np.array([end * dtype(0.99)], dtype))).all()


@pytest.mark.parametrize("dtype", [np.int32, np.int64, np.uint32])
def test_integer_power_of_integers_wraps(dtype, compile_lanes):
    x = np.random.default_rng(0).integers(0, 2**31, 1000).astype(dtype)
    compiled = compile_lanes(lambda x: integer_power(x, 13), dtype)
    np.testing.assert_array_equal(compiled(x), x ** dtype(13))
