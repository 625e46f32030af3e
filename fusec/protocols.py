"""NumPy's protocols: `np.tanh(t)`, `ndarray + t` and `np.sum(t)` record.

What fusec has no op for, NumPy computes from the evaluated tensors.
"""

from __future__ import annotations

import inspect
from collections.abc import Callable, Mapping
from functools import cache
from typing import Any

import numpy as np

from fusec.errors import UnsupportedError
from fusec.operators import Recorded, defers_to, record_values
from fusec.ops.record import OPS, TypedOp
from fusec.types import Array

UFUNCS: Mapping[Any, TypedOp] = {
    op.reference: op for op in OPS.values() if isinstance(op, TypedOp) and isinstance(op.reference, np.ufunc)
}

FUNCTIONS: dict[Callable[..., Any], Callable[..., Any]] = {}
"""NumPy's functions that have a lazy twin, filled by `fusec.functions`."""


class NumpyProtocols(Recorded):
    """How NumPy treats a tensor."""

    __slots__ = ()

    def numpy(self) -> Array:
        """The value."""
        raise NotImplementedError

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Array:
        return np.array(self.numpy(), dtype=dtype, copy=copy)

    def __array_ufunc__(self, ufunc: np.ufunc, method: str, *inputs: Any, **kwargs: Any) -> Any:
        if any(defers_to(self, value) for value in inputs):
            return NotImplemented
        out = kwargs.get("out", (None,))
        _refuse_tensor(ufunc.__name__, *out)
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
        ours = FUNCTIONS.get(function)
        if ours is not None and _accepts(ours, args, kwargs):
            return ours(*args, **kwargs)
        _refuse_tensor(function.__name__, kwargs.get("out"))
        return function(*_evaluated(args), **_evaluated(kwargs))


@cache
def _signature(function: Callable[..., Any]) -> inspect.Signature:
    return inspect.signature(function)


def _accepts(function: Callable[..., Any], args: tuple[Any, ...], kwargs: dict[str, Any]) -> bool:
    """Whether NumPy's call uses only parameters that the lazy function has."""
    try:
        _signature(function).bind(*args, **kwargs)
    except TypeError:
        return False
    return True


def _refuse_tensor(name: str, *outs: Any) -> None:
    if any(isinstance(out, Recorded) for out in outs):
        raise UnsupportedError(
            f"{name}: a tensor cannot be written to; out= takes an array",
            hint="rebind the name to the result",
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
