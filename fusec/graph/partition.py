"""What networkx checks of a graph whose nodes were put into groups: that they can run one after the other."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from fusec.errors import CompilerBug, location
from fusec.foundation.lazy import LazyModule
from fusec.graph.graph import Graph
from fusec.graph.node import Node
from fusec.graph.numbering import Numbering
from fusec.graph.printer import print_graph

if TYPE_CHECKING:
    import networkx
else:
    networkx = LazyModule("networkx")

MAX_SHOWN = 8
"""Nodes of a path that a message names."""

Edge = tuple[Node, Node]
"""A producer and a consumer."""


def verify_acyclic(outputs: Iterable[Node]) -> None:
    """Check that no value waits for itself.

    A group is one node, so a cycle through it is a path that leaves the group and comes back, and a cycle through
    several is a set of groups without an order.

    Raises
    ------
    CompilerBug
        With the nodes of a shortest cycle.
    """
    nodes = _reached(outputs)
    graph = networkx.DiGraph()
    graph.add_nodes_from(nodes)
    graph.add_edges_from((operand, node) for node in nodes for operand in node.operands)
    cycle = find_cycle(graph)
    if cycle:
        groups = [_listed(_ops_inside(node)) for node in cycle if node.is_group]
        # Nothing that walks the graph would end, its printer included.
        raise CompilerBug(_complaint(groups, cycle))


def verify_partition(before: Graph, after: Graph, name: str) -> None:
    """Check the groups that a pass formed against the graph that it was given.

    Every group is convex (no path leaves it and comes back), the groups have an order, and they compute what the graph
    computed, which is seen by numbering values through groups.

    Parameters
    ----------
    before, after : Graph
        What the pass was given, and what it made: `after.images` says which nodes each group computes.
    name : str
        Of the pass.

    Raises
    ------
    CompilerBug
        With the path that leaves a group or the read that was lost, and the text of what the pass made.
    """
    bodies = {group.attributes["body"] for group in before.groups}
    formed = {group for group in after.groups if group.attributes["body"] not in bodies}
    if not formed:
        return
    # What is in no group is a part by itself.
    parts = {node: _owner(after.images.get(node, node)) for node in before.nodes}
    parts = {node: part if part in formed else node for node, part in parts.items()}
    quotient = networkx.DiGraph()
    for edge in _edges(before):
        producer, consumer = parts[edge[0]], parts[edge[1]]
        if producer is not consumer:
            quotient.add_edge(producer, consumer, through=edge)
    cycle = find_cycle(quotient, formed)
    if cycle:
        path = _path_through(quotient, cycle)
        members = {group: [node for node in before.nodes if parts[node] is group] for group in cycle if group in formed}
        complaint = _complaint([_listed([node.op.name for node in nodes]) for nodes in members.values()], path)
        raise CompilerBug(f"{name}: {complaint}", print_graph(after))
    numbering = Numbering()
    numbering.add(before.nodes)
    numbering.add(after.nodes)
    numbers = numbering.numbers
    for number, (old, new) in enumerate(zip(before.outputs, after.outputs, strict=True)):
        if numbers[old] != numbers[new]:
            lost = next(_lost_reads(before, after, numbers), f"output {number} is not what it was")
            raise CompilerBug(f"{name}: fusion computes what was recorded, but {lost}", print_graph(after))


def find_cycle(graph: Any, preferred: Iterable[Node] = ()) -> list[Node]:
    """The nodes of a shortest cycle through some node, a preferred one if possible; empty when there is no cycle.

    networkx searches for cycles in time that grows with the square of a chain, and for an order in linear time.
    """
    if networkx.is_directed_acyclic_graph(graph):
        return []
    knotted = {node for knot in networkx.strongly_connected_components(graph) if len(knot) > 1 for node in knot}
    knotted.update(networkx.nodes_with_selfloops(graph))
    wanted = knotted.intersection(preferred) or knotted
    first = next(node for node in graph if node in wanted)
    away = networkx.single_source_shortest_path_length(graph, first)
    last = min((node for node in graph.predecessors(first) if node in away), key=away.__getitem__)
    cycle: list[Node] = networkx.shortest_path(graph, first, last)
    return cycle


def _reached(outputs: Iterable[Node]) -> dict[Node, None]:
    """Everything that outputs are computed from, also where some of it waits for itself."""
    reached: dict[Node, None] = {}
    unseen = list(outputs)
    while unseen:
        node = unseen.pop()
        if node not in reached:
            reached[node] = None
            unseen.extend(node.operands)
    return reached


def _ops_inside(group: Node) -> list[str]:
    """What a group computes, whose body nobody has checked yet."""
    body = group.attributes.get("body")
    inside = reversed(_reached(body.outputs)) if isinstance(body, Graph) else ()
    return [node.op.name for node in inside if not node.is_source]


def _edges(graph: Graph) -> Iterator[Edge]:
    return (
        (operand, node) for node in graph.nodes for operand in dict.fromkeys(node.operands) if not operand.is_constant
    )


def _owner(image: Node) -> Node:
    """The node that computes a value: its group, where it is a later result of one."""
    return image.operands[0] if image.is_item else image


def _lost_reads(before: Graph, after: Graph, numbers: Mapping[Node, int]) -> Iterator[str]:
    """Where a value was read, and what stands for it now is another one, or is not read."""
    for producer, consumer in _edges(before):
        image, reader = after.images.get(producer, producer), _owner(after.images.get(consumer, consumer))
        if _owner(image) is not reader:
            if numbers.get(image, numbers[producer]) != numbers[producer]:
                yield f"{_shown(consumer)} reads {_shown(producer)}, and {image} is another value"
            elif image not in reader.operands:
                yield f"{_shown(consumer)} reads {_shown(producer)}, and {reader} does not read {image}"


def _path_through(quotient: Any, cycle: Sequence[Node]) -> list[Node]:
    """The nodes that the edges of a cycle of parts were made of."""
    following = [*cycle[1:], cycle[0]]
    edges = [quotient.edges[pair]["through"] for pair in zip(cycle, following, strict=True)]
    return list(dict.fromkeys(node for edge in edges for node in edge))


def _complaint(groups: Sequence[str], path: Sequence[Node]) -> str:
    """The invariant that a cycle breaks, by how many groups it goes through, and the cycle."""
    if not groups:
        return f"a graph has no cycles, but {path[0]} reaches itself: {_arrows([*path, path[0]])}"
    if len(groups) == 1:
        return f"a group is convex, but a path leaves {groups[0]} and comes back: {_arrows(path)}"
    return f"groups have an order, but {' and '.join(groups)} wait for each other: {_arrows(path)}"


def _arrows(path: Sequence[Node]) -> str:
    shown = [_shown(node) for node in path]
    half = MAX_SHOWN // 2
    if len(shown) > MAX_SHOWN:
        shown[half:-half] = [f"({len(shown) - MAX_SHOWN} more)"]
    return " -> ".join(shown)


def _listed(names: Sequence[str]) -> str:
    more = f" and {len(names) - MAX_SHOWN} more" if len(names) > MAX_SHOWN else ""
    return f"the group of {', '.join(names[:MAX_SHOWN])}{more}"


def _shown(node: Node) -> str:
    place = location(node.origin)
    return f"{node} at {place}" if place else str(node)
