"""No pass changes what an op computes: random graphs, op by op, before and after."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given, settings

from fusec.graph import Graph, Node, interpret, verify, verify_rewrite
from fusec.passes.convert_operands import convert_operands
from fusec.passes.eliminate_common_subexpressions import eliminate_common_subexpressions
from fusec.passes.fold_constants import fold_constants
from fusec.passes.simplify import simplify
from fusec.types import Array
from tests.contracts import assert_keeps_contract
from tests.random_graphs import graphs
from tests.sampling import assert_same_bits, random_arrays

PASSES = (convert_operands, simplify, eliminate_common_subexpressions, fold_constants)


def values_of_images(graph: Graph, rewritten: Graph, arrays: list[Array]) -> dict[Node, Array]:
    """For each node of a graph, what its image computes."""
    images = [rewritten.images.get(node, node) for node in graph.nodes]
    return dict(zip(graph.nodes, interpret(Graph(rewritten.inputs, images), arrays), strict=True))


def assert_computes(node: Node, values: dict[Node, Array]) -> None:
    """What stands for a node is what the node makes of what stands for its operands."""
    operands = [values[operand] for operand in node.operands]
    if node.is_constant:
        assert_same_bits(values[node], np.asarray(node.attributes["value"]))
    elif node.is_group:
        # Rules leave bodies alone, so that the same body is given the same operands.
        assert_same_bits(values[node], interpret(node.attributes["body"], operands)[0])
    elif node.is_item:
        (group,) = node.operands
        given = [values[operand] for operand in group.operands]
        assert_same_bits(values[node], interpret(group.attributes["body"], given)[node.attributes["index"]])
    elif not node.is_source:
        assert_keeps_contract(node, operands, values[node], follows_tree=False)


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@settings(max_examples=200, deadline=None)
@given(graphs(max_ops=10, with_groups=True))
def test_every_op_keeps_its_contract(graph: Graph) -> None:
    arrays = random_arrays(graph, np.random.default_rng(0))
    for apply in PASSES:
        rewritten = apply(graph)
        verify(rewritten)
        verify_rewrite(graph, rewritten, apply.__name__)
        values = values_of_images(graph, rewritten, arrays)
        for node in graph.nodes:
            assert_computes(node, values)
        graph = rewritten


@settings(max_examples=200, deadline=None)
@given(graphs(max_ops=10))
def test_passes_settle(graph: Graph) -> None:
    for apply in PASSES:
        graph = apply(graph)
        assert apply(graph) is graph, apply.__name__
