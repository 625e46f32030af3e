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
    TO_FLOAT = 5
    ADD_FLOAT = 6
    SUBTRACT_FLOAT = 7
    MULTIPLY_FLOAT = 8
    DIVIDE_FLOAT = 9
    POWER_FLOAT = 10
    NEGATE_FLOAT = 11
    ROUND_FLOAT32 = 12
    PACK_FLOAT32 = 13
    UNPACK_FLOAT32 = 14
    CHECK_RANGE = 15
    CHECK_OTHER = 16
    CHECK_LESS = 17
    CHECK_LESS_EQUAL = 18
    CHECK_EQUAL = 19

    @property
    def is_check(self) -> bool:
        """Whether it has no result, but may end the evaluation."""
        return self >= Opcode.CHECK_RANGE
