"""NaN stays NaN; its sign and payload are not promised, and only `signbit` and `copysign` show them."""

from __future__ import annotations

import itertools
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec import ops
from fusec.config import Options
from fusec.evaluation.executables import compile_graph
from fusec.graph import Graph, Node, input_node, interpret
from fusec.ops.op import ElementwiseOp, Op
from fusec.types import BY_NAME, FLOAT32, FLOAT64, Array, DType, TensorType
from tests.graphs import ELEMENTWISE, REDUCTIONS
from tests.sampling import assert_same_bits, special_values

SHOWING = (ops.signbit, ops.copysign)
HIDING = [op for op in (*ELEMENTWISE, *REDUCTIONS) if op not in SHOWING and not op.name.startswith("bitwise_")]


def attributes_of(op: Op) -> list[dict[str, Any]]:
    if op is ops.astype:
        return [{"dtype": dtype} for dtype in BY_NAME.values()]
    if op is ops.integer_power:
        return [{"exponent": exponent} for exponent in (2, 3, 8)]
    return [{}] if isinstance(op, ElementwiseOp) else [{"axes": (0,), "keepdims": False}]


def turned(arrays: list[Array]) -> list[Array]:
    """The same with the sign of each NaN turned."""
    return [np.where(np.isnan(array), -array, array) for array in arrays]


@pytest.mark.parametrize("dtype", [FLOAT32, FLOAT64], ids=str)
@pytest.mark.parametrize("op", HIDING, ids=lambda op: op.name)
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_the_sign_of_nan_does_not_show(op: Op, dtype: DType) -> None:
    numbers = np.array([np.nan, -np.nan, 0.0, -0.0, 1.0, -2.5, np.inf], dtype)
    grid = np.array(list(itertools.product(numbers, repeat=op.arity)), dtype).T
    arrays = [np.ascontiguousarray(row) for row in grid]
    inputs = [input_node(TensorType(array.shape, dtype)) for array in arrays]
    for attributes in attributes_of(op):
        graph = Graph(inputs, [Node.of(op, *inputs, attributes=attributes)])
        compiled = compile_graph(graph, arrays, Options(num_threads=1))
        for run in (compiled, lambda given, graph=graph: interpret(graph, given)):
            (left,), (right,) = run(arrays), run(turned(arrays))
            assert_same_bits(left, right)


@pytest.mark.parametrize("dtype", [FLOAT32, FLOAT64], ids=str)
def test_given_signs_show(dtype: DType) -> None:
    """Of a NaN that comes from memory, nothing has turned the sign."""
    x = np.array([np.nan, -np.nan, 1.0, -0.0] * 9, dtype)
    np.testing.assert_array_equal(fc.jit(np.signbit)(x), np.signbit(x))
    assert_same_bits(fc.jit(lambda v: np.copysign(2.0, v))(x), np.copysign(dtype.type(2), x))
    assert_same_bits(fc.jit(lambda v: np.copysign(v, 1))(x), np.copysign(x, dtype.type(1)))


ARITHMETIC: list[Callable[..., Any]] = [
    lambda x, y: x * -1,
    lambda x, y: x / -1,
    lambda x, y: -0.0 - x,
    lambda x, y: x + (-y),
    lambda x, y: x - (-y),
    lambda x, y: (-x) * (-y),
    lambda x, y: (-x) / (-y),
    lambda x, y: np.square(-x),
    lambda x, y: x + y,
    lambda x, y: y * x - x * y,
]


@pytest.mark.parametrize("function", ARITHMETIC)
@pytest.mark.parametrize("dtype", [FLOAT32, FLOAT64], ids=str)
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_nan_is_where_numpy_has_it(function: Callable[..., Any], dtype: DType) -> None:
    """Rules that turn the sign of a NaN keep everything else."""
    numbers = special_values(dtype)
    x, y = (np.ascontiguousarray(axis.ravel()) for axis in np.meshgrid(numbers, numbers))
    assert_same_bits(fc.jit(function)(x, y), function(x, y))
