"""The disk cache: what it saves, its bounds, its command."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest

import fusec as fc
from fusec.__main__ import main
from fusec.lanes.target import host_target
from fusec.runtime import cache_directory, disk_cache
from fusec.runtime.cache_directory import default_path
from fusec.runtime.disk_cache import DiskCache, entry_key, open_cache
from tests.cached_programs import KEY, OTHER, PROGRAM, kernel_file, run

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there is no disk cache elsewhere")


# What it saves


def test_the_second_process_compiles_nothing(directory: Path) -> None:
    assert run() == (1, 0, 0)
    assert run() == (0, 1, 0)


def test_a_file_is_the_users_alone(directory: Path) -> None:
    run()
    assert directory.stat().st_mode & 0o777 == 0o700
    assert kernel_file(directory).stat().st_mode & 0o777 == 0o600


def test_loading_emits_no_text(directory: Path) -> None:
    run()
    program = PROGRAM + "import sys; assert 'fusec.codegen.kernel' not in sys.modules"
    assert run(program) == (0, 1, 0)


def test_a_loaded_kernel_explains_itself(directory: Path) -> None:
    program = """
import numpy as np, fusec as fc
from fusec.runtime import kernels
y = fc.asarray(np.ones(100, np.float32)) * 3 + 1
assert "fmul <" in fc.explain(y, stage="llvm")
assert "mulps" in fc.explain(y, stage="asm")
print(kernels.counts["compiled"], kernels.counts["loaded"])
"""
    assert run(program) == (1, 0)
    assert run(program) == (0, 1)


def test_it_can_be_switched_off(directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FUSEC_CACHE", "0")
    assert run() == run() == (1, 0, 0)
    assert not directory.exists()


def test_every_target_has_entries_of_its_own() -> None:
    target = host_target("sse2")
    keys = [entry_key("nest", "x", target), entry_key("llvm", "x", target), entry_key("nest", "y", target)]
    keys.append(entry_key("nest", "x", host_target("native")))
    assert len(set(keys)) == len(keys) - (host_target("native") == target)
    assert entry_key("nest", "x", target) == keys[0]


def test_a_change_of_the_code_generator_changes_the_key(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The package is copied, so that a file of it can be touched."""
    package = Path(fc.__file__).parent
    subprocess.run(["cp", "-r", str(package), str(tmp_path)], check=True)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    program = (
        "from fusec.runtime.disk_cache import entry_key; from fusec.lanes.target import host_target;"
        "print(int(entry_key('nest', 'x', host_target()), 16))"
    )
    before, again = run(program, tmp_path), run(program, tmp_path)
    os.utime(tmp_path / "fusec" / "lanes" / "vector_math" / "power.py", ns=(1, 1))
    assert before == again
    assert before != run(program, tmp_path)


def test_the_key_covers_whatever_code_is_made_of() -> None:
    """What codegen and the ops import; of floor 0, which only locks, loads late and fails, nothing is in the code."""
    below = {"errors", "foundation.lazy", "foundation.locks", "foundation.stacks"}
    covered = {path.removesuffix(".py") for path in disk_cache.SOURCES} | below
    name = r"fusec\.((?:foundation\.)?\w+)"
    for room in ("codegen", "lanes", "ops"):
        for path in (Path(fc.__file__).parent / room).rglob("*.py"):
            imported = re.findall(rf"^\s*from {name}|LazyModule\(\"{name}", path.read_text(), re.MULTILINE)
            assert {first or second for first, second in imported} <= covered, path


# Bounds


def names(directory: Path) -> set[str]:
    return {path.name for path in directory.iterdir()}


def numbered(number: int) -> str:
    return f"{number:039x}1"


def test_the_longest_unused_goes_first(directory: Path) -> None:
    cache = DiskCache(str(directory), limit=5 * 1100)
    for number in range(6):
        cache.write(numbered(number), b"." * 1000)
        os.utime(directory / numbered(number), (number, number))
    assert cache.read(numbered(0)) is not None
    cache.trim()
    # Three quarters of the limit hold three entries: the one just read and the two youngest.
    assert names(directory) == {numbered(0), numbered(4), numbered(5)}


def test_some_writes_trim(directory: Path) -> None:
    cache = DiskCache(str(directory), limit=0)
    cache.write(numbered(1), b"code")
    assert names(directory) == {numbered(1)}
    cache.write(KEY[:-1] + "0", b"code")
    assert not names(directory)


def test_what_killed_writers_left_is_removed_after_a_while(directory: Path) -> None:
    cache = DiskCache(str(directory))
    cache.write(KEY, b"code")
    young, old = directory / f"{KEY}.17.89abcdef", directory / f"{OTHER}.18.01234567"
    for path in (young, old):
        path.write_bytes(b"part")
    os.utime(old, (1, 1))
    cache.trim()
    assert names(directory) == {KEY, young.name}


def test_files_of_others_are_left_alone(directory: Path) -> None:
    """`FUSEC_CACHE_DIR` may be a directory that holds other things."""
    cache = DiskCache(str(directory), limit=0)
    cache.write(KEY, b"code")
    (directory / "thesis.tex").write_text("mine")
    (directory / OTHER).mkdir()
    cache.trim()
    cache.clear()
    assert names(directory) == {"thesis.tex", OTHER}


def test_the_limit_comes_from_the_environment(directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FUSEC_CACHE_BYTES", "12345")
    cache = open_cache()
    assert cache is not None
    assert (cache.limit, cache.path) == (12345, str(directory))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="Linux's directories")
def test_where_it_is_by_default(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("HOME", "/house")
    monkeypatch.setenv("XDG_CACHE_HOME", "/caches")
    assert default_path() == "/caches/fusec"
    for ignored in ("relative", "~/caches", ""):
        monkeypatch.setenv("XDG_CACHE_HOME", ignored)
        assert default_path() == "/house/.cache/fusec"


@pytest.mark.parametrize("answer", ["relative/fusec", "~/.cache/fusec", "/absolute/fusec"])
def test_other_versions_of_platformdirs(answer: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """Some follow a relative XDG_CACHE_HOME."""
    monkeypatch.setenv("HOME", "/house")
    monkeypatch.setattr(cache_directory.platformdirs, "user_cache_dir", lambda *given, **named: answer)
    assert default_path() == (answer if answer.startswith("/") else "/house/.cache/fusec")


def test_platformdirs_waits_until_the_cache_is_used(directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    program = PROGRAM + "import sys; assert 'platformdirs' not in sys.modules"
    assert run(program) == (1, 0, 0)


# The command


def test_the_command(directory: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["cache", "ls"])
    cache = DiskCache(str(directory))
    cache.write(KEY, b"code")
    cache.write(OTHER, b"native entry\ncode")
    main(["cache", "ls"])
    main(["cache", "verify"])
    shown = capsys.readouterr().out
    assert "0 entries, 0 of 268,435,456 bytes" in shown
    assert f"{KEY[:12]} " in shown
    assert "  native entry\n" in shown
    assert "2 entries, 0 defects" in shown
    (directory / KEY).write_bytes(b"nonsense")
    with pytest.raises(SystemExit):
        main(["cache", "verify"])
    main(["cache", "ls"])
    assert f"{KEY} is damaged" in capsys.readouterr().out
    main(["cache", "clear"])
    assert "2 entries removed" in capsys.readouterr().out
    assert not names(directory)


def test_the_command_says_that_the_cache_is_off(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("FUSEC_CACHE", "0")
    with pytest.raises(SystemExit, match="off"):
        main(["cache", "ls"])


def test_the_command_refuses_what_the_cache_refuses(directory: Path) -> None:
    directory.mkdir(0o755)
    with pytest.raises(SystemExit, match="chmod 700"):
        main(["cache", "clear"])
