"""Numbers among the arguments of a jitted function: any value is served, and gives what it gives in NumPy."""

from __future__ import annotations

import dataclasses
import datetime
import decimal
import functools
import json
import operator
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc
from tests.changing_calls import counted, without_native_code
from tests.sampling import assert_same_bits
from tests.warm import WARM, is_warm

DTYPES = ("?", "i1", "u1", "i2", "u2", "i4", "u4", "i8", "u8", "f4", "f8")
INTEGERS = (0, 1, -1, 2, 127, 128, -128, -129, 255, 256, 2**15, 2**16, 2**24 + 1, 2**31, -(2**31) - 1, 2**32, 2**53 + 1,
            2**62 + 1, 2**63 - 1, -(2**63), 2**63, 2**64 - 1, 2**64, 2**70)  # fmt: skip
FLOATS = (0.0, -0.0, 1.0, 0.1, -2.5, 1e-46, 1e39, 1e300, 5e-324, float("inf"), -float("inf"), float("nan"))
OPERATORS = (operator.add, operator.mul, operator.sub, operator.lt, operator.eq, np.maximum)


def outcome(function: Callable[..., Any], *arguments: Any) -> Any:
    """What is returned, or the class of error that is raised."""
    with np.errstate(all="ignore"):
        try:
            return np.asarray(function(*arguments))
        except (OverflowError, TypeError) as error:
            return OverflowError if isinstance(error, OverflowError) else TypeError


def assert_alike(jitted: Any, plain: Callable[..., Any], *arguments: Any) -> None:
    found, expected = outcome(jitted, *arguments), outcome(plain, *arguments)
    if isinstance(expected, type):
        assert found is expected, arguments
    else:
        assert isinstance(found, np.ndarray), arguments
        assert_same_bits(found, expected)


@pytest.mark.parametrize("dtype", DTYPES)
@pytest.mark.parametrize("symbol", OPERATORS, ids=lambda symbol: symbol.__name__)
def test_dtypes_and_values_are_numpys_for_every_number(symbol: Any, dtype: str) -> None:
    x = np.array([1, 3, 100, 2]).astype(dtype)
    # Which zero a maximum picks is open; and NumPy refuses to compare truth values with what no int64 has room for.
    integers = [number for number in INTEGERS if dtype != "?" or -(1 << 63) <= number < 1 << 63]
    numbers = [number for number in (*integers, *FLOATS) if symbol is not np.maximum or number != 0]
    random = np.random.default_rng(0)
    for left in (False, True):

        def plain(x: Any, number: Any, swaps: bool = left) -> Any:
            return symbol(number, x) if swaps else symbol(x, number)

        jitted = fc.jit(plain)
        for _ in range(3):
            for place in random.permutation(len(numbers)):
                assert_alike(jitted, plain, x, numbers[place])
        # Some numbers are decided by: whether they fit. Not one by one.
        assert len(jitted._traces) <= 12


@pytest.mark.parametrize("is_native", [True, False])
def test_a_number_that_does_not_fit_is_an_error_of_its_own_call(is_native: bool) -> None:
    x = np.arange(3, dtype=np.int8)
    plain = functools.partial(lambda x, k: x + k)
    with counted() as work:
        for order in ([1, 300, 2, -129, 3, 300], [300, 1, 300, 127, 128, 126], [2**70, 1, 2**70, 5]):
            jitted = fc.jit(lambda x, k: x + k)
            for number in order * 2:
                if is_native:
                    assert_alike(jitted, plain, x, number)
                    continue
                with without_native_code():
                    assert_alike(jitted, plain, x, number)
    assert work().traces <= 3 * len(order) * 2


def test_an_int_where_a_float_was_and_back() -> None:
    jitted = fc.jit(lambda x, number: x * number)
    x = np.arange(1, 4, dtype=np.int32)
    for _ in range(WARM):
        for number in (2, 2.0, 3, 0.5, -1, -0.0):
            assert_alike(jitted, lambda x, number: x * number, x, number)
    assert len(jitted._traces) == 2
    assert is_warm(lambda: jitted(x, 12))
    assert is_warm(lambda: jitted(x, 12.5))


def test_truth_values_take_two_traces() -> None:
    jitted = fc.jit(lambda x, flag: x + 1 if flag else x * flag)
    x = np.arange(3)
    for _ in range(WARM):
        for flag in (True, False):
            assert_alike(jitted, lambda x, flag: x + 1 if flag else x * flag, x, flag)
    assert len(jitted._traces) == 2
    # Which are no numbers.
    assert_alike(jitted, lambda x, flag: x + 1 if flag else x * flag, x, 1)
    assert len(jitted._traces) == 3


@pytest.mark.parametrize("static", ["k", ("k",), ("k", "r")])
def test_static_numbers_are_pinned(static: Any) -> None:
    seen = []

    def compute(x: Any, k: int, r: float) -> Any:
        seen.append((type(k), type(r)))
        return x * k + r

    jitted = fc.jit(compute, static=static)
    x = np.arange(3.0)
    for k in (1, 2, 3):
        for r in (0.5, 1.5):
            np.testing.assert_array_equal(jitted(x, k, r), x * k + r)
    assert len(seen) == (3 if "r" not in static else 6)
    assert all(kind is int for kind, _ in seen)


@dataclasses.dataclass
class Settings:
    rate: float
    count: int = 2


PLACES: dict[str, tuple[Callable[..., Any], Callable[[float, int], tuple[Any, ...]]]] = {
    "arguments": (lambda x, r, k: x * r + k, lambda r, k: (r, k)),
    "tuple": (lambda x, pair: x * pair[0] + pair[1], lambda r, k: ((r, k),)),
    "list": (lambda x, pair: x * pair[0] + pair[1], lambda r, k: ([r, k],)),
    "dict": (lambda x, table: x * table["r"] + table["k"], lambda r, k: ({"r": r, "k": k},)),
    "nested": (lambda x, table: x * table["r"][0] + table["k"][1][0], lambda r, k: ({"r": [r], "k": (0, [k])},)),
    "dataclass": (lambda x, found: x * found.rate + found.count, lambda r, k: (Settings(r, k),)),
    "dataclass in a list": (lambda x, found: x * found[0].rate + found[0].count, lambda r, k: ([Settings(r, k)],)),
}


@pytest.mark.parametrize("place", PLACES)
def test_numbers_vary_wherever_they_stand(place: str) -> None:
    function, arguments = PLACES[place]
    jitted = fc.jit(function)
    x = np.arange(5, dtype=np.float32)
    for step in range(WARM):
        assert_alike(jitted, function, x, *arguments(0.5 + step, step))
    with counted() as work:
        for step in range(10):
            given = arguments(1 / (1 + step), -step)
            assert is_warm(lambda: jitted(x, *given))  # noqa: B023 - called at once
            assert_alike(jitted, function, x, *given)
    assert work() == (0, 0, 0)


def test_numbers_of_a_partial_function_are_part_of_it() -> None:
    def scale(x: Any, rate: float, count: int = 1) -> Any:
        return x * rate + count

    x = np.arange(3.0)
    for rate in (0.5, 2.0):
        jitted = fc.jit(functools.partial(scale, rate=rate))
        for count in (1, 2, 3):
            np.testing.assert_array_equal(jitted(x, count=count), x * rate + count)
        assert len(jitted._traces) == 1


def test_scalars_of_numpy_vary_within_their_class() -> None:
    jitted = fc.jit(lambda x, number: x * number)
    x = np.arange(1, 4, dtype=np.float32)
    kinds = (np.float32, np.float64, np.int8, np.int64, np.uint64, np.bool_)
    for value in (1, 0, 3, 100):
        for kind in kinds:
            assert_alike(jitted, lambda x, number: x * number, x, kind(value))
    # Both truth values have a trace.
    assert len(jitted._traces) == len(kinds) + 1


@pytest.mark.parametrize(
    ("compute", "values"),
    [
        (lambda x, r: x * (1 / r), (2.0, 0.5, 0.0, -0.0, 3.0, float("nan"))),
        (lambda x, r: x + 0 if 1 / r > 0 else x - 1, (2.0, -0.5, 0.0, 3.0)),
        (lambda x, r: x * (1 - 0.9**r), (1, 2, 0, 5, 3.5, -1)),
        (lambda x, r: x * (10.0**r), (1, 300, 400, 2, -400)),
        (lambda x, r: x * (r // 3) + r % 3, (1, 2, 5, -7, 7.5, 2**62)),
        (lambda x, r: x[: int(r)], (1, 2.7, 0, -1, 5.5, 100)),
        (lambda x, r: x * (2**53 + r), (1, 2, 0.5)),
        (lambda x, r: x * (r * 2**40), (1, 2**30, 3, 2**23)),
        (lambda x, r: x if r == 2**53 else -x, (2**53, 2.0**53, 2**53 + 1, 2.0**53 + 2)),
        (lambda x, r: x if r else -x, (0, 0.0, -0.0, 1, 5e-324, float("nan"))),
        (lambda x, r: x * abs(r) + max(r, 0) - min(r, 2), (1, -1, 0, 2.5, -2.5, -0.0)),
        (lambda x, r: x * (r > 0) + (r is None), (1, -1, 2.0)),
        (lambda x, r: x * float(r) + int(r), (1, 2.9, -2.9, 2**53 + 1)),
        (lambda x, r: np.full_like(x, r), (1, 2.9, 2**31, 0, -0.0, 256)),
        (lambda x, r: x[:r], (3, 2**70, -(2**70), 2**63, -2, 0)),
        (lambda x, r: x[::-1][r:], (3, 2**70, -(2**70), 2**63, -2, 0)),
    ],
)  # fmt: skip
@pytest.mark.parametrize("dtype", ["f8", "i4", "?"])
def test_arithmetic_between_numbers(compute: Any, values: Any, dtype: str) -> None:
    x = np.arange(6).astype(dtype)
    random = np.random.default_rng(1)

    def plain(x: Any, r: Any) -> Any:
        return compute(x, r)

    def outcome_of(function: Any, r: Any) -> Any:
        with np.errstate(all="ignore"):
            try:
                return np.asarray(function(x, r))
            except (ZeroDivisionError, OverflowError, ValueError, TypeError) as error:
                return type(error).__mro__

    jitted = fc.jit(plain)
    for _ in range(4):
        for place in random.permutation(len(values)):
            found, expected = outcome_of(jitted, values[place]), outcome_of(plain, values[place])
            if isinstance(expected, tuple):
                assert isinstance(found, tuple), values[place]
                assert expected[0] in found
            else:
                assert isinstance(found, np.ndarray), (values[place], found)
                assert_same_bits(found, expected)


@pytest.mark.parametrize(
    "read",
    [
        lambda n: float(json.loads(json.dumps([n]))[0]),
        lambda n: float(decimal.Decimal(n)),
        lambda n: datetime.timedelta(seconds=n).total_seconds(),
        lambda n: {int: 2.0, float: 3.0}[type(n)],
        lambda n: abs(n * 1j),
        lambda n: n + type("Meters", (float,), {})(2.5),
    ],
)
def test_code_that_takes_plain_numbers_only_gets_them(read: Any) -> None:
    jitted = fc.jit(lambda x, n: x * read(n))
    x = np.arange(3.0)
    for n in (2, 3, 2, 2.5, 3, 2.5, 2):
        np.testing.assert_array_equal(jitted(x, n), x * read(n))


def test_a_number_that_was_left_behind_is_what_it_was() -> None:
    left: list[Any] = []
    x = np.ones(3)
    fc.jit(lambda x, n: (left.append(n), x * n)[1])(x, 2)
    add = fc.jit(lambda x, m: x * (m + left[0]))
    decide = fc.jit(lambda x, m: x if left[0] < m else -x)
    for m in (5, 1, 7, 0, 5, 1.5, 2.5):
        np.testing.assert_array_equal(add(x, m), x * (m + 2))
        np.testing.assert_array_equal(decide(x, m), x if m > 2 else -x)


def test_integers_that_are_compared_may_be_of_any_size() -> None:
    compare = fc.jit(lambda x, n: (x < n * 4, x == n * 4))
    x = np.arange(-2, 3, dtype=np.int8)
    for n in (0, 1, 1 << 62, -(1 << 62), 0, 1 << 62):
        for found, expected in zip(compare(x, n), (x < n * 4, x == n * 4), strict=True):
            np.testing.assert_array_equal(found, expected)


def test_sums_over_nothing_walk_nothing() -> None:
    for shape in ((1 << 40, 0), (0, 1 << 40), (3, 0, 1 << 30)):
        x = np.empty(shape, np.uint8)
        assert fc.asarray(x).sum().item() == 0
        assert fc.jit(lambda x: x.sum() + (x.shape[0] > 1 << 39))(x) == (shape[0] > 1 << 39)


HUGE = 1 << 63


@pytest.mark.parametrize(
    "decide",
    [
        lambda n, m: n * n > 2 * HUGE,
        lambda n, m: n - m >= HUGE,
        lambda n, m: n * 3 < HUGE,
        lambda n, m: n + m == 2 * HUGE - 2,
        lambda n, m: n - m != HUGE,
        lambda n, m: 0 < n - m < HUGE + 5,
        lambda n, m: min(n + m, HUGE - 1) == HUGE - 1,
    ],
)
def test_decisions_by_more_than_a_word_holds(decide: Any) -> None:
    jitted = fc.jit(lambda x, n, m: x if decide(n, m) else -x)
    x = np.ones(3)
    pairs = [(10**12, 1), (1, 2), (HUGE - 1, -5), (3, 1), (HUGE - 1, HUGE - 1), (HUGE - 1, -1), (1 << 62, 1 << 62)]
    for n, m in [*pairs, *pairs[::-1], *pairs]:
        np.testing.assert_array_equal(jitted(x, n, m), x if decide(n, m) else -x)


def test_every_pass_is_verified_with_numbers_that_vary() -> None:
    jitted = fc.jit(lambda x, n: (x * n + x.mean(), x[:n], np.where(x > n, n, x)))
    with fc.options(verify=True):
        for n in (1, 2, 3, 2.0 > 1 and 2):
            for found, expected in zip(
                jitted(np.arange(5.0), n),
                (lambda x: (x * n + x.mean(), x[:n], np.where(x > n, n, x)))(np.arange(5.0)),
                strict=True,
            ):
                np.testing.assert_array_equal(found, expected)


@pytest.mark.parametrize("function", [np.logical_and, np.logical_or, np.logical_xor])
def test_numbers_as_truth_values(function: Any) -> None:
    jitted = fc.jit(lambda x, n: function(x > 0, n))
    x = np.arange(-2.0, 3.0)
    for n in (0, 1, 3, 2.5, 0.0, np.nan, 0):
        found, expected = jitted(x, n), function(x > 0, n)
        assert found.dtype == expected.dtype
        np.testing.assert_array_equal(found, expected)
