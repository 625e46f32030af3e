"""What others do to the disk cache, and what happens to those who use it: no result ever changes."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import pytest

from fusec.runtime import disk_cache
from fusec.runtime.cache_directory import Defect
from fusec.runtime.disk_cache import DiskCache, pack, unpack
from tests.cached_programs import KEY, OTHER, PROGRAM, kernel_file, run

pytestmark = pytest.mark.skipif(os.name != "posix", reason="there is no disk cache elsewhere")


# Foreign hands


@pytest.mark.parametrize("position", [0, 20, 40, 700])
def test_a_flipped_bit_is_a_miss(directory: Path, position: int) -> None:
    """In what the file says it is, in the checksum, in the key and in the code."""
    run()
    contents = bytearray(kernel_file(directory).read_bytes())
    contents[position] ^= 0x10
    kernel_file(directory).write_bytes(contents)
    assert run() == (1, 0, 1)
    # The entry was written again.
    assert run() == (0, 1, 0)


@pytest.mark.parametrize("length", [0, 20, 500])
def test_a_truncated_file_is_a_miss(directory: Path, length: int) -> None:
    run()
    os.truncate(kernel_file(directory), length)
    assert run() == (1, 0, 1)


def test_every_flipped_bit_is_found() -> None:
    contents = pack(KEY, b"code")
    assert unpack(KEY, contents) == b"code"
    for bit in range(8 * len(contents)):
        damaged = bytearray(contents)
        damaged[bit // 8] ^= 1 << bit % 8
        with pytest.raises(Defect):
            unpack(KEY, bytes(damaged))
    for length in range(len(contents)):
        with pytest.raises(Defect):
            unpack(KEY, contents[:length])


def test_code_under_another_name_is_refused(directory: Path) -> None:
    cache = DiskCache(str(directory))
    cache.write(KEY, b"code")
    os.rename(directory / KEY, directory / OTHER)
    with pytest.warns(RuntimeWarning, match="another entry"):
        assert cache.read(OTHER) is None


def refused(directory: Path, match: str) -> None:
    """A cache at `directory` reads and writes nothing, and says why once."""
    cache = DiskCache(str(directory))
    with pytest.warns(RuntimeWarning, match=match):
        assert cache.read(KEY) is None
    # A second warning would be an error.
    cache.write(KEY, b"code")
    assert cache.read(KEY) is None
    assert disk_cache.counts["writes"] == 0


@pytest.mark.parametrize("mode", [0o755, 0o770, 0o777, 0o1777, 0o701])
def test_a_directory_open_to_others_is_refused(directory: Path, mode: int) -> None:
    directory.mkdir()
    directory.chmod(mode)
    refused(directory, "chmod 700")
    assert run() == (1, 0, 1)
    assert not list(directory.iterdir())


def test_a_directory_of_another_user_is_refused(directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    directory.mkdir(0o700)
    monkeypatch.setattr(os, "geteuid", lambda: 12345)
    refused(directory, "another user")


def test_a_link_to_a_directory_is_refused(directory: Path) -> None:
    elsewhere = directory.parent / "elsewhere"
    elsewhere.mkdir(0o700)
    directory.symlink_to(elsewhere)
    refused(directory, str(directory))
    assert not list(elsewhere.iterdir())


def test_a_file_in_the_place_of_the_directory_is_refused(directory: Path) -> None:
    directory.write_text("no directory")
    refused(directory, "Not a directory")


def replace_by_link(path: Path) -> None:
    other = path.parent.parent / "linked"
    path.rename(other)
    path.symlink_to(other)


def replace_by_pipe(path: Path) -> None:
    path.unlink()
    os.mkfifo(path)


@pytest.mark.parametrize(
    "spoil", [replace_by_link, replace_by_pipe, lambda path: path.chmod(0o622)], ids=["link", "pipe", "writable"]
)
def test_an_entry_that_others_may_write_is_refused(directory: Path, spoil: Callable[[Path], None]) -> None:
    cache = DiskCache(str(directory))
    cache.write(KEY, b"code")
    spoil(directory / KEY)
    with pytest.warns(RuntimeWarning, match=KEY if spoil is not replace_by_link else "symbolic link"):
        assert cache.read(KEY) is None


# Crowds and accidents


def test_sixteen_writers_of_one_entry(directory: Path) -> None:
    writers = [subprocess.Popen([sys.executable, "-c", PROGRAM], stdout=subprocess.PIPE, text=True) for _ in range(16)]
    said = [writer.communicate()[0].split() for writer in writers]
    assert all(writer.returncode == 0 for writer in writers)
    assert {(int(compiled) + int(loaded), warned) for compiled, loaded, warned in said} == {(1, "0")}
    kernel_file(directory)
    assert run() == (0, 1, 0)


def test_killed_writers_leave_nothing_that_is_read(directory: Path) -> None:
    """Each writes without end and is killed where it happens to be."""
    program = f"""
from fusec.runtime.disk_cache import DiskCache
cache = DiskCache({str(directory)!r})
print("ready", flush=True)
while True:
    for last in "123456789abcdef":
        cache.write({KEY[:-1]!r} + last, last.encode() * 2_000_000)
"""
    for _ in range(4):
        writer = subprocess.Popen([sys.executable, "-c", program], stdout=subprocess.PIPE, text=True)
        assert writer.stdout is not None
        writer.stdout.readline()
        time.sleep(0.05)
        writer.send_signal(signal.SIGKILL)
        writer.communicate()
        cache = DiskCache(str(directory))
        assert cache.defects() == {}
        for entry in cache.entries():
            assert cache.read(entry.name) == entry.name[-1].encode() * 2_000_000


def test_a_full_disk_costs_nothing_but_the_entry(directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = DiskCache(str(directory))
    cache.write(KEY, b"code")

    def fail(*arguments: object, **options: object) -> None:
        raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    monkeypatch.setattr(os, "replace", fail)
    with pytest.warns(RuntimeWarning, match="No space left"):
        cache.write(OTHER, b"code")
    # What had been written of it is gone, and what was there is there.
    assert [path.name for path in directory.iterdir()] == [KEY]
    assert cache.read(KEY) == b"code"


def test_a_limit_on_file_sizes_costs_nothing_but_the_entry(directory: Path) -> None:
    program = "import resource; resource.setrlimit(resource.RLIMIT_FSIZE, (100, 100));" + PROGRAM
    program = "import signal; signal.signal(signal.SIGXFSZ, signal.SIG_IGN);" + program
    assert run(program) == (1, 0, 1)
    assert not list(directory.iterdir())


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="nothing is read-only for root")
def test_a_read_only_directory_still_gives_its_entries(directory: Path) -> None:
    run()
    directory.chmod(0o500)
    assert run() == (0, 1, 0)


def test_entries_are_read_where_nothing_can_be_written(directory: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    cache = DiskCache(str(directory))
    cache.write(KEY, b"code")

    def fail(*arguments: object, **options: object) -> None:
        raise OSError(errno.EROFS, os.strerror(errno.EROFS))

    monkeypatch.setattr(os, "utime", fail)
    assert cache.read(KEY) == b"code"
