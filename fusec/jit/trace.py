"""What a jitted function did when it ran once: a graph, and how its result is made of the graph's."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from fusec.errors import DTypeError
from fusec.evaluation.arrays import check_array, normalize
from fusec.evaluation.capture import capture
from fusec.evaluation.executables import sized_graph
from fusec.foundation.cache import Cache
from fusec.graph import Graph, Node
from fusec.jit.fixed import Opaque, describe
from fusec.jit.plain import make_plain
from fusec.jit.pytree import LEAF, flatten, plain_key, unflatten
from fusec.jit.reads import enclosed
from fusec.jit.surroundings import Surroundings, refuse_traced
from fusec.runtime.executable import Executable
from fusec.runtime.program import Piece, Program, flat
from fusec.symbolic.scope import Scope
from fusec.symbolic.variants import Variants
from fusec.tensor.tensor import Tensor, of_array
from fusec.types import Array, TensorType

MAX_VARIANTS = 64
"""Executables and programs that a trace keeps: one for each way in which plans decide, and for each of the settings."""


class Trace:
    """What a function did with arrays of some dtypes and ranks, for calls in which it would decide alike.

    Attributes
    ----------
    key : (Structure, tuple)
        The structure of the arguments, and what must be the same of each leaf.
    graph : Graph
        What was recorded: the arguments come first among its inputs.
    closure : list of numpy.ndarray
        Arrays the function took from elsewhere, one for each further input.
    structure : Structure
        Of the result.
    leaves : list
        The result's leaves: a graph output's position for tensors, anything else as it is.
    executables : Variants
        Executables by settings and whether results are given; each serves the calls for which its plan decides alike.
    programs : Cache
        What answers such calls without Python, or why nothing does.
    surroundings : Surroundings
        What the function read from elsewhere.
    scope : Scope
        What was decided by the sizes and numbers of the call that was traced.

    Raises
    ------
    DTypeError
        When the result is something that each call would have to make anew, and nobody knows how.
    """

    __slots__ = (
        "closure", "executables", "graph", "key", "leaves", "parameters", "programs", "scope", "structure",
        "surroundings",
    )  # fmt: skip

    def __init__(
        self, name: str, key: Any, result: Any, parameters: list[Node], surroundings: Surroundings, scope: Scope
    ) -> None:
        self.key = key
        self.surroundings = surroundings
        self.scope = scope
        found: list[Any] = []
        self.structure = flatten(result, found)
        outputs: list[Node] = []
        self.leaves: list[Any] = []
        for leaf in found:
            # An array that the function made is a result like any other: each call returns one of its own.
            if isinstance(leaf, np.ndarray):
                leaf = of_array(leaf)
            if isinstance(leaf, Tensor):
                self.leaves.append(_Output(len(outputs)))
                outputs.append(leaf.node)
            else:
                leaf = make_plain(leaf)
                _check_constant(name, leaf)
                refuse_traced(name, "a function that it returns", enclosed(leaf), parameters)
                self.leaves.append(leaf)
        self.graph: Graph
        self.graph, self.closure = capture(outputs, parameters)
        self.parameters = len(parameters)
        self.executables: Variants[Executable] = Variants(MAX_VARIANTS)
        self.programs: Cache[Any, Program | object] = Cache(MAX_VARIANTS)

    def closure_arrays(self) -> list[Array]:
        """The closure as it is now: shared memory, of which only the contents may have changed."""
        for array, node in zip(self.closure, self.graph.inputs[self.parameters :], strict=True):
            check_array(array, node)
        return [normalize(array) for array in self.closure]

    def output_types(self, arrays: Sequence[Array], numbers: Sequence[Any]) -> list[TensorType]:
        """What a call's results are.

        Parameters
        ----------
        arrays : sequence of numpy.ndarray
            The graph's inputs.
        numbers : sequence of int or float
            The numbers among the arguments.
        """
        return [node.type for node in sized_graph(self.graph, arrays, numbers).outputs]

    def result(self, values: list[Array]) -> Any:
        """The function's result, made of the graph's."""
        return unflatten(self.structure, iter([_made(leaf, values) for leaf in self.leaves]))

    @property
    def form(self) -> tuple[list[Piece], Any]:
        """What native code returns: pieces of containers of Python's, or a list for `result` to take."""
        pieces: list[Piece] = []
        if _put_pieces(self.structure, iter(self.leaves), pieces):
            return pieces, None
        return flat(list, len(self.graph.outputs)), self.result


def _put_pieces(structure: Any, leaves: Iterator[Any], pieces: list[Piece]) -> bool:
    """Append the pieces of a structure, if native code can put them together."""
    if structure is LEAF:
        leaf = next(leaves)
        pieces.append(Piece("RESULT") if isinstance(leaf, _Output) else Piece("SAME", 0, (leaf,)))
        # Of a set, each call has its own.
        return type(leaf) is not set
    kind, keys, inner = structure
    if kind not in (tuple, list, dict):
        return False
    for child in inner:
        if not _put_pieces(child, leaves, pieces):
            return False
    pieces.append(Piece(kind.__name__.upper(), len(inner), tuple(map(plain_key, keys or ()))))
    return True


class _Output:
    __slots__ = ("position",)

    def __init__(self, position: int) -> None:
        self.position = position


def _made(leaf: Any, values: list[Array]) -> Any:
    if isinstance(leaf, _Output):
        return values[leaf.position]
    return leaf.copy() if type(leaf) is set else leaf


def _check_constant(name: str, leaf: Any) -> None:
    """An error for a result that two calls may not share."""
    try:
        describe(leaf)
    except Opaque as error:
        inside = "" if error.value is leaf else f" with a {type(error.value).__name__} inside"
        raise DTypeError(
            f"{name}: returns a {type(leaf).__name__}{inside}, which calls after the first one could not make again",
            hint="return arrays, numbers, strings, and tuples, lists, dicts or instances of plain Python classes of "
            "them, or tell how to take its class apart (fusec.register_pytree)",
        ) from None
