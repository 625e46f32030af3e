"""Every example runs, checks itself, and prints its report."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import numpy as np
import pytest

from fusec.__main__ import COMMANDS

ROOT = Path(__file__).parents[1]
EXAMPLES = sorted((ROOT / "examples").glob("*.py"))
LIMIT = 120
"""Seconds; each takes far less on a machine that does nothing else."""


def run(*arguments: str | Path) -> str:
    """What a Python process prints, in a world where the package is found and warnings are errors of ours."""
    environment = os.environ | {"PYTHONPATH": str(ROOT), "PYTHONWARNINGS": "default"}
    process = subprocess.run(
        [sys.executable, *map(str, arguments)],
        cwd=ROOT, env=environment, capture_output=True, text=True, timeout=LIMIT, check=False,
    )  # fmt: skip
    assert process.returncode == 0, process.stdout + process.stderr
    return process.stdout


def test_there_are_examples() -> None:
    assert len(EXAMPLES) >= 4


@pytest.mark.parametrize("path", EXAMPLES, ids=lambda path: path.stem)
def test_example(path: Path) -> None:
    assert "of memory traffic unfused" in run(path)


def test_every_example_is_introduced() -> None:
    introduced = (ROOT / "examples" / "README.md").read_text()
    assert all(path.name in introduced for path in EXAMPLES)


def test_option_chain_is_what_its_script_makes(tmp_path: Path) -> None:
    script = tmp_path / "make_option_chain.py"
    script.write_text((ROOT / "examples" / "data" / script.name).read_text())
    run(script)
    made, shipped = (
        np.loadtxt(folder / "option_chain.csv", delimiter=",", skiprows=1)
        for folder in (tmp_path, ROOT / "examples" / "data")
    )
    np.testing.assert_allclose(made, shipped, rtol=1e-2)


def test_demo() -> None:
    printed = run("-m", "fusec", "demo")
    assert "fusec.Tensor<multiply, shape=(4000000,), dtype=float32, lazy>" in printed
    # With products first, where no part of the ratio is NumPy's slow power; then as published.
    fair, published = printed.index("9 ops in 1 group"), printed.index("8 ops in 1 group")
    assert fair < published
    assert "90.5 % saved" in printed[fair:published]
    assert "88.9 % saved" in printed[published:]
    assert re.search(
        r"[\d.]+ times as fast as NumPy with x \* x \* x; [\d.]+ times with x\*\*3\.\n"
        r" *The first number is fusion's\. For the cube alone NumPy takes \d+ ms as x\*\*3 and \d+ ms as x \* x \* x;",
        printed,
    )
    assert printed.index("against float64") < printed.index("in ULP ")


def test_help_names_every_command() -> None:
    printed = run("-m", "fusec", "--help")
    assert all(name in printed for name in COMMANDS)
