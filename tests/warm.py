"""Jitted functions that have been called before."""

from __future__ import annotations

import sys
from collections.abc import Callable
from typing import Any

import numpy as np

import fusec as fc

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
    """The Python functions that a call runs, without itself."""
    found: list[str] = []
    sys.setprofile(lambda frame, event, _: found.append(frame.f_code.co_name) if event == "call" else None)
    try:
        call()
    finally:
        sys.setprofile(None)
    return found[1:]
