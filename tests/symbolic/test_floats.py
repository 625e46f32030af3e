"""Symbolic floats: Python's arithmetic to the bit, decisions as guards."""

from __future__ import annotations

import math
import operator
import random
import struct
from typing import Any

import pytest

from fusec.symbolic.floats import SymbolicFloat, symbolic_float
from fusec.symbolic.formula import Formula
from fusec.symbolic.integers import symbolic_integer
from fusec.symbolic.polynomial import Source
from fusec.symbolic.scope import Scope
from fusec.symbolic.values import is_symbolic, plain

RATE, BETA, STEP = (Source("number", place) for place in range(3))
SOURCES = [RATE, BETA, STEP]
VALUES = [0.0, -0.0, 0.5, 0.1, 3.75, -2.0, 1e300, 1e-310, math.inf, -math.inf, math.nan]


def scope_of(rate: float, beta: float, step: int) -> tuple[Scope, list[Any]]:
    scope = Scope({RATE: rate, BETA: beta, STEP: step})
    return scope, [symbolic_float(scope, RATE), symbolic_float(scope, BETA), symbolic_integer(scope, STEP)]


def bits(value: float) -> bytes:
    return struct.pack("<d", value)


def run(seed: int, numbers: list[Any]) -> tuple[list[Any], list[Any]]:
    """What a random program decided, and what it computed."""
    choices = random.Random(seed)
    values = [*numbers, 2, 0.25]
    found: list[Any] = []
    for _ in range(8):
        left, right = choices.choice(values), choices.choice(values)
        symbol = choices.choice([operator.add, operator.sub, operator.mul, operator.truediv, operator.pow, operator.lt,
                                 operator.le, operator.eq, operator.ne, operator.ge, operator.gt])  # fmt: skip
        try:
            result = symbol(left, right)
        except (ZeroDivisionError, OverflowError) as error:
            found.append(type(error))
            continue
        if isinstance(result, bool):
            found.append(result)
            result = -left
        values.append(result if isinstance(result, (int, float)) else 1.5)
    return found, values


@pytest.mark.parametrize("seed", range(300))
def test_a_program_decides_and_computes_alike_wherever_its_guards_hold(seed: int) -> None:
    choices = random.Random(seed)
    example = choices.choice(VALUES), choices.choice(VALUES), choices.randint(0, 4)
    scope, numbers = scope_of(*example)
    found, values = run(seed, numbers)
    decided, expected = run(seed, list(example))
    assert found == decided
    assert [(type(plain(value)), bits(plain(value))) for value in values] == [
        (type(value), bits(value)) for value in expected
    ]
    formula = Formula(SOURCES, scope.guards)
    places = [formula.number(value) for value in values]
    formula.freeze()
    for _ in range(40):
        others = choices.choice(VALUES), choices.choice(VALUES), choices.randint(0, 4)
        computed = formula.evaluate(others)
        if computed is None:
            continue
        decided, expected = run(seed, list(others))
        assert found == decided
        for place, value in zip(places, expected, strict=True):
            word = computed[formula.final(place)]
            if isinstance(value, float) and isinstance(word, int):
                word = struct.unpack("<d", struct.pack("<q", word))[0]
            assert bits(word) == bits(value)


def test_arithmetic_asks_only_whether_there_is_a_result() -> None:
    scope, (rate, beta, step) = scope_of(0.1, 0.9, 3)
    (rate + beta) * step - rate
    corrected = rate / (1 - beta**step)
    assert type(corrected) is SymbolicFloat
    assert corrected.value == 0.1 / (1 - 0.9**3)
    formula = Formula(SOURCES, scope.guards)
    place = formula.number(corrected)
    found = formula.evaluate([0.2, 0.99, 7])
    assert found is not None
    assert found[formula.final(place)] == 0.2 / (1 - 0.99**7)


@pytest.mark.parametrize(
    ("compute", "example", "elsewhere"),
    [
        (lambda r, b, k: r / b, (0.1, 0.9, 3), (0.1, -0.0, 3)),
        (lambda r, b, k: 1 / (1 - b**k), (0.1, 0.9, 3), (0.1, 0.9, 0)),
        (lambda r, b, k: b**k, (0.1, 2.0, 3), (0.1, 2.0, 2000)),
        (lambda r, b, k: b**k, (0.1, 2.0, 3), (0.1, -2.0, 3)),
        (lambda r, b, k: b**r, (0.5, 2.0, 3), (0.5, -2.0, 3)),
        (lambda r, b, k: r * k, (0.5, 2.0, 3), (0.5, 2.0, 2**53 + 1)),
        (lambda r, b, k: k / 3, (0.5, 2.0, 3), (0.5, 2.0, 2**53 + 1)),
        (lambda r, b, k: r < k, (0.5, 2.0, 3), (0.5, 2.0, 2**53 + 1)),
    ],
)
def test_a_call_for_which_an_operation_does_something_else_is_another(
    compute: Any, example: Any, elsewhere: Any
) -> None:
    """Even where nobody uses the result: there may be an error instead."""
    scope, numbers = scope_of(*example)
    compute(*numbers)
    formula = Formula(SOURCES, scope.guards)
    assert formula.evaluate(example) is not None
    assert formula.evaluate(elsewhere) is None


@pytest.mark.parametrize("other", [2**53 + 1, 2**70, -(2**1000)])
@pytest.mark.parametrize(
    "symbol",
    [operator.add, operator.sub, operator.mul, operator.truediv, operator.lt, operator.le, operator.eq, operator.ne],
)
def test_integers_that_floats_round(symbol: Any, other: int) -> None:
    """Sums and products take the nearest float, comparisons and quotients of integers the number itself."""
    for rate in (0.5, 2.0**53, 1e300):
        # Larger ones do not vary.
        known = other if abs(other) < 1 << 63 else 3
        _, (varying, _, number) = scope_of(rate, 0.9, known)
        assert plain(symbol(varying, other)) == symbol(rate, other)
        assert plain(symbol(other, varying)) == symbol(other, rate)
        assert plain(symbol(varying, number)) == symbol(rate, known)
        assert plain(symbol(number, varying)) == symbol(known, rate)
        assert plain(symbol(number, 3)) == symbol(known, 3)
        assert plain(symbol(3, number)) == symbol(3, known)
    with pytest.raises(OverflowError, match="int too large to convert to float"):
        varying * 10**400


@pytest.mark.parametrize(
    "look",
    [float, int, str, repr, hash, math.sqrt, math.exp, round, "{:.3f}".format, bool, lambda x: x % 2, lambda x: x // 2,
     lambda x: divmod(x, 2), lambda x: {0.1: 1}[x], lambda x: x.is_integer(), math.floor],
)  # fmt: skip
def test_who_looks_at_the_number_pins_it(look: Any) -> None:
    scope, (rate, *_) = scope_of(0.1, 0.9, 3)
    found = look(rate)
    assert not is_symbolic(found)
    assert found == look(0.1)
    formula = Formula(SOURCES, scope.guards)
    assert formula.evaluate([0.1, 7.0, 2]) is not None
    assert (formula.evaluate([0.0, 7.0, 2]) is None) == bool(scope.guards)


def test_zeros_have_signs() -> None:
    scope, (rate, *_) = scope_of(-0.0, 0.9, 3)
    float(rate)
    formula = Formula(SOURCES, scope.guards)
    assert formula.evaluate([-0.0, 1.0, 1]) is not None
    assert formula.evaluate([0.0, 1.0, 1]) is None


def test_a_long_loop_is_a_tree_without_recursion() -> None:
    scope, (rate, beta, _) = scope_of(1.0, 0.9999, 3)
    expected = 1.0
    for _ in range(20_000):
        rate = rate * beta
        expected *= 0.9999
    formula = Formula(SOURCES, scope.guards)
    place = formula.number(rate)
    found = formula.evaluate([1.0, 0.9999, 3])
    assert found is not None
    assert found[formula.final(place)] == expected
