"""Values taken apart into registers: some instructions exist for whole registers only."""

from __future__ import annotations

from collections.abc import Callable

from fusec.lanes import ir
from fusec.lanes.lanes import Emitter, Lanes


def fills_registers(x: Lanes) -> bool:
    """Whether the value is one register of the widest kind, or several."""
    return x.bits * x.emitter.count % x.emitter.target.vector_bits == 0


def by_register(function: Callable[..., Lanes], *inputs: Lanes) -> Lanes:
    """`function` of inputs that fill registers, one register at a time."""
    return by_pieces(function, inputs[0].emitter.target.vector_bits // inputs[0].bits, *inputs)


def by_pieces(function: Callable[..., Lanes], count: int, *inputs: Lanes) -> Lanes:
    """`function` of `count` neighboring lanes at a time; their number is a power of two times that."""
    pieces = [
        function(*(neighbors(x, start, count) for x in inputs)) for start in range(0, inputs[0].emitter.count, count)
    ]
    while len(pieces) > 1:
        pieces = [_join(first, second) for first, second in zip(pieces[::2], pieces[1::2], strict=True)]
    return Lanes(pieces[0].value, pieces[0].dtype, inputs[0].emitter)


def neighbors(x: Lanes, start: int, count: int) -> Lanes:
    """`count` lanes side by side."""
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
