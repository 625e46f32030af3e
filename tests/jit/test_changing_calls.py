"""What changes between calls costs nothing: no trace, no plan, no kernel, no Python, and no memory."""

from __future__ import annotations

import gc
import tracemalloc
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.evaluation.expression import by_fingerprint
from fusec.runtime import kernels
from fusec.runtime.entry import is_native
from tests.changing_calls import CHANGES, NOTHING, by_numpy, counted, lazily, leaves, without_native_code
from tests.warm import is_warm, python_calls

SEEN = (1, 2, 60, 200, 400, 3, 17)
"""Calls after which others are warm."""

OTHERS = range(5, 400, 13)


@pytest.fixture
def no_collection() -> Iterator[None]:
    """Others may have hooks that Python runs when it looks for unreachable objects."""
    gc.disable()
    yield
    gc.enable()


@pytest.fixture
def by_python() -> Iterator[None]:
    with without_native_code():
        yield


FROM_TIME_TO_TIME = ("refresh", "affinity")
"""How the thread pool learns what it may have, whatever is called."""


def assert_close(found: list[Any], expected: list[Any]) -> None:
    for one, other in zip(found, expected, strict=True):
        np.testing.assert_allclose(one, other, rtol=1e-5, strict=isinstance(other, np.ndarray))


@pytest.mark.usefixtures("no_collection")
@pytest.mark.parametrize("name", CHANGES)
def test_jitted_calls_do_nothing_but_compute(name: str) -> None:
    change = CHANGES[name]
    jitted = fc.jit(change.function)
    for number in SEEN * 2:
        assert_close(leaves(jitted(*change.arguments(number))), by_numpy(change, change.arguments(number)))
    # What native code allocates by is there once it was needed.
    with counted() as work:
        for number in OTHERS:
            arguments = change.arguments(number)
            assert is_warm(lambda: jitted(*arguments)), number  # noqa: B023 - called at once
            assert_close(leaves(jitted(*arguments)), by_numpy(change, arguments))
    assert work() == NOTHING


@pytest.mark.usefixtures("no_collection")
@pytest.mark.parametrize("name", CHANGES)
def test_recorded_calls_find_what_was_compiled(name: str) -> None:
    change = CHANGES[name]
    for number in SEEN * 2:
        assert_close(lazily(change, change.arguments(number)), by_numpy(change, change.arguments(number)))
    with counted() as work:
        walks = []
        for number in OTHERS:
            arguments = change.arguments(number)
            walk = python_calls(lambda: lazily(change, arguments))  # noqa: B023 - called at once
            walks.append([step for step in walk if step not in FROM_TIME_TO_TIME])
            assert_close(lazily(change, arguments), by_numpy(change, arguments))
    assert work() == NOTHING
    if is_native():
        assert walks == [walks[0]] * len(walks)


@pytest.mark.parametrize("name", ["length", "float", "integer", "window", "length inside", "everything"])
@pytest.mark.usefixtures("by_python")
def test_the_python_way_does_no_work_twice(name: str) -> None:
    change = CHANGES[name]
    jitted = fc.jit(change.function)
    for number in SEEN:
        jitted(*change.arguments(number))
        lazily(change, change.arguments(number))
    with counted() as work:
        for number in OTHERS:
            arguments = change.arguments(number)
            assert_close(leaves(jitted(*arguments)), by_numpy(change, arguments))
            assert_close(lazily(change, arguments), by_numpy(change, arguments))
    assert work() == NOTHING


def kept(jitted: Any) -> dict[str, int]:
    """How many things there are."""
    traces = jitted._traces.values()
    expressions = by_fingerprint.values()
    return {
        "traces": len(traces),
        "executables": sum(len(trace.executables) for trace in traces),
        "programs": sum(len(trace.programs) for trace in traces),
        "expressions": len(expressions),
        "variants": sum(len(found._variants) for found in expressions),
        "lists": sum(len(getattr(found, "_program_lists", ())) for found in [jitted, *expressions]),
        "kernels": len(kernels._recent),
        "compiles": kernels.compile_count(),
    }


ENDLESS = {
    "lengths": lambda n: (MEMORY[:n], 0.5, 3),
    "floats": lambda n: (MEMORY[:100], 1 / n, 3),
    "integers": lambda n: (MEMORY[:100], 0.5, n),
    "offsets": lambda n: (MEMORY[n : n + 100], 0.5, 3),
    "steps": lambda n: (MEMORY[::n][:2], 0.5, 3),
    "all of them": lambda n: (MEMORY[n % 100 : n], 1 / n, n),
}
MEMORY = np.linspace(0.5, 1.5, 20_002)
CALLS = 10_000
FLAT = 1 << 16
"""Bytes that objects may take more in the end: what is kept for some sizes differs in what it holds."""


@pytest.mark.parametrize("way", ["jitted", "lazy"])
@pytest.mark.parametrize("name", ENDLESS)
def test_ten_thousand_calls_leave_memory_flat(name: str, way: str) -> None:
    def compute(x: Any, rate: float, count: int) -> Any:
        return (x * rate - count).sum() + x

    jitted = fc.jit(compute)
    arguments = ENDLESS[name]

    def call(number: int) -> np.ndarray:
        x, rate, count = arguments(number)
        found: np.ndarray = jitted(x, rate, count) if way == "jitted" else compute(fc.asarray(x), rate, count).numpy()
        return found

    seen = [2, 3, 9, 50, 101, 102, 110, 300, 999, 1_500, 5_000, 9_000, CALLS, CALLS - 1]
    for number in [*seen, *seen, *range(101, 140)]:
        call(number)
    tracemalloc.start()
    try:
        for number in seen:
            call(number)
        gc.collect()
        before, bytes_before = kept(jitted), tracemalloc.get_traced_memory()[0]
        for number in range(2, CALLS + 1):
            call(number)
        gc.collect()
        after, bytes_after = kept(jitted), tracemalloc.get_traced_memory()[0]
    finally:
        tracemalloc.stop()
    assert after == before
    assert bytes_after - bytes_before < FLAT
