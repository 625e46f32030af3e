"""Groups that cannot run: illegal fusions made by hand, each refused with the path or the read that breaks it."""

from __future__ import annotations

import re
import sys
from collections.abc import Sequence

import pytest
from hypothesis import HealthCheck, given, settings

from fusec import ops
from fusec.compiler import pipeline, run_passes
from fusec.config import Options
from fusec.errors import CompilerBug
from fusec.graph import Graph, Node, constant_node, input_node, item_node, parse, verify, verify_rewrite
from fusec.graph.partition import MAX_SHOWN
from fusec.passes import legality
from fusec.types import FLOAT32, TensorType
from tests.graphs import programs

SQUARE = TensorType((4, 4), FLOAT32)
VALUE = "<[a-z]+: f32\\[4,4\\]>"


def group(operands: Sequence[Node], body: Graph) -> Node:
    return Node(ops.fused, tuple(operands), body.outputs[0].type, {"body": body})


def unary(names: Sequence[str], results: int = 1) -> Graph:
    """A body that applies ops one after the other, and gives the last values."""
    node = inside = input_node(SQUARE)
    chain = []
    for name in names:
        node = Node.of(ops.OPS[name], node)
        chain.append(node)
    return Graph([inside], chain[::-1][:results])


def around() -> tuple[Graph, list[Node]]:
    """sqrt, a product of it, and the sum of the two: the product stands between them."""
    graph = parse(
        """graph(%x: f32[4,4]):
             %0: f32[4,4] = sqrt %x
             %1: f32[4,4] = matmul %0, %0
             %2: f32[4,4] = add %0, %1
             return %2"""
    )
    return graph, list(graph.nodes)


def test_a_group_that_waits_for_its_own_result() -> None:
    x = input_node(SQUARE, "x")
    left, right = input_node(SQUARE), input_node(SQUARE)
    first = Node.of(ops.sqrt, left)
    fused = group([x, x], Graph([left, right], [Node.of(ops.add, first, right), first]))
    product = Node.of(ops.matmul, item_node(fused, 1), item_node(fused, 1))
    fused.operands = (x, product)
    with pytest.raises(CompilerBug) as caught:
        verify(Graph([x], [fused]))
    head = str(caught.value).splitlines()[0]
    assert re.search("a group is convex, but a path leaves the group of (add, sqrt|sqrt, add) and comes back: ", head)
    assert sorted(re.findall(VALUE, head)) == ["<fused: f32[4,4]>", "<item: f32[4,4]>", "<matmul: f32[4,4]>"]


def test_two_groups_that_wait_for_each_other() -> None:
    x = input_node(SQUARE, "x")
    one, other = group([x], unary(["sqrt", "abs"])), group([x], unary(["negative"]))
    one.operands, other.operands = (other,), (one,)
    with pytest.raises(CompilerBug) as caught:
        verify(Graph([x], [one]))
    head = str(caught.value).splitlines()[0]
    assert "groups have an order, but the group of sqrt, abs and the group of negative wait for each other: " in head
    assert head.count("<fused: f32[4,4]>") == 2


def test_a_pass_that_fuses_around_a_product() -> None:
    """The graph it makes can run; what it says of its groups cannot be."""
    before, (x, root, product, total) = around()
    alone = Node.of(ops.matmul, *[group([x], unary(["sqrt"]))] * 2)
    left, right = input_node(SQUARE), input_node(SQUARE)
    fused = group([x, alone], Graph([left, right], [Node.of(ops.add, Node.of(ops.sqrt, left), right)]))
    after = Graph([x], [fused], {x: x, root: fused, product: alone, total: fused})
    verify(after)
    with pytest.raises(CompilerBug) as caught:
        verify_rewrite(before, after, "careless")
    assert str(caught.value).splitlines()[0] == (
        "fusec bug: careless: a group is convex, but a path leaves the group of sqrt, add and comes back: "
        "<sqrt: f32[4,4]> -> <matmul: f32[4,4]> -> <add: f32[4,4]>"
    )
    assert "graph(%x: f32[4,4]):" in str(caught.value)


def test_a_pass_that_crosses_two_groups() -> None:
    before = parse(
        """graph(%x: f32[4,4]):
             %0: f32[4,4] = sqrt %x
             %1: f32[4,4] = abs %x
             %2: f32[4,4] = negative %1
             %3: f32[4,4] = exp %0
             return %2, %3"""
    )
    x, absolute, negative, root, exponential = before.nodes
    # sqrt with negative, abs with exp: each needs what the other computes.
    one, other = group([x], unary(["sqrt", "negative"])), group([x], unary(["abs", "exp"]))
    after = Graph([x], [one, other], {root: one, negative: one, absolute: other, exponential: other})
    with pytest.raises(CompilerBug) as caught:
        verify_rewrite(before, after, "crossed")
    head = str(caught.value).splitlines()[0]
    assert re.search("groups have an order, but the group of .* and the group of .* wait for each other: ", head)
    assert {"the group of negative, sqrt", "the group of abs, exp"} == set(re.findall(r"the group of \w+, \w+", head))


def test_a_group_that_lost_a_user() -> None:
    """The product read the root, which the group computes and gives to nobody."""
    before = parse(
        """graph(%x: f32[4,4]):
             %0: f32[4,4] = sqrt %x
             %1: f32[4,4] = abs %0
             %2: f32[4,4] = matmul %0, %1
             return %2"""
    )
    x, root, absolute, product = before.nodes
    rule = "fusion computes what was recorded, but <matmul: .*> reads <sqrt: .*>, and"

    fused = group([x], unary(["sqrt", "abs"]))
    after = Graph([x], [Node.of(ops.matmul, fused, fused)], {root: fused, absolute: fused})
    after.images |= {product: after.outputs[0]}
    verify(after)
    with pytest.raises(CompilerBug, match=f"forgetful: {rule} <fused: .*> is another value"):
        verify_rewrite(before, after, "forgetful")

    both = group([x], unary(["sqrt", "abs"], results=2))
    images = {root: item_node(both, 1), absolute: both}
    kept = Node.of(ops.matmul, images[root], both)
    verify_rewrite(before, Graph([x], [kept], images | {product: kept}), "sound")
    other = Node.of(ops.matmul, both, both)
    with pytest.raises(CompilerBug, match=f"careless: {rule} <matmul: .*> does not read <item"):
        verify_rewrite(before, Graph([x], [other], images | {product: other}), "careless")


def test_a_group_that_lost_a_result() -> None:
    before = parse(
        """graph(%x: f32[4,4]):
             %0: f32[4,4] = sqrt %x
             %1: f32[4,4] = abs %0
             return %1, %0"""
    )
    x, root, absolute = before.nodes
    fused = group([x], unary(["sqrt", "abs"], results=2))
    images = {root: item_node(fused, 1), absolute: fused}
    verify_rewrite(before, Graph([x], [fused, images[root]], images), "sound")
    with pytest.raises(CompilerBug, match="swapped: fusion computes what was recorded, but output 0 is not"):
        verify_rewrite(before, Graph([x], [images[root], fused], images), "swapped")


def test_groups_that_have_no_order_are_not_formed(monkeypatch: pytest.MonkeyPatch) -> None:
    """Stages are what keeps paths from coming back; without them the pass itself says what is wrong."""
    graph, _ = around()
    module = sys.modules["fusec.passes.fuse_elementwise"]
    monkeypatch.setattr(module, "_segments", lambda graph, components: (dict.fromkeys(graph.nodes[1::2], 0), {}))
    with pytest.raises(CompilerBug, match=r"<add: f32.4,4.> comes before <matmul: f32.4,4.>, which it reads"):
        run_passes(graph, Options(verify=True))


def test_long_cycles_are_told_in_short() -> None:
    node = first = Node.of(ops.negative, input_node(SQUARE))
    for _ in range(100_000):
        node = Node.of(ops.abs, node)
    first.operands = (node,)
    with pytest.raises(CompilerBug) as caught:
        verify(Graph([], [node]))
    head = str(caught.value).splitlines()[0]
    assert head.count("<") == MAX_SHOWN + 1
    assert f"({100_002 - MAX_SHOWN} more)" in head


def test_long_graphs_and_wide_ones_are_checked() -> None:
    x = input_node(SQUARE, "x")
    node = x
    for number in range(20_000):
        node = Node.of((ops.sin, ops.cos)[number % 2], node)
    readers = [Node.of(ops.multiply, node, constant_node(number, FLOAT32)) for number in range(2000)]
    assert len(run_passes(Graph([x], readers), Options(verify=True)).groups) > 20_000 // legality.MAX_OPS


@given(programs(length=20))
@settings(max_examples=100, deadline=None, suppress_health_check=list(HealthCheck))
def test_what_the_passes_form_can_run(program: tuple[Graph, object]) -> None:
    for fuse in (True, False):
        graph = program[0]
        for run in pipeline(Options(fuse=fuse)):
            after = run(graph)
            verify(after)
            verify_rewrite(graph, after, run.__name__)
            graph = after
