"""A plan with its kernels: call it with arrays."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from contextlib import nullcontext
from typing import Any

import numpy as np

from fusec.config import Options
from fusec.foundation.lazy import LazyModule, cached
from fusec.runtime.blas import blas_limit, limited_blas, runs_in_blas
from fusec.runtime.block_pool import allocate
from fusec.runtime.entry import attach, is_native
from fusec.runtime.floating_mode import default_mode
from fusec.runtime.guards import ARGUMENT, Guards
from fusec.runtime.kernels import Kernel, load_kernel
from fusec.runtime.native_plan import KernelCall, NativePlan, build_call, build_native_plan
from fusec.runtime.program import NativeCallable, Program
from fusec.runtime.threads import share
from fusec.schedule.placement import address
from fusec.schedule.plan import CallStep, KernelStep, Plan, Step
from fusec.types import Array

products = LazyModule("fusec.runtime.products")

BYTE = np.dtype(np.uint8)


class StepFailure(Exception):
    """NumPy refused a step.

    Parameters
    ----------
    number : int
        Which step of the plan.
    error : Exception
        What NumPy said.
    """

    def __init__(self, number: int, error: Exception) -> None:
        super().__init__(number, error)
        self.number = number
        self.error = error


class BoundKernel:
    """One kernel step with everything prepared that does not change from call to call.

    Parameters
    ----------
    plan : Plan
        Whose step it is.
    step : KernelStep
        What to run.
    options : Options
        Number of threads.
    is_first : bool
        Whether it is for a first call, for which nothing is compiled that a similar kernel can do.

    Attributes
    ----------
    kernel : Kernel
        What it runs.
    call : KernelCall
        How.
    """

    __slots__ = ("_geometry", "_operands", "call", "kernel")

    def __init__(self, plan: Plan, step: KernelStep, options: Options, is_first: bool) -> None:
        self.kernel: Kernel = load_kernel(step.nest, plan.target, is_first and options.streaming == "auto")
        self.call = build_call(plan, step, self.kernel, options.num_threads)
        self._geometry = (ctypes.c_int64 * len(step.geometry))(*step.geometry)
        self._operands = ctypes.c_void_p * len(step.operands)

    def run(self, addresses: list[int]) -> None:
        """Run the kernel on memory at these addresses, one for each slot of a `NativePlan`."""
        call = self.call
        operands = self._operands(*[addresses[slot] + offset for slot, offset in call.operands])
        share(call.kernel, call.extent, call.work, call.grain, operands, self._geometry, call.threads)


class Executable(NativeCallable):
    """A compiled graph.

    Made through `native_class`, it answers calls natively after the second one: those with a list of arrays that are
    exactly ndarrays, of the layouts it was made for, and a list of given results where there are any.

    Parameters
    ----------
    plan : Plan
        What to run.
    options : Options
        Instruction set and number of threads.

    Attributes
    ----------
    bound_kernels : dict of int to BoundKernel
        For each step that runs a kernel.
    """

    def __init__(self, plan: Plan, options: Options) -> None:
        self.plan = plan
        self.options = options
        self.bound_kernels = {
            number: BoundKernel(plan, step, options, is_first=True)
            for number, step in enumerate(plan.steps)
            if isinstance(step, KernelStep)
        }
        self._empty: list[Any] = [None] * plan.slots
        for slot, array in plan.constants.items():
            self._empty[slot] = array
        self._calls = 0

    @cached
    def native_plan(self) -> NativePlan | None:
        """What native code runs, or None when it cannot run all of it."""
        calls = [self._native_call(number, step) for number, step in enumerate(self.plan.steps)]
        kernels = [bound.kernel for bound in self.bound_kernels.values()]
        return build_native_plan(self.plan, [call for call in calls if call is not None], kernels)

    def _native_call(self, number: int, step: Step) -> KernelCall | None:
        if isinstance(step, KernelStep):
            return self.bound_kernels[number].call
        # Where BLAS must be held to fewer threads than it has, that is for Python to do.
        if step.product is None or blas_limit(self.options.num_threads):
            return None
        native = products.load_products()
        return None if native is None else products.build_product_call(self.plan, step, native)

    def __call__(self, arrays: Sequence[Array], outs: Sequence[Array] = ()) -> list[Array]:
        """The results, in memory of their own, or in that of `outs`.

        Parameters
        ----------
        arrays : sequence of numpy.ndarray
            Inputs of the layouts the plan was made for: native byte order, aligned.
        outs : sequence of numpy.ndarray
            One for each result, when the plan was made for given ones.
        """
        self._calls += 1
        if self._calls == 2:
            # Kernels of its own, and native code, pay when a call is repeated.
            self._bind_own_kernels()
            if self.native_plan is not None and is_native():
                attach(self, self._program(self.native_plan, arrays, outs))
        with default_mode():
            return self._run(arrays, outs)

    def _bind_own_kernels(self) -> None:
        for number, bound in self.bound_kernels.items():
            step = self.plan.steps[number]
            if isinstance(step, KernelStep) and step.nest.stores != bound.kernel.nest.stores:
                self.bound_kernels[number] = BoundKernel(self.plan, step, self.options, is_first=False)

    def _program(self, native_plan: NativePlan, arrays: Sequence[Array], outs: Sequence[Array]) -> Program:
        guards = Guards()
        inside = guards.container((ARGUMENT, 0), list, len(arrays))
        for position, array in enumerate(arrays):
            guards.array((inside, position), array, position + 1)
        given = {}
        if outs:
            inside = guards.container((ARGUMENT, 1), list, len(outs))
            for position, (out, placement) in enumerate(zip(outs, self.plan.outputs, strict=True)):
                given[position] = guards.array((inside, position), out, placement.slot + 1, is_written=True)
        return Program(native_plan, guards, 2 if outs else 1, given=given, form=list)

    def _run(self, arrays: Sequence[Array], outs: Sequence[Array]) -> list[Array]:
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
                self.bound_kernels[number].run(addresses)
            else:
                slots[step.slot] = array = _run_call(number, step, slots, self.options.num_threads)
                addresses[step.slot + 1] = address(array)
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


def _multiply(left: Array, right: Array, result: Array) -> Array:
    with np.errstate(all="ignore"):
        product: Array = np.matmul(left, right, out=result)
    return product


def _run_call(number: int, step: CallStep, slots: list[Any], limit: int) -> Array:
    operands = [placement.resolve(slots) for placement in step.operands]
    try:
        with limited_blas(limit) if runs_in_blas(step.node) else nullcontext():
            if step.product is not None:
                left, right = operands
                return _multiply(left, right, slots[step.slot])
            result = step.node.op.interpret(operands, step.node.attributes)
    except Exception as error:
        raise StepFailure(number, error) from error
    return np.asarray(result, order="C")
