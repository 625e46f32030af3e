"""The invariants every graph keeps, between any two passes."""

from __future__ import annotations

import math
from collections.abc import Iterator

from fusec.errors import CompilerBug, FusecError
from fusec.graph.graph import Graph
from fusec.graph.node import Node
from fusec.graph.partition import verify_acyclic, verify_partition
from fusec.graph.printer import print_graph
from fusec.ops.attributes import SHAPE
from fusec.ops.op import Kind
from fusec.symbolic.values import plain
from fusec.types import BY_NAME, MAX_SIZE, NAMES, TensorType

Broken = tuple[Node, str]
"""A node and the invariant it breaks."""

MAX_BYTES = 8 * MAX_SIZE


def verify(graph: Graph) -> None:
    """Check the invariants of a graph and of the bodies of its groups.

    Raises
    ------
    CompilerBug
        With the first broken invariant and the graph's text, the culprit marked.
    """
    unchecked, checked = [graph], set()
    while unchecked:
        body = unchecked.pop()
        if body in checked:
            continue
        checked.add(body)
        verify_acyclic(body.outputs)
        for node, broken in _broken_invariants(body):
            raise CompilerBug(f"{node}: {broken}", _text(graph, node))
        unchecked.extend(node.attributes["body"] for node in body.groups)


def verify_rewrite(before: Graph, after: Graph, name: str) -> None:
    """Check that a pass kept every type, and that groups that it formed can run.

    Outputs and inputs keep their types whole. An image keeps its node's dtype; its shape may be that of a view that
    reads the node. What stays inside a group has the group for its image, which says nothing of its own type.

    Parameters
    ----------
    before, after : Graph
        What the pass was given, and what it made.
    name : str
        Of the pass.

    Raises
    ------
    CompilerBug
        With the first node whose type changed, or what is wrong with a group, and the text of what the pass made.
    """
    for what, olds, news in (("input", before.inputs, after.inputs), ("output", before.outputs, after.outputs)):
        types, now = [node.type for node in olds], [node.type for node in news]
        if types != now:
            raise CompilerBug(f"{name}: every {what} keeps its type, but {types} became {now}", print_graph(after))
    for node, image in after.images.items():
        if node.dtype != image.dtype and not (image.is_group or image.is_item):
            broken = f"{name}: an image has the dtype of what it stands for, but {node} became {image}"
            raise CompilerBug(broken, _text(after, image))
    verify_partition(before, after, name)


def _text(graph: Graph, culprit: Node) -> str:
    try:
        return print_graph(graph, lambda node: "here" if node is culprit else "")
    except Exception as error:
        # What the printer cannot write is broken by what is reported already.
        return f"(the graph has no text: {type(error).__name__})"


def _broken_invariants(graph: Graph) -> Iterator[Broken]:
    """What is wrong with a graph, its groups' bodies apart."""
    if len(set(graph.inputs)) < len(graph.inputs):
        yield graph.inputs[0], "inputs are listed once"
    seen: set[Node] = set()
    own = set(graph.inputs)
    for node in graph.nodes:
        for operand in node.operands:
            if operand not in seen:
                yield node, f"operands come before users, but {operand} does not"
        seen.add(node)
        if node.is_source and not node.is_constant and node not in own:
            yield node, "a graph is closed: it reaches no inputs but its own"
        for broken in _broken_rules(node):
            yield node, broken
    for node in graph.inputs:
        if node.kind is not Kind.SOURCE or node.is_constant:
            yield node, "inputs are nodes of the op for inputs"


def _broken_rules(node: Node) -> Iterator[str]:
    """What is wrong with a node by itself, its operands being sound; the body of a group apart."""
    op = node.op
    if op.arity not in (-1, len(node.operands)):
        yield f"an op has as many operands as its arity, which is {op.arity}"
    if op.forms or node.attributes:
        yield from _broken_attributes(node)
    yield from broken_type(node.type)
    if node.is_varying:
        if node.type.shape:
            yield "a constant of a call is a scalar"
    elif node.is_constant:
        value = node.attributes["value"]
        if node.type != TensorType((), value.dtype):
            yield f"a constant is a scalar of its own dtype, not {value!r}"
    elif node.is_item:
        yield from _broken_item(node)
    elif not node.is_source:
        yield from _broken_computation(node)


def _broken_attributes(node: Node) -> Iterator[str]:
    op = node.op
    missing = [name for name in op.forms if name not in node.attributes]
    if missing:
        yield f"an op has all its attributes, but {', '.join(missing)} is missing"
    # An input has a name when its user gave it one.
    known = op.forms if op.forms or not node.is_source else ("name",)
    other = [name for name in node.attributes if name not in known]
    if other:
        yield f"an op has no attributes but its own, and {', '.join(other)} is not one"
    try:
        op.check([operand.type for operand in node.operands], node.attributes)
    except FusecError as error:
        yield f"attributes fit the op, but {_first_line(error)}"


def broken_type(type: TensorType) -> Iterator[str]:
    """What is wrong with the type of a value."""
    if not SHAPE.holds(type.shape):
        yield f"a shape is {SHAPE.what}, not {type.shape!r}"
    if type.dtype not in NAMES:
        yield f"a dtype is one of {', '.join(BY_NAME)}, not {type.dtype!r}"
    # Strides are as long for no elements at all.
    if math.prod([plain(extent) or 1 for extent in type.shape]) * type.dtype.itemsize > MAX_BYTES:
        yield "an array has at most 2^62 bytes"


def _broken_item(node: Node) -> Iterator[str]:
    (group,) = node.operands
    body, index = group.attributes.get("body"), node.attributes["index"]
    if body is None:
        yield f"an item's operand is a group, not {group}"
    elif not 0 < index < len(body.outputs):
        yield f"an item's index counts later results, 1 to {len(body.outputs) - 1}, not {index}"
    elif node.type != body.outputs[index].type:
        yield f"an item has its result's type, which is {body.outputs[index].type}"


def _broken_computation(node: Node) -> Iterator[str]:
    if node.is_group:
        yield from broken_group(node)
    try:
        inferred = node.op.infer([operand.type for operand in node.operands], node.attributes)
    except FusecError as error:
        yield f"operands fit the op, but {_first_line(error)}"
        return
    if inferred != node.type:
        yield f"a node has the type its op infers, which is {inferred}"


def broken_group(node: Node) -> Iterator[str]:
    """What is wrong between a group and its body."""
    body = node.attributes["body"]
    if not isinstance(body, Graph):
        yield f"a group's body is a graph, not {body!r}"
    if len(set(node.operands)) < len(node.operands) or any(operand.is_constant for operand in node.operands):
        # A body's inputs take the names of the group's operands, and a kernel loads no array twice.
        yield "a group's operands differ from each other and are not constants"
    types = [operand.type for operand in node.operands]
    declared = [operand.type for operand in body.inputs]
    if types != declared:
        yield f"a body's inputs have the types of the group's operands, {types}, not {declared}"


def _first_line(error: FusecError) -> str:
    return str(error).partition("\n")[0]
