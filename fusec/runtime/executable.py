"""A plan with its kernels: call it with arrays."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

import numpy as np

from fusec.config import Options
from fusec.errors import location
from fusec.runtime.kernels import Kernel, load_kernel
from fusec.runtime.threads import GRAIN, share
from fusec.schedule.placement import address
from fusec.schedule.plan import Buffer, CallStep, KernelStep, Plan
from fusec.types import Array


class Executable:
    """A compiled graph.

    Parameters
    ----------
    plan : Plan
        What to run.
    options : Options
        Instruction set and number of threads.

    Attributes
    ----------
    kernels : dict of int to Kernel
        The kernel of each step that has one.
    """

    def __init__(self, plan: Plan, options: Options) -> None:
        self.plan = plan
        self.options = options
        self.kernels: dict[int, Kernel] = {}
        self._geometry: dict[int, Any] = {}
        for number, step in enumerate(plan.steps):
            if isinstance(step, KernelStep):
                self.kernels[number] = load_kernel(step.nest, options.isa)
                self._geometry[number] = (ctypes.c_int64 * len(step.geometry))(*step.geometry)

    def __call__(self, arrays: Sequence[Array]) -> list[Array]:
        """The results, in memory of their own.

        Parameters
        ----------
        arrays : sequence of numpy.ndarray
            Inputs of the layouts the plan was made for: native byte order, aligned.
        """
        plan = self.plan
        slots: list[Any] = [*arrays]
        slots += [None] * (len(plan.constants) + len(plan.buffers) + len(plan.steps))
        for slot, array in plan.constants.items():
            slots[slot] = array
        for number, step in enumerate(plan.steps):
            for slot in plan.allocations[number]:
                slots[slot] = _allocate(plan.buffers[slot])
            if isinstance(step, KernelStep):
                self._run_kernel(number, step, slots)
            else:
                slots[step.slot] = _run_call(step, slots)
            for slot in plan.releases[number]:
                slots[slot] = None
        for slot in plan.allocations[-1]:
            slots[slot] = _allocate(plan.buffers[slot])
        return [placement.resolve(slots) for placement in plan.outputs]

    def _run_kernel(self, number: int, step: KernelStep, slots: list[Any]) -> None:
        operands = (ctypes.c_void_p * len(step.operands))(
            *[address(slots[slot]) + offset for slot, offset in step.operands]
        )
        kernel, geometry = self.kernels[number].call, self._geometry[number]

        def run(begin: int, end: int) -> None:
            kernel(begin, end, operands, geometry)

        nest = step.nest
        if nest.parallel_axis < 0:
            run(0, step.extent)
            return
        nbytes = sum(slots[slot].nbytes for slot, _ in step.operands)
        grain = GRAIN if nest.parallel_axis == nest.rank - 1 else 1
        share(run, step.extent, nbytes, grain, self.options.num_threads)


def _allocate(buffer: Buffer) -> Array:
    return np.ndarray(buffer.shape, buffer.dtype, strides=buffer.strides)


def _run_call(step: CallStep, slots: list[Any]) -> Array:
    operands = [placement.resolve(slots) for placement in step.operands]
    try:
        result = step.node.op.interpret(operands, step.node.attributes)
    except Exception as error:
        error.add_note(f"  in {step.node.op.name} at {location(step.node.origin)}")
        raise
    return np.asarray(result, order="C")
