"""A Python whose native calls go through a library that a sanitizer watches, and what drills do in it."""

from __future__ import annotations

import ctypes
import functools
import gc
import sys
from collections.abc import Callable
from typing import Any

import numpy as np

from fusec.runtime import entry
from fusec.runtime.guards import ARGUMENT, Guards
from fusec.runtime.native.structures import ALLOCATOR
from fusec.runtime.native_plan import KernelCall, NativePlan, Result
from fusec.runtime.program import NativeCallable, Program, flat
from tests.warm import is_warm

DRILLS: dict[str, Callable[[], None]] = {}


class Library:
    """What stands in for `LoadedCode`.

    Attributes
    ----------
    addresses : dict of str to int
        Where each symbol stands.
    blocks : ctypes.c_int64
        How many blocks of memory were not given back.
    """

    def __init__(self, path: str) -> None:
        self._library = ctypes.CDLL(path)
        symbols = ("entry", "runtime", "allocator", "increment", "new_array_or_error", "fingerprint", "walk")
        symbols += ("recording", "record_call", "record_node", "record_ufunc", "record_index", "bind")
        self.addresses = {name: ctypes.addressof(ctypes.c_char.in_dll(self._library, name)) for name in symbols}
        self._new_array_before = ctypes.c_void_p.in_dll(self._library, "new_array_before")
        self.requests = ctypes.c_int64.in_dll(self._library, "requests_until_refused")
        self.blocks = ctypes.c_int64.in_dll(self._library, "blocks_in_use")

    def refuse_arrays(self) -> None:
        """Let arrays for results be refused like memory."""
        allocator = ALLOCATOR.at(self.addresses["allocator"])
        self._new_array_before.value = allocator.new_array
        allocator.new_array = self.addresses["new_array_or_error"]

    def refused(self, served: int, call: Callable[[], Any]) -> Any:
        """What a call gives or raises when so many requests are served, and then one is not."""
        self.requests.value = served
        try:
            return call()
        except MemoryError as error:
            # Without its frames, which have the arguments.
            return type(error)
        finally:
            self.requests.value = -1


@functools.cache
def library() -> Library:
    """The one that the command names."""
    return Library(sys.argv[1])


def drill(function: Callable[[], None]) -> Callable[[], None]:
    DRILLS[function.__name__] = function
    return function


def check(found: Any, expected: Any) -> None:
    np.testing.assert_array_equal(found, expected)


def counts(*objects: Any) -> list[int]:
    gc.collect()
    return [sys.getrefcount(each) for each in objects]


def repeat(call: Callable[[], Any], *objects: Any) -> None:
    """Call natively again and again, after which nothing has more or fewer references than before."""
    assert is_warm(call)
    before = counts(*objects)
    for _ in range(30):
        call()
    assert counts(*objects) == before, (before, counts(*objects))


class Recorder(NativeCallable):
    """Says that a call came through to Python."""

    def __call__(self, *args: Any) -> str:
        return "python"


def increments(sample: np.ndarray, results: int, arena: int = 0, **form: Any) -> Any:
    """A callable whose results are all the sample's elements plus one, each by a kernel of its own."""
    guards = Guards()
    inside = guards.container((ARGUMENT, 0), list, 2)
    guards.array((inside, 0), sample, 1)
    given = {0: guards.array((inside, 1), sample, 2, is_written=True)} if "given" in form else {}
    if not given:
        guards.fixed((inside, 1), 2.5)
    geometry = (sample.size, *sample.strides, sample.itemsize)
    kernel = library().addresses["increment"]
    calls = tuple(KernelCall(kernel, sample.size, 0, 1, 1, ((1, 0), (2 + k, 0)), geometry) for k in range(results))
    layout = (sample.dtype, sample.shape, (sample.itemsize,), sample.nbytes)
    arrays = tuple(Result(2 + k, *layout) for k in range(results))
    plan = NativePlan(calls, arrays, 3 + results, arena)
    recorder = entry.native_class(Recorder)()
    wanted, finish = form["form"], form.get("finish")
    pieces = wanted if isinstance(wanted, list) else flat(wanted, results)
    program = Program(plan, guards, guards.pinned(), 1, given=given, form=pieces, finish=finish)
    entry.attach(recorder, program)
    return recorder


def main() -> None:
    """Run the drill that the command names, after the path of the library, and say that it came to its end."""
    entry.load_native = lambda name, symbols: library()  # type: ignore[assignment]
    assert entry.is_native(), entry.lacks_native_way()
    assert (entry._native() or {})["entry"] == library().addresses["entry"]
    DRILLS[sys.argv[2]]()
    print("done")
