"""Taking floats apart and putting them together: significand, exponent, powers of two, whole numbers."""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from fusec.lanes import ir
from fusec.lanes.lanes import Lanes
from fusec.lanes.operations import mul_add, where
from fusec.lanes.registers import by_register, fills_registers
from fusec.types import FLOAT32, DType

# Adding 1.5 * 2**(digits - 1) leaves no room for a fraction: the sum is rounded to a whole number, which then sits
# in the low bits (the 1.5 keeps negative numbers in the same binade).
WHOLE = {"f4": 1.5 * 2.0**23, "f8": 1.5 * 2.0**52}

# Twice the bits of 1, less what makes the largest errors of both signs alike.
INVERSE_BITS = 0x7FDE600000000000


class Format(NamedTuple):
    """Layout of a binary float."""

    fraction_bits: int
    bias: int

    @property
    def smallest_normal(self) -> float:
        """The least number with all its digits."""
        return 2.0 ** (1 - self.bias)


SINGLE, DOUBLE = Format(23, 127), Format(52, 1023)


def format_of(dtype: DType) -> Format:
    """The layout of `dtype`."""
    return SINGLE if dtype == FLOAT32 else DOUBLE


class Whole(NamedTuple):
    """A whole number as a float, and in the low bits of `shifted`."""

    number: Lanes
    shifted: Lanes

    def as_int(self) -> Lanes:
        """The number as a signed integer."""
        bits = self.shifted.as_bits()
        return bits - bits.like(_whole_bits(self.number.dtype))


def _whole_bits(dtype: DType) -> int:
    layout = format_of(dtype)
    return ((layout.fraction_bits + layout.bias) << layout.fraction_bits) | (1 << (layout.fraction_bits - 1))


def nearest_whole(x: Lanes, factor: float = 1.0) -> Whole:
    """`x * factor` rounded to a whole number, of magnitude below `2**21` (float32) or `2**50`.

    Every instruction set can do this: rounding instructions came with SSE4.1. NaN stays NaN.
    """
    big = WHOLE[f"f{x.dtype.itemsize}"]
    shifted = x + big if factor == 1.0 else mul_add(x, factor, big)
    return Whole(shifted - big, shifted)


def power_of_two(exponent: Lanes) -> Lanes:
    """`2**exponent` for a whole float `exponent` whose power is a normal number."""
    layout = format_of(exponent.dtype)
    biased = exponent + (WHOLE[f"f{exponent.dtype.itemsize}"] + layout.bias)
    return (biased.as_bits() << layout.fraction_bits).as_float()


def nearest_power(x: Lanes, factor: float) -> tuple[Lanes, Lanes]:
    """`x * factor` rounded to a whole number as by `nearest_whole`, and that power of two, a normal number."""
    layout = format_of(x.dtype)
    big = WHOLE[f"f{x.dtype.itemsize}"] + layout.bias
    shifted = mul_add(x, factor, big)
    return shifted - big, (shifted.as_bits() << layout.fraction_bits).as_float()


def whole_part(x: Lanes) -> Lanes:
    """`x` rounded down, for multiples of 1/16 (and as few others as `nearest_whole` takes)."""
    return nearest_whole(x - 15 / 32).number


def scale_by_power_of_two(x: Lanes, exponent: Lanes) -> Lanes:
    """`x * 2**floor(exponent)` rounded once: overflow gives infinity and underflow is gradual.

    Parameters
    ----------
    x : Lanes
        0, NaN, or of magnitude in [1/2, 4), so that the first of two steps is exact.
    exponent : Lanes
        A float, multiple of 1/16, up to twice the range of normal exponents.
    """
    if _has_instructions(x):
        return by_register(_scale_instruction, x, exponent)
    whole = whole_part(exponent)
    half = nearest_whole(whole, 0.5).number
    return (x * power_of_two(half)) * power_of_two(whole - half)


def scale_within_range(x: Lanes, exponent: Lanes) -> Lanes:
    """`x * 2**floor(exponent)` where that and the power of two are normal numbers, `exponent` as above."""
    if _has_instructions(x):
        return by_register(_scale_instruction, x, exponent)
    return x * power_of_two(whole_part(exponent))


def _has_instructions(x: Lanes) -> bool:
    """Whether AVX-512's instructions for exponents and significands can be used."""
    return x.emitter.target.isa == "avx512" and fills_registers(x)


def _scale_instruction(x: Lanes, exponent: Lanes) -> Lanes:
    """AVX-512's VSCALEF, which does the same in one instruction."""
    emitter, kind = x.emitter, "ps" if x.dtype == FLOAT32 else "pd"
    mask_type, rounding_type = ir.IntType(emitter.count), ir.IntType(32)
    operands = [x.value, exponent.value, x.value, mask_type(-1), rounding_type(4)]
    return x._new(emitter.intrinsic(f"x86.avx512.mask.scalef.{kind}", x.value.type, operands, "512"))


def rough_inverse(x: Lanes) -> Lanes:
    """`1 / x` for normal positive float64 numbers to 1/300, for corrections that are not worth a division.

    Subtracting the bits negates the exponent, and the significand's line is near enough to the hyperbola for one step
    of Newton's. Finite for zero.
    """
    bits = x.as_bits()
    guess = (bits.like(INVERSE_BITS) - bits).as_float()
    return guess * mul_add(-x, guess, 2.0)


class Parts(NamedTuple):
    """`significand * 2**exponent`, the exponent a whole float."""

    significand: Lanes
    exponent: Lanes


def split_exponent(x: Lanes) -> Parts:
    """`x = significand * 2**exponent` with the significand in [3/4, 3/2), subnormal numbers included.

    The exponent is -inf for zero and inf for infinity; the significand of negative numbers and NaN is NaN.
    """
    if _has_instructions(x):
        significand = by_register(_significand_instruction, x)
        exponent = by_register(_exponent_instruction, x) - by_register(_exponent_instruction, significand)
        return Parts(significand, exponent)
    layout = format_of(x.dtype)
    subnormal = x < layout.smallest_normal
    lift = layout.fraction_bits + 2
    normal = where(subnormal, x * 2.0**lift, x)
    # Adding a quarter of a binade makes the exponent field count from 3/4; logical shifts exist everywhere.
    quarter = 1 << (layout.fraction_bits - 1)
    field = (normal.as_bits() + quarter).bitcast(np.dtype(f"u{x.bits // 8}")) >> layout.fraction_bits
    counted = field.bitcast(normal.as_bits().dtype)
    significand = (normal.as_bits() - ((counted - layout.bias) << layout.fraction_bits)).as_float()
    exponent = small_int_to_float(counted) - layout.bias
    exponent = where(subnormal, exponent - lift, exponent)
    exponent = where(x == 0.0, x.like(-np.inf), where(x == np.inf, x, exponent))
    return Parts(where(x >= 0.0, significand, x.like(np.nan)), exponent)


def is_positive_finite(x: Lanes) -> Lanes:
    """Where `x` is neither zero nor negative, infinite or NaN, by one comparison.

    Read as whole numbers without a sign and less one, these others are infinity's and beyond.
    """
    bits, infinity = (number.bitcast(np.dtype(f"u{x.dtype.itemsize}")) for number in (x, x.like(np.inf)))
    return bits - 1 < infinity - 1


def split_binade(x: Lanes) -> Parts:
    """`x = significand * 2**exponent` for normal positive numbers, with the significand in [1, 2)."""
    layout, bits = format_of(x.dtype), x.as_bits()
    fraction = bits & (2**layout.fraction_bits - 1)
    significand = (fraction | (layout.bias << layout.fraction_bits)).as_float()
    if _has_instructions(x):
        return Parts(significand, by_register(_exponent_instruction, x))
    return Parts(significand, small_int_to_float(bits >> layout.fraction_bits) - layout.bias)


def _significand_instruction(x: Lanes) -> Lanes:
    """AVX-512's VGETMANT, which treats all special cases as `split_exponent` promises; so does VGETEXP."""
    emitter, kind = x.emitter, "ps" if x.dtype == FLOAT32 else "pd"
    # Interval 3 is [3/4, 3/2); sign control 2 makes NaN of negative numbers.
    mode = ir.IntType(32)(3 | 2 << 2)
    operands = [x.value, mode, x.value, ir.IntType(emitter.count)(-1), ir.IntType(32)(4)]
    return x._new(emitter.intrinsic(f"x86.avx512.mask.getmant.{kind}", x.value.type, operands, "512"))


def _exponent_instruction(x: Lanes) -> Lanes:
    emitter, kind = x.emitter, "ps" if x.dtype == FLOAT32 else "pd"
    operands = [x.value, x.value, ir.IntType(emitter.count)(-1), ir.IntType(32)(4)]
    return x._new(emitter.intrinsic(f"x86.avx512.mask.getexp.{kind}", x.value.type, operands, "512"))


def small_int_to_float(x: Lanes) -> Lanes:
    """Integers in [0, 2**23) as floats of their size: with the bits of a big power of two around them, minus that."""
    big = 2.0**23 if x.bits == 32 else 2.0**52
    base = int(np.array(big, f"f{x.bits // 8}").view(x.dtype))
    return (x | base).as_float() - big
