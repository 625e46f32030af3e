"""How the tables of `vector_math/composite.py` were made."""

from __future__ import annotations

from mpmath import mp, mpf, sqrt

from fusec.lanes.fit import Table, split_constant

# gelu's tanh form is x times the sigmoid of LINEAR * (x + 0.044715*x**3).
LINEAR = 2 * sqrt(2 / mp.pi)
CUBIC = LINEAR * mpf("0.044715")

FITS = (
    Table("GELU_LINEAR_SINGLE", lambda: split_constant(LINEAR, 24, 24), dtype="f32"),
    Table("GELU_LINEAR_DOUBLE", lambda: split_constant(LINEAR, 53, 53)),
    Table("GELU_CUBIC_SINGLE", lambda: split_constant(CUBIC, 24, 24), dtype="f32"),
    Table("GELU_CUBIC_DOUBLE", lambda: split_constant(CUBIC, 53, 53)),
)
