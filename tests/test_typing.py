"""What a type checker says about right and wrong uses of the public names."""

from __future__ import annotations

import re
import subprocess
import sys
from pathlib import Path
from typing import Any, get_args, get_origin

import numpy as np
import pytest

import fusec as fc
from tests import typed_uses

ROOT = Path(__file__).parents[1]
USES = Path(typed_uses.__file__)


def test_mypy_finds_the_wrong_uses_and_no_others(tmp_path: Path) -> None:
    """And it sees every public name: lists that are put together when a program runs hide names from it."""
    pytest.importorskip("mypy")
    names = tmp_path / "names.py"
    names.write_text("import fusec as fc\n" + "".join(f"fc.{name}\n" for name in fc.__all__))
    lines = USES.read_text().splitlines()
    marked = {number: mark[1] for number, line in enumerate(lines, 1) if (mark := re.search(r"  # ([a-z-]+)$", line))}
    assert len(marked) > 30
    command = [sys.executable, "-m", "mypy", "--no-error-summary", "--hide-error-context", str(USES), str(names)]
    done = subprocess.run(command, cwd=ROOT, capture_output=True, text=True, check=False)
    assert done.stderr == ""
    errors = [re.match(r".*typed_uses\.py:(\d+): error: .*\[([a-z-]+)\]$", line) for line in done.stdout.splitlines()]
    found = {int(error[1]): error[2] for error in errors if error}
    assert found == marked, done.stdout
    assert "names.py" not in done.stdout, done.stdout


def test_the_types_of_right_uses_are_true(monkeypatch: pytest.MonkeyPatch) -> None:
    checked = []

    def check(value: object, kind: Any) -> None:
        checked.append(kind)
        assert isinstance(value, np.ndarray if isinstance(kind, str) else get_origin(kind) or kind)
        if isinstance(value, (tuple, list)):
            assert all(isinstance(each, int if get_args(kind)[0] is int else np.ndarray) for each in value)

    monkeypatch.setattr(typed_uses, "assert_type", check)
    t = fc.asarray([1.0, 2.0, 3.0])
    typed_uses.right_operators(t, fc.asarray([1, 2, 3]), np.ones(3))
    typed_uses.right_calls(t, np.ones(3))
    assert len(checked) > 50
