"""Native recorders where a sanitizer watches: `python -m tests.native.recorder_drill LIBRARY DRILL`."""

from __future__ import annotations

import itertools
import random
import sys
import threading
from collections.abc import Callable
from typing import Any

import numpy as np

import fusec as fc
from fusec.foundation.lazy import LazyModule
from fusec.runtime.native_method import NativeMethod
from fusec.tensor import native_recorders
from tests.native.watched import check, counts, drill, library, main, repeat
from tests.recordings import DTYPES, NUMBERS, is_same_outcome, outcome, random_arguments
from tests.warm import array

_testcapi = LazyModule("_testcapi")


def connect() -> dict[str, Any]:
    """The native methods of tensors, by name."""
    native_recorders.load_native = lambda name, symbols: library()  # type: ignore[assignment,return-value]
    assert native_recorders.connect_recorders() == ""
    methods = {name: getattr(fc.Tensor, name) for name in dir(fc.Tensor)}
    return {name: each for name, each in methods.items() if isinstance(each, NativeMethod)}


def ordinary() -> tuple[list[Any], list[Callable[[], Any]]]:
    """Calls that native code answers, and what they refer to.

    None of them comes through NumPy, which has references left where memory is refused.
    """
    given, line = array(3, 4), array(4)
    t, row, wide = fc.asarray(given), fc.asarray(line), fc.asarray(array(*[1] * 20))
    deep = (slice(None),) * 20
    calls: list[Callable[[], Any]] = [
        lambda: t + t, lambda: t - row, lambda: row * t[:1], lambda: t + 1, lambda: 2.5 / t, lambda: t < given,
        lambda: -t, lambda: t**3, lambda: t * np.float32(2), lambda: t.__rmod__(given),
        lambda: t * t[:, :1], lambda: t.__array_ufunc__(np.exp, "__call__", t),
        lambda: t[1:, ::2], lambda: t[0], lambda: t[..., -1],
        lambda: t[None, 1:2, ::-1], lambda: t[:], lambda: t[5:], lambda: wide[deep], lambda: wide[(0,) * 20],
        lambda: wide[(None,) * 44], lambda: fc.Tensor.__add__, lambda: t.__mul__,
    ]  # fmt: skip
    return [t, row, wide, t.node, row.node, t.node.type, given, line, deep, ..., fc.Tensor, np.float32], calls


@drill
def recorders() -> None:
    methods = connect()
    held, calls = ordinary()
    for call in [*calls, lambda: np.float64(2) * held[0], lambda: np.add(held[6], held[0])]:
        call()
        repeat(call, *held, *methods.values(), call.__code__, 1, 2)
    for dtype, name in itertools.product(DTYPES, ("__mul__", "__pow__")):
        tensor, method = fc.asarray(np.ones(3, dtype)), methods[name]
        for number in NUMBERS * 2:
            # Python's first: it learns.
            expected = outcome(method.__wrapped__, tensor, number)
            assert is_same_outcome(outcome(method, tensor, number), expected), (dtype, name, number)
    between = fc.exp.__code__
    before = counts(between)
    for _ in range(30):
        fc.exp(held[0])
    assert counts(between) == before
    choices = random.Random(0)
    for _ in range(3000):
        name = choices.choice([*methods] + ["__getitem__", "__array_ufunc__"] * 10)
        method = methods[name]
        arguments = random_arguments(name, method.__wrapped__.__code__.co_argcount, choices)
        assert is_same_outcome(outcome(method, *arguments), outcome(method.__wrapped__, *arguments)), (name, arguments)


@drill
def odd_objects() -> None:
    """Tensors without a node, keys without end, calls with other arguments."""
    methods = connect()
    t, empty, wrong = fc.asarray(array(3, 4)), fc.Tensor.__new__(fc.Tensor), fc.Tensor.__new__(fc.Tensor)
    wrong.node = 3.5  # type: ignore[assignment]
    bare = t + t
    del bare.node.type
    keys = [(None,) * 64, (None,) * 65, (...,) * 70, (0,) * 70, (slice(None),) * 65, (None,) * 1000]
    before = counts(t, t.node, empty)
    for _ in range(3):
        for name, method in methods.items():
            for arguments in [
                (),
                (empty,),
                (empty, t),
                (t, empty),
                (wrong,),
                (t, wrong),
                (bare,),
                (t, bare),
                (t, t, t),
                (t, t, t, t),
            ]:
                one, other = outcome(method, *arguments), outcome(method.__wrapped__, *arguments)
                assert isinstance(one, Exception) == isinstance(other, Exception), (name, arguments, one, other)
        for key in keys:
            index = methods["__getitem__"]
            assert is_same_outcome(outcome(index, t, key), outcome(index.__wrapped__, t, key)), key
    del arguments, one, other
    assert counts(t, t.node, empty) == before


@drill
def refused_objects_of_recorders() -> None:
    connect()
    refuse, allow = _testcapi.set_nomemory, _testcapi.remove_mem_hooks
    held, calls = ordinary()
    # With frames of the package in between.
    calls += [lambda: fc.exp(held[0]), lambda: held[0].T, lambda: fc.where(held[0], held[0], 0.5)]
    for call in calls:
        call()
    before = counts(*held)
    outcomes = set()
    for call in calls:
        for served in range(45):
            found = None
            refuse(served, served + 1)
            try:
                found = call()
            except MemoryError:
                outcomes.add("refused")
            finally:
                allow()
            if isinstance(found, fc.Tensor):
                outcomes.add("found")
                # Without memory for a frame nobody knows where it was written.
                origins = [node.origin for node in (found.node, *found.node.operands)]
                assert None in origins or is_same_outcome(found, call())
            del found
    assert "found" in outcomes, outcomes
    assert counts(*held) == before


@drill
def recording_threads() -> None:
    """While some learn, others record, and what they recorded is evaluated."""
    connect()
    failures: list[BaseException] = []
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)

    def records(seed: int) -> None:
        try:
            choices = random.Random(seed)
            names = [f"{kind}{bits}" for kind in "iuf" for bits in (4, 8)]
            for _ in range(60):
                x = array(4, 5, dtype=choices.choice(names))
                t = fc.asarray(x)
                for _ in range(40):
                    other = choices.choice((x, t, 2, np.int8(3)))
                    check((t + other)[1:, ::2].numpy(), (x + (x if other is t else other))[1:, ::2])
        except BaseException as error:
            failures.append(error)

    threads = [threading.Thread(target=records, args=[seed]) for seed in range(3)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    sys.setswitchinterval(before)
    if failures:
        raise failures[0]


if __name__ == "__main__":
    main()
