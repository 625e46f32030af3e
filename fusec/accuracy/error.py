"""How far a result is from the exact value, in units of the exact value's last place."""

from __future__ import annotations

import numpy as np

from fusec.types import Array


def ulp_error(got: Array, exact: Array, rest: Array | float = 0.0) -> Array:
    """Distance from the exact value in units in the last place.

    Parameters
    ----------
    got : numpy.ndarray
        float32 or float64 results.
    exact : numpy.ndarray
        The exact values, rounded to float64.
    rest : numpy.ndarray or float
        What that rounding left out, in units of the last place of `exact`.

    Returns
    -------
    numpy.ndarray
        float64. The unit is the spacing of `got`'s dtype at the exact value, that of subnormals below the normal
        range. A result or value too large for the dtype counts as the first power of two that is. NaN where one
        of both is NaN: see `is_wrong`.
    """
    info = np.finfo(got.dtype)
    # Large numbers are halved, so that 2**1024 has a float64 too.
    half = np.where(np.abs(exact) > 1.0, 0.5, 1.0)
    limit = np.ldexp(0.5, info.maxexp)
    with np.errstate(all="ignore"):
        reached = np.where(np.isinf(got), np.copysign(limit, got), got.astype(np.float64) * half)
        aim = np.clip(exact * half, -limit, limit)
        fraction, exponent = np.frexp(exact)
        exponent = np.where(exact == 0.0, info.minexp, exponent)
        # Just below a power of two numbers stand twice as close as at it.
        below = (np.abs(fraction) == 0.5) & (np.sign(exact) * rest < 0.0) & (exponent - 1 > info.minexp)
        unit = np.ldexp(1.0, np.clip(exponent - 1, info.minexp, info.maxexp - 1) - info.nmant)
        error = np.abs((reached - aim) / unit / half - rest) * np.where(below, 2.0, 1.0)
    judged: Array = np.where(np.isinf(exact), np.where(got == exact, 0.0, np.inf), error)
    return judged


def is_wrong(got: Array, exact: Array) -> Array:
    """Where NaN, an infinity or the sign of a zero is not the exact value's."""
    wrong = np.isnan(got) != np.isnan(exact)
    wrong |= np.isinf(exact) & (got != exact)
    wrong |= (got == 0.0) & (np.signbit(got) != np.signbit(exact))
    return np.asarray(wrong)
