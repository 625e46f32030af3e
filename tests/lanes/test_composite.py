import gmpy2
import numpy as np
import pytest
from gmpy2 import mpfr

from fusec.lanes.vector_math import composite, log_add


def sigmoid(x):
    return 1 / (1 + gmpy2.exp(-x))


def silu(x):
    return mpfr(0) if x == -gmpy2.inf() else x * sigmoid(x)


def softplus(x):
    return gmpy2.maxnum(x, mpfr(0)) + gmpy2.log1p(gmpy2.exp(-abs(x))) if x == x else x


def gelu_tanh(x):
    if gmpy2.is_infinite(x):
        return silu(x)
    return x * sigmoid(2 * gmpy2.sqrt(2 / gmpy2.const_pi()) * (x + mpfr("0.044715") * x**3))


def gelu_erf(x):
    return silu(x) if gmpy2.is_infinite(x) else x * gmpy2.erfc(-x / gmpy2.sqrt(mpfr(2))) / 2


ORACLES = {sigmoid: 2, silu: 2, softplus: 2, gelu_tanh: 4, gelu_erf: 4}


@pytest.mark.parametrize("dtype", ["f4", "f8"])
@pytest.mark.parametrize("oracle", ORACLES)
def test_within_bound(compile_lanes, spread_numbers, worst_ulp, oracle, dtype):
    compiled = compile_lanes(getattr(composite, oracle.__name__), dtype)
    reach = 110 if dtype == "f4" else 760
    lines = [np.linspace(-40, 10, 3000, dtype=dtype), np.linspace(-reach, 0, 3000, dtype=dtype)]
    numbers = np.concatenate([spread_numbers(dtype, 2000), *lines])
    error, where = worst_ulp(compiled(numbers), oracle, numbers)
    assert error <= ORACLES[oracle], where
    assert "call" not in compiled.assembly


def log_of_sum(x, y):
    if not (gmpy2.is_finite(x) and gmpy2.is_finite(y)):
        return x + y if x != x or y != y else max(x, y)
    return max(x, y) + gmpy2.log1p(gmpy2.exp(-abs(x - y)))


@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_logaddexp(compile_lanes, spread_numbers, worst_ulp, dtype):
    compiled = compile_lanes(log_add.logaddexp, dtype, arity=2)
    left, right = spread_numbers(dtype, 2000, seed=1), spread_numbers(dtype, 2000, seed=2)
    near = -np.random.default_rng(3).uniform(0.3, 1.5, 2000).astype(dtype)
    left, right = np.concatenate([left, near]), np.concatenate([right, np.roll(near, 1)])
    error, where = worst_ulp(compiled(left, right), log_of_sum, left, right)
    assert error <= 1.0, where
    # Sums that cancel almost completely.
    right = np.log(-np.expm1(near))
    error, where = worst_ulp(compiled(near, right), log_of_sum, near, right)
    assert error <= (1.0 if dtype == "f4" else 1e6), where
    assert "call" not in compiled.assembly


@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_logaddexp_of_infinities(compile_lanes, dtype):
    numbers = np.array([np.inf, -np.inf, np.nan, 3.0, -1000.0], dtype)
    left, right = (grid.ravel() for grid in np.meshgrid(numbers, numbers))
    with np.errstate(all="ignore"):
        expected = np.logaddexp(left, right)
    got = compile_lanes(log_add.logaddexp, dtype, arity=2)(left, right)
    assert np.allclose(got, expected, rtol=1e-6, equal_nan=True)
