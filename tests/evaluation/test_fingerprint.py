"""What tells recorded computations apart, sizes and numbers left out, and all that a repeated one costs."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import fusec as fc
from fusec import compiler, ops
from fusec.evaluation import expression
from fusec.evaluation.arrays import normalize
from fusec.evaluation.capture import capture
from fusec.evaluation.evaluate import evaluate_nodes
from fusec.evaluation.fingerprint import Fingerprint, fingerprint, number_places, varying_number
from fusec.foundation.cache import Cache
from fusec.graph import Graph
from fusec.runtime.kernels import compile_count
from tests.random_graphs import graphs

F32 = np.float32


def found_of(*tensors: fc.Tensor) -> Fingerprint:
    return fingerprint([tensor.node for tensor in tensors])


def words(*tensors: fc.Tensor) -> tuple[Any, ...]:
    return found_of(*tensors).words


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
    "a number and none": lambda: (t() + 1.0, t() + np.nan),
    "truth values": lambda: (fc.where(t() > 1, True, False), fc.where(t() > 1, True, True)),
    "dtypes of numbers": lambda: (t() < F32(1), t() < np.float64(1)),
    "dtypes": lambda: (fc.sqrt(t()), fc.sqrt(fc.asarray(array(2, 3, dtype="f8")))),
    "targets": lambda: (t().astype("i4"), t().astype("f8")),
    "ranks": lambda: (fc.sqrt(t()), fc.sqrt(fc.asarray(array(6)))),
    "ranks of views": lambda: (fc.sqrt(t().reshape(6)), fc.sqrt(t().reshape(3, 2))),
    "steps": lambda: (t()[:, ::2] + 1, t()[:, :2] + 1),
    "axes": lambda: (t().sum(0), t().sum(1)),
    "keepdims": lambda: (t().sum(0), t().sum(0, keepdims=True)),
    "sides": lambda: (t() - fc.sqrt(t()), fc.sqrt(t()) - t()),
    "one array or two": lambda: ((x := t()) + x, t() + t()),
}

ALIKE: dict[str, Callable[[], tuple[Any, Any]]] = {
    "numbers": lambda: (t() + 1, t() + 2),
    "signs of zero": lambda: (t() + 0.0, t() + -0.0),
    "shapes": lambda: (fc.sqrt(t()), fc.sqrt(fc.asarray(array(3, 2)))),
    "strides": lambda: (fc.sqrt(t()), fc.sqrt(fc.asarray(array(3, 2).T))),
    "extents of views": lambda: (fc.sqrt(t().reshape(6, 1)), fc.sqrt(t().reshape(3, 2))),
    "offsets": lambda: (t()[:, 1:] * 2, t()[:, :2] * 2),
    "extents 1": lambda: (t() * fc.asarray(array(1, 3)), t() * fc.asarray(array(2, 1))),
    "no elements": lambda: (t().sum(0), fc.asarray(array(0, 3)).sum(0)),
}
"""One structure with other sizes or numbers."""


def t() -> fc.Tensor:
    return fc.asarray(array(2, 3))


def assert_like_numpy(tensor: fc.Tensor) -> None:
    with fc.eager():
        (by_numpy,) = evaluate_nodes([tensor.node])
    np.testing.assert_array_equal(tensor.numpy(), by_numpy, strict=True)


@pytest.mark.parametrize("name", DIFFERENT)
def test_different_computations_have_different_words(name: str) -> None:
    left, right = DIFFERENT[name]()
    assert words(left) != words(right)
    assert_like_numpy(left)
    assert_like_numpy(right)


@pytest.mark.parametrize("name", ALIKE)
def test_sizes_and_numbers_are_no_part_of_the_words(name: str) -> None:
    left, right = map(found_of, ALIKE[name]())
    assert left.words == right.words
    assert told_apart(left) != told_apart(right)
    for _ in range(3):
        for tensor in ALIKE[name]():
            assert_like_numpy(tensor)


def told_apart(found: Fingerprint) -> Any:
    """The rest: numbers with the signs of zeros, and layouts."""
    return repr(found.numbers), [(each.shape, each.strides) for each in found.arrays]


def test_numbers_have_their_places() -> None:
    found = found_of((t() + 2.5)[:, 1:3] * np.nan * 7)
    assert found.numbers == [0, 1, 2, 2, 2.5, 7.0]
    places = [(node.op, place) for node, place in number_places(found.recorded)]
    assert places == [(ops.slice, 0), (ops.constant, 4), (ops.constant, 5)]


@pytest.mark.parametrize(
    ("constant", "varying"),
    [(np.float32(0.5), 0.5), (np.float64(np.inf), np.inf), (np.float64(np.nan), None), (np.int8(-3), -3),
     (np.uint64(2**63 - 1), 2**63 - 1), (np.uint64(2**63), None), (np.True_, None)],
)  # fmt: skip
def test_what_varies_of_constants(constant: Any, varying: Any) -> None:
    found = varying_number(constant)
    assert (type(found), found) == (type(varying), varying)


def test_equal_computations_have_one_words() -> None:
    def tree() -> fc.Tensor:
        x, y = t(), t()
        return fc.where(x > np.nan, (x * 2 + y).sum(axis=1, keepdims=True), y[:, ::2].T.reshape(2, 2)[:, :1])

    assert words(tree()) == words(tree())
    assert hash(words(tree())) == hash(words(tree()))


def test_several_results() -> None:
    x = t()
    y, z = x + 1, x * 2
    assert words(y, z) != words(z, y)
    assert words(y) != words(y, y)
    assert words(y, z) == words(x + 1, x * 2)


def test_shared_values_are_written_once() -> None:
    """Sixty doublings have 2^60 paths."""
    y = t()
    for _ in range(60):
        y = y + y
    assert len(words(y)) < 250


@given(st.lists(graphs(), min_size=2, max_size=2))
def test_fingerprints_of_random_graphs_are_as_good_as_the_graphs(drawn: list[Graph]) -> None:
    found = []
    for graph in drawn:
        for node in graph.inputs:
            node.array = np.zeros(node.shape, node.dtype)
        recorded, arrays = capture(graph.outputs)
        key = fingerprint(graph.outputs)
        # The executable takes the arrays in the order of the graph.
        assert [id(each) for each in key.arrays] == [id(normalize(each)) for each in arrays]
        found.append(((key.words, told_apart(key)), (recorded.key, [each.strides for each in arrays])))
    (left, left_graph), (right, right_graph) = found
    assert (left == right) <= (left_graph == right_graph)


@given(graphs())
def test_a_graph_written_twice_has_one_words(graph: Graph) -> None:
    for node in graph.inputs:
        node.array = np.zeros(node.shape, node.dtype)
    recorded, arrays = capture(graph.outputs)
    for node, each in zip(recorded.inputs, arrays, strict=True):
        node.array = each
    written, again = fingerprint(recorded.outputs), fingerprint(graph.outputs)
    assert (written.words, told_apart(written)) == (again.words, told_apart(again))


# What a repeated computation costs


def test_a_repeated_computation_makes_no_graph_and_runs_no_pass(monkeypatch: pytest.MonkeyPatch) -> None:
    first = chain(array(4), 20).numpy()

    def refuse(*_: Any) -> None:
        raise AssertionError("a computation that was seen before is compiled again")

    monkeypatch.setattr(Graph, "__init__", refuse)
    monkeypatch.setattr(compiler, "run_passes", refuse)
    monkeypatch.setattr(expression, "capture", refuse)
    monkeypatch.setattr(expression, "compile_call", refuse)
    np.testing.assert_array_equal(chain(array(4), 20).numpy(), first)
    for length in (2, 9, 300):
        np.testing.assert_array_equal(chain(array(length), 20).numpy(), np.full(length, first[0]))
    with pytest.raises(AssertionError, match="seen before"):
        chain(array(4), 21).numpy()


@pytest.fixture
def by_fingerprint(monkeypatch: pytest.MonkeyPatch) -> Cache[Any, Any]:
    """Room for three expressions."""
    found: Cache[Any, Any] = Cache(3)
    monkeypatch.setattr(expression, "by_fingerprint", found)
    return found


@pytest.mark.usefixtures("by_fingerprint")
def test_what_a_jitted_function_compiled_serves_its_lazy_twin() -> None:
    x = array(7)
    expected = fc.jit(lambda x: fc.sqrt(x) * 3.25)(x)
    before = compile_count()
    np.testing.assert_array_equal((fc.sqrt(fc.asarray(x)) * 3.25).numpy(), expected)
    assert compile_count() == before


def test_the_caches_are_bounded(by_fingerprint: Cache[Any, Any]) -> None:
    for length in range(1, 5):
        chain(array(3), length).numpy()
    assert len(by_fingerprint) == 3


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
