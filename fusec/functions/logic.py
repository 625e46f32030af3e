"""Comparing whole arrays, and choosing by several conditions."""

# mypy: disable-error-code=no-any-return
# Operators give the class of their operand, which mypy does not see.

from __future__ import annotations

import builtins
import math
from typing import Any

import numpy as np

from fusec.errors import DTypeError, ShapeError
from fusec.functions.build import as_tensor, composed
from fusec.functions.creation import full
from fusec.functions.elementwise import abs, isfinite, isnan, where
from fusec.tensor.tensor import Tensor
from fusec.types import BOOL

__all__ = ["allclose", "array_equal", "array_equiv", "isclose", "select"]


@composed
def isclose(x: Any, y: Any, /, rtol: Any = 1e-05, atol: Any = 1e-08, equal_nan: bool = False) -> Tensor:
    """Whether two numbers are equal within `atol + rtol * abs(y)`; infinities only when they are equal."""
    if isinstance(y, (int, float)):
        x, y = as_tensor("isclose", x), float(y)
        tolerance: Any = atol + rtol * builtins.abs(y)
        is_finite: Any = math.isfinite(y)
        is_nan: Any = math.isnan(y)
    else:
        x, y = x if isinstance(x, (int, float)) else as_tensor("isclose", x), as_tensor("isclose", y)
        # A float: the magnitude of the least integer is none of its dtype.
        y = y.astype(np.result_type(y.dtype, 1.0))
        tolerance, is_finite, is_nan = atol + rtol * abs(y), isfinite(y), isnan(y)
    close = (abs(x - y) <= tolerance) & is_finite | (x == y)
    return close | (isnan(x) & is_nan) if equal_nan else close


@composed
def allclose(x: Any, y: Any, /, rtol: Any = 1e-05, atol: Any = 1e-08, equal_nan: bool = False) -> Tensor:
    """Whether all numbers are equal within `atol + rtol * abs(y)`."""
    return isclose(x, y, rtol, atol, equal_nan).all()


@composed
def array_equal(x: Any, y: Any, /, equal_nan: bool = False) -> Tensor:
    """Whether two arrays have one shape and equal numbers."""
    try:
        x, y = as_tensor("array_equal", x), as_tensor("array_equal", y)
    except (DTypeError, ShapeError):
        # No numbers, or no array of them: nothing that an array could equal.
        return full((), False)
    if x.shape != y.shape:
        return full((), False)
    return ((x == y) | (isnan(x) & isnan(y)) if equal_nan else x == y).all()


@composed
def array_equiv(x: Any, y: Any, /) -> Tensor:
    """Whether two arrays are equal once they are broadcast to one shape."""
    try:
        return (as_tensor("array_equiv", x) == as_tensor("array_equiv", y)).all()
    except (DTypeError, ShapeError):
        return full((), False)


@composed
def select(conditions: Any, choices: Any, /, default: Any = 0) -> Tensor:
    """For each element the choice of the first condition that holds there."""
    if len(conditions) != len(choices) or not len(conditions):
        raise ShapeError(f"select: takes as many conditions as choices, not {len(conditions)} and {len(choices)}")
    masks = [as_tensor("select", condition) for condition in conditions]
    for place, mask in enumerate(masks):
        if mask.dtype != BOOL:
            raise DTypeError(f"select: condition {place} is {mask.dtype.name}, not bool")
    values = [each if type(each) in (int, float) else as_tensor("select", each) for each in (*choices, default)]
    dtype = np.result_type(*(each.dtype if isinstance(each, Tensor) else each for each in values))
    for place, each in enumerate(choices):
        # As NumPy: a number is an array by now, and copied as one; the default is only cast.
        own = values[place].dtype if isinstance(values[place], Tensor) else np.asarray(each).dtype
        if not np.can_cast(own, dtype, "same_kind"):
            raise DTypeError(
                f"select: choice {place}, {each!r}, is {own.name}, which cannot be cast to {dtype.name}",
                hint=f"np.{dtype.name}({each!r})",
            )
    # As NumPy: an integer beyond the dtype wraps.
    *chosen, result = [as_tensor("select", each).astype(dtype) for each in values]
    for mask, choice in zip(reversed(masks), reversed(chosen), strict=True):
        result = where(mask, choice, result)
    return result
