"""Whether native calls do what they should in this process: the last doubt before they are used."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import numpy as np

from fusec.runtime.program import ARGUMENT, Guards, NativeCallable, Program
from fusec.runtime.routine import Result, Routine, Step
from fusec.types import Array


class _Recorder(NativeCallable):
    """Says whether a call came through to Python."""

    def __call__(self, *args: Any, **names: Any) -> str:
        return f"{len(args)} {' '.join(names)}"


def passes_check(
    native_class: Callable[[type], type], attach: Callable[[Any, Program], None], kernel: int
) -> bool:
    """Call a small program with arrays that fit and with values that do not.

    Parameters
    ----------
    native_class : callable
        From a class to its native one.
    attach : callable
        What gives an instance a program.
    kernel : int
        Address of a kernel that adds one to 64-bit integers along one axis.
    """
    numbers = np.arange(2000).reshape(20, 100)
    samples = [numbers[3].copy(), numbers[::2, 7], numbers[5, ::-3], numbers[:0, 1]]
    recorder = native_class(_Recorder)()
    for sample in samples:
        attach(recorder, _program(sample, kernel))
    for _ in range(3):
        for sample in samples:
            result = recorder(sample, [2.5, sample], name="a" "b")
            fits = type(result) is np.ndarray and result.dtype == sample.dtype and result.shape == sample.shape
            if not fits or result.base is not None or not np.array_equal(result, sample + 1):
                return False
            # How many references a local counts for is the interpreter's business; as many as for any new array.
            fresh = np.empty_like(result)
            if len({sys.getrefcount(array) for array in (result, fresh)}) > 1:
                return False
    sample = samples[0]
    foreign = [sample.astype("f8"), sample[1:], sample[::2], sample.astype(">i8"), sample.reshape(1, -1), 1, None]
    if any(recorder(other, [2.5, sample], name="ab") != "2 name" for other in foreign):
        return False
    unlike = [(sample, [2.5]), (sample, (2.5, sample)), (sample, [-2.5, sample]), (sample, [2.5, 1])]
    if any(recorder(*other, name="ab") != "2 name" for other in unlike):
        return False
    others = [recorder(sample, name="ab"), recorder(sample, [2.5, sample], other="ab")]
    return others == ["1 name", "2 other"]


def _program(sample: Array, kernel: int) -> Program:
    """From `(sample, [2.5, sample], name="ab")` to the sample's elements plus one."""
    guards = Guards()
    guards.array((ARGUMENT, 0), sample, 1)
    inside = guards.container((ARGUMENT, 1), list, 2)
    guards.fixed((inside, 0), 2.5)
    guards.array((inside, 1), sample, 1)
    guards.fixed((ARGUMENT, 2), "ab")
    geometry = (sample.size, *sample.strides, sample.itemsize)
    step = Step(kernel, sample.size, 0, 1, 1, ((1, 0), (2, 0)), geometry)
    result = Result(2, sample.dtype, sample.shape, (sample.itemsize,))
    return Program(Routine((step,), (result,), 4, 0), guards, 2, ("name",))
