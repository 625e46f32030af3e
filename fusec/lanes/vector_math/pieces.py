"""float32 functions as short polynomials, one for each quarter of a power of two.

A table of 32 numbers is one instruction of AVX-512, so that a coefficient of the right piece costs as much as a step of
Horner's rule, and there are neither two branches to compute nor a quotient. Elsewhere look-ups are slow, and functions
take other ways. `fusec.lanes.fits.pieces` says how such tables are made.
"""

from __future__ import annotations

from collections.abc import Sequence

from fusec.lanes.lanes import Lanes
from fusec.lanes.operations import absolute, copy_sign, mul_add, where
from fusec.lanes.tables import look_up
from fusec.types import FLOAT32

COUNT, FRACTION_BITS = 32, 21


def has_pieces(x: Lanes) -> bool:
    """Whether `odd_pieces` is the way to go."""
    return x.dtype == FLOAT32 and x.emitter.target.isa == "avx512"


def odd_pieces(x: Lanes, table: Sequence[float], start: float, end: float, *, is_steep: bool = False) -> Lanes:
    """An odd function that is constant from `end` on; numbers below `start` share a piece of their own, about zero.

    There the function is `x` times a slope, whose rounding counts up to half an ulp while it is at most 1. Where it
    is more the function is steep: the table has what the slope is more than 1, and `x` itself stands for the value.
    """
    magnitude = absolute(x)
    # The comparisons are false for NaN, which therefore stays.
    bounded = where(magnitude > end, x.like(end), magnitude)
    least = x.like(start * 0.875)
    value, distance, slope = piece_at(where(least > bounded, least, bounded), bounded, table)
    if is_steep:
        value = where(magnitude < start, bounded, value)
    return copy_sign(mul_add(distance, slope, value), x)


def piece_at(leading: Lanes, x: Lanes, table: Sequence[float]) -> tuple[Lanes, Lanes, Lanes]:
    """The function as `value + distance * slope`, by the piece in which `leading` lies."""
    piece = (leading.as_bits() >> FRACTION_BITS) & (COUNT - 1)
    center, value, *slope = (look_up(table[first : first + COUNT], piece) for first in range(0, len(table), COUNT))
    distance = x - center
    total = slope[-1]
    for coefficient in reversed(slope[:-1]):
        total = mul_add(total, distance, coefficient)
    return value, distance, total
