"""`@jit`: trace a function once, call it many times."""

from __future__ import annotations

import dataclasses
import functools
import inspect
import sys
import time
from collections.abc import Callable
from types import FunctionType, MethodType
from typing import Any, Concatenate, Generic, ParamSpec, Protocol, Self, TypeVar, overload

import numpy as np

from fusec.bounded import Bounded
from fusec.capture import normalize, tracing
from fusec.compiler import compile_graph, run_graph
from fusec.config import Options, current_options
from fusec.errors import DTypeError, UnsupportedError
from fusec.graph import input_node
from fusec.graph.interpreter import interpret
from fusec.out import check_outs, run_into
from fusec.pytree import flatten, map_leaves, unflatten
from fusec.recording import refuse_subclass
from fusec.retrace import log_plan, log_trace
from fusec.runtime.entry import attach, is_native, native_class
from fusec.runtime.executable import Executable
from fusec.runtime.program import NativeCallable, Program
from fusec.tensor import Tensor, of_array
from fusec.traced import Trace
from fusec.types import Array, TensorType, as_dtype
from fusec.warm import record_program

MAX_TRACES = 256
"""Traces kept per function; the oldest goes first. A fixed argument that varies traces again each time."""

NOTHING = object()

Parameters = ParamSpec("Parameters")
Others = ParamSpec("Others")
Result = TypeVar("Result")
Returned = TypeVar("Returned", covariant=True)


def _describe(leaf: Any) -> tuple[Any, ...]:
    """What must be the same for a trace to serve again."""
    if isinstance(leaf, np.ndarray):
        return ("array", leaf.dtype, leaf.shape)
    # As text, a float keeps the sign of its zero, and NaN equals itself.
    return (type(leaf), repr(leaf) if isinstance(leaf, (float, np.floating)) else leaf)


class _Compilation:
    """What a jitted function knows: the function, how it is compiled, and its traces."""

    __slots__ = ("binds", "fast_math", "function", "name", "takes_out", "traces")

    def __init__(self, function: Callable[..., Any], fast_math: bool | None) -> None:
        self.function = function
        self.fast_math = fast_math
        self.name: str = getattr(function, "__name__", type(function).__name__)
        self.traces: Bounded[Any, Trace] = Bounded(MAX_TRACES)
        self.takes_out = not _has_parameter(function, "out")
        self.binds = isinstance(function, (FunctionType, Jitted))


def _has_parameter(function: Callable[..., Any], name: str) -> bool:
    # NumPy's own functions take `out` as we do.
    if isinstance(function, np.ufunc) or str(getattr(function, "__module__", "")).partition(".")[0] == "numpy":
        return False
    try:
        return name in inspect.signature(function).parameters
    except (TypeError, ValueError):
        return False


class Jitted(NativeCallable, Generic[Parameters, Returned]):
    """A function that is compiled for the shapes and dtypes it is called with.

    Arrays among the arguments, also inside tuples, lists and dicts, are what varies; everything else (numbers,
    strings, None, ...) is fixed: another value traces again. NumPy scalars are fixed, too, and objects by identity: a
    change inside one is not seen. Called with a `Tensor`, it stays lazy and simply records.
    """

    # The dictionary is the user's: it holds the attributes of the function, and others copy it as they like.
    __slots__ = ()
    _inner: _Compilation

    def __init__(self, function: Callable[Parameters, Returned], fast_math: bool | None = None) -> None:
        if fast_math is None and isinstance(function, Jitted):
            fast_math = function._inner.fast_math
        self._inner = _Compilation(function, fast_math)
        self.__name__ = self.__qualname__ = self._inner.name
        # Attributes of a function are its user's notes; those of another object are its state.
        has_notes = isinstance(function, (FunctionType, MethodType, Jitted))
        functools.update_wrapper(self, function, updated=functools.WRAPPER_UPDATES if has_notes else ())

    @property
    def function(self) -> Callable[Parameters, Returned]:
        """The function as it was given."""
        return self._inner.function

    @property
    def _traces(self) -> Bounded[Any, Trace]:
        return self._inner.traces

    @overload
    def __call__(self, *args: Parameters.args, **kwargs: Parameters.kwargs) -> Returned: ...
    @overload
    def __call__(self, *args: Any, out: Any, **kwargs: Any) -> Returned: ...
    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """The function's result on these arguments, compiled when they are arrays."""
        inner = self._inner
        names = tuple(kwargs)
        out = kwargs.pop("out", None) if inner.takes_out else None
        leaves: list[Any] = []
        structure = flatten((args, kwargs), leaves)
        if any(isinstance(leaf, Tensor) for leaf in leaves):
            if out is not None:
                raise UnsupportedError(f"{inner.name}: out goes with arrays, not with tensors")
            return inner.function(*args, **kwargs)
        arrays = []
        are_plain = True
        for leaf in leaves:
            if isinstance(leaf, np.ndarray):
                refuse_subclass(inner.name, leaf)
                arrays.append(normalize(leaf))
                are_plain &= arrays[-1] is leaf
        settings = current_options()
        options = settings
        if inner.fast_math is not None:
            options = dataclasses.replace(settings, fast_math=inner.fast_math)
        trace = self._trace(structure, leaves, arrays)
        inputs = [*arrays, *trace.closure_arrays()]
        if out is None:
            executable, values = self._run(trace, inputs, options)
        else:
            values = check_outs(inner.name, out, [node.type for node in trace.graph.outputs])
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
            log_plan(self._inner.name, key, list(trace.executables), time.perf_counter() - start)
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
        inner = self._inner
        fixed = tuple([_describe(leaf) for leaf in leaves])
        key = (structure, fixed)
        try:
            found = inner.traces.get(key)
        except TypeError as error:
            raise DTypeError(
                f"{inner.name}: arguments are arrays, hashable values, and tuples, lists and dicts of them: {error}"
            ) from error
        if found is None:
            start = time.perf_counter()
            parameters = [
                input_node(TensorType(array.shape, as_dtype(array.dtype, inner.name))) for array in arrays
            ]
            traced = iter([Tensor(node) for node in parameters])
            values = (next(traced) if isinstance(leaf, np.ndarray) else leaf for leaf in leaves)
            args, kwargs = unflatten(structure, values)
            with tracing():
                result = inner.function(*args, **kwargs)
            found = Trace(result, parameters)
            log_trace(inner.name, key, list(inner.traces), time.perf_counter() - start)
            inner.traces[key] = found
        return found

    def __repr__(self) -> str:
        return f"<jitted {self.__qualname__}>"

    def __reduce__(self) -> Any:
        # A decorated function is found by its name, as functions are; any other is made again.
        found: Any = sys.modules.get(self.__module__)
        for name in self.__qualname__.split("."):
            found = getattr(found, name, None)
        if found is self:
            return self.__qualname__
        return functools.partial(jit, fast_math=self._inner.fast_math), (self.function,), self.__dict__

    @overload
    def __get__(self, instance: None, owner: Any = None) -> Self: ...
    @overload
    def __get__(
        self: Jitted[Concatenate[Any, Others], Result], instance: object, owner: Any = None
    ) -> Jitted[Others, Result]: ...
    def __get__(self, instance: Any, owner: Any = None) -> Any:
        """The function bound to an instance, when it is one that binds: a Python function."""
        return MethodType(self, instance) if self._inner.binds and instance is not None else self


class _Decorator(Protocol):
    """What `jit` is when only options are given."""

    @overload
    def __call__(self, function: Callable[Parameters, Tensor], /) -> Jitted[Parameters, Any]: ...
    @overload
    def __call__(self, function: Callable[Parameters, Result], /) -> Jitted[Parameters, Result]: ...


@overload
def jit(function: Callable[Parameters, Tensor], *, fast_math: bool | None = None) -> Jitted[Parameters, Any]: ...
@overload
def jit(function: Callable[Parameters, Result], *, fast_math: bool | None = None) -> Jitted[Parameters, Result]: ...
@overload
def jit(function: None = None, *, fast_math: bool | None = None) -> _Decorator: ...
def jit(function: Any = None, *, fast_math: bool | None = None) -> Any:
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

    Raises
    ------
    DTypeError
        For what cannot be called.
    UnsupportedError
        For generators and coroutines: what they do between two results cannot be traced.

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
        return functools.partial(jit, fast_math=fast_math)
    if isinstance(function, (staticmethod, classmethod)):
        return type(function)(jit(function.__func__, fast_math=fast_math))
    _check_function(function)
    return native_class(Jitted)(function, fast_math)


def _check_function(function: Any) -> None:
    """An error for what cannot be traced, where it is decorated."""
    if not callable(function):
        raise DTypeError(f"jit: takes a function, not {type(function).__name__} {function!r:.50}")
    name = getattr(function, "__name__", type(function).__name__)
    for candidate in (function, type(function).__call__):
        for is_one, kind in _SUSPENDED:
            if is_one(candidate):
                raise UnsupportedError(
                    f"jit: {name} is {kind}, which cannot be traced",
                    hint="jit the function that computes on arrays, and call it from there",
                )


_SUSPENDED = (
    (inspect.isgeneratorfunction, "a generator function"),
    (inspect.iscoroutinefunction, "a coroutine function"),
    (inspect.isasyncgenfunction, "an asynchronous generator function"),
)


def record_call(function: Callable[..., Any], *args: Any) -> Any:
    """The lazy result of a function on arrays: what `report`, `explain` and `compare` look at."""
    plain = function.function if isinstance(function, Jitted) else function

    def as_tensor(leaf: Any) -> Any:
        return of_array(leaf) if isinstance(leaf, np.ndarray) else leaf

    with tracing():
        return plain(*map_leaves(as_tensor, args))
