"""Numbers of a trace in results, in the calls and values inside of it, and wherever it leaves them: plain ones."""

from __future__ import annotations

import functools
import json
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
import pytest

import fusec as fc
from tests.sampling import assert_same_bits

CONSTANT = np.arange(6, dtype="f4")
X = np.arange(4, dtype="f4")


class Pair(NamedTuple):
    first: Any
    second: Any


def _with_default(n: Any) -> Callable[..., Any]:
    def function(y: Any = 0, k: Any = n, *, r: Any = (n, 1)) -> Any:
        return y, k, r

    return function


RESULTS: dict[str, tuple[Callable[[Any], Any], Callable[[Any], Any]]] = {
    "lambda": (lambda n: lambda: n, lambda found: found()),
    "lambda over a list": (lambda n: (lambda kept: lambda: kept)([n, {n: (n,)}]), lambda found: found()),
    "defaults": (_with_default, lambda found: found()),
    "slice": (lambda n: slice(0, n * 2), lambda found: found),
    "range": (range, lambda found: found),
    "set": (lambda n: {n, "other"}, lambda found: found),
    "frozen set": (lambda n: frozenset({n}), lambda found: found),
    "dictionary": (lambda n: {n: 1, (n, 2): n}, lambda found: found),
    "partial function": (lambda n: functools.partial(max, n), lambda found: found(0)),
    "jitted": (lambda n: fc.jit(lambda y: y * n), lambda found: found(CONSTANT).tolist()),
    "inside": (lambda n: frozenset({(n, Pair(n, 2))}), lambda found: found),
}


def refuse_symbolic(value: Any) -> None:
    """Every number inside is of a class that it shows."""
    if isinstance(value, slice):
        value = (value.start, value.stop, value.step)
    if isinstance(value, dict):
        value = [*value.items()]
    if isinstance(value, (tuple, list, set, frozenset)):
        for inner in value:
            refuse_symbolic(inner)
    else:
        assert type(value) is value.__class__


@pytest.mark.parametrize("kind", RESULTS)
def test_results_hold_the_numbers_of_their_call(kind: str) -> None:
    made, look = RESULTS[kind]
    compute = fc.jit(lambda x, n: (x * n, made(n)))
    for n in (2, 3, 4, 4, 2, 3):
        values, found = compute(X, n)
        assert_same_bits(values, X * n)
        assert look(found) == look(made(n))
        refuse_symbolic(look(found))


inner = fc.jit(lambda c, n: c * n)
inner_static = fc.jit(lambda c, n: c * n, static="n")
inner_of_dictionary = fc.jit(lambda c, given: c * sum(given) * given[next(iter(given))])


class Settings:
    def __init__(self, rate: Any) -> None:
        self.rate = rate


CALLS: dict[str, Callable[[Any, Any], Any]] = {
    "argument": lambda x, n: x + inner(CONSTANT[:4], n),
    "static": lambda x, n: x + inner_static(CONSTANT[:4], n),
    "static in a tuple": lambda x, n: x + fc.jit(lambda c, k: c * k[0], static="k")(CONSTANT[:4], (n,)),
    "closure": lambda x, n: x + fc.jit(lambda c: c * n)(CONSTANT[:4]),
    "closure over an object": lambda x, n: (lambda s: x + fc.jit(lambda c: c * s.rate)(CONSTANT[:4]))(Settings(n)),
    "key": lambda x, n: x + inner_of_dictionary(CONSTANT[:4], {n: n}),
    "shape": lambda x, n: x * n + inner(CONSTANT[:4], x.shape[0]),
}


@pytest.mark.parametrize("number", [int, float, np.float32, np.int32])
@pytest.mark.parametrize("kind", CALLS)
def test_jitted_functions_inside_are_given_plain_numbers(kind: str, number: Callable[[Any], Any]) -> None:
    compute = CALLS[kind]
    jitted = fc.jit(compute)
    for value in (2, 3, 4, 4, 2):
        n = number(value)
        expected = fc.jit(compute, static="n")(X, n)
        assert_same_bits(jitted(X, n), expected)
        assert expected.dtype == (X * n).dtype
        by_hand = X * n + CONSTANT[:4] * 4 if kind == "shape" else X + CONSTANT[:4] * (n * n if kind == "key" else n)
        np.testing.assert_array_equal(expected, by_hand)


def test_arguments_seen_by_a_function_inside_are_not_changed_by_it() -> None:
    compute = fc.jit(lambda x, settings: x + fc.jit(lambda c: c * settings.rate)(CONSTANT[:4]))
    for rate in (2, 3, 3):
        np.testing.assert_array_equal(compute(X, Settings(rate)), X + CONSTANT[:4] * rate)


READ: dict[str, tuple[Callable[[Any, Any], Any], Callable[[Any, Any], Any]]] = {
    "float of a product": (
        lambda x, n: x + float((fc.asarray(CONSTANT) * n).sum()),
        lambda x, n: x + float((CONSTANT * n).sum()),
    ),
    "float by a shape": (
        lambda x, n: x[:n] * float((fc.asarray(CONSTANT)[: x[:n].shape[0]]).sum()),
        lambda x, n: x[:n] * float(CONSTANT[:n].sum()),
    ),
    "evaluated slice": (
        lambda x, n: x[:n] + fc.evaluate(fc.asarray(CONSTANT)[:n] * 2)[0],
        lambda x, n: x[:n] + CONSTANT[:n] * 2,
    ),
    "NumPy": (lambda x, n: x[:n] + np.sort(fc.asarray(-CONSTANT)[:n]), lambda x, n: x[:n] + np.sort(-CONSTANT[:n])),
    "read and used": (
        lambda x, n: (lambda kept: x[:n] * kept.sum().item() + kept)(fc.asarray(CONSTANT)[:n] * n),
        lambda x, n: x[:n] * (CONSTANT[:n] * n).sum() + CONSTANT[:n] * n,
    ),
}


@pytest.mark.parametrize("eager", [False, True])
@pytest.mark.parametrize("kind", READ)
def test_values_inside_are_computed_with_plain_numbers(kind: str, eager: bool) -> None:
    compute, plain = READ[kind]
    jitted = fc.jit(compute)
    with fc.options(eager=eager, fallback="silent"):
        for n in (2, 3, 4, 4, 2):
            np.testing.assert_array_equal(jitted(X, n), plain(X, n))


numbers: list[Any] = []
by_name: dict[str, Any] = {}
settings = Settings(0)
last: Any = None


def leave_everywhere(x: Any, n: Any) -> Any:
    global last
    numbers.append((n, x.shape))
    by_name["n"] = [n]
    settings.rate = n + 1
    last = n
    return x * n


@pytest.mark.parametrize("number", [int, float, np.float32])
def test_what_is_left_behind_is_a_plain_number(number: Callable[[Any], Any]) -> None:
    numbers.clear()
    fc.jit(leave_everywhere)(X, number(5))
    assert (numbers, by_name, settings.rate, last) == ([(5, (4,))], {"n": [5]}, 6, 5)
    for found in (numbers, by_name, settings.rate, last):
        refuse_symbolic(found)
    assert json.loads(json.dumps(float(last))) == 5
    later = fc.jit(lambda x, m: x * (1 if numbers[0][0] < m else 2) * (m + last))
    for m in (3, 9, 3, 9, 5):
        np.testing.assert_array_equal(later(X, m), X * (1 if m > 5 else 2) * (m + 5))


def test_a_long_list_ends_in_a_plain_number() -> None:
    numbers[:] = range(5000)

    def leave(x: Any, n: Any) -> Any:
        numbers.append(n)
        return x * n

    fc.jit(leave)(X, 3)
    refuse_symbolic(numbers)
    assert numbers[-1] == 3


def test_a_trace_that_fails_leaves_plain_numbers() -> None:
    def fail(x: Any, n: Any) -> Any:
        numbers.append(n)
        raise ValueError

    numbers.clear()
    with pytest.raises(ValueError, match=r"^$"):
        fc.jit(fail)(X, 5)
    refuse_symbolic(numbers)


def test_expressions_left_behind_are_computed_later_and_stay_what_they_were_in_the_trace() -> None:
    def leave(x: Any, n: Any) -> Any:
        kept = fc.asarray(CONSTANT)[:n] * n
        numbers.append(kept)
        return x[:n] + kept

    numbers.clear()
    jitted = fc.jit(leave)
    for n in (3, 2, 4, 4):
        np.testing.assert_array_equal(jitted(X, n), X[:n] + CONSTANT[:n] * n)
    refuse_symbolic(numbers[0].shape)
    np.testing.assert_array_equal(numbers[0].numpy(), CONSTANT[:3] * 3)


def test_partial_functions_left_behind_have_plain_numbers() -> None:
    def leave(x: Any, n: Any) -> Any:
        numbers.append(functools.partial(max, n, key=lambda found: n - found))
        return x * n

    numbers.clear()
    fc.jit(leave)(X, 3)
    refuse_symbolic((numbers[0].args, numbers[0](5)))
    assert (numbers[0].args, numbers[0](5), numbers[0](2)) == ((3,), 3, 2)


class Counter:
    count: Any = 0

    @fc.jit
    def leave(self, x: Any, n: Any) -> Any:
        self.__class__.last = n  # type: ignore[attr-defined]
        return x * n


def leave_in_attributes(x: Any, n: Any) -> Any:
    Counter.count = n
    leave_in_attributes.last = [n]  # type: ignore[attr-defined]
    return x * Counter.count


def test_attributes_of_classes_and_functions_are_plain_numbers() -> None:
    jitted = fc.jit(leave_in_attributes)
    for n in (2, 3):
        np.testing.assert_array_equal(jitted(X, n), X * n)
        found = (Counter.count, vars(Counter)["count"], leave_in_attributes.last)  # type: ignore[attr-defined]
        assert found == (n, n, [n])
        refuse_symbolic(found)
        np.testing.assert_array_equal(Counter().leave(X, n), X * n)
        refuse_symbolic(Counter.last)  # type: ignore[attr-defined]
