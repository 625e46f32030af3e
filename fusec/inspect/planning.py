"""The plan a question is about."""

from __future__ import annotations

from collections.abc import Sequence

from fusec.compiler import run_passes
from fusec.config import current_options
from fusec.graph import Graph
from fusec.lanes.target import host_target
from fusec.schedule.build_plan import build_plan
from fusec.schedule.plan import Plan
from fusec.types import Array


def make_plan(graph: Graph, arrays: Sequence[Array]) -> Plan:
    """What would run now, made from this very graph: a cached plan would know another line of the program."""
    options = current_options()
    layouts = [(array.shape, array.dtype, array.strides) for array in arrays]
    return build_plan(run_passes(graph, options), layouts, host_target(options.isa).vector_bits)
