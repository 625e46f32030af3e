"""Angles without their whole quarter turns, as exactly as the largest double needs.

`x = quadrant * pi/2 + rest` with `abs(rest) <= pi/4`. A double can lie within `2**-61` of a multiple of pi/2, so the
rest must be known to an absolute error of about `2**-120` before its last place is right. Up to `MODERATE`, three
doubles of pi/2 are subtracted one after the other (Cody and Waite, 1980). Beyond, those digits of 2/pi that matter
for the exponent at hand are multiplied in (Payne and Hanek, 1983).
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from fusec.lanes.lanes import Lanes
from fusec.lanes.operations import fma, maximum, mul_add
from fusec.lanes.tables import look_up
from fusec.lanes.vector_math.double_word import (
    DoubleWord,
    fast_two_sum,
    multiply,
    subtract_product,
    two_product,
    two_sum,
)
from fusec.lanes.vector_math.float_parts import DOUBLE, nearest_whole

MODERATE = 2.0**36
TWO_OVER_PI = 2.0 / math.pi
HALF_PI = (
    1.5707963267948966,
    6.123233995736766e-17,
    -1.4973849048591698e-33,
)

# The first 1184 binary digits of 2/pi after the point.
DIGITS = int(
    "a2f9836e4e441529fc2757d1f534ddc0db6295993c439041fe5163abdebbc561b7246e3a424dd2e006492eea09d1921cfe1d"
    "eb1cb129a73ee88235f52ebb4484e99c7026b45f7e413991d639835339f49c845f8bbdf9283b1ff897ffde05980fef2f118b"
    "5a0a6d1f6d367ecf27cb09b74f463f669e5fea2d7527bac7ebe5f17b3d0739f78a5292ea6bfb5fb11f8d5d0856033046",
    16,
)
DIGIT_COUNT = 1184

# Exponents come in blocks of 32, the first of which is 21 to 52.
LOWEST_EXPONENT, BLOCK_SIZE, BLOCKS = 21, 32, 32
PARTS = 4


class Angle(NamedTuple):
    """An angle less its whole quarter turns; the two low bits of the integer `quadrant` count those."""

    quadrant: Lanes
    rest: DoubleWord


def reduce_moderate(x: Lanes, parts: int = 1) -> Angle:
    """The angle `x`, for float64 from 0 to `MODERATE`.

    With quarter turns in `parts`, a power of two, these parts are what is taken off and counted. The rest is off by
    less than `2**-119 + 2**-105 * rest`. It is not normalized: near multiples of pi/2 its low part may overlap the
    high one.
    """
    first, second, third = (part / parts for part in HALF_PI)
    turns, shifted = nearest_whole(x, TWO_OVER_PI * parts)
    # Exact: both sides are multiples of the last place of x, and nearly cancel.
    rest = subtract_product(x, turns, first)
    # The rest may be smaller than the next product, but is a multiple of 2**-53, which that one's last place is far
    # below: so the first difference's rounding error is exact, and so is the rest less the difference.
    product = turns * second
    if x.emitter.target.has_fma:
        high = rest - product
        lost = fma(-turns, second, rest - high)
    else:
        high, error = fast_two_sum(rest, -product)
        lost = error + two_product(turns, -second).low
    return Angle(shifted.as_bits(), DoubleWord(high, mul_add(-turns, third, lost)))


def reduce_huge(x: Lanes) -> Angle:
    """The angle `x`, for any finite float64 from `2**21` on; NaN for infinity.

    With `b` a suitable multiple of 32, `x / 2**b` is a whole number, so multiples of 4 in `2/pi * 2**b` add whole
    turns only. What is left of that factor is a table of four 53-bit parts; their product with `x / 2**b` is needed
    modulo 4.
    """
    exponent = x.as_bits() >> DOUBLE.fraction_bits
    block = maximum(exponent - (DOUBLE.bias + LOWEST_EXPONENT), 0) >> 5
    scale = (-(block << 5) + (DOUBLE.bias + BLOCK_SIZE)) << DOUBLE.fraction_bits
    whole = x * scale.as_float()
    parts = [look_up(TWO_OVER_PI_PARTS, (block << 2) + part) for part in range(PARTS)]
    leading, second, third = (two_product(whole, part) for part in parts[:3])
    quarters = [
        whole * parts[3],
        third.low,
        third.high,
        second.low,
        _modulo_four(second.high),
        _modulo_four(leading.low),
        # The first pass may leave a large multiple of 4 where the sum crosses a power of two.
        _modulo_four(_modulo_four(leading.high)),
    ]
    turns, shifted = nearest_whole(_plain_sum(quarters))
    rest = _accurate_sum([*quarters, -turns])
    half_pi = DoubleWord(x.like(HALF_PI[0]), x.like(HALF_PI[1]))
    return Angle(shifted.as_bits(), multiply(rest, half_pi))


def _two_over_pi_parts() -> tuple[float, ...]:
    """For every block, `2/pi * 2**b` modulo 4 in parts of 53 bits."""
    parts = []
    for block in range(BLOCKS):
        for part in range(PARTS):
            last_place = 2 - 53 * (part + 1)
            digits = DIGITS >> (DIGIT_COUNT + last_place - BLOCK_SIZE * (block - 1))
            parts.append(math.ldexp(digits % 2**53, last_place))
    return tuple(parts)


TWO_OVER_PI_PARTS = _two_over_pi_parts()


def _modulo_four(x: Lanes) -> Lanes:
    """`x` less the nearest multiple of 4, exactly."""
    big = 1.5 * 2.0**54
    return x - ((x + big) - big)


def _plain_sum(terms: Sequence[Lanes]) -> Lanes:
    total = terms[0]
    for term in terms[1:]:
        total = total + term
    return total


def _accurate_sum(terms: Sequence[Lanes]) -> DoubleWord:
    """The sum as if made with three times the digits, smallest term first (Ogita, Rump and Oishi, 2005)."""
    terms = list(terms)
    for _ in range(2):
        for place in range(1, len(terms)):
            terms[place], terms[place - 1] = two_sum(terms[place], terms[place - 1])
    return two_sum(terms[-1], _plain_sum(terms[:-1]))
