"""Random objects that change at random, in and around jitted functions: always the bits of plain NumPy."""

from __future__ import annotations

import collections
import dataclasses
import gc
import random
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc

FACTOR: Any = 1.0
STEPS = 60


class Node:
    shared: Any = 1.0

    def __init__(self) -> None:
        self.weight: Any = np.ones(4)
        self.number: Any = 2
        self.inner: Any = None
        self.table: dict[Any, Any] = {}

    def apply(self, v: Any) -> Any:
        result = v * self.weight * self.number * self.shared
        for key, value in self.table.items():
            result = result + value * (len(key) if isinstance(key, str) else key)
        return result if self.inner is None else result + self.inner.apply(v)


class Other(Node):
    shared = 3.0


class Further(Other):
    """What it inherits may be set here later."""


class Table(collections.UserDict[str, Any]):
    weight: Any = 1.0
    number: Any = 2.0

    def apply(self, v: Any) -> Any:
        return v * self.weight * self.get("number", self.number)


class Items(list[Any]):
    weight: Any = 1.0

    def apply(self, v: Any) -> Any:
        return v * self.weight * len(self) + getattr(self, "number", 0)


def helper(v: Any, factor: Any = 1.0, *, shift: Any = 0.0) -> Any:
    return v * factor + shift + getattr(helper, "extra", 0.0)


@dataclasses.dataclass
class Record:
    weight: Any = 1
    number: Any = 0.5

    def apply(self, v: Any) -> Any:
        return v * self.weight - self.number


class Slotted:
    __slots__ = ("number", "weight")
    apply = Record.apply

    def __init__(self) -> None:
        self.weight: Any = 2.0
        self.number: Any = np.full(4, 2.0)


def scaled(v: Any) -> Any:
    return helper(v * FACTOR)


def any_value(source: random.Random) -> Any:
    whole = source.randint(0, 3)
    values = [whole, float(whole), -0.0, True, np.float32(whole), np.full(4, float(whole)), np.arange(4)]
    return source.choice(values)


def any_object(source: random.Random, depth: int = 2) -> Any:
    # Those that are not taken apart are refused inside of arguments.
    more = [Table, Items] if depth == 2 else []
    made = source.choice([Node, Other, Further, Record, Slotted, *more])()
    if isinstance(made, Node) and depth and source.random() < 0.6:
        made.inner = any_object(source, depth - 1)
    return made


def change_class(source: random.Random, monkeypatch: pytest.MonkeyPatch) -> None:
    """Set an attribute of a class, or of a function, or take it away."""
    kind: Any = source.choice([Other, Further, Table, Items])
    name = source.choice(["shared", "weight", "number"])
    if name in vars(kind) and source.random() < 0.4 and kind not in (Table, Items):
        monkeypatch.delattr(kind, name)
    else:
        monkeypatch.setattr(kind, name, any_value(source), raising=False)


def change_helper(source: random.Random, monkeypatch: pytest.MonkeyPatch) -> None:
    value = any_value(source)
    turn = source.randrange(4)
    if turn == 0:
        monkeypatch.setattr(helper, "__defaults__", (value,))
    elif turn == 1:
        monkeypatch.setattr(helper, "__kwdefaults__", {"shift": value})
    elif turn == 2:
        monkeypatch.setattr(helper, "extra", value, raising=False)
    else:
        monkeypatch.delattr(helper, "extra", raising=False)


def change(source: random.Random, thing: Any) -> None:
    value = any_value(source)
    if isinstance(thing, Table) and source.random() < 0.5:
        thing["number"] = value
        return
    if isinstance(thing, Items) and source.random() < 0.5:
        thing.append(value)
        return
    turn = source.randrange(10)
    if turn < 3 or not isinstance(thing, Node):
        setattr(thing, source.choice(["weight", "number"]), value)
    elif turn == 3:
        thing.shared = value
    elif turn == 4:
        vars(thing).pop("shared", None)
    elif turn == 5:
        thing.table[source.choice([1, 1.0, True, "ab", "c", 2])] = value
    elif turn == 6:
        thing.table.clear()
    elif turn == 7:
        Node.shared = float(source.randint(1, 3))
    elif thing.inner is None:
        thing.inner = any_object(source, 0)
    else:
        change(source, thing.inner)


def ways(thing: Any) -> list[tuple[Callable[..., Any], Callable[..., Any], tuple[Any, ...]]]:
    """Jitted functions of an object, what they compute, and the arguments behind the first."""

    def around(v: Any) -> Any:
        return scaled(thing.apply(v))

    def given(v: Any, other: Any) -> Any:
        return other.apply(v)

    if isinstance(thing, (Table, Items)):
        # As arguments they are refused.
        return [(fc.jit(around), around, ()), (fc.jit(fc.jit(around)), around, ())]
    return [
        (fc.jit(thing.apply), thing.apply, ()),
        (fc.jit(fc.jit(thing.apply)), thing.apply, ()),
        (fc.jit(around), around, ()),
        (fc.jit(given), given, (thing,)),
        (fc.jit(type(thing).apply), given, (thing,)),
    ]


@pytest.mark.parametrize("seed", range(2))
def test_random_changes(seed: int, monkeypatch: pytest.MonkeyPatch) -> None:
    source = random.Random(seed)
    monkeypatch.setattr(Node, "shared", 1.0)
    monkeypatch.setattr(f"{__name__}.FACTOR", 1.0)
    things = [any_object(source) for _ in range(3)]
    functions = [way for thing in things for way in ways(thing)]
    x = np.arange(1.0, 5.0)
    for step in range(STEPS):
        change(source, source.choice(things))
        if step % 5 == 0:
            change_class(source, monkeypatch)
        if step % 4 == 0:
            change_helper(source, monkeypatch)
        if step % 7 == 0:
            monkeypatch.setattr(f"{__name__}.FACTOR", any_value(source))
        if step % 20 == 0:
            gc.collect()
        for jitted, plain, more in source.sample(functions, 6):
            args = (x, *more) if plain.__name__ != "given" or jitted.__name__ != "apply" else (more[0], x)
            expected = np.asarray(plain(x, *more))
            for _ in range(source.choice([1, 4])):
                found = jitted(*args)
                assert (found.dtype, found.tobytes()) == (expected.dtype, expected.tobytes()), (step, jitted)
