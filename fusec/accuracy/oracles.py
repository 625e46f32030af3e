"""What each function is exactly: by MPFR to any precision, and in float64 for float32 operands.

Both are found by the function's name, in gmpy2 and in NumPy; an oracle that asked the op would not be one.
"""

from __future__ import annotations

import dataclasses
import functools
import math
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from fusec.accuracy.mpfr_loop import MpfrLoop, library
from fusec.errors import UnsupportedError
from fusec.foundation.lazy import LazyModule
from fusec.types import Array

if TYPE_CHECKING:
    import gmpy2 as mpfr
else:
    mpfr = LazyModule("gmpy2")

PRECISION = 240
"""Bits of an exact value by gmpy2: what cancellation takes of them leaves more than twice float64's."""

PLAIN = 80
"""Bits that suffice where MPFR rounds once: float64's, and what is left to a part in 10^8."""

CHAIN = 96
"""Bits for a few operations in a row that multiply an error by no more than 10^4."""

CANCELLING = 192
"""Bits for a sum that may lose up to 110 of them."""

SMALL = 2.0**-13


@dataclasses.dataclass(frozen=True, slots=True)
class Oracle:
    """The exact values of a function.

    Attributes
    ----------
    formula : callable
        Of gmpy2, or what records for it, and of numbers: their exact value where they are finite, NaN where one is.
    wide : callable, optional
        Of float64 arrays that hold float32 numbers; its error is far below float32's. Without it, MPFR is asked for
        float32, too.
    precision : int
        Bits that `formula` needs for a float64 result.
    at_infinity : callable, optional
        Of float64 arrays: the values where an operand is infinite, if `formula` does not give them.
    unsure : callable, optional
        Of `wide`'s result and operands: where its digits cancelled.
    attributes : tuple of dict
        What else to evaluate the op with, one after another.
    """

    formula: Callable[..., Any]
    wide: Callable[..., Array] | None = None
    precision: int = PLAIN
    at_infinity: Callable[..., Array] | None = None
    unsure: Callable[..., Array] | None = None
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
    if library() is None:
        return exact_from_python(oracle, columns, attributes)
    loop = _loop(oracle.formula, oracle.precision, len(columns), tuple(attributes.items()))
    nearest, rest = loop(*columns)
    return _mend(oracle, columns, nearest, rest)


def exact_from_python(oracle: Oracle, columns: Sequence[Array], attributes: dict[str, Any]) -> tuple[Array, Array]:
    """The same by gmpy2 from Python, with many more bits: slow, and what the fast way is tested with."""
    nearest, rest = np.empty(len(columns[0])), np.zeros(len(columns[0]))
    with mpfr.context(mpfr.get_context(), precision=PRECISION):
        for place, point in enumerate(zip(*(column.tolist() for column in columns), strict=True)):
            exact = oracle.formula(mpfr, *map(mpfr.mpfr, point), **attributes)
            near = float(exact)
            if mpfr.is_finite(exact):
                if math.isinf(near):
                    near = math.copysign(float(np.finfo(np.float64).max), near)
                    rest[place] = math.copysign(1.0, near)
                else:
                    rest[place] = float((exact - near) / math.ulp(near))
            nearest[place] = near
    return _mend(oracle, columns, nearest, rest)


@functools.cache
def _loop(formula: Callable[..., Any], precision: int, arity: int, attributes: tuple[tuple[str, Any], ...]) -> MpfrLoop:
    return MpfrLoop(functools.partial(formula, **dict(attributes)), arity, precision)


def _mend(oracle: Oracle, columns: Sequence[Array], nearest: Array, rest: Array) -> tuple[Array, Array]:
    """Put the values at infinity in their places."""
    if oracle.at_infinity is not None:
        infinite = np.logical_or.reduce([np.isinf(column) for column in columns])
        if infinite.any():
            nearest[infinite] = oracle.at_infinity(*(column[infinite].astype(np.float64) for column in columns))
            rest[infinite] = 0.0
    return nearest, rest


def _sigmoid(m: Any, x: Any) -> Any:
    return 1 / (1 + m.exp(-x))


def _silu(m: Any, x: Any) -> Any:
    return x * _sigmoid(m, x)


def _softplus(m: Any, x: Any) -> Any:
    return m.maxnum(x, 0) + m.log1p(m.exp(-abs(x)))


def _gelu(m: Any, x: Any) -> Any:
    return x * m.erfc(-x / m.sqrt(m.mpfr("2"))) / 2


def _gelu_tanh(m: Any, x: Any) -> Any:
    cubic = x + m.mpfr("0.044715") * x * x * x
    return x * _sigmoid(m, 2 * m.sqrt(2 / m.const_pi()) * cubic)


def _logaddexp(m: Any, x: Any, y: Any) -> Any:
    return m.maxnum(x, y) + m.log1p(m.exp(-abs(x - y)))


def _ramp(x: Array) -> Array:
    """What activations are at the infinities."""
    return np.where(x < 0.0, -0.0, x)


def _wide_erf(x: Array) -> Array:
    # Two terms of the series suffice near zero; few float32 numbers are left for libm.
    result = 2.0 / math.sqrt(math.pi) * x * (1.0 - x * x / 3.0)
    size = np.abs(x)
    result = np.where(size > 7.0, np.sign(x), result)
    return _by_libm(math.erf, x, (size >= SMALL) & (size <= 7.0), result)


def _wide_erfc(x: Array) -> Array:
    result = 1.0 - 2.0 / math.sqrt(math.pi) * x * (1.0 - x * x / 3.0)
    result = np.where(x > 27.0, 0.0, np.where(x < -7.0, 2.0, result))
    return _by_libm(math.erfc, x, (np.abs(x) >= SMALL) & (x >= -7.0) & (x <= 27.0), result)


def _by_libm(function: Callable[[float], float], x: Array, middle: Array, result: Array) -> Array:
    if middle.any():
        result[middle] = [function(number) for number in x[middle].tolist()]
    return result


def _wide_sigmoid(x: Array) -> Array:
    return 1.0 / (1.0 + np.exp(-x))


def _wide_softplus(x: Array) -> Array:
    result: Array = np.maximum(x, 0.0) + np.log1p(np.exp(-np.abs(x)))
    return result


def _wide_logaddexp(x: Array, y: Array) -> Array:
    distance = np.abs(x - y)
    distance[x == y] = 0.0  # two infinities
    result: Array = np.maximum(x, y) + np.log1p(np.exp(-distance))
    return result


def _weighted(x: Array, share: Array) -> Array:
    return np.where(np.isneginf(x), -0.0, x * share)


def _wide_power(x: Array, exponent: int) -> Array:
    """Squares and products: in float64 their errors stay far below float32's."""
    result, square = np.ones_like(x), x
    while exponent:
        if exponent & 1:
            result = result * square
        square, exponent = square * square, exponent >> 1
    return result


# In float64 an argument's error is multiplied by at most 200 before the tails leave float32: far too little to see.
COMPOSED: dict[str, Oracle] = {
    "erf": Oracle(lambda m, x: m.erf(x), _wide_erf),
    "erfc": Oracle(lambda m, x: m.erfc(x), _wide_erfc),
    "sigmoid": Oracle(_sigmoid, _wide_sigmoid, CHAIN),
    "silu": Oracle(_silu, lambda x: _weighted(x, _wide_sigmoid(x)), CHAIN, _ramp),
    "softplus": Oracle(_softplus, _wide_softplus, CHAIN),
    "gelu": Oracle(_gelu, lambda x: _weighted(x, 0.5 * _wide_erfc(-x * math.sqrt(0.5))), CHAIN, _ramp),
    "gelu_tanh": Oracle(
        _gelu_tanh,
        lambda x: _weighted(x, _wide_sigmoid(math.sqrt(8.0 / math.pi) * (x + 0.044715 * x * x * x))),
        CHAIN,
        _ramp,
    ),
    "pow": Oracle(lambda m, x, y: x**y, np.power),
    "logaddexp": Oracle(
        _logaddexp,
        _wide_logaddexp,
        CANCELLING,
        lambda x, y: np.maximum(x, y) + 0.0,  # the logarithm of one is +0
        lambda result, x, y: np.abs(result) < 2.0**-12 * np.abs(np.maximum(x, y)),
    ),
    "integer_power": Oracle(
        lambda m, x, exponent: x ** m.mpfr(str(exponent)),  # an int would lose the sign of -0
        _wide_power,
        attributes=tuple({"exponent": exponent} for exponent in (3, 4, 5, 12, 31, 64)),
    ),
}
"""Functions that gmpy2 or NumPy do not have, or not by these names."""


@functools.cache
def oracle_of(name: str) -> Oracle:
    """The oracle of a function.

    Raises
    ------
    UnsupportedError
        When neither gmpy2 nor `COMPOSED` has it.
    """
    if name in COMPOSED:
        return COMPOSED[name]
    if not hasattr(mpfr, name):
        raise UnsupportedError(f"{name}: gmpy2 has no such function, and fusec.accuracy.oracles no formula for it")
    return Oracle(lambda m, *operands: getattr(m, name)(*operands), getattr(np, name, None))
