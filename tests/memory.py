"""What tests ask of the pool of large results."""

from __future__ import annotations

import ctypes
import gc
from typing import Any

import numpy as np

import fusec as fc
from fusec.runtime.memory import Pool, allocate, load_pool

F32 = np.dtype(np.float32)
MIB = 1 << 20


def ready_pool() -> Pool:
    """The pool, with nothing idle."""
    pool = load_pool()
    assert pool is not None
    assert pool.makes_arrays
    gc.collect()
    fc.trim_memory()
    return pool


def empty(nbytes: int) -> np.ndarray:
    """A new array of so many bytes."""
    return allocate((nbytes // 4,), F32, (4,))


def native_calls(pool: Pool) -> tuple[Any, Any]:
    """The native `take(nbytes)` and `give(memory, nbytes)`; both let go of the GIL."""
    take = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_size_t)(pool.addresses["take"])
    return take, ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_size_t)(pool.addresses["give"])
