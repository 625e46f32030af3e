"""What a function promises besides its error: range, symmetry, order."""

from __future__ import annotations

import math
from typing import NamedTuple


class Properties(NamedTuple):
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


NO_PROPERTIES = Properties()
RISING = Properties(rises=1)
RISING_FROM_ZERO = Properties(rises=1, lowest=0.0)
ODD = Properties(parity=-1)
ODD_RISING = Properties(parity=-1, rises=1)
ODD_RISING_WITHIN_ONE = Properties(parity=-1, rises=1, lowest=-1.0, highest=1.0)
