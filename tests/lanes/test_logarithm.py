import gmpy2
import numpy as np
import pytest

from fusec.lanes.vector_math.double_word import DoubleWord
from fusec.lanes.vector_math.logarithm import log, log1p, log2, log10, log_double_word, log_sum

FUNCTIONS = [(log, gmpy2.log), (log2, gmpy2.log2), (log10, gmpy2.log10), (log1p, gmpy2.log1p)]
DTYPES = [np.float32, np.float64]


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize(("function", "oracle"), FUNCTIONS)
def test_error_is_below_an_ulp(function, oracle, dtype, compile_lanes, spread_numbers, worst_ulp):
    compiled = compile_lanes(function, dtype)
    random = np.random.default_rng(1)
    x = np.concatenate(
        [
            spread_numbers(dtype, 3000),
            random.uniform(-1.0, 3.0, 6000).astype(dtype),
            (1 + random.uniform(-0.1, 0.1, 5000)).astype(dtype) - (function is log1p),
        ]
    ).astype(dtype)
    error, where = worst_ulp(compiled(x), oracle, x)
    assert error < 0.82, where
    assert "call" not in compiled.assembly


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("function", [log, log2, log10])
def test_landmarks(function, dtype, compile_lanes):
    x = np.array([1.0, 0.0, -0.0, np.inf, -np.inf, -1.0, np.nan], dtype)
    expected = [0, -np.inf, -np.inf, np.inf, np.nan, np.nan, np.nan]
    np.testing.assert_array_equal(compile_lanes(function, dtype)(x), expected)


@pytest.mark.parametrize("dtype", DTYPES)
def test_log1p_landmarks(dtype, compile_lanes):
    least = np.finfo(dtype).smallest_subnormal
    x = np.array([0.0, -0.0, -1.0, np.inf, -np.inf, -2.0, np.nan, least, -least], dtype)
    result = compile_lanes(log1p, dtype)(x)
    np.testing.assert_array_equal(result, [0, 0, -np.inf, np.inf, np.nan, np.nan, np.nan, least, -least])
    np.testing.assert_array_equal(np.signbit(result[:2]), [False, True])


@pytest.mark.parametrize("dtype", DTYPES)
def test_powers_of_the_base_are_exact(dtype, compile_lanes):
    info = np.finfo(dtype)
    exponents = np.arange(info.minexp - info.nmant, info.maxexp)
    np.testing.assert_array_equal(compile_lanes(log2, dtype)(np.ldexp(dtype(1), exponents)), exponents)
    decades = np.arange(11 if dtype == np.float32 else 23)
    powers = np.array([10 ** int(decade) for decade in decades], dtype)
    np.testing.assert_array_equal(compile_lanes(log10, dtype)(powers), decades)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("function", [log, log2, log10, log1p])
def test_is_monotonic(function, dtype, compile_lanes):
    compiled = compile_lanes(function, dtype)
    for start in (0.75, 0.9687, 1.0, 1.0624, 1.4999, 1e-3):
        bits = np.array(start, dtype).view(f"i{dtype().itemsize}") + np.arange(-10000, 10000)
        assert (np.diff(compiled(bits.astype(f"i{dtype().itemsize}").view(dtype))) >= 0).all()


def test_double_words_carry_more_digits(compile_lanes):
    random = np.random.default_rng(2)
    x = np.concatenate([np.exp(random.uniform(-700, 700, 2000)), 1 + random.uniform(-0.1, 0.1, 2000)])
    words = [compile_lanes(lambda x, part=part: log_double_word(x)[part], np.float64)(x) for part in (0, 1)]
    with gmpy2.context(gmpy2.get_context(), precision=200):
        for number, high, low in zip(x, *words, strict=True):
            assert abs((gmpy2.mpfr(high) + gmpy2.mpfr(low)) / gmpy2.log(gmpy2.mpfr(number)) - 1) < 2.0**-66


@pytest.mark.parametrize("dtype", DTYPES)
def test_log_sum_sees_the_low_part(dtype, compile_lanes, worst_ulp):
    random = np.random.default_rng(3)
    high = np.concatenate([np.ones(100), random.uniform(0.9, 1.1, 1000), random.uniform(0, 9, 1000)]).astype(dtype)
    low = (high * random.uniform(-0.5, 0.5, len(high)) * np.finfo(dtype).eps / 2).astype(dtype)
    compiled = compile_lanes(lambda high, low: log_sum(DoubleWord(high, low)), dtype, arity=2)
    error, where = worst_ulp(compiled(high, low), lambda high, low: gmpy2.log(high + low), high, low)
    assert error < 0.82, where
