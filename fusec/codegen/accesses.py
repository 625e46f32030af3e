"""Lanes to and from memory: dense, strided or broadcast, whole or masked."""

from __future__ import annotations

import dataclasses
from typing import Any

import numpy as np

from fusec.lanes import ir
from fusec.lanes.lanes import Emitter, Lanes, mangle
from fusec.types import BOOL, INT64, DType

BYTE: DType = np.dtype(np.uint8)


@dataclasses.dataclass(frozen=True, slots=True)
class Address:
    """Where the lanes of one operand lie.

    Attributes
    ----------
    pointer : ir.Value
        The first lane's element.
    stride : ir.Value or None
        Bytes from lane to lane; None when the elements are adjacent.
    """

    pointer: Any
    stride: Any = None


def memory_dtype(dtype: DType) -> DType:
    """Booleans are bytes in memory and bits in registers."""
    return BYTE if dtype == BOOL else dtype


def _from_memory(value: Any, dtype: DType, emitter: Emitter) -> Lanes:
    lanes = Lanes(value, memory_dtype(dtype), emitter)
    # A byte other than 0 and 1 still means true.
    return lanes != 0 if dtype == BOOL else lanes


def _to_memory(lanes: Lanes) -> Any:
    if lanes.dtype == BOOL:
        return lanes.emitter.builder.zext(lanes.value, lanes.emitter.vector(BYTE))
    return lanes.value


def stack(emitter: Emitter, element: Any, count: int) -> Any:
    """Stack memory that lives as long as the call: allocated in the entry block, outside every loop."""
    with emitter.builder.goto_entry_block():
        memory = emitter.builder.alloca(element, count)
    memory.align = 64
    return memory


def load_scalar(emitter: Emitter, pointer: Any, dtype: DType) -> Lanes:
    """One element in every lane."""
    stored = memory_dtype(dtype)
    scalar = emitter.builder.load(pointer, typ=emitter.element(stored), align=stored.itemsize)
    return _from_memory(emitter.broadcast(scalar, stored).value, dtype, emitter)


def store_scalar(lanes: Lanes, pointer: Any) -> None:
    """The first lane to one element."""
    builder = lanes.emitter.builder
    scalar = builder.extract_element(_to_memory(lanes), ir.Constant(ir.IntType(32), 0))
    builder.store(scalar, pointer, align=lanes.dtype.itemsize)


def load(emitter: Emitter, address: Address, dtype: DType, mask: Any = None) -> Lanes:
    """One element per lane; lanes outside the mask hold zero and touch no memory."""
    builder, stored = emitter.builder, memory_dtype(dtype)
    vector = emitter.vector(stored)
    if mask is None:
        if address.stride is None:
            value = builder.load(address.pointer, typ=vector, align=stored.itemsize)
        else:
            value = _load_lanes(emitter, address, stored)
        return _from_memory(value, dtype, emitter)
    align, zero = ir.Constant(ir.IntType(32), stored.itemsize), ir.Constant(vector, None)
    if address.stride is None:
        operands = [address.pointer, align, mask, zero]
        value = emitter.intrinsic("masked.load", vector, operands, f"{mangle(vector)}.p0")
    else:
        operands = [_lane_pointers(emitter, address), align, mask, zero]
        suffix = f"{mangle(vector)}.v{emitter.count}p0"
        value = emitter.intrinsic("masked.gather", vector, operands, suffix)
    return _from_memory(value, dtype, emitter)


def prefetch(emitter: Emitter, address: Address, distance: int) -> None:
    """Tell the caches of a read some bytes further on; an address that is nobody's does no harm."""
    pointer = emitter.builder.gep(address.pointer, [ir.Constant(ir.IntType(64), distance)], source_etype=ir.IntType(8))
    # To be read, to be kept in every cache, data.
    kind = [ir.Constant(ir.IntType(32), number) for number in (0, 3, 1)]
    emitter.intrinsic("prefetch", ir.VoidType(), [pointer, *kind], "p0")


def store_past_caches(lanes: Lanes, pointer: Any, is_aligned: Any) -> None:
    """Adjacent elements, by a non-temporal store where the address allows one."""
    builder, value = lanes.emitter.builder, _to_memory(lanes)
    with builder.if_else(is_aligned) as (aligned, other):
        with aligned:
            written = builder.store(value, pointer, align=vector_bytes(lanes.emitter, lanes.dtype))
            one = ir.Constant(ir.IntType(32), 1)
            written.set_metadata("nontemporal", builder.module.add_metadata([one]))
        with other:
            builder.store(value, pointer, align=lanes.dtype.itemsize)


def vector_bytes(emitter: Emitter, dtype: DType) -> int:
    """The bytes of a vector in memory."""
    return emitter.count * dtype.itemsize


def store(lanes: Lanes, address: Address, mask: Any = None) -> None:
    """One element per lane; lanes outside the mask touch no memory."""
    emitter, builder = lanes.emitter, lanes.emitter.builder
    value, size = _to_memory(lanes), lanes.dtype.itemsize
    if mask is None:
        if address.stride is None:
            builder.store(value, address.pointer, align=size)
        else:
            _store_lanes(emitter, value, address, size)
        return
    align, void = ir.Constant(ir.IntType(32), size), ir.VoidType()
    if address.stride is None:
        operands = [value, address.pointer, align, mask]
        emitter.intrinsic("masked.store", void, operands, f"{mangle(value.type)}.p0")
    else:
        operands = [value, _lane_pointers(emitter, address), align, mask]
        suffix = f"{mangle(value.type)}.v{emitter.count}p0"
        emitter.intrinsic("masked.scatter", void, operands, suffix)


def _load_lanes(emitter: Emitter, address: Address, stored: DType) -> Any:
    """Strided elements one by one: measured up to four times as fast as the gather instruction (Zen 4), and never
    slower by more than a tenth (Granite Rapids)."""
    builder, element = emitter.builder, emitter.element(stored)
    value = ir.Constant(emitter.vector(stored), ir.Undefined)
    for lane in range(emitter.count):
        scalar = builder.load(_lane_pointer(builder, address, lane), typ=element, align=stored.itemsize)
        value = builder.insert_element(value, scalar, ir.Constant(ir.IntType(32), lane))
    return value


def _store_lanes(emitter: Emitter, value: Any, address: Address, size: int) -> None:
    builder = emitter.builder
    for lane in range(emitter.count):
        scalar = builder.extract_element(value, ir.Constant(ir.IntType(32), lane))
        builder.store(scalar, _lane_pointer(builder, address, lane), align=size)


def _lane_pointer(builder: Any, address: Address, lane: int) -> Any:
    offset = builder.mul(address.stride, ir.Constant(ir.IntType(64), lane))
    return builder.gep(address.pointer, [offset], source_etype=ir.IntType(8))


def _lane_pointers(emitter: Emitter, address: Address) -> Any:
    builder = emitter.builder
    steps = emitter.lane_numbers(INT64) * emitter.broadcast(address.stride, INT64)
    return builder.gep(address.pointer, [steps.value], source_etype=ir.IntType(8))
