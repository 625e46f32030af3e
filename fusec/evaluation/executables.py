"""Compiled graphs, as many as the process has use for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from fusec.compiler import plan_graph, plan_layouts
from fusec.config import Options
from fusec.errors import CompilerBug
from fusec.foundation.cache import Cache
from fusec.graph import Graph, map_numbers
from fusec.runtime.entry import native_class
from fusec.runtime.executable import Executable
from fusec.runtime.floating_mode import default_mode
from fusec.runtime.sources import extents_of, layout_sources, layout_values, strides_of
from fusec.symbolic.scope import Scope
from fusec.symbolic.values import rebound, value_in
from fusec.types import Array, Shape

MAX_EXECUTABLES = 512

by_graph: Cache[tuple[Any, ...], Executable] = Cache(MAX_EXECUTABLES)
"""What was compiled, by graph, strides of its inputs, options and strides of given results."""


def compile_graph(graph: Graph, arrays: Sequence[Array], options: Options, given: tuple[Shape, ...] = ()) -> Executable:
    """An executable for a graph and inputs laid out like `arrays`, the one there is or a new one.

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
    executable = by_graph.find(key)
    if executable is None:
        # What is computed now, constants, must not depend on the caller's floating-point mode either.
        with default_mode():
            executable = native_class(Executable)(plan_graph(graph, arrays, options, given), options)
        by_graph[key] = executable
    return executable


def compile_call(
    graph: Graph,
    known: Scope,
    arrays: Sequence[Array],
    outs: Sequence[Array],
    numbers: Sequence[Any],
    options: Options,
) -> Executable:
    """An executable for every call that would decide like this one.

    Parameters
    ----------
    graph : Graph
        A recorded graph, whose shapes and numbers follow from the call's.
    known : Scope
        What was decided when it was recorded, which holds for this call, too.
    arrays, outs : sequence of numpy.ndarray
        The call's inputs and given results.
    numbers : sequence of int or float
        The numbers among its arguments.
    options : Options
        What to compile for.
    """
    every = [*arrays, *outs]
    sources = layout_sources([array.ndim for array in every], len(numbers))
    scope = Scope(dict(zip(sources, layout_values(every, numbers), strict=True)), known)
    graph = map_numbers(graph, lambda number: rebound(scope, number))
    # Arrays from elsewhere have the shapes they had, and results those of the outputs.
    nodes = [*graph.inputs, *(graph.outputs if outs else ())]
    for place, (node, array) in enumerate(zip(nodes, every, strict=True)):
        if extents_of(scope, place, array) != node.shape:
            raise CompilerBug(f"an array of shape {array.shape} stands for {node.type}", str(graph))
    layouts = [
        (node.shape, node.dtype, strides_of(scope, place, array))
        for place, (node, array) in enumerate(zip(graph.inputs, arrays, strict=True))
    ]
    given = [strides_of(scope, place, array) for place, array in enumerate(outs, start=len(arrays))]
    with default_mode():
        return native_class(Executable)(plan_layouts(graph, layouts, options, given), options, scope)


def sized_graph(graph: Graph, arrays: Sequence[Array], numbers: Sequence[Any]) -> Graph:
    """A graph of plain numbers, for one call.

    Parameters
    ----------
    graph : Graph
        A recorded graph.
    arrays : sequence of numpy.ndarray
        The call's inputs.
    numbers : sequence of int or float
        The numbers among its arguments.
    """
    sources = layout_sources([array.ndim for array in arrays], len(numbers))
    call = Scope(dict(zip(sources, layout_values(arrays, numbers), strict=True)))
    return map_numbers(graph, lambda number: value_in(call, number))
