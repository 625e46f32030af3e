"""The cube root.

A short polynomial for `z**(-1/3)` and one cubically convergent step give a root to almost all its digits; what is
left is one Newton step, `y + (z - y**3) / (3*y**2)`, whose residual is exact and whose division is a product
with the inverse root.

Where look-ups are fast, float32 takes the root at the middle of an eighth of a binade from a table, and a short
polynomial for what it is to grow by. `fusec.lanes.fits.cube_root` says how the tables were made.
"""

from __future__ import annotations

from fusec.lanes.lanes import Lanes
from fusec.lanes.operations import absolute, copy_sign, mul_add, polynomial, where
from fusec.lanes.tables import look_up
from fusec.lanes.vector_math.double_word import two_product, two_square
from fusec.lanes.vector_math.float_parts import (
    WHOLE,
    format_of,
    is_positive_finite,
    nearest_whole,
    scale_within_range,
    split_exponent,
)
from fusec.lanes.vector_math.pieces import has_pieces
from fusec.types import FLOAT32

INVERSE_ROOT_SINGLE = (1.8380823, -1.7212366, 1.3608596, -0.5772003, 0.09945733)
INVERSE_ROOT_DOUBLE = (
    1.960309021344258, -2.298189411136312, 2.433722020979011, -1.5598162103203084, 0.5429093972569252,
    -0.0789363782182862,
)  # fmt: skip
INVERSE_ROOTS_OF_TWO = (0.7937005259840998, 0.6299605249474366)
RECIPROCALS = (
    0.94117683, 0.8421178, 0.76190907, 0.69565815, 1.2800211, 1.1851883, 1.1034557, 1.0322591, 0.94118774,
    0.8421095, 0.7619061, 0.6956607, 1.2800137, 1.1851858, 1.1034763, 1.0322763, 0.94117874, 0.8421156,
    0.7619061, 0.69565684, 1.2800151, 1.1851994, 1.1034658, 1.0322664,
)  # fmt: skip
ROOTS = (
    0.80990285, 0.8404897, 0.869005, 0.8957594, 0.7310004, 0.74999934, 0.7680775, 0.7853449, 1.0204097,
    1.0589541, 1.0948792, 1.1285847, 0.9210046, 0.9449406, 0.967711, 0.9894671, 1.2856398, 1.3341954,
    1.3794613, 1.4219303, 1.1603926, 1.190546, 1.2192433, 1.2466544,
)  # fmt: skip
GROWTH = (0.33333322, -0.111110926, 0.061858002, -0.041287366)
CELL_BITS = 3


def cbrt(x: Lanes) -> Lanes:
    """Cube root, of negative numbers as well.

    Largest error: float32 0.500001 ulp (0.55 from the table), float64 0.50001 ulp.
    """
    if has_pieces(x):
        return _from_table(x)
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


def _from_table(x: Lanes) -> Lanes:
    """float32's `cbrt(significand * 2**left) * 2**third`, with `left` -1, 0 or 1."""
    magnitude = absolute(x)
    significand, exponent = split_exponent(magnitude)
    third = nearest_whole(exponent, 1.0 / 3.0).number
    left = mul_add(third, -3.0, exponent)
    # `8 * (left + 1)` is in the low bits, beside the number of the cell.
    row = mul_add(left, 2.0**CELL_BITS, WHOLE["f4"] + 2.0**CELL_BITS).as_bits()
    cell = (significand.as_bits() >> (format_of(x.dtype).fraction_bits - CELL_BITS)) & (2**CELL_BITS - 1)
    # NaN, from zero and infinity, leads to somewhere in the table as well.
    entry = (row | cell) & (2 ** (CELL_BITS + 2) - 1)
    r = mul_add(significand, look_up(RECIPROCALS, entry), -1.0)
    root = look_up(ROOTS, entry)
    result = scale_within_range(mul_add(root, r * polynomial(r, GROWTH), root), third)
    # Zeros, infinities and NaN are their own roots.
    return where(is_positive_finite(magnitude), copy_sign(result, x), x)


def _improved(z: Lanes, inverse: Lanes) -> Lanes:
    """`cbrt(z)` from a good `1/cbrt(z)`, almost correctly rounded."""
    square = inverse * inverse
    root = z * square
    power, power_error = two_square(root)
    cube, cube_error = two_product(power, root)
    residual = (z - cube) - mul_add(power_error, root, cube_error)
    return mul_add(residual, square * (1.0 / 3.0), root)
