"""One group and the layouts of its operands into a loop nest and its sizes."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from operator import index
from typing import NamedTuple

from fusec.graph import Graph, Node
from fusec.graph.graph import domain_of
from fusec.layout import Layout, dense_strides
from fusec.ops.op import ElementwiseOp, Kind, ReductionOp
from fusec.schedule.axes import Axes
from fusec.schedule.cost import arithmetic
from fusec.schedule.fixed_tree import ACCUMULATORS
from fusec.schedule.loop_nest import Access, LoopNest, Reduce, Role, Statement, Store, Stride, access_of
from fusec.types import BOOL, Shape, equal_shapes

UNROLLED_WORK = 42
"""Bodies up to this many operations on words of 4 bytes do two vectors per turn; longer ones fill the processor by
themselves, and their tables its registers. float64 counts twice: its functions are as much longer."""

LONG_CHAIN = 10
"""Bodies in which so many statements wait for one another do up to four vectors per turn: the processor would not look
far enough ahead to find the next vector's."""

TURN_FLOPS = 400
"""What such a turn has to do at most, for the time that compiling it takes."""

AHEAD = 2048
"""Bytes by which reads are announced. A long body leaves the processor no room to look far enough ahead by itself, and
where results go past the caches it learns nothing from the writes. In cache it costs nothing that can be measured."""

NOTHING: Mapping[int, Shape] = {}

PANEL = 128
"""Columns reduced together: runs of several cache lines, and partial results that fit a small thread's stack."""

MASKED_BITS = 512
"""Width of the vectors that have registers for masks."""

BLOCK_BYTES = 8 << 10
"""Of all operands whose rows are moved together, at a time: what the nearest cache holds beside their rows."""

TILE_HEIGHT = 16
"""Least height of a tile: whole cache lines of the operand, which lies along it."""

TILE_WIDTH = 256
"""Width of all tiles together: long runs of the results, in tiles that fit the nearest cache and any thread's stack."""


class Bound(NamedTuple):
    """A nest with the sizes of one use.

    Attributes
    ----------
    nest : LoopNest
        What to compile.
    geometry : tuple of int
        The extent of every axis, then the stride in bytes of every operand along every axis; in a nest of chunks,
        then the elements of a chunk.
    extent : int
        Extent of the parallel axis; 1 when there is none.
    is_empty : bool
        Whether there is nothing to write.
    strides : tuple of Shape
        The layout to give each result.
    outputs : tuple of int
        The order in which the nest takes the results: element-wise ones, then reduced ones.
    crossing : tuple of int
        Loads of a reduction that do not lie along the lanes: it is faster to copy them first.
    """

    nest: LoopNest
    geometry: tuple[int, ...]
    extent: int
    is_empty: bool
    strides: tuple[Shape, ...]
    outputs: tuple[int, ...]
    crossing: tuple[int, ...]

    def strides_of(self, operand: int) -> Shape:
        """An operand's strides along the axes.

        Parameters
        ----------
        operand : int
            Its number among the nest's accesses.
        """
        first = self.nest.rank * (1 + operand)
        return self.geometry[first : first + self.nest.rank]


def build_nest(
    body: Graph,
    layouts: Sequence[Layout],
    vector_bits: int,
    order: Sequence[int] | None = None,
    given: Mapping[int, Shape] = NOTHING,
) -> Bound:
    """Choose the loops of a group.

    Parameters
    ----------
    body : Graph
        The group's body.
    layouts : sequence of Layout
        Those of its operands, then of its constants.
    vector_bits : int
        Width of a vector register.
    order : sequence of int, optional
        The order of axes to write results in; by default the one the operands lie in.
    given : mapping of int to Shape
        The strides of results that have a place already.
    """
    shape, reduced = domain_of(body)
    loads = [layout.broadcast(shape).strides for layout in layouts]
    axes = Axes(shape, reduced, loads, order or _forced_order(body, shape), _reassociates(body))
    # Where there are no elements, what strides there are says nothing about loops, and NumPy has all kinds of them.
    placed = {number: strides for number, strides in given.items() if body.outputs[number].type.size}
    results = [placed.get(number, _result_strides(output, axes)) for number, output in enumerate(body.outputs)]
    stores = [_along_domain(o, r, shape) for o, r in zip(body.outputs, results, strict=True)]
    # Sorting is stable: results keep their order within the element-wise and within the reduced ones.
    outputs = sorted(range(len(stores)), key=lambda k: body.outputs[k].kind is Kind.REDUCTION)
    axes.coalesce([*loads, *(stores[position] for position in outputs)])
    itemsizes = [layout.itemsize for layout in layouts]
    axes.choose_lanes(itemsizes)
    if reduced is None and not _hoists(body, shape):
        written = [body.outputs[position].dtype.itemsize for position in outputs]
        lanes = _lanes(body, axes, vector_bits)
        if not axes.pack_rows([*itemsizes, *written], len(loads), lanes, vector_bits == MASKED_BITS):
            axes.lengthen_lanes(lanes, arithmetic(body))
            axes.choose_tile(itemsizes)
    nest = _describe(body, [body.outputs[position] for position in outputs], axes, vector_bits)
    geometry = (*axes.extents, *(stride for strides in axes.strides for stride in strides))
    parallel = nest.parallel_axis
    return Bound(
        nest=nest,
        geometry=geometry,
        extent=axes.extents[parallel] if parallel >= 0 else 1,
        is_empty=all(0 in output.shape for output in body.outputs),
        strides=tuple(results),
        outputs=tuple(outputs),
        # Element-wise results lie as the operands do, so a copy would only move the problem to them.
        crossing=axes.crossing_loads(itemsizes) if nest.reductions and not nest.stores else (),
    )


def _reassociates(body: Graph) -> bool:
    """Whether the reductions give the same bits in whatever order elements come."""
    ops = [(node.op, node.operands[0].dtype) for node in body.nodes if isinstance(node.op, ReductionOp)]
    return all(op.reassociates(dtype) and not op.takes_position for op, dtype in ops)


def _forced_order(body: Graph, shape: Shape) -> tuple[int, ...] | None:
    """Row-major where something is computed in outer loops: only in that order is it computed once."""
    return tuple(range(len(shape))) if _hoists(body, shape) else None


def _hoists(body: Graph, shape: Shape) -> bool:
    """Whether something is computed in outer loops."""
    return any(node.kind is Kind.ELEMENTWISE and not equal_shapes(node.shape, shape) for node in body.nodes)


def _result_strides(output: Node, axes: Axes) -> Shape:
    """Results are dense, in the order of axes their operands lie in."""
    order = axes.layout if equal_shapes(output.shape, axes.shape) else tuple(range(len(output.shape)))
    return dense_strides(output.shape, order, output.dtype.itemsize)


def _along_domain(output: Node, strides: Shape, shape: Shape) -> Shape:
    """A result's strides, one per axis of the domain; 0 where the result does not have the axis."""
    if output.kind is Kind.REDUCTION and not output.attributes["keepdims"]:
        kept = iter(strides)
        return tuple(0 if axis in output.attributes["axes"] else next(kept) for axis in range(len(shape)))
    missing = len(shape) - len(output.shape)
    return (0,) * missing + tuple(
        stride if extent == full else 0
        for stride, extent, full in zip(strides, output.shape, shape[missing:], strict=True)
    )


def _describe(body: Graph, outputs: Sequence[Node], axes: Axes, vector_bits: int) -> LoopNest:
    constants = [node for node in body.nodes if node.is_constant]
    sources = [*body.inputs, *constants]
    is_tiled = Role.TILE in axes.roles
    accesses = [
        access_of(node.dtype, strides, is_tiled)
        for node, strides in zip([*sources, *outputs], axes.strides, strict=True)
    ]
    loads = accesses[: len(sources)]
    if Role.PACK in axes.roles:
        pitches = [axes.pitch(number, load.dtype.itemsize) for number, load in enumerate(loads)]
        loads = [
            load._replace(packed=(index(axes.extents[-1]), index(pitch))) if pitch else load
            for load, pitch in zip(loads, pitches, strict=True)
        ]
    numbers = {node: number for number, node in enumerate(sources)}
    depths = [access.depth for access in loads]
    statements: list[Statement] = []
    for node in body.nodes:
        if node.kind is not Kind.ELEMENTWISE:
            continue
        assert isinstance(node.op, ElementwiseOp)
        operands = tuple(numbers[operand] for operand in node.operands)
        depth = max(depths[operand] for operand in operands)
        numbers[node] = len(depths)
        depths.append(depth)
        statements.append(Statement(node.op, operands, tuple(node.attributes.items()), node.dtype, depth))
    lanes = _lanes(body, axes, vector_bits)
    stores, reductions = [], []
    for output, access in zip(outputs, accesses[len(sources) :], strict=True):
        if output.kind is Kind.REDUCTION:
            assert isinstance(output.op, ReductionOp)
            (operand,) = output.operands
            reductions.append(Reduce(output.op, operand.dtype, (numbers[operand],), (access,)))
        else:
            stores.append(Store(numbers[output], access))
    has_panels = bool(reductions) and axes.roles[-1] is Role.LANES
    return LoopNest(
        roles=tuple(axes.roles),
        loads=tuple(loads),
        statements=tuple(statements),
        stores=tuple(stores),
        reductions=tuple(reductions),
        lanes=lanes,
        unroll=1 if reductions else _unroll(body, len(loads), statements),
        panel=PANEL if has_panels else 0,
        tile=_tile(loads, lanes) if is_tiled else (0, 0),
        block=_block(loads, lanes),
        # A panel is short, and its next row elsewhere.
        ahead=AHEAD if not has_panels and any(load.strides[-1] is Stride.UNIT for load in loads) else 0,
    )


def _unroll(body: Graph, loads: int, statements: Sequence[Statement]) -> int:
    """Vectors per turn."""
    lengths = [0] * loads
    for statement in statements:
        lengths.append(1 + max((lengths[operand] for operand in statement.operands), default=0))
    flops = arithmetic(body)
    if max(lengths, default=0) >= LONG_CHAIN:
        return next((vectors for vectors in (4, 2) if vectors * flops <= TURN_FLOPS), 1)
    return 2 if flops * _widest(body) <= UNROLLED_WORK * 4 else 1


def _block(loads: Sequence[Access], lanes: int) -> int:
    """Rows to move at a time: a power of two, so that blocks of results start where vectors do.

    Of many operands at least two vectors' worth: less than 64 KiB on the stack, whatever they are.
    """
    row = sum(load.packed[0] * load.dtype.itemsize for load in loads if load.packed)
    return max(1 << (BLOCK_BYTES // row).bit_length() - 1, 2 * lanes) if row else 0


def _tile(loads: Sequence[Access], lanes: int) -> tuple[int, int]:
    """Height and width, both multiples of the lanes."""
    turned = sum(access.strides[-2:] == (Stride.UNIT, Stride.ANY) for access in loads)
    return max(TILE_HEIGHT, lanes), max(TILE_WIDTH >> (turned - 1).bit_length(), 2 * lanes)


def _lanes(body: Graph, axes: Axes, vector_bits: int) -> int:
    if axes.roles[-1] is Role.REDUCE_LANES:
        # One lane per accumulator, whatever the machine's width.
        return ACCUMULATORS
    return vector_bits // (8 * _widest(body))


def _widest(body: Graph) -> int:
    """Bytes of the largest elements. Booleans live in mask registers: they count where there is nothing else."""
    return max((node.dtype.itemsize for node in body.nodes if node.dtype != BOOL), default=1)
