"""Where the disk cache is, and the way into it that nobody else can have laid."""

from __future__ import annotations

import contextlib
import functools
import os
import stat
from collections.abc import Iterator

from fusec.foundation import environment
from fusec.foundation.lazy import LazyModule

platformdirs = LazyModule("platformdirs")


class Defect(Exception):
    """Why the cache, or an entry of it, is not to be used."""


def cache_path() -> str:
    """The absolute path of the cache: what `FUSEC_CACHE_DIR` says, or the user's cache directory on this system.

    Raises
    ------
    Defect
        When there is no such path: nobody's home, or no directory that a relative one could start from.
    """
    given = environment.CACHE_DIR.read()
    return _absolute(given) if given else default_path()


@functools.cache
def _absolute(path: str) -> str:
    """Of a path relative to home or to the working directory, as of the first look: programs change the latter."""
    expanded = os.path.expanduser(path)
    if expanded.startswith("~"):
        raise Defect(f"FUSEC_CACHE_DIR={path}: there is no such home directory")
    try:
        return os.path.abspath(expanded)
    except OSError as error:
        raise Defect(f"FUSEC_CACHE_DIR={path}: the working directory is gone ({error.strerror})") from None


def default_path() -> str:
    """The user's cache directory on this system.

    Raises
    ------
    Defect
        When the user has no home directory.
    """
    try:
        path = str(platformdirs.user_cache_dir("fusec", appauthor=False))
    except (ImportError, RuntimeError) as error:
        raise Defect(f"{error}; FUSEC_CACHE_DIR names a directory") from None
    if not os.path.isabs(path):
        # Some versions follow a relative XDG_CACHE_HOME, which the standard says is to be ignored.
        path = os.path.join(os.path.expanduser("~/.cache"), "fusec")
    if not os.path.isabs(path):
        raise Defect("this user has no home directory; FUSEC_CACHE_DIR names a directory")
    return path


@contextlib.contextmanager
def opened(path: str, create: bool = False) -> Iterator[int]:
    """A descriptor of the directory, which is checked itself: its name may mean another one a moment later.

    Parameters
    ----------
    path : str
        The directory.
    create : bool
        Whether to make it when it is missing.

    Raises
    ------
    FileNotFoundError
        When it is missing.
    Defect
        When it is not to be used; so is every other error of the system inside the block.
    """
    try:
        if create:
            os.makedirs(os.path.dirname(path), exist_ok=True)
            with contextlib.suppress(FileExistsError):
                os.mkdir(path, 0o700)
        directory = os.open(path, os.O_RDONLY | os.O_DIRECTORY | os.O_NOFOLLOW | os.O_CLOEXEC)
        try:
            found = os.fstat(directory)
            if found.st_uid != os.geteuid():
                raise Defect(f"{path} belongs to another user")
            if stat.S_IMODE(found.st_mode) & 0o077:
                raise Defect(f"{path} is open to other users; chmod 700 makes it yours alone")
            yield directory
        finally:
            os.close(directory)
    except FileNotFoundError:
        raise
    except OSError as error:
        raise Defect(f"{path}: {error.strerror or error}") from error
