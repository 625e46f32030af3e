"""How a tensor shows itself: its values once they are known, and what it stands for before; nothing is computed."""

from __future__ import annotations

import numpy as np

from fusec.graph.node import Node
from fusec.types import Array

NAMED = type("fusec.Tensor", (np.ndarray,), {})
"""NumPy begins the text of an array with its type's name, and moves the later lines as far to the right."""


def known_array(node: Node) -> Array | None:
    """The value of an evaluated node in the dtype it has as an operand; None while it is lazy."""
    return None if node.array is None else np.asarray(node.array, node.dtype)


def represent(node: Node) -> str:
    """What `repr` of its tensor is: NumPy's text for an array of these values, or the op that waits."""
    array = known_array(node)
    if array is None:
        return f"fusec.Tensor<{node.op.name}, shape={node.shape}, dtype={node.dtype.name}, lazy>"
    return np.array_repr(array.view(NAMED))


def show(node: Node) -> str:
    """What `str` of its tensor is."""
    array = known_array(node)
    return represent(node) if array is None else str(array)
