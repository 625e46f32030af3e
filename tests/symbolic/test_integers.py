"""Symbolic integers: arithmetic as Python's, and guards under which every decision is the same."""

from __future__ import annotations

import operator
import random
from typing import Any

import numpy as np
import pytest

from fusec.symbolic.formula import Formula
from fusec.symbolic.integers import SymbolicInt, symbolic_integer
from fusec.symbolic.polynomial import Source
from fusec.symbolic.scope import IntegerGuard, Scope
from fusec.symbolic.values import is_symbolic, plain, symbolic_key

EXTENTS = [Source("extent", 0, axis) for axis in range(3)]
STRIDES = [Source("stride", 0, axis) for axis in range(2)]
NUMBERS = [Source("number", 0)]
SOURCES = [*EXTENTS, *STRIDES, *NUMBERS]

OPERATORS = [operator.add, operator.sub, operator.mul, operator.floordiv, operator.mod]
SUMS = [operator.add, operator.sub]
COMPARISONS = [operator.lt, operator.le, operator.gt, operator.ge, operator.eq, operator.ne]


def scope_of(*values: int) -> tuple[Scope, list[Any]]:
    scope = Scope(dict(zip(SOURCES, values, strict=False)))
    return scope, [symbolic_integer(scope, source) for source in list(scope.sources)]


def run(seed: int, numbers: list[Any]) -> list[Any]:
    """A random program on numbers: what it computed and decided."""
    choices = random.Random(seed)
    values = [*numbers, 2, 8]
    found: list[Any] = []
    for _ in range(12):
        left, right = choices.choice(values), choices.choice([*values, choices.randint(-3, 70)])
        if choices.random() < 0.5:
            # Few products, so that all fits a word.
            symbol = choices.choice(OPERATORS if len(values) < len(numbers) + 5 else SUMS)
            try:
                values.append(symbol(left, right))
            except ZeroDivisionError:
                found.append("zero")
        else:
            is_true = choices.choice(COMPARISONS)(left, right)
            assert type(is_true) is bool
            found.append(is_true)
            if choices.random() < 0.1:
                found.append(operator.index(left))
            if is_true:
                values.append(left + 1)
    return [*found, *[plain(value) for value in values]]


def draw(choices: random.Random) -> list[int]:
    extents = [choices.choice([0, 1, 2, 3, 8, 40, 64]) for _ in range(3)]
    return [*extents, choices.choice([4, 8, -8, 0, 8 * extents[1]]), choices.choice([4, 8]), choices.randint(-5, 5)]


@pytest.mark.parametrize("seed", range(300))
def test_a_program_decides_alike_wherever_its_guards_hold(seed: int) -> None:
    choices = random.Random(seed)
    example = draw(choices)
    scope, numbers = scope_of(*example)
    found = run(seed, numbers)
    assert found == run(seed, example)
    formula = Formula(SOURCES, scope.guards)
    assert formula.evaluate(example) is not None
    for _ in range(60):
        others = draw(choices)
        if formula.evaluate(others) is not None:
            decisions = [entry for entry in found if isinstance(entry, (bool, str))]
            assert decisions == [entry for entry in run(seed, others) if isinstance(entry, (bool, str))]


@pytest.mark.parametrize("seed", range(200))
def test_a_formula_computes_what_python_does(seed: int) -> None:
    choices = random.Random(seed)
    example = draw(choices)
    scope, numbers = scope_of(*example)
    values = [*numbers, 3]
    plain_values = [*example, 3]
    made: list[Any] = []
    for _ in range(10):
        one, other = choices.randrange(len(values)), choices.randrange(len(values))
        symbol = choices.choice(OPERATORS)
        if plain_values[other] == 0 and symbol in (operator.floordiv, operator.mod):
            continue
        made.append((symbol, one, other))
        values.append(symbol(values[one], values[other]))
        plain_values.append(symbol(plain_values[one], plain_values[other]))
    assert [plain(value) for value in values] == plain_values
    formula = Formula(SOURCES, scope.guards)
    places = [formula.number(value) for value in values]
    formula.freeze()
    for _ in range(20):
        others = draw(choices)
        found = formula.evaluate(others)
        if found is None:
            continue
        expected: list[int] = [*others, 3]
        for symbol, one, other in made:
            expected.append(symbol(expected[one], expected[other]))
        assert [found[formula.final(place)] for place in places] == expected


def ranges(scope: Scope) -> list[tuple[str, float, float, set[int]]]:
    return [
        (str(guard.polynomial), guard.range.low, guard.range.high, set(guard.range.others))
        for guard in scope.guards
        if isinstance(guard, IntegerGuard)
    ]


def test_what_follows_is_not_asked_again() -> None:
    scope, (n, m, *_) = scope_of(5, 7, 9)
    assert n >= 0
    assert not scope.guards
    assert n != 1
    assert n > 1
    assert n + 3 > 2
    assert 2 * n != 1
    assert ranges(scope) == [("extent0.0", 2, float("inf"), set())]
    assert n * m * 4 == m * n * 4
    assert n * m // m == n
    assert n * m % n == 0
    # A quotient asks for a divisor that is not 0.
    assert ranges(scope) == [("extent0.0", 2, float("inf"), set()), ("extent0.1", -float("inf"), float("inf"), {0})]


def test_an_equation_makes_one_number_of_two() -> None:
    scope, (n, m, k) = scope_of(5, 5, 9)
    assert n == m
    assert n * k == m * k
    assert n + 1 == m + 1
    assert n != k
    assert m != k
    assert len(scope.guards) == 2
    assert symbolic_key((n, k)) == symbolic_key((m, k))
    assert symbolic_key(n) != symbolic_key(k)


def test_a_common_factor_is_left_out_of_a_comparison() -> None:
    scope, (batch, one, other) = scope_of(3, 10, 20)
    assert batch != 0
    assert batch * one * 4 < batch * other * 8
    assert [guard[0] for guard in ranges(scope)] == ["extent0.0", "extent0.1 + -2*extent0.2"]


@pytest.mark.parametrize(
    "look",
    [
        operator.index,
        int,
        float,
        str,
        hash,
        "{}".format,
        "{:04d}".format,
        lambda n: [None] * n,
        lambda n: list(range(20))[n],
        lambda n: {5: 1}[n],
        lambda n: [*range(n)],
        lambda n: np.zeros(n),
        lambda n: np.float32(2) * n,
        lambda n: n * np.arange(3),
        lambda n: np.sqrt(n),
        lambda n: "x" * n,
        lambda n: n << 2,
        lambda n: 3 & n,
        lambda n: ~n,
        lambda n: 2**n,
        lambda n: n.numerator,
        lambda n: n.to_bytes(2, "big"),
        lambda n: (1, 2, 3, 4, 5, 6)[n],
    ],
)
def test_who_looks_at_the_number_pins_it(look: Any) -> None:
    scope, (n,) = scope_of(5)
    found, expected = look(n), look(5)
    assert not is_symbolic(found)
    assert type(found) is type(expected)
    assert np.array_equal(found, expected)
    formula = Formula(EXTENTS[:1], scope.guards)
    assert formula.evaluate([5]) is not None
    assert formula.evaluate([6]) is None


def test_it_passes_for_an_integer() -> None:
    _, (n,) = scope_of(5)
    assert isinstance(n, int)
    assert not isinstance(n, float)
    assert type(n) is SymbolicInt
    assert n.value == 5
    match n:
        case int():
            pass
        case _:
            raise AssertionError


@pytest.mark.parametrize("look", [lambda n: n, operator.neg, abs, round, lambda n: n * 1 + 0, lambda n: n**2, divmod])
def test_arithmetic_asks_nothing(look: Any) -> None:
    scope, (n,) = scope_of(5)
    found = look(n, 3) if look is divmod else look(n)
    assert not scope.guards
    assert is_symbolic(found[0] if isinstance(found, tuple) else found)


@pytest.mark.parametrize("value", [0, 1, 2, 7, 8, 255])
def test_the_number_of_bits_guards_a_range(value: int) -> None:
    scope, (n,) = scope_of(value)
    assert n.bit_length() == value.bit_length()
    formula = Formula(EXTENTS[:1], scope.guards)
    alike = [number for number in range(600) if formula.evaluate([number]) is not None]
    assert alike == [number for number in range(600) if number.bit_length() == value.bit_length()]


def test_a_closed_scope_has_plain_numbers() -> None:
    scope, (n, m) = scope_of(5, 7)
    scope.close()
    assert type(n + m) is int
    assert n + m == 12
    assert n < m
    assert n == 5
    assert n // 2 == 2
    assert list(range(n)) == [0, 1, 2, 3, 4]
    assert not scope.guards


def test_division_by_zero_is_pythons() -> None:
    scope, (n, zero) = scope_of(5, 0)
    with pytest.raises(ZeroDivisionError):
        n // zero
    with pytest.raises(ZeroDivisionError):
        n / zero
    formula = Formula(EXTENTS[:2], scope.guards)
    assert formula.evaluate([9, 0]) is not None
    assert formula.evaluate([5, 1]) is None


def test_a_product_beyond_a_word_is_another_call() -> None:
    scope, (n, m) = scope_of(5, 7)
    formula = Formula(EXTENTS[:2], scope.guards)
    place = formula.number(n * m)
    formula.freeze()
    found = formula.evaluate([1 << 31, 1 << 31])
    assert found is not None
    assert found[formula.final(place)] == 1 << 62
    assert formula.evaluate([1 << 32, 1 << 32]) is None


def test_a_coefficient_beyond_a_word_is_no_call() -> None:
    scope, (n, *_) = scope_of(5)
    assert n * (1 << 63) - 7 > 0
    formula = Formula(EXTENTS[:1], scope.guards)
    formula.number(n * (1 << 63))
    assert formula.evaluate([5]) is None
