"""`python -m fusec <command>`: the commands, one line each."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence

from fusec.bench.demo import demo

Command = Callable[[], None]

COMMANDS: dict[str, Command] = {
    "demo": demo,
}
"""What can be run; the help text is the first line of a command's docstring."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command.

    Parameters
    ----------
    arguments : sequence of str, optional
        By default those of the process.
    """
    parser = argparse.ArgumentParser(prog="python -m fusec", description="Fusec from the shell.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    for name, command in COMMANDS.items():
        summary = (command.__doc__ or "").partition("\n")[0]
        commands.add_parser(name, help=summary, description=summary)
    COMMANDS[parser.parse_args(arguments).command]()


if __name__ == "__main__":
    main()
