"""The invariants every graph keeps, between any two passes."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from fusec.errors import CompilerBug, FusecError
from fusec.graph.graph import Graph
from fusec.graph.node import Node
from fusec.graph.printer import Comment, print_graph
from fusec.ops.record import Kind
from fusec.types import TensorType

Broken = tuple[Node, str]
"""A node and the invariant it breaks."""


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
        cycle = _find_cycle(body)
        if cycle is not None:
            # Nothing that walks the graph would end, its printer included.
            raise CompilerBug(f"a graph has no cycles, but {cycle} reaches itself")
        for node, broken in _broken_invariants(body):
            raise CompilerBug(f"{node}: {broken}", print_graph(graph, _mark(node)))
        unchecked.extend(node.attributes["body"] for node in body.groups)


def verify_rewrite(before: Graph, after: Graph, name: str) -> None:
    """Check that a pass kept every type.

    Outputs and inputs keep theirs whole. An image keeps its node's dtype; its shape may be that of a view that reads
    the node. What stays inside a group has the group for its image, which says nothing of its own type.

    Parameters
    ----------
    before, after : Graph
        What the pass was given, and what it made.
    name : str
        Of the pass.

    Raises
    ------
    CompilerBug
        With the first node whose type changed and the text of what the pass made.
    """
    for what, olds, news in (("input", before.inputs, after.inputs), ("output", before.outputs, after.outputs)):
        types, now = [node.type for node in olds], [node.type for node in news]
        if types != now:
            raise CompilerBug(f"{name}: every {what} keeps its type, but {types} became {now}", print_graph(after))
    for node, image in after.images.items():
        if node.dtype != image.dtype and not (image.is_group or image.is_item):
            broken = f"{name}: an image has the dtype of what it stands for, but {node} became {image}"
            raise CompilerBug(broken, print_graph(after, _mark(image)))


def _mark(culprit: Node) -> Comment:
    return lambda node: "here" if node is culprit else ""


def _find_cycle(graph: Graph) -> Node | None:
    """A node that reaches itself, if there is one."""
    finished: set[Node] = set()
    path: set[Node] = set()
    for output in graph.outputs:
        stack = [output]
        while stack:
            node = stack[-1]
            if node in finished:
                stack.pop()
            elif node in path:
                path.discard(node)
                finished.add(node)
                stack.pop()
            else:
                path.add(node)
                for operand in node.operands:
                    if operand in path:
                        return operand
                    if operand not in finished:
                        stack.append(operand)
    return None


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
        missing = [name for name in node.op.attributes if name not in node.attributes]
        if missing:
            yield node, f"an op has all its attributes, but {', '.join(missing)} is missing"
        if node.op.arity not in (-1, len(node.operands)):
            yield node, f"an op has as many operands as its arity, which is {node.op.arity}"
        if node.kind is Kind.SOURCE:
            yield from _broken_source(node, own)
        elif "index" in node.op.attributes:
            yield from _broken_item(node)
        else:
            yield from _broken_computation(node)
    for node in graph.inputs:
        if node.kind is not Kind.SOURCE or node.is_constant:
            yield node, "inputs are nodes of the op for inputs"


def _broken_source(node: Node, own: set[Node]) -> Iterator[Broken]:
    if not node.is_constant:
        if node not in own:
            yield node, "a graph is closed: it reaches no inputs but its own"
        return
    value = node.attributes["value"]
    if not isinstance(value, np.generic) or node.type != TensorType((), value.dtype):
        yield node, f"a constant is a scalar of its own dtype, not {value!r}"


def _broken_item(node: Node) -> Iterator[Broken]:
    (group,) = node.operands
    body, index = group.attributes.get("body"), node.attributes["index"]
    if body is None:
        yield node, f"an item's operand is a group, not {group}"
    elif not 0 < index < len(body.outputs):
        yield node, f"an item's index counts later results, 1 to {len(body.outputs) - 1}, not {index}"
    elif node.type != body.outputs[index].type:
        yield node, f"an item has its result's type, which is {body.outputs[index].type}"


def _broken_computation(node: Node) -> Iterator[Broken]:
    body = node.attributes.get("body")
    if body is not None:
        if len(set(node.operands)) < len(node.operands) or any(x.is_constant for x in node.operands):
            # A body's inputs take the names of the group's operands, and a kernel loads no array twice.
            yield node, "a group's operands differ from each other and are not constants"
        types = [operand.type for operand in node.operands]
        declared = [operand.type for operand in body.inputs]
        if types != declared:
            yield node, f"a body's inputs have the types of the group's operands, {types}, not {declared}"
    try:
        inferred = node.op.infer([operand.type for operand in node.operands], node.attributes)
    except FusecError as error:
        yield node, f"operands fit the op, but {str(error).partition(chr(10))[0]}"
        return
    if inferred != node.type:
        yield node, f"a node has the type its op infers, which is {inferred}"
