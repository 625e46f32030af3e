"""Merging the partial results of chunks, in the order of the fixed tree."""

from __future__ import annotations

from typing import TYPE_CHECKING

from fusec.codegen.accesses import store_scalar
from fusec.codegen.loops import counted, int64
from fusec.codegen.tree import LEVELS, Partial, place_state

if TYPE_CHECKING:
    from fusec.codegen.body import Body


def merge_chunks(body: Body, axis: int) -> None:
    """Merge along the last axis: a chunk is a power of two of leaves, and goes the way they would."""
    builder, reductions = body.builder, body.nest.reductions
    counters = [Partial(reduce.op, reduce.dtype, body.emitter, LEVELS + 1, 1) for reduce in reductions]
    start, stop = body.range(axis)
    with counted(builder, start, stop) as chunk:
        (values,) = body.innermost(axis, [chunk])
        for reduce, counter in zip(reductions, counters, strict=True):
            counter.push(tuple(values[value] for value in reduce.values), chunk, int64(0))
    for counter, places in zip(counters, body.reduced(), strict=True):
        for lanes, place in place_state(counter.total(stop, int64(0)), places):
            store_scalar(lanes, body.pointers[place])
