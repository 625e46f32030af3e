"""Division with remainder: `fmod`, `remainder` and `floor_divide` of floats and integers, as NumPy defines them.

Floats: the remainder is exact. Usually the quotient fits a float and one exact product and difference do; otherwise
the divisor is doubled until it reaches the dividend, then halved again and subtracted where it fits, like long division
in base two. Integers up to 32 bits are divided as floats wide enough for exact quotients.
"""

from __future__ import annotations

from fusec.lanes.conversion import convert
from fusec.lanes.lanes import Lanes
from fusec.lanes.operations import absolute, copy_sign, fma, rare_case, repeat_while, where
from fusec.lanes.vector_math.double_word import two_product
from fusec.lanes.vector_math.float_parts import nearest_whole
from fusec.types import FLOAT32, FLOAT64

# Quotients below are rounded to whole numbers by `nearest_whole`.
QUOTIENT_END = {"f4": 2.0**21, "f8": 2.0**50}
INFINITY, NAN = float("inf"), float("nan")


def fmod(x: Lanes, y: Lanes) -> Lanes:
    """The remainder with the sign of `x`."""
    if not x.is_float:
        return _divide_integers(x, y)[1]
    return copy_sign(_positive_remainder(absolute(x), absolute(y)), x)


def remainder(x: Lanes, y: Lanes) -> Lanes:
    """The remainder with the sign of `y`."""
    if not x.is_float:
        return _floor_integers(x, y)[1]
    rest = fmod(x, y)
    opposite = (rest != 0.0) & ((y < 0.0) ^ (rest < 0.0))
    signed = where(rest == 0.0, copy_sign(rest, y), where(opposite, rest + y, rest))
    return where(y == 0.0, rest, signed)


def floor_divide(x: Lanes, y: Lanes) -> Lanes:
    """The quotient rounded down."""
    if not x.is_float:
        return _floor_integers(x, y)[0]
    rest = fmod(x, y)
    # Nearly a whole number, and NumPy's choice between its neighbors.
    quotient = (x - rest) / y
    opposite = (rest != 0.0) & ((y < 0.0) ^ (rest < 0.0))
    quotient = where(opposite, quotient - 1.0, quotient)
    whole = _round_down(quotient)
    whole = where(quotient - whole > 0.5, whole + 1.0, whole)
    exact = x / y
    whole = where(quotient == 0.0, copy_sign(x.like(0.0), exact), whole)
    return where(y == 0.0, exact, whole)


def _round_down(x: Lanes) -> Lanes:
    """The largest whole number not above `x`; processors without a rounding instruction can do this as well."""
    whole_from = 2.0**23 if x.dtype == FLOAT32 else 2.0**52
    magnitude = absolute(x)
    nearest = copy_sign((magnitude + whole_from) - whole_from, x)
    return where(magnitude < whole_from, where(nearest > x, nearest - 1.0, nearest), x)


def _positive_remainder(x: Lanes, y: Lanes) -> Lanes:
    """`x` modulo `y` for non-negative numbers; NaN for infinite `x` and for zero `y`."""
    ratio = x / y
    end = QUOTIENT_END[f"f{x.dtype.itemsize}"]
    moderate = ratio < end
    quotient = nearest_whole(where(moderate, ratio, x.like(0.0))).number
    nearest = _subtract_product(x, quotient, y)
    usual = where(x < y, x, where(nearest < 0.0, nearest + y, nearest))
    undefined = (x == INFINITY) | (y == 0.0)
    usual = where(undefined, x.like(NAN), usual)
    return rare_case((ratio >= end) & (x < INFINITY) & (y > 0.0), usual, lambda: _divide_long(x, y))


def _subtract_product(x: Lanes, quotient: Lanes, y: Lanes) -> Lanes:
    """`x - quotient * y`, which is exact: a multiple of `y`'s last place no larger than `y`."""
    if x.emitter.target.has_fma:
        return fma(-quotient, y, x)
    # Near overflow the parts of Dekker's product may exceed the range; there `y` is large enough to be scaled exactly.
    huge = x > (2.0**100 if x.dtype == FLOAT32 else 2.0**1000)
    scale = where(huge, x.like(2.0**-64), x.like(1.0))
    product, error = two_product(quotient, y * scale)
    return ((x * scale - product) - error) * where(huge, x.like(2.0**64), x.like(1.0))


def _divide_long(x: Lanes, y: Lanes) -> Lanes:
    """`x` modulo `y` for positive finite numbers, however large the quotient."""
    fits = (x < INFINITY) & (y > 0.0) & (y < INFINITY)
    x, y = where(fits, x, x.like(0.0)), where(fits, y, y.like(1.0))
    # Halves are compared lest doubling overflow; a subnormal half may be rounded, and the doubling stop a step late.
    (divisor, _) = repeat_while(
        lambda divisor, rest: divisor <= rest * 0.5, lambda divisor, rest: (divisor + divisor, rest), y, x
    )
    (_, rest) = repeat_while(
        lambda divisor, rest: divisor >= y,
        lambda divisor, rest: (divisor * 0.5, where(divisor <= rest, rest - divisor, rest)),
        divisor,
        x,
    )
    return rest


def _divide_integers(x: Lanes, y: Lanes) -> tuple[Lanes, Lanes]:
    """Quotient rounded toward zero, and remainder; both 0 for division by zero.

    The most negative number over -1 is itself, as it wraps.
    """
    zero, one = x.like(0), x.like(1)
    by_zero = y == 0
    if x.bits == 64:
        quotient = _divide_wide(x, where(by_zero, one, y))
    else:
        # Up to 16 bits fit float32, up to 32 float64, with so many bits to spare that the quotient's rounding never
        # reaches a whole number it is not.
        wide = FLOAT32 if x.bits <= 16 else FLOAT64
        quotient = convert(convert(x, wide) / convert(where(by_zero, one, y), wide), x.dtype)
    quotient = where(by_zero, zero, quotient)
    return quotient, where(by_zero, zero, x - quotient * y)


def _divide_wide(x: Lanes, y: Lanes) -> Lanes:
    """Quotient of 64-bit integers, `y` not zero: one division per lane, there is no vector instruction."""
    builder = x.emitter.builder
    if not x.is_signed:
        return x._new(builder.udiv(x.value, y.value))
    # A quotient that wraps would trap.
    negated = y == -1
    quotient = x._new(builder.sdiv(x.value, where(negated, y.like(1), y).value))
    return where(negated, -x, quotient)


def _floor_integers(x: Lanes, y: Lanes) -> tuple[Lanes, Lanes]:
    """Quotient rounded down, and a remainder with the sign of `y`."""
    quotient, rest = _divide_integers(x, y)
    if not x.is_signed:
        return quotient, rest
    opposite = (rest != 0) & ((rest < 0) ^ (y < 0))
    return where(opposite, quotient - 1, quotient), where(opposite, rest + y, rest)
