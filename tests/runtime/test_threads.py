"""Threads share a kernel's range: which parts there are, that no part changes a bit, and that a fork survives."""

from __future__ import annotations

import ctypes
import os
import subprocess
import sys
import threading
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

import fusec as fc
from fusec.runtime import executable, threads
from fusec.schedule.placement import address
from tests.plans import only_kernel, only_step


def numbers(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(shape, dtype=np.float32)


def parts(extent: int, grain: int, limit: int, nbytes: int = threads.SERIAL_WORK) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    threads.share(lambda begin, end: found.append((begin, end)), extent, nbytes, grain, limit)
    return sorted(found)


@pytest.fixture
def four_processors(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2, 3}, raising=False)


@pytest.mark.usefixtures("four_processors")
def test_parts_start_at_the_grain() -> None:
    assert parts(10_000, 1024, 4) == [(0, 3072), (3072, 6144), (6144, 9216), (9216, 10_000)]
    assert parts(10, 1, 4) == [(0, 3), (3, 6), (6, 9), (9, 10)]
    assert parts(1500, 1024, 4) == [(0, 1024), (1024, 1500)]
    assert parts(1024, 1024, 4) == [(0, 1024)]
    assert parts(2, 1, 4) == [(0, 1), (1, 2)]


@pytest.mark.usefixtures("four_processors")
def test_limit() -> None:
    assert len(parts(100, 1, 0)) == 4
    assert len(parts(100, 1, 3)) == 3
    assert parts(100, 1, 1) == [(0, 100)]
    assert len(parts(100, 1, 64)) == 4


@pytest.mark.usefixtures("four_processors")
def test_small_kernels_stay_on_the_callers_thread() -> None:
    assert parts(100, 1, 4, threads.SERIAL_WORK - 1) == [(0, 100)]


@pytest.mark.usefixtures("four_processors")
def test_parts_run_on_several_threads() -> None:
    seen: set[int] = set()
    meeting = threading.Barrier(4, timeout=30)

    def run(begin: int, end: int) -> None:
        meeting.wait()
        seen.add(threading.get_ident())

    threads.share(run, 4, threads.SERIAL_WORK, 1, 4)
    assert len(seen) == 4
    assert threading.get_ident() in seen


@pytest.mark.usefixtures("four_processors")
def test_an_error_in_a_part_is_raised() -> None:
    def run(begin: int, end: int) -> None:
        if begin == 2:
            raise RuntimeError("part two")

    with pytest.raises(RuntimeError, match="part two"):
        threads.share(run, 4, threads.SERIAL_WORK, 1, 4)


@pytest.mark.parametrize("cut", [0, 1, 7, 16, 100, 1001, 1002, 1003])
def test_any_boundary_gives_the_same_bits(cut: int) -> None:
    """The kernel called twice, by hand, on the two sides of a boundary that suits no vector."""
    x = numbers(1003)
    y = fc.exp(fc.asarray(x)) * 1.5 - fc.asarray(x)
    step, kernel = only_step(y), only_kernel(y)
    result = np.full(1003, np.nan, np.float32)
    constant = np.array(1.5, np.float32)
    addresses = (ctypes.c_void_p * 3)(address(x), address(constant), address(result))
    geometry = (ctypes.c_int64 * len(step.geometry))(*step.geometry)
    kernel.call(0, cut, addresses, geometry)
    assert np.isnan(result[cut:]).all()
    kernel.call(cut, 1003, addresses, geometry)
    np.testing.assert_array_equal(result, y.numpy())


EXPRESSIONS: dict[str, Callable[[fc.Tensor], fc.Tensor]] = {
    "element-wise": lambda x: fc.tanh(x) * 0.5 + x,
    "transposed": lambda x: fc.tanh(x).T + x.T,
    "strided": lambda x: fc.tanh(x[:, ::-2]),
    "column": lambda x: x * fc.exp(x[:, :1]),
    "rows": lambda x: fc.sum(x * x, axis=1),
    "columns": lambda x: fc.sum(x * x, axis=0),
    "everything": lambda x: fc.sum(x * x),
    "softmax": lambda x: fc.exp(x) / fc.sum(fc.exp(x), axis=1, keepdims=True),
}


@pytest.mark.parametrize("name", EXPRESSIONS)
@pytest.mark.parametrize("shape", [(1003, 77), (3, 30_011), (30_011, 3)])
@pytest.mark.usefixtures("four_processors")
def test_thread_counts_agree(name: str, shape: tuple[int, int], monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "SERIAL_WORK", 0)
    monkeypatch.setattr(executable, "GRAIN", 1)
    x = numbers(*shape)
    results = []
    for count in (1, 2, 3, 4):
        with fc.options(num_threads=count):
            results.append(EXPRESSIONS[name](fc.asarray(x)).numpy())
    for other in results[1:]:
        np.testing.assert_array_equal(other, results[0])
    with fc.eager():
        expected = EXPRESSIONS[name](fc.asarray(x)).numpy()
    np.testing.assert_allclose(results[0], expected, rtol=1e-4, atol=1e-5)


@pytest.mark.usefixtures("four_processors")
def test_the_option_reaches_the_kernel(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    share = threads.share

    def observe(run: Callable[[int, int], None], extent: int, nbytes: int, grain: int, limit: int) -> None:
        seen.append(limit)
        share(run, extent, nbytes, grain, limit)

    monkeypatch.setattr(executable, "share", observe)
    for count in (1, 3):
        with fc.options(num_threads=count):
            (fc.asarray(numbers(100)) + 1).numpy()
    assert seen == [1, 3]


def run_program(program: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", program],
        capture_output=True,
        text=True,
        timeout=120,
        env={**os.environ, **environment},
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout.strip()


def test_environment_sets_the_threads() -> None:
    program = "from fusec.config import current_options; print(current_options().num_threads)"
    assert run_program(program, FUSEC_NUM_THREADS="3") == "3"


FORKING = """
import os, signal
import numpy as np, fusec as fc
signal.alarm(60)
x = np.arange(1_000_000, dtype=np.float32)
os.sched_getaffinity = lambda _: {0, 1}
def work(scale):
    return float((fc.asarray(x) * scale + 1).sum().numpy()), (fc.sqrt(fc.asarray(x)) * scale).numpy()
total, root = work(0.5)
child = os.fork()
if child == 0:
    again, also = work(0.5)
    # A kernel this process has never seen, and threads of its own.
    new = (fc.abs(fc.asarray(x) - 3) / 7).numpy()
    fine = again == total and (also == root).all() and (new == np.abs(x - np.float32(3)) / np.float32(7)).all()
    os._exit(0 if fine else 1)
_, status = os.waitpid(child, 0)
print(os.waitstatus_to_exitcode(status), work(0.5)[0] == total)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")
def test_a_forked_child_evaluates() -> None:
    assert run_program(FORKING) == "0 True"


def test_many_callers_of_one_expression() -> None:
    """The same kernel, compiled once, called from everywhere at the same time."""
    def work(seed: int) -> bool:
        x = numbers(5000, seed=seed)
        return np.array_equal((fc.asarray(x) * 3.25 - 1).numpy(), x * np.float32(3.25) - np.float32(1))

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, range(64)))


def test_many_callers_of_different_expressions() -> None:
    """Compilation from several threads at once: each expression has a kernel of its own."""
    def work(power: int) -> bool:
        x = numbers(500, seed=power)
        y, expected = fc.asarray(x), x
        for _ in range(power):
            y, expected = abs(y) - 0.5, np.abs(expected) - np.float32(0.5)
        return np.array_equal(y.numpy(), expected)

    with ThreadPoolExecutor(8) as pool:
        assert all(pool.map(work, range(1, 25)))


def test_many_readers_of_one_tensor() -> None:
    """One lazy tensor read by many threads: every one gets the value."""
    for _ in range(5):
        x = numbers(10_000)
        y = fc.asarray(x) * 2.0
        with ThreadPoolExecutor(8) as pool:
            for found in pool.map(lambda _, y=y: y.numpy(), range(32)):
                np.testing.assert_array_equal(found, x * np.float32(2))


def test_options_belong_to_their_thread() -> None:
    inside = threading.Event()
    outside = threading.Event()

    def other() -> bool:
        inside.wait(30)
        found = fc.options
        with found() as current:
            outside.set()
            return current.eager

    with ThreadPoolExecutor(1) as pool:
        waiting = pool.submit(other)
        with fc.eager():
            inside.set()
            outside.wait(30)
            assert waiting.result() is False
