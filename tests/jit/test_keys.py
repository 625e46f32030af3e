"""Which arguments are the same: of one type and the same bits, all the way down, in Python and in native guards."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import enum
import fractions
import math
import pathlib
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.runtime.entry import is_native
from tests.warm import WARM, array, is_warm, python_calls


@dataclasses.dataclass(frozen=True)
class Value:
    inside: Any


@dataclasses.dataclass
class Changing:
    inside: Any


class One(enum.IntEnum):
    ONE = 1


class Other(enum.IntEnum):
    ONE = 1


class Text(str):
    pass


class Number(float):
    pass


PAIRS: list[tuple[Any, Any]] = [
    (1, 1.0), (1, True), (0.0, -0.0), (math.nan, -math.nan), (1 << 80, float(1 << 80)), (0j, complex(-0.0, 0)),
    (0j, complex(0, -0.0)), (1, 1 + 0j), (np.float64(1), 1.0), (np.float32(0), np.float32(-0.0)),
    (np.int8(1), np.int16(1)), (np.True_, True), (np.complex64(0), np.complex64(complex(0, -0.0))),
    (np.datetime64("2020-01"), np.datetime64("2020-01-01")), (np.longdouble(0), np.longdouble(-0.0)),
    ("a", Text("a")), (b"a", "a"), (Number(0), Number(-0.0)), (One.ONE, Other.ONE), (One.ONE, 1),
    ((1, (2,)), (1.0, (2.0,))), ((1, (2,)), (1, [2])), ([0.0], [-0.0]), ((True,), (1,)),
    ({1: 2}, {1.0: 2}), ({1: 2}, {True: 2}), ({0.0: 1}, {-0.0: 1}), ({(1,): 0}, {(1.0,): 0}),
    ({"a": 1, "b": 2}, {"b": 2, "a": 1}), ({One.ONE: 1}, {1: 1}), ({frozenset({1}): 0}, {frozenset({1.0}): 0}),
    (frozenset({1}), frozenset({1.0})), (frozenset({(0.0,)}), frozenset({(-0.0,)})), ({1}, {True}),
    ({1}, frozenset({1})), ({"a": 1}, {Text("a"): 1}), (Changing(1), Changing(1.0)),
    (Value(2), Value(2.0)), (Value(0.0), Value(-0.0)), (Value((1, {True: 0})), Value((1, {1: 0}))),
    ({Value(0.0): 1}, {Value(-0.0): 1}), (frozenset({Value(1)}), frozenset({Value(True)})),
    (decimal.Decimal("1.0"), decimal.Decimal("1.00")), (fractions.Fraction(2), 2),
    (slice(0, 3), slice(0.0, 3)), (range(0, 3, 2), range(0, 4, 2)), (np.dtype("f4"), np.dtype(">f4")), (int, float),
    (datetime.UTC, datetime.timezone(datetime.timedelta(0), "x")), (pathlib.PurePosixPath("a"), "a"),
    (np.sin, np.cos), (len, max), (None, 0), (..., NotImplemented),
]  # fmt: skip


@pytest.mark.parametrize("pair", PAIRS, ids=repr)
@pytest.mark.parametrize("turned", [False, True])
def test_unlike_arguments_are_told_apart(pair: tuple[Any, Any], turned: bool) -> None:
    first, second = reversed(pair) if turned else pair
    jitted = fc.jit(lambda x, fixed: (x * 1, repr(fixed)))
    for _ in range(WARM):
        assert jitted(array(3), first)[1] == repr(first)
        assert jitted(array(3), second)[1] == repr(second)
    assert len(jitted._traces) == 2


@pytest.mark.parametrize("pair", PAIRS, ids=repr)
def test_unlike_values_in_a_closure_are_told_apart(pair: tuple[Any, Any]) -> None:
    fixed, other = pair
    jitted = fc.jit(lambda x: (x * 1, repr(fixed)))
    for _ in range(WARM):
        assert jitted(array(3))[1] == repr(fixed)
        fixed, other = other, fixed


@pytest.mark.parametrize(
    "make",
    [
        lambda: int("1000"),
        lambda: float("0.1"),
        lambda: complex("1+2j"),
        lambda: float("nan"),
        lambda: np.float32(2.5),
        lambda: np.longdouble(2.5),
        lambda: "".join(["na", "me"]),
        lambda: {int("1000"): 1, ("a", 0.5): 2},
        lambda: frozenset([int("1000"), "a", (0.5,)]),
        lambda: {int("1000"), "a"},
        lambda: Value((int("1000"), "a")),
        lambda: Changing({"a": [0.5]}),
        lambda: decimal.Decimal("1.50"),
        lambda: datetime.datetime(2020, 1, 2, 3),
        lambda: pathlib.PurePosixPath("a/b"),
        lambda: Number("2.5"),
        lambda: slice(int("1000"), None),
    ],
)
def test_like_arguments_share_a_trace(make: Any) -> None:
    jitted = fc.jit(lambda x, fixed: (x * 1, repr(fixed)))
    for _ in range(WARM):
        assert jitted(array(3), make())[1] == repr(make())
    assert len(jitted._traces) == 1


def test_what_a_function_computes_follows_the_type() -> None:
    total = fc.jit(lambda x, table: x * next(iter(table)))
    for _ in range(WARM):
        assert total(np.arange(3), {2: None}).dtype == np.int64
        assert total(np.arange(3), {2.0: None}).dtype == np.float64
    signs = fc.jit(lambda x, value: x * value.inside)
    for _ in range(WARM):
        assert not np.signbit(signs(np.ones(1), Value(0.0)))[0]
        assert np.signbit(signs(np.ones(1), Value(-0.0)))[0]


def test_native_guards_see_the_order_and_the_keys_of_a_dict() -> None:
    x = array(3)
    jitted = fc.jit(lambda v, table: (v * 1, list(table)))
    for _ in range(WARM):
        jitted(x, {"a": x, "b": x})
    assert not is_native() or "__call__" not in python_calls(lambda: jitted(x, {"a": x, "b": x}))
    assert jitted(x, {"b": x, "a": x})[1] == ["b", "a"]
    assert jitted(x, {"a": x, Text("b"): x})[1] == ["a", "b"]
    assert type(jitted(x, {"a": x, Text("b"): x})[1][1]) is Text


def test_a_default_that_is_changed() -> None:
    def scaled(x: Any, options: Any = {"scale": 2.0, "shift": [1]}) -> Any:  # noqa: B006 - its change is the test
        return x * options["scale"] + options["shift"][0]

    jitted = fc.jit(scaled)
    options = scaled.__defaults__[0]  # type: ignore[index]
    for scale, shift in [(2.0, 1), (3.0, 1), (3.0, 2), (3.0, 2.5), (2.0, 1)]:
        options["scale"] = scale
        options["shift"][0] = shift
        for _ in range(WARM + 1):
            np.testing.assert_array_equal(jitted(np.arange(3.0)), np.arange(3.0) * scale + shift)
    assert is_warm(lambda: jitted(np.arange(3.0)))
