"""What stands inside a nest's loops: operands' addresses and the values computed from them."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from fusec.codegen.accesses import (
    Address,
    load,
    load_scalar,
    memory_dtype,
    prefetch,
    store,
    store_past_caches,
    store_scalar,
)
from fusec.codegen.loops import ceiling, counted, int64, larger, smaller
from fusec.lanes import ir
from fusec.lanes.lanes import Emitter, Lanes
from fusec.schedule.loop_nest import Access, LoopNest, Role, Stride
from fusec.types import INT64, DType


class Body:
    """The nest while its loops are being emitted.

    Attributes
    ----------
    nest : LoopNest
        What is emitted.
    emitter : Emitter
        Where instructions go.
    pointers : list of ir.Value
        For every operand, the element at the current indices of the loops around.
    values : dict of int to Lanes
        Values known at the current depth.
    streams : dict of int to fusec.lanes.ir.Value
        For every streaming result, whether the vectors of the loop around start at multiples of their size.
    rows : dict of int to fusec.lanes.ir.Value
        For operands read from the stack, the row at the current index.
    """

    def __init__(self, nest: LoopNest, emitter: Emitter, arguments: Sequence[Any]) -> None:
        self.nest = nest
        self.emitter = emitter
        self.builder = emitter.builder
        self.accesses = list(nest.accesses)
        self.values: dict[int, Lanes] = {}
        self._begin, self._end, operands, self._geometry = arguments
        pointer = ir.PointerType()
        self.pointers = [
            self.builder.load(self._element(operands, number, pointer), typ=pointer)
            for number in range(len(self.accesses))
        ]
        self._extents = [self._size(axis) for axis in range(nest.rank)]
        self.streams: dict[int, Any] = {
            number: None for number, result in enumerate(nest.stores, len(nest.loads)) if result.streaming
        }
        self.rows: dict[int, Any] = {}
        self._span: tuple[Any, Any] | None = None
        self._inside = self._count_inside()

    def _element(self, base: Any, number: int, kind: Any) -> Any:
        return self.builder.gep(base, [int64(number)], source_etype=kind)

    def _size(self, number: int) -> Any:
        integer = ir.IntType(64)
        return self.builder.load(self._element(self._geometry, number, integer), typ=integer)

    def _count_inside(self) -> dict[int, Any]:
        """For each reduced axis, outermost first, how many reduced elements one step along it holds."""
        counts: dict[int, Any] = {}
        count: Any = int64(1)
        for axis in reversed(range(self.nest.rank)):
            if self.nest.roles[axis].is_reduced:
                counts[axis] = count
                count = self.builder.mul(count, self._extents[axis])
        return dict(reversed(counts.items()))

    def range(self, axis: int) -> tuple[Any, Any]:
        """First index of an axis in this call, and the one after its last."""
        if axis == self.nest.parallel_axis:
            return self._begin, self._end
        if self._span is None or not self.nest.roles[axis].is_reduced:
            return int64(0), self._extents[axis]
        start, stop = self._span
        inside = self._inside[axis]
        return self.builder.udiv(start, inside), ceiling(self.builder, stop, inside)

    def extent(self, axis: int) -> Any:
        """How many indices an axis has, whatever part of them this call covers."""
        return self._extents[axis]

    def first_reduced(self) -> Any:
        """Position of the first reduced element outside of the reduced loops: 0, or where the chunk starts."""
        return self._span[0] if self._span else int64(0)

    def _span_at(self, axis: int, index: Any) -> tuple[Any, Any] | None:
        """Which reduced elements of those still to be walked are this chunk's, at one index of an axis."""
        builder = self.builder
        if self.nest.roles[axis] is Role.CHUNKS:
            chunk = self._size(self.nest.rank * (1 + len(self.accesses)))
            outermost, inside = next(iter(self._inside.items()))
            first = builder.mul(index, chunk)
            return first, smaller(builder, builder.add(first, chunk), builder.mul(inside, self._extents[outermost]))
        if self._span is None or not self.nest.roles[axis].is_reduced:
            return self._span
        inside = self._inside[axis]
        passed = builder.mul(index, inside)
        start, stop = (builder.sub(bound, passed) for bound in self._span)
        return larger(builder, start, int64(0)), smaller(builder, stop, inside)

    def reduced(self) -> list[list[int]]:
        """For each reduction, the operands that it writes."""
        operands = iter(range(len(self.nest.loads) + len(self.nest.stores), len(self.accesses)))
        return [[next(operands) for _ in reduce.accesses] for reduce in self.nest.reductions]

    def dtype(self, value: int) -> DType:
        """Dtype of a value."""
        loads = self.nest.loads
        return loads[value].dtype if value < len(loads) else self.nest.statements[value - len(loads)].dtype

    def stride(self, operand: int, axis: int) -> Any:
        """Bytes between neighbours of an operand along an axis."""
        access = self.accesses[operand]
        if access.strides[axis] is Stride.UNIT:
            return int64(access.dtype.itemsize)
        return self._size(self.nest.rank * (1 + operand) + axis)

    def moved(self, operand: int, axis: int, index: Any, pointer: Any = None) -> Any:
        """An operand's pointer, or another one to its elements, `index` steps along an axis."""
        pointer = self.pointers[operand] if pointer is None else pointer
        if self.accesses[operand].strides[axis] is Stride.NONE:
            return pointer
        offset = self.builder.mul(index, self.stride(operand, axis))
        return self.builder.gep(pointer, [offset], source_etype=ir.IntType(8))

    @contextmanager
    def at(self, axis: int, index: Any) -> Iterator[None]:
        """Inside the loop over `axis`, at `index`: pointers moved, values of this depth forgotten afterwards."""
        around = self.pointers, self.values, self._span
        self.pointers = [self.moved(operand, axis, index) for operand in range(len(self.pointers))]
        self.values = dict(self.values)
        self._span = self._span_at(axis, index)
        yield
        self.pointers, self.values, self._span = around

    @contextmanager
    def loops(self, axis: int, last: int) -> Iterator[None]:
        """The loops over axes from `axis` up to but not including `last`, one inside the other."""
        if axis == last:
            yield
            return
        start, stop = self.range(axis)
        with counted(self.builder, start, stop) as index, self.at(axis, index):
            # What depends on these loops alone is computed here, not once per vector.
            self.evaluate(axis + 1)
            self.store_scalars(axis + 1)
            with self.loops(axis + 1, last):
                yield

    def evaluate(self, depth: int) -> None:
        """Loads and statements that `depth` loops determine: the same element in every lane."""
        for number, access in enumerate(self.nest.loads):
            if access.depth == depth:
                self.values[number] = load_scalar(self.emitter, self.pointers[number], access.dtype)
        self._statements(depth, self.values)

    def _statements(self, depth: int, *vectors: dict[int, Lanes]) -> None:
        for number, statement in enumerate(self.nest.statements, len(self.nest.loads)):
            if statement.depth == depth:
                for values in vectors:
                    operands = [values[operand] for operand in statement.operands]
                    values[number] = statement.op.lanes(*operands, **dict(statement.attributes))

    def store_scalars(self, depth: int) -> None:
        """Element-wise results that `depth` loops determine."""
        for number, result in enumerate(self.nest.stores, len(self.nest.loads)):
            if result.access.depth == depth:
                store_scalar(self.values[result.value], self.pointers[number])

    def address(self, operand: int, axis: int, index: Any) -> Address:
        """Where an operand's lanes along `axis` lie, the first at `index`."""
        access: Access = self.accesses[operand]
        if operand in self.rows:
            element = self.emitter.element(memory_dtype(access.dtype))
            return Address(self.builder.gep(self.rows[operand], [index], source_etype=element))
        stride = None if access.strides[axis] is Stride.UNIT else self.stride(operand, axis)
        return Address(self.moved(operand, axis, index), stride)

    def innermost(self, axis: int, indices: Sequence[Any], mask: Any = None) -> list[dict[int, Lanes]]:
        """Every value at some vectors of the lanes axis.

        A statement is computed for all of them before the next one: processors look only so far ahead, and find more
        to do at a time where neighbours do not wait for one another.
        """
        rank, vectors = self.nest.rank, [dict(self.values) for _ in indices]
        for index, values in zip(indices, vectors, strict=True):
            for number, access in enumerate(self.nest.loads):
                if access.depth == rank:
                    address = self.address(number, axis, index)
                    values[number] = load(self.emitter, address, access.dtype, mask)
                    if self.nest.ahead and mask is None and address.stride is None and number not in self.rows:
                        prefetch(self.emitter, address, self.nest.ahead)
        self._statements(rank, *vectors)
        return vectors

    def store_lanes(self, axis: int, index: Any, values: dict[int, Lanes], mask: Any = None) -> None:
        """Element-wise results of one vector of the lanes axis."""
        for number, result in enumerate(self.nest.stores, len(self.nest.loads)):
            if result.access.depth < self.nest.rank:
                continue
            address = self.address(number, axis, index)
            if result.streaming and mask is None:
                store_past_caches(values[result.value], address.pointer, self.streams[number])
            else:
                store(values[result.value], address, mask)

    def lanes(self, axis: int, indices: Sequence[Any], mask: Any = None) -> None:
        """Compute some vectors, then store them: loads of the later ones need not wait for stores."""
        computed = self.innermost(axis, indices, mask)
        for index, values in zip(indices, computed, strict=True):
            self.store_lanes(axis, index, values, mask)

    def mask(self, count: Any) -> Any:
        """The first `count` lanes."""
        numbers = self.emitter.lane_numbers(INT64)
        return (numbers < self.emitter.broadcast(count, INT64)).value
