"""The fixed tree of `docs/architecture.md`, spelled out in NumPy."""

from __future__ import annotations

import numpy as np


def tree_sum(rows: np.ndarray) -> np.ndarray:
    """The sum along the first axis, in the order the page describes."""
    leaves = [leaf_sum(rows[first : first + 256]) for first in range(0, len(rows), 256)]
    levels: dict[int, np.ndarray] = {}
    for leaf in leaves:
        level = 0
        while level in levels:
            leaf = levels.pop(level) + leaf
            level += 1
        levels[level] = leaf
    total = np.zeros(rows.shape[1:], rows.dtype)
    for level in sorted(levels):
        total = levels[level] + total
    return total


def leaf_sum(rows: np.ndarray) -> np.ndarray:
    """Sixteen accumulators, which meet by halves."""
    accumulators = np.zeros((16, *rows.shape[1:]), rows.dtype)
    for start in range(0, len(rows), 16):
        part = rows[start : start + 16]
        accumulators[: len(part)] += part
    while len(accumulators) > 1:
        half = len(accumulators) // 2
        accumulators = accumulators[:half] + accumulators[half:]
    return accumulators[0]
