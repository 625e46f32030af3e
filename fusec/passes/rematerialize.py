"""Compute a value again where it is needed, when that moves fewer bytes than keeping it."""

from __future__ import annotations

from collections.abc import Mapping

from fusec.graph import Graph, Node
from fusec.graph.graph import Verdict, topological_order
from fusec.graph.numbering import Numbering
from fusec.passes.cover import Cover
from fusec.passes.legality import COMPUTED_AGAIN, MAX_OPERANDS, MAX_OPS, READ_TO_COMPUTE_AGAIN
from fusec.passes.minimum_cut import Readers, Region, effort, is_cheap, needed


def rematerialize(graph: Graph) -> Graph:
    """A group computes what it would read of another group's, where that is cheap and what it takes is in memory.

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
    before the group that the value came from, so that no cycle closes.
    """
    if not any(_may_pass(graph, node) for node in graph.nodes):
        return graph
    cover = Cover(graph)
    again: dict[Node, set[Node]] = {}
    for unit in graph.groups:
        for passing in _passing(cover, unit):
            _decide(cover, unit, passing, again)
    if not again:
        return graph
    verdicts = _revised(graph, cover, again)
    found = cover.rebuilt()
    return Graph(found.inputs, found.outputs, found.images, verdicts)


def _may_pass(graph: Graph, node: Node) -> bool:
    """Whether a node is the cheap result of a group that another group reads."""
    if not (node.is_group or node.is_item):
        return False
    body: Graph = (node.operands[0] if node.is_item else node).attributes["body"]
    result = body.outputs[node.attributes["index"] if node.is_item else 0]
    return is_cheap(result) and any(user.is_group for user in graph.users[node])


def _passing(cover: Cover, unit: Node) -> list[Readers]:
    """The questions to decide for a unit: what is kept for later groups only, then what each of them reads."""
    found: dict[Node, list[Node]] = {}
    for value in cover.results(unit):
        if is_cheap(value) and value.shape == cover.domains[unit]:
            units = [other for other in cover.readers.get(value, ()) if cover.domains.get(other) == value.shape]
            if units:
                found[value] = units
    only = {
        value: frozenset(units)
        for value, units in found.items()
        if len(units) == len(cover.readers[value]) and value not in cover.outputs
    }
    every = dict.fromkeys(other for units in found.values() for other in units)
    alone = [
        {value: frozenset((other,)) for value, units in found.items() if other in units and value not in only}
        for other in every
    ]
    return [passing for passing in (only, *alone) if passing]


def _decide(cover: Cover, unit: Node, passing: Readers, again: dict[Node, set[Node]]) -> None:
    """Let the readers of some values compute what a minimum cut says, if they can hold it and bytes are saved."""
    chosen = Region(cover, unit, passing).again()
    if chosen.isdisjoint(passing):
        return
    changed: dict[Node, set[Node]] = {}
    for other in dict.fromkeys(other for units in passing.values() for other in units):
        wanted = needed([value for value, units in passing.items() if other in units], chosen)
        joined = wanted | cover.members[other].keys()
        if len(joined) > MAX_OPS or len(cover.operands(joined)) + len(cover.results(other)) > MAX_OPERANDS:
            return
        changed[other] = joined
    added = {other: members - cover.members[other].keys() for other, members in changed.items()}
    before = {other: cover.members[other] for other in (unit, *changed)}
    nbytes = cover.nbytes(before)
    for other, members in changed.items():
        cover.assign(other, members)
    if not cover.results(unit):
        cover.assign(unit, ())
    spent = sum(effort(value) for values in added.values() for value in values)
    if cover.nbytes(before) + spent < nbytes:
        for other, values in added.items():
            again.setdefault(other, set()).update(values)
    else:
        for other, kept in before.items():
            cover.assign(other, kept)


def _revised(graph: Graph, cover: Cover, again: Mapping[Node, set[Node]]) -> list[Verdict]:
    """The verdicts on what is computed again, and on what is read for it.

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
        if producer not in again.get(unit, ()):
            found.append(verdict)
            continue
        found.append(verdict._replace(fused=True, reason=COMPUTED_AGAIN))
        inside = needed([producer], again[unit])
        for operand in cover.operands(inside):
            if not operand.base.is_source and operand not in cover.members[unit]:
                node = recorded[numbers[operand]]
                found.append(Verdict(node, verdict.consumer, False, READ_TO_COMPUTE_AGAIN, operand.type.nbytes))
    return found
