"""Operands whose neighbours lie along another axis than the lanes: a tile at a time, turned in registers.

A tile is `height` rows of the tile axis by `width` columns of the lanes axis. Vectors of the operand lie along the tile
axis; as many of them as a vector has lanes form a square, which is transposed and put into a buffer on the stack. From
there the loop over lanes reads it like any other operand.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from fusec.codegen.accesses import Address, load, memory_dtype, stack, store
from fusec.codegen.loops import counted, int64, round_down, smaller
from fusec.lanes import ir
from fusec.lanes.lanes import Lanes

if TYPE_CHECKING:
    from collections.abc import Callable

    from fusec.codegen.body import Body


def emit_tiles(body: Body, axis: int, emit_lanes: Callable[[Body, Any, Any], None]) -> None:
    """The loops over the tile axis and the lanes axis within it.

    Parameters
    ----------
    body : Body
        The nest.
    axis : int
        The tile axis, last but one.
    emit_lanes : callable
        The loop over a range of the lanes axis.
    """
    builder, (height, width) = body.builder, body.nest.tile
    tiles = {
        operand: _Tile(body, operand) for operand, access in enumerate(body.nest.loads) if body.nest.is_tiled(access)
    }
    start, stop = body.range(axis)
    first, last = body.range(axis + 1)
    with counted(builder, start, stop, height) as top:
        bottom = smaller(builder, builder.add(top, int64(height)), stop)
        with counted(builder, first, last, width) as left:
            right = smaller(builder, builder.add(left, int64(width)), last)
            for tile in tiles.values():
                tile.fill(top, bottom, left, right)
            with counted(builder, top, bottom) as row, body.at(axis, row):
                body.evaluate(axis + 1)
                body.rows = {operand: tile.row(builder.sub(row, top), left) for operand, tile in tiles.items()}
                emit_lanes(body, left, right)
                body.rows = {}


class _Tile:
    """A tile of one operand on the stack, transposed."""

    def __init__(self, body: Body, operand: int) -> None:
        self.body = body
        self.builder = body.builder
        self.operand = operand
        # Booleans are moved as bytes.
        self.dtype = memory_dtype(body.accesses[operand].dtype)
        self.stored = body.emitter.element(self.dtype)
        self.height, self.width = body.nest.tile
        self.memory = stack(body.emitter, self.stored, self.height * self.width)

    def _place(self, row: Any, column: Any) -> Any:
        position = self.builder.add(self.builder.mul(row, int64(self.width)), column)
        return self.builder.gep(self.memory, [position], source_etype=self.stored)

    def row(self, number: Any, left: Any) -> Any:
        """Where a row would start if the tile's first column were column 0."""
        return self._place(number, self.builder.neg(left))

    def fill(self, top: Any, bottom: Any, left: Any, right: Any) -> None:
        """Read rows `[top, bottom)` of columns `[left, right)`: whole squares, then what is left under masks."""
        builder, lanes = self.builder, self.body.nest.lanes
        rows = builder.add(top, round_down(builder, builder.sub(bottom, top), lanes))
        columns = builder.add(left, round_down(builder, builder.sub(right, left), lanes))
        # Along the operand's own axis first: neighbouring lines, then the next page.
        with counted(builder, left, columns, lanes) as column, counted(builder, top, rows, lanes) as row:
            self._turn(row, column, builder.sub(row, top), builder.sub(column, left))
        with counted(builder, left, right, lanes) as column:
            is_whole = builder.icmp_signed("<", column, columns)
            first = builder.select(is_whole, rows, top)
            with counted(builder, first, bottom, lanes) as row:
                mask = self.body.mask(builder.sub(bottom, row))
                masks = [self._only(mask, builder.add(column, int64(lane)), right) for lane in range(lanes)]
                self._turn(row, column, builder.sub(row, top), builder.sub(column, left), masks)

    def _only(self, mask: Any, column: Any, right: Any) -> Any:
        """The mask, or none of it for a column outside the tile."""
        inside = self.builder.icmp_signed("<", column, right)
        return self.builder.select(inside, mask, ir.Constant(mask.type, None))

    def _turn(self, row: Any, column: Any, to_row: Any, to_column: Any, masks: list[Any] | None = None) -> None:
        """One square from memory to the stack."""
        body, axis, lanes = self.body, self.body.nest.rank - 2, self.body.nest.lanes
        base = body.moved(self.operand, axis, row)
        vectors = []
        for lane in range(lanes):
            pointer = body.moved(self.operand, axis + 1, self.builder.add(column, int64(lane)), base)
            mask = None if masks is None else masks[lane]
            vectors.append(load(body.emitter, Address(pointer), self.dtype, mask))
        for lane, vector in enumerate(transpose(vectors)):
            place = self._place(self.builder.add(to_row, int64(lane)), to_column)
            store(vector, Address(place))


def transpose(rows: list[Lanes]) -> list[Lanes]:
    """The columns of a square: rows of the two halves are interleaved until every row has been met."""
    count, turns = len(rows), len(rows).bit_length() - 1
    for _ in range(turns):
        pairs = zip(rows[: count // 2], rows[count // 2 :], strict=True)
        rows = [half for upper, lower in pairs for half in _interleave(upper, lower, count)]
    return rows


def _interleave(upper: Lanes, lower: Lanes, count: int) -> list[Lanes]:
    """Element 0 of both, element 1 of both, ...: as two vectors."""
    builder = upper.emitter.builder
    order = [source for lane in range(count) for source in (lane, count + lane)]
    halves = []
    for part in (order[:count], order[count:]):
        mask = ir.Constant(ir.VectorType(ir.IntType(32), count), [ir.Constant(ir.IntType(32), lane) for lane in part])
        halves.append(Lanes(builder.shuffle_vector(upper.value, lower.value, mask), upper.dtype, upper.emitter))
    return halves
