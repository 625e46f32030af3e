"""From recorded nodes to a graph and the arrays it starts from."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from fusec import ops
from fusec.errors import ShapeError, UnsupportedError
from fusec.graph import Graph, Node, input_node, rebuild
from fusec.types import Array


def capture(nodes: Sequence[Node], parameters: Sequence[Node] = ()) -> tuple[Graph, list[Array]]:
    """The graph of some recorded values, and the arrays of its inputs.

    A node whose value is known becomes an input; nodes that hold the same array become one.

    Parameters
    ----------
    nodes : sequence of Node
        What to compute.
    parameters : sequence of Node
        Inputs without a value, which come first and have no array in the result.

    Raises
    ------
    UnsupportedError
        When a value is needed while the function that computes it is still being traced.
    """
    images: dict[Node, Node] = {parameter: parameter for parameter in parameters}
    inputs: dict[int, Node] = {}
    arrays: list[Array] = []
    for output in nodes:
        stack = [output]
        while stack:
            node = stack[-1]
            if node in images:
                stack.pop()
                continue
            if node.array is not None:
                array = node.array
                check_array(array, node)
                if id(array) not in inputs:
                    inputs[id(array)] = input_node(node.type, None, node.origin)
                    arrays.append(array)
                images[node] = inputs[id(array)]
            elif node.op is ops.input:
                raise UnsupportedError(
                    "evaluate: this value is not known while a function is traced",
                    hint="return it from the function, or compute the decision outside of jit",
                )
            else:
                waiting = [operand for operand in reversed(node.operands) if operand not in images]
                if waiting:
                    stack += waiting
                    continue
                images[node] = rebuild(node, tuple([images[operand] for operand in node.operands]))
            stack.pop()
    return Graph([*parameters, *inputs.values()], [images[node] for node in nodes]), arrays


def check_array(array: Array, node: Node) -> None:
    """Whether an array is still what was recorded.

    Raises
    ------
    ShapeError
        When it was resized, reshaped or given another dtype in place since.
    """
    if array.shape != node.shape or (array.dtype != node.dtype and array.dtype.newbyteorder("=") != node.dtype):
        raise ShapeError(
            f"input: the array was {node.type} when it was recorded and now has shape {array.shape}, "
            f"dtype {array.dtype}",
            origin=node.origin,
        )


def normalize(array: Array) -> Array:
    """The array, or a copy if kernels could not read it: foreign byte order or misaligned."""
    plain = np.asarray(array)
    if plain.dtype.isnative and plain.flags.aligned:
        return plain
    return plain.astype(plain.dtype.newbyteorder("="))
