"""Result dtypes: those of ufuncs are asked of NumPy itself; reductions, which have no rule to ask, spell theirs."""

from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple, TypeAlias

import numpy as np

from fusec.types import BOOL, FLOAT32, INT64, DType


class Signature(NamedTuple):
    """A loop: the dtypes operands are converted to, and the dtype of the result."""

    operands: tuple[DType, ...]
    result: DType


Rule: TypeAlias = Callable[[tuple[Any, ...], Mapping[str, Any]], Signature]


def _supported(dtype: DType) -> DType:
    # NumPy computes functions of 8-bit integers in float16; float32 holds every such result more exactly.
    if dtype.char == "e":
        return FLOAT32
    return np.dtype(f"{dtype.kind}{dtype.itemsize}") if dtype.kind in "iuf" else dtype


def ufunc_rule(ufunc: Any) -> Rule:
    """The rule of a NumPy ufunc."""

    def rule(dtypes: tuple[Any, ...], attributes: Mapping[str, Any]) -> Signature:
        resolved = ufunc.resolve_dtypes((*dtypes, *[None] * ufunc.nout))
        loop = tuple(_supported(dtype) for dtype in resolved)
        return Signature(loop[: ufunc.nin], loop[ufunc.nin])

    return rule


floating = ufunc_rule(np.exp)
floating_pair = ufunc_rule(np.hypot)
_promoting = ufunc_rule(np.maximum)


def selecting(dtypes: tuple[Any, ...], attributes: Mapping[str, Any]) -> Signature:
    """A condition, then two operands of a common dtype."""
    chosen = _promoting(dtypes[1:], attributes).result
    return Signature((BOOL, chosen, chosen), chosen)


def combining(dtypes: tuple[Any, ...], attributes: Mapping[str, Any]) -> Signature:
    """Operands of a common dtype, which is the result's."""
    shared = functools.reduce(lambda left, right: _promoting((left, right), attributes).result, dtypes)
    return Signature((shared,) * len(dtypes), shared)


def casting(dtypes: tuple[Any, ...], attributes: Mapping[str, Any]) -> Signature:
    """Whatever dtype the attribute names."""
    return Signature(dtypes, attributes["dtype"])


def same(dtypes: tuple[Any, ...], attributes: Mapping[str, Any]) -> Signature:
    """The operand's own dtype."""
    return Signature(dtypes, dtypes[0])


def accumulating(dtypes: tuple[Any, ...], attributes: Mapping[str, Any]) -> Signature:
    """Sums and products: integers accumulate in 64 bits of their own signedness."""
    (dtype,) = dtypes
    if dtype.kind != "f":
        dtype = np.dtype(np.uint64) if dtype.kind == "u" else INT64
    return Signature((dtype,), dtype)


def truth(dtypes: tuple[Any, ...], attributes: Mapping[str, Any]) -> Signature:
    """Operand and result are booleans."""
    return Signature((BOOL,), BOOL)


def position(dtypes: tuple[Any, ...], attributes: Mapping[str, Any]) -> Signature:
    """The result counts elements; booleans are compared as bytes."""
    (dtype,) = dtypes
    return Signature((np.dtype(np.uint8) if dtype == BOOL else dtype,), INT64)


product = ufunc_rule(np.matmul)
