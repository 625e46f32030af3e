"""What recording gives, the first time and again: NumPy's dtypes and values, whoever stands where, in few calls."""

from __future__ import annotations

import operator
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.types import NAMES
from tests.plans import recorded_graph

SAMPLE = [1, 0, 3, 1, 2, 5]
NUMBERS: dict[str, Any] = {
    "int": 2,
    "float": 2.5,
    "True": True,
    **{dtype.name: dtype.type(1 if dtype.kind == "b" else 3) for dtype in NAMES},
}
OPERATORS: dict[str, Callable[[Any, Any], Any]] = {
    name: getattr(operator, name)
    for name in ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "eq", "ne", "lt", "le", "gt", "ge")
}


def outcome(function: Callable[[Any, Any], Any], x: Any, y: Any) -> Any:
    """The result of an op, or the class of its error."""
    with np.errstate(all="ignore"):
        try:
            return function(x, y)
        except (TypeError, ValueError, OverflowError) as error:
            return next(kind for kind in (TypeError, ValueError, OverflowError) if isinstance(error, kind))


def assert_like(found: Any, expected: Any) -> None:
    if isinstance(expected, type):
        assert found is expected
        return
    assert isinstance(found, fc.Tensor)
    if expected.dtype == np.float16:
        # The one dtype of results that fusec computes with more bits.
        expected = expected.astype(np.float32)
    assert (found.shape, found.dtype) == (expected.shape, expected.dtype)
    np.testing.assert_allclose(found.numpy(), expected, rtol=2e-3, equal_nan=True)


@pytest.mark.parametrize("number", NUMBERS)
@pytest.mark.parametrize("name", OPERATORS)
@pytest.mark.filterwarnings("ignore:divide by zero", "ignore:invalid value")
def test_a_number_on_either_side_is_what_it_is_for_numpy(name: str, number: str) -> None:
    function, value = OPERATORS[name], NUMBERS[number]
    for dtype in NAMES:
        x = np.array(SAMPLE, dtype)
        t = fc.asarray(x)
        for _ in range(3):
            assert_like(outcome(function, t, value), outcome(function, x, value))
            assert_like(outcome(function, value, t), outcome(function, value, x))


@pytest.mark.parametrize("name", OPERATORS)
def test_what_is_recorded_does_not_depend_on_what_was_before(name: str) -> None:
    function = OPERATORS[name]
    t = fc.asarray(np.array(SAMPLE, np.float32))
    for other in (*NUMBERS.values(), np.array(SAMPLE, np.int8), fc.asarray(np.array(SAMPLE, np.float64))):
        texts = set()
        for _ in range(3):
            texts.add((str(recorded_graph(function(t, other))), str(recorded_graph(function(other, t)))))
        assert len(texts) == 1


@pytest.mark.parametrize("left", [(3, 4), (4,), (3, 1), (1, 4), (), (1,), (2, 3, 4), (0, 3, 4)])
@pytest.mark.parametrize("right", [(3, 4), (4,), (3, 1), (), (1, 1), (3,), (5, 1, 3, 4)])
def test_shapes_broadcast_as_in_numpy(left: tuple[int, ...], right: tuple[int, ...]) -> None:
    x, y = np.ones(left), np.arange(float(np.prod(right))).reshape(right)
    expected = outcome(np.add, x, y)
    for a, b in ((fc.asarray(x), fc.asarray(y)), (fc.asarray(x), y), (x, fc.asarray(y))):
        assert_like(outcome(operator.add, a, b), expected)


HAS_PLAIN_POWERS = np.lib.NumpyVersion(np.__version__) >= "2.4.0"
"""Before, powers by one typed number had dtypes of their own, and those of an array without axes no root."""


def test_a_power_is_looked_at_every_time() -> None:
    special = np.array([-0.0, -np.inf, 4.0, np.nan], np.float32)
    t = fc.asarray(special)
    typed = (np.float32(0.5), np.float64(0.5), np.float32(2), np.int64(2), np.float64(0.25)) if HAS_PLAIN_POWERS else ()
    for exponent in (0.5, 2.0, *typed):
        for _ in range(2):
            with np.errstate(invalid="ignore"):
                expected = special**exponent
            assert_like(t**exponent, expected)
    whole = fc.asarray(np.array([1, 2]))
    for exponent in (-1, np.int64(-1), np.int8(-1)):
        for _ in range(2):
            with pytest.raises(ValueError, match="negative integer powers"):
                _ = whole**exponent
            _ = whole ** abs(exponent)


@pytest.mark.skipif(not HAS_PLAIN_POWERS, reason="before, NumPy had no root there")
def test_a_number_to_the_power_of_a_lone_half_is_its_root() -> None:
    for half in (np.array(0.5), np.array([0.5])):
        for base in (-np.inf, -0.0, np.float64(-np.inf)):
            with np.errstate(invalid="ignore"):
                expected = base**half
            for _ in range(3):
                assert_like(base ** fc.asarray(half), expected)


@pytest.mark.parametrize("base", [np.arange(3.0), np.array([2.0]), np.array(-np.inf)], ids=str)
@pytest.mark.parametrize("exponent", [np.array([0.5, 0.5, 2]), np.array([0.5]), np.array(0.5)], ids=str)
def test_powers_of_arrays(base: Any, exponent: Any) -> None:
    with np.errstate(invalid="ignore"):
        expected = base**exponent
    for _ in range(2):
        assert_like(fc.asarray(base) ** exponent, expected)
        assert_like(base ** fc.asarray(exponent), expected)


def test_an_array_of_another_byte_order_or_class() -> None:
    t = fc.asarray(np.arange(3.0))
    for _ in range(2):
        assert_like(t + np.arange(3, dtype=">i4"), np.arange(3.0) * 2)
        with pytest.raises(fc.UnsupportedError, match="masked"):
            _ = t * np.ma.masked_array([1.0, 2, 3], [0, 1, 0])  # type: ignore[no-untyped-call]
        with pytest.raises(fc.DTypeError):
            _ = t + np.arange(3, dtype=complex)


X = fc.asarray(np.linspace(0.1, 1, 24, dtype=np.float32).reshape(4, 6))
ROW_ARRAY = np.ones(6, np.float32)
ROW = fc.asarray(ROW_ARRAY)
FEW_CALLS: dict[str, tuple[int, Callable[[Any], Any]]] = {
    "-t": (5, lambda t: -t),
    "np.exp(t)": (5, np.exp),
    "fc.exp(t)": (5, fc.exp),
    "t + t": (5, lambda t: t + t),
    "t + row": (6, lambda t: t + ROW),
    "t * 2": (6, lambda t: t * 2),
    "number * t": (7, lambda t: np.float32(2) * t),
    "t * number": (7, lambda t: t * np.float64(2)),
    "array + t": (9, lambda t: ROW_ARRAY + t),
    "t < 2": (7, lambda t: t < 2),
    "t @ t.T": (18, lambda t: t @ t.T),
    "where": (14, lambda t: fc.where(t, t, 0)),
    "np.sum(t)": (16, np.sum),
    "t.sum(axis)": (11, lambda t: t.sum(axis=1, keepdims=True)),
    "t.astype": (8, lambda t: t.astype(float)),
    "t[1:-1, :-2]": (10, lambda t: t[1:-1, :-2]),
    "t[2]": (14, lambda t: t[2]),
    "t.reshape": (10, lambda t: t.reshape(6, 4)),
    "t.T": (8, lambda t: t.T),
}


@pytest.mark.parametrize("name", FEW_CALLS)
def test_recording_again_takes_few_calls(name: str) -> None:
    """What can be known from dtypes was worked out the first time: Python's calls are what recording costs."""
    limit, function = FEW_CALLS[name]
    t = X + 0
    for _ in range(2):
        function(t)
    calls = []

    def count(frame: Any, event: str, argument: Any) -> None:
        if event == "call":
            calls.append(frame.f_code.co_name)

    sys.setprofile(count)
    try:
        function(t)
    finally:
        sys.setprofile(None)
    assert len(calls) <= limit, calls
