"""How the tables of `vector_math/cube_root.py` were made."""

from __future__ import annotations

from mpmath import cbrt, mpf

from fusec.lanes.fit import Fit, Table

FITS = (
    Fit("INVERSE_ROOT_SINGLE", lambda z: 1 / cbrt(z), (mpf("0.75"), mpf("1.5")), 4, dtype="f32"),
    Fit("INVERSE_ROOT_DOUBLE", lambda z: 1 / cbrt(z), (mpf("0.75"), mpf("1.5")), 5),
    Table("INVERSE_ROOTS_OF_TWO", lambda: [1 / cbrt(mpf(2)), 1 / cbrt(mpf(4))]),
)
