"""Sums, means and extremes beyond the tensor's methods: of weights, of differences, and those that leave out NaN."""

# mypy: disable-error-code=no-any-return
# Operators give the class of their operand, which mypy does not see.

from __future__ import annotations

from typing import Any

import numpy as np

from fusec.errors import DTypeError, ShapeError
from fusec.functions.build import as_tensor, composed
from fusec.functions.elementwise import isnan, sqrt, where
from fusec.functions.manipulation import broadcast_to, permute_dims
from fusec.tensor.tensor import Tensor
from fusec.types import BOOL, INT64, as_dtype, as_tuple, normalize_axis

__all__ = [
    "average",
    "count_nonzero",
    "diff",
    "ediff1d",
    "nanmax",
    "nanmean",
    "nanmin",
    "nanprod",
    "nanstd",
    "nansum",
    "nanvar",
    "ptp",
    "trapezoid",
]


@composed
def count_nonzero(x: Any, /, axis: Any = None, keepdims: bool = False) -> Tensor:
    """How many elements along some axes are not zero."""
    return x.astype(BOOL).sum(axis, INT64, keepdims)


@composed
def ptp(x: Any, /, axis: Any = None, keepdims: bool = False) -> Tensor:
    """Distance of the least from the largest element along some axes."""
    return x.max(axis, keepdims) - x.min(axis, keepdims)


@composed
def average(
    x: Any, /, axis: Any = None, weights: Any = None, returned: bool = False, keepdims: bool = False
) -> Tensor | tuple[Tensor, Tensor]:
    """Mean along some axes, each element as often as its weight says; NaN or infinite where they sum up to zero."""
    if weights is None:
        mean = x.mean(axis, None, keepdims)
        count = x.size / mean.size if mean.size else np.nan
        return (mean, broadcast_to(as_tensor("average", mean.dtype.type(count)), mean.shape)) if returned else mean
    weight = _aligned("average", as_tensor("average", weights), x, axis)
    kinds = (x.dtype, weight.dtype) if x.dtype.kind == "f" else (x.dtype, weight.dtype, np.float64)
    dtype = np.result_type(*kinds)
    total = weight.sum(axis, dtype, keepdims)
    mean = (x.astype(dtype) * weight.astype(dtype)).sum(axis, None, keepdims) / total
    return (mean, broadcast_to(total, mean.shape)) if returned else mean


def _aligned(name: str, weight: Tensor, x: Tensor, axis: Any) -> Tensor:
    """Weights along some axes of `x`, as they broadcast to it."""
    if weight.shape == x.shape:
        return weight
    if axis is None:
        raise DTypeError(f"{name}: weights {weight.node.type} for {x.node.type} need an axis")
    axes = [normalize_axis(name, each, x.ndim) for each in as_tuple(axis)]
    if weight.shape != tuple(x.shape[each] for each in axes):
        raise ShapeError(f"{name}: weights {weight.node.type} do not lie along axes {axes} of {x.node.type}")
    ordered = permute_dims(weight, tuple(sorted(range(len(axes)), key=axes.__getitem__)))
    return ordered.reshape(tuple(extent if each in axes else 1 for each, extent in enumerate(x.shape)))


def _neighbors(x: Tensor, axis: int) -> tuple[Tensor, Tensor]:
    """Every element along an axis but the first, and every one but the last."""
    before = (slice(None),) * axis
    return x[(*before, slice(1, None))], x[(*before, slice(None, -1))]


@composed
def diff(x: Any, /, n: int = 1, axis: int = -1) -> Tensor:
    """Differences of neighbors along an axis, taken `n` times; of booleans, whether they differ."""
    if n < 0 or (n and not x.ndim):
        raise ShapeError(f"diff: takes an axis {n} times, of {x.node.type}")
    for _ in range(n):
        after, before = _neighbors(x, normalize_axis("diff", axis, x.ndim))
        x = after != before if x.dtype == BOOL else after - before
    return x


@composed
def ediff1d(x: Any, /) -> Tensor:
    """Differences of neighbors in row-major order."""
    after, before = _neighbors(x.ravel(), 0)
    return after - before


@composed
def trapezoid(y: Any, /, x: Any = None, dx: Any = 1.0, axis: int = -1) -> Tensor:
    """Integral of samples along an axis by the trapezoidal rule."""
    place = normalize_axis("trapezoid", axis, y.ndim)
    after, before = _neighbors(y, place)
    if x is not None:
        at = as_tensor("trapezoid", x)
        dx = diff(at) if at.ndim == 1 else diff(at, axis=axis)
        if at.ndim == 1:
            dx = dx.reshape([dx.size if each == place else 1 for each in range(y.ndim)])
    return (dx * (after + before) / 2.0).sum(place)


# Without NaN


def _without_nan(x: Tensor, neutral: float) -> Tensor:
    return where(isnan(x), neutral, x) if x.dtype.kind == "f" else x


@composed
def nansum(x: Any, /, axis: Any = None, dtype: Any = None, keepdims: bool = False) -> Tensor:
    """Sum of the elements along some axes that are not NaN."""
    return _without_nan(x, 0).sum(axis, dtype, keepdims)


@composed
def nanprod(x: Any, /, axis: Any = None, dtype: Any = None, keepdims: bool = False) -> Tensor:
    """Product of the elements along some axes that are not NaN."""
    return _without_nan(x, 1).prod(axis, dtype, keepdims)


@composed
def nanmax(x: Any, /, axis: Any = None, keepdims: bool = False) -> Tensor:
    """Largest element along some axes that is not NaN; NaN where there is none."""
    largest = _without_nan(x, -np.inf).max(axis, keepdims)
    return where(isnan(x).all(axis, keepdims), np.nan, largest) if x.dtype.kind == "f" else largest


@composed
def nanmin(x: Any, /, axis: Any = None, keepdims: bool = False) -> Tensor:
    """Smallest element along some axes that is not NaN; NaN where there is none."""
    least = _without_nan(x, np.inf).min(axis, keepdims)
    return where(isnan(x).all(axis, keepdims), np.nan, least) if x.dtype.kind == "f" else least


def _count(x: Tensor, axis: Any, keepdims: bool) -> Tensor:
    return (~isnan(x)).sum(axis, INT64, keepdims)


def _float_dtype(name: str, dtype: Any) -> Any:
    if dtype is not None and as_dtype(dtype, name).kind != "f":
        raise DTypeError(f"{name}: of floats, dtype must be a float's, not {as_dtype(dtype).name}")
    return dtype


@composed
def nanmean(x: Any, /, axis: Any = None, dtype: Any = None, keepdims: bool = False) -> Tensor:
    """Mean of the elements along some axes that are not NaN; NaN where there is none."""
    if x.dtype.kind != "f":
        return x.mean(axis, dtype, keepdims)
    total = nansum(x, axis, _float_dtype("nanmean", dtype), keepdims)
    return (total / _count(x, axis, keepdims)).astype(total.dtype)


@composed
def nanvar(
    x: Any, /, axis: Any = None, dtype: Any = None, ddof: float = 0, keepdims: bool = False, correction: Any = None
) -> Tensor:
    """Variance of the elements along some axes that are not NaN; NaN where there are no more than `ddof`."""
    if x.dtype.kind != "f":
        return x.var(axis, dtype, ddof, keepdims, correction)
    deviation = (_without_nan(x, 0) - nanmean(x, axis, dtype, keepdims=True)).astype(x.dtype)
    total = where(isnan(x), 0, deviation * deviation).sum(axis, _float_dtype("nanvar", dtype), keepdims)
    freedom = _count(x, axis, keepdims) - (ddof if correction is None else correction)
    return where(freedom <= 0, np.nan, (total / freedom).astype(total.dtype))


@composed
def nanstd(
    x: Any, /, axis: Any = None, dtype: Any = None, ddof: float = 0, keepdims: bool = False, correction: Any = None
) -> Tensor:
    """Square root of the variance of the elements along some axes that are not NaN."""
    return sqrt(nanvar(x, axis, dtype, ddof, keepdims, correction))
