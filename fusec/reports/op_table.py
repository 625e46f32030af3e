"""The table of ops in docs/ops.md, written by the op records themselves."""

from __future__ import annotations

import math

from fusec.ops.op import OPS, ElementwiseOp, Kind, Op, ReductionOp, TypedOp
from fusec.types import FLOAT32

TITLES = {
    Kind.ELEMENTWISE: "Element-wise",
    Kind.REDUCTION: "Reductions",
    Kind.VIEW: "Views",
    Kind.CONTRACTION: "Matrix products",
    Kind.SOURCE: "Sources",
    Kind.GROUP: "Groups",
}
KINDS = {"b": "bool", "i": "int", "u": "uint", "f": "float"}

HEAD = """# Ops

Every op of the IR, as its record says; `python -m fusec ops` prints this page. *Accuracy* is the largest distance from
the exact value in units in the last place, and "exact" means NumPy's bits. *Lanes* are the dtypes that have vector
code; NumPy runs the others. *Flops* is the estimate per element that reports use.
"""


def op_table() -> str:
    """The page as Markdown."""
    sections = [HEAD]
    for kind, title in TITLES.items():
        ops = sorted((op for op in OPS.values() if op.kind is kind), key=lambda op: op.name)
        rows = [_row(op) for op in ops]
        head = "| op | computes | accuracy | lanes | flops |\n|---|---|---|---|---|"
        sections.append("\n".join([f"## {title}\n", head, *rows, ""]))
    return "\n".join(sections)


def _row(op: Op) -> str:
    summary = op.doc.partition("\n")[0].replace("|", "\\|")
    flops = str(op.flops) if isinstance(op, TypedOp) else ""
    return f"| `{op.name}` | {summary} | {_accuracy(op)} | {_lanes(op)} | {flops} |"


def _accuracy(op: Op) -> str:
    if isinstance(op, ReductionOp):
        return "fixed tree for floats" if not op.reassociates(FLOAT32) else "exact"
    if isinstance(op, ElementwiseOp):
        if math.isinf(op.ulp):
            return "none stated"
        return f"{op.ulp:g} ULP" if op.ulp else "exact"
    return "NumPy's" if op.kind is Kind.CONTRACTION else ""


def _lanes(op: Op) -> str:
    if isinstance(op, ReductionOp):
        return "all"
    if not isinstance(op, ElementwiseOp):
        return ""
    if op.vectorized == "biuf":
        return "all"
    return ", ".join(KINDS[kind] for kind in op.vectorized) or "none"
