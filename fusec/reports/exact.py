"""What a computation in float32 would give in float64: the judge between two that differ in their last digits."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from fusec.errors import FusecError
from fusec.graph import Graph, Node, constant_node, input_node
from fusec.graph.interpreter import interpret
from fusec.types import FLOAT32, FLOAT64, Array, DType, TensorType


def interpret_in_float64(graph: Graph, arrays: Sequence[Array]) -> list[Array | None]:
    """The float32 results of a recorded graph, with every float32 on the way replaced by a float64.

    Parameters
    ----------
    graph : Graph
        As recorded.
    arrays : sequence of numpy.ndarray
        One for each input.

    Returns
    -------
    list of numpy.ndarray or None
        One for each result; None for those that are not float32, which nothing judges here.
    """
    if not any(output.dtype == FLOAT32 for output in graph.outputs):
        return [None] * len(graph.outputs)
    try:
        wide = _widened(graph)
    except FusecError:
        # Wider operands promote otherwise, to a dtype that an op may not take.
        return [None] * len(graph.outputs)
    results = interpret(wide, [_in(array, _wide(array.dtype)) for array in arrays])
    return [
        result if output.dtype == FLOAT32 and result.dtype == FLOAT64 else None
        for output, result in zip(graph.outputs, results, strict=True)
    ]


def _widened(graph: Graph) -> Graph:
    images: dict[Node, Node] = {}
    for node in graph.nodes:
        if node.is_constant:
            dtype = _wide(node.dtype)
            images[node] = constant_node(_in(node.attributes["value"], dtype), dtype)
        elif node.is_source:
            images[node] = input_node(TensorType(node.shape, _wide(node.dtype)))
        else:
            operands = [images[operand] for operand in node.operands]
            attributes = {
                name: _wide(value) if isinstance(value, np.dtype) else value for name, value in node.attributes.items()
            }
            images[node] = Node.of(node.op, *operands, attributes=attributes)
    return Graph([images[node] for node in graph.inputs], [images[node] for node in graph.outputs])


def _wide(dtype: DType) -> DType:
    return FLOAT64 if dtype == FLOAT32 else dtype


def _in(value: Any, dtype: DType) -> Any:
    return value.astype(dtype, copy=False) if isinstance(value, np.ndarray) else value.astype(dtype)
