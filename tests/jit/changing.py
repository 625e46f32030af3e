"""Functions that read what is missing, or inside of functions and classes, and changes of it."""

from __future__ import annotations

import functools
import types
from collections.abc import Callable
from typing import Any

import numpy as np

import fusec as fc

Case = tuple[Callable[..., Any], Callable[[], Any], tuple[Any, ...]]
"""A function, a change of what it reads, and its arguments."""

CASES: dict[str, Callable[[], Case]] = {}


def case(make: Callable[[], Case]) -> Callable[[], Case]:
    CASES[make.__name__] = make
    return make


def x() -> np.ndarray:
    return np.arange(3.0)


def put(thing: Any, **attributes: Any) -> Callable[[], None]:
    return lambda: [setattr(thing, name, value) for name, value in attributes.items()] and None


class Base:
    k: Any = 2.0

    def scaled(self, v: Any) -> Any:
        return v * self.k


def derived(**attributes: Any) -> Any:
    """A class of its own, two steps below `Base`."""
    return type("Leaf", (type("Middle", (Base,), {}),), attributes)


@case
def inherited_then_in_a_subclass() -> Case:
    kind = derived()
    thing = kind()
    return lambda v: thing.scaled(v), put(kind, k=5.0), (x(),)


@case
def inherited_then_in_between() -> Case:
    kind = derived()
    return lambda v, thing: thing.scaled(v), put(kind.__mro__[1], k=5.0), (x(), kind())


@case
def inherited_then_in_an_instance() -> Case:
    thing = derived()()
    return lambda v: thing.scaled(v), put(thing, k=5.0), (x(),)


@case
def one_attribute_for_another() -> Case:
    thing = derived()()
    thing.other = 1

    def change() -> None:
        del thing.other
        thing.k = 5.0

    return lambda v: thing.scaled(v), change, (x(),)


@case
def a_method_then_in_a_subclass() -> Case:
    kind = derived()
    thing = kind()
    return lambda v: thing.scaled(v), put(kind, scaled=lambda self, v: v * 7), (x(),)


@case
def a_method_then_in_an_instance() -> Case:
    thing = derived()()
    return lambda v: thing.scaled(v), put(thing, scaled=lambda v: v * 7), (x(),)


@case
def a_classs_attribute() -> Case:
    kind = derived()
    return lambda v: v * kind.k, put(kind, k=5.0), (x(),)


@case
def asked_for_in_vain() -> Case:
    thing = types.SimpleNamespace()
    return lambda v: v * (5 if hasattr(thing, "missing") else 2), put(thing, missing=1), (x(),)


@case
def asked_for_in_vain_of_a_class() -> Case:
    kind = derived()
    thing = kind()
    return lambda v: v * (5 if hasattr(thing, "missing") else 2), put(kind, missing=1), (x(),)


@case
def with_a_default() -> Case:
    thing = derived(weight=1)()
    return lambda v: v * getattr(thing, "missing", 2.0), put(thing, missing=5.0), (x(),)


@case
def tried_in_vain() -> Case:
    thing = derived()()
    thing.number = 1.0

    def tried(v: Any) -> Any:
        try:
            return v * thing.missing
        except AttributeError:
            return v * thing.number

    return tried, put(thing, missing=5.0), (x(),)


def module_of(text: str) -> Any:
    module = types.ModuleType("made")
    exec(text, vars(module))
    return module


@case
def a_name_defined_later() -> Case:
    module = module_of("def f(v):\n try:\n  return v * K\n except NameError:\n  return v")
    return module.f, put(module, K=5.0), (x(),)


@case
def a_builtin_shadowed() -> Case:
    module = module_of("def f(v):\n return v * len('ab')")
    return module.f, put(module, len=lambda _: 5.0), (x(),)


@case
def a_name_in_globals() -> Case:
    module = module_of("K = 2.0\ndef f(v):\n return v * globals()['K']")
    return module.f, put(module, K=5.0), (x(),)


@case
def a_variable_without_a_value() -> Case:
    cell = types.CellType()

    def change() -> None:
        cell.cell_contents = 5.0

    code: Any = next(c for c in with_a_cell.__code__.co_consts if isinstance(c, types.CodeType))
    return types.FunctionType(code, globals(), "f", None, (cell,)), change, (x(),)


def with_a_cell() -> Any:
    def read(v: Any) -> Any:
        try:
            return v * later
        except NameError:
            return v

    later = 1.0
    return read


def plain_function() -> Any:
    def g(v: Any, k: Any = 2.0, *, m: Any = 3.0) -> Any:
        return v * k * m

    return g


@case
def own_defaults() -> Case:
    g = plain_function()
    return g, put(g, __defaults__=(5.0,)), (x(),)


@case
def a_helpers_defaults() -> Case:
    g = plain_function()
    return lambda v: g(v), put(g, __defaults__=(5.0,)), (x(),)


@case
def a_helpers_keyword_defaults() -> Case:
    g = plain_function()
    return lambda v: g(v), put(g, __kwdefaults__={"m": 5.0}), (x(),)


@case
def keyword_defaults_in_place() -> Case:
    g = plain_function()
    return lambda v: g(v), lambda: g.__kwdefaults__.update(m=5.0), (x(),)


@case
def a_helpers_code() -> Case:
    g = plain_function()
    return lambda v: g(v), put(g, __code__=(lambda v, k=1, *, m=1: v - k).__code__), (x(),)


@case
def own_code() -> Case:
    g = plain_function()
    return g, put(g, __code__=(lambda v, k=1, *, m=1: v - k).__code__), (x(),)


@case
def code_of_an_argument() -> Case:
    g = plain_function()
    return lambda v, f: f(v), put(g, __code__=(lambda v, k=1, *, m=1: v - k).__code__), (x(), g)


@case
def an_attribute_of_a_function() -> Case:
    def g(v: Any) -> Any:
        return v * g.k  # type: ignore[attr-defined]

    g.k = 2.0  # type: ignore[attr-defined]
    return g, put(g, k=5.0), (x(),)


@case
def an_attribute_of_an_argument_that_is_a_function() -> Case:
    g = plain_function()
    g.k = 2.0
    return lambda v, f: v * f.k, put(g, k=5.0), (x(), g)


@case
def an_attribute_of_a_jitted_function() -> Case:
    g = fc.jit(plain_function())
    g.k = 2.0  # type: ignore[attr-defined]
    return lambda v: g(v) * g.k, put(g, k=5.0), (x(),)  # type: ignore[attr-defined]


@case
def a_class_as_argument() -> Case:
    kind = derived()
    return lambda v, a: v * a.k, put(kind, k=5.0), (x(), kind)


@case
def a_module_as_argument() -> Case:
    module = module_of("K = 2.0")
    return lambda v, m: v * m.K, put(module, K=5.0), (x(), module)


@case
def a_module_in_a_variable() -> Case:
    module = module_of("K = 2.0")

    def f(v: Any) -> Any:
        found = module
        return v * found.K

    return f, put(module, K=5.0), (x(),)


@case
def a_metaclass() -> Case:
    meta = type("Meta", (type,), {"k": 2.0})
    kind: Any = meta("Kind", (), {})
    return lambda v: v * kind.k, put(meta, k=5.0), (x(),)


@case
def another_class_of_an_object() -> Case:
    one, other = type("One", (), {"k": 2.0}), type("Other", (), {"k": 5.0})
    thing: Any = one()
    return lambda v: v * thing.k, put(thing, __class__=other), (x(),)


class Descriptor:
    value: Any = 2.0

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        return self.value


@case
def a_descriptor_with_state() -> Case:
    descriptor = Descriptor()
    thing: Any = type("Thing", (), {"k": descriptor})()
    return lambda v: v * thing.k, put(descriptor, value=5.0), (x(),)


@case
def a_chosen_function() -> Case:
    factors = [2.0]

    @functools.singledispatch
    def g(v: Any) -> Any:
        return v * factors[0]

    return lambda v: g(v), lambda: factors.__setitem__(0, 5.0), (x(),)
