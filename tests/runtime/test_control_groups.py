"""What the files of Linux's control groups say about processors and memory."""

from __future__ import annotations

import math
from pathlib import Path

import pytest

from fusec.runtime.control_groups import cpu_quota, memory_limit


def write_groups(root: Path, groups: str, files: dict[str, str]) -> None:
    """Put the process into these groups, and files below the folder of all groups."""
    (root / "proc/self").mkdir(parents=True)
    (root / "proc/self/cgroup").write_text(groups)
    for name, text in files.items():
        file = root / "sys/fs/cgroup" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text + "\n")


def quota(root: Path, groups: str, **files: str) -> float:
    """The quota where these files (`__` for a slash, `max` for `cpu.max` and so on) exist."""
    names = {"max": "cpu.max", "quota": "cpu.cfs_quota_us", "period": "cpu.cfs_period_us"}
    paths = [name.split("__") for name in files]
    places = ["/".join([*folders, names[last]]) for *folders, last in paths]
    write_groups(root, groups, dict(zip(places, files.values(), strict=True)))
    return cpu_quota(root)


def test_unified_groups(tmp_path: Path) -> None:
    assert quota(tmp_path, "0::/job\n", job__max="150000 100000") == 1.5


def test_no_limit(tmp_path: Path) -> None:
    assert quota(tmp_path, "0::/job\n", job__max="max 100000") == math.inf


def test_the_tightest_level_holds(tmp_path: Path) -> None:
    files = {"a__b__max": "max 100000", "a__max": "300000 100000", "max": "800000 100000"}
    assert quota(tmp_path, "0::/a/b", **files) == 3.0


def test_a_container_sees_its_own_group_at_the_root(tmp_path: Path) -> None:
    assert quota(tmp_path, "0::/host/path", max="200000 100000") == 2.0


def test_legacy_groups(tmp_path: Path) -> None:
    files = {"cpu,cpuacct__docker__quota": "250000", "cpu,cpuacct__docker__period": "100000"}
    assert quota(tmp_path, "4:cpu,cpuacct:/docker\n3:memory:/docker", **files) == 2.5


def test_legacy_groups_without_a_limit(tmp_path: Path) -> None:
    assert quota(tmp_path, "4:cpu:/\n0::/", cpu__quota="-1", cpu__period="100000") == math.inf


def test_systems_without_control_groups(tmp_path: Path) -> None:
    assert cpu_quota(tmp_path) == math.inf
    assert quota(tmp_path, "") == math.inf


@pytest.mark.parametrize(
    ("groups", "limit"),
    [
        ("0::/a/b\n", 5000),
        ("3:cpu,cpuacct:/c\n4:memory:/c\n", 3000),
        ("4:memory:/gone\n0::/\n", math.inf),
    ],
)
def test_memory(tmp_path: Path, groups: str, limit: float) -> None:
    """The second version nests; the first has a tree for each controller; `max` is no limit."""
    files = {
        "memory.max": "max",
        "a/memory.max": "5000",
        "a/b/memory.max": "7000",
        "memory/c/memory.limit_in_bytes": "3000",
        "cpu/c/memory.limit_in_bytes": "1",
    }
    write_groups(tmp_path, groups, files)
    assert memory_limit(tmp_path) == limit
