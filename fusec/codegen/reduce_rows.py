"""Reductions with lanes along the innermost reduced axis: one row at a time.

A row of one axis goes straight into the tree's sixteen accumulators. A row of several axes that do not merge into
one (a broadcast operand, a strided one) is strung together in a small buffer first: the tree counts elements in
row-major order whatever the layout, so that no layout changes a bit.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from fusec.codegen.accesses import Address, load, memory_dtype, stack, store, store_scalar
from fusec.codegen.loops import Counter, counted, int64, round_down, smaller
from fusec.codegen.tree import LEVELS, Partial, halves, leaf_count, leaf_number, leaf_starts, place_state
from fusec.lanes.lanes import Emitter, Lanes
from fusec.lanes.operations import where
from fusec.schedule.fixed_tree import ACCUMULATORS, LEAF
from fusec.types import INT64, DType

if TYPE_CHECKING:
    from fusec.codegen.body import Body
    from fusec.ops.op import State


def reduce_rows(body: Body, axis: int) -> None:
    """Reduce the axes from `axis` on, sixteen elements at a time, one lane per accumulator of the tree."""
    if axis == body.nest.rank - 1:
        _reduce_axis(_Row(body), axis)
    else:
        _reduce_axes(_Row(body), axis)


class _Row:
    """The accumulators of a row, one lane each, and the counters its leaves go to."""

    def __init__(self, body: Body) -> None:
        single = Emitter(body.builder, 1, body.emitter.target)
        pairs = [(reduce.op, reduce.dtype) for reduce in body.nest.reductions]
        self.body = body
        self.builder = body.builder
        self.dtypes = [dtype for _, dtype in pairs]
        self.accumulators = [Partial(op, dtype, body.emitter, 1, ACCUMULATORS) for op, dtype in pairs]
        self.counters = [Partial(op, dtype, single, LEVELS + 1, 1) for op, dtype in pairs]

    def _positions(self, first: Any) -> Lanes:
        emitter = self.body.emitter
        return emitter.broadcast(first, INT64) + emitter.lane_numbers(INT64)

    def clear(self, position: Any) -> None:
        """Empty the accumulators; the next element is the one at `position`."""
        for partial in self.accumulators:
            partial.write(partial.absent_at(self._positions(position)), int64(0), int64(0))

    def accumulate(self, values: list[Lanes], position: Any, mask: Any = None) -> None:
        """One vector; the first lane is element `position` of the row."""
        emitter, zero = self.body.emitter, int64(0)
        positions = self._positions(position)
        for partial, value in zip(self.accumulators, values, strict=True):
            state = partial.op.lift(value, positions)
            if mask is not None:
                state = _masked(mask, state, partial.absent(emitter))
            partial.write(partial.op.extend(partial.read(zero, zero), state), zero, zero)

    def finish_leaf(self, number: Any) -> None:
        """The accumulators meet and move to the counter."""
        zero = int64(0)
        for partial, counter in zip(self.accumulators, self.counters, strict=True):
            counter.push(halves(partial.op, partial.read(zero, zero)), number, zero)

    def store(self, leaves: Any) -> None:
        """Every result."""
        for counter, places in zip(self.counters, self.body.reduced(), strict=True):
            for lanes, place in place_state(counter.total(leaves, int64(0)), places):
                store_scalar(lanes, self.body.pointers[place])

    def compute(self, axis: int, index: Any, mask: Any = None) -> list[Lanes]:
        """One vector of every reduced value; element-wise results are stored on the way."""
        (values,) = self.body.innermost(axis, [index], mask)
        self.body.store_lanes(axis, index, values, mask)
        return [values[value] for reduce in self.body.nest.reductions for value in reduce.values]


def _masked(mask: Any, state: State, absent: State) -> State:
    condition = Lanes(mask, np.dtype(np.bool_), state[0].emitter)
    return tuple(where(condition, lanes, empty) for lanes, empty in zip(state, absent, strict=True))


def _reduce_axis(row: _Row, axis: int) -> None:
    builder, body = row.builder, row.body
    start, stop = body.range(axis)
    with leaf_starts(builder, start, stop) as (first, last):
        row.clear(first)
        whole = round_down(builder, last, ACCUMULATORS)
        with counted(builder, first, whole, ACCUMULATORS) as index:
            row.accumulate(row.compute(axis, index), index)
        with builder.if_then(builder.icmp_signed("<", whole, last)):
            mask = body.mask(builder.sub(last, whole))
            row.accumulate(row.compute(axis, whole, mask), whole, mask)
        row.finish_leaf(leaf_number(builder, builder.sub(first, start)))
    row.store(leaf_count(builder, builder.sub(stop, start)))


class _Waiting:
    """Elements of a row that have not filled a leaf yet, and room for one vector more."""

    def __init__(self, body: Body, dtype: DType) -> None:
        self.emitter = body.emitter
        self.dtype = dtype
        self.stored = body.emitter.element(memory_dtype(dtype))
        self.memory = stack(body.emitter, self.stored, LEAF + ACCUMULATORS)

    def _address(self, position: Any) -> Address:
        return Address(self.emitter.builder.gep(self.memory, [position], source_etype=self.stored))

    def read(self, position: Any) -> Lanes:
        """The vector from `position` on."""
        return load(self.emitter, self._address(position), self.dtype)

    def write(self, value: Lanes, position: Any) -> None:
        """Put a vector at `position`."""
        store(value, self._address(position))


def _reduce_axes(row: _Row, axis: int) -> None:
    builder, body = row.builder, row.body
    last = body.nest.rank - 1
    waiting = [_Waiting(row.body, dtype) for dtype in row.dtypes]
    start, taken, filled = body.first_reduced(), Counter(builder), Counter(builder)

    def take_leaf(count: Any) -> None:
        first = builder.add(start, taken.value())
        row.clear(first)
        with counted(builder, int64(0), count, ACCUMULATORS) as index:
            mask = body.mask(builder.sub(count, index))
            row.accumulate([buffer.read(index) for buffer in waiting], builder.add(first, index), mask)
        row.finish_leaf(leaf_number(builder, taken.value()))
        taken.add(count)

    with body.loops(axis, last):
        begin, end = body.range(last)
        with counted(builder, begin, end, ACCUMULATORS) as index:
            left = builder.sub(end, index)
            values = row.compute(last, index, body.mask(left))
            for buffer, value in zip(waiting, values, strict=True):
                buffer.write(value, filled.value())
            count = filled.add(smaller(builder, left, int64(ACCUMULATORS)))
            with builder.if_then(builder.icmp_signed(">=", count, int64(LEAF))):
                take_leaf(int64(LEAF))
                for buffer in waiting:
                    buffer.write(buffer.read(int64(LEAF)), int64(0))
                filled.add(int64(-LEAF))
    with builder.if_then(builder.icmp_signed(">", filled.value(), int64(0))):
        take_leaf(filled.value())
    row.store(leaf_count(builder, taken.value()))
