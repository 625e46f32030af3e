"""Locks that survive a fork."""

from __future__ import annotations

import os
from typing import Any


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
