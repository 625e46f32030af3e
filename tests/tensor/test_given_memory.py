"""`evaluate(out=)` again and again: no graph is made, whatever memory comes; values are those of fresh memory."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.evaluation import evaluate

X = np.linspace(-2, 2, 60).reshape(6, 10)


@pytest.fixture
def graphs(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """One entry for each graph that is made."""
    found: list[int] = []
    capture = evaluate.capture

    def count(*given: Any) -> Any:
        found.append(1)
        return capture(*given)

    monkeypatch.setattr(evaluate, "capture", count)
    return found


def recorded(x: Any) -> fc.Tensor:
    return (fc.asarray(x) * 2 + 1) * x


MEMORY: dict[str, Callable[[], Any]] = {
    "rows": lambda: np.zeros((6, 10)),
    "columns": lambda: np.zeros((10, 6)).T,
    "every other": lambda: np.zeros((12, 20))[::2, ::2],
    "backwards": lambda: np.zeros((6, 10))[::-1, ::-1],
    "float32": lambda: np.zeros((6, 10), np.float32),
    "foreign byte order": lambda: np.zeros((6, 10), ">f8"),
}


@pytest.mark.parametrize("name", MEMORY)
def test_a_second_call_makes_no_graph(name: str, graphs: list[int]) -> None:
    for turn in range(4):
        before = len(graphs)
        x, out = X + turn, MEMORY[name]()
        assert fc.evaluate(recorded(x), out=out)[0] is out
        np.testing.assert_array_equal(out, ((x * 2 + 1) * x).astype(out.dtype))
        if turn:
            assert len(graphs) == before


def test_memory_laid_out_in_another_way_is_another_executable(graphs: list[int]) -> None:
    for name in ("rows", "columns", "every other"):
        for _ in range(2):
            out = MEMORY[name]()
            fc.evaluate(recorded(X) - 3, out=out)
            np.testing.assert_array_equal(out, (X * 2 + 1) * X - 3)
    assert len(graphs) <= 3


def test_results_over_operands(graphs: list[int]) -> None:
    """Found executables keep the rules: what is still to be read is not written to."""
    for _ in range(3):
        x = X.copy()
        t = fc.asarray(x)
        fc.evaluate(t[1:] + t[:-1] * 2, out=x[1:])
        np.testing.assert_array_equal(x[1:], X[1:] + X[:-1] * 2)
        x = X.copy()
        fc.evaluate(fc.asarray(x) * 2, out=x)
        np.testing.assert_array_equal(x, X * 2)
        x = X.copy()
        fc.evaluate(fc.asarray(x).T + 1, out=x.reshape(10, 6))
        np.testing.assert_array_equal(x.reshape(10, 6), X.T + 1)
    assert len(graphs) <= 6


def test_two_results_that_overlap() -> None:
    for _ in range(3):
        memory = np.zeros(15)
        t = fc.asarray(X[0])
        fc.evaluate(t * 2, t * 3, out=(memory[:10], memory[5:]))
        np.testing.assert_array_equal(memory[5:], X[0] * 3)
        np.testing.assert_array_equal(memory[:5], X[0, :5] * 2)


def test_tensors_keep_nothing_and_settings_count() -> None:
    out = np.zeros((6, 10))
    t = recorded(X) - 9
    for options in ({}, {"fuse": False}, {"eager": True}):
        with fc.options(**options):  # type: ignore[arg-type]
            fc.evaluate(t, out=out)
        np.testing.assert_array_equal(out, (X * 2 + 1) * X - 9)
        assert t.is_lazy


def test_a_loop_that_only_writes_ends_in_expressions_it_has_seen(graphs: list[int]) -> None:
    v, expected, out, made = fc.asarray(X), X, np.zeros((6, 10)), []
    for _ in range(100):
        v, expected = v * 0.5 + 1, expected * 0.5 + 1
        fc.evaluate(v, out=out)
        np.testing.assert_array_equal(out, expected)
        made.append(len(graphs))
    assert made[-1] == made[10] <= 10


def test_an_error_has_the_line_of_each_call() -> None:
    base, exponent, out = fc.asarray(np.array([2, 3])), fc.asarray(np.array([-1, 1])), np.zeros(2, int)
    places = set()
    for _ in range(2):
        for t in (
            base**exponent,
            base**exponent,
        ):
            with pytest.raises(ValueError, match="negative integer powers") as raised:
                fc.evaluate(t, out=out)
            places.update(raised.value.__notes__)
    assert len(places) == 2
