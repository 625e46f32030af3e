"""Every producer-consumer edge has a verdict: fused, or the reason why not; and no group has a path around it."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Iterable

import networkx
import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

from fusec import ops, passes
from fusec.compiler import pipeline, run_passes
from fusec.config import Options
from fusec.graph import Graph, Node, input_node, parse
from fusec.ops.op import OPS, Kind
from fusec.passes import legality
from fusec.passes.minimum_cut import EXPENSIVE
from fusec.types import TensorType
from tests.graphs import programs

PASSES = tuple(pipeline(Options()))
FIRST = PASSES.index(passes.fuse_elementwise)
CLEANING, FUSING = PASSES[:FIRST], PASSES[FIRST:]

# One graph for each reason, and the edges it decides.
GRAPHS = {
    "fused": (
        """graph(%x: f32[9]):
             %0: f32[9] = negative %x
             %1: f32[9] = sqrt %0
             %2: f32[] = sum %1, axes=(0,), keepdims=False
             return %2""",
        {("negative", "sqrt"), ("sqrt", "sum")},
    ),
    "runs_in_blas": (
        """graph(%x: f32[4,4]):
             %0: f32[4,4] = negative %x
             %1: f32[4,4] = matmul %0, %x
             %2: f32[4,4] = sqrt %1
             return %2""",
        {("negative", "matmul"), ("matmul", "sqrt")},
    ),
    "reduction_not_finished": (
        """graph(%x: f32[9]):
             %0: f32[] = sum %x, axes=(0,), keepdims=False
             %1: f32[9] = divide %x, %0
             return %1""",
        {("sum", "divide")},
    ),
    "value_is_shared": (
        """graph(%x: f32[6]):
             %0: f32[6] = sqrt %x
             %1: f32[3] = slice %0, starts=(0,), steps=(2,), extents=(3,)
             %2: f32[3] = negative %1
             return %0, %2""",
        {("sqrt", "slice"), ("slice", "negative")},
    ),
    "would_recompute": (
        """graph(%x: f32[2,3], %b: f32[3]):
             %0: f32[3] = sqrt %b
             %1: f32[2,3] = add %x, %0
             return %1""",
        {("sqrt", "add")},
    ),
    "would_form_a_cycle": (
        """graph(%x: f32[9]):
             %0: f32[9] = sqrt %x
             %1: f32[] = sum %0, axes=(0,), keepdims=False
             %2: f32[9] = divide %0, %1
             return %2""",
        {("sqrt", "divide")},
    ),
    "reduces_other_axes": (
        """graph(%x: f32[2,3]):
             %0: f32[2,3] = sqrt %x
             %1: f32[2] = sum %0, axes=(1,), keepdims=False
             %2: f32[3] = max %0, axes=(0,), keepdims=False
             return %1, %2""",
        {("sqrt", "max")},
    ),
    "reduces_another_shape": (
        """graph(%x: f32[2,3], %m: f32[2,1]):
             %0: f32[2,1] = sqrt %m
             %1: f32[2,3] = multiply %x, %0
             %2: f32[] = sum %0, axes=(0, 1), keepdims=False
             return %1, %2""",
        {("sqrt", "sum")},
    ),
    "computed_again": (
        """graph(%x: f32[9], %m: f32[]):
             %0: f32[9] = subtract %x, %m
             %1: f32[] = sum %0, axes=(0,), keepdims=False
             %2: f32[9] = divide %0, %1
             return %2""",
        {("subtract", "divide")},
    ),
    "read_to_compute_again": (
        """graph(%x: f32[4,4]):
             %0: f32[4,4] = matmul %x, %x
             %1: f32[4,4] = negative %0
             %2: f32[] = sum %1, axes=(0, 1), keepdims=False
             %3: f32[4,4] = divide %1, %2
             return %3""",
        {("matmul", "divide")},
    ),
}  # fmt: skip


def fuse(graph: Graph) -> Graph:
    for run in FUSING:
        graph = run(graph)
    return graph


def edges(graph: Graph) -> dict[tuple[str, str], str]:
    found = fuse(graph)
    assert all(verdict.fused == (verdict.reason in ("fused", "computed_again")) for verdict in found.verdicts)
    return {(verdict.producer.op.name, verdict.consumer.op.name): verdict.reason for verdict in found.verdicts}


@pytest.mark.parametrize("reason", GRAPHS)
def test_reason(reason: str) -> None:
    text, expected = GRAPHS[reason]
    assert {edge for edge, found in edges(parse(text)).items() if found == reason} == expected


def test_reason_numpy() -> None:
    """An op without lanes stands outside, and both its edges say so."""
    without = dataclasses.replace(ops.sqrt, name="without", vectorized="")
    source = input_node(TensorType((9,), np.dtype(np.float32)))
    first = Node.of(ops.negative, source)
    last = Node.of(ops.abs, Node.of(without, first))
    assert edges(Graph([source], [last])) == {
        ("negative", "without"): "runs_in_numpy",
        ("without", "abs"): "runs_in_numpy",
    }


def test_every_reason_has_a_graph() -> None:
    names = {reason.__name__ for reason in legality.REASONS} - {"reduces"}
    names |= {value for name, value in vars(legality).items() if name.isupper() and isinstance(value, str)}
    tested_below = {"runs_in_numpy", "too_many_ops", "too_many_operands", "too_many_reductions"}
    assert names <= set(GRAPHS) | tested_below


def chain(length: int) -> Graph:
    source = input_node(TensorType((9,), np.dtype(np.float32)))
    node = source
    for number in range(length):
        node = Node.of((ops.sin, ops.cos)[number % 2], node)
    return Graph([source], [node])


@pytest.mark.parametrize(("length", "groups"), [(96, 1), (97, 2), (192, 2), (193, 3)])
def test_too_many_ops(length: int, groups: int) -> None:
    found = fuse(chain(length))
    assert len(found.groups) == groups
    reasons = Counter(verdict.reason for verdict in found.verdicts)
    assert reasons == Counter({"fused": length - groups, "too_many_ops": groups - 1})


def test_too_many_operands() -> None:
    sources = [input_node(TensorType((9,), np.dtype(np.float32))) for _ in range(60)]
    total = sources[0]
    for source in sources[1:]:
        total = Node.of(ops.add, total, source)
    found = fuse(Graph(sources, [total]))
    assert len(found.groups) == 3
    assert all(len(group.operands) + 1 <= legality.MAX_OPERANDS for group in found.groups)
    assert Counter(verdict.reason for verdict in found.verdicts) == Counter({"fused": 56, "too_many_operands": 2})


def test_too_many_reductions() -> None:
    """Of ten different reductions as many join as may; the others read what the group writes."""
    source = input_node(TensorType((9,), np.dtype(np.float32)))
    names = ("sum", "max", "min", "prod", "any")
    values = [Node.of(ops.sqrt, source), *[Node.of(OPS[name], source) for name in ("negative", "abs")]]
    joint = Node.of(ops.add, Node.of(ops.multiply, values[0], values[1]), values[2])
    attributes = {"axes": (0,), "keepdims": False}
    totals = [Node.of(OPS[name], value, attributes=attributes) for value in (joint, values[0]) for name in names]
    found = fuse(Graph([source], totals))
    reasons = Counter(verdict.reason for verdict in found.verdicts if verdict.consumer.kind is Kind.REDUCTION)
    joined = legality.MAX_REDUCTIONS
    assert reasons == Counter({"fused": joined, "too_many_reductions": 10 - joined})
    reductions = [
        sum(output.kind is Kind.REDUCTION for output in group.attributes["body"].outputs) for group in found.groups
    ]
    assert sum(reductions) == 10
    assert max(reductions) == joined


def test_bytes_at_stake() -> None:
    """The producer's result, written and read once: 9 elements of 4 bytes, twice."""
    (verdict,) = fuse(chain(2)).verdicts
    assert verdict.nbytes == 72


def test_siblings_respect_the_caps() -> None:
    """Twenty groups of one operand each would write twenty results: they are not all merged into one."""
    source = input_node(TensorType((9,), np.dtype(np.float32)))
    constants = [np.float32(number + 0.5) for number in range(40)]
    results = [Node.of(ops.multiply, source, _constant(value)) for value in constants]
    found = fuse(Graph([source], results))
    bodies = [group.attributes["body"] for group in found.groups]
    assert sum(len(body.outputs) for body in bodies) == 40
    assert all(len(body.inputs) + len(body.outputs) <= legality.MAX_OPERANDS for body in bodies)
    assert 1 < len(bodies) <= 4


def _constant(value: np.float32) -> Node:
    return Node(ops.constant, (), TensorType((), np.dtype(np.float32)), {"value": value})


def quotient(graph: Graph, parts: dict[Node, Node]) -> networkx.DiGraph:
    """The graph whose nodes are the parts."""
    return networkx.DiGraph(
        (parts[operand], parts[node])
        for node in graph.nodes
        for operand in node.operands
        if parts[operand] is not parts[node]
    )


def computing(nodes: Iterable[Node]) -> Counter[str]:
    return Counter(node.op.name for node in nodes if legality.is_fusible(node) or node.kind is Kind.REDUCTION)


@given(programs(length=20))
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_groups_are_convex(program: tuple[Graph, list[np.ndarray]]) -> None:
    graph, _ = program
    for run in CLEANING:
        graph = run(graph)
    fused, images = graph, {node: node for node in graph.nodes}
    for run in FUSING:
        after = run(fused)
        if after is not fused:
            images = {node: after.images.get(image, image) for node, image in images.items()}
            fused = after
    parts = {node: image.operands[0] if image.is_item else image for node, image in images.items()}
    assert networkx.is_directed_acyclic_graph(quotient(graph, parts))
    # Nothing is lost, nothing stays outside, and what is computed twice is cheap.
    inside = [node for group in fused.groups for node in group.attributes["body"].nodes]
    assert computing(inside) >= computing(graph.nodes)
    assert all(OPS[name].flops < EXPENSIVE for name in computing(inside) - computing(graph.nodes))
    assert not computing(node for node in fused.nodes if not node.is_group)
    for node, part in parts.items():
        if legality.is_fusible(node) or node.kind is Kind.REDUCTION:
            assert node.op in {member.op for member in part.attributes["body"].nodes}


def test_a_path_around_is_seen() -> None:
    """The check above can fail: a group with a matrix product between its members is a cycle."""
    graph = parse(
        """graph(%x: f32[4,4]):
             %0: f32[4,4] = sqrt %x
             %1: f32[4,4] = matmul %0, %0
             %2: f32[4,4] = add %0, %1
             return %2"""
    )
    source, first, product, last = graph.nodes
    assert not networkx.is_directed_acyclic_graph(
        quotient(graph, {source: source, first: first, product: product, last: first})
    )


def test_passes_are_listed_once() -> None:
    names = ["fuse_elementwise", "fuse_reductions", "fuse_siblings", "rematerialize", "fuse_siblings"]
    assert [run.__name__ for run in FUSING] == names
    every = [Options(fuse=fuse, fast_math=fast_math) for fuse in (True, False) for fast_math in (True, False)]
    assert {run.__name__ for options in every for run in pipeline(options)} == set(passes.__all__)


def test_images_lead_to_the_groups() -> None:
    graph = parse(GRAPHS["would_form_a_cycle"][0])
    found = run_passes(graph, Options(verify=True))
    _, root, total, quotient_node = graph.nodes
    # The root is written for the division: it is the first group's result, the sum its second.
    assert found.images[root].op is ops.fused
    assert found.images[total].op is ops.item
    assert found.images[quotient_node] is found.outputs[0]
