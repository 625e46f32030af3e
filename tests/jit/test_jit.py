"""`@jit`: what is traced, when again, and what comes back."""

from __future__ import annotations

import collections
import math
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.jit.jit import MAX_TRACES
from fusec.jit.trace import MAX_VARIANTS
from fusec.runtime.kernels import compile_count


def array(*shape: int) -> np.ndarray:
    return np.arange(1, 1 + np.prod(shape, dtype=int), dtype=np.float32).reshape(shape)


class Counted:
    """A jitted function that counts its traces."""

    def __init__(self, function: Any) -> None:
        self.traces = 0

        def trace(*args: Any, **kwargs: Any) -> Any:
            self.traces += 1
            return function(*args, **kwargs)

        self.jitted = fc.jit(trace)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        return self.jitted(*args, **kwargs)


def test_traced_once() -> None:
    double = Counted(lambda x: x * 2)
    for _ in range(3):
        found = double(array(5))
        assert type(found) is np.ndarray
        np.testing.assert_array_equal(found, array(5) * 2)
    assert double.traces == 1


def test_new_ranks_trace_again_and_compile_nothing() -> None:
    function = Counted(lambda x: fc.sqrt(x) * 2.75 - abs(x))
    function(array(5))
    before = compile_count()
    for shape in ((6,), (5, 3), (7, 2, 3), (100,), (3, 3), (2, 1, 5)):
        expected = np.sqrt(array(*shape)) * np.float32(2.75) - array(*shape)
        np.testing.assert_array_equal(function(array(*shape)), expected)
    assert function.traces == 3
    assert compile_count() == before


def test_new_dtypes_and_layouts() -> None:
    function = Counted(lambda x: x + 1)
    function(array(5, 3))
    assert function(array(5, 3).astype("f8")).dtype == np.float64
    assert function.traces == 2
    for x in (np.asfortranarray(array(5, 3)), array(10, 3)[::2], array(5, 3)[::-1]):
        np.testing.assert_array_equal(function(x), x + 1)
    assert function.traces == 2


def test_exponents_are_fixed() -> None:
    power = Counted(lambda x, n: x**n)
    np.testing.assert_array_equal(power(array(5), 2), array(5) ** 2)
    np.testing.assert_array_equal(power(array(5), 3), array(5) ** 3)
    power(array(5), 2)
    assert power.traces == 2


@pytest.mark.parametrize(
    ("first", "second"), [(1, True), (1, 1.0), (0.0, -0.0), ("a", "b"), (None, 0), ((1, 2), [1, 2])]
)
def test_fixed_arguments_are_told_apart(first: Any, second: Any) -> None:
    """Equal numbers of different types, or signs, are different arguments."""
    shown = Counted(lambda x, fixed: (x * 1, repr(fixed)))
    for fixed in (first, second, first):
        _, text = shown(array(5), fixed)
        assert text == repr(fixed)
    assert shown.traces == 2


def test_signed_zero_keeps_its_sign() -> None:
    scale = fc.jit(lambda x, s: x * s)
    assert math.copysign(1, scale(array(1), 0.0)[0]) == 1
    assert math.copysign(1, scale(array(1), -0.0)[0]) == -1


def test_keywords() -> None:
    function = Counted(lambda x, *, scale=1.0, bias=None: x * scale if bias is None else x * scale + bias)
    np.testing.assert_array_equal(function(array(5)), array(5))
    np.testing.assert_array_equal(function(array(5), scale=2.0), array(5) * 2)
    np.testing.assert_array_equal(function(array(5), scale=2.0, bias=array(5)), array(5) * 3)
    assert function.traces == 3


Pair = collections.namedtuple("Pair", "left right")


def test_trees_of_arrays() -> None:
    def step(parameters: dict[str, Any], pair: Any) -> Any:
        return {"w": parameters["w"] - pair.left, "list": [pair.right * 2, {"n": parameters["n"]}], "pair": Pair(*pair)}

    parameters = {"w": array(4), "n": 3}
    found = fc.jit(step)(parameters, Pair(array(4), array(2, 2)))
    assert list(found) == ["w", "list", "pair"]
    np.testing.assert_array_equal(found["w"], np.zeros(4))
    np.testing.assert_array_equal(found["list"][0], array(2, 2) * 2)
    assert found["list"][1] == {"n": 3}
    assert isinstance(found["pair"], Pair)
    np.testing.assert_array_equal(found["pair"].right, array(2, 2))


def test_structure_is_part_of_the_trace() -> None:
    total = Counted(lambda tree: sum(tree.values() if isinstance(tree, dict) else tree))
    x = array(3)
    for tree in ([x, x], (x, x), {"a": x, "b": x}, [x, x, x]):
        np.testing.assert_array_equal(total(tree), x * len(tree))
    assert total.traces == 4


def test_closures() -> None:
    weight = array(5)
    lazy = fc.asarray(weight) * 2
    function = Counted(lambda x: x + weight + lazy)
    np.testing.assert_array_equal(function(array(5)), array(5) * 4)
    # Arrays from elsewhere are read at every call, as the tensor of `asarray` reads them.
    weight[0] = 100
    assert function(array(5))[0] == 1 + 100 + 200
    assert function.traces == 1


def test_tensors_stay_lazy() -> None:
    double = fc.jit(lambda x: x * 2)
    found = double(fc.asarray(array(5)))
    assert isinstance(found, fc.Tensor)
    assert found.is_lazy
    np.testing.assert_array_equal(found.numpy(), array(5) * 2)


def test_jitted_in_jitted() -> None:
    inner = fc.jit(lambda x: x * 2)
    outer = fc.jit(lambda x: inner(x) + 1)
    np.testing.assert_array_equal(outer(array(5)), array(5) * 2 + 1)


def test_methods() -> None:
    class Layer:
        def __init__(self, scale: float) -> None:
            self.scale = scale

        @fc.jit
        def apply(self, x: Any) -> Any:
            return x * self.scale

    two, three = Layer(2.0), Layer(3.0)
    np.testing.assert_array_equal(two.apply(array(5)), array(5) * 2)
    np.testing.assert_array_equal(three.apply(array(5)), array(5) * 3)
    np.testing.assert_array_equal(Layer.apply(two, array(5)), array(5) * 2)


def test_it_looks_like_the_function() -> None:
    @fc.jit
    def documented(x: Any) -> Any:
        """What it does."""
        return x

    assert documented.__name__ == "documented"
    assert documented.__doc__ == "What it does."


def test_reading_a_traced_value_fails_where_it_is_read() -> None:
    @fc.jit
    def branching(x: Any) -> Any:
        return x if x[0] > 0 else -x

    with pytest.raises(fc.UnsupportedError, match="not known while a function is traced"):
        branching(array(5))


def test_an_error_leaves_no_trace() -> None:
    failing = Counted(lambda x, y: x + y)
    for _ in range(2):
        with pytest.raises(fc.ShapeError):
            failing(array(3), array(4))
    assert failing.traces == 2


@pytest.mark.parametrize("eager", [False, True])
def test_results_are_the_callers(eager: bool) -> None:
    x = array(5)
    with fc.options(eager=eager):
        same, turned = fc.jit(lambda v: (v, v[::-1]))(x)
    for result in (same, turned):
        assert not np.shares_memory(result, x)
        result[...] = 0
    np.testing.assert_array_equal(x, array(5))


def test_the_same_array_twice() -> None:
    x = array(5)
    np.testing.assert_array_equal(fc.jit(lambda a, b: a * b)(x, x), x * x)
    np.testing.assert_array_equal(fc.jit(lambda a, b: a * b)(x, x + 1), x * (x + 1))


def test_ever_new_layouts_share_executables() -> None:
    double = fc.jit(lambda x: x * 2.0)
    memory = np.arange(1000.0)
    for step in range(1, 128):
        window = memory[::step][:4]
        np.testing.assert_array_equal(double(window), window * 2.0)
    (trace,) = double._traces.values()
    assert len(trace.executables) == len(trace.programs) == 2, "one for windows without gaps, one for all others"


def test_ever_new_settings_are_not_kept_for_ever() -> None:
    double = fc.jit(lambda x: x * 2.0)
    for threads in range(1, MAX_VARIANTS + 6):
        with fc.options(num_threads=threads):
            np.testing.assert_array_equal(double(np.arange(4.0)), [0, 2, 4, 6])
    (trace,) = double._traces.values()
    assert len(trace.executables) == len(trace.programs) == MAX_VARIANTS


def test_ever_new_fixed_arguments_are_not_kept_for_ever() -> None:
    add = fc.jit(lambda x, number: x + number, static="number")
    for number in range(MAX_TRACES + 5):
        np.testing.assert_array_equal(add(np.ones(3), number), np.full(3, 1.0 + number))
    assert len(add._traces) == MAX_TRACES


def test_ever_new_numbers_that_a_function_looks_at_are_not_kept_for_ever() -> None:
    add = fc.jit(lambda x, number: x + int(str(number)))
    for number in range(MAX_TRACES + 5):
        np.testing.assert_array_equal(add(np.ones(3), number), np.full(3, 1.0 + number))
    assert len(add._traces) == MAX_TRACES
