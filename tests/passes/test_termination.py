"""Rules come to an end: by a measure that each makes smaller, and by a bound that names the one that does not."""

from __future__ import annotations

from collections import Counter

import numpy as np
import pytest

import fusec as fc
from fusec import ops
from fusec.errors import CompilerBug
from fusec.graph import Graph, Node, input_node, verify
from fusec.ops.op import ElementwiseOp, Op
from fusec.passes.relaxed_rules import CONTRACTIONS, RELAXED_RULES
from fusec.passes.rule import Call, Derived, Expression, Number, Rule, Variable, op, x, y
from fusec.passes.rule_set import RuleSet
from fusec.passes.rules import RULES
from fusec.types import FLOAT64, TensorType

PLAIN = (1, 2)
LINEAR: dict[Op, tuple[int, int]] = {
    ops.broadcast_to: (1, 1),
    ops.multiply_add: (1, 1),
    ops.divide: (1, 3),
    ops.integer_power: (4, 6),
    ops.pow: (16, 8),
}
"""What an op makes of the measures of its operands: their sum, times the first number, plus the second.

A value is at least 1, and so is a number. Every op grows with each operand, so what a rule makes smaller also becomes
smaller as a part of something larger; and since measures are whole numbers, no expression is rewritten for ever.
"""

ONE = Variable("1")


def is_folded(call: Call) -> bool:
    """Whether a call becomes a number when it is built."""
    numbers = [isinstance(x, Number) or (isinstance(x, Variable) and x.is_constant) for x in call.operands]
    return all(numbers) and isinstance(call.op, ElementwiseOp) and not call.op.ulp


def measure(expression: Expression) -> Counter[Variable]:
    """The measure of an expression: how often each variable's counts, and under `ONE` what is added."""
    if isinstance(expression, Variable):
        return Counter({expression: 1})
    if isinstance(expression, (Number, Derived)):
        return Counter({ONE: 1})
    assert isinstance(expression, Call)
    if is_folded(expression):
        return Counter({ONE: 1})
    factor, weight = LINEAR.get(expression.op, PLAIN)
    found = Counter({ONE: weight})
    for operand in expression.operands:
        for variable, count in measure(operand).items():
            found[variable] += factor * count
    return found


def variables(expression: Expression) -> set[Variable]:
    if isinstance(expression, Variable):
        return set() if expression.is_constant else {expression}
    operands = expression.operands if isinstance(expression, Call) else ()
    return {variable for operand in operands for variable in variables(operand)}


def falls(rule: Rule) -> bool:
    before, after = measure(rule.pattern), measure(rule.replacement)
    if variables(rule.pattern) != variables(rule.replacement):
        after[ONE] += LINEAR[ops.broadcast_to][1]  # to the shape of what it stands for
    grown = [variable for variable in after if variable is not ONE and after[variable] > before[variable]]
    return not grown and after.total() < before.total()


@pytest.mark.parametrize("rule", [*RULES, *RELAXED_RULES, *CONTRACTIONS], ids=repr)
def test_each_rule_makes_less(rule: Rule) -> None:
    assert falls(rule)


ENDLESS = [
    Rule(x / y, x * (1 / y)),
    Rule(op.sqrt(x), op.sqrt(op.abs(x))),
    Rule(x - y, -(y - x)),
    Rule(op.exp(x), op.exp(x)),
    Rule(x + y, y + x),
]


@pytest.mark.parametrize("rule", ENDLESS, ids=repr)
def test_endless_rules_are_named(rule: Rule) -> None:
    assert not falls(rule)
    given = [input_node(TensorType((3,), FLOAT64)) for _ in range(2)]
    node = Node.of(rule.pattern.op, *given[: rule.pattern.op.arity])
    with pytest.raises(CompilerBug) as caught:
        RuleSet([rule, *RULES]).rewrite(Graph(given, [node]))
    assert repr(rule) in str(caught.value)


def test_two_rules_that_undo_each_other() -> None:
    node = input_node(TensorType((3,), FLOAT64))
    graph = Graph([node], [Node.of(ops.sin, node)])
    with pytest.raises(CompilerBug, match=r"for <sin: f64\[3\]> .*: sin\(x\) --> cos\(x\); cos\(x\) --> sin\(x\)"):
        RuleSet([Rule(op.sin(x), op.cos(x)), Rule(op.cos(x), op.sin(x))]).rewrite(graph)


def test_a_rule_may_hold_often() -> None:
    """As often as there are nodes: the bound is for each of them."""
    node = start = input_node(TensorType((3,), FLOAT64))
    for _ in range(5000):
        node = Node.of(ops.negative, Node.of(ops.negative, node))
    found = RuleSet(RULES).rewrite(Graph([start], [node]))
    verify(found)
    assert found.outputs == (start,)


@pytest.mark.parametrize("shape", [(0,), (3, 0), (0, 1), ()])
def test_reciprocals_end(shape: tuple[int, ...]) -> None:
    array = np.ones(shape)
    for function in (lambda v: 1.0 / v, lambda v: 2.0 / v / v, lambda v: v / v.sum(), lambda v: 1 / (1 / v)):
        got, expected = fc.jit(function, fast_math=True)(array), function(array)
        assert got.shape == np.shape(expected)
        np.testing.assert_array_equal(got, expected)
