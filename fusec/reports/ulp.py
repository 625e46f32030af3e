"""Distance between floating-point results in units in the last place."""

from __future__ import annotations

import numpy as np

from fusec.types import Array


def ulp_distance(left: Array, right: Array) -> Array:
    """How many representable numbers lie between two arrays' elements.

    Parameters
    ----------
    left, right : numpy.ndarray
        Of one shape and dtype.

    Returns
    -------
    numpy.ndarray
        float64. 0 for equal bits, for two NaNs and for the two zeros; infinite when exactly one is NaN. Of integers
        and booleans, the difference.
    """
    if left.dtype.kind != "f":
        apart = np.abs(left.astype(np.float64) - right.astype(np.float64))
        # Neighbours beyond 2^53 are one number to float64.
        return np.where(left == right, 0.0, np.maximum(apart, 1.0))
    places = [_place(array) for array in (left, right)]
    # Subtracting as float64 cannot overflow, and small distances stay exact where they matter: near zero difference.
    difference = np.where(places[0] > places[1], places[0] - places[1], places[1] - places[0]).astype(np.float64)
    nan = [np.isnan(array) for array in (left, right)]
    difference[nan[0] & nan[1]] = 0.0
    difference[nan[0] ^ nan[1]] = np.inf
    return difference


def _place(array: Array) -> Array:
    """Where a float stands among all floats, as an unsigned integer; both zeros stand in the same place."""
    size = array.dtype.itemsize
    bits = np.atleast_1d(array).view(f"u{size}")
    half = np.array(1 << (8 * size - 1), f"u{size}")
    place: Array = np.where(bits & half, half - (bits & (half - 1)), half + bits)
    return place


def largest_ulp(left: Array, right: Array) -> float:
    """The largest distance; 0 for empty arrays."""
    return float(ulp_distance(np.atleast_1d(left), np.atleast_1d(right)).max(initial=0.0))
