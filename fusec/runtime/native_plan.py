"""A plan of kernels without anything Python: what a program runs once its arguments fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import NamedTuple

from fusec.layout import dense_strides
from fusec.runtime.kernels import Kernel
from fusec.schedule.placement import Placement, address
from fusec.schedule.plan import KernelStep, Plan
from fusec.schedule.replacement import may_replace
from fusec.schedule.thread_sharing import grain_of
from fusec.types import Array, DType, Shape

MOST_PAIRS = 1 << 15
"""The most pairs of arrays whose overlap a call checks natively; what has more runs through Python."""

MOST_WORDS = 4096
"""The largest table that a call makes; what needs more runs through Python."""


class KernelCall(NamedTuple):
    """One kernel with what it is called with.

    Attributes
    ----------
    kernel : int
        Its address.
    extent, work, grain, threads : int
        How to share it; see `fusec.runtime.threads.share`.
    operands : tuple of (int, int)
        For every operand a slot, and the bytes from the slot's address.
    geometry : tuple of int
        Extents and strides.
    """

    kernel: int
    extent: int
    work: int
    grain: int
    threads: int
    operands: tuple[tuple[int, int], ...]
    geometry: tuple[int, ...]


class Result(NamedTuple):
    """One array to return.

    Attributes
    ----------
    slot : int
        The slot its memory's address goes to.
    dtype : DType
        Of its elements.
    shape, strides : Shape
        Its layout, dense in some order of axes.
    """

    slot: int
    dtype: DType
    shape: Shape
    strides: Shape


class NativePlan(NamedTuple):
    """What a program runs once its arguments fit.

    Slot 0 stands for absolute addresses, slots from 1 for inputs and results, and the last one for temporaries.

    Attributes
    ----------
    calls : tuple of KernelCall
        In order.
    results : tuple of Result
        In order.
    slots : int
        How many there are.
    arena : int
        Bytes of temporaries.
    replaces : frozenset of (int, int)
        Pairs of an input's and a result's slot that may be one memory of one layout.
    kernels : tuple of Kernel
        What the calls' addresses belong to.
    constants : tuple of numpy.ndarray
        Arrays that operands point into.
    """

    calls: tuple[KernelCall, ...]
    results: tuple[Result, ...]
    slots: int
    arena: int
    replaces: frozenset[tuple[int, int]] = frozenset()
    kernels: tuple[Kernel, ...] = ()
    constants: tuple[Array, ...] = ()


def build_call(plan: Plan, step: KernelStep, kernel: Kernel, threads: int) -> KernelCall:
    """How to call the kernel of a step.

    Parameters
    ----------
    plan : Plan
        Whose step it is.
    step : KernelStep
        What to run.
    kernel : Kernel
        Its kernel.
    threads : int
        The most to use; 0 for all.
    """
    return KernelCall(
        kernel=kernel.address,
        extent=step.extent,
        work=step.work,
        grain=grain_of(step.nest),
        threads=1 if step.nest.parallel_axis < 0 else threads,
        operands=tuple(locate(plan, slot, offset) for slot, offset in step.operands),
        geometry=step.geometry,
    )


def locate(plan: Plan, slot: int, offset: int) -> tuple[int, int]:
    """A slot of a `NativePlan` and the bytes from its address, for a place in a plan's slot."""
    if slot in plan.constants:
        return 0, address(plan.constants[slot]) + offset
    if slot in plan.offsets:
        return plan.slots + 1, plan.offsets[slot] + offset
    return slot + 1, offset


def build_native_plan(plan: Plan, calls: Sequence[KernelCall], kernels: Sequence[Kernel]) -> NativePlan | None:
    """What native code runs of a plan; None when a step has no call, or a result is a view that owns no memory.

    Parameters
    ----------
    plan : Plan
        What to run.
    calls : sequence of KernelCall
        Those of its steps.
    kernels : sequence of Kernel
        Those of the calls.
    """
    is_small = plan.slots + 2 <= MOST_WORDS and all(len(call.operands) <= MOST_WORDS for call in calls)
    is_small = is_small and len(plan.given) * plan.slots <= MOST_PAIRS
    if len(calls) < len(plan.steps) or not is_small or not all(_is_whole(plan, output) for output in plan.outputs):
        return None
    inputs = range(len(plan.graph.inputs))
    return NativePlan(
        calls=tuple(calls),
        results=tuple(
            Result(output.slot + 1, output.layout.dtype, output.layout.shape, output.layout.strides)
            for output in plan.outputs
        ),
        slots=plan.slots + 2,
        arena=plan.arena_bytes,
        replaces=frozenset(
            (source + 1, output.slot + 1)
            for output in plan.outputs
            if output.slot in plan.given
            for source in inputs
            if may_replace(plan, source, output.slot)
        ),
        kernels=tuple(kernels),
        constants=tuple(plan.constants.values()),
    )


def _is_whole(plan: Plan, output: Placement) -> bool:
    """Whether a result fills its memory, as a dense array in some order of axes, or comes with the call."""
    layout = output.layout
    if output.slot in plan.given:
        return True
    order = sorted(range(layout.ndim), key=lambda axis: (-layout.strides[axis], -layout.shape[axis]))
    is_dense = layout.strides == dense_strides(layout.shape, order, layout.itemsize)
    return is_dense and layout.offset == 0 and layout.nbytes == plan.buffers[output.slot].nbytes
