"""Hypothesis strategies for graphs over every op."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
from hypothesis import strategies as st

from fusec.errors import FusecError
from fusec.graph import Graph, Node, constant_node, input_node, item_node
from fusec.ops import pow
from fusec.ops.op import OPS, Kind, Op, ReductionOp
from fusec.ops.structure import fused
from fusec.types import BY_NAME, Shape, TensorType
from tests.sampling import special_values

Draw = Callable[[st.SearchStrategy[Any]], Any]

SHAPES: list[Shape] = [(), (1,), (3,), (2, 3), (2, 1), (1, 3), (0, 3), (2, 1, 3)]
dtypes = st.sampled_from(sorted(BY_NAME.values(), key=str))
types = st.builds(TensorType, st.sampled_from(SHAPES), dtypes)
computing = [op for op in OPS.values() if op.kind not in (Kind.SOURCE, Kind.GROUP)]


@st.composite
def constants(draw: Draw) -> Node:
    """A constant of any dtype; special values come often."""
    dtype = draw(dtypes)
    if draw(st.booleans()):
        return constant_node(draw(st.sampled_from(list(special_values(dtype)))), dtype)
    notable = (0, 1, -1, -0.0, np.nan, np.inf) if dtype.kind == "f" else (0, 1, -1)
    return constant_node(np.array(draw(st.sampled_from(notable))).astype(dtype)[()], dtype)


def _attributes(draw: Draw, op: Op, operand: Node) -> dict[str, Any]:
    """Attributes that suit an op, most of the time."""
    shape = operand.shape
    if isinstance(op, ReductionOp):
        axes = draw(st.lists(st.integers(0, max(len(shape) - 1, 0)), unique=True, max_size=len(shape)))
        # Positions are counted over one axis or all of them.
        axes = axes[:1] or range(len(shape)) if op.takes_position else sorted(axes)
        return {"axes": tuple(axes), "keepdims": draw(st.booleans())}
    if op.attributes == ("axes",):
        return {"axes": tuple(draw(st.permutations(range(len(shape)))))}
    if op.attributes == ("shape",):
        return {"shape": draw(st.sampled_from([*SHAPES, (2, *shape), (operand.type.size,)]))}
    if "starts" in op.attributes:
        forward = draw(st.booleans())
        return {
            "starts": tuple(0 if forward else max(extent - 1, 0) for extent in shape),
            "steps": tuple(2 if forward else -1 for _ in shape),
            "extents": tuple((extent + 1) // 2 if forward else extent for extent in shape),
        }
    offered = {"dtype": dtypes, "exponent": st.integers(3, 12)}
    return {name: draw(offered[name]) for name in op.attributes}


@st.composite
def nodes(draw: Draw, values: list[Node]) -> Node | None:
    """One op over some of `values` and constants; None when what was drawn does not fit."""
    op = draw(st.sampled_from(computing))
    operands = [draw(st.sampled_from(values)) for _ in range(op.arity)]
    number = draw(constants())
    # Up to as many constants as there are operands, and some of them equal.
    for position in range(op.arity):
        if draw(st.integers(0, 2)) == 0:
            operands[position] = number
            number = number if draw(st.booleans()) else draw(constants())
    if isinstance(op, ReductionOp) and 0 in operands[0].shape and not op.has_empty:
        return None
    attributes = _attributes(draw, op, operands[0])
    try:
        node = Node.of(op, *operands, attributes=attributes)
    except FusecError:
        return None
    if op is pow and node.dtype.kind != "f":
        # NumPy raises for negative exponents of integers, which random data has.
        exponent = operands[1]
        is_positive = exponent.is_constant and exponent.attributes["value"] >= 0
        return node if is_positive or exponent.dtype.kind in "bu" else None
    return node


def _grow(draw: Draw, values: list[Node], count: int) -> None:
    for _ in range(count):
        node = draw(nodes(values))
        if node is not None and node.type.size <= 1000:
            values.append(node)


@st.composite
def graphs(draw: Draw, max_ops: int = 8, with_groups: bool = False) -> Graph:
    """A graph of up to `max_ops` ops over one to three inputs, with one to three results."""
    inputs = [
        input_node(type, draw(st.sampled_from([None, "x", "x y", "0", "%é"])))
        for type in draw(st.lists(types, min_size=1, max_size=3))
    ]
    values = list(inputs)
    _grow(draw, values, draw(st.integers(0, max_ops)))
    if with_groups and draw(st.booleans()):
        body = draw(graphs(max_ops))
        given = [input_node(node.type) for node in body.inputs]
        inputs += given
        group = Node.of(fused, *given, attributes={"body": body})
        results = [item_node(group, index) for index in range(len(body.outputs))]
        values += given + results[: draw(st.integers(1, len(results)))]
        _grow(draw, values, draw(st.integers(0, max_ops)))
    outputs = draw(st.lists(st.sampled_from(values), min_size=1, max_size=3))
    return Graph(inputs, outputs)
