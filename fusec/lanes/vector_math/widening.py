"""float32 lanes computed with in float64, half of them at a time."""

from __future__ import annotations

from collections.abc import Callable

from fusec.lanes import ir
from fusec.lanes.conversion import convert
from fusec.lanes.lanes import Emitter, Lanes
from fusec.types import FLOAT32, FLOAT64


def in_double(function: Callable[..., Lanes], *inputs: Lanes) -> Lanes:
    """`function` of the inputs as float64, rounded back to their dtype.

    As many lanes are handed over at a time as a vector register holds doubles, so that `function` sees the width
    its instructions are written for.
    """
    emitter, dtype = inputs[0].emitter, inputs[0].dtype
    count = min(emitter.count, max(1, emitter.target.vector_bits // 64))
    pieces = [
        convert(function(*(convert(_lanes(x, start, count), FLOAT64) for x in inputs)), dtype)
        for start in range(0, emitter.count, count)
    ]
    while len(pieces) > 1:
        pieces = [_join(first, second) for first, second in zip(pieces[::2], pieces[1::2], strict=True)]
    return Lanes(pieces[0].value, dtype, emitter)


def _lanes(x: Lanes, start: int, count: int) -> Lanes:
    """`count` neighboring lanes."""
    emitter = x.emitter
    if count == emitter.count:
        return x
    part = Emitter(emitter.builder, count, emitter.target)
    return Lanes(emitter.builder.shuffle_vector(x.value, x.value, _positions(start, count)), x.dtype, part)


def _join(first: Lanes, second: Lanes) -> Lanes:
    """The lanes of two values side by side."""
    emitter = first.emitter
    wider = Emitter(emitter.builder, 2 * emitter.count, emitter.target)
    positions = _positions(0, wider.count)
    return Lanes(emitter.builder.shuffle_vector(first.value, second.value, positions), first.dtype, wider)


def _positions(start: int, count: int) -> ir.Constant:
    integer = ir.IntType(32)
    numbers = [ir.Constant(integer, start + number) for number in range(count)]
    return ir.Constant(ir.VectorType(integer, count), numbers)


def in_double_without_fma(function: Callable[..., Lanes], *inputs: Lanes) -> Lanes:
    """`function` of the inputs, in float64 for float32 on targets without FMA.

    There products and sums are rounded one by one, which costs some functions more than their error bound allows,
    and double words, which would save it, take many more instructions than float64 does.
    """
    x = inputs[0]
    rough = x.dtype == FLOAT32 and not x.emitter.target.has_fma
    return in_double(function, *inputs) if rough else function(*inputs)
