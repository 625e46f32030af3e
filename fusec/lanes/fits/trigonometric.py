"""How the tables of `vector_math/trigonometric.py` were made: polynomials in `z = x*x`."""

from __future__ import annotations

from typing import Any

from mpmath import cos, mp, mpf, sin, sinpi, sqrt, tan

from fusec.lanes.fit import Fit, Table, keep_bits, split_constant

# A little more than the exact turns, for rests that rounding puts past them.
MARGIN = 1 + mpf(2) ** -20
QUARTER, HALF = (mp.pi / 4) ** 2 * MARGIN, (mp.pi / 2) ** 2 * MARGIN
# The same for turns that are rounded to float32 before they are whole.
WIDE_QUARTER = (mp.pi / 4 + mpf(2) ** -10) ** 2
# Steps in a turn, and half of one, when the quotient of the largest moderate angle is rounded.
STEPS = 16
HALF_STEP = (mp.pi / STEPS * (1 + mpf(2) ** -14)) ** 2
# The denominator of the Pade approximant of tan(x) / x with x**4 on either side of the bar.
DENOMINATOR = (mpf(1), -mpf(4) / 9, mpf(1) / 63)


def sine_ratio(z: Any) -> Any:
    """`sin(x) / x`."""
    return sin(sqrt(z)) / sqrt(z)


def sine_tail(z: Any) -> Any:
    """`(sin(x) - x) / x**3`."""
    return (sine_ratio(z) - 1) / z


def cosine_tail(z: Any) -> Any:
    """`(cos(x) - 1 + x**2/2) / x**4`."""
    return (cos(sqrt(z)) - 1 + z / 2) / z**2


def bend(z: Any) -> Any:
    """`(cos(x) - 1) / x**2`."""
    return (cos(sqrt(z)) - 1) / z


def sines() -> list[Any]:
    """Of every step of a turn, rounded."""
    return [mpf(keep_bits(sinpi(mpf(2 * step) / STEPS), 53)) for step in range(STEPS)]


def sine_errors() -> list[Any]:
    """What the rounded sines lack."""
    return [sinpi(mpf(2 * step) / STEPS) - sine for step, sine in enumerate(sines())]


def tangent_ratio(z: Any) -> Any:
    """`tan(x) / x`."""
    return tan(sqrt(z)) / sqrt(z)


def tangent_numerator(z: Any) -> Any:
    """`tan(x) / x` times the denominator."""
    first, second, third = (mpf(float(part)) for part in DENOMINATOR)
    return tangent_ratio(z) * (first + z * (second + z * third))


def tangent_tail(z: Any) -> Any:
    """`(tan(x) - x) / x**3`."""
    return (tangent_ratio(z) - 1) / z


FITS = (
    # Both parts are positive, or else adding multiples of the second would turn -0 into 0.
    Table("PI", lambda: split_constant(mp.pi, 29, 53)),
    Fit("HALF_TURN_SINE", sine_ratio, (0, HALF), 4),
    Table("TANGENT_DENOMINATOR", lambda: DENOMINATOR),
    Fit("TANGENT_NUMERATOR", tangent_numerator, (0, QUARTER), 2, fixed={0: 1.0}),
    Table("HALF_PI_SINGLE", lambda: split_constant(mp.pi / 2, 24, 24, 24), dtype="f32"),
    Fit("TANGENT_SINGLE", tangent_tail, (0, WIDE_QUARTER), 6, lambda z: z / tangent_ratio(z), dtype="f32"),
    Fit("SINE_SINGLE", sine_tail, (0, WIDE_QUARTER), 2, lambda z: z / sine_ratio(z), dtype="f32"),
    Fit("COSINE_SINGLE", cosine_tail, (0, WIDE_QUARTER), 2, lambda z: z**2 / cos(sqrt(z)), dtype="f32"),
    Fit("SINE", sine_tail, (0, QUARTER), 6, lambda z: z / sine_ratio(z)),
    Fit("COSINE", cosine_tail, (0, QUARTER), 5, lambda z: z**2 / cos(sqrt(z))),
    Table("SINES", sines),
    Table("SINE_ERRORS", sine_errors),
    Fit("STEP_SINE", sine_tail, (0, HALF_STEP), 3, lambda z: z / sine_ratio(z)),
    Fit("STEP_COSINE", bend, (0, HALF_STEP), 4, lambda z: z / cos(sqrt(z))),
)
