"""Random objects that change at random, in and around jitted functions: always the bits of plain NumPy."""

from __future__ import annotations

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
    return v * FACTOR


def any_value(source: random.Random) -> Any:
    whole = source.randint(0, 3)
    values = [whole, float(whole), -0.0, True, np.float32(whole), np.full(4, float(whole)), np.arange(4)]
    return source.choice(values)


def any_object(source: random.Random, depth: int = 2) -> Any:
    made = source.choice([Node, Other, Record, Slotted])()
    if isinstance(made, Node) and depth and source.random() < 0.6:
        made.inner = any_object(source, depth - 1)
    return made


def change(source: random.Random, thing: Any) -> None:
    value = any_value(source)
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
