"""Recompute a value where it is needed, when that moves fewer bytes than keeping it."""

from __future__ import annotations

from collections.abc import Mapping

from fusec.graph import Graph, Node
from fusec.graph.graph import Verdict, topological_order
from fusec.graph.numbering import Numbering
from fusec.passes.cover import Cover
from fusec.passes.legality import COMPUTED_AGAIN, MAX_OPERANDS, MAX_OPS, READ_TO_COMPUTE_AGAIN
from fusec.passes.minimum_cut import Consumers, Recomputation, is_cheap, recompute_cost, recomputed_for
from fusec.types import equal_shapes


def rematerialize(graph: Graph) -> Graph:
    """A consumer recomputes what it would read of its producer, where that is cheap and what it takes is in memory.

    graph(%x: f32[9], %m: f32[]):
      %0: f32[], %1: f32[9] = fused %x, %m:
        %2: f32[9] = subtract %x, %m
        %3: f32[9] = multiply %2, %2
        %4: f32[] = sum %3, axes=(0,), keepdims=False
        yield %4, %2
      %5: f32[9] = fused %1, %0:
        %6: f32[9] = divide %1, %0
        yield %6
      return %5
    -->
    graph(%x: f32[9], %m: f32[]):
      %0: f32[] = fused %x, %m:
        %1: f32[9] = subtract %x, %m
        %2: f32[9] = multiply %1, %1
        %3: f32[] = sum %2, axes=(0,), keepdims=False
        yield %3
      %4: f32[9] = fused %x, %m, %0:
        %5: f32[9] = subtract %x, %m
        %6: f32[9] = divide %5, %0
        yield %6
      return %4

    The groups stay those that there are, and an op gives the same bits wherever it runs. What is read instead comes
    before the producer, so that no cycle closes.
    """
    if not any(_may_pass(graph, node) for node in graph.nodes):
        return graph
    cover = Cover(graph)
    recomputed: dict[Node, set[Node]] = {}
    for producer in graph.groups:
        for consumers in _candidates(cover, producer):
            _recompute(cover, producer, consumers, recomputed)
    if not recomputed:
        return graph
    verdicts = _revised(graph, cover, recomputed)
    found = cover.rebuilt()
    return Graph(found.inputs, found.outputs, found.images, verdicts)


def _may_pass(graph: Graph, node: Node) -> bool:
    """Whether a node is the cheap result of a group that another group reads."""
    if not (node.is_group or node.is_item):
        return False
    body: Graph = (node.operands[0] if node.is_item else node).attributes["body"]
    result = body.outputs[node.attributes["index"] if node.is_item else 0]
    return is_cheap(result) and any(user.is_group for user in graph.users[node])


def _candidates(cover: Cover, producer: Node) -> list[Consumers]:
    """The results of a group that its consumers may recompute, in the order in which to decide.

    First what would no longer be written, for all consumers together; then what is written in any case, for each
    consumer by itself.
    """
    consumers: dict[Node, list[Node]] = {}
    for value in cover.results(producer):
        if is_cheap(value) and equal_shapes(value.shape, cover.domains[producer]):
            units = [
                unit
                for unit in cover.readers.get(value, ())
                if unit in cover.domains and equal_shapes(cover.domains[unit], value.shape)
            ]
            if units:
                consumers[value] = units
    avoidable = {
        value: frozenset(units)
        for value, units in consumers.items()
        if len(units) == len(cover.readers[value]) and value not in cover.outputs
    }
    every = dict.fromkeys(unit for units in consumers.values() for unit in units)
    written = [
        {value: frozenset((unit,)) for value, units in consumers.items() if unit in units and value not in avoidable}
        for unit in every
    ]
    return [candidates for candidates in (avoidable, *written) if candidates]


def _recompute(cover: Cover, producer: Node, consumers: Consumers, recomputed: dict[Node, set[Node]]) -> None:
    """Let consumers recompute what is best: if they can hold it, and bytes are saved, not by writing more."""
    chosen = Recomputation(cover, producer, consumers).recomputed()
    if chosen.isdisjoint(consumers):
        return
    joined: dict[Node, set[Node]] = {}
    for unit in cover.in_order(unit for units in consumers.values() for unit in units):
        wanted = recomputed_for([value for value, units in consumers.items() if unit in units], chosen)
        members = wanted | cover.members[unit].keys()
        if len(members) > MAX_OPS or len(cover.operands(members)) + len(cover.results(unit)) > MAX_OPERANDS:
            return
        joined[unit] = members
    added = {unit: members - cover.members[unit].keys() for unit, members in joined.items()}
    before = {unit: cover.members[unit] for unit in (producer, *joined)}
    read, written = cover.read(before), cover.written(before)
    for unit, members in joined.items():
        cover.assign(unit, members)
    if not cover.results(producer):
        cover.assign(producer, ())
    spent = sum(recompute_cost(value) for values in added.values() for value in values)
    # To write costs more than to read: the line is read as well.
    is_written_less = cover.written(before) <= written
    if is_written_less and cover.read(before) + cover.written(before) + spent < read + written:
        for unit, values in added.items():
            recomputed.setdefault(unit, set()).update(values)
    else:
        for unit, kept in before.items():
            cover.assign(unit, kept)


def _revised(graph: Graph, cover: Cover, recomputed: Mapping[Node, set[Node]]) -> list[Verdict]:
    """The verdicts on what is recomputed, and on what is read for it.

    Verdicts speak of nodes from before there were groups, which are found by what they compute.
    """
    numbering = Numbering()
    numbering.add(topological_order(cover.homes))
    numbering.add(topological_order(verdict.consumer for verdict in graph.verdicts))
    numbers = numbering.numbers
    values = {numbers[value]: value for value in cover.homes}
    recorded = {numbers[node]: node for verdict in graph.verdicts for node in (verdict.producer, verdict.consumer)}
    found: list[Verdict] = []
    for verdict in graph.verdicts:
        producer, consumer = (values[numbers[node]] for node in (verdict.producer, verdict.consumer))
        unit = cover.homes[consumer]
        if producer not in recomputed.get(unit, ()):
            found.append(verdict)
            continue
        found.append(verdict._replace(fused=True, reason=COMPUTED_AGAIN))
        needed = recomputed_for([producer], recomputed[unit])
        inside = [member for member in cover.members[unit] if member in needed]
        for operand in cover.operands(inside):
            if not operand.base.is_source and operand not in cover.members[unit]:
                node = recorded[numbers[operand]]
                found.append(Verdict(node, verdict.consumer, False, READ_TO_COMPUTE_AGAIN, operand.type.nbytes))
    return found
