"""NumPy's protocols: `np.tanh(t)`, `ndarray + t` and `np.sum(t)` record.

What fusec has no op for, NumPy computes from the evaluated tensors.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from typing import TYPE_CHECKING, Any

import numpy as np

from fusec.errors import UnsupportedError
from fusec.lazy import LazyModule
from fusec.operators import Recorded, answers_ufuncs, record_values
from fusec.ops.record import OPS, TypedOp
from fusec.types import Array

if TYPE_CHECKING:
    import inspect
else:
    inspect = LazyModule("inspect")

UFUNCS: Mapping[Any, TypedOp] = {
    op.reference: op for op in OPS.values() if isinstance(op, TypedOp) and isinstance(op.reference, np.ufunc)
}

FUNCTIONS: dict[Callable[..., Any], Callable[..., Any]] = {}
"""NumPy's functions that have a lazy twin, filled by `fusec.functions`."""

WRITERS = {np.copyto, np.put, np.place, np.putmask, np.fill_diagonal, np.put_along_axis}
"""NumPy's functions that write to their first argument."""

RENAMED = {"a_min": "min", "a_max": "max"}
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
        if any(answers_ufuncs(value) for value in inputs):
            return NotImplemented
        out = kwargs.get("out", (None,))
        _refuse_out(ufunc.__name__, out)
        if method == "at":
            _refuse_target(f"{ufunc.__name__}.at", inputs[0])
        op = UFUNCS.get(ufunc) if method == "__call__" else None
        if op is None or kwargs.keys() - {"out"}:
            return getattr(ufunc, method)(*_evaluated(inputs), **_evaluated(kwargs))
        result = self.__class__(record_values(op, *inputs))
        if out[0] is None:
            return result
        # The result is complete before anything is written: `out` may overlap an operand.
        np.copyto(out[0], result.numpy(), casting="same_kind")
        return out[0]

    def __array_function__(
        self, function: Callable[..., Any], types: Any, args: tuple[Any, ...], kwargs: dict[str, Any]
    ) -> Any:
        given = _given(function, args, kwargs)
        ours = FUNCTIONS.get(function)
        call = None if ours is None else _translated(function, ours, given)
        if ours is not None and call is not None:
            return ours(*call.args, **call.kwargs)
        name = function.__name__
        if function in WRITERS or (function is np.nan_to_num and "copy" in given) or given.get("overwrite_input"):
            _refuse_target(name, next(iter(given.values()), None))
        _refuse_out(name, given.get("out"))
        return function(*_evaluated(args), **_evaluated(kwargs))


@cache
def _signature(function: Callable[..., Any]) -> inspect.Signature | None:
    try:
        return inspect.signature(function)
    except ValueError:
        # A function in C that does not say.
        return None


def _given(function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> dict[str, Any]:
    """The arguments of a call of NumPy's by name, in its order, without those that only repeat the default."""
    signature = _signature(function)
    if signature is None:
        return {**{str(place): value for place, value in enumerate(args)}, **kwargs}
    given = {}
    for name, value in signature.bind(*args, **kwargs).arguments.items():
        default = signature.parameters[name].default
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
    theirs, signature = _signature(function), _signature(ours)
    assert signature is not None
    unnamed = sum(each.kind is each.POSITIONAL_ONLY for each in signature.parameters.values())
    first = list(given if theirs is None else theirs.parameters)[:unnamed]
    operands = [given[name] for name in first if name in given]
    named = {name: value for name, value in given.items() if name not in first}
    keywords = {RENAMED.get(name, name): value for name, value in named.items()}
    if len(keywords) != len(named):
        return None
    try:
        return signature.bind(*operands, **keywords)
    except TypeError:
        return None


def _refuse_out(name: str, out: Any) -> None:
    if any(isinstance(each, Recorded) for each in (out if isinstance(out, tuple) else (out,))):
        raise UnsupportedError(
            f"{name}: a tensor cannot be written to; out= takes an array",
            hint="rebind the name to the result",
        )


def _refuse_target(name: str, target: Any) -> None:
    # Without this, NumPy would write to the array that the tensor was made of.
    if isinstance(target, Recorded):
        raise UnsupportedError(
            f"{name}: a tensor is a value and cannot be written to", hint="where(mask, new, x)"
        )


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
