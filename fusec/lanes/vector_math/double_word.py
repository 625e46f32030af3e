"""Sums and products with their rounding errors, and numbers kept as an unevaluated `high + low`.

A double word carries about twice the digits of its dtype. The error-free transformations are those of Dekker (1971)
and Knuth; the arithmetic follows Joldes, Muller and Popescu, "Tight and rigorous error bounds for basic building
blocks of double-word arithmetic" (2017). With `u` half an ulp of 1, every operation here is accurate to a few `u**2`
as long as nothing overflows and no product's error underflows; an infinite operand gives a NaN `low`.
"""

from __future__ import annotations

from typing import NamedTuple

from fusec.lanes import operations
from fusec.lanes.lanes import Lanes, Operand
from fusec.lanes.operations import fma
from fusec.types import FLOAT32


class DoubleWord(NamedTuple):
    """The number `high + low`, where `high` is the sum rounded to the dtype (unless said otherwise)."""

    high: Lanes
    low: Lanes

    def rounded(self) -> Lanes:
        """The nearest single number."""
        return self.high + self.low


def fast_two_sum(larger: Lanes, smaller: Operand) -> DoubleWord:
    """`larger + smaller` exactly, for `abs(larger) >= abs(smaller)` (or `larger` zero)."""
    high = larger + smaller
    return DoubleWord(high, smaller - (high - larger))


def two_sum(x: Lanes, y: Operand) -> DoubleWord:
    """`x + y` exactly, whichever is larger."""
    high = x + y
    from_y = high - x
    from_x = high - from_y
    return DoubleWord(high, (x - from_x) + (y - from_y))


def split(x: Lanes) -> DoubleWord:
    """`x` as two numbers of at most half its digits, so that products of the halves are exact."""
    # Rounding is done on the bits: Veltkamp's multiplication would overflow for large x.
    half, mask = (1 << 11, -(1 << 12)) if x.dtype == FLOAT32 else (1 << 26, -(1 << 27))
    high = ((x.as_bits() + half) & mask).as_float()
    return DoubleWord(high, x - high)


def two_product(x: Lanes, y: Operand) -> DoubleWord:
    """`x * y` exactly, unless the error underflows: one more instruction with FMA, Dekker's sixteen without."""
    high = x * y
    if x.emitter.target.has_fma:
        return DoubleWord(high, fma(x, y, -high))
    x_part, y_part = split(x), split(y if isinstance(y, Lanes) else x.like(y))
    crossed = x_part.high * y_part.low, x_part.low * y_part.high
    rest = x_part.high * y_part.high - high
    return DoubleWord(high, ((rest + crossed[0]) + crossed[1]) + x_part.low * y_part.low)


def two_square(x: Lanes) -> DoubleWord:
    """`x * x` exactly, unless the error underflows."""
    if x.emitter.target.has_fma:
        return two_product(x, x)
    part, high = split(x), x * x
    crossed = part.high * part.low
    return DoubleWord(high, ((part.high * part.high - high) + (crossed + crossed)) + part.low * part.low)


def subtract_product(x: Lanes, factor: Lanes, other: Operand) -> Lanes:
    """`x - factor * other` for a product that nearly cancels x, so that the difference is exact."""
    if x.emitter.target.has_fma:
        return fma(-factor, other, x)
    product = two_product(factor, other)
    return (x - product.high) - product.low


def add_single(x: DoubleWord, y: Operand) -> DoubleWord:
    """Double word plus number, error at most `2 u**2`."""
    high, low = two_sum(x.high, y)
    return fast_two_sum(high, x.low + low)


def add(x: DoubleWord, y: DoubleWord) -> DoubleWord:
    """Sum, relative error at most about `3 u**2`, cancellation included."""
    high, high_error = two_sum(x.high, y.high)
    low, low_error = two_sum(x.low, y.low)
    high, high_error = fast_two_sum(high, high_error + low)
    return fast_two_sum(high, high_error + low_error)


def multiply_single(x: DoubleWord, y: Operand) -> DoubleWord:
    """Double word times number, relative error at most `3 u**2`."""
    high, low = two_product(x.high, y)
    return fast_two_sum(high, operations.mul_add(x.low, y, low))


def multiply(x: DoubleWord, y: DoubleWord) -> DoubleWord:
    """Product, relative error at most about `5 u**2`."""
    high, low = two_product(x.high, y.high)
    crossed = operations.mul_add(x.high, y.low, x.low * y.high)
    return fast_two_sum(high, low + crossed)


def square(x: DoubleWord) -> DoubleWord:
    """Square, relative error at most about `5 u**2`."""
    high, low = two_square(x.high)
    return fast_two_sum(high, operations.mul_add(x.high + x.high, x.low, low))


def square_root(x: DoubleWord) -> DoubleWord:
    """Square root of a positive number, relative error at most about `4 u**2`."""
    root = operations.square_root(x.high)
    high, low = two_square(root)
    rest = ((x.high - high) - low) + x.low
    return fast_two_sum(root, rest / (root + root))
