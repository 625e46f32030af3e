"""Locks that survive a fork."""

from __future__ import annotations

import functools
import os
import threading
from collections.abc import Callable
from typing import Any, TypeVar


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


def once(make: Callable[[], Value]) -> Callable[[], Value]:
    """A function that makes its value at the first call, in one thread, and returns it ever after.

    `functools.cache` would let two threads make two values, and drop the one that the first of them is already using.

    Parameters
    ----------
    make : callable
        Without arguments.
    """
    made: list[Value] = []
    lock = fork_safe(threading.RLock())

    @functools.wraps(make)
    def found() -> Value:
        if not made:
            with lock:
                if not made:
                    made.append(make())
        return made[0]

    return found
