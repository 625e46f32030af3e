"""What ops make of operands of some kinds: worked out once, and remembered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from fusec.ops.op import ElementwiseOp
from fusec.types import DType, TensorType

Kinds: TypeAlias = "tuple[DType | type, ...]"
"""Of each operand, the dtype, or the class of a number that has none yet."""

Loop: TypeAlias = "tuple[DType, tuple[TensorType | None, ...]]"
"""The dtype of the result, and of each operand that is a number the type it takes."""


class Loops:
    """What is known of an op.

    Attributes
    ----------
    known : dict
        The loop for each tuple of kinds.
    follow : callable or None
        Told of each further one.
    by_python : callable or None
        The body of the op's public function.
    native : callable or None
        What native code has in its place.
    """

    def __init__(self) -> None:
        self.known: dict[Kinds, Loop] = {}
        self.follow: Callable[[Kinds, Loop], None] | None = None
        self.by_python: Callable[..., Any] | None = None
        self.native: Callable[..., Any] | None = None

    def learn(self, kinds: Kinds, result: DType, *numbers: TensorType | None) -> Loop:
        """Remember, and return, a loop."""
        loop = self.known[kinds] = (result, numbers)
        if self.follow is not None:
            self.follow(kinds, loop)
        return loop


LOOPS: dict[ElementwiseOp, Loops] = {}
"""One object for all that record an op."""


def loops_of(op: ElementwiseOp) -> Loops:
    """What is known of an op."""
    return LOOPS.setdefault(op, Loops())
