"""Reductions: what two partial results combine to, and what an empty one is."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from fusec.ops.bodies import operations
from fusec.ops.define import position_reduction, reduction
from fusec.ops.dtype_rules import accumulating, position, same, truth
from fusec.types import DType

if TYPE_CHECKING:
    from fusec.lanes.lanes import Lanes


def _lowest(dtype: DType) -> float | int | bool:
    if dtype.kind == "f":
        return -np.inf
    return False if dtype.kind == "b" else int(np.iinfo(dtype).min)


def _highest(dtype: DType) -> float | int | bool:
    if dtype.kind == "f":
        return np.inf
    return True if dtype.kind == "b" else int(np.iinfo(dtype).max)


def _is_exact(dtype: DType) -> bool:
    return dtype.kind != "f"


@reduction(
    reference=np.sum,
    result=accumulating,
    absent=lambda dtype: 0,
    reassociates=_is_exact,
)
def sum(x: Lanes, y: Lanes) -> Lanes:
    """Sum of the elements; floats are added along one fixed tree."""
    return x + y


@reduction(
    reference=np.prod,
    result=accumulating,
    absent=lambda dtype: 1,
    reassociates=_is_exact,
)
def prod(x: Lanes, y: Lanes) -> Lanes:
    """Product of the elements; floats are multiplied along one fixed tree."""
    return x * y


@reduction(reference=np.max, result=same, absent=_lowest, has_empty=False)
def max(x: Lanes, y: Lanes) -> Lanes:
    """Largest element; NaN if any is NaN."""
    return operations.maximum(x, y)


@reduction(reference=np.min, result=same, absent=_highest, has_empty=False)
def min(x: Lanes, y: Lanes) -> Lanes:
    """Smallest element; NaN if any is NaN."""
    return operations.minimum(x, y)


@reduction(reference=np.any, result=truth, absent=lambda dtype: False)
def any(x: Lanes, y: Lanes) -> Lanes:
    """Whether any element is non-zero."""
    return x | y


@reduction(reference=np.all, result=truth, absent=lambda dtype: True)
def all(x: Lanes, y: Lanes) -> Lanes:
    """Whether every element is non-zero."""
    return x & y


def _one_axis(reference: object) -> object:
    def apply(x: np.ndarray, axis: tuple[int, ...], keepdims: bool) -> object:
        # NumPy takes one axis or None here; positions count the reduced elements in row-major order.
        single = axis[0] if len(axis) == 1 else None
        return reference(x, axis=single, keepdims=keepdims)  # type: ignore[operator]

    return apply


@position_reduction(reference=_one_axis(np.argmax), result=position, absent=_lowest)  # type: ignore[arg-type]
def argmax(x: Lanes, y: Lanes) -> Lanes:
    """Position of the first largest element; NaN counts as largest."""
    return x > y


@position_reduction(reference=_one_axis(np.argmin), result=position, absent=_highest)  # type: ignore[arg-type]
def argmin(x: Lanes, y: Lanes) -> Lanes:
    """Position of the first smallest element; NaN counts as smallest."""
    return x < y
