"""Replacing sets of nodes by fused nodes."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence

from fusec import ops
from fusec.errors import CompilerBug
from fusec.graph import Graph, Node, rebuild


def form_group(members: Sequence[Node], outputs: Sequence[Node], images: Mapping[Node, Node]) -> list[Node]:
    """Nodes that stand for the results of a group.

    Parameters
    ----------
    members : sequence of Node
        What the group computes, operands first.
    outputs : sequence of Node
        The members that others read.
    images : mapping
        The new nodes of everything the members read.

    Returns
    -------
    list of Node
        The fused node for the first output, item nodes for the others.

    Raises
    ------
    CompilerBug
        When something that the group reads has no image yet: no order of the groups computes it before.
    """
    inside: dict[Node, Node] = {}
    inputs: dict[Node, Node] = {}
    for member in members:
        for operand in member.operands:
            if operand in inside:
                continue
            if operand.is_constant:
                inside[operand] = operand
                continue
            image = images.get(operand)
            if image is None:
                raise CompilerBug(f"groups have an order, but {member} comes before {operand}, which it reads")
            if image not in inputs:
                inputs[image] = Node(ops.input, (), image.type)
            inside[operand] = inputs[image]
        inside[member] = rebuild(member, tuple([inside[operand] for operand in member.operands]))
    body = Graph(inputs.values(), [inside[output] for output in outputs])
    return group_results(body, tuple(inputs))


def group_results(body: Graph, operands: tuple[Node, ...]) -> list[Node]:
    """A fused node over `operands`, and an item node for each result after the first."""
    first = body.outputs[0]
    group = Node(ops.fused, operands, first.type, {"body": body}, first.origin)
    items = [
        Node(ops.item, (group,), output.type, {"index": index}, output.origin)
        for index, output in enumerate(body.outputs)
        if index
    ]
    return [group, *items]


def merge_bodies(groups: Sequence[Node]) -> tuple[Graph, tuple[Node, ...]]:
    """One body that computes what the bodies of several groups compute, and its operands.

    Outputs come in the order of the groups; an operand two groups share becomes one input, and a value that both
    compute is computed once.
    """
    inputs: dict[Node, Node] = {}
    computed: dict[object, Node] = {}
    outputs: list[Node] = []
    for group in groups:
        body: Graph = group.attributes["body"]
        inside: dict[Node, Node] = {}
        for operand, parameter in zip(group.operands, body.inputs, strict=True):
            inside[parameter] = inputs.setdefault(operand, Node(ops.input, (), operand.type))
        for node in body.nodes:
            if node not in inside:
                again = rebuild(node, tuple([inside[operand] for operand in node.operands]))
                inside[node] = computed.setdefault((again.key, *again.operands), again)
        outputs += [inside[output] for output in body.outputs]
    return Graph(inputs.values(), outputs), tuple(inputs)


def results_of(graph: Graph, group: Node) -> list[Node]:
    """The nodes that stand for a group's results: the group itself, then its items by index.

    A result nobody reads is stood for by a node of its own that nobody reads either.
    """
    body: Graph = group.attributes["body"]
    items = {user.attributes["index"]: user for user in graph.users[group] if user.is_item}
    return [
        group,
        *(
            items.get(index) or Node(ops.item, (group,), output.type, {"index": index})
            for index, output in enumerate(body.outputs)
            if index
        ),
    ]


def live_nodes(graph: Graph, members: Iterable[Node]) -> list[Node]:
    """The members that something outside them reads."""
    inside = set(members)
    results = set(graph.outputs)
    return [
        member for member in members if member in results or any(user not in inside for user in graph.users[member])
    ]
