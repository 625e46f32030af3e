"""A plan: the steps of a compiled graph and the memory they pass results through."""

from __future__ import annotations

from typing import NamedTuple

from fusec.graph import Graph, Node
from fusec.lanes.target import Target
from fusec.layout import Layout
from fusec.schedule.lifetimes import Lifetime, most_alive
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
        How BLAS computes it, where NumPy would ask BLAS: then native code can do what NumPy does.
    is_direct : bool
        Whether NumPy writes straight to the result's memory; else it returns memory of its own, which is copied.
    recorded : int or None
        Its number among the nodes of the graph that was recorded: where an error of NumPy's comes from, in any graph of
        the same structure. None when nobody recorded it.
    """

    node: Node
    operands: tuple[Placement, ...]
    slot: int
    product: Product | None = None
    is_direct: bool = True
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
    varying : dict of int to Node
        Slots of constants that each call computes from its arguments.
    buffers : dict of int to Layout
        Slots to allocate memory for, dense, with their axes in some order, before the step that first writes them.
    allocations, releases : tuple of tuple of int
        For each step, the slots that come to life before it and the slots nobody needs after it.
    arena_bytes : int
        The memory that all temporaries share.
    offsets : dict of int to int
        Where in it each temporary lies. Buffers that are not here are results, in memory of their own.
    outputs : tuple of Placement
        The results.
    returned : tuple of Lifetime
        When what has memory of its own, that the call makes, lives: results, and what NumPy returns to be copied.
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
    varying: dict[int, Node]
    buffers: dict[int, Layout]
    allocations: tuple[tuple[int, ...], ...]
    releases: tuple[tuple[int, ...], ...]
    arena_bytes: int
    offsets: dict[int, int]
    outputs: tuple[Placement, ...]
    returned: tuple[Lifetime, ...]
    given: frozenset[int] = frozenset()
    reuse: bool = True

    @property
    def peak_bytes(self) -> int:
        """The most memory the plan needs at once, besides its inputs and given memory."""
        return self.arena_bytes + most_alive(self.returned)

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
