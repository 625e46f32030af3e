"""`python -m fusec <command>`: the commands, one line each."""

from __future__ import annotations

import argparse
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

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
from fusec.functions.table import function_table
from fusec.inspect.cache import add_cache, cache
from fusec.inspect.op_table import op_table

BENCHES: dict[str, tuple[Callable[..., Any], Callable[[argparse.ArgumentParser], None]]] = {
    "compile": (bench_compile, add_compile),
    "dispatch": (bench_dispatch, add_dispatch),
    "elementwise": (bench_elementwise, add_elementwise),
    "layouts": (bench_layouts, add_layouts),
    "math": (bench_math, add_math),
    "roofline": (bench_roofline, add_roofline),
    "threads": (bench_threads, add_threads),
}
"""What can be measured, and its arguments; the help text is the first line of a bench's docstring."""


def _add_bench(parser: argparse.ArgumentParser) -> None:
    benches = parser.add_subparsers(dest="name", required=True, metavar="name")
    for name, (run, add_arguments) in BENCHES.items():
        summary = (run.__doc__ or "").partition("\n")[0]
        one = benches.add_parser(name, help=summary, description=summary)
        one.add_argument("--json", type=Path, metavar="FILE", help="write the rows, the machine and the versions")
        add_arguments(one)


def bench(name: str, json: Path | None, plot: Path | None = None, **arguments: Any) -> None:
    """Measure fusec against its peers, side by side."""
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


COMMANDS: dict[str, tuple[Callable[..., None], Callable[[argparse.ArgumentParser], None]]] = {
    "accuracy": (accuracy, add_accuracy),
    "bench": (bench, _add_bench),
    "cache": (cache, add_cache),
    "demo": (demo, _add_nothing),
    "functions": (print_functions, _add_nothing),
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
    parser = argparse.ArgumentParser(prog="python -m fusec", description="Show, measure and check fusec.")
    commands = parser.add_subparsers(dest="command", required=True, metavar="command")
    for name, (run, add_arguments) in COMMANDS.items():
        summary = (run.__doc__ or "").partition("\n")[0]
        add_arguments(commands.add_parser(name, help=summary, description=summary))
    chosen = vars(parser.parse_args(arguments))
    run, _ = COMMANDS[chosen.pop("command")]
    run(**chosen)


if __name__ == "__main__":
    main()
