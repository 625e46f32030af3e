"""The passes by name; `fusec/compiler.py` says in which order they run, and why."""

from fusec.passes.contract import contract
from fusec.passes.convert_operands import convert_operands
from fusec.passes.eliminate_common_subexpressions import eliminate_common_subexpressions
from fusec.passes.fold_constants import fold_constants
from fusec.passes.fuse_elementwise import fuse_elementwise
from fusec.passes.fuse_reductions import fuse_reductions
from fusec.passes.fuse_siblings import fuse_siblings
from fusec.passes.relax import relax
from fusec.passes.rematerialize import rematerialize
from fusec.passes.separate_ops import separate_ops
from fusec.passes.simplify import simplify
from fusec.passes.sink_views import sink_views

__all__ = [
    "contract",
    "convert_operands",
    "eliminate_common_subexpressions",
    "fold_constants",
    "fuse_elementwise",
    "fuse_reductions",
    "fuse_siblings",
    "relax",
    "rematerialize",
    "separate_ops",
    "simplify",
    "sink_views",
]
