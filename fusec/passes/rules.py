"""Rewrite rules as data: two expressions that compute the same bits.

A rule is written over pattern variables with Python's operators; `op.floor(x)` spells an op that has none.
A number matches a constant of that value and sign, whatever its dtype. Dtypes are explicit: a pattern matches
ops whose operands already have the dtypes they compute in, so a rule never has to think of conversions.

Every rule is bit-exact for every dtype it admits - NaN, both zeros and infinities included - except those on
`pow`, which stay within that function's error bound. `tests/passes/test_rules.py` interprets both sides.
"""

from __future__ import annotations

import dataclasses
import math
import operator
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

import numpy as np

from fusec import ops
from fusec.ops import OPS, Op
from fusec.types import BOOL, DType

Match: TypeAlias = Mapping[Any, Any]
"""What each variable of a rule stands for: a node, or an attribute's value."""
Condition: TypeAlias = Callable[[Match], bool]


class Expression:
    """A value in a rule."""

    def __neg__(self) -> Expression:
        return Call(ops.negative, self)

    def __pos__(self) -> Expression:
        return Call(ops.positive, self)

    def __invert__(self) -> Expression:
        return Call(ops.bitwise_invert, self)

    def __add__(self, other: Any) -> Expression:
        return Call(ops.add, self, other)

    def __sub__(self, other: Any) -> Expression:
        return Call(ops.subtract, self, other)

    def __rsub__(self, other: Any) -> Expression:
        return Call(ops.subtract, other, self)

    def __mul__(self, other: Any) -> Expression:
        return Call(ops.multiply, self, other)

    def __truediv__(self, other: Any) -> Expression:
        return Call(ops.divide, self, other)

    def __rtruediv__(self, other: Any) -> Expression:
        return Call(ops.divide, other, self)

    def __pow__(self, other: Any) -> Expression:
        return Call(ops.pow, self, other)

    def __and__(self, other: Any) -> Expression:
        return Call(ops.bitwise_and, self, other)

    def __or__(self, other: Any) -> Expression:
        return Call(ops.bitwise_or, self, other)

    def __xor__(self, other: Any) -> Expression:
        return Call(ops.bitwise_xor, self, other)

    def __lshift__(self, other: Any) -> Expression:
        return Call(ops.bitwise_left_shift, self, other)

    def __rshift__(self, other: Any) -> Expression:
        return Call(ops.bitwise_right_shift, self, other)


class Variable(Expression):
    """Any value, or any value of an attribute.

    Parameters
    ----------
    name : str
        For people to read.
    is_constant : bool
        Whether it stands for numbers known at recording only.
    """

    def __init__(self, name: str, is_constant: bool = False) -> None:
        self.name = name
        self.is_constant = is_constant

    def __repr__(self) -> str:
        return self.name


class Number(Expression):
    """A constant of this value; in a replacement it takes the dtype of what it meets."""

    def __init__(self, value: float | int | bool) -> None:
        self.value = value

    def __repr__(self) -> str:
        return repr(self.value)


class Call(Expression):
    """An op over expressions.

    Parameters
    ----------
    op : Op
        The op.
    *operands : Expression or number
        Its operands.
    **attributes
        All of its attributes: values, variables, or (in a replacement) functions of the match.
    """

    def __init__(self, op: Op, *operands: Any, **attributes: Any) -> None:
        assert set(attributes) == set(op.attributes), op
        self.op = op
        self.operands = tuple(
            operand if isinstance(operand, Expression) else Number(operand) for operand in operands
        )
        self.attributes = attributes

    def __repr__(self) -> str:
        # A function of the match shows its name: its repr would hold an address, which differs from run to run.
        named = ((key, getattr(value, "__name__", value)) for key, value in self.attributes.items())
        shown = [*map(repr, self.operands), *(f"{key}={value}" for key, value in named)]
        return f"{self.op.name}({', '.join(shown)})"


class _Calls:
    """`op.floor(x)` is an expression."""

    def __getattr__(self, name: str) -> Callable[..., Expression]:
        return lambda *operands, **attributes: Call(OPS[name], *operands, **attributes)


def _always(match: Match) -> bool:
    return True


@dataclasses.dataclass(frozen=True, slots=True, eq=False)
class Rule:
    """One expression and a cheaper one of the same value.

    Attributes
    ----------
    pattern : Expression
        What to look for; commutative ops match either way round.
    replacement : Expression
        What to put in its place, broadcast to the same shape; a bare number takes the same dtype, too.
    condition : callable
        From what the variables stand for to whether the rule holds for it.
    """

    pattern: Call
    replacement: Expression
    condition: Condition = _always

    def __init__(self, pattern: Any, replacement: Any, condition: Condition = _always) -> None:
        object.__setattr__(self, "pattern", pattern)
        right = replacement if isinstance(replacement, Expression) else Number(replacement)
        object.__setattr__(self, "replacement", right)
        object.__setattr__(self, "condition", condition)

    def __repr__(self) -> str:
        return f"{self.pattern} --> {self.replacement}"


# -- conditions ------------------------------------------------------------------------------------


def has_kind(variable: Variable, kinds: str) -> Condition:
    """The variable's dtype is of one of these kinds (`b`, `i`, `u`, `f`)."""
    return lambda match: match[variable].dtype.kind in kinds


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
    steps = [step if extent > 1 else 1 for step, extent in zip(match[b], match[s], strict=True)]
    return match[x].shape == match[s] and not any(match[a]) and all(step == 1 for step in steps)


# -- the rules -------------------------------------------------------------------------------------

op = _Calls()
x, y, z = Variable("x"), Variable("y"), Variable("z")
c = Variable("c", is_constant=True)
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
    Rule(
        x**c, op.integer_power(x, exponent=lambda match: int(match[c].attributes["value"])), _is_small_power
    ),
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
    Rule(op.reshape(x, shape=s), x, lambda match: match[x].shape == match[s]),
    Rule(op.reshape(op.reshape(x, shape=s), shape=t), op.reshape(x, shape=t)),
    Rule(op.permute_dims(x, axes=a), x, lambda match: match[a] == tuple(range(len(match[a])))),
    Rule(
        op.permute_dims(op.permute_dims(x, axes=a), axes=b),
        op.permute_dims(x, axes=lambda match: tuple(match[a][axis] for axis in match[b])),
    ),
    Rule(op.broadcast_to(x, shape=s), x, lambda match: match[x].shape == match[s]),
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
