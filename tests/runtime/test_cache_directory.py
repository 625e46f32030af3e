"""Where the cache is, however strange the user's home: a miss and a warning, never a failed computation."""

from __future__ import annotations

import os
import socket
import stat
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from fusec.runtime import disk_cache
from fusec.runtime.disk_cache import MOST_BYTES, MOST_CODE_BYTES, DiskCache
from tests.cached_programs import KEY, OTHER, kernel_file

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there is no disk cache elsewhere")

ROOT = Path(__file__).parents[2]

STRICT = """
import numpy as np
import fusec as fc
from fusec.runtime import disk_cache, kernels
found = (fc.asarray(np.arange(100)) * 3 + 1).numpy()
assert found.tolist() == [3 * number + 1 for number in range(100)]
print(kernels.counts["compiled"], kernels.counts["loaded"])
"""
"""`PROGRAM`, which collects its warnings, without a hand on them."""


def run(program: str, *flags: str, folder: Path, **variables: str | None) -> subprocess.CompletedProcess[str]:
    """A program in a process that starts in `folder`; None takes a variable away."""
    wanted = {**os.environ, "FUSEC_CACHE": "1", "PYTHONPATH": str(ROOT), **variables}
    environment = {name: value for name, value in wanted.items() if value is not None}
    command = [sys.executable, *flags, "-c", program]
    return subprocess.run(command, capture_output=True, text=True, check=False, cwd=folder, env=environment)


def said(found: subprocess.CompletedProcess[str]) -> tuple[str, int]:
    """What a process printed, and how many warnings there were; it must have ended well."""
    assert found.returncode == 0, found.stderr
    assert "Traceback" not in found.stderr
    return found.stdout.strip(), found.stderr.count("Warning:")


# No home


@pytest.mark.parametrize("home", [None, "relative", "~"])
def test_no_home_is_a_miss_and_a_warning(home: str | None, tmp_path: Path) -> None:
    variables = {"HOME": home, "XDG_CACHE_HOME": None, "FUSEC_CACHE_DIR": None}
    # As if the system had no entry of this user.
    program = "import pwd\ndef nobody(number): raise KeyError(number)\npwd.getpwuid = nobody\n" + STRICT
    assert said(run(program, "-W", "error", folder=tmp_path, **variables)) == ("1 0", 1)
    assert not list(tmp_path.iterdir())


def test_a_home_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    variables = {"HOME": str(tmp_path / "file" / "home"), "XDG_CACHE_HOME": None, "FUSEC_CACHE_DIR": None}
    assert said(run(STRICT, "-W", "error", folder=tmp_path, **variables)) == ("1 0", 1)


def test_a_relative_cache_home_is_ignored(tmp_path: Path) -> None:
    (tmp_path / "home").mkdir()
    variables = {"HOME": str(tmp_path / "home"), "XDG_CACHE_HOME": "relative", "FUSEC_CACHE_DIR": None}
    assert said(run(STRICT, folder=tmp_path, **variables)) == ("1 0", 0)
    assert [path.name for path in tmp_path.iterdir()] == ["home"]
    assert said(run(STRICT, folder=tmp_path, **variables)) == ("0 1", 0)


# FUSEC_CACHE_DIR


def test_home_is_written_as_a_tilde(tmp_path: Path) -> None:
    variables = {"HOME": str(tmp_path / "home"), "FUSEC_CACHE_DIR": "~/kernels"}
    assert said(run(STRICT, folder=tmp_path, **variables)) == ("1 0", 0)
    assert [path.name for path in tmp_path.iterdir()] == ["home"]
    assert kernel_file(tmp_path / "home" / "kernels")


def test_nobodys_home(tmp_path: Path) -> None:
    found = run(STRICT, "-W", "error", folder=tmp_path, FUSEC_CACHE_DIR="~nobody-of-that-name/kernels")
    assert said(found) == ("1 0", 1)
    assert "no such home directory" in found.stderr
    assert not list(tmp_path.iterdir())


def test_a_relative_directory_stays_where_it_was_first_meant(tmp_path: Path) -> None:
    program = f"""
import os
import numpy as np, fusec as fc
fc.asarray(np.ones(100)).sum().numpy()
os.chdir({str(tmp_path / "away")!r})
fc.asarray(np.ones(100)).max().numpy()
"""
    (tmp_path / "away").mkdir()
    assert said(run(program, folder=tmp_path, FUSEC_CACHE_DIR="kernels")) == ("", 0)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["away", "kernels"]
    assert not list((tmp_path / "away").iterdir())


def test_a_relative_directory_in_a_directory_that_is_gone(tmp_path: Path) -> None:
    gone = tmp_path / "gone"
    gone.mkdir()
    program = f"import os; os.rmdir({str(gone)!r})\n" + STRICT
    # Some versions of Python import nothing where the working directory is on the path and gone: -P takes it off.
    assert said(run(program, "-P", "-W", "error", folder=gone, FUSEC_CACHE_DIR="kernels")) == ("1 0", 1)


# What stands in the place of the directory


def link(path: Path) -> None:
    (path.parent / "elsewhere").mkdir(0o700)
    path.symlink_to(path.parent / "elsewhere")


def dangle(path: Path) -> None:
    path.symlink_to(path.parent / "nowhere")


def loop(path: Path) -> None:
    path.symlink_to(path)


def pipe(path: Path) -> None:
    os.mkfifo(path)


def file(path: Path) -> None:
    path.write_text("no directory")


def listen(path: Path) -> None:
    os.chdir(path.parent)
    with socket.socket(socket.AF_UNIX) as found:
        found.bind(path.name)


@pytest.mark.parametrize("stand", [link, dangle, loop, pipe, file, listen])
def test_no_directory(stand: Callable[[Path], None], tmp_path: Path) -> None:
    before = os.getcwd()
    stand(tmp_path / "cache")
    os.chdir(before)
    found = run(STRICT, "-W", "error", folder=tmp_path, FUSEC_CACHE_DIR=str(tmp_path / "cache"))
    assert said(found) == ("1 0", 1)


def test_a_link_on_the_way_is_followed(tmp_path: Path) -> None:
    """Homes and scratch disks often are links; only the cache itself must be a directory of its user's."""
    link(tmp_path / "home")
    found = run(STRICT, folder=tmp_path, FUSEC_CACHE_DIR=str(tmp_path / "home" / "cache"))
    assert said(found) == ("1 0", 0)
    assert kernel_file(tmp_path / "elsewhere" / "cache")


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is unreadable for root")
def test_an_unreadable_directory(tmp_path: Path) -> None:
    (tmp_path / "cache").mkdir(0o000)
    assert said(run(STRICT, folder=tmp_path, FUSEC_CACHE_DIR=str(tmp_path / "cache"))) == ("1 0", 1)


# What stands in the place of an entry


def sparse(path: Path) -> None:
    with path.open("wb") as made:
        made.truncate(40 << 30)


def link_to_itself(path: Path) -> None:
    path.symlink_to(path.name)


def link_to_a_device(path: Path) -> None:
    path.symlink_to("/dev/zero")


def make_directory(path: Path) -> None:
    path.mkdir()


def device(path: Path) -> None:
    if os.geteuid():
        pytest.skip("only root makes devices")
    os.mknod(path, 0o600 | stat.S_IFCHR, os.makedev(1, 5))


SPOILS = [sparse, link_to_itself, link_to_a_device, pipe, make_directory, listen, device]


@pytest.mark.parametrize("spoil", SPOILS)
def test_no_entry(spoil: Callable[[Path], None], tmp_path: Path) -> None:
    cache = tmp_path / "cache"
    variables = {"FUSEC_CACHE_DIR": str(cache)}
    assert said(run(STRICT, folder=tmp_path, **variables)) == ("1 0", 0)
    entry, before = kernel_file(cache), os.getcwd()
    entry.unlink()
    spoil(entry)
    os.chdir(before)
    # Room for a process, not for forty gigabytes.
    program = "import resource; resource.setrlimit(resource.RLIMIT_AS, (4 << 30, 4 << 30))\n" + STRICT
    assert said(run(program, "-W", "error", folder=tmp_path, **variables)) == ("1 0", 1)
    # Written anew, except over a directory.
    again = ("1 0", 1) if spoil is make_directory else ("0 1", 0)
    assert said(run(STRICT, folder=tmp_path, **variables)) == again


def test_no_more_is_read_than_an_entry_has(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = DiskCache(str(tmp_path / "cache"))
    cache.write(KEY, b"code")
    os.truncate(tmp_path / "cache" / KEY, MOST_BYTES + 1)
    monkeypatch.setattr(disk_cache, "unpack", None)
    with pytest.warns(RuntimeWarning, match="more than any entry"):
        assert cache.read(KEY) is None
    assert cache.titles() == {}
    assert list(cache.defects()) == [KEY]


def test_what_would_not_be_read_is_not_written(directory: Path) -> None:
    cache = DiskCache(str(directory))
    cache.write(OTHER, b"." * MOST_CODE_BYTES)
    cache.write(KEY, b"." * (MOST_CODE_BYTES + 1))
    assert cache.read(OTHER) == b"." * MOST_CODE_BYTES
    assert cache.read(KEY) is None


def test_a_giant_does_not_push_others_out(directory: Path) -> None:
    cache = DiskCache(str(directory), limit=4000)
    cache.write(KEY, b"code")
    sparse(directory / OTHER)
    cache.trim()
    assert [path.name for path in directory.iterdir()] == [KEY]


# Warnings as errors


def test_a_warning_that_is_an_error_is_said_and_nothing_fails(tmp_path: Path) -> None:
    (tmp_path / "cache").mkdir(0o755)
    found = run(STRICT, "-W", "error", folder=tmp_path, FUSEC_CACHE_DIR=str(tmp_path / "cache"))
    assert said(found) == ("1 0", 1)
    assert "chmod 700" in found.stderr
    plain = run(STRICT, folder=tmp_path, FUSEC_CACHE_DIR=str(tmp_path / "cache"))
    assert said(plain) == ("1 0", 1)
    silent = "import sys; sys.stderr = None\n" + STRICT
    assert said(run(silent, "-W", "error", folder=tmp_path, FUSEC_CACHE_DIR=str(tmp_path / "cache"))) == ("1 0", 0)


# The command


@pytest.mark.parametrize(("action", "stand"), [("ls", link), ("clear", loop), ("verify", file)])
def test_the_command_says_so_in_a_line(action: str, stand: Callable[[Path], None], tmp_path: Path) -> None:
    stand(tmp_path / "cache")
    program = f"from fusec.reports.cache import cache; cache({action!r})"
    found = run(program, folder=tmp_path, FUSEC_CACHE_DIR=str(tmp_path / "cache"))
    assert found.returncode == 1
    assert found.stderr.count("\n") == 1
    assert str(tmp_path / "cache") in found.stderr
