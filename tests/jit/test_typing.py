"""The types of jitted functions: a checker sees wrong calls."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[2]
CALLS = Path(__file__).with_name("typed_calls.py")


def test_mypy_sees_wrong_calls_and_no_others(tmp_path: Path) -> None:
    pytest.importorskip("mypy")
    command = [sys.executable, "-m", "mypy", "--strict", "--no-pretty", f"--cache-dir={tmp_path}", str(CALLS)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True)
    found = {int(line) for line in re.findall(rf"{CALLS.name}:(\d+): error", done.stdout)}
    lines = CALLS.read_text().splitlines()
    assert found == {number for number, line in enumerate(lines, 1) if "# wrong" in line}, done.stdout + done.stderr
