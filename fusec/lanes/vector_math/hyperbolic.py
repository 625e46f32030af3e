"""Hyperbolic functions."""

from __future__ import annotations

from fusec.lanes.lanes import Lanes, absolute, convert, copy_sign, mul_add, polynomial, where
from fusec.lanes.vector_math.float_parts import nearest_whole, power_of_two
from fusec.types import FLOAT32, FLOAT64

# tanh(x) = x + x**3 * P(x**2) for |x| up to 1.
TANH_SINGLE = (
    -0.33333296, 0.13332346, -0.053879846, 0.021486675, -0.00794601, 0.0023012224, -0.00035839473,
)  # fmt: skip
TANH_DOUBLE = (
    -0.333333333333332, 0.13333333333318925, -0.053968253962838685, 0.02186948843241737,
    -0.008863234338233121, 0.003592119042999517, -0.00145578716934291, 0.0005898483461480793,
    -0.00023862572502046197, 9.584905133463779e-05, -3.7557740150386496e-05, 1.3790750251284353e-05,
    -4.425382422129374e-06, 1.1203930522113753e-06, -1.9200015270976577e-07, 1.625786492043719e-08,
)  # fmt: skip
# (exp(2*r) - 1) / r for |r| up to log(2)/4.
DOUBLED_EXPM1_SINGLE = (2.0, 2.0, 1.3333217, 0.6666622, 0.26779768, 0.08922801)
DOUBLED_EXPM1_DOUBLE = (
    2.0, 2.000000000000005, 1.333333333333336, 0.6666666666643014, 0.26666666666583183, 0.08888888925610522,
    0.02539682549410446, 0.00634918159843617, 0.001410929480600632, 0.0002829420946553226, 5.144129753066293e-05,
)  # fmt: skip
# log(2)/2 in two parts: products of the first with whole numbers up to 64 are exact.
HALF_LOG2_SINGLE = (0.3465728759765625, 7.143034e-07)
HALF_LOG2_DOUBLE = (0.3465735902799736, -9.320943368621517e-16)
TWO_OVER_LOG2 = 2.8853900817779268
# Where tanh has rounded to 1 for good.
SATURATED_SINGLE, SATURATED_DOUBLE = 9.05, 19.1


def tanh(x: Lanes) -> Lanes:
    """Hyperbolic tangent.

    Near zero an odd polynomial, `x` plus a small correction; from 1 on `1 - 2/(exp(2*x) + 1)`, where the quotient
    is at most a quarter of the result and its errors shrink with it.

    Without FMA the float32 polynomial's roundings add up to more than the bound allows, so there the float32
    formula is evaluated in float64.
    """
    if x.dtype == FLOAT32 and not x.emitter.target.has_fma:
        wide = _tanh(convert(x, FLOAT64), TANH_SINGLE, DOUBLED_EXPM1_SINGLE, SATURATED_SINGLE)
        return convert(wide, FLOAT32)
    if x.dtype == FLOAT32:
        return _tanh(x, TANH_SINGLE, DOUBLED_EXPM1_SINGLE, SATURATED_SINGLE)
    return _tanh(x, TANH_DOUBLE, DOUBLED_EXPM1_DOUBLE, SATURATED_DOUBLE)


def _tanh(x: Lanes, odd: tuple[float, ...], doubled_expm1: tuple[float, ...], saturated: float) -> Lanes:
    magnitude = absolute(x)
    squared = x * x
    near_zero = mul_add(magnitude, squared * polynomial(squared, odd), magnitude)
    # The comparison is false for NaN, which therefore stays.
    bounded = where(magnitude > saturated, x.like(saturated), magnitude)
    halves = nearest_whole(bounded, TWO_OVER_LOG2).number
    high, low = HALF_LOG2_SINGLE if x.dtype == FLOAT32 else HALF_LOG2_DOUBLE
    rest = mul_add(halves, -low, mul_add(halves, -high, bounded))
    # exp(2*x) + 1, the large part 2**halves + 1 being exact.
    scale = power_of_two(halves)
    denominator = mul_add(scale, rest * polynomial(rest, doubled_expm1), scale + 1.0)
    return copy_sign(where(magnitude < 1.0, near_zero, 1.0 - 2.0 / denominator), x)
