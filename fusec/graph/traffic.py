"""The bytes that values take when they are read."""

from __future__ import annotations

from collections.abc import Iterable

from fusec.graph.node import Node


def traffic(nodes: Iterable[Node]) -> int:
    """Bytes read when each of these values is read once; numbers known at recording count nothing.

    Views of one array count at their own size, but together never more than the array: a broadcast reads what it
    repeats once, and overlapping slices share their middle.
    """
    seen: dict[Node, int] = {}
    for node in dict.fromkeys(nodes):
        base = node.base
        if not base.is_constant:
            seen[base] = min(seen.get(base, 0) + node.type.nbytes, base.type.nbytes)
    return sum(seen.values())
