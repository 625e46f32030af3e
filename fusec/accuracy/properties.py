"""What holds of a function besides its error: range, symmetry, order."""

from __future__ import annotations

import dataclasses
import math

import numpy as np

from fusec.types import Array


@dataclasses.dataclass(frozen=True, slots=True)
class Properties:
    """What a function of one operand promises, bit for bit.

    Attributes
    ----------
    parity : int
        1 for even, -1 for odd, 0 for neither.
    rises : int
        1 where it never falls, -1 where it never rises, 0 where it does both.
    lowest, highest : float
        The closed interval its results stay in.
    """

    parity: int = 0
    rises: int = 0
    lowest: float = -math.inf
    highest: float = math.inf


RISING = Properties(rises=1)
ODD_RISING = Properties(parity=-1, rises=1)
WITHIN_ONE = Properties(parity=-1, rises=1, lowest=-1.0, highest=1.0)

PROPERTIES: dict[str, Properties] = {
    "exp": Properties(rises=1, lowest=0.0),
    "exp2": Properties(rises=1, lowest=0.0),
    "expm1": Properties(rises=1, lowest=-1.0),
    "log": RISING,
    "log2": RISING,
    "log10": RISING,
    "log1p": RISING,
    "cbrt": ODD_RISING,
    "sin": Properties(parity=-1, lowest=-1.0, highest=1.0),
    "cos": Properties(parity=1, lowest=-1.0, highest=1.0),
    "tan": Properties(parity=-1),
    "asin": ODD_RISING,
    "acos": Properties(rises=-1, lowest=0.0),
    "atan": ODD_RISING,
    "sinh": ODD_RISING,
    "cosh": Properties(parity=1, lowest=1.0),
    "tanh": WITHIN_ONE,
    "asinh": ODD_RISING,
    "acosh": Properties(rises=1, lowest=0.0),
    "atanh": ODD_RISING,
    "erf": WITHIN_ONE,
    "erfc": Properties(rises=-1, lowest=0.0, highest=2.0),
    "sigmoid": Properties(rises=1, lowest=0.0, highest=1.0),
    "softplus": Properties(rises=1, lowest=0.0),
}


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
