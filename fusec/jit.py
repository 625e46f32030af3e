"""`@jit`: trace a function once, call it many times."""

from __future__ import annotations

import dataclasses
import functools
import inspect
import sys
import time
from collections.abc import Callable
from types import MethodType
from typing import Any, overload

import numpy as np

from fusec.bounded import Bounded
from fusec.capture import capture, check_array, normalize
from fusec.compiler import compile_graph, run_graph
from fusec.config import Options, current_options
from fusec.errors import DTypeError, UnsupportedError
from fusec.graph import Graph, Node, input_node
from fusec.graph.interpreter import interpret
from fusec.out import check_outs, run_into
from fusec.pytree import LEAF, flatten, map_leaves, unflatten
from fusec.recording import refuse_subclass
from fusec.retrace import log_plan, log_trace
from fusec.runtime.entry import attach, is_native, native_class
from fusec.runtime.executable import Executable
from fusec.runtime.program import Program
from fusec.tensor import Tensor, of_array
from fusec.types import Array, TensorType, as_dtype
from fusec.warm import record_program

MAX_TRACES = 256
"""Traces kept per function; the oldest goes first. A fixed argument that varies traces again each time."""

MAX_LAYOUTS = 64
"""Layouts and settings of its arguments for which a trace keeps executables: sliding windows have ever new strides."""

NOTHING = object()


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
    programs : dict
        What answers such calls without Python: None when they were made once, `NOTHING` where no program can.
    """

    __slots__ = ("closure", "executables", "graph", "leaves", "programs", "structure")

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
        self.executables: Bounded[Any, Executable] = Bounded(MAX_LAYOUTS)
        self.programs: Bounded[Any, Program | object | None] = Bounded(MAX_LAYOUTS)

    def closure_arrays(self) -> list[Array]:
        """The closure as it is now: shared memory, of which only the contents may have changed."""
        parameters = len(self.graph.inputs) - len(self.closure)
        for array, node in zip(self.closure, self.graph.inputs[parameters:], strict=True):
            check_array(array, node)
        return [normalize(array) for array in self.closure]

    def result(self, values: list[Array]) -> Any:
        """The function's result, made of the graph's."""
        leaves = (values[leaf.position] if isinstance(leaf, _Output) else leaf for leaf in self.leaves)
        return unflatten(self.structure, leaves)

    @property
    def form(self) -> tuple[type | None, Any]:
        """What native code returns: the only result, a tuple or list of them, or what `result` makes of a list."""
        if all(isinstance(leaf, _Output) for leaf in self.leaves):
            if self.structure is LEAF:
                return None, None
            structure: Any = self.structure
            kind, _, inner = structure
            if kind in (tuple, list) and all(child is LEAF for child in inner):
                return kind, None
        return list, self.result


def _describe(leaf: Any) -> tuple[Any, ...]:
    """What must be the same for a trace to serve again."""
    if isinstance(leaf, np.ndarray):
        return ("array", leaf.dtype, leaf.shape)
    # As text, a float keeps the sign of its zero, and NaN equals itself.
    return (type(leaf), repr(leaf) if isinstance(leaf, (float, np.floating)) else leaf)


def _has_parameter(function: Callable[..., Any], name: str) -> bool:
    try:
        return name in inspect.signature(function).parameters
    except (TypeError, ValueError):
        return False


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
        self._traces: Bounded[Any, Trace] = Bounded(MAX_TRACES)
        self._takes_out = not _has_parameter(function, "out")
        self.__name__ = getattr(function, "__name__", type(function).__name__)
        functools.update_wrapper(self, function)

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """The function's result on these arguments, compiled when they are arrays."""
        names = tuple(kwargs)
        out = kwargs.pop("out", None) if self._takes_out else None
        leaves: list[Any] = []
        structure = flatten((args, kwargs), leaves)
        if any(isinstance(leaf, Tensor) for leaf in leaves):
            if out is not None:
                raise UnsupportedError(f"{self.__name__}: out goes with arrays, not with tensors")
            return self.function(*args, **kwargs)
        arrays = []
        are_plain = True
        for leaf in leaves:
            if isinstance(leaf, np.ndarray):
                refuse_subclass(self.__name__, leaf)
                arrays.append(normalize(leaf))
                are_plain &= arrays[-1] is leaf
        settings = current_options()
        options = settings
        if self._fast_math is not None:
            options = dataclasses.replace(settings, fast_math=self._fast_math)
        trace = self._trace(structure, leaves, arrays)
        inputs = [*arrays, *trace.closure_arrays()]
        if out is None:
            executable, values = self._run(trace, inputs, options)
        else:
            values = check_outs(self.__name__, out, [node.type for node in trace.graph.outputs])
            executable = run_into(values, trace.graph, inputs, options)
        if executable is not None and are_plain:
            self._remember(trace, executable, (structure, leaves, names), out, settings)
        return trace.result(values)

    def _run(self, trace: Trace, inputs: list[Array], options: Options) -> tuple[Executable | None, list[Array]]:
        if options.eager:
            return None, [array.copy() for array in interpret(trace.graph, inputs)]
        key = (tuple([array.strides for array in inputs]), options)
        executable = trace.executables.get(key)
        if executable is None:
            start = time.perf_counter()
            executable = compile_graph(trace.graph, inputs, options)
            log_plan(self.__name__, key, list(trace.executables), time.perf_counter() - start)
            trace.executables[key] = executable
        return executable, run_graph(executable, trace.graph, inputs, options)

    def _remember(self, trace: Trace, executable: Executable, call: Any, out: Any, settings: Options) -> None:
        """Let native code answer the next call like this one; it pays where there was one before."""
        key = (executable, settings, call[2], type(out))
        if key not in trace.programs:
            trace.programs[key] = None
        elif is_native():
            program = trace.programs[key]
            if program is None:
                program = record_program(executable, call, trace.closure, out, trace.form, settings)
                trace.programs[key] = program or NOTHING
            if isinstance(program, Program):
                attach(self, program)

    def _trace(self, structure: Any, leaves: list[Any], arrays: list[Array]) -> Trace:
        fixed = tuple([_describe(leaf) for leaf in leaves])
        key = (structure, fixed)
        try:
            found = self._traces.get(key)
        except TypeError as error:
            raise DTypeError(
                f"{self.__name__}: arguments are arrays, hashable values, and tuples, lists and dicts of them: {error}"
            ) from error
        if found is None:
            start = time.perf_counter()
            parameters = [
                input_node(TensorType(array.shape, as_dtype(array.dtype, self.__name__))) for array in arrays
            ]
            traced = iter([Tensor(node) for node in parameters])
            values = (next(traced) if isinstance(leaf, np.ndarray) else leaf for leaf in leaves)
            args, kwargs = unflatten(structure, values)
            found = Trace(self.function(*args, **kwargs), parameters)
            log_trace(self.__name__, key, list(self._traces), time.perf_counter() - start)
            self._traces[key] = found
        return found

    def __reduce__(self) -> Any:
        # A decorated function is found by its name, as functions are; any other is made again.
        module = sys.modules.get(self.__module__)
        is_global = getattr(module, self.__name__, None) is self
        return self.__name__ if is_global else (functools.partial(jit, fast_math=self._fast_math), (self.function,))

    def __get__(self, instance: Any, owner: Any = None) -> Any:
        return self if instance is None else MethodType(self, instance)


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
        returns tensors. Besides the function's own arguments it takes `out`: an array, or a tuple or list of them, to
        write the results to by NumPy's rules, unless the function has a parameter of that name.

    Examples
    --------
    >>> import numpy as np, fusec as fc
    >>> @fc.jit
    ... def hypotenuse(a, b):
    ...     return fc.sqrt(a * a + b * b)
    >>> hypotenuse(np.array([3.0]), np.array([4.0]))
    array([5.])
    """
    made = native_class(Jitted)
    if function is None:
        return functools.partial(made, fast_math=fast_math)
    return made(function, fast_math)


def record_call(function: Callable[..., Any], *args: Any) -> Any:
    """The lazy result of a function on arrays: what `report`, `explain` and `compare` look at."""
    plain = function.function if isinstance(function, Jitted) else function

    def as_tensor(leaf: Any) -> Any:
        return of_array(leaf) if isinstance(leaf, np.ndarray) else leaf

    return plain(*map_leaves(as_tensor, args))
