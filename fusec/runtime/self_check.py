"""Whether native calls do what they should in this process: the last doubt before they are used."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import CellType, FunctionType
from typing import Any

import numpy as np

from fusec.runtime.guards import ARGUMENT, OBJECT, PARTS, Guards
from fusec.runtime.native_plan import KernelCall, NativePlan, Result
from fusec.runtime.program import NativeCallable, Program
from fusec.symbolic.formula import Formula
from fusec.types import Array


class _Recorder(NativeCallable):
    """Says whether a call came through to Python."""

    def __call__(self, *args: Any, **names: Any) -> str:
        return f"{len(args)} {' '.join(names)}"


def passes_check(native_class: Callable[[type], type], attach: Callable[[Any, Program], None], kernel: int) -> bool:
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
            result = recorder(sample, [2.5, sample], name="ab")
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
    is_right = others == ["1 name", "2 other"] and _sees_changes(native_class, attach, kernel, sample)
    return is_right and _sees_numbers(native_class, attach, kernel, sample)


def _sees_numbers(
    native_class: Callable[[type], type], attach: Callable[[Any, Program], None], kernel: int, sample: Array
) -> bool:
    """Whether numbers are told apart by class and value, and whether there is a result where they do not matter."""
    numbers: list[Any] = [-5, 2.5, np.float32(2.5), np.int8(-5), np.uint64(1 << 63), np.bool_(True), np.float64(-0.0)]
    others: list[Any] = [-4, -2.5, np.float32(2), np.int8(5), np.uint64(1), np.bool_(False), np.float64(0.0)]
    recorders = [native_class(_Recorder)() for _ in range(2)]
    for recorder, is_pinned in zip(recorders, (True, False), strict=True):
        guards = Guards()
        guards.array((ARGUMENT, 0), sample, 1)
        for place, number in enumerate(numbers, 1):
            guards.varying((ARGUMENT, place), number, place)
        formula = guards.pinned() if is_pinned else Formula(guards.sources, ())
        attach(recorder, _increment(guards, sample, kernel, len(numbers) + 1, formula=formula))
    for place, other in enumerate(others):
        for value, expected in ((other, [str, np.ndarray]), (True, [str, str])):
            changed = [*numbers[:place], value, *numbers[place + 1 :]]
            if [type(recorder(sample, *changed)) for recorder in recorders] != expected:
                return False
    return all(np.array_equal(recorder(sample, *numbers), sample + 1) for recorder in recorders)


def _sees_changes(
    native_class: Callable[[type], type], attach: Callable[[Any, Program], None], kernel: int, sample: Array
) -> bool:
    """Whether a change in a cell, a dictionary, a function or an object is seen, before and after it is undone."""
    recorder = native_class(_Recorder)()
    cell, names, instance = CellType(1), {"a": 1, "b": 2}, native_class(_Recorder)()
    instance.number = 1
    guards = Guards()
    guards.array((ARGUMENT, 0), sample, 1)
    guards.fixed((guards.cell(cell), 0), 1)
    names_guard = guards.namespace(names)
    guards.fixed((names_guard, "b"), 2)
    guards.absent((names_guard, "c"))
    function = FunctionType(_program.__code__, {})
    place = guards.function(function)
    guards.same((place, PARTS["__code__"]), function.__code__)
    guards.absent((place, PARTS["__defaults__"]))
    guards.absent((place, PARTS["__kwdefaults__"]))
    guards.fixed((guards.attributes((OBJECT, instance), type(instance), 1), "number"), 1)
    guards.fixed((guards.instance((OBJECT, instance), type(instance), 1), "number"), 1)
    attach(recorder, _increment(guards, sample, kernel, 1))
    found = []
    for number in (1, 3, 1):
        cell.cell_contents = number
        found.append(type(recorder(sample)) is np.ndarray)
    for number in (2, 3, 2):
        names["b"] = number
        found.append(type(recorder(sample)) is np.ndarray)
    for number in (1, 3, 1):
        instance.number = number
        found.append(type(recorder(sample)) is np.ndarray)
    for defaults in (None, (1,), None):
        function.__defaults__ = defaults
        found.append(type(recorder(sample)) is np.ndarray)
    for keywords in (None, {"a": 1}, None):
        function.__kwdefaults__ = keywords
        found.append(type(recorder(sample)) is np.ndarray)
    for code in (_program.__code__, _increment.__code__, _program.__code__):
        function.__code__ = code
        found.append(type(recorder(sample)) is np.ndarray)
    for number in (2, 3, 2):
        names.pop("c", None)
        names.update({"c": 1} if number == 3 else {})
        found.append(type(recorder(sample)) is np.ndarray)
    instance.other = names.pop("b")
    return found == [True, False, True] * 7 and recorder(sample) == "1 "


def _program(sample: Array, kernel: int) -> Program:
    """From `(sample, [2.5, sample], name="ab")` to the sample's elements plus one."""
    guards = Guards()
    guards.array((ARGUMENT, 0), sample, 1)
    inside = guards.container((ARGUMENT, 1), list, 2)
    guards.fixed((inside, 0), 2.5)
    guards.array((inside, 1), sample, 1)
    guards.fixed((ARGUMENT, 2), "ab")
    return _increment(guards, sample, kernel, 2, "name")


def _increment(
    guards: Guards, sample: Array, kernel: int, positional: int, *names: str, formula: Formula | None = None
) -> Program:
    """From calls that look like this to the sample's elements plus one."""
    geometry = (sample.size, *sample.strides, sample.itemsize)
    call = KernelCall(kernel, sample.size, 0, 1, 1, ((1, 0), (2, 0)), geometry)
    result = Result(2, sample.dtype, sample.shape, (sample.itemsize,), sample.nbytes)
    return Program(NativePlan((call,), (result,), 4, 0), guards, formula or guards.pinned(), positional, names)
