"""The differential fuzzer: NumPy, every pass, unfused and fused kernels agree on random graphs.

`FUSEC_FUZZ_EXAMPLES=10000 pytest tests/test_differential.py` is the long run.
"""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from fusec import ops
from fusec.compiler import run_passes
from fusec.config import Options
from fusec.evaluation.arrays import normalize
from fusec.evaluation.executables import compile_graph
from fusec.foundation.environment import FUZZ_EXAMPLES
from fusec.graph import Graph, Node, input_node
from fusec.graph.interpreter import interpret
from fusec.runtime import threads
from fusec.schedule import thread_sharing
from fusec.types import TensorType
from tests.contracts import assert_keeps_contract
from tests.fixed_tree import tree_sum
from tests.graphs import programs
from tests.sampling import assert_same_bits

EXAMPLES = FUZZ_EXAMPLES.read()
FUSED = Options(verify=True, num_threads=1)
UNFUSED = dataclasses.replace(FUSED, fuse=False)
THREADED = dataclasses.replace(FUSED, num_threads=2)

fuzzing = settings(
    max_examples=EXAMPLES // 3,
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
        patch.setattr(thread_sharing, "GRAIN", 1)
        eager = {"part_work": 1, "short_work": 2, "wake_work": 0, "retreat": 0, "crowded_until": 0}
        for setting, value in eager.items():
            patch.setattr(threads.pool().settings, setting, value)
        assert_same(compile_graph(graph, native, THREADED)(native), fused, graph, "two threads")

    every = Graph(graph.inputs, graph.nodes)
    values = dict(zip(every.outputs, compile_graph(every, native, FUSED)(native), strict=True))
    for node, value in zip(graph.outputs, fused, strict=True):
        assert_same([values[node]], [value], graph, "kept intermediates")
    for node in graph.nodes:
        if not node.is_source:
            assert_keeps_contract(node, [values[operand] for operand in node.operands], values[node])


@given(programs())
@fuzzing
def test_fusion_never_changes_what_was_relaxed(program: tuple[Graph, list[np.ndarray]]) -> None:
    """Rules of `fast_math` change the rounding, before anything is fused."""
    graph, arrays = program
    native = [normalize(array) for array in arrays]
    relaxed, separate = (dataclasses.replace(options, fast_math=True) for options in (FUSED, UNFUSED))
    fused = compile_graph(graph, native, relaxed)(native)
    assert [(value.shape, value.dtype) for value in fused] == [(node.shape, node.dtype) for node in graph.outputs]
    assert_same(compile_graph(graph, native, separate)(native), fused, graph, "unfused")


@pytest.mark.parametrize("length", [1, 15, 16, 17, 255, 256, 257, 1023, 1024, 1025, 5000])
def test_sums_follow_the_documented_tree(length: int) -> None:
    operand = np.random.default_rng(length).standard_normal(length).astype(np.float32)
    total = tree_sum(operand)
    for shape, axes in (((length,), (0,)), ((1, length), (1,)), ((length, 1), (0,))):
        node = input_node(TensorType(shape, operand.dtype))
        graph = Graph([node], [Node.of(ops.sum, node, attributes={"axes": axes, "keepdims": False})])
        (value,) = compile_graph(graph, [operand.reshape(shape)], FUSED)([operand.reshape(shape)])
        assert value.ravel()[0] == total
