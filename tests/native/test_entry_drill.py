"""The warm call as its C says, compiled by gcc with sanitizers: a Python whose native calls go through that library."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import fusec.runtime.native
from fusec.runtime.entry import is_native

HERE = Path(__file__).parent
ROOT = HERE.parents[1]
NATIVE = Path(fusec.runtime.native.__file__).parent

pytestmark = pytest.mark.skipif(
    shutil.which("gcc") is None or not is_native(), reason="needs gcc, and a system where calls are native"
)

FLAGS = (
    "-std=gnu17", "-g", "-O1", "-fno-omit-frame-pointer", "-Wall", "-Wextra", "-Werror", "-shared", "-fPIC",
    "-fsanitize=address,undefined", "-fno-sanitize-recover=all", "-Wl,--wrap=Py_IncRef,--wrap=Py_DecRef,--wrap=malloc",
)  # fmt: skip

DRILLS = {
    name: module
    for module in ("entry_drill", "program_drill")
    for name in re.findall(r"^@drill\ndef (\w+)", (HERE / f"{module}.py").read_text("utf-8"), re.MULTILINE)
}
"""The module of each."""

FAULTS = [
    ("arguments", "dynamic-stack-buffer-overflow", "entry.c",
     "results + program->most_operands", "results + program->most_operands - 1"),
    ("arguments", "heap-buffer-overflow", "guards.h", "k < program->keywords; k++", "k <= program->keywords; k++"),
    ("arguments", "runtime error: .* misaligned", "entry.c",
     "(const char *)callable + runtime", "(const char *)callable + 4 + runtime"),
    ("containers", "heap-buffer-overflow", "guards.h", "k < program->guard_count", "k <= program->guard_count"),
    ("containers", "AddressSanitizer", "entry.c",
     "count_values(attempt, Py_DecRef);", "count_values(attempt, Py_DecRef), count_values(attempt, Py_DecRef);"),
    ("containers", "AssertionError", "entry.c", "count_values(attempt, Py_DecRef);", ""),
    ("given_memory", "heap-buffer-overflow", "guards.h", "k < program->alias_count", "k <= program->alias_count"),
    ("many_guards", "heap-buffer-overflow", "entry.c",
     "memory = is_small ? __builtin_alloca(8 * words) : malloc(8 * words)",
     "memory = is_small ? __builtin_alloca(8 * words) : malloc(8 * words - 8)"),
    ("many_guards", "heap-use-after-free", "entry.c",
     "        free(memory);\n    return returned;",
     "        free(memory);\n    attempt.slots[0] = 1;\n    return returned;"),
    ("many_arguments", "dynamic-stack-buffer-overflow", "entry.c", "(size_t)count + 2", "(size_t)count + 1"),
    ("many_arguments", "heap-buffer-overflow", "entry.c",
     "all = is_small ? __builtin_alloca(8 * words) : malloc(8 * words)",
     "all = is_small ? __builtin_alloca(8 * words) : malloc(8 * words - 8)"),
    ("refused_memory", "AssertionError", "entry.c", "drop(attempt->results, made);", ""),
    ("refused_memory", "double-free", "entry.c",
     "source.give_memory(arena, nbytes);", "source.give_memory(arena, nbytes), source.give_memory(arena, nbytes);"),
    ("refused_objects", "AssertionError", "entry.c", "        drop(objects, count);\n        return NULL;",
     "        return NULL;"),
    ("finished_results", "AssertionError", "entry.c",
     "    Py_DecRef(container);\n", "    Py_DecRef(container), Py_DecRef(container);\n"),
    ("finished_results", "AssertionError", "entry.c", "    Py_DecRef(container);\n", ""),
    ("other_threads", "heap-use-after-free", "entry.c",
     "    Py_IncRef(owner);\n", "    Py_IncRef(owner), Py_DecRef(owner);\n"),
    ("other_threads", "AddressSanitizer", "entry.c", "    count_values(attempt, Py_IncRef);\n",
     "    count_values(attempt, Py_IncRef), count_values(attempt, Py_DecRef);\n"),
]  # fmt: skip
"""Drills, what each of them says of a fault, and the fault."""


def build(sources: Path, library: Path) -> Path:
    """A shared library of the C in a folder."""
    files = [sources / "entry.c", sources / "processor.c", HERE / "entry_drill.c"]
    done = subprocess.run(["gcc", *FLAGS, f"-I{sources}", *files, "-o", library], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr
    return library


def run(library: Path, drill: str) -> subprocess.CompletedProcess[str]:
    """A process of its own, in which the sanitizer is there from the start, and knows every object of Python's."""
    if drill == "refused_objects":
        pytest.importorskip("_testcapi", reason="this Python cannot be made to run out of memory")
    sanitizer = subprocess.run(["gcc", "-print-file-name=libasan.so"], check=True, capture_output=True, text=True)
    environment = {
        **os.environ,
        "LD_PRELOAD": sanitizer.stdout.strip(),
        "ASAN_OPTIONS": "detect_leaks=0:detect_stack_use_after_return=1",
        "PYTHONMALLOC": "malloc",
    }
    command = [sys.executable, "-m", f"tests.native.{DRILLS[drill]}", str(library), drill]
    return subprocess.run(command, cwd=ROOT, env=environment, capture_output=True, text=True, timeout=300)


@pytest.fixture(scope="module")
def library(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return build(NATIVE, tmp_path_factory.mktemp("entry") / "entry.so")


@pytest.mark.parametrize("drill", DRILLS)
def test_drill(drill: str, library: Path) -> None:
    done = run(library, drill)
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr[-4000:]


@pytest.mark.parametrize(("drill", "words", "file", "right", "wrong"), FAULTS)
def test_a_drill_finds(drill: str, words: str, file: str, right: str, wrong: str, tmp_path: Path) -> None:
    for source in [*NATIVE.glob("*.h"), *NATIVE.glob("*.c")]:
        text = source.read_text("utf-8")
        if source.name == file:
            assert text.count(right) == 1
            text = text.replace(right, wrong)
        (tmp_path / source.name).write_text(text, "utf-8")
    done = run(build(tmp_path, tmp_path / "entry.so"), drill)
    assert done.returncode != 0
    assert re.search(words, done.stderr), done.stderr[-4000:]
