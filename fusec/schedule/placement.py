"""Where a value lies: a slot of the plan, seen through views."""

from __future__ import annotations

from typing import Any, NamedTuple

from fusec.graph import Node
from fusec.layout import Layout
from fusec.ops.op import ViewOp
from fusec.types import Array


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
    layout : Layout
        How it lies there, counted from the slot's first element.
    views : tuple of Node
        The view nodes between the slot's array and it.
    """

    slot: int
    layout: Layout
    views: tuple[Node, ...] = ()

    def through(self, node: Node) -> Placement | None:
        """The placement of a view of this value; None when that layout needs a copy."""
        op = node.op
        assert isinstance(op, ViewOp)
        seen = op.layout(self.layout, **node.attributes)
        return None if seen is None else Placement(self.slot, seen, (*self.views, node))

    def resolve(self, arrays: list[Any]) -> Array:
        """The value itself, given the arrays in the slots."""
        array: Array = arrays[self.slot]
        for node in self.views:
            array = node.op.interpret([array], node.attributes)
        return array
