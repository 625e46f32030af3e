"""Exponentials.

All of them write `x = k * ln2/steps + r` with a whole number `k`, look `2**(k/steps)` up as a double word, as Tang does
("Table-driven implementation of the exponential function", 1989), and evaluate `e**r = 1 + r + r**2 * tail(r)`.
There are as many steps as an AVX-512 register has lanes, so that a look-up is one permutation, and the remainder is
so small that its rounding errors hardly count. The reduction is Cody and Waite's: `ln2/steps` in two parts, the first
short enough for an exact product with `k`. `fusec.lanes.fits.exponential` says how the tables were made.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from fusec.lanes.lanes import Lanes, absolute, look_up, mul_add, polynomial, where
from fusec.lanes.vector_math.double_word import DoubleWord, fast_two_sum, two_product, two_sum
from fusec.lanes.vector_math.float_parts import (
    Whole,
    nearest_whole,
    power_of_two,
    scale_by_power_of_two,
    whole_part,
)
from fusec.types import FLOAT32, DType

TAIL_SINGLE = (0.5000162, 0.16666718)
TAIL_DOUBLE = (
    0.50000000000003, 0.16666666666663818, 0.04166666656931995, 0.0083333333698507, 0.001388978410574567,
    0.00019840610396892867,
)
MINUS_ONE_SINGLE = (0.5, 0.16666992, 0.041667175)
MINUS_ONE_DOUBLE = (
    0.5, 0.16666666666667004, 0.041666666666667414, 0.008333333322447234, 0.0013888888871961308,
    0.0001984226698497962, 2.480279450727148e-05,
)
ROUGH_TAIL = (0.5000000127754064, 0.16668031349883947, 0.04166044888758663)
STEP_SINGLE = (0.043319702, 1.9966365e-06)
STEP_DOUBLE = (0.08664339756978734, 2.0582436978621353e-13)
ROOTS_SINGLE = (
    1.0, 1.0442737, 1.0905077, 1.1387886, 1.1892071, 1.2418578, 1.2968396, 1.3542556, 1.4142135, 1.4768262,
    1.5422108, 1.6104903, 1.6817929, 1.7562522, 1.8340081, 1.9152066,
)
ROOTS_LOW_SINGLE = (
    0.0, 4.83347e-08, -1.307754e-08, 5.3862223e-08, 3.7976353e-08, 4.496838e-08, -4.0189995e-08,
    -1.0123349e-08, 2.4203235e-08, -4.500899e-08, 8.070905e-09, 9.836217e-09, -2.4755327e-08, -9.23577e-09,
    -1.1239278e-08, 9.845328e-09,
)
ROOTS_DOUBLE = (
    1.0, 1.0905077326652577, 1.189207115002721, 1.2968395546510096, 1.4142135623730951, 1.5422108254079407,
    1.681792830507429, 1.8340080864093424,
)
ROOTS_LOW_DOUBLE = (
    0.0, -3.046782079812471e-17, 3.982015231465646e-17, 2.5382502794888315e-17, -9.667293313452913e-17,
    7.949834809697621e-17, 8.199010020581497e-17, 3.283107224245627e-17,
)

STEPS_DOUBLE = 8
LN2, LOG2_E = 0.6931471805599453, 1.4426950408889634


class Method(NamedTuple):
    """What differs between the dtypes."""

    steps: int
    step: tuple[float, float]
    tail: tuple[float, ...]
    minus_one_tail: tuple[float, ...]
    roots: tuple[float, ...]
    roots_low: tuple[float, ...]
    # Outside `bounds` the result over- or underflows whatever the base up to e**x; inside, exponents are small numbers.
    bounds: tuple[float, float]
    binary_bounds: tuple[float, float]
    minus_one_bounds: tuple[float, float]


SINGLE = Method(
    16, STEP_SINGLE, TAIL_SINGLE, MINUS_ONE_SINGLE, ROOTS_SINGLE, ROOTS_LOW_SINGLE, (-105.0, 90.0), (-151.0, 129.0), (-18.0, 89.0)
)
DOUBLE = Method(
    STEPS_DOUBLE, STEP_DOUBLE, TAIL_DOUBLE, MINUS_ONE_DOUBLE, ROOTS_DOUBLE, ROOTS_LOW_DOUBLE, (-750.0, 715.0), (-1080.0, 1025.0), (-40.0, 710.0)
)


def _method(dtype: DType) -> Method:
    return SINGLE if dtype == FLOAT32 else DOUBLE


class Reduced(NamedTuple):
    """`2**floor(exponent) * root * e**(high + low)`; without `low` the remainder is rounded."""

    exponent: Lanes
    root: DoubleWord
    high: Lanes
    low: Lanes | None = None


class ScaledSum(NamedTuple):
    """`2**exponent * (high + low)` with `high` in [1, 2) and `abs(low) < 1/16`."""

    exponent: Lanes
    high: Lanes
    low: Lanes

    def rounded(self) -> Lanes:
        """The nearest number: overflow gives infinity, underflow is gradual."""
        return scale_by_power_of_two(self.high + self.low, self.exponent)


def clamp(x: Lanes, bounds: tuple[float, float]) -> Lanes:
    """`x` moved into an interval; NaN stays NaN. Written so that each bound is one instruction."""
    lowest, highest = map(x.like, bounds)
    x = where(lowest > x, lowest, x)
    return where(highest < x, highest, x)


def _reduce(x: Lanes) -> Reduced:
    """Take a clamped `x` apart for base e, with a single remainder."""
    method = _method(x.dtype)
    whole = nearest_whole(x, LOG2_E * method.steps)
    near = mul_add(whole.number, -method.step[0], x)
    return Reduced(*_power(whole), mul_add(whole.number, -method.step[1], near))


def _reduce_twice(x: Lanes, correction: Lanes | None = None) -> Reduced:
    """Take `x + correction` apart for base e, with a double-word remainder."""
    method = _method(x.dtype)
    whole = nearest_whole(x, LOG2_E * method.steps)
    near = mul_add(whole.number, -method.step[0], x)
    far = whole.number * -method.step[1] if correction is None else mul_add(whole.number, -method.step[1], correction)
    # Should `far` be the larger for once, what is lost is an ulp of it, still next to nothing.
    return Reduced(*_power(whole), *fast_two_sum(near, far))


def _reduce_base_two(x: Lanes) -> Reduced:
    """Take a clamped `x` apart for base two: whole steps leave an exact remainder, which is then turned to base e."""
    steps = _method(x.dtype).steps
    whole = nearest_whole(x, float(steps))
    return Reduced(*_power(whole), mul_add(whole.number, -1.0 / steps, x) * LN2)


def _power(whole: Whole) -> tuple[Lanes, DoubleWord]:
    """`2**(whole / steps)` as an exponent, of which only the whole part counts, and a root of two."""
    method = _method(whole.number.dtype)
    step = whole.as_int() & (method.steps - 1)
    root = DoubleWord(look_up(method.roots, step), look_up(method.roots_low, step))
    return whole.number * (1.0 / method.steps), root


def _sum(parts: Reduced) -> ScaledSum:
    """Multiply out: `root * (1 + growth)`. With a double-word remainder the error is 1/32 ulp."""
    exponent, root, r, low = parts
    tail = (r * r) * polynomial(r, _method(r.dtype).tail)
    growth = r + (tail if low is None else low + tail)
    return ScaledSum(exponent, root.high, mul_add(root.high, growth, root.low))


def exp_double_word(x: Lanes, low: Lanes | None = None) -> ScaledSum:
    """`e**(x + low)` to about five bits more than the dtype holds.

    Parameters
    ----------
    x : Lanes
        Any number; far beyond over- and underflow it is clamped.
    low : Lanes, optional
        A correction of at most a few ulps of `x`, such as the second half of a double word.
    """
    total = _sum(_reduce_twice(clamp(x, _method(x.dtype).bounds), low))
    return total._replace(exponent=whole_part(total.exponent))


def exp(x: Lanes) -> Lanes:
    """`e**x`.

    Maximal error ?.
    """
    return _sum(_reduce(clamp(x, _method(x.dtype).bounds))).rounded()


def exp2(x: Lanes) -> Lanes:
    """`2**x`, exact for whole `x`.

    Maximal error ?.
    """
    return _sum(_reduce_base_two(clamp(x, _method(x.dtype).binary_bounds))).rounded()


def expm1_double_word(x: Lanes, scale: float = 1.0) -> DoubleWord:
    """`scale * (e**x - 1)` to about five bits more than the dtype holds, for a power of two `scale`.

    Parameters
    ----------
    x : Lanes
        Where `scale * e**x` is finite. Below the smallest normal number results lose their low part.
    scale : float
        Halving keeps `e**x / 2` finite where `e**x` is not.
    """
    exponent, root, r, low = _reduce_twice(x)
    factor = power_of_two(whole_part(exponent) + math.log2(scale))
    # root * e**r = root + product + rest
    product, error = two_product(root.high, r)
    tail = mul_add(r * r, polynomial(r, _method(r.dtype).minus_one_tail), low)
    rest = mul_add(root.high, tail, error + mul_add(root.low, r, root.low))
    # Unless k = 0, where `whole` is 0, it is larger than the product: steps are wider than remainders.
    whole, lost = two_sum(factor * root.high, -scale)
    high, low = fast_two_sum(whole, factor * product)
    return fast_two_sum(high, low + mul_add(factor, rest, lost))


def expm1(x: Lanes) -> Lanes:
    """`e**x - 1`, without the cancellation near zero.

    Maximal error ?.
    """
    half = expm1_double_word(clamp(x, _method(x.dtype).minus_one_bounds), 0.5)
    # Where 1 + x/2 rounds to 1 the result is x; halving would lose the last bit of a subnormal, adding 0 a sign.
    tiny = 2.0**-25 if x.dtype == FLOAT32 else 2.0**-54
    return where(absolute(x) < tiny, x, half.high + half.high)


def rough_exp(x: Lanes) -> Lanes:
    """`e**x` of float64 numbers to a relative error of about `2**-33`, clamped to float32's range and some more."""
    x = clamp(x, (-200.0, 200.0))
    whole = nearest_whole(x, LOG2_E * STEPS_DOUBLE)
    r = mul_add(whole.number, -LN2 / STEPS_DOUBLE, x)
    growth = mul_add(r * r, polynomial(r, ROUGH_TAIL), r)
    bits = whole.as_int()
    root = look_up(ROOTS_DOUBLE, bits & (STEPS_DOUBLE - 1))
    # The quotient of k by 8, rounded down, goes to the exponent field.
    power = (root.as_bits() + ((bits & -STEPS_DOUBLE) << (52 - 3))).as_float()
    return mul_add(power, growth, power)
