"""What is taken as an argument: what varies, what is fixed, and what is refused with a cure."""

from __future__ import annotations

import copy
import dataclasses
import gc
import threading
import weakref
from typing import Any

import numpy as np
import pytest

import fusec as fc
from tests.warm import WARM, assert_gives, is_warm

WEIGHT = np.ones(3)


def x() -> np.ndarray:
    return np.arange(3.0)


@dataclasses.dataclass(frozen=True, slots=True)
class Frozen:
    weight: Any
    bias: Any = 1.0


class ArrayLike:
    def __init__(self, array: np.ndarray) -> None:
        self.array = array

    def __array__(self, dtype: Any = None, copy: Any = None) -> np.ndarray:
        return self.array


class Exporter:
    def __init__(self, array: np.ndarray) -> None:
        self.array = array

    def __dlpack__(self, **options: Any) -> Any:
        return self.array.__dlpack__(**options)

    def __dlpack_device__(self) -> Any:
        return self.array.__dlpack_device__()


class Interface:
    def __init__(self, array: np.ndarray) -> None:
        self.__array_interface__ = array.__array_interface__
        self.array = array

    __array_interface__: Any = None


@pytest.mark.parametrize("make", [ArrayLike, Exporter, Interface])
def test_what_is_like_an_array_is_converted_at_every_call(make: Any) -> None:
    value = make(x())
    jitted = fc.jit(lambda v, w: v * 2 + w[0])
    assert_gives(jitted, x() * 2 + 1, value, [WEIGHT])
    assert_gives(jitted, 2 + x(), WEIGHT, [value])
    value.array[:] = 7
    assert_gives(jitted, np.full(3, 15.0), value, [WEIGHT])
    assert_gives(jitted, x() * 2 + 7, x(), [value])


def test_registered_classes() -> None:
    class Interval(list):
        def __init__(self, low: Any, high: Any, name: str) -> None:
            super().__init__([low, high])
            self.name = name

    fc.register_pytree(Interval, lambda i: (list(i), i.name), lambda name, ends: Interval(*ends, name))
    jitted = fc.jit(lambda v, i: Interval(i[0] - v, i[1] + v, i.name * 2))
    for low in (1.0, np.ones(3), np.full(3, 2.0)):
        for _ in range(WARM + 1):
            found = jitted(x(), Interval(low, x(), "a"))
            assert type(found) is Interval
            assert found.name == "aa"
            np.testing.assert_array_equal(found[0], low - x())
            np.testing.assert_array_equal(found[1], x() * 2)
    assert jitted(x(), Interval(1.0, x(), "b")).name == "bb"


class Guarded:
    def __init__(self, lock: Any) -> None:
        self.lock = lock


class Finalized:
    def __del__(self) -> None:
        pass


OPAQUE = [
    ("lock", threading.Lock(), "'lock' is of type _thread.lock"),
    ("generator", (n for n in [1]), "'generator' is of type builtins.generator"),
    ("rng", np.random.default_rng(), "'rng' is of type numpy.random._generator.Generator"),
    ("memory", bytearray(3), "'memory' is of type builtins.bytearray"),
    ("model", Guarded(threading.Lock()), "'model'.lock is of type _thread.lock"),
    ("models", [{"a": Guarded([threading.Lock()])}], r"'models'\[0\]\['a'\].lock\[0\] is of type _thread.lock"),
    ("several", {threading.Lock()}, "'several' is of type builtins.set, with a lock inside"),
    ("finalized", Finalized(), "'finalized' is of type .*Finalized"),
]


@pytest.mark.parametrize(("name", "value", "message"), OPAQUE, ids=[name for name, *_ in OPAQUE])
def test_what_could_change_unseen_is_refused(name: str, value: Any, message: str) -> None:
    namespace: dict[str, Any] = {}
    exec(f"def function(v, {name}): return v * 2", namespace)
    jitted = fc.jit(namespace["function"])
    for call in (lambda: jitted(x(), value), lambda: jitted(x(), **{name: value})):
        with pytest.raises(TypeError, match=message) as caught:
            call()
        for cure in ("register_pytree", "__array__", f"static=({name!r},)"):
            assert cure in str(caught.value)
    assert_gives(fc.jit(namespace["function"], static=(name,)), x() * 2, x(), value)


def test_where_names_of_parameters_end() -> None:
    jitted = fc.jit(lambda v, *rest, named=1: v)
    with pytest.raises(TypeError, match=r"argument 2 is of type _thread.lock(.|\n)*static=\('rest',\)"):
        jitted(x(), 1, threading.Lock())
    with pytest.raises(TypeError, match=r"argument 'named' is of type _thread.lock(.|\n)*static=\('named',\)"):
        jitted(x(), 1, named=threading.Lock())


def test_state_that_could_change_unseen_is_refused() -> None:
    class Model:
        def __init__(self) -> None:
            self.lock = threading.Lock()
            self.weight = np.ones(3)

        def __call__(self, v: Any) -> Any:
            return v * self.weight

    model = Model()
    with pytest.raises(TypeError, match=r"Model: the function.lock is of type _thread.lock(.|\n)*a function around it"):
        fc.jit(model)(x())
    around = fc.jit(lambda v: model(v))
    assert_gives(around, x(), x())
    assert is_warm(lambda: around(WEIGHT))
    model.weight = np.full(3, 2.0)
    assert_gives(around, x() * 2, x())


def test_static_arguments_are_taken_by_identity() -> None:
    class Config:
        def __init__(self, factor: float) -> None:
            self.factor = factor
            self.lock = threading.Lock()

    two, three = Config(2.0), Config(3.0)
    for static in ("config", ("config",), ["config", "mode"]):
        jitted = fc.jit(lambda v, config, *, mode=1: v * config.factor * mode, static=static)
        assert_gives(jitted, x() * 2, x(), two)
        assert is_warm(lambda jitted=jitted: jitted(WEIGHT, two))
        assert_gives(jitted, x() * 3, x(), three)
        for _ in range(WARM):
            np.testing.assert_array_equal(jitted(x(), config=two, mode=2), x() * 4)
    with pytest.raises(TypeError, match="static names 'other', and the parameters are v"):
        fc.jit(lambda v: v, static="other")


def test_static_values_are_compared_as_values() -> None:
    jitted = fc.jit(lambda v, *rest, **named: (v * 1, repr(rest), repr(named)), static=("rest", "shape"))
    for _ in range(WARM):
        for value in ((1, 2), (1.0, 2), [1, 2], Frozen(1, 2), "a", 1000):
            assert jitted(x(), value, shape=value)[1:] == (repr((value,)), repr({"shape": value}))
    assert len(jitted._traces) == 6
    changed = [1, 2]
    assert jitted(x(), changed)[1] == "([1, 2],)"
    changed.append(3)
    assert jitted(x(), changed)[1] == "([1, 2, 3],)"


def test_objects_that_know_each_other() -> None:
    class Part:
        pass

    first, second = Part(), Part()
    first.other, first.value = second, x()  # type: ignore[attr-defined]
    second.other, second.value = first, 2.0  # type: ignore[attr-defined]

    def together(v: Any, part: Any, again: Any) -> Any:
        assert part.other.other is part
        assert (again is part) == same
        return v * part.value * part.other.value

    jitted = fc.jit(together)
    same = True
    assert_gives(jitted, x() * x() * 2, x(), first, first)
    same = False
    alike = copy.deepcopy(first)
    assert_gives(jitted, x() * x() * 2, x(), first, alike)


def test_an_object_without_attributes_is_itself() -> None:
    missing, other = type("Missing", (), {})(), type("Missing", (), {})()
    jitted = fc.jit(lambda v, default: v if default is missing else -v)
    assert_gives(jitted, x(), x(), missing)
    assert_gives(jitted, -x(), x(), other)
    sentinel = object()
    assert_gives(fc.jit(lambda v, default: v if default is sentinel else -v), x(), x(), sentinel)


def test_an_object_that_comes_to_have_attributes() -> None:
    class Empty:
        pass

    empty: Any = Empty()
    jitted = fc.jit(lambda v, thing: v * getattr(thing, "scale", 1))
    assert_gives(jitted, x(), x(), empty)
    empty.scale = 2
    assert_gives(jitted, x() * 2, x(), empty)
    del empty.scale
    assert_gives(jitted, x(), x(), empty)


@pytest.mark.parametrize("slots", [False, True])
def test_classes_that_nobody_wants_any_more_are_let_go(slots: bool) -> None:
    @dataclasses.dataclass(slots=slots)
    class Local:
        weight: float

    jitted = fc.jit(lambda x, thing: x * thing.weight)
    jitted(np.ones(3), Local(2.0))
    gone = weakref.ref(Local)
    del Local, jitted
    gc.collect()
    assert gone() is None
