"""How the tables of `vector_math/composite.py` were made."""

from __future__ import annotations

from mpmath import cosh, log, mp, mpf, sqrt

from fusec.lanes.fit import Fit, Table, split_constant

# gelu's tanh form is x times the sigmoid of LINEAR * (x + 0.044715*x**3).
LINEAR = 2 * sqrt(2 / mp.pi)
CUBIC = LINEAR * mpf("0.044715")


def log_cosh(square: mpf) -> mpf:
    """`log(cosh(x/2)) / x**2` as a function of `x**2`: the even part of softplus, less its value at 0."""
    return log(cosh(sqrt(square) / 2)) / square


# A little beyond the square of where softplus leaves the polynomial.
NEAR = mpf("1.01") / 64

FITS = (
    Table("LN2_SINGLE", lambda: split_constant(log(mpf(2)), 24, 24), dtype="f32"),
    Table("LN2_DOUBLE", lambda: split_constant(log(mpf(2)), 53, 53)),
    # Relative to softplus, which is 0.6 at least.
    Fit("LOG_COSH_SINGLE", log_cosh, (0, NEAR), degree=2, weight=lambda square: square, dtype="f32"),
    Fit("LOG_COSH_DOUBLE", log_cosh, (0, NEAR), degree=5, weight=lambda square: square),
    Table("GELU_LINEAR_SINGLE", lambda: split_constant(LINEAR, 24, 24), dtype="f32"),
    Table("GELU_LINEAR_DOUBLE", lambda: split_constant(LINEAR, 53, 53)),
    Table("GELU_CUBIC_SINGLE", lambda: split_constant(CUBIC, 24, 24), dtype="f32"),
    Table("GELU_CUBIC_DOUBLE", lambda: split_constant(CUBIC, 53, 53)),
)
