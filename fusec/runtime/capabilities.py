"""What the runtime can do on this system: decided here, once, before anything is loaded.

Every function says why something is missing, in words for `python -m fusec info`; nothing when it is there. What is
missing is done the slow way from the start, and gives the same results.
"""

from __future__ import annotations

import ctypes
import functools
import mmap
import os
import signal
import sys
import time

from fusec.foundation import environment
from fusec.foundation.lazy import LazyModule
from fusec.lanes.target import architecture, host_target

platform = LazyModule("platform")

ARCHITECTURES = ("aarch64", "x86_64")
"""Those that native code is for, each with a `processor_*.ll` of its own.

Its text passes an `int` as these two do, where the upper half of a register says nothing. On others, riscv64 and s390x
among them, it has to be the number's sign, and the text would have to say so.
"""

_FILES = ("O_CLOEXEC", "O_DIRECTORY", "O_NOFOLLOW", "O_NONBLOCK", "geteuid")
"""What opens a directory, and files in it, without following what others put there."""

_THREAD_FUNCTIONS = ("pthread_create", "pthread_join", "pthread_cond_wait", "sched_yield", "clock_gettime")


def _lacks(module: object, *names: str) -> str:
    missing = [name for name in names if not hasattr(module, name)]
    return f"Python has no {module.__name__}.{missing[0]} here" if missing else ""  # type: ignore[attr-defined]


def _lacks_symbol(*names: str) -> str:
    try:
        process = ctypes.CDLL(None)
    except (OSError, TypeError):
        return "the C library's functions cannot be found in this process"
    missing = [name for name in names if not hasattr(process, name)]
    return f"the C library has no {missing[0]}" if missing else ""


def _lacks_interpreter() -> str:
    """Native code that works with Python's objects counts on one kind of interpreter, and on its lock."""
    if sys.implementation.name != "cpython":
        return f"{sys.implementation.name} is not CPython"
    if not getattr(sys, "_is_gil_enabled", lambda: True)():
        return "this Python runs without its global lock"
    return "" if sys.maxsize == (1 << 63) - 1 else "this is not a 64-bit system"


def _lacks_native_code() -> str:
    """All native code but that of the floating-point mode, which takes no `int`, counts on how numbers are passed."""
    name = architecture(f"{platform.machine()}-")
    is_known = name in ARCHITECTURES
    return _lacks_interpreter() or ("" if is_known else f"native code is not made for {name or 'this processor'}")


@functools.cache
def lacks_threads() -> str:
    """Why kernels run on their caller's thread only."""
    return (
        _lacks_native_code()
        or _lacks(time, "CLOCK_MONOTONIC", "clock_gettime")
        or _lacks(signal, "pthread_sigmask", "valid_signals")
        # A child of a fork that nobody says anything about would wait for threads it does not have.
        or (_lacks(os, "register_at_fork") if hasattr(os, "fork") else "")
        or _lacks_symbol(*_THREAD_FUNCTIONS)
    )


@functools.cache
def lacks_blocks() -> str:
    """Why memory of results does not come from the pool of mapped blocks."""
    # The first name is in the static part of glibc only, before 2.34.
    at_fork = _lacks_symbol("pthread_atfork") and _lacks_symbol("__register_atfork")
    return (
        _lacks_native_code()
        or _lacks(mmap, "MAP_PRIVATE", "MAP_ANONYMOUS")
        or at_fork
        or _lacks_symbol("mmap", "munmap", "madvise", "sched_yield")
    )


@functools.cache
def lacks_native_calls() -> str:
    """Why warm calls run through Python, as far as that is known before their code is loaded.

    What is only seen then is for `fusec.runtime.entry` to say.
    """
    if not environment.NATIVE.read():
        return f"switched off ({environment.NATIVE.name}=0)"
    return _lacks_native_code() or (f"no threads: {lacks_threads()}" if lacks_threads() else "")


@functools.cache
def lacks_safe_files() -> str:
    """Why no machine code is kept on disk: a directory that others can reach into is not to be run from."""
    if os.name != "posix":
        return "there are no POSIX files here"
    relative = {"open": os.open, "stat": os.stat, "unlink": os.unlink, "rename": os.rename, "utime": os.utime}
    missing = [name for name, function in relative.items() if function not in os.supports_dir_fd]
    if missing:
        return f"os.{missing[0]} takes no dir_fd here"
    if os.scandir not in os.supports_fd or os.utime not in os.supports_follow_symlinks:
        return "os.scandir and os.utime take too little here"
    return _lacks(os, *_FILES)


@functools.cache
def lacks_affinity() -> str:
    """Why the number of processors is that of the machine."""
    return _lacks(os, "sched_getaffinity")


@functools.cache
def lacks_fork() -> str:
    """Why the process has no children that share its memory, and nothing to make ready for them."""
    return _lacks(os, "fork", "register_at_fork")


def is_promised() -> bool:
    """Whether everything here is promised to be there: on x86-64 Linux, with CPython 3.11 or later and its lock.

    The tests hold us to it. Elsewhere what is missing costs time, and is no fault.
    """
    is_linux = sys.platform.startswith("linux") and architecture(host_target("native").triple) == "x86_64"
    return is_linux and sys.version_info >= (3, 11) and not _lacks_interpreter()
