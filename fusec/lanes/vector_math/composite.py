"""Functions made of exponentials and logarithms, accurate as a whole.

Their textbook formulas overflow, cancel or round far too often for large arguments of one sign. Here everything is
written with `exp(-abs(t))`, which never overflows, as `2**exponent * (high + low)`: products are formed before the
scaling, so nothing is lost where the exponential alone would underflow. `fusec.lanes.fits.composite` says how the
tables were made.
"""

from __future__ import annotations

from fusec.lanes.lanes import Lanes
from fusec.lanes.operations import absolute, copy_sign, mul_add, polynomial, rare_case, where
from fusec.lanes.vector_math.double_word import DoubleWord, fast_two_sum, two_product, two_square, two_sum
from fusec.lanes.vector_math.error_function import ERFC_START, erfc_parts
from fusec.lanes.vector_math.exponential import ScaledSum, exp_by_tail, exp_double_word, grown_root
from fusec.lanes.vector_math.float_parts import power_of_two, scale_by_power_of_two, scale_within_range
from fusec.lanes.vector_math.logarithm import log_sum_parts
from fusec.types import FLOAT32

LN2_SINGLE = (0.6931472, -1.9046542e-09)
LN2_DOUBLE = (0.6931471805599453, 2.3190468138462996e-17)
LOG_COSH_SINGLE = (0.125, -0.0052083298, 0.00034658963)
LOG_COSH_DOUBLE = (
    0.125, -0.005208333333333332, 0.0003472222222215035, -2.6351686346323148e-05, 2.1356753741229074e-06,
    -1.7949212829229237e-07,
)  # fmt: skip
# Where softplus leaves the polynomial.
SOFTPLUS_START = 0.125
# Up to here sigmoid has no subnormal results.
SIGMOID_END = {"f4": 87.0, "f8": 708.0}
SQRT_HALF = 0.7071067811865476
# 2*sqrt(2/pi) in two parts, and its product with 0.044715: gelu's tanh form is x times the sigmoid of
# 2*sqrt(2/pi) * (x + 0.044715*x**3).
GELU_LINEAR_SINGLE = (1.5957691669464111, -4.534068054340423e-08)
GELU_LINEAR_DOUBLE = (1.5957691216057308, -9.96930880911092e-17)
GELU_CUBIC_SINGLE = (0.07135481387376785, 2.3988324659995897e-09)
GELU_CUBIC_DOUBLE = (0.07135481627260025, -6.175149918155315e-19)
# Below these the results of silu and gelu vanish, however large the factor x.
SILU_VANISHES = {"f4": -128.0, "f8": -800.0}
# Beyond it softplus is the identity.
SOFTPLUS_STRAIGHT = 100.0
GELU_TANH_VANISHES = {"f4": -12.0, "f8": -22.5}
GELU_ERF_VANISHES = {"f4": -14.4, "f8": -38.6}


def sigmoid(x: Lanes) -> Lanes:
    """`1 / (1 + exp(-x))`.

    Largest error: float32 1.53 ulp, float64 1.51 ulp.
    """
    # 1 / (1 + exp(abs(x))), taken from 1 for positive x.
    end = SIGMOID_END[f"f{x.dtype.itemsize}"]
    magnitude = absolute(x)
    bounded = where(magnitude > end, x.like(end), magnitude)
    exponent, root, growth = grown_root(bounded)
    power = scale_within_range(root, exponent)
    divisor = fast_two_sum(power, 1.0)
    negative = 1.0 / (divisor.high + mul_add(power, growth, divisor.low))
    # Beyond the end the 1 does not count.
    return rare_case(x < -end, where(x < 0.0, negative, 1.0 - negative), lambda: exp_by_tail(x))


def silu(x: Lanes) -> Lanes:
    """`x * sigmoid(x)`.

    Largest error: float32 1.50 ulp, float64 1.49 ulp.
    """
    return _times_sigmoid(_not_below(x, SILU_VANISHES), exp_double_word(-x))


def _times_sigmoid(x: Lanes, power: ScaledSum) -> Lanes:
    """`x / (1 + power)`; huge powers are scaled down together with the 1, so that they may exceed the dtype's range."""
    far = 64.0 if x.dtype == FLOAT32 else 512.0
    is_far = power.exponent > far
    scale = where(is_far, x.like(2.0**-far), x.like(1.0))
    exponent = where(is_far, power.exponent - far, power.exponent)
    # Tiny powers do not count beside the 1.
    factor = power_of_two(where(exponent > -far, exponent, x.like(-far)))
    high = factor * power.high
    swap = power.exponent >= 0.0
    divisor = fast_two_sum(where(swap, high, scale), where(swap, scale, high))
    return x / (divisor.high + mul_add(factor, power.low, divisor.low)) * scale


def _not_below(x: Lanes, limits: dict[str, float]) -> Lanes:
    """`x` but no less than the limit for its dtype; NaN stays NaN."""
    limit = x.like(limits[f"f{x.dtype.itemsize}"])
    return where(limit > x, limit, x)


def softplus(x: Lanes) -> Lanes:
    """`log(1 + exp(x))`.

    Near zero the result changes by less than the error of any logarithm, so a polynomial keeps it from falling: its
    largest terms come last.

    Largest error: float32 1.15 ulp, float64 1.14 ulp.
    """
    return where(absolute(x) < SOFTPLUS_START, _softplus_near_zero(x), _softplus_far(x))


def _softplus_near_zero(x: Lanes) -> Lanes:
    """`log(2) + x/2 + log(cosh(x/2))`."""
    single = x.dtype == FLOAT32
    high, low = LN2_SINGLE if single else LN2_DOUBLE
    square = x * x
    return mul_add(square, polynomial(square, LOG_COSH_SINGLE if single else LOG_COSH_DOUBLE), x * 0.5 + low) + high


def _softplus_far(x: Lanes) -> Lanes:
    start, (high, low) = where(x < 0.0, x.like(0.0), x), log_sum_parts(_one_plus_exp(-absolute(x)))
    # Rounded once, or neighbors would change places.
    total = two_sum(start, high)
    # Infinities have no error.
    return where(x > SOFTPLUS_STRAIGHT, x, total.high + (total.low + low))


def _one_plus_exp(x: Lanes) -> DoubleWord:
    """`1 + exp(x)` for negative `x`; a subnormal power is rounded once."""
    exponent, high, low = exp_double_word(x)
    power = fast_two_sum(high, low)
    total = fast_two_sum(x.like(1.0), scale_by_power_of_two(power.high, exponent))
    return DoubleWord(total.high, total.low + scale_by_power_of_two(power.low, exponent))


def gelu_tanh(x: Lanes) -> Lanes:
    """`x/2 * (1 + tanh(sqrt(2/pi) * (x + 0.044715*x**3)))`, written as `x` times a sigmoid.

    The sigmoid's argument is a double word: its error, not that relative to it, is the result's relative error.

    Largest error: float32 1.51 ulp, float64 1.50 ulp.
    """
    bounded = _not_below(x, GELU_TANH_VANISHES)
    # Beyond these bounds the argument's cube might overflow.
    limit = -GELU_TANH_VANISHES[f"f{x.dtype.itemsize}"]
    argument = _gelu_argument(where(bounded > limit, x.like(limit), bounded))
    return _times_sigmoid(bounded, exp_double_word(-argument.high, -argument.low))


def _gelu_argument(x: Lanes) -> DoubleWord:
    """`2*sqrt(2/pi) * (x + 0.044715*x**3)`."""
    single = x.dtype == FLOAT32
    linear, linear_low = GELU_LINEAR_SINGLE if single else GELU_LINEAR_DOUBLE
    cubic, cubic_low = GELU_CUBIC_SINGLE if single else GELU_CUBIC_DOUBLE
    square = two_square(x)
    bend, error = two_product(square.high, cubic)
    error = error + mul_add(square.high, cubic_low, square.low * cubic)
    slope = two_sum(bend, linear)
    high, low = two_product(x, slope.high)
    return fast_two_sum(high, mul_add(x, slope.low + (error + linear_low), low))


def gelu_erf(x: Lanes) -> Lanes:
    """`x` times the normal distribution function, `x/2 * erfc(-x/sqrt(2))`.

    Largest error: float32 2.47 ulp, float64 2.94 ulp.
    """
    vanishes = GELU_ERF_VANISHES[f"f{x.dtype.itemsize}"]
    magnitude = absolute(x)
    bounded = where(magnitude > -vanishes, x.like(-vanishes), magnitude)
    turned = bounded * SQRT_HALF
    square = two_square(bounded)
    turned_erf, tail, exponent = erfc_parts(turned, DoubleWord(square.high * 0.5, square.low * 0.5))
    near = x * mul_add(turned_erf, copy_sign(x.like(0.5), x), 0.5)
    half = tail * 0.5
    negative = scale_by_power_of_two(bounded * -half, exponent)
    positive = x * (1.0 - scale_by_power_of_two(half, exponent))
    return where(turned < ERFC_START, near, where(x < 0.0, negative, positive))
