"""Programs whose numbers follow from the call: one for all lengths, and Python's own arithmetic on what it is given."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from fusec.runtime import entry
from fusec.runtime.guards import ARGUMENT, Guards
from fusec.runtime.native_plan import VALUE, KernelCall, NativePlan, Result
from fusec.runtime.program import NativeCallable, Program
from fusec.symbolic.floats import symbolic_float
from fusec.symbolic.formula import Formula
from fusec.symbolic.integers import symbolic_integer
from fusec.symbolic.polynomial import Source
from fusec.symbolic.scope import Scope
from tests.warm import is_warm

pytestmark = pytest.mark.skipif(not entry.is_native(), reason="the Python way is the only one here")

WORD = np.dtype(np.int64)


class Python(NativeCallable):
    """Says that a call came through."""

    def __call__(self, *args: Any) -> str:
        return "python"


def increment() -> int:
    return (entry._native() or {})["increment"]


def computes(function: Callable[..., Any], *examples: float) -> Any:
    """A callable of numbers that gives the word of what a function makes of them."""
    guards = Guards()
    for place, example in enumerate(examples):
        guards.varying((ARGUMENT, place), example, place)
    scope = Scope(dict(zip(guards.sources, examples, strict=True)))
    numbers = [
        (symbolic_float if isinstance(example, float) else symbolic_integer)(scope, source)
        for source, example in zip(guards.sources, examples, strict=True)
    ]
    value = function(*numbers)
    call = KernelCall(increment(), 1, 0, 1, 1, ((VALUE, value), (1, 0)), (1, 8, 8))
    plan = NativePlan((call,), (Result(1, WORD, (), (), 8),), 3, 0)
    native = entry.native_class(Python)()
    entry.attach(native, Program(plan, guards, Formula(guards.sources, scope.guards), len(examples)))
    return native


FUNCTIONS: dict[str, Callable[[int, int], int]] = {
    "a polynomial": lambda a, b: 3 * a * a - 2 * a * b + b - 7,
    "a quotient": lambda a, b: (a + 5) // (b * b + 1),
    "a remainder": lambda a, b: (a * b) % -13,
    "the same twice": lambda a, b: (a - b) * (a - b) + (a - b) // 3,
    "a number": lambda a, b: 12,
    "nothing but a negative term": lambda a, b: -a * b,
}

WORDS = st.integers(-(1 << 63), (1 << 63) - 1) | st.integers(-1000, 1000)


@pytest.mark.parametrize("function", FUNCTIONS.values(), ids=FUNCTIONS)
@given(st.data())
def test_integers(function: Callable[[int, int], int], data: st.DataObject) -> None:
    native = computes(function, 40, 3)
    for _ in range(20):
        a, b = data.draw(WORDS), data.draw(WORDS)
        expected, found = function(a, b), native(a, b)
        # What does not fit a word somewhere on the way is Python's.
        if max(abs(a), abs(b)) < 1 << 15:
            assert found == expected + 1
        else:
            assert isinstance(found, str) or found == expected + 1


@given(st.lists(st.tuples(st.floats(), st.floats())))
def test_floats(pairs: list[tuple[float, float]]) -> None:
    native = computes(lambda a, b: (a - 1.5) * b + a / 3.0, 1.0, 2.0)
    for a, b in pairs:
        found = (native(a, b) - 1).view(np.float64)
        np.testing.assert_array_equal(found, (a - 1.5) * b + a / 3.0)


def test_what_was_decided_is_checked() -> None:
    def function(a: int, b: float) -> int:
        if a % 4 == 1:
            return a if b > 0.5 else -a
        return 0

    native = computes(function, 5, 2.0)
    for a in range(-10, 10):
        for b in (0.0, 0.5, 0.75, float("nan"), float("inf")):
            is_alike = a % 4 == 1 and b > 0.5
            assert native(a, b) == (a + 1 if is_alike else "python")


def increments() -> Any:
    """A callable of a matrix of any size and layout, whose first row it increments."""
    guards = Guards()
    sample = np.ones((4, 5), int)
    guards.array((ARGUMENT, 0), sample, 1)
    scope = Scope(dict(zip(guards.sources, (*sample.shape, *sample.strides), strict=True)))
    columns, stride = (symbolic_integer(scope, Source(kind, 0, 1)) for kind in ("extent", "stride"))
    call = KernelCall(increment(), columns, 9 * columns, 1, 1, ((1, 0), (2, 0)), (columns, stride, 8))
    plan = NativePlan((call,), (Result(2, WORD, (1, columns), (8 * columns, 8), 8 * columns),), 4, 8 * columns)
    native = entry.native_class(Python)()
    entry.attach(native, Program(plan, guards, Formula(guards.sources, scope.guards), 1))
    return native


def test_one_program_is_for_all_sizes() -> None:
    native = increments()
    for rows in (1, 2, 7):
        for columns in range(40):
            matrix = np.arange(rows * columns * 2).reshape(rows, columns * 2)
            for view in (matrix, matrix[:, ::2], matrix[::-1, ::-3], matrix[:, :columns]):
                found = native(view)
                assert found.flags.owndata
                np.testing.assert_array_equal(found, view[:1] + 1)
    never_seen = np.arange(2 * 1234).reshape(2, 1234)
    assert is_warm(lambda: native(never_seen))
    assert native(never_seen[0]) == native(never_seen.astype("f8")) == "python"
