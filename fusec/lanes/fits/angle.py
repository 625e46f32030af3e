"""How the tables of `vector_math/angle.py` were made."""

from __future__ import annotations

from mpmath import mp

from fusec.lanes.fit import Table, split_constant

FITS = (Table("HALF_PI", lambda: split_constant(mp.pi / 2, 53, 53, 53)),)
