"""NumPy's BLAS beside our threads: no more of them together than the process may have."""

from __future__ import annotations

import functools
import math
import os
import threading
from typing import Any

from fusec.foundation.lazy import LazyModule
from fusec.foundation.locks import fork_safe
from fusec.graph import Node
from fusec.ops.op import Kind
from fusec.runtime.capabilities import lacks_fork
from fusec.runtime.processors import whole_quota
from fusec.runtime.threads import pool

threadpoolctl = LazyModule("threadpoolctl")

BLAS_TYPES = "fdFD"


def runs_in_blas(node: Node) -> bool:
    """Whether NumPy gives a step to BLAS.

    Parameters
    ----------
    node : Node
        What the step computes.
    """
    return node.kind is Kind.CONTRACTION and node.dtype.char in BLAS_TYPES


class limited_blas:
    """Hold BLAS to some threads inside the block, and let kernels of other threads run on their callers meanwhile.

    A call without a limit costs one exchange of a word, and looks at no library.

    Parameters
    ----------
    threads : int
        The most threads to use; 0 for what the process may use.
    """

    __slots__ = ("_has_limit", "_has_pool", "_native", "_threads")

    def __init__(self, threads: int) -> None:
        self._threads = threads

    def __enter__(self) -> None:
        native = self._native = pool()
        self._has_pool = native is not None and bool(native.acquire_pool())
        # When a kernel has the pool, the processors are busy: this product has its own thread.
        is_free = native is None or self._has_pool
        self._has_limit = False
        try:
            limit = blas_limit(self._threads) if is_free else 1
            if limit:
                _limits.enter(limit)
                self._has_limit = True
        except BaseException:
            self.__exit__()
            raise

    def __exit__(self, *raised: object) -> None:
        try:
            if self._has_limit:
                _limits.leave()
        finally:
            if self._has_pool and self._native is not None:
                self._native.release_pool()


def blas_limit(threads: int) -> int:
    """How many threads BLAS may use: 0 for as many as it likes.

    Parameters
    ----------
    threads : int
        The most to use; 0 for what the process may use.
    """
    limit = min(threads or math.inf, whole_quota())
    return 0 if math.isinf(limit) else int(limit)


@functools.cache
def blas_libraries() -> list[Any]:
    """What threadpoolctl knows of every BLAS in this process."""
    # Finding them takes a millisecond; changing one takes less than a microsecond.
    found = threadpoolctl.ThreadpoolController().lib_controllers
    return [library for library in found if library.user_api == "blas"]


class _Limits:
    """The threads of BLAS belong to the process: the first block keeps what was before, and the last brings it back."""

    def __init__(self) -> None:
        self._lock = fork_safe(threading.Lock())
        self._before: list[int] = []
        self._blocks = 0
        if not lacks_fork():
            os.register_at_fork(after_in_child=self._forget)

    def enter(self, limit: int) -> None:
        with self._lock:
            self._blocks += 1
            found = [library.get_num_threads() for library in blas_libraries()]
            if self._blocks == 1:
                self._before = found
            _set([min(count, limit) for count in found])

    def leave(self) -> None:
        with self._lock:
            self._blocks -= 1
            if not self._blocks:
                _set(self._before)

    def _forget(self) -> None:
        # The blocks of other threads end in the parent only.
        if self._blocks:
            self._blocks = 0
            _set(self._before)


def _set(counts: list[int]) -> None:
    for library, count in zip(blas_libraries(), counts, strict=True):
        if library.get_num_threads() != count:
            library.set_num_threads(count)


_limits = _Limits()
