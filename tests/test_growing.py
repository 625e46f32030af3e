"""Values that a loop carries and nobody reads: their past is evaluated, always as the same few expressions."""

from __future__ import annotations

import gc
import inspect
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.evaluation import evaluate, prefix
from fusec.evaluation.capture import tracing
from fusec.tensor.tensor import Tensor

X = np.random.default_rng(11).standard_normal(50)
TURNS = 1500
LIMIT = 400
"""Ops that may be recorded in these tests, so that loops of hundreds are long."""

Loop = Callable[[Any, int], Any]
LOOPS: dict[str, tuple[int, Loop]] = {}
"""Loops for `fusec` or `numpy`, all exact, with the most expressions that each may be made of."""


def loop(compilations: int) -> Callable[[Loop], Loop]:
    def add(function: Loop) -> Loop:
        LOOPS[function.__name__] = compilations, function
        return function

    return add


@pytest.fixture(autouse=True)
def small_limit() -> Iterator[None]:
    with fc.options(max_recorded=LIMIT):
        yield


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The number of ops of each graph that is compiled."""
    found: list[int] = []
    compile_graph = evaluate.compile_graph

    def count(graph: Any, *given: Any) -> Any:
        found.append(len(graph.nodes))
        return compile_graph(graph, *given)

    monkeypatch.setattr(evaluate, "compile_graph", count)
    return found


@pytest.fixture
def evaluations(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """The number of values of each prefix that is evaluated."""
    found: list[int] = []
    evaluate_nodes = prefix.evaluate_nodes

    def count(nodes: Any) -> Any:
        found.append(len(nodes))
        return evaluate_nodes(nodes)

    monkeypatch.setattr(prefix, "evaluate_nodes", count)
    return found


@loop(3)
def average(lib: Any, turns: int) -> Any:
    x, v = lib.asarray(X), lib.asarray(np.zeros(50))
    for _ in range(turns):
        v = v * 0.9 + x
    return v


@loop(3)
def from_a_function(lib: Any, turns: int) -> Any:
    def step(v: Any) -> Any:
        return abs(v * 0.5 - x) + 0.25

    x, v = lib.asarray(X), lib.asarray(np.zeros(50))
    for _ in range(turns):
        v = step(step(v) * 0.75)
    return v


@loop(4)
def adam(lib: Any, turns: int) -> Any:
    x, w = lib.asarray(X), lib.asarray(np.ones(50))
    m = v = lib.asarray(np.zeros(50))
    for _ in range(turns):
        g = w * x - 1
        m, v = m * 0.9 + g * 0.1, v * 0.999 + g * g * 0.001
        w = w - 0.01 * m / (lib.sqrt(v) + 1e-8)
    return m + v + w


@loop(4)
def views(lib: Any, turns: int) -> Any:
    x, v = lib.asarray(X), lib.asarray(np.arange(50.0))
    for _ in range(turns):
        v = (v * 0.9 + x[::-1])[::-1]
        v = v.reshape(5, 10).T.reshape(50)
    return v


@loop(3)
def sum_of_long_terms(lib: Any, turns: int) -> Any:
    """One addition a turn on the path of the sum, and thirty ops beside it."""
    total, x = lib.asarray(np.zeros(50)), lib.asarray(X)
    for _ in range(turns):
        term = x
        for _ in range(15):
            term = term * 0.5 + 1
        total = total + term
    return total


@loop(4)
def two_that_meet(lib: Any, turns: int) -> Any:
    x, a, b = lib.asarray(X), lib.asarray(np.zeros(50)), lib.asarray(np.ones(50))
    for _ in range(turns):
        a, b = b * 0.5 + x, a * 0.25 - x
    return a - b


@loop(4)
def a_lazy_constant(lib: Any, turns: int) -> Any:
    x, v = lib.asarray(X) * 2 + 1, lib.asarray(np.zeros(50))
    for _ in range(turns):
        v = v * 0.5 + x
    return v


@loop(4)
def doubling(lib: Any, turns: int) -> Any:
    """2^1500 paths from the last value to the first."""
    v = lib.asarray(X)
    for _ in range(turns):
        v = (v + v) * 0.5 + 0.001 * v
    return v


@pytest.mark.parametrize("name", LOOPS)
def test_a_loop_is_made_of_a_few_expressions(name: str, compilations: list[int], evaluations: list[int]) -> None:
    most, function = LOOPS[name]
    result = function(fc, TURNS)
    assert result.node.depth < LIMIT + 2 * prefix.CHECKED
    # The last one is what is left when the result is read.
    np.testing.assert_array_equal(result.numpy(), function(np, TURNS), strict=True)
    assert len(evaluations) > 8
    assert len(compilations) <= most
    assert max(compilations[:-1], default=0) < 3 * LIMIT


@pytest.mark.parametrize("name", LOOPS)
def test_it_has_the_bits_of_one_computation(name: str, evaluations: list[int]) -> None:
    _, function = LOOPS[name]
    in_parts = function(fc, 450).numpy()
    assert evaluations
    before = len(evaluations)
    with fc.options(max_recorded=0):
        at_once = function(fc, 450)
        assert at_once.node.depth >= 450
        np.testing.assert_array_equal(at_once.numpy(), in_parts, strict=True)
    with fc.eager():
        np.testing.assert_array_equal(function(fc, 450).numpy(), in_parts, strict=True)
    assert len(evaluations) > before
    assert len(evaluations) <= 2 * before


def test_only_what_is_held_is_kept(evaluations: list[int]) -> None:
    average(fc, TURNS)
    assert set(evaluations) == {1}
    evaluations.clear()
    adam(fc, TURNS)
    assert max(evaluations) <= 5


def test_what_the_program_holds_keeps_its_value(evaluations: list[int]) -> None:
    x, v, expected = fc.asarray(X), fc.asarray(np.zeros(50)), np.zeros(50)
    history, values = [], []
    for _ in range(TURNS):
        v, expected = v * 0.9 + x, expected * 0.9 + X
        history.append(v)
        values.append(expected)
    assert sum(not each.is_lazy for each in history) > TURNS - LIMIT
    for each, value in zip(history, values, strict=True):
        np.testing.assert_array_equal(each.numpy(), value, strict=True)


def test_values_that_are_put_aside_take_bounded_memory(monkeypatch: pytest.MonkeyPatch) -> None:
    """Each loss holds on to a value that nobody else needs: no more of them are kept than there is room for."""
    monkeypatch.setattr(prefix, "HELD_BYTES", 4 * X.nbytes)
    monkeypatch.setattr(prefix, "HELD_VALUES", 4)
    kept = []
    evaluate_nodes = prefix.evaluate_nodes

    def count(nodes: Any) -> Any:
        kept.append(sum(node.type.nbytes for node in nodes))
        return evaluate_nodes(nodes)

    monkeypatch.setattr(prefix, "evaluate_nodes", count)
    v, w, losses, expected = fc.asarray(X), X, [], []
    for _ in range(TURNS):
        v, w = v * 0.9 + 1, w * 0.9 + 1
        losses.append((v - 3).max())
        expected.append((w - 3).max())
    assert max(kept) <= 6 * X.nbytes
    assert [float(loss) for loss in losses[::50]] == expected[::50]


def test_the_past_is_let_go() -> None:
    array = X.copy()
    held = weakref.ref(array)
    v = fc.asarray(array) * 1.0
    del array
    for _ in range(TURNS):
        v = v * 0.5 + 1
    gc.collect()
    assert held() is None
    assert v.is_lazy


def test_a_view_of_data_stays_a_view(evaluations: list[int]) -> None:
    table = fc.asarray(np.arange(400.0).reshape(8, 50))
    row, v = table[3], fc.asarray(np.zeros(50))
    for _ in range(TURNS):
        v = v * 0.5 + row
    assert row.is_lazy
    assert set(evaluations) == {1}
    np.testing.assert_allclose(v.numpy(), np.arange(150.0, 200) * 2)


def test_nothing_is_evaluated_in_a_trace(evaluations: list[int]) -> None:
    @fc.jit
    def run(x: Any) -> Any:
        return average(fc, 500) + x

    np.testing.assert_array_equal(run(X), average(np, 500) + X)
    with tracing():
        result = average(fc, 500)
    assert result.node.depth == 1000
    assert not evaluations


def test_0_is_no_limit(evaluations: list[int]) -> None:
    with fc.options(max_recorded=0):
        assert average(fc, TURNS).node.depth == 2 * TURNS
    assert not evaluations


def test_depths_follow_from_the_operands() -> None:
    x = fc.asarray(X)
    a = x * 2
    b = a + 1
    assert [each.node.depth for each in (x, a, b, b - a, a @ b, (b * x)[1:3], b.sum(), fc.where(x, 2, b))] == [
        *(0, 1, 2, 3, 3, 4, 3, 3)
    ]
    b.numpy()
    assert (b.node.depth, (b + a).node.depth) == (0, 2)


def test_reading_now_and_then_leaves_nothing_to_do(evaluations: list[int]) -> None:
    """What was read is no past, even where depths were worked out before."""
    v = fc.asarray(X)
    for _ in range(TURNS):
        w = v * 0.9
        v.numpy()
        v = w + 1
    assert not evaluations


def test_an_error_has_the_line_of_its_op() -> None:
    v = fc.asarray(np.array([2, 3]))
    negative = fc.asarray(np.array([-1, 1]))
    line = inspect.currentframe().f_lineno + 1  # type: ignore[union-attr]
    v = v**negative

    def add(v: Any) -> None:
        for _ in range(TURNS):
            v = v + 1

    with pytest.raises(ValueError, match="negative integer powers") as raised:
        add(v)
    assert any(f"in pow at {__file__}:{line}".endswith(note.split(" at ")[-1]) for note in raised.value.__notes__)


@pytest.mark.parametrize("wrong", [-1, "many", 1.5, None, True, 1 << 64])
def test_the_limit_is_a_whole_number(wrong: Any) -> None:
    with pytest.raises(ValueError, match=r"^max_recorded is "):
        fc.options(max_recorded=wrong)


def test_every_turn_another_place(compilations: list[int]) -> None:
    """A straight program without a loop is cut anywhere, and all the same gives its value."""
    program = "\n".join(f"v = v * 0.5 + {number % 7}" for number in range(900))
    found: dict[str, Any] = {"v": fc.asarray(X)}
    expected: dict[str, Any] = {"v": X}
    exec(program, found)
    exec(program, expected)
    assert isinstance(found["v"], Tensor)
    assert found["v"].node.depth < 2 * LIMIT
    np.testing.assert_array_equal(found["v"].numpy(), expected["v"])
    assert max(compilations[:-1], default=0) < 3 * LIMIT


def test_views_of_what_became_known_meanwhile() -> None:
    value = fc.asarray(np.arange(3.0))
    with fc.options(max_recorded=16):
        for _ in range(101):
            value = value[::-1][None][0]
    np.testing.assert_array_equal(value.numpy(), [2.0, 1.0, 0.0])
