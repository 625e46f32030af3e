"""The whole compiler on one page: a recorded graph in, a plan of kernels and calls out."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from fusec import passes
from fusec.config import Options
from fusec.foundation.lazy import LazyModule
from fusec.graph import Graph
from fusec.lanes.target import host_target
from fusec.schedule.build_plan import build_plan
from fusec.schedule.plan import Plan
from fusec.schedule.stream_stores import largest_cached
from fusec.types import Array, DType, Shape

verifier = LazyModule("fusec.graph.verifier")

Pass = Callable[[Graph], Graph]


def pipeline(options: Options) -> Iterator[Pass]:
    """The passes, in the order they run."""
    # First, so that every later pass sees operands of the dtype the op computes in.
    yield passes.convert_operands
    # Folding and sharing expose what the rules look for: a constant condition, the same operand twice.
    yield passes.fold_constants
    yield passes.eliminate_common_subexpressions
    yield passes.simplify
    if options.fast_math:
        # After the exact rules, which make small powers and exact reciprocals of what was written.
        yield passes.relax
        # No other rule looks for a product inside a multiply-add.
        yield passes.contract
    # What the rules made equal is computed once.
    yield passes.eliminate_common_subexpressions
    # Views move to the inputs before groups form, so that none stands in the middle of a chain.
    yield passes.sink_views
    if not options.fuse:
        # Every op a kernel of its own; results are the same bits.
        yield passes.separate_ops
        return
    # Chains first: a reduction joins a finished group rather than cutting one.
    yield passes.fuse_elementwise
    yield passes.fuse_reductions
    # When it is known what each group reads.
    yield passes.fuse_siblings
    # When it is known what passes between groups. Those that compute the same again read the same array, too.
    yield passes.rematerialize
    yield passes.fuse_siblings


def run_passes(graph: Graph, options: Options, observe: Callable[[Graph], None] | None = None) -> Graph:
    """The graph after all passes; `images` of the result lead there from the nodes of `graph`.

    Parameters
    ----------
    graph : Graph
        A recorded graph.
    options : Options
        Which passes, and whether to verify after every one.
    observe : callable, optional
        Called with the graph after every pass.
    """
    images = {node: node for node in graph.nodes}
    for run in pipeline(options):
        rewritten = run(graph)
        if options.verify:
            verifier.verify(rewritten)
            verifier.verify_rewrite(graph, rewritten, run.__name__)
        if rewritten is not graph:
            images = {node: rewritten.images.get(image, image) for node, image in images.items()}
            graph = rewritten
        if observe is not None:
            observe(graph)
    return Graph(graph.inputs, graph.outputs, images, graph.verdicts)


def plan_graph(graph: Graph, arrays: Sequence[Array], options: Options, given: Sequence[Shape] = ()) -> Plan:
    """Every decision about a graph and inputs laid out like `arrays`; nothing is compiled.

    Parameters
    ----------
    graph : Graph
        A recorded graph.
    arrays : sequence of numpy.ndarray
        One for each input, of its type; only the strides matter.
    options : Options
        What to plan for.
    given : sequence of Shape, optional
        For each output, the strides of the memory that comes with the call to write it to.
    """
    return plan_layouts(graph, [(array.shape, array.dtype, array.strides) for array in arrays], options, given)


def plan_layouts(
    graph: Graph, layouts: Sequence[tuple[Shape, DType, Shape]], options: Options, given: Sequence[Shape] = ()
) -> Plan:
    """The same for inputs of these shapes, dtypes and strides."""
    cached = largest_cached(options.streaming)
    plan = build_plan(run_passes(graph, options), layouts, host_target(options.isa), cached, given, options.reuse)
    return plan.trace_calls(graph)
