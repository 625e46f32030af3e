"""Threads share a kernel's range: which parts there are, how many threads, and that no part changes a bit."""

from __future__ import annotations

import ctypes
import itertools
import math
import os
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor

import numpy as np
import pytest

import fusec as fc
from fusec.runtime import sized, threads
from fusec.schedule import thread_sharing
from fusec.schedule.placement import address
from tests.plans import only_kernel, only_step

PYTHON_KERNEL = ctypes.CFUNCTYPE(None, ctypes.c_int64, ctypes.c_int64, ctypes.c_void_p, ctypes.c_void_p)
ENOUGH = 100 * thread_sharing.PART_WORK
"""Work for every thread there is, and for a single slice."""


def numbers(*shape: int, seed: int = 0) -> np.ndarray:
    return np.random.default_rng(seed).standard_normal(shape, dtype=np.float32)


def share(run: Callable[[int, int], None], extent: int, grain: int, limit: int, work: int = ENOUGH) -> None:
    """Share a kernel that is written in Python."""
    kernel = PYTHON_KERNEL(lambda begin, end, operands, geometry: run(begin, end))
    threads.share(ctypes.cast(kernel, ctypes.c_void_p).value, extent, work, grain, None, None, limit)


def parts(extent: int, grain: int, limit: int, work: int = ENOUGH) -> list[tuple[int, int]]:
    found: list[tuple[int, int]] = []
    share(lambda begin, end: found.append((begin, end)), extent, grain, limit, work)
    return sorted(found)


@pytest.fixture(autouse=True)
def calm(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whatever else runs on the machine, threads share."""
    settings = threads.pool().settings
    monkeypatch.setattr(settings, "retreat", 0)
    monkeypatch.setattr(settings, "crowded_until", 0)


@pytest.fixture
def four_processors(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    settings = threads.pool().settings
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: {0, 1, 2, 3}, raising=False)
    monkeypatch.setattr(threads, "whole_quota", lambda: math.inf)
    settings.expires = 0
    yield
    settings.expires = 0


@pytest.mark.usefixtures("four_processors")
def test_parts_start_at_the_grain() -> None:
    assert parts(10_000, 1024, 4) == [(0, 3072), (3072, 6144), (6144, 9216), (9216, 10_000)]
    assert parts(10, 1, 4) == [(0, 3), (3, 6), (6, 9), (9, 10)]
    assert parts(1500, 1024, 4) == [(0, 1024), (1024, 1500)]
    assert parts(1024, 1024, 4) == [(0, 1024)]
    assert parts(2, 1, 4) == [(0, 1), (1, 2)]


@pytest.mark.usefixtures("four_processors")
def test_large_parts_end_with_a_page() -> None:
    found = parts(4_000_000, 1024, 4)
    assert [begin for begin, _ in found] == [0, 1_003_520, 2_007_040, 3_010_560]
    assert 1_003_520 % 4096 == 0
    assert found[-1][1] == 4_000_000


@pytest.mark.usefixtures("four_processors")
def test_limit() -> None:
    assert len(parts(100, 1, 0)) == 4
    assert len(parts(100, 1, 3)) == 3
    assert parts(100, 1, 1) == [(0, 100)]
    assert len(parts(100, 1, 64)) == 4


@pytest.mark.usefixtures("four_processors")
def test_every_part_is_worth_handing_over(monkeypatch: pytest.MonkeyPatch) -> None:
    assert parts(100, 1, 4, 2 * thread_sharing.PART_WORK - 1) == [(0, 100)]
    monkeypatch.setattr(threads.pool().settings, "wake_work", 0)
    assert len(parts(100, 1, 4, 3 * thread_sharing.PART_WORK)) == 3


@pytest.mark.usefixtures("four_processors")
def test_sleeping_workers_are_woken_for_much_only() -> None:
    parts(100, 1, 4)
    time.sleep(10 * thread_sharing.SPIN_TIME / 1e9)
    assert parts(100, 1, 4, thread_sharing.WAKE_WORK - 1) == [(0, 100)]
    time.sleep(10 * thread_sharing.SPIN_TIME / 1e9)
    assert len(parts(100, 1, 4, thread_sharing.WAKE_WORK)) == 4


@pytest.mark.usefixtures("four_processors")
def test_parts_run_on_several_threads() -> None:
    seen: set[int] = set()
    meeting = threading.Barrier(4, timeout=30)

    def run(begin: int, end: int) -> None:
        meeting.wait()
        seen.add(threading.get_ident())

    share(run, 4, 1, 4)
    assert len(seen) == 4
    assert threading.get_ident() in seen


@pytest.mark.usefixtures("four_processors")
def test_nested_kernels_run_on_their_thread() -> None:
    inner: list[list[tuple[int, int]]] = []
    share(lambda begin, end: inner.append(parts(8, 1, 4)), 4, 1, 4)
    assert inner == [[(0, 8)]] * 4
    assert len(parts(8, 1, 4)) == 4


@pytest.mark.usefixtures("four_processors")
def test_a_caller_that_finds_the_pool_taken_runs_alone() -> None:
    pool = threads.pool()
    assert pool.acquire_pool()
    try:
        assert parts(8, 1, 4) == [(0, 8)]
        assert not pool.acquire_pool()
    finally:
        pool.release_pool()
    assert len(parts(8, 1, 4)) == 4


@pytest.mark.usefixtures("four_processors")
def test_where_processors_are_crowded_nothing_is_shared() -> None:
    settings = threads.pool().settings
    now = time.clock_gettime_ns(time.CLOCK_MONOTONIC)
    settings.crowded_until = now + 3600 * 10**9
    assert parts(8, 1, 4) == [(0, 8)]
    settings.crowded_until = now
    assert len(parts(8, 1, 4)) == 4


@pytest.mark.usefixtures("four_processors")
def test_a_part_that_was_waited_for_means_a_crowd() -> None:
    settings = threads.pool().settings
    meeting = threading.Barrier(2, timeout=30)

    def run(begin: int, end: int) -> None:
        meeting.wait()
        if begin:
            time.sleep(0.1)

    settings.retreat = 1000
    share(run, 2, 1, 2)
    assert settings.crowded_until > time.clock_gettime_ns(time.CLOCK_MONOTONIC)


@pytest.mark.usefixtures("four_processors")
def test_long_kernels_run_in_slices() -> None:
    """Each slice covers what is left in parts that start at the grain, and nothing twice."""
    found = parts(100_000, 16, 2, 100 * thread_sharing.SLICE_WORK)
    assert len(found) > 4
    assert found[0][0] == 0
    assert found[-1][1] == 100_000
    assert all(end == begin for (_, end), (begin, _) in itertools.pairwise(found))
    assert all(begin % 16 == 0 for begin, _ in found)
    # A kernel that cannot be cut has one piece, whatever there is to do.
    assert parts(1, 16, 2, 100 * thread_sharing.SLICE_WORK) == [(0, 1)]


@pytest.mark.skipif(not hasattr(os, "sched_setaffinity"), reason="this system has no affinity masks")
def test_threads_follow_the_affinity_mask(monkeypatch: pytest.MonkeyPatch) -> None:
    before = os.sched_getaffinity(0)
    if len(before) < 2:
        pytest.skip("needs two processors")
    monkeypatch.setattr(threads, "whole_quota", lambda: math.inf)
    settings = threads.pool().settings
    try:
        settings.expires = 0
        assert len(parts(1000, 1, 0)) == len(before)
        os.sched_setaffinity(0, {min(before)})
        time.sleep(2 * thread_sharing.LIFETIME / 1e9)
        assert parts(1000, 1, 0) == [(0, 1000)]
        assert settings.workers == 0
    finally:
        os.sched_setaffinity(0, before)
    time.sleep(2 * thread_sharing.LIFETIME / 1e9)
    assert len(parts(1000, 1, 0)) == len(before)


@pytest.mark.usefixtures("four_processors")
def test_a_quota_limits_the_threads(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(threads, "whole_quota", lambda: 3)
    assert len(parts(1000, 1, 0)) == 3
    assert len(parts(1000, 1, 2)) == 2


@pytest.mark.usefixtures("four_processors")
def test_there_are_no_more_workers_than_asked_for() -> None:
    settings = threads.pool().settings
    for limit, workers in ((1, 0), (2, 1), (4, 3), (3, 3)):
        if limit == 1:
            threads.pool()._set_workers(0)
        settings.expires = 0
        parts(1000, 1, limit)
        assert settings.workers == workers


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
    for setting in ("part_work", "short_work", "wake_work"):
        monkeypatch.setattr(threads.pool().settings, setting, 1)
    monkeypatch.setattr(thread_sharing, "GRAIN", 1)
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
    monkeypatch.setattr(sized, "share", lambda *arguments: seen.append(arguments[-1]))
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
