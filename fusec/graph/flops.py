"""The arithmetic of ops, as their records estimate it."""

from __future__ import annotations

from collections.abc import Iterable

from fusec.graph.node import Node
from fusec.ops.op import Kind, TypedOp


def flops(nodes: Iterable[Node]) -> int:
    """Arithmetic operations of some nodes."""
    return sum(_flops(node) for node in nodes)


def _flops(node: Node) -> int:
    op = node.op
    if not isinstance(op, TypedOp):
        return 0
    if op.kind is Kind.ELEMENTWISE:
        return op.flops * node.type.size
    if op.kind is Kind.CONTRACTION:
        return op.flops * node.type.size * node.operands[0].shape[-1]
    return op.flops * node.operands[0].type.size


def weighted_flops(node: Node, at_least: int = 0) -> int:
    """Operations of a node, times the bytes of the widest value they are on: 4 of these weigh as much as a byte moved.

    A vector register holds half as many float64 as float32, so their operations count twice.

    Parameters
    ----------
    node : Node
        The node.
    at_least : int
        Operations to reckon with where the op's record has fewer.
    """
    return max(_flops(node), at_least) * max(value.dtype.itemsize for value in (node, *node.operands))
