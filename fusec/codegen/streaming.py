"""Results that go past the caches: vectors that start where their size allows it, and a fence when all are written."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fusec.codegen.accesses import vector_bytes
from fusec.codegen.loops import int64, smaller
from fusec.lanes import ir

if TYPE_CHECKING:
    from fusec.codegen.body import Body


def elements_to_alignment(body: Body, axis: int, start: Any, stop: Any) -> Any:
    """How many elements to compute under a mask until the first streaming result can be written past the caches."""
    builder = body.builder
    operand = next(iter(body.streams))
    dtype = body.accesses[operand].dtype
    misplaced = builder.ptrtoint(body.moved(operand, axis, start), ir.IntType(64))
    missing = builder.and_(builder.neg(misplaced), int64(vector_bytes(body.emitter, dtype) - 1))
    return smaller(builder, builder.udiv(missing, int64(dtype.itemsize)), builder.sub(stop, start))


def check_alignment(body: Body, axis: int, index: Any) -> None:
    """Decide for every streaming result whether its vectors from `index` on start at multiples of their size."""
    builder = body.builder
    for operand in body.streams:
        size = vector_bytes(body.emitter, body.accesses[operand].dtype)
        address = builder.ptrtoint(body.moved(operand, axis, index), ir.IntType(64))
        body.streams[operand] = builder.icmp_signed("==", builder.and_(address, int64(size - 1)), int64(0))


def fence(body: Body) -> None:
    """Nobody who hears that the kernel is done may see memory from before; x86 orders other stores by itself."""
    if body.streams and body.emitter.target.isa != "generic":
        body.emitter.intrinsic("x86.sse", ir.VoidType(), [], "sfence")
