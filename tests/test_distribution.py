"""What is published: the source archive and the wheel built from it, installed where nothing else is, and run."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import sysconfig
import tarfile
import zipfile
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PUBLISHED = ("fusec", "tests", "examples", "docs", "pyproject.toml", "README.md", "LICENSE", "CHANGELOG.md")

PROGRAM = """
import sys, numpy as np, fusec as fc
x = np.linspace(-3, 3, 1000, dtype=np.float32)
assert fc.__file__.startswith(sys.prefix), fc.__file__
found = fc.jit(lambda x: fc.tanh(x) * 2 + x.sum())(x)
np.testing.assert_allclose(found, np.tanh(x) * 2 + x.sum(), rtol=1e-6, atol=1e-6)
print(fc.__version__)
"""


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with both, built from what is checked out and nothing that lies beside it."""
    folder = tmp_path_factory.mktemp("distribution")
    source = folder / "source"
    source.mkdir()
    for name in PUBLISHED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, source / name, ignore=shutil.ignore_patterns("__pycache__"))
        else:
            shutil.copy(ROOT / name, source)
    command = [sys.executable, "-m", "build", "--no-isolation", "--outdir", str(folder / "dist"), str(source)]
    subprocess.run(command, check=True, capture_output=True)
    return folder / "dist"


def test_wheel_is_pure_and_holds_the_package(built: Path) -> None:
    (wheel,) = built.glob("*.whl")
    assert wheel.name.endswith("-py3-none-any.whl")
    names = set(zipfile.ZipFile(wheel).namelist())
    texts = {"fusec/runtime/native/entry.ll", "fusec/runtime/native/entry_x86_64.s"}
    assert {"fusec/__init__.py", "fusec/py.typed", *texts} <= names
    # How the tables of the vector math were made is for those who change them.
    assert not [name for name in names if name.startswith(("fusec/lanes/fit", "tests", "docs", "examples"))]


def test_source_archive_holds_what_tests_need(built: Path) -> None:
    (archive,) = built.glob("*.tar.gz")
    with tarfile.open(archive) as file:
        names = {name.partition("/")[2] for name in file.getnames()}
    here = "tests/" + Path(__file__).name
    assert {here, "fusec/lanes/fit.py", "docs/accuracy.json", "examples/photo.py", "LICENSE", "CHANGELOG.md"} <= names


def test_wheel_runs_where_nothing_else_is(built: Path, tmp_path: Path) -> None:
    """Its dependencies are this environment's; its package, and the command, are the wheel's own."""
    (wheel,) = built.glob("*.whl")
    place = tmp_path / "environment"
    subprocess.run([sys.executable, "-m", "venv", "--without-pip", str(place)], check=True)
    scripts = place / ("Scripts" if os.name == "nt" else "bin")
    install = ["install", "--quiet", "--no-deps", "--no-index", str(wheel)]
    subprocess.run([sys.executable, "-m", "pip", "--python", str(place), *install], check=True, cwd=tmp_path)
    paths = {"base": str(place), "platbase": str(place)}
    site = Path(sysconfig.get_path("purelib", "venv", paths))
    # Names in such a file are searched after the environment's own, and what is told there of other places is not.
    (site / "dependencies.pth").write_text(sysconfig.get_path("purelib") + "\n")
    variables = {name: value for name, value in os.environ.items() if name != "PYTHONPATH"}
    done = subprocess.run(
        [scripts / "python", "-c", PROGRAM], check=True, cwd=tmp_path, env=variables, capture_output=True, text=True
    )
    version = subprocess.run(
        [scripts / "fusec", "--version"], check=True, env=variables, capture_output=True, text=True
    )
    assert done.stdout.strip() in version.stdout
