"""Exponentials.

All of them write `x = k * ln2/16 + r` with a whole number `k`, look `2**(k/16)` up, as Tang does ("Table-driven
implementation of the exponential function", 1989), and evaluate `e**r = 1 + r + r**2 * tail(r)`. A table of 16 fits
into one or two AVX-512 registers, so that a look-up is one permutation; the remainder is so small that its rounding
errors hardly count. The reduction is Cody and Waite's: `ln2/16` in two parts, the first short enough for an exact
product with `k`. `fusec.lanes.fits.exponential` says how the tables were made.
"""

from __future__ import annotations

from typing import NamedTuple

from fusec.lanes.lanes import Lanes
from fusec.lanes.operations import absolute, copy_sign, mul_add, polynomial, rare_case, where
from fusec.lanes.tables import look_up
from fusec.lanes.vector_math.double_word import (
    DoubleWord,
    fast_two_sum,
    two_product,
    two_square,
    two_sum,
)
from fusec.lanes.vector_math.float_parts import (
    WHOLE,
    Whole,
    nearest_whole,
    power_of_two,
    scale_by_power_of_two,
    scale_within_range,
    whole_part,
)
from fusec.lanes.vector_math.widening import in_double_without_fma
from fusec.types import FLOAT32, DType

TAIL_SINGLE = (0.5000162, 0.16666718)
TAIL_DOUBLE = (
    0.5000000000000004, 0.16666666666666619, 0.04166666666072565, 0.00833333333581324, 0.001388911070206792,
    0.00019841078764544883,
)  # fmt: skip
EXP_TAIL_DOUBLE = (
    0.499999999999996, 0.1666666666439991, 0.04166666669344837, 0.008333472476150674, 0.0013888592874408392,
)  # fmt: skip
CUBIC = (
    0.16666666666666674, 0.04166666666666672, 0.00833333333252083, 0.0013888888884743258,
    0.00019841538231761473, 2.4802404451414587e-05,
)  # fmt: skip
MINUS_ONE_SINGLE = (0.5, 0.16666666, 0.041666493, 0.008333547, 0.0013932316, 0.00019761)
MINUS_ONE_DOUBLE = (
    0.5, 0.16666666666666619, 0.04166666666666655, 0.008333333333538301, 0.0013888888889217253,
    0.00019841267138241624, 2.480158400954163e-05, 2.7571342351699957e-06, 2.757115897910405e-07,
)  # fmt: skip
STEP_SINGLE = (0.043319702, 1.9966365e-06)
LN2_SINGLE = (0.69311523, 3.1946183e-05)
STEP_DOUBLE = (0.04332169878489367, 1.0291218489310676e-13)
ROOTS_SINGLE = (
    1.0, 1.0442737, 1.0905077, 1.1387886, 1.1892071, 1.2418578, 1.2968396, 1.3542556, 1.4142135, 1.4768262,
    1.5422108, 1.6104903, 1.6817929, 1.7562522, 1.8340081, 1.9152066,
)  # fmt: skip
ROOTS_DOUBLE = (
    1.0, 1.0442737824274138, 1.0905077326652577, 1.1387886347566916, 1.189207115002721, 1.241857812073484,
    1.2968395546510096, 1.3542555469368927, 1.4142135623730951, 1.4768261459394993, 1.5422108254079407,
    1.6104903319492543, 1.681792830507429, 1.7562521603732995, 1.8340080864093424, 1.9152065613971474,
)  # fmt: skip
ROOT_ERRORS_SINGLE = (
    0.0, 4.628547e-08, -1.19921575e-08, 4.7297824e-08, 3.193418e-08, 3.6210572e-08, -3.099072e-08,
    -7.475213e-09, 1.7114271e-08, -3.0476834e-08, 5.233334e-09, 6.1075918e-09, -1.4719605e-08, -5.258795e-09,
    -6.1282597e-09, 5.1406093e-09,
)  # fmt: skip
ROOT_ERRORS_DOUBLE = (
    0.0, 8.189317638195515e-17, -2.7939114859515733e-17, 7.826573258636076e-17, 3.3484623336251524e-17,
    3.750854201303127e-17, 1.9572585293112036e-17, 5.68648095791174e-17, -6.835808657661922e-17,
    -2.3591094770850053e-17, 5.1548301170786783e-17, 1.5341410053603723e-17, 4.875160526227062e-17,
    1.685487290628973e-17, 1.790126907604513e-17, -5.545065618639427e-17,
)  # fmt: skip
STEPS = 16
# Where float32's expm1 takes the 1 from a power of two and the rest apart no more.
MINUS_ONE_END = 16.5
LN2, LOG2_E = 0.6931471805599453, 1.4426950408889634


LN2_DOUBLE = (STEP_DOUBLE[0] * STEPS, STEP_DOUBLE[1] * STEPS)


class Method(NamedTuple):
    """What differs between the dtypes."""

    step: tuple[float, float]
    ln2: tuple[float, float]
    tail: tuple[float, ...]
    minus_one_tail: tuple[float, ...]
    roots: tuple[float, ...]
    root_errors: tuple[float, ...]
    # Outside these bounds results over- or underflow (or are -1) for certain; inside, exponents are small numbers.
    bounds: tuple[float, float]
    binary_bounds: tuple[float, float]
    minus_one_bounds: tuple[float, float]
    # A number that is nearest to the last step before overflow.
    last_step: float


SINGLE = Method(
    STEP_SINGLE, LN2_SINGLE, TAIL_SINGLE, MINUS_ONE_SINGLE, ROOTS_SINGLE, ROOT_ERRORS_SINGLE,
    (-128.0, 128.0), (-151.0, 129.0), (-18.0, 89.0), 88.7,
)  # fmt: skip
DOUBLE = Method(
    STEP_DOUBLE, LN2_DOUBLE, TAIL_DOUBLE, MINUS_ONE_DOUBLE, ROOTS_DOUBLE, ROOT_ERRORS_DOUBLE,
    (-800.0, 800.0), (-1080.0, 1025.0), (-40.0, 710.0), 709.76,
)  # fmt: skip


def _method(dtype: DType) -> Method:
    return SINGLE if dtype == FLOAT32 else DOUBLE


class Root(NamedTuple):
    """`2**(exponent - floor(exponent))` as `value * (1 + error)`, and the exponent, in sixteenths."""

    exponent: Lanes
    value: Lanes
    error: Lanes


class ScaledSum(NamedTuple):
    """`2**floor(exponent) * (high + low)` with `high` in [1, 2) and `abs(low) < 1/16`."""

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


def _root(whole: Whole) -> Root:
    """`2**(whole / STEPS)`."""
    method = _method(whole.number.dtype)
    step = whole.as_int() & (STEPS - 1)
    return Root(whole.number * (1.0 / STEPS), look_up(method.roots, step), look_up(method.root_errors, step))


def _grow(root: Root, r: Lanes, low: Lanes) -> ScaledSum:
    """`2**exponent * e**(r + low)`: multiply `root * (1 + growth)` out."""
    growth = r + mul_add(r * r, polynomial(r, _method(r.dtype).tail), low)
    return ScaledSum(root.exponent, root.value, root.value * growth)


def exp(x: Lanes) -> Lanes:
    """`e**x`.

    Largest error: float32 0.57 ulp (all inputs), 0.77 where the result is subnormal and so rounded twice;
    float64 0.67 and 0.81 ulp.
    """
    return exp_by_tail(x, TAIL_SINGLE if x.dtype == FLOAT32 else EXP_TAIL_DOUBLE)


def exp_by_tail(x: Lanes, tail: tuple[float, ...] | None = None) -> Lanes:
    """`e**x` with the tail of `grown_root`."""
    exponent, power, growth = grown_root(clamp(x, _method(x.dtype).bounds), tail=tail)
    return scale_by_power_of_two(mul_add(power, growth, power), exponent)


def grown_root(
    x: Lanes, low: Lanes | None = None, steps: Lanes | None = None, tail: tuple[float, ...] | None = None
) -> Root:
    """`e**(x + low)` of clamped numbers: a root of two near it, and in place of its error what it is to grow by.

    It is taken times two to the power of `steps`, a multiple of 1/16, if those are given. `tail` is that of the dtype,
    the exacter one, unless given.
    """
    method = _method(x.dtype)
    # With so many bits before the point, four are left behind it.
    big = WHOLE[f"f{x.dtype.itemsize}"] / STEPS
    shifted = mul_add(x, LOG2_E, big)
    exponent = shifted - big
    r = mul_add(exponent, -method.ln2[1], mul_add(exponent, -method.ln2[0], x))
    r = r if low is None else r + low
    if steps is not None:
        shifted, exponent = shifted + steps, exponent + steps
    step = shifted.as_bits() & (STEPS - 1)
    growth = mul_add(r, polynomial(r, (1.0, *(tail or method.tail))), look_up(method.root_errors, step))
    return Root(exponent, look_up(method.roots, step), growth)


def exp2(x: Lanes) -> Lanes:
    """`2**x`, exact for whole `x`.

    Largest error: float32 0.57 ulp (all inputs), 0.77 where the result is subnormal and so rounded twice;
    float64 0.55 and 0.76 ulp.
    """
    x = clamp(x, _method(x.dtype).binary_bounds)
    whole = nearest_whole(x, float(STEPS))
    root = _root(whole)
    # Whole steps leave an exact remainder, which is then turned to base e.
    return _grow(root, mul_add(whole.number, -1.0 / STEPS, x) * LN2, root.error).rounded()


def _reduce_twice(x: Lanes, correction: Lanes | None = None) -> tuple[Root, DoubleWord]:
    """A clamped `x + correction` as a root of two and a double-word remainder."""
    method = _method(x.dtype)
    whole = nearest_whole(x, LOG2_E * STEPS)
    near = mul_add(whole.number, -method.step[0], x)
    far = whole.number * -method.step[1] if correction is None else mul_add(whole.number, -method.step[1], correction)
    # Should `far` be the larger for once, what is lost is an ulp of it, still next to nothing.
    return _root(whole), fast_two_sum(near, far)


def exp_double_word(x: Lanes, low: Lanes | None = None) -> ScaledSum:
    """`e**(x + low)` to about four bits more than the dtype holds, with a whole exponent.

    Parameters
    ----------
    x : Lanes
        Any number; far beyond over- and underflow it is clamped.
    low : Lanes, optional
        A correction of at most a few ulps of `x`, such as the second half of a double word.
    """
    root, rest = _reduce_twice(clamp(x, _method(x.dtype).bounds), low)
    total = _grow(root, rest.high, rest.low + root.error)
    return total._replace(exponent=whole_part(total.exponent))


def exp_twice(x: Lanes, low: Lanes) -> ScaledSum:
    """`e**(x + low)` of float64 numbers to about 15 bits more than they hold, else like `exp_double_word`."""
    root, (r, rest) = _reduce_twice(clamp(x, DOUBLE.bounds), low)
    square = two_square(r)
    leading = fast_two_sum(r, square.high * 0.5)
    bent = mul_add(square.high * r, polynomial(r, CUBIC), mul_add(square.low, 0.5, leading.low))
    # The root's error counts together with what it multiplies, as does that of the remainder.
    bent = bent + mul_add(rest + root.error, leading.high, rest + root.error)
    product = two_product(root.value, leading.high)
    total = fast_two_sum(root.value, product.high)
    low = total.low + mul_add(root.value, bent, product.low)
    return ScaledSum(whole_part(root.exponent), total.high, low)


def expm1(x: Lanes) -> Lanes:
    """`e**x - 1`, without the cancellation near zero.

    float32 has no need of a table. For float64, within 3.5 steps of zero k is 0. Farther out the remainder is a sixth
    of the result at most, so that its errors weigh accordingly, and only the difference `2**(k/16) - 1` needs an exact
    sum.

    Largest error: float32 0.89 ulp, float64 0.72 ulp.
    """
    return in_double_without_fma(lambda wide: (_expm1_single if wide.dtype == FLOAT32 else _expm1)(wide), x)


def _expm1(x: Lanes) -> Lanes:
    method = _method(x.dtype)
    x = clamp(x, method.minus_one_bounds)
    near_zero = absolute(x) < 3.5 * LN2 / STEPS
    # The last power of two below overflow also serves the half step above it.
    last = x.like(method.last_step)
    whole = nearest_whole(where(near_zero, x.like(0.0), where(last < x, last, x)), LOG2_E * STEPS)
    r = mul_add(whole.number, -method.step[1], mul_add(whole.number, -method.step[0], x))
    root = _root(whole)
    growth = r + mul_add(r * r, polynomial(r, method.minus_one_tail), root.error)
    power = scale_within_range(root.value, root.exponent)
    less_one, lost = two_sum(power, -1.0)
    # Adding a zero has lost the sign of -0.
    return copy_sign(less_one + mul_add(power, growth, lost), x)


def _expm1_single(x: Lanes) -> Lanes:
    """`2**k * (1 + r + r**2 * tail) - 1`, where the sum of `2**k - 1` and `2**k * r` keeps its rounding error."""
    bounded = clamp(x, SINGLE.minus_one_bounds)
    whole = nearest_whole(bounded, LOG2_E).number
    near, far = mul_add(whole, -LN2_SINGLE[0], bounded), whole * -LN2_SINGLE[1]
    r = near + far
    tail = mul_add(r * r, polynomial(r, MINUS_ONE_SINGLE), far)
    power = power_of_two(whole)
    less_one = power - 1.0
    high = mul_add(power, near, less_one)
    lost = mul_add(power, near, less_one - high)
    # Adding zeros has lost the sign of -0.
    usual = copy_sign(high + mul_add(power, tail, lost), x)
    # From 2**25 on the 1 is no exact part of the first difference.
    return rare_case(x > MINUS_ONE_END, usual, lambda: _expm1_large(x))


def _expm1_large(x: Lanes) -> Lanes:
    exponent, root, growth = grown_root(clamp(x, (0.0, 89.0)))
    # Half of everything: the power may be the first to overflow, although what it grows by is negative.
    power = scale_within_range(root, exponent - 1.0)
    less_half, lost = fast_two_sum(power, -0.5)
    half = less_half + mul_add(power, growth, lost)
    return half + half


def rough_exp(x: Lanes, tail: tuple[float, ...] = TAIL_SINGLE) -> Lanes:
    """`e**x` of float64 numbers, clamped to float32's range and some more.

    The relative error is about `2**-29`, and `2**-42` with four terms of the double tail.
    """
    x = clamp(x, (-200.0, 200.0))
    whole = nearest_whole(x, LOG2_E * STEPS)
    r = mul_add(whole.number, -LN2 / STEPS, x)
    growth = mul_add(r * r, polynomial(r, tail), r)
    bits = whole.as_int()
    root = look_up(ROOTS_DOUBLE, bits & (STEPS - 1))
    # The quotient of k by 16, rounded down, goes to the exponent field.
    power = (root.as_bits() + ((bits & -STEPS) << (52 - 4))).as_float()
    return mul_add(power, growth, power)
