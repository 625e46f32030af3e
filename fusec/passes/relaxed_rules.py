"""The rules of `fast_math`: true of real numbers, and of floats up to rounding.

They reassociate, take reciprocals, and write `1 + tanh(z)`, which cancels, as the sigmoid it is. Each saves time,
except that this sigmoid costs a tenth more than a float32 `tanh` from tables; there it saves digits. A formula whose
function costs more than it, like `log(1 + exp(x))`, stays as written.

What is a normal number stays one: where the exact value of a pattern is finite and normal, no rule makes NaN, an
infinity or zero of it, also where something on the way is subnormal or huge. So constants meet only where what they
make is known to be harmless, and a division by what is not known stays one: its reciprocal might not be finite.
Overflow on the way may disappear, and NaN may become the limit it stood for; nothing assumes that NaN or infinities
do not occur. `tests/passes/test_relaxed_rules.py` compares both sides with exact values.
"""

from __future__ import annotations

import operator
from collections.abc import Callable
from fractions import Fraction
from typing import Any, TypeAlias

import numpy as np

from fusec import ops
from fusec.passes.rule import Condition, Derived, Match, Rule, Variable, c, has_kind, op, x, y, z
from fusec.types import broadcast_shapes, equal_shapes

d = Variable("d", is_constant=True)

is_float, are_floats = has_kind(x, "f"), has_kind(z, "f")

# -- constants -------------------------------------------------------------------------------------

Exact: TypeAlias = Callable[[Match], Fraction | None]
"""What constants make, unrounded; None where that is no number."""


def exactly(combine: Callable[..., Fraction], *constants: Variable) -> Exact:
    """What `combine` makes of floating-point constants."""

    def exact(match: Match) -> Fraction | None:
        values = [match[constant].attributes["value"] for constant in constants]
        if not all(value.dtype.kind == "f" and np.isfinite(value) for value in values):
            return None
        try:
            return combine(*[Fraction(float(value)) for value in values])
        except ZeroDivisionError:
            return None

    return exact


def _rounded(match: Match, exact: Fraction) -> Any:
    return match[c].dtype.type(float(exact))


def is_representable(exact: Exact) -> Condition:
    """Whether nothing is rounded: `1 + (1e20 + x)` would lose its 1 before it meets an `x` of -1e20."""

    def holds(match: Match) -> bool:
        value = exact(match)
        if value is None or abs(value) > Fraction(float(np.finfo(match[c].dtype).max)):
            return False
        return Fraction(float(_rounded(match, value))) == value

    return holds


def is_normal(exact: Exact) -> Condition:
    """Whether a number is finite and has all its digits, so that rounding it is like rounding a product with it."""

    def holds(match: Match) -> bool:
        value = exact(match)
        if value is None:
            return False
        limits = np.finfo(match[c].dtype)
        return Fraction(float(limits.tiny)) <= abs(value) <= Fraction(float(limits.max))

    return holds


def as_factor(name: str, exact: Exact) -> Derived:
    """The number to multiply by. Beyond 1 it is rounded towards zero: no product overflows that would not anyway."""

    def factor(match: Match) -> Any:
        value = exact(match) or Fraction()
        rounded = _rounded(match, value)
        if abs(value) > 1 and abs(Fraction(float(rounded))) > abs(value):
            return np.nextafter(rounded, match[c].dtype.type(0))
        return rounded

    return Derived(name, factor)


TOTAL, DIFFERENCE = exactly(operator.add, c, d), exactly(operator.sub, c, d)
PRODUCT, RECIPROCAL = exactly(operator.mul, c, d), exactly(lambda value: 1 / value, c)

CONSTANTS = (
    Rule(c + (d + x), (c + d) + x, is_representable(TOTAL)),
    Rule(c - (d + x), (c - d) - x, is_representable(DIFFERENCE)),
    Rule((d + x) - c, (d - c) + x, is_representable(DIFFERENCE)),
    Rule(c * (d * x), as_factor("c*d", PRODUCT) * x, is_normal(PRODUCT)),
    Rule(x / c, x * as_factor("1/c", RECIPROCAL), is_normal(RECIPROCAL)),
)

# -- functions -------------------------------------------------------------------------------------

SIGMOIDS = (
    *(
        Rule(spelled, x * op.sigmoid(2 * z), are_floats, sole_reader=True)
        for spelled in (
            (0.5 * x) * (1 + op.tanh(z)),
            x * (0.5 * (1 + op.tanh(z))),
            0.5 * (x * (1 + op.tanh(z))),
        )
    ),
    Rule(0.5 * (1 + op.tanh(z)), op.sigmoid(2 * z), are_floats, sole_reader=True),
    Rule(0.5 + 0.5 * op.tanh(z), op.sigmoid(2 * z), are_floats, sole_reader=True),
)


def _repeats_neither(match: Match) -> bool:
    # The product of a row and a column takes two rows of exponentials, their outer sum a square of them.
    left, right = match[x].shape, match[y].shape
    both = broadcast_shapes("multiply", [match[x].type, match[y].type])
    return is_float(match) and (equal_shapes(both, left) or equal_shapes(both, right))


EXPONENTIALS = (Rule(op.exp(x) * op.exp(y), op.exp(x + y), _repeats_neither, sole_reader=True),)

POWERS = (
    Rule(op.integer_power(x, exponent=3), x * x * x, is_float),
    Rule(op.integer_power(x, exponent=4), op.square(x * x), is_float),
)

RELAXED_RULES = CONSTANTS + SIGMOIDS + EXPONENTIALS + POWERS

# -- contractions ----------------------------------------------------------------------------------


def _meets_no_product(match: Match) -> bool:
    # Of two products only one would be rounded: `a*a - b*b` would not be 0 where `a` is `b`, and its root NaN.
    return are_floats(match) and match[z].base.op not in (ops.multiply, ops.square, ops.integer_power)


CONTRACTIONS = (
    Rule(x * y + z, op.multiply_add(x, y, z), _meets_no_product),
    Rule(z - x * y, op.multiply_add(-x, y, z), _meets_no_product),
    Rule(x * y - z, op.multiply_add(x, y, -z), _meets_no_product),
)
