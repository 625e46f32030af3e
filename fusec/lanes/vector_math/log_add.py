"""`log(exp(x) + exp(y))`, whose two terms may cancel."""

from __future__ import annotations

from fusec.lanes.lanes import Lanes
from fusec.lanes.operations import absolute, maximum, minimum, mul_add, polynomial, rare_case, repeat_while, where
from fusec.lanes.vector_math import double_word, triple_word
from fusec.lanes.vector_math.double_word import (
    DoubleWord,
    fast_two_sum,
    subtract_product,
    two_sum,
)
from fusec.lanes.vector_math.exponential import LOG2_E, TAIL_DOUBLE, exp_twice, rough_exp
from fusec.lanes.vector_math.float_parts import nearest_whole, scale_by_power_of_two
from fusec.lanes.vector_math.logarithm import log_double_word, rough_log
from fusec.lanes.vector_math.triple_word import TripleWord
from fusec.lanes.vector_math.widening import in_double
from fusec.types import FLOAT64

INFINITY = float("inf")
# Sums smaller than this share of their second term are computed again: for float32 results with all of float64's
# digits, in float64 with three times the digits.
CANCELED_SINGLE, CANCELED_DOUBLE = 2.0**-8, 2.0**-10
# Below this log(1 + p) is p - p**2/2; and here exp(x) - 1 is x, to three times the digits.
SMALL, TINY = 2.0**-34, 2.0**-200

# log(2) in four parts; products of the first three with exponents are exact.
LN2_PARTS = (0.6931471805598903, 5.4979230187085024e-14, -1.3124698417785365e-27, 1.0908259040173159e-41)
# (log(1 + s) - s) / s from the first power of s on.
LOG_TAIL = (-1 / 2, 1 / 3, -1 / 4, 1 / 5, -1 / 6)
# 1/n! as triple words up to 1/6!, as double words up to 1/10!, and as numbers, for Taylor's series of
# exp(x) - 1 at up to 0.0028.
HALVINGS = 8
SERIES_TRIPLE = (
    1.0, 0.0, 0.0, 0.5, 0.0, 0.0, 0.16666666666666666, 9.25185853854297e-18, 5.135813185032629e-34,
    0.041666666666666664, 2.3129646346357427e-18, 1.2839532962581572e-34, 0.008333333333333333,
    1.1564823173178714e-19, 1.6049416203226965e-36, 0.001388888888888889, -5.300543954373577e-20,
    -1.7386867553495878e-36,
)  # fmt: skip
SERIES_DOUBLE = (
    0.0001984126984126984, 1.7209558293420705e-22, 2.48015873015873e-05, 2.1511947866775882e-23,
    2.7557319223985893e-06, -1.858393274046472e-22, 2.755731922398589e-07, 2.3767714622250297e-23,
)  # fmt: skip
SERIES_SINGLE = (
    2.505210838544172e-08, 2.08767569878681e-09, 1.6059043836821613e-10, 1.1470745597729725e-11,
    7.647163731819816e-13,
)  # fmt: skip


def logaddexp(x: Lanes, y: Lanes) -> Lanes:
    """The larger plus `log(1 + exp(-abs(x - y)))`, of which the second term has digits to spare: the sum may cancel.

    Where it cancels nearly, close to the curve `exp(x) + exp(y) = 1`, it is computed with three times the digits.

    Largest error: float64 0.58 ulp, 0.998 where it is subnormal; the float32 result is that of float64, rounded.
    """
    if x.dtype == FLOAT64:
        return _logaddexp(x, y)
    return in_double(_logaddexp_single, x, y)


def _logaddexp_single(x: Lanes, y: Lanes) -> Lanes:
    """For float32 numbers as float64, and their digits: good to `2**-36` of the increase, so eight bits may cancel."""
    larger = maximum(x, y)
    # Equal infinities have no difference.
    power = rough_exp(where(x == y, x.like(0.0), minimum(x, y) - larger), TAIL_DOUBLE[:4])
    total = 1.0 + power
    increase = rough_log(total) + (power - (total - 1.0))
    result = larger + increase
    canceled = absolute(result) < increase * CANCELED_SINGLE
    result = rare_case(canceled, result, lambda: _logaddexp(x, y))
    return where(absolute(larger) < INFINITY, result, larger)


def _logaddexp(x: Lanes, y: Lanes) -> Lanes:
    larger, smaller = maximum(x, y), minimum(x, y)
    difference = two_sum(larger, -smaller)
    # Equal infinities have no difference; the low part of a huge one does not matter, nor need it be a number.
    high = where(x == y, x.like(0.0), difference.high)
    low = where(high < 800.0, difference.low, x.like(0.0))
    increase = _log_of_one_plus(DoubleWord(-high, -low))
    total = two_sum(larger, increase.high)
    usual = total.high + (total.low + increase.low)
    # This way round, since a subnormal increase times that would vanish.
    canceled = absolute(usual) * (1.0 / CANCELED_DOUBLE) < increase.high
    result = rare_case(canceled, usual, lambda: _near_zero(larger, smaller))
    # An infinite argument decides alone; errors of infinite sums are NaN.
    return where(absolute(larger) < INFINITY, result, larger)


def _log_of_one_plus(exponent: DoubleWord) -> DoubleWord:
    """`log(1 + exp(exponent))` for exponents up to 0, to about 13 bits more than float64 holds."""
    power = exp_twice(exponent.high, exponent.low)
    high = scale_by_power_of_two(power.high, power.exponent)
    low = scale_by_power_of_two(power.low, power.exponent)
    total = two_sum(high.like(1.0), high)
    total = fast_two_sum(total.high, total.low + low)
    logarithm = log_double_word(total.high)
    result = fast_two_sum(logarithm.high, logarithm.low + total.low / total.high)
    # What the sum with 1 has no room for.
    small = high < SMALL
    bent = mul_add(mul_add(high, 0.5, low), -high, low)
    return DoubleWord(where(small, high, result.high), where(small, bent, result.low))


# -- near zero ---------------------------------------------------------------------------------------------------


def _near_zero(larger: Lanes, smaller: Lanes) -> Lanes:
    """`log(1 + s)` for `s = (exp(larger) - 1) + exp(smaller)`, tiny beside its terms.

    In units of the second, a power of two, so that neither the terms nor their parts underflow.
    """
    whole, rest = _reduce(smaller)
    zero, tiny = larger.like(0.0), absolute(larger) < TINY
    grown, power = _expm1_of_both(TripleWord(larger, zero, zero), rest)
    exact = (where(tiny, part, other) for part, other in zip((larger, zero, zero), grown, strict=True))
    first = TripleWord(*(scale_by_power_of_two(part, -whole) for part in exact))
    total = triple_word.add(first, triple_word.add_single(power, 1.0))
    s = scale_by_power_of_two(total.high, whole)
    bent = (total.high * s) * polynomial(s, LOG_TAIL)
    return scale_by_power_of_two(total.high + (total.middle + bent), whole)


def _reduce(x: Lanes) -> tuple[Lanes, TripleWord]:
    """`x` as `whole * log(2) + rest`."""
    whole = nearest_whole(x, LOG2_E).number
    first, second, third, fourth = LN2_PARTS
    high, error = two_sum(subtract_product(x, whole, first), whole * -second)
    middle, low = two_sum(error, whole * -third)
    return whole, triple_word.normalized(high, middle, mul_add(whole, -fourth, low))


def _expm1_of_both(x: TripleWord, y: TripleWord) -> tuple[TripleWord, TripleWord]:
    """`exp(x) - 1` and `exp(y) - 1`, one after the other: a loop, since it is long code for something rare."""

    def step(turn: Lanes, *parts: Lanes) -> tuple[Lanes, ...]:
        return turn + 1.0, *parts[3:], *_expm1(TripleWord(*parts[:3]))

    _, *parts = repeat_while(lambda turn, *_: turn < 2.0, step, x.high.like(0.0), *x, *y)
    return TripleWord(*parts[:3]), TripleWord(*parts[3:])


def _expm1(x: TripleWord) -> TripleWord:
    """`exp(x) - 1` for `x` from -0.7 to 0.7: Taylor's series near zero, doubled back."""
    x, like = x.times(2.0**-HALVINGS), x.high.like
    end = two_sum(like(SERIES_DOUBLE[-2]), x.high * polynomial(x.high, SERIES_SINGLE))
    tail = DoubleWord(end.high, end.low + SERIES_DOUBLE[-1])
    short = DoubleWord(x.high, x.middle)
    for high, low in _grouped(SERIES_DOUBLE[:-2], 2):
        tail = double_word.add(double_word.multiply(tail, short), DoubleWord(like(high), like(low)))
    total = triple_word.widened(tail)
    for group in _grouped(SERIES_TRIPLE, 3):
        total = triple_word.add(triple_word.multiply(total, x), TripleWord(*map(like, group)))
    total = triple_word.multiply(total, x)

    def double(turn: Lanes, *parts: Lanes) -> tuple[Lanes, ...]:
        grown = TripleWord(*parts)
        return turn + 1.0, *triple_word.multiply(grown, triple_word.add_single(grown, 2.0))

    _, *doubled = repeat_while(lambda turn, *_: turn < HALVINGS, double, like(0.0), *total)
    return TripleWord(*doubled)


def _grouped(numbers: tuple[float, ...], size: int) -> list[tuple[float, ...]]:
    """A flat table's entries, last first."""
    return [numbers[start : start + size] for start in range(0, len(numbers), size)][::-1]
