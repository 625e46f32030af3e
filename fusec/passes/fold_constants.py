"""Compute with numbers while compiling."""

from __future__ import annotations

from fusec.graph import Graph, Node, constant_node, rebuild, rewrite
from fusec.ops.op import ElementwiseOp


def fold_constants(graph: Graph) -> Graph:
    """Replace ops on constants by their result.

    Only ops that are bit-equal to NumPy are folded, so that compiled code and compiler never disagree.
    Views of constants stay: a number repeated is cheaper than an array.

        graph(%x: f32[4]):
          %0: f32[] = divide 1.0:f32, 3.0:f32
          %1: f32[4] = multiply %x, %0
          return %1
        -->
        graph(%x: f32[4]):
          %0: f32[4] = multiply %x, 0.33333334
          return %0
    """
    return rewrite(graph, lambda node, operands: folded(rebuild(node, operands)))


def folded(node: Node) -> Node:
    """The constant a node computes, if it computes one exactly; otherwise the node."""
    if not isinstance(node.op, ElementwiseOp) or node.op.ulp or not node.operands:
        return node
    if not all(operand.is_constant and not operand.is_varying for operand in node.operands):
        return node
    values = [operand.attributes["value"] for operand in node.operands]
    return constant_node(node.op.interpret(values, node.attributes), node.dtype, node.origin)
