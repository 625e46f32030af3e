"""A graph: what its outputs reach, in an order that respects operands."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from typing import Any, NamedTuple

from fusec.foundation.lazy import cached
from fusec.graph.node import Node
from fusec.graph.printer import print_graph
from fusec.ops.op import Kind
from fusec.symbolic.values import symbolic_key
from fusec.types import Shape, broadcast_shapes


class Verdict(NamedTuple):
    """What became of one producer-consumer edge.

    Attributes
    ----------
    producer, consumer : Node
        Nodes of the graph the fusion passes were given.
    fused : bool
        Whether both ended in one kernel.
    reason : str
        The name of the rule that decided.
    nbytes : int
        Memory traffic at stake: one read of the producer's result and, at the first edge of each buffer, its write.
    """

    producer: Node
    consumer: Node
    fused: bool
    reason: str
    nbytes: int


class Graph:
    """Inputs, outputs, and every node between them.

    Parameters
    ----------
    inputs : iterable of Node
        The inputs in calling order; also those no output needs.
    outputs : iterable of Node
        The results.
    images : mapping, optional
        Where each node of the graph this one was rewritten from went.
    verdicts : sequence of Verdict, optional
        What the fusion passes decided.
    """

    def __init__(
        self,
        inputs: Iterable[Node],
        outputs: Iterable[Node],
        images: Mapping[Node, Node] | None = None,
        verdicts: Sequence[Verdict] = (),
    ) -> None:
        self.inputs = tuple(inputs)
        self.outputs = tuple(outputs)
        self.images: Mapping[Node, Node] = {} if images is None else images
        self.verdicts = tuple(verdicts)

    @cached
    def nodes(self) -> tuple[Node, ...]:
        """Inputs first, then every node the outputs reach, operands before users."""
        return topological_order(self.outputs, self.inputs)

    @cached
    def users(self) -> Mapping[Node, tuple[Node, ...]]:
        """The nodes that read each node; a node that reads it twice is listed once."""
        found: dict[Node, list[Node]] = {node: [] for node in self.nodes}
        for node in self.nodes:
            for operand in dict.fromkeys(node.operands):
                found[operand].append(node)
        return {node: tuple(users) for node, users in found.items()}

    @cached
    def key(self) -> tuple[Any, ...]:
        """What two graphs share when they compute the same: hashable, names and origins aside."""
        position = {node: number for number, node in enumerate(self.nodes)}
        nodes = tuple((node.key, *[position[operand] for operand in node.operands]) for node in self.nodes)
        return (len(self.inputs), nodes, tuple([position[output] for output in self.outputs]))

    @cached
    def groups(self) -> tuple[Node, ...]:
        """The fused nodes, in order."""
        return tuple(node for node in self.nodes if node.is_group)

    def __str__(self) -> str:
        return print_graph(self)


def topological_order(outputs: Iterable[Node], first: Iterable[Node] = ()) -> tuple[Node, ...]:
    """Every node reachable from `outputs`, operands before users, without recursion.

    Depth first, so that a value's producers stand close before it.
    """
    order: dict[Node, None] = dict.fromkeys(first)
    for output in outputs:
        stack = [output]
        while stack:
            node = stack[-1]
            if node in order:
                stack.pop()
                continue
            waiting = [operand for operand in reversed(node.operands) if operand not in order]
            if waiting:
                stack.extend(waiting)
            else:
                order[node] = None
                stack.pop()
    return tuple(order)


def equal_graphs(graph: Graph, other: Graph) -> bool:
    """Whether two graphs compute the same with the same nodes, whatever their inputs are called."""
    pairs = [(graph, other)]
    while pairs:
        left, right = pairs.pop()
        left_form, left_bodies = _form(left)
        right_form, right_bodies = _form(right)
        if left_form != right_form:
            return False
        pairs.extend(zip(left_bodies, right_bodies, strict=True))
    return True


def _form(graph: Graph) -> tuple[list[Any], list[Graph]]:
    """What `equal_graphs` compares: each node's key and its operands' places; and the bodies, in order.

    Constants and later results of groups have no place: how many nodes spell one does not matter.
    """
    places: dict[Node, Any] = {node: place for place, node in enumerate(graph.inputs)}
    form: list[Any] = [node.type.key for node in graph.inputs]
    bodies = []
    for node in graph.nodes:
        if node in places:
            continue
        if node.is_constant:
            places[node] = node.key
        elif node.is_item:
            places[node] = (places[node.operands[0]], node.attributes["index"])
        else:
            places[node] = len(form)
            attributes = {name: symbolic_key(value) for name, value in node.attributes.items() if name != "body"}
            if node.is_group:
                bodies.append(node.attributes["body"])
            form.append((node.op, node.type.key, attributes, [places[operand] for operand in node.operands]))
    form.append([places[node] for node in graph.outputs])
    return form, bodies


def domain_of(body: Graph) -> tuple[Shape, tuple[int, ...] | None]:
    """The shape a group iterates over, and the axes of it that are reduced; None when nothing is."""
    for node in body.outputs:
        if node.kind is Kind.REDUCTION:
            return node.operands[0].shape, node.attributes["axes"]
    return broadcast_shapes("fused", [node.type for node in body.nodes]), None
