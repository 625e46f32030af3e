"""The graphs that reports give to networkx: what stands in them, and that its writers take and give back all of it."""

from __future__ import annotations

import io
import json
import pickle
from typing import Any

import networkx
import numpy as np
import pytest

import fusec as fc

X = np.linspace(1, 2, 12, dtype=np.float32).reshape(4, 3)
STAGES = ("recorded", "fused")


def program(x: Any, y: Any) -> Any:
    """A kernel with two results, a matrix product, and a kernel that reads both."""
    root = np.sqrt(x) + 1.0
    return (root @ y) * root.sum(), root


@pytest.fixture(scope="module")
def report() -> fc.Report:
    return fc.report(program, X, X[:3] * 2)


def test_recorded(report: fc.Report) -> None:
    graph = report.to_networkx()
    text = fc.explain(program, X, X[:3] * 2, stage="recorded")
    assert [(name, node["op"]) for name, node in graph.nodes(data=True)] == [
        ("%in0", "input"), ("%in1", "input"), ("%0", "sqrt"), ("%1", "add"), ("%2", "matmul"), ("%3", "sum"),
        ("%4", "multiply"),
    ]  # fmt: skip
    assert all(node["text"] in text for _, node in graph.nodes(data=True) if node["op"] != "input")
    total = graph.nodes["%3"]
    assert (total["label"], total["type"], total["nbytes"], total["kernel"]) == ("root.sum", "f32[]", 4, "kernel 1")
    assert __file__.endswith(total["file"])
    assert total["line"] == program.__code__.co_firstlineno + 3
    assert sorted(graph.edges(data="nbytes")) == [
        ("%0", "%1", 48), ("%1", "%2", 48), ("%1", "%3", 48), ("%2", "%4", 48), ("%3", "%4", 4), ("%in0", "%0", 48),
        ("%in1", "%2", 36),
    ]  # fmt: skip
    assert {name for name, node in graph.nodes(data=True) if node["result"]} == {"%4", "%1"}


def test_fused(report: fc.Report) -> None:
    graph = report.to_networkx("fused")
    kinds = {name: node["op"] for name, node in graph.nodes(data=True)}
    assert kinds == {
        "%in0": "input", "%in1": "input", "kernel 1": "kernel", "call 2": "call", "kernel 3": "kernel",
    }  # fmt: skip
    assert sorted(graph.edges(data="nbytes")) == [
        ("%in0", "kernel 1", 48), ("%in1", "call 2", 36), ("call 2", "kernel 3", 48), ("kernel 1", "call 2", 48),
        ("kernel 1", "kernel 3", 4),
    ]  # fmt: skip
    first = graph.nodes["kernel 1"]
    assert (first["label"], first["ops"]) == ("np.sqrt, +, root.sum", "sqrt, add, sum")
    assert (first["bytes_read"], first["bytes_written"]) == (48, 48 + 4)
    moved = sum(node[name] for _, node in graph.nodes(data=True) for name in ("bytes_read", "bytes_written")
                if node["op"] != "input")  # fmt: skip
    assert moved == report.bytes_fused


def contents(graph: Any) -> Any:
    nodes = {name: dict(node) for name, node in graph.nodes(data=True)}
    return nodes, sorted((*edge, sorted(data.items())) for *edge, data in graph.edges(data=True))


@pytest.mark.parametrize("stage", STAGES)
def test_graphml_gives_everything_back(report: fc.Report, stage: Any) -> None:
    graph = report.to_networkx(stage)
    file = io.BytesIO()
    networkx.write_graphml(graph, file)
    file.seek(0)
    found = networkx.read_graphml(file, force_multigraph=True)
    assert contents(found) == contents(graph)


@pytest.mark.parametrize("stage", STAGES)
def test_json_gives_everything_back(report: fc.Report, stage: Any) -> None:
    graph = report.to_networkx(stage)
    text = json.dumps(networkx.adjacency_data(graph))
    assert contents(networkx.adjacency_graph(json.loads(text))) == contents(graph)


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
@pytest.mark.parametrize("stage", STAGES)
def test_dot_has_every_node(report: fc.Report, stage: Any) -> None:
    pytest.importorskip("pydot")
    graph = report.to_networkx(stage)
    file = io.StringIO()
    networkx.nx_pydot.write_dot(graph, file)
    file.seek(0)
    found = networkx.nx_pydot.read_dot(file)
    assert {name.strip('"') for name in found} - {"\\n"} == set(graph)
    assert found.number_of_edges() == graph.number_of_edges()


def test_attributes_are_plain(report: fc.Report) -> None:
    for stage in STAGES:
        graph = report.to_networkx(stage)
        values = [value for *_, data in (*graph.nodes(data=True), *graph.edges(data=True)) for value in data.values()]
        assert {type(value) for value in values} <= {str, int, bool}
    assert pickle.loads(pickle.dumps(report)) == report


def test_what_is_read_through_views_and_copied() -> None:
    """A transposed operand of a product; the last rows of a kernel's result; numbers that are inputs."""
    x, number = np.ones((6, 4), np.float32), np.float32(3)
    report = fc.report(lambda x, n: ((x + n).T @ (x * 2), (x - n)[2:] @ x.T), x, fc.asarray(number))
    graph = report.to_networkx("fused")
    assert networkx.is_directed_acyclic_graph(graph)
    calls = [name for name, node in graph.nodes(data=True) if node["op"] == "call"]
    assert len(calls) == 2
    assert all(graph.in_degree(call) == 2 for call in calls)


def test_recomputed_ops_stand_with_the_kernel_that_recomputes_them() -> None:
    x = fc.asarray(X) * 2
    report = fc.report(x / x.sum(axis=1, keepdims=True))
    assert report.to_networkx().nodes(data="kernel")["%0"] == "kernel 1"
    graph = report.to_networkx("fused")
    assert dict(graph.nodes(data="recomputed")) == {"%in0": None, "kernel 1": None, "kernel 2": "multiply"}
    assert graph.nodes["kernel 2"]["ops"] == "divide"


def test_unknown_stage(report: fc.Report) -> None:
    with pytest.raises(ValueError, match="the stage is 'recorded' or 'fused', not 'nest'"):
        report.to_networkx("nest")  # type: ignore[arg-type]
