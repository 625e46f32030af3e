"""No stale result: objects, globals and variables around a function are seen when they change."""

from __future__ import annotations

import collections
import copy
import dataclasses
import functools
import gc
import threading
import types
import weakref
from typing import Any

import numpy as np
import pytest

import fusec as fc
from tests.warm import WARM, assert_gives, is_warm

SCALE: Any = 2.0
WEIGHT: Any = np.ones(3)
TABLE: Any = {"scale": 1.0, "list": [1, (2, 3)]}
TRACED: Any = None
settings = types.ModuleType("settings")
settings.scale = 3.0  # type: ignore[attr-defined]


def x() -> np.ndarray:
    return np.arange(3.0)


class Layer:
    bias = 1.0

    def __init__(self, weight: Any, **more: Any) -> None:
        self.weight = weight
        self.__dict__.update(more)

    @fc.jit
    def forward(self, v: Any) -> Any:
        return v * self.weight + self.bias

    def plain(self, v: Any) -> Any:
        return v * self.weight + self.bias

    def __call__(self, v: Any) -> Any:
        return self.plain(v)


class Slotted:
    __slots__ = ("weight",)
    bias = 1.0
    plain = Layer.plain

    def __init__(self, weight: Any) -> None:
        self.weight = weight


@dataclasses.dataclass
class Record:
    weight: Any
    bias: Any = 1.0


@dataclasses.dataclass(frozen=True, slots=True)
class Frozen:
    weight: Any
    bias: Any = 1.0


Pair = collections.namedtuple("Pair", "weight bias")


@pytest.mark.parametrize("weight", [np.full(3, 2.0), 2.0, np.float64(2)], ids=["array", "number", "scalar"])
@pytest.mark.parametrize("make", [Layer, Slotted, Record, lambda w: types.SimpleNamespace(weight=w, bias=1.0)])
def test_an_attribute_that_is_bound_again(make: Any, weight: Any) -> None:
    jitted = fc.jit(lambda v, thing: v * thing.weight + thing.bias)
    thing = make(weight)
    assert_gives(jitted, x() * 2 + 1, x(), thing)
    thing.weight = weight * 3
    assert_gives(jitted, x() * 6 + 1, x(), thing)
    other = make(weight)
    assert_gives(jitted, x() * 2 + 1, x(), other)
    assert make is Slotted or is_warm(lambda: jitted(WEIGHT, other))


@pytest.mark.parametrize("make", [Frozen, lambda w: Pair(w, 1.0), Record])
def test_records(make: Any) -> None:
    jitted = fc.jit(lambda v, thing: v * thing.weight + thing.bias)
    for factor in (2.0, np.full(3, 2.0), np.full(3, 5.0), 3.0):
        assert_gives(jitted, x() * factor + 1, x(), make(factor))
    # One for numbers, one for arrays.
    assert len(jitted._traces) == 2


def test_an_object_with_data_only() -> None:
    class Holder:
        data = x()

    holder = Holder()
    jitted = fc.jit(lambda t: t.data * 2)
    assert_gives(jitted, x() * 2, holder)
    holder.data = x() + 5
    assert_gives(jitted, x() * 2 + 10, holder)
    holder.data = np.arange(4)
    assert_gives(jitted, np.arange(4) * 2, holder)
    del holder.data
    assert_gives(jitted, x() * 2, holder)
    Holder.data = x() * 3
    assert_gives(jitted, x() * 6, holder)


@pytest.mark.parametrize(
    "call",
    [
        lambda layer: layer.forward,
        lambda layer: fc.jit(layer.plain),
        lambda layer: fc.jit(layer),
        lambda layer: fc.jit(functools.partial(Layer.plain, layer)),
        lambda layer: fc.jit(lambda v: layer.plain(v)),
        lambda layer: fc.jit(lambda v: layer(v)),
        lambda layer: fc.jit(lambda v, f=layer.plain: f(v)),
        lambda layer: fc.jit(fc.jit(layer.plain)),
        lambda layer: fc.jit(functools.wraps(Layer.plain)(lambda v: layer.plain(v))),
        lambda layer: fc.jit(lambda v: next(part.plain(v) for part in [layer])),
    ],
    ids=["decorated", "bound", "callable", "partial", "closure", "calls it", "default", "twice", "wrapped", "nested"],
)
def test_the_state_of_a_layer(call: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    layer = Layer(np.full(3, 2.0))
    jitted = call(layer)
    assert_gives(jitted, x() * 2 + 1, x())
    layer.weight = np.full(3, 5.0)
    assert_gives(jitted, x() * 5 + 1, x())
    layer.weight[:] = 7
    assert_gives(jitted, x() * 7 + 1, x())
    monkeypatch.setattr(Layer, "bias", 4)
    assert_gives(jitted, x() * 7 + 4, x())
    layer.bias = 6  # type: ignore[misc]
    assert_gives(jitted, x() * 7 + 6, x())
    layer.weight = 0.5
    assert_gives(jitted, x() * 0.5 + 6, x())


def test_a_global_number(monkeypatch: pytest.MonkeyPatch) -> None:
    def helper(v: Any) -> Any:
        return next(v * SCALE for _ in range(1))

    jitted = fc.jit(lambda v: helper(v) + 1)
    for value in (2.0, 3.0, 2, True, np.float32(2), 2.0):
        monkeypatch.setattr(f"{__name__}.SCALE", value)
        for _ in range(WARM + 1):
            found = jitted(x())
            expected = x() * value + 1
            assert found.dtype == expected.dtype
            np.testing.assert_array_equal(found, expected)
    assert is_warm(lambda: jitted(WEIGHT))


def test_a_global_array_and_its_contents(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"{__name__}.WEIGHT", np.ones(3))
    jitted = fc.jit(lambda v: v + WEIGHT)
    assert_gives(jitted, x() + 1, x())
    WEIGHT[:] = 2
    assert_gives(jitted, x() + 2, x())
    monkeypatch.setattr(f"{__name__}.WEIGHT", np.full(3, 5.0))
    assert_gives(jitted, x() + 5, x())
    monkeypatch.setattr(f"{__name__}.WEIGHT", np.ones((2, 3)))
    assert_gives(jitted, x() + np.ones((2, 3)), x())


def test_what_was_computed_from_a_global_array(monkeypatch: pytest.MonkeyPatch) -> None:
    jitted = fc.jit(lambda v: v * WEIGHT.sum())
    assert_gives(jitted, x() * WEIGHT.sum(), x())
    monkeypatch.setattr(f"{__name__}.WEIGHT", np.full(3, 5.0))
    assert_gives(jitted, x() * 15, x())


def test_arrays_that_were_bound_again_are_let_go(monkeypatch: pytest.MonkeyPatch) -> None:
    jitted = fc.jit(lambda v: v + WEIGHT)
    gone = []
    for value in range(20):
        weight = np.full(3, float(value))
        gone.append(weakref.ref(weight))
        monkeypatch.setattr(f"{__name__}.WEIGHT", weight)
        del weight
        assert_gives(jitted, x() + value, x())
    monkeypatch.undo()
    assert_gives(jitted, x() + WEIGHT, x())
    gc.collect()
    assert sum(reference() is not None for reference in gone) <= 1


def test_containers_around_a_function(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(f"{__name__}.TABLE", copy.deepcopy(TABLE))
    jitted = fc.jit(lambda v: v * TABLE["scale"] + TABLE["list"][1][0])
    assert_gives(jitted, x() + 2, x())
    assert is_warm(lambda: jitted(WEIGHT))
    TABLE["scale"] = 4.0
    assert_gives(jitted, x() * 4 + 2, x())
    TABLE["list"][1] = (7,)
    assert_gives(jitted, x() * 4 + 7, x())
    TABLE["more"] = 1
    assert_gives(jitted, x() * 4 + 7, x())


def test_attributes_of_a_module(monkeypatch: pytest.MonkeyPatch) -> None:
    jitted = fc.jit(lambda v: v * settings.scale)
    assert_gives(jitted, x() * 3, x())
    monkeypatch.setattr(settings, "scale", 5.0)
    assert_gives(jitted, x() * 5, x())


def test_variables_of_an_enclosing_function() -> None:
    factor, shift, weights = 2.0, [1.0], [np.ones(3)]

    def outer() -> Any:
        return lambda v: v * factor + shift[0] + weights[0]

    jitted = fc.jit(outer())
    assert_gives(jitted, x() * 2 + 2, x())
    factor = 3.0
    assert_gives(jitted, x() * 3 + 2, x())
    shift[0] = 5.0
    assert_gives(jitted, x() * 3 + 6, x())
    weights[0] = np.full(3, 2.0)
    assert_gives(jitted, x() * 3 + 7, x())
    assert is_warm(lambda: jitted(WEIGHT))


def test_functions_that_are_defined_again(monkeypatch: pytest.MonkeyPatch) -> None:
    jitted = fc.jit(lambda v: helper(v))
    assert_gives(jitted, x() + 1, x())
    monkeypatch.setattr(f"{__name__}.helper", lambda v: v + 2)
    assert_gives(jitted, x() + 2, x())
    monkeypatch.setattr(f"{__name__}.helper", fc.jit(lambda v: v + 3 * SCALE))
    assert_gives(jitted, x() + 6, x())
    monkeypatch.setattr(f"{__name__}.SCALE", 3)
    assert_gives(jitted, x() + 9, x())
    assert_gives(fc.jit(lambda v, f: f(v)), x() + 9, x(), helper)


def helper(v: Any) -> Any:
    return v + 1


class Model:
    def __init__(self) -> None:
        self.weight = np.ones(3)
        self.losses: list[float] = []
        self.turns = 0
        self.lock = threading.Lock()
        self.step = fc.jit(lambda v: v * self.weight)


def test_counters_beside_what_is_read_trace_nothing_again() -> None:
    model = Model()
    for _ in range(10):
        np.testing.assert_array_equal(model.step(x()), x())
        model.turns += 1
        model.losses.append(0.0)
    assert len(model.step._traces) == 1
    assert is_warm(lambda: model.step(WEIGHT))


def test_counting_calls_of_the_trace_is_no_reason_to_trace_again() -> None:
    calls: list[int] = []
    number = 0
    counter = types.SimpleNamespace(turns=0)

    def double(v: Any) -> Any:
        nonlocal number
        number += 1
        counter.turns += 1
        calls.append(1)
        return v * 2

    jitted = fc.jit(double)
    assert_gives(jitted, x() * 2, x())
    assert (calls, number, counter.turns) == ([1], 1, 1)
    assert is_warm(lambda: jitted(WEIGHT))


def test_a_large_list_around_a_function_is_not_walked() -> None:
    numbers = [0.5] * 1_000_000
    jitted = fc.jit(lambda v: v * numbers[0])
    assert_gives(jitted, x() * 0.5, x())
    assert is_warm(lambda: jitted(WEIGHT))


def test_numbers_that_come_again_are_not_traced_again() -> None:
    scale, traces = 1.0, []

    def scaled(v: Any) -> Any:
        traces.append(scale)
        return v * scale

    jitted = fc.jit(scaled)
    for _ in range(WARM + 1):
        for scale in (1.0, 2.0, 3.0):
            np.testing.assert_array_equal(jitted(x()), x() * scale)
    assert traces == [1.0, 2.0, 3.0]
    assert is_warm(lambda: jitted(WEIGHT))


def test_tensors_that_an_object_carries_are_used_like_arrays() -> None:
    layer = Layer(fc.asarray(np.full(3, 2.0)) * 1)
    assert_gives(layer.forward, x() * 2 + 1, x())
    layer.weight = fc.asarray(np.full(3, 3.0))
    assert_gives(layer.forward, x() * 3 + 1, x())
    found = layer.forward(fc.asarray(x()))
    assert isinstance(found, fc.Tensor)
    np.testing.assert_array_equal(found.numpy(), x() * 3 + 1)
    assert isinstance(fc.jit(lambda pair: pair[0] + 1)([fc.asarray(x())]), fc.Tensor)
    # In another function that is traced, where they are not known yet.
    outer = fc.jit(lambda v: Layer(v * 2).forward(np.ones(3)))
    assert_gives(outer, x() * 2 + 1, x())


def test_a_number_beside_an_array_comes_again() -> None:
    layer, traces = Layer(np.full(3, 2.0), scale=1.0), []

    def scaled(v: Any) -> Any:
        traces.append(1)
        return v * layer.weight * layer.scale  # type: ignore[attr-defined]

    jitted = fc.jit(scaled)
    for _ in range(WARM + 1):
        for layer.scale in (1.0, 2.0):  # type: ignore[attr-defined]
            np.testing.assert_array_equal(jitted(x()), x() * 2 * layer.scale)  # type: ignore[attr-defined]
    assert len(traces) == 2


def test_a_long_chain_of_objects_around_a_function() -> None:
    chain: Any = None
    for _ in range(5000):
        chain = types.SimpleNamespace(weight=2.0, next=chain)
    assert_gives(fc.jit(lambda v: v * chain.weight), x() * 2, x())


def test_a_global_that_somebody_binds_during_the_trace(monkeypatch: pytest.MonkeyPatch) -> None:
    """As another thread may: nobody can tell whether the function read it before or after."""
    monkeypatch.setattr(settings, "scale", 1.0)

    def scaled(v: Any) -> Any:
        found = v * settings.scale
        setattr(settings, "scale", settings.scale + 1)  # noqa: B010 - no code that binds the name
        return found

    jitted = fc.jit(scaled)
    for number in range(1, 5):
        np.testing.assert_array_equal(jitted(x()), x() * number)


def test_a_method_of_a_class_that_is_replaced(monkeypatch: pytest.MonkeyPatch) -> None:
    layer = Layer(2.0)
    jitted = fc.jit(lambda v: layer.plain(v))
    assert_gives(jitted, x() * 2 + 1, x())
    monkeypatch.setattr(Layer, "plain", lambda self, v: v - self.weight)
    assert_gives(jitted, x() - 2, x())
