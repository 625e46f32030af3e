"""Estimates that decisions rest on."""

from __future__ import annotations

from collections.abc import Iterable

from fusec.graph import Graph, Node
from fusec.ops.record import Kind, TypedOp


def flops(nodes: Iterable[Node]) -> int:
    """Arithmetic operations, as the op records estimate them."""
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


def work(body: Graph) -> int:
    """How much a group has to do: bytes it moves plus operations, each taking about as long as the other."""
    moved = sum(node.type.nbytes for node in (*body.inputs, *body.outputs))
    return moved + flops(body.nodes)
