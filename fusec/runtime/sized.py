"""A plan for calls of one size, with its kernels: the Python way to run it."""

from __future__ import annotations

import ctypes
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from fusec.runtime.block_pool import allocate
from fusec.runtime.kernels import Kernel
from fusec.runtime.native_plan import build_call
from fusec.runtime.steps import PythonStep
from fusec.runtime.threads import share
from fusec.schedule.placement import address
from fusec.schedule.plan import CallStep, KernelStep, Plan
from fusec.types import Array

BYTE = np.dtype(np.uint8)


class BoundKernel:
    """One kernel step with everything prepared that does not change from call to call.

    Parameters
    ----------
    plan : Plan
        Whose step it is.
    step : KernelStep
        What to run.
    kernel : Kernel
        Its kernel.
    limit : int
        The most threads to use; 0 for all.
    """

    __slots__ = ("_call", "_geometry", "_operands")

    def __init__(self, plan: Plan, step: KernelStep, kernel: Kernel, limit: int) -> None:
        self._call = build_call(plan, step, kernel, limit)
        self._geometry = (ctypes.c_int64 * len(step.geometry))(*step.geometry)
        self._operands = ctypes.c_void_p * len(step.operands)

    def run(self, addresses: list[int]) -> None:
        """Run the kernel on memory at these addresses, one for each slot of a `NativePlan`."""
        call = self._call
        operands = self._operands(*[addresses[slot] + offset for slot, offset in call.operands])
        share(call.kernel, call.extent, call.work, call.grain, operands, self._geometry, call.threads)


class SizedPlan:
    """A plan of plain numbers, ready to run.

    Parameters
    ----------
    plan : Plan
        What to run.
    kernels : mapping of int to Kernel
        Those of the steps that have one.
    limit : int
        The most threads to use; 0 for all.
    """

    def __init__(self, plan: Plan, kernels: Mapping[int, Kernel], limit: int) -> None:
        self.plan = plan
        self._bound = {
            number: BoundKernel(plan, step, kernels[number], limit)
            for number, step in enumerate(plan.steps)
            if isinstance(step, KernelStep)
        }
        self._called = {
            number: PythonStep(step, limit) for number, step in enumerate(plan.steps) if isinstance(step, CallStep)
        }
        # Calls have their addresses only.
        self._kernels = dict(kernels)
        self._empty: list[Any] = [None] * plan.slots
        for slot, array in plan.constants.items():
            self._empty[slot] = array

    def run(self, arrays: Sequence[Array], outs: Sequence[Array]) -> list[Array]:
        """The results, in memory of their own, or in that of `outs`.

        Parameters
        ----------
        arrays : sequence of numpy.ndarray
            Inputs of the layouts the plan was made for: native byte order, aligned.
        outs : sequence of numpy.ndarray
            One for each result, when the plan was made for given ones.
        """
        plan = self.plan
        slots = self._empty.copy()
        slots[: len(arrays)] = arrays
        for placement, out in zip(plan.outputs, outs, strict=False):
            slots[placement.slot] = out
        addresses = [0, *[0 if array is None else address(array) for array in slots], 0]
        arena = None
        if plan.arena_bytes:
            arena = allocate((plan.arena_bytes,), BYTE, (1,))
            addresses[-1] = address(arena)
        for number, step in enumerate(plan.steps):
            for slot in plan.allocations[number]:
                slots[slot] = array = _allocate(plan, slot, arena)
                addresses[slot + 1] = address(array)
            if isinstance(step, KernelStep):
                self._bound[number].run(addresses)
            else:
                self._called[number].run(*[placement.resolve(slots) for placement in step.operands], slots[step.slot])
            for slot in plan.releases[number]:
                slots[slot] = None
        for slot in plan.allocations[-1]:
            slots[slot] = _allocate(plan, slot, arena)
        return [placement.resolve(slots) for placement in plan.outputs]


def _allocate(plan: Plan, slot: int, arena: Array | None) -> Array:
    """Memory for a buffer: its place in the arena, or memory of its own when it is a result."""
    buffer = plan.buffers[slot]
    if slot in plan.offsets:
        return np.ndarray(buffer.shape, buffer.dtype, arena, plan.offsets[slot], buffer.strides)
    return allocate(buffer.shape, buffer.dtype, buffer.strides)
