"""The key of a recorded computation: the same for the same computation, and all that a repeated one costs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import fusec as fc
from fusec import compiler
from fusec.evaluation import evaluate, executables
from fusec.evaluation.arrays import normalize
from fusec.evaluation.capture import capture, fingerprint
from fusec.evaluation.evaluate import evaluate_nodes
from fusec.foundation.cache import Cache
from fusec.graph import Graph
from tests.random_graphs import graphs

F32 = np.float32


def key(*tensors: fc.Tensor) -> tuple[Any, ...]:
    return fingerprint([tensor.node for tensor in tensors])[0]


def array(*shape: int, dtype: str = "f4") -> np.ndarray:
    return np.ones(shape, dtype)


def chain(x: np.ndarray, length: int) -> fc.Tensor:
    y = fc.asarray(x)
    for number in range(length):
        y = y + 1.5 if number % 2 else y * y
    return y


# What is equal


DIFFERENT: dict[str, Callable[[], tuple[Any, Any]]] = {
    "ops": lambda: (t() + t(), t() - t()),
    "numbers": lambda: (t() + 1, t() + 2),
    "signs of zero": lambda: (t() + 0.0, t() + -0.0),
    "dtypes of numbers": lambda: (t() < F32(1), t() < np.float64(1)),
    "dtypes": lambda: (fc.sqrt(t()), fc.sqrt(fc.asarray(array(2, 3, dtype="f8")))),
    "targets": lambda: (t().astype("i4"), t().astype("f8")),
    "shapes": lambda: (fc.sqrt(t()), fc.sqrt(fc.asarray(array(3, 2)))),
    "strides": lambda: (fc.sqrt(t()), fc.sqrt(fc.asarray(array(3, 2).T))),
    "axes": lambda: (t().sum(0), t().sum(1)),
    "keepdims": lambda: (t().sum(0), t().sum(0, keepdims=True)),
    "views": lambda: (fc.sqrt(t().reshape(6)), fc.sqrt(t().reshape(3, 2))),
    "sides": lambda: (t() - fc.sqrt(t()), fc.sqrt(t()) - t()),
    "one array or two": lambda: ((x := t()) + x, t() + t()),
}


def t() -> fc.Tensor:
    return fc.asarray(array(2, 3))


@pytest.mark.parametrize("name", DIFFERENT)
def test_different_computations_have_different_keys(name: str) -> None:
    left, right = DIFFERENT[name]()
    assert key(left) != key(right)
    for tensor in (left, right):
        with fc.eager():
            (by_numpy,) = evaluate_nodes([tensor.node])
        np.testing.assert_array_equal(tensor.numpy(), by_numpy)


def test_equal_computations_have_one_key() -> None:
    def tree() -> fc.Tensor:
        x, y = t(), t()
        return fc.where(x > np.nan, (x * 2 + y).sum(axis=1, keepdims=True), y[:, ::2].T.reshape(2, 2)[:, :1])

    assert key(tree()) == key(tree())
    assert hash(key(tree())) == hash(key(tree()))


def test_several_results() -> None:
    x = t()
    y, z = x + 1, x * 2
    assert key(y, z) != key(z, y)
    assert key(y) != key(y, y)
    assert key(y, z) == key(x + 1, x * 2)


def test_shared_values_are_written_once() -> None:
    """Sixty doublings have 2^60 paths."""
    y = t()
    for _ in range(60):
        y = y + y
    assert len(key(y)) < 250


@given(st.lists(graphs(), min_size=2, max_size=2))
def test_keys_of_random_graphs_are_as_good_as_the_graphs(drawn: list[Graph]) -> None:
    found = []
    for graph in drawn:
        for node in graph.inputs:
            node.array = np.zeros(node.shape, node.dtype)
        recorded, arrays = capture(graph.outputs)
        words, normal, _ = fingerprint(graph.outputs)
        # The executable takes the arrays in the order of the graph.
        assert [id(each) for each in normal] == [id(normalize(each)) for each in arrays]
        found.append((words, (recorded.key, [each.strides for each in arrays])))
    (left, left_graph), (right, right_graph) = found
    assert (left == right) <= (left_graph == right_graph)


@given(graphs())
def test_a_graph_written_twice_has_one_key(graph: Graph) -> None:
    for node in graph.inputs:
        node.array = np.zeros(node.shape, node.dtype)
    recorded, arrays = capture(graph.outputs)
    for node, each in zip(recorded.inputs, arrays, strict=True):
        node.array = each
    assert fingerprint(recorded.outputs)[0] == fingerprint(graph.outputs)[0]


# What a repeated computation costs


def test_a_repeated_computation_makes_no_graph_and_runs_no_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    first = chain(array(4), 20).numpy()

    def refuse(*_: Any) -> None:
        raise AssertionError("a computation that was seen before is compiled again")

    monkeypatch.setattr(Graph, "__init__", refuse)
    monkeypatch.setattr(compiler, "run_passes", refuse)
    monkeypatch.setattr(evaluate, "capture", refuse)
    np.testing.assert_array_equal(chain(array(4), 20).numpy(), first)
    with pytest.raises(AssertionError, match="seen before"):
        chain(array(4), 21).numpy()


@pytest.fixture
def by_graph(monkeypatch: pytest.MonkeyPatch) -> Cache[Any, Any]:
    """Room for three executables."""
    found: Cache[Any, Any] = Cache(3)
    monkeypatch.setattr(executables, "by_graph", found)
    return found


@pytest.fixture
def by_fingerprint(monkeypatch: pytest.MonkeyPatch) -> Cache[Any, Any]:
    """The same for those that are found by their nodes."""
    found: Cache[Any, Any] = Cache(3)
    monkeypatch.setattr(evaluate, "by_fingerprint", found)
    return found


def test_what_a_jitted_function_compiled_serves_its_lazy_twin(
    by_graph: Cache[Any, Any], by_fingerprint: Cache[Any, Any]
) -> None:
    x = array(7)
    fc.jit(lambda x: fc.sqrt(x) * 3.25)(x)
    (fc.sqrt(fc.asarray(x)) * 3.25).numpy()
    (executable,) = by_graph.values()
    (found,) = by_fingerprint.values()
    assert found.executable is executable


def test_the_caches_are_bounded(by_graph: Cache[Any, Any], by_fingerprint: Cache[Any, Any]) -> None:
    for number in range(4):
        (fc.asarray(array(3)) + number).numpy()
    assert len(by_graph) == len(by_fingerprint) == 3


def test_other_options_are_another_computation(by_fingerprint: Cache[Any, Any]) -> None:
    tensors = [chain(array(4), 3) for _ in range(2)]
    first = tensors[0].numpy()
    with fc.options(fuse=False):
        np.testing.assert_array_equal(tensors[1].numpy(), first)
    assert len(by_fingerprint) == 2


def test_an_array_that_changed_its_shape_is_still_noticed() -> None:
    x = array(2, 3)
    tensor = chain(x, 3)
    tensor.numpy()
    again = chain(x, 3)
    x.resize((3, 2), refcheck=False)
    with pytest.raises(fc.ShapeError, match="was f32\\[2,3\\] when it was recorded"):
        again.numpy()
