"""How many processors this process may use: its affinity mask and the CPU quota of its control group."""

from __future__ import annotations

import functools
import math
import os

from fusec.runtime.control_groups import cpu_quota


def affinity() -> frozenset[int]:
    """Processors the calling thread may run on."""
    if hasattr(os, "sched_getaffinity"):
        return frozenset(os.sched_getaffinity(0))
    return frozenset(range(os.cpu_count() or 1))


@functools.cache
def whole_quota() -> float:
    """The quota as a number of threads that can use it up; read once, since it hardly ever changes."""
    quota = cpu_quota()
    return quota if math.isinf(quota) else max(1, math.ceil(quota))
