"""What the files of Linux's control groups say about processors."""

from __future__ import annotations

import math
import os
from pathlib import Path

import pytest

from fusec.runtime import processors


def quota(root: Path, groups: str, **files: str) -> float:
    """The quota where the process is in these groups and these files (`__` for a slash, `_` for a dot) exist."""
    (root / "proc/self").mkdir(parents=True)
    (root / "proc/self/cgroup").write_text(groups)
    for name, text in files.items():
        file = root / "sys/fs/cgroup" / name.replace("__", "/")
        file = file.with_name({"max": "cpu.max", "quota": "cpu.cfs_quota_us", "period": "cpu.cfs_period_us"}[file.name])
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    return processors.cpu_quota(root)


def test_unified_groups(tmp_path: Path) -> None:
    assert quota(tmp_path, "0::/job\n", job__max="150000 100000\n") == 1.5


def test_no_limit(tmp_path: Path) -> None:
    assert quota(tmp_path, "0::/job\n", job__max="max 100000\n") == math.inf


def test_the_tightest_level_holds(tmp_path: Path) -> None:
    files = {"a__b__max": "max 100000\n", "a__max": "300000 100000\n", "max": "800000 100000\n"}
    assert quota(tmp_path, "0::/a/b\n", **files) == 3.0


def test_a_container_sees_its_own_group_at_the_root(tmp_path: Path) -> None:
    assert quota(tmp_path, "0::/host/path\n", max="200000 100000\n") == 2.0


def test_legacy_groups(tmp_path: Path) -> None:
    files = {"cpu,cpuacct__docker__quota": "250000\n", "cpu,cpuacct__docker__period": "100000\n"}
    assert quota(tmp_path, "4:cpu,cpuacct:/docker\n3:memory:/docker\n", **files) == 2.5


def test_legacy_groups_without_a_limit(tmp_path: Path) -> None:
    assert quota(tmp_path, "4:cpu:/\n0::/\n", cpu__quota="-1\n", cpu__period="100000\n") == math.inf


def test_systems_without_control_groups(tmp_path: Path) -> None:
    assert processors.cpu_quota(tmp_path) == math.inf
    assert quota(tmp_path, "") == math.inf


def test_a_part_of_a_processor_is_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    for value, whole in ((0.25, 1), (1.5, 2), (2.0, 2), (math.inf, math.inf)):
        monkeypatch.setattr(processors, "cpu_quota", lambda value=value: value)
        assert processors.whole_quota.__wrapped__() == whole


def test_affinity() -> None:
    expected = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else range(os.cpu_count() or 1)
    assert processors.affinity() == set(expected)
