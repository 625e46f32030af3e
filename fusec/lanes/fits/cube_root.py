"""How the tables of `vector_math/cube_root.py` were made."""

from __future__ import annotations

from typing import Any

import numpy as np
from mpmath import cbrt, mpf

from fusec.lanes.fit import Fit, Table, round_to

# The cell's middle, by the first three bits of the fraction, for significands from 3/4 to 3/2.
MIDDLES = [(mpf(cell) + mpf(1) / 2) / 8 + 1 for cell in range(4)] + [(mpf(cell) + 8.5) / 16 for cell in range(4, 8)]
# How near to a float a cell's root has to be, in units of its last place.
NEARLY = mpf(2) ** -8


def reciprocals() -> list[float]:
    """Near the inverse of every cell's middle, for exponents of -1, 0 and 1, where `roots` are nearly floats."""
    return [_reciprocal(middle, left) for left in (-1, 0, 1) for middle in MIDDLES]


def roots() -> list[Any]:
    """Cube roots of the inverse reciprocals and of powers of two."""
    return [_root(reciprocal, entry // 8 - 1) for entry, reciprocal in enumerate(reciprocals())]


def _reciprocal(middle: Any, left: int) -> float:
    reciprocal = np.float32(float(1 / middle))
    while True:
        root = _root(float(reciprocal), left)
        rounded = round_to(root, "f32")
        if abs(root - rounded) < NEARLY * float(np.spacing(np.float32(rounded))):
            return float(reciprocal)
        reciprocal = np.nextafter(reciprocal, np.float32(np.inf))


def _root(reciprocal: float, left: int) -> Any:
    return cbrt(mpf(2) ** left / mpf(reciprocal))


def growth(r: Any) -> Any:
    """`(cbrt(1 + r) - 1) / r`."""
    return (cbrt(1 + r) - 1) / r


# A little more than half a cell next to its middle.
REACH = mpf("0.0589")

FITS = (
    Fit("INVERSE_ROOT_SINGLE", lambda z: 1 / cbrt(z), (mpf("0.75"), mpf("1.5")), 4, dtype="f32"),
    Fit("INVERSE_ROOT_DOUBLE", lambda z: 1 / cbrt(z), (mpf("0.75"), mpf("1.5")), 5),
    Table("INVERSE_ROOTS_OF_TWO", lambda: [1 / cbrt(mpf(2)), 1 / cbrt(mpf(4))]),
    Table("RECIPROCALS", reciprocals, "f32"),
    Table("ROOTS", roots, "f32"),
    Fit("GROWTH", growth, (-REACH, REACH), 3, weight=abs, dtype="f32"),
)
