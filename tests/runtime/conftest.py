"""A disk cache for one test."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest

from fusec.runtime import disk_cache


@pytest.fixture
def directory(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where this test's cache is; nothing is there yet."""
    path = tmp_path / "cache"
    monkeypatch.setenv("FUSEC_CACHE", "1")
    monkeypatch.setenv("FUSEC_CACHE_DIR", str(path))
    monkeypatch.setattr(disk_cache, "counts", Counter())
    return path
