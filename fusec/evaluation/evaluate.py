"""The one way from a recorded graph, or from recorded nodes, to values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeAlias

import numpy as np

from fusec.config import Options, current_options
from fusec.errors import location
from fusec.evaluation.arrays import normalize
from fusec.evaluation.capture import capture, fingerprint
from fusec.evaluation.carried import count_evaluation, find_carried
from fusec.evaluation.executables import Carrying, by_fingerprint, by_memory, compile_graph
from fusec.evaluation.out import is_free_of_overlap, is_writable
from fusec.graph import Graph, Node
from fusec.graph.interpreter import interpret
from fusec.runtime.executable import Executable, StepFailure
from fusec.schedule.plan import CallStep
from fusec.types import Array, Shape

Compile: TypeAlias = Callable[[Graph, Sequence[Array], Options, "tuple[Shape, ...]"], Executable]


class Evaluation(NamedTuple):
    """What came of a graph.

    Attributes
    ----------
    values : list of numpy.ndarray
        One for each output; with `outs`, these.
    executable : Executable or None
        What computed them where they are; None when NumPy did, or when they were copied there.
    """

    values: list[Array]
    executable: Executable | None


def evaluate(
    graph: Graph,
    arrays: Sequence[Array],
    options: Options,
    outs: Sequence[Array] = (),
    compiled: Compile = compile_graph,
) -> Evaluation:
    """The values of a graph's outputs, in arrays that share memory with nothing else, or in given ones.

    Parameters
    ----------
    graph : Graph
        A recorded graph.
    arrays : sequence of numpy.ndarray
        Its inputs, of native byte order and aligned.
    options : Options
        What to compile for, or not to.
    outs : sequence of numpy.ndarray, optional
        One for each output, as `check_outs` wants them. Where writing straight there could not give the answer that
        fresh memory gives, the results are computed first and copied then.
    compiled : callable, optional
        Where the executable comes from; takes and gives what `compile_graph` does.
    """
    given = [np.asarray(array) for array in outs]
    if given and not options.eager and all(map(is_writable, given, [node.type for node in graph.outputs])):
        executable = compiled(graph, arrays, options, tuple([array.strides for array in given]))
        if is_free_of_overlap(executable.plan, arrays, given):
            _execute(executable, graph, arrays, given)
            return Evaluation(list(outs), executable)
    if options.eager:
        # What NumPy gives may be an input itself, or one array twice.
        evaluation = Evaluation([value.copy() for value in interpret(graph, arrays)], None)
    else:
        executable = compiled(graph, arrays, options, ())
        evaluation = Evaluation(_execute(executable, graph, arrays), executable)
    if not given:
        return evaluation
    for array, value in zip(given, evaluation.values, strict=True):
        np.copyto(array, value, casting="same_kind")
    return Evaluation(list(outs), None)


def _execute(executable: Executable, graph: Graph, arrays: Sequence[Array], outs: Sequence[Array] = ()) -> list[Array]:
    try:
        return executable(arrays, outs) if outs else executable(arrays)
    except StepFailure as failure:
        raise _located(failure, executable, graph) from None


def _located(failure: StepFailure, executable: Executable, graph: Graph) -> Exception:
    """NumPy's error, with the line of the op that it is about.

    An executable serves every graph of the same structure, so the lines of its own nodes are those of the first one.
    """
    step = executable.plan.steps[failure.number]
    if isinstance(step, CallStep) and step.recorded is not None:
        failure.error.add_note(f"  in {step.node.op.name} at {location(graph.nodes[step.recorded].origin)}")
    return failure.error


def evaluate_nodes(nodes: Sequence[Node]) -> list[Array]:
    """The values of recorded nodes, in arrays that share memory with nothing else.

    A computation that was seen before costs one walk over its nodes, unless NumPy computes it: the graph is made for
    the compiler only. What a loop carries from one evaluation to the next is computed besides, and kept.

    Parameters
    ----------
    nodes : sequence of Node
        What to compute, all in one graph: what they have in common is computed once.
    """
    options = current_options()
    if options.eager:
        graph, arrays = capture(nodes)
        return evaluate(graph, [normalize(array) for array in arrays], options).values
    words, arrays, recorded = fingerprint(nodes)
    found = by_fingerprint.find((words, options))
    while found is None:
        carried = find_carried(nodes, recorded, arrays)
        graph = capture([*nodes, *carried])[0]
        before, (words, arrays, recorded) = words, fingerprint(nodes)
        # Another thread may have evaluated a part meanwhile, and then this graph is not that of the words.
        if words == before:
            found = Carrying(compile_graph(graph, arrays, options), tuple([recorded[node] for node in carried]))
            by_fingerprint[words, options] = found
            count_evaluation(recorded)
        else:
            found = by_fingerprint.find((words, options))
    executable, places = found
    kept = _numbered(recorded, places) if places else []
    try:
        values: list[Array] = executable(arrays)
    except StepFailure as failure:
        raise _located_by_nodes(failure, executable, nodes, kept, words) from None
    for node in kept[::-1]:
        node.settle(values.pop())
    return values


def evaluate_into(nodes: Sequence[Node], outs: Sequence[Array]) -> None:
    """The same in given arrays, one for each node, as `check_outs` wants them; see `evaluate`."""
    options = current_options()
    given = [np.asarray(array) for array in outs]
    if not options.eager and all(map(is_writable, given, [node.type for node in nodes])):
        strides = tuple([array.strides for array in given])
        executable, words, arrays = _executable_into(nodes, options, strides)
        if is_free_of_overlap(executable.plan, arrays, given):
            try:
                executable(arrays, given)
            except StepFailure as failure:
                raise _located_by_nodes(failure, executable, nodes, (), words) from None
            return
    for array, value in zip(given, evaluate_nodes(nodes), strict=True):
        np.copyto(array, value, casting="same_kind")


def _executable_into(
    nodes: Sequence[Node], options: Options, strides: tuple[Shape, ...]
) -> tuple[Executable, tuple[Any, ...], list[Array]]:
    """What computes nodes into memory of some strides, the fingerprint of the nodes, and the arrays it starts from.

    The tensors keep nothing of what is computed so. What a loop carries is therefore evaluated first.
    """
    while True:
        words, arrays, recorded = fingerprint(nodes)
        key = (words, options, strides)
        found = by_memory.find(key)
        if isinstance(found, Executable):
            return found, words, arrays
        if found is None:
            carried = find_carried(nodes, recorded, arrays)
            graph = capture(nodes)[0]
            if fingerprint(nodes)[0] != words:
                # As above.
                continue
            places = tuple([recorded[node] for node in carried])
            by_memory[key] = places or compile_graph(graph, arrays, options, strides)
            count_evaluation(recorded)
        else:
            carried = _numbered(recorded, found)
            for node, array in zip(carried, evaluate_nodes(carried), strict=True):
                node.settle(array)


def _located_by_nodes(
    failure: StepFailure, executable: Executable, nodes: Sequence[Node], kept: Sequence[Node], words: tuple[Any, ...]
) -> Exception:
    """The error of a step, with the line of its op where the nodes still have the fingerprint that was evaluated."""
    graph = capture([*nodes, *kept])[0]
    # The graph of something else has other lines.
    return _located(failure, executable, graph) if fingerprint(nodes)[0] == words else failure.error


def _numbered(recorded: dict[Node, int], places: Sequence[int]) -> list[Node]:
    every = list(recorded)
    return [every[place] for place in places]
