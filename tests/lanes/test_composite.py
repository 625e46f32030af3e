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


@pytest.mark.parametrize("name", ["softplus", "sigmoid"])
def test_monotonic_between_neighbors(compile_lanes, name):
    random = np.random.default_rng(5)
    special = [0.0, 0.125, -0.125, 1.0, -1.0]
    starts = np.concatenate([random.uniform(-2.0, 2.0, 2000), special])
    numbers = np.sort((starts.view(np.int64)[:, None] + np.arange(-20, 20)).view(np.float64).ravel())
    numbers = numbers[np.isfinite(numbers)]
    results = compile_lanes(getattr(composite, name), np.float64)(numbers)
    assert (np.diff(results) >= 0.0).all()


def log_of_sum(x, y):
    if not (gmpy2.is_finite(x) and gmpy2.is_finite(y)):
        return x + y if x != x or y != y else max(x, y)
    larger, smaller = max(x, y), min(x, y)
    if -1 < larger < 0:
        return gmpy2.log1p(gmpy2.expm1(larger) + gmpy2.exp(smaller))
    return larger + gmpy2.log1p(gmpy2.exp(smaller - larger))


@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_logaddexp(compile_lanes, spread_numbers, worst_ulp, dtype):
    compiled = compile_lanes(log_add.logaddexp, dtype, arity=2)
    left, right = spread_numbers(dtype, 2000, seed=1), spread_numbers(dtype, 2000, seed=2)
    near = -np.random.default_rng(3).uniform(0.3, 1.5, 2000).astype(dtype)
    left, right = np.concatenate([left, near]), np.concatenate([right, np.roll(near, 1)])
    error, where = worst_ulp(compiled(left, right), log_of_sum, left, right)
    assert error <= 1.0, where
    assert "call" not in compiled.assembly


@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_logaddexp_where_its_terms_cancel(compile_lanes, worst_ulp, dtype):
    # The floats around the curve exp(x) + exp(y) = 1.
    random = np.random.default_rng(4)
    left = -np.concatenate([random.uniform(0.0, np.log(2.0), 2000), np.exp(random.uniform(-60.0, -0.5, 2000))])
    left = np.append(left, -0.45867514538708176).astype(dtype)
    right = np.log(-np.expm1(left.astype(np.float64))).astype(dtype)
    bits = right.view(f"i{right.itemsize}")
    columns = [(bits + step).view(dtype) for step in range(-2, 3)]
    columns.append(right * (1.0 + np.exp(random.uniform(-30.0, -1.0, len(left)))).astype(dtype))
    left, right = np.tile(left, len(columns)), np.concatenate(columns)
    compiled = compile_lanes(log_add.logaddexp, dtype, arity=2)
    for x, y in ((left, right), (right, left)):
        error, where = worst_ulp(compiled(x, y), log_of_sum, x, y)
        assert error <= 1.0, where


@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_logaddexp_of_infinities(compile_lanes, dtype):
    numbers = np.array([np.inf, -np.inf, np.nan, 3.0, -1000.0], dtype)
    left, right = (grid.ravel() for grid in np.meshgrid(numbers, numbers))
    with np.errstate(all="ignore"):
        expected = np.logaddexp(left, right)
    got = compile_lanes(log_add.logaddexp, dtype, arity=2)(left, right)
    assert np.allclose(got, expected, rtol=1e-6, equal_nan=True)
