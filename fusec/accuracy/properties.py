"""Where a function breaks what it promises besides its error."""

from __future__ import annotations

import math

import numpy as np

from fusec.ops.properties import Properties
from fusec.types import Array


def broken_properties(held: Properties, x: Array, got: Array, mirrored: Array) -> dict[str, Array]:
    """Operands at which a promise is broken, by the name of the promise.

    Parameters
    ----------
    held : Properties
        What is promised.
    x, got : numpy.ndarray
        Operands in rising order, and results.
    mirrored : numpy.ndarray
        Results for `-x`, times the parity.
    """
    broken = {}
    if held.lowest > -math.inf or held.highest < math.inf:
        broken["range"] = x[(got < held.lowest) | (got > held.highest)]
    if held.parity:
        bits = f"u{got.dtype.itemsize}"
        differs = got.view(bits) != mirrored.view(bits)
        broken["symmetry"] = x[differs & ~np.isnan(got)] if differs.any() else x[:0]
    if held.rises:
        # NaN compares false, so the borders of the domain are no steps.
        lower, upper = (got[:-1], got[1:]) if held.rises > 0 else (got[1:], got[:-1])
        broken["order"] = x[1:][upper < lower]
    return {name: where for name, where in broken.items() if where.size}
