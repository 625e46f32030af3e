"""Sharing a kernel's range among threads.

The pool is native (`native/threads.c`): its workers never need the GIL, so that handing over costs microseconds. What
is decided here: how many workers there are, and when they begin and end.
"""

from __future__ import annotations

import atexit
import ctypes
import functools
import os
import signal
import threading
import time
from typing import Any

from fusec.codegen.machine import LoadedCode
from fusec.foundation.locks import once
from fusec.runtime.capabilities import lacks_fork, lacks_threads
from fusec.runtime.floating_mode import default_mode
from fusec.runtime.native import load_native
from fusec.runtime.native.structures import MAX_WORKERS, THREAD_SETTINGS
from fusec.runtime.processors import affinity, whole_quota
from fusec.schedule import thread_sharing

_OF_THIS_PROCESS = {"available", "workers", "expires", "crowded_until", "clock", "main_thread", "refresh"}
"""Settings that are found out; all others are numbers of `fusec.schedule.thread_sharing`."""


class ThreadPool:
    """The native pool of this process.

    Attributes
    ----------
    addresses : dict of str to int
        Of `run`, `acquire_pool` and `release_pool`, for native callers (`native/kernel.h`).
    run : callable
        `RunKernel` of `native/kernel.h`; from Python it raises by itself.
    settings : ctypes.Structure
        `ThreadSettings` of `native/structures.py`, shared with the native code.
    acquire_pool, release_pool : callable
        Acquire the pool, so that kernels of other threads run on their callers, and release it: the first returns 0
        when somebody has it.
    """

    def __init__(self) -> None:
        symbols = ("run", "resize", "acquire_pool", "release_pool", "forget", "settings")
        self._code: LoadedCode = load_native("threads", symbols)
        self.addresses = addresses = self._code.addresses
        pointer, whole = ctypes.c_void_p, ctypes.c_int64
        signature = ctypes.PYFUNCTYPE(ctypes.c_int32, pointer, whole, whole, whole, pointer, pointer, ctypes.c_int32)
        self.run: Any = signature(addresses["run"])
        self.acquire_pool: Any = ctypes.PYFUNCTYPE(ctypes.c_int32)(addresses["acquire_pool"])
        self.release_pool: Any = ctypes.PYFUNCTYPE(None)(addresses["release_pool"])
        self._resize: Any = ctypes.PYFUNCTYPE(whole, whole)(addresses["resize"])
        self._forget: Any = ctypes.PYFUNCTYPE(None)(addresses["forget"])
        self._mask: frozenset[int] = frozenset()
        self._most = MAX_WORKERS
        self.settings: Any = THREAD_SETTINGS.at(addresses["settings"])
        for name in {field.name for field in THREAD_SETTINGS.fields} - _OF_THIS_PROCESS:
            setattr(self.settings, name, getattr(thread_sharing, name.upper()))
        self.settings.clock = time.CLOCK_MONOTONIC
        self.settings.main_thread = threading.main_thread().ident
        self._refresh = self.refresh
        self.settings.refresh = id(self._refresh)
        atexit.register(self.close)
        if not lacks_fork():
            # A process without threads is what forks best; the next kernel begins new ones. No Python runs before the
            # fork, in which a signal handler could raise.
            os.register_at_fork(
                before=functools.partial(self._resize, 0),
                after_in_parent=functools.partial(setattr, self.settings, "expires", 0),
                after_in_child=self._start_over,
            )

    def refresh(self, limit: int) -> None:
        """Have workers for `limit` threads (0: all), as far as this process may have them now.

        Parameters
        ----------
        limit : int
            The most threads that the next kernel may use.
        """
        mask = affinity()
        if mask != self._mask:
            # Threads keep the mask of their creator, so those of another mask must go.
            if self._set_workers(0) < 0:
                return
            self._mask, self._most = mask, MAX_WORKERS
        available = min(len(mask), int(min(whole_quota(), MAX_WORKERS + 1)))
        self.settings.available = available
        wanted = min(available, limit or available) - 1
        if self.settings.workers < wanted <= self._most:
            found = self._set_workers(wanted)
            if 0 <= found < wanted:
                self._most = found

    def _set_workers(self, count: int) -> int:
        # Signals are for Python's threads: one that a worker took would not end a wait of the main thread.
        before = signal.pthread_sigmask(signal.SIG_BLOCK, signal.valid_signals())
        try:
            return int(self._resize(count))
        finally:
            signal.pthread_sigmask(signal.SIG_SETMASK, before)

    def _start_over(self) -> None:
        self._forget()
        self._mask = frozenset()
        self.settings.main_thread = threading.get_ident()

    def close(self) -> None:
        """End the workers for good; kernels run on their callers from here on."""
        self._most = 0
        self.settings.expires = (1 << 63) - 1
        # Another thread may be in a kernel that cannot be cut: the process need not wait for it.
        for _ in range(200):
            if self._set_workers(0) == 0:
                return
            time.sleep(0.005)


@once
def pool() -> ThreadPool | None:
    """The pool, loaded when it is first asked for; its workers begin when a kernel is first worth sharing.

    None where kernels run on their callers only (`fusec.runtime.capabilities`).
    """
    return None if lacks_threads() else ThreadPool()


_KERNEL = (None, ctypes.c_int64, ctypes.c_int64, ctypes.c_void_p, ctypes.c_void_p)
_DIRECT = ctypes.PYFUNCTYPE(*_KERNEL)
_WITHOUT_LOCK = ctypes.CFUNCTYPE(*_KERNEL)


def share(kernel: int, extent: int, work: int, grain: int, operands: Any, geometry: Any, threads: int) -> None:
    """Run a kernel over its whole range, on several threads when that pays.

    Parameters
    ----------
    kernel : int
        Address of `void kernel(begin, end, operands, geometry)`.
    extent : int
        Length of the range; 1 for a kernel that cannot be cut.
    work : int
        How much there is to do; see `fusec.schedule.cost.work`.
    grain : int
        Parts start at multiples of this.
    operands, geometry : ctypes.Array
        Passed on to the kernel.
    threads : int
        The most threads to use; 0 for all.

    Raises
    ------
    KeyboardInterrupt
        Or what else a signal handler raises; nobody writes to the operands any more.
    """
    # A process that has had small kernels only need not load the pool to be told that they are not worth sharing.
    if pool.known is not None or work >= thread_sharing.SHORT_WORK:
        shared = pool()
        if shared is not None:
            shared.run(kernel, extent, work, grain, operands, geometry, threads)
            return
    with default_mode():
        if work < thread_sharing.SHORT_WORK:
            _DIRECT(kernel)(0, extent, operands, geometry)
            return
        # Other threads have Python meanwhile, and between slices it looks at the signals.
        run, length = _WITHOUT_LOCK(kernel), max(extent * thread_sharing.SLICE_WORK // work // grain, 1) * grain
        for begin in range(0, extent, length):
            run(begin, min(begin + length, extent), operands, geometry)
