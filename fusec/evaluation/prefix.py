"""What is recorded on and on and never read: its oldest part is evaluated, and the rest is recorded over that.

In `for _ in range(100_000): v = v * 0.9 + x` nobody reads `v` before the end. So a node knows how many ops stand one
behind another up to it (`Node.depth`). Where they are too many, values on that path are computed, and with them what
else of their past is still held. They are of one place in the program, where the loop comes by in every turn, and as
many turns apart each time: the same expression again and again, which is compiled once.
"""

from __future__ import annotations

import itertools
import sys
from collections import Counter
from collections.abc import Iterable, Sequence
from typing import Any, TypeAlias

from fusec.config import current_options
from fusec.errors import Origin
from fusec.evaluation.capture import is_tracing
from fusec.evaluation.evaluate import evaluate_nodes
from fusec.foundation.cache import Cache
from fusec.graph import Node

CHECKED = 16
"""Recorders call `shorten` for depths that are a multiple of this: every path passes each depth."""

PART = 250
"""About so many ops are evaluated at a time: enough for whole kernels, and few to compile."""

Place: TypeAlias = tuple[int, int]

MAX_PLACES = 1024

_dividing: Cache[Place | None, Origin | None] = Cache(MAX_PLACES)
"""Where in the program paths are divided; what is kept there keeps the places from meaning something else."""

HELD_BYTES = 1 << 26
HELD_VALUES = 8
"""Values that nobody needs yet, but somebody holds, are kept up to so many bytes, or values as large as the last."""


def shorten(newest: Node) -> None:
    """Evaluate the past of a node, if its depth has reached the limit and it is not recorded for later calls."""
    limit = current_options().max_recorded
    if not limit or newest.depth < limit or is_tracing():
        return
    path = _longest_path(newest)
    if len(path) < newest.depth:
        # Some of it is known by now.
        _measure(newest)
        if newest.depth < limit:
            return
        path = _longest_path(newest)
    *prefixes, rest = _divide(path, min(limit, PART))
    del path
    needed = _operands(rest)
    wanted = []
    for prefix in prefixes[::-1]:
        wanted.append(_kept(prefix, needed))
        needed |= _operands(prefix)
    del prefix, prefixes, rest
    while wanted:
        nodes = wanted.pop()
        for node, array in zip(nodes, evaluate_nodes(nodes), strict=True):
            node.settle(array)
    _measure(newest)


def _longest_path(newest: Node) -> list[Node]:
    """The nodes of greatest depth from a node down to one over known values, or to where depths are too large."""
    path = []
    node: Node | None = newest
    while node is not None and node.depth:
        path.append(node)
        node = max(node.operands, key=_depth, default=None)
    return path


def _depth(node: Node) -> int:
    return node.depth


def _measure(newest: Node) -> None:
    """Work out anew the depths of a node and of what it is computed from."""
    for node in _append_past(newest, set(), []):
        node.depth = 1 + max([operand.depth for operand in node.operands], default=-1)


def _append_past(newest: Node, seen: set[int], order: list[Node]) -> list[Node]:
    """Append to `order` what a node is computed from and nobody has seen, operands first, and the node itself."""
    stack = [newest]
    while stack:
        node = stack[-1]
        if id(node) in seen:
            stack.pop()
            continue
        waiting = [operand for operand in node.operands if operand.depth and id(operand) not in seen]
        if waiting:
            stack += waiting
            continue
        stack.pop()
        seen.add(id(node))
        order.append(node)
    return order


def _divide(path: list[Node], limit: int) -> list[list[Node]]:
    """All that the first node of a path is computed from, in parts of about `limit` nodes, and what is left at last.

    Each part is what a value on the path is computed from, without the parts before it. These values are of one place
    in the program.
    """
    newest, *past = path
    past.reverse()
    places = _common_places(past, newest)
    seen: set[int] = set()
    order: list[Node] = []
    ends: list[int] = []
    last = 0
    for place, node in enumerate(past):
        _append_past(node, seen, order)
        if place in places:
            begin = ends[-1] if ends else 0
            if len(order) - begin > limit:
                ends.append(last if last > begin else len(order))
            last = len(order)
    if not ends:
        ends.append(last)
    _append_past(newest, seen, order)
    bounds = [0, *ends, len(order)]
    return [order[begin:end] for begin, end in itertools.pairwise(bounds)]


def _common_places(past: Sequence[Node], newest: Node) -> set[int]:
    """Where on a path, whose oldest node comes first, it is to be divided.

    That is where paths were divided before, or else where the program is now or was last, if it had been there before;
    or anywhere, if there is no such place.
    """
    places = [_place(node) for node in past]
    recent = places[len(past) // 2 :]
    chosen = next((place for place in recent[::-1] if place in _dividing), None)
    if chosen is None:
        here = _place(newest)
        times = Counter([here, *places])
        chosen = next((place for place in (here, *recent[::-1]) if place and times[place] > 1), None)
        if chosen not in recent:
            return set(range(len(past)))
        _dividing[chosen] = past[places.index(chosen)].origin
    return {number for number, place in enumerate(places) if place == chosen}


def _place(node: Node) -> Place | None:
    # By identity: a code equals others of the same text, and it takes long to see.
    return None if node.origin is None else (id(node.origin[0]), node.origin[1])


def _operands(nodes: Iterable[Node]) -> set[int]:
    return {id(operand) for node in nodes for operand in node.operands}


def _kept(prefix: list[Node], needed: set[int]) -> list[Node]:
    """The values of a prefix that what comes behind is computed from, and those that somebody else holds."""
    inside = Counter([id(operand) for node in prefix for operand in node.operands])
    room = max(HELD_BYTES, HELD_VALUES * prefix[-1].type.nbytes)
    kept = [prefix[-1]]
    # The newest first: what the program goes on with, rather than what it has put aside.
    for place, count in zip(range(len(prefix) - 2, -1, -1), _references(prefix)[-2::-1], strict=True):
        node = prefix[place]
        if count - OWN_REFERENCES == inside[id(node)] or node.base.is_source or node.base.array is not None:
            continue
        if id(node) not in needed:
            room -= node.type.nbytes
            if room < 0:
                continue
        kept.append(node)
    return kept


def _references(values: list[Any]) -> list[int]:
    """How many references there are to each of some values."""
    return [sys.getrefcount(value) for value in values]


(OWN_REFERENCES,) = _references([object()])
"""Those that come from counting."""
