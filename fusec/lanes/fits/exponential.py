"""How the tables of `vector_math/exponential.py` were made."""

from __future__ import annotations

from mpmath import exp, log, mpf

from fusec.lanes.fit import Fit, Table, split_constant


def exp_tail(r: mpf) -> mpf:
    """`(e**r - 1 - r) / r**2`."""
    return (exp(r) - 1 - r) / r**2


def tail_weight(r: mpf) -> mpf:
    """Makes the error of the tail one relative to `e**r`."""
    return r**2 / exp(r)


def minus_one_weight(r: mpf) -> mpf:
    """Makes it one relative to `e**r - 1`, which is about r."""
    return r


def roots_of_two(steps: int, bits: int, part: int) -> list[mpf]:
    """High (part 0) or low (part 1) halves of `2**(j/steps)`."""
    return [split_constant(mpf(2) ** (mpf(step) / steps), bits, bits)[part] for step in range(steps)]


# A little more than half a step, because rounding of the quotient can push the remainder over the edge.
HALF_SINGLE, HALF_DOUBLE = (log(2) / steps * mpf("0.501") for steps in (16, 8))

FITS = (
    Fit("TAIL_SINGLE", exp_tail, (-HALF_SINGLE, HALF_SINGLE), degree=1, weight=tail_weight, dtype="f32"),
    Fit("TAIL_DOUBLE", exp_tail, (-HALF_DOUBLE, HALF_DOUBLE), degree=5, weight=tail_weight),
    Fit("MINUS_ONE_SINGLE", exp_tail, (-HALF_SINGLE, HALF_SINGLE), degree=2, weight=minus_one_weight, dtype="f32"),
    Fit("MINUS_ONE_DOUBLE", exp_tail, (-HALF_DOUBLE, HALF_DOUBLE), degree=6, weight=minus_one_weight),
    # For float32 powers computed in float64: 2**-30 does.
    Fit("ROUGH_TAIL", exp_tail, (-HALF_DOUBLE, HALF_DOUBLE), degree=2, weight=tail_weight),
    # The first part leaves room for the bits of the quotient, so that their product is exact.
    Table("STEP_SINGLE", lambda: split_constant(log(2) / 16, 12, 24), dtype="f32"),
    Table("STEP_DOUBLE", lambda: split_constant(log(2) / 8, 38, 53)),
    Table("ROOTS_SINGLE", lambda: roots_of_two(16, 24, 0), dtype="f32"),
    Table("ROOTS_LOW_SINGLE", lambda: roots_of_two(16, 24, 1), dtype="f32"),
    Table("ROOTS_DOUBLE", lambda: roots_of_two(8, 53, 0)),
    Table("ROOTS_LOW_DOUBLE", lambda: roots_of_two(8, 53, 1)),
)
