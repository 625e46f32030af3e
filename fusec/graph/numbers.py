"""Graphs whose shapes, attributes and numbers follow from a call, for one call or for other decisions."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from fusec.graph.graph import Graph
from fusec.graph.node import NONE, Node, scalar_of
from fusec.symbolic.values import is_symbolic
from fusec.types import TensorType


def map_numbers(graph: Graph, change: Callable[[Any], Any]) -> Graph:
    """The same graph with other numbers, inputs included.

    Parameters
    ----------
    graph : Graph
        A graph, whose groups have bodies of their own.
    change : callable
        From a number that remembers how it follows from a call to the one in its place; plain ones stay.

    Returns
    -------
    Graph
        With `images` from the nodes of `graph`.
    """
    images: dict[Node, Node] = {}
    for node in graph.nodes:
        image = images[node] = Node(
            node.op,
            tuple([images[operand] for operand in node.operands]),
            TensorType(_mapped(node.type.shape, change), node.type.dtype),
            {name: _mapped(value, change) for name, value in node.attributes.items()} if node.attributes else NONE,
            node.origin,
        )
        if image.is_constant and not image.is_varying:
            image.attributes = {"value": scalar_of(image)}
    inputs, outputs = [images[node] for node in graph.inputs], [images[node] for node in graph.outputs]
    return Graph(inputs, outputs, images)


def has_symbolic_numbers(node: Node) -> bool:
    """Whether a number in a node's shape or attributes remembers how it follows from a call."""
    return any(map(_is_inside, (node.type.shape, *node.attributes.values())))


def _is_inside(value: Any) -> bool:
    return any(map(_is_inside, value)) if type(value) is tuple else is_symbolic(value)


def _mapped(value: Any, change: Callable[[Any], Any]) -> Any:
    kind = type(value)
    if kind is tuple:
        return tuple([_mapped(inner, change) for inner in value])
    if kind is Graph:
        return map_numbers(value, change)
    return change(value) if is_symbolic(value) else value
