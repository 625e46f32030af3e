"""How much of what a kernel writes the caches of this machine may still hold afterwards."""

from __future__ import annotations

import functools
import os

LARGEST_RATIO = 16
"""No processor has more last-level cache for a core than this many times its second level. A virtual machine is told
the size of the host's cache, and gets what its own cores would bring to it."""

UNKNOWN_SHARE = 32 << 20
"""Where the system does not say: the last-level cache of an ordinary processor."""

_UNITS = {"K": 1 << 10, "M": 1 << 20, "G": 1 << 30}


@functools.cache
def cache_share() -> int:
    """Bytes of cache, all levels together, that a process on this machine can count on."""
    levels = read_levels("/sys/devices/system/cpu/cpu0/cache")
    processors = len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    return share_of(levels, processors)


def read_levels(root: str | os.PathLike[str]) -> dict[int, tuple[int, int]]:
    """Linux' description of one processor's caches: for each level its bytes and the processors that share it.

    Parameters
    ----------
    root : path
        The directory that has one `index...` for each cache.
    """
    levels: dict[int, tuple[int, int]] = {}
    try:
        for cache in sorted(name for name in os.listdir(root) if name.startswith("index")):
            kind, level, size, sharing = (
                _read(root, cache, name) for name in ("type", "level", "size", "shared_cpu_list")
            )
            if kind != "Instruction":
                levels[int(level)] = int(size[:-1]) * _UNITS[size[-1]], _count(sharing)
    except (OSError, ValueError, KeyError, IndexError):
        return {}
    return levels


def _read(*path: str | os.PathLike[str]) -> str:
    with open(os.path.join(*path), encoding="utf-8") as file:
        return file.read().strip()


def _count(processors: str) -> int:
    """How many processors a list like `0-7,16-23` names."""
    bounds = [part.split("-") for part in processors.split(",")]
    return sum(int(bound[-1]) - int(bound[0]) + 1 for bound in bounds)


def share_of(levels: dict[int, tuple[int, int]], processors: int) -> int:
    """The share of `processors` processors.

    Parameters
    ----------
    levels : dict of int to (int, int)
        What `read_levels` gives.
    processors : int
        How many this process may run on.
    """
    if not levels:
        return UNKNOWN_SHARE
    size, sharing = levels[max(levels)]
    own, partners = levels.get(2, (size, sharing))
    return min(size, LARGEST_RATIO * own // partners * sharing) * max(processors // sharing, 1)
