"""Machine code on disk, so that the next process need not compile what this one has.

One file per entry, in a directory that nobody else may read or write. The name of a file is a hash of everything that
decides what its code is. Whatever is wrong with the cache is a miss, and a warning: no result depends on it.
"""

from __future__ import annotations

import contextlib
import os
import re
import stat
import sys
import time
import warnings
from collections import Counter
from collections.abc import Callable, Iterator
from typing import NamedTuple

from fusec.foundation import environment
from fusec.foundation.lazy import LazyModule
from fusec.lanes import target as targets
from fusec.lanes.target import Host, Target, ask_llvm, this_host
from fusec.runtime.cache_directory import Defect, cache_path, opened
from fusec.runtime.capabilities import lacks_safe_files
from fusec.runtime.identity import identity
from fusec.version import __version__

# `hashlib` offers the same function, after it has loaded OpenSSL.
blake = LazyModule("_blake2")
llvmlite = LazyModule("llvmlite")

MAGIC = b"fusec code 2\n"
CHECKSUM_BYTES = 16
MOST_CODE_BYTES = 32 << 20
"""Far more than the code of any kernel; what is larger is not kept."""
MOST_BYTES = MOST_CODE_BYTES + 4096
"""What no entry's file reaches: more is never read, whatever stands in the directory."""
TRIMMED_TO = 0.75
"""The part of the limit that trimming leaves, so that it is not the next entry's turn again."""
ABANDONED_AFTER = 3600.0
"""Seconds after which an unfinished file is nobody's: its writer was killed."""
SOURCES = ("codegen", "lanes", "ops", "schedule", "symbolic", "layout.py", "types.py")
"""The rooms and files that decide what code a loop nest becomes."""

ENTRY_NAME = r"[0-9a-f]{40}(?P<writer>\.[0-9]+\.[0-9a-f]{8})?"
"""A key, and while it is being written something that only this writer calls it. No other file is ever touched."""

counts: Counter[str] = Counter()
"""What happened in this process: `hits`, `misses`, `writes`, `defects`."""


class Entry(NamedTuple):
    """A file of the cache.

    Attributes
    ----------
    name : str
        Its key.
    nbytes : int
        Its size.
    used : float
        When it was last read or written, in seconds since the epoch.
    is_finished : bool
        Whether it is an entry, or what a writer has not renamed yet.
    """

    name: str
    nbytes: int
    used: float
    is_finished: bool


def entry_key(kind: str, text: str, target: Target) -> str:
    """The name of the entry for what `text` becomes.

    Parameters
    ----------
    kind : str
        What the text is.
    text : str
        A loop nest or LLVM IR.
    target : Target
        What it is compiled for.
    """
    return _key(kind, text, this_host().llvm, *map(str, target))


def _key(*about: str) -> str:
    digest = blake.blake2b(digest_size=20)
    for part in (MAGIC.decode(), *about, __version__, llvmlite.__version__, _SOURCE_TIMES):
        data = part.encode()
        digest.update(len(data).to_bytes(8, "little") + data)
    return str(digest.hexdigest())


def _source_times() -> str:
    """Times and sizes of the files behind `SOURCES`: what Python asks before it trusts a `.pyc`.

    Nothing when the package is not in files (but in an archive).
    """
    package = os.path.dirname(os.path.dirname(os.path.abspath(__file__)))
    try:
        sources = [(source, os.stat(source)) for path in SOURCES for source in _files(os.path.join(package, path))]
    except OSError:
        return ""
    return "\n".join([f"{source} {found.st_mtime_ns} {found.st_size}" for source, found in sources])


def _files(path: str) -> Iterator[str]:
    if path.endswith(".py"):
        yield path
        return
    with os.scandir(path) as found:
        entries = sorted(found, key=lambda entry: entry.name)
    for entry in entries:
        if entry.name.endswith(".py") or (entry.is_dir() and entry.name != "__pycache__"):
            yield from _files(entry.path)


_SOURCE_TIMES = _source_times()
"""As of the import: who edits the package while a process runs must not find that process's code under the new key."""


class DiskCache:
    """A directory of compiled code.

    Parameters
    ----------
    path : str
        The directory; made at the first write.
    limit : int
        Bytes it may take.
    """

    def __init__(self, path: str, limit: int = environment.CACHE_BYTES.default) -> None:
        self.path = path
        self.limit = limit

    def read(self, key: str) -> bytes | None:
        """The code of an entry; None when there is none that can be trusted."""
        try:
            with opened(self.path) as directory:
                code = self._read_entry(directory, key)
                # Where the time of use cannot be kept, the entry is as good.
                with contextlib.suppress(OSError):
                    os.utime(key, dir_fd=directory, follow_symlinks=False)
        except FileNotFoundError:
            counts["misses"] += 1
            return None
        except Defect as defect:
            counts["misses"] += 1
            report(defect)
            return None
        counts["hits"] += 1
        return code

    def write(self, key: str, code: bytes) -> None:
        """Keep code; one entry in sixteen, chosen by its key, has the directory trimmed."""
        if len(code) > MOST_CODE_BYTES:
            return
        try:
            with opened(self.path, create=True) as directory:
                _write_entry(directory, key, code)
                counts["writes"] += 1
                if int(key[-1], 16) == 0:
                    self._trim(directory)
        except FileNotFoundError as error:
            report(Defect(f"{self.path}: {error.strerror}"))
        except Defect as defect:
            report(defect)

    def entries(self) -> list[Entry]:
        """What is there, the longest unused first.

        Raises
        ------
        Defect
            When the directory is not to be used.
        """
        try:
            with opened(self.path) as directory:
                return [entry for entry in _entries(directory) if entry.is_finished]
        except FileNotFoundError:
            return []

    def titles(self) -> dict[str, str]:
        """What the entries that can be trusted are the code of, the longest unused first."""
        found = {}
        for entry in self.entries():
            with contextlib.suppress(FileNotFoundError, Defect), opened(self.path) as directory:
                title, _ = _split_title(self._read_entry(directory, entry.name))
                found[entry.name] = title
        return found

    def defects(self) -> dict[str, str]:
        """The entries that cannot be trusted, and why."""
        found = {}
        for entry in self.entries():
            try:
                with contextlib.suppress(FileNotFoundError), opened(self.path) as directory:
                    self._read_entry(directory, entry.name)
            except Defect as defect:
                found[entry.name] = str(defect)
        return found

    def clear(self) -> None:
        """Take everything away."""
        with contextlib.suppress(FileNotFoundError), opened(self.path) as directory:
            for entry in _entries(directory):
                with contextlib.suppress(FileNotFoundError):
                    os.unlink(entry.name, dir_fd=directory)

    def trim(self) -> None:
        """Take the longest unused entries away until the rest fits well within the limit."""
        with opened(self.path) as directory:
            self._trim(directory)

    def _trim(self, directory: int) -> None:
        entries = _entries(directory)
        leaving = [entry for entry in entries if _is_useless(entry)]
        staying = [entry for entry in entries if not _is_useless(entry)]
        left = sum(entry.nbytes for entry in staying)
        goal = self.limit if left <= self.limit else self.limit * TRIMMED_TO
        for entry in staying:
            if left <= goal:
                break
            leaving.append(entry)
            left -= entry.nbytes
        for entry in leaving:
            with contextlib.suppress(FileNotFoundError):
                os.unlink(entry.name, dir_fd=directory)

    def _read_entry(self, directory: int, key: str) -> bytes:
        # Asked before it is opened, since to open a device may do something, and of what was opened.
        _check_entry(key, os.stat(key, dir_fd=directory, follow_symlinks=False))
        # Without waiting: a pipe of that name would never have a writer.
        flags = os.O_RDONLY | os.O_NOFOLLOW | os.O_NONBLOCK | os.O_CLOEXEC
        with open(os.open(key, flags, dir_fd=directory), "rb") as file:
            _check_entry(key, os.fstat(file.fileno()))
            return unpack(key, file.read(MOST_BYTES))


def _is_useless(entry: Entry) -> bool:
    """Whether nobody will ever read it: its writer was killed, or it cannot be one of ours."""
    return entry.nbytes > MOST_BYTES or (not entry.is_finished and entry.used < time.time() - ABANDONED_AFTER)


def _check_entry(key: str, found: os.stat_result) -> None:
    if stat.S_ISLNK(found.st_mode):
        raise Defect(f"{key} is a symbolic link")
    if not stat.S_ISREG(found.st_mode) or found.st_uid != os.geteuid() or found.st_mode & 0o022:
        raise Defect(f"{key} is not a file that only this user can write")
    if found.st_size > MOST_BYTES:
        raise Defect(f"{key} has {found.st_size:,} bytes, more than any entry")


def report(defect: Defect) -> None:
    """Warn about the first thing that is wrong; the rest is likely to be the same again.

    Parameters
    ----------
    defect : Defect
        What is wrong.
    """
    counts["defects"] += 1
    if counts["defects"] == 1:
        message = f"the disk cache of compiled kernels cannot be used: {defect} (FUSEC_CACHE=0 switches it off)"
        try:
            warnings.warn(message, RuntimeWarning, stacklevel=2)
        except RuntimeWarning:
            # Whoever makes errors of warnings still gets the result.
            with contextlib.suppress(OSError, ValueError, AttributeError):
                sys.stderr.write(f"RuntimeWarning: {message}\n")


def pack(key: str, code: bytes) -> bytes:
    """The contents of an entry's file: what it is, a checksum, the key, the code."""
    body = key.encode() + code
    return MAGIC + _checksum(body) + body


def unpack(key: str, contents: bytes) -> bytes:
    """The code in an entry's file.

    Raises
    ------
    Defect
        When the contents are not those that `pack` gave for this key.
    """
    start = len(MAGIC) + CHECKSUM_BYTES
    checksum, body = contents[len(MAGIC) : start], contents[start:]
    if not contents.startswith(MAGIC) or checksum != _checksum(body):
        raise Defect(f"{key} is damaged")
    if not body.startswith(key.encode()):
        raise Defect(f"{key} holds the code of another entry")
    return body[len(key) :]


def _checksum(body: bytes) -> bytes:
    return bytes(blake.blake2b(body, digest_size=CHECKSUM_BYTES).digest())


def _write_entry(directory: int, key: str, code: bytes) -> None:
    """Written under another name and renamed, so that no reader sees a part of it."""
    name = f"{key}.{os.getpid()}.{os.urandom(4).hex()}"
    flags = os.O_WRONLY | os.O_CREAT | os.O_EXCL | os.O_NOFOLLOW | os.O_CLOEXEC
    try:
        with open(os.open(name, flags, 0o600, dir_fd=directory), "wb") as file:
            file.write(pack(key, code))
        os.replace(name, key, src_dir_fd=directory, dst_dir_fd=directory)
    except BaseException:
        with contextlib.suppress(OSError):
            os.unlink(name, dir_fd=directory)
        raise


def _entries(directory: int) -> list[Entry]:
    found = []
    with os.scandir(directory) as files:
        for file in files:
            name = re.fullmatch(ENTRY_NAME, file.name)
            with contextlib.suppress(FileNotFoundError):
                if name and not file.is_dir(follow_symlinks=False):
                    status = file.stat(follow_symlinks=False)
                    found.append(Entry(file.name, status.st_size, status.st_mtime, name["writer"] is None))
    return sorted(found, key=lambda entry: entry.used)


def lacks_cache() -> str:
    """Why no code is kept on disk; nothing when it is."""
    if not environment.CACHE.read():
        return f"switched off ({environment.CACHE.name}=0)"
    return lacks_safe_files() or ("" if _SOURCE_TIMES else "the package's sources are not in files")


def open_cache() -> DiskCache | None:
    """The cache that the environment names; None when it is off (`FUSEC_CACHE=0`) or cannot be kept safe.

    Raises
    ------
    Defect
        When there is no path for it.
    """
    if lacks_cache():
        return None
    return DiskCache(cache_path(), environment.CACHE_BYTES.read())


def load_or_compile(
    kind: str, text: str, target: Target, title: str, compile_code: Callable[[], bytes]
) -> tuple[bytes, str]:
    """Machine code, and whether it was `loaded` from the cache or `compiled`, and kept if there is a cache.

    Parameters
    ----------
    kind, text, target
        What it is the code of (`entry_key`).
    title : str
        How a list of the cache names it, in one line.
    compile_code : callable
        Compiles it.
    """
    return _load_or_make(lambda: entry_key(kind, text, target), title, compile_code)


def _load_or_make(find_key: Callable[[], str], title: str, make: Callable[[], bytes]) -> tuple[bytes, str]:
    try:
        cache = open_cache()
    except Defect as defect:
        report(defect)
        cache = None
    if cache is None:
        return make(), "compiled"
    key = find_key()
    entry = cache.read(key)
    if entry is not None:
        return _split_title(entry)[1], "loaded"
    code = make()
    cache.write(key, title.encode() + b"\n" + code)
    return code, "compiled"


def recall_host() -> Host:
    """What LLVM says of this machine, or said to an earlier process: to load it takes longer than all else."""
    machine = identity()
    if not machine:
        return ask_llvm()
    title = "what LLVM says of this machine"
    words, _ = _load_or_make(lambda: _key("host", machine), title, lambda: "\n".join(ask_llvm()).encode())
    return Host(*words.decode().split("\n"))


targets.recall = recall_host


def _split_title(entry: bytes) -> tuple[str, bytes]:
    title, _, code = entry.partition(b"\n")
    return title.decode(errors="replace"), code
