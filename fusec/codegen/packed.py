"""Short rows that lie apart in memory, like two columns of three: read whole, and what is wanted moved together.

As many rows as a vector has lanes are a few whole vectors, from which shuffles take the wanted columns. They go to a
buffer on the stack, a block of rows at a time, and from there the loop over lanes reads them like any other operand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fusec.codegen.accesses import Address, load, memory_dtype, prefetch, stack, store, vector_bytes
from fusec.codegen.loops import counted, int64, round_down, smaller
from fusec.lanes import ir
from fusec.lanes.lanes import Lanes

if TYPE_CHECKING:
    from collections.abc import Callable

    from fusec.codegen.body import Body


def emit_packed(body: Body, axis: int, emit_lanes: Callable[[Body, Any, Any], None]) -> None:
    """The loops over blocks of rows and over the elements of a block.

    Parameters
    ----------
    body : Body
        The nest.
    axis : int
        The axis of rows, last but one.
    emit_lanes : callable
        The loop over a range of the lanes axis, which goes on into the next rows.
    """
    builder, block = body.builder, body.nest.block
    packed = {operand: _Packed(body, operand) for operand, access in enumerate(body.nest.loads) if access.packed}
    start, stop = body.range(axis)
    _, width = body.range(axis + 1)
    with counted(builder, start, stop, block) as top:
        count = smaller(builder, builder.sub(stop, top), int64(block))
        following = builder.sub(body.extent(axis), top)
        with body.at(axis, top):
            for rows in packed.values():
                rows.fill(axis, count, following)
            body.rows = {operand: rows.memory for operand, rows in packed.items()}
            emit_lanes(body, int64(0), builder.mul(count, width))
            body.rows = {}


class _Packed:
    """A block of one operand's rows on the stack, one behind the other."""

    def __init__(self, body: Body, operand: int) -> None:
        self.body = body
        self.builder = body.builder
        self.operand = operand
        access = body.accesses[operand]
        assert access.packed is not None
        self.width, self.pitch = access.packed
        # Booleans are moved as bytes.
        self.dtype = memory_dtype(access.dtype)
        self.stored = body.emitter.element(self.dtype)
        self.memory = stack(body.emitter, self.stored, body.nest.block * self.width)

    def fill(self, axis: int, count: Any, following: Any) -> None:
        """Read `count` rows of the `following` that the operand still has."""
        builder, lanes = self.builder, self.body.nest.lanes
        # What stands behind the columns of the last row may be nobody's memory: only up to it are rows read whole.
        whole = round_down(builder, smaller(builder, count, builder.sub(following, int64(1))), lanes)
        with counted(builder, int64(0), whole, lanes) as row:
            self._move_rows(axis, row)
        with counted(builder, whole, count) as row:
            start = self.body.moved(self.operand, axis, row)
            for column in range(self.width):
                source = builder.gep(start, [int64(column)], source_etype=self.stored)
                value = builder.load(source, typ=self.stored, align=self.dtype.itemsize)
                builder.store(value, self._place(row, column), align=self.dtype.itemsize)

    def _place(self, row: Any, element: int) -> Any:
        """Where the block keeps an element, counted from the first of a row."""
        position = self.builder.add(self.builder.mul(row, int64(self.width)), int64(element))
        return self.builder.gep(self.memory, [position], source_etype=self.stored)

    def _move_rows(self, axis: int, row: Any) -> None:
        """As many rows as a vector has lanes."""
        body, emitter, builder = self.body, self.body.emitter, self.builder
        start, step = body.moved(self.operand, axis, row), vector_bytes(emitter, self.dtype)
        vectors = []
        for number in range(self.pitch):
            pointer = builder.gep(start, [int64(number * step)], source_etype=ir.IntType(8))
            vectors.append(load(emitter, Address(pointer), self.dtype))
            if body.nest.ahead:
                prefetch(emitter, Address(pointer), body.nest.ahead)
        for number, vector in enumerate(pack(vectors, self.width, self.pitch)):
            store(vector, Address(self._place(row, number * emitter.count)))


def pack(vectors: list[Lanes], width: int, pitch: int) -> list[Lanes]:
    """The first `width` of every `pitch` elements, in as many vectors as they fill."""
    lanes = vectors[0].emitter.count
    found = []
    for number in range(width):
        elements = range(number * lanes, (number + 1) * lanes)
        places = [divmod(element // width * pitch + element % width, lanes) for element in elements]
        sources = sorted({source for source, _ in places})
        gathered = vectors[sources[0]]
        # The first vector's elements move to their lanes together with the second's; the later ones' find theirs free.
        order = [lane for _, lane in places]
        for source in sources[1:] or sources:
            chosen = [lanes + lane if at == source else order[k] for k, (at, lane) in enumerate(places)]
            gathered = _shuffle(gathered, vectors[source], chosen)
            order = list(range(lanes))
        found.append(gathered)
    return found


def _shuffle(first: Lanes, second: Lanes, order: list[int]) -> Lanes:
    mask = ir.Constant(ir.VectorType(ir.IntType(32), len(order)), [ir.Constant(ir.IntType(32), lane) for lane in order])
    return Lanes(first.emitter.builder.shuffle_vector(first.value, second.value, mask), first.dtype, first.emitter)
