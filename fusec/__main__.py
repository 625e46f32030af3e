"""`python -m fusec <command>`: the commands, one line each."""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any, TypeAlias

from fusec.accuracy.command import accuracy, add_accuracy
from fusec.bench.compile import add_compile, bench_compile
from fusec.bench.demo import demo
from fusec.bench.dispatch import add_dispatch, bench_dispatch
from fusec.bench.elementwise import add_elementwise, bench_elementwise
from fusec.bench.layouts import add_layouts, bench_layouts
from fusec.bench.math import add_math, bench_math
from fusec.bench.output import plot_throughput, write_json
from fusec.bench.roofline import add_roofline, bench_roofline
from fusec.bench.threads import add_threads, bench_threads
from fusec.foundation.command_line import Parser, WrongUse, writable
from fusec.functions.table import function_table
from fusec.reports.cache import add_cache, cache
from fusec.reports.info import add_info, info
from fusec.reports.op_table import op_table
from fusec.version import __version__

Command: TypeAlias = tuple[Callable[..., Any], Callable[[argparse.ArgumentParser], None]]

BENCHES: dict[str, Command] = {
    "compile": (bench_compile, add_compile),
    "dispatch": (bench_dispatch, add_dispatch),
    "elementwise": (bench_elementwise, add_elementwise),
    "layouts": (bench_layouts, add_layouts),
    "math": (bench_math, add_math),
    "roofline": (bench_roofline, add_roofline),
    "threads": (bench_threads, add_threads),
}
"""What can be measured, and its arguments; the help text is the first line of a bench's docstring."""


def _add_commands(parser: argparse.ArgumentParser, dest: str, known: Mapping[str, Command]) -> None:
    commands = parser.add_subparsers(dest=dest, metavar=dest)
    for name, (run, add_arguments) in known.items():
        summary = (run.__doc__ or "").partition("\n")[0]
        one = commands.add_parser(name, help=summary, description=summary, epilog="example: %(prog)s")
        add_arguments(one)


def _add_bench(parser: argparse.ArgumentParser) -> None:
    parser.epilog = "example: %(prog)s layouts --json layouts.json"
    _add_commands(parser, "name", BENCHES)
    for one in subparsers(parser).values():
        one.add_argument("--json", type=writable, metavar="FILE", help="write the rows, the machine and the versions")


def subparsers(parser: argparse.ArgumentParser) -> dict[str, argparse.ArgumentParser]:
    """The commands of a parser, each with a parser of its own."""
    kinds = [action for action in parser._actions if isinstance(action, argparse._SubParsersAction)]
    return {name: one for kind in kinds for name, one in kind.choices.items()}


def bench(name: str | None, json: Path | None = None, plot: Path | None = None, **arguments: Any) -> None:
    """Measure fusec against its peers, side by side."""
    if name is None:
        raise WrongUse(f"which one? There are {', '.join(BENCHES)}")
    rows = BENCHES[name][0](**arguments)
    if json:
        write_json(json, name, rows)
    if plot:
        plot_throughput(plot, rows)


def print_ops() -> None:
    """Print the table of ops, as in docs/ops.md."""
    print(op_table(), end="")


def print_functions() -> None:
    """Print which of NumPy's functions stay lazy, as in docs/functions.md."""
    print(function_table(), end="")


def _add_nothing(parser: argparse.ArgumentParser) -> None:
    """A command without arguments."""


COMMANDS: dict[str, Command] = {
    "accuracy": (accuracy, add_accuracy),
    "bench": (bench, _add_bench),
    "cache": (cache, add_cache),
    "demo": (demo, _add_nothing),
    "functions": (print_functions, _add_nothing),
    "info": (info, add_info),
    "ops": (print_ops, _add_nothing),
}
"""What can be run, and its arguments; the help text is the first line of a command's docstring."""


def parser() -> Parser:
    """The parser of all commands."""
    whole = Parser(
        prog="python -m fusec" if sys.argv[0] == __file__ else "fusec",
        description="Show, measure and check fusec.",
        epilog="example: %(prog)s demo",
    )
    whole.add_argument("--version", action="version", version=f"fusec {__version__}")
    _add_commands(whole, "command", COMMANDS)
    return whole


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command; without any, print which there are.

    Parameters
    ----------
    arguments : sequence of str, optional
        By default those of the process.

    Raises
    ------
    SystemExit
        With code 2 for wrong arguments, 1 for a command that failed, 130 after Ctrl-C, and 141 when nobody reads what
        it prints.
    """
    commands = parser()
    try:
        try:
            _run(commands, arguments)
        finally:
            # Here, where it can be caught, and not when the interpreter ends.
            if sys.stdout is not None:
                sys.stdout.flush()
    except KeyboardInterrupt:
        commands.exit(130, f"{commands.prog}: interrupted\n")
    except BrokenPipeError:
        _print_no_more()
        raise SystemExit(141) from None
    except (ImportError, MemoryError, OSError) as error:
        _print_no_more()
        commands.exit(1, f"{commands.prog}: {' '.join(str(error).split()) or type(error).__name__}\n")


def _run(commands: Parser, arguments: Sequence[str] | None) -> None:
    chosen = vars(commands.parse_args(arguments))
    command = chosen.pop("command")
    if command is None:
        commands.print_help()
        return
    run, _ = COMMANDS[command]
    try:
        run(**chosen)
    except WrongUse as mistake:
        subparsers(commands)[command].error(str(mistake))


def _print_no_more() -> None:
    """Drop what is still to be printed and cannot be: the interpreter would try once more."""
    try:
        sys.stdout.flush()
    except OSError:
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


if __name__ == "__main__":
    main()
