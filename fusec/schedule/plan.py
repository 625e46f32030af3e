"""A plan: the steps of a compiled graph and the memory they pass results through."""

from __future__ import annotations

from typing import NamedTuple

from fusec.graph import Graph, Node
from fusec.lanes.target import Target
from fusec.layout import Layout
from fusec.schedule.loop_nest import LoopNest
from fusec.schedule.placement import Placement
from fusec.schedule.products import Product
from fusec.types import Array


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
    product : Product or None
        How BLAS computes it, where NumPy would ask BLAS: then the result has memory of the plan's, and native code can
        do what NumPy does. Else the memory is NumPy's.
    recorded : int or None
        Its number among the nodes of the graph that was recorded: where an error of NumPy's comes from, in any graph of
        the same structure. None when nobody recorded it.
    """

    node: Node
    operands: tuple[Placement, ...]
    slot: int
    product: Product | None = None
    recorded: int | None = None


Step = KernelStep | CallStep


class Plan(NamedTuple):
    """What an executable runs.

    Attributes
    ----------
    graph : Graph
        The graph after all passes.
    target : Target
        What its kernels are for.
    steps : tuple of Step
        In order.
    slots : int
        How many values have a slot; the first ones are the inputs'.
    constants : dict of int to numpy.ndarray
        Slots that are filled once.
    buffers : dict of int to Layout
        Slots to allocate memory for, dense, with their axes in some order, before the step that first writes them.
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
    target: Target
    steps: tuple[Step, ...]
    slots: int
    constants: dict[int, Array]
    buffers: dict[int, Layout]
    allocations: tuple[tuple[int, ...], ...]
    releases: tuple[tuple[int, ...], ...]
    arena_bytes: int
    offsets: dict[int, int]
    peak_bytes: int
    outputs: tuple[Placement, ...]
    given: frozenset[int] = frozenset()
    reuse: bool = True

    def trace_calls(self, recorded: Graph) -> Plan:
        """The plan, its calls knowing which nodes of the recorded graph they come from."""
        if not any(isinstance(step, CallStep) for step in self.steps):
            return self
        # Passes hand the origin of what they rewrite on to what they make of it.
        numbers = {id(node.origin): number for number, node in enumerate(recorded.nodes) if node.origin is not None}
        steps = [
            step._replace(recorded=numbers.get(id(step.node.origin))) if isinstance(step, CallStep) else step
            for step in self.steps
        ]
        return self._replace(steps=tuple(steps))
