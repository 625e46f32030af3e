"""Arithmetic: everything here is bit-equal to NumPy."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from fusec.ops.bodies import conversion, operations
from fusec.ops.define import elementwise
from fusec.ops.dtype_rules import casting, combining, same, selecting
from fusec.types import FLOAT64, DType

if TYPE_CHECKING:
    from fusec.lanes.lanes import Lanes


@elementwise(reference=np.add, commutative=True)
def add(x: Lanes, y: Lanes) -> Lanes:
    """Sum `x + y`; of booleans, whether either holds."""
    return x | y if x.is_bool else x + y


@elementwise(reference=np.subtract)
def subtract(x: Lanes, y: Lanes) -> Lanes:
    """Difference `x - y`."""
    return x - y


@elementwise(reference=np.multiply, commutative=True)
def multiply(x: Lanes, y: Lanes) -> Lanes:
    """Product `x * y`; of booleans, whether both hold."""
    return x & y if x.is_bool else x * y


@elementwise(reference=lambda x, y, z: x * y + z, result=combining, flops=2, ulp=np.inf, vectorized="f")
def multiply_add(x: Lanes, y: Lanes, z: Lanes) -> Lanes:
    """Product and sum `x*y + z`, rounded once where the processor can; what `fast_math` makes of the two."""
    return operations.mul_add(x, y, z)


@elementwise(reference=np.true_divide, flops=4)
def divide(x: Lanes, y: Lanes) -> Lanes:
    """Quotient `x / y`, a float."""
    return x / y


@elementwise(reference=np.negative)
def negative(x: Lanes) -> Lanes:
    """Number with the opposite sign."""
    return -x


@elementwise(reference=np.positive, flops=0)
def positive(x: Lanes) -> Lanes:
    """Number as it is."""
    return x


@elementwise(reference=np.absolute)
def abs(x: Lanes) -> Lanes:
    """Magnitude."""
    return x if x.is_bool else operations.absolute(x)


@elementwise(reference=np.sign)
def sign(x: Lanes) -> Lanes:
    """Sign of the number: -1, 0 or 1; NaN for NaN."""
    positive, zero = x.like(1), x.like(0)
    if x.dtype.kind == "u":
        return operations.where(x != 0, positive, zero)
    signs = operations.where(x > 0, positive, operations.where(x < 0, x.like(-1), zero))
    return operations.where(operations.is_nan(x), x, signs) if x.is_float else signs


@elementwise(reference=np.square)
def square(x: Lanes) -> Lanes:
    """Product of the number with itself."""
    return x & x if x.is_bool else x * x


@elementwise(reference=np.sqrt, flops=4)
def sqrt(x: Lanes) -> Lanes:
    """Square root; NaN below zero."""
    return operations.square_root(x)


@elementwise(reference=np.reciprocal, flops=4)
def reciprocal(x: Lanes) -> Lanes:
    """Quotient `1 / x`; of integers, rounded toward zero."""
    if x.is_float:
        return 1.0 / x
    return conversion.convert(1.0 / conversion.convert(x, FLOAT64), x.dtype)


@elementwise(reference=np.maximum, commutative=True)
def maximum(x: Lanes, y: Lanes) -> Lanes:
    """Larger of two numbers; NaN if either is NaN."""
    return operations.maximum(x, y)


@elementwise(reference=np.minimum, commutative=True)
def minimum(x: Lanes, y: Lanes) -> Lanes:
    """Smaller of two numbers; NaN if either is NaN."""
    return operations.minimum(x, y)


@elementwise(reference=np.fmax)
def fmax(x: Lanes, y: Lanes) -> Lanes:
    """Larger of two numbers, ignoring a NaN beside a number."""
    return _without_nan(operations.maximum(x, y), x, y)


@elementwise(reference=np.fmin)
def fmin(x: Lanes, y: Lanes) -> Lanes:
    """Smaller of two numbers, ignoring a NaN beside a number."""
    return _without_nan(operations.minimum(x, y), x, y)


def _without_nan(chosen: Lanes, x: Lanes, y: Lanes) -> Lanes:
    """`chosen` of two numbers, or the one that is beside a NaN."""
    if not x.is_float:
        return chosen
    return operations.where(operations.is_nan(x), y, operations.where(operations.is_nan(y), x, chosen))


@elementwise(reference=np.copysign)
def copysign(x: Lanes, y: Lanes) -> Lanes:
    """Magnitude of `x` with the sign of `y`."""
    return operations.copy_sign(x, y)


@elementwise(reference=np.nextafter, flops=4)
def nextafter(x: Lanes, y: Lanes) -> Lanes:
    """Next representable number after `x` towards `y`."""
    bits = x.as_bits()
    away = (x < y) == (x > 0)
    stepped = operations.where(away, bits + 1, bits - 1).as_float()
    # From zero the only way is the smallest subnormal of the direction's sign.
    from_zero = operations.copy_sign(bits.like(1).as_float(), y)
    moved = operations.where(x == y, y, operations.where(x == 0, from_zero, stepped))
    return operations.where(operations.is_nan(x) | operations.is_nan(y), x + y, moved)


@elementwise(reference=lambda condition, x, y: np.where(condition, x, y), result=selecting)
def where(condition: Lanes, x: Lanes, y: Lanes) -> Lanes:
    """`x` where the condition holds, `y` elsewhere."""
    return operations.where(condition, x, y)


@elementwise(reference=lambda x, dtype: x.astype(dtype), result=casting, flops=0)
def astype(x: Lanes, dtype: DType) -> Lanes:
    """Number in another dtype, as NumPy converts it."""
    return conversion.convert(x, dtype)


@elementwise(reference=np.copy, result=same, flops=0)
def copy(x: Lanes) -> Lanes:
    """Number as it is, in memory of its own."""
    return x
