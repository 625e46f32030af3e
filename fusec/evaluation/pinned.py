"""Recorded nodes that are computed at once, although their numbers follow from a call that is traced."""

from __future__ import annotations

from collections.abc import Sequence

from fusec import ops
from fusec.graph import Node
from fusec.graph.numbers import plain_numbers


def pin_numbers(nodes: Sequence[Node]) -> None:
    """Let nodes and what they are computed from have plain numbers, pinned, in place of symbolic ones.

    Parameters
    ----------
    nodes : sequence of Node
        What is about to be computed. Nothing changes when it follows from a parameter of a trace.
    """
    seen: dict[Node, None] = {}
    stack = [*nodes]
    while stack:
        node = stack.pop()
        if node in seen:
            continue
        if node.op is ops.input and node.array is None:
            return
        seen[node] = None
        stack += node.operands
    for node in seen:
        plain_numbers(node)
