"""How the tables of `vector_math/exponential.py` were made."""

from __future__ import annotations

from mpmath import exp, expm1, log, mpf

from fusec.lanes.fit import Fit, Table, keep_bits, split_constant

STEPS = 16


def exp_tail(r: mpf) -> mpf:
    """`(e**r - 1 - r) / r**2`."""
    return (exp(r) - 1 - r) / r**2


def exp_weight(r: mpf) -> mpf:
    """Makes the error of the tail one relative to `e**r`."""
    return r**2 / exp(r)


def cubic(r: mpf) -> mpf:
    """`(e**r - 1 - r - r**2 / 2) / r**3`."""
    return (exp(r) - 1 - r - r**2 / 2) / r**3


def cubic_weight(r: mpf) -> mpf:
    """Makes its error one relative to `e**r`."""
    return r**3 / exp(r)


def minus_one_weight(r: mpf) -> mpf:
    """Makes it one relative to `e**r - 1`, which is about r."""
    return r


def minus_one_tail_weight(r: mpf) -> mpf:
    """The same for remainders so large that it counts what the results are relative to."""
    return r**2 / expm1(r)


def roots_of_two(bits: int) -> list[mpf]:
    """`2**(j/STEPS)`, rounded."""
    return [mpf(keep_bits(mpf(2) ** (mpf(step) / STEPS), bits)) for step in range(STEPS)]


def root_errors(bits: int) -> list[mpf]:
    """What the rounded roots lack, relative to them."""
    return [mpf(2) ** (mpf(step) / STEPS) / root - 1 for step, root in enumerate(roots_of_two(bits))]


# A little more than half a step, because rounding of the quotient can push the remainder over the edge; and the steps
# that `expm1` merges around zero.
STEP = log(2) / STEPS
BEND = log(2) * mpf("0.5001")
HALF, MERGED = STEP * mpf("0.501"), STEP * mpf("3.501")

FITS = (
    Fit("TAIL_SINGLE", exp_tail, (-HALF, HALF), degree=1, weight=exp_weight, dtype="f32"),
    Fit("TAIL_DOUBLE", exp_tail, (-HALF, HALF), degree=5, weight=exp_weight),
    # For `exp` alone, where the error of one term less is a ninth of an ulp.
    Fit("EXP_TAIL_DOUBLE", exp_tail, (-HALF, HALF), degree=4, weight=exp_weight),
    # For `exp_twice`.
    Fit("CUBIC", cubic, (-HALF, HALF), degree=5, weight=cubic_weight),
    Fit("MINUS_ONE_SINGLE", exp_tail, (-BEND, BEND), degree=5, weight=minus_one_tail_weight, dtype="f32"),
    Fit("MINUS_ONE_DOUBLE", exp_tail, (-MERGED, MERGED), degree=8, weight=minus_one_weight),
    # The first part leaves room for the bits of the quotient, so that their product is exact.
    Table("STEP_SINGLE", lambda: split_constant(STEP, 12, 24), dtype="f32"),
    Table("LN2_SINGLE", lambda: split_constant(log(2), 12, 24), dtype="f32"),
    Table("STEP_DOUBLE", lambda: split_constant(STEP, 38, 53)),
    Table("ROOTS_SINGLE", lambda: roots_of_two(24), dtype="f32"),
    Table("ROOTS_DOUBLE", lambda: roots_of_two(53)),
    Table("ROOT_ERRORS_SINGLE", lambda: root_errors(24), dtype="f32"),
    Table("ROOT_ERRORS_DOUBLE", lambda: root_errors(53)),
)
