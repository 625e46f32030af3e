"""No pass changes a result: random graphs compute the same bits before and after."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import assume, given, settings

from fusec import ops
from fusec.graph import Graph, interpret, verify
from fusec.passes.convert_operands import convert_operands
from fusec.passes.eliminate_common_subexpressions import eliminate_common_subexpressions
from fusec.passes.fold_constants import fold_constants
from fusec.passes.simplify import simplify
from tests.random_graphs import graphs
from tests.sampling import assert_same_bits, random_arrays

PASSES = (convert_operands, simplify, eliminate_common_subexpressions, fold_constants)

# A power by multiplications is as exact as NumPy's, but not the same bits; of integers it may raise.
INEXACT = (ops.pow, ops.integer_power)
# NumPy's answer to which of +0 and -0 is larger depends on the order of the operands; a kernel's does not.
ORDERED = (ops.maximum, ops.minimum)


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@settings(max_examples=150, deadline=None)
@given(graphs(max_ops=10, with_groups=True))
def test_results_stay(graph: Graph) -> None:
    bodies = [group.attributes["body"] for group in graph.groups]
    found = {node.op for body in (graph, *bodies) for node in body.nodes}
    assume(not found & {*INEXACT, *ORDERED})
    arrays = random_arrays(graph, np.random.default_rng(0))
    expected = interpret(graph, arrays)
    current = graph
    for apply in PASSES:
        current = apply(current)
        verify(current)
        for left, right in zip(interpret(current, arrays), expected, strict=True):
            assert_same_bits(left, right)


@settings(max_examples=100, deadline=None)
@given(graphs(max_ops=10))
def test_passes_settle(graph: Graph) -> None:
    for apply in PASSES:
        graph = apply(graph)
        assert apply(graph) is graph, apply.__name__
