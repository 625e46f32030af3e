"""Reductions with lanes along a kept axis: many columns at a time."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

from fusec.codegen.accesses import store
from fusec.codegen.loops import Counter, counted, int64, round_down, smaller
from fusec.codegen.tree import LEVELS, Partial, halve_rows, leaf_count, leaf_number, place_state
from fusec.schedule.fixed_tree import ACCUMULATORS, LEAF
from fusec.types import INT64

if TYPE_CHECKING:
    from fusec.codegen.body import Body
    from fusec.lanes.lanes import Lanes


def reduce_columns(body: Body, axis: int) -> None:
    """Reduce the axes from `axis` on, all but the last, which has the lanes; a panel of columns at a time."""
    columns = _Columns(body)
    builder = body.builder
    start, stop = body.range(body.nest.rank - 1)
    with counted(builder, start, stop, body.nest.panel) as panel:
        columns.panel = panel
        columns.width = smaller(builder, builder.sub(stop, panel), int64(body.nest.panel))
        rows = Counter(builder)
        with body.loops(axis, body.nest.rank - 1):
            row = rows.value()
            with builder.if_then(_is_multiple(builder, row, LEAF)):
                columns.clear(row)
            for offset, mask in columns.vectors():
                columns.accumulate(row, offset, mask)
            count = rows.add(int64(1))
            with builder.if_then(_is_multiple(builder, count, LEAF)):
                columns.finish_leaf(row)
        count = rows.value()
        with builder.if_then(builder.not_(_is_multiple(builder, count, LEAF))):
            columns.finish_leaf(count)
        for offset, mask in columns.vectors():
            columns.store(leaf_count(builder, count), offset, mask)


def _is_multiple(builder: Any, value: Any, power: int) -> Any:
    return builder.icmp_signed("==", builder.and_(value, int64(power - 1)), int64(0))


class _Columns:
    """A panel's accumulators, sixteen rows of them, and the counters its leaves go to."""

    def __init__(self, body: Body) -> None:
        reductions = body.nest.reductions
        self.body = body
        self.builder = body.builder
        self.first = body.first_reduced()
        self.panel: Any = None
        self.width: Any = None
        self.accumulators, self.counters = (
            [Partial(reduce.op, reduce.dtype, body.emitter, rows, body.nest.panel) for reduce in reductions]
            for rows in (ACCUMULATORS, LEVELS + 1)
        )

    def vectors(self) -> Iterator[tuple[Any, Any]]:
        """Two bodies to fill in: for the whole vectors of the panel, then for what is left, under a mask."""
        lanes = self.body.nest.lanes
        whole = round_down(self.builder, self.width, lanes)
        with counted(self.builder, int64(0), whole, lanes) as offset:
            yield offset, None
        with self.builder.if_then(self.builder.icmp_signed("<", whole, self.width)):
            yield whole, self.body.mask(self.builder.sub(self.width, whole))

    @contextmanager
    def _padded(self) -> Iterator[Any]:
        """The loop over the panel's vectors in stack memory, which has room for the last one."""
        with counted(self.builder, int64(0), self.width, self.body.nest.lanes) as offset:
            yield offset

    def _position(self, row: Any) -> Lanes:
        return self.body.emitter.broadcast(self.builder.add(self.first, row), INT64)

    def clear(self, row: Any) -> None:
        """Empty the accumulators; `row` is the next one."""
        positions = [self._position(self.builder.add(row, int64(slot))) for slot in range(ACCUMULATORS)]
        with self._padded() as offset:
            for partial in self.accumulators:
                for slot, position in enumerate(positions):
                    partial.write(partial.absent_at(position), int64(slot), offset)

    def accumulate(self, row: Any, offset: Any, mask: Any) -> None:
        """One vector of one row."""
        body = self.body
        axis, column = body.nest.rank - 1, self.builder.add(self.panel, offset)
        (values,) = body.innermost(axis, [column], mask)
        body.store_lanes(axis, column, values, mask)
        position = self._position(row)
        slot = self.builder.and_(row, int64(ACCUMULATORS - 1))
        for reduce, partial in zip(body.nest.reductions, self.accumulators, strict=True):
            (value,) = reduce.values
            state = reduce.op.lift(values[value], position)
            partial.write(reduce.op.extend(partial.read(slot, offset), state), slot, offset)

    def finish_leaf(self, row: Any) -> None:
        """The accumulators of the leaf that `row` lies in meet and move to the counter."""
        number = leaf_number(self.builder, row)
        with self._padded() as offset:
            for partial, counter in zip(self.accumulators, self.counters, strict=True):
                states = [partial.read(int64(slot), offset) for slot in range(ACCUMULATORS)]
                counter.push(halve_rows(partial.op, states), number, offset)

    def store(self, leaves: Any, offset: Any, mask: Any) -> None:
        """One vector of every result."""
        body = self.body
        axis, column = body.nest.rank - 1, self.builder.add(self.panel, offset)
        for counter, places in zip(self.counters, body.reduced(), strict=True):
            for lanes, place in place_state(counter.total(leaves, offset), places):
                store(lanes, body.address(place, axis, column), mask)
