"""Tuples, lists and dicts of values, taken apart and put together again."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Hashable, Iterator
from typing import Any, TypeAlias

Structure: TypeAlias = Hashable
"""The shape of a tree: a container's type, keys and the structures inside; `LEAF` for a leaf."""

LEAF = "leaf"


def flatten(tree: Any, leaves: list[Any]) -> Structure:
    """Append a tree's leaves, left to right, and return its structure.

    Tuples (named ones too), lists and dicts are containers; everything else is a leaf.
    """
    kind = type(tree)
    if isinstance(tree, dict):
        return kind, tuple(tree), tuple([flatten(value, leaves) for value in tree.values()])
    if kind is list or isinstance(tree, tuple):
        return kind, None, tuple([flatten(value, leaves) for value in tree])
    leaves.append(tree)
    return LEAF


def unflatten(structure: Any, leaves: Iterator[Any]) -> Any:
    """The tree of a structure and its leaves."""
    if structure is LEAF:
        return next(leaves)
    kind, keys, inner = structure
    values = [unflatten(child, leaves) for child in inner]
    if keys is not None:
        pairs = dict(zip(keys, values, strict=True))
        # Some dict types want more than their items to be made of (a defaultdict its factory): those become dicts.
        return kind(pairs) if kind.__init__ is dict.__init__ or kind is OrderedDict else pairs
    return kind(*values) if hasattr(kind, "_fields") else kind(values)


def map_leaves(change: Callable[[Any], Any], tree: Any) -> Any:
    """The same tree with every leaf changed."""
    leaves: list[Any] = []
    structure = flatten(tree, leaves)
    return unflatten(structure, iter([change(leaf) for leaf in leaves]))
