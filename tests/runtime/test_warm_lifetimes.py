"""What warm calls keep alive, and for how long."""

from __future__ import annotations

import gc
import os
import subprocess
import sys
import threading
import weakref
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.evaluation import executables, expression
from fusec.foundation.cache import Cache
from fusec.runtime import kernels
from fusec.runtime.entry import is_native
from tests.warm import array, warm

pytestmark = pytest.mark.skipif(not is_native(), reason="the Python way is the only one here")


def test_no_reference_is_lost_or_kept() -> None:
    x, weight, out = array(100), array(100), np.zeros(100, "f4")
    fixed = object()
    tree = {"a": [x, (x,)]}

    def function(t: Any, y: Any, extra: Any) -> Any:
        return t["a"][0] + weight * y, y

    jitted = warm(function, tree, x, fixed)
    plain = warm(lambda v: v * 2, x, out=out)
    counted = [x, weight, out, fixed, tree, tree["a"], x.dtype, fc.config.current_options(), jitted]

    def calls() -> None:
        for _ in range(100_000):
            jitted(tree, x, fixed)
            plain(x, out=out)

    before = [sys.getrefcount(thing) for thing in counted]
    calls()
    assert [sys.getrefcount(thing) for thing in counted] == before
    result = jitted(tree, x, fixed)
    # As many as for any new object: what a local and a loop count for is the interpreter's business.
    fresh = [object(), object()]
    assert len({sys.getrefcount(new) for new in (result, fresh)}) == 1
    assert [sys.getrefcount(part) for part in result] == [sys.getrefcount(part) for part in fresh]


def test_a_jitted_function_can_go() -> None:
    jitted = warm(lambda x: {"x": x + 1}, array(5))
    gone = weakref.ref(jitted)
    del jitted
    gc.collect()
    assert gone() is None


def test_a_program_keeps_its_kernels(monkeypatch: pytest.MonkeyPatch) -> None:
    # Everything else that has them forgets them.
    monkeypatch.setattr(kernels, "_recent", Cache(8))
    x = array(50)
    # A kernel that no other test has, and may still hold.
    jitted = warm(lambda x: abs(fc.trunc(x * 3) - fc.ceil(-x)) / 7, x)
    (code,) = [weakref.ref(kernel.loaded) for kernel in kernels._recent.values()]
    jitted._traces.clear()
    kernels._recent.clear()
    executables.by_graph.clear()
    expression.by_fingerprint.clear()
    gc.collect()
    assert code() is not None
    np.testing.assert_array_equal(jitted(x), abs(np.trunc(x * 3) - np.ceil(-x)) / np.float32(7))
    del jitted
    gc.collect()
    assert code() is None


def test_large_trees_do_not_fit_the_stack() -> None:
    # In a thread, whose stack is smaller; a crash if it overflows.
    x = array(5)
    results: list[Any] = []

    def call() -> None:
        numbers = [0.5] * 1_000_000
        results.append(warm(lambda x, numbers: x * len(numbers), x, numbers)(x, numbers))

    thread = threading.Thread(target=call)
    thread.start()
    thread.join()
    np.testing.assert_array_equal(results[0], x * 1_000_000)


POOL_OFF = """
import numpy as np, fusec as fc
from fusec.runtime.block_pool import load_pool

load_pool()
centred = fc.jit(lambda x: x - x.mean(axis=1, keepdims=True))
x = np.arange(8000.0).reshape(20, 400)
for _ in range(3): centred(x)
assert centred._program_lists
before = fc.memory_info()
for _ in range(5): centred(x)
assert fc.memory_info() == before, (before, fc.memory_info())
"""


def test_a_pool_that_is_off_gives_no_temporaries() -> None:
    subprocess.run([sys.executable, "-c", POOL_OFF], check=True, env={**os.environ, "FUSEC_POOL_BYTES": "0"})
