"""What instructions do, in Python."""

from __future__ import annotations

import math
import operator
import struct
from collections.abc import Callable
from typing import Any

import numpy as np

from fusec.symbolic.opcodes import Opcode

WORD = 1 << 63
"""The first integer that a word has no room for."""

EXACT = 1 << 53
"""Integers up to here are floats exactly."""


def bits_of(number: float) -> int:
    """A float's bits, as a word."""
    (word,) = struct.unpack("<q", struct.pack("<d", number))
    return int(word)


def as_word(value: float) -> int:
    """A value as a word: an integer, or a float's bits."""
    return bits_of(value) if isinstance(value, float) else value


def as_float(value: float) -> float:
    """A value as a float, which is given as such or by its bits."""
    return value if isinstance(value, float) else float(struct.unpack("<d", struct.pack("<q", value))[0])


def _whole(symbol: Callable[[int, int], int]) -> Callable[[Any, Any], Any]:
    def operate(left: int, right: int) -> int | None:
        result = symbol(left, right)
        return result if -WORD <= result < WORD else None

    return operate


def _quotient(symbol: Callable[[int, int], int]) -> Callable[[Any, Any], Any]:
    return lambda left, right: _whole(symbol)(left, right) if right else None


def _real(symbol: Callable[[float, float], float]) -> Callable[[Any, Any], Any]:
    return lambda left, right: symbol(as_float(left), as_float(right))


def _power(base: float, exponent: float) -> float | None:
    base, exponent = as_float(base), as_float(exponent)
    if not (base > 0 and math.isfinite(base) and math.isfinite(exponent)):
        return None
    try:
        result: float = base**exponent
    except OverflowError:
        return None
    return result if math.isfinite(result) and result else None


def _nearest(value: float, _: Any) -> float:
    with np.errstate(all="ignore"):
        return float(np.float32(as_float(value)))


def _unpacked(value: float, _: Any) -> float:
    """A float32, which is given as such or by its bits in the first bytes of a word."""
    if isinstance(value, float):
        return value
    return float(struct.unpack("<f", (value & 0xFFFFFFFF).to_bytes(4, "little"))[0])


OPERATIONS: dict[Opcode, Callable[[Any, Any], Any]] = {
    Opcode.ADD: _whole(operator.add),
    Opcode.SUBTRACT: _whole(operator.sub),
    Opcode.MULTIPLY: _whole(operator.mul),
    Opcode.FLOOR_DIVIDE: _quotient(operator.floordiv),
    Opcode.REMAINDER: _quotient(operator.mod),
    Opcode.TO_FLOAT: lambda value, _: float(value) if abs(value) <= EXACT else None,
    Opcode.ADD_FLOAT: _real(operator.add),
    Opcode.SUBTRACT_FLOAT: _real(operator.sub),
    Opcode.MULTIPLY_FLOAT: _real(operator.mul),
    Opcode.DIVIDE_FLOAT: lambda left, right: as_float(left) / as_float(right) if as_float(right) else None,
    Opcode.POWER_FLOAT: _power,
    Opcode.NEGATE_FLOAT: lambda value, _: -as_float(value),
    Opcode.ROUND_FLOAT32: _nearest,
    Opcode.PACK_FLOAT32: _nearest,
    Opcode.UNPACK_FLOAT32: _unpacked,
}
"""Of two operands, the second of which some ignore; None where there is no result."""

CHECKS: dict[Opcode, Callable[[Any, Any, Any], bool]] = {
    Opcode.CHECK_RANGE: lambda value, low, high: as_word(low) <= as_word(value) <= as_word(high),
    Opcode.CHECK_OTHER: lambda value, other, _: bool(value != other),
    Opcode.CHECK_LESS: lambda left, right, holds: (as_float(left) < as_float(right)) == bool(holds),
    Opcode.CHECK_LESS_EQUAL: lambda left, right, holds: (as_float(left) <= as_float(right)) == bool(holds),
    Opcode.CHECK_EQUAL: lambda left, right, holds: (as_float(left) == as_float(right)) == bool(holds),
}
"""Of three operands."""
