"""The errors fusec raises, and where in the user's program they point."""

from __future__ import annotations

import os
import sys
from collections.abc import Container, Iterable
from types import CodeType
from typing import TYPE_CHECKING, Any

from fusec.foundation.lazy import LazyModule

if TYPE_CHECKING:
    import difflib
else:
    difflib = LazyModule("difflib")

import numpy as np

PACKAGE = os.path.dirname(os.path.abspath(__file__)) + os.sep

Origin = tuple[CodeType, int]
"""A place in the user's program: the code object and the instruction that recorded an op.

Two references are far cheaper to keep than a line number, which `location` works out only when somebody asks.
"""


def caller_origin(own: int = 1) -> Origin | None:
    """The innermost frame outside the fusec package, or None when there is none.

    Parameters
    ----------
    own : int
        How many functions of the package surely stand between: whoever asks, and those that it knows to call it.
    """
    try:
        frame = sys._getframe(own + 1)
    except ValueError:
        # A thread may begin in a function of the package.
        return None
    while frame is not None:
        code = frame.f_code
        is_own = OWN_FILES.get(code.co_filename)
        if is_own is None:
            is_own = is_own_file(code.co_filename)
        if not is_own:
            return code, frame.f_lasti
        frame = frame.f_back  # type: ignore[assignment]
    return None


def is_own_file(name: str) -> bool:
    """Whether a file is of the package."""
    if len(OWN_FILES) >= MAX_FILES:
        OWN_FILES.clear()
    is_own = OWN_FILES[name] = name.startswith(PACKAGE)
    return is_own


MAX_FILES = 4096

OWN_FILES: dict[str, bool] = {}
"""Whether a file is of the package, for the sake of speed."""

LIBRARIES = (os.path.dirname(os.__file__) + os.sep, "<frozen ")
INSTALLED = tuple(os.sep + folder + os.sep for folder in ("site-packages", "dist-packages"))


def user_origin() -> tuple[Origin | None, str | None]:
    """The innermost frame outside of the package and of libraries, and the library that it called on the way here.

    Where a program consists of libraries, it is the innermost frame outside of the package.
    """
    frame = sys._getframe(1)
    library = None
    while frame is not None:
        file = frame.f_code.co_filename
        if not file.startswith(PACKAGE):
            if not file.startswith(LIBRARIES) and not any(folder in file for folder in INSTALLED):
                return (frame.f_code, frame.f_lasti), library
            library = str(frame.f_globals.get("__name__", file)).partition(".")[0]
        frame = frame.f_back  # type: ignore[assignment]
    return caller_origin(), None


def entrance(names: Container[str]) -> str | None:
    """Which of `names` the user's program called: the outermost of the package's functions that are running now."""
    frame = sys._getframe(1)
    found = None
    while frame is not None and frame.f_code.co_filename.startswith(PACKAGE):
        name = frame.f_code.co_name
        found = name if name in names else found
        frame = frame.f_back  # type: ignore[assignment]
    return found


def location(origin: Origin | None) -> str | None:
    """`file:line` of an origin, the file relative to the working directory when it lies below it."""
    if origin is None:
        return None
    path = origin[0].co_filename
    below = os.path.relpath(path) if os.path.isabs(path) else path
    shown = path if below.startswith(os.pardir) else below
    return f"{shown}:{line_of(origin)}"


def line_of(origin: Origin) -> int:
    """The line of an origin in its file."""
    code, instruction = origin
    line = code.co_firstlineno
    for start, end, number in code.co_lines():
        if start <= instruction < end and number is not None:
            line = number
    return line


def did_you_mean(word: str, known: Iterable[str]) -> str:
    """What an error says after a word that is not known: the known one that is most like it, if any is."""
    names = {name.lower(): name for name in known}
    near = difflib.get_close_matches(word.lower(), names, n=1)
    return f" (did you mean {names[near[0]]!r}?)" if near else ""


class FusecError(Exception):
    """Base of every error fusec raises on purpose.

    Parameters
    ----------
    message : str
        What is wrong, starting with the op's name.
    origin : Origin, optional
        Where the op was written. By default the innermost frame outside fusec.
    hint : str, optional
        What to do about it.
    """

    def __init__(self, message: str, *, origin: Origin | None = None, hint: str | None = None) -> None:
        place = location(origin or caller_origin())
        lines = [message]
        if place is not None:
            lines.append(f"  at {place}")
        if hint is not None:
            lines.append(f"  hint: {hint}")
        # Not by `super`: a built-in or NumPy error beside this class may say it in another way.
        self.args = ("\n".join(lines),)

    def __reduce__(self) -> tuple[Any, ...]:
        # The text is complete: making the error again would add this place to it.
        return _restored, (type(self), str(self))


def _restored(kind: type[FusecError], text: str) -> FusecError:
    error = kind.__new__(kind)
    error.args = (text,)
    return error


class ShapeError(FusecError, ValueError):
    """Shapes, axes or indices that do not fit together."""


class AxisError(ShapeError, np.exceptions.AxisError):
    """An axis that is not there; also NumPy's error of this name, and so a `ValueError` and an `IndexError`.

    Parameters
    ----------
    message : str
        What is wrong, starting with the op's name.
    axis, ndim : int
        The axis asked for, and how many there are.
    """

    def __init__(self, message: str, *, axis: int, ndim: int) -> None:
        super().__init__(message)
        self.axis, self.ndim = axis, ndim

    __str__ = Exception.__str__


class IndexingError(FusecError, IndexError):
    """An index outside its axis, or one too many."""


class DTypeError(FusecError, TypeError):
    """A dtype that an op does not take, or that fusec does not have."""


class BoundsError(FusecError, OverflowError):
    """A Python integer that does not fit the dtype it meets."""


class UnsupportedError(FusecError, NotImplementedError):
    """Something NumPy can do and fusec cannot."""


class NestingError(UnsupportedError, RecursionError):
    """Containers in containers, too many levels of them."""


class UntraceableError(UnsupportedError, DTypeError):
    """A function that cannot be traced: not what `jit` takes, and so also a `TypeError`."""


class UnknownValueError(UnsupportedError):
    """Somebody asks for the value of a parameter while the function it belongs to is being traced."""


class FallbackWarning(UserWarning):
    """A function without a lazy form was given tensors: they are evaluated, and NumPy computes it."""


class ParseError(FusecError, ValueError):
    """IR text that does not follow the grammar of docs/ir.md."""


class CompilerBug(FusecError, AssertionError):
    """A broken invariant of fusec itself; please report it with the graph's text.

    Parameters
    ----------
    message : str
        The invariant that does not hold.
    text : str, optional
        The graph's text.
    """

    def __init__(self, message: str, text: str = "") -> None:
        super().__init__(f"fusec bug: {message}\n{text}".rstrip(), hint="please report this with the text above")
