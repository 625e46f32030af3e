"""Compiled kernels: the recently used ones stay in this process, all of them on disk."""

from __future__ import annotations

import ctypes
import threading
import time
from collections import Counter
from typing import Any
from weakref import WeakValueDictionary

from fusec.codegen.machine import LoadedCode, MachineCode, compile_text
from fusec.foundation.cache import Cache
from fusec.foundation.lazy import LazyModule, cached
from fusec.foundation.locks import fork_safe
from fusec.foundation.log import log_compile
from fusec.lanes.target import Target
from fusec.ops import OPS
from fusec.runtime.disk_cache import load_or_compile
from fusec.schedule.loop_nest import LoopNest

kernel_emission = LazyModule("fusec.codegen.kernel")

NAME = "kernel"
MAX_KERNELS = 1024
"""Kernels kept although no executable has them; the longest unused goes first."""

TITLE_OPS = 8
"""Ops of a kernel that the log names."""

_OWN_OPS = frozenset(OPS.values())
"""The ops that come with the package: the text of a nest names ops, and an entry on disk covers what these mean."""

_SIGNATURE = ctypes.CFUNCTYPE(None, ctypes.c_int64, ctypes.c_int64, ctypes.c_void_p, ctypes.c_void_p)


class Kernel:
    """A nest's machine code, ready to be called.

    Parameters
    ----------
    nest : LoopNest
        What it does.
    target : Target
        What it was compiled for.
    call : callable
        `(begin, end, operands, geometry)`; releases the GIL.
    loaded : LoadedCode
        Keeps the code in memory.
    """

    def __init__(self, nest: LoopNest, target: Target, call: Any, loaded: LoadedCode) -> None:
        self.nest = nest
        self.target = target
        self.call = call
        self.loaded = loaded

    @property
    def address(self) -> int:
        """Where it stands in memory."""
        return self.loaded.addresses[NAME]

    @cached
    def code(self) -> MachineCode:
        """Its LLVM IR and object code, made again for who wants to read them."""
        return _compile(self.nest, self.target)


_kernels: WeakValueDictionary[tuple[str, Target], Kernel] = WeakValueDictionary()
_recent: Cache[tuple[str, Target], Kernel] = Cache(MAX_KERNELS)
_alike: WeakValueDictionary[tuple[str, Target], Kernel] = WeakValueDictionary()
"""For nests without streaming stores, the latest kernel of the same with some or none."""
_asked: Cache[tuple[str, Target], bool] = Cache(MAX_KERNELS)
"""Nests that another's kernel has served for."""
_lock = fork_safe(threading.RLock())

counts: Counter[str] = Counter()
"""Where kernels came from: `compiled`, `loaded` from disk, `remembered` by this process, `borrowed` of another nest."""


def load_kernel(nest: LoopNest, target: Target, may_borrow: bool = False) -> Kernel:
    """The kernel of a nest, compiled where neither this process nor the disk has it.

    Parameters
    ----------
    nest : LoopNest
        What to compile.
    target : Target
        What for.
    may_borrow : bool
        Whether a kernel that this process has will do that differs in which results go past the caches. It takes up to
        twice as long beyond the caches, and compiling as long as several such calls: a nest borrows once.
    """
    text = nest.text
    key, alike = (text, target), (nest.without_streaming.text, target)
    with _lock:
        start = time.perf_counter()
        kernel, source = _kernels.get(key), "remembered"
        if kernel is None and may_borrow and key not in _asked:
            kernel, source = _alike.get(alike), "borrowed"
        if kernel is None:
            kernel, source = _load(nest, text, target)
            _kernels[key] = _alike[alike] = kernel
        counts[source] += 1
    # Not under this lock: whoever forgets something holds the caches' lock, and may come to need this one.
    if source == "borrowed":
        _asked[key] = True
    else:
        _recent[key] = kernel
    log_compile("kernel %s: %s in %.2f ms", _title(nest), source, 1e3 * (time.perf_counter() - start))
    return kernel


def _title(nest: LoopNest) -> str:
    names = [op.name for op in nest.ops]
    return " ".join(names if len(names) <= TITLE_OPS else [*names[:TITLE_OPS], "..."]) or "copy"


def _load(nest: LoopNest, text: str, target: Target) -> tuple[Kernel, str]:
    def compile_nest() -> bytes:
        return _compile(nest, target).image

    if _OWN_OPS.issuperset(nest.ops):
        image, source = load_or_compile("nest", text, target, f"{_title(nest)} ({target.isa})", compile_nest)
    else:
        image, source = compile_nest(), "compiled"
    loaded = LoadedCode(image, NAME)
    return Kernel(nest, target, _SIGNATURE(loaded.addresses[NAME]), loaded), source


def _compile(nest: LoopNest, target: Target) -> MachineCode:
    return compile_text(kernel_emission.emit_kernel(nest, NAME, target), target)


def compile_count() -> int:
    """How many kernels this process has compiled."""
    return counts["compiled"]
