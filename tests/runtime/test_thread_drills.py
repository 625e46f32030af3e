"""What a process may do to a pool of threads: fork, be interrupted, run out of threads, end in the middle."""

from __future__ import annotations

import os
import subprocess
import sys

import pytest

PRELUDE = """
import ctypes, faulthandler, os, signal, sys, threading, time
import numpy as np, fusec as fc
from fusec.codegen.machine import LoadedCode, compile_text
from fusec.lanes.target import host_target
from fusec.runtime import threads
faulthandler.dump_traceback_later(90, exit=True)
# Four threads, whatever the machine has.
os.sched_getaffinity = lambda _: {0, 1, 2, 3}
threads.whole_quota = lambda: 8
x = np.arange(1_000_000, dtype=np.float32)

def work(scale):
    return (fc.sqrt(fc.asarray(x)) * scale + 1).numpy()

def load(text, *names):
    target = host_target("native")
    return LoadedCode(compile_text(f'target triple = "{target.triple}"\\n{text}', target).image, *names)

# A kernel that counts its elements and takes ten milliseconds for each.
SLOW = load('''
declare i32 @usleep(i32)
define void @slow(i64 %begin, i64 %end, ptr %counter, ptr %geometry) {
entry:
  br label %element
element:
  %position = phi i64 [ %begin, %entry ], [ %next, %element ]
  call i32 @usleep(i32 10000)
  atomicrmw add ptr %counter, i64 1 seq_cst
  %next = add i64 %position, 1
  %is_done = icmp sge i64 %next, %end
  br i1 %is_done, label %done, label %element
done:
  ret void
}''', "slow")
counter = ctypes.c_int64(0)

def run_slowly(elements, limit=0):
    work = elements * 640_000_000
    threads.share(SLOW.addresses["slow"], elements, work, 1, ctypes.byref(counter), None, limit)
"""


def drill(program: str) -> str:
    done = subprocess.run(
        [sys.executable, "-W", "ignore", "-c", PRELUDE + program],
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert done.stderr == ""
    return done.stdout.strip()


needs_fork = pytest.mark.skipif(not hasattr(os, "fork"), reason="this system has no fork")

FORK_WHEN_IDLE = """
first = work(0.5)
assert threads.pool().settings.workers == 3
child = os.fork()
if child == 0:
    fine = threads.pool().settings.workers == 0 and (work(0.5) == first).all()
    # A kernel this process has never seen, on threads of its own.
    new = (fc.abs(fc.asarray(x) - 3) / 7).numpy()
    fine = fine and threads.pool().settings.workers == 3
    os._exit(0 if fine and (new == np.abs(x - np.float32(3)) / np.float32(7)).all() else 1)
_, status = os.waitpid(child, 0)
print(os.waitstatus_to_exitcode(status), (work(0.5) == first).all())
"""

FORK_IN_A_RUN = """
first = work(0.5)
stop = False
def keep_running():
    while not stop:
        run_slowly(40)
other = threading.Thread(target=keep_running)
other.start()
codes = []
for _ in range(5):
    time.sleep(0.02)
    child = os.fork()
    if child == 0:
        os._exit(0 if (work(0.5) == first).all() and threads.pool().settings.workers == 3 else 1)
    _, status = os.waitpid(child, 0)
    codes.append(os.waitstatus_to_exitcode(status))
stop = True
other.join()
print(codes, (work(0.5) == first).all())
"""

FORK_IN_A_SIGNAL_HANDLER = """
first = work(0.5)
children = []
def handle(*_):
    children.append(os.fork())
signal.signal(signal.SIGALRM, handle)
signal.setitimer(signal.ITIMER_REAL, 0.1)
run_slowly(200)
# Parent and child both come out of the kernel, the child on fewer threads.
fine = counter.value == 200 and (work(0.5) == first).all()
if children[0] == 0:
    os._exit(0 if fine else 1)
_, status = os.waitpid(children[0], 0)
print(os.waitstatus_to_exitcode(status), fine)
"""


@needs_fork
def test_a_fork_leaves_both_sides_with_threads() -> None:
    assert drill(FORK_WHEN_IDLE) == "0 True"


@needs_fork
def test_a_fork_while_another_thread_is_in_a_kernel() -> None:
    assert drill(FORK_IN_A_RUN) == "[0, 0, 0, 0, 0] True"


@needs_fork
def test_a_fork_between_two_slices() -> None:
    assert drill(FORK_IN_A_SIGNAL_HANDLER) == "0 True"


INTERRUPT = """
def interrupt():
    time.sleep(0.2)
    os.kill(os.getpid(), signal.SIGINT)
for limit in (1, 4):
    counter.value = 0
    sender = threading.Thread(target=interrupt)
    sender.start()
    try:
        run_slowly(3000, limit)
    except KeyboardInterrupt:
        at_once = counter.value
        time.sleep(0.1)
        # Most of the range was never begun, and nobody is at work any more.
        print(at_once < 1500, counter.value == at_once, end=" ")
    sender.join()
print((work(0.5) == np.sqrt(x) * np.float32(0.5) + np.float32(1)).all())
"""

HANDLER_RUNS_KERNELS = """
answers = []
def handle(*_):
    answers.append(float(work(2.0)[4]))
    signal.setitimer(signal.ITIMER_REAL, 0.05)
work(2.0)
signal.signal(signal.SIGALRM, handle)
signal.setitimer(signal.ITIMER_REAL, 0.05)
run_slowly(200)
signal.setitimer(signal.ITIMER_REAL, 0)
print(len(answers) > 1, set(answers), counter.value)
"""


def test_an_interrupt_ends_a_long_kernel() -> None:
    assert drill(INTERRUPT) == "True True True True True"


def test_a_signal_handler_may_run_kernels() -> None:
    assert drill(HANDLER_RUNS_KERNELS) == "True {5.0} 200"


EXIT = """
def keep_running():
    while True:
        run_slowly({elements})
        work(0.5)
for _ in range({callers}):
    threading.Thread(target=keep_running, daemon=True).start()
time.sleep(0.1)
print("over")
"""


EXIT_COMPILING = """
def keep_compiling(ops):
    for length in range(4, 90):
        y = fc.asarray(x)
        for _ in range(length):
            y = ops[0](y) + ops[1](y * 0.5)
        y.numpy()
for ops in ((fc.tanh, fc.exp), (fc.sin, fc.erf), (fc.log1p, fc.atan)):
    threading.Thread(target=keep_compiling, args=(ops,), daemon=True).start()
time.sleep({delay})
print("over")
"""


@pytest.mark.parametrize("callers", [1, 3])
@pytest.mark.parametrize("elements", [1, 8, 100_000])
def test_the_process_may_end_while_a_thread_is_in_a_kernel(callers: int, elements: int) -> None:
    assert drill(EXIT.format(callers=callers, elements=elements)) == "over"


@pytest.mark.parametrize("delay", [0.05, 0.2, 0.4, 0.6])
def test_the_process_may_end_while_a_thread_compiles(delay: float) -> None:
    assert drill(EXIT_COMPILING.format(delay=delay)) == "over"


NO_WORKERS_AFTER_THE_END = """
import atexit
@atexit.register
def last():
    # Runs after the pool's own: it was registered before the pool was loaded.
    print((work(0.5) == first).all(), threads.pool().settings.workers)
first = work(0.5)
"""


def test_kernels_run_after_the_workers_have_ended() -> None:
    assert drill(NO_WORKERS_AFTER_THE_END) == "True 0"


NO_MORE_THREADS = """
import resource
with fc.options(num_threads=1):
    first = work(0.5)
    # Whatever a call loads is there before the limit, and the pool of memory has a block to spare.
    for _ in range(3):
        work(0.5)
assert threads.pool().settings.workers == 0
size = int([line.split()[1] for line in open("/proc/self/status") if line.startswith("VmSize")][0]) * 1024
if os.getuid() == 0:
    os.setuid(65534)
_, most = resource.getrlimit(resource.{limit})
resource.setrlimit(resource.{limit}, ({value}, most))
result = work(0.5)
resource.setrlimit(resource.{limit}, (most, most))
print((result == first).all(), threads.pool().settings.workers)
"""


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="limits are Linux's")
# The result has room in what the pool of memory keeps, a stack beside it has none.
@pytest.mark.parametrize(("limit", "value"), [("RLIMIT_NPROC", "0"), ("RLIMIT_AS", "size + 700_000")])
def test_where_no_thread_can_begin_the_caller_does_the_work(limit: str, value: str) -> None:
    assert drill(NO_MORE_THREADS.format(limit=limit, value=value)) == "True 0"


CONCURRENT = """
from concurrent.futures import ThreadPoolExecutor
expected = {scale: np.sqrt(x) * np.float32(scale) + np.float32(1) for scale in range(8)}
sys.setswitchinterval(1e-5)
with ThreadPoolExecutor(8) as callers:
    found = callers.map(lambda turn: (work(turn % 8) == expected[turn % 8]).all(), range(200))
    print(sum(found))
"""


def test_concurrent_callers_do_not_disturb_each_other() -> None:
    assert drill(CONCURRENT) == "200"


FLUSH_TO_ZERO = """
modes = load('''
declare void @llvm.x86.sse.ldmxcsr(ptr)
declare void @llvm.x86.sse.stmxcsr(ptr)
define void @change(ptr %mode) {
  call void @llvm.x86.sse.ldmxcsr(ptr %mode)
  ret void
}
define void @store(ptr %mode) {
  call void @llvm.x86.sse.stmxcsr(ptr %mode)
  ret void
}''', "change", "store")
change, store = (ctypes.CFUNCTYPE(None, ctypes.c_void_p)(modes.addresses[name]) for name in ("change", "store"))
# Flush to zero, subnormals are zero, rounding up.
mode, after = ctypes.c_uint32(0x1F80 | 0x8040 | 0x4000), ctypes.c_uint32(0)
tiny = np.full(1_000_000, 1e-40, np.float32)
third = np.float32(1) / np.float32(3)
expected = tiny * third
found = []
for limit in (4, 1):
    for size in (1_000_000, 10):
        with fc.options(num_threads=limit):
            change(ctypes.byref(mode))
            result = (fc.asarray(tiny[:size]) * third).numpy()
            store(ctypes.byref(after))
            change(ctypes.byref(ctypes.c_uint32(0x1F80)))
        found.append((result == expected[:size]).all() and after.value & 0xFFC0 == mode.value)
print(found)
"""


def test_the_callers_floating_point_mode_changes_nothing() -> None:
    if os.uname().machine != "x86_64":
        pytest.skip("sets the mode of another processor")
    assert drill(FLUSH_TO_ZERO) == "[True, True, True, True]"
