"""What is missing, and what is inside of functions, classes and objects that are not taken apart: changes are seen."""

from __future__ import annotations

import argparse
import array
import collections
import contextvars
import enum
import functools
import itertools
import logging
import operator
import os
import random
import threading
import types
import weakref
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc
from tests.jit.changing import CASES, Case, case, derived, put, x
from tests.warm import WARM, is_warm

for kind in (dict, list, tuple, float, int, str, collections.Counter, collections.deque, set, bytearray):

    def with_attribute(kind: Any = kind, is_argument: bool = False) -> Case:
        thing = type(f"My{kind.__name__}", (kind,), {})()
        thing.k = 2.0
        if is_argument:
            return lambda v, t: v * t.k, put(thing, k=5.0), (x(), thing)
        return lambda v: v * thing.k, put(thing, k=5.0), (x(),)

    CASES[f"attribute of a {kind.__name__}"] = with_attribute
    if kind in (float, int, str, tuple):
        CASES[f"attribute of a given {kind.__name__}"] = functools.partial(with_attribute, is_argument=True)


class Mode(enum.Enum):
    LIST = [2.0]  # noqa: RUF012 - a value that may change
    NAME = "a"


@pytest.fixture(autouse=True)
def modes_as_they_were() -> Any:
    yield
    Mode.LIST.value[0] = 2.0
    vars(Mode.NAME).pop("k", None)


@case
def the_value_of_a_member() -> Case:
    return lambda v: v * Mode.LIST.value[0], lambda: operator.setitem(Mode.LIST.value, 0, 5.0), (x(),)


@case
def the_value_of_a_member_that_is_given() -> Case:
    return lambda v, m: v * m.value[0], lambda: operator.setitem(Mode.LIST.value, 0, 5.0), (x(), Mode.LIST)


@case
def an_attribute_of_a_member() -> Case:
    return lambda v, m: v * (m.k if hasattr(m, "k") else 2), put(Mode.NAME, k=5.0), (x(), Mode.NAME)


def holding(make: Callable[[], Any], read: Callable[[Any], Any], write: Callable[[Any], Any]) -> Callable[[], Case]:
    def made() -> Case:
        thing = make()
        return lambda v: v * read(thing), lambda: write(thing), (x(),)

    return made


def item(thing: Any) -> Any:
    return thing["k"]


def first(thing: Any) -> Any:
    return thing[0]


def set_item(key: Any, value: Any = 5) -> Callable[[Any], Any]:
    return lambda thing: operator.setitem(thing, key, value)


def proxied() -> Any:
    original = {"k": 2.0}
    ORIGINALS.append(original)
    return types.MappingProxyType(original)


ORIGINALS: list[Any] = []


def referred(wrap: Any) -> Callable[[], Any]:
    def make() -> Any:
        thing = derived()()
        thing.k = 2.0
        ORIGINALS.append(thing)
        return wrap(thing)

    return make


def set_original(_: Any) -> None:
    put(ORIGINALS[-1], k=5.0)()


def local_k() -> Any:
    made = threading.local()
    made.k = 2.0
    return made


CASES |= {
    "UserDict": holding(lambda: collections.UserDict(k=2.0), item, set_item("k")),
    "subclass of UserDict": holding(lambda: type("D", (collections.UserDict,), {})(k=2.0), item, set_item("k")),
    "UserList": holding(lambda: collections.UserList([2.0]), first, set_item(0)),
    "ChainMap": holding(lambda: collections.ChainMap({}, {"k": 2.0}), item, set_item("k")),
    "MappingProxyType": holding(proxied, item, lambda _: set_item("k")(ORIGINALS[-1])),
    "bytearray": holding(lambda: bytearray(b"\2"), first, set_item(0)),
    "memoryview": holding(lambda: memoryview(bytearray(b"\2")), first, set_item(0)),
    "array.array": holding(lambda: array.array("d", [2.0]), first, set_item(0)),
    "subclass of list": holding(lambda: type("L", (list,), {})([2.0]), first, set_item(0)),
    "ContextVar": holding(
        lambda: contextvars.ContextVar("k", default=2.0), lambda found: found.get(), lambda found: found.set(5.0)
    ),
    "threading.local": holding(local_k, lambda found: found.k, lambda found: put(found, k=5.0)()),
    "get": holding(lambda: {"k": 2.0}.get, lambda get: get("k"), lambda get: set_item("k")(get.__self__)),
    "__getitem__": holding(
        lambda: {"k": 2.0}.__getitem__, lambda get: get("k"), lambda get: set_item("k")(get.__self__)
    ),
    "weakref": holding(referred(weakref.ref), lambda found: found().k, set_original),
    "weak proxy": holding(referred(weakref.proxy), lambda found: found.k, set_original),
    "weak dictionary": holding(
        referred(lambda thing: weakref.WeakValueDictionary(k=thing)), lambda found: found["k"].k, set_original
    ),
    "argparse": holding(lambda: argparse.Namespace(k=2.0), lambda found: found.k, lambda found: put(found, k=5.0)()),
    "argparse without": holding(
        argparse.Namespace,
        lambda found: 5 if hasattr(found, "missing") else 2,
        lambda found: put(found, missing=1)(),
    ),
    "argparse with a default": holding(
        argparse.Namespace, lambda found: getattr(found, "missing", 2), lambda found: put(found, missing=5)()
    ),
    "methodcaller": holding(
        lambda: derived()(), operator.methodcaller("scaled", 1.0), lambda found: put(found, k=5.0)()
    ),
    "an object that is finalized": holding(
        lambda: derived(__del__=lambda self: None)(), lambda found: found.k, lambda found: put(found, k=5.0)()
    ),
}


@case
def a_get_that_is_given() -> Case:
    table = {"k": 2.0}
    return lambda v, get: v * get("k"), lambda: table.update(k=5.0), (x(), table.get)


@pytest.mark.parametrize(
    "read", [lambda: os.environ["FACTOR"], lambda: os.environ.get("FACTOR"), lambda: os.getenv("FACTOR")]
)
def test_the_environment(read: Callable[[], Any], monkeypatch: pytest.MonkeyPatch) -> None:
    jitted = fc.jit(lambda v: v * float(read()))
    for value in ("2", "5", "2"):
        monkeypatch.setenv("FACTOR", value)
        for _ in range(WARM + 1):
            np.testing.assert_array_equal(jitted(x()), x() * float(value))


@pytest.mark.parametrize("name", CASES)
@pytest.mark.parametrize("times", [1, WARM + 1])
def test_a_change(name: str, times: int) -> None:
    function, change, args = CASES[name]()
    jitted = fc.jit(function)
    before = np.asarray(function(*args))
    for _ in range(times):
        np.testing.assert_array_equal(jitted(*args), before, strict=True)
    change()
    after = np.asarray(function(*args))
    assert not np.array_equal(before, after)
    for _ in range(WARM + 1):
        np.testing.assert_array_equal(jitted(*args), after, strict=True)


NATIVE = [
    "inherited_then_in_a_subclass", "a_method_then_in_a_subclass", "one_attribute_for_another", "a_helpers_defaults",
    "a_helpers_keyword_defaults", "own_code", "an_attribute_of_a_function", "a_class_as_argument",
    "a_module_as_argument", "a_builtin_shadowed", "a_name_defined_later", "argparse",
]  # fmt: skip


@pytest.mark.parametrize("name", NATIVE)
def test_ordinary_ones_stay_native(name: str) -> None:
    function, _, args = CASES[name]()
    jitted = fc.jit(function)
    for _ in range(WARM):
        jitted(*args)
    assert is_warm(lambda: jitted(*args))


rng = np.random.default_rng(1)
old = np.random.RandomState(1)
own = random.Random(1)
draw = rng.standard_normal


@pytest.mark.parametrize(
    "function",
    [
        lambda v: v + rng.standard_normal(3),
        lambda v: v + draw(3),
        lambda v: v + old.rand(3),
        lambda v: v * own.random(),
        lambda v: v * random.random(),
        lambda v: v * random.uniform(1, 2),
        lambda v: v * np.random.rand(),  # noqa: NPY002
        lambda v: v * np.random.normal(),  # noqa: NPY002
    ],
)
def test_random_generators_from_outside(function: Any) -> None:
    with pytest.raises(TypeError, match=r"random.*(?s:.*)draw from it outside of jit, and pass the values"):
        fc.jit(function)(x())


def test_a_random_generator_that_is_not_drawn_from() -> None:
    jitted = fc.jit(lambda v, noisy=False: v + rng.standard_normal(3) if noisy else v * 2)
    for _ in range(WARM + 1):
        np.testing.assert_array_equal(jitted(x()), x() * 2)
    with pytest.raises(TypeError, match="draw from it"):
        jitted(x(), noisy=True)


def numbers() -> Any:
    yield from range(100)


@pytest.mark.parametrize("made", [itertools.count(1), iter([1, 2, 3]), numbers(), map(abs, [1, 2]), zip([1])])
def test_iterators_from_outside(made: Any) -> None:
    with pytest.raises(TypeError, match=r"reads `made`(?s:.*)take values from it outside of jit"):
        fc.jit(lambda v: v * next(made))(x())


def test_what_is_no_function() -> None:
    with pytest.raises(TypeError, match=r"takes a function, not a tensor f64\[1000\]"):
        fc.jit(fc.asarray(np.zeros(1000)))  # type: ignore[call-overload]


def test_objects_of_which_nothing_is_read_stay_native() -> None:
    logger, lock = logging.getLogger("fusec.tests"), threading.Lock()

    def f(v: Any) -> Any:
        logger.debug("traced")
        with lock:
            return v * 2

    jitted = fc.jit(f)
    given = x()
    for _ in range(WARM):
        jitted(given)
    assert is_warm(lambda: jitted(given))
