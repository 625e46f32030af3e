"""The environment variables: which there are, what each takes, and the one place that reads them."""

from __future__ import annotations

import contextlib
import os
import sys
import warnings
from collections.abc import Callable
from typing import Any, Generic, TypeVar

from fusec.errors import did_you_mean

Value = TypeVar("Value")

PREFIX = "FUSEC_"

YES = ("1", "true", "yes", "on")
NO = ("0", "false", "no", "off")

FALLBACKS = ("silent", "warn", "raise")

ISAS = ("native", "avx512", "avx2", "sse2")

LOGS = ("compiles",)

MOST_THREADS = 1 << 16
"""More than any process has: a larger number is a mistake, and native code counts in words of 32 bits."""

MOST_BYTES = 1 << 62
"""More than any memory or disk has."""


class Variable(Generic[Value]):
    """An environment variable.

    Parameters
    ----------
    name : str
        With its prefix.
    default : object
        What it means when it is unset, or empty.
    takes : str
        What it can be set to, as an error says it.
    parse : callable
        From its text, without white space around it, to its value; raises ValueError for what it does not take.

    Attributes
    ----------
    name, default, takes
        As above.
    """

    def __init__(self, name: str, default: Value, takes: str, parse: Callable[[str], Value]) -> None:
        self.name = name
        self.default = default
        self.takes = takes
        self._parse = parse

    def read(self) -> Value:
        """Its value in this process, now.

        Raises
        ------
        ValueError
            For a text that it does not take.
        """
        text = os.environ.get(self.name, "")
        if not text.strip():
            return self.default
        try:
            return self._parse(text.strip())
        except ValueError:
            raise ValueError(f"the environment variable {self.name} takes {self.takes}, not {text!r}") from None


def _parse_switch(text: str) -> bool:
    if text.lower() not in YES + NO:
        raise ValueError
    return text.lower() in YES


def _switch(name: str, default: bool) -> Variable[bool]:
    return Variable(name, default, f"{', '.join(YES)}, {', '.join(NO[:-1])} or {NO[-1]}", _parse_switch)


def _number(name: str, default: Any, unit: str, most: int, least: int = 0) -> Variable[Any]:
    def parse(text: str) -> int:
        # `int` takes more than digits, and refuses the very long, as a ValueError, too.
        if not (text.isascii() and text.isdecimal() and least <= int(text) <= most):
            raise ValueError
        return int(text)

    return Variable(name, default, f"a whole number of {unit} from {least} to {most}", parse)


def _choice(name: str, choices: tuple[str, ...], default: str) -> Variable[str]:
    return Variable(name, default, f"one of {', '.join(choices)}", lambda text: choices[choices.index(text.lower())])


def _parse_logs(text: str) -> tuple[str, ...]:
    if text.lower() in YES + NO:
        return LOGS if _parse_switch(text) else ()
    # In the order of `LOGS`, each once.
    names = [LOGS.index(word.strip()) for word in text.split(",") if word.strip()]
    return tuple(LOGS[place] for place in sorted(set(names)))


EAGER = _switch("FUSEC_EAGER", False)
FALLBACK = _choice("FUSEC_FALLBACK", FALLBACKS, "warn")
ISA = _choice("FUSEC_ISA", ISAS, "native")
NUM_THREADS = _number("FUSEC_NUM_THREADS", 0, "threads", MOST_THREADS)
VERIFY = _switch("FUSEC_VERIFY", False)
NATIVE = _switch("FUSEC_NATIVE", True)
POOL_BYTES = _number("FUSEC_POOL_BYTES", None, "bytes", MOST_BYTES)
CACHE = _switch("FUSEC_CACHE", True)
CACHE_DIR = Variable("FUSEC_CACHE_DIR", "", "the path of a directory", str)
CACHE_BYTES = _number("FUSEC_CACHE_BYTES", 256 << 20, "bytes", MOST_BYTES)
LOG: Variable[tuple[str, ...]] = Variable(
    "FUSEC_LOG", (), f"{', '.join(LOGS)}, or {YES[0]} for all logs and {NO[0]} for none", _parse_logs
)
FUZZ_EXAMPLES = _number("FUSEC_FUZZ_EXAMPLES", 200, "random graphs", MOST_BYTES, least=1)
VENV = Variable("FUSEC_VENV", ".venv", "the path of a virtual environment", str)

VARIABLES: dict[str, Variable[Any]] = {
    variable.name: variable for variable in tuple(globals().values()) if isinstance(variable, Variable)
}
"""All there are, by name."""


def check_environment() -> None:
    """Read every variable once, so that a mistake is said where the process starts, not where its value is needed.

    Raises
    ------
    ValueError
        For a value that a variable does not take.

    Warns
    -----
    UserWarning
        About names with fusec's prefix that mean nothing, once and with what may have been meant.
    """
    for variable in VARIABLES.values():
        variable.read()
    # Windows knows no lower case in these names, others do.
    unknown = sorted(name for name in os.environ if name.upper().startswith(PREFIX) and name not in VARIABLES)
    if unknown:
        message = "; ".join(f"unknown environment variable {name}{_meant(name)}" for name in unknown)
        try:
            # Of whoever imports the package, which calls this when it is imported itself.
            warnings.warn(message, UserWarning, stacklevel=4)
        except UserWarning:
            # Whoever makes errors of warnings still gets the package.
            with contextlib.suppress(OSError, ValueError, AttributeError):
                sys.stderr.write(f"UserWarning: {message}\n")


def _meant(name: str) -> str:
    """The variable that a name is like, beyond the prefix that makes all of them alike."""
    rest = name[len(PREFIX) :].upper()
    near = did_you_mean(rest, [known.removeprefix(PREFIX) for known in VARIABLES])
    return near.replace("'", f"'{PREFIX}", 1)


check_environment()
