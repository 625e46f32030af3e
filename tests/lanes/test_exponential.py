import gmpy2
import numpy as np
import pytest

from fusec.lanes.vector_math import exponential
from fusec.lanes.vector_math.exponential import exp, exp2, exp_double_word, expm1

FUNCTIONS = [(exp, gmpy2.exp), (exp2, gmpy2.exp2), (expm1, gmpy2.expm1)]
DTYPES = [np.float32, np.float64]


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize(("function", "oracle"), FUNCTIONS)
def test_error_is_below_an_ulp(function, oracle, dtype, compile_lanes, spread_numbers, worst_ulp):
    compiled = compile_lanes(function, dtype)
    span = 104.0 if dtype == np.float32 else 746.0
    random = np.random.default_rng(1)
    x = np.concatenate(
        [
            spread_numbers(dtype, 3000),
            random.uniform(-1.5 * span, 1.4 * span, 8000).astype(dtype),
            random.uniform(-0.1, 0.1, 3000).astype(dtype),
        ]
    )
    error, where = worst_ulp(compiled(x), oracle, x)
    assert error < 0.8, where
    assert "call" not in compiled.assembly


@pytest.mark.parametrize("dtype", DTYPES)
def test_landmarks(dtype, compile_lanes):
    x = np.array([0.0, -0.0, np.inf, -np.inf, np.nan], dtype)
    np.testing.assert_array_equal(compile_lanes(exp, dtype)(x), [1, 1, np.inf, 0, np.nan])
    np.testing.assert_array_equal(compile_lanes(exp2, dtype)(x), [1, 1, np.inf, 0, np.nan])
    result = compile_lanes(expm1, dtype)(x)
    np.testing.assert_array_equal(result, [0, 0, np.inf, -1, np.nan])
    np.testing.assert_array_equal(np.signbit(result[:2]), [False, True])


@pytest.mark.parametrize("dtype", DTYPES)
def test_exp2_of_whole_numbers_is_exact(dtype, compile_lanes):
    info = np.finfo(dtype)
    x = np.arange(info.minexp - info.nmant, info.maxexp, dtype=dtype)
    np.testing.assert_array_equal(compile_lanes(exp2, dtype)(x), np.ldexp(dtype(1), x.astype(int)))


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("function", [exp, exp2, expm1])
def test_is_monotonic(function, dtype, compile_lanes):
    compiled = compile_lanes(function, dtype)
    for start in (-1.0, -1e-3, 0.02, 0.34, 10.0):
        bits = np.array(start, dtype).view(f"i{dtype().itemsize}") + np.arange(20000)
        steps = np.diff(compiled(bits.astype(f"i{dtype().itemsize}").view(dtype)))
        assert (steps >= 0).all() if start > 0 else (steps <= 0).all()


def test_double_words_carry_more_digits(compile_lanes):
    x = np.random.default_rng(2).uniform(-700, 700, 2000)
    correction = x * 2.0**-54
    pieces = [
        compile_lanes(lambda x, low, part=part: getattr(exp_double_word(x, low), part), np.float64, arity=2)
        for part in ("exponent", "high", "low")
    ]
    with gmpy2.context(gmpy2.get_context(), precision=200):
        for number, low, exponent, *words in zip(x, correction, *(f(x, correction) for f in pieces), strict=True):
            exact = gmpy2.exp(gmpy2.mpfr(number) + gmpy2.mpfr(low)) / gmpy2.exp2(gmpy2.mpfr(exponent))
            assert abs(sum(map(gmpy2.mpfr, words)) / exact - 1) < 2.0**-56.5


def test_clamp_keeps_nan(compile_lanes):
    clamped = compile_lanes(lambda x: exponential.clamp(x, (-1.0, 2.0)), np.float32)
    np.testing.assert_array_equal(clamped([np.nan, -5, 5, 0.5, np.inf]), [np.nan, -1, 2, 0.5, 2])
