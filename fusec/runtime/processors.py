"""How many processors this process may use: its affinity mask and the CPU quota of its control group."""

from __future__ import annotations

import functools
import math
import os
from collections.abc import Iterator
from pathlib import Path, PurePosixPath


def affinity() -> frozenset[int]:
    """Processors the calling thread may run on."""
    if hasattr(os, "sched_getaffinity"):
        return frozenset(os.sched_getaffinity(0))
    return frozenset(range(os.cpu_count() or 1))


def cpu_quota(root: Path = Path("/")) -> float:
    """Processors' worth of time that the control groups of this process grant it; infinity for no limit.

    Parameters
    ----------
    root : Path
        Where `proc` and `sys` are.
    """
    try:
        lines = (root / "proc/self/cgroup").read_text().splitlines()
    except OSError:
        return math.inf
    mounts = root / "sys/fs/cgroup"
    quotas = [math.inf]
    for line in lines:
        _, controllers, path = line.split(":", 2)
        if not controllers:
            quotas.extend(_unified_quotas(mounts, path))
        elif "cpu" in controllers.split(","):
            quotas.extend(_legacy_quotas(mounts / controllers, path))
            quotas.extend(_legacy_quotas(mounts / "cpu", path))
    return min(quotas)


@functools.cache
def whole_quota() -> float:
    """The quota as a number of threads that can use it up; read once, since it hardly ever changes."""
    quota = cpu_quota()
    return quota if math.isinf(quota) else max(1, math.ceil(quota))


def _levels(mount: Path, path: str) -> Iterator[Path]:
    # A limit on any level holds. In a container the path may be the host's: what is not there says nothing.
    inside = PurePosixPath(path.lstrip("/"))
    for level in (inside, *inside.parents):
        yield mount / level


def _unified_quotas(mount: Path, path: str) -> Iterator[float]:
    for level in _levels(mount, path):
        match _words(level / "cpu.max"):
            case [quota, period] if quota.isdigit():
                yield int(quota) / int(period)


def _legacy_quotas(mount: Path, path: str) -> Iterator[float]:
    for level in _levels(mount, path):
        match _words(level / "cpu.cfs_quota_us"), _words(level / "cpu.cfs_period_us"):
            case [quota], [period] if int(quota) > 0:
                yield int(quota) / int(period)


def _words(file: Path) -> list[str]:
    try:
        return file.read_text().split()
    except OSError:
        return []
