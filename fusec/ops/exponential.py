"""Exponentials, logarithms, powers and roots: at most 1 ULP from the exact value."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from fusec.ops import bodies
from fusec.ops.define import elementwise
from fusec.ops.properties import ODD_RISING, RISING, RISING_FROM_ZERO, Properties
from fusec.types import Array

if TYPE_CHECKING:
    from fusec.lanes.lanes import Lanes


@elementwise(reference=np.exp, flops=14, ulp=1.0, vectorized="f", properties=RISING_FROM_ZERO)
def exp(x: Lanes) -> Lanes:
    """Exponential `e**x`."""
    return bodies.exponential.exp(x)


@elementwise(reference=np.exp2, flops=12, ulp=1.0, vectorized="f", properties=RISING_FROM_ZERO)
def exp2(x: Lanes) -> Lanes:
    """Power of two `2**x`, exact for whole `x`."""
    return bodies.exponential.exp2(x)


@elementwise(reference=np.expm1, flops=18, ulp=1.0, vectorized="f", properties=Properties(rises=1, lowest=-1.0))
def expm1(x: Lanes) -> Lanes:
    """Exponential less one, `e**x - 1`, accurate near zero."""
    return bodies.exponential.expm1(x)


@elementwise(reference=np.log, flops=16, ulp=1.0, vectorized="f", properties=RISING)
def log(x: Lanes) -> Lanes:
    """Natural logarithm; NaN below zero."""
    return bodies.logarithm.log(x)


@elementwise(reference=np.log2, flops=18, ulp=1.0, vectorized="f", properties=RISING)
def log2(x: Lanes) -> Lanes:
    """Logarithm to base two, exact for powers of two."""
    return bodies.logarithm.log2(x)


@elementwise(reference=np.log10, flops=18, ulp=1.0, vectorized="f", properties=RISING)
def log10(x: Lanes) -> Lanes:
    """Logarithm to base ten."""
    return bodies.logarithm.log10(x)


@elementwise(reference=np.log1p, flops=20, ulp=1.0, vectorized="f", properties=RISING)
def log1p(x: Lanes) -> Lanes:
    """Natural logarithm of `1 + x`, accurate near zero."""
    return bodies.logarithm.log1p(x)


@elementwise(reference=np.logaddexp, flops=36, ulp=1.0, vectorized="f")
def logaddexp(x: Lanes, y: Lanes) -> Lanes:
    """Logarithm of a sum of exponentials, `log(exp(x) + exp(y))`, without overflow."""
    return bodies.log_add.logaddexp(x, y)


def _power_of_each(x: Array, y: Array, out: Array | None = None) -> Array:
    powers = np.asarray(np.power(x, y, out=out))
    if powers.dtype.kind != "f":
        return powers
    # By an exponent of 0.5 that it finds repeated, NumPy takes square roots: those of -0.0 and minus infinity differ.
    np.copyto(powers, np.abs(x), where=(y == 0.5) & ((x == 0) | np.isneginf(x)))
    return powers


@elementwise(reference=np.power, flops=50, ulp=1.0, vectorized="f", interpretation=_power_of_each)
def pow(x: Lanes, y: Lanes) -> Lanes:
    """Power `x**y`; of integers, exact and wrapping around."""
    return bodies.power.power(x, y)


@elementwise(reference=np.cbrt, flops=20, ulp=1.0, vectorized="f", properties=ODD_RISING)
def cbrt(x: Lanes) -> Lanes:
    """Cube root, odd in `x`."""
    return bodies.cube_root.cbrt(x)


@elementwise(reference=np.hypot, flops=12, ulp=1.0, vectorized="f")
def hypot(x: Lanes, y: Lanes) -> Lanes:
    """Length `sqrt(x**2 + y**2)`, without overflow on the way."""
    return bodies.hypot.hypot(x, y)
