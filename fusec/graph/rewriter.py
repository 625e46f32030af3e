"""Rebuilding a graph from its inputs up."""

from __future__ import annotations

from collections.abc import Callable
from typing import TypeAlias

from fusec.errors import CompilerBug
from fusec.graph.graph import Graph
from fusec.graph.node import Node

Visit: TypeAlias = Callable[[Node, tuple[Node, ...]], Node]


def rewrite(graph: Graph, visit: Visit) -> Graph:
    """Visit every node, operands first, and build the graph of their images.

    Parameters
    ----------
    graph : Graph
        The graph to rebuild.
    visit : callable
        `(node, images of its operands) -> image`. Inputs are never visited: they stay.

    Returns
    -------
    Graph
        With `images` filled; `graph` itself when nothing changed.

    Raises
    ------
    CompilerBug
        When an image has another type than what it stands for: nodes that read it were made for that type.
    """
    images: dict[Node, Node] = {node: node for node in graph.inputs}
    changed = False
    for node in graph.nodes:
        if node not in images:
            image = visit(node, tuple([images[operand] for operand in node.operands]))
            if image is not node:
                changed = True
                if image.type != node.type:
                    raise CompilerBug(f"a rewrite keeps every type, but {node} became {image}")
            images[node] = image
    if not changed:
        return graph
    return Graph(graph.inputs, [images[output] for output in graph.outputs], images, graph.verdicts)


def rebuild(node: Node, operands: tuple[Node, ...]) -> Node:
    """`node` over other operands of the same types; the node itself when they are the same."""
    if all(old is new for old, new in zip(node.operands, operands, strict=True)):
        return node
    return Node(node.op, operands, node.type, node.attributes, node.origin)
