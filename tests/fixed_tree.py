"""The fixed tree of `docs/architecture.md`, spelled out in NumPy."""

from __future__ import annotations

from typing import Any

import numpy as np


def tree_sum(rows: np.ndarray) -> np.ndarray:
    """The sum along the first axis, in the order the page describes."""
    return tree_reduce(np.add, rows)


def tree_reduce(combine: Any, rows: np.ndarray) -> np.ndarray:
    """What a ufunc makes of the elements along the first axis, in the order the page describes."""
    leaves = [leaf_reduce(combine, rows[first : first + 256]) for first in range(0, len(rows), 256)]
    levels: dict[int, np.ndarray] = {}
    for leaf in leaves:
        level = 0
        while level in levels:
            leaf = combine(levels.pop(level), leaf)
            level += 1
        levels[level] = leaf
    total = np.full(rows.shape[1:], combine.identity, rows.dtype)
    for level in sorted(levels):
        total = combine(levels[level], total)
    return total


def leaf_reduce(combine: Any, rows: np.ndarray) -> np.ndarray:
    """Sixteen accumulators, which meet by halves."""
    accumulators = np.full((16, *rows.shape[1:]), combine.identity, rows.dtype)
    for start in range(0, len(rows), 16):
        part = rows[start : start + 16]
        accumulators[: len(part)] = combine(accumulators[: len(part)], part)
    while len(accumulators) > 1:
        half = len(accumulators) // 2
        accumulators = combine(accumulators[:half], accumulators[half:])
    return accumulators[0]
