"""A fused graph and the layouts of its inputs into a plan."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

import numpy as np

from fusec import ops
from fusec.errors import CompilerBug
from fusec.graph import Graph, Node
from fusec.lanes.target import Target
from fusec.layout import Layout, dense_strides
from fusec.ops.op import Kind
from fusec.schedule.build_nest import NOTHING, Bound, build_nest
from fusec.schedule.cost import work
from fusec.schedule.join_rows import MANY_ROWS, JoinedRows, join_rows
from fusec.schedule.lifetimes import Lifetime, assign_offsets
from fusec.schedule.placement import Placement
from fusec.schedule.plan import CallStep, KernelStep, Plan, Step
from fusec.schedule.products import blas_product
from fusec.schedule.split_reduction import split_reduction
from fusec.schedule.stream_stores import stream_stores
from fusec.types import Array, DType, Shape, TensorType


def build_plan(
    graph: Graph,
    layouts: Sequence[tuple[Shape, DType, Shape]],
    target: Target,
    cached: float = math.inf,
    given: Sequence[Shape] = (),
    reuse: bool = True,
) -> Plan:
    """Decide every step and every byte of memory.

    Parameters
    ----------
    graph : Graph
        A graph in which every element-wise op and reduction stands in a group.
    layouts : sequence of (shape, dtype, strides)
        One per input.
    target : Target
        What the kernels are for.
    cached : float
        Bytes the caches keep; see `fusec.schedule.stream_stores`. By default no store is streaming.
    given : sequence of Shape, optional
        For every output, the strides of the memory that comes with the call to write it to.
    reuse : bool
        Whether memory serves another value once nobody reads the one in it; else everything lives until the end.
    """
    builder = _Builder(graph, target, given)
    for node, (shape, dtype, strides) in zip(graph.inputs, layouts, strict=True):
        layout = Layout(shape, strides, dtype)
        # Strides that follow from the extents decide by themselves whatever is asked of them later.
        builder.place(node, Layout.dense(shape, dtype) if layout.is_row_major else layout)
    for node in graph.nodes:
        if node not in builder.placements:
            builder.add(node)
    return builder.finish(cached, reuse)


class _Builder:
    """A plan in the making."""

    def __init__(self, graph: Graph, target: Target, given: Sequence[Shape]) -> None:
        self.graph = graph
        self.target = target
        self.given = given
        # Where a node is two results, the first one is where it is computed.
        self.wanted = dict(reversed(list(zip(graph.outputs, given, strict=True)))) if given else {}
        self.placements: dict[Node, Placement] = {}
        self.steps: list[Step] = []
        self.constants: dict[int, Array] = {}
        self.varying: dict[int, Node] = {}
        self.buffers: dict[int, Layout] = {}
        self.slots = 0

    def place(self, node: Node, layout: Layout) -> Placement:
        """Give a value a slot of its own."""
        placement = self._new_slot(layout)
        self.placements[node] = placement
        return placement

    def _new_slot(self, layout: Layout) -> Placement:
        self.slots += 1
        return Placement(self.slots - 1, layout)

    def _new_buffer(self, layout: Layout) -> Placement:
        placement = self._new_slot(layout)
        self.buffers[placement.slot] = layout
        return placement

    def add(self, node: Node) -> None:
        """The step that computes a node, if it takes one."""
        if node.is_varying:
            self.varying[self.place(node, Layout((), (), node.dtype)).slot] = node
        elif node.is_constant:
            value = np.asarray(node.attributes["value"])
            self.constants[self.place(node, Layout.of(value)).slot] = value
        elif node.kind is Kind.VIEW:
            self._add_view(node)
        elif node.is_group:
            self._add_kernel(node)
        elif not node.is_item:
            self._add_call(node)

    def _add_call(self, node: Node) -> None:
        layout = Layout.dense(node.shape, node.dtype)
        operands = tuple(self._operand(node, operand) for operand in node.operands)
        product = None
        if node.kind is Kind.CONTRACTION:
            left, right = operands
            product = blas_product(left.layout, right.layout, layout)
        is_direct = node.op.is_direct([operand.dtype for operand in node.operands], node.attributes)
        placement = self.placements[node] = self._new_buffer(layout)
        self.steps.append(CallStep(node, operands, placement.slot, product, is_direct))

    def _add_view(self, node: Node) -> None:
        operand = self.placements[node.operands[0]]
        seen = operand.through(node)
        if seen is None:
            seen = self._copy(operand).through(node)
        if seen is None:
            raise CompilerBug(f"no layout for {node}", str(self.graph))
        self.placements[node] = seen

    def _operand(self, user: Node, node: Node) -> Placement:
        """An operand of what NumPy computes; of matrix products, whose rounding follows the layout, always dense.

        A view of a computed value may be computed as such, or stand behind it: that depends on what else is wanted.
        """
        placement = self.placements[node]
        is_computed = placement.slot in self.buffers
        if user.kind is Kind.CONTRACTION and is_computed and placement.views and not placement.layout.is_dense:
            return self._copy(placement, keeps_order=True)
        return placement

    def _copy(self, operand: Placement, strides: Shape | None = None, keeps_order: bool = False) -> Placement:
        """The same value in memory, with these strides or dense: row-major, or with the axes in the order they have."""
        layout = operand.layout
        kind = TensorType(layout.shape, layout.dtype)
        source = Node(ops.input, (), kind)
        body = Graph([source], [Node(ops.copy, (source,), kind)])
        node = Node(ops.fused, (source,), kind, {"body": body})
        given = {} if strides is None else {0: strides}
        order = None if keeps_order else tuple(range(layout.ndim))
        (result,) = self._run_kernel(node, [operand], order, given)
        return result

    def _add_kernel(self, group: Node) -> None:
        operands = [self.placements[operand] for operand in group.operands]
        places = {group: 0} | {user: user.attributes["index"] for user in self.graph.users[group] if user.is_item}
        given = {place: self.wanted[node] for node, place in places.items() if node in self.wanted}
        results = self._run_kernel(group, operands, given=given)
        self.placements |= {node: results[place] for node, place in places.items()}

    def _run_kernel(
        self,
        group: Node,
        operands: list[Placement],
        order: Sequence[int] | None = None,
        given: Mapping[int, Shape] = NOTHING,
    ) -> list[Placement]:
        body: Graph = group.attributes["body"]
        constants = [self._constant(node) for node in body.nodes if node.is_constant]
        layouts = [placement.layout for placement in (*operands, *constants)]
        bound = build_nest(body, layouts, self.target.vector_bits, order, given)
        crossing = [number for number in bound.crossing if number < len(operands)]
        if crossing:
            operands = [
                self._copy(operand) if number in crossing else operand for number, operand in enumerate(operands)
            ]
            layouts = [placement.layout for placement in (*operands, *constants)]
            bound = build_nest(body, layouts, self.target.vector_bits, order, given)
        results = [
            self._new_buffer(Layout(output.shape, strides, output.dtype))
            for output, strides in zip(body.outputs, bound.strides, strict=True)
        ]
        if not bound.is_empty:
            outputs = [results[position] for position in bound.outputs]
            self._add_steps(bound, group, [*operands, *constants], outputs)
        return results

    def _add_steps(self, bound: Bound, group: Node, sources: list[Placement], outputs: list[Placement]) -> None:
        """One kernel, or a reduction's two, or a few that join short rows."""
        body: Graph = group.attributes["body"]
        joined = join_rows(bound)
        if joined is not None:
            self._add_joined(joined, work(body), group, [*sources, *outputs])
            return
        split = split_reduction(bound)
        if split is None:
            self._add_step(bound, work(body), group, [*sources, *outputs])
            return
        partials = [self._new_buffer(partial) for partial in split.partials]
        stores = len(bound.nest.stores)
        self._add_step(split.chunks, work(body), group, [*sources, *outputs[:stores], *partials])
        merging = sum(buffer.nbytes for buffer in split.partials)
        self._add_step(split.merge, merging, group, [*partials, *outputs[stores:]])

    def _add_joined(self, joined: JoinedRows, amount: int, group: Node, accesses: list[Placement]) -> None:
        """Write out what repeats, then the rest, so that the step that writes most of the results is their last."""
        for number, stride in joined.repeated.items():
            row = accesses[number]
            rows = row.layout._replace(shape=(joined.rows, joined.width), strides=(0, stride))
            accesses[number] = self._copy(Placement(row.slot, rows))
        if not joined.rest.is_empty:
            self._add_step(joined.rest, amount // MANY_ROWS, group, accesses, joined.skipped)
        self._add_step(joined.whole, amount, group, accesses)

    def _add_step(
        self, bound: Bound, amount: int, group: Node, accesses: list[Placement], skipped: Sequence[int] = ()
    ) -> None:
        places = tuple((placement.slot, placement.layout.offset) for placement in accesses)
        if skipped:
            places = tuple((slot, offset + more) for (slot, offset), more in zip(places, skipped, strict=True))
        self.steps.append(KernelStep(bound.nest, bound.geometry, bound.extent, amount, places, group))

    def _constant(self, node: Node) -> Placement:
        if node not in self.placements:
            self.add(node)
        return self.placements[node]

    def finish(self, cached: float, reuse: bool) -> Plan:
        """The plan, with the lifetimes of its memory, and stores that are streaming."""
        outputs = self._own_outputs()
        end = len(self.steps)
        last: dict[int, int] = {}
        first: dict[int, int] = {}
        for number, step in enumerate(self.steps):
            for slot in _slots(step):
                last[slot] = number
                first.setdefault(slot, number)
        steps = [
            stream_stores(step, number, last, cached) if isinstance(step, KernelStep) else step
            for number, step in enumerate(self.steps)
        ]
        if not reuse:
            last = dict.fromkeys(last, end - 1)
        results = {placement.slot for placement in outputs}
        given = frozenset(results if self.given else ())
        allocations: list[list[int]] = [[] for _ in range(end + 1)]
        releases: list[list[int]] = [[] for _ in self.steps]
        for slot in self.buffers:
            if slot not in given:
                allocations[first.get(slot, end)].append(slot)
        for slot, number in last.items():
            if slot not in results and slot not in self.constants and slot not in self.varying:
                releases[number].append(slot)
        for slot in results:
            last[slot] = end
        temporaries, owned, copied = self._lifetimes(first, last, results)
        offsets, arena_bytes = assign_offsets(temporaries)
        return Plan(
            graph=self.graph,
            target=self.target,
            steps=tuple(steps),
            slots=self.slots,
            constants=self.constants,
            varying=self.varying,
            buffers=self.buffers,
            allocations=tuple(map(tuple, allocations)),
            releases=tuple(map(tuple, releases)),
            arena_bytes=arena_bytes,
            offsets=offsets,
            outputs=tuple(outputs),
            returned=(*(value for value in owned if value.slot not in given), *copied),
            given=given,
            reuse=reuse,
        )

    def _lifetimes(
        self, first: dict[int, int], last: dict[int, int], results: set[int]
    ) -> tuple[list[Lifetime], list[Lifetime], list[Lifetime]]:
        """What the arena holds, the results, and what NumPy returns to be copied."""
        sizes = {slot: buffer.nbytes for slot, buffer in self.buffers.items() if slot in first}
        temporaries = [
            Lifetime(slot, nbytes, first[slot], last[slot]) for slot, nbytes in sizes.items() if slot not in results
        ]
        others = [Lifetime(slot, nbytes, first[slot], last[slot]) for slot, nbytes in sizes.items() if slot in results]
        copied = [
            Lifetime(step.slot, sizes[step.slot], number, number)
            for number, step in enumerate(self.steps)
            if isinstance(step, CallStep) and not step.is_direct
        ]
        return temporaries, others, copied

    def _own_outputs(self) -> list[Placement]:
        """Results that fill memory of their own, or given one.

        A view of something larger would keep all of that alive, so it is copied.
        """
        owned: list[Placement] = []
        taken = {placement.slot for node, placement in self.placements.items() if node.is_source}
        for position, output in enumerate(self.graph.outputs):
            placement = self.placements[output]
            strides = self.given[position] if self.given else None
            # Kernels write as they are told, products always row by row.
            is_elsewhere = strides is not None and (
                placement.views
                or placement.slot not in self.buffers
                or (placement.layout.size and placement.layout.strides != strides)
            )
            if placement.slot in taken or is_elsewhere or not self._is_whole(placement):
                placement = self._copy(placement, strides)
            taken.add(placement.slot)
            owned.append(placement)
        return owned

    def _is_whole(self, placement: Placement) -> bool:
        """Whether a computed value fills its memory, as a dense array in some order of axes."""
        layout = placement.layout
        if not placement.views:
            return True
        if any(view.op.repeats for view in placement.views):  # type: ignore[attr-defined]
            return False
        if layout.offset != 0 or layout.nbytes != self.buffers[placement.slot].nbytes:
            return False
        order = sorted(range(layout.ndim), key=lambda axis: (-layout.strides[axis], -layout.shape[axis]))
        return layout.strides == dense_strides(layout.shape, order, layout.itemsize)


def _slots(step: Step) -> list[int]:
    if isinstance(step, KernelStep):
        return [slot for slot, _ in step.operands]
    return [*(placement.slot for placement in step.operands), step.slot]
