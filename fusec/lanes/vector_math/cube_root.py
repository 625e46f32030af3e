"""The cube root.

A short polynomial for `z**(-1/3)` and one cubically convergent step give a root to almost all its digits; what is
left is one Newton step, `y + (z - y**3) / (3*y**2)`, whose residual is exact and whose division is a product
with the inverse root. `fusec.lanes.fits.cube_root` says how the tables were made.
"""

from __future__ import annotations

from fusec.lanes.lanes import Lanes
from fusec.lanes.operations import absolute, copy_sign, mul_add, polynomial, where
from fusec.lanes.vector_math.double_word import two_product, two_square
from fusec.lanes.vector_math.float_parts import nearest_whole, scale_within_range, split_exponent
from fusec.types import FLOAT32

INVERSE_ROOT_SINGLE = (1.8380823, -1.7212366, 1.3608596, -0.5772003, 0.09945733)
INVERSE_ROOT_DOUBLE = (
    1.960309021344258, -2.298189411136312, 2.433722020979011, -1.5598162103203084, 0.5429093972569252,
    -0.0789363782182862,
)  # fmt: skip
INVERSE_ROOTS_OF_TWO = (0.7937005259840998, 0.6299605249474366)


def cbrt(x: Lanes) -> Lanes:
    """Cube root, of negative numbers as well.

    Largest error: float32 0.500001 ulp, float64 0.50001 ulp.
    """
    magnitude = absolute(x)
    significand, exponent = split_exponent(magnitude)
    # exponent = 3*third + left with left in {0, 1, 2}, the root of whose power is a factor.
    third = nearest_whole(exponent - 1.0, 1.0 / 3.0).number
    left = exponent - third * 3.0
    is_one, is_two = left == 1.0, left == 2.0
    z = where(is_two, significand * 4.0, where(is_one, significand + significand, significand))
    factor = where(is_two, x.like(INVERSE_ROOTS_OF_TWO[1]), where(is_one, x.like(INVERSE_ROOTS_OF_TWO[0]), x.like(1.0)))
    inverse = factor * polynomial(significand, INVERSE_ROOT_SINGLE if x.dtype == FLOAT32 else INVERSE_ROOT_DOUBLE)
    # 1/cbrt(z) = inverse * (1 - error)**(-1/3)
    error = 1.0 - z * (inverse * inverse) * inverse
    inverse = mul_add(inverse * error, mul_add(error, 2.0 / 9.0, 1.0 / 3.0), inverse)
    root = scale_within_range(_improved(z, inverse), third)
    # Zeros, infinities and NaN are their own roots.
    ordinary = (magnitude > 0.0) & (magnitude < float("inf"))
    return where(ordinary, copy_sign(root, x), x)


def _improved(z: Lanes, inverse: Lanes) -> Lanes:
    """`cbrt(z)` from a good `1/cbrt(z)`, almost correctly rounded."""
    square = inverse * inverse
    root = z * square
    power, power_error = two_square(root)
    cube, cube_error = two_product(power, root)
    residual = (z - cube) - mul_add(power_error, root, cube_error)
    return mul_add(residual, square * (1.0 / 3.0), root)
