"""How the tables of `vector_math/log_add.py` were made."""

from __future__ import annotations

from mpmath import factorial, log, mpf

from fusec.lanes.fit import Table, split_constant


def inverse_factorials(first: int, last: int, *bits: int) -> list[float]:
    """`1/n!` in parts, one after the other."""
    return [part for n in range(first, last + 1) for part in split_constant(1 / factorial(mpf(n)), *bits)]


FITS = (
    # Exponents have 11 bits.
    Table("LN2_PARTS", lambda: split_constant(log(mpf(2)), 42, 42, 42, 53)),
    Table("SERIES_TRIPLE", lambda: inverse_factorials(1, 6, 53, 53, 53)),
    Table("SERIES_DOUBLE", lambda: inverse_factorials(7, 10, 53, 53)),
    Table("SERIES_SINGLE", lambda: inverse_factorials(11, 15, 53)),
)
