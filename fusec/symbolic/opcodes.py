"""What a formula's instructions do, on words of 64 bits: signed integers, or the bits of a double."""

from __future__ import annotations

import enum


class Opcode(enum.IntEnum):
    """One instruction.

    An operation without a result (overflow, division by 0), and a check that does not hold, end the evaluation: the
    call is not one that the formula is for.
    """

    ADD = 0
    SUBTRACT = 1
    MULTIPLY = 2
    FLOOR_DIVIDE = 3
    REMAINDER = 4
    MINIMUM = 5
    MAXIMUM = 6
    TO_FLOAT = 7
    ADD_FLOAT = 8
    SUBTRACT_FLOAT = 9
    MULTIPLY_FLOAT = 10
    DIVIDE_FLOAT = 11
    POWER_FLOAT = 12
    NEGATE_FLOAT = 13
    ROUND_FLOAT32 = 14
    PACK_FLOAT32 = 15
    UNPACK_FLOAT32 = 16
    CHECK_RANGE = 17
    CHECK_OTHER = 18
    CHECK_LESS = 19
    CHECK_LESS_EQUAL = 20
    CHECK_EQUAL = 21

    @property
    def is_check(self) -> bool:
        """Whether it has no result, but may end the evaluation."""
        return self >= Opcode.CHECK_RANGE
