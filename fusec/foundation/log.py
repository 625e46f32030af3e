"""The log of what is traced and compiled: `FUSEC_LOG=compiles` shows it on stderr.

Anyone else listens with `logging.getLogger("fusec.compiles")`, whose records are of level INFO.
"""

from __future__ import annotations

import sys

from fusec.foundation import environment
from fusec.foundation.lazy import LazyModule

logging = LazyModule("logging")

COMPILES = "fusec.compiles"


def is_logged() -> bool:
    """Whether somebody listens. Worth asking before a message that takes work to put together."""
    # Who listens has imported `logging`; fusec does so for nobody else.
    return "logging" in sys.modules and bool(logging.getLogger(COMPILES).isEnabledFor(logging.INFO))


def log_compile(message: str, *values: object) -> None:
    """One line about a trace or a compilation.

    Parameters
    ----------
    message : str
        With `%s` and its kin for the values.
    *values
        Put into the message only when somebody listens.
    """
    if is_logged():
        logging.getLogger(COMPILES).info(message, *values)


def show_logs(names: tuple[str, ...]) -> None:
    """Write logs to stderr.

    Parameters
    ----------
    names : tuple of str
        Of `fusec.foundation.environment.LOGS`.
    """
    for name in names:
        handler = logging.StreamHandler()
        handler.setFormatter(logging.Formatter("%(name)s: %(message)s"))
        logger = logging.getLogger(f"fusec.{name}")
        logger.addHandler(handler)
        logger.setLevel(logging.INFO)
        logger.propagate = False


show_logs(environment.LOG.read())
