"""Memory for large results: a pool of mapped blocks that NumPy allocates arrays from, and returns them to.

A fresh array of many megabytes costs more than computing it: the system clears every page at the first touch. A block
whose array has died is kept instead, and serves the next result of its size. The pool itself is native code
(`fusec/runtime/native/block_pool.c`), since NumPy frees from any thread; this module loads it, and asks it for arrays
through NumPy's own door, the data allocators of NEP 49. Where that door is closed, arrays are NumPy's as ever.
"""

from __future__ import annotations

import ctypes
import functools
import math
import mmap
import os
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from fusec.foundation import environment
from fusec.foundation.lazy import LazyModule
from fusec.foundation.locks import once
from fusec.runtime.abi import UnknownLayout, array_functions
from fusec.runtime.capabilities import lacks_blocks
from fusec.runtime.native import load_native
from fusec.runtime.native.structures import BLOCK_COUNTERS, BLOCK_SETTINGS
from fusec.schedule import blocks
from fusec.types import Array, DType, Shape

if TYPE_CHECKING:
    from fusec.runtime import control_groups
else:
    control_groups = LazyModule("fusec.runtime.control_groups")

NEVER = 1 << 62
"""More bytes than any array has."""

_FUNCTIONS = (
    "new_array", "take_memory", "give_memory", "trim", "capacity_for", "prepare", "lock_rings", "unlock_rings",
    "read_counters",
)  # fmt: skip
_VARIABLES = ("settings", "counters", "capsule_name", "handler")

_NEW_ARRAY = ctypes.PYFUNCTYPE(
    ctypes.py_object, ctypes.c_void_p, ctypes.c_int, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_ssize_t
)
_new_capsule = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)(
    ("PyCapsule_New", ctypes.pythonapi)
)
_keep = ctypes.PYFUNCTYPE(None, ctypes.py_object)(("Py_IncRef", ctypes.pythonapi))


class MemoryInfo(NamedTuple):
    """What the pool of large results holds, in bytes.

    Attributes
    ----------
    in_use : int
        Memory of results, and of temporaries while a computation runs.
    peak : int
        The most that was in use at once.
    idle : int
        Memory of results that died, kept for the next ones.
    limit : int
        The most that may lie idle.
    hits : int
        Requests that idle memory served.
    misses : int
        Requests that took new memory from the system.
    """

    in_use: int
    peak: int
    idle: int
    limit: int
    hits: int
    misses: int

    def __repr__(self) -> str:
        return f"MemoryInfo({', '.join(f'{name}={nbytes:_}' for name, nbytes in self._asdict().items())})"


class BlockPool:
    """The native pool, ready for use.

    Attributes
    ----------
    addresses : dict of str to int
        Of its native functions, for callers in native code: `take_memory(nbytes)` and `give_memory(memory,
        nbytes)`, which need no GIL, and `new_array(dtype, ndim, shape, strides, nbytes)`, which borrows the dtype and
        returns a new reference.
    settings : ctypes.Structure
        `BlockSettings` of `native/structures.py`, shared with the native code.
    makes_arrays : bool
        Whether `new_array` may be called: this NumPy has been seen to allocate from the pool.
    """

    def __init__(self) -> None:
        code = load_native("block_pool", (*_FUNCTIONS, *_VARIABLES))
        # Arrays may outlive this module at exit, and it is this code that frees them.
        _keep(code)
        self.addresses = code.addresses
        self.trim = self._function("trim", ctypes.c_size_t, ctypes.c_size_t)
        self._read_counters = self._function("read_counters", None, ctypes.c_void_p)
        self._new_array = _NEW_ARRAY(self.addresses["new_array"])
        self.settings: Any = BLOCK_SETTINGS.at(self.addresses["settings"])
        self.settings.page_bytes = mmap.PAGESIZE
        self.settings.map_flags = mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS
        self.settings.huge_page_advice = getattr(mmap, "MADV_HUGEPAGE", 0)
        self.settings.limit = idle_limit()
        self.settings.threshold = blocks.THRESHOLD if self.settings.limit else NEVER
        self.settings.smallest_bytes = blocks.SMALLEST_BYTES
        self.settings.huge_page_bytes = blocks.HUGE_PAGE_BYTES
        self._function("prepare", None)()
        _register_at_fork(self.addresses["lock_rings"], self.addresses["unlock_rings"])
        self.makes_arrays = self._open_door()

    def _function(self, name: str, result: Any, *parameters: Any) -> Any:
        return ctypes.CFUNCTYPE(result, *parameters)(self.addresses[name])

    def _open_door(self) -> bool:
        """Introduce the pool to NumPy; whether NumPy then allocates from it, and before and after as ever."""
        numpy: Any = np
        try:
            functions = array_functions()
            handler_name = numpy._core.multiarray.get_handler_name
        except (AttributeError, UnknownLayout):
            return False
        capsule = _new_capsule(self.addresses["handler"], self.addresses["capsule_name"], None)
        _keep(capsule)
        self.settings.array_type = functions["ndarray"]
        self.settings.new_from_descr = functions["new"]
        self.settings.set_handler = functions["set_handler"]
        self.settings.capsule = id(capsule)
        usual = handler_name()
        array = self.new_array((3,), np.dtype(np.uint8), (1,), NEVER)
        opens: bool = array.shape == (3,) and handler_name(array) == "fusec_pool" and handler_name() == usual
        del array
        # Nobody asked for this one.
        self.trim(0)
        counters = BLOCK_COUNTERS.at(self.addresses["counters"])
        ctypes.memset(ctypes.byref(counters), 0, ctypes.sizeof(counters))
        return opens

    def new_array(self, shape: Shape, dtype: DType, strides: Shape, nbytes: int) -> Array:
        """A new array; its memory comes from the pool when `nbytes` reaches the threshold."""
        extents = ctypes.c_ssize_t * len(shape)
        array: Array = self._new_array(id(dtype), len(shape), extents(*shape), extents(*strides), nbytes)
        return array

    def info(self) -> MemoryInfo:
        """All counters as they were at one moment."""
        found = BLOCK_COUNTERS.new()
        self._read_counters(ctypes.byref(found))
        return MemoryInfo(found.in_use, found.peak, found.idle, self.settings.limit, found.hits, found.misses)


def _register_at_fork(lock: int, unlock: int) -> None:
    # Not `fork_safe`: whoever holds this lock must not have to wait for the GIL, so no Python may run meanwhile.
    system = ctypes.CDLL(None)
    # glibc has the first name in its static part only, before 2.34.
    register = getattr(system, "pthread_atfork", None) or system.__register_atfork
    register(*map(ctypes.c_void_p, (lock, unlock, unlock, None)))


@once
def load_pool() -> BlockPool | None:
    """The pool, compiled at the first request; None on systems where it cannot be (`fusec.runtime.capabilities`)."""
    return None if lacks_blocks() else BlockPool()


def lacks_pool() -> str:
    """Why NumPy's allocator makes all arrays; nothing when large results come from the pool."""
    if not idle_limit():
        return "switched off (nothing may lie idle)"
    pool = None if lacks_blocks() else load_pool()
    return lacks_blocks() or ("" if pool and pool.makes_arrays else "this NumPy does not take its memory")


def allocate(shape: Shape, dtype: DType, strides: Shape) -> Array:
    """A new array of any contents, which owns its memory: the pool's when it is large.

    Parameters
    ----------
    shape, strides : tuple of int
        A dense layout, its axes in any order.
    dtype : numpy.dtype
        Dtype of the elements.

    Raises
    ------
    MemoryError
        NumPy's, when there is no memory even with nothing idle.
    """
    nbytes = math.prod(shape) * dtype.itemsize
    if nbytes >= blocks.THRESHOLD:
        pool = load_pool()
        if pool is not None and pool.makes_arrays:
            return pool.new_array(shape, dtype, strides, nbytes)
    return np.ndarray(shape, dtype, strides=strides)


def memory_info() -> MemoryInfo:
    """What the pool of large results holds.

    Returns
    -------
    MemoryInfo
        Bytes in use, idle, at the peak and at most idle, and how many requests idle memory served.

    Notes
    -----
    The environment variable `FUSEC_POOL_BYTES` sets how many bytes may lie idle; 0 turns the pool off. The default is
    an eighth of the memory this process may use.

    Examples
    --------
    >>> import fusec as fc
    >>> info = fc.memory_info()
    >>> info.idle <= info.limit
    True
    """
    pool = load_pool.known
    return MemoryInfo(0, 0, 0, idle_limit(), 0, 0) if pool is None else pool.info()


def trim_memory(keep: int = 0) -> int:
    """Give idle memory back to the system, the oldest first.

    Parameters
    ----------
    keep : int
        How many bytes may stay.

    Returns
    -------
    int
        How many bytes went.

    Raises
    ------
    ValueError
        For a negative number.
    """
    if keep < 0:
        raise ValueError(f"trim_memory: keep is a number of bytes, not {keep}")
    pool = load_pool.known
    released: int = 0 if pool is None else pool.trim(keep)
    return released


@functools.cache
def idle_limit() -> int:
    """How many bytes may lie idle: `FUSEC_POOL_BYTES`, or a share of the memory this process may use."""
    setting: int | None = environment.POOL_BYTES.read()
    if setting is not None:
        return setting
    return int(min(_physical_memory(), control_groups.memory_limit())) // blocks.IDLE_SHARE


def _physical_memory() -> int:
    """Bytes; nothing where the system does not say."""
    try:
        return os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    except (AttributeError, ValueError, OSError):
        return 0
