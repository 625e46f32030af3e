"""A node: one op applied to operands, typed at birth, compared by identity."""

from __future__ import annotations

from collections.abc import Mapping
from types import MappingProxyType
from typing import Any

import numpy as np

from fusec import ops
from fusec.errors import Origin
from fusec.ops.op import Attributes, Kind, Op
from fusec.ops.structure import checked_constant, constant_key
from fusec.symbolic.values import is_symbolic, symbolic_key
from fusec.types import Array, DType, Shape, TensorType, equal_shapes

NONE: Attributes = MappingProxyType({})


class Node:
    """One op applied to operands.

    Attributes
    ----------
    op : Op
        What is computed.
    operands : tuple of Node
        Of what.
    type : TensorType
        What comes out.
    attributes : mapping
        What else the op needs to know.
    origin : Origin or None
        Where the user wrote it.
    array : numpy.ndarray or None
        The value, once evaluated. A cache: no meaning depends on it.
    evaluations : int
        How many times the value was computed and not kept, where that was counted; see `fusec.evaluation.carried`.
    depth : int
        The most ops on a path from values that were known when it was recorded, itself included; see
        `fusec.evaluation.prefix`. Where a value on the way became known since, it is too large.
    """

    __slots__ = ("__weakref__", "array", "attributes", "depth", "evaluations", "op", "operands", "origin", "type")

    def __init__(
        self,
        op: Op,
        operands: tuple[Node, ...],
        type: TensorType,
        attributes: Attributes = NONE,
        origin: Origin | None = None,
        depth: int = 0,
    ) -> None:
        self.op = op
        self.operands = operands
        self.type = type
        self.attributes = attributes
        self.origin = origin
        self.array: Array | None = None
        self.evaluations = 0
        self.depth = depth

    def settle(self, array: Array) -> None:
        """Keep the value, which nobody may write to from here on, and let go of what it was computed from.

        Other threads may be reading the node: who reads the operands before the array has either all of them or the
        value.
        """
        array.flags.writeable = False
        self.array = array
        self.operands = ()
        self.depth = 0

    @classmethod
    def of(cls, op: Op, *operands: Node, origin: Origin | None = None, attributes: Mapping[str, Any] = NONE) -> Node:
        """A node whose type the op infers.

        Raises
        ------
        ShapeError, DTypeError
            When the operands do not fit the op.
        """
        inferred = op.infer([operand.type for operand in operands], attributes)
        return cls(op, operands, inferred, attributes, origin)

    @property
    def shape(self) -> Shape:
        """Extents of the axes."""
        return self.type.shape

    @property
    def dtype(self) -> DType:
        """Dtype of the elements."""
        return self.type.dtype

    @property
    def kind(self) -> Kind:
        """Kind of the op."""
        return self.op.kind

    @property
    def is_constant(self) -> bool:
        """Whether the value is a number known at recording."""
        return self.op is ops.constant

    @property
    def is_varying(self) -> bool:
        """Whether it is a constant only for a call, from whose arguments its value follows."""
        return self.op is ops.constant and is_symbolic(self.attributes.get("value"))

    @property
    def is_source(self) -> bool:
        """Whether the value is given, not computed."""
        return self.op.kind is Kind.SOURCE

    @property
    def is_group(self) -> bool:
        """Whether the node is a group; its body is the attribute `body`."""
        return self.op is ops.fused

    @property
    def is_item(self) -> bool:
        """Whether the node is a later result of a group, by the attribute `index`."""
        return self.op is ops.item

    @property
    def base(self) -> Node:
        """The value whose memory this one walks: the node itself unless it is a view."""
        node = self
        # A view that is known has let go of its operand.
        while node.op.kind is Kind.VIEW and (operands := node.operands):
            node = operands[0]
        return node

    @property
    def key(self) -> tuple[Any, ...]:
        """What two nodes over the same operands share when they compute the same value."""
        attributes = tuple(
            symbolic_key(value) if is_symbolic(value) or not isinstance(value, np.generic) else constant_key(value)
            for value in self.attributes.values()
        )
        return (self.op, self.type.key, attributes)

    def __repr__(self) -> str:
        return f"<{self.op.name}: {self.type}>"


def constant_node(value: Any, dtype: DType, origin: Origin | None = None) -> Node:
    """A number of a dtype.

    Raises
    ------
    OverflowError
        When an integer does not fit the dtype, as in NumPy.
    """
    return Node(ops.constant, (), TensorType((), dtype), {"value": checked_constant(value, dtype)}, origin)


def input_node(type: TensorType, name: str | None = None, origin: Origin | None = None) -> Node:
    """A value given at evaluation."""
    return Node(ops.input, (), type, {"name": name} if name else NONE, origin)


def varying_node(number: Any, dtype: DType, origin: Origin | None = None) -> Node:
    """A constant for one call, from whose arguments its value follows.

    Parameters
    ----------
    number : SymbolicInt or SymbolicFloat
        How it follows; it fits the dtype, a float being rounded to it.
    dtype : DType
        Of the constant.
    origin : Origin, optional
        Where it was used.
    """
    return Node(ops.constant, (), TensorType((), dtype), {"value": number}, origin)


def scalar_of(node: Node) -> Any:
    """A constant's value as a scalar of its dtype.

    Parameters
    ----------
    node : Node
        A constant that does not vary, or not any more.
    """
    value = node.attributes["value"]
    if isinstance(value, np.generic):
        return value
    with np.errstate(all="ignore"):
        return np.asarray(value, node.dtype)[()]


def item_node(group: Node, index: int) -> Node:
    """Result `index` of a group; result 0 is the group node itself."""
    if index == 0:
        return group
    result: Node = group.attributes["body"].outputs[index]
    return Node(ops.item, (group,), result.type, {"index": index}, result.origin)


def converted_node(node: Node, dtype: DType) -> Node:
    """`node` in another dtype: a constant is converted on the spot, anything else by an op."""
    if node.dtype == dtype:
        return node
    if node.is_constant and not node.is_varying:
        with np.errstate(all="ignore"):
            return constant_node(node.attributes["value"].astype(dtype), dtype, node.origin)
    return Node.of(ops.astype, node, origin=node.origin, attributes={"dtype": dtype})


def broadcast_node(node: Node, shape: Shape) -> Node:
    """`node` repeated to `shape`."""
    if equal_shapes(node.shape, shape):
        return node
    return Node.of(ops.broadcast_to, node, origin=node.origin, attributes={"shape": shape})
