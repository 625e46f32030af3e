"""A plan: the steps of a compiled graph and the memory they pass results through."""

from __future__ import annotations

from typing import NamedTuple

from fusec.graph import Graph, Node
from fusec.schedule.loop_nest import LoopNest
from fusec.schedule.placement import Placement
from fusec.types import Array, DType, Shape


class Buffer(NamedTuple):
    """Memory for a result: dense, its axes in some order."""

    shape: Shape
    strides: Shape
    dtype: DType
    nbytes: int


class KernelStep(NamedTuple):
    """One call of one kernel.

    Attributes
    ----------
    nest : LoopNest
        What the kernel does.
    geometry : tuple of int
        Extents and strides of this call; see `fusec.schedule.build_nest.Bound`.
    extent : int
        Extent of the axis that threads may share.
    work : int
        How much there is to do; see `fusec.schedule.cost.work`.
    operands : tuple of (int, int)
        For every access of the nest, its slot and the bytes from the slot's start.
    node : Node
        The group.
    """

    nest: LoopNest
    geometry: tuple[int, ...]
    extent: int
    work: int
    operands: tuple[tuple[int, int], ...]
    node: Node


class CallStep(NamedTuple):
    """One op that NumPy computes: a matrix product, or a function that has no lanes.

    Attributes
    ----------
    node : Node
        The op and its attributes.
    operands : tuple of Placement
        Where to find its operands.
    slot : int
        Where its result goes.
    """

    node: Node
    operands: tuple[Placement, ...]
    slot: int


Step = KernelStep | CallStep


class Plan(NamedTuple):
    """What an executable runs.

    Attributes
    ----------
    graph : Graph
        The graph after all passes.
    steps : tuple of Step
        In order.
    slots : int
        How many values have a slot; the first ones are the inputs'.
    constants : dict of int to numpy.ndarray
        Slots that are filled once.
    buffers : dict of int to Buffer
        Slots to allocate memory for, before the step that first writes them.
    allocations, releases : tuple of tuple of int
        For each step, the slots that come to life before it and the slots nobody needs after it.
    arena_bytes : int
        The memory that all temporaries share.
    offsets : dict of int to int
        Where in it each temporary lies. Buffers that are not here are results, in memory of their own.
    peak_bytes : int
        The most memory the plan needs at once, besides its inputs: the arena, the results, and what NumPy returns.
    outputs : tuple of Placement
        The results.
    given : frozenset of int
        Slots of results whose memory comes with the call.
    reuse : bool
        Whether memory may serve a second value, once nobody reads the first.
    """

    graph: Graph
    steps: tuple[Step, ...]
    slots: int
    constants: dict[int, Array]
    buffers: dict[int, Buffer]
    allocations: tuple[tuple[int, ...], ...]
    releases: tuple[tuple[int, ...], ...]
    arena_bytes: int
    offsets: dict[int, int]
    peak_bytes: int
    outputs: tuple[Placement, ...]
    given: frozenset[int] = frozenset()
    reuse: bool = True
