"""How the tables of `vector_math/logarithm.py` were made."""

from __future__ import annotations

from typing import Any

from mpmath import e, floor, ldexp, log, log1p, mpf

from fusec.lanes.fit import Fit, Table, split_constant

# Numbers in [3/4, 3/2) by the first four bits of their fraction: those from 8/16 up belong to the half below 1.
CELLS = [(1 + mpf(cell) / 16) / (2 if cell >= 8 else 1) for cell in range(16)]


def reciprocal(cell: int) -> mpf:
    """A number near 1 / x in a cell, short enough for an exact `x * reciprocal - 1`; 1 on both sides of 1."""
    if cell in (0, 15):
        return mpf(1)
    low, spacing = CELLS[cell], mpf(1) / (32 if cell >= 8 else 16)
    grain = 16 if cell >= 8 else 32

    def largest_remainder(candidate: mpf) -> mpf:
        return max(abs(candidate * low - 1), abs(candidate * (low + spacing) - 1))

    return min((mpf(number) / grain for number in range(1, 2 * grain)), key=largest_remainder)


def tail(r: mpf) -> mpf:
    """`(log(1 + r) - r) / r**2`."""
    return (log1p(r) - r) / r**2


def tail_weight(r: mpf) -> mpf:
    """Makes the error of the tail one relative to `log(1 + r)`, about r."""
    return r


def quartic(r: mpf) -> mpf:
    """`(log(1 + r) - r + r**2 / 2 - r**3 / 3) / r**4`."""
    return (log1p(r) - r + r**2 / 2 - r**3 / 3) / r**4


def quartic_weight(r: mpf) -> mpf:
    """Makes its error one relative to `log(1 + r)`, about r."""
    return r**3


def coarse(number: Any, places: int) -> mpf:
    """`number` cut to a multiple of `2**-places`, so that sums of such numbers are exact; the rest is positive."""
    return ldexp(floor(ldexp(number, places)), -places)


def base_tables(name: str, base: Any) -> list[Table]:
    """The logarithms of the cells' reciprocals, of two, and of e: high and low parts for both dtypes."""
    tables = []
    for suffix, dtype, places, bits in (("SINGLE", "f32", 16, 24), ("DOUBLE", "f64", 42, 53)):
        cells = [-log(reciprocal(cell), base) for cell in range(16)]
        two, unit = log(mpf(2), base), 1 / log(mpf(base))

        def high(numbers: list[Any] = cells, places: int = places) -> list[mpf]:
            return [coarse(number, places) for number in numbers]

        def low(numbers: list[Any] = cells, places: int = places) -> list[mpf]:
            return [number - coarse(number, places) for number in numbers]

        def of_two(number: Any = two, places: int = places) -> list[mpf]:
            return [coarse(number, places), number - coarse(number, places)]

        def of_e(number: Any = unit, bits: int = bits) -> tuple[float, ...]:
            return split_constant(number, bits, bits)

        tables += [
            Table(f"{name}_{suffix}", high, dtype),
            Table(f"{name}_LOW_{suffix}", low, dtype),
            Table(f"{name}_OF_TWO_{suffix}", of_two, dtype),
            Table(f"{name}_OF_E_{suffix}", of_e, dtype),
        ]
    return tables


# The widest remainders, a little widened.
INTERVAL = (mpf("-0.0402"), mpf("0.0626"))

FITS = (
    Table("RECIPROCALS", lambda: [reciprocal(cell) for cell in range(16)]),
    Fit("TAIL_SINGLE", tail, INTERVAL, degree=3, weight=tail_weight, dtype="f32"),
    Fit("TAIL_DOUBLE", tail, INTERVAL, degree=9, weight=tail_weight),
    # For float32 powers computed in float64: 2**-36 does.
    Fit("ROUGH_TAIL", tail, INTERVAL, degree=5, weight=tail_weight),
    Fit("QUARTIC", quartic, INTERVAL, degree=9, weight=quartic_weight),
    Table("THIRD", lambda: split_constant(mpf(1) / 3, 53, 53)),
    *base_tables("LN", e),
    *base_tables("LOG2", 2),
    *base_tables("LOG10", 10),
)
