"""NumPy's functions of each element that are written over the ops, with its bits and dtypes."""

# mypy: disable-error-code=no-any-return
# Operators give the class of their operand, which mypy does not see.

from __future__ import annotations

import math
from typing import Any

import numpy as np

from fusec import ops
from fusec.errors import ShapeError
from fusec.functions.build import as_tensor, composed, computed_in
from fusec.functions.creation import full_like, ones_like, zeros_like
from fusec.functions.elementwise import (
    abs,
    atan2,
    bitwise_invert,
    copysign,
    floor_divide,
    isinf,
    isnan,
    pow,
    remainder,
    round,
    signbit,
    sin,
    trunc,
    where,
)
from fusec.tensor.operands import Value
from fusec.tensor.tensor import Tensor
from fusec.types import BOOL, FLOAT64

__all__ = [
    "angle",
    "around",
    "bitwise_not",
    "clip",
    "conj",
    "conjugate",
    "deg2rad",
    "degrees",
    "divmod",
    "fabs",
    "fix",
    "float_power",
    "heaviside",
    "imag",
    "iscomplex",
    "isneginf",
    "isposinf",
    "isreal",
    "modf",
    "nan_to_num",
    "polyval",
    "rad2deg",
    "radians",
    "real",
    "real_if_close",
    "rint",
    "sinc",
]

around = round
bitwise_not = bitwise_invert


def _as_float(x: Tensor) -> Tensor:
    """`x` in the dtype that NumPy computes functions of real numbers in."""
    (wide,) = computed_in(ops.sqrt, x)
    return wide


def clip(x: Value, /, min: Value | None = None, max: Value | None = None) -> Tensor:
    """Each number held between two bounds.

    Parameters
    ----------
    x : array_like
        Tensor, array, nested list or number.
    min, max : array_like or None
        The bounds; None is no bound.

    Returns
    -------
    Tensor
        `minimum(maximum(x, min), max)`.
    """
    return as_tensor("clip", x).clip(min, max)


@composed
def radians(x: Any, /) -> Tensor:
    """Degrees as radians: `x * (pi / 180)`, the factor rounded in the dtype of the result."""
    angles = _as_float(x)
    number = angles.dtype.type
    return angles * (number(math.pi) / number(180))


@composed
def degrees(x: Any, /) -> Tensor:
    """Radians as degrees: `x * (180 / pi)`, the factor rounded in the dtype of the result."""
    angles = _as_float(x)
    number = angles.dtype.type
    return angles * (number(180) / number(math.pi))


deg2rad, rad2deg = radians, degrees


@composed
def rint(x: Any, /) -> Tensor:
    """Nearest whole number as a float, ties to even."""
    return _as_float(x).round()


@composed
def fabs(x: Any, /) -> Tensor:
    """Magnitude as a float."""
    return abs(_as_float(x))


@composed
def fix(x: Any, /) -> Tensor:
    """Number without its fraction."""
    return trunc(x)


@composed
def heaviside(x: Any, y: Any, /) -> Tensor:
    """Step function: 0 below zero, 1 above, `y` at zero; NaN for NaN."""
    x, y = computed_in(ops.copysign, x, y)
    return where(isnan(x), x, where(x == 0, y, where(x < 0, zeros_like(x), ones_like(x))))


@composed
def float_power(x: Any, y: Any, /) -> Tensor:
    """Power `x**y`, always in float64."""
    return pow(as_tensor("float_power", x).astype(FLOAT64), as_tensor("float_power", y).astype(FLOAT64))


@composed
def divmod(x: Any, y: Any, /) -> tuple[Tensor, Tensor]:
    """Floor division and what it leaves over: `x // y` and `x % y`."""
    return floor_divide(x, y), remainder(x, y)


@composed
def modf(x: Any, /) -> tuple[Tensor, Tensor]:
    """Fraction and whole part, both with the sign of `x`."""
    number = _as_float(x)
    whole = trunc(number)
    return copysign(where(isinf(number), zeros_like(number), number - whole), number), whole


@composed
def sinc(x: Any, /) -> Tensor:
    """`sin(pi*x) / (pi*x)`, and 1 at zero."""
    scaled = math.pi * x
    nonzero = where(scaled, scaled, full_like(scaled, np.finfo(scaled.dtype).eps))
    return sin(nonzero) / nonzero


@composed
def nan_to_num(x: Any, /, nan: Any = 0.0, posinf: Any = None, neginf: Any = None) -> Tensor:
    """Number, with others in the place of NaN and the infinities."""
    if x.dtype.kind != "f":
        return x
    largest = float(np.finfo(x.dtype).max)
    bounded = where(isnan(x), nan, x)
    bounded = where(isposinf(x), largest if posinf is None else posinf, bounded)
    bounded = where(isneginf(x), -largest if neginf is None else neginf, bounded)
    if bounded.shape != x.shape:
        raise ShapeError(f"nan_to_num: {bounded.node.type} does not take the place of {x.node.type}")
    return bounded.astype(x.dtype)


@composed
def isposinf(x: Any, /) -> Tensor:
    """Whether the number is infinite and positive."""
    return isinf(x) & ~signbit(x)


@composed
def isneginf(x: Any, /) -> Tensor:
    """Whether the number is infinite and negative."""
    return isinf(x) & signbit(x)


@composed
def real(x: Any, /) -> Tensor:
    """Real part: the number itself, as fusec has no complex ones."""
    return x


@composed
def real_if_close(x: Any, /) -> Tensor:
    """The number itself, as fusec has no complex ones."""
    return x


@composed
def imag(x: Any, /) -> Tensor:
    """Imaginary part: zero, as fusec has no complex numbers."""
    return x.imag


@composed
def conj(x: Any, /) -> Tensor:
    """Complex conjugate: the number itself, as fusec has no complex ones; of booleans, as int8."""
    return x.astype(np.int8) if x.dtype == BOOL else x


conjugate = conj


@composed
def angle(x: Any, /, deg: bool = False) -> Tensor:
    """Angle of a number in the complex plane: 0 for positive numbers, pi for negative ones."""
    radian = atan2(0, x)
    return radian * (180 / math.pi) if deg else radian


@composed
def iscomplex(x: Any, /) -> Tensor:
    """Whether the number has an imaginary part: none has, as fusec has no complex ones."""
    return zeros_like(x, BOOL)


@composed
def isreal(x: Any, /) -> Tensor:
    """Whether the number has no imaginary part: all of them, as fusec has no complex ones."""
    return ones_like(x, BOOL)


@composed
def polyval(p: Any, x: Any, /) -> Tensor:
    """Value of a polynomial at each number, by Horner's rule."""
    coefficients = p if isinstance(p, Tensor) else np.asarray(p)
    at = as_tensor("polyval", x)
    value = zeros_like(at)
    for place in range(len(coefficients)):
        value = value * at + coefficients[place]
    return value
