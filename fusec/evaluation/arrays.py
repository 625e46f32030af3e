"""Which arrays can be computed on, and whether they still are what was recorded."""

from __future__ import annotations

import sys
from typing import Any

import numpy as np

from fusec.errors import ShapeError, UnsupportedError
from fusec.graph import Node
from fusec.types import Array

MEANINGS = (
    "__array_ufunc__",
    *(f"__{sign}__" for sign in ("abs", "eq", "ge", "gt", "invert", "le", "lt", "ne", "neg", "pos")),
    *(
        f"__{side}{sign}__"
        for side in ("", "r")
        for sign in "add and divmod floordiv lshift matmul mod mul or pow rshift sub truediv xor".split()
    ),
)
"""What a type of arrays redefines to compute in another way."""


def refuse_subclass(name: str, value: Any) -> None:
    """An error for an array whose type gives operators another meaning: kernels would compute on its plain elements.

    Subclasses that leave the operators alone (`numpy.memmap`, one with more attributes) are arrays like any other.
    """
    kind = type(value)
    if kind is np.ndarray or not isinstance(value, np.ndarray):
        return
    # Whoever has a masked array has imported its module, which takes too long to do for everyone.
    masked = sys.modules.get("numpy.ma")
    if masked is not None and isinstance(value, masked.MaskedArray):
        raise UnsupportedError(f"{name}: a masked array is not supported", hint="fill it first: x.filled(0)")
    if any(getattr(kind, method) is not getattr(np.ndarray, method) for method in MEANINGS):
        raise UnsupportedError(
            f"{name}: {kind.__name__} is an array with operators of its own, which would be lost",
            hint="np.asarray(x) is its plain array",
        )


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
