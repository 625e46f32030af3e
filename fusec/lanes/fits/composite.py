"""How the tables of `vector_math/composite.py` were made."""

from __future__ import annotations

from mpmath import cosh, log, mpf, sqrt

from fusec.lanes.fit import Fit, Table, split_constant


def log_cosh(square: mpf) -> mpf:
    """`log(cosh(x/2)) / x**2` as a function of `x**2`: the even part of softplus, less its value at 0."""
    return log(cosh(sqrt(square) / 2)) / square


FITS = (
    Table("LN2", lambda: split_constant(log(mpf(2)), 53, 53)),
    # Relative to softplus, which is at least 0.3 up to -1.
    Fit("LOG_COSH", log_cosh, (0, 1), degree=9, weight=lambda square: square),
)
