"""Merge chains of element-wise ops into groups."""

from __future__ import annotations

from fusec.graph import Graph, Node, rebuild
from fusec.graph.graph import Verdict
from fusec.passes.grouping import form_group, live_nodes
from fusec.passes.legality import (
    FUSED,
    MAX_OPERANDS,
    MAX_OPS,
    OUT_OF_ORDER,
    TOO_MANY_OPERANDS,
    TOO_MANY_OPS,
    barrier,
    is_fusible,
    is_prefix,
)
from fusec.types import Shape, equal_shapes


def fuse_elementwise(graph: Graph) -> Graph:
    """Every fusible node becomes part of a group; nodes that may share a loop share one.

    graph(%x: f32[9]):
      %0: f32[9] = negative %x
      %1: f32[9] = sqrt %0
      return %1
    -->
    graph(%x: f32[9]):
      %0: f32[9] = fused %x:
        %1: f32[9] = negative %x
        %2: f32[9] = sqrt %1
        yield %2
      return %0

    Each node gets a stage, which rises by one along every edge that cannot be fused. Groups are the connected
    sets of one stage, so no path leaves a group and comes back: it would have to descend.
    """
    domains = _domains(graph)
    barriers = {
        (producer, consumer): barrier(producer, consumer, domains)
        for consumer in graph.nodes
        for producer in dict.fromkeys(consumer.operands)
        if not producer.is_source
    }
    stages = _stages(graph, barriers)
    groups, cuts = _segments(graph, _components(graph, barriers, stages))
    return _rebuild(graph, stages, groups, _verdicts(barriers, groups, cuts))


def _domains(graph: Graph) -> dict[Node, Shape]:
    """The shape each node is computed over.

    Its own, except that a value which all users repeat along inner axes is computed in their outer loops.
    """
    domains: dict[Node, Shape] = {}
    for node in reversed(graph.nodes):
        domains[node] = node.shape
        wanted = [domains[user] for user in graph.users[node] if is_fusible(user)] if is_fusible(node) else []
        is_one = bool(wanted) and all(equal_shapes(domain, wanted[0]) for domain in wanted[1:])
        if is_one and is_prefix(node.shape, wanted[0]):
            domains[node] = wanted[0]
    return domains


Edge = tuple[Node, Node]


def _stages(graph: Graph, barriers: dict[Edge, str | None]) -> dict[Node, int]:
    """The latest stage for every node that keeps all results as early as they can be."""
    stages: dict[Node, int] = {}
    for node in graph.nodes:
        stages[node] = max(
            (
                stages[operand] + (barriers[operand, node] is not None)
                for operand in node.operands
                if not operand.is_source
            ),
            default=0,
        )
    # A value waits for the stage that reads it, if nothing else needs it before.
    for node in reversed(graph.nodes):
        users = graph.users[node]
        if users and is_fusible(node):
            stages[node] = min(stages[user] - (barriers[node, user] is not None) for user in users)
    return stages


def _components(graph: Graph, barriers: dict[Edge, str | None], stages: dict[Node, int]) -> list[list[Node]]:
    """Fusible nodes connected within a stage, each set in graph order."""
    leader = {node: node for node in graph.nodes if is_fusible(node)}

    def find(node: Node) -> Node:
        while leader[node] is not node:
            leader[node] = leader[leader[node]]
            node = leader[node]
        return node

    for (producer, consumer), reason in barriers.items():
        if reason is None and stages[producer] == stages[consumer]:
            leader[find(consumer)] = find(producer)
    found: dict[Node, list[Node]] = {}
    for node in leader:
        found.setdefault(find(node), []).append(node)
    return list(found.values())


def _segments(graph: Graph, components: list[list[Node]]) -> tuple[dict[Node, int], dict[int, str]]:
    """Each node's group; components beyond the caps are cut where graph order crosses a cap.

    Returns
    -------
    groups : dict
        Group numbers. A component's groups are numbered in graph order.
    cuts : dict
        For each group that starts behind a cut, the cap that made it.
    """
    groups: dict[Node, int] = {}
    cuts: dict[int, str] = {}
    number = -1
    for component in components:
        number += 1
        count, operands = 0, set[Node]()
        results = set(live_nodes(graph, component))
        for node in component:
            outside = {
                operand for operand in node.operands if groups.get(operand) != number and not operand.is_constant
            }
            cut = TOO_MANY_OPS if count == MAX_OPS else None
            # A result takes an array of its own, which nothing inside the group can be told from.
            outside |= {node} & results
            # One more is left for the value that a cut would pass on.
            if len(operands | outside) >= MAX_OPERANDS and count:
                cut = TOO_MANY_OPERANDS
            if cut:
                number += 1
                cuts[number] = cut
                count, operands = 0, set()
                outside = {operand for operand in node.operands if not operand.is_constant} | ({node} & results)
            groups[node] = number
            count += 1
            operands |= outside
    return groups, cuts


def _verdicts(barriers: dict[Edge, str | None], groups: dict[Node, int], cuts: dict[int, str]) -> list[Verdict]:
    found = []
    written = set()
    for (producer, consumer), reason in barriers.items():
        if producer.base.is_source:
            continue
        if reason is None:
            ours, theirs = groups[producer], groups[consumer]
            reason = FUSED if ours == theirs else cuts.get(theirs, OUT_OF_ORDER)
        # However many read a buffer, it is written once, and views of it are not.
        buffer = producer.base
        write = 0 if buffer in written else buffer.type.nbytes
        written.add(buffer)
        found.append(Verdict(producer, consumer, reason == FUSED, reason, write + producer.type.nbytes))
    return found


def _rebuild(graph: Graph, stages: dict[Node, int], groups: dict[Node, int], verdicts: list[Verdict]) -> Graph:
    """The graph with a fused node for every group."""
    members: dict[int, list[Node]] = {}
    for node, number in groups.items():
        members.setdefault(number, []).append(node)
    position = {node: number for number, node in enumerate(graph.nodes)}
    units = [[node] for node in graph.nodes if node not in groups] + list(members.values())
    units.sort(key=lambda unit: (stages[unit[0]], position[unit[0]]))
    images: dict[Node, Node] = {}
    for unit in units:
        if unit[0] in groups:
            outputs = live_nodes(graph, unit)
            images.update(zip(outputs, form_group(unit, outputs, images), strict=True))
        else:
            (node,) = unit
            images[node] = rebuild(node, tuple([images[operand] for operand in node.operands]))
    for unit in members.values():
        # A value that stays inside is found, by whoever asks, at the group it stays in.
        first = next(node for node in unit if node in images)
        for node in unit:
            images.setdefault(node, images[first])
    outputs = [images[output] for output in graph.outputs]
    return Graph(graph.inputs, outputs, images, (*graph.verdicts, *verdicts))
