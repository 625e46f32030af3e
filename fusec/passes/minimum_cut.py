"""What to keep in memory of the values that pass from a kernel to later ones, and what to compute again."""

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

Readers = Mapping[Node, frozenset[Node]]
"""For each value that passes, the units to decide for."""

WORTH_A_CUT = 2**22
"""Bytes that a call must have to win before networkx is asked, whose import takes as long as moving a gigabyte."""

EXPENSIVE = 4
"""Flops of ops that are not computed again. Memory, also outside of the caches, was faster than divisions and roots."""


def is_cheap(value: Node) -> bool:
    """Whether a value may be computed again."""
    return isinstance(value.op, ElementwiseOp) and value.op.flops < EXPENSIVE


def effort(value: Node) -> int:
    """The bytes that are moved while a cheap value is computed."""
    # A conversion counts no flop, and is an instruction all the same.
    return weighted_flops(value, at_least=value.type.size) // 4


class Region:
    """What some values of a unit are computed from within it, and what each would cost to keep or to compute again.

    Costs are bytes: what is kept is written once, unless it is kept in any case, and read by every unit that is decided
    for.

    Parameters
    ----------
    cover : Cover
        Who computes and reads what.
    unit : Node
        The group that computes the values.
    passing : Readers
        The values, and who is to read them or compute them again.
    """

    def __init__(self, cover: Cover, unit: Node, passing: Readers) -> None:
        readers: dict[Node, frozenset[Node]] = dict(passing)
        self.passing = passing
        self.members: list[Node] = []
        for member in reversed(cover.members[unit]):
            if member in readers and is_cheap(member):
                self.members.append(member)
                for operand in member.operands:
                    if not operand.is_constant:
                        readers[operand] = readers.get(operand, frozenset()) | readers[member]
        self.computing = {value: effort(value) * len(readers[value]) for value in self.members}
        self.given = [value for value in readers if value not in self.computing]
        self.keeping: dict[Node, int] = {}
        for value, units in readers.items():
            home = cover.homes.get(value)
            known = cover.readers.get(value, {})
            whole = min(value.type.nbytes, value.base.type.nbytes)
            if value in self.computing:
                reads, is_kept = len(units), value in cover.outputs or any(other not in units for other in known)
            else:
                reads, is_kept = sum(other not in known for other in units), home is not unit or cover.is_kept(value)
            if home is unit or value in self.given:
                self.keeping[value] = whole * (reads + (not is_kept))

    def again(self) -> set[Node]:
        """What to compute again; nothing where keeping all that passes is best."""
        keep = sum(self.keeping[value] for value in self.passing)
        compute = sum(self.computing.values()) + sum(self.keeping[value] for value in self.given)
        best = min(keep, compute)
        if best - self._bound(compute) >= WORTH_A_CUT:
            return self._cut()
        return set(self.members) if compute < keep else set()

    def _bound(self, compute: int) -> int:
        """What anything between keeping all that passes and computing all of it costs at least.

        Either a whole value is kept, or all of them are computed, and only of smaller ones (a mean of each row) some
        are kept, which are computed from smaller ones.
        """
        whole = max(value.type.size for value in self.passing)
        kept = [self.keeping[value] for value in self.members if value.type.size == whole and value in self.keeping]
        small = sum(self.computing[value] for value in self.members if value.type.size < whole)
        small += sum(self.keeping[value] for value in self.given if value.type.size < whole)
        return min([*kept, compute - small])

    def _cut(self) -> set[Node]:
        """What lies between a minimum cut and the units that are decided for.

        A value is an edge, which costs what keeping it costs, and is entered by its operands; to compute it again is an
        edge from the start to its beginning.
        """
        graph = networkx.DiGraph()
        start, end = "start", "end"
        for value in self.given:
            graph.add_edge(start, (value, False))
        for value in self.members:
            graph.add_edge(start, (value, False), capacity=self.computing[value])
            for operand in value.operands:
                if not operand.is_constant:
                    graph.add_edge((operand, True), (value, False))
        for value in (*self.given, *self.members):
            # An edge without a capacity is never cut.
            capacity = {"capacity": self.keeping[value]} if value in self.keeping else {}
            graph.add_edge((value, False), (value, True), **capacity)
        for value in self.passing:
            graph.add_edge((value, True), end)
        _, (_, after) = networkx.minimum_cut(graph, start, end)
        return {value for value in self.members if (value, False) in after}


def needed(values: Iterable[Node], again: set[Node]) -> set[Node]:
    """What a unit that needs some values computes again for them."""
    found: set[Node] = set()
    waiting = [value for value in values if value in again]
    while waiting:
        value = waiting.pop()
        if value not in found:
            found.add(value)
            waiting += [operand for operand in value.operands if operand in again]
    return found
