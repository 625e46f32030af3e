"""Sizes beyond the caches: their kernel differs in how it stores, and is compiled when such a call is repeated."""

from __future__ import annotations

import itertools
import logging
from collections import Counter
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.foundation.log import COMPILES
from fusec.lanes.target import host_target
from fusec.runtime import kernels
from fusec.runtime.kernels import load_kernel
from fusec.schedule import stream_stores
from tests.plans import kernel_steps, plan_of

SHARE = 1 << 16
SMALL, LARGE, LARGER = 1_000, 100_000, 120_000
"""Elements: what the tests' caches hold, and what they do not."""

constants = itertools.count(1)


@pytest.fixture(autouse=True)
def share(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream_stores, "cache_share", lambda: SHARE)
    monkeypatch.setenv("FUSEC_CACHE", "0")


@pytest.fixture
def computed() -> Callable[[int], Counter[str]]:
    """Computes an expression that no other test has, and tells where its kernels came from."""
    turns = next(constants)

    def expression(x: Any) -> Any:
        for _ in range(turns):
            x = abs(x * x - x)
        return x + 0.5

    jitted = fc.jit(expression)

    def run(count: int) -> Counter[str]:
        x = np.linspace(-1.0, 1.0, count)
        before = kernels.counts.copy()
        np.testing.assert_array_equal(jitted(x), expression(x))
        return kernels.counts - before

    return run


def test_a_size_beyond_the_caches_compiles_when_it_is_repeated(computed: Callable[[int], Counter[str]]) -> None:
    assert computed(SMALL) == {"compiled": 1}
    assert computed(LARGE) == {"borrowed": 1}
    assert computed(LARGE) == {"compiled": 1}
    assert not computed(LARGE)


def test_several_sizes_borrow_once(computed: Callable[[int], Counter[str]]) -> None:
    computed(SMALL)
    assert computed(LARGE) == {"borrowed": 1}
    # Another size of the same plan: the second call that it serves.
    assert computed(LARGER) == {"compiled": 1}
    assert not computed(LARGE)


def test_a_size_within_the_caches_borrows_as_well(computed: Callable[[int], Counter[str]]) -> None:
    assert computed(LARGE) == {"compiled": 1}
    assert computed(SMALL) == {"borrowed": 1}
    assert computed(SMALL) == {"compiled": 1}
    assert not computed(SMALL)


def test_who_says_how_to_store_has_it_at_once(computed: Callable[[int], Counter[str]]) -> None:
    computed(SMALL)
    with fc.options(streaming=True):
        assert computed(LARGE) == {"compiled": 1}


def test_what_native_code_repeats_is_its_own_kernel() -> None:
    x = fc.asarray(np.linspace(0.0, 1.0, LARGE))
    (step,) = kernel_steps(plan_of(abs(x * 0.328125) - 3))
    assert step.nest.without_streaming != step.nest
    usual = load_kernel(step.nest.without_streaming, host_target())
    assert load_kernel(step.nest, host_target(), may_borrow=True) is usual
    assert load_kernel(step.nest, host_target(), may_borrow=True).nest == step.nest


def test_the_log_tells(computed: Callable[[int], Counter[str]], caplog: pytest.LogCaptureFixture) -> None:
    computed(SMALL)
    with caplog.at_level(logging.INFO, COMPILES):
        computed(LARGE)
    assert ": borrowed in " in caplog.text
