"""Locks that survive a fork."""

from __future__ import annotations

import functools
import os
import threading
from collections.abc import Callable
from typing import Any, Generic, TypeVar


def fork_safe(lock: Any) -> Any:
    """Hold `lock` whenever the process forks, so that no child inherits it from a thread it does not have.

    Locks that nest are to be made innermost first: a fork takes them in the opposite order.

    Parameters
    ----------
    lock : threading.Lock or threading.RLock
        Returned as it is.
    """
    if hasattr(os, "register_at_fork"):
        os.register_at_fork(before=lock.acquire, after_in_parent=lock.release, after_in_child=lock.release)
    return lock


Value = TypeVar("Value")


class once(Generic[Value]):
    """A function without arguments that makes its value at the first call, in one thread, and returns it ever after.

    `functools.cache` would let two threads make two values, and drop the one that the first of them is already using.

    Parameters
    ----------
    make : callable
        Makes the value.
    """

    def __init__(self, make: Callable[[], Value]) -> None:
        self._make = make
        self._made: list[Value] = []
        self._lock = fork_safe(threading.RLock())
        functools.update_wrapper(self, make)

    def __call__(self) -> Value:
        """The value."""
        if not self._made:
            with self._lock:
                if not self._made:
                    self._made.append(self._make())
        return self._made[0]

    @property
    def known(self) -> Value | None:
        """The value, if anybody has asked for it yet."""
        return self._made[0] if self._made else None
