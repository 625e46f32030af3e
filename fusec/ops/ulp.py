"""Units in the last place: how many floats lie between two, and how far one is from an exact value."""

from __future__ import annotations

from typing import Any

import numpy as np

from fusec.types import Array, DType


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


BIAS = 1023
"""Of float64's exponent."""


class Ruler:
    """Exact values, and the unit in the last place at each.

    The unit is the spacing of the dtype at the exact value, that of subnormals below the normal range. What is too
    large for the dtype counts as the first power of two that is.

    Parameters
    ----------
    exact : numpy.ndarray
        The exact values, rounded to float64.
    dtype : DType
        Of the results that are measured.
    rest : numpy.ndarray or float, optional
        What that rounding left out, in units of the last place of `exact`: counts for float64.
    """

    def __init__(self, exact: Array, dtype: DType, rest: Array | float | None = None) -> None:
        info = np.finfo(dtype)
        exponent = exact.view(np.int64) >> 52 & 0x7FF
        np.clip(exponent, BIAS + info.minexp, BIAS + info.maxexp - 1, out=exponent)
        self._rest = rest
        self._limit = np.ldexp(1.0, min(int(info.maxexp), 1023))
        if dtype.itemsize < 8:
            self._aim = np.clip(exact, -self._limit, self._limit)
            self._per_unit = (2 * BIAS + info.nmant - exponent << 52).view(np.float64)
            return
        # Large numbers are halved, so that 2**1024 has a float64 too; for one by the least unit it takes two.
        self._half = np.where(np.abs(exact) > 1.0, 0.5, 1.0)
        self._aim = np.clip(exact * self._half, -self._limit, self._limit)
        scale = BIAS + info.nmant - exponent + (self._half < 1.0)
        self._factors = np.ldexp(1.0, scale // 2), np.ldexp(1.0, scale - scale // 2)
        if rest is not None:
            # Just below a power of two numbers stand twice as close as at it.
            is_power = (exact.view(np.int64) & (1 << 52) - 1 == 0) & (exponent > BIAS + info.minexp)
            self._stretch = np.where(is_power & (np.sign(exact) * rest < 0.0), 2.0, 1.0)

    def error(self, got: Array, places: Any = slice(None)) -> Array:
        """Distance from the exact values, as float64; NaN where either is.

        Parameters
        ----------
        got : numpy.ndarray
            Results of the ruler's dtype.
        places : index
            Which of the exact values they are held to; by default all.
        """
        error: Array
        if got.dtype.itemsize < 8:
            error = got.astype(np.float64)
            np.clip(error, -self._limit, self._limit, out=error)
            error -= self._aim[places]
            error *= self._per_unit[places]
            np.abs(error, out=error)
            return error
        error = np.clip(got * self._half[places], -self._limit, self._limit) - self._aim[places]
        for factor in self._factors:
            error *= factor[places]
        if self._rest is not None:
            error -= np.broadcast_to(self._rest, self._aim.shape)[places]
            error *= self._stretch[places]
        np.abs(error, out=error)
        return error


def ulp_error(got: Array, exact: Array, rest: Array | float | None = None) -> Array:
    """Distance from exact values: see `Ruler`. From an infinity it is infinite, but for the same one."""
    with np.errstate(all="ignore"):
        error = Ruler(exact, got.dtype, rest).error(got)
    judged: Array = np.where(np.isinf(exact), np.where(got == exact, 0.0, np.inf), error)
    return judged
