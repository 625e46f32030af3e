"""How the tables of `vector_math/error_function.py` were made."""

from __future__ import annotations

from collections.abc import Callable

from mpmath import cos, diff, erf, erfc, exp, log, lu_solve, matrix, mpf, pi, sqrt, taylor

from fusec.lanes.fit import Fit, Table, keep_bits
from fusec.lanes.fits.pieces import pieces


def erf_excess(square: mpf) -> mpf:
    """`erf(x)/x - 1` as a function of `x**2`."""
    x = sqrt(square)
    return erf(x) / x - 1


def excess_weight(square: mpf) -> mpf:
    """Makes the error of the excess one relative to `erf(x)`."""
    x = sqrt(square)
    return x / erf(x)


# Where erf changes its formula: `x - START` is exact for every x from there to 8, and the logarithm at START is,
# by luck, nearly a float.
START = mpf(903) / 1024


# In float64, erf is 1 - erfc on pieces of this width from START on, each a polynomial in the distance to its middle.
WIDTH, PIECES, DEGREE = mpf(11) / 32, 15, 12


def interpolate(function: Callable[[mpf], mpf], middle: mpf, reach: mpf, terms: int) -> list[mpf]:
    """Coefficients in `x - middle` of the polynomial that meets a function at the Chebyshev points around there."""
    points = [reach * cos(pi * (number + mpf(1) / 2) / terms) for number in range(terms)]
    powers = matrix([[point**power for power in range(terms)] for point in points])
    return list(lu_solve(powers, matrix([function(middle + point) for point in points])))


def pieces_of_erfc() -> list[mpf]:
    """The pieces' coefficients of one power after the other.

    Interpolations at Chebyshev points, within a factor of two of the best polynomials.
    """
    rows = []
    for piece in range(PIECES):
        middle = START + (piece + mpf(1) / 2) * WIDTH
        rows.append(interpolate(erfc, middle, WIDTH * mpf("0.5001"), DEGREE + 1))
    return [row[power] for power in range(DEGREE + 1) for row in rows]


def log_erfc(beyond: mpf) -> mpf:
    """The logarithm of `erfc(START + beyond)`."""
    return log(erfc(START + beyond))


def log_weight(beyond: mpf) -> mpf:
    """Makes the error of the logarithm one absolute in `erf`."""
    return erfc(START + beyond)


# k of the map t = (x - k)/(x + k), which takes 0..infinity to -1..1.
MIDDLE_SINGLE, MIDDLE_DOUBLE = 2, 4


def scaled_erfc(middle: int, t: mpf) -> mpf:
    """`exp(x**2) * erfc(x) * (x + middle)` as a function of `t = (x - middle)/(x + middle)`."""
    x = middle * (1 + t) / (1 - t)
    return exp(x * x) * erfc(x) * (x + middle)


def head_of_scaled_erfc(middle: int, bits: int) -> list[float]:
    """The leading parts of the first three coefficients."""
    return [keep_bits(number, bits) for number in taylor(lambda t: scaled_erfc(middle, t), 0, 2)]


def fit_scaled_erfc(name: str, middle: int, reach: float, degree: int, dtype: str) -> Fit:
    """What the head leaves over, for `x` up to `reach`; the first three coefficients are corrections of the head's."""
    head = head_of_scaled_erfc(middle, 24 if dtype == "f32" else 53)
    low, high = ((mpf(x) - middle) / (mpf(x) + middle) for x in (0.465, reach))
    return Fit(
        name,
        lambda t: scaled_erfc(middle, t) - (head[0] + t * (head[1] + t * head[2])),
        (low, high),
        degree,
        weight=lambda t: 1 / scaled_erfc(middle, t),
        dtype=dtype,
    )


def fit_slope(name: str, middle: int, reach: float, dtype: str) -> Fit:
    """The derivative, roughly: what it multiplies is a rounding error of `t`."""
    low, high = ((mpf(x) - middle) / (mpf(x) + middle) for x in (0.465, reach))
    return Fit(
        name,
        lambda t: diff(lambda point: scaled_erfc(middle, point), t),
        (low, high),
        degree=4,
        weight=lambda t: 1 / scaled_erfc(middle, t),
        dtype=dtype,
    )


FITS = (
    Fit("ERF_SINGLE", erf_excess, (0, START**2), degree=6, weight=excess_weight, dtype="f32"),
    Table("ERF_PIECES", lambda: pieces(erf, 6, -4, 3.95), dtype="f32"),
    Fit("ERF_DOUBLE", erf_excess, (0, START**2), degree=12, weight=excess_weight),
    Fit("LOG_ERFC_SINGLE", log_erfc, (0, 3.95 - START), degree=6, weight=log_weight, dtype="f32"),
    Table("ERFC_PIECES_DOUBLE", pieces_of_erfc),
    Table("SCALED_ERFC_HEAD_SINGLE", lambda: head_of_scaled_erfc(MIDDLE_SINGLE, 24), dtype="f32"),
    Table("SCALED_ERFC_HEAD_DOUBLE", lambda: head_of_scaled_erfc(MIDDLE_DOUBLE, 53)),
    Table("ERFC_PIECES", lambda: pieces(lambda x: exp(x * x) * erfc(x), 6, -2, 10.1), dtype="f32"),
    fit_scaled_erfc("SCALED_ERFC_SINGLE", MIDDLE_SINGLE, 10.1, 10, "f32"),
    fit_slope("SCALED_ERFC_SLOPE_SINGLE", MIDDLE_SINGLE, 10.1, "f32"),
    fit_scaled_erfc("SCALED_ERFC_DOUBLE", MIDDLE_DOUBLE, 27.3, 20, "f64"),
    fit_slope("SCALED_ERFC_SLOPE_DOUBLE", MIDDLE_DOUBLE, 27.3, "f64"),
)
