"""Plans with plain numbers in the place of symbolic ones, for graphs of any ops."""

from __future__ import annotations

import numpy as np
from hypothesis import given, settings
from hypothesis import strategies as st

from fusec.compiler import run_passes
from fusec.config import Options
from fusec.foundation.environment import FUZZ_EXAMPLES
from fusec.graph import Graph, Node, equal_graphs, input_node
from fusec.layout import Layout, dense_strides
from fusec.schedule.build_plan import build_plan
from fusec.schedule.concrete import concrete
from fusec.schedule.plan import KernelStep, Plan
from fusec.symbolic.integers import symbolic_integer
from fusec.symbolic.polynomial import Source
from fusec.symbolic.scope import Scope
from fusec.symbolic.values import is_symbolic, value_in
from fusec.types import TensorType
from tests.random_graphs import graphs
from tests.symbolic.programs import CACHED, TARGET, Program, SymbolicPlan, assert_equal_plans, plain_plan, reduced


@st.composite
def layouts_of(draw: st.DrawFn, graph: Graph) -> list[Layout]:
    """Layouts for the inputs of a graph: dense in some order of axes, backwards, or with the elements apart."""
    found = []
    for node in graph.inputs:
        order = draw(st.permutations(range(len(node.shape))))
        factor = draw(st.sampled_from([1, 1, -1, 3]))
        strides = dense_strides(node.shape, order, node.dtype.itemsize)
        found.append(Layout(node.shape, tuple(factor * stride for stride in strides), node.dtype))
    return found


def planned(graph: Graph, layouts: list[Layout], options: Options) -> Plan:
    inputs = [(layout.shape, layout.dtype, layout.strides) for layout in layouts]
    return build_plan(run_passes(graph, options), inputs, TARGET, CACHED)


def over(graph: Graph, layouts: list[Layout]) -> Graph:
    """The same ops over inputs of these shapes."""
    images = {
        node: input_node(TensorType(layout.shape, layout.dtype))
        for node, layout in zip(graph.inputs, layouts, strict=True)
    }
    for node in graph.nodes:
        if node not in images:
            operands = [images[operand] for operand in node.operands]
            images[node] = node if node.is_constant else Node.of(node.op, *operands, attributes=node.attributes)
    return Graph([images[node] for node in graph.inputs], [images[node] for node in graph.outputs])


@given(st.data(), graphs(), st.booleans())
@settings(max_examples=FUZZ_EXAMPLES.read(), deadline=None)
def test_a_plan_at_the_sizes_it_was_made_for(data: st.DataObject, graph: Graph, fuse: bool) -> None:
    """Any ops over inputs of symbolic shapes and strides: what is decided is what plain sizes decide."""
    options = Options(fuse=fuse, verify=True)
    layouts = data.draw(layouts_of(graph))
    sources = {}
    for argument, layout in enumerate(layouts):
        sources |= {Source("extent", argument, axis): extent for axis, extent in enumerate(layout.shape)}
        sources |= {Source("stride", argument, axis): stride for axis, stride in enumerate(layout.strides)}
    scope = Scope(sources)
    symbolic = [
        layout._replace(
            shape=tuple(symbolic_integer(scope, Source("extent", argument, axis)) for axis in range(layout.ndim)),
            strides=tuple(symbolic_integer(scope, Source("stride", argument, axis)) for axis in range(layout.ndim)),
        )
        for argument, layout in enumerate(layouts)
    ]
    plan = planned(over(graph, symbolic), symbolic, options)
    scope.close()
    expected = planned(over(graph, layouts), layouts, options)
    assert_equal_plans(concrete(plan, lambda number: value_in(scope, number)), expected)


def test_a_plain_plan_stays_what_it_is() -> None:
    plan = plain_plan(ROWS, {"n": 20, "m": 30})
    same = concrete(plan, lambda number: 1 // 0)
    assert same.steps == plan.steps
    assert all(new is old for new, old in zip(same.graph.nodes, plan.graph.nodes, strict=True))


ROWS = Program(lambda x: (reduced("sum", x, 1), reduced("sum", x, 0)), "nm")


def test_a_node_becomes_one_node() -> None:
    """Steps, views and results speak of the nodes of the plan's graph, at any size."""
    sizes = {"n": 40, "m": 70}
    symbolic = SymbolicPlan(ROWS, {"n": 20, "m": 30})
    assert symbolic.admits(sizes)
    plan = symbolic.at(sizes)
    assert {step.node for step in plan.steps} == set(plan.graph.groups)
    assert [node.shape for node in plan.graph.nodes] == [(40, 70), (40,), (70,)]
    for step in plan.steps:
        assert isinstance(step, KernelStep)
        body = step.node.attributes["body"]
        assert not any(is_symbolic(extent) for node in body.nodes for extent in node.shape)
    assert equal_graphs(plan.graph, plain_plan(ROWS, sizes).graph)
    # Whoever has a recorded node finds where it went.
    (x,) = symbolic.plan.graph.inputs
    assert plan.graph.images[x] is plan.graph.inputs[0]
    assert np.prod(plan.graph.inputs[0].shape) == 2800
