"""`log(exp(x) + exp(y))`, whose two terms may cancel."""

from __future__ import annotations

from fractions import Fraction
from math import factorial

from fusec.lanes.lanes import Lanes
from fusec.lanes.operations import absolute, maximum, minimum, rare_case, where
from fusec.lanes.vector_math.double_word import (
    DoubleWord,
    add,
    add_single,
    fast_two_sum,
    multiply,
    subtract,
    two_sum,
)
from fusec.lanes.vector_math.exponential import ScaledSum, exp_double_word
from fusec.lanes.vector_math.float_parts import nearest_whole, scale_by_power_of_two
from fusec.lanes.vector_math.logarithm import log_double_word
from fusec.lanes.vector_math.widening import in_double
from fusec.types import FLOAT64

INFINITY = float("inf")
# The usual logarithm is good to about 2**-57 of itself, and may lose as many bits to cancellation as the dtype leaves.
CANCELED = {"f4": 2.0**-24, "f8": 0.25}
# log(2) in three parts; products of the first two with exponents are exact.
LN2_PARTS = (0.6931471805601177, -1.7239444525610826e-13, -4.00865610552017e-26)
TERMS, HALVINGS = 15, 4
# 1/n! as double words.
SERIES = tuple(
    (1 / factorial(n), float(Fraction(1, factorial(n)) - Fraction(1 / factorial(n)))) for n in range(1, TERMS + 1)
)


def logaddexp(x: Lanes, y: Lanes) -> Lanes:
    """The larger plus `log(1 + exp(-abs(x - y)))`, a double word since the sum may cancel.

    Where it does, near zero, the logarithm is computed once more to twice the digits.

    Largest error: float64 0.58 ulp unless more than 50 bits cancel; the float32 result is that of float64, rounded.
    """
    canceled = CANCELED[f"f{x.dtype.itemsize}"]
    if x.dtype == FLOAT64:
        return _logaddexp(x, y, canceled)
    return in_double(lambda wide, other: _logaddexp(wide, other, canceled), x, y)


def _logaddexp(x: Lanes, y: Lanes, canceled: float) -> Lanes:
    larger = maximum(x, y)
    difference = two_sum(larger, -minimum(x, y))
    # Equal infinities have no difference; the low part of a huge one does not matter, nor need it be a number.
    high = where(x == y, x.like(0.0), difference.high)
    low = where(high < 800.0, difference.low, x.like(0.0))
    increase = _log_of_one_plus(exp_double_word(-high, -low))
    total = _add_three(larger, increase.high, increase.low)
    result = rare_case(
        absolute(total) < increase.high * canceled,
        total,
        lambda: _add_three(larger, increase.high, _missing(increase.high, DoubleWord(high, low))),
    )
    # An infinite argument decides alone; errors of infinite sums are NaN.
    return where(absolute(larger) < INFINITY, result, larger)


def _add_three(x: Lanes, y: Lanes, small: Lanes) -> Lanes:
    total, error = two_sum(x, y)
    return total + (error + small)


def _log_of_one_plus(power: ScaledSum) -> DoubleWord:
    """`log(1 + power)` for powers up to 1, to about five bits more than float64 holds."""
    high = scale_by_power_of_two(power.high, power.exponent)
    low = scale_by_power_of_two(power.low, power.exponent)
    total = two_sum(high.like(1.0), high)
    total = fast_two_sum(total.high, total.low + low)
    logarithm = log_double_word(total.high)
    return fast_two_sum(logarithm.high, logarithm.low + total.low / total.high)


def _missing(logarithm: Lanes, difference: DoubleWord) -> Lanes:
    """`log(1 + exp(-difference)) - logarithm`, for a good approximation: one Newton step in double words."""
    grown = _expm1(DoubleWord(logarithm, logarithm.like(0.0)))
    rest = subtract(_exp_of_negative(difference), grown)
    return rest.high / (1.0 + grown.high)


def _exp_of_negative(x: DoubleWord) -> DoubleWord:
    """`exp(-x)` for `x` from 0 to where it vanishes."""
    whole = nearest_whole(x.high, 1.4426950408889634).number
    leading, middle, last = LN2_PARTS
    r = add(DoubleWord(-x.high, -x.low), two_sum(whole * leading, whole * middle))
    power = add_single(_expm1(add_single(r, whole * last)), 1.0)
    return DoubleWord(scale_by_power_of_two(power.high, -whole), scale_by_power_of_two(power.low, -whole))


def _expm1(x: DoubleWord) -> DoubleWord:
    """`exp(x) - 1` for `x` from -0.4 to 0.7, to about 98 bits: Taylor's series near zero, doubled back."""
    part = 2.0**-HALVINGS
    x = DoubleWord(x.high * part, x.low * part)
    like = x.high.like
    total = DoubleWord(*map(like, SERIES[-1]))
    for high, low in SERIES[-2::-1]:
        total = add(multiply(total, x), DoubleWord(like(high), like(low)))
    total = multiply(total, x)
    for _ in range(HALVINGS):
        total = multiply(total, add_single(total, 2.0))
    return total
