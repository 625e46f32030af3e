"""What is promised is there, and where a system lacks something everything works the slow way."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from fusec.reports import info
from fusec.runtime import capabilities, entry

ROOT = Path(__file__).parents[2]

COMPUTE = """
import gc, sys, threading
import numpy as np
import fusec as fc
from fusec.reports.info import describe

large = np.random.default_rng(1).standard_normal(1_500_000)
small = np.arange(60.0).reshape(6, 10)
double = fc.jit(lambda v: v * 2 - 1)
for _ in range(4):
    assert np.array_equal(double(large), large * 2 - 1)
    assert np.array_equal(double(small), small * 2 - 1)
    assert np.array_equal(double(large, out=np.empty_like(large)), large * 2 - 1)
    assert np.array_equal(fc.sqrt(fc.asarray(large) ** 2).numpy(), np.sqrt(large**2))
    assert np.array_equal((fc.asarray(small) @ small.T).numpy(), small @ small.T)
    assert fc.asarray(large).max().item() == large.max()
assert abs(fc.asarray(large).sum().item() - large.sum()) < 1e-9
heavy = np.full((400, 4000), 0.5)
many = fc.asarray(heavy)
for _ in range(40):
    many = fc.sqrt(many + 1)
expected = np.full((1,), 0.5)
for _ in range(40):
    expected = np.sqrt(expected + 1)
assert np.array_equal(many.numpy(), np.broadcast_to(expected, heavy.shape))
worker = threading.Thread(target=lambda: double(large))
worker.start(), worker.join()
fc.memory_info(), fc.trim_memory()
with fc.options(num_threads=2, eager=False):
    assert np.array_equal(double(large), large * 2 - 1)
import json
print(json.dumps(describe()["capabilities"]))
"""

FORK = """
if os.fork() == 0:
    os._exit(0 if np.array_equal(double(large), large * 2 - 1) else 1)
assert os.waitstatus_to_exitcode(os.wait()[1]) == 0
"""

TAKEN = {
    "everything there": ("", set()),
    "sched_getaffinity": ("del os.sched_getaffinity", {"affinity mask"}),
    "register_at_fork": ("del os.register_at_fork", {"native calls", "thread pool", "fork"}),
    "fork": ("del os.fork", {"fork"}),
    "any fork": ("del os.fork, os.register_at_fork", {"fork"}),
    "pthread_sigmask": ("del signal.pthread_sigmask", {"native calls", "thread pool"}),
    "valid_signals": ("del signal.valid_signals", {"native calls", "thread pool"}),
    "CLOCK_MONOTONIC": ("del time.CLOCK_MONOTONIC", {"native calls", "thread pool"}),
    "clock_gettime": ("del time.clock_gettime", {"native calls", "thread pool"}),
    "MAP_ANONYMOUS": ("del mmap.MAP_ANONYMOUS", {"block pool"}),
    "MAP_PRIVATE": ("del mmap.MAP_PRIVATE", {"block pool"}),
    "MADV_HUGEPAGE": ("del mmap.MADV_HUGEPAGE", set()),
    "data allocators": ("del np._core.multiarray.get_handler_name", {"block pool"}),
    "sysconf": ("del os.sysconf", {"block pool"}),
    "geteuid": ("del os.geteuid, os.getuid", {"disk cache"}),
    "O_NOFOLLOW": ("del os.O_NOFOLLOW", {"disk cache"}),
    "dir_fd": ("os.supports_dir_fd.clear()", {"disk cache"}),
    "fcntl and others": ("sys.modules.update(fcntl=None, pwd=None, resource=None)", set()),
    "symbols": (
        "ctypes.CDLL = type('CDLL', (), {'__init__': lambda self, name, *others: None})",
        {"native calls", "thread pool", "block pool"},
    ),
    "as on Windows": (
        "del os.fork, os.register_at_fork, os.sched_getaffinity, os.sysconf, os.geteuid, os.getuid, os.O_NOFOLLOW\n"
        "del signal.pthread_sigmask, time.CLOCK_MONOTONIC, time.clock_gettime, mmap.MAP_ANONYMOUS, mmap.MAP_PRIVATE\n"
        "sys.modules.update(fcntl=None, pwd=None, resource=None)",
        {"native calls", "thread pool", "block pool", "affinity mask", "fork", "disk cache"},
    ),
    "another interpreter": (
        "sys.implementation.name = 'pypy'",
        {"native calls", "thread pool", "block pool"},
    ),
    "an architecture that is known": (
        "import platform; platform.machine = lambda: 'riscv64'",
        {"native calls", "thread pool", "block pool"},
    ),
    "the lock": (
        "sys._is_gil_enabled = lambda: False",
        {"native calls", "thread pool", "block pool"},
    ),
}
"""What is taken from Python once NumPy is loaded, and what fusec then does the slow way."""

linux_only = pytest.mark.skipif(not capabilities.is_promised(), reason="takes away what is not all here")


def run(program: str, tmp_path: Path, **variables: str) -> str:
    named = {"FUSEC_CACHE": "1", "FUSEC_CACHE_DIR": str(tmp_path / "cache"), "PYTHONPATH": str(ROOT), **variables}
    command = [sys.executable, "-W", "error", "-c", program]
    done = subprocess.run(command, capture_output=True, text=True, check=False, env={**os.environ, **named})
    assert (done.returncode, done.stderr) == (0, ""), done.stderr
    return done.stdout


@linux_only
@pytest.mark.parametrize("taken", TAKEN)
def test_what_is_missing_is_done_the_slow_way(taken: str, tmp_path: Path) -> None:
    take, lacking = TAKEN[taken]
    before = "import ctypes, mmap, os, signal, sys, time\nimport numpy as np\nimport llvmlite.binding\n"
    after = FORK if "fork" not in lacking else ""
    said = json.loads(run(before + take + "\n" + COMPUTE + after, tmp_path).splitlines()[0])
    assert {name for name, reason in said.items() if reason} == lacking


@linux_only
def test_a_long_kernel_without_threads_can_be_interrupted(tmp_path: Path) -> None:
    """It runs in slices, between which Python looks at the signals, and other threads have Python meanwhile."""
    program = """
import signal, time
del time.CLOCK_MONOTONIC
import numpy as np, fusec as fc
from fusec.runtime import threads
from fusec.schedule import thread_sharing
def stop(number, frame): raise KeyboardInterrupt
signal.signal(signal.SIGALRM, stop)
x = np.linspace(0, 1, 4_000_000)
y = fc.asarray(x)
for _ in range(3): y = fc.tanh(y + 1)
thread_sharing.SLICE_WORK = 50_000_000
calls = []
run = threads._WITHOUT_LOCK
def watched(kernel):
    function = run(kernel)
    def call(begin, end, *others):
        calls.append((begin, end))
        if len(calls) == 2: signal.raise_signal(signal.SIGALRM)
        function(begin, end, *others)
    return call
threads._WITHOUT_LOCK = watched
try:
    y.numpy()
except KeyboardInterrupt:
    print(len(calls), calls[0][1] % thread_sharing.GRAIN, calls[1][0] == calls[0][1])
calls.clear()
threads._WITHOUT_LOCK = lambda kernel: (lambda *given: (calls.append(given[:2]), run(kernel)(*given)))
y.numpy()
assert len(calls) > 3 and calls[0][0] == 0 and calls[-1][1] == 4_000_000
assert [end for _, end in calls[:-1]] == [begin for begin, _ in calls[1:]]
"""
    assert run(program, tmp_path).split() == ["2", "0", "True"]


def test_what_is_promised_is_there(tmp_path: Path) -> None:
    """On x86-64 Linux, with CPython 3.11 or later: a platform that quietly falls back to the slow way fails here."""
    if not capabilities.is_promised():
        pytest.skip("nothing is promised here")
    program = "import json; from fusec.reports.info import describe; print(json.dumps(describe()['capabilities']))"
    clean = {"FUSEC_NATIVE": "", "FUSEC_POOL_BYTES": ""}
    assert json.loads(run(program, tmp_path, **clean)) == dict.fromkeys(info.CAPABILITIES, "")


def test_the_promise_is_about_x86_64_linux(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "platform", "darwin")
    assert not capabilities.is_promised()
    monkeypatch.undo()
    target = capabilities.host_target("native")._replace(triple="aarch64-unknown-linux-gnu")
    monkeypatch.setattr(capabilities, "host_target", lambda isa: target)
    assert not capabilities.is_promised()


def test_a_failed_self_check_says_so(tmp_path: Path) -> None:
    program = """
from fusec.runtime import entry
entry.passes_check = lambda *given: False
import json; from fusec.reports.info import describe; print(json.dumps(describe()["capabilities"]))
"""
    said = json.loads(run(program, tmp_path))
    assert ("self-check failed" in said["native calls"]) == (not capabilities.lacks_native_calls())


def test_native_calls_that_are_switched_off_say_so(tmp_path: Path) -> None:
    said = json.loads(run(COMPUTE, tmp_path, FUSEC_NATIVE="off", FUSEC_POOL_BYTES="0", FUSEC_CACHE="no"))
    assert said["native calls"] == "switched off (FUSEC_NATIVE=0)"
    assert said["disk cache"] == "switched off (FUSEC_CACHE=0)"
    assert said["block pool"].startswith("switched off")


# The command


def command(*arguments: str, **variables: str) -> str:
    environment = {**os.environ, "PYTHONPATH": str(ROOT), **variables}
    done = subprocess.run(
        [sys.executable, "-m", "fusec", "info", *arguments], capture_output=True, text=True, check=True, env=environment
    )
    assert "Traceback" not in done.stderr
    return done.stdout


def test_the_command_shows_everything(tmp_path: Path) -> None:
    variables = {"FUSEC_CACHE": "on", "FUSEC_CACHE_DIR": str(tmp_path / "cache"), "FUSEC_NUM_THREADS": "1"}
    found = json.loads(command("--json", **variables))
    topics = ["versions", "machine", "threads", "memory", "disk cache", "capabilities", "environment"]
    assert list(found) == topics
    assert found["versions"]["numpy"] == info.metadata.version("numpy")
    assert found["threads"]["num_threads"] == 1
    assert found["disk cache"]["path"] == str(tmp_path / "cache")
    assert found["environment"]["FUSEC_NUM_THREADS"] == "1"
    assert list(found["capabilities"]) == list(info.CAPABILITIES)
    text = command(**variables)
    for topic in topics:
        assert f"{topic}\n" in text
        for name in found[topic]:
            assert f"\n  {name}" in text
    assert (f"  native calls   {'yes' if entry.is_native() else 'no: '}") in text


def test_the_command_says_why_something_is_missing() -> None:
    text = command(FUSEC_CACHE="0", FUSEC_NATIVE="0")
    assert "  native calls   no: switched off (FUSEC_NATIVE=0)\n" in text
    assert "  disk cache     no: switched off (FUSEC_CACHE=0)\n" in text
    broken = command(FUSEC_CACHE="1", FUSEC_CACHE_DIR="~nobody-of-that-name/cache")
    assert "no such home directory" in broken
