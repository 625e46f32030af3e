"""Circular and hyperbolic functions and their inverses: at most 1 ULP from the exact value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from fusec.ops import bodies
from fusec.ops.define import elementwise
from fusec.ops.properties import ODD, ODD_RISING, ODD_RISING_WITHIN_ONE, RISING_FROM_ZERO, Properties

if TYPE_CHECKING:
    from fusec.lanes.lanes import Lanes


@elementwise(
    reference=np.sin, flops=30, ulp=1.0, vectorized="f", properties=Properties(parity=-1, lowest=-1.0, highest=1.0)
)
def sin(x: Lanes) -> Lanes:
    """Sine."""
    return bodies.trigonometric.sin(x)


@elementwise(
    reference=np.cos, flops=30, ulp=1.0, vectorized="f", properties=Properties(parity=1, lowest=-1.0, highest=1.0)
)
def cos(x: Lanes) -> Lanes:
    """Cosine."""
    return bodies.trigonometric.cos(x)


@elementwise(reference=np.tan, flops=40, ulp=1.0, vectorized="f", properties=ODD)
def tan(x: Lanes) -> Lanes:
    """Tangent."""
    return bodies.trigonometric.tan(x)


@elementwise(reference=np.arcsin, flops=24, ulp=1.0, vectorized="f", properties=ODD_RISING)
def asin(x: Lanes) -> Lanes:
    """Angle whose sine is `x`, in `[-pi/2, pi/2]`; NaN outside `[-1, 1]`."""
    return bodies.inverse_trigonometric.asin(x)


@elementwise(reference=np.arccos, flops=24, ulp=1.0, vectorized="f", properties=Properties(rises=-1, lowest=0.0))
def acos(x: Lanes) -> Lanes:
    """Angle whose cosine is `x`, in `[0, pi]`; NaN outside `[-1, 1]`."""
    return bodies.inverse_trigonometric.acos(x)


@elementwise(reference=np.arctan, flops=24, ulp=1.0, vectorized="f", properties=ODD_RISING)
def atan(x: Lanes) -> Lanes:
    """Angle whose tangent is `x`, in `[-pi/2, pi/2]`."""
    return bodies.inverse_trigonometric.atan(x)


@elementwise(reference=np.arctan2, flops=36, ulp=1.0, vectorized="f")
def atan2(y: Lanes, x: Lanes) -> Lanes:
    """Angle of the point `(y, x)` seen from the origin, in `[-pi, pi]`."""
    return bodies.inverse_trigonometric.atan2(y, x)


@elementwise(reference=np.sinh, flops=24, ulp=1.0, vectorized="f", properties=ODD_RISING)
def sinh(x: Lanes) -> Lanes:
    """Hyperbolic sine."""
    return bodies.hyperbolic.sinh(x)


@elementwise(reference=np.cosh, flops=22, ulp=1.0, vectorized="f", properties=Properties(parity=1, lowest=1.0))
def cosh(x: Lanes) -> Lanes:
    """Hyperbolic cosine."""
    return bodies.hyperbolic.cosh(x)


@elementwise(reference=np.tanh, flops=22, ulp=1.0, vectorized="f", properties=ODD_RISING_WITHIN_ONE)
def tanh(x: Lanes) -> Lanes:
    """Hyperbolic tangent, never beyond `[-1, 1]`."""
    return bodies.hyperbolic.tanh(x)


@elementwise(reference=np.arcsinh, flops=30, ulp=1.0, vectorized="f", properties=ODD_RISING)
def asinh(x: Lanes) -> Lanes:
    """Inverse hyperbolic sine."""
    return bodies.hyperbolic.asinh(x)


@elementwise(reference=np.arccosh, flops=30, ulp=1.0, vectorized="f", properties=RISING_FROM_ZERO)
def acosh(x: Lanes) -> Lanes:
    """Inverse hyperbolic cosine; NaN below 1."""
    return bodies.hyperbolic.acosh(x)


@elementwise(reference=np.arctanh, flops=28, ulp=1.0, vectorized="f", properties=ODD_RISING)
def atanh(x: Lanes) -> Lanes:
    """Inverse hyperbolic tangent; NaN outside `[-1, 1]`."""
    return bodies.hyperbolic.atanh(x)
