"""Powers. `fusec.lanes.fits.power` says how the tables were made."""

from __future__ import annotations

import math

from fusec.lanes.lanes import Lanes
from fusec.lanes.operations import absolute, fma, is_nan, is_negative, mul_add, polynomial, rare_case, where
from fusec.lanes.tables import look_up
from fusec.lanes.vector_math import double_word
from fusec.lanes.vector_math.double_word import DoubleWord, two_product, two_square
from fusec.lanes.vector_math.exponential import clamp, exp_double_word
from fusec.lanes.vector_math.float_parts import (
    DOUBLE,
    WHOLE,
    format_of,
    is_positive_finite,
    scale_by_power_of_two,
    split_binade,
    split_exponent,
)
from fusec.lanes.vector_math.logarithm import log_double_word
from fusec.lanes.vector_math.widening import in_double
from fusec.types import FLOAT32

RECIPROCALS = (
    1.0, 0.9142857193946838, 0.8648648858070374, 0.8205128312110901, 0.7804877758026123, 0.7441860437393188,
    0.7111111283302307, 0.6808510422706604, 0.6530612111091614, 0.6274510025978088, 0.6037735939025879,
    0.581818163394928, 0.5614035129547119, 0.5423728823661804, 0.5245901346206665, 0.5,
)  # fmt: skip
LOG2 = (
    0.0, 0.12928300888327973, 0.20945333069497424, 0.285402200051646, 0.35755205836266307, 0.4262647600765558,
    0.4918530613956992, 0.5545888973605297, 0.6147098736747266, 0.672425290914147, 0.727920433065368,
    0.781359759207552, 0.8328900034158261, 0.8826430466746124, 0.9307374181797561, 1.0,
)  # fmt: skip
LOG2_SLOPE = (
    1.4426950408612822, -0.7213475126917818, 0.48089856670218006, -0.36069875546189006, 0.28849692265775706,
    -0.2226019368231153,
)  # fmt: skip
SHIFTED_ROOTS = (
    1.0, 0.9908868912137069, 0.9827538663326288, 0.9756443173783458, 0.9696035575013605, 0.964678906036742,
    0.9609197773255048, 0.9583777734684463, 0.9571067811865476, 0.9571630729697497, 0.9586054127039704,
    0.9614951659746271, 0.9658964152537145, 0.9718760801866497, 0.9795040432046712, 0.9888532806985737,
)  # fmt: skip
EXP2_SLOPE = (0.6931471800261726, 0.24023431943037937, 0.05550596040187144)

CELL_BITS = STEP_BITS = 4
HUGE = 2.0**900


def power(x: Lanes, y: Lanes) -> Lanes:
    """`x**y` with all the special cases of C99's `pow`, which are NumPy's.

    float32 goes through float64, where two short polynomials do. float64 takes the logarithm as a double word.

    Largest error: float32 0.59 ulp; float64 0.54 ulp, 0.77 where the result is subnormal and so rounded twice.
    """
    size = absolute(x)
    if x.dtype == FLOAT32:
        magnitude = in_double(_rough_power, size, y)
    else:
        magnitude = _magnitude(size, y)
    ordinary = is_positive_finite(x) & (absolute(y) < float("inf"))
    return rare_case(~ordinary, magnitude, lambda: _special(x, y, magnitude))


def _rough_power(x: Lanes, y: Lanes) -> Lanes:
    """`x**y` to about `2**-29` for float64 numbers out of float32, from where that vanishes to where it overflows."""
    significand, exponent = split_binade(x)
    cell = (significand.as_bits() >> (DOUBLE.fraction_bits - CELL_BITS)) & (2**CELL_BITS - 1)
    r = mul_add(significand, look_up(RECIPROCALS, cell), -1.0)
    logarithm = mul_add(r, polynomial(r, LOG2_SLOPE), exponent + look_up(LOG2, cell))
    power = clamp(logarithm * y, (-200.0, 200.0))
    # With so many bits before the point, four are left behind it.
    big = WHOLE["f8"] / 2**STEP_BITS
    shifted = power + big
    r = power - (shifted - big)
    bits = shifted.as_bits()
    root = look_up(SHIFTED_ROOTS, bits & (2**STEP_BITS - 1)).as_bits()
    # Whole numbers go to the exponent field, sixteenths where the table expects them.
    scale = (root + (bits << (DOUBLE.fraction_bits - STEP_BITS))).as_float()
    return mul_add(scale, r * polynomial(r, EXP2_SLOPE), scale)


def _magnitude(x: Lanes, y: Lanes) -> Lanes:
    """`e**(y * log(x))` for ordinary numbers. The logarithm needs `log2(745)` bits more than the result."""
    logarithm = log_double_word(x)
    # Larger exponents make every base but 1 overflow or vanish, and could not be split into halves.
    y = clamp(y, (-HUGE, HUGE))
    high, low = two_product(logarithm.high, y)
    low = mul_add(logarithm.low, y, low)
    # Far outside the range of exp the low part may have overflowed; there it is of no use anyway.
    return exp_double_word(high, where(absolute(high) < 800.0, low, low.like(0.0))).rounded()


def _special(x: Lanes, y: Lanes, magnitude: Lanes) -> Lanes:
    """Powers of numbers that are zero, negative, infinite or NaN, or with such exponents."""
    size, zero, one, infinite, nan = absolute(x), *map(x.like, (0.0, 1.0, float("inf"), float("nan")))
    whole = _is_whole(absolute(y))
    odd = whole & ~_is_whole(absolute(y) * 0.5)
    extreme = (size == 0.0) | (size == infinite) | (absolute(y) == infinite)
    grows = ((size > 1.0) & (y > 0.0)) | ((size < 1.0) & (y < 0.0))
    result = where(extreme, where(grows, infinite, where(size == 1.0, one, zero)), magnitude)
    result = where((x < 0.0) & ~extreme & ~whole, nan, result)
    result = where(is_negative(x) & odd, -result, result)
    result = where(is_nan(x) | is_nan(y), nan, result)
    return where((x == 1.0) | (y == 0.0), one, result)


def _is_whole(x: Lanes) -> Lanes:
    """Whether a number that is not negative is whole."""
    no_fraction = 2.0 ** format_of(x.dtype).fraction_bits
    return (x >= no_fraction) | ((x + no_fraction) - no_fraction == x)


def integer_power(x: Lanes, exponent: int) -> Lanes:
    """`x**exponent` for a fixed exponent from 2 to 64, by multiplication.

    Integers wrap. Floats are multiplied with more digits than they have, so that only the last rounding counts;
    for float64 beyond the fourth power these are the significands alone, which cannot overflow on the way.

    Largest error: 0.5 ulp, and 1 where the result is subnormal and so rounded twice.
    """
    if not x.is_float or exponent == 2:
        return _multiplied(x, exponent)
    if exponent in (3, 4) and x.emitter.target.has_fma:
        return _cube_or_fourth_power(x, exponent)
    if x.dtype == FLOAT32:
        # Too large or too small a product in float64 is so in float32.
        return in_double(lambda wide: _multiplied(wide, exponent), x)
    significand, binary_exponent = split_exponent(absolute(x))
    high, low = _multiplied_twice(significand, exponent)
    # The power of the significand is within 2**38 of 1: 2**2000 times that over- and underflows.
    scale = clamp(binary_exponent * exponent, (-2000.0, 2000.0))
    result = scale_by_power_of_two(high + low, scale)
    return where(is_negative(x), -result, result) if exponent % 2 else result


def _cube_or_fourth_power(x: Lanes, exponent: int) -> Lanes:
    """By the square with its rounding error, which underflows only where the power does."""
    # A square whose power overflows is kept finite: what it lacks is in the low part then, of the same sign.
    end = x.like(2.0 ** (2 * math.ceil((format_of(x.dtype).bias + 1) / exponent) + 1))
    square = x * x
    high = where(end < square, end, square)
    low = fma(x, x, -high)
    factor, low = (x, low) if exponent == 3 else (high, low + low)
    return mul_add(high, factor, low * factor)


def _multiplied(x: Lanes, exponent: int) -> Lanes:
    """By squaring, from the highest bit of the exponent down."""
    result = x
    for bit in f"{exponent:b}"[1:]:
        result = result * result
        if bit == "1":
            result = result * x
    return result


def _multiplied_twice(x: Lanes, exponent: int) -> DoubleWord:
    """The same with double words; squares and products each lose about `5 u**2`."""
    result = two_square(x)
    for place, bit in enumerate(f"{exponent:b}"[1:]):
        result = double_word.square(result) if place else result
        if bit == "1":
            result = double_word.multiply_single(result, x)
    return result
