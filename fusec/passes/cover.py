"""Which kernel computes which values, where several may compute the same one."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from fusec.graph import Graph, Node, rebuild
from fusec.graph.graph import domain_of
from fusec.graph.traffic import traffic
from fusec.passes.grouping import form_group
from fusec.types import Shape


class Cover:
    """A fused graph without its groups, and the units that compute its values: groups, calls and views.

    Attributes
    ----------
    members : dict of Node to dict
        For every unit, the values that it computes, operands first.
    homes : dict of Node to Node
        The unit that keeps a value, if anybody does. Other units that compute it use it themselves.
    readers : dict of Node to dict
        The units that read a value and do not compute it.
    domains : dict of Node to Shape
        The shapes that groups walk.
    values : dict of Node to Node
        What nodes of the fused graph are here.
    """

    def __init__(self, graph: Graph) -> None:
        self.graph = graph
        self.members: dict[Node, dict[Node, None]] = {}
        self.homes: dict[Node, Node] = {}
        self.readers: dict[Node, dict[Node, None]] = {}
        self.domains: dict[Node, Shape] = {}
        self.values: dict[Node, Node] = {}
        self._places: dict[Node, int] = {}
        results: dict[Node, list[Node]] = {}
        for node in graph.nodes:
            operands = [self.values[operand] for operand in node.operands]
            if node.is_group:
                body: Graph = node.attributes["body"]
                inside = dict(zip(body.inputs, operands, strict=True))
                for member in body.nodes[len(body.inputs) :]:
                    inside[member] = rebuild(member, tuple([inside[operand] for operand in member.operands]))
                computed = [inside[member] for member in body.nodes[len(body.inputs) :] if not member.is_constant]
                results[node] = [inside[output] for output in body.outputs]
                self.values[node] = results[node][0]
                self.domains[node] = domain_of(body)[0]
            elif node.is_item:
                self.values[node] = results[node.operands[0]][node.attributes["index"]]
                continue
            else:
                self.values[node] = rebuild(node, tuple(operands))
                computed = [] if node.is_source else [self.values[node]]
            if computed:
                self.homes.update(dict.fromkeys(computed, node))
                self._places.update((value, len(self._places)) for value in computed)
                self.assign(node, computed)
        self.outputs = {self.values[output] for output in graph.outputs}
        self._order = {unit: number for number, unit in enumerate(self.members)}

    def in_order(self, units: Iterable[Node]) -> list[Node]:
        """Some units in the order of the graph, which is the same in every process."""
        return sorted(set(units), key=self._order.__getitem__)

    def assign(self, unit: Node, values: Iterable[Node]) -> None:
        """Let a unit compute these values, and read what they need besides."""
        members = dict.fromkeys(sorted(values, key=self._places.__getitem__))
        for operand in self.operands(self.members.get(unit, {})):
            del self.readers[operand][unit]
        self.members[unit] = members
        for operand in self.operands(members):
            self.readers.setdefault(operand, {})[unit] = None

    def operands(self, members: Collection[Node]) -> list[Node]:
        """What is read to compute some values."""
        found = dict.fromkeys(operand for member in members for operand in member.operands)
        return [operand for operand in found if operand not in members and not operand.is_constant]

    def is_kept(self, value: Node) -> bool:
        """Whether somebody reads a value where it is not computed."""
        return value in self.outputs or bool(self.readers.get(value))

    def results(self, unit: Node) -> list[Node]:
        """What a unit writes."""
        return [member for member in self.members[unit] if self.homes[member] is unit and self.is_kept(member)]

    def read(self, units: Iterable[Node]) -> int:
        """Bytes that some groups read."""
        return sum(traffic(self.operands(self.members[unit])) for unit in units)

    def written(self, units: Iterable[Node]) -> int:
        """Bytes that some groups write."""
        return sum(result.type.nbytes for unit in units for result in self.results(unit))

    def rebuilt(self) -> Graph:
        """The graph whose groups compute what the units do; those that nobody needs are gone."""
        images: dict[Node, Node] = {}
        inside: dict[Node, Node] = {}
        for node in self.graph.nodes:
            value = self.values[node]
            if node.is_group:
                results = self.results(node)
                if results:
                    members = list(self.members[node])
                    images.update(zip(results, form_group(members, results, images), strict=True))
                    # A value that stays inside is found at the group it stays in.
                    for member in members:
                        inside.setdefault(member, images[results[0]])
            elif not node.is_item and value not in images:
                images[value] = rebuild(value, tuple([images[operand] for operand in value.operands]))
        found = {node: images.get(value) or inside[value] for node, value in self.values.items()}
        outputs = [found[output] for output in self.graph.outputs]
        return Graph(self.graph.inputs, outputs, found, self.graph.verdicts)
