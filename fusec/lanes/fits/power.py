"""How the tables of `vector_math/power.py` were made."""

from __future__ import annotations

from typing import Any

import numpy as np
from mpmath import log, log1p, mpf

from fusec.lanes.fit import Fit, Table, keep_bits

CELLS = STEPS = 16


def reciprocals() -> list[mpf]:
    """The inverse of every cell's middle in so few bits that a float32 times it is exact; 1 and 1/2 at the ends."""
    middles = [1 + (mpf(cell) + mpf(1) / 2) / CELLS for cell in range(CELLS)]
    return [mpf(1), *(mpf(keep_bits(1 / middle, 24)) for middle in middles[1:-1]), mpf(1) / 2]


def binary_logarithm(r: mpf) -> Any:
    """`log2(1 + r) / r`."""
    return log1p(r) / r / log(mpf(2))


def binary_power(r: mpf) -> Any:
    """`(2**r - 1) / r`."""
    return (mpf(2) ** r - 1) / r


def shifted_roots() -> list[float]:
    """`2**(j/16)`, less j sixteenths of what the bits of a number count from one power of two to the next."""
    roots = np.array([float(mpf(2) ** (mpf(step) / STEPS)) for step in range(STEPS)])
    return list((roots.view(np.int64) - (np.arange(STEPS) << 48)).view(np.float64))


# A little more than half a step.
HALF = mpf("0.501") / STEPS

FITS = (
    Table("RECIPROCALS", reciprocals),
    Table("LOG2", lambda: [-log(number, 2) for number in reciprocals()]),
    # The first cell and the last one, which begin and end at a power of two, reach farthest.
    Fit("LOG2_SLOPE", binary_logarithm, (mpf("-0.0313"), mpf("0.0626")), degree=5),
    Table("SHIFTED_ROOTS", shifted_roots),
    Fit("EXP2_SLOPE", binary_power, (-HALF, HALF), degree=2, weight=abs),
)
