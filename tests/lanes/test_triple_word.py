from fractions import Fraction

import numpy as np
import pytest

from fusec.lanes.vector_math import triple_word
from fusec.lanes.vector_math.triple_word import TripleWord

UNIT = Fraction(2) ** -159


def words(seed):
    random = np.random.default_rng(seed)
    high = random.choice([-1, 1], 500) * np.exp(random.normal(scale=8.0, size=500))
    middle = high * random.uniform(-(2.0**-53), 2.0**-53, 500)
    return high, middle, middle * random.uniform(-(2.0**-53), 2.0**-53, 500)


def exact(columns):
    return [sum(map(Fraction, parts)) for parts in zip(*(column.tolist() for column in columns), strict=True)]


@pytest.mark.parametrize(("name", "operation"), [("add", lambda x, y: x + y), ("multiply", lambda x, y: x * y)])
def test_arithmetic_keeps_three_times_the_digits(name, operation, compile_lanes):
    left, right = words(1), words(2)

    def function(*lanes):
        return getattr(triple_word, name)(TripleWord(*lanes[:3]), TripleWord(*lanes[3:]))

    parts = [
        compile_lanes(lambda *lanes, part=part: function(*lanes)[part], np.float64, arity=6)(*left, *right)
        for part in range(3)
    ]
    for result, x, y in zip(exact(parts), exact(left), exact(right), strict=True):
        scale = max(abs(x), abs(y)) if name == "add" else abs(x * y)
        assert abs(result - operation(x, y)) <= 16 * UNIT * scale
