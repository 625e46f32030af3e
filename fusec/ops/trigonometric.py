"""Circular and hyperbolic functions and their inverses: at most 1 ULP from the exact value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from fusec.ops.bodies import hyperbolic, inverse_trigonometric, trigonometric
from fusec.ops.define import elementwise

if TYPE_CHECKING:
    from fusec.lanes.lanes import Lanes


@elementwise(reference=np.sin, flops=30, ulp=1.0, vectorized="f")
def sin(x: Lanes) -> Lanes:
    """Sine."""
    return trigonometric.sin(x)


@elementwise(reference=np.cos, flops=30, ulp=1.0, vectorized="f")
def cos(x: Lanes) -> Lanes:
    """Cosine."""
    return trigonometric.cos(x)


@elementwise(reference=np.tan, flops=40, ulp=1.0, vectorized="f")
def tan(x: Lanes) -> Lanes:
    """Tangent."""
    return trigonometric.tan(x)


@elementwise(reference=np.arcsin, flops=24, ulp=1.0, vectorized="f")
def asin(x: Lanes) -> Lanes:
    """Angle whose sine is `x`, in `[-pi/2, pi/2]`; NaN outside `[-1, 1]`."""
    return inverse_trigonometric.asin(x)


@elementwise(reference=np.arccos, flops=24, ulp=1.0, vectorized="f")
def acos(x: Lanes) -> Lanes:
    """Angle whose cosine is `x`, in `[0, pi]`; NaN outside `[-1, 1]`."""
    return inverse_trigonometric.acos(x)


@elementwise(reference=np.arctan, flops=24, ulp=1.0, vectorized="f")
def atan(x: Lanes) -> Lanes:
    """Angle whose tangent is `x`, in `[-pi/2, pi/2]`."""
    return inverse_trigonometric.atan(x)


@elementwise(reference=np.arctan2, flops=36, ulp=1.0, vectorized="f")
def atan2(y: Lanes, x: Lanes) -> Lanes:
    """Angle of the point `(y, x)` seen from the origin, in `[-pi, pi]`."""
    return inverse_trigonometric.atan2(y, x)


@elementwise(reference=np.sinh, flops=24, ulp=1.0, vectorized="f")
def sinh(x: Lanes) -> Lanes:
    """Hyperbolic sine."""
    return hyperbolic.sinh(x)


@elementwise(reference=np.cosh, flops=22, ulp=1.0, vectorized="f")
def cosh(x: Lanes) -> Lanes:
    """Hyperbolic cosine."""
    return hyperbolic.cosh(x)


@elementwise(reference=np.tanh, flops=22, ulp=1.0, vectorized="f")
def tanh(x: Lanes) -> Lanes:
    """Hyperbolic tangent, never beyond `[-1, 1]`."""
    return hyperbolic.tanh(x)


@elementwise(reference=np.arcsinh, flops=30, ulp=1.0, vectorized="f")
def asinh(x: Lanes) -> Lanes:
    """Inverse hyperbolic sine."""
    return hyperbolic.asinh(x)


@elementwise(reference=np.arccosh, flops=30, ulp=1.0, vectorized="f")
def acosh(x: Lanes) -> Lanes:
    """Inverse hyperbolic cosine; NaN below 1."""
    return hyperbolic.acosh(x)


@elementwise(reference=np.arctanh, flops=28, ulp=1.0, vectorized="f")
def atanh(x: Lanes) -> Lanes:
    """Inverse hyperbolic tangent; NaN outside `[-1, 1]`."""
    return hyperbolic.atanh(x)
