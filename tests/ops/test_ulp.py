"""Units in the last place, of whole arrays, against gmpy2's numbers and a list of all floats of 16 bits."""

from __future__ import annotations

import gmpy2
import numpy as np
import pytest

from fusec.ops.ulp import Ruler, ulp_distance, ulp_error
from tests.ulp import floats_between, units_off

F16, F32, F64 = np.dtype(np.float16), np.dtype(np.float32), np.dtype(np.float64)
WIDTHS = pytest.mark.parametrize("dtype", [F16, F32, F64], ids=str)


def landmarks(dtype: np.dtype) -> np.ndarray:
    """Zeros, subnormals, both ends of the normal numbers, powers of two, infinities and NaN, with their neighbours."""
    info = np.finfo(dtype)
    sizes = [0.0, info.smallest_subnormal, 3 * info.smallest_subnormal, info.tiny, info.eps, 0.1, 1.0, 3.0, info.max]
    powers = np.ldexp(1.0, np.arange(int(info.minexp), int(info.maxexp), max(1, int(info.maxexp) // 8)))
    positive = np.concatenate([np.array(sizes, dtype), powers.astype(dtype), np.array([np.inf], dtype)])
    numbers = np.concatenate([positive, -positive])
    with np.errstate(over="ignore"):
        near = [np.nextafter(numbers, dtype.type(side)) for side in (-np.inf, np.inf)]
    return np.concatenate([numbers, *near, np.array([np.nan], dtype)])


def every_pair(dtype: np.dtype) -> tuple[np.ndarray, np.ndarray]:
    left, right = np.meshgrid(landmarks(dtype), landmarks(dtype))
    return left.ravel(), right.ravel()


@WIDTHS
def test_distance_counts_floats(dtype: np.dtype) -> None:
    left, right = every_pair(dtype)
    found = ulp_distance(left, right)
    nan = np.isnan(left), np.isnan(right)
    assert np.array_equal(found[nan[0] & nan[1]], np.zeros(np.count_nonzero(nan[0] & nan[1])))
    assert np.isposinf(found[nan[0] ^ nan[1]]).all()
    numbers = ~(nan[0] | nan[1])
    pairs = zip(left[numbers].tolist(), right[numbers].tolist(), strict=True)
    assert found[numbers].tolist() == [float(floats_between(*pair, dtype)) for pair in pairs]


def test_both_counts_are_those_of_a_list_of_all_floats() -> None:
    every = np.unique(np.arange(1 << 16, dtype=np.uint16).view(F16))
    every = every[~np.isnan(every)]
    assert every.size == 2 * 0x7C00 + 1
    left, right = every_pair(F16)
    numbers = ~(np.isnan(left) | np.isnan(right))
    left, right = left[numbers], right[numbers]
    listed = np.abs(np.searchsorted(every, left) - np.searchsorted(every, right))
    assert ulp_distance(left, right).tolist() == listed.tolist()
    pairs = zip(left.tolist(), right.tolist(), strict=True)
    assert [floats_between(*pair, F16) for pair in pairs] == listed.tolist()


def unit(x: np.ndarray) -> np.ndarray:
    """The spacing of floats at `x`; that of the largest one is the spacing below it."""
    largest = np.finfo(x.dtype).max
    with np.errstate(invalid="ignore"):
        return np.spacing(np.minimum(np.abs(x), np.nextafter(largest, x.dtype.type(0))))


@WIDTHS
@pytest.mark.parametrize("fraction", [0.0, 0.25, -0.25, 0.5])
def test_error_is_measured_in_the_exact_values_unit(dtype: np.dtype, fraction: float) -> None:
    """Of the landmarks against each other, where the exact value stands beside its float64."""
    got, near = every_pair(dtype)
    exact = near.astype(np.float64)
    if dtype == F64:
        rest = np.where(np.isfinite(exact) & (exact != 0), fraction, 0.0)
    else:
        # What narrower dtypes are held to is a float64: there the fraction is a part of it.
        exact = exact + fraction * unit(near).astype(np.float64)
        rest = None
    found = ulp_error(got, exact, rest)
    with gmpy2.context(gmpy2.get_context(), precision=240):
        for place, (reached, number) in enumerate(zip(got.tolist(), exact.tolist(), strict=True)):
            aim = gmpy2.mpfr(number)
            if rest is not None and rest[place]:
                # A unit of the last place of the float64, which is known to be near.
                aim += gmpy2.mpfr(float(rest[place])) * gmpy2.mpfr(float(unit(exact[place])))
            expected = units_off(reached, aim, dtype)
            if np.isinf(number):
                assert found[place] == expected
            elif np.isnan(reached) or np.isnan(number):
                assert np.isnan(found[place])
            elif number == 0:
                # The oracle asks for zero itself; here it has the unit of subnormals.
                assert (found[place] == 0) == (expected == 0)
            elif expected > 2.0**53:
                # Beyond a whole binade the distance only has to be as far; that of opposite ends overflows.
                assert found[place] >= expected * (1 - 2.0**-50)
            else:
                assert found[place] == pytest.approx(expected, rel=2.0**-50), (reached, number, rest)


@pytest.mark.parametrize("dtype", [F32, F64], ids=str)
def test_steps_are_units_within_a_binade(dtype: np.dtype) -> None:
    x = np.array([1.25, -1.25, 1e-30, -3e30, 5 * np.finfo(dtype).smallest_subnormal], dtype)
    for steps in (1, 2, 3):
        moved = x
        for _ in range(steps):
            moved = np.nextafter(moved, dtype.type(np.inf))
        assert ulp_distance(x, moved).tolist() == ulp_error(moved, x.astype(np.float64)).tolist() == [steps] * len(x)


def test_some_places_of_a_ruler() -> None:
    exact, rest = np.array([1.0, 2.0, 1e308, 5e-324]), np.array([0.25, -0.25, 0.0, 0.5])
    got = np.array([1.0 + 2.0**-52, 2.0, np.inf, 1e-323])
    whole = ulp_error(got, exact, rest)
    assert whole[[0, 1, 3]].tolist() == [0.75, 0.5, 0.5]
    places = np.array([3, 1])
    assert Ruler(exact, F64, rest).error(got[places], places).tolist() == whole[places].tolist()
