"""How many threads processors and their quota are worth."""

from __future__ import annotations

import math
import os

import pytest

from fusec.runtime import processors


def test_a_part_of_a_processor_is_a_thread(monkeypatch: pytest.MonkeyPatch) -> None:
    for value, whole in ((0.25, 1), (1.5, 2), (2.0, 2), (math.inf, math.inf)):
        monkeypatch.setattr(processors.control_groups, "cpu_quota", lambda value=value: value)
        assert processors.whole_quota.__wrapped__() == whole


def test_affinity() -> None:
    expected = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else range(os.cpu_count() or 1)
    assert processors.affinity() == set(expected)
