"""The self-check of native recorders: they start only where they record what Python does."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from fusec.graph.node import Node, input_node
from fusec.tensor.tensor import Tensor
from fusec.types import INT32, TensorType


def passes(name: str, method: Any) -> bool:
    """Whether a native method gives what the Python function does that it stands in for.

    Parameters
    ----------
    name : str
        Of the method; there is something to try for those that differ from all others.
    method : NativeMethod
        The method.
    """
    by_python: Callable[..., Any] = method.__wrapped__
    for call in _samples(name):
        # The first time it learns the signature.
        expected = by_python(*call)
        if not is_same_node(method(*call).node, expected.node):
            return False
    return True


def _samples(name: str) -> list[tuple[Any, ...]]:
    grid, row = _tensor(3, 4), _tensor(4)
    keys = (2, -1, slice(1, 3), slice(None, None, -2), (slice(1, 2), 0), (..., slice(4, 2)), (None, 1, None), slice(4))
    samples: dict[str, list[tuple[Any, ...]]] = {
        "__add__": [
            (grid, row),
            (row, grid),
            (grid, 2),
            (grid, np.int8(3)),
            (grid, row.numpy()),
            (grid, 2.5),
            (grid, True),
        ],
        "__rmul__": [(grid, 2)],
        "__pow__": [(grid, 2), (grid, row)],
        "__neg__": [(grid,)],
        "__getitem__": [(grid, key) for key in keys],
        "__array_ufunc__": [(row, np.multiply, "__call__", np.float64(2), row)],
    }
    return samples.get(name, [])


def _tensor(*shape: int) -> Tensor:
    node = input_node(TensorType(shape, INT32))
    node.array = np.zeros(shape, np.int32)
    return Tensor(node)


def is_same_node(node: Node, other: Node) -> bool:
    """Whether two nodes were recorded alike, in one function."""
    if node is other:
        return True
    if (node.op, node.type, node.depth, node.evaluations) != (other.op, other.type, other.depth, other.evaluations):
        return False
    known = node.array is other.array and repr(node.attributes) == repr(other.attributes)
    is_here = (node.origin and node.origin[0]) is (other.origin and other.origin[0])
    pairs = zip(node.operands, other.operands, strict=True)
    return known and is_here and all(is_same_node(one, another) for one, another in pairs)
