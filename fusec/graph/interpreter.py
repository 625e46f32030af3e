"""NumPy's reading of a graph, op by op: the oracle, the eager mode and the fallback."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

from fusec.graph.graph import Graph
from fusec.graph.node import Node
from fusec.types import Array

Observer = Callable[[Node, Array], None]


def interpret(graph: Graph, arrays: Sequence[Array], observe: Observer | None = None) -> list[Array]:
    """The graph's results by NumPy.

    Parameters
    ----------
    graph : Graph
        Any graph, before or after any pass.
    arrays : sequence of numpy.ndarray
        One for each input.
    observe : callable, optional
        Called with every computed node and its value.

    Returns
    -------
    list of numpy.ndarray
        One for each output.
    """
    values: dict[Node, Array] = dict(zip(graph.inputs, arrays, strict=True))
    remaining = {node: len(users) for node, users in graph.users.items()}
    for output in graph.outputs:
        remaining[output] += 1
    later: dict[Node, list[Array]] = {}
    for node in graph.nodes:
        if node in values:
            continue
        operands = [values[operand] for operand in node.operands]
        if node.is_constant:
            values[node] = np.asarray(node.attributes["value"])
        elif node.is_group:
            values[node], *later[node] = interpret(node.attributes["body"], operands)
        elif node.is_item:
            values[node] = later[node.operands[0]][node.attributes["index"] - 1]
        else:
            values[node] = node.op.interpret(operands, node.attributes)
        if observe is not None:
            observe(node, values[node])
        # A value nobody will read again goes at once, as it would in plain NumPy code.
        for operand in dict.fromkeys(node.operands):
            remaining[operand] -= 1
            if not remaining[operand]:
                del values[operand]
    return [values[output] for output in graph.outputs]
