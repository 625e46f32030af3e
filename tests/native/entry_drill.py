"""Jitted functions in a Python that a sanitizer watches: `python -m tests.native.entry_drill LIBRARY DRILL`."""

from __future__ import annotations

import collections
import sys
import threading
import types
from collections.abc import Callable
from functools import partial
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.runtime import entry
from tests.native.watched import check, counts, drill, library, main, repeat
from tests.warm import WARM, array, warm

Pair = collections.namedtuple("Pair", "left right")


@drill
def arguments() -> None:
    x, y = array(100), array(20, 30, dtype="f8")
    calls: list[tuple[Callable[..., Any], tuple[Any, ...], dict[str, Any]]] = [
        (lambda x: x * 2, (x,), {}),
        (lambda a, b, c, d: a * b + c * d, (x, x, x, x), {}),
        (lambda x: x + 1, (np.asarray(np.float64(3)),), {}),
        (lambda x: x + 1, (array(0, 3),), {}),
        (lambda x, y: x + y, (y[::2, ::-3], array(10, 10, dtype="f8").T), {}),
        (lambda x, *, scale, shift=1: x * scale + shift, (x,), {"scale": x, "shift": 2}),
        (lambda x, n, f, s, o, b: x**n * f, (x, 3, 2.5, "text", None, True), {}),
        (lambda x, n: x * (n > 5), (x, 1 << 80), {}),
        (lambda x: (x - x.mean(1, keepdims=True)) / x.max(0), (y,), {}),
        (lambda x: (x * 2).T, (y,), {}),
    ]
    for function, args, kwargs in calls:
        jitted = warm(function, *args, **kwargs)
        np.testing.assert_allclose(jitted(*args, **kwargs), function(*args, **kwargs), rtol=1e-6)
        repeat(partial(jitted, *args, **kwargs), *args, *kwargs.values(), x.dtype, y.dtype)
    # More layouts than a function has programs: some calls try all of them in vain.
    jitted = fc.jit(lambda a, n: a * n)
    others = [*(array(k, 5) for k in range(1, 12)), y, y.T, y[:, ::-1], x.astype(">f4"), x.astype("i8"), 3, "text"]
    for _ in range(4):
        for other in others:
            for number in (2, True, 3.0, -0.0) if isinstance(other, np.ndarray) else (2,):
                check(jitted(other, number), other * number)
        with pytest.raises(TypeError):
            jitted(None, 2)


@drill
def containers() -> None:
    x, y = array(50), array(50, dtype="f8")

    class Layer:
        def __init__(self) -> None:
            self.weight = array(50)
            self.inner = {"bias": [array(50), 2.5]}

    def function(tree: Any, layer: Any) -> Any:
        total = layer.weight * layer.inner["bias"][0] + layer.inner["bias"][1]
        for value in tree["list"]:
            total = total + value
        return total + tree["pair"].left * tree["space"].right

    layer, tree = Layer(), {"list": [x, 2], "pair": Pair(x, y), "space": types.SimpleNamespace(right=x)}
    jitted = warm(function, tree, layer)
    held = [x, y, x.dtype, y.dtype, tree, layer, layer.weight, layer.inner, layer.inner["bias"], tree["list"]]
    repeat(lambda: jitted(tree, layer), *held)

    def again() -> None:
        for _ in range(WARM + 1):
            np.testing.assert_allclose(jitted(tree, layer), function(tree, layer), rtol=1e-6)

    for _ in range(3):
        tree["list"].append(y)
        again()
        tree["list"].pop()
        again()
        tree["space"].right, tree["space"].other = y, 1
        again()
        del tree["space"].other
        tree["space"].right = x
        again()
        layer.inner["bias"][1] = 3
        again()
        layer.inner = {"bias": [array(50), 2.5]}
        again()
        tree["more"] = x
        again()
        del tree["more"]
        tree["list"] = tree.pop("list")
        again()
        layer.added = 1
        again()
        del layer.added
    del tree["pair"]
    with pytest.raises(KeyError):
        jitted(tree, layer)


@drill
def surroundings() -> None:
    x = array(50)
    scale, names = 2.0, {"shift": array(50), "number": 3}

    def helper(value: Any, power: Any = 2) -> Any:
        return value**power

    def other(value: Any, power: Any = 2) -> Any:
        return value * power

    def function(value: Any) -> Any:
        return helper(value) * scale + names["shift"] * names["number"]

    def forget() -> None:
        nonlocal scale
        del scale

    jitted, code = warm(function, x), helper.__code__
    repeat(lambda: jitted(x), x, scale, names, names["shift"], helper, code, x.dtype)

    def again() -> None:
        for _ in range(WARM + 1):
            np.testing.assert_allclose(jitted(x), function(x), rtol=1e-6)

    for _ in range(3):
        scale = 3.5
        again()
        scale = 2.0
        again()
        names["number"] += 1
        again()
        names["shift"] = array(50) * 2
        again()
        helper.__defaults__ = (3,)
        again()
        helper.__defaults__ = (2,)
        again()
        helper.__code__ = other.__code__
        again()
        helper.__code__ = code
        again()
    forget()
    with pytest.raises(NameError):
        jitted(x)


@drill
def given_memory() -> None:
    x, y, out, pair = array(100), array(100), np.zeros(100, "f4"), (np.zeros(100, "f4"), np.zeros((), "f4"))
    product, both = fc.jit(lambda a, b: a * b), fc.jit(lambda a: (a * 2, a.sum()))
    for _ in range(WARM):
        product(x, y, out=out)
        product(x, y, out=y)
        both(x, out=pair)
        y[:] = x
    repeat(lambda: product(x, y, out=out), x, y, out)
    check(out, x * y)
    repeat(lambda: both(x, out=pair), x, pair, *pair)
    y[:] = x
    assert product(x, y, out=y) is y
    check(y, x * x)
    # Memory that is read as well, shifted, backwards and one behind the other.
    room = array(200)
    for begin in (0, 1, 50, 100):
        for _ in range(WARM + 1):
            room[:] = array(200)
            expected = room[:100] * room[100:]
            product(room[:100], room[100:], out=room[begin : begin + 100])
            check(room[begin : begin + 100], expected)
            room[:] = array(200)
            expected = room[:100] * room[100:]
            product(room[:100], room[100:], out=room[begin : begin + 100][::-1])
            check(room[begin : begin + 100][::-1], expected)
    out.flags.writeable = False
    with pytest.raises(ValueError, match="read-only"):
        product(x, x, out=out)


@drill
def many_guards() -> None:
    x, numbers = array(20), list(range(700))
    jitted = warm(lambda a, many: a * many[0] + many[-1], x, numbers)
    repeat(lambda: jitted(x, numbers), x, numbers, x.dtype, numbers[600])
    check(jitted(x, numbers), x * 0 + 699)
    numbers[-1] = 5
    check(jitted(x, numbers), x * 0 + 5)
    # Without room for its tables, a call takes the Python way.
    for served in range(3):
        check(library().refused(served, lambda: jitted(x, numbers)), x * 0 + 5)


@drill
def many_arguments() -> None:
    x = array(20)
    calls = {count: [x] * count for count in (1, 1021, 1022, 1023, 1024, 3000)}
    jitted = fc.jit(lambda *many, **named: many[0] + many[-1] + sum(named.values()))
    for _ in range(2):
        jitted(x)
    for count, many in calls.items():
        check(jitted(*many), x + x)
        check(jitted(*many, **{f"name_{count}": x}), x + x + x)
    # What is refused is the copy of the arguments for the Python way.
    before = counts(x)
    assert library().refused(0, lambda: jitted(*calls[3000], unheard=x)) is MemoryError
    assert counts(x) == before


@drill
def other_threads() -> None:
    large = [array(1 << 19) + k for k in range(3)]
    ending = threading.Event()
    # What a call holds while its kernel runs must be all that holds it.
    jitted = fc.jit(lambda tree: (tree["x"] * tree["y"][0] + 1, tree["x"].sum()))
    failures: list[BaseException] = []
    tables: list[object] = []

    def callers() -> None:
        while not ending.is_set():
            found, _ = jitted(tree)
            assert found[-1] in {one[-1] * other[-1] + 1 for one in large for other in large}

    def changes() -> None:
        while not ending.is_set():
            for one in large:
                tree["x"], tree["y"] = one.copy(), [one.copy()]

    def attaches() -> None:
        number = 0
        while not ending.is_set():
            number += 1
            for _ in range(WARM):
                jitted({"x": array(number % 20 + 1), "y": [array(number % 20 + 1)]})

    def detaches() -> None:
        while not ending.wait(0.002):
            # As long as a trace keeps its programs, no call is alone with one. Their tables stay: NumPy gives small
            # memory out again at once, where the sanitizer does not see it.
            for trace in jitted._traces.values():
                programs = trace.programs.values()
                tables.extend(one._tables for one in programs if isinstance(one, entry.Program))
                trace.programs.clear()
            entry.detach(jitted)

    def watched(run: Callable[[], None]) -> None:
        try:
            run()
        except BaseException as error:
            failures.append(error)
            ending.set()

    tree = {"x": large[0], "y": [large[1]]}
    before = sys.getswitchinterval()
    sys.setswitchinterval(1e-5)
    runs = (callers, callers, changes, attaches, detaches)
    threads = [threading.Thread(target=watched, args=[run]) for run in runs]
    for thread in threads:
        thread.start()
    ending.wait(3)
    ending.set()
    for thread in threads:
        thread.join()
    sys.setswitchinterval(before)
    if failures:
        raise failures[0]


if __name__ == "__main__":
    main()
