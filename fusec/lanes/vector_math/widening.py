"""float32 lanes computed with in float64, half of them at a time."""

from __future__ import annotations

from collections.abc import Callable

from fusec.lanes.conversion import convert
from fusec.lanes.lanes import Lanes
from fusec.lanes.registers import by_pieces
from fusec.types import FLOAT32, FLOAT64


def in_double(function: Callable[..., Lanes], *inputs: Lanes) -> Lanes:
    """`function` of the inputs as float64, rounded back to their dtype.

    As many lanes are handed over at a time as a vector register holds doubles, so that `function` sees the width
    its instructions are written for.
    """
    emitter, dtype = inputs[0].emitter, inputs[0].dtype
    count = min(emitter.count, max(1, emitter.target.vector_bits // 64))
    return by_pieces(lambda *parts: convert(function(*(convert(x, FLOAT64) for x in parts)), dtype), count, *inputs)


def in_double_without_fma(function: Callable[..., Lanes], *inputs: Lanes) -> Lanes:
    """`function` of the inputs, in float64 for float32 on targets without FMA.

    There products and sums are rounded one by one, which costs some functions more than their error bound allows,
    and double words, which would save it, take many more instructions than float64 does.
    """
    x = inputs[0]
    rough = x.dtype == FLOAT32 and not x.emitter.target.has_fma
    return in_double(function, *inputs) if rough else function(*inputs)
