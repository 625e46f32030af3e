"""What becomes of a bench's rows: a JSON file, a picture."""

from __future__ import annotations

import json
import platform
from collections.abc import Sequence
from importlib import metadata
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from fusec.bench.contenders import PEERS
from fusec.bench.roofline import Limits, measure_limits
from fusec.bench.workloads import WORKLOADS
from fusec.lanes.target import host_target
from fusec.lazy import LazyModule

if TYPE_CHECKING:
    from matplotlib import figure
else:
    figure = LazyModule("matplotlib.figure")

PACKAGES = ("fusec", "numpy", "llvmlite", "numexpr", "numba", "jax", "torch")


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


def plot_throughput(path: Path, rows: Sequence[dict[str, Any]], limits: Limits | None = None) -> None:
    """A picture of the element-wise bench: GB/s against size, below the roofline.

    Parameters
    ----------
    path : Path
        The file; its suffix says the format.
    rows : sequence of dict
        Of `bench_elementwise`.
    limits : Limits, optional
        The roofline; measured now unless given.
    """
    limits = limits or measure_limits()
    workloads = [workload for workload in WORKLOADS if any(row["work"] == workload.name for row in rows)]
    columns = min(len(workloads), 3)
    picture = figure.Figure(figsize=(5 * columns, 3.6 * -(-len(workloads) // columns)), layout="constrained")
    panels = np.atleast_1d(picture.subplots(-(-len(workloads) // columns), columns)).ravel()
    for panel, workload in zip(panels, workloads, strict=False):
        shown = [row for row in rows if row["work"] == workload.name]
        for name in ("fusec", "fast_math", *PEERS):
            measured = [row for row in shown if name in row]
            if measured:
                sizes = [row["elements"] for row in measured]
                speeds = [workload.nbytes(row["elements"]) / row[name] / 1e3 for row in measured]
                panel.loglog(sizes, speeds, marker=".", label=name, linewidth=2.5 if name == "fusec" else 1)
        for value, label in ((limits.streaming_copy, "streaming copy"), (limits.copy, "copy")):
            panel.axhline(value, color="gray", linestyle="--" if label == "copy" else ":", linewidth=1, label=label)
        panel.set(title=workload.name, xlabel="elements", ylabel="GB/s of necessary traffic")
        panel.grid(alpha=0.3)
    for panel in panels[len(workloads) :]:
        panel.set_axis_off()
    panels[0].legend(fontsize="small")
    picture.savefig(path, dpi=120)
