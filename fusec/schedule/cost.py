"""Estimates that decisions rest on."""

from __future__ import annotations

from collections.abc import Iterable

from fusec.graph import Graph, Node
from fusec.ops.op import ElementwiseOp, Kind, TypedOp


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


def arithmetic(body: Graph) -> int:
    """Operations of a group's element-wise ops on one element."""
    return sum(node.op.flops for node in body.nodes if isinstance(node.op, ElementwiseOp))


def work(body: Graph) -> int:
    """How much a group has to do: bytes it moves, plus operations times the words (of 4 bytes) they are on.

    A vector register holds half as many float64 as float32, so their operations count twice. Measured in cache, with
    512 bits, on one thread, a nanosecond is 55 to 140 units of float32 work and 30 to 130 of float64: 64 is what
    thresholds reckon with.
    """
    moved = sum(node.type.nbytes for node in (*body.inputs, *body.outputs))
    return moved + sum(_flops(node) * _itemsize(node) for node in body.nodes) // 4


def _itemsize(node: Node) -> int:
    return max(operand.dtype.itemsize for operand in (node, *node.operands))
