"""How many processors this process may use: its affinity mask and the CPU quota of its control group."""

from __future__ import annotations

import functools
import math
import os
from typing import TYPE_CHECKING

from fusec.foundation.lazy import LazyModule
from fusec.runtime.capabilities import lacks_affinity

if TYPE_CHECKING:
    from fusec.runtime import control_groups
else:
    control_groups = LazyModule("fusec.runtime.control_groups")


def affinity() -> frozenset[int]:
    """Processors the calling thread may run on."""
    if lacks_affinity():
        return frozenset(range(os.cpu_count() or 1))
    return frozenset(os.sched_getaffinity(0))


@functools.cache
def whole_quota() -> float:
    """The quota as a number of threads that can use it up; read once, since it hardly ever changes."""
    quota = control_groups.cpu_quota()
    return quota if math.isinf(quota) else max(1, math.ceil(quota))
