"""What each function is exactly: by MPFR to any precision, and in float64 for float32 operands."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from fusec.lazy import LazyModule
from fusec.types import Array

if TYPE_CHECKING:
    import gmpy2 as mpfr
else:
    mpfr = LazyModule("gmpy2")

PRECISION = 240
"""Bits of an exact value: what cancellation takes of them leaves more than twice float64's."""

SMALL = 2.0**-13


@dataclasses.dataclass(frozen=True, slots=True)
class Oracle:
    """The exact values of a function.

    Attributes
    ----------
    exact : callable
        Of MPFR numbers, at the current precision.
    wide : callable
        Of float64 arrays that hold float32 numbers; its error is far below float32's.
    attributes : tuple of dict
        What else to evaluate the op with, one after another.
    """

    exact: Callable[..., Any]
    wide: Callable[..., Array]
    attributes: tuple[dict[str, Any], ...] = ({},)


def exact_values(oracle: Oracle, columns: Sequence[Array], attributes: dict[str, Any]) -> tuple[Array, Array]:
    """Exact values rounded to float64, and what is left in units of their last place.

    Parameters
    ----------
    oracle : Oracle
        The function.
    columns : sequence of numpy.ndarray
        The operands.
    attributes : dict
        The op's attributes.
    """
    nearest, rest = np.empty(len(columns[0])), np.zeros(len(columns[0]))
    with mpfr.context(mpfr.get_context(), precision=PRECISION):
        for place, point in enumerate(zip(*(column.tolist() for column in columns), strict=True)):
            exact = oracle.exact(*map(mpfr.mpfr, point), **attributes)
            near = float(exact)
            if mpfr.is_finite(exact):
                if math.isinf(near):
                    near = math.copysign(float(np.finfo(np.float64).max), near)
                    rest[place] = math.copysign(1.0, near)
                else:
                    rest[place] = float((exact - near) / math.ulp(near))
            nearest[place] = near
    return nearest, rest


def _sigmoid(x: Any) -> Any:
    return 1 / (1 + mpfr.exp(-x))


def _silu(x: Any) -> Any:
    return mpfr.mpfr("-0") if x == -math.inf else x * _sigmoid(x)


def _softplus(x: Any) -> Any:
    return x if x != x else max(x, mpfr.mpfr(0)) + mpfr.log1p(mpfr.exp(-abs(x)))


def _gelu(x: Any) -> Any:
    return _silu(x) if mpfr.is_infinite(x) else x * mpfr.erfc(-x / mpfr.sqrt(mpfr.mpfr(2))) / 2


def _gelu_tanh(x: Any) -> Any:
    if mpfr.is_infinite(x):
        return _silu(x)
    cubic = x + mpfr.mpfr("0.044715") * x * x * x
    return x * _sigmoid(2 * mpfr.sqrt(2 / mpfr.const_pi()) * cubic)


def _logaddexp(x: Any, y: Any) -> Any:
    if not (mpfr.is_finite(x) and mpfr.is_finite(y)):
        return x + y if x != x or y != y else max(x, y) + 0
    return max(x, y) + mpfr.log1p(mpfr.exp(-abs(x - y)))


def _wide_erf(x: Array) -> Array:
    # Two terms of the series suffice near zero; one number in ten is left for libm.
    result = 2.0 / math.sqrt(math.pi) * x * (1.0 - x * x / 3.0)
    result = np.where(np.abs(x) > 7.0, np.sign(x), result)
    middle = (np.abs(x) >= SMALL) & (np.abs(x) <= 7.0)
    result[middle] = [math.erf(number) for number in x[middle].tolist()]
    return result


def _wide_erfc(x: Array) -> Array:
    result = 1.0 - 2.0 / math.sqrt(math.pi) * x * (1.0 - x * x / 3.0)
    result = np.where(x > 27.0, 0.0, np.where(x < -7.0, 2.0, result))
    middle = (np.abs(x) >= SMALL) & (x >= -7.0) & (x <= 27.0)
    result[middle] = [math.erfc(number) for number in x[middle].tolist()]
    return result


def _wide_sigmoid(x: Array) -> Array:
    return 1.0 / (1.0 + np.exp(-x))


def _weighted(x: Array, share: Array) -> Array:
    return np.where(np.isneginf(x), -0.0, x * share)


# In float64 an argument's error is multiplied by at most 200 before the tails leave float32: far too little to see.
ORACLES: dict[str, Oracle] = {
    "exp": Oracle(lambda x: mpfr.exp(x), np.exp),
    "exp2": Oracle(lambda x: mpfr.exp2(x), np.exp2),
    "expm1": Oracle(lambda x: mpfr.expm1(x), np.expm1),
    "log": Oracle(lambda x: mpfr.log(x), np.log),
    "log2": Oracle(lambda x: mpfr.log2(x), np.log2),
    "log10": Oracle(lambda x: mpfr.log10(x), np.log10),
    "log1p": Oracle(lambda x: mpfr.log1p(x), np.log1p),
    "cbrt": Oracle(lambda x: mpfr.cbrt(x), np.cbrt),
    "sin": Oracle(lambda x: mpfr.sin(x), np.sin),
    "cos": Oracle(lambda x: mpfr.cos(x), np.cos),
    "tan": Oracle(lambda x: mpfr.tan(x), np.tan),
    "asin": Oracle(lambda x: mpfr.asin(x), np.arcsin),
    "acos": Oracle(lambda x: mpfr.acos(x), np.arccos),
    "atan": Oracle(lambda x: mpfr.atan(x), np.arctan),
    "sinh": Oracle(lambda x: mpfr.sinh(x), np.sinh),
    "cosh": Oracle(lambda x: mpfr.cosh(x), np.cosh),
    "tanh": Oracle(lambda x: mpfr.tanh(x), np.tanh),
    "asinh": Oracle(lambda x: mpfr.asinh(x), np.arcsinh),
    "acosh": Oracle(lambda x: mpfr.acosh(x), np.arccosh),
    "atanh": Oracle(lambda x: mpfr.atanh(x), np.arctanh),
    "erf": Oracle(lambda x: mpfr.erf(x), _wide_erf),
    "erfc": Oracle(lambda x: mpfr.erfc(x), _wide_erfc),
    "sigmoid": Oracle(_sigmoid, _wide_sigmoid),
    "silu": Oracle(_silu, lambda x: _weighted(x, _wide_sigmoid(x))),
    "softplus": Oracle(_softplus, lambda x: np.logaddexp(x, 0.0)),
    "gelu": Oracle(_gelu, lambda x: _weighted(x, 0.5 * _wide_erfc(-x * math.sqrt(0.5)))),
    "gelu_tanh": Oracle(
        _gelu_tanh,
        lambda x: _weighted(x, _wide_sigmoid(math.sqrt(8.0 / math.pi) * (x + 0.044715 * x * x * x))),
    ),
    "pow": Oracle(lambda x, y: x**y, np.power),
    "atan2": Oracle(lambda y, x: mpfr.atan2(y, x), np.arctan2),
    "hypot": Oracle(lambda x, y: mpfr.hypot(x, y), np.hypot),
    "logaddexp": Oracle(_logaddexp, np.logaddexp),
    "integer_power": Oracle(
        lambda x, exponent: x ** mpfr.mpfr(exponent),  # an int would lose the sign of -0
        lambda x, exponent: np.power(x, float(exponent)),
        tuple({"exponent": exponent} for exponent in (3, 4, 5, 12, 31, 64)),
    ),
}
