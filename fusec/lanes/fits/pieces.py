"""How to make tables for `vector_math/pieces.py`: a function as polynomials, four for every power of two.

The `k`-th piece covers the numbers whose exponent and two leading bits of fraction are `k` modulo 32, so the table
begins wherever the power of two of the first piece falls. The piece that everything below the first power of two
shares is about zero; the others are about a number near their middle whose value is, by a search, nearly a float.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

import numpy as np
from mpmath import mpf

from fusec.lanes.fit import Fit, Table, fit_polynomial, round_to

COUNT, PER_BINADE = 32, 4
NEARLY = mpf(2) ** -8
Function = Callable[[Any], Any]


def pieces(function: Function, degree: int, first_power: int, end: float) -> Sequence[Any]:
    """Centers, values there, and then the coefficients of `(function(x) - value) / (x - center)`, of all pieces.

    Parameters
    ----------
    function : callable
        From mpf to mpf; odd if numbers below the first power of two are asked for.
    degree : int
        Of the polynomials in the distance from the center.
    first_power : int
        Numbers below two to this power share the piece about zero.
    end : float
        Where the last piece may end.
    """
    rows = [[mpf(0)] * (2 + degree) for _ in range(COUNT)]
    first = _place(first_power, 0)
    rows[(first - 1) % COUNT] = _about_zero(function, degree, mpf(2) ** first_power)
    for number in range(COUNT - 1):
        power, quarter = first_power + number // PER_BINADE, number % PER_BINADE
        low, high = (mpf(2) ** power * (1 + mpf(quarter + side) / PER_BINADE) for side in (0, 1))
        if low < end:
            rows[(first + number) % COUNT] = _about_middle(function, degree, low, min(high, mpf(end)))
    return [row[column] for column in range(2 + degree) for row in rows]


def _place(power: int, quarter: int) -> int:
    return (power + 127) * PER_BINADE + quarter


def _about_zero(function: Function, degree: int, reach: Any) -> list[Any]:
    """Center and value are zero. A slope of more than 1 is steep: only the excess is left, as the code expects it."""
    if function(reach) > reach:
        excess = Fit(
            "", lambda x: function(x) / x - 1, (0, reach), degree - 1, weight=lambda x: x / function(x), dtype="f32"
        )
        return [mpf(0), mpf(0), *map(mpf, fit_polynomial(excess)[0])]
    bend = Fit(
        "",
        lambda x: (function(x) / x - 1) / x,
        (0, reach),
        degree - 2,
        weight=lambda x: x * x / function(x),
        dtype="f32",
    )
    return [mpf(0), mpf(0), mpf(1), *map(mpf, fit_polynomial(bend)[0])]


def _about_middle(function: Function, degree: int, low: Any, high: Any) -> list[Any]:
    center = np.float32((low + high) / 2)
    while True:
        value = function(mpf(float(center)))
        rounded = mpf(round_to(value, "f32"))
        unit = mpf(float(np.spacing(np.float32(float(rounded)))))
        if abs(value - rounded) < NEARLY * unit:
            break
        center = np.nextafter(center, np.float32(np.inf))
    middle = mpf(float(center))
    record = Fit(
        "",
        lambda d: (function(middle + d) - rounded) / d,
        (low - middle, high - middle),
        degree - 1,
        weight=lambda d: d / function(middle + d),
        dtype="f32",
    )
    return [middle, rounded, *map(mpf, fit_polynomial(record)[0])]


# Tables belong to the functions' own modules.
FITS: tuple[Table, ...] = ()
