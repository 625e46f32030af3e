"""Reductions with lanes along a kept axis: many columns at a time."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

import numpy as np

from fusec.codegen.loops import counted, int64, round_down, smaller
from fusec.codegen.memory import store
from fusec.codegen.tree import ACCUMULATORS, LEVELS, Partial, halve_rows, leaf_count, leaf_number, leaf_starts

if TYPE_CHECKING:
    from fusec.codegen.body import Body

INT64 = np.dtype(np.int64)

PANEL = 256
"""Columns reduced together: runs long enough for the prefetcher, sixteen accumulators of each within L1."""


def reduce_columns(body: Body, axis: int) -> None:
    """Reduce `axis`, which stands just outside the lanes axis, a panel of columns at a time."""
    builder = body.builder
    accumulators = [
        Partial(reduce.op, body.dtype(reduce.value), body.emitter, ACCUMULATORS, PANEL)
        for reduce in body.nest.reductions
    ]
    counters = [
        Partial(reduce.op, body.dtype(reduce.value), body.emitter, LEVELS + 1, PANEL)
        for reduce in body.nest.reductions
    ]
    rows = body.range(axis)[1]
    start, stop = body.range(axis + 1)
    with counted(builder, start, stop, PANEL) as panel:
        width = smaller(builder, builder.sub(stop, panel), int64(PANEL))
        with leaf_starts(builder, rows) as (first, last):
            _clear(body, accumulators, width)
            with counted(builder, first, last) as row, body.at(axis, row):
                # What depends on the row alone was computed once for the row, not once per vector.
                body.evaluate(axis + 1)
                for offset, mask in _vectors(body, width):
                    _accumulate(body, axis + 1, row, panel, offset, mask, accumulators)
            with counted(builder, int64(0), width, body.nest.lanes) as offset:
                for partial, counter in zip(accumulators, counters, strict=True):
                    states = [partial.read(int64(row), offset) for row in range(ACCUMULATORS)]
                    counter.push(halve_rows(partial.op, states), leaf_number(builder, first), offset)
        for offset, mask in _vectors(body, width):
            _store(body, axis + 1, panel, offset, mask, counters, leaf_count(builder, rows))


def _vectors(body: Body, width: Any) -> Iterator[tuple[Any, Any]]:
    """Two loop bodies to fill in: the whole vectors of a panel, then what is left under a mask."""
    builder, lanes = body.builder, body.nest.lanes
    whole = round_down(builder, width, lanes)
    with counted(builder, int64(0), whole, lanes) as offset:
        yield offset, None
    with builder.if_then(builder.icmp_signed("<", whole, width)):
        yield whole, body.mask(builder.sub(width, whole))


def _clear(body: Body, accumulators: list[Partial], width: Any) -> None:
    for partial in accumulators:
        with (
            counted(body.builder, int64(0), int64(ACCUMULATORS)) as row,
            counted(body.builder, int64(0), width, body.nest.lanes) as offset,
        ):
            partial.write(partial.absent(body.emitter), row, offset)


def _accumulate(
    body: Body, axis: int, row: Any, panel: Any, offset: Any, mask: Any, accumulators: list[Partial]
) -> None:
    builder, emitter = body.builder, body.emitter
    column = builder.add(panel, offset)
    values = body.innermost(axis, column, mask)
    body.store_lanes(axis, column, values, mask)
    position = emitter.broadcast(row, INT64)
    slot = builder.and_(row, int64(ACCUMULATORS - 1))
    for reduce, partial in zip(body.nest.reductions, accumulators, strict=True):
        state = reduce.op.lift(values[reduce.value], position)
        partial.write(reduce.op.combine(partial.read(slot, offset), state), slot, offset)


def _store(
    body: Body, axis: int, panel: Any, offset: Any, mask: Any, counters: list[Partial], leaves: Any
) -> None:
    column = body.builder.add(panel, offset)
    first_result = len(body.nest.loads) + len(body.nest.stores)
    for number, counter in enumerate(counters, first_result):
        store(counter.total(leaves, offset)[-1], body.address(number, axis, column), mask)
