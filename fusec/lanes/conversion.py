"""`astype` on lanes, with the results NumPy gives on x86."""

from __future__ import annotations

import numpy as np

from fusec.lanes.lanes import Lanes
from fusec.lanes.operations import where
from fusec.types import BOOL, FLOAT64, DType


def convert(x: Lanes, dtype: DType) -> Lanes:
    """`x.astype(dtype)` with the results NumPy gives on x86, out-of-range floats included."""
    emitter = x.emitter
    if dtype == x.dtype:
        return x
    if dtype == BOOL:
        return x != 0
    builder, vector = emitter.builder, emitter.vector(dtype)
    if x.is_float:
        if dtype.kind == "f":
            cast = builder.fpext if dtype == FLOAT64 else builder.fptrunc
            return Lanes(cast(x.value, vector), dtype, emitter)
        return _float_to_int(x, dtype)
    if dtype.kind == "f":
        cast = builder.sitofp if x.is_signed else builder.uitofp
        return Lanes(cast(x.value, vector), dtype, emitter)
    if x.is_bool or dtype.itemsize > x.dtype.itemsize:
        cast = builder.sext if x.is_signed else builder.zext
        return Lanes(cast(x.value, vector), dtype, emitter)
    if dtype.itemsize < x.dtype.itemsize:
        return Lanes(builder.trunc(x.value, vector), dtype, emitter)
    return Lanes(x.value, dtype, emitter)


def _float_to_int(x: Lanes, dtype: DType) -> Lanes:
    """x86's conversions: narrow integers wrap a 32-bit result, wide unsigned ones move the upper half down."""
    bits = max(32, 8 * dtype.itemsize)
    signed = np.dtype(f"i{bits // 8}")
    limit = 2.0 ** (bits - 1)
    if dtype.kind == "u" and bits == 8 * dtype.itemsize:
        upper = x >= limit
        low = _signed_from_float(where(upper, x - limit, x), signed)
        return where(upper, low ^ low.like(-(2 ** (bits - 1))), low).bitcast(dtype)
    return convert(_signed_from_float(x, signed), dtype)


def _signed_from_float(x: Lanes, dtype: DType) -> Lanes:
    emitter = x.emitter
    limit = 2.0 ** (8 * dtype.itemsize - 1)
    # The comparison is false for NaN, so what reaches fptosi is always in range: out of range is poison.
    fits = (x >= -limit) & (x < limit)
    if x.dtype == FLOAT64 and dtype.itemsize == 4:
        # The truncation fits although the number lies up to one below the smallest integer.
        fits = (x > -limit - 1.0) & (x < limit)
    safe = where(fits, x, x.like(0.0))
    whole = Lanes(emitter.builder.fptosi(safe.value, emitter.vector(dtype)), dtype, emitter)
    return where(fits, whole, whole.like(int(-limit)))
