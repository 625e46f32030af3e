"""Rewrite rules as data: two expressions, and when one may stand for the other.

A rule is written over pattern variables with Python's operators; `op.floor(x)` spells an op that has none.
A number matches a constant of that value and sign, whatever its dtype; `True` and `False` match booleans only, since a
rule that says them means truth. Dtypes are explicit: a pattern matches ops whose operands already have the dtypes they
compute in, so a rule never has to think of conversions.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from fusec import ops
from fusec.ops import OPS, Op

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

    def __radd__(self, other: Any) -> Expression:
        return Call(ops.add, other, self)

    def __sub__(self, other: Any) -> Expression:
        return Call(ops.subtract, self, other)

    def __rsub__(self, other: Any) -> Expression:
        return Call(ops.subtract, other, self)

    def __mul__(self, other: Any) -> Expression:
        return Call(ops.multiply, self, other)

    def __rmul__(self, other: Any) -> Expression:
        return Call(ops.multiply, other, self)

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
    """A constant of this value, which takes the dtype of what it meets; `True` and `False` are booleans."""

    def __init__(self, value: float | int | bool) -> None:
        self.value = value

    def __repr__(self) -> str:
        return repr(self.value)


class Derived(Expression):
    """In a replacement, a constant worked out from what the variables stand for, in the dtype of what it meets."""

    def __init__(self, name: str, value: Callable[[Match], Any]) -> None:
        self.name = name
        self.value = value

    def __repr__(self) -> str:
        return self.name


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
        self.operands = tuple(operand if isinstance(operand, Expression) else Number(operand) for operand in operands)
        self.attributes = attributes

    def __repr__(self) -> str:
        # A function of the match shows its name: its repr would hold an address, which differs from run to run.
        named = ((key, getattr(value, "__name__", value)) for key, value in self.attributes.items())
        shown = [*map(repr, self.operands), *(f"{key}={value}" for key, value in named)]
        return f"{self.op.name}({', '.join(shown)})"


class Calls:
    """`op.floor(x)` is an expression."""

    def __getattr__(self, name: str) -> Callable[..., Expression]:
        return lambda *operands, **attributes: Call(OPS[name], *operands, **attributes)


def _always(match: Match) -> bool:
    return True


class Rule:
    """One expression and a cheaper one of the same value.

    Parameters
    ----------
    pattern : Expression
        What to look for; commutative ops match either way round.
    replacement : Expression
        What to put in its place, broadcast to the same shape; a bare number takes the same dtype, too.
    condition : callable
        From what the variables stand for to whether the rule holds for it.
    sole_reader : bool
        Whether nothing else may read what the pattern computes on its way: where that stays, the replacement would come
        on top of it.
    """

    __slots__ = ("condition", "pattern", "replacement", "sole_reader")

    def __init__(
        self, pattern: Any, replacement: Any, condition: Condition = _always, sole_reader: bool = False
    ) -> None:
        self.pattern: Call = pattern
        self.replacement: Expression = replacement if isinstance(replacement, Expression) else Number(replacement)
        self.condition = condition
        self.sole_reader = sole_reader

    def __repr__(self) -> str:
        return f"{self.pattern} --> {self.replacement}"


def has_kind(variable: Variable, kinds: str) -> Condition:
    """The variable's dtype is of one of these kinds (`b`, `i`, `u`, `f`)."""
    return lambda match: match[variable].dtype.kind in kinds


op = Calls()
x, y, z = Variable("x"), Variable("y"), Variable("z")
c = Variable("c", is_constant=True)
