"""Rules applied to a graph until none applies."""

from __future__ import annotations

import itertools
import math
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from fusec.errors import CompilerBug, Origin
from fusec.graph import Graph, Node, broadcast_node, constant_node, rebuild, rewrite
from fusec.ops.op import ElementwiseOp, Op, TypedOp
from fusec.passes.fold_constants import folded
from fusec.passes.rule import Call, Derived, Expression, Match, Number, Rule, Variable
from fusec.types import BOOL, DType

MAX_APPLIED = 200
"""Rules applied to one node and to what they make of it. Each makes less of what it finds, and finds little: a few."""


class RuleSet:
    """Rules, found by the op their pattern begins with; among several that hold, the first one wins.

    Parameters
    ----------
    rules : iterable of Rule
        No rule may undo another: each makes less of what it finds (`tests/passes/test_termination.py` says how).
    """

    def __init__(self, rules: Iterable[Rule]) -> None:
        self._of: dict[Op, list[tuple[Expression, Rule]]] = {}
        for rule in rules:
            for pattern in orders(rule.pattern):
                self._of.setdefault(rule.pattern.op, []).append((pattern, rule))

    def apply(self, node: Node) -> Node | None:
        """What the first rule that holds for a node puts in its place; None when none does.

        Raises
        ------
        CompilerBug
            When that has another type: the rule holds for dtypes that it does not keep.
        """
        found = self._first(node, {})
        return None if found is None else found[1]

    def _first(self, node: Node, readers: Mapping[Node, int]) -> tuple[Rule, Node] | None:
        for pattern, rule in self._of.get(node.op, ()):
            match: dict[Any, Any] = {}
            if matches(pattern, node, match) and rule.condition(match):
                if rule.sole_reader and any(readers.get(inner, 0) > 1 for inner in _inner(pattern, node)):
                    continue
                image = broadcast_node(build(rule.replacement, match, node.dtype, node.origin), node.shape)
                if image.type != node.type:
                    raise CompilerBug(f"a rule keeps every type, but {rule} makes {image.type} of {node.type}")
                return rule, image
        return None

    def rewrite(self, graph: Graph) -> Graph:
        """The graph with every node in its final form.

        Operands reach theirs first. What a rule puts in a node's place is looked at again, but only the few nodes the
        rule made, so the work stays linear in the size of the graph.

        Raises
        ------
        CompilerBug
            When the rules do not come to an end.
        """
        final = {node: node for node in graph.inputs}
        readers: Counter[Node] = Counter()

        def visit(node: Node, operands: tuple[Node, ...]) -> Node:
            image = self._settle(rebuild(node, operands), final, readers)
            readers[image] += len(graph.users[node]) + (node in outputs)
            return image

        outputs = set(graph.outputs)
        return rewrite(graph, visit)

    def _settle(self, node: Node, final: dict[Node, Node], readers: Mapping[Node, int]) -> Node:
        """The final form of a node, and with it of every node that rules make on the way.

        Parameters
        ----------
        node : Node
            Over operands in their final form.
        final : dict
            The final forms that are known; new ones are added.
        readers : mapping
            How many nodes read each final form.
        """
        found = self._first(node, readers)
        if found is None:
            final[node] = node
            return node
        stack, replacements, applied = [node], {node: found[1]}, [found[0]]
        while stack:
            current = stack[-1]
            replacement = replacements.get(current)
            needed = current.operands if replacement is None else (replacement,)
            waiting = [other for other in reversed(needed) if other not in final]
            if current in final:
                stack.pop()
            elif waiting:
                stack.extend(waiting)
            elif replacement is not None:
                final[current] = final[replacement]
            else:
                rebuilt = rebuild(current, tuple([final[operand] for operand in current.operands]))
                found = self._first(rebuilt, readers)
                if found is None:
                    final[current] = final[rebuilt] = rebuilt
                    continue
                applied.append(found[0])
                if len(applied) > MAX_APPLIED:
                    endless = "; ".join(map(repr, dict.fromkeys(applied[MAX_APPLIED // 2 :])))
                    raise CompilerBug(f"rules come to an end, but for {node} these hold again and again: {endless}")
                replacements[current] = found[1]
        return final[node]


def matches(expression: Expression, node: Node, match: dict[Any, Any]) -> bool:
    """Whether a node is what an expression describes; `match` is told what its variables stand for.

    Patterns are a few nodes deep, so recursion is bounded by the rules, not by the graph.
    """
    if isinstance(expression, Variable):
        is_known = node.is_constant and not node.is_varying
        return (is_known or not expression.is_constant) and _are_same(match.setdefault(expression, node), node)
    if isinstance(expression, Number):
        return node.is_constant and not node.is_varying and _is_number(node.attributes["value"], expression.value)
    assert isinstance(expression, Call)
    if node.op is not expression.op:
        return False
    for name, wanted in expression.attributes.items():
        value = node.attributes[name]
        if (match.setdefault(wanted, value) if isinstance(wanted, Variable) else wanted) != value:
            return False
    for operand, actual in zip(expression.operands, node.operands, strict=True):
        if not matches(operand, actual, match):
            return False
    return _has_explicit_dtypes(node)


def _inner(pattern: Expression, node: Node) -> Iterator[Node]:
    """The nodes below `node` that a pattern's ops stand for."""
    assert isinstance(pattern, Call)
    for operand, actual in zip(pattern.operands, node.operands, strict=True):
        if isinstance(operand, Call):
            yield actual
            yield from _inner(operand, actual)


def _are_same(node: Node, other: Node) -> bool:
    return node is other or (node.is_constant and other.is_constant and node.key == other.key)


def _is_number(value: Any, number: float | int | bool) -> bool:
    if isinstance(number, bool) and value.dtype != BOOL:
        return False
    return bool(value == number) and math.copysign(1.0, value) == math.copysign(1.0, number)


def _has_explicit_dtypes(node: Node) -> bool:
    if not isinstance(node.op, TypedOp):
        return True
    dtypes = tuple([operand.dtype for operand in node.operands])
    return node.op.signature(dtypes, node.attributes).operands == dtypes


def build(expression: Expression, match: Match, dtype: DType, origin: Origin | None) -> Node:
    """The node an expression describes; a number becomes a constant of `dtype`."""
    if isinstance(expression, Variable):
        found: Node = match[expression]
        return found
    if isinstance(expression, Number):
        return constant_node(expression.value, dtype, origin)
    if isinstance(expression, Derived):
        return constant_node(expression.value(match), dtype, origin)
    assert isinstance(expression, Call)
    # A number among the operands has the dtype of the values around it, which come first.
    built = {
        operand: build(operand, match, dtype, origin)
        for operand in expression.operands
        if not isinstance(operand, (Number, Derived))
    }
    around = next((node.dtype for node in built.values()), dtype)
    operands = [built.get(operand) or build(operand, match, around, origin) for operand in expression.operands]
    attributes = {
        name: match[value] if isinstance(value, Variable) else value(match) if callable(value) else value
        for name, value in expression.attributes.items()
    }
    return folded(Node.of(expression.op, *operands, origin=origin, attributes=attributes))


def orders(expression: Expression) -> Iterator[Expression]:
    """An expression with the operands of its commutative ops either way round."""
    if not isinstance(expression, Call):
        yield expression
        return
    for operands in itertools.product(*map(orders, expression.operands)):
        yield Call(expression.op, *operands, **expression.attributes)
        if isinstance(expression.op, ElementwiseOp) and expression.op.commutative:
            yield Call(expression.op, *reversed(operands), **expression.attributes)
