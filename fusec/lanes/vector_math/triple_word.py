"""Numbers kept as an unevaluated sum of three, for the few places where double words are not enough.

With `u` half an ulp of 1, the operations are accurate to a few `u**3` of their larger operand, as long as nothing
overflows or underflows; the sums and products are those of Lauter's triple-double library (2005).
"""

from __future__ import annotations

from typing import NamedTuple

from fusec.lanes.lanes import Lanes, Operand
from fusec.lanes.operations import mul_add
from fusec.lanes.vector_math.double_word import DoubleWord, fast_two_sum, two_product, two_sum


class TripleWord(NamedTuple):
    """The number `high + middle + low`, each far below its predecessor."""

    high: Lanes
    middle: Lanes
    low: Lanes

    def times(self, power: Operand) -> TripleWord:
        """The product with a power of two."""
        return TripleWord(*(part * power for part in self))


def normalized(high: Lanes, middle: Lanes, low: Lanes) -> TripleWord:
    """Their sum with no more overlap than rounding leaves."""
    middle, low = two_sum(middle, low)
    high, middle = two_sum(high, middle)
    return TripleWord(high, *fast_two_sum(middle, low))


def add(x: TripleWord, y: TripleWord) -> TripleWord:
    """Sum, its error relative to the larger operand."""
    high, high_error = two_sum(x.high, y.high)
    middle, middle_error = two_sum(x.middle, y.middle)
    middle, error = two_sum(middle, high_error)
    return normalized(high, middle, (x.low + y.low) + (middle_error + error))


def add_single(x: TripleWord, y: Operand) -> TripleWord:
    """Triple word plus number."""
    high, high_error = two_sum(x.high, y)
    middle, error = two_sum(x.middle, high_error)
    return normalized(high, middle, x.low + error)


def multiply(x: TripleWord, y: TripleWord) -> TripleWord:
    """Product."""
    leading = two_product(x.high, y.high)
    crossed, other = two_product(x.high, y.middle), two_product(x.middle, y.high)
    middle, error = two_sum(crossed.high, other.high)
    middle, other_error = two_sum(leading.low, middle)
    low = mul_add(x.high, y.low, mul_add(x.low, y.high, x.middle * y.middle))
    return normalized(leading.high, middle, low + ((crossed.low + other.low) + (error + other_error)))


def widened(x: DoubleWord) -> TripleWord:
    """A double word as a triple word."""
    return TripleWord(x.high, x.low, x.low.like(0.0))
