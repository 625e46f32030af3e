"""`@jit`: trace a function once, call it many times."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable
from typing import Any, overload

import numpy as np

from fusec.capture import capture, check_array, normalize
from fusec.compiler import compile_graph, run_graph
from fusec.config import Options, current_options
from fusec.errors import DTypeError
from fusec.graph import Graph, Node, input_node
from fusec.graph.interpreter import interpret
from fusec.pytree import flatten, map_leaves, unflatten
from fusec.recording import refuse_masked
from fusec.runtime.executable import Executable
from fusec.tensor import Tensor, of_array
from fusec.types import Array, TensorType, as_dtype

MAX_TRACES = 256
"""Traces kept per function; the oldest goes first. A fixed argument that varies traces again each time."""


class Trace:
    """What a function did with arrays of some shapes and dtypes.

    Attributes
    ----------
    graph : Graph
        What was recorded: the arguments come first among its inputs.
    closure : list of numpy.ndarray
        Arrays the function took from elsewhere, one for each further input.
    structure : Structure
        Of the result.
    leaves : list
        The result's leaves: a graph output's position for tensors, anything else as it is.
    executables : dict
        The executable for each layout of the inputs and each setting it was called with.
    """

    __slots__ = ("closure", "executables", "graph", "leaves", "structure")

    def __init__(self, result: Any, parameters: list[Node]) -> None:
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
                self.leaves.append(leaf)
        self.graph: Graph
        self.graph, self.closure = capture(outputs, parameters)
        self.executables: dict[Any, Executable] = {}

    def closure_arrays(self) -> list[Array]:
        """The closure as it is now: shared memory, of which only the contents may have changed."""
        parameters = len(self.graph.inputs) - len(self.closure)
        for array, node in zip(self.closure, self.graph.inputs[parameters:], strict=True):
            check_array(array, node)
        return [normalize(array) for array in self.closure]

    def executable(self, inputs: list[Array], options: Options) -> Executable:
        """What runs the graph on inputs laid out like these."""
        key = (tuple([array.strides for array in inputs]), options)
        found = self.executables.get(key)
        if found is None:
            found = self.executables[key] = compile_graph(self.graph, inputs, options)
        return found

    def result(self, values: list[Array]) -> Any:
        """The function's result, made of the graph's."""
        leaves = (values[leaf.position] if isinstance(leaf, _Output) else leaf for leaf in self.leaves)
        return unflatten(self.structure, leaves)


class _Output:
    __slots__ = ("position",)

    def __init__(self, position: int) -> None:
        self.position = position


class Jitted:
    """A function that is compiled for the shapes and dtypes it is called with.

    Arrays among the arguments, also inside tuples, lists and dicts, are what varies; everything else (numbers,
    strings, None, ...) is fixed: another value traces again. NumPy scalars are fixed, too, and objects by identity: a
    change inside one is not seen. Called with a `Tensor`, it stays lazy and simply records.
    """

    def __init__(self, function: Callable[..., Any], fast_math: bool | None = None) -> None:
        self.function = function
        self._fast_math = fast_math
        self._traces: dict[Any, Trace] = {}
        self.__name__ = getattr(function, "__name__", type(function).__name__)
        functools.update_wrapper(self, function)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """The function's result on these arguments, compiled when they are arrays."""
        leaves: list[Any] = []
        structure = flatten((args, kwargs), leaves)
        if any(isinstance(leaf, Tensor) for leaf in leaves):
            return self.function(*args, **kwargs)
        arrays = []
        for leaf in leaves:
            if isinstance(leaf, np.ndarray):
                refuse_masked(self.__name__, leaf)
                arrays.append(normalize(leaf))
        options = current_options()
        if self._fast_math is not None:
            options = dataclasses.replace(options, fast_math=self._fast_math)
        trace = self._trace(structure, leaves, arrays)
        inputs = [*arrays, *trace.closure_arrays()]
        if options.eager:
            return trace.result([array.copy() for array in interpret(trace.graph, inputs)])
        return trace.result(run_graph(trace.executable(inputs, options), trace.graph, inputs, options))

    def _trace(self, structure: Any, leaves: list[Any], arrays: list[Array]) -> Trace:
        fixed = tuple(
            ("array", leaf.dtype, leaf.shape)
            if isinstance(leaf, np.ndarray)
            # As text, a float keeps the sign of its zero, and NaN equals itself.
            else (type(leaf), repr(leaf) if isinstance(leaf, (float, np.floating)) else leaf)
            for leaf in leaves
        )
        key = (structure, fixed)
        try:
            found = self._traces.get(key)
        except TypeError as error:
            raise DTypeError(
                f"{self.__name__}: arguments are arrays, hashable values, and tuples, lists and dicts of them: {error}"
            ) from error
        if found is None:
            parameters = [
                input_node(TensorType(array.shape, as_dtype(array.dtype, self.__name__))) for array in arrays
            ]
            traced = iter([Tensor(node) for node in parameters])
            values = (next(traced) if isinstance(leaf, np.ndarray) else leaf for leaf in leaves)
            args, kwargs = unflatten(structure, values)
            found = Trace(self.function(*args, **kwargs), parameters)
            if len(self._traces) >= MAX_TRACES:
                del self._traces[next(iter(self._traces))]
            self._traces[key] = found
        return found

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        return self if instance is None else functools.partial(self, instance)


@overload
def jit(function: Callable[..., Any], *, fast_math: bool | None = None) -> Jitted: ...
@overload
def jit(function: None = None, *, fast_math: bool | None = None) -> Callable[[Callable[..., Any]], Jitted]: ...
def jit(
    function: Callable[..., Any] | None = None, *, fast_math: bool | None = None
) -> Jitted | Callable[[Callable[..., Any]], Jitted]:
    """Compile a function of arrays.

    Parameters
    ----------
    function : callable
        Written with operators and fusec's or NumPy's functions. It runs once for each combination of shapes, dtypes
        and fixed arguments; what it does besides computing on its arguments happens at that time only.
    fast_math : bool, optional
        Whether rules may change the rounding of this function's results; by default what `options` says at the call.

    Returns
    -------
    Jitted
        Takes ndarrays and returns ndarrays, in the same tuples, lists and dicts as the function; takes tensors and
        returns tensors.

    Examples
    --------
    >>> import numpy as np, fusec as fc
    >>> @fc.jit
    ... def hypotenuse(a, b):
    ...     return fc.sqrt(a * a + b * b)
    >>> hypotenuse(np.array([3.0]), np.array([4.0]))
    array([5.])
    """
    if function is None:
        return functools.partial(Jitted, fast_math=fast_math)
    return Jitted(function, fast_math)


def record_call(function: Callable[..., Any], *args: Any) -> Any:
    """The lazy result of a function on arrays: what `report`, `explain` and `compare` look at."""
    plain = function.function if isinstance(function, Jitted) else function

    def as_tensor(leaf: Any) -> Any:
        return of_array(leaf) if isinstance(leaf, np.ndarray) else leaf

    return plain(*map_leaves(as_tensor, args))
