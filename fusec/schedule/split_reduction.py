"""One long reduction into chunks that threads share, and the merging of what they give.

A chunk is a power of two of the fixed tree's leaves, so the tree has one value for each: merging these values in the
order of the tree gives the bits of the whole reduction, whatever the size of the chunks.
"""

from __future__ import annotations

import math
from typing import NamedTuple

from fusec.layout import Layout
from fusec.schedule.build_nest import Bound
from fusec.schedule.fixed_tree import LEAF
from fusec.schedule.loop_nest import Access, LoopNest, Reduce, Role, Stride, access_of
from fusec.types import Shape

CHUNK_ELEMENTS = 1 << 16
"""Smallest chunk, all kept axes counted: tens of microseconds, to which starting one adds nothing that shows."""

MAX_CHUNKS = 1024
"""Enough for any number of threads; what they give fits in cache."""

FEW_CHUNKS = 4
"""Fewer are too little work for a second kernel to pay."""

MANY_PARTS = 64
"""Kept axes that threads can share in this many parts need no chunks."""

COLUMNS = 1024
"""Columns that make a part."""


class Split(NamedTuple):
    """A reduction in two kernels.

    Attributes
    ----------
    chunks : Bound
        Reduces the chunks; its results are the element-wise ones, then the partials.
    merge : Bound
        Merges the partials.
    partials : tuple of Layout
        What passes from one to the other: the entries of every reduction's state.
    """

    chunks: Bound
    merge: Bound
    partials: tuple[Layout, ...]


def split_reduction(bound: Bound) -> Split | None:
    """The two kernels of a reduction; None when one serves better.

    Parameters
    ----------
    bound : Bound
        Any nest with its sizes.
    """
    nest, extents = bound.nest, bound.geometry[: bound.nest.rank]
    if not nest.reductions:
        return None
    kept = tuple(axis for axis, role in enumerate(nest.roles) if not role.is_reduced)
    length = math.prod(extent for axis, extent in enumerate(extents) if axis not in kept)
    columns = math.prod(extents[axis] for axis in kept)
    part = COLUMNS if nest.parallel_axis == nest.rank - 1 else 1
    # What decides in most cases comes first: all of it is not more than a chunk, or there are parts enough.
    if length * columns <= CHUNK_ELEMENTS or bound.extent >= MANY_PARTS * part:
        return None
    chunk = _chunk(length, columns)
    count = -(-length // chunk)
    if count < FEW_CHUNKS or bound.extent // part >= count:
        return None
    partials = _partials(nest, (count, *(extents[axis] for axis in kept)))
    return Split(_chunks(bound, kept, chunk, partials), _merge(bound, kept, partials), partials)


def _chunk(length: int, columns: int) -> int:
    """Elements of each row that make a chunk."""
    wanted = max(CHUNK_ELEMENTS // max(columns, 1), -(-length // MAX_CHUNKS), LEAF)
    return 1 << (wanted - 1).bit_length()


def _partials(nest: LoopNest, shape: Shape) -> tuple[Layout, ...]:
    """Memory for every entry of every state, a chunk after the other."""
    return tuple(Layout.dense(shape, dtype) for reduce in nest.reductions for dtype in reduce.op.state(reduce.dtype))


def _chunks(bound: Bound, kept: tuple[int, ...], chunk: int, partials: tuple[Layout, ...]) -> Bound:
    """The nest with a loop over chunks around it."""
    nest = bound.nest
    rank, walked = nest.rank, len(nest.loads) + len(nest.stores)
    strides = [(0, *bound.strides_of(operand)) for operand in range(walked)]
    for partial in partials:
        first, *rest = partial.strides
        along = dict(zip(kept, rest, strict=True))
        strides.append((first, *(along.get(axis, 0) for axis in range(rank))))
    states = zip(partials, strides[walked:], strict=True)
    accesses = iter([access_of(partial.dtype, steps) for partial, steps in states])
    whole = nest._replace(
        roles=(Role.CHUNKS, *nest.roles),
        loads=tuple(_inside(load) for load in nest.loads),
        statements=tuple(
            statement._replace(depth=statement.depth and statement.depth + 1) for statement in nest.statements
        ),
        stores=tuple(store._replace(access=_inside(store.access)) for store in nest.stores),
        reductions=tuple(
            reduce._replace(accesses=tuple(next(accesses) for _ in reduce.op.state(reduce.dtype)))
            for reduce in nest.reductions
        ),
    )
    count = partials[0].shape[0]
    geometry = (count, *bound.geometry[:rank], *(stride for steps in strides for stride in steps), chunk)
    return bound._replace(nest=whole, geometry=geometry, extent=count)


def _inside(access: Access) -> Access:
    return Access(access.dtype, (Stride.NONE, *access.strides))


def _merge(bound: Bound, kept: tuple[int, ...], partials: tuple[Layout, ...]) -> Bound:
    """The nest that walks the kept axes and merges the chunks of each."""
    nest = bound.nest
    extents = tuple(bound.geometry[axis] for axis in kept)
    loads = [(*partial.strides[1:], partial.strides[0]) for partial in partials]
    first = len(nest.loads) + len(nest.stores)
    results = [
        (*(bound.strides_of(first + number)[axis] for axis in kept), 0) for number in range(len(nest.reductions))
    ]
    values = iter(range(len(partials)))
    merge = LoopNest(
        roles=(*(Role.LOOP for _ in kept), Role.MERGE),
        loads=tuple(access_of(partial.dtype, steps) for partial, steps in zip(partials, loads, strict=True)),
        statements=(),
        stores=(),
        reductions=tuple(
            Reduce(
                reduce.op,
                reduce.dtype,
                tuple(next(values) for _ in reduce.op.state(reduce.dtype)),
                tuple(access_of(access.dtype, steps) for access in reduce.accesses),
            )
            for reduce, steps in zip(nest.reductions, results, strict=True)
        ),
        lanes=1,
        unroll=1,
    )
    geometry = (*extents, partials[0].shape[0], *(stride for steps in (*loads, *results) for stride in steps))
    return bound._replace(nest=merge, geometry=geometry, extent=extents[0] if kept else 1)
