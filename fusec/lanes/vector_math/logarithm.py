"""Logarithms.

A positive number is `significand * 2**exponent` with the significand in [3/4, 3/2). The first four bits of its fraction
name a cell, and the cell a number near the reciprocal of all its significands, short enough that the remainder
`r = significand * reciprocal - 1` is exact. Then `log(x) = exponent * log(2) - log(reciprocal) + log(1 + r)`, as in
Tang's "Table-driven implementation of the logarithm function" (1990). The first two terms come as multiples of
a coarse grain, so that their sum is exact too, plus small corrections. The cells on both sides of 1 have reciprocal 1,
so nothing cancels there. `fusec.lanes.fits.logarithm` says how the tables were made.
"""

from __future__ import annotations

from typing import NamedTuple

from fusec.lanes.lanes import Lanes
from fusec.lanes.operations import copy_sign, fma, is_nan, mul_add, polynomial, where
from fusec.lanes.tables import look_up
from fusec.lanes.vector_math.double_word import (
    DoubleWord,
    fast_two_sum,
    multiply,
    split,
    two_product,
    two_square,
)
from fusec.lanes.vector_math.float_parts import format_of, scale_by_power_of_two, scale_within_range, split_exponent
from fusec.types import FLOAT32

RECIPROCALS = (
    1.0, 0.90625, 0.875, 0.8125, 0.78125, 0.75, 0.71875, 0.6875, 1.3125, 1.25, 1.1875, 1.1875, 1.125, 1.0625,
    1.0625, 1.0,
)  # fmt: skip
TAIL_SINGLE = (-0.49999985, 0.33334497, -0.250331, 0.19209869)
TAIL_DOUBLE = (
    -0.49999999999999994, 0.3333333333333273, -0.25000000000049477, 0.20000000003083201, -0.16666666569474212,
    0.14285709021346657, -0.12500053026933464, 0.11114804551023687, -0.10006925407311053, 0.0818785241227231,
)  # fmt: skip
ROUGH_TAIL = (
    -0.5000000000176571, 0.3333333208724958, -0.2499998759895847, 0.20002186818800877, -0.16691976883547227,
    0.1342655579666754,
)  # fmt: skip
QUARTIC = (
    -0.2499999999999997, 0.19999999999999188, -0.16666666666807212, 0.14285714289374823, -0.1249999979750573,
    0.11111105302100788, -0.10000102897879315, 0.09094759069836922, -0.08329848607988524, 0.06796679220256473,
)  # fmt: skip
THIRD = (0.3333333333333333, 1.850371707708594e-17)
LN_SINGLE = (
    0.0, 0.09843445, 0.13352966, 0.20762634, 0.24685669, 0.28767395, 0.3302307, 0.37467957, -0.27194214,
    -0.22314453, -0.17185974, -0.17185974, -0.11779785, -0.060638428, -0.060638428, 0.0,
)  # fmt: skip
LN_LOW_SINGLE = (
    0.0, 5.6245713e-06, 1.7295386e-06, 1.3022005e-05, 3.3884785e-06, 8.122256e-06, 1.097398e-05,
    1.3884011e-05, 8.423188e-06, 9.799357e-07, 9.484284e-06, 9.484284e-06, 1.4815906e-05, 1.3805918e-05,
    1.3805918e-05, 0.0,
)  # fmt: skip
LN_OF_TWO_SINGLE = (0.69314575, 1.4286068e-06)
LN_OF_E_SINGLE = (1.0, 0.0)
LN_DOUBLE = (
    0.0, 0.09844007281321865, 0.13353139262449076, 0.20763936477806055, 0.24686007793138742,
    0.2876820724516165, 0.33024168687052224, 0.3746934494413381, -0.2719337154837831, -0.22314355131425145,
    -0.17185025692674571, -0.17185025692674571, -0.11778303565643, -0.06062462181648698, -0.06062462181648698,
    0.0,
)  # fmt: skip
LN_LOW_DOUBLE = (
    0.0, 3.3871241029241416e-14, 3.1859736349078334e-14, 1.839482528479895e-13, 1.3837516187762762e-13,
    1.6445010155315012e-13, 5.4612144489920215e-14, 7.260466149925637e-14, 1.4133060771514473e-13,
    4.169796584527195e-14, 8.649239607212071e-14, 8.649239607212071e-14, 4.654729747598445e-14,
    5.213620639136504e-14, 5.213620639136504e-14, 0.0,
)  # fmt: skip
LN_OF_TWO_DOUBLE = (0.6931471805598903, 5.497923018708371e-14)
LN_OF_E_DOUBLE = (1.0, 0.0)
LOG2_SINGLE = (
    0.0, 0.14201355, 0.19264221, 0.2995453, 0.35614014, 0.4150238, 0.47642517, 0.54055786, -0.39231873,
    -0.32192993, -0.24794006, -0.24794006, -0.16993713, -0.08746338, -0.08746338, 0.0,
)  # fmt: skip
LOG2_LOW_SINGLE = (
    0.0, 5.455068e-06, 2.8660284e-06, 1.4993773e-05, 3.6735066e-06, 1.3695568e-05, 1.2873044e-05,
    1.0520034e-05, 1.3028072e-06, 1.8367533e-06, 1.2550033e-05, 1.2550033e-05, 1.21323465e-05, 5.376559e-07,
    5.376559e-07, 0.0,
)  # fmt: skip
LOG2_OF_TWO_SINGLE = (1.0, 0.0)
LOG2_OF_E_SINGLE = (1.442695, 1.925963e-08)
LOG2_DOUBLE = (
    0.0, 0.14201900487228158, 0.19264507794218844, 0.2995602818587031, 0.3561438102251486, 0.4150374992786965,
    0.47643804394283507, 0.5405683813626183, -0.3923174227788877, -0.3219280948874257, -0.24792751344375574,
    -0.24792751344375574, -0.16992500144237965, -0.08746284125049897, -0.08746284125049897, 0.0,
)  # fmt: skip
LOG2_LOW_DOUBLE = (
    0.0, 1.4629474077597032e-13, 2.0745627616335746e-13, 2.0474716408719944e-13, 1.266771905137232e-13,
    1.4733181985781966e-13, 1.520621696507556e-13, 8.443284155858175e-14, 1.2741442057794507e-13,
    6.33385952568616e-14, 1.7024883460791358e-13, 1.7024883460791358e-13, 6.728996427240727e-14,
    1.5956003889302362e-13, 1.5956003889302362e-13, 0.0,
)  # fmt: skip
LOG2_OF_TWO_DOUBLE = (1.0, 0.0)
LOG2_OF_E_DOUBLE = (1.4426950408889634, 2.0355273740931033e-17)
LOG10_SINGLE = (
    0.0, 0.04273987, 0.0579834, 0.090164185, 0.10720825, 0.124923706, 0.14341736, 0.16271973, -0.11810303,
    -0.09692383, -0.074645996, -0.074645996, -0.05116272, -0.02633667, -0.02633667, 0.0,
)  # fmt: skip
LOG10_LOW_SINGLE = (
    0.0, 1.2112257e-05, 8.54854e-06, 1.2445778e-05, 1.7176948e-06, 1.5030553e-05, 4.783904e-06, 7.5709354e-06,
    3.7152658e-06, 1.3815117e-05, 1.2377797e-05, 1.2377797e-05, 1.0197279e-05, 7.7312e-06, 7.7312e-06, 0.0,
)  # fmt: skip
LOG10_OF_TWO_SINGLE = (0.3010254, 4.605039e-06)
LOG10_OF_E_SINGLE = (0.4342945, -1.010305e-08)
LOG10_DOUBLE = (
    0.0, 0.04275198042091688, 0.05799194697760868, 0.09017663034887846, 0.10720996964778351,
    0.12493873660810095, 0.14342214230214267, 0.16272729749766768, -0.11809931207812951, -0.09691001300825519,
    -0.07463361829695714, -0.07463361829695714, -0.051152522447409865, -0.026328938722372186,
    -0.026328938722372186, 0.0,
)  # fmt: skip
LOG10_LOW_DOUBLE = (
    0.0, 3.300906980985312e-14, 7.807781277774597e-14, 2.0955013012550935e-13, 8.485692413569872e-14,
    1.9899996980210244e-13, 1.7042274829214632e-13, 3.206228782072406e-14, 1.3502755030718742e-13,
    1.9877702137475092e-13, 5.295754592095892e-14, 5.295754592095892e-14, 2.857603188831182e-14,
    2.303833573367737e-14, 2.303833573367737e-14, 0.0,
)  # fmt: skip
LOG10_OF_TWO_DOUBLE = (0.30102999566383914, 1.42050232272661e-13)
LOG10_OF_E_DOUBLE = (0.4342944819032518, 1.098319650216765e-17)

CELL_BITS = 4


class Base(NamedTuple):
    """A base's tables: high and low parts of the cells' logarithms, of log(2), and of log(e)."""

    cells: tuple[float, ...]
    cells_low: tuple[float, ...]
    of_two: tuple[float, float]
    of_e: tuple[float, float]


E_SINGLE = Base(LN_SINGLE, LN_LOW_SINGLE, LN_OF_TWO_SINGLE, LN_OF_E_SINGLE)
E_DOUBLE = Base(LN_DOUBLE, LN_LOW_DOUBLE, LN_OF_TWO_DOUBLE, LN_OF_E_DOUBLE)
TWO_SINGLE = Base(LOG2_SINGLE, LOG2_LOW_SINGLE, LOG2_OF_TWO_SINGLE, LOG2_OF_E_SINGLE)
TWO_DOUBLE = Base(LOG2_DOUBLE, LOG2_LOW_DOUBLE, LOG2_OF_TWO_DOUBLE, LOG2_OF_E_DOUBLE)
TEN_SINGLE = Base(LOG10_SINGLE, LOG10_LOW_SINGLE, LOG10_OF_TWO_SINGLE, LOG10_OF_E_SINGLE)
TEN_DOUBLE = Base(LOG10_DOUBLE, LOG10_LOW_DOUBLE, LOG10_OF_TWO_DOUBLE, LOG10_OF_E_DOUBLE)


class Reduced(NamedTuple):
    """`2**exponent * (1 + remainder) / reciprocal of the cell`."""

    exponent: Lanes
    cell: Lanes
    reciprocal: Lanes
    remainder: Lanes


def _reduce(x: Lanes) -> Reduced:
    significand, exponent = split_exponent(x)
    cell = (significand.as_bits() >> (format_of(x.dtype).fraction_bits - CELL_BITS)) & (2**CELL_BITS - 1)
    reciprocal = look_up(RECIPROCALS, cell)
    return Reduced(exponent, cell, reciprocal, _exact_remainder(significand, reciprocal))


def _exact_remainder(significand: Lanes, reciprocal: Lanes) -> Lanes:
    """`significand * reciprocal - 1`, which fits: the product has five bits more, and the difference loses them."""
    if significand.emitter.target.has_fma:
        return fma(significand, reciprocal, -1.0)
    part = split(significand)
    return (part.high * reciprocal - 1.0) + part.low * reciprocal


def _whole_steps(parts: Reduced, base: Base) -> DoubleWord:
    """The logarithm of `2**exponent / reciprocal`: an exact high part and its correction."""
    low = look_up(base.cells_low, parts.cell)
    high = mul_add(parts.exponent, base.of_two[0], look_up(base.cells, parts.cell))
    # Both parts of log(2) are positive, so that an infinite exponent gives no NaN; nor does skipping a zero.
    return DoubleWord(high, mul_add(parts.exponent, base.of_two[1], low) if base.of_two[1] else low)


def _tail(r: Lanes) -> Lanes:
    """`(log(1 + r) - r) / r**2`."""
    return polynomial(r, TAIL_SINGLE if r.dtype == FLOAT32 else TAIL_DOUBLE)


def log(x: Lanes) -> Lanes:
    """Natural logarithm.

    Largest error: float32 0.79 ulp (all inputs), float64 0.77 ulp.
    """
    return log_corrected(x)


def log_corrected(x: Lanes, correction: Lanes | None = None) -> Lanes:
    """`log(x) + correction`, where that is about an ulp at most."""
    parts = _reduce(x)
    r = parts.remainder
    high, low = _whole_steps(parts, E_SINGLE if x.dtype == FLOAT32 else E_DOUBLE)
    low = low if correction is None else low + correction
    return high + (r + mul_add(r * r, _tail(r), low))


def log2(x: Lanes) -> Lanes:
    """Logarithm of base two, exact for powers of two.

    Largest error: float32 0.80 ulp (all inputs), float64 0.77 ulp.
    """
    return _log_of_base(x, TWO_SINGLE if x.dtype == FLOAT32 else TWO_DOUBLE)


def log10(x: Lanes) -> Lanes:
    """Decimal logarithm, exact for powers of ten.

    Largest error: float32 0.79 ulp (all inputs), float64 0.77 ulp.
    """
    return _log_of_base(x, TEN_SINGLE if x.dtype == FLOAT32 else TEN_DOUBLE)


def _log_of_base(x: Lanes, base: Base) -> Lanes:
    parts = _reduce(x)
    r = parts.remainder
    high, low = _whole_steps(parts, base)
    # The remainder's logarithm starts with r * log(e): the one product whose rounding would count.
    leading, error = two_product(r, base.of_e[0])
    error = mul_add(r, base.of_e[1], error)
    low = low + mul_add((r * r) * _tail(r), base.of_e[0], error)
    return high + (leading + low)


def log_sum(x: DoubleWord) -> Lanes:
    """Natural logarithm of a positive double word, whose low part may decide the result near 1.

    Where `high` is zero or infinite, `low` is ignored.
    """
    return log_sum_parts(x).rounded()


def log_sum_parts(x: DoubleWord) -> DoubleWord:
    """The same before its last rounding; the high part is short, and the low one not small beside it."""
    parts = _reduce(x.high)
    r = parts.remainder
    high, low = _whole_steps(parts, E_SINGLE if r.dtype == FLOAT32 else E_DOUBLE)
    scaled = scale_by_power_of_two(x.low, -parts.exponent) * parts.reciprocal
    # log(1 + r + scaled) is log(1 + r) + scaled / (1 + r), and scaled is less than an ulp of 1.
    correction = where(is_nan(scaled), scaled.like(0.0), scaled - scaled * r)
    return DoubleWord(high, r + mul_add(r * r, _tail(r), low + correction))


def log_sum_or_double(x: DoubleWord, double: Lanes) -> Lanes:
    """Natural logarithm of a float32 double word from 1 to 2**16, or of `2 * high` of any size where `double`."""
    parts = _reduce(x.high)
    r, exponent = parts.remainder, parts.exponent
    high, low = _whole_steps(parts._replace(exponent=where(double, exponent + 1.0, exponent)), E_SINGLE)
    scaled = x.low * scale_within_range(parts.reciprocal, -exponent)
    scaled = where(double, scaled.like(0.0), scaled)
    return high + (r + mul_add(r * r, _tail(r), low + mul_add(-scaled, r, scaled)))


def log1p(x: Lanes) -> Lanes:
    """`log(1 + x)`, accurate for small `x`.

    Largest error: float32 0.80 ulp (all inputs), float64 0.77 ulp.
    """
    one = x.like(1.0)
    larger, smaller = where(x > one, x, one), where(x > one, one, x)
    # Adding 1 has lost the sign of -0; below -1 the order is wrong, but there the result is NaN.
    return copy_sign(log_sum(fast_two_sum(larger, smaller)), x)


def log_double_word(x: Lanes) -> DoubleWord:
    """Natural logarithm of positive finite float64 numbers, relative error below `2**-66`."""
    parts = _reduce(x)
    r = parts.remainder
    whole, correction = _whole_steps(parts, E_DOUBLE)
    # log(1 + r) - r = r**2 * (-1/2 + r * (1/3 + r * quartic)), each sum and product with its error.
    third = fast_two_sum(r.like(THIRD[0]), r * polynomial(r, QUARTIC))
    slope = two_product(r, third.high)
    inner = fast_two_sum(r.like(-0.5), slope.high)
    inner_low = inner.low + mul_add(r, third.low + THIRD[1], slope.low)
    bend = multiply(two_square(r), DoubleWord(inner.high, inner_low))
    # Unless it is 0, the first term is larger than r, and their sum than what bends it.
    straight = fast_two_sum(whole, r)
    total = fast_two_sum(straight.high, bend.high)
    return fast_two_sum(total.high, (straight.low + total.low) + (bend.low + correction))


def rough_log(x: Lanes) -> Lanes:
    """Natural logarithm of float64 numbers to a relative error of about `2**-36`."""
    parts = _reduce(x)
    r = parts.remainder
    high = mul_add(parts.exponent, LN_OF_TWO_DOUBLE[0], look_up(LN_DOUBLE, parts.cell))
    return high + mul_add(r * r, polynomial(r, ROUGH_TAIL), r)
