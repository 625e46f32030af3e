"""Tables of constants, looked up per lane."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np

from fusec.lanes import ir
from fusec.lanes.lanes import Lanes, declare, mangle
from fusec.lanes.operations import where
from fusec.lanes.registers import by_register, fills_registers
from fusec.types import FLOAT32, NAMES, DType


def look_up(table: Sequence[float], position: Lanes) -> Lanes:
    """`table[position]` per lane, in the float dtype of the position's size.

    Positions must lie inside the table, of which as many entries count as the next power of two: a mask is enough to
    keep them there. The table becomes a constant of the module, shared by equal tables.
    """
    emitter = position.emitter
    dtype = np.dtype(f"f{position.dtype.itemsize}")
    isa, per_register = emitter.target.isa, emitter.target.vector_bits // position.bits
    permutes = isa == "avx512" or (isa == "avx2" and dtype == FLOAT32)
    if permutes and fills_registers(position) and len(table) <= 2 * per_register:
        return by_register(lambda part: _permute(table, part, dtype), position)
    element = emitter.element(dtype)
    missing = (1 << (len(table) - 1).bit_length()) - len(table)
    rounded = (*(float(dtype.type(number)) for number in table), *[0.0] * missing)
    name = f"table.{NAMES[dtype]}.{hash(rounded) & (2**64 - 1):x}"
    module = emitter.builder.module
    constant = module.globals.get(name)
    if constant is None:
        array = ir.ArrayType(element, len(rounded))
        constant = ir.GlobalVariable(module, array, name)
        constant.initializer = ir.Constant(array, [ir.Constant(element, number) for number in rounded])
        constant.global_constant = True
        constant.linkage = "internal"
        constant.align = 64
        constant.type = ir.PointerType()
    addresses = emitter.builder.gep(constant, [position.value], source_etype=element)
    addresses.type = ir.VectorType(ir.PointerType(), emitter.count)
    mask = ir.Constant(ir.VectorType(ir.IntType(1), emitter.count), [1] * emitter.count)
    nothing = ir.Constant(emitter.vector(dtype), ir.Undefined)
    align = ir.Constant(ir.IntType(32), dtype.itemsize)
    suffix = f"{mangle(nothing.type)}.v{emitter.count}p0"
    gathered = emitter.intrinsic("masked.gather", nothing.type, [addresses, align, mask, nothing], suffix)
    return Lanes(gathered, dtype, emitter)


def _permute(table: Sequence[float], position: Lanes, dtype: DType) -> Lanes:
    """A look-up in one or two registers: a permutation, many times faster than a gather."""
    emitter, count = position.emitter, position.emitter.count
    element, vector = emitter.element(dtype), emitter.vector(dtype)
    numbers = [float(dtype.type(number)) for number in table] + [0.0] * (-len(table) % count)
    registers = [
        ir.Constant(vector, [ir.Constant(element, number) for number in numbers[start : start + count]])
        for start in range(0, len(numbers), count)
    ]
    kind = "s" if dtype == FLOAT32 else "d"
    if emitter.target.isa == "avx2":
        name, signature = "llvm.x86.avx2.permps", ir.FunctionType(vector, [vector, position.value.type])
        permute = declare(emitter.builder.module, name, signature)
        halves = [
            Lanes(emitter.builder.call(permute, [register, position.value]), dtype, emitter) for register in registers
        ]
        return halves[0] if len(halves) == 1 else where(position < count, *halves)
    if len(registers) == 1:
        chosen = emitter.intrinsic(f"x86.avx512.permvar.{kind}f", vector, [registers[0], position.value], "512")
    else:
        operands = [registers[0], position.value, registers[1]]
        chosen = emitter.intrinsic(f"x86.avx512.vpermi2var.p{kind}", vector, operands, "512")
    return Lanes(chosen, dtype, emitter)
