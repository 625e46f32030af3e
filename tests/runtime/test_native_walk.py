"""The native walk over recorded nodes writes down what Python's does, and leaves to it what is not ordinary."""

from __future__ import annotations

import gc
import sys
import threading
import tracemalloc
from collections.abc import Callable
from types import MappingProxyType
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

import fusec as fc
from fusec import ops
from fusec.evaluation.fingerprint import Fingerprint, Walk, fingerprint
from fusec.evaluation.native_walk import connect_walk
from fusec.graph import Graph, Node, constant_node, input_node
from fusec.runtime.entry import is_native
from fusec.types import BY_NAME, FLOAT64, TensorType
from tests.graphs import programs
from tests.random_graphs import graphs
from tests.sampling import special_values
from tests.warm import array, is_warm, python_calls

VECTOR = TensorType((3,), FLOAT64)

by_python = Walk()
"""The definition: an instance of the class itself is never answered natively."""


@pytest.fixture(autouse=True, scope="module")
def connected() -> None:
    why = connect_walk()
    assert not why or not is_native(), why


def test_native_code_answers_where_calls_are_native() -> None:
    nodes = [given_node()]
    assert (python_calls(lambda: fingerprint(nodes)) == []) == is_native()


def given_node(values: Any = (1.0, 2.0, 3.0)) -> Node:
    value = np.asanyarray(values)
    node = input_node(TensorType(value.shape, value.dtype))
    node.array = value
    return node


def written(found: Fingerprint) -> tuple[Any, ...]:
    """All there is to see of a fingerprint: the class and bits of every word and number, and which objects it names."""
    words = [(type(word), word) for word in found.words]
    numbers = [(type(number), repr(number)) for number in found.numbers]
    return type(found), words, numbers, [(type(each), id(each)) for each in found.arrays], list(map(id, found.recorded))


def assert_agrees(*nodes: Node) -> None:
    """Native code has an answer, which is Python's."""
    assert is_warm(lambda: fingerprint(list(nodes)))
    assert written(fingerprint(list(nodes))) == written(by_python(list(nodes)))


# What is ordinary


@given(graphs(with_groups=True), st.sets(st.integers(0, 40)))
def test_random_graphs(graph: Graph, settled: set[int]) -> None:
    fill(graph, settled)
    assert_agrees(*graph.outputs)


def fill(graph: Graph, settled: set[int]) -> None:
    """Give the inputs values, the first two of one type the same, and settle some other nodes."""
    kept: dict[Any, np.ndarray] = {}
    for node in graph.inputs:
        node.array = kept.setdefault(node.type, np.zeros(node.shape, node.dtype))
    for place, node in enumerate(graph.nodes):
        if place in settled and node.array is None and not node.is_source:
            node.settle(np.zeros(node.shape, node.dtype))


@given(programs())
def test_random_programs(program: tuple[Graph, list[np.ndarray]]) -> None:
    graph, arrays = program
    for node, value in zip(graph.inputs, arrays, strict=True):
        node.array = value
    found, expected = fingerprint(graph.outputs), by_python(graph.outputs)
    if all(each.flags.aligned and each.dtype.isnative for each in arrays):
        assert_agrees(*graph.outputs)
    assert written(found)[:3] == written(expected)[:3]
    assert found.recorded == expected.recorded
    assert [each.tobytes() for each in found.arrays] == [each.tobytes() for each in expected.arrays]
    assert all(each.flags.aligned and each.dtype.isnative for each in found.arrays)


@pytest.mark.parametrize("dtype", BY_NAME.values(), ids=BY_NAME)
def test_constants(dtype: np.dtype) -> None:
    special = [constant_node(value, dtype) for value in special_values(dtype)]
    plain = [constant_node(np.array(value).astype(dtype)[()], dtype) for value in (0, 1, 2, 77, -1)]
    assert_agrees(*special, *plain, *special)


def test_equal_dtypes_that_are_two_objects() -> None:
    dtype = np.dtype(np.float64, copy=True)
    assert dtype is not FLOAT64
    node = input_node(VECTOR)
    node.array = np.ones(3, dtype)
    assert_agrees(node)


def tensors() -> dict[str, list[fc.Tensor]]:
    x, y = fc.asarray(array(4, 6)), fc.asarray(array(6, dtype="f8"))
    z = fc.exp(x) + y
    return {
        "nothing": [],
        "one input": [x],
        "one input twice": [x, x],
        "two nodes of one array": [fc.asarray(x.numpy()) + x],
        "views": [x[1:3, ::-2].T.reshape(3, 2) + fc.broadcast_to(y[:1], (3, 2)), x.T],
        "a view of a view": [x[1:][1:][:, None] * 2],
        "reductions": [z.sum(1), z.sum(0, keepdims=True), z.argmax(), z.mean()],
        "numbers": [x * 2 + 2.5 - np.float32(3), y > np.nan, x.astype("u8") + (1 << 63)],
        "shared values": [z * z + z, z],
        "products": [x @ y, x @ x.T],
        "choices": [fc.where(x > 2, x, -x).astype("i2")],
        "powers": [x**3, x**2.5],
        "a read-only array": [fc.asarray(np.broadcast_to(np.float32(1), (5,))) + 1],
    }


@pytest.mark.parametrize("name", tensors())
def test_what_programs_record(name: str) -> None:
    assert_agrees(*(tensor.node for tensor in tensors()[name]))


def test_settled_nodes_are_where_it_starts() -> None:
    part = fc.asarray(array(5)) * 2 + 1
    whole = fc.sqrt(part) + part
    before = fingerprint([whole.node])
    part.numpy()
    assert_agrees(whole.node)
    assert len(fingerprint([whole.node]).recorded) == 3 < len(before.recorded)


@pytest.mark.parametrize("length", [1, 60, 61, 62, 63, 64, 65, 127, 128, 129, 300, 100_000])
def test_chains(length: int) -> None:
    node = given_node()
    for number in range(length):
        node = Node(ops.add, (node, node if number % 3 else given_node()), VECTOR)
    assert_agrees(node)


@pytest.mark.parametrize("width", [1, 127, 128, 129, 255, 256, 257, 20_000])
def test_wide_computations(width: int) -> None:
    nodes = [Node(ops.exp, (given_node(),), VECTOR) for _ in range(width)]
    assert_agrees(*nodes)
    assert_agrees(Node(ops.fused, tuple(nodes), VECTOR, {"body": 1}), *nodes[::-1])


# What is left to Python


def misaligned() -> np.ndarray:
    return np.zeros(25, np.uint8)[1:].view(np.float64)


class Named(np.ndarray):
    """One with more attributes."""


UNUSUAL: dict[str, Callable[[], Node]] = {
    "foreign byte order": lambda: fc.asarray(np.arange(3.0).astype(">f8")).node,
    "misaligned": lambda: given_node(misaligned()),
    "a subclass": lambda: given_node(np.arange(3.0).view(Named)),
    "another mapping": lambda: Node(ops.sum, (given_node(),), VECTOR, MappingProxyType({"axes": (0,)})),
    "a number that is half of one": lambda: Node(ops.constant, (), VECTOR, {"value": np.float16(2)}),
    "a list of sizes": lambda: Node(ops.reshape, (given_node(),), VECTOR, {"shape": [3, 1]}),
    "a list of operands": lambda: Node(ops.exp, [given_node()], VECTOR),  # type: ignore[arg-type]
    "a node of another class": lambda: Node(ops.exp, (like_a_node(given_node()),), VECTOR),
}


def like_a_node(node: Node) -> Any:
    class Other(Node):
        pass

    other = Other(node.op, (), node.type)
    other.array = node.array
    return other


@pytest.mark.parametrize("name", UNUSUAL)
def test_python_answers(name: str) -> None:
    nodes = [UNUSUAL[name](), given_node()]
    found, expected = fingerprint(nodes), by_python(nodes)
    assert python_calls(lambda: fingerprint(nodes))
    assert (found.words, found.numbers, found.recorded) == (expected.words, expected.numbers, expected.recorded)
    for mine, other in zip(found.arrays, expected.arrays, strict=True):
        assert type(mine) is np.ndarray
        np.testing.assert_array_equal(mine, other, strict=True)


def test_an_unknown_value() -> None:
    with pytest.raises(fc.UnsupportedError, match="not known while a function is traced"):
        fingerprint([Node(ops.exp, (input_node(VECTOR),), VECTOR)])


@pytest.mark.parametrize("other", [np.zeros(4), np.zeros((1, 3)), np.zeros(3, "f4"), np.zeros(3, "i8")])
def test_an_array_that_changed(other: np.ndarray) -> None:
    node = input_node(VECTOR)
    node.array = other
    with pytest.raises(fc.ShapeError, match="when it was recorded"):
        fingerprint([given_node(), node])


@pytest.mark.parametrize("name", ["op", "operands", "type", "attributes", "array"])
def test_a_node_without_a_field(name: str) -> None:
    node = Node(ops.exp, (given_node(),), VECTOR)
    delattr(node, name)
    if name == "type":
        # Nobody asks for the type of what is computed.
        assert written(fingerprint([node])) == written(by_python([node]))
    else:
        with pytest.raises(AttributeError, match=name):
            fingerprint([node])


def test_no_list_of_nodes() -> None:
    nodes = [given_node(), Node(ops.exp, (given_node(),), VECTOR)]
    assert written(fingerprint(tuple(nodes))) == written(by_python(nodes))
    assert written(fingerprint(nodes=nodes)) == written(by_python(nodes))
    with pytest.raises(TypeError):
        fingerprint(nodes, nodes)  # type: ignore[call-arg]
    with pytest.raises(TypeError):
        fingerprint()  # type: ignore[call-arg]


# What it holds


def several() -> list[Node]:
    x, y = fc.asarray(array(4, 6)), fc.asarray(array(6, dtype="f8"))
    z = (x[1:, ::2] * 2.5 + y[::2] > np.nan).sum(0) + 300
    return [fc.exp(z).node, z.node, fc.asarray(array(3)).node]


def test_nothing_has_more_references_than_before() -> None:
    nodes = several()
    parts = fingerprint(nodes)
    unknown = [*nodes, input_node(VECTOR)]
    held = [*parts.recorded, *parts.arrays, *parts.words, *(node.type for node in nodes), FLOAT64, np.float32]
    held = [each for each in held if type(each) is not int]
    del parts

    def counts() -> list[int]:
        gc.collect()
        return [sys.getrefcount(each) for each in held]

    before = counts()
    for _ in range(100):
        fingerprint(nodes)
        with pytest.raises(fc.UnsupportedError):
            fingerprint(unknown)
    # None of those that are for ever counts its references in newer Pythons.
    assert counts() == before


@pytest.mark.parametrize("is_ordinary", [True, False])
def test_nothing_is_left_behind(is_ordinary: bool) -> None:
    nodes = several() if is_ordinary else [*several(), UNUSUAL["misaligned"]()]
    calls = 10_000
    tracemalloc.start()
    try:
        for _ in range(100):
            fingerprint(nodes)
        gc.collect()
        before = tracemalloc.get_traced_memory()[0]
        for _ in range(calls):
            fingerprint(nodes)
        gc.collect()
        after = tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    # No object is smaller.
    assert abs(after - before) < 16 * calls


def test_a_fingerprint_lives_by_itself() -> None:
    found = fingerprint(several())
    gc.collect()
    assert written(found) == written(by_python([found.recorded[0], *several_roots(found)]))


def several_roots(found: Fingerprint) -> list[Node]:
    (z,) = found.recorded[0].operands
    return [z, found.recorded[-1]]


def test_while_another_thread_settles() -> None:
    """A walk sees a node before it was settled, or after that, and no mixture."""
    for _ in range(100):
        part = Node(ops.multiply, (given_node(), given_node()), VECTOR)
        whole = Node(ops.add, (part, Node(ops.exp, (part,), VECTOR)), VECTOR)
        before = fingerprint([whole]).words
        seen: list[tuple[Any, ...]] = []
        begin = threading.Barrier(2)

        def look(whole: Node = whole, seen: list[Any] = seen, begin: threading.Barrier = begin) -> None:
            begin.wait()
            seen += [fingerprint([whole]).words for _ in range(50)]

        other = threading.Thread(target=look)
        other.start()
        begin.wait()
        part.settle(np.zeros(3))
        other.join()
        assert set(seen) <= {before, fingerprint([whole]).words}


# When it is used


def test_the_second_evaluation_of_an_expression_connects_it(monkeypatch: pytest.MonkeyPatch) -> None:
    calls: list[int] = []
    monkeypatch.setattr("fusec.evaluation.expression.connect_native", lambda: calls.append(1))
    for expected in (0, 1, 1) if is_native() else (0, 1, 2):
        (fc.asarray(array(11)) * 1.875 - 3.125).numpy()
        assert len(calls) == expected


def test_a_known_expression_is_evaluated_in_few_calls() -> None:
    """How many functions of Python's run does not depend on the ops."""

    def expression(length: int) -> fc.Tensor:
        y = fc.asarray(array(11))
        for number in range(length):
            y = y * 1.5 if number % 2 else fc.sqrt(y)
        return y

    found = []
    for length in (2, 50):
        for _ in range(3):
            expression(length).numpy()
        tensor = expression(length)
        found.append(python_calls(lambda tensor=tensor: tensor.numpy()))  # type: ignore[misc]
    if is_native():
        assert found[0] == found[1]
        assert len(found[0]) <= 10, found[0]
