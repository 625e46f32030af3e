"""Counting bytes and array passes, and the nodes that compute."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from fusec.graph import Graph, Node
from fusec.graph.traffic import traffic
from fusec.ops.op import Kind


def op_traffic(node: Node) -> int:
    """Bytes one op moves on its own: every distinct operand read, the result written."""
    return traffic(node.operands) + node.type.nbytes


def op_passes(node: Node) -> int:
    """How many arrays one op walks on its own."""
    return arrays_of(node.operands) + 1


def arrays_of(nodes: Iterable[Node]) -> int:
    """How many arrays these values are, views of one array being that one and numbers known at recording none."""
    return sum(1 for base in {node.base for node in nodes} if not base.is_constant)


def computed(graph: Graph) -> Iterator[Node]:
    """The nodes that compute something."""
    return (node for node in graph.nodes if node.kind not in (Kind.SOURCE, Kind.VIEW))


def show_bytes(count: float) -> str:
    """A number of bytes for people: `30.5 MiB`."""
    if count < 1024:
        return f"{count:.0f} B"
    for unit in ("KiB", "MiB", "GiB"):
        count /= 1024
        if count < 1024 or unit == "GiB":
            break
    return f"{count:.1f} {unit}"
