"""NumPy's scalars that vary: their dtype rules and rounding, to the bit."""

from __future__ import annotations

import operator
import random
import warnings
from typing import Any

import numpy as np
import pytest

from fusec.symbolic.formula import Formula
from fusec.symbolic.polynomial import Source
from fusec.symbolic.scalars import SymbolicScalar, scalar_of_word, symbolic_scalar, word_of
from fusec.symbolic.scope import Scope
from fusec.symbolic.values import is_symbolic, plain, value_in

SOURCES = [Source("number", place) for place in range(3)]
KINDS = [np.float32, np.float64, np.int8, np.int64, np.uint64, np.uint16]
VALUES = [0.0, -0.0, 1.0, 0.1, 3.7e38, 1e-42, -2.5, np.inf, np.nan]


def draw(choices: random.Random, kinds: list[Any]) -> list[Any]:
    drawn = []
    for kind in kinds:
        whole = not issubclass(kind, np.floating)
        with np.errstate(all="ignore"):
            drawn.append(kind(choices.randint(0, 100) if whole else choices.choice(VALUES)))
    return drawn


def scope_of(values: list[Any]) -> tuple[Scope, list[Any]]:
    scope = Scope({source: word_of(value) for source, value in zip(SOURCES, values, strict=True)})
    return scope, [symbolic_scalar(scope, source, value) for source, value in zip(SOURCES, values, strict=True)]


def run(seed: int, numbers: list[Any]) -> tuple[list[Any], list[Any]]:
    """What a random program decided, and what it computed."""
    choices = random.Random(seed)
    values = [*numbers, 2, 0.3]
    found = []
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        for _ in range(6):
            left, right = choices.choice(values), choices.choice(values)
            symbol = choices.choice(
                [operator.add, operator.sub, operator.mul, operator.truediv, operator.lt, operator.eq]
            )
            try:
                result = symbol(left, right)
            except ZeroDivisionError:
                continue
            if isinstance(result, (bool, np.bool_)):
                found.append(bool(result))
            else:
                values.append(result)
    return found, values


def bits(value: Any) -> tuple[type, bytes]:
    return type(value), np.asarray(value).tobytes()


@pytest.mark.parametrize("seed", range(300))
def test_a_program_decides_and_computes_alike_wherever_its_guards_hold(seed: int) -> None:
    choices = random.Random(seed)
    kinds = [choices.choice(KINDS) for _ in SOURCES]
    example = draw(choices, kinds)
    scope, numbers = scope_of(example)
    found, values = run(seed, numbers)
    decided, expected = run(seed, example)
    assert found == decided
    assert [bits(plain(value)) for value in values] == [bits(value) for value in expected]
    formula = Formula(SOURCES, scope.guards)
    for _ in range(40):
        others = draw(choices, kinds)
        words = [word_of(value) for value in others]
        if formula.evaluate(words) is None:
            continue
        decided, expected = run(seed, others)
        assert found == decided
        call = Scope(dict(zip(SOURCES, words, strict=True)))
        assert [bits(value_in(call, value)) for value in values] == [bits(value) for value in expected]


def test_arithmetic_of_floats_asks_nothing() -> None:
    scope, (rate, beta, _) = scope_of([np.float32(0.1), np.float64(0.9), np.int8(3)])
    for made, kind in (
        (1 - rate, np.float32),
        (rate * 0.5, np.float32),
        (rate * beta, np.float64),
        (beta - 1, np.float64),
    ):
        assert type(made) is SymbolicScalar
        assert isinstance(made, kind)
    assert not scope.guards


@pytest.mark.parametrize("look", [float, int, str, hash, bool, np.sqrt, lambda s: s // 2, lambda s: s > 0, abs])
def test_who_looks_at_the_number_pins_it(look: Any) -> None:
    scope, (rate, *_) = scope_of([np.float32(0.75), np.float64(1), np.int8(1)])
    found = look(rate)
    assert not is_symbolic(found)
    assert found == look(np.float32(0.75))
    formula = Formula(SOURCES, scope.guards)
    assert formula.evaluate([word_of(np.float32(0.75)), 0, 0]) is not None
    assert formula.evaluate([word_of(np.float32(0.5)), 0, 0]) is None


@pytest.mark.parametrize("kind", KINDS)
def test_words_are_the_bits(kind: Any) -> None:
    for value in (0, 1, 100):
        assert bits(scalar_of_word(word_of(kind(value)), np.dtype(kind))) == bits(kind(value))
