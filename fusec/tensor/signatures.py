"""What ops make of operands of some kinds: worked out once, and remembered."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any, TypeAlias

from fusec.ops.op import ElementwiseOp
from fusec.types import DType, TensorType

Kinds: TypeAlias = "tuple[DType | type, ...]"
"""Of each operand, the dtype, or the class of a number that has none yet."""

Types: TypeAlias = "tuple[DType, tuple[TensorType | None, ...]]"
"""The dtype of the result, and of each operand that is a number the type it takes."""


class Signatures:
    """What is known of an op.

    Attributes
    ----------
    known : dict
        The types for each tuple of kinds. Native code looks there, too.
    by_python : callable or None
        The body of the op's public function.
    native : callable or None
        What native code has in its place.
    """

    def __init__(self) -> None:
        self.known: dict[Kinds, Types] = {}
        self.by_python: Callable[..., Any] | None = None
        self.native: Callable[..., Any] | None = None

    def learn(self, kinds: Kinds, result: DType, *numbers: TensorType | None) -> Types:
        """Remember the types for some kinds, and return them."""
        return self.known.setdefault(kinds, (result, numbers))


SIGNATURES: dict[ElementwiseOp, Signatures] = {}
"""One object for all that record an op."""


def signatures_of(op: ElementwiseOp) -> Signatures:
    """What is known of an op."""
    found = SIGNATURES.get(op)
    return SIGNATURES.setdefault(op, Signatures()) if found is None else found
