"""Numbers for values: two nodes have the same number when they are computed in the same way from the same inputs."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from fusec.graph.node import Node


class Numbering:
    """Value numbering through groups: what a body computes is numbered as if no group stood around it.

    Attributes
    ----------
    numbers : dict of Node to int
        For every node that was added, and every node of a body with a number of its own in each group that shares it.
    """

    def __init__(self) -> None:
        self.numbers: dict[Node, int] = {}
        self._results: dict[Node, list[int]] = {}
        self._known: dict[Any, int] = {}

    def add(self, nodes: Iterable[Node]) -> None:
        """Number some nodes, operands before users. Inputs are told apart by identity."""
        numbers = self.numbers
        for node in nodes:
            if node in numbers:
                continue
            if node.is_group:
                body = node.attributes["body"]
                given = zip(body.inputs, node.operands, strict=True)
                numbers.update((inside, numbers[outside]) for inside, outside in given)
                # A body that two groups share is another computation in each.
                for inside in body.nodes[len(body.inputs) :]:
                    numbers[inside] = self._number(inside)
                self._results[node] = [numbers[output] for output in body.outputs]
                numbers[node] = self._results[node][0]
            elif node.is_item:
                numbers[node] = self._results[node.operands[0]][node.attributes["index"]]
            else:
                numbers[node] = self._number(node)

    def _number(self, node: Node) -> int:
        operands = [self.numbers[operand] for operand in node.operands]
        is_input = node.is_source and not node.is_constant
        key = node if is_input else (node.key, *operands)
        return self._known.setdefault(key, len(self._known))
