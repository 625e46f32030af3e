"""Rounding to whole numbers, and division that rounds: bit-equal to NumPy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from fusec.ops import bodies
from fusec.ops.bodies import operations
from fusec.ops.define import elementwise
from fusec.ops.dtype_rules import ufunc_rule

if TYPE_CHECKING:
    from fusec.lanes.lanes import Lanes

_whole_stays = ufunc_rule(np.floor)


@elementwise(reference=np.floor)
def floor(x: Lanes) -> Lanes:
    """Largest whole number not above `x`."""
    return operations.floor(x) if x.is_float else x


@elementwise(reference=np.ceil)
def ceil(x: Lanes) -> Lanes:
    """Smallest whole number not below `x`."""
    return operations.ceil(x) if x.is_float else x


@elementwise(reference=np.trunc)
def trunc(x: Lanes) -> Lanes:
    """Number without its fraction."""
    return operations.truncate(x) if x.is_float else x


@elementwise(reference=lambda x: np.rint(x) if x.dtype.kind == "f" else x, result=_whole_stays)
def round(x: Lanes) -> Lanes:
    """Nearest whole number, ties to even."""
    return operations.round_to_even(x) if x.is_float else x


@elementwise(reference=np.floor_divide, flops=6)
def floor_divide(x: Lanes, y: Lanes) -> Lanes:
    """Largest whole number not above the quotient; 0 for an integer divided by zero."""
    return bodies.remainder.floor_divide(x, y)


@elementwise(reference=np.remainder, flops=8)
def remainder(x: Lanes, y: Lanes) -> Lanes:
    """What floor division leaves over, with the sign of `y`; 0 for an integer divided by zero."""
    return bodies.remainder.remainder(x, y)


@elementwise(reference=np.fmod, flops=8)
def fmod(x: Lanes, y: Lanes) -> Lanes:
    """What division rounded toward zero leaves over, with the sign of `x`; 0 for an integer over zero."""
    return bodies.remainder.fmod(x, y)
