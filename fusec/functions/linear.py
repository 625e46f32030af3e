"""Matrix products."""

from __future__ import annotations

from fusec import ops
from fusec.functions.build import contraction

matmul = contraction(ops.matmul)
