"""What tests ask of the pool of large results."""

from __future__ import annotations

import ctypes
import gc
from typing import Any

import numpy as np

import fusec as fc
from fusec.codegen.machine import LoadedCode, compile_text
from fusec.lanes.target import host_target
from fusec.runtime.block_pool import BlockPool, allocate, load_pool

F32 = np.dtype(np.float32)
MIB = 1 << 20


def ready_pool() -> BlockPool:
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


def native_calls(pool: BlockPool) -> tuple[Any, Any]:
    """The native `take_memory(nbytes)` and `give_memory(memory, nbytes)`; both let go of the GIL."""
    take = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_size_t)(pool.addresses["take_memory"])
    return take, ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_size_t)(pool.addresses["give_memory"])


HAMMER = """
target triple = "{triple}"
define void @hammer(ptr %take, ptr %give, i64 %mark, i64 %count) {{
entry:
  br label %loop
loop:
  %left = phi i64 [ %count, %entry ], [ %less, %loop ]
  %memory = call ptr %take(i64 100000)
  %before = load volatile i64, ptr %memory
  store volatile i64 %mark, ptr %memory
  %other = call ptr %take(i64 100000)
  %after = load volatile i64, ptr %memory
  %is_ours = icmp eq i64 %after, %mark
  call void %give(ptr %memory, i64 100000)
  call void %give(ptr %other, i64 100000)
  %less = sub i64 %left, 1
  %is_done = icmp eq i64 %less, 0
  %stops = select i1 %is_ours, i1 %is_done, i1 true
  br i1 %stops, label %done, label %loop
done:
  ret void
}}
"""


def native_hammer(pool: BlockPool) -> Any:
    """A function `(mark, count)` that takes and gives memory without the GIL, and stops when it is not alone in it."""
    target = host_target("native")
    code = LoadedCode(compile_text(HAMMER.format(triple=target.triple), target).image, "hammer")
    hammer = ctypes.CFUNCTYPE(None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64, ctypes.c_int64)(
        code.addresses["hammer"]
    )

    def run(mark: int, count: int, code: LoadedCode = code) -> None:
        hammer(pool.addresses["take_memory"], pool.addresses["give_memory"], mark, count)

    return run
