"""Hyperbolic functions and their inverses.

Odd functions are `x + x**3 * P(x**2)` near zero: `x` is exact and the rest small, so that little more than the final
rounding remains. Farther out they are what their definitions say, in terms of exponentials and logarithms that
carry a few bits more than the dtype. `fusec.lanes.fits.hyperbolic` says how the tables were made.
"""

from __future__ import annotations

from fusec.lanes.lanes import Lanes
from fusec.lanes.operations import absolute, copy_sign, mul_add, polynomial, rare_case, square_root, where
from fusec.lanes.vector_math import double_word
from fusec.lanes.vector_math.double_word import DoubleWord, fast_two_sum, subtract_product, two_square
from fusec.lanes.vector_math.exponential import exp_double_word
from fusec.lanes.vector_math.float_parts import nearest_power, rough_inverse, scale_by_power_of_two
from fusec.lanes.vector_math.logarithm import log, log_corrected, log_sum, log_sum_or_double
from fusec.lanes.vector_math.pieces import has_pieces, odd_pieces
from fusec.lanes.vector_math.widening import in_double, in_double_without_fma
from fusec.types import FLOAT32

TANH_SINGLE = (-0.33333296, 0.13332346, -0.053879846, 0.021486675, -0.007946009, 0.00230122, -0.00035839333)
TANH_PIECES = (
    2.2501037, 2.7500226, 3.250013, 3.7500048, 4.5000525, 5.5003595, 6.505569, 7.512852, 8.662391, 0.0, 0.0,
    0.0, 0.07031354, 0.085938476, 0.10156268, 0.11718822, 0.1406259, 0.1718758, 0.20312795, 0.2343757,
    0.28125077, 0.34375155, 0.40625194, 0.46875146, 0.5625036, 0.68750167, 0.81250894, 0.93750834, 1.1250092,
    1.3750175, 1.6250247, 1.875007, 0.9780306, 0.9918601, 0.9969977, 0.99889445, 0.99975324, 0.9999666,
    0.9999955, 0.9999994, 0.99999994, 0.0, 0.0, 0.0, 0.070197895, 0.085727535, 0.10121491, 0.1166547,
    0.13970618, 0.17020309, 0.20037955, 0.23017637, 0.2740623, 0.3308225, 0.38528562, 0.43718997, 0.5098326,
    0.59637463, 0.670972, 0.73407537, 0.80930424, 0.87983066, 0.9253498, 0.9540459, 0.0434561, 0.016213562,
    0.0059955604, 0.0022098722, 0.00049347995, 6.675847e-05, 8.941368e-06, 1.1925605e-06, 1.1965572e-07, 0.0,
    0.0, 1.0, 0.99507225, 0.9926508, 0.9897556, 0.98639166, 0.98048216, 0.9710309, 0.95984805, 0.94701886,
    0.92488986, 0.89055645, 0.851555, 0.80886495, 0.7400707, 0.6443373, 0.5497966, 0.46113336, 0.34502664,
    0.22589801, 0.1437278, 0.08979644, -0.042500176, -0.016080655, -0.0059771445, -0.0022072524, -0.000492743,
    -6.667653e-05, -8.9345485e-06, -1.1982064e-06, -1.2971962e-07, 0.0, 0.0, 9.8588275e-09, -0.06984844,
    -0.085095696, -0.10017979, -0.115065366, -0.1369815, -0.16527076, -0.19233277, -0.21798278, -0.25347805,
    -0.29461613, -0.32809237, -0.35362858, -0.37731224, -0.38426653, -0.3688978, -0.33850637, -0.2792335,
    -0.19875316, -0.13299887, -0.08566997, 0.027082637, 0.010545691, 0.003960822, 0.0014682509, 0.00032830803,
    4.4441244e-05, 5.9511153e-06, 7.932899e-07, 7.352532e-08, 0.0, 0.0, -0.33333474, -0.32624462, -0.3245488,
    -0.3215493, -0.31436753, -0.30740294, -0.29530483, -0.2815449, -0.2658665, -0.23886181, -0.19930637,
    -0.15742932, -0.11507972, -0.054325912, 0.014389725, 0.06426078, 0.09477395, 0.11097695, 0.099569835,
    0.07516221, 0.0518007, -0.012383507, -0.0051473537, -0.0019778644, -0.00073942397, -0.00017192814,
    -2.328557e-05, -3.1060301e-06, -3.882483e-07, 1.6089855e-08, 0.0, 0.0, 5.976423e-05, -0.013225822,
    0.020933889, 0.09996743, 0.04013691, 0.09791165, 0.09791543, 0.115478985, 0.1404157, 0.15052928,
    0.16416718, 0.17045704, 0.16913626, 0.15333736, 0.11949168, 0.07979802, 0.043256678, 0.0036680314,
    -0.021114316, -0.025131108, -0.020851152, 0.003976752, 0.0019162999, 0.00077128224, 0.00029296795,
    6.858978e-05, 9.316351e-06, 1.2589231e-06, 1.7353084e-07, 8.465129e-08, 0.0, 0.0, 0.13248865, -6.2217784,
    11.164085, 22.188389, -11.944504, -0.6790975, -0.6071545, 0.46416232, 1.1767567, 0.08365528, -0.03104023,
    -0.0028998298, 0.026459666, -0.043203346, -0.06196021, -0.063766085, -0.052389164, -0.032138225,
    -0.009526822, 0.001362928, 0.0046172393,
)  # fmt: skip
TANH_DOUBLE = (
    -0.33333333333333126, 0.13333333333310654, -0.053968253959520526, 0.0218694883651423,
    -0.008863233528655447, 0.0035921127207704066, -0.0014557533316456588, 0.0005897198915552771,
    -0.00023827268131619182, 9.513974955230389e-05, -3.6516478868585424e-05, 1.2686949261941943e-05,
    -3.6031832487647148e-06, 7.123276701772196e-07, -7.088471068649499e-08,
)  # fmt: skip
GROWTH_SINGLE = (2.0, 2.0, 1.3333216, 0.6666627, 0.26780203, 0.089212134)
GROWTH_DOUBLE = (
    2.0, 2.0000000000000053, 1.3333333333333335, 0.6666666666641675, 0.2666666666665359, 0.08888888926947029,
    0.025396825426303143, 0.00634918105820962, 0.001410932144084617, 0.00028294972106341357,
    5.140456847982274e-05,
)  # fmt: skip
HALF_LN2_SINGLE = (0.34657288, 7.143034e-07)
HALF_LN2_DOUBLE = (0.3465735902799736, -9.320943368621517e-16)
SINH_SINGLE = (0.16666667, 0.0083333105, 0.00019842896, 2.7822132e-06)
SINH_DOUBLE = (
    0.16666666666666669, 0.008333333333332912, 0.00019841269841593424, 2.755731910674579e-06,
    2.5052131001697663e-08, 1.6056658827757882e-10, 7.776614092535904e-13,
)  # fmt: skip
ASINH_SINGLE = (-0.16666643, 0.074986406, -0.04438296, 0.028161062, -0.013223366)
ASINH_DOUBLE = (
    -0.1666666666666661, 0.07499999999984416, -0.04464285712783041, 0.030381943716332457,
    -0.022372138356614377, 0.017352386929992837, -0.013960232013871065, 0.01151298251570944,
    -0.009534135681209874, 0.007465580011023191, -0.00474747899752739, 0.001718059065522717,
)  # fmt: skip
ATANH_SINGLE = (0.33333302, 0.20002455, 0.14223742, 0.11816825, 0.05158561, 0.17640723)
ATANH_DOUBLE = (
    0.3333333333333328, 0.20000000000018558, 0.1428571428338819, 0.1111111125824764, 0.09090903583905206,
    0.07692440736288651, 0.06664482052082699, 0.05907483112437095, 0.0505762316664158, 0.05958432575021137,
    -0.00539988772544024, 0.17508109140433692, -0.19629919795845513, 0.24123114057416514,
)  # fmt: skip

# Where tanh leaves the polynomial (from log(7)/2 on the quotient is below a quarter), and where it has rounded to 1 for
# good.
TANH_START = {"f4": 1.0, "f8": 0.975}
# The polynomial's roundings are more without FMA, and it is left earlier.
TANH_START_WITHOUT_FMA = 0.75
PIECES_START = 2.0**-4
TWO_OVER_LN2 = 2.8853900817779268
TANH_END = {"f4": 9.05, "f8": 19.1}
# From here on the 1 under the root of asinh and acosh does not count.
ROOT_END = {"f4": 2.0**14, "f8": 2.0**30}
# Twice float32's bits of 1, less one binade for the half, less what makes the largest errors of both signs alike.
HALF_INVERSE_BITS = 0x7E7311C7


def _near_zero(x: Lanes, single: tuple[float, ...], double: tuple[float, ...]) -> Lanes:
    """`x + x**3 * P(x**2)`."""
    square = x * x
    return mul_add(x, square * polynomial(square, single if x.dtype == FLOAT32 else double), x)


def tanh(x: Lanes) -> Lanes:
    """Hyperbolic tangent.

    Far from zero it is `1 - 2/(exp(2*x) + 1)`: the quotient is at most a third of the result, and its errors shrink
    with it. float32 is taken from a table of polynomials where look-ups are fast.

    Largest error: float32 0.94 ulp (0.995 from the table), float64 0.95 ulp (0.93 without FMA).
    """
    if has_pieces(x):
        return odd_pieces(x, TANH_PIECES, PIECES_START, TANH_END["f4"])
    return in_double_without_fma(_tanh, x)


def _tanh(x: Lanes) -> Lanes:
    magnitude = absolute(x)
    # The comparison is false for NaN, which therefore stays.
    end = TANH_END[f"f{x.dtype.itemsize}"]
    bounded = where(magnitude > end, x.like(end), magnitude)
    # exp(2*x) is 2**whole * (1 + growth), and the large part of the divisor, 2**whole + 1, is exact.
    single = x.dtype == FLOAT32
    whole, power = nearest_power(bounded, TWO_OVER_LN2)
    ln2_high, ln2_low = HALF_LN2_SINGLE if single else HALF_LN2_DOUBLE
    r = mul_add(whole, -ln2_low, mul_add(whole, -ln2_high, bounded))
    growth = r * polynomial(r, GROWTH_SINGLE if single else GROWTH_DOUBLE)
    start = TANH_START[f"f{x.dtype.itemsize}"]
    near = _near_zero(magnitude, TANH_SINGLE, TANH_DOUBLE)
    if x.emitter.target.has_fma:
        far = 1.0 - 2.0 / mul_add(power, growth, power + 1.0)
        return copy_sign(where(magnitude < start, near, far), x)
    far = _tanh_less(where(magnitude < start, x.like(0.25), x.like(0.0)), power, growth)
    return copy_sign(where(magnitude < TANH_START_WITHOUT_FMA, near, far), x)


def _tanh_less(rest: Lanes, power: Lanes, growth: Lanes) -> Lanes:
    """`1 - 2/divisor` for a divisor of `power * (1 + growth) + 1`, as `(1 - rest) - (2 - rest*divisor)/divisor`.

    Where twice the inverse is a little more than the rest, that quotient is so small that its rounding hardly counts.
    """
    product, leading = power * growth, power + 1.0
    return (1.0 - rest) - ((2.0 - rest * leading) - rest * product) / (leading + product)


def sinh(x: Lanes) -> Lanes:
    """Hyperbolic sine.

    Largest error: float32 0.75 ulp, float64 0.74 ulp (0.82 and 0.80 without FMA).
    """
    far = _mean_of_exponentials(absolute(x), -1.0)
    return copy_sign(where(absolute(x) < 1.0, _near_zero(x, SINH_SINGLE, SINH_DOUBLE), far), x)


def cosh(x: Lanes) -> Lanes:
    """Hyperbolic cosine.

    Largest error: float32 0.88 ulp, float64 0.88 ulp.
    """
    return _mean_of_exponentials(absolute(x), 1.0)


def _mean_of_exponentials(x: Lanes, sign: float) -> Lanes:
    """`(exp(x) + sign * exp(-x)) / 2` for positive `x`, in units of the larger so that nothing overflows early."""
    exponent, high, low = exp_double_word(x)
    # Where exp(-x) does not count any more it need not be right.
    moderate = where(exponent > 100.0, x.like(100.0), exponent)
    other = scale_by_power_of_two(sign / (high + low), -2.0 * moderate)
    return scale_by_power_of_two(double_word.two_sum(high, low + other).high, exponent - 1.0)


def asinh(x: Lanes) -> Lanes:
    """Inverse hyperbolic sine, `log(x + sqrt(x**2 + 1))`.

    Largest error: float32 0.59 ulp (all inputs; 0.62 without FMA), float64 0.60 ulp.
    """
    magnitude = absolute(x)
    if x.dtype == FLOAT32:
        far = _log_with_root(magnitude, 1.0)
    else:
        bounded = _below(magnitude, ROOT_END)
        root = _square_root(double_word.add_single(two_square(bounded), 1.0))
        far = _log_of_sum(magnitude, root, fast_two_sum(root.high, bounded))
    return copy_sign(where(magnitude < 0.5, _near_zero(magnitude, ASINH_SINGLE, ASINH_DOUBLE), far), x)


def acosh(x: Lanes) -> Lanes:
    """Inverse hyperbolic cosine, `log(x + sqrt(x**2 - 1))`; NaN below 1.

    Largest error: float32 0.79 ulp, float64 0.76 ulp.
    """
    if x.dtype == FLOAT32:
        return where(x >= 1.0, _log_with_root(x, -1.0), x.like(float("nan")))
    bounded = _below(x, ROOT_END)
    root = _square_root(double_word.multiply(fast_two_sum(bounded, -1.0), fast_two_sum(bounded, 1.0)))
    beyond = where(x > 1.0, _log_of_sum(x, root, fast_two_sum(bounded, root.high)), x.like(float("nan")))
    return where(x == 1.0, x.like(0.0), beyond)


def _log_with_root(x: Lanes, one: float) -> Lanes:
    """`log(x + sqrt(x**2 + one))` of float32 numbers from 1/2 for `one` 1, from 1 for -1."""
    if not x.emitter.target.has_fma:
        # In float64 the square is exact and does not overflow.
        return in_double(lambda wide: log(wide + square_root(wide * wide + one)), x)
    if one > 0.0:
        start, bend = x.like(1.0), x
    else:
        # x - 1 is exact, and so is what the square has lost up to x = 3. Farther out it counts no more.
        bend = x - 1.0
        start = bend + bend
    square = mul_add(bend, bend, start)
    root = _near_root(DoubleWord(square, mul_add(bend, bend, start - square)))
    total = fast_two_sum(root.high, x) if one > 0.0 else fast_two_sum(x, root.high)
    # Beyond the end the sum is 2*x, and the root need not even be finite.
    large = x > ROOT_END["f4"]
    return log_sum_or_double(DoubleWord(where(large, x, total.high), total.low + root.low), large)


def _near_root(x: DoubleWord) -> DoubleWord:
    """The root of a float32 double word that is 0 or normal, to four bits more than a number holds."""
    root = square_root(x.high)
    # Subtracting the bits negates the exponent: half the inverse, to a twentieth, and finite for zero.
    half_inverse = (root.as_bits().like(HALF_INVERSE_BITS) - root.as_bits()).as_float()
    return DoubleWord(root, (subtract_product(x.high, root, root) + x.low) * half_inverse)


def _square_root(x: DoubleWord) -> DoubleWord:
    """The root of a float64 double word to seven bits more than a number holds."""
    root = square_root(x.high)
    rest = subtract_product(x.high, root, root) + x.low
    return DoubleWord(root, rest * (rough_inverse(root) * 0.5))


def _below(x: Lanes, ends: dict[str, float]) -> Lanes:
    """`x`, or the end for its dtype if it is larger; NaN stays NaN."""
    end = x.like(ends[f"f{x.dtype.itemsize}"])
    return where(end < x, end, x)


def _log_of_sum(x: Lanes, root: DoubleWord, total: DoubleWord) -> Lanes:
    """`log(x + root)`, given `x + root.high`; `root` is as good as `x` beyond `ROOT_END`."""
    large = x > ROOT_END[f"f{x.dtype.itemsize}"]
    double = x + x
    result = log_sum(DoubleWord(where(large, double, total.high), where(large, x.like(0.0), total.low + root.low)))
    # Where 2*x overflows, its root does not.
    overflown = (double == float("inf")) & (x < float("inf"))

    def from_root() -> Lanes:
        root = double_word.square_root(DoubleWord(x * 0.5, x.like(0.0)))
        half = log_sum(DoubleWord(root.high * 2.0, root.low * 2.0))
        return half + half

    return rare_case(overflown, result, from_root)


def atanh(x: Lanes) -> Lanes:
    """Inverse hyperbolic tangent, `log((1 + x)/(1 - x)) / 2`; NaN beyond 1 and -1.

    Largest error: float32 0.67 ulp (all inputs; 0.73 without FMA), float64 0.69 ulp.
    """
    magnitude = absolute(x)
    above, below = fast_two_sum(magnitude.like(1.0), magnitude), 1.0 - magnitude
    quotient = above.high / below
    # What the quotient lacks, relative to it, is so little that a line is near enough to the inverse from 3/2 to 2.
    rest = subtract_product(above.high, quotient, below) + above.low
    twice = log_corrected(quotient, rest * mul_add(above.high, -1.0 / 3.0, 7.0 / 6.0))
    far = where(magnitude == 1.0, x.like(float("inf")), twice * 0.5)
    return copy_sign(where(magnitude < 0.5, _near_zero(magnitude, ATANH_SINGLE, ATANH_DOUBLE), far), x)
