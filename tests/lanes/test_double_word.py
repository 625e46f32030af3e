from fractions import Fraction

import numpy as np
import pytest

from fusec.lanes.vector_math import double_word
from fusec.lanes.vector_math.double_word import DoubleWord

DTYPES = [np.float32, np.float64]


def numbers(dtype, count=2000, seed=0):
    random = np.random.default_rng(seed)
    return (random.choice([-1, 1], count) * np.exp(random.normal(scale=8.0, size=count))).astype(dtype)


def words(dtype, seed):
    high = numbers(dtype, seed=seed)
    share = np.random.default_rng(seed + 100).uniform(-0.5, 0.5, len(high))
    return high, (high * share * np.finfo(dtype).epsneg).astype(dtype)


def evaluate(compile_lanes, function, dtype, *inputs):
    """Both parts of a double-word result, added exactly."""
    parts = [
        compile_lanes(lambda *lanes, part=part: function(*lanes)[part], dtype, arity=len(inputs))(*inputs)
        for part in (0, 1)
    ]
    return [Fraction(float(high)) + Fraction(float(low)) for high, low in zip(*parts, strict=True)]


def exact(column):
    return [Fraction(float(number)) for number in column]


@pytest.mark.parametrize("dtype", DTYPES)
def test_transformations_are_exact(dtype, compile_lanes):
    x, y = numbers(dtype, seed=1), numbers(dtype, seed=2)
    pairs = list(zip(exact(x), exact(y), strict=True))
    assert evaluate(compile_lanes, double_word.two_sum, dtype, x, y) == [a + b for a, b in pairs]
    assert evaluate(compile_lanes, double_word.two_product, dtype, x, y) == [a * b for a, b in pairs]
    assert evaluate(compile_lanes, double_word.two_square, dtype, x) == [a * a for a, _ in pairs]
    assert evaluate(compile_lanes, double_word.split, dtype, x) == exact(x)
    larger, smaller = np.where(abs(x) > abs(y), x, y), np.where(abs(x) > abs(y), y, x)
    assert evaluate(compile_lanes, double_word.fast_two_sum, dtype, larger, smaller) == [a + b for a, b in pairs]


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize(
    ("name", "operation"),
    [("add", lambda x, y: x + y), ("multiply", lambda x, y: x * y)],
)
def test_arithmetic_keeps_twice_the_digits(name, operation, dtype, compile_lanes):
    left, right = words(dtype, 3), words(dtype, 4)

    def function(*lanes):
        return getattr(double_word, name)(DoubleWord(*lanes[:2]), DoubleWord(*lanes[2:]))

    results = evaluate(compile_lanes, function, dtype, *left, *right)
    unit = Fraction(float(np.finfo(dtype).epsneg)) ** 2
    columns = [[a + b for a, b in zip(exact(high), exact(low), strict=True)] for high, low in (left, right)]
    for result, x, y in zip(results, *columns, strict=True):
        assert abs(result - operation(x, y)) <= 10 * unit * abs(operation(x, y))


@pytest.mark.parametrize("dtype", DTYPES)
def test_square_root_and_square(dtype, compile_lanes):
    high, low = words(dtype, 5)
    high, low = abs(high), np.copysign(low, np.random.default_rng(0).uniform(-1, 1, len(low)))
    low = low.astype(dtype)
    unit = Fraction(float(np.finfo(dtype).epsneg)) ** 2
    roots = evaluate(compile_lanes, lambda *lanes: double_word.square_root(DoubleWord(*lanes)), dtype, high, low)
    squares = evaluate(compile_lanes, lambda *lanes: double_word.square(DoubleWord(*lanes)), dtype, high, low)
    for root, square, *pieces in zip(roots, squares, exact(high), exact(low), strict=True):
        number = sum(pieces)
        assert abs(root * root - number) <= 16 * unit * number
        assert abs(square - number * number) <= 8 * unit * number * number
