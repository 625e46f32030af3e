"""Sine, cosine and tangent against MPFR, on the angles that are hard to reduce, and at the landmarks."""

from __future__ import annotations

import math
from fractions import Fraction

import gmpy2
import mpmath
import numpy as np
import pytest

from fusec.lanes.vector_math import angle
from fusec.lanes.vector_math.trigonometric import cos, sin, tan

FUNCTIONS = pytest.mark.parametrize("function", [sin, cos, tan], ids=lambda function: function.__name__)
DTYPES = pytest.mark.parametrize("dtype", [np.float32, np.float64], ids=["f32", "f64"])

LARGEST_SINGLE = {sin: 0.6, cos: 0.75, tan: 0.97}
"""In ULP, a little more than what all float32 numbers have: cos and tan of moderate angles are computed in float32."""


def hardest_angles(exponents):
    """Doubles `m * 2**exponent` that come closest to multiples of pi/2: convergents of `2**exponent * 2/pi`."""
    with mpmath.workprec(2400):
        two_over_pi = Fraction(int(mpmath.floor(mpmath.ldexp(2 / mpmath.pi, 2300))), 2**2300)
    found = []
    for exponent in exponents:
        rest = two_over_pi * Fraction(2) ** exponent % 1
        previous, convergent = 0, 1
        while rest and convergent < 2**53:
            if convergent >= 2**40:
                found.append(math.ldexp(convergent, exponent))
            whole, rest = divmod(1 / rest, 1)
            previous, convergent = convergent, int(whole) * convergent + previous
    return np.array(found)


@FUNCTIONS
@DTYPES
def test_within_one_ulp(function, dtype, compile_lanes, spread_numbers, worst_ulp):
    compiled = compile_lanes(function, dtype)
    turns = np.arange(1, 3000) * (np.pi / 4)
    numbers = np.concatenate([spread_numbers(dtype, 4000), turns.astype(dtype)])
    error, where = worst_ulp(compiled(numbers), getattr(gmpy2, function.__name__), numbers)
    assert error < (LARGEST_SINGLE[function] if dtype == np.float32 else 1.0), where


@FUNCTIONS
def test_hardest_angles(function, compile_lanes, worst_ulp):
    numbers = hardest_angles([*range(-52, 20, 3), *range(20, 971, 40), 797, 970])
    compiled = compile_lanes(function, np.float64)
    error, where = worst_ulp(compiled(numbers), getattr(gmpy2, function.__name__), numbers)
    assert error < 0.9, where


@FUNCTIONS
@DTYPES
def test_symmetry_and_range(function, dtype, compile_lanes, spread_numbers):
    compiled = compile_lanes(function, dtype)
    numbers = spread_numbers(dtype, 20_000, seed=1)
    result, mirrored = compiled(numbers), compiled(-numbers)
    expected = result if function is cos else -result
    known = ~np.isnan(result)
    assert np.array_equal(np.isnan(numbers) | np.isinf(numbers), ~known)
    assert expected[known].tobytes() == mirrored[known].tobytes()
    if function is not tan:
        assert np.abs(result[known]).max() <= 1.0


@DTYPES
def test_landmarks(dtype, compile_lanes):
    numbers = np.array([0.0, -0.0, np.finfo(dtype).smallest_subnormal, np.pi], dtype)
    for function in (sin, tan):
        result = compile_lanes(function, dtype)(numbers[:3])
        assert result.tobytes() == numbers[:3].tobytes()
    assert compile_lanes(cos, dtype)(numbers).tolist() == [1.0, 1.0, 1.0, -1.0]


@FUNCTIONS
@DTYPES
def test_no_library_call(function, dtype, compile_lanes):
    assert "call" not in compile_lanes(function, dtype).assembly


def test_digits_of_two_over_pi():
    with mpmath.workprec(angle.DIGIT_COUNT + 64):
        scaled = mpmath.ldexp(2 / mpmath.pi, angle.DIGIT_COUNT)
        assert int(mpmath.floor(scaled)) == angle.DIGITS
