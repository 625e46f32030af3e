"""The pool under fire: threads, forks, an exhausted address space, the end of the interpreter."""

from __future__ import annotations

import os
import random
import subprocess
import sys
import threading
from pathlib import Path

import numpy as np
import pytest

import fusec as fc
from fusec.runtime.block_pool import BlockPool
from tests.block_pool import MIB, empty, native_hammer, ready_pool

ROOT = Path(__file__).parents[2]

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="arithmetic of Linux's mappings")


@pytest.fixture
def pool() -> BlockPool:
    return ready_pool()


def run(program: str, **environment: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "error", "-c", program],
        cwd=ROOT,
        env={**os.environ, **environment},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    return done.stdout


def test_many_threads(pool: BlockPool) -> None:
    before = fc.memory_info()
    wrong: list[int] = []
    swapped: list[np.ndarray] = []

    def hammer(number: int) -> None:
        chance = random.Random(number)
        held: list[np.ndarray] = []
        for _ in range(2000):
            array = empty(chance.choice([MIB, MIB + 4096, 2 * MIB]))
            array[:8] = array[-8:] = number
            held.append(array)
            if len(held) > 5:
                array = held.pop(chance.randrange(5))
                if not (array[:8] == number).all() or not (array[-8:] == number).all():
                    wrong.append(number)
                # Freed by whichever thread lets it go.
                swapped.append(array)
                del array
            if len(swapped) > 20:
                swapped.clear()

    threads = [threading.Thread(target=hammer, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    swapped.clear()
    assert not wrong
    after = fc.memory_info()
    assert after.in_use == before.in_use
    assert after.hits + after.misses - before.hits - before.misses == 16_000


def test_native_callers_need_no_gil(pool: BlockPool) -> None:
    """Threads that never touch Python meet in the pool all the time, and each has its memory to itself."""
    before = fc.memory_info()
    turns = 1_000_000
    hammer = native_hammer(pool)
    threads = [threading.Thread(target=hammer, args=(number, turns)) for number in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    after = fc.memory_info()
    assert after.in_use == before.in_use
    # A thread that found another's mark in its memory would have stopped early.
    assert after.hits + after.misses - before.hits - before.misses == 2 * 3 * turns


FORKS = """
import os, signal, threading
import fusec as fc
from tests.block_pool import MIB, empty, native_hammer, ready_pool
kept = empty(4 * MIB)
kept[:] = 1
hammer = native_hammer(ready_pool())
threads = [threading.Thread(target=hammer, args=(number, 1_000_000)) for number in range(2)]
for thread in threads: thread.start()
for _ in range(50):
    child = os.fork()
    if child == 0:
        signal.alarm(20)
        kept[:] = 2
        empty(4 * MIB)[:] = 3
        assert fc.trim_memory() >= 4 * MIB
        os._exit(0 if (kept == 2).all() else 1)
    assert os.waitpid(child, 0)[1] == 0
    assert (kept == 1).all()
for thread in threads: thread.join()
"""


def test_forks_while_threads_allocate() -> None:
    """No child inherits the lock from a thread it does not have, and memory is its own."""
    run(FORKS)


OUT_OF_SPACE = """
import resource
import numpy as np, fusec as fc
from fusec.runtime.block_pool import allocate
f4 = np.dtype("f4")
del (arrays := [allocate((size << 18,), f4, (4,)) for size in (64, 64, 64, 64)])[:]
assert fc.memory_info().idle == 256 << 20
pages = int(open("/proc/self/statm").read().split()[0])
resource.setrlimit(resource.RLIMIT_AS, (pages * 4096 + (32 << 20),) * 2)
# 128 MiB fit only where idle memory was.
array = allocate((32 << 20,), f4, (4,)); array[:] = 1
assert fc.memory_info().idle == 0
try:
    allocate((1 << 30,), f4, (4,))
except MemoryError as error:
    assert "Unable to allocate 4.00 GiB" in str(error), error
else:
    raise AssertionError
del array
x = fc.asarray(np.ones(1 << 20, f4))
assert ((x + 1).numpy() == 2).all()
"""


def test_idle_memory_goes_before_memory_is_refused() -> None:
    run(OUT_OF_SPACE)


def test_arrays_may_outlive_everything() -> None:
    """An array that only the builtins hold dies last of all, when this package is long gone."""
    program = "import builtins, numpy as np, fusec as fc; builtins.kept = (fc.asarray(np.ones(1 << 20)) + 1).numpy()"
    assert run(program) == ""


def test_the_environment_sets_the_bound() -> None:
    program = "import fusec as fc, numpy as np; x = fc.asarray(np.ones(1 << 20)); {}; print(fc.memory_info())"
    work = "(x + 1).numpy(); x = None"
    assert "limit=0, hits=0, misses=0" in run(program.format(work), FUSEC_POOL_BYTES="0")
    assert "limit=12_345, hits=0, misses=1" in run(program.format(work), FUSEC_POOL_BYTES="12345")
    refusal = "try: import fusec\nexcept ValueError as error: print(error)"
    assert "not '1G'" in run(refusal, FUSEC_POOL_BYTES="1G")
