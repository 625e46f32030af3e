"""The walk over recorded nodes where a sanitizer watches: `python -m tests.native.walk_drill LIBRARY DRILL`."""

from __future__ import annotations

import sys
import threading
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec import ops
from fusec.evaluation import native_walk
from fusec.evaluation.fingerprint import Fingerprint, Walk, fingerprint
from fusec.foundation.lazy import LazyModule
from fusec.graph import Node, constant_node, input_node
from fusec.types import BY_NAME, FLOAT64, TensorType, as_dtype
from tests.native.watched import check, counts, drill, library, main, repeat
from tests.sampling import special_values
from tests.warm import array, python_calls

_testcapi = LazyModule("_testcapi")

VECTOR = TensorType((3,), FLOAT64)

by_python = Walk()


def connect() -> None:
    native_walk.load_native = lambda name, symbols: library()  # type: ignore[assignment,return-value]
    assert native_walk.connect_walk() == ""


def given(values: Any = (1.0, 2.0, 3.0)) -> Node:
    value = np.asarray(values)
    node = input_node(TensorType(value.shape, as_dtype(value.dtype)))
    node.array = value
    return node


def chain(length: int) -> Node:
    node = given()
    for number in range(length):
        node = Node(ops.add, (node, node if number % 3 else given()), VECTOR)
    return node


def wide(width: int) -> list[Node]:
    return [Node(ops.exp, (given(),), VECTOR) for _ in range(width)]


def recorded() -> list[Node]:
    """Tensors of every kind of op, and constants of every dtype."""
    x, y = fc.asarray(array(4, 6)), fc.asarray(array(6, dtype="f8"))
    z = (x[1:, ::2].T * 2.5 + y[::2, None] > np.nan).sum(0) + 300
    nodes = [fc.exp(z).node, z.node, (x @ y).node, fc.asarray(x.numpy()).node, fc.where(x > 2, x, -x).node]
    nodes += [constant_node(value, dtype) for dtype in BY_NAME.values() for value in special_values(dtype)]
    return [*nodes, fc.asarray(np.float64(3)).node, fc.asarray(array(0, 3)).node]


def expect(found: Fingerprint, expected: Fingerprint) -> None:
    assert repr(found[:2]) == repr(expected[:2])
    assert found.recorded == expected.recorded
    assert list(map(id, found.arrays)) == list(map(id, expected.arrays))


@drill
def walks() -> None:
    connect()
    for nodes in ([], recorded(), [given()] * 5, *([chain(length)] for length in (1, 63, 64, 65, 300, 5000))):
        found = fingerprint(nodes)
        expect(found, by_python(nodes))
        repeat(partial(fingerprint, nodes), *found.recorded, *found.arrays, *found.words[:20], VECTOR, FLOAT64, None)
    for width in (1, 63, 64, 127, 128, 129, 300, 3000):
        nodes = wide(width)
        expect(fingerprint(nodes), by_python(nodes))
        repeat(partial(fingerprint, nodes), nodes, *nodes)


@drill
def unusual_nodes() -> None:
    connect()
    odd: list[Any] = [
        given(np.arange(3.0).astype(">f8")),
        given(np.zeros(25, "u1")[1:].view("f8")),
        Node(ops.constant, (), VECTOR, {"value": np.float16(2)}),
        Node(ops.constant, (), VECTOR, {"value": np.longdouble(2)}),
        Node(ops.reshape, (given(),), VECTOR, {"shape": [3, 1]}),
        Node(ops.exp, [given()], VECTOR),  # type: ignore[arg-type]
    ]
    failing: list[Any] = [None, [], input_node(VECTOR), Node(ops.constant, (), VECTOR, {})]
    failing += [Node(ops.exp, (given(),), VECTOR) for _ in range(4)]
    for name, node in zip(("op", "operands", "attributes", "array"), failing[4:], strict=True):
        delattr(node, name)
    for other in (np.zeros(4), np.zeros((1, 3)), np.zeros((3, 1)), np.zeros(3, "f4"), np.zeros(3, "M8[s]"), 3):
        node = input_node(VECTOR)
        node.array = other  # type: ignore[assignment]
        failing.append(node)
    common = chain(200)
    held = [common, VECTOR, FLOAT64, *odd, *failing[2:]]
    before = counts(*held)
    for _ in range(5):
        for node in odd:
            assert fingerprint([common, node]).words == by_python([common, node]).words
        for node in failing:
            with pytest.raises((fc.FusecError, AttributeError, KeyError, TypeError)):
                fingerprint([common, node])
    assert counts(*held) == before
    assert library().blocks.value == 0


@drill
def memory_that_is_refused() -> None:
    """Python's own walk needs none of the C library's."""
    connect()
    for nodes, requests in (([chain(2000)], 6), (wide(3000), 10)):
        expected = by_python(nodes)
        for served in range(requests + 1):
            blocks = library().blocks.value
            found = library().refused(served, partial(fingerprint, nodes))
            expect(found, expected)
            assert library().blocks.value == blocks == 0
        assert python_calls(lambda nodes=nodes: library().refused(1, partial(fingerprint, nodes)))  # type: ignore[misc]


@drill
def refused_objects_of_a_walk() -> None:
    connect()
    # Looked up before: names are objects as well.
    refuse, allow = _testcapi.set_nomemory, _testcapi.remove_mem_hooks
    nodes, outcomes = [*recorded(), chain(200)], set()
    expected = by_python(nodes)
    held = [*expected.recorded, *expected.arrays, FLOAT64, VECTOR]
    before = counts(*held)
    for served in [*range(60), *range(60, 2000, 37)]:
        found = None
        refuse(served, served + 1)
        try:
            found = fingerprint(nodes)
        except MemoryError:
            outcomes.add("refused")
        finally:
            allow()
        if found is not None:
            outcomes.add("found")
            expect(found, expected)
        del found
    assert "found" in outcomes, outcomes
    assert counts(*held) == before
    assert library().blocks.value == 0


@drill
def settling_threads() -> None:
    connect()
    failures: list[BaseException] = []

    def watched(run: Callable[[], None]) -> None:
        try:
            run()
        except BaseException as error:
            failures.append(error)

    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    for _ in range(40):
        x = fc.asarray(array(3, dtype="f8"))
        parts = [x * 2.0]
        for _ in range(30):
            parts.append(parts[-1] * 2.0 + x)
        begin = threading.Barrier(3)

        def reads(parts: list[fc.Tensor] = parts, begin: threading.Barrier = begin) -> None:
            begin.wait()
            for part in parts[::-3]:
                fingerprint([part.node for part in parts])
                check(part.numpy()[1], part.numpy()[0] * 2)

        threads = [threading.Thread(target=watched, args=[reads]) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    sys.setswitchinterval(before)
    if failures:
        raise failures[0]


if __name__ == "__main__":
    main()
