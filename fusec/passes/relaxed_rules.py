"""The rules of `fast_math`: true of real numbers, and of floats up to rounding.

They reassociate, take reciprocals, and write `1 + tanh(z)`, which cancels, as the sigmoid it is. Each saves time,
except that this sigmoid costs a tenth more than a float32 `tanh` from tables; there it saves digits. A formula whose
function costs more than it, like `log(1 + exp(x))`, stays as written. Overflow may move, and NaN may become the limit
it stood for; nothing assumes that NaN or infinities do not occur.
`tests/passes/test_relaxed_rules.py` compares both sides.
"""

from __future__ import annotations

import math

from fusec.passes.rule import Match, Rule, Variable, c, has_kind, op, x, y, z

d = Variable("d", is_constant=True)

is_float, are_floats, is_constant_float = has_kind(x, "f"), has_kind(z, "f"), has_kind(c, "f")


def _has_finite_reciprocal(match: Match) -> bool:
    value = float(match[c].attributes["value"])
    return is_constant_float(match) and value != 0.0 and math.isfinite(1.0 / value)


def _has_fewer_elements(match: Match) -> bool:
    # One division serves all the elements that share a divisor.
    return is_float(match) and match[y].type.size < match[x].type.size


CONSTANTS = (
    Rule(c + (d + x), (c + d) + x, is_float),
    Rule(c - (d + x), (c - d) - x, is_float),
    Rule((d + x) - c, (d - c) + x, is_float),
    Rule(c * (d * x), (c * d) * x, is_float),
    Rule(x / c, x * (1 / c), _has_finite_reciprocal),
    Rule(x / y, x * (1 / y), _has_fewer_elements),
)

SIGMOIDS = (
    *(
        Rule(spelled, x * op.sigmoid(2 * z), are_floats)
        for spelled in (
            (0.5 * x) * (1 + op.tanh(z)),
            x * (0.5 * (1 + op.tanh(z))),
            0.5 * (x * (1 + op.tanh(z))),
        )
    ),
    Rule(0.5 * (1 + op.tanh(z)), op.sigmoid(2 * z), are_floats),
    Rule(0.5 + 0.5 * op.tanh(z), op.sigmoid(2 * z), are_floats),
)

EXPONENTIALS = (Rule(op.exp(x) * op.exp(y), op.exp(x + y), is_float),)

POWERS = (
    Rule(op.integer_power(x, exponent=3), x * x * x, is_float),
    Rule(op.integer_power(x, exponent=4), op.square(x * x), is_float),
)

RELAXED_RULES = CONSTANTS + SIGMOIDS + EXPONENTIALS + POWERS

CONTRACTIONS = (
    Rule(x * y + z, op.multiply_add(x, y, z), are_floats),
    Rule(z - x * y, op.multiply_add(-x, y, z), are_floats),
    Rule(x * y - z, op.multiply_add(x, y, -z), are_floats),
)
