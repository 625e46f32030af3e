"""The one way from a recorded graph, or from recorded nodes, to values."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, NamedTuple, TypeAlias

import numpy as np

from fusec.config import Options, current_options
from fusec.evaluation.arrays import normalize
from fusec.evaluation.capture import capture, is_tracing
from fusec.evaluation.executables import compile_graph, sized_graph
from fusec.evaluation.expression import Overlap, Overtaken, find_expression
from fusec.evaluation.fingerprint import Fingerprint, fingerprint
from fusec.evaluation.out import is_free_of_overlap, is_writable
from fusec.evaluation.pinned import plain_nodes
from fusec.graph import Graph, Node
from fusec.graph.interpreter import interpret
from fusec.runtime.executable import Executable
from fusec.runtime.steps import StepFailure
from fusec.types import Array

Compile: TypeAlias = Callable[[Graph, Sequence[Array], Options, Sequence[Array]], Executable]
"""From a graph, its inputs, options and given results to what computes those."""


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


def _compile_laid_out(graph: Graph, arrays: Sequence[Array], options: Options, outs: Sequence[Array]) -> Executable:
    return compile_graph(graph, arrays, options, tuple([array.strides for array in outs]))


def evaluate(
    graph: Graph,
    arrays: Sequence[Array],
    options: Options,
    outs: Sequence[Array] = (),
    numbers: Sequence[Any] = (),
    compiled: Compile = _compile_laid_out,
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
    numbers : sequence of int or float, optional
        Those among a call's arguments, where the graph's numbers follow from them.
    compiled : callable, optional
        Where the executable comes from.
    """
    given = [np.asarray(array) for array in outs]
    if given and not options.eager and all(map(is_writable, given, [node.dtype for node in graph.outputs])):
        executable = compiled(graph, arrays, options, given)
        if is_free_of_overlap(executable.sized(arrays, given, numbers).plan, arrays, given):
            _execute(executable, graph, arrays, given, numbers)
            return Evaluation(list(outs), executable)
    if options.eager:
        # What NumPy gives may be an input itself, or one array twice.
        values = interpret(sized_graph(graph, arrays, numbers), arrays)
        evaluation = Evaluation([value.copy() for value in values], None)
    else:
        executable = compiled(graph, arrays, options, ())
        evaluation = Evaluation(_execute(executable, graph, arrays, (), numbers), executable)
    if not given:
        return evaluation
    for array, value in zip(given, evaluation.values, strict=True):
        np.copyto(array, value, casting="same_kind")
    return Evaluation(list(outs), None)


def _execute(
    executable: Executable, graph: Graph, arrays: Sequence[Array], outs: Sequence[Array], numbers: Sequence[Any]
) -> list[Array]:
    # One for each way to be called, so that native code finds its program.
    try:
        if numbers:
            return executable(arrays, outs, numbers)
        return executable(arrays, outs) if outs else executable(arrays)
    except StepFailure as failure:
        raise _located(failure, graph) from None


def _located(failure: StepFailure, graph: Graph) -> Exception:
    """NumPy's error, with the line of the op that it is about.

    An executable serves every graph of the same structure, so the lines of its own nodes are those of the first one.
    """
    recorded = failure.step.recorded
    return failure.located(None if recorded is None else graph.nodes[recorded].origin)


def evaluate_nodes(nodes: Sequence[Node]) -> list[Array]:
    """The values of recorded nodes, in arrays that share memory with nothing else.

    A computation that was seen before, with these or other sizes and numbers, costs one walk over its nodes, unless
    NumPy computes it: the graph is made for the compiler only. What a loop carries from one evaluation to the next is
    computed besides, and kept.

    Parameters
    ----------
    nodes : sequence of Node
        What to compute, all in one graph: what they have in common is computed once.
    """
    options = current_options()
    if is_tracing():
        nodes = plain_nodes(nodes)
    if options.eager:
        graph, arrays = capture(nodes)
        return evaluate(graph, [normalize(array) for array in arrays], options).values
    while True:
        found = fingerprint(nodes)
        expression = find_expression(found, nodes, options)
        kept = [found.recorded[place] for place in expression.places] if expression.places else []
        try:
            values: list[Array] = expression(found.arrays, found.numbers, found, [*nodes, *kept])
        except Overtaken:
            continue
        except StepFailure as failure:
            raise _located_by_nodes(failure, nodes, kept, found) from None
        for node in kept[::-1]:
            node.settle(values.pop())
        return values


def evaluate_into(nodes: Sequence[Node], outs: Sequence[Array]) -> None:
    """The same in given arrays, one for each node, as `check_outs` wants them; see `evaluate`.

    The tensors keep nothing of what is computed so. What a loop carries is therefore evaluated first.
    """
    options = current_options()
    given = [np.asarray(array) for array in outs]
    if options.eager or not all(map(is_writable, given, [node.dtype for node in nodes])):
        _copy_values(nodes, given)
        return
    if is_tracing():
        nodes = plain_nodes(nodes)
    while True:
        found = fingerprint(nodes)
        expression = find_expression(found, nodes, options, is_given=True)
        if expression.places:
            carried = [found.recorded[place] for place in expression.places]
            for node, array in zip(carried, evaluate_nodes(carried), strict=True):
                node.settle(array)
            continue
        try:
            expression(found.arrays, found.numbers, found, nodes, given)
        except Overtaken:
            continue
        except Overlap:
            _copy_values(nodes, given)
        except StepFailure as failure:
            raise _located_by_nodes(failure, nodes, (), found) from None
        return


def _copy_values(nodes: Sequence[Node], outs: Sequence[Array]) -> None:
    for array, value in zip(outs, evaluate_nodes(nodes), strict=True):
        np.copyto(array, value, casting="same_kind")


def _located_by_nodes(
    failure: StepFailure, nodes: Sequence[Node], kept: Sequence[Node], found: Fingerprint
) -> Exception:
    """The error of a step, with the line of its op where the nodes still have the fingerprint that was evaluated."""
    graph = capture([*nodes, *kept])[0]
    # The graph of something else has other lines.
    return _located(failure, graph) if fingerprint(nodes).words == found.words else failure.error
