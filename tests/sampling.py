"""Numbers that break things, and arrays made of them."""

from __future__ import annotations

import numpy as np

from fusec.graph import Graph
from fusec.types import Array, DType, Shape


def special_values(dtype: DType) -> Array:
    """The numbers of a dtype at which arithmetic changes its ways."""
    if dtype.kind == "b":
        return np.array([False, True])
    if dtype.kind in "iu":
        limits = np.iinfo(dtype)
        numbers = {0, 1, 2, 3, 7, limits.bits - 1, limits.max, limits.max - 1, limits.max // 2 + 1}
        numbers |= {-1, -2, -7, limits.min, limits.min + 1} if dtype.kind == "i" else {200}
        return np.array(sorted(numbers), dtype)
    limits = np.finfo(dtype)
    positive = [0.0, limits.smallest_subnormal, limits.tiny, 0.1, 0.5, 1.0, 1.5, 2.5, 3.0]
    positive += [2.0**31, 3e9, 2.0**63, limits.max, np.inf, np.nan]
    half = np.array(positive, dtype)
    return np.concatenate([half, -half])


def random_array(dtype: DType, shape: Shape, random: np.random.Generator) -> Array:
    """Special values and ordinary numbers, mixed."""
    ordinary = (random.standard_normal(shape) * 10).astype(dtype if dtype.kind in "fi" else np.int64)
    chosen = random.choice(special_values(dtype), shape)
    return np.where(random.random(shape) < 0.5, chosen, ordinary.astype(dtype))


def random_arrays(graph: Graph, random: np.random.Generator) -> list[Array]:
    """An array for each input of a graph."""
    return [random_array(node.dtype, node.shape, random) for node in graph.inputs]


def assert_same_bits(actual: Array, expected: Array) -> None:
    """Both arrays hold the same bits, NaN payloads and signs apart."""
    actual, expected = np.asarray(actual), np.asarray(expected)
    assert actual.dtype == expected.dtype
    assert actual.shape == expected.shape
    np.testing.assert_array_equal(actual, expected)
    if actual.dtype.kind == "f":
        is_number = ~np.isnan(expected)
        np.testing.assert_array_equal(np.signbit(actual)[is_number], np.signbit(expected)[is_number])
