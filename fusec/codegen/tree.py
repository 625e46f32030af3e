"""The fixed tree along which reductions combine, whatever the machine, the layout or the number of threads.

Elements are counted in row-major order of the reduced axes. Each run of `LEAF` elements has `ACCUMULATORS`
partial results, element `k` going to accumulator `k % ACCUMULATORS`; these meet by halves (0 with 8, 1 with 9, ...,
then 0 with 4, ...), and leaves meet in pairs, like the carries of a binary counter. An accumulator takes
`LEAF / ACCUMULATORS` elements in sequence, which is fewer roundings in a row than NumPy's pairwise sum has.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from typing import Any

from fusec.codegen.accesses import stack
from fusec.codegen.loops import Counter, counted, int64, smaller, while_true
from fusec.lanes.lanes import Emitter, Lanes
from fusec.lanes.registers import neighbors
from fusec.ops.op import ReductionOp, State
from fusec.schedule.fixed_tree import LEAF
from fusec.types import DType

LEVELS = 40
"""Enough levels for 2^48 elements, more than an address space holds."""


class Partial:
    """A reduction's states in stack memory.

    Row `LEVELS` of a counter is where a carry is kept while it moves up.

    Parameters
    ----------
    op : ReductionOp
        What combines.
    dtype : DType
        The loop dtype.
    emitter : Emitter
        Where instructions go; its lane count is that of one state.
    rows : int
        How many states the memory holds, each of `width` elements.
    width : int
        Elements per state; a multiple of the lane count, or 1.
    """

    def __init__(self, op: ReductionOp, dtype: DType, emitter: Emitter, rows: int, width: int) -> None:
        self.op = op
        self.dtypes = op.state(dtype)
        self.empty = op.absent(dtype)
        self.emitter = emitter
        self.width = width
        self.memory = [stack(emitter, emitter.element(component), rows * width) for component in self.dtypes]

    def absent(self, emitter: Emitter) -> State:
        """The state of no elements."""
        return tuple(emitter.splat(number, dtype) for number, dtype in zip(self.empty, self.dtypes, strict=True))

    def absent_at(self, positions: Lanes) -> State:
        """The state of no elements, as if it stood where the first ones to come will: they need not beat it."""
        return self.op.lift(positions.emitter.splat(self.empty[0], self.dtypes[0]), positions)

    def _pointer(self, memory: Any, dtype: DType, row: Any, offset: Any) -> Any:
        builder = self.emitter.builder
        position = builder.add(builder.mul(row, int64(self.width)), offset)
        return builder.gep(memory, [position], source_etype=self.emitter.element(dtype))

    def read(self, row: Any, offset: Any, emitter: Emitter | None = None) -> State:
        """The state at a row, from `offset` on."""
        emitter = emitter or self.emitter
        return tuple(
            Lanes(
                emitter.builder.load(self._pointer(memory, dtype, row, offset), typ=emitter.vector(dtype), align=1),
                dtype,
                emitter,
            )
            for memory, dtype in zip(self.memory, self.dtypes, strict=True)
        )

    def write(self, state: State, row: Any, offset: Any) -> None:
        """Keep a state."""
        for memory, lanes in zip(self.memory, state, strict=True):
            pointer = self._pointer(memory, lanes.dtype, row, offset)
            self.emitter.builder.store(lanes.value, pointer, align=1)

    def push(self, state: State, leaf: Any, offset: Any) -> None:
        """Add leaf number `leaf` to the counter: combine while its bits carry, then keep."""
        builder = self.emitter.builder
        self.write(state, int64(LEVELS), offset)
        levels = Counter(builder)
        with while_true(builder) as leave:
            level = levels.value()
            carries = builder.and_(builder.lshr(leaf, level), int64(1))
            combine = builder.append_basic_block("carry")
            builder.cbranch(builder.icmp_signed("!=", carries, int64(0)), combine, leave)
            builder.position_at_end(combine)
            merged = self.op.combine(self.read(level, offset), self.read(int64(LEVELS), offset))
            self.write(merged, int64(LEVELS), offset)
            levels.add(int64(1))
        self.write(self.read(int64(LEVELS), offset), levels.value(), offset)

    def total(self, leaves: Any, offset: Any) -> State:
        """Everything pushed so far: the levels that hold something, lowest first."""
        builder = self.emitter.builder
        self.write(self.absent(self.emitter), int64(LEVELS), offset)
        levels = Counter(builder)
        with while_true(builder) as leave:
            level = levels.value()
            rest = builder.lshr(leaves, level)
            inside = builder.append_basic_block("level")
            builder.cbranch(builder.icmp_signed("!=", rest, int64(0)), inside, leave)
            builder.position_at_end(inside)
            holds = builder.icmp_signed("!=", builder.and_(rest, int64(1)), int64(0))
            with builder.if_then(holds):
                merged = self.op.combine(self.read(level, offset), self.read(int64(LEVELS), offset))
                self.write(merged, int64(LEVELS), offset)
            levels.add(int64(1))
        return self.read(int64(LEVELS), offset)


@contextmanager
def leaf_starts(builder: Any, start: Any, stop: Any) -> Iterator[tuple[Any, Any]]:
    """The loop over the leaves of a range of elements: first element of a leaf, and the one after its last."""
    with counted(builder, start, stop, LEAF) as first:
        yield first, smaller(builder, builder.add(first, int64(LEAF)), stop)


def leaf_number(builder: Any, first: Any) -> Any:
    """Which leaf starts `first` elements after the first."""
    return builder.lshr(first, int64(LEAF.bit_length() - 1))


def leaf_count(builder: Any, stop: Any) -> Any:
    """How many leaves `stop` elements make."""
    return leaf_number(builder, builder.add(stop, int64(LEAF - 1)))


def place_state(state: State, places: Sequence[int]) -> Iterator[tuple[Lanes, int]]:
    """What of a state is written, and where: all of it, or its last entry, which is the result."""
    return zip(state[-len(places) :], places, strict=True)


def halves(op: ReductionOp, state: State) -> State:
    """Sixteen accumulators, one per lane, into one."""
    while state[0].emitter.count > 1:
        count = state[0].emitter.count // 2
        lower = tuple(neighbors(lanes, 0, count) for lanes in state)
        upper = tuple(neighbors(lanes, count, count) for lanes in state)
        state = op.combine(lower, upper)
    return state


def halve_rows(op: ReductionOp, rows: Sequence[State]) -> State:
    """Sixteen accumulators, one per row, into one."""
    states = list(rows)
    while len(states) > 1:
        half = len(states) // 2
        states = [op.combine(states[row], states[row + half]) for row in range(half)]
    return states[0]
