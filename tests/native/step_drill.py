"""Programs with steps of Python's, where a sanitizer watches: `python -m tests.native.step_drill LIBRARY DRILL`."""

from __future__ import annotations

import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from typing import Any

import numpy as np
import pytest

from fusec.foundation.lazy import LazyModule
from fusec.layout import Layout
from fusec.runtime import entry
from fusec.runtime.guards import ARGUMENT, Guards
from fusec.runtime.native_plan import VALUE, NativePlan, Result, StepArray, StepCall
from fusec.runtime.program import Program
from tests.native.watched import Recorder, check, counts, drill, library, main
from tests.warm import WARM, python_calls, warm

_testcapi = LazyModule("_testcapi")

BYTE = np.dtype(np.uint8)
"""Temporaries of a program with steps are an array of these."""


def square(extent: int, dtype: type = np.int64) -> np.ndarray:
    # Every array refers to its dtype, and one of our own counts.
    made = np.empty((extent, extent), np.dtype(dtype, copy=True))
    made[...] = np.arange(1, extent**2 + 1).reshape(extent, extent)
    return made


def again(call: Callable[[], Any], *objects: Any) -> None:
    """Call with steps again and again, after which nothing has more or fewer references than before."""
    found = python_calls(lambda: call())
    assert found[0] == "run_alone", found
    before = counts(BYTE, *objects)
    for _ in range(30):
        call()
    assert counts(BYTE, *objects) == before, (before, counts(BYTE, *objects))


@contextmanager
def matmul(replaced: Callable[..., Any]) -> Iterator[None]:
    """Let steps that multiply call something else, which may do more."""
    numpys = np.matmul
    np.matmul = partial(replaced, numpys)  # type: ignore[assignment]
    try:
        yield
    finally:
        np.matmul = numpys


@drill
def steps() -> None:
    weights = square(20)
    functions: list[Callable[[np.ndarray], Any]] = [
        lambda x: x @ x,
        lambda x: (x @ x.T + 1)[1:],
        lambda x: (x + 1) @ (x * 2) - x @ x[0],
        lambda x: (x[::2].T @ x[1::2]).T,
        lambda x: (x @ weights[: len(x), : len(x)], (x * 2).T @ x),
        lambda x: 300_000 ** (x % 3) + x.sum(),
    ]
    for function in functions:
        x = square(20)
        jitted = warm(function, x)
        again(partial(jitted, x), x, x.dtype, weights, weights.dtype)
        for extent in (20, 12, 4, 18):
            other = square(extent)
            check(np.concatenate(np.atleast_1d(jitted(other))), np.concatenate(np.atleast_1d(function(other))))
    out = np.zeros((20, 20), int)
    jitted = warm(lambda x: x @ x, x, out=out)
    again(partial(jitted, x, out=out), x, out, x.dtype)
    check(out, x @ x)


class Sum:
    """In the place of a `PythonStep`: what is written is the sum of the others."""

    def run(self, *arrays: np.ndarray) -> None:
        arrays[-1][...] = sum(arrays[:-1])


@drill
def step_values() -> None:
    """Numbers of a call, which are arrays to a step."""
    sample, guards = square(20)[0], Guards()
    guards.array((ARGUMENT, 0), sample, 1)
    whole, layout = partial(StepArray, offset=0, layout=Layout.of(sample), is_whole=True), Layout((), (), sample.dtype)
    arrays = (whole(1), StepArray(VALUE, 300_000, layout), whole(2))
    result = Result(2, sample.dtype, sample.shape, sample.strides, sample.nbytes)
    plan = NativePlan((StepCall(Sum(), arrays),), (result,), 4, 0)  # type: ignore[arg-type]
    recorder = entry.native_class(Recorder)()
    entry.attach(recorder, Program(plan, guards, guards.pinned(), 1))
    before = counts(sample, sample.dtype)
    for _ in range(30):
        check(recorder(sample), sample + 300_000)
    assert counts(sample, sample.dtype) == before


@drill
def raising_steps() -> None:
    x, good, bad = square(40), square(40) % 3, -square(40)
    jitted = warm(lambda x, y: (x + 1) ** y * 2, x, good)
    again(partial(jitted, x, good), x, good, x.dtype)
    errors = []

    def fails() -> None:
        with pytest.raises(ValueError, match="negative integer powers") as caught:
            jitted(x, bad)
        (note,) = caught.value.__notes__
        assert note.startswith("  in pow at "), note
        errors.append(caught.value)

    before = counts(BYTE, x, bad, x.dtype)
    for _ in range(20):
        fails()
        errors.clear()
    assert counts(BYTE, x, bad, x.dtype) == before
    # What the frames of an error have is still there when the call is over.
    fails()
    for _ in range(5):
        jitted(x, good)
    frames = [frame for frame, _ in traceback.walk_tb(errors[0].__traceback__)]
    (arrays,) = [frame.f_locals["arrays"] for frame in frames if frame.f_code.co_name == "_write"]
    assert np.frombuffer(arrays[0].tobytes(), np.int64).tolist() == (x + 1).ravel().tolist()
    assert not arrays[0].flags.writeable
    del frames, arrays
    errors.clear()
    assert counts(BYTE, x, bad, x.dtype) == before


@drill
def entering_steps() -> None:
    """A step calls the function whose step it is, until its program is none of the function's any more."""
    x, others = (
        square(30),
        [square(7, dtype) for dtype in (np.int8, np.int16, np.int32, np.uint8, np.uint16, np.uint32)],
    )
    others += [np.stack([other, other]) for other in others]
    jitted = warm(lambda a: (a + 1) @ a + 1, x)
    depth = 0

    def enters(numpys: Any, left: np.ndarray, right: np.ndarray, out: np.ndarray) -> Any:
        nonlocal depth
        depth += 1
        if depth == 1:
            check(jitted(x), numpys(x + 1, x) + 1)
            for other in others * 4:
                check(jitted(other), numpys(other + 1, other) + 1)
        depth -= 1
        return numpys(left, right, out=out)

    # Those of programs come and go with them.
    before = counts(x)
    with matmul(enters):
        check(jitted(x), x @ x + x.sum(0) + 1)
    assert counts(x) == before
    for _ in range(WARM):
        jitted(x)
    again(partial(jitted, x), x, x.dtype)


@drill
def refused_steps() -> None:
    library().refuse_arrays()
    x = square(20)
    jitted = warm(lambda x: (x + 1) @ x + 1, x)
    before = counts(BYTE, x, x.dtype)
    # A result, and the array of temporaries.
    for served in range(2):
        assert library().refused(served, partial(jitted, x)) is MemoryError
    check(library().refused(2, partial(jitted, x)), (x + 1) @ x + 1)
    assert counts(BYTE, x, x.dtype) == before


@drill
def refused_arrays() -> None:
    # Looked up before: names are objects as well.
    refuse, allow = _testcapi.set_nomemory, _testcapi.remove_mem_hooks
    x = square(20)
    jitted = warm(lambda x: (x + 1) @ (x * 2) + 1, x)
    before, outcomes = counts(BYTE, x, x.dtype), set()
    for served in range(60):
        refuse(served, served + 1)
        try:
            outcomes.add(type(jitted(x)))
        except (MemoryError, SystemError):
            # NumPy's products may fail without an exception.
            outcomes.add(MemoryError)
        finally:
            allow()
    assert outcomes == {MemoryError, np.ndarray}, outcomes
    assert counts(BYTE, x, x.dtype) == before


if __name__ == "__main__":
    main()
