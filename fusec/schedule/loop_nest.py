"""The loop nest: what one kernel does, without a single size in it.

This is where the second IR begins. A nest names axes, not extents, and says of every operand how it moves along
each axis: not at all, by one element, or by a stride given at run time. Equal nests share one compiled kernel.
"""

from __future__ import annotations

import enum
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from fusec.ops.op import ElementwiseOp, ReductionOp
from fusec.types import NAMES, DType


class Role(enum.Enum):
    """What an axis is for."""

    LOOP = "for"
    CHUNKS = "chunks"
    TILE = "tile"
    PACK = "pack"
    LANES = "lanes"
    REDUCE = "reduce"
    REDUCE_LANES = "reduce lanes"
    MERGE = "merge"

    @property
    def is_reduced(self) -> bool:
        """Whether results do not have this axis."""
        return self in (Role.REDUCE, Role.REDUCE_LANES, Role.MERGE)

    @property
    def is_lanes(self) -> bool:
        """Whether vectors lie along this axis."""
        return self in (Role.LANES, Role.REDUCE_LANES)


class Stride(enum.Enum):
    """How far an operand moves when an axis advances by one."""

    NONE = "0"
    UNIT = "1"
    ANY = "s"


class Access(NamedTuple):
    """An operand in memory, as the nest walks it.

    Attributes
    ----------
    dtype : DType
        Its elements.
    strides : tuple of Stride
        One per axis.
    packed : (int, int) or None
        For rows that lie apart and are read whole: how many elements of them are wanted, and how many there are.
    """

    dtype: DType
    strides: tuple[Stride, ...]
    packed: tuple[int, int] | None = None

    @property
    def depth(self) -> int:
        """How many of the nest's loops it takes to know the element: 0 for a scalar."""
        moving = [axis for axis, stride in enumerate(self.strides) if stride is not Stride.NONE]
        return moving[-1] + 1 if moving else 0

    def __str__(self) -> str:
        columns = " {} of {}".format(*self.packed) if self.packed else ""
        return f"{NAMES[self.dtype]}[{','.join(stride.value for stride in self.strides)}]{columns}"


def access_of(dtype: DType, strides: Sequence[int], is_tiled: bool = False) -> Access:
    """How an operand of these strides in bytes is walked; its last axis is the one with lanes.

    Parameters
    ----------
    dtype : DType
        Its elements.
    strides : sequence of int
        One per axis.
    is_tiled : bool
        Whether the last axis but one is a tile axis.
    """
    kinds = [Stride.ANY if stride else Stride.NONE for stride in strides]
    if strides[-1] == dtype.itemsize:
        kinds[-1] = Stride.UNIT
    elif is_tiled and strides[-1] and strides[-2] == dtype.itemsize:
        kinds[-2] = Stride.UNIT
    return Access(dtype, tuple(kinds))


class Statement(NamedTuple):
    """One op on lanes.

    Attributes
    ----------
    op : ElementwiseOp
        What is computed.
    operands : tuple of int
        Value numbers: loads come first, then statements, in order.
    attributes : tuple of (str, value)
        What else the op needs.
    dtype : DType
        Of the result.
    depth : int
        The loops that surround it; less than the rank when it was hoisted.
    """

    op: ElementwiseOp
    operands: tuple[int, ...]
    attributes: tuple[tuple[str, Any], ...]
    dtype: DType
    depth: int


class Store(NamedTuple):
    """A value written to memory.

    Attributes
    ----------
    value : int
        Its number.
    access : Access
        Where it goes.
    streaming : bool
        Whether it goes there past the caches.
    """

    value: int
    access: Access
    streaming: bool = False

    def __str__(self) -> str:
        return f"store %{self.value} to {self.access}{' streaming' if self.streaming else ''}"


class Reduce(NamedTuple):
    """Values combined along the reduced axes, and what they combine to written to memory.

    Attributes
    ----------
    op : ReductionOp
        What combines.
    dtype : DType
        The loop dtype.
    values : tuple of int
        The value to reduce; where chunks are merged, the entries of a state.
    accesses : tuple of Access
        Where the result goes; in a nest of chunks, the entries of a state.
    """

    op: ReductionOp
    dtype: DType
    values: tuple[int, ...]
    accesses: tuple[Access, ...]


class LoopNest(NamedTuple):
    """One kernel, free of sizes.

    Attributes
    ----------
    roles : tuple of Role
        One per axis, outermost first. The last is the one with lanes.
    loads : tuple of Access
        Operands read.
    statements : tuple of Statement
        What is computed, operands first.
    stores : tuple of Store
        Element-wise results.
    reductions : tuple of Reduce
        Reduced results.
    lanes : int
        Elements per vector.
    unroll : int
        Vectors per turn of the innermost loop.
    tile : tuple of (int, int)
        Where the last axis but one is a tile axis, elements along it and along the last one.
    block : int
        Where rows that lie apart are moved together, how many at a time.
    panel : int
        Where axes outside of the lanes are reduced, columns that are reduced together.
    ahead : int
        Bytes by which reading adjacent elements is announced to the caches; 0 for not at all.
    """

    roles: tuple[Role, ...]
    loads: tuple[Access, ...]
    statements: tuple[Statement, ...]
    stores: tuple[Store, ...]
    reductions: tuple[Reduce, ...]
    lanes: int
    unroll: int
    tile: tuple[int, int] = (0, 0)
    block: int = 0
    panel: int = 0
    ahead: int = 0

    @property
    def rank(self) -> int:
        """Number of axes."""
        return len(self.roles)

    @property
    def accesses(self) -> Iterator[Access]:
        """Every operand in the order a call passes them: loads, stores, reductions."""
        yield from self.loads
        yield from (store.access for store in self.stores)
        for reduce in self.reductions:
            yield from reduce.accesses

    def is_tiled(self, access: Access) -> bool:
        """Whether an operand lies along the tile axis, so that tiles of it are transposed."""
        return self.rank > 1 and self.roles[-2] is Role.TILE and access.strides[-2:] == (Stride.UNIT, Stride.ANY)

    @property
    def is_split(self) -> bool:
        """Whether chunks of the reduced elements are reduced one by one, for another nest to merge."""
        return self.roles[0] is Role.CHUNKS

    @property
    def ops(self) -> list[ElementwiseOp | ReductionOp]:
        """What it computes, in order."""
        return [*(statement.op for statement in self.statements), *(reduce.op for reduce in self.reductions)]

    @property
    def parallel_axis(self) -> int:
        """The axis a call may cover in part; -1 when every axis is reduced."""
        return next((axis for axis, role in enumerate(self.roles) if not role.is_reduced), -1)

    def depth(self, value: int) -> int:
        """The loops that surround a value's definition."""
        if value < len(self.loads):
            return self.loads[value].depth
        return self.statements[value - len(self.loads)].depth

    @property
    def without_streaming(self) -> LoopNest:
        """The same with no result that goes past the caches."""
        if not any(store.streaming for store in self.stores):
            return self
        return self._replace(stores=tuple(store._replace(streaming=False) for store in self.stores))

    @property
    def text(self) -> str:
        """The nest as indented loops; also the key under which its kernel is cached."""
        lines: list[str] = []
        values = len(self.loads)
        for depth in range(self.rank + 1):
            indent = "  " * depth
            if depth:
                lines.append(f"{'  ' * (depth - 1)}{self._loop(depth - 1)}:")
            for number, access in enumerate(self.loads):
                if access.depth == depth:
                    lines.append(f"{indent}%{number} = load {access}")
            for number, statement in enumerate(self.statements, values):
                if statement.depth == depth:
                    operands = ", ".join(f"%{operand}" for operand in statement.operands)
                    extra = "".join(f", {key}={value}" for key, value in statement.attributes)
                    dtype = NAMES[statement.dtype]
                    lines.append(f"{indent}%{number}: {dtype} = {statement.op.name} {operands}{extra}")
            lines += [
                f"{indent}result {number} = {store}"
                for number, store in enumerate(self.stores)
                if store.access.depth == depth
            ]
        inner = "  " * self.rank
        kind = "partial" if self.is_split else "result"
        for number, reduce in enumerate(self.reductions, len(self.stores)):
            operands = ", ".join(f"%{value}" for value in reduce.values)
            places = ", ".join(map(str, reduce.accesses))
            lines.append(f"{inner}{kind} {number} = {reduce.op.name} {operands} into {places}")
        return "\n".join(lines)

    def _loop(self, axis: int) -> str:
        role = self.roles[axis]
        if role is Role.TILE:
            return f"{role.value} i{axis} by {self.tile[0]}, {self.tile[1]}"
        if role is Role.PACK:
            return f"{role.value} i{axis} by {self.block}"
        if not role.is_lanes:
            return f"{role.value} i{axis}"
        turns = f" unroll {self.unroll}" if self.unroll > 1 else ""
        panels = f" in panels of {self.panel}" if self.panel else ""
        ahead = f" prefetch {self.ahead}" if self.ahead else ""
        return f"{role.value} i{axis} by {self.lanes}{turns}{panels}{ahead}"
