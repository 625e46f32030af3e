"""Which recorded ops a kernel or call stands for, and which ops it recomputes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from fusec.graph import Graph, Node
from fusec.graph.numbering import Numbering
from fusec.ops.op import Kind
from fusec.reports.accounting import computed

Members = Mapping[Node | None, Sequence[Node]]
"""The recorded ops that each kernel or call stands for."""


def recorded_members(recorded: Graph, graph: Graph) -> Members:
    """The recorded ops each group stands for: every op stands in one place, also when others recompute it.

    An op that a rule removed belongs to whatever its first user belongs to; to None when that is nothing.
    """
    groups: dict[Node, Node] = {}
    alive = set(graph.nodes)
    for node in reversed(recorded.nodes):
        image = graph.images.get(node, node)
        while image.kind is Kind.VIEW or image.is_item:
            image = image.operands[0]
        users = [groups[user] for user in recorded.users[node] if user in groups]
        if image in alive and not image.is_source:
            groups[node] = image
        elif users:
            groups[node] = users[0]
    members: dict[Node | None, list[Node]] = {}
    for node in computed(recorded):
        members.setdefault(groups.get(node), []).append(node)
    return members


def recomputed_ops(graph: Graph, members: Members) -> dict[Node, list[Node]]:
    """The ops that each group runs although another group stands for them.

    Parameters
    ----------
    graph : Graph
        After all passes.
    members : mapping
        The recorded ops that each group stands for.
    """
    numbering = Numbering()
    numbering.add(graph.nodes)
    runs: dict[int, dict[Node, Node]] = {}
    for group in graph.groups:
        for node in computed(group.attributes["body"]):
            runs.setdefault(numbering.numbers[node], {})[group] = node
    found: dict[Node, list[Node]] = {group: [] for group in graph.groups}
    for shared in runs.values():
        if len(shared) > 1:
            # What no recorded op is, such as an op that a rule made, counts where it runs first.
            standing = [group for group, node in shared.items() if _stands_for(members, group, node)]
            (counted, *_) = standing or shared
            for group, node in shared.items():
                if group is not counted:
                    found[group].append(node)
    return found


def _stands_for(members: Members, group: Node, node: Node) -> bool:
    return any(member.origin == node.origin and member.op is node.op for member in members.get(group, ()))
