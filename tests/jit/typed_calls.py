"""Calls of jitted functions, some wrong: mypy has to see which (`tests/jit/test_typing.py`)."""

from __future__ import annotations

from typing import Any, assert_type

import numpy as np

import fusec as fc

Array = np.ndarray[Any, np.dtype[np.float64]]


@fc.jit
def scaled(x: Array, factor: float = 2.0, *, shift: int = 0) -> Array:
    return x * factor + shift


@fc.jit(fast_math=True, static=("name",))
def named(x: Array, name: str) -> tuple[Array, str]:
    return x, name


@fc.jit
def lazy(x: Array | fc.Tensor) -> fc.Tensor:
    return fc.sqrt(x)


class Layer:
    @fc.jit
    def forward(self, x: Array) -> Array:
        return x


x = np.ones(3)
assert_type(scaled(x), Array)
assert_type(scaled(x, 3.0, shift=1), Array)
assert_type(scaled(x, out=x), Array)
assert_type(named(x, "a"), tuple[Array, str])
assert_type(Layer().forward(x), Array)
assert_type(fc.jit(scaled)(x), Array)
assert_type(lazy(x), Any)

scaled()  # wrong
scaled(x, "3.0")  # wrong
scaled(x, shift=1.5)  # wrong
scaled(x, 2.0, 1)  # wrong
scaled(x, scale=2.0)  # wrong
named(x)  # wrong
named("a", x)  # wrong
Layer().forward()  # wrong
Layer().forward(x, x)  # wrong
fc.jit(3)  # wrong
fc.jit(scaled, fastmath=True)  # wrong
