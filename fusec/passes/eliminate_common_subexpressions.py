"""Compute nothing twice."""

from __future__ import annotations

from typing import Any

from fusec.graph import Graph, Node, rebuild, rewrite
from fusec.ops.op import ElementwiseOp


def eliminate_common_subexpressions(graph: Graph) -> Graph:
    """Let nodes that compute the same value from the same operands become one.

    The order of a commutative op's operands does not count; the first way to write it stays.

        graph(%x: f32[4], %y: f32[4]):
          %0: f32[4] = multiply %x, %y
          %1: f32[4] = multiply %y, %x
          %2: f32[4] = subtract %0, %1
          return %2
        -->
        graph(%x: f32[4], %y: f32[4]):
          %0: f32[4] = multiply %x, %y
          %1: f32[4] = subtract %0, %0
          return %1
    """
    known: dict[tuple[Any, ...], Node] = {}

    def visit(node: Node, operands: tuple[Node, ...]) -> Node:
        # Every operand is already the one node of its value, and lives as long as the graph does.
        identities = [id(operand) for operand in operands]
        if isinstance(node.op, ElementwiseOp) and node.op.commutative:
            identities.sort()
        key = (*node.key, *identities)
        found = known.get(key)
        if found is None:
            found = known[key] = rebuild(node, operands)
        return found

    return rewrite(graph, visit)
