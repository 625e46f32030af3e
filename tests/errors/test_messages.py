"""One wrong program per message, and all that its user sees."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import fusec as fc
from tests.errors.wrong_programs import PROGRAMS, SETUP


def run(line: str, path: Path) -> None:
    """Run a program whose last line is wrong, from the file it would stand in."""
    path.parent.mkdir(exist_ok=True)
    path.write_text(SETUP + line)
    exec(compile(path.read_text(), str(path), "exec"), {})


@pytest.mark.parametrize(("line", "kinds", "expected"), PROGRAMS, ids=[line for line, _, _ in PROGRAMS])
def test_message(
    line: str, kinds: tuple[type[Exception], ...], expected: str, tmp_path: Path, monkeypatch: Any
) -> None:
    monkeypatch.chdir(tmp_path)
    with pytest.raises(kinds[0]) as caught:
        run(line, tmp_path / "examples" / "wrong.py")
    assert isinstance(caught.value, (fc.FusecError, *kinds))
    assert all(isinstance(caught.value, kind) for kind in kinds)
    assert str(caught.value) == expected.format(place=f"examples/wrong.py:{SETUP.count(chr(10)) + 1}")


def test_errors_come_where_the_op_is_written() -> None:
    x = fc.asarray(np.ones(3)) * 2
    with pytest.raises(fc.ShapeError, match=re.escape("test_messages.py:")):
        x + np.ones(4)
    assert x.is_lazy


def test_files_elsewhere_are_named_in_full(tmp_path: Path, monkeypatch: Any) -> None:
    (tmp_path / "here").mkdir()
    monkeypatch.chdir(tmp_path / "here")
    with pytest.raises(fc.ShapeError) as caught:
        run("x + np.ones(5)", tmp_path / "elsewhere.py")
    assert f"  at {tmp_path}/elsewhere.py:6" in str(caught.value)
