"""Programs with steps of Python's: NumPy's bits and errors, and no Python but the steps themselves."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.runtime import blas
from fusec.runtime.entry import is_native
from tests.plans import plan_of
from tests.warm import WARM, is_warm, python_calls, warm

STEP = ["_compute", "_write", "compute"]
"""What Python runs for a product of integers, behind `run` or `run_alone`."""


def square(extent: int, dtype: type = np.int64) -> np.ndarray:
    return (np.arange(extent**2).reshape(extent, extent) % 23 - 7).astype(dtype)


def natural(extent: int) -> np.ndarray:
    return abs(square(extent))


FUNCTIONS: dict[str, Callable[..., Any]] = {
    "a product of integers": lambda x: x @ x,
    "between kernels": lambda x: (x + 1) @ (x * 2) - 3,
    "of the result of another one": lambda x: (x @ x) @ x[0],
    "of a view": lambda x: x[::2, 1:].T @ x[::2, ::-1][:, 1:],
    "seen through a view": lambda x: (x @ x).T,
    "two results": lambda x: (x @ x, (x * 2) @ x),
    "one result twice": lambda x: (x @ x,) * 2,
    "powers": lambda x: x ** (x % 5) + 1,
    "what cannot be written to given memory": lambda x: (x**3) @ x,
    "a number that varies": lambda x, n=2: (x + n) @ x,
}


def described(found: Any) -> list[tuple[Any, ...]]:
    arrays = found if isinstance(found, tuple) else (found,)
    return [(array.dtype, array.shape, array.tobytes()) for array in arrays]


@pytest.mark.parametrize("name", FUNCTIONS)
def test_numpys_bits_at_every_size_and_only_the_steps_run(name: str) -> None:
    function = FUNCTIONS[name]
    jitted = warm(function, square(12))
    # An even extent and an odd one, which views of every second element tell apart.
    for _ in range(WARM):
        jitted(square(13))
    for extent in (12, 13, 20, 7, 30, 9, 12):
        x = square(extent)
        calls = python_calls(lambda x=x: jitted(x))
        assert described(jitted(x)) == described(function(x))
        assert not is_native() or set(calls) <= {"run_alone", *STEP, *OTHERS}, calls
        assert not is_native() or calls.count("run_alone") == calls.count("_write") > 0


OTHERS = {"__init__", "__enter__", "__exit__", "__call__", "blas_limit", "_power_of_each", "interpret", "<lambda>"}
OTHERS |= {"signature", "<genexpr>", "<listcomp>", "copyto"}
"""What the steps call: NumPy's settings, the limits of BLAS's threads, what an op is interpreted by."""


@pytest.mark.parametrize("name", ["a product of integers", "between kernels", "seen through a view"])
def test_one_step_is_four_frames(name: str) -> None:
    jitted, x = warm(FUNCTIONS[name], square(8)), square(9)
    assert not is_native() or python_calls(lambda: jitted(x)) == ["run_alone", *STEP]


def test_lazily() -> None:
    def evaluate(extent: int) -> np.ndarray:
        x = square(extent)
        return ((fc.asarray(x) + 1) @ x - 2).numpy()

    for _ in range(WARM):
        evaluate(8)
    for extent in (8, 9, 5):
        np.testing.assert_array_equal(evaluate(extent), (square(extent) + 1) @ square(extent) - 2)
    calls = python_calls(lambda: evaluate(10))
    assert not is_native() or ("run" in calls and not {"sized", "capture", "compile_call"} & set(calls))


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_an_operand_that_numpy_copies(dtype: type) -> None:
    def function(x: Any) -> Any:
        return x[:, ::2] @ x[::2] + 1

    jitted = warm(function, square(8, dtype))
    for extent in (8, 10, 30):
        x = square(extent, dtype)
        calls = python_calls(lambda x=x: jitted(x))
        assert not is_native() or (calls[0] == "run_alone" and "sized" not in calls)
        assert described(jitted(x)) == described(function(x))


def test_numbers_that_change() -> None:
    def function(x: Any, n: Any) -> Any:
        return (x * n) @ x[:, ::2] + n

    jitted, x = warm(function, square(6), 5), square(6)
    for number in (3, 1, 7, -1):
        calls = python_calls(lambda number=number: jitted(x, number))
        assert not is_native() or calls == ["run_alone", *STEP]
        assert jitted(x, number).tobytes() == function(x, number).tobytes()


def test_given_memory() -> None:
    jitted, x = fc.jit(lambda x: x @ x), square(8)
    for out in (np.empty((8, 8), int), np.empty((8, 8), int).T, np.empty((8, 16), int)[:, ::2]):
        for _ in range(WARM + 1):
            out[...] = 7
            assert jitted(x, out=out) is out
            np.testing.assert_array_equal(out, x @ x)
        assert not is_native() or python_calls(lambda out=out: jitted(x, out=out)) == ["run_alone", *STEP]
    expected = x @ x
    jitted(x, out=x)
    np.testing.assert_array_equal(x, expected)


# Errors


def power(x: Any, y: Any) -> Any:
    shifted = x + 1
    return shifted**y * 2


def test_an_error_names_its_line_in_warm_calls_too() -> None:
    x, good, bad = square(6), natural(6), square(6)
    ways: list[Callable[[Any], Any]] = [
        fc.jit(power),
        lambda y: power(fc.asarray(x), fc.asarray(y)).numpy(),
        lambda y: fc.evaluate(power(fc.asarray(x), fc.asarray(y)), out=np.empty((6, 6), int)),
    ]
    ways[0] = lambda y, jitted=ways[0]: jitted(x, y)
    for way in ways:
        for _ in range(WARM):
            way(good)
        for _ in range(2):
            with pytest.raises(ValueError, match="negative integer powers") as caught:
                way(bad)
            line = power.__code__.co_firstlineno + 2
            assert caught.value.__notes__ == [f"  in pow at tests/runtime/test_steps.py:{line}"]
        way(good)


def test_settings_of_numpys_errors_stay_the_callers() -> None:
    x = np.full((4, 8), np.inf)
    jitted = warm(lambda x: x[:, ::2] @ (x * 0)[:, ::2].T, x)
    with np.errstate(all="raise"):
        assert np.isnan(jitted(x)).all()
        assert np.geterr() == dict.fromkeys(["divide", "over", "under", "invalid"], "raise")


# Results


VIEWS: dict[str, Callable[[Any], Any]] = {
    "some rows": lambda x: (x @ x)[1:],
    "one element": lambda x: (x @ x)[2, 3],
    "backwards": lambda x: (x @ x)[::-1],
    "every second": lambda x: (x @ x).T[::2, ::3],
    "repeated": lambda x: (
        fc.broadcast_to((x @ x)[0], x.shape) if isinstance(x, fc.Tensor) else np.tile((x @ x)[0], (len(x), 1))
    ),
    "a part and what it is part of": lambda x: ((x @ x)[1:], x @ x),
}


@pytest.mark.parametrize("dtype", [np.float64, np.int64])
@pytest.mark.parametrize("name", VIEWS)
def test_results_fill_memory_of_their_own(name: str, dtype: type) -> None:
    """A view would keep what it is part of, however small it is."""
    function = VIEWS[name]
    jitted = warm(function, square(8, dtype))
    for extent in (8, 11, 6):
        x = square(extent, dtype)
        assert not is_native() or dtype is np.int64 or is_warm(lambda x=x: jitted(x))
        assert described(jitted(x)) == described(function(x))
        found = jitted(x)
        assert all(array.base is None for array in (found if isinstance(found, tuple) else (found,)))
        lazy = function(fc.asarray(x))
        # The tensor keeps what is a view to others.
        evaluated = fc.evaluate(*lazy) if isinstance(lazy, tuple) else (lazy.numpy(),)
        assert all(array.base is None or array.base.nbytes == array.nbytes for array in evaluated)


def test_what_a_result_is_part_of_is_a_temporary() -> None:
    x = fc.asarray(square(16, np.float64))
    plan = plan_of((x @ x)[:2])
    assert (plan.arena_bytes, plan.peak_bytes) == (16 * 16 * 8, 16 * 16 * 8 + 2 * 16 * 8)


# Threads


def test_products_are_held_to_fewer_threads_by_a_step(monkeypatch: pytest.MonkeyPatch) -> None:
    x, numpys = square(30, np.float32), np.matmul
    limits: list[int] = []
    inside: list[list[int]] = []

    def matmul(left: np.ndarray, right: np.ndarray, out: np.ndarray) -> np.ndarray:
        inside.append(limits.copy())
        return numpys(left, right, out=out)

    monkeypatch.setattr(blas._limits, "enter", limits.append)
    monkeypatch.setattr(blas._limits, "leave", limits.pop)
    monkeypatch.setattr(np, "matmul", matmul)
    with fc.options(num_threads=1):
        jitted = warm(lambda x: fc.tanh(x @ x), x)
        calls = python_calls(lambda: jitted(x))
    np.testing.assert_allclose(jitted(x), np.tanh(numpys(x, x)), rtol=1e-6)
    assert not is_native() or calls[0] == "run_alone"
    assert inside[: WARM + 1] == [[1]] * (WARM + 1)
    assert not limits


def test_many_threads_are_in_one_step() -> None:
    jitted = warm(lambda x: (x + 1) @ x - 1, square(40))
    wrong: list[int] = []

    def run(extent: int) -> None:
        x = square(extent)
        expected = (x + 1) @ x - 1
        wrong.extend(extent for _ in range(50) if jitted(x).tobytes() != expected.tobytes())

    threads = [threading.Thread(target=run, args=(extent,)) for extent in (40, 30, 20, 10)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong


def test_a_step_that_calls_the_function_it_is_part_of(monkeypatch: pytest.MonkeyPatch) -> None:
    x, small = square(20), square(5)
    jitted, numpys, depth = warm(lambda x: (x + 1) @ x - 1, x), np.matmul, 0

    def matmul(left: np.ndarray, right: np.ndarray, out: np.ndarray) -> np.ndarray:
        nonlocal depth
        depth += 1
        if depth == 1:
            np.testing.assert_array_equal(jitted(small), numpys(small + 1, small) - 1)
        return numpys(left, right, out=out)

    monkeypatch.setattr(np, "matmul", matmul)
    np.testing.assert_array_equal(jitted(x), numpys(x + 1, x) - 1)
    assert depth == 2
