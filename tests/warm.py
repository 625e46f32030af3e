"""Jitted functions that have been called before."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import numpy as np

import fusec as fc
from fusec.foundation.collecting import without_collections
from fusec.runtime.entry import is_native

WARM = 3
"""Calls after which the next one like them is warm."""


def array(*shape: int, dtype: str = "f4") -> np.ndarray:
    return np.arange(1, 1 + np.prod(shape, dtype=int)).astype(dtype).reshape(shape)


def warm(function: Any, *args: Any, **kwargs: Any) -> Any:
    """A jitted function that has been called like this."""
    jitted = fc.jit(function)
    for _ in range(WARM):
        jitted(*args, **kwargs)
    return jitted


def python_calls(call: Callable[[], Any]) -> list[str]:
    """The Python functions that a call runs, without itself, and without what looks for unreachable objects."""
    found: list[str] = []
    with without_collections():
        sys.setprofile(lambda frame, event, _: found.append(frame.f_code.co_name) if event == "call" else None)
        try:
            call()
        finally:
            sys.setprofile(None)
    return found[1:]


def is_warm(call: Callable[[], Any]) -> bool:
    """Whether a call runs no Python, where native code can answer it."""
    return not is_native() or python_calls(call) == []


def assert_gives(function: Any, expected: np.ndarray, *args: Any) -> None:
    """A jitted function's array, at every call from the first to the warm one."""
    for _ in range(WARM + 1):
        found = function(*args)
        assert type(found) is np.ndarray
        assert (found.dtype, found.shape) == (expected.dtype, expected.shape)
        np.testing.assert_array_equal(found, expected)
