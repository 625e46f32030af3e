"""The error function, and the activations of neural networks, also where their textbook forms cancel."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from fusec.ops import bodies
from fusec.ops.attributes import one_of
from fusec.ops.define import elementwise
from fusec.ops.dtype_rules import floating, ufunc_rule
from fusec.ops.properties import ODD_RISING_WITHIN_ONE, RISING_FROM_ZERO, Properties
from fusec.types import Array

if TYPE_CHECKING:
    from fusec.lanes.lanes import Lanes

_exact_erf = np.frompyfunc(math.erf, 1, 1)
_exact_erfc = np.frompyfunc(math.erfc, 1, 1)


def _in_float64(function: Callable[[Array], Any]) -> Callable[[Array], Array]:
    """`function` computed in float64 whatever the operand, and rounded once to the operand's dtype."""

    def reference(x: Array) -> Array:
        return np.asarray(function(x.astype(np.float64)), np.float64).astype(x.dtype)

    return reference


def _sigmoid(x: Array) -> Array:
    # exp of a positive number would overflow, so each half line has its own form. Where the result is to be
    # multiplied, the wide range keeps what float64 would lose to its subnormals.
    small = np.exp(-np.abs(x.astype(np.longdouble)))
    return np.where(x >= 0, 1.0, small) / (1.0 + small)


def _silu(x: Array) -> Array:
    # At -inf the factor is 0 and the product the limit, not NaN.
    return np.where(np.isneginf(x), -0.0, x * _sigmoid(x))


def _erfc(x: Array) -> Array:
    near = x.astype(np.float64)
    low = np.where(np.isfinite(near), x - near, 0.0)
    slope = -2.0 / math.sqrt(math.pi) * np.exp(-near * near)
    # From where float64 is nearly subnormal, the asymptotic series.
    far, series = np.maximum(x, 26.0), np.ones_like(x)
    for odd in (11, 9, 7, 5, 3, 1):
        series = 1.0 - odd * series / (2.0 * far * far)
    tail = np.exp(-far * far) / (far * math.sqrt(math.pi)) * series
    return np.where(x > 26.0, tail, np.asarray(_exact_erfc(near), np.float64) + slope * low)


def _gelu(x: Array) -> Array:
    # In the tail the error of -x/sqrt(2) is multiplied by x**2.
    return np.where(np.isneginf(x), -0.0, 0.5 * x * _erfc(-x * np.sqrt(np.longdouble(0.5))))


def _gelu_tanh(x: Array) -> Array:
    # The same care: exp(2z) multiplies the error of z by 2z.
    scale = np.sqrt(np.longdouble(0.5) / np.arctan(np.longdouble(1.0)))
    doubled = 2 * scale * (x + np.longdouble("0.044715") * x * x * x)
    return np.where(np.isneginf(x), -0.0, x * _sigmoid(doubled))


@elementwise(
    reference=_in_float64(_exact_erf),
    result=floating,
    flops=30,
    ulp=1.0,
    vectorized="f",
    properties=ODD_RISING_WITHIN_ONE,
)
def erf(x: Lanes) -> Lanes:
    """Error function, odd and never beyond `[-1, 1]`."""
    return bodies.error_function.erf(x)


@elementwise(
    reference=_in_float64(_exact_erfc),
    result=floating,
    flops=40,
    ulp=1.5,
    vectorized="f",
    properties=Properties(rises=-1, lowest=0.0, highest=2.0),
)
def erfc(x: Lanes) -> Lanes:
    """Complement of the error function, `1 - erf(x)`, accurate where that cancels."""
    return bodies.error_function.erfc(x)


@elementwise(
    reference=_in_float64(_sigmoid),
    result=floating,
    flops=20,
    ulp=2.0,
    vectorized="f",
    properties=Properties(rises=1, lowest=0.0, highest=1.0),
)
def sigmoid(x: Lanes) -> Lanes:
    """Logistic function `1 / (1 + exp(-x))`."""
    return bodies.composite.sigmoid(x)


@elementwise(reference=_in_float64(_silu), result=floating, flops=21, ulp=2.0, vectorized="f")
def silu(x: Lanes) -> Lanes:
    """Sigmoid linear unit `x * sigmoid(x)`."""
    return bodies.composite.silu(x)


@elementwise(
    reference=_in_float64(lambda x: np.logaddexp(x, 0.0)),
    result=floating,
    flops=36,
    ulp=2.0,
    vectorized="f",
    properties=RISING_FROM_ZERO,
)
def softplus(x: Lanes) -> Lanes:
    """Smooth rectifier `log(1 + exp(x))`, without overflow."""
    return bodies.composite.softplus(x)


@elementwise(reference=_in_float64(_gelu), result=floating, flops=44, ulp=4.0, vectorized="f")
def gelu(x: Lanes) -> Lanes:
    """Gaussian error linear unit `x * Phi(x)`, with the normal distribution's Phi."""
    return bodies.composite.gelu_erf(x)


@elementwise(reference=_in_float64(_gelu_tanh), result=floating, flops=28, ulp=4.0, vectorized="f")
def gelu_tanh(x: Lanes) -> Lanes:
    """Gaussian error linear unit in the form `0.5*x*(1 + tanh(sqrt(2/pi)*(x + 0.044715*x**3)))`."""
    return bodies.composite.gelu_tanh(x)


@elementwise(
    reference=lambda x, exponent: np.power(x, x.dtype.type(exponent)),
    result=ufunc_rule(np.positive),
    flops=8,
    ulp=1.0,
    vectorized="f",
    forms={"exponent": one_of(range(2, 65))},
)
def integer_power(x: Lanes, exponent: int) -> Lanes:
    """Power with a whole exponent known at recording, by multiplications."""
    return bodies.power.integer_power(x, exponent)
