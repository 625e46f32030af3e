"""Powers: NumPy's values, dtypes and errors for every way to write an exponent, and what they cost."""

from __future__ import annotations

import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc

SPECIAL = [-np.inf, -0.0, 0.0, np.inf, np.nan, -2.0, 4.0, 3.0]
EXPONENTS: list[Any] = [
    *(-1, 0, 1, 2, 3, -2, True, 2**40),
    *(-1.0, 0.0, 0.5, 1.0, 2.0, 1.5, -0.5, 1 / 3, 0.25, np.nan, np.inf),
    *(np.float32(0.5), np.float64(0.5), np.float32(2), np.int8(2), np.int64(-2), np.uint8(2), np.bool_(True)),
    *(np.array(0.5), np.array(0.5, np.float32), np.array(2), np.array(-1), np.array(1.5)),
    *(np.array([0.5]), np.array([[2]])),
]
IDS = [f"{type(exponent).__name__} {exponent}" for exponent in EXPONENTS]
WAYS: dict[str, Callable[[Any, Any], Any]] = {
    "x ** y": lambda x, y: x**y,
    "np.power": np.power,
    "fc.pow": lambda x, y: fc.pow(x, y) if isinstance(x, fc.Tensor) else np.power(x, y),
    "jit": lambda x, y: fc.jit(lambda v: v**y)(x.numpy()) if isinstance(x, fc.Tensor) else x**y,
}


def expected_power(compute: Callable[[Any, Any], Any], x: Any, exponent: Any) -> Any:
    """NumPy's power or error; where one exponent is 0.5 the root, which older ones take in some ways of writing."""
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        try:
            powers = compute(x, exponent)
        except (ValueError, OverflowError) as error:
            return error
        is_root = np.size(exponent) == 1 and np.all(exponent == np.float64(0.5))
        return np.sqrt(x.astype(powers.dtype)).reshape(powers.shape) if is_root else powers


def check_same(got: Any, expected: Any) -> None:
    got = np.asarray(got)
    assert (got.dtype, got.shape) == (expected.dtype, expected.shape)
    np.testing.assert_allclose(got, expected, rtol=1e-6 if got.dtype == np.float32 else 1e-15)
    if got.dtype.kind == "f":
        is_number = ~np.isnan(expected)
        np.testing.assert_array_equal(np.signbit(got)[is_number], np.signbit(expected)[is_number])


@pytest.mark.parametrize("exponent", EXPONENTS, ids=IDS)
@pytest.mark.parametrize("way", WAYS)
def test_one_exponent(way: str, exponent: Any) -> None:
    for dtype in map(np.dtype, ("bool", "int8", "int64", "uint8", "uint64", "float32", "float64")):
        x = np.array(SPECIAL if dtype.kind == "f" else [1, 0, 1, 3], dtype)
        for base in (x, x[1]) if np.ndim(exponent) == 0 else (x,):
            expected = expected_power(WAYS[way], np.asarray(base), exponent)
            if isinstance(expected, Exception):
                with pytest.raises(type(expected)):
                    np.asarray(WAYS[way](fc.asarray(base), exponent))
            else:
                check_same(WAYS[way](fc.asarray(base), exponent), expected)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_exponents_that_are_elements(dtype: Any) -> None:
    """C's `pow`, also op by op, where an exponent repeated without memory is no reason for a root."""
    x = np.array(SPECIAL, dtype)
    for exponent in (0.5, 2.0, -1.0, 0.0, 1.5):
        exponents = np.full(x.shape, exponent, dtype)
        with np.errstate(all="ignore"):
            expected = np.power(x, exponents)
        for eager in (False, True):
            with fc.options(eager=eager):
                for powers in (
                    fc.asarray(x) ** exponents,
                    fc.pow(x, fc.asarray(exponents)),
                    fc.asarray(x) ** fc.full(x.shape, exponent, dtype),
                    x ** fc.asarray(exponents),
                ):
                    check_same(powers.numpy(), expected)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_a_root_is_one_whatever_it_is_part_of(dtype: Any) -> None:
    x = np.array(SPECIAL, dtype)
    with np.errstate(all="ignore"):
        expected = 1 + np.sqrt(x * 2)
    check_same((1 + (fc.asarray(x) * 2) ** 0.5).numpy(), expected)
    check_same(fc.jit(lambda v, y: 1 + (v * 2) ** y)(x, dtype(0.5)), expected)
    # An exponent known at the call only.
    check_same(fc.jit(lambda v, y: 1 + (v * 2) ** y)(x, np.array(0.5, dtype)), expected)
    check_same(fc.jit(lambda v, y: v**y)(x, np.array(3, dtype)), x * x * x)


@pytest.mark.parametrize("exponent", [0.5, np.float32(0.5)])
def test_a_root_costs_what_sqrt_costs(exponent: Any) -> None:
    t = fc.asarray(np.ones(9, np.float32))
    assert fc.explain(t**exponent, stage="llvm") == fc.explain(fc.sqrt(t), stage="llvm")
    assert fc.explain(fc.pow(t, exponent), stage="llvm") == fc.explain(fc.sqrt(t), stage="llvm")


def test_integers_to_negative_powers() -> None:
    """An error where it is written if the exponent is known, and when it is read if not."""
    for dtype in (np.int8, np.int64, np.bool_, np.uint8):
        t = fc.asarray(np.ones(3, dtype))
        with pytest.raises(ValueError, match="pow: integers to negative integer powers"):
            t ** np.int64(-2)
        lazy = t ** np.array([1, -1, 2])
        with pytest.raises(ValueError, match="negative integer powers"):
            lazy.numpy()
        # There is none to refuse.
        none = np.ones((0, 3), dtype)
        check_same((fc.asarray(none) ** np.int64(-2)).numpy(), none ** np.int64(-2))
        check_same(fc.jit(lambda v: v ** np.int64(-2))(none), none ** np.int64(-2))
    # Together these are float64.
    check_same((fc.asarray(np.array([2, 4], np.uint64)) ** np.int64(-2)).numpy(), np.array([1 / 4, 1 / 16]))
    with pytest.raises(OverflowError):
        fc.asarray(np.ones(3, np.uint8)) ** -1
    with pytest.raises(OverflowError):
        fc.asarray(np.ones(3, np.int8)) ** -200
