"""`@jit`: trace a function once, call it many times."""

from __future__ import annotations

import dataclasses
import functools
import inspect
import sys
import time
from collections.abc import Callable, Sequence
from types import FunctionType, MethodType, ModuleType
from typing import Any, Concatenate, Generic, ParamSpec, Protocol, Self, TypeVar, overload

import numpy as np

from fusec.config import Options, current_options
from fusec.errors import DTypeError, FusecError, UnsupportedError, UntraceableError
from fusec.evaluation.capture import is_tracing, tracing
from fusec.evaluation.evaluate import evaluate
from fusec.evaluation.executables import compile_call
from fusec.evaluation.out import check_outs
from fusec.graph import Graph, input_node
from fusec.jit.arguments import (
    NUMBER,
    Sorted,
    StaticNames,
    parameters_of,
    plain_leaf,
    records,
    refuse_changes,
    sort_leaves,
)
from fusec.jit.fixed import BY_IDENTITY
from fusec.jit.programs import record_program
from fusec.jit.pytree import flatten, unflatten
from fusec.jit.reads import classes_in
from fusec.jit.reasons import log_plan, log_trace
from fusec.jit.surroundings import Surroundings
from fusec.jit.trace import Trace
from fusec.runtime.entry import attach, detach, is_native, native_class
from fusec.runtime.executable import Executable
from fusec.runtime.program import NativeCallable, Program
from fusec.runtime.sources import extents_of, layout_values, numbers_of, scope_of, shape_values
from fusec.symbolic.values import plain_pinned
from fusec.symbolic.variants import Variants
from fusec.tensor.tensor import Tensor
from fusec.types import Array, TensorType, as_dtype

MAX_TRACES = 256
"""Traces kept per function; what was unused for longest goes first. A fixed argument that varies traces again."""

MAX_SURROUNDINGS = 8
"""Surroundings of a function for which traces are kept."""

ONCE, NOTHING = object(), object()
"""In place of a program: such a call was made once; only Python can answer it."""

Parameters = ParamSpec("Parameters")
Others = ParamSpec("Others")
Result = TypeVar("Result")
Returned = TypeVar("Returned", covariant=True)


class _Compilation:
    """What a jitted function knows: the function, how it is compiled, and its traces."""

    __slots__ = ("binds", "fast_math", "function", "has_state", "name", "static", "takes_out", "traces")

    def __init__(self, function: Callable[..., Any], fast_math: bool | None, static: str | Sequence[str]) -> None:
        if isinstance(function, Jitted):
            inner: _Compilation = function._inner
            fast_math = inner.fast_math if fast_math is None else fast_math
            static = static or tuple(inner.static.names if inner.static else ())
        self.function = function
        self.fast_math: bool | None = fast_math
        self.static: StaticNames | None = StaticNames(function, static) if static else None
        self.name: str = getattr(function, "__name__", type(function).__name__)
        self.traces: Variants[Trace] = Variants(MAX_TRACES)
        self.takes_out = not _has_parameter(function, "out")
        self.binds = isinstance(function, (FunctionType, Jitted))
        # What a method is bound to, and what is inside of other objects, are arguments as well.
        self.has_state = not self.binds and not isinstance(function, BY_IDENTITY)

    def trace(self, key: Any, leaves: list[Any], sorted_leaves: Sorted) -> Trace:
        """Run the function once, on tensors in place of the arrays and numbers that remember in place of numbers.

        Where some code takes no such numbers (C code that asks for an `int`, a table of types), it runs again with
        plain ones.

        Raises
        ------
        UnsupportedError
            When it changes what it was given, or leaves a value somewhere that only exists meanwhile.
        """
        try:
            return self._trace(key, leaves, sorted_leaves, is_pinned=False)
        except (TypeError, KeyError, AttributeError) as error:
            if isinstance(error, FusecError):
                raise
        return self._trace(key, leaves, sorted_leaves, is_pinned=True)

    def _trace(self, key: Any, leaves: list[Any], sorted_leaves: Sorted, is_pinned: bool) -> Trace:
        """The same with all sizes and numbers pinned, or none."""
        structure, _ = key
        functions = [leaf for leaf in leaves if isinstance(leaf, (FunctionType, ModuleType, type, Jitted))]
        classes = classes_in(structure).union(map(type, leaves))
        surroundings = Surroundings([self.function, *functions], classes)
        surroundings.refuse_iterators(self.name)
        scope = scope_of(sorted_leaves.arrays, sorted_leaves.numbers)

        def change(numbers: Any) -> Any:
            return tuple(map(plain_pinned, numbers)) if is_pinned else numbers

        parameters = [
            input_node(TensorType(change(extents_of(scope, place, array)), as_dtype(array.dtype, self.name)))
            for place, array in enumerate(sorted_leaves.arrays)
        ]
        traced = iter([Tensor(node) for node in parameters])
        kinds = [known[1] for known in sorted_leaves.fixed if known[0] is NUMBER]
        varying = iter(change(numbers_of(scope, sorted_leaves.numbers, kinds)))
        values = [
            next(traced) if isinstance(leaf, np.ndarray) else next(varying) if known[0] is NUMBER else leaf
            for leaf, known in zip(leaves, sorted_leaves.fixed, strict=True)
        ]
        tree = unflatten(structure, iter(values))
        args, kwargs, *function = tree
        if self.static is not None:
            args, kwargs = self.static.unmark(args, kwargs)
        try:
            with tracing():
                result = (function[0] if function else self.function)(*args, **kwargs)
            refuse_changes(self.name, self.function, structure, values, tree)
            trace = Trace(self.name, key, result, parameters, surroundings, scope)
            scope.close()
            surroundings.settle(self.name, parameters)
        except BaseException:
            scope.close()
            surroundings.undo(parameters)
            raise
        return trace


def _has_parameter(function: Callable[..., Any], name: str) -> bool:
    # NumPy's own functions take `out` as we do.
    if isinstance(function, np.ufunc) or str(getattr(function, "__module__", "")).partition(".")[0] == "numpy":
        return False
    return name in parameters_of(function)


class Jitted(NativeCallable, Generic[Parameters, Returned]):
    """A function that is compiled for the dtypes and ranks it is called with.

    Arrays and numbers among the arguments, also inside tuples, lists, dicts and objects, are what varies, and so do the
    arrays' shapes, as long as the function decides alike by them. Everything else (truth values, strings, None, ...) is
    fixed: another value traces again. So does another value of a global name or a variable of an enclosing function
    that the function reads. Called with a `Tensor`, it stays lazy and simply records.
    """

    # The dictionary is the user's: it holds the attributes of the function, and others copy it as they like.
    __slots__ = ()
    _inner: _Compilation

    def __init__(
        self, function: Callable[Parameters, Returned], fast_math: bool | None = None, static: str | Sequence[str] = ()
    ) -> None:
        self._inner = _Compilation(function, fast_math, static)
        self.__name__ = self.__qualname__ = self._inner.name
        # Attributes of a function are its user's notes; those of another object are its state.
        has_notes = isinstance(function, (FunctionType, MethodType, Jitted))
        functools.update_wrapper(self, function, updated=functools.WRAPPER_UPDATES if has_notes else ())

    @property
    def function(self) -> Callable[Parameters, Returned]:
        """The function as it was given."""
        return self._inner.function

    @property
    def _traces(self) -> Variants[Trace]:
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
        tree: tuple[Any, ...] = (args, kwargs) if inner.static is None else inner.static.mark(args, kwargs)
        if inner.has_state:
            tree = (*tree, inner.function)
        leaves: list[Any] = []
        structure = flatten(tree, leaves)
        if any(isinstance(leaf, Tensor) for leaf in leaves) and records(structure, leaves):
            if out is not None:
                raise UnsupportedError(f"{inner.name}: out goes with arrays, not with tensors")
            return inner.function(*args, **kwargs)
        if is_tracing():
            # A trace around this one has numbers that this one's graph could not follow from.
            leaves = [plain_leaf(leaf) for leaf in leaves]
        sorted_leaves = sort_leaves(inner.name, inner.function, structure, leaves)
        settings = current_options()
        options = settings
        if inner.fast_math is not None:
            options = dataclasses.replace(settings, fast_math=inner.fast_math)
        trace = self._trace(structure, leaves, sorted_leaves)
        numbers = sorted_leaves.numbers
        inputs = [*sorted_leaves.arrays, *trace.closure_arrays()]
        outs = [] if out is None else check_outs(inner.name, out, trace.output_types(inputs, numbers))
        compiled = functools.partial(self._compiled, trace, numbers)
        values, executable = evaluate(trace.graph, inputs, options, outs, numbers, compiled)
        if executable is not None and sorted_leaves.are_plain:
            self._remember(trace, executable, (structure, leaves, names), out, settings)
        return trace.result(values)

    def _compiled(
        self,
        trace: Trace,
        numbers: Sequence[Any],
        graph: Graph,
        arrays: Sequence[Array],
        options: Options,
        outs: Sequence[Array],
    ) -> Executable:
        """The trace's executable for a call."""
        key = (options, bool(outs))
        values = layout_values([*arrays, *outs], numbers)
        executable = trace.executables.find(key, values)
        if executable is None:
            start = time.perf_counter()
            executable = compile_call(graph, trace.scope, arrays, outs, numbers, options)
            log_plan(self._inner.name, key, trace.executables, values, trace.key, time.perf_counter() - start)
            assert executable.scope is not None
            trace.executables.add(key, list(executable.scope.sources), executable.scope.guards, executable)
        return executable

    def _remember(self, trace: Trace, executable: Executable, call: Any, out: Any, settings: Options) -> None:
        """Let native code answer the next call like this one; it pays where there was one before."""
        key = (executable, settings, call[2], type(out))
        program = trace.programs.find(key)
        if program is None:
            trace.programs[key] = ONCE
        elif is_native():
            if program is ONCE:
                program = record_program(
                    executable, call, trace.closure, out, trace.form, settings, self.function, trace.surroundings
                )
                trace.programs[key] = program or NOTHING
            if isinstance(program, Program):
                attach(self, program)

    def _trace(self, structure: Any, leaves: list[Any], sorted_leaves: Sorted) -> Trace:
        """The trace for such arguments in these surroundings."""
        inner = self._inner
        key = (structure, sorted_leaves.fixed)
        values = shape_values(sorted_leaves.arrays, sorted_leaves.numbers)
        known = inner.traces.find(key, values, lambda trace: trace.surroundings.holds())
        if known is not None:
            return known
        earlier = inner.traces.matching(key, values)
        start = time.perf_counter()
        found = inner.trace(key, leaves, sorted_leaves)
        changed = earlier[0].surroundings if earlier else None
        log_trace(inner.name, key, inner.traces, values, changed, time.perf_counter() - start)
        for number, trace in enumerate(earlier, start=2):
            if number > MAX_SURROUNDINGS or trace.surroundings.lost_arrays():
                inner.traces.discard(trace)
        if earlier:
            # Programs for arrays that were replaced would keep them.
            detach(self)
        inner.traces.add(key, list(found.scope.sources), found.scope.guards, found)
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
        inner = self._inner
        static = tuple(inner.static.names) if inner.static else ()
        return functools.partial(jit, fast_math=inner.fast_math, static=static), (self.function,), self.__dict__

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
def jit(
    function: Callable[Parameters, Tensor], *, fast_math: bool | None = None, static: str | Sequence[str] = ()
) -> Jitted[Parameters, Any]: ...
@overload
def jit(
    function: Callable[Parameters, Result], *, fast_math: bool | None = None, static: str | Sequence[str] = ()
) -> Jitted[Parameters, Result]: ...
@overload
def jit(function: None = None, *, fast_math: bool | None = None, static: str | Sequence[str] = ()) -> _Decorator: ...
def jit(function: Any = None, *, fast_math: bool | None = None, static: str | Sequence[str] = ()) -> Any:
    """Compile a function of arrays.

    Parameters
    ----------
    function : callable
        Written with operators and fusec's or NumPy's functions. It runs once for each combination of dtypes, ranks and
        fixed arguments, and again where it would decide otherwise by a shape or a number; what it does besides
        computing on its arguments happens at that time only.
    fast_math : bool, optional
        Whether rules may change the rounding of this function's results; by default what `options` says at the call.
    static : str or sequence of str, optional
        Names of parameters whose arguments are fixed, whatever they are: objects that cannot be compared by what is
        inside are the same as long as they are one object, and changes inside are not seen.

    Returns
    -------
    Jitted
        Takes ndarrays and returns ndarrays, in the same tuples, lists and dicts as the function; takes tensors and
        returns tensors. Besides the function's own arguments it takes `out`: an array, or a tuple or list of them, to
        write the results to by NumPy's rules, unless the function has a parameter of that name.

    Raises
    ------
    DTypeError
        For what cannot be called, and for a name in `static` that is no parameter. When called, for an argument in
        which a change could not be seen, and for random generators and iterators that the function takes values from.
    UntraceableError
        For generators and coroutines: what they do between two results cannot be traced. It is an `UnsupportedError`
        and a `TypeError`.
    UnsupportedError
        When called, for a function that changes the objects it is given, or leaves values elsewhere that only exist
        while it is traced.

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
        return functools.partial(jit, fast_math=fast_math, static=static)
    if isinstance(function, (staticmethod, classmethod)):
        return type(function)(jit(function.__func__, fast_math=fast_math, static=static))
    _check_function(function)
    return native_class(Jitted)(function, fast_math, static)


def _check_function(function: Any) -> None:
    """An error for what cannot be traced, where it is decorated."""
    if not callable(function):
        shown = f"a tensor {function.node.type}" if isinstance(function, Tensor) else repr(function)
        raise DTypeError(f"jit: takes a function, not {shown if len(shown) <= 50 else type(function).__name__}")
    name = getattr(function, "__name__", type(function).__name__)
    for candidate in (function, type(function).__call__):
        for is_one, kind in _SUSPENDED:
            if is_one(candidate):
                raise UntraceableError(
                    f"jit: {name} is {kind}, which cannot be traced",
                    hint="jit the function that computes on arrays, and call it from there",
                )


_SUSPENDED = (
    (inspect.isgeneratorfunction, "a generator function"),
    (inspect.iscoroutinefunction, "a coroutine function"),
    (inspect.isasyncgenfunction, "an asynchronous generator function"),
)
