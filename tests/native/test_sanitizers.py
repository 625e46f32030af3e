"""The native parts as their C says, compiled by gcc with sanitizers: drills that hammer them from several threads."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path

import pytest

import fusec.runtime.native

HERE = Path(__file__).parent
NATIVE = Path(fusec.runtime.native.__file__).parent

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="drills of native code are built by gcc")

SANITIZERS = {
    "thread": ("-fsanitize=thread",),
    "address": ("-fsanitize=address,undefined", "-fno-sanitize-recover=all"),
}
FLAGS = ("-std=gnu17", "-g", "-O1", "-fno-omit-frame-pointer", "-Wall", "-Wextra", "-Werror", "-pthread")

LINKED = {"threads": (), "block_pool": ("-Wl,--wrap=mmap,--wrap=munmap",), "products": ()}
"""What a drill asks of the linker."""

ENVIRONMENT = {
    # A child of several threads may begin its own.
    "TSAN_OPTIONS": "halt_on_error=1 die_after_fork=0",
    "ASAN_OPTIONS": "abort_on_error=0",
}

DRILLS = [
    (part, name)
    for part in LINKED
    for name in re.findall(r'\{"(\w+)", ', (HERE / f"{part}_drill.c").read_text("utf-8"))
]

FAULTS = [
    ("threads", "awaited", "thread", "&slot->state, __ATOMIC_ACQUIRE", "&slot->state, __ATOMIC_RELAXED"),
    ("threads", "callers", "thread", "&taken, false, __ATOMIC_RELEASE", "&taken, false, __ATOMIC_RELAXED"),
    ("threads", "awaited", "thread", "number = 0; number < count", "number = 1; number < count"),
    ("threads", "callers", "address", "slots[MAX_WORKERS]", "slots[2]"),
    ("threads", "forks_within", "address", "settings.expires = 0;\n    release_pool();", "settings.expires = 0;"),
    ("threads", "interrupted", "address", "slice.begin = slice.end;", ""),
    ("block_pool", "hammer", "thread", "&lock, 0, __ATOMIC_RELEASE", "&lock, 0, __ATOMIC_RELAXED"),
    ("block_pool", "handed_on", "thread", "&lock, 1, __ATOMIC_ACQUIRE", "&lock, 1, __ATOMIC_RELAXED"),
    (
        "block_pool",
        "hammer",
        "thread",
        "give_memory(memory, capacity);",
        "give_memory(memory, 0), give_memory(memory, 0);",
    ),
    ("block_pool", "hammer", "address", "60 * EIGHT", "6 * EIGHT"),
    ("block_pool", "beyond_the_limit", "address", "settings.page_bytes + chain->capacity", "chain->capacity"),
    ("block_pool", "arrays", "address", "Py_DecRef(ours);", "(void)ours;"),
    ("products", "vectors", "address", "COLUMN_MAJOR = 102", "COLUMN_MAJOR = 101"),
]
"""Drills, each with a sanitizer, and what they do not survive."""

Build = Callable[[str, str], Path]

SOURCES = (NATIVE / "processor.c", HERE / "drill.c")


@pytest.fixture(scope="module")
def build(tmp_path_factory: pytest.TempPathFactory) -> Build:
    """A part's drills, built once for each sanitizer."""
    folder = tmp_path_factory.mktemp("drills")

    def built(part: str, sanitizer: str) -> Path:
        program = folder / f"{part}-{sanitizer}"
        if not program.exists():
            compile_drills(part, NATIVE / f"{part}.c", sanitizer, program)
        return program

    return built


def compile_drills(part: str, source: Path, sanitizer: str, program: Path) -> None:
    sources = [source, HERE / f"{part}_drill.c", *SOURCES]
    flags = (*FLAGS, *SANITIZERS[sanitizer], f"-I{NATIVE}", f"-I{HERE}", *LINKED[part])
    done = subprocess.run(["gcc", *flags, *sources, "-o", program], capture_output=True, text=True)
    assert done.returncode == 0, done.stderr


def run(program: Path, drill: str) -> subprocess.CompletedProcess[str]:
    command = [program, drill]
    environment = {**os.environ, **ENVIRONMENT}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=100)
    if "unexpected memory mapping" in done.stderr:
        # Older sanitizers do not know all places where a kernel that shuffles addresses may put things.
        command = ["setarch", os.uname().machine, "--addr-no-randomize", *command]
        done = subprocess.run(command, capture_output=True, text=True, env=environment, timeout=100)
    return done


@pytest.mark.parametrize("sanitizer", SANITIZERS)
@pytest.mark.parametrize(("part", "drill"), DRILLS)
def test_drill(part: str, drill: str, sanitizer: str, build: Build) -> None:
    done = run(build(part, sanitizer), drill)
    assert (done.returncode, done.stdout) == (0, "done\n"), done.stderr[-4000:]


@pytest.mark.parametrize(("part", "drill", "sanitizer", "right", "wrong"), FAULTS)
def test_a_drill_finds(part: str, drill: str, sanitizer: str, right: str, wrong: str, tmp_path: Path) -> None:
    text = (NATIVE / f"{part}.c").read_text("utf-8")
    assert text.count(right) == 1
    source = tmp_path / f"{part}.c"
    source.write_text(text.replace(right, wrong), "utf-8")
    compile_drills(part, source, sanitizer, tmp_path / "drills")
    # What threads do before each other is chance.
    runs = (run(tmp_path / "drills", drill) for _ in range(20))
    done = next((done for done in runs if done.returncode), None)
    assert done is not None, "nothing was found"
    assert re.search(r"WARNING: ThreadSanitizer|ERROR: AddressSanitizer|runtime error|_drill\.c:\d+: ", done.stderr)
