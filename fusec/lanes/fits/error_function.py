"""How the tables of `vector_math/error_function.py` were made."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial

from mpmath import cos, diff, erf, erfc, exp, findroot, log, lu_solve, matrix, mpf, pi, sqrt, taylor

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


def chebyshev_points(middle: mpf, reach: mpf, count: int) -> list[mpf]:
    """Where polynomials that meet a function there are nearly the best ones."""
    return [middle + reach * cos(pi * (number + mpf(1) / 2) / count) for number in range(count)]


def interpolate(function: Callable[[mpf], mpf], points: list[mpf]) -> list[mpf]:
    """Coefficients of the polynomial that meets a function at the points."""
    powers = matrix([[point**power for power in range(len(points))] for point in points])
    return list(lu_solve(powers, matrix([function(point) for point in points])))


def erfc_beyond(middle: mpf, distance: mpf) -> mpf:
    """`erfc` at a distance from the middle."""
    return erfc(middle + distance)


def pieces_of_erfc() -> list[mpf]:
    """The pieces' coefficients of one power after the other.

    Interpolations at Chebyshev points, within a factor of two of the best polynomials.
    """
    rows = []
    for piece in range(PIECES):
        middle = START + (piece + mpf(1) / 2) * WIDTH
        points = chebyshev_points(mpf(0), WIDTH * mpf("0.5001"), DEGREE + 1)
        rows.append(interpolate(partial(erfc_beyond, middle), points))
    return [row[power] for power in range(DEGREE + 1) for row in rows]


def log_erfc(beyond: mpf) -> mpf:
    """The logarithm of `erfc(START + beyond)`."""
    return log(erfc(START + beyond))


def log_weight(beyond: mpf) -> mpf:
    """Makes the error of the logarithm one absolute in `erf`."""
    return erfc(START + beyond)


def relative_erfc(x: mpf) -> mpf:
    """`exp(x**2) * erfc(x)`, which falls slowly."""
    return exp(x * x) * erfc(x)


# float64's erfc is taken from pieces whose ends are where this quadratic is 2**k or 1.5 * 2**k: nearly as wide, in
# proportion, for large x as their digits allow, and narrower where the function bends more.
PLACES = (mpf("1.081"), mpf("1.75"), mpf("0.438"))
ERFC_START, ERFC_END, ERFC_DEGREE = mpf("0.47"), mpf("27.3"), 13


def end_of_piece(number: int) -> mpf:
    """Where piece `number` begins and the one before ends."""
    constant, slope, bend = PLACES
    place = mpf(2) ** (1 + number // 2) * (1 + mpf(number % 2) / 2)
    return (sqrt(slope**2 - 4 * bend * (constant - place)) - slope) / (2 * bend)


def log_ratio(value: mpf, x: mpf) -> mpf:
    """Zero where the relative erfc has the value."""
    return log(relative_erfc(x) / value)


def center_of_piece(low: mpf, high: mpf) -> tuple[float, int]:
    """A float of the inner part whose relative erfc is a whole power of `2**(-1/16)` nearly, and that whole number."""
    middle, reach = (low + high) / 2, (high - low) / 2
    most, least = (int(-16 * log(relative_erfc(x), 2)) for x in (middle + reach * 0.6, middle - reach * 0.6))
    found = []
    for step in range(least + 1, most + 1):
        value = mpf(2) ** (-mpf(step) / 16)
        center = float(findroot(partial(log_ratio, value), middle))
        found.append((abs(relative_erfc(mpf(center)) / value - 1), center, step))
    _, center, step = min(found)
    return center, step


def piece_of_relative_erfc(number: int) -> list[mpf]:
    """A center, the binary logarithm of the value there, and the polynomial of what it is to be multiplied with.

    That is `1 + d*P(d)` at a distance of d.
    """
    low, high = max(end_of_piece(number), ERFC_START), min(end_of_piece(number + 1), ERFC_END)
    center, step = center_of_piece(low, high)
    points = chebyshev_points((low + high) / 2 - center, (high - low) / 2 * mpf("1.0001"), ERFC_DEGREE + 1)
    # The change at no distance is none, which makes that one of the points.
    points.remove(min(points, key=abs))
    return [mpf(center), -mpf(step) / 16, *interpolate(partial(relative_slope, center), points)]


def relative_slope(center: float, distance: mpf) -> mpf:
    """How much the function changes, relative to its value at the center and per unit of distance."""
    return (relative_erfc(center + distance) / relative_erfc(mpf(center)) - 1) / distance


def pieces_of_relative_erfc() -> list[mpf]:
    """Centers, logarithms and then coefficients, power by power."""
    rows = [piece_of_relative_erfc(number) for number in range(PIECES)]
    return [row[column] for column in range(ERFC_DEGREE + 2) for row in rows]


# k of the map t = (x - k)/(x + k), which takes 0..infinity to -1..1.
MIDDLE = 2


def scaled_erfc(t: mpf) -> mpf:
    """`exp(x**2) * erfc(x) * (x + MIDDLE)` as a function of `t = (x - MIDDLE)/(x + MIDDLE)`."""
    x = MIDDLE * (1 + t) / (1 - t)
    return relative_erfc(x) * (x + MIDDLE)


def head_of_scaled_erfc() -> list[float]:
    """The leading parts of the first three coefficients."""
    return [keep_bits(number, 24) for number in taylor(scaled_erfc, 0, 2)]


# The interval of `t` for the numbers from where erfc leaves its beginning to where it vanishes.
REACH = tuple((mpf(x) - MIDDLE) / (mpf(x) + MIDDLE) for x in (0.465, 10.1))


def rest_of_scaled_erfc(t: mpf) -> mpf:
    """What the head leaves over; the first three coefficients are corrections of the head's."""
    first, second, third = head_of_scaled_erfc()
    return scaled_erfc(t) - (first + t * (second + t * third))


def scaled_weight(t: mpf) -> mpf:
    """Makes errors relative to `erfc(x)`."""
    return 1 / scaled_erfc(t)


def slope_of_scaled_erfc(t: mpf) -> mpf:
    """The derivative, which is needed roughly only: what it multiplies is a rounding error of `t`."""
    return diff(scaled_erfc, t)


FITS = (
    Fit("ERF_SINGLE", erf_excess, (0, START**2), degree=6, weight=excess_weight, dtype="f32"),
    Table("ERF_PIECES", lambda: pieces(erf, 6, -4, 3.95), dtype="f32"),
    Fit("ERF_DOUBLE", erf_excess, (0, START**2), degree=12, weight=excess_weight),
    Fit("LOG_ERFC_SINGLE", log_erfc, (0, 3.95 - START), degree=6, weight=log_weight, dtype="f32"),
    Table("ERFC_PIECES_DOUBLE", pieces_of_erfc),
    Table("SCALED_ERFC_HEAD_SINGLE", head_of_scaled_erfc, dtype="f32"),
    Table("ERFC_PIECES", lambda: pieces(relative_erfc, 6, -2, 10.1), dtype="f32"),
    Fit("SCALED_ERFC_SINGLE", rest_of_scaled_erfc, REACH, degree=10, weight=scaled_weight, dtype="f32"),
    Fit("SCALED_ERFC_SLOPE_SINGLE", slope_of_scaled_erfc, REACH, degree=4, weight=scaled_weight, dtype="f32"),
    Table("ERFC_PLACES", lambda: PLACES),
    Table("RELATIVE_ERFC", pieces_of_relative_erfc),
)
