"""What must never happen: memory read or written that is not there, a wrong line, a value somebody else can change."""

from __future__ import annotations

import copy
import functools
import pickle
import subprocess
import sys
import threading
from collections import OrderedDict
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec import compiler
from fusec.compiler import run_passes
from fusec.config import Options
from fusec.evaluation import evaluate
from fusec.evaluation.capture import capture


def test_an_array_resized_since_it_was_recorded() -> None:
    (fc.asarray(np.arange(1000.0)) * 3).numpy()
    x = np.arange(1000.0)
    lazy = fc.asarray(x) * 3
    x.resize(2, refcheck=False)
    with pytest.raises(fc.ShapeError, match=r"was f64\[1000\] when it was recorded") as caught:
        lazy.numpy()
    assert "test_safety.py" in str(caught.value)


def test_a_closure_resized_since_it_was_traced() -> None:
    weights = np.arange(1000.0)
    add = fc.jit(lambda x: x + fc.asarray(weights))
    add(np.zeros(1000))
    weights[0] = 5
    assert add(np.zeros(1000))[0] == 5
    weights.resize(2, refcheck=False)
    with pytest.raises(fc.ShapeError, match="when it was recorded"):
        add(np.zeros(1000))


def test_evaluation_at_exit() -> None:
    program = (
        "import atexit, numpy as np, fusec as fc;"
        "x = fc.asarray(np.ones(4_000_000)) + 1;"
        "atexit.register(lambda: print((x * 2).numpy()[-1]))"
    )
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout.strip() == "4.0", done.stderr


def test_column_reductions_on_a_small_stack() -> None:
    x = np.random.default_rng(3).standard_normal((300, 300))
    found: list[tuple[np.ndarray, ...]] = []

    def run() -> None:
        t = fc.asarray(x)
        found.append(fc.evaluate(t.sum(0), t.max(0), t.min(0), t.argmax(0), t.argmin(0), t.prod(0)))

    run()
    before = threading.stack_size(1024 * 1024)
    try:
        thread = threading.Thread(target=run)
        thread.start()
        thread.join()
    finally:
        threading.stack_size(before)
    for first, second in zip(*found, strict=True):
        np.testing.assert_array_equal(first, second)


def refuse(*_: Any) -> None:
    raise AssertionError("planned again")


def powers(base: np.ndarray, first: np.ndarray, second: np.ndarray) -> fc.Tensor:
    one = fc.asarray(base) * 3 ** fc.asarray(first)
    return one - fc.asarray(base) ** fc.asarray(second)


jitted = fc.jit(powers)

WAYS: dict[str, Callable[..., Any]] = {
    "lazy": lambda *arrays: powers(*arrays).numpy(),
    "out": lambda *arrays: fc.evaluate(powers(*arrays), out=np.empty(2, int)),
    "jit": jitted,
    "jit with out": lambda *arrays: jitted(*arrays, out=np.empty(2, int)),
}


@pytest.mark.parametrize("way", WAYS)
def test_the_line_of_an_error_is_the_callers_own(way: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """In an executable that was made for another line, or by an earlier call, and without planning again."""
    base, good, bad = np.array([2, 3]), np.array([1, 2]), np.array([-1, 2])
    elsewhere = fc.asarray(base) * 3 ** fc.asarray(good) - fc.asarray(base) ** fc.asarray(good.copy())
    fc.evaluate(elsewhere, out=np.empty(2, int))
    elsewhere.numpy()
    WAYS[way](base, good, good.copy())
    monkeypatch.setattr(compiler, "run_passes", refuse)
    for further, arrays in ((1, (base, bad, good)), (2, (base, good, bad))):
        with pytest.raises(ValueError, match="negative integer powers") as caught:
            WAYS[way](*arrays)
        line = powers.__code__.co_firstlineno + further
        assert caught.value.__notes__ == [f"  in pow at tests/runtime/test_safety.py:{line}"]


def test_an_error_while_another_thread_evaluates_a_part(monkeypatch: pytest.MonkeyPatch) -> None:
    """The graph is no longer the one that failed, so that no line is named rather than a wrong one."""
    good, bad = np.array([1, 2]), np.array([-1, 2])

    def expression(second: np.ndarray) -> fc.Tensor:
        part = fc.asarray(good) * 3 + 1
        return part ** fc.asarray(second) - part

    expression(good.copy()).numpy()
    tensor = expression(bad)
    fingerprint, seen = evaluate.fingerprint, []

    def settling(nodes: Any) -> Any:
        # The second time is after the failure.
        if seen:
            tensor.node.operands[1].settle(good * 3 + 1)
        seen.append(nodes)
        return fingerprint(nodes)

    capture = evaluate.capture
    monkeypatch.setattr(evaluate, "capture", lambda *given: (settling(given[0]), capture(*given))[1])
    monkeypatch.setattr(evaluate, "fingerprint", lambda nodes: seen.append(nodes) or fingerprint(nodes))
    with pytest.raises(ValueError, match="negative integer powers") as caught:
        tensor.numpy()
    assert getattr(caught.value, "__notes__", []) == []


def test_ladders_of_views_carry_a_bounded_number_of_them() -> None:
    y = fc.asarray(np.arange(6.0).reshape(2, 3))
    expected = np.arange(6.0).reshape(2, 3)
    for _ in range(40):
        y, expected = (y + 1).T[::-1], (expected + 1).T[::-1]
    graph, _ = capture([y.node])
    run_passes(graph, Options(verify=True))
    np.testing.assert_array_equal(y.numpy(), expected)


class Scale:
    def __call__(self, x: fc.Tensor) -> fc.Tensor:
        return x * 3


def test_jit_of_callables_without_a_name() -> None:
    x = np.ones(3)
    np.testing.assert_array_equal(fc.jit(functools.partial(fc.add, 1.0))(x), [2, 2, 2])
    np.testing.assert_array_equal(fc.jit(Scale())(x), [3, 3, 3])


def test_arrays_that_a_jitted_function_makes_belong_to_each_call() -> None:
    function = fc.jit(lambda x: [np.zeros(2), x])
    function(np.ones(2))[0][:] = 9
    np.testing.assert_array_equal(function(np.ones(2))[0], [0, 0])


def test_jit_takes_dict_types_and_names_what_it_does_not_take() -> None:
    function = fc.jit(lambda d: d["a"] + 1)
    np.testing.assert_array_equal(function(OrderedDict(a=np.ones(2))), [2, 2])
    with pytest.raises(fc.DTypeError, match="hashable"):
        fc.jit(lambda s, x: x)(bytearray(2), np.ones(2))


@pytest.mark.parametrize("changes", [{"num_threads": -1}, {"num_threads": "4"}, {"isa": "mmx"}])
def test_options_are_checked_where_they_are_set(changes: dict[str, object]) -> None:
    with pytest.raises(ValueError, match=next(iter(changes))), fc.options(**changes):
        pass


@pytest.mark.parametrize("error", [fc.ShapeError("a: b", hint="c"), fc.CompilerBug("a", "graph")])
def test_errors_survive_pickling(error: fc.FusecError) -> None:
    for other in (pickle.loads(pickle.dumps(error)), copy.copy(error)):
        assert type(other) is type(error)
        assert str(other) == str(error)


def test_masks_are_not_dropped() -> None:
    with pytest.raises(fc.UnsupportedError, match="masked"):
        fc.jit(lambda x: x.sum())(np.ma.array([1.0, 2.0], mask=[False, True]))
