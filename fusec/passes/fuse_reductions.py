"""Let reductions read what their producers compute, without memory in between."""

from __future__ import annotations

from collections.abc import Sequence

from fusec.graph import Graph, Node, rebuild
from fusec.graph.graph import Verdict, domain_of
from fusec.ops.op import Kind
from fusec.passes.grouping import form_group, group_results, results_of
from fusec.passes.legality import (
    FUSED,
    MAX_REDUCTIONS,
    REDUCES_ANOTHER_SHAPE,
    REDUCES_OTHER_AXES,
    TOO_MANY_REDUCTIONS,
    reduces,
)
from fusec.types import Shape, equal_shapes


def fuse_reductions(graph: Graph) -> Graph:
    """Every reduction joins the group that computes its operand, or becomes a group of its own.

    graph(%x: f32[9]):
      %0: f32[9] = fused %x:
        %1: f32[9] = negative %x
        yield %1
      %2: f32[] = sum %0, axes=(0,), keepdims=False
      return %2
    -->
    graph(%x: f32[9]):
      %0: f32[] = fused %x:
        %1: f32[9] = negative %x
        %2: f32[] = sum %1, axes=(0,), keepdims=False
        yield %2
      return %0

    A reduction has one operand, so the only path from a group to a reduction that joins it is the edge that is
    fused: joining never closes a cycle.
    """
    images: dict[Node, Node] = {node: node for node in graph.inputs}
    reasons: dict[Node, str] = {}
    for node in graph.nodes:
        if node in images:
            continue
        if node.is_group:
            images.update(_absorb(graph, node, images, reasons))
        elif node.kind is Kind.REDUCTION:
            images[node] = form_group([node], [node], images)[0]
        else:
            images[node] = rebuild(node, tuple([images[operand] for operand in node.operands]))
    outputs = [images[output] for output in graph.outputs]
    return Graph(graph.inputs, outputs, images, _settled(graph, reasons))


def _absorb(graph: Graph, group: Node, images: dict[Node, Node], reasons: dict[Node, str]) -> dict[Node, Node]:
    """The images of a group's results, and of the reductions over them that it takes in."""
    body: Graph = group.attributes["body"]
    results = results_of(graph, group)
    inside = dict(zip(results, body.outputs, strict=True))
    joined: list[Node] = []
    for result in results:
        for user in graph.users.get(result, ()):
            if user.kind is Kind.REDUCTION:
                reasons[user] = _barrier(body, user, joined) or FUSED
                joined += [user] if reasons[user] == FUSED else []
    taken = set(joined)
    live = [
        result
        for result in results
        if result in graph.outputs
        or any(user not in taken and user not in inside for user in graph.users.get(result, ()))
    ]
    outputs = [inside[result] for result in live] + [
        rebuild(reduction, (inside[reduction.operands[0]],)) for reduction in joined
    ]
    operands = tuple(images[operand] for operand in group.operands)
    new = group_results(Graph(body.inputs, outputs), operands)
    found = dict.fromkeys(results, new[0])
    found.update(zip([*live, *joined], new, strict=True))
    return found


def _barrier(body: Graph, reduction: Node, joined: Sequence[Node]) -> str | None:
    """Why a group cannot take in a reduction of one of its results; None when it can."""
    shape: Shape = reduction.operands[0].shape
    axes: tuple[int, ...] = reduction.attributes["axes"]
    domain, reduced = domain_of(body)
    if reduced is not None or not equal_shapes(domain, shape):
        return REDUCES_ANOTHER_SHAPE
    if joined and joined[0].attributes["axes"] != axes:
        return REDUCES_OTHER_AXES
    return TOO_MANY_REDUCTIONS if len(joined) == MAX_REDUCTIONS else None


def _settled(graph: Graph, reasons: dict[Node, str]) -> list[Verdict]:
    """The verdicts so far, those on reductions decided."""
    settled = []
    for verdict in graph.verdicts:
        reason = verdict.reason
        if reason == reduces.__name__:
            reason = reasons.get(graph.images[verdict.consumer], reason)
        settled.append(verdict._replace(reason=reason, fused=reason == FUSED))
    return settled
