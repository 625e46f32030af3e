"""How much stack a thread was given, and a thread with more of it for what needs much: LLVM."""

from __future__ import annotations

import ctypes
import functools
import threading
from collections.abc import Callable
from typing import Any, TypeVar

from fusec.foundation.locks import fork_safe

Result = TypeVar("Result")

ENOUGH = 2 << 20
"""Bytes of stack for LLVM, which takes some tens of KiB for an ordinary kernel and a few hundred for the largest."""

_lock = fork_safe(threading.Lock())


def stack_size() -> int:
    """Bytes of stack that the calling thread was given; 0 where that is not known, and for the main thread."""
    if threading.current_thread() is threading.main_thread():
        return 0
    find = _finder()
    # What new threads are given now is the next best.
    return threading.stack_size() if find is None else int(find(threading.get_ident()))


@functools.cache
def _finder() -> Callable[[int], int] | None:
    """The size of a thread's stack, as this system tells it; None where it does not."""
    try:
        system: Any = ctypes.CDLL(None)
    except (OSError, TypeError):
        return None
    if hasattr(system, "pthread_get_stacksize_np"):
        system.pthread_get_stacksize_np.restype = ctypes.c_size_t
        return lambda thread: int(system.pthread_get_stacksize_np(ctypes.c_size_t(thread)))
    if not hasattr(system, "pthread_getattr_np"):
        return None

    def find(thread: int) -> int:
        # No system's attributes are as large.
        attributes, size = ctypes.create_string_buffer(512), ctypes.c_size_t()
        if system.pthread_getattr_np(ctypes.c_size_t(thread), attributes) != 0:
            return 0
        system.pthread_attr_getstacksize(attributes, ctypes.byref(size))
        system.pthread_attr_destroy(attributes)
        return size.value

    return find


def on_large_stack(function: Callable[..., Result], *args: Any) -> Result:
    """The function's result, computed by another thread where this one has little stack."""
    if not 0 < stack_size() < ENOUGH:
        return function(*args)
    found: list[Result] = []
    failures: list[BaseException] = []

    def run() -> None:
        try:
            found.append(function(*args))
        except BaseException as failure:
            failures.append(failure)

    worker = threading.Thread(target=run, name="fusec", daemon=True)
    with _lock:
        before = threading.stack_size(ENOUGH)
        try:
            worker.start()
        finally:
            threading.stack_size(before)
    worker.join()
    if failures:
        raise failures[0]
    return found[0]
