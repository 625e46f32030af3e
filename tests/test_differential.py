"""The differential fuzzer: NumPy, every pass, unfused and fused kernels agree on random graphs.

`FUSEC_FUZZ_EXAMPLES=10000 pytest tests/test_differential.py` is the long run.
"""

from __future__ import annotations

import dataclasses
import math
import os

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from fusec import ops
from fusec.capture import normalize
from fusec.compiler import compile_graph, run_passes
from fusec.config import Options
from fusec.graph import Graph, Node, input_node
from fusec.graph.interpreter import interpret
from fusec.inspect.ulp import ulp_distance
from fusec.ops.record import ElementwiseOp, Kind, ReductionOp
from fusec.runtime import threads
from fusec.types import TensorType
from tests.fixed_tree import tree_sum
from tests.graphs import converts_float_to_unsigned, programs
from tests.sampling import assert_same_bits

EXAMPLES = int(os.environ.get("FUSEC_FUZZ_EXAMPLES", "200"))
FUSED = Options(verify=True, num_threads=1)
UNFUSED = dataclasses.replace(FUSED, fuse=False)
THREADED = dataclasses.replace(FUSED, num_threads=2)

fuzzing = settings(
    max_examples=EXAMPLES // 2,
    deadline=None,
    suppress_health_check=list(HealthCheck),
    print_blob=True,
)


def assert_same(got: list[np.ndarray], expected: list[np.ndarray], graph: Graph, what: str) -> None:
    """Equal shapes, dtypes and bits of all results."""
    for number, (ours, other) in enumerate(zip(got, expected, strict=True)):
        try:
            assert_same_bits(ours, other)
        except AssertionError as error:
            raise AssertionError(f"{what}: output {number} of\n{graph}") from error


@given(programs(exact=True))
@fuzzing
def test_exact_graphs_have_numpys_bits(program: tuple[Graph, list[np.ndarray]]) -> None:
    graph, arrays = program
    native = [normalize(array) for array in arrays]
    expected = interpret(graph, native)

    def check(after: Graph) -> None:
        assert_same(interpret(after, native), expected, after, "a pass changed a result")

    run_passes(graph, FUSED, check)
    for options in (UNFUSED, FUSED):
        assert_same(compile_graph(graph, native, options)(native), expected, graph, f"fuse={options.fuse}")


@given(programs())
@fuzzing
def test_fusion_never_changes_a_bit(program: tuple[Graph, list[np.ndarray]]) -> None:
    graph, arrays = program
    native = [normalize(array) for array in arrays]
    fused = compile_graph(graph, native, FUSED)(native)
    assert_same(compile_graph(graph, native, UNFUSED)(native), fused, graph, "unfused")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(threads, "GRAIN", 1)
        for setting, value in {"part_work": 1, "wake_work": 0, "retreat": 0, "crowded_until": 0}.items():
            patch.setattr(threads.pool().settings, setting, value)
        assert_same(compile_graph(graph, native, THREADED)(native), fused, graph, "two threads")

    every = Graph(graph.inputs, graph.nodes)
    values = dict(zip(every.outputs, compile_graph(every, native, FUSED)(native), strict=True))
    for node, value in zip(graph.outputs, fused, strict=True):
        assert_same([values[node]], [value], graph, "kept intermediates")
    for node in graph.nodes:
        if not node.is_source:
            check_op(node, [values[operand] for operand in node.operands], values[node])


def check_op(node: Node, operands: list[np.ndarray], value: np.ndarray) -> None:
    """One op's compiled value against NumPy's on the same operands."""
    expected = node.op.interpret(operands, node.attributes)
    assert value.shape == node.shape == expected.shape
    assert value.dtype == node.dtype
    op = node.op
    if converts_float_to_unsigned(node):
        with np.errstate(all="ignore"):
            fits = (operands[0] > -1) & (operands[0] < 2.0 ** (8 * node.dtype.itemsize))
        value, expected = value[fits], expected[fits]
    if isinstance(op, ElementwiseOp) and op.ulp == 0:
        assert np.array_equal(value, expected, equal_nan=node.dtype.kind == "f"), (node, operands, value, expected)
    elif isinstance(op, ElementwiseOp):
        check_function(node, operands, value, expected)
    elif isinstance(op, ReductionOp) and node.dtype.kind == "f" and not op.reassociates(node.dtype):
        check_accumulation(node, operands[0], value, expected)
    elif node.kind is Kind.CONTRACTION and node.dtype.kind == "f":
        pass
    else:
        assert np.array_equal(value, expected, equal_nan=node.dtype.kind == "f"), (node, operands, value, expected)


def check_function(node: Node, operands: list[np.ndarray], value: np.ndarray, expected: np.ndarray) -> None:
    """A function: near NumPy's value, which is a few ULP off itself; the accuracy tests hold the bound of 1."""
    op = node.op
    assert isinstance(op, ElementwiseOp)
    distance = ulp_distance(np.atleast_1d(value), np.atleast_1d(expected))
    close = distance <= op.ulp + 4
    if op.name == "logaddexp":
        # NumPy adds a number to a logarithm that may be almost its opposite; ours does not lose what cancels.
        scale = np.maximum(*(np.abs(operand.astype(node.dtype)) for operand in operands))
        with np.errstate(all="ignore"):
            close |= np.atleast_1d(np.abs(value - expected) <= 4 * np.finfo(node.dtype).eps * scale)
    assert close.all(), (node, operands, value, expected, distance)


def check_accumulation(node: Node, operand: np.ndarray, value: np.ndarray, expected: np.ndarray) -> None:
    """A float sum or product: the rounding errors of the fixed tree, and no more."""
    axes, keepdims = node.attributes["axes"], node.attributes["keepdims"]
    operand = operand.astype(node.dtype)
    length = max(math.prod(operand.shape[axis] for axis in axes), 1)
    roundings = 16 + 4 + math.ceil(math.log2(length) + 1)
    with np.errstate(all="ignore"):
        wide = operand.astype(np.longdouble)
        if node.op.name == "sum":
            exact = wide.sum(axis=axes, keepdims=keepdims)
            scale = np.abs(wide).sum(axis=axes, keepdims=keepdims)
        else:
            exact = wide.prod(axis=axes, keepdims=keepdims)
            scale = np.abs(exact) * length
        tiny = np.finfo(node.dtype).tiny
        bound = scale * roundings * np.finfo(node.dtype).eps + tiny
        fine = (np.abs(value - exact) <= bound) | ~np.isfinite(exact) | (scale > np.finfo(node.dtype).max / 4)
        # Products that pass through the subnormals lose digits in any order.
        fine |= (np.abs(value) < tiny * 2**30) | (node.op.name == "prod")
    assert fine.all(), (node, operand, value, expected, exact)


@pytest.mark.parametrize("length", [1, 15, 16, 17, 255, 256, 257, 1023, 1024, 1025, 5000])
def test_sums_follow_the_documented_tree(length: int) -> None:
    operand = np.random.default_rng(length).standard_normal(length).astype(np.float32)
    total = tree_sum(operand)
    for shape, axes in (((length,), (0,)), ((1, length), (1,)), ((length, 1), (0,))):
        node = input_node(TensorType(shape, operand.dtype))
        graph = Graph([node], [Node.of(ops.sum, node, attributes={"axes": axes, "keepdims": False})])
        (value,) = compile_graph(graph, [operand.reshape(shape)], FUSED)([operand.reshape(shape)])
        assert value.ravel()[0] == total
