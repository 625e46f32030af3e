"""Scratch memory of kernels: on the stack while it is small, since nobody knows whose stack it is.

A thread may have 64 KiB of it and less; a kernel that reduces several things along columns keeps a hundred and more.
"""

from __future__ import annotations

from typing import Any

from fusec.codegen.loops import int64
from fusec.lanes import ir
from fusec.lanes.lanes import declare

LARGEST_STACK = 16 << 10
"""Bytes that a kernel keeps on its caller's stack at most."""

ALIGNMENT = 64


def nbytes(element: Any, count: int) -> int:
    """Bytes of some values of an LLVM type, in whole cache lines."""
    width = {"float": 32, "double": 64}.get(element.text) or element.width
    return -(-max(width // 8, 1) * count // ALIGNMENT) * ALIGNMENT


def bound_stack(builder: Any) -> None:
    """Where a function has more on its stack than it should, take that from the heap, at once.

    To be called where the function ends, before it returns: there it is given back. When there is no memory, the stack
    has to serve.
    """
    function = builder.function
    sizes = [nbytes(element, count) for _, element, count in function.stack]
    total = sum(sizes)
    if total <= LARGEST_STACK:
        return
    pointer, integer = ir.PointerType(), ir.IntType(64)
    take = declare(builder.module, "malloc", ir.FunctionType(pointer, [integer]))
    give = declare(builder.module, "free", ir.FunctionType(ir.VoidType(), [pointer]))
    with builder.goto_front():
        taken = builder.call(take, [int64(total + ALIGNMENT)])
        number = builder.ptrtoint(taken, integer)
        is_refused = builder.icmp_signed("==", number, int64(0))
        own = builder.alloca_bytes(builder.select(is_refused, int64(total), int64(1)), ALIGNMENT)
        skipped = builder.and_(builder.neg(number), int64(ALIGNMENT - 1))
        aligned = builder.gep(taken, [skipped], source_etype=ir.IntType(8))
        memory = builder.select(is_refused, own, aligned)
        offset = 0
        for (instruction, _, _), size in zip(function.stack, sizes, strict=True):
            instruction.become_address(memory, offset)
            offset += size
    builder.call(give, [taken])
