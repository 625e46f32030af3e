"""Operands, results and given memory without elements, or with one, in every layout that NumPy has for them."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np
import pytest
from numpy.lib.stride_tricks import as_strided

import fusec as fc

OPERANDS: dict[str, Callable[[], Any]] = {
    "rows": lambda: np.empty((0, 3)),
    "columns": lambda: np.empty((3, 0)),
    "fortran rows": lambda: np.empty((0, 3), order="F"),
    "fortran columns": lambda: np.empty((3, 0), np.float32, order="F"),
    "reversed": lambda: np.empty((4, 3))[:0][::-1],
    "strided": lambda: np.empty((8, 3), np.int32)[::2][:0],
    "reversed slice": lambda: np.empty((5, 3))[5:0:-1][:0],
    "repeated": lambda: np.broadcast_to(np.empty((1, 3)), (4, 3))[:0],
    "repeated number": lambda: np.broadcast_to(np.empty(()), (0, 3)),
    "vector": lambda: np.empty(0),
    "slice": lambda: np.empty(10)[3:3],
    "reversed vector": lambda: np.empty(10)[::-3][:0],
    "odd strides": lambda: as_strided(np.empty(4), (0, 3), (1000, -56)),
    "no axes": lambda: np.array(2.0),
    "one element": lambda: as_strided(np.ones(4), (1, 1), (1000, -800)),
    "one column": lambda: as_strided(np.ones(4), (4, 1), (8, -800)),
    "transposed": lambda: np.empty((2, 0, 3)).transpose(2, 0, 1),
    "one in the middle": lambda: np.ones((2, 1, 3)).transpose(1, 2, 0),
    "integers": lambda: np.empty((2, 0), np.int64),
    "ordinary": lambda: np.arange(3.0),
}


def _empty_slice(x: Any) -> Any:
    return x[:0] if x.ndim else x


FUNCTIONS: dict[str, Callable[[Any], Any]] = {
    "chain": lambda x: x * 2 + 1,
    "transpose": lambda x: x.T * 2,
    "sum": lambda x: x.sum(),
    "sum of columns": lambda x: x.sum(0) if x.ndim else x.sum(),
    "sum of rows": lambda x: x.sum(-1, keepdims=True) if x.ndim else x.sum(),
    "values and sum": lambda x: (x * 2, (x + 1).sum()),
    "slice and sum": lambda x: (_empty_slice(x) * 2, _empty_slice(x).sum(), x.sum()),
    "itself": lambda x: x,
    "itself, twice": lambda x: (x.T, x),
    "a view and more": lambda x: (_empty_slice(x), x + 1),
    "backwards": lambda x: x[::-1] if x.ndim else x,
    "one axis": lambda x: x.reshape((x.size,)),
    "repeated": lambda x: x[None] + x,
    "truths": lambda x: (x > 1, (x > 1).any()),
    "function": lambda x: (np.exp(x), np.exp(x).sum()),
}


def _whole(axes: int, step: int) -> tuple[slice, ...]:
    return tuple(slice(None, None, step) for _ in range(axes))


def given(shape: tuple[int, ...], dtype: Any) -> Iterator[Any]:
    """Memory of one shape in several layouts."""
    axes = len(shape)
    yield np.full(shape, 7, dtype)
    yield np.full(shape, 7, dtype, order="F")
    yield np.full(shape, 7, dtype)[(*_whole(axes, -1), ...)]
    yield np.full([2 * extent for extent in shape], 7, dtype)[(*_whole(axes, 2), ...)]
    if np.prod(shape, dtype=int) <= 1:
        memory = np.full(1, 7, dtype)
        yield as_strided(memory, shape, [1000 + 8 * axis for axis in range(axes)])
        yield as_strided(memory, shape, [0] * axes)


def tuple_of(found: Any) -> tuple[Any, ...]:
    return found if isinstance(found, tuple) else (found,)


def check(found: Any, expected: tuple[Any, ...]) -> None:
    for one, other in zip(tuple_of(found), expected, strict=True):
        np.testing.assert_array_equal(one, other, strict=True)


@pytest.mark.parametrize("function", FUNCTIONS)
@pytest.mark.parametrize("operand", OPERANDS)
def test_as_numpy(operand: str, function: str) -> None:
    compute, x = FUNCTIONS[function], OPERANDS[operand]()
    expected = tuple(np.asarray(value) for value in tuple_of(compute(x)))
    jitted = fc.jit(compute)
    for _ in range(4):
        check(jitted(x), expected)
        check(fc.evaluate(*tuple_of(compute(fc.asarray(x)))), expected)
    memories = [list(given(value.shape, value.dtype)) for value in expected]
    for turn in range(max(map(len, memories))):
        outs = tuple(memory[turn % len(memory)] for memory in memories)
        for _ in range(4):
            for out in outs:
                out[...] = 0
            jitted(x, out=outs if len(outs) > 1 else outs[0])
            check(outs, expected)
        for out in outs:
            out[...] = 0
        fc.evaluate(*tuple_of(compute(fc.asarray(x))), out=outs)
        check(outs, expected)


def test_without_native_code() -> None:
    program = (
        "from tests.runtime.test_zero_size import *\n"
        "for operand in ('slice', 'ordinary', 'one element', 'columns'):\n"
        "    for function in FUNCTIONS:\n"
        "        test_as_numpy(operand, function)\n"
        "from fusec.runtime.entry import is_native\n"
        "print(is_native())\n"
    )
    environment = os.environ | {"FUSEC_NATIVE": "0"}
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, env=environment)
    assert done.stdout == "False\n", done.stderr[-2000:]
