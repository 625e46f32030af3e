"""The rules that never change a bit.

Every rule here is exact for every dtype it admits - NaN, both zeros and infinities included - except those on
`pow`, which stay within that function's error bound. `tests/passes/test_rules.py` interprets both sides.
"""

from __future__ import annotations

import math
import operator

import numpy as np

from fusec.ops import OPS
from fusec.passes.rule import Call, Match, Rule, Variable, c, has_kind, op, x, y, z
from fusec.types import BOOL, DType, equal_shapes

# -- conditions ------------------------------------------------------------------------------------


def is_lossless(source: DType, target: DType) -> bool:
    """Whether every number of `source` is one of `target`."""
    if source in (target, BOOL):
        return True
    if target == BOOL or (source.kind == "f" and target.kind != "f"):
        return False
    if source.kind == "f":
        return target.itemsize > source.itemsize
    low, high = np.iinfo(source).min, np.iinfo(source).max
    if target.kind == "f":
        return bool(high <= 2 ** (np.finfo(target).nmant + 1))
    return bool(np.iinfo(target).min <= low and high <= np.iinfo(target).max)


def _may_skip_cast(match: Match) -> bool:
    source, middle, target = match[x].dtype, match[a], match[b]
    # An integer wraps on its way to a smaller one, but a float between them would be out of range.
    wraps = middle.kind == "f" and target.kind in "iu"
    return is_lossless(source, middle) and (not wraps or is_lossless(source, target))


def _has_exact_reciprocal(match: Match) -> bool:
    value = match[c].attributes["value"]
    if value.dtype.kind != "f" or abs(math.frexp(value)[0]) != 0.5:
        return False
    limits = np.finfo(value.dtype)
    return float(limits.tiny) <= 1.0 / abs(float(value)) <= float(limits.max)


def _has_all_bits(match: Match) -> bool:
    value = match[c].attributes["value"]
    return bool(value.dtype.kind in "biu" and np.invert(value) == 0)


def _is_small_power(match: Match) -> bool:
    return match[c].attributes["value"] in range(3, 65)


def _is_whole_slice(match: Match) -> bool:
    # Windows that start somewhere, first or not, are compared by their extents.
    if not equal_shapes(match[x].shape, match[s]) or any(match[a]):
        return False
    return all(step == 1 or extent <= 1 for step, extent in zip(match[b], match[s], strict=True))


# -- the rules -------------------------------------------------------------------------------------

a, b, d, e, s, t = (Variable(name) for name in "abdest")

is_float, is_whole, is_bool = has_kind(x, "f"), has_kind(x, "biu"), has_kind(x, "b")
is_unsigned, is_signed = has_kind(x, "bu"), has_kind(x, "fi")

ARITHMETIC = (
    Rule(+x, x),
    Rule(-(-x), x),  # noqa: B002
    Rule(x + (-y), x - y),
    Rule(x - (-y), x + y),
    Rule((-x) * (-y), x * y),
    Rule((-x) / (-y), x / y),
    Rule(x + 0, x, is_whole),
    # Adding +0 would turn -0 into +0; adding -0 changes nothing.
    Rule(x + -0.0, x),
    Rule(x - 0, x),
    Rule(0 - x, -x, is_whole),
    Rule(-0.0 - x, -x),
    Rule(x - x, 0, is_whole),
    Rule(x * 1, x),
    Rule(x * -1, -x),
    Rule(x * 0, 0, is_whole),
    Rule(x / 1, x),
    Rule(x / -1, -x),
    Rule(x / c, x * (1 / c), _has_exact_reciprocal),
    Rule(op.abs(op.abs(x)), op.abs(x)),
    Rule(op.abs(-x), op.abs(x), is_signed),
    Rule(op.abs(x), x, is_unsigned),
    Rule(op.square(-x), op.square(x)),
    Rule(op.square(op.abs(x)), op.square(x)),
    Rule(op.abs(op.copysign(x, y)), op.abs(x)),
    Rule(op.copysign(-x, y), op.copysign(x, y)),
    Rule(op.copysign(op.abs(x), y), op.copysign(x, y)),
)

POWERS = (
    Rule(x**0, 1),
    Rule(x**1, x),
    Rule(x**2, x * x),
    Rule(x**-1, 1 / x, is_float),
    Rule(x**c, op.integer_power(x, exponent=lambda match: int(match[c].attributes["value"])), _is_small_power),
)

CHOICES = (
    *(Rule(Call(OPS[name], x, x), x) for name in ("maximum", "minimum", "fmax", "fmin")),
    Rule(op.where(z, x, x), x),
    Rule(op.where(True, x, y), x),
    Rule(op.where(False, x, y), y),
    Rule(op.where(op.logical_not(z), x, y), op.where(z, y, x), has_kind(z, "b")),
    Rule(op.where(x, True, False), x),
)

ROUNDINGS = (
    *(
        Rule(Call(OPS[outer], Call(OPS[inner], x)), Call(OPS[inner], x))
        for outer in ("floor", "ceil", "trunc", "round")
        for inner in ("floor", "ceil", "trunc", "round")
    ),
    *(Rule(Call(OPS[name], x), x, is_whole) for name in ("floor", "ceil", "trunc", "round")),
)

COMPARISONS = (
    Rule(op.less(x, x), False),
    Rule(op.greater(x, x), False),
    Rule(op.equal(x, x), True, is_whole),
    Rule(op.less_equal(x, x), True, is_whole),
    Rule(op.greater_equal(x, x), True, is_whole),
    Rule(op.not_equal(x, x), False, is_whole),
    Rule(op.not_equal(x, x), op.isnan(x), is_float),
    Rule(op.isnan(x), False, is_whole),
    Rule(op.isinf(x), False, is_whole),
    Rule(op.isfinite(x), True, is_whole),
)

LOGIC = (
    Rule(op.logical_not(op.logical_not(x)), op.astype(x, dtype=BOOL)),
    Rule(op.logical_not(op.equal(x, y)), op.not_equal(x, y)),
    Rule(op.logical_not(op.not_equal(x, y)), op.equal(x, y)),
    # Of NaN, neither `x < y` nor `x >= y` holds.
    Rule(op.logical_not(op.less(x, y)), op.greater_equal(x, y), is_whole),
    Rule(op.logical_not(op.greater(x, y)), op.less_equal(x, y), is_whole),
    Rule(op.logical_not(op.less_equal(x, y)), op.greater(x, y), is_whole),
    Rule(op.logical_not(op.greater_equal(x, y)), op.less(x, y), is_whole),
    Rule(op.logical_and(x, x), op.astype(x, dtype=BOOL)),
    Rule(op.logical_or(x, x), op.astype(x, dtype=BOOL)),
    Rule(op.logical_xor(x, x), False),
)

BITS = (
    Rule(~~x, x),
    Rule(x & x, x),
    Rule(x | x, x),
    Rule(x ^ x, 0),
    Rule(x & 0, 0),
    Rule(x | 0, x),
    Rule(x ^ 0, x),
    Rule(x & c, x, _has_all_bits),
    Rule(x | c, c, _has_all_bits),
    Rule(x ^ c, ~x, _has_all_bits),
    Rule(x << 0, x),
    Rule(x >> 0, x),
)

CASTS = (
    Rule(op.astype(x, dtype=a), x, lambda match: match[x].dtype == match[a]),
    Rule(op.astype(op.astype(x, dtype=a), dtype=b), op.astype(x, dtype=b), _may_skip_cast),
)

VIEWS = (
    Rule(op.reshape(x, shape=s), x, lambda match: equal_shapes(match[x].shape, match[s])),
    Rule(op.reshape(op.reshape(x, shape=s), shape=t), op.reshape(x, shape=t)),
    Rule(op.permute_dims(x, axes=a), x, lambda match: match[a] == tuple(range(len(match[a])))),
    Rule(
        op.permute_dims(op.permute_dims(x, axes=a), axes=b),
        op.permute_dims(x, axes=lambda match: tuple(match[a][axis] for axis in match[b])),
    ),
    Rule(op.broadcast_to(x, shape=s), x, lambda match: equal_shapes(match[x].shape, match[s])),
    Rule(op.broadcast_to(op.broadcast_to(x, shape=s), shape=t), op.broadcast_to(x, shape=t)),
    Rule(op.slice(x, starts=a, steps=b, extents=s), x, _is_whole_slice),
    Rule(
        op.slice(op.slice(x, starts=a, steps=b, extents=s), starts=d, steps=e, extents=t),
        op.slice(
            x,
            starts=lambda match: tuple(
                start + step * inner for start, step, inner in zip(match[a], match[b], match[d], strict=True)
            ),
            steps=lambda match: tuple(map(operator.mul, match[b], match[e])),
            extents=t,
        ),
    ),
    # A number repeated looks the same from everywhere.
    Rule(op.reshape(c, shape=s), c),
    Rule(op.reshape(op.broadcast_to(c, shape=s), shape=t), c),
    Rule(op.permute_dims(op.broadcast_to(c, shape=s), axes=a), c),
    Rule(op.slice(op.broadcast_to(c, shape=s), starts=a, steps=b, extents=t), c),
)

RULES = ARITHMETIC + POWERS + CHOICES + ROUNDINGS + COMPARISONS + LOGIC + BITS + CASTS + VIEWS
