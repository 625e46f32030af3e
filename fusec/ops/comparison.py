"""Comparisons, truth and bits: everything here is bit-equal to NumPy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from fusec.ops.bodies import conversion, operations
from fusec.ops.define import elementwise
from fusec.types import BOOL, DType

if TYPE_CHECKING:
    from fusec.lanes.lanes import Lanes


def _below(x: Lanes, y: Lanes) -> Lanes:
    """`x < y`, also between int64 and uint64, which NumPy compares by value."""
    if x.dtype == y.dtype:
        return ~x & y if x.is_bool else x < y
    if x.is_signed:
        return (x < 0) | (conversion.convert(x, y.dtype) < y)
    return ~(y < 0) & (x < conversion.convert(y, x.dtype))


def _equals(x: Lanes, y: Lanes) -> Lanes:
    if x.dtype == y.dtype:
        return x == y
    signed, unsigned = (x, y) if x.is_signed else (y, x)
    return ~(signed < 0) & (conversion.convert(signed, unsigned.dtype) == unsigned)


@elementwise(reference=np.equal, commutative=True)
def equal(x: Lanes, y: Lanes) -> Lanes:
    """Whether two numbers are equal; NaN equals nothing."""
    return _equals(x, y)


@elementwise(reference=np.not_equal, commutative=True)
def not_equal(x: Lanes, y: Lanes) -> Lanes:
    """Whether two numbers differ."""
    return ~_equals(x, y)


@elementwise(reference=np.less)
def less(x: Lanes, y: Lanes) -> Lanes:
    """Whether `x < y`."""
    return _below(x, y)


@elementwise(reference=np.greater)
def greater(x: Lanes, y: Lanes) -> Lanes:
    """Whether `x > y`."""
    return _below(y, x)


@elementwise(reference=np.less_equal)
def less_equal(x: Lanes, y: Lanes) -> Lanes:
    """Whether `x <= y`."""
    return x <= y if x.is_float else ~_below(y, x)


@elementwise(reference=np.greater_equal)
def greater_equal(x: Lanes, y: Lanes) -> Lanes:
    """Whether `x >= y`."""
    return x >= y if x.is_float else ~_below(x, y)


@elementwise(reference=np.logical_and, commutative=True)
def logical_and(x: Lanes, y: Lanes) -> Lanes:
    """Whether both operands are non-zero."""
    return conversion.convert(x, BOOL) & conversion.convert(y, BOOL)


@elementwise(reference=np.logical_or, commutative=True)
def logical_or(x: Lanes, y: Lanes) -> Lanes:
    """Whether either operand is non-zero."""
    return conversion.convert(x, BOOL) | conversion.convert(y, BOOL)


@elementwise(reference=np.logical_xor, commutative=True)
def logical_xor(x: Lanes, y: Lanes) -> Lanes:
    """Whether exactly one operand is non-zero."""
    return conversion.convert(x, BOOL) ^ conversion.convert(y, BOOL)


@elementwise(reference=np.logical_not)
def logical_not(x: Lanes) -> Lanes:
    """Whether the operand is zero."""
    return ~conversion.convert(x, BOOL)


@elementwise(reference=np.isnan)
def isnan(x: Lanes) -> Lanes:
    """Whether the number is NaN."""
    return operations.is_nan(x) if x.is_float else x.emitter.splat(False, BOOL)


@elementwise(reference=np.isinf)
def isinf(x: Lanes) -> Lanes:
    """Whether the number is infinite."""
    return operations.absolute(x) == float("inf") if x.is_float else x.emitter.splat(False, BOOL)


@elementwise(reference=np.isfinite)
def isfinite(x: Lanes) -> Lanes:
    """Whether the number is neither infinite nor NaN."""
    return operations.absolute(x) < float("inf") if x.is_float else x.emitter.splat(True, BOOL)


@elementwise(reference=np.signbit)
def signbit(x: Lanes) -> Lanes:
    """Whether the sign bit is set: true of -0.0."""
    return operations.is_negative(x)


@elementwise(reference=np.bitwise_and, commutative=True)
def bitwise_and(x: Lanes, y: Lanes) -> Lanes:
    """Bits set in both integers."""
    return x & y


@elementwise(reference=np.bitwise_or, commutative=True)
def bitwise_or(x: Lanes, y: Lanes) -> Lanes:
    """Bits set in either integer."""
    return x | y


@elementwise(reference=np.bitwise_xor, commutative=True)
def bitwise_xor(x: Lanes, y: Lanes) -> Lanes:
    """Bits set in exactly one integer."""
    return x ^ y


@elementwise(reference=np.invert)
def bitwise_invert(x: Lanes) -> Lanes:
    """Bits flipped."""
    return ~x


def _in_width(x: Lanes, y: Lanes) -> tuple[Lanes, Lanes]:
    """Whether a shift by `y` is one the processor defines, and a `y` that always is."""
    unsigned: DType = np.dtype(f"u{x.dtype.itemsize}")
    fits = conversion.convert(y, unsigned) < x.bits
    return fits, operations.where(fits, y, y.like(0))


@elementwise(reference=np.left_shift)
def bitwise_left_shift(x: Lanes, y: Lanes) -> Lanes:
    """Bits moved up by `y`; 0 once every bit has left, and for negative `y`."""
    fits, count = _in_width(x, y)
    return operations.where(fits, x << count, x.like(0))


@elementwise(reference=np.right_shift)
def bitwise_right_shift(x: Lanes, y: Lanes) -> Lanes:
    """Bits moved down by `y`, the sign kept; only the sign is left once every bit has gone."""
    fits, count = _in_width(x, y)
    gone = operations.where(x < 0, x.like(-1), x.like(0)) if x.is_signed else x.like(0)
    return operations.where(fits, x >> count, gone)
