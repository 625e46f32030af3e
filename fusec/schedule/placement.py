"""Where a value lies: a slot of the plan, seen through views.

Layout arithmetic is NumPy's own. A *phantom* is an ndarray with the shape and strides of a value and no memory
behind it; applying a view op to a phantom gives the view's layout, and nothing is ever read through it.
"""

from __future__ import annotations

from typing import Any, NamedTuple

import numpy as np

from fusec.graph import Node
from fusec.ops.op import ViewOp
from fusec.types import Array, DType, Shape


def make_phantom(shape: Shape, strides: Shape, dtype: DType) -> Array:
    """An array of this layout, with nothing behind it."""
    return np.lib.stride_tricks.as_strided(np.empty(1, dtype), shape, strides)


def dense_strides(shape: Shape, order: tuple[int, ...], itemsize: int) -> Shape:
    """Strides of a dense array whose axes lie in memory in `order`, outermost first."""
    strides = [0] * len(shape)
    step = itemsize
    for axis in reversed(order):
        strides[axis] = step
        step *= max(shape[axis], 1)
    return tuple(strides)


def is_dense(array: Array) -> bool:
    """Whether the elements lie side by side, in whatever order of axes and none backwards."""
    strides = [(stride, extent) for stride, extent in zip(array.strides, array.shape, strict=True) if extent != 1]
    step = array.itemsize
    for stride, extent in sorted(strides):
        if stride != step:
            return False
        step *= extent
    return True


def address(array: Array) -> int:
    """Address of the first element."""
    found: int = array.__array_interface__["data"][0]
    return found


class Placement(NamedTuple):
    """A value's place.

    Attributes
    ----------
    slot : int
        The slot whose memory it is.
    phantom : numpy.ndarray
        Its layout.
    offset : int
        Bytes from the slot's first element to its own.
    views : tuple of Node
        The view nodes between the slot's array and it.
    """

    slot: int
    phantom: Array
    offset: int = 0
    views: tuple[Node, ...] = ()

    def through(self, node: Node) -> Placement | None:
        """The placement of a view of this value; None when that layout needs a copy."""
        op = node.op
        assert isinstance(op, ViewOp)
        try:
            seen = op.alias(self.phantom, **node.attributes)
        except ValueError:
            return None
        moved = address(seen) - address(self.phantom) if seen.size else 0
        return Placement(self.slot, seen, self.offset + moved, (*self.views, node))

    def resolve(self, arrays: list[Any]) -> Array:
        """The value itself, given the arrays in the slots."""
        array: Array = arrays[self.slot]
        for node in self.views:
            array = node.op.interpret([array], node.attributes)
        return array
