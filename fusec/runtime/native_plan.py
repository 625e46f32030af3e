"""A plan of kernels without anything Python: what a program runs once its arguments fit."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

import numpy as np

from fusec.graph import Node
from fusec.layout import Layout
from fusec.runtime.kernels import Kernel
from fusec.runtime.steps import PythonStep
from fusec.schedule.placement import Placement, address
from fusec.schedule.plan import CallStep, KernelStep, Plan
from fusec.schedule.replacement import may_replace
from fusec.schedule.thread_sharing import grain_of
from fusec.symbolic.floats import SymbolicFloat
from fusec.symbolic.integers import SymbolicInt
from fusec.symbolic.scalars import SymbolicScalar
from fusec.symbolic.values import is_symbolic
from fusec.types import FLOAT32, Array, DType, Shape

MOST_PAIRS = 1 << 15
"""The most pairs of arrays whose overlap a call checks natively; what has more runs through Python."""

VALUE = -1
"""The slot of an operand that is a number; what stands for its offset is that number."""

MOST_WORDS = 4096
"""The largest table that a call makes; what needs more runs through Python."""


class KernelCall(NamedTuple):
    """One kernel with what it is called with. All but `kernel`, `grain`, `threads` and slots may vary between calls.

    Attributes
    ----------
    kernel : int
        Its address.
    extent, work, grain, threads : int
        How to share it; see `fusec.runtime.threads.share`.
    operands : tuple of (int, int)
        For every operand a slot, and the bytes from the slot's address; or `VALUE` and any number.
    geometry : tuple of int
        Extents and strides.
    """

    kernel: int
    extent: int
    work: int
    grain: int
    threads: int
    operands: tuple[tuple[int, Any], ...]
    geometry: tuple[int, ...]


class StepArray(NamedTuple):
    """An array that Python is called with for a step.

    Attributes
    ----------
    slot : int
        Behind which slot's address it lies; or `VALUE`.
    offset : int
        The bytes from there, or the number.
    layout : Layout
        Its dtype, shape and strides.
    is_whole : bool
        Whether it is the very array whose address the slot has.
    constant : numpy.ndarray or None
        The array, where it is the same at every call.
    """

    slot: int
    offset: Any
    layout: Layout
    is_whole: bool = False
    constant: Array | None = None


class StepCall(NamedTuple):
    """A call of Python between kernels.

    Attributes
    ----------
    step : PythonStep
        What is called.
    arrays : tuple of StepArray
        Its operands, and where the result goes.
    """

    step: PythonStep
    arrays: tuple[StepArray, ...]


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
    nbytes : int
        Of all elements.
    """

    slot: int
    dtype: DType
    shape: Shape
    strides: Shape
    nbytes: int


class NativePlan(NamedTuple):
    """What a program runs once its arguments fit.

    Slot 0 stands for absolute addresses, slots from 1 for inputs and results, and the last one for temporaries.

    Attributes
    ----------
    calls : tuple of KernelCall or StepCall
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

    calls: tuple[KernelCall | StepCall, ...]
    results: tuple[Result, ...]
    slots: int
    arena: int
    replaces: frozenset[tuple[int, int]] = frozenset()
    kernels: tuple[Kernel, ...] = ()
    constants: tuple[Array, ...] = ()

    @property
    def has_steps(self) -> bool:
        """Whether Python is called between kernels."""
        return any(isinstance(call, StepCall) for call in self.calls)


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


def build_step_call(plan: Plan, step: CallStep, limit: int) -> StepCall | None:
    """How to call Python for a step; None where that says something that varies between calls.

    Parameters
    ----------
    plan : Plan
        Whose step it is.
    step : CallStep
        What to compute.
    limit : int
        The most threads to use; 0 for all.
    """
    if any(map(is_symbolic, step.node.attributes.values())):
        return None
    result = Placement(step.slot, plan.buffers[step.slot])
    return StepCall(PythonStep(step, limit), tuple(_step_array(plan, place) for place in (*step.operands, result)))


def _step_array(plan: Plan, place: Placement) -> StepArray:
    slot, layout, views = place
    if slot in plan.constants and not views:
        return StepArray(0, 0, layout, constant=plan.constants[slot])
    is_result = any(output.slot == slot and not output.views for output in plan.outputs)
    is_whole = not views and (slot < len(plan.graph.inputs) or is_result)
    return StepArray(*locate(plan, slot, layout.offset), layout, is_whole)


def _word_of(node: Node) -> Any:
    """A constant of a call as the word in whose first bytes it lies."""
    number = node.attributes["value"]
    if node.dtype.kind != "f" or type(number) is SymbolicScalar:
        return number
    number = number.to_float() if type(number) is SymbolicInt else number
    if type(number) is SymbolicFloat:
        return number.packed() if node.dtype == FLOAT32 else number
    # An integer that floats round, which stays what it is.
    return int.from_bytes(np.asarray(number, node.dtype).tobytes(), "little")


def locate(plan: Plan, slot: int, offset: int) -> tuple[int, Any]:
    """A slot of a `NativePlan` and the bytes from its address, for a place in a plan's slot."""
    if slot in plan.constants:
        return 0, address(plan.constants[slot]) + offset
    if slot in plan.varying:
        return VALUE, _word_of(plan.varying[slot])
    if slot in plan.offsets:
        return plan.slots + 1, plan.offsets[slot] + offset
    return slot + 1, offset


def build_native_plan(
    plan: Plan, calls: Sequence[KernelCall | StepCall], kernels: Sequence[Kernel]
) -> NativePlan | None:
    """What native code runs of a plan; None when a step has no call.

    Parameters
    ----------
    plan : Plan
        What to run.
    calls : sequence of KernelCall or StepCall
        Those of its steps.
    kernels : sequence of Kernel
        Those of the calls.
    """
    kernel_calls = [call for call in calls if isinstance(call, KernelCall)]
    lengths = [plan.slots + 2, *(len(numbers) for call in kernel_calls for numbers in (call.operands, call.geometry))]
    is_small = max(lengths) <= MOST_WORDS
    is_small = is_small and len(plan.given) * plan.slots <= MOST_PAIRS
    if len(calls) < len(plan.steps) or not is_small:
        return None
    inputs = range(len(plan.graph.inputs))
    return NativePlan(
        calls=tuple(calls),
        results=tuple(
            Result(output.slot + 1, layout.dtype, layout.shape, layout.strides, layout.nbytes)
            for output, layout in ((output, output.layout) for output in plan.outputs)
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
