"""What Linux's control groups, of either version of their interface, grant this process."""

from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path, PurePosixPath
from typing import NamedTuple

ROOT = Path("/")


class Group(NamedTuple):
    """A control group this process is in, or one around it.

    Attributes
    ----------
    folder : Path
        Its files; not always there.
    is_unified : bool
        Whether they are those of the second version.
    """

    folder: Path
    is_unified: bool

    def words(self, file: str) -> list[str]:
        """What a file says; nothing where there is none."""
        try:
            return (self.folder / file).read_text().split()
        except OSError:
            return []


def cpu_quota(root: Path = ROOT) -> float:
    """Processors' worth of time that the control groups of this process grant it; infinity for no limit.

    Parameters
    ----------
    root : Path
        Where `proc` and `sys` are.
    """
    quotas = [math.inf]
    for group in _groups("cpu", root):
        words = group.words("cpu.max")
        if not group.is_unified:
            words = group.words("cpu.cfs_quota_us") + group.words("cpu.cfs_period_us")
        match words:
            case [quota, period] if quota.isdecimal():
                quotas.append(int(quota) / int(period))
    return min(quotas)


def memory_limit(root: Path = ROOT) -> float:
    """Bytes of memory that the control groups of this process grant it; infinity for no limit.

    Parameters
    ----------
    root : Path
        Where `proc` and `sys` are.
    """
    limits = [math.inf]
    for group in _groups("memory", root):
        match group.words("memory.max" if group.is_unified else "memory.limit_in_bytes"):
            case [limit] if limit.isdecimal():
                limits.append(int(limit))
    return min(limits)


def _groups(controller: str, root: Path) -> Iterator[Group]:
    """The groups that may limit what a controller controls: a limit on any level holds."""
    mounts = root / "sys/fs/cgroup"
    try:
        lines = (root / "proc/self/cgroup").read_text().splitlines()
    except OSError:
        return
    for line in lines:
        _, controllers, path = line.split(":", 2)
        if not controllers:
            tops = [mounts]
        elif controller in controllers.split(","):
            # Controllers mounted together have a folder of that name, and usually links for each.
            tops = [mounts / controllers, mounts / controller]
        else:
            continue
        # In a container the path may be the host's: what is not there says nothing.
        inside = PurePosixPath(path.lstrip("/"))
        for level in (inside, *inside.parents):
            yield from (Group(top / level, not controllers) for top in tops)
