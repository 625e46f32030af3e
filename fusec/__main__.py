"""`python -m fusec <command>`: the commands, one line each."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from typing import Any

from fusec.accuracy.command import accuracy, add_accuracy
from fusec.bench.demo import demo
from fusec.bench.elementwise import SIZES, bench_elementwise
from fusec.bench.math import add_math, bench_math
from fusec.bench.threads import bench_threads
from fusec.inspect.cache import add_cache, cache
from fusec.inspect.op_table import op_table


def _add_sizes(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--sizes", type=int, nargs="+", metavar="N", default=SIZES, help="elements per array")
    parser.add_argument("--rounds", type=int, default=15, help="turns each contender gets (default 15)")


BENCHES: dict[str, tuple[Callable[..., Any], Callable[[argparse.ArgumentParser], None]]] = {
    "elementwise": (bench_elementwise, _add_sizes),
    "math": (bench_math, add_math),
    "threads": (bench_threads, _add_sizes),
}
"""What can be measured, and its arguments; the help text is the first line of a bench's docstring."""


def _add_bench(parser: argparse.ArgumentParser) -> None:
    benches = parser.add_subparsers(dest="name", required=True, metavar="name")
    for name, (run, add_arguments) in BENCHES.items():
        summary = (run.__doc__ or "").partition("\n")[0]
        add_arguments(benches.add_parser(name, help=summary, description=summary))


def bench(name: str, **arguments: Any) -> None:
    """Measure fusec against its peers, side by side."""
    BENCHES[name][0](**arguments)


def print_ops() -> None:
    """Print the table of ops, as in docs/ops.md."""
    print(op_table(), end="")


def _add_nothing(parser: argparse.ArgumentParser) -> None:
    """A command without arguments."""


COMMANDS: dict[str, tuple[Callable[..., None], Callable[[argparse.ArgumentParser], None]]] = {
    "accuracy": (accuracy, add_accuracy),
    "bench": (bench, _add_bench),
    "cache": (cache, add_cache),
    "demo": (demo, _add_nothing),
    "ops": (print_ops, _add_nothing),
}
"""What can be run, and its arguments; the help text is the first line of a command's docstring."""


def main(arguments: Sequence[str] | None = None) -> None:
    """Run one command.

    Parameters
    ----------
    arguments : sequence of str, optional
        By default those of the process.
    """
    parser = argparse.ArgumentParser(prog="python -m fusec", description="Fusec from the shell.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    for name, (run, add_arguments) in COMMANDS.items():
        summary = (run.__doc__ or "").partition("\n")[0]
        add_arguments(commands.add_parser(name, help=summary, description=summary))
    chosen = vars(parser.parse_args(arguments))
    run, _ = COMMANDS[chosen.pop("command")]
    run(**chosen)


if __name__ == "__main__":
    main()
