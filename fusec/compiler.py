"""The whole compiler on one page: a recorded graph in, an executable out."""

from __future__ import annotations

import threading
from collections import OrderedDict
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

from fusec import passes
from fusec.config import Options, current_options
from fusec.errors import location
from fusec.evaluation.capture import capture, fingerprint
from fusec.evaluation.carried import count_evaluation, find_carried
from fusec.foundation.locks import fork_safe
from fusec.graph import Graph, Node
from fusec.graph.interpreter import interpret
from fusec.graph.verifier import verify, verify_rewrite
from fusec.lanes.target import host_target
from fusec.runtime.entry import native_class
from fusec.runtime.executable import Executable, StepFailure
from fusec.runtime.floating_mode import default_mode
from fusec.schedule.build_plan import build_plan
from fusec.schedule.plan import Plan
from fusec.schedule.stream_stores import largest_cached
from fusec.types import Array, Shape

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
    # Last, when it is known what each group reads.
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
            verify(rewritten)
            verify_rewrite(graph, rewritten, run.__name__)
        if rewritten is not graph:
            images = {node: rewritten.images.get(image, image) for node, image in images.items()}
            graph = rewritten
        if observe is not None:
            observe(graph)
    return Graph(graph.inputs, graph.outputs, images, graph.verdicts)


def plan_graph(graph: Graph, arrays: Sequence[Array], options: Options, given: Sequence[Shape] = ()) -> Plan:
    """Every decision about a graph and inputs laid out like `arrays`; nothing is compiled."""
    layouts = [(array.shape, array.dtype, array.strides) for array in arrays]
    vector_bits = host_target(options.isa).vector_bits
    cached = largest_cached(options.streaming)
    return build_plan(run_passes(graph, options), layouts, vector_bits, cached, given, options.reuse)


def compile_graph(graph: Graph, arrays: Sequence[Array], options: Options, given: tuple[Shape, ...] = ()) -> Executable:
    """An executable for a graph and inputs laid out like `arrays`, from the cache when it is there.

    Of the arrays, which have the inputs' types, only the strides matter. Kernels have no sizes in them: other sizes run
    the passes and the schedule again, and find their kernels compiled.

    Parameters
    ----------
    graph : Graph
        A recorded graph.
    arrays : sequence of numpy.ndarray
        One for each input.
    options : Options
        What to compile for.
    given : tuple of Shape, optional
        For each output, the strides of the memory that comes with the call to write it to.
    """
    key = (graph.key, tuple([array.strides for array in arrays]), options, given)
    found: Executable | None = _find(key)
    if found is not None:
        return found
    # What is computed now, constants, must not depend on the caller's floating-point mode either.
    with default_mode():
        executable: Executable = native_class(Executable)(plan_graph(graph, arrays, options, given), options)
    _keep(key, executable)
    return executable


def settle_carried(nodes: Sequence[Node]) -> None:
    """Compute and keep what a loop carries from one evaluation to the next, before one that keeps nothing."""
    _, arrays, recorded = fingerprint(nodes)
    carried = find_carried(nodes, recorded, arrays)
    for node, array in zip(carried, evaluate(carried) if carried else [], strict=True):
        node.settle(array)
    count_evaluation(recorded)


class _Carrying(NamedTuple):
    """An executable whose further results are values that a loop carries: of the nodes with these numbers."""

    executable: Executable
    places: tuple[int, ...]


MAX_EXECUTABLES = 512
_executables: OrderedDict[Any, Executable | _Carrying] = OrderedDict()
_lock = fork_safe(threading.Lock())


def _find(key: Any) -> Any:
    with _lock:
        found = _executables.get(key)
        if found is not None:
            _executables.move_to_end(key)
        return found


def _keep(key: Any, executable: Executable | _Carrying) -> None:
    with _lock:
        _executables[key] = executable
        if len(_executables) > MAX_EXECUTABLES:
            _executables.popitem(last=False)


def run_graph(
    executable: Executable, graph: Graph, arrays: Sequence[Array], options: Options, outs: Sequence[Array] = ()
) -> list[Array]:
    """The executable's results, in `outs` when it was made for given ones; an error says where `graph` was written.

    An executable serves every graph of the same structure, so the lines of the program are those of the first.
    """
    try:
        return executable(arrays, outs) if outs else executable(arrays)
    except StepFailure as failure:
        raise _located(failure, graph, arrays, options) from None


def _located(failure: StepFailure, graph: Graph, arrays: Sequence[Array], options: Options) -> Exception:
    node = plan_graph(graph, arrays, options).steps[failure.number].node
    failure.error.add_note(f"  in {node.op.name} at {location(node.origin)}")
    return failure.error


def evaluate(nodes: Sequence[Node]) -> list[Array]:
    """The values of recorded nodes, in arrays that share memory with nothing else.

    A computation that was seen before costs one walk over its nodes: the graph is made for the compiler only. What a
    loop carries from one evaluation to the next is computed besides, and kept.

    Parameters
    ----------
    nodes : sequence of Node
        What to compute, all in one graph: what they have in common is computed once.
    """
    options = current_options()
    words, arrays, recorded = fingerprint(nodes)
    if options.eager:
        return [array.copy() for array in interpret(capture(nodes)[0], arrays)]
    found = _find((words, options))
    while found is None:
        carried = find_carried(nodes, recorded, arrays)
        graph = capture([*nodes, *carried])[0]
        before, (words, arrays, recorded) = words, fingerprint(nodes)
        # Another thread may have evaluated a part meanwhile, and then this graph is not that of the words.
        if words == before:
            found = compile_graph(graph, arrays, options)
            if carried:
                found = _Carrying(found, tuple([recorded[node] for node in carried]))
            _keep((words, options), found)
            count_evaluation(recorded)
        else:
            found = _find((words, options))
    carries = found.__class__ is _Carrying
    try:
        values: list[Array] = (found.executable if carries else found)(arrays)
    except StepFailure as failure:
        raise _located(failure, capture(nodes)[0], arrays, options) from None
    if carries:
        every = list(recorded)
        for place in found.places[::-1]:
            every[place].settle(values.pop())
    return values
