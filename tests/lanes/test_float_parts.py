import numpy as np
import pytest

from fusec.lanes.vector_math.float_parts import (
    is_positive_finite,
    nearest_whole,
    power_of_two,
    rough_inverse,
    scale_by_power_of_two,
    small_int_to_float,
    split_binade,
    split_exponent,
    whole_part,
)

DTYPES = [np.float32, np.float64]


@pytest.mark.parametrize("dtype", DTYPES)
def test_whole_numbers(dtype, compile_lanes):
    x = np.concatenate([np.arange(-300, 300) / 16, np.random.default_rng(0).uniform(-1e6, 1e6, 500)]).astype(dtype)
    np.testing.assert_array_equal(compile_lanes(lambda x: nearest_whole(x).number, dtype)(x), np.rint(x))
    integers = compile_lanes(lambda x: nearest_whole(x).as_int(), dtype, result=f"i{dtype().itemsize}")
    np.testing.assert_array_equal(integers(x), np.rint(x).astype(int))
    sixteenths = np.arange(-500, 500, dtype=dtype) / 16
    np.testing.assert_array_equal(compile_lanes(whole_part, dtype)(sixteenths), np.floor(sixteenths))


@pytest.mark.parametrize("dtype", DTYPES)
def test_powers_of_two(dtype, compile_lanes):
    info = np.finfo(dtype)
    exponents = np.arange(info.minexp, info.maxexp, dtype=dtype)
    powers = np.ldexp(dtype(1), exponents.astype(int))
    np.testing.assert_array_equal(compile_lanes(power_of_two, dtype)(exponents), powers)


@pytest.mark.parametrize("dtype", DTYPES)
def test_scaling_rounds_once(dtype, compile_lanes):
    info = np.finfo(dtype)
    random = np.random.default_rng(1)
    exponents = random.integers(-16 * (info.maxexp + 40), 16 * (info.maxexp + 20), 3000)
    x = random.uniform(0.5, 4, 3000).astype(dtype) * random.choice([-1, 1], 3000).astype(dtype)
    x[:3] = 0.0, -0.0, np.nan
    with np.errstate(all="ignore"):
        # Extended precision is exact, so only the conversion rounds.
        expected = np.ldexp(x.astype(np.longdouble), exponents // 16).astype(dtype)
    result = compile_lanes(scale_by_power_of_two, dtype, arity=2)(x, (exponents / 16).astype(dtype))
    np.testing.assert_array_equal(result, expected)
    np.testing.assert_array_equal(np.signbit(result), np.signbit(expected))


@pytest.mark.parametrize("dtype", DTYPES)
def test_positive_finite_numbers_in_their_binades(dtype, compile_lanes, spread_numbers):
    x = spread_numbers(dtype, 2000)
    found = compile_lanes(is_positive_finite, dtype, result=bool)(x)
    np.testing.assert_array_equal(found, (x > 0) & np.isfinite(x))
    x = x[found & (x >= np.finfo(dtype).tiny)]
    significand, exponent = (compile_lanes(lambda x, part=part: split_binade(x)[part], dtype)(x) for part in (0, 1))
    assert ((significand >= 1) & (significand < 2)).all()
    np.testing.assert_array_equal(np.ldexp(significand, exponent.astype(int)), x)


@pytest.mark.parametrize("dtype", DTYPES)
def test_split_exponent(dtype, compile_lanes, spread_numbers):
    x = spread_numbers(dtype, 2000)
    significand, exponent = (compile_lanes(lambda x, part=part: split_exponent(x)[part], dtype)(x) for part in (0, 1))
    ordinary = (x > 0) & np.isfinite(x)
    assert ((significand[ordinary] >= 0.75) & (significand[ordinary] < 1.5)).all()
    np.testing.assert_array_equal(np.ldexp(significand[ordinary], exponent[ordinary].astype(int)), x[ordinary])
    assert (exponent[x == 0] == -np.inf).all()
    assert (exponent[x == np.inf] == np.inf).all()
    assert np.isnan(significand[np.isnan(x) | (x < 0)]).all()


@pytest.mark.parametrize(("dtype", "result"), [(np.int32, np.float32), (np.int64, np.float64)])
def test_small_integers(dtype, result, compile_lanes):
    x = np.arange(0, 2**23, 997, dtype=dtype)
    np.testing.assert_array_equal(compile_lanes(small_int_to_float, dtype, result=result)(x), x)


def test_rough_inverse(compile_lanes):
    numbers = np.exp(np.random.default_rng(0).uniform(-600.0, 600.0, 5000))
    inverse = compile_lanes(rough_inverse, np.float64)
    np.testing.assert_allclose(inverse(numbers), 1.0 / numbers, rtol=1 / 300)
    assert np.isfinite(inverse([0.0])).all()
