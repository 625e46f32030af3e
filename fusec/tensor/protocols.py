"""NumPy's protocols: `np.tanh(t)`, `ndarray + t` and `np.sum(t)` record.

What has no lazy form, NumPy computes from the evaluated tensors, and says so (`fusec.tensor.fallback`).
"""

from __future__ import annotations

import sys
from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any, NamedTuple, NoReturn

import numpy as np

from fusec.errors import UnknownValueError, UnsupportedError
from fusec.foundation.lazy import LazyModule
from fusec.ops.op import OPS, TypedOp
from fusec.tensor.fallback import Missing, check_fallback, missing, not_while_tracing, spelling, warn_of_fallback
from fusec.tensor.operands import NUMBERS, Recorded, Recorder, answers_ufuncs, record_values
from fusec.tensor.recorders import recorders_of
from fusec.types import Array

if TYPE_CHECKING:
    import inspect
else:
    inspect = LazyModule("inspect")

UFUNCS: Mapping[Any, TypedOp] = {
    op.reference: op for op in OPS.values() if isinstance(op, TypedOp) and isinstance(op.reference, np.ufunc)
}

FUNCTIONS: dict[Callable[..., Any], Callable[..., Any]] = {}
"""NumPy's functions that have a lazy twin, and ufuncs whose twin is not one op; filled by `fusec.functions`."""

FOREIGN: dict[str, dict[str, Callable[..., Any]]] = {}
"""Lazy twins of other packages' ufuncs, by the module and their names there; filled by `fusec.functions`."""

NO_VALUE = np._NoValue
"""What NumPy's functions take for nothing given."""

WRITERS = {np.copyto, np.put, np.place, np.putmask, np.fill_diagonal, np.put_along_axis}
"""NumPy's functions that write to their first argument."""

READERS = {np.array2string, np.array_repr, np.array_str, np.save, np.savetxt, np.savez, np.savez_compressed}
"""NumPy's functions that only show or store their arguments: whoever calls one wants the values."""

RECORDERS: Mapping[Any, tuple[Recorder, Recorder]] = {
    ufunc: recorders for ufunc, op in UFUNCS.items() if (recorders := recorders_of(op)) is not None
}
"""What records a ufunc of a tensor, and of two values of which only the second one is a tensor."""

ANSWERLESS = NUMBERS | {np.ndarray}
"""Classes that leave it to tensors what ufuncs make of them."""

UFUNC_DEFAULTS: dict[str, Any] = {"casting": "same_kind", "dtype": None, "order": "K", "subok": True, "where": True}

RENAMED = {"a_min": "min", "a_max": "max", "indices_or_sections": "sections"}
"""NumPy's names of parameters that ours call something else."""


class NumpyProtocols(Recorded):
    """How NumPy treats a tensor."""

    __slots__ = ()

    def numpy(self) -> Array:
        """The value."""
        raise NotImplementedError

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Array:
        return np.array(self.numpy(), dtype=dtype, copy=copy)

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **kwargs: Any) -> Any:
        recorders = RECORDERS.get(ufunc)
        if recorders is not None and not kwargs and method == "__call__":
            if len(inputs) == 1:
                return recorders[0](self)
            x, y = inputs
            if not isinstance(x, Recorded):
                if x.__class__ in ANSWERLESS:
                    return recorders[1](y, x)
            elif isinstance(y, Recorded) or y.__class__ in ANSWERLESS:
                return recorders[0](x, y)
        if any(answers_ufuncs(value) for value in inputs):
            return NotImplemented
        op = UFUNCS.get(ufunc) if method == "__call__" else None
        if op is not None and not kwargs:
            return self.__class__(record_values(op, *inputs))
        out = kwargs.get("out", (None,))
        _refuse_out(ufunc.__name__, out)
        if method == "at":
            _refuse_target(f"{ufunc.__name__}.at", inputs[0])
        given = {name: value for name, value in kwargs.items() if _changes(name, value)}
        twin = _twin(ufunc) if method == "__call__" and op is None else None
        lacking = list(given) if twin is None else [name for name in given if name not in _parameters(twin)]
        if lacking or (op is None and twin is None):
            call = missing(spelling(ufunc, method), lacking, is_lazy=op is not None or twin is not None)
            return fall_back(call, getattr(ufunc, method), inputs, kwargs)
        result = twin(*inputs, **given) if twin is not None else self.__class__(record_values(op, *inputs))  # type: ignore[arg-type]
        return result if all(each is None for each in out) else _written(ufunc, result, out)

    def __array_function__(
        self, function: Callable[..., Any], types: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> Any:
        if len(types) > 1 and any(_has_functions_of_its_own(kind) for kind in types):
            return NotImplemented
        route = _route(function, len(args), tuple(kwargs))
        if route is not None:
            result = route.follow((*args, *kwargs.values()))
            if result is not NotImplemented:
                return result
        given = _given(function, args, kwargs)
        ours = FUNCTIONS.get(function)
        call = None if ours is None else _translated(function, ours, given)
        if ours is not None and call is not None:
            result = ours(*call.args, **call.kwargs)
            if result is not NotImplemented:
                return result
        name = function.__name__
        if function in WRITERS or (function is np.nan_to_num and "copy" in given) or given.get("overwrite_input"):
            # Functions in C do not say their order before NumPy 2.4: those that write name what they write to.
            _refuse_target(name, given.get("dst", given.get("a", next(iter(given.values()), None))))
        _refuse_out(name, given.get("out"))
        lacking = [] if ours is None else _lacking(function, ours, given)
        return fall_back(missing(spelling(function), lacking, ours is not None), function, args, kwargs)


class Route(NamedTuple):
    """How a call of NumPy's with some arguments is one of the lazy function, whatever their values.

    Attributes
    ----------
    twin : callable
        The lazy function.
    places : tuple of int
        Its positional arguments, by their places in NumPy's call: first the positions, then the keywords.
    named : tuple of (str, int)
        Its keywords.
    """

    twin: Callable[..., Any]
    places: tuple[int, ...]
    named: tuple[tuple[str, int], ...]

    def follow(self, values: tuple[Any, ...]) -> Any:
        """What the lazy function makes of such a call; `NotImplemented` where a value stands for none."""
        for value in values:
            if value is NO_VALUE:
                return NotImplemented
        positions = [values[place] for place in self.places]
        return self.twin(*positions, **{name: values[place] for name, place in self.named})


@cache
def _route(function: Callable[..., Any], count: int, keywords: tuple[str, ...]) -> Route | None:
    """The route of a call with so many positional arguments and these keywords; None if it depends on their values."""
    ours = FUNCTIONS.get(function)
    if ours is None:
        return None
    # Places stand for values, each an object of its own that equals no default.
    marks = [Mark(place) for place in range(count + len(keywords))]
    try:
        given = _given(function, tuple(marks[:count]), dict(zip(keywords, marks[count:], strict=True)))
        call = _translated(function, ours, given)
    except TypeError:
        return None
    if call is None or not all(isinstance(each, Mark) for each in (*call.args, *call.kwargs.values())):
        return None
    named = tuple([(name, mark.place) for name, mark in call.kwargs.items()])
    return Route(ours, tuple([mark.place for mark in call.args]), named)


class Mark:
    """Stands for an argument of a call, whatever its value."""

    def __init__(self, place: int) -> None:
        self.place = place


def _twin(ufunc: np.ufunc) -> Callable[..., Any] | None:
    """The lazy function that stands in for a ufunc."""
    twin = FUNCTIONS.get(ufunc)
    if twin is not None:
        return twin
    name = ufunc.__name__
    for module, names in FOREIGN.items():
        # Whoever calls the ufunc has imported its module; another one may have the same name.
        if name in names and getattr(sys.modules.get(module), name, None) is ufunc:
            return names[name]
    return None


def _has_functions_of_its_own(kind: Any) -> bool:
    """Whether a type says itself what NumPy's functions make of it, and of tensors beside it."""
    return not issubclass(kind, Recorded) and kind.__array_function__ is not np.ndarray.__array_function__


def _changes(keyword: str, value: Any) -> bool:
    """Whether a ufunc's keyword says something else than its default."""
    return keyword != "out" and not (keyword in UFUNC_DEFAULTS and value is UFUNC_DEFAULTS[keyword])


def _written(ufunc: np.ufunc, results: Any, outs: tuple[Any, ...]) -> Any:
    """The results of a ufunc, in the arrays given for them.

    All are complete before anything is written: `out` may overlap an operand.
    """
    results = results if isinstance(results, tuple) else (results,)
    try:
        arrays = [None if out is None else result.numpy() for result, out in zip(results, outs, strict=True)]
    except UnknownValueError:
        raise UnsupportedError(
            f"{spelling(ufunc)}: out= takes values, which are not known while a function is traced",
            hint="compute it without out=, and give out= to the jitted function",
        ) from None
    for array, out in zip(arrays, outs, strict=True):
        if array is not None:
            np.copyto(out, array, casting="same_kind")
    written = tuple([result if out is None else out for result, out in zip(results, outs, strict=True)])
    return written if len(written) > 1 else written[0]


def fall_back(call: Missing, function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> Any:
    """What NumPy's function makes of the evaluated operands.

    Raises
    ------
    UnsupportedError
        When the operands are not known yet, or the settings want no fallback.

    Warns
    -----
    FallbackWarning
        At the first such call from a line of the program.
    """
    is_read = function in READERS or function in WRITERS
    if not is_read:
        check_fallback(call)
    try:
        values, keywords = _evaluated(args), _evaluated(kwargs)
    except UnknownValueError:
        raise not_while_tracing(call) from None
    if not is_read:
        warn_of_fallback(call)
    return function(*values, **keywords)


@cache
def _signature(function: Callable[..., Any]) -> inspect.Signature | None:
    try:
        return inspect.signature(function)
    except ValueError:
        # A function in C that does not say.
        return None


def _parameters(function: Callable[..., Any]) -> Mapping[str, inspect.Parameter]:
    signature = _signature(function)
    return {} if signature is None else signature.parameters


def _given(function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a call of NumPy's by name, in its order, without those that only repeat the default."""
    signature = _signature(function)
    if signature is None:
        return {**{str(place): value for place, value in enumerate(args)}, **kwargs}
    given = {}
    for name, value in signature.bind(*args, **kwargs).arguments.items():
        default = signature.parameters[name].default
        if name == "where" and value is True:
            # What NumPy does by default, though a reduction's default is not written so.
            continue
        # Types first: an array or a tensor is compared element by element.
        if type(value) is not type(default) or value != default:
            given[name] = value
    return given


def _translated(
    function: Callable[..., Any], ours: Callable[..., Any], given: dict[str, Any]
) -> inspect.BoundArguments | None:
    """The same call of the lazy function, or None where that lacks a parameter.

    What comes first in both may have any name, the rest goes by name: NumPy counts `out` among the positions.
    """
    signature = _signature(ours)
    assert signature is not None
    first, is_packed = _first(function, ours, given)
    operands = [*given.get(first[0], ())] if is_packed else [given[name] for name in first if name in given]
    named = {name: value for name, value in given.items() if name not in first}
    keywords = {RENAMED.get(name, name): value for name, value in named.items()}
    if len(keywords) != len(named):
        return None
    try:
        return signature.bind(*operands, **keywords)
    except TypeError:
        return None


def _lacking(function: Callable[..., Any], ours: Callable[..., Any], given: dict[str, Any]) -> list[str]:
    """The parameters of a call of NumPy's that the lazy function does not have."""
    first, _ = _first(function, ours, given)
    known = {*_parameters(ours), *first}
    return [name for name in given if RENAMED.get(name, name) not in known and not name.isdigit()]


def _first(function: Callable[..., Any], ours: Callable[..., Any], given: dict[str, Any]) -> tuple[list[str], bool]:
    """The arguments of a call that are operands whatever their name, and whether the only one holds all of them."""
    names, count, is_open = _unnamed(function, ours)
    if names:
        return names, is_open
    # A function in C that does not say its parameters has them in the order of the call.
    return [name for name in given if name.isdigit()] if is_open else list(given)[:count], False


@cache
def _unnamed(function: Callable[..., Any], ours: Callable[..., Any]) -> tuple[list[str], int, bool]:
    """The parameters of NumPy's function whose names do not matter, how many, and whether it is one of any number.

    They are as many as ours has operands.
    """
    kinds = [each.kind for each in _parameters(ours).values()]
    is_open = inspect.Parameter.VAR_POSITIONAL in kinds
    count = 1 if is_open else kinds.count(inspect.Parameter.POSITIONAL_ONLY)
    return list(_parameters(function))[:count], count, is_open


def _refuse_out(name: str, out: Any) -> None:
    if any(isinstance(each, Recorded) for each in (out if isinstance(out, tuple) else (out,))):
        raise UnsupportedError(
            f"{name}: a tensor cannot be written to; out= takes an array",
            hint="rebind the name to the result",
        )


def _refuse_target(name: str, target: Any) -> None:
    # Without this, NumPy would write to the array that the tensor was made of.
    if isinstance(target, Recorded):
        refuse_write(name, "where(mask, new, x)")


def refuse_write(name: str, instead: str) -> NoReturn:
    """The error for whatever would change a tensor, with what gives the changed value.

    Raises
    ------
    UnsupportedError
        Always.
    """
    raise UnsupportedError(f"{name}: a tensor is a value and cannot be written to", hint=instead)


def _evaluated(value: Any) -> Any:
    """`value` with every tensor in it as an array."""
    if isinstance(value, NumpyProtocols):
        return value.numpy()
    if isinstance(value, (tuple, list)):
        items = [_evaluated(item) for item in value]
        return tuple(items) if isinstance(value, tuple) else items
    if isinstance(value, dict):
        return {key: _evaluated(item) for key, item in value.items()}
    return value
