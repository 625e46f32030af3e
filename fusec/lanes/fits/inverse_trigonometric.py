"""How the tables of `vector_math/inverse_trigonometric.py` were made: polynomials in `z = x*x`."""

from __future__ import annotations

from typing import Any

from mpmath import asin, atan, mp, mpf, sqrt

from fusec.lanes.fit import Fit, Table, split_constant

QUARTER = mpf(1) / 4
# A little more than the exact bound, for quotients that rounding puts past it.
CLOSE = (mpf(7) / 16) ** 2 * (1 + mpf(2) ** -20)
CONSTANTS = {"PI": lambda: mp.pi, "ARC_HALF": lambda: atan(mpf(1) / 2), "ARC_TWO": lambda: atan(mpf(2))}


def constant(name: str, suffix: str, dtype: str, bits: int) -> Table:
    """A constant in two parts."""
    return Table(f"{name}_{suffix}", lambda: split_constant(CONSTANTS[name](), bits, bits), dtype)


def arcsine_ratio(z: Any) -> Any:
    """`asin(x) / x`."""
    return asin(sqrt(z)) / sqrt(z)


def arcsine_tail(z: Any) -> Any:
    """`(asin(x) - x) / x**3`."""
    return (arcsine_ratio(z) - 1) / z


def arcsine_weight(z: Any) -> Any:
    """The share of the tail in the arcsine."""
    return z / arcsine_ratio(z)


def arctangent_ratio(z: Any) -> Any:
    """`atan(x) / x`."""
    return atan(sqrt(z)) / sqrt(z)


def arctangent_tail(z: Any) -> Any:
    """`(atan(x) - x) / x**3`."""
    return (arctangent_ratio(z) - 1) / z


def arctangent_weight(z: Any) -> Any:
    """The share of the tail in the arctangent."""
    return z / arctangent_ratio(z)


FITS = (
    *(constant(name, "SINGLE", "f32", 24) for name in CONSTANTS),
    *(constant(name, "DOUBLE", "f64", 53) for name in CONSTANTS),
    Fit("ARCSINE_SINGLE", arcsine_tail, (0, QUARTER), 5, arcsine_weight, dtype="f32"),
    Fit("ARCSINE_DOUBLE", arcsine_tail, (0, QUARTER), 12, arcsine_weight),
    Fit("ARCTANGENT_SINGLE", arctangent_tail, (0, CLOSE), 4, arctangent_weight, dtype="f32"),
    Fit("ARCTANGENT_DOUBLE", arctangent_tail, (0, CLOSE), 11, arctangent_weight),
)
