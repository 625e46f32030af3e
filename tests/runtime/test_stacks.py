"""Calls in threads with little stack: what a call needs of it is bounded, whatever it is given."""

from __future__ import annotations

import re
import subprocess
import sys
import threading
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.codegen.kernel import emit_kernel
from fusec.codegen.scratch import LARGEST_STACK, nbytes
from fusec.foundation.stacks import ENOUGH, on_large_stack, stack_size
from fusec.lanes import ir
from fusec.lanes.target import host_target
from tests.plans import kernel_steps, plan_of

SETUP = """
import sys, threading
import numpy as np
import fusec as fc
from fusec.runtime.entry import is_native
assert is_native()

def drill(size, run):
    "Here, then in a thread with so little stack."
    run()
    done = []
    threading.stack_size(size)
    thread = threading.Thread(target=lambda: done.append(run()))
    thread.start()
    thread.join()
    assert done, "an error in the thread"
    print("done")
"""

DRILLS = {
    "a million arguments": """
f = fc.jit(lambda x, *rest: x * 2 + len(rest))
def run():
    for count in (3, 1021, 1022, 1023, 1_200_000):
        for _ in range(4):
            assert f(np.ones(3), *[1] * count)[0] == 2 + count
drill(SIZE, run)
""",
    "many keywords": """
f = fc.jit(lambda x, **rest: x * 2 + len(rest))
def run():
    for count in (3, 1021, 1022, 1023, 50_000):
        names = {f"n{number}": 1 for number in range(count)}
        for _ in range(4):
            assert f(np.ones(3), **names)[0] == 2 + count
drill(SIZE, run)
""",
    "thousands of arrays": """
f = fc.jit(lambda arrays: [array * 2 for array in arrays])
def run():
    for count in (171, 1000, 3000):
        arrays = [np.full(2, float(number)) for number in range(count)]
        for _ in range(4):
            found = f(arrays)
            assert [float(array[1]) for array in found] == [2.0 * number for number in range(count)]
drill(SIZE, run)
""",
    "thousands of given results": """
f = fc.jit(lambda arrays: [array * 2 for array in arrays])
def run():
    for count in (100, 400):
        arrays = [np.full(2, float(number)) for number in range(count)]
        outs = [np.empty(2) for _ in arrays]
        for _ in range(4):
            f(arrays, out=outs)
            assert [float(array[1]) for array in outs] == [2.0 * number for number in range(count)]
drill(SIZE, run)
""",
    "thousands of lazy values": """
def run():
    for count in (300, 3000):
        for _ in range(3):
            arrays = [np.full(2, float(number)) for number in range(count)]
            found = fc.evaluate(*[fc.asarray(array) * 2 for array in arrays])
            assert [float(array[1]) for array in found] == [2.0 * number for number in range(count)]
drill(SIZE, run)
""",
    "kernels that keep much": """
a = np.random.default_rng(1).integers(-9, 9, (90, 90)).astype(float)
def compute(x, y):
    return x.sum(0), x.max(0), x.argmax(0), (x + y.T).min(1), x.T * y + x, x[:, :2] * 3
f = fc.jit(compute)
expected = compute(a, a)
def run():
    for _ in range(4):
        for found, right in zip(f(a, a), expected):
            np.testing.assert_array_equal(found, right)
drill(SIZE, run)
""",
    "kernels that are compiled there": """
a = np.random.default_rng(1).integers(-9, 9, (50, 50)).astype(float)
turn = iter(range(1, 9))
fc.jit(lambda x: x)(a)
def run():
    number = next(turn)
    f = fc.jit(lambda x: ((x * number).sum(0), (x + number * x.T).max(1), fc.tanh(fc.exp(x) ** 1.5) * fc.sin(x)))
    columns, rows, _ = f(a)
    np.testing.assert_array_equal(columns, (a * number).sum(0))
    np.testing.assert_array_equal(rows, (a + number * a.T).max(1))
    assert "define" in fc.explain(f, a, stage="llvm")
drill(SIZE, run)
""",
    "containers in containers": """
f = fc.jit(lambda tree: 1)
def nested(depth):
    tree = np.ones(3)
    for _ in range(depth):
        tree = [tree]
    return tree
# Python 3.13 needs much stack to let go of such a list: the main thread does.
DEEP = nested(100_000)
def run():
    for _ in range(4):
        assert f(nested(50)) == 1
    for call in (lambda: f(DEEP), lambda: fc.jit(lambda x: DEEP)(np.ones(3))):
        try:
            call()
        except RecursionError:
            pass
        else:
            raise AssertionError("recursion without end")
drill(SIZE, run)
""",
}


@pytest.mark.parametrize("name", DRILLS)
def test_a_thread_with_little_stack(name: str) -> None:
    program = f"{SETUP}\nSIZE = 1 << 16\n{DRILLS[name]}"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, timeout=200)
    assert done.stdout == "done\n", (done.returncode, done.stderr[-2000:])


KERNELS: dict[str, Callable[[Any], Any]] = {
    "a sum of columns": lambda x: x.sum(0),
    "reductions of columns": lambda x: (x.sum(0), (x * 2).max(0), (x + 1).min(0), (x - 1).argmax(0)),
    "tiles": lambda x: x + x.T,
    "strung rows": lambda x: (x[:, None] + x).sum((0, 2)),
    "packed rows": lambda x: x[:, :2] * 3.0,
    "rows": lambda x: (x.prod(1), x.argmin(1)),
}
SIZES = {"i1": 1, "i8": 1, "i16": 2, "i32": 4, "i64": 8, "float": 4, "double": 8}
STACK = re.compile(r"= alloca (\w+)(?:, i32 (\d+))?(?:, align \d+)?$", re.MULTILINE)


@pytest.mark.parametrize("isa", ["sse2", "native"])
@pytest.mark.parametrize("dtype", ["float32", "float64"])
@pytest.mark.parametrize("name", KERNELS)
def test_kernels_keep_little_on_the_stack(name: str, dtype: str, isa: str) -> None:
    with fc.options(isa=isa):
        x = fc.asarray(np.ones((40, 3 if name == "packed rows" else 40), dtype))
        found = KERNELS[name](x)
        steps = kernel_steps(plan_of(*(found if isinstance(found, tuple) else (found,))))
        texts = [emit_kernel(step.nest, "kernel", host_target(isa)) for step in steps]
    for text in texts:
        kept = sum(SIZES[kind] * int(count or 1) for kind, count in STACK.findall(text))
        assert kept <= LARGEST_STACK
        # What was taken from the heap is given back, and there is only one way out.
        assert text.count("call ptr @malloc") == text.count("call void @free") <= text.count("ret void") == 1


def test_much_is_taken_from_the_heap_at_once() -> None:
    x = fc.asarray(np.ones((40, 40)))
    (step,) = kernel_steps(plan_of(x.sum(0), (x * 2).max(0)))
    text = emit_kernel(step.nest, "kernel", host_target("native"))
    assert len(STACK.findall(text)) == 0
    assert text.count("call ptr @malloc") == 1


@pytest.mark.parametrize(
    ("element", "count", "expected"),
    [(ir.DoubleType(), 8, 64), (ir.FloatType(), 17, 128), (ir.IntType(1), 5, 64), (ir.IntType(16), 33, 128)],
)
def test_bytes_are_whole_cache_lines(element: Any, count: int, expected: int) -> None:
    assert nbytes(element, count) == expected


def in_thread(size: int, run: Callable[[], Any]) -> Any:
    """What a function finds in a thread of this stack."""
    found: list[Any] = []
    before = threading.stack_size(size)
    try:
        thread = threading.Thread(target=lambda: found.append(run()))
        thread.start()
        # The setting is everybody's, and what runs there may change it meanwhile, too.
        thread.join()
    finally:
        threading.stack_size(before)
    return found[0]


def test_little_stack_is_seen_and_more_is_given() -> None:
    def where() -> tuple[int, int]:
        return threading.get_ident(), stack_size()

    assert stack_size() == 0
    own, here = in_thread(1 << 18, lambda: (threading.get_ident(), on_large_stack(where)))
    assert here[0] != own
    assert here[1] >= ENOUGH
    own, here = in_thread(2 * ENOUGH, lambda: (threading.get_ident(), on_large_stack(where)))
    assert here[0] == own
    assert threading.stack_size() == 0


def test_errors_and_settings_pass_through() -> None:
    def fail() -> None:
        raise KeyError("here")

    def attempt() -> Any:
        try:
            on_large_stack(fail)
        except KeyError as error:
            return error.args
        return None

    before = threading.stack_size()
    assert in_thread(1 << 18, attempt) == ("here",)
    assert threading.stack_size() == before
