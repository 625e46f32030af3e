"""Length of the hypotenuse."""

from __future__ import annotations

import math

from fusec.lanes.conversion import convert
from fusec.lanes.lanes import Lanes
from fusec.lanes.operations import absolute, rare_case, square_root, where
from fusec.lanes.vector_math.double_word import fast_two_sum, subtract_product, two_square
from fusec.types import FLOAT32, FLOAT64

# With the longer side between 1 / SAFE and SAFE, squares do not overflow, and what underflows does not count.
SAFE, SHIFT = 2.0**450, 2.0**600


def hypot(x: Lanes, y: Lanes) -> Lanes:
    """Square root of `x*x + y*y`, without overflow or underflow on the way; infinite if either side is.

    Maximal error: float32 and float64 0.501 ulp, 0.75 where a float64 result is subnormal.
    """
    x, y = absolute(x), absolute(y)
    if x.dtype == FLOAT32:
        # Squares of float32 numbers are exact in float64, and never out of range.
        wide, high = convert(x, FLOAT64), convert(y, FLOAT64)
        length = convert(square_root(wide * wide + high * high), FLOAT32)
        return where(_any_infinite(x, y), x.like(math.inf), length)
    swapped = x < y
    longer, shorter = where(swapped, y, x), where(swapped, x, y)
    safe = (longer <= SAFE) & (longer >= 1.0 / SAFE)
    return rare_case(~safe, _length(longer, shorter), lambda: _extreme_length(longer, shorter))


def _any_infinite(x: Lanes, y: Lanes) -> Lanes:
    return (x == math.inf) | (y == math.inf)


def _length(longer: Lanes, shorter: Lanes) -> Lanes:
    """The root of a sum of squares in twofold precision, by one step of Newton's method (Borges, 2019)."""
    long_square, short_square = two_square(longer), two_square(shorter)
    total = fast_two_sum(long_square.high, short_square.high)
    root = square_root(total.high)
    lost = total.low + (long_square.low + short_square.low)
    return root + (subtract_product(total.high, root, root) + lost) / (root + root)


def _extreme_length(longer: Lanes, shorter: Lanes) -> Lanes:
    """`_length` of sides that are scaled first, of zeros, and of infinities, which win over NaN."""
    scale = where(longer > 1.0, longer.like(1.0 / SHIFT), longer.like(SHIFT))
    back = where(longer > 1.0, longer.like(SHIFT), longer.like(1.0 / SHIFT))
    length = where(longer == 0.0, shorter, _length(longer * scale, shorter * scale) * back)
    return where(_any_infinite(longer, shorter), longer.like(math.inf), length)
