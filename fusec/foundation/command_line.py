"""What the commands take, checked before anything runs: a mistake is one line on stderr and exit code 2."""

from __future__ import annotations

import argparse
import os
from collections.abc import Callable, Iterable
from importlib.util import find_spec
from pathlib import Path
from typing import NoReturn

from fusec.errors import did_you_mean


class WrongUse(Exception):
    """Arguments that do not go together, or that something is missing for."""


class Parser(argparse.ArgumentParser):
    """Says what is wrong in one line, without the usage, which `--help` shows."""

    def error(self, message: str) -> NoReturn:
        """Leave with exit code 2."""
        self.exit(2, f"{self.prog}: {' '.join(message.split())}\n")


def whole(most: int | None = None) -> Callable[[str], int]:
    """The type of a positive whole number, up to a limit."""
    takes = "a positive whole number" + (f" up to {most:,}" if most else "")

    def parse(text: str) -> int:
        try:
            number = int(text)
        except ValueError:
            number = 0
        if number < 1 or (most is not None and number > most):
            raise argparse.ArgumentTypeError(f"takes {takes}, not {text!r}")
        return number

    return parse


def one_of(
    known: Callable[[], Iterable[str]], accepts: Callable[[str, str], bool] = str.__eq__
) -> Callable[[str], str]:
    """The type of a name.

    Parameters
    ----------
    known : callable
        Lists the names, when somebody gives one.
    accepts : callable
        Whether a known name is what a text means.
    """

    def parse(text: str) -> str:
        names = list(known())
        if not any(accepts(name, text) for name in names):
            meant = did_you_mean(text, names)
            raise argparse.ArgumentTypeError(f"unknown: {text!r}{meant}; known are {', '.join(map(repr, names))}")
        return text

    return parse


def writable(text: str) -> Path:
    """The type of a file to write: found out now, since it may be minutes until there is something to write.

    Raises
    ------
    argparse.ArgumentTypeError
        When it could not be written.
    """
    path = Path(text)
    try:
        if path.is_dir():
            raise IsADirectoryError("it is a directory")
        if path.exists():
            # Not opened: who reads from a pipe would see its end.
            if not os.access(path, os.W_OK):
                raise PermissionError("it is read-only")
        else:
            path.open("x").close()
            path.unlink()
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        raise argparse.ArgumentTypeError(f"cannot write {text!r}: {reason}") from None
    return path


def need(package: str, extra: str) -> None:
    """Refuse to start without a package.

    Raises
    ------
    WrongUse
        When it is not installed; says with which extra of fusec it comes.
    """
    if find_spec(package) is None:
        raise WrongUse(f"this needs {package}, which is not installed: pip install 'fusec[{extra}]'")
