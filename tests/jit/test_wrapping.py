"""What can be jitted, and what is left of a function that is: its own attributes, its name, copies of it."""

from __future__ import annotations

import copy
import functools
import gc
import inspect
import pickle
import pydoc
import subprocess
import sys
import threading
import typing
from typing import Any

import numpy as np
import pytest

import fusec as fc
from tests.warm import WARM, array, assert_gives


def calls(function: Any, *args: Any) -> list[Any]:
    return [function(*args) for _ in range(WARM + 1)]


JIT_OF_JIT = """
import gc
import numpy as np, fusec as fc
x = np.arange(50.0)
for round in range(60):
    f = fc.jit(lambda v, k=round: v * k + 1)
    for _ in range(4): f(x)
    g = fc.jit(f)
    for size in range(1, 12):
        # More programs than a function keeps, so that the oldest go.
        for _ in range(3): assert g(x[:size])[0] == 1
    del g
    gc.collect()
    noise = [np.empty(12) for _ in range(50)]
    for _ in range(3): assert f(x)[1] == round + 1
"""


def test_jit_of_jit_shares_nothing_native() -> None:
    subprocess.run([sys.executable, "-c", JIT_OF_JIT], check=True)


def test_jit_of_jit() -> None:
    inner = fc.jit(lambda v: v * 3)
    outer = fc.jit(inner)
    for function in (inner, outer, inner, outer):
        assert_gives(function, array(5) * 3, array(5))
    assert outer is not inner
    assert outer.__wrapped__ is inner
    assert outer._traces is not inner._traces


def test_options_are_the_outer_ones_or_else_the_inner_ones() -> None:
    def seventh(v: Any) -> Any:
        return v / 7

    x = np.linspace(1, 2, 1000, dtype=np.float32)
    exact, fast = seventh(x), fc.jit(seventh, fast_math=True)(x)
    assert not np.array_equal(exact, fast)
    for function, expected in [
        (fc.jit(fc.jit(seventh), fast_math=True), fast),
        (fc.jit(fc.jit(seventh, fast_math=True)), fast),
        (fc.jit(fc.jit(seventh, fast_math=True), fast_math=False), exact),
        (fc.jit(fast_math=True)(fc.jit(seventh)), fast),
    ]:
        assert_gives(function, expected, x)


def test_a_wrapper_of_a_jitted_function_is_another_function() -> None:
    jitted = fc.jit(lambda v: v * 2)
    assert_gives(jitted, array(5) * 2, array(5))

    @fc.jit
    @functools.wraps(jitted)
    def plus(v: Any) -> Any:
        return jitted(v) + 1

    assert_gives(plus, array(5) * 2 + 1, array(5))
    assert_gives(jitted, array(5) * 2, array(5))
    assert plus.__wrapped__ is not jitted
    assert plus.function.__wrapped__ is jitted


@pytest.mark.parametrize(
    "name", ["function", "_inner", "_program_lists", "_traces", "_fast_math", "_takes_out", "__call__", "__wrapped__"]
)
def test_attributes_of_any_name_are_the_functions(name: str) -> None:
    def plain(v: Any) -> Any:
        return v * 2

    setattr(plain, name, lambda v: v * 100)
    jitted = fc.jit(plain)
    assert_gives(jitted, array(5) * 2, array(5))
    assert jitted.function is plain
    assert jitted.__wrapped__ is plain
    vars(jitted).clear()
    assert_gives(jitted, array(5) * 2, array(5))


def test_notes_on_a_function_are_kept_and_apart() -> None:
    def plain(v: Any) -> Any:
        return v

    plain.note = 1  # type: ignore[attr-defined]
    jitted: Any = fc.jit(plain)
    assert jitted.note == 1
    jitted.note = 2
    assert plain.note == 1  # type: ignore[attr-defined]
    again: Any = fc.jit(jitted)
    assert again.note == 2
    for other in (copy.copy(again), copy.deepcopy(again)):
        assert other is not again
        assert other.note == 2
        assert_gives(other, array(5), array(5))


def documented(first: np.ndarray, *, scale: float = 2.0) -> np.ndarray:
    """What it does."""
    return first * scale


def test_it_says_what_the_function_says() -> None:
    jitted = fc.jit(documented)
    assert repr(jitted) == "<jitted documented>"
    assert jitted.__module__ == __name__
    assert inspect.signature(jitted) == inspect.signature(documented)
    assert typing.get_type_hints(jitted) == typing.get_type_hints(documented)
    text = pydoc.render_doc(jitted, renderer=pydoc.plaintext)
    assert "documented(first: 'np.ndarray', *, scale: 'float' = 2.0)" in text
    assert "What it does." in text


class Namespace:
    class Inner:
        @fc.jit
        def method(self, v: Any) -> Any:
            return v * 2

    @fc.jit
    @staticmethod
    def static(v: Any) -> Any:
        return v * 3

    @fc.jit
    @classmethod
    def of_class(cls, v: Any) -> Any:
        return v * len(cls.__name__)

    outermost = staticmethod(fc.jit(lambda v: v * 5))
    ufunc = fc.jit(np.square)


def test_functions_of_a_class() -> None:
    for owner in (Namespace, Namespace()):
        assert_gives(owner.static, array(5) * 3, array(5))
        assert_gives(owner.of_class, array(5) * 9, array(5))
        assert_gives(owner.outermost, array(5) * 5, array(5))
        assert_gives(owner.ufunc, array(5) ** 2, array(5))
    assert_gives(Namespace.Inner().method, array(5) * 2, array(5))


def test_copies_and_pickles_are_found_by_name() -> None:
    method = Namespace.Inner.method
    for protocol in range(4, pickle.HIGHEST_PROTOCOL + 1):
        assert pickle.loads(pickle.dumps(method, protocol)) is method
    assert copy.copy(method) is method
    assert copy.deepcopy(method) is method


@pytest.mark.parametrize("copied", [copy.copy, copy.deepcopy, lambda jitted: pickle.loads(pickle.dumps(jitted))])
def test_a_copy_is_jitted_alike(copied: Any) -> None:
    x = np.linspace(1, 2, 1000, dtype=np.float32)
    jitted = fc.jit(documented, fast_math=True)
    calls(jitted, x)
    other = copied(jitted)
    assert other is not jitted
    assert other.function is documented
    assert other._inner.fast_math is True
    del jitted
    gc.collect()
    assert_gives(other, x * 2, x)


@pytest.mark.parametrize("function", [np.tanh, np.add, np.sum, abs, fc.tanh], ids=lambda function: function.__name__)
def test_functions_that_are_not_pythons(function: Any) -> None:
    args = (array(50), array(50)) if function is np.add else (array(50),)
    plain = fc.jit(lambda *values: function(*values))(*args)
    jitted = fc.jit(function)
    assert_gives(jitted, plain, *args)
    out = np.zeros_like(plain)
    assert jitted(*args, out=out) is out
    np.testing.assert_array_equal(out, plain)
    assert function.__name__ in repr(jitted)


def test_what_is_no_function_is_refused_at_once() -> None:
    class Lazy:
        @property
        @fc.jit
        def double(self) -> Any:
            return self

    for nothing in (3, "name", np.ones(3), fc.asarray([1.0]), [abs], vars(Lazy)["double"]):
        with pytest.raises(TypeError, match="jit: takes a function, not"):
            fc.jit(nothing)  # type: ignore[call-overload]
        with pytest.raises(TypeError, match="jit: takes a function, not"):
            fc.jit(fast_math=True)(nothing)  # type: ignore[call-overload]


def test_what_is_suspended_is_refused_at_once() -> None:
    def generator(v: Any) -> Any:
        yield v

    async def coroutine(v: Any) -> Any:
        return v

    async def asynchronous(v: Any) -> Any:
        yield v

    class Callable:
        def __call__(self, v: Any) -> Any:
            yield v

        def method(self, v: Any) -> Any:
            yield v

    several = [generator, coroutine, asynchronous, Callable(), Callable().method, functools.partial(generator, 1)]
    for function in several:
        with pytest.raises(fc.UnsupportedError, match="function, which cannot be traced") as caught:
            fc.jit(function)
        assert isinstance(caught.value, TypeError)

    @fc.jit
    @functools.wraps(generator)
    def consumed(v: Any) -> Any:
        return sum(generator(v))

    assert_gives(consumed, array(5), array(5))


def test_threads_that_wrap_and_call() -> None:
    inner = fc.jit(lambda v: v * 2 + 1)
    wrong: list[int] = []

    def run(seed: int) -> None:
        for number in range(1, 40):
            x = np.arange(seed, seed + number, dtype=float)
            outer = fc.jit(inner)
            pairs = [(outer(x), inner(x)) for _ in range(WARM + 1)]
            wrong.extend(number for pair in pairs if not all(np.array_equal(found, x * 2 + 1) for found in pair))

    workers = [threading.Thread(target=run, args=(seed,)) for seed in range(6)]
    for worker in workers:
        worker.start()
    for worker in workers:
        worker.join()
    assert not wrong
