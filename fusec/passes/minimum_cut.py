"""What to keep in memory of the values that pass from a kernel to later ones, and what to recompute."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TYPE_CHECKING

from fusec.foundation.lazy import LazyModule
from fusec.graph import Node
from fusec.graph.flops import weighted_flops
from fusec.ops.op import ElementwiseOp
from fusec.passes.cover import Cover

if TYPE_CHECKING:
    import networkx
else:
    networkx = LazyModule("networkx")

Consumers = Mapping[Node, frozenset[Node]]
"""For each value that passes, the units that are to read or to recompute it."""

WORTH_A_CUT = 2**22
"""Bytes that a call must have to win before networkx is asked.

To import it takes as long as moving a gigabyte, so that the import pays after some 250 calls.
"""

EXPENSIVE = 4
"""Flops of ops that are not recomputed. Memory, also outside of the caches, was faster than divisions and roots."""


def is_cheap(value: Node) -> bool:
    """Whether a value may be recomputed."""
    return isinstance(value.op, ElementwiseOp) and value.op.flops < EXPENSIVE


def recompute_cost(value: Node) -> int:
    """The bytes that are moved while a cheap value is computed."""
    # A conversion counts no flop, and is an instruction all the same.
    return weighted_flops(value, at_least=value.type.size) // 4


class Recomputation:
    """What some values are computed from within their producer, and what each would cost to keep or to recompute.

    Costs are bytes: what is kept is written once, unless it is kept in any case, and read by every consumer that is
    decided for.

    Parameters
    ----------
    cover : Cover
        Who computes and reads what.
    producer : Node
        The group that computes the values.
    consumers : Consumers
        The values, and who is to read or to recompute them.

    Attributes
    ----------
    passing : tuple of Node
        The values that are decided on.
    candidates : list of Node
        What may be recomputed: cheap values of the producer, users before operands.
    sources : list of Node
        What is read to compute the candidates.
    recompute_cost, keep_cost : dict of Node to int
        What a candidate costs to recompute, and what a value costs to keep where that is possible.
    """

    def __init__(self, cover: Cover, producer: Node, consumers: Consumers) -> None:
        needed_by: dict[Node, frozenset[Node]] = dict(consumers)
        self.passing = tuple(consumers)
        self.candidates: list[Node] = []
        for member in reversed(cover.members[producer]):
            if member in needed_by and is_cheap(member):
                self.candidates.append(member)
                for operand in member.operands:
                    if not operand.is_constant:
                        needed_by[operand] = needed_by.get(operand, frozenset()) | needed_by[member]
        self.recompute_cost = {value: recompute_cost(value) * len(needed_by[value]) for value in self.candidates}
        self.sources = [value for value in needed_by if value not in self.recompute_cost]
        self.keep_cost: dict[Node, int] = {}
        for value, units in needed_by.items():
            home = cover.homes.get(value)
            known = cover.readers.get(value, {})
            whole = min(value.type.nbytes, value.base.type.nbytes)
            if value in self.recompute_cost:
                reads, is_kept = len(units), value in cover.outputs or any(unit not in units for unit in known)
            else:
                reads, is_kept = sum(unit not in known for unit in units), home is not producer or cover.is_kept(value)
            if home is producer or value in self.sources:
                self.keep_cost[value] = whole * (reads + (not is_kept))

    def recomputed(self) -> set[Node]:
        """What to recompute; nothing where keeping all that passes is best."""
        keep = sum(self.keep_cost[value] for value in self.passing)
        recompute = sum(self.recompute_cost.values()) + sum(self.keep_cost[value] for value in self.sources)
        best = min(keep, recompute)
        if best >= WORTH_A_CUT and best - self._bound(recompute) >= WORTH_A_CUT:
            return self._cut()
        return set(self.candidates) if recompute < keep else set()

    def _bound(self, recompute: int) -> int:
        """What anything between keeping all that passes and recomputing all of it costs at least.

        Either a whole value is kept, or all of them are recomputed, and only of smaller ones (a mean of each row) some
        are kept, which are computed from smaller ones.
        """
        whole = max(value.type.size for value in self.passing)
        kept = [
            self.keep_cost[value] for value in self.candidates if value.type.size == whole and value in self.keep_cost
        ]
        small = sum(self.recompute_cost[value] for value in self.candidates if value.type.size < whole)
        small += sum(self.keep_cost[value] for value in self.sources if value.type.size < whole)
        return min([*kept, recompute - small])

    def _cut(self) -> set[Node]:
        """What lies between a minimum cut and the consumers.

        A value is an edge, which costs what keeping it costs, and is entered by its operands; to recompute it is an
        edge from the start to its beginning. Edges lead between numbers: nodes of ours have another order in each
        process, and where two cuts cost the same, the order decides.
        """
        graph = networkx.DiGraph()
        start, end = 0, 1
        entries = {value: 2 * number for number, value in enumerate((*self.sources, *self.candidates), 1)}
        exits = {value: entry + 1 for value, entry in entries.items()}
        for value in self.sources:
            graph.add_edge(start, entries[value])
        for value in self.candidates:
            graph.add_edge(start, entries[value], capacity=self.recompute_cost[value])
            for operand in value.operands:
                if not operand.is_constant:
                    graph.add_edge(exits[operand], entries[value])
        for value, entry in entries.items():
            # An edge without a capacity is never cut.
            capacity = {"capacity": self.keep_cost[value]} if value in self.keep_cost else {}
            graph.add_edge(entry, exits[value], **capacity)
        for value in self.passing:
            graph.add_edge(exits[value], end)
        _, (_, after) = networkx.minimum_cut(graph, start, end)
        return {value for value in self.candidates if entries[value] in after}


def recomputed_for(values: Iterable[Node], recomputed: set[Node]) -> set[Node]:
    """What of the recomputed values a unit that needs these computes itself."""
    found: set[Node] = set()
    waiting = [value for value in values if value in recomputed]
    while waiting:
        value = waiting.pop()
        if value not in found:
            found.add(value)
            waiting += [operand for operand in value.operands if operand in recomputed]
    return found
