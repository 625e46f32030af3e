"""Random graphs: native code, given memory and memory that is read as well give the bits of the Python way."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, assume, given, settings
from hypothesis import strategies as st

import fusec as fc
from fusec.compiler import plan_graph
from fusec.config import Options
from fusec.evaluation.arrays import normalize
from fusec.evaluation.capture import capture
from fusec.evaluation.evaluate import evaluate
from fusec.evaluation.executables import compile_graph
from fusec.foundation.environment import FUZZ_EXAMPLES
from fusec.graph import Graph
from fusec.ops.op import Kind
from fusec.runtime.entry import is_native
from tests.graphs import lay_out, programs
from tests.sampling import assert_same_bits

EXAMPLES = FUZZ_EXAMPLES.read()
SETTINGS = [Options(num_threads=1), Options(num_threads=1, fuse=False)]
LAYOUTS = ["dense", "fortran", "strided", "reversed", "misaligned", "swapped"]

fuzzing = settings(max_examples=EXAMPLES // 2, deadline=None, suppress_health_check=list(HealthCheck))


def assert_same(found: list[np.ndarray], expected: list[np.ndarray], graph: Graph) -> None:
    for ours, other in zip(found, expected, strict=True):
        try:
            assert_same_bits(np.asarray(ours, other.dtype), other)
        except AssertionError as error:
            raise AssertionError(str(graph)) from error


def depends_on_layouts(graph: Graph) -> bool:
    """Whether BLAS adds in it, in an order that depends on where its operands lie: a result may be one of them."""
    return any(node.kind is Kind.CONTRACTION and node.dtype.kind == "f" for node in graph.nodes)


@given(programs(), st.sampled_from(SETTINGS))
@fuzzing
def test_native_code_runs_what_python_runs(program: tuple[Graph, list[np.ndarray]], options: Options) -> None:
    graph, arrays = program
    native = [normalize(array) for array in arrays]
    executable = compile_graph(graph, native, options)
    expected = executable.sized(native, (), ()).run(native, ())
    for _ in range(3):
        assert_same(executable(native), expected, graph)
    assert not is_native() or executable.native_plan is None or executable._program_lists


@given(programs(), st.sampled_from(SETTINGS), st.sampled_from(LAYOUTS))
@fuzzing
def test_given_memory(program: tuple[Graph, list[np.ndarray]], options: Options, layout: str) -> None:
    graph, arrays = program
    assume(not depends_on_layouts(graph))
    native = [normalize(array) for array in arrays]
    expected = compile_graph(graph, native, options).sized(native, (), ()).run(native, ())
    for _ in range(3):
        outs = [lay_out(np.full(value.shape, 77).astype(value.dtype), layout) for value in expected]
        evaluate(graph, native, options, outs)
        assert_same(outs, expected, graph)


@given(programs(), st.sampled_from(SETTINGS), st.data())
@fuzzing
def test_memory_that_is_read_as_well(
    program: tuple[Graph, list[np.ndarray]], options: Options, data: st.DataObject
) -> None:
    graph, arrays = program
    assume(not depends_on_layouts(graph))
    kept = [np.array(normalize(array), order="K") for array in arrays]
    expected = compile_graph(graph, kept, options).sized(kept, (), ()).run(kept, ())
    for _ in range(3):
        native = [array.copy(order="K") for array in kept]
        outs = []
        for value in expected:
            fitting = [array for array in native if array.shape == value.shape and array.dtype == value.dtype]
            fitting = [array for array in fitting if not any(array is out for out in outs)]
            outs.append(data.draw(st.sampled_from(fitting)) if fitting else np.empty_like(value))
        evaluate(graph, native, options, outs)
        assert_same(outs, expected, graph)


@given(programs())
@fuzzing
def test_temporaries_that_live_together_lie_apart(program: tuple[Graph, list[np.ndarray]]) -> None:
    graph, arrays = program
    plan = plan_graph(graph, [normalize(array) for array in arrays], SETTINGS[1])
    offsets, total = plan.offsets, plan.arena_bytes
    living: set[int] = set()
    for number in range(len(plan.steps)):
        for slot in plan.allocations[number]:
            if slot in offsets:
                begin, end = offsets[slot], offsets[slot] + plan.buffers[slot].nbytes
                assert begin % 64 == 0
                assert end <= total
                for other in living:
                    assert end <= offsets[other] or offsets[other] + plan.buffers[other].nbytes <= begin
                living.add(slot)
        living -= set(plan.releases[number])


@pytest.mark.parametrize("length", [2, 50])
def test_a_chain_needs_the_memory_of_two_values(length: int) -> None:
    x = np.ones(1000, np.float32)
    value = fc.asarray(x)
    for _ in range(length):
        value = value * 1.5 + value
    graph, arrays = capture([value.node])
    total = plan_graph(graph, arrays, SETTINGS[1]).arena_bytes
    assert total <= 3 * 4096
