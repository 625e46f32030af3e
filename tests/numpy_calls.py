"""A call made with NumPy's arrays, and the same one with tensors: values, dtypes and shapes are to be the same."""

from __future__ import annotations

import math
import warnings
from typing import Any

import numpy as np
import pytest

import fusec as fc

SPECIAL = [math.nan, 0.0, -0.0, 1.0, -2.5, 0.5, math.inf, -math.inf, 1e-40, 3e38, 180.0]


def values(dtype: Any, shape: tuple[int, ...] = (3, 4)) -> np.ndarray[Any, Any]:
    """Numbers of a dtype, a float's with NaN and infinities among them."""
    rng = np.random.default_rng(7)
    size = math.prod(shape)
    kind = np.dtype(dtype).kind
    if kind == "b":
        return rng.integers(0, 2, shape).astype(dtype)
    limits = np.finfo(dtype) if kind == "f" else np.iinfo(dtype)
    special = SPECIAL if kind == "f" else [limits.min, limits.max]
    drawn = rng.integers(0 if kind == "u" else -9, 9, size).astype(dtype)
    drawn[: len(special)] = np.array(special[:size], dtype)
    return np.roll(drawn, 2).reshape(shape)


def results_or_error_type(call: Any, module: Any, *operands: Any) -> Any:
    """The results of a call as a list, or the error's type."""
    with np.errstate(all="ignore"), warnings.catch_warnings():
        warnings.simplefilter("ignore", RuntimeWarning)
        warnings.simplefilter("ignore", DeprecationWarning)
        try:
            results = call(module, *operands)
        except (TypeError, ValueError) as error:
            return TypeError if isinstance(error, TypeError) else ValueError
    return list(results) if isinstance(results, (tuple, list)) else [results]


def check(call: Any, *operands: Any, rtol: float = 0.0) -> None:
    """That a call gives on arrays what it gives on tensors, lazily, through NumPy's functions and through ours."""
    try:
        expected = results_or_error_type(call, np, *operands)
    except AttributeError as error:
        pytest.skip(f"this NumPy is too old: {error}")
    if isinstance(expected, list) and any(np.asarray(each).dtype == np.float16 for each in expected):
        # NumPy computes functions of 8-bit integers in float16, which fusec does not have.
        expected = results_or_error_type(call, np, *[each.astype(np.float32) for each in operands])
    for module, given in ((np, [fc.asarray(each) for each in operands]), (fc, operands)):
        got = results_or_error_type(call, module, *given)
        if not isinstance(expected, list):
            assert got is expected
            continue
        assert len(got) == len(expected)
        for ours, theirs in zip(got, map(np.asarray, expected), strict=True):
            assert isinstance(ours, fc.Tensor)
            assert (ours.dtype, ours.shape) == (theirs.dtype, theirs.shape)
            array = ours.numpy()
            np.testing.assert_allclose(array, theirs, rtol=rtol, atol=0)
            if rtol == 0 and array.dtype.kind == "f":
                known = ~np.isnan(array)
                np.testing.assert_array_equal(np.signbit(array)[known], np.signbit(theirs)[known])
