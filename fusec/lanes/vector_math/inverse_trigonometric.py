"""Inverse sine, cosine and tangent, and the angle of a point.

All rest on `asin(r)` for `r <= 1/2` and `atan(r)` for `r <= 7/16`, each written `r + r**3 * P(r**2)`. Other arguments
are brought there by `asin(x) = pi/2 - 2*asin(sqrt((1 - x)/2))` and by the addition theorem of the arctangent
(reductions as in Cody and Waite, 1980, and fdlibm). What is rounded on the way is carried along as the low part of a
double word, so that nearly all of the error is that of the last sum. `fusec.lanes.fits.inverse_trigonometric` says
how the tables were made.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from fusec.lanes.lanes import Lanes
from fusec.lanes.operations import (
    absolute,
    copy_sign,
    flip_sign,
    is_nan,
    is_negative,
    mul_add,
    polynomial,
    rare_case,
    square_root,
    where,
)
from fusec.lanes.vector_math.double_word import DoubleWord, fast_two_sum, subtract_product
from fusec.lanes.vector_math.float_parts import rough_inverse
from fusec.types import FLOAT32

PI_SINGLE = (
    3.1415927,
    -8.742278e-08,
)
ARC_HALF_SINGLE = (
    0.4636476,
    5.0121587e-09,
)
ARC_TWO_SINGLE = (
    1.1071488,
    -4.872355e-08,
)
PI_DOUBLE = (
    3.141592653589793,
    1.2246467991473532e-16,
)
ARC_HALF_DOUBLE = (
    0.4636476090008061,
    2.2698777452961687e-17,
)
ARC_TWO_DOUBLE = (
    1.1071487177940904,
    9.40447137356638e-17,
)
ARCSINE_SINGLE = (
    0.1666666,
    0.07500522,
    0.04451339,
    0.031838663,
    0.014318351,
    0.03768816,
)
ARCSINE_DOUBLE = (
    0.1666666666666676,
    0.07499999999970865,
    0.044642857174563136,
    0.030381942709730454,
    0.022372214940307975,
    0.017351612765904068,
    0.013980812427449914,
    0.011398972819167144,
    0.010779940035662326,
    0.0037075050052538,
    0.02170495581145338,
    -0.020995751479899186,
    0.032626669939811566,
)
ARCTANGENT_SINGLE = (
    -0.33333305,
    0.19997782,
    -0.14230172,
    0.10494108,
    -0.058256328,
)
ARCTANGENT_DOUBLE = (
    -0.33333333333333315,
    0.1999999999999321,
    -0.14285714284853462,
    0.11111111056532393,
    -0.09090907062652948,
    0.0769225960155883,
    -0.0666590310090128,
    0.058740212486140045,
    -0.05200107767155759,
    0.04433022924916835,
    -0.031916663330292604,
    0.013692743060202048,
)


class Method(NamedTuple):
    """What differs between the dtypes; constants are in two parts."""

    pi: tuple[float, float]
    arc_half: tuple[float, float]
    arc_two: tuple[float, float]
    arcsine: tuple[float, ...]
    arctangent: tuple[float, ...]
    # From 1 / safe to safe no quotient overflows or loses digits; numbers beyond come there by `shift`.
    safe: float
    shift: float


SINGLE = Method(PI_SINGLE, ARC_HALF_SINGLE, ARC_TWO_SINGLE, ARCSINE_SINGLE, ARCTANGENT_SINGLE, 2.0**60, 2.0**75)
DOUBLE = Method(PI_DOUBLE, ARC_HALF_DOUBLE, ARC_TWO_DOUBLE, ARCSINE_DOUBLE, ARCTANGENT_DOUBLE, 2.0**480, 2.0**600)


def _method(x: Lanes) -> Method:
    return SINGLE if x.dtype == FLOAT32 else DOUBLE


# -- from a sine or cosine ---------------------------------------------------------------------------------------


class Arcsine(NamedTuple):
    """`asin(root) = root + bent`, where `root` is `sqrt((1 - abs(x)) / 2)` for `large` x and `abs(x)` for others."""

    large: Lanes
    root: DoubleWord
    bent: Lanes

    def times(self, factor: Lanes, start: DoubleWord) -> Lanes:
        """`start + factor * asin(root)` for a factor of 1 or 2."""
        leading = fast_two_sum(start.high, factor * self.root.high)
        return leading.high + (leading.low + mul_add(factor, self.root.low + self.bent, start.low))


def asin(x: Lanes) -> Lanes:
    """Inverse sine, NaN outside [-1, 1].

    Maximal error: float32 0.640 ulp (all inputs), float64 0.65 ulp.
    """
    arc = _arcsine(x)
    zero = x.like(0.0)
    start = DoubleWord(*(where(arc.large, x.like(part * 0.5), zero) for part in _method(x).pi))
    return copy_sign(arc.times(where(arc.large, x.like(-2.0), x.like(1.0)), start), x)


def acos(x: Lanes) -> Lanes:
    """Inverse cosine, NaN outside [-1, 1].

    Maximal error: float32 0.615 ulp (all inputs), float64 0.63 ulp.
    """
    arc = _arcsine(x)
    # pi/2 - asin(x) for small x; from 0 up or from pi down for large ones.
    negative, zero = x < 0.0, x.like(0.0)
    start = DoubleWord(
        *(where(arc.large, where(negative, x.like(part), zero), x.like(part * 0.5)) for part in _method(x).pi)
    )
    return arc.times(flip_sign(where(arc.large, x.like(2.0), x.like(-1.0)), x), start)


def _arcsine(x: Lanes) -> Arcsine:
    magnitude = absolute(x)
    large = magnitude > 0.5
    half_rest = mul_add(magnitude, -0.5, 0.5)
    rounded = square_root(half_rest)
    lost = subtract_product(half_rest, rounded, rounded)
    if x.dtype == FLOAT32:
        # The tiny number keeps 0/0 out of asin(1); it is lost in any other sum.
        lost = lost / (rounded + rounded + 2.0**-100)
    else:
        lost = lost * (rough_inverse(rounded) * 0.5)
    root = DoubleWord(where(large, rounded, magnitude), where(large, lost, x.like(0.0)))
    square = where(large, half_rest, x * x)
    return Arcsine(large, root, root.high * square * polynomial(square, _method(x).arcsine))


# -- from a tangent ----------------------------------------------------------------------------------------------


def atan(x: Lanes) -> Lanes:
    """Inverse tangent.

    Maximal error: float32 0.66 ulp (all inputs), float64 0.66 ulp.
    """
    magnitude = absolute(x)
    # Farther out the angle is pi/2 to the last bit; infinity must not meet the zero factor of the reduction.
    magnitude = where(magnitude > 2.0**64, x.like(2.0**64), magnitude)
    return copy_sign(_acute_angle(magnitude, x.like(1.0)).rounded(), x)


def atan2(y: Lanes, x: Lanes) -> Lanes:
    """Angle of the point `(x, y)` from -pi to pi, with the special cases of C99.

    Maximal error: float32 0.70 ulp, float64 0.72 ulp.
    """
    safe = _method(x).safe
    height, width = absolute(y), absolute(x)
    steep = height > width
    small, large = where(steep, width, height), where(steep, height, width)
    usual = (large <= safe) & (large >= 1.0 / safe) & ((small >= 1.0 / safe) | (small == 0.0))
    return copy_sign(rare_case(~usual, _polar_angle(height, x), lambda: _extreme_angle(height, x)), y)


def _polar_angle(y: Lanes, x: Lanes) -> Lanes:
    """The angle of the point `(x, y)` in the upper half plane, from 0 to pi."""
    arc = _acute_angle(y, absolute(x))
    pi, low = (x.like(part) for part in _method(x).pi)
    leading = fast_two_sum(pi, -arc.high)
    return where(is_negative(x), leading.high + (leading.low - arc.low + low), arc.rounded())


def _acute_angle(y: Lanes, x: Lanes) -> DoubleWord:
    """The angle of the point `(x, y)` in the first quadrant.

    It is `start + atan(ratio)` where `start` is the arctangent of the nearest of 0, 1/2, 1, 2 and infinity, and
    `tan(a - b) = (tan(a) - tan(b)) / (1 + tan(a)*tan(b))` gives the ratio. Exchanging the coordinates turns the last
    two into the first and changes the sign of the ratio.
    """
    method = _method(x)
    steep = y > x
    small, large = where(steep, x, y), where(steep, y, x)
    near_half, near_one = small > large * 0.4375, small > large * 0.6875

    def choose(zero: Lanes, half: Lanes, one: float) -> Lanes:
        return where(near_one, x.like(one), where(near_half, half, zero))

    def start(pi: float, arc_half: float, arc_two: float) -> Lanes:
        axis = where(steep, x.like(pi * 0.5), x.like(0.0))
        return choose(axis, where(steep, x.like(arc_two), x.like(arc_half)), pi * 0.25)

    center = choose(x.like(0.0), x.like(0.5), 1.0)
    # Exact: with a center other than zero, its sides nearly cancel.
    difference = mul_add(-center, large, small)
    numerator, denominator = where(steep, -difference, difference), mul_add(center, small, large)
    inverse = 1.0 / denominator
    ratio = numerator * inverse
    lost = subtract_product(numerator, ratio, denominator) * inverse
    square = ratio * ratio
    # atan(ratio + lost) - ratio, where `lost` counts with a derivative of about 1 - square.
    bent = mul_add(square, mul_add(ratio, polynomial(square, method.arctangent), -lost), lost)
    high, low = (start(*parts) for parts in zip(method.pi, method.arc_half, method.arc_two, strict=True))
    leading = fast_two_sum(high, ratio)
    return DoubleWord(leading.high, leading.low + (bent + low))


def _extreme_angle(y: Lanes, x: Lanes) -> Lanes:
    """`_polar_angle` where it would overflow or underflow: numbers far from 1, zeros, infinities and NaN."""
    method, width, zero, one = _method(x), absolute(x), x.like(0.0), x.like(1.0)
    infinite = (y == math.inf) | (width == math.inf)
    either = y + width
    height = where(infinite, where(y == math.inf, one, zero), y)
    width = where(infinite, where(width == math.inf, one, zero), width)
    # At the origin the sign of x decides.
    width = where((height == 0.0) & (width == 0.0), one, width)
    large = where(height > width, height, width)
    scale = where(large > method.safe, x.like(1.0 / method.shift), one)
    scale = where(large < 1.0 / method.safe, x.like(method.shift), scale)
    angle = _polar_angle(height * scale, copy_sign(width * scale, x))
    # The arctangent of a small ratio is the ratio, which may be subnormal.
    ratio = height / width
    angle = where((ratio < 2.0**-30) & ~is_negative(x), ratio, angle)
    return where(is_nan(either), either, angle)
