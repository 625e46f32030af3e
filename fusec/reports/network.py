"""A compilation as nodes and edges, for networkx: to draw it, to search it, and to write it to a file."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any, NamedTuple

from fusec.errors import location
from fusec.foundation.lazy import LazyModule
from fusec.graph import Graph, Node
from fusec.graph.printer import print_graph
from fusec.graph.traffic import traffic
from fusec.reports.spelling import Spelling

if TYPE_CHECKING:
    import networkx
else:
    networkx = LazyModule("networkx")

Attributes = dict[str, str | int | bool]
"""What the writers of every format take."""

Edge = tuple[str, str, Attributes]
"""A producer, a consumer, and what passes."""


class Network(NamedTuple):
    """Nodes and edges with attributes that are numbers and texts.

    Attributes
    ----------
    nodes : tuple
        Names and attributes.
    edges : tuple
        Names of producers and consumers, and attributes.
    """

    nodes: tuple[tuple[str, Attributes], ...]
    edges: tuple[Edge, ...]

    def to_networkx(self) -> Any:
        """The same as a `networkx.MultiDiGraph`."""
        graph = networkx.MultiDiGraph()
        graph.add_nodes_from(self.nodes)
        graph.add_edges_from(self.edges)
        return graph


def recorded_network(graph: Graph, units: Mapping[Node, str], spelling: Spelling) -> Network:
    """A recorded graph: its inputs and ops, by the names that its text has for them.

    Parameters
    ----------
    graph : Graph
        As recorded.
    units : mapping
        The kernels and calls that ops are counted in.
    spelling : Spelling
        What the user wrote.
    """
    head, *lines, _ = print_graph(graph).splitlines()
    names = dict(zip(graph.inputs, _input_names(head), strict=True))
    texts = dict(zip((node for node in graph.nodes if not node.is_source), map(str.strip, lines), strict=True))
    names.update((node, text.partition(":")[0]) for node, text in texts.items())
    nodes = []
    for node, name in names.items():
        attributes = _typed(node, node.op.name, spelling.name(node) if node in texts else name)
        if node in texts:
            attributes |= {"text": texts[node], **place(location(node.origin))}
        if node in units:
            attributes["kernel"] = units[node]
        nodes.append((name, attributes | {"result": node in graph.outputs}))
    edges: list[Edge] = [
        (names[operand], names[node], {"position": position, "nbytes": operand.type.nbytes})
        for node in texts
        for position, operand in enumerate(node.operands)
        if operand in names
    ]
    return Network(tuple(nodes), tuple(edges))


def fused_network(graph: Graph, names: Mapping[Node, str], attributes: Sequence[tuple[str, Attributes]]) -> Network:
    """A fused graph: its inputs, kernels and calls, and the arrays that pass between them.

    Parameters
    ----------
    graph : Graph
        After all passes.
    names : mapping
        Of the nodes that are kernels and calls.
    attributes : sequence
        Of these, and of copies that the schedule makes, which read and write nothing that the graph knows.
    """
    head, *_ = print_graph(graph).splitlines()
    owners = {node: [name] for node, name in zip(graph.inputs, _input_names(head), strict=True)}
    nodes = [(name, _typed(node, node.op.name, name)) for node, (name,) in owners.items()]
    edges: list[Edge] = []
    for node in graph.nodes:
        if node.is_item or (node.operands and node not in names):
            # Later results of a kernel and views of arrays are what they are taken from.
            owners[node] = owners.get(node.operands[0], [])
        elif node in names:
            owners[node] = [names[node]]
            edges += [
                (owner, names[node], {"type": str(operand.type), "nbytes": traffic([operand])})
                for operand in node.operands
                for owner in owners.get(operand, [])
            ]
    return Network((*nodes, *attributes), tuple(edges))


def _input_names(head: str) -> list[str]:
    """The names in the first line of a graph's text."""
    return re.findall(r"(%[\w.]+): ", head)


def _typed(node: Node, op: str, label: str) -> Attributes:
    return {"op": op, "label": label, "type": str(node.type), "nbytes": node.type.nbytes}


def place(found: str | None) -> Attributes:
    """File and line of a location, apart: in DOT, a colon has a meaning."""
    if found is None:
        return {}
    file, _, line = found.rpartition(":")
    return {"file": file, "line": int(line)}
