"""Compiled graphs, as many as the process has use for."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from fusec.compiler import plan_graph
from fusec.config import Options
from fusec.foundation.cache import Cache
from fusec.graph import Graph
from fusec.runtime.entry import native_class
from fusec.runtime.executable import Executable
from fusec.runtime.floating_mode import default_mode
from fusec.types import Array, Shape


class Carrying(NamedTuple):
    """An executable whose further results are values that a loop carries: of the nodes with these numbers."""

    executable: Executable
    places: tuple[int, ...] = ()


MAX_EXECUTABLES = 512

by_graph: Cache[tuple[Any, ...], Executable] = Cache(MAX_EXECUTABLES)
"""What was compiled, by graph, strides of its inputs, options and strides of given results."""

by_fingerprint: Cache[tuple[Any, ...], Carrying] = Cache(MAX_EXECUTABLES)
"""The same, by the fingerprint of recorded nodes and options: what is found here needs no graph."""

by_memory: Cache[tuple[Any, ...], Executable | tuple[int, ...]] = Cache(MAX_EXECUTABLES)
"""The same where results go to given memory, by its strides, too; or the numbers of the nodes to evaluate before."""


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
