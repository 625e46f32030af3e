"""A plan for one call, of a plan for all calls that decide alike."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any

from fusec.graph import Graph, Node
from fusec.schedule.plan import Plan
from fusec.symbolic.values import is_symbolic
from fusec.types import TensorType

Value = Callable[[Any], Any]
"""From a symbolic number to a plain one."""


def concrete(plan: Plan, value_of: Value) -> Plan:
    """The plan with a plain number in the place of every symbolic one.

    Parameters
    ----------
    plan : Plan
        Any plan.
    value_of : callable
        From a symbolic number to what it is in the call.
    """
    found: Plan = _Substitution(value_of).apply(plan)
    return found


class _Substitution:
    """Values rebuilt around their numbers; what holds no symbolic one stays itself, and a node becomes one node."""

    def __init__(self, value_of: Value) -> None:
        self.value_of = value_of
        self.nodes: dict[Node, Node] = {}
        self.graphs: dict[Graph, Graph] = {}

    def apply(self, value: Any) -> Any:
        """Anything a plan is made of."""
        if is_symbolic(value):
            return self.value_of(value)
        if isinstance(value, Node):
            return self._node(value)
        if isinstance(value, Graph):
            return self._graph(value)
        if isinstance(value, TensorType):
            shape = self.apply(value.shape)
            return value if shape is value.shape else TensorType(shape, value.dtype)
        if isinstance(value, (tuple, list)):
            items = [self.apply(item) for item in value]
            if all(new is old for new, old in zip(items, value, strict=True)):
                return value
            return type(value)(*items) if hasattr(value, "_fields") else type(value)(items)
        if isinstance(value, Mapping):
            changed = {key: self.apply(item) for key, item in value.items()}
            return value if all(changed[key] is item for key, item in value.items()) else changed
        return value

    def _node(self, root: Node) -> Node:
        stack = [root]
        while stack:
            node = stack[-1]
            waiting = [operand for operand in reversed(node.operands) if operand not in self.nodes]
            if waiting:
                stack += waiting
                continue
            stack.pop()
            if node not in self.nodes:
                self.nodes[node] = self._over(node, tuple([self.nodes[operand] for operand in node.operands]))
        return self.nodes[root]

    def _over(self, node: Node, operands: tuple[Node, ...]) -> Node:
        kind, attributes = self.apply(node.type), self.apply(node.attributes)
        is_same = all(new is old for new, old in zip(operands, node.operands, strict=True))
        if is_same and kind is node.type and attributes is node.attributes:
            return node
        return Node(node.op, operands, kind, attributes, node.origin)

    def _graph(self, graph: Graph) -> Graph:
        if graph not in self.graphs:
            # Of images only the values: whoever asks where a recorded node went has that node.
            parts = (graph.inputs, graph.outputs, graph.images, graph.verdicts)
            found = [self.apply(part) for part in parts]
            is_same = all(new is old for new, old in zip(found, parts, strict=True))
            self.graphs[graph] = graph if is_same else Graph(*found)
        return self.graphs[graph]
