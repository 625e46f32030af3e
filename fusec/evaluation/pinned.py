"""Recorded nodes that are computed on their own, although their numbers follow from a call that is, or was, traced."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from fusec.evaluation.capture import capture
from fusec.graph import Node
from fusec.graph.numbers import has_symbolic_numbers, map_numbers
from fusec.symbolic.values import plain_pinned


def plain_nodes(nodes: Sequence[Node]) -> list[Node]:
    """Nodes that compute the same from plain numbers, pinned where a trace goes on; the very same where they have none.

    Parameters
    ----------
    nodes : sequence of Node
        What is recorded. It stays as it is: the graph of a trace may have it, too.

    Raises
    ------
    UnknownValueError
        When there are numbers to replace, and a parameter of a trace that goes on.
    """
    if not any(map(has_symbolic_numbers, _all_nodes(nodes))):
        return list(nodes)
    graph, arrays = capture(nodes)
    plain = map_numbers(graph, plain_pinned)
    for node, array in zip(plain.inputs, arrays, strict=True):
        node.array = array
    return [*plain.outputs]


def _all_nodes(nodes: Sequence[Node]) -> Iterator[Node]:
    seen: set[Node] = set()
    stack = [*nodes]
    while stack:
        node = stack.pop()
        if node not in seen:
            seen.add(node)
            yield node
            stack += node.operands
