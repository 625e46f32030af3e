"""Sine, cosine and tangent.

float32 is computed in float64 and rounded once: there the reduction needs no tricks, and the error is little more
than the half ulp of that rounding. Sine and cosine share one polynomial for half a turn; the tangent is a quotient of
polynomials for a quarter. With FMA, the cosine and the tangent of moderate angles stay in float32, where twice as many
lanes make up for a reduction to double words: only a quarter turn from zero are the polynomials small enough beside
their first terms.

float64 takes whole quarter turns off (`angle`), which leaves a double word in [-pi/4, pi/4] and a polynomial each for
sine and cosine; odd quadrants exchange the two. With AVX-512, where a table of sixteen is one permutation, moderate
angles lose whole sixteenths of a turn instead, and the addition theorem makes do with two short polynomials and
without a choice between them. Angles are made positive first, so odd functions are odd to the last bit.
`fusec.lanes.fits.trigonometric` says how the tables were made.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import NamedTuple

from fusec.lanes.conversion import convert
from fusec.lanes.lanes import Lanes
from fusec.lanes.operations import absolute, flip_sign, fma, mul_add, polynomial, rare_case, where
from fusec.lanes.tables import look_up
from fusec.lanes.vector_math.angle import (
    MODERATE,
    TWO_OVER_PI,
    Angle,
    reduce_huge,
    reduce_moderate,
)
from fusec.lanes.vector_math.double_word import DoubleWord, fast_two_sum, subtract_product, two_product, two_square
from fusec.lanes.vector_math.float_parts import nearest_whole
from fusec.types import FLOAT32, FLOAT64

PI = (
    3.141592651605606,
    1.984187159361081e-09,
)
HALF_TURN_SINE = (
    0.9999999946868072, -0.1666665668448168, 0.008333025145078703, -0.00019807418934641503,
    2.601903179781248e-06,
)  # fmt: skip
TANGENT_NUMERATOR = (
    1.0,
    -0.11111112995315119,
    0.0010582608743219951,
)
TANGENT_DENOMINATOR = (
    1.0,
    -0.4444444444444444,
    0.015873015873015872,
)
HALF_PI_SINGLE = (1.5707964, -4.371139e-08, -1.7151245e-15)
TANGENT_SINGLE = (0.3333335, 0.13332672, 0.054059457, 0.021282649, 0.010838169, 8.310106e-05, 0.004380816)
SINE_SINGLE = (-0.16666655, 0.008332187, -0.00019517895)
COSINE_SINGLE = (0.041666646, -0.001388731, 2.4432327e-05)
SINE = (
    -0.16666666666666666,
    0.00833333333333304,
    -0.00019841269840959288,
    2.75573190718825e-06,
    -2.5052070284196283e-08,
    1.6054220590653577e-10,
    -7.384547018272943e-13,
)
COSINE = (
    0.041666666666666595,
    -0.0013888888888873342,
    2.4801587289002056e-05,
    -2.7557314217021195e-07,
    2.0875705391875754e-09,
    -1.1358748928235179e-11,
)
SINES = (
    0.0, 0.3826834323650898, 0.7071067811865476, 0.9238795325112867, 1.0, 0.9238795325112867,
    0.7071067811865476, 0.3826834323650898, 0.0, -0.3826834323650898, -0.7071067811865476,
    -0.9238795325112867, -1.0, -0.9238795325112867, -0.7071067811865476, -0.3826834323650898,
)  # fmt: skip
SINE_ERRORS = (
    0.0, -1.0050772696461588e-17, -4.833646656726457e-17, 1.7645047084336677e-17, 0.0, 1.7645047084336677e-17,
    -4.833646656726457e-17, -1.0050772696461588e-17, 0.0, 1.0050772696461588e-17, 4.833646656726457e-17,
    -1.7645047084336677e-17, 0.0, -1.7645047084336677e-17, 4.833646656726457e-17, 1.0050772696461588e-17,
)  # fmt: skip
STEP_SINE = (-0.1666666666666628, 0.008333333332359232, -0.0001984126221405441, 2.753377954050101e-06)
STEP_COSINE = (
    -0.5, 0.04166666666666599, -0.001388888888762356, 2.4801579160846934e-05, -2.7535497966822784e-07,
)  # fmt: skip

ONE_OVER_PI = 1.0 / math.pi
# Up to here the number of half or quarter turns times the leading part of pi is an exact double.
MODERATE_SINGLE = 2.0**22
# Up to here float32 itself knows the number of quarter turns, and which is the nearest one well enough.
SMALL_SINGLE = 2.0**15
# Steps in a quarter turn: a table of sixteen sines fits into two AVX-512 registers.
STEPS = 4


def sin(x: Lanes) -> Lanes:
    """Sine of an angle in radians.

    Maximal error: float32 0.59 ulp, float64 0.79 ulp.
    """
    return _evaluate(x, _half_turn_sine, _sine, odd=True, start=0)


def cos(x: Lanes) -> Lanes:
    """Cosine of an angle in radians.

    Maximal error: float32 0.75 ulp (all inputs; 0.59 without FMA), float64 0.79 ulp.
    """
    return _by_quarter_turns(
        x, _single_cosine, lambda: _evaluate(x, _half_turn_cosine, _cosine, odd=False, start=STEPS)
    )


def tan(x: Lanes) -> Lanes:
    """Tangent of an angle in radians.

    Maximal error: float32 0.97 ulp (all inputs; 0.526 without FMA), float64 0.85 ulp.
    """
    return _by_quarter_turns(x, _single_tangent, lambda: _evaluate(x, _quarter_turn_tangent, _tangent, odd=True))


def _by_quarter_turns(x: Lanes, single: Callable[[Lanes], Lanes], any_angle: Callable[[], Lanes]) -> Lanes:
    """`single(x)` of float32 numbers up to `SMALL_SINGLE` where there is FMA, and `any_angle()`."""
    if x.dtype == FLOAT32 and x.emitter.target.has_fma:
        return rare_case(absolute(x) > SMALL_SINGLE, single(x), any_angle)
    return any_angle()


def _evaluate(
    x: Lanes,
    short: Callable[[Lanes], Lanes],
    function: Callable[[Angle], Signed],
    *,
    odd: bool,
    start: int | None = None,
) -> Lanes:
    """`short(x)` for float32, `function` of the angle `abs(x)` for float64 and for huge numbers of either dtype.

    Where tables are fast, one of sines from the step `start` on takes the place of `function` for moderate angles.
    """
    wide = convert(x, FLOAT64)
    magnitude, single = absolute(wide), x.dtype == FLOAT32

    def signed(angle: Angle) -> Lanes:
        value, sign = function(angle)
        return flip_sign(value, sign ^ wide.as_bits() if odd else sign)

    if single:
        usual = short(wide)
    elif start is not None and x.emitter.target.isa == "avx512":
        usual = _stepwise(magnitude, start)
        usual = flip_sign(usual, wide) if odd else usual
    else:
        usual = signed(reduce_moderate(magnitude))
    huge = absolute(x) > (MODERATE_SINGLE if single else MODERATE)
    return rare_case(huge, convert(usual, x.dtype), lambda: convert(signed(reduce_huge(magnitude)), x.dtype))


class Signed(NamedTuple):
    """A value, to be negated where the sign bit of the integer `sign` is set."""

    value: Lanes
    sign: Lanes


# -- float32 ---------------------------------------------------------------------------------------------------


def _single_cosine(x: Lanes) -> Lanes:
    """`cos(x)` up to `SMALL_SINGLE` without float64: a polynomial each for even quadrants and for odd ones."""
    quadrant, (rest, low) = _without_quarter_turns(absolute(x))
    square, lost = two_square(rest)
    leading = mul_add(square, -0.5, 1.0)
    sine = rest + mul_add(rest * square, polynomial(square, SINE_SINGLE), low * leading)
    less = mul_add(lost, -0.5, mul_add(square, -0.5, 1.0 - leading))
    bent = mul_add(square * square, polynomial(square, COSINE_SINGLE), less)
    cosine = leading + mul_add(-rest, low, bent)
    return flip_sign(where((quadrant & 1) != 0, sine, cosine), (quadrant + 1) << 30)


def _single_tangent(x: Lanes) -> Lanes:
    """`tan(x)` up to `SMALL_SINGLE` without float64: a polynomial, in odd quadrants inverted and negated."""
    magnitude = absolute(x)
    quadrant, (rest, low) = _without_quarter_turns(magnitude)
    square, lost = two_square(rest)
    # What the square has lost counts with rest * P, about 0.42 where it matters, and the low part with the derivative,
    # 1 + tan(rest)**2. Both are so small that this will do.
    lift = mul_add(lost, rest * 0.42, low * mul_add(square, 1.4, 1.0))
    tangent = fast_two_sum(rest, mul_add(rest * square, polynomial(square, TANGENT_SINGLE), lift))
    inverse = 1.0 / tangent.high
    lack = mul_add(-inverse, tangent.low, mul_add(-inverse, tangent.high, 1.0))
    odd = (quadrant & 1) != 0
    return flip_sign(where(odd, mul_add(inverse, lack, inverse), tangent.high), x.as_bits() ^ (quadrant << 31))


def _without_quarter_turns(x: Lanes) -> Angle:
    """The same as `reduce_moderate`, for float32 from 0 to `SMALL_SINGLE` and with FMA; a quadrant and some more."""
    turns, shifted = nearest_whole(x, TWO_OVER_PI)
    # Exact, as the last place of the product is no smaller than that of x, or than the least of the difference.
    rest = mul_add(-turns, HALF_PI_SINGLE[0], x)
    middle = two_product(turns, HALF_PI_SINGLE[1])
    near = rest - middle.high
    far = mul_add(turns, HALF_PI_SINGLE[2], middle.low)
    return Angle(shifted.as_bits(), DoubleWord(near, ((rest - near) - middle.high) - far))


def _half_turn_sine(x: Lanes) -> Lanes:
    turns, shifted = nearest_whole(x, ONE_OVER_PI)
    return _without_half_turns(x, turns, shifted)


def _half_turn_cosine(x: Lanes) -> Lanes:
    # cos(x) = sin(x + pi/2): half a turn of pi less is taken off.
    turns, shifted = nearest_whole(mul_add(x, ONE_OVER_PI, 0.5))
    return _without_half_turns(x, turns - 0.5, shifted)


def _without_half_turns(x: Lanes, turns: Lanes, parity: Lanes) -> Lanes:
    """`sin(x - turns*pi)`, negated where the low bit of `parity` is set."""
    rest = mul_add(-turns, PI[1], mul_add(-turns, PI[0], x))
    sine = rest * polynomial(rest * rest, HALF_TURN_SINE)
    return flip_sign(sine, parity.as_bits() << 63)


def _quarter_turn_tangent(x: Lanes) -> Lanes:
    """`tan(x)` by a quotient that is turned upside down and negated in odd quadrants."""
    turns, shifted = nearest_whole(x, TWO_OVER_PI)
    rest = mul_add(-turns, PI[1] * 0.5, mul_add(-turns, PI[0] * 0.5, x))
    square = rest * rest
    rising, falling = rest * polynomial(square, TANGENT_NUMERATOR), polynomial(square, TANGENT_DENOMINATOR)
    odd = (shifted.as_bits() & 1) != 0
    return where(odd, -falling, rising) / where(odd, rising, falling)


# -- float64 ---------------------------------------------------------------------------------------------------


def _stepwise(x: Lanes, start: int) -> Lanes:
    """The sine of `x` and `start` steps, for `x` from 0 to `MODERATE`, with FMA.

    It is `s*cos(rest) + c*sin(rest)`, where s and c are the sine and the cosine of a whole number of steps.
    """
    step, (rest, low) = reduce_moderate(x, STEPS)
    step = step & (4 * STEPS - 1)
    sine, cosine, error = (
        look_up(table[shift:] + table[:shift], step)
        for table, shift in ((SINES, start), (SINES, start + STEPS), (SINE_ERRORS, start))
    )
    # Where s is not 0 it is at least twice the other term, so that the difference is exact.
    leading = fma(cosine, rest, sine)
    lost = fma(cosine, rest, sine - leading)
    square = rest * rest
    lost = fma(cosine, fma(rest * square, polynomial(square, STEP_SINE), low), lost) + error
    return leading + fma(sine * square, polynomial(square, STEP_COSINE), lost)


def _cosine(angle: Angle) -> Signed:
    return _sine(angle._replace(quadrant=angle.quadrant + 1))


def _sine(angle: Angle) -> Signed:
    high, low = angle.rest
    square = high * high
    leading = mul_add(square, -0.5, 1.0)
    # sin(high + low) = high + (high**3 * S + low * cos(high)), where `leading` is near enough to the cosine.
    sine = high + mul_add(high * square, polynomial(square, SINE), low * leading)
    # 1 - square/2 keeps its rounding error; that of the square itself, a quarter ulp, is lost.
    lost = mul_add(square, -0.5, 1.0 - leading)
    bent = mul_add(square * square, polynomial(square, COSINE), lost)
    cosine = leading + mul_add(-high, low, bent)
    odd = (angle.quadrant & 1) != 0
    return Signed(where(odd, cosine, sine), angle.quadrant << 62)


def _tangent(angle: Angle) -> Signed:
    """A quotient of double words, turned upside down and negated in odd quadrants."""
    (high, low), (square, lost) = angle.rest, two_square(angle.rest.high)
    leading = mul_add(square, -0.5, 1.0)
    # Near multiples of pi/2 the low part may overlap the high one. What the square has lost hardly counts here.
    sine = fast_two_sum(high, mul_add(high * square, polynomial(square, SINE), low * leading))
    less = mul_add(lost, -0.5, mul_add(square, -0.5, 1.0 - leading))
    bent = mul_add(square * square, polynomial(square, COSINE), less)
    cosine = fast_two_sum(leading, mul_add(-high, low, bent))
    odd = (angle.quadrant & 1) != 0
    numerator = DoubleWord(where(odd, cosine.high, sine.high), where(odd, cosine.low, sine.low))
    denominator = DoubleWord(where(odd, sine.high, cosine.high), where(odd, sine.low, cosine.low))
    return Signed(_quotient(numerator, denominator), angle.quadrant << 63)


def _quotient(x: DoubleWord, y: DoubleWord) -> Lanes:
    """`x / y` to 0.51 ulp with one division: the remainder is multiplied by the inverse again."""
    inverse = 1.0 / y.high
    quotient = x.high * inverse
    rest = subtract_product(x.high, quotient, y.high) + mul_add(-quotient, y.low, x.low)
    return mul_add(rest, inverse, quotient)
