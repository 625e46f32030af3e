"""Reductions with lanes along the reduced axis: one row at a time."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from fusec.codegen.loops import counted, int64, round_down
from fusec.codegen.memory import store_scalar
from fusec.codegen.tree import (
    ACCUMULATORS,
    LEVELS,
    Partial,
    halves,
    leaf_count,
    leaf_number,
    leaf_starts,
)
from fusec.lanes.lanes import Emitter, Lanes, where

if TYPE_CHECKING:
    from fusec.codegen.body import Body
    from fusec.ops.record import State

INT64 = np.dtype(np.int64)


def reduce_rows(body: Body, axis: int) -> None:
    """Reduce the innermost axis, sixteen elements at a time, one lane per accumulator of the tree."""
    builder, nest = body.builder, body.nest
    single = Emitter(builder, 1, body.emitter.target)
    pairs = [(reduce.op, body.dtype(reduce.value)) for reduce in nest.reductions]
    accumulators = [Partial(op, dtype, body.emitter, 1, ACCUMULATORS) for op, dtype in pairs]
    counters = [Partial(op, dtype, single, LEVELS + 1, 1) for op, dtype in pairs]
    zero, length = int64(0), body.range(axis)[1]
    with leaf_starts(builder, length) as (first, last):
        for partial in accumulators:
            partial.write(partial.absent(body.emitter), zero, zero)
        whole = round_down(builder, last, ACCUMULATORS)
        with counted(builder, first, whole, ACCUMULATORS) as index:
            _accumulate(body, axis, index, accumulators)
        with builder.if_then(builder.icmp_signed("<", whole, last)):
            _accumulate(body, axis, whole, accumulators, builder.sub(last, whole))
        for partial, counter in zip(accumulators, counters, strict=True):
            state = halves(partial.op, partial.read(zero, zero))
            counter.push(state, leaf_number(builder, first), zero)
    first_result = len(nest.loads) + len(nest.stores)
    for number, counter in enumerate(counters, first_result):
        store_scalar(counter.total(leaf_count(builder, length), zero)[-1], body.pointers[number])


def _accumulate(body: Body, axis: int, index: Any, accumulators: list[Partial], count: Any = None) -> None:
    """One vector into the accumulators; with `count`, only its first lanes."""
    emitter, zero = body.emitter, int64(0)
    mask = None if count is None else body.mask(count)
    values = body.innermost(axis, index, mask)
    body.store_lanes(axis, index, values, mask)
    for reduce, partial in zip(body.nest.reductions, accumulators, strict=True):
        positions = emitter.broadcast(index, INT64) + emitter.lane_numbers(INT64)
        state = reduce.op.lift(values[reduce.value], positions)
        if mask is not None:
            state = _masked(mask, state, partial.absent(emitter))
        partial.write(reduce.op.combine(partial.read(zero, zero), state), zero, zero)


def _masked(mask: Any, state: State, absent: State) -> State:
    condition = Lanes(mask, np.dtype(np.bool_), state[0].emitter)
    return tuple(where(condition, lanes, empty) for lanes, empty in zip(state, absent, strict=True))
