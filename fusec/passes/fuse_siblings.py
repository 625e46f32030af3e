"""Let groups that read the same array read it together."""

from __future__ import annotations

from collections.abc import Iterator

from fusec.graph import Graph, Node, rebuild
from fusec.graph.graph import domain_of
from fusec.passes.grouping import group_results, merge_bodies, results_of
from fusec.passes.legality import MAX_OPERANDS, MAX_OPS, MAX_REDUCTIONS
from fusec.symbolic.values import symbolic_key

MAX_OPEN = 4
"""How many unfinished clusters a group is offered to, so that thousands of readers take linear time."""


def fuse_siblings(graph: Graph) -> Graph:
    """Groups over one domain that share an operand of that shape become one group with several results.

    graph(%x: f32[9]):
      %0: f32[] = fused %x:
        %1: f32[] = sum %x, axes=(0,), keepdims=False
        yield %1
      %2: f32[] = fused %x:
        %3: f32[] = max %x, axes=(0,), keepdims=False
        yield %3
      return %0, %2
    -->
    graph(%x: f32[9]):
      %0: f32[], %1: f32[] = fused %x:
        %2: f32[] = sum %x, axes=(0,), keepdims=False
        %3: f32[] = max %x, axes=(0,), keepdims=False
        yield %2, %3
      return %0, %1

    Only groups of one generation are merged: there is no path between those, so no cycle can close.
    """
    if len(graph.groups) < 2:
        return graph
    generations = _generations(graph)
    leaders: dict[Node, list[Node]] = {}
    for generation in generations:
        for cluster in _clusters([node for node in generation if node.is_group]):
            leaders[cluster[0]] = cluster
    if all(len(cluster) == 1 for cluster in leaders.values()):
        return graph
    images: dict[Node, Node] = {node: node for node in graph.inputs}
    for generation in generations:
        for node in generation:
            if node in leaders:
                images.update(_merge(graph, leaders[node], images))
            elif node not in images and not node.is_group:
                images[node] = rebuild(node, tuple([images[operand] for operand in node.operands]))
    outputs = [images[output] for output in graph.outputs]
    return Graph(graph.inputs, outputs, images, graph.verdicts)


def _generations(graph: Graph) -> list[list[Node]]:
    """The nodes by the length of the longest path that leads to them.

    networkx has this function, too; importing it takes longer than compiling a hundred ops.
    """
    generations: list[list[Node]] = []
    number: dict[Node, int] = {}
    for node in graph.nodes:
        number[node] = max([number[operand] + 1 for operand in node.operands], default=0)
        if number[node] == len(generations):
            generations.append([])
        generations[number[node]].append(node)
    return generations


def _clusters(groups: list[Node]) -> Iterator[list[Node]]:
    """Partition the groups of a generation into sets worth merging."""
    readers: dict[Node, list[Node]] = {}
    for group in groups:
        shape, _ = domain_of(group.attributes["body"])
        for operand in group.operands:
            if symbolic_key(operand.shape) == symbolic_key(shape):
                readers.setdefault(operand, []).append(group)
    cluster_of: dict[Node, list[Node]] = {group: [group] for group in groups}
    for sharing in readers.values():
        leaders: list[Node] = []
        for group in sharing:
            other = cluster_of[group]
            for leader in leaders[-MAX_OPEN:]:
                first = cluster_of[leader]
                if first is other:
                    break
                if _may_merge([*first, *other]):
                    first += other
                    cluster_of.update(dict.fromkeys(other, first))
                    break
            else:
                leaders.append(group)
    seen: set[int] = set()
    for cluster in cluster_of.values():
        if id(cluster) not in seen:
            seen.add(id(cluster))
            yield cluster


def _may_merge(groups: list[Node]) -> bool:
    domains = [domain_of(group.attributes["body"]) for group in groups]
    shapes = {symbolic_key(shape) for shape, _ in domains}
    reduced = {axes for _, axes in domains if axes is not None}
    if len(shapes) > 1 or len(reduced) > 1:
        return False
    operands = {operand for group in groups for operand in group.operands}
    results = sum(len(group.attributes["body"].outputs) for group in groups)
    nodes = sum(len(group.attributes["body"].nodes) for group in groups)
    reductions = results if reduced else 0
    return len(operands) + results <= MAX_OPERANDS and nodes <= MAX_OPS and reductions <= MAX_REDUCTIONS


def _merge(graph: Graph, cluster: list[Node], images: dict[Node, Node]) -> dict[Node, Node]:
    body, operands = merge_bodies(cluster)
    new = group_results(body, tuple(images[operand] for operand in operands))
    old = [result for group in cluster for result in results_of(graph, group)]
    return dict(zip(old, new, strict=True))
