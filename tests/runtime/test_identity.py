"""What LLVM says of the machine is kept on disk, so that who finds all code there need not load LLVM; and for whom."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from fusec.lanes.target import ask_llvm, host_target, this_host
from fusec.runtime import disk_cache, identity
from fusec.runtime.capabilities import is_promised, lacks_safe_files

PROCESSOR = """processor\t: 0
vendor_id\t: Maker
cpu family\t: 25
model\t\t: 17
model name\t: Thinker
stepping\t: 1
cpu MHz\t\t: 2596.128
flags\t\t: fpu avx2

processor\t: 1
vendor_id\t: Other
"""

pytestmark = pytest.mark.skipif(bool(lacks_safe_files()), reason="there is no disk cache here")


@pytest.fixture
def machine(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """The files in which another machine is described."""
    (tmp_path / "boot").write_text("one\n")
    (tmp_path / "processors").write_text(PROCESSOR)
    (tmp_path / "llvmlite" / "binding").mkdir(parents=True)
    (tmp_path / "llvmlite" / "binding" / "library.so").touch()
    monkeypatch.setattr(identity, "BOOT", str(tmp_path / "boot"))
    monkeypatch.setattr(identity, "PROCESSORS", str(tmp_path / "processors"))
    monkeypatch.setattr(identity.llvmlite, "__path__", [str(tmp_path / "llvmlite")], raising=False)
    return tmp_path


CHANGES = {
    "boot_id": ("boot", "two\n"),
    "flags": ("processors", PROCESSOR.replace("avx2", "avx512f")),
    "model": ("processors", PROCESSOR.replace("17", "18")),
    "stepping": ("processors", PROCESSOR.replace(": 1\n", ": 2\n", 1)),
}


@pytest.mark.parametrize("change", CHANGES)
def test_another_machine(change: str, machine: Path) -> None:
    before = identity.identity()
    assert before
    file, contents = CHANGES[change]
    (machine / file).write_text(contents)
    assert identity.identity() not in ("", before)


def test_another_build_of_llvm(machine: Path) -> None:
    before = identity.identity()
    os.utime(machine / "llvmlite" / "binding" / "library.so", ns=(1, 1))
    assert identity.identity() not in ("", before)


def test_what_comes_and_goes_does_not_matter(machine: Path) -> None:
    before = identity.identity()
    (machine / "processors").write_text(PROCESSOR.replace("2596.128", "800.0").replace("Other", "Another"))
    assert identity.identity() == before


@pytest.mark.parametrize("file", ["boot", "processors", "llvmlite/binding/library.so"])
def test_a_system_that_does_not_tell(file: str, machine: Path) -> None:
    (machine / file).unlink()
    assert (identity.identity() == "") == (file != "llvmlite/binding/library.so")


def test_a_processor_of_another_kind(machine: Path) -> None:
    (machine / "processors").write_text("processor\t: 0\nBogoMIPS\t: 50.00\nFeatures\t: fp asimd\n")
    assert identity.identity() == ""


@pytest.mark.usefixtures("machine")
def test_llvm_is_asked_once(directory: Path, machine: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    asked: list[int] = []
    monkeypatch.setattr(disk_cache, "ask_llvm", lambda: asked.append(1) or ask_llvm())
    assert [disk_cache.recall_host() for _ in range(3)] == [ask_llvm()] * 3
    assert len(asked) == 1
    (machine / "boot").write_text("two\n")
    assert disk_cache.recall_host() == ask_llvm()
    assert len(asked) == 2
    (machine / "boot").unlink()
    assert [disk_cache.recall_host() for _ in range(2)] == [ask_llvm()] * 2
    assert len(asked) == 4


def test_a_target_is_what_llvm_says() -> None:
    assert this_host() == ask_llvm()
    assert host_target("native")[:2] == ask_llvm()[:2]


WARM = """
import sys, numpy as np, fusec as fc
before = set(sys.modules)
x = np.linspace(-3, 3, 1000, dtype=np.float32)
gelu = fc.jit(lambda x: fc.gelu(x))
found = [gelu(x) for _ in range({calls})] + [fc.gelu(fc.asarray(x)).numpy()]
print(*sorted(set(sys.modules) - before))
"""


@pytest.mark.skipif(not is_promised(), reason="other systems load LLVM to link")
@pytest.mark.parametrize("calls", [1, 3])
def test_what_a_process_imports_that_finds_all_code_on_disk(calls: int, directory: Path) -> None:
    """LLVM's binding takes longer to import than all of fusec, and a path or a resource a tenth of that."""

    def imported() -> set[str]:
        command = [sys.executable, "-c", WARM.format(calls=calls)]
        return set(subprocess.run(command, check=True, capture_output=True, text=True).stdout.split())

    assert "llvmlite.binding" in imported()
    assert imported() <= {"_blake2", "llvmlite", "llvmlite._version"}
