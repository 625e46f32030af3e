"""What becomes of a bench's rows: a JSON file, a picture."""

from __future__ import annotations

import argparse
import json
import platform
from collections.abc import Sequence
from importlib import metadata
from importlib.util import find_spec
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from fusec.bench.measure import thread_count
from fusec.bench.workloads import WORKLOADS, Workload
from fusec.foundation.command_line import writable
from fusec.foundation.lazy import LazyModule
from fusec.lanes.target import host_target

if TYPE_CHECKING:
    from matplotlib import backend_bases, figure
else:
    backend_bases = LazyModule("matplotlib.backend_bases")
    figure = LazyModule("matplotlib.figure")

PACKAGES = ("fusec", "numpy", "llvmlite", "numexpr", "numba", "jax", "torch")

STYLES = {
    "fusec": ("#d55e00", "-"),
    "fast_math": ("#d55e00", "--"),
    "numpy": ("#000000", "-"),
    "numexpr": ("#e69f00", "-"),
    "numba": ("#009e73", "-"),
    "jax": ("#0072b2", "-"),
    "torch": ("#cc79a7", "-"),
    "torch.compile": ("#cc79a7", "--"),
}
"""Colour and line of each contender, told apart by the colour-blind, too (Okabe and Ito's palette)."""


def picture(text: str) -> Path:
    """The type of a file to draw in: its suffix says the format, and matplotlib is there.

    Raises
    ------
    argparse.ArgumentTypeError
        When it could not be drawn or written.
    """
    if find_spec("matplotlib") is None:
        raise argparse.ArgumentTypeError("this needs matplotlib, which is not installed: pip install 'fusec[viz]'")
    path, formats = Path(text), backend_bases.FigureCanvasBase.get_supported_filetypes()
    if path.suffix and path.suffix[1:].lower() not in formats:
        raise argparse.ArgumentTypeError(f"cannot draw {text!r}: known formats are {', '.join(sorted(formats))}")
    return writable(text)


def versions() -> dict[str, str]:
    """Of Python and of the packages that are installed."""
    found = {"python": platform.python_version()}
    for package in PACKAGES:
        try:
            found[package] = metadata.version(package)
        except metadata.PackageNotFoundError:
            continue
    return found


def write_json(path: Path, bench: str, rows: Sequence[dict[str, Any]]) -> None:
    """Rows, with what they were measured on.

    Parameters
    ----------
    path : Path
        The file.
    bench : str
        Which bench made them.
    rows : sequence of dict
        Numbers and text.
    """
    target = host_target("native")
    machine = {"cpu": target.cpu, "isa": target.isa, "system": platform.system()}
    document = {"bench": bench, "machine": machine, "versions": versions(), "rows": rows}
    path.write_text(json.dumps(document, indent=1) + "\n", "utf-8")


def plot_throughput(path: Path, rows: Sequence[dict[str, Any]]) -> None:
    """A picture of the element-wise bench: GB/s against size, beside what a copy of as many bytes reaches.

    Parameters
    ----------
    path : Path
        The file; its suffix says the format.
    rows : sequence of dict
        Of `bench_elementwise`.
    """
    workloads = [workload for workload in WORKLOADS if any(row["work"] == workload.name for row in rows)]
    columns = min(len(workloads), 3)
    lines = -(-len(workloads) // columns)
    picture = figure.Figure(figsize=(3 + 3.3 * columns, 1 + 3 * lines), layout="constrained")
    # One scale for all: what is higher in one panel than in another is faster.
    panels = np.atleast_1d(picture.subplots(lines, columns, sharex=True, sharey=True)).ravel()
    for panel, workload in zip(panels, workloads, strict=False):
        _draw_panel(panel, workload, [row for row in rows if row["work"] == workload.name])
    for panel in panels[len(workloads) :]:
        panel.set_axis_off()
    entries = {line.get_label(): line for panel in panels for line in panel.get_lines()}
    picture.legend(entries.values(), entries.keys(), loc="outside right center", frameon=False)
    picture.supxlabel("elements per array")
    picture.supylabel("GB/s: operands in, result out")
    title = f"Element-wise formulas on {thread_count()} threads ({host_target('native').isa})"
    picture.suptitle(title, fontsize="medium")
    picture.savefig(path, dpi=120)


def _draw_panel(panel: Any, workload: Workload, rows: Sequence[dict[str, Any]]) -> None:
    """One formula: a line for each contender, and one for the limit of the memory at that size."""
    for name, (color, style) in (*STYLES.items(), ("limit", ("0.5", ":"))):
        measured = sorted((row["elements"], row[name]) for row in rows if name in row)
        if not measured:
            continue
        speeds = [workload.nbytes(size) / spent / 1e3 for size, spent in measured]
        sizes = [size for size, _ in measured]
        if name == "limit":
            panel.plot(sizes, speeds, style, color=color, lw=1.5, label="copy", zorder=1)
        else:
            width, order = (2.5, 3) if name == "fusec" else (1.2, 2)
            panel.plot(sizes, speeds, style, color=color, marker="o", ms=3, lw=width, label=name, zorder=order)
    panel.set_title(workload.name, fontsize="medium")
    panel.set(xscale="log", yscale="log")
    panel.yaxis.set_major_formatter(lambda value, _: f"{value:g}")
    panel.grid(alpha=0.25)
    panel.spines[["top", "right"]].set_visible(False)
