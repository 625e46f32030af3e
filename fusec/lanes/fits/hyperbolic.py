"""How the tables of `vector_math/hyperbolic.py` were made."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from mpmath import asinh, atanh, expm1, log, mpf, sinh, sqrt, tanh

from fusec.lanes.fit import Fit, Table, split_constant
from fusec.lanes.fits.pieces import pieces

Function = Callable[[Any], Any]
# A little more than the largest remainder modulo log(2)/2.
QUARTER = log(2) * mpf("0.2501")


def fit_bend(name: str, function: Function, reach: float, degree: int, dtype: str) -> Fit:
    """`(function(x) - x) / x**3` of an odd function in `x**2`, the error relative to the function."""

    def bend(square: mpf) -> mpf:
        x = sqrt(square)
        return (function(x) - x) / x**3

    def weight(square: mpf) -> mpf:
        x = sqrt(square)
        return x**3 / function(x)

    return Fit(name, bend, (0, mpf(reach) ** 2), degree, weight=weight, dtype=dtype)


FITS = (
    fit_bend("TANH_SINGLE", tanh, 1.0, 6, "f32"),
    Table("TANH_PIECES", lambda: pieces(tanh, 5, -4, 9.05), dtype="f32"),
    fit_bend("TANH_DOUBLE", tanh, 0.975, 14, "f64"),
    Fit("GROWTH_SINGLE", lambda r: expm1(2 * r) / r, (-QUARTER, QUARTER), 5, weight=abs, dtype="f32"),
    Fit("GROWTH_DOUBLE", lambda r: expm1(2 * r) / r, (-QUARTER, QUARTER), 10, weight=abs),
    # The leading part leaves room for the bits of the quotient, so that their product is exact.
    Table("HALF_LN2_SINGLE", lambda: split_constant(log(2) / 2, 17, 24), dtype="f32"),
    Table("HALF_LN2_DOUBLE", lambda: split_constant(log(2) / 2, 45, 53)),
    fit_bend("SINH_SINGLE", sinh, 1.0, 3, "f32"),
    fit_bend("SINH_DOUBLE", sinh, 1.0, 6, "f64"),
    fit_bend("ASINH_SINGLE", asinh, 0.5, 4, "f32"),
    fit_bend("ASINH_DOUBLE", asinh, 0.5, 11, "f64"),
    fit_bend("ATANH_SINGLE", atanh, 0.5, 5, "f32"),
    fit_bend("ATANH_DOUBLE", atanh, 0.5, 13, "f64"),
)
