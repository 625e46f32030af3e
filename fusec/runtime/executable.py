"""A plan with its kernels: call it with arrays."""

from __future__ import annotations

import threading
from collections.abc import Sequence
from typing import Any

import numpy as np

from fusec.config import Options
from fusec.foundation.cache import Cache
from fusec.foundation.lazy import LazyModule, cached
from fusec.foundation.locks import fork_safe
from fusec.graph.node import scalar_of
from fusec.runtime.blas import blas_limit
from fusec.runtime.entry import attach, is_native
from fusec.runtime.floating_mode import default_mode
from fusec.runtime.guards import ARGUMENT, Guards
from fusec.runtime.kernels import Kernel, load_kernel
from fusec.runtime.native_plan import KernelCall, NativePlan, StepCall, build_call, build_native_plan, build_step_call
from fusec.runtime.program import NativeCallable, Program, flat
from fusec.runtime.sized import SizedPlan
from fusec.runtime.sources import layout_values
from fusec.schedule.concrete import concrete
from fusec.schedule.plan import KernelStep, Plan, Step
from fusec.symbolic.formula import Formula
from fusec.symbolic.scope import Scope
from fusec.symbolic.values import value_in
from fusec.types import Array

products = LazyModule("fusec.runtime.products")

MAX_SIZES = 16
"""Sizes for which the Python way keeps plain numbers; putting them in takes a fraction of what planning does."""


_lock = fork_safe(threading.RLock())


class Executable(NativeCallable):
    """A compiled graph.

    Made through `native_class`, it answers calls natively after the second one: those with a list of arrays that are
    exactly ndarrays, as its guards admit, and a list of given results where there are any.

    Parameters
    ----------
    plan : Plan
        What to run.
    options : Options
        Instruction set and number of threads.
    scope : Scope, optional
        What was decided by the sizes and numbers of the call it was made for, where the plan's numbers are symbolic.
    """

    def __init__(self, plan: Plan, options: Options, scope: Scope | None = None) -> None:
        self.plan = plan
        self.options = options
        self.scope = scope
        # For a first call nothing is compiled that a similar kernel can do.
        self.kernels = self._load_kernels(may_borrow=options.streaming == "auto")
        self._sized: Cache[tuple[Any, ...], SizedPlan] = Cache(MAX_SIZES if scope else 1)
        self._calls = 0

    def _load_kernels(self, may_borrow: bool) -> dict[int, Kernel]:
        return {
            number: load_kernel(step.nest, self.plan.target, may_borrow)
            for number, step in enumerate(self.plan.steps)
            if isinstance(step, KernelStep)
        }

    @cached
    def native_plan(self) -> NativePlan | None:
        """What native code runs, or None when it cannot run all of it."""
        # What it decides by symbolic sizes is a guard of the scope's: not one that another thread may have half told.
        with _lock:
            self._own_kernels()
            calls = [self._native_call(number, step) for number, step in enumerate(self.plan.steps)]
            known = [call for call in calls if call is not None]
            return build_native_plan(self.plan, known, list(self.kernels.values()))

    def _native_call(self, number: int, step: Step) -> KernelCall | StepCall | None:
        limit = self.options.num_threads
        if isinstance(step, KernelStep):
            return build_call(self.plan, step, self.kernels[number], limit)
        # Where BLAS must be held to fewer threads than it has, that is for Python to do.
        if step.product is not None and not blas_limit(limit):
            native = products.load_products()
            if native is not None:
                call: KernelCall = products.build_product_call(self.plan, step, native)
                return call
        return build_step_call(self.plan, step, limit)

    def sized(self, arrays: Sequence[Array], outs: Sequence[Array], numbers: Sequence[Any]) -> SizedPlan:
        """The plan for a call; the parameters are those of the call."""
        values = () if self.scope is None else layout_values([*arrays, *outs], numbers)
        # Zeros have signs: what is equal need not be the same number.
        key = tuple([(number, str(number)) if isinstance(number, float) else number for number in values])
        found = self._sized.find(key)
        if found is None:
            plan = self.plan
            if self.scope is not None:
                call = Scope(dict(zip(self.scope.sources, values, strict=True)))
                plan = concrete(plan, lambda number: value_in(call, number))
                found_now = {slot: np.asarray(scalar_of(node)) for slot, node in plan.varying.items()}
                plan = plan._replace(constants=plan.constants | found_now, varying={})
            found = self._sized[key] = SizedPlan(plan, self.kernels, self.options.num_threads)
        return found

    def __call__(self, arrays: Sequence[Array], outs: Sequence[Array] = (), numbers: Sequence[Any] = ()) -> list[Array]:
        """The results, in memory of their own, or in that of `outs`.

        Parameters
        ----------
        arrays : sequence of numpy.ndarray
            Inputs of layouts that the guards admit: native byte order, aligned.
        outs : sequence of numpy.ndarray
            One for each result, when the plan was made for given ones.
        numbers : sequence of int or float
            Those among the call's arguments, where the plan is for any.
        """
        self._calls += 1
        if self._calls == 2:
            # Kernels of its own, and native code, pay when a call is repeated.
            with _lock:
                self._own_kernels()
            if self.scope is None and (program := self.program(arrays, (), outs, (0, 2, 1), 2 if outs else 1)):
                attach(self, program)
        with default_mode():
            return self.sized(arrays, outs, numbers).run(arrays, outs)

    def _own_kernels(self) -> None:
        """Compile what was borrowed of other executables."""
        steps = self.plan.steps
        if any(kernel.nest.stores != steps[number].nest.stores for number, kernel in self.kernels.items()):  # type: ignore[union-attr]
            self.kernels = self._load_kernels(may_borrow=False)
            self._sized.clear()

    def program(
        self,
        arrays: Sequence[Array],
        numbers: Sequence[Any],
        outs: Sequence[Array],
        places: tuple[int, int, int],
        positional: int,
    ) -> Program | None:
        """What answers calls with lists of arrays and numbers; None where Python has to.

        Parameters
        ----------
        arrays, numbers, outs : sequence
            Those of the call, inputs and given results.
        places : (int, int, int)
            Which arguments these lists are; of those that are empty, none.
        positional : int
            How many arguments there are.
        """
        if self.native_plan is None or not is_native():
            return None
        guards = Guards()
        inside = guards.container((ARGUMENT, places[0]), list, len(arrays))
        for position, array in enumerate(arrays):
            guards.array((inside, position), array, position + 1)
        if self.scope is not None:
            inside = guards.container((ARGUMENT, places[1]), list, len(numbers))
            for position, number in enumerate(numbers):
                guards.varying((inside, position), number, position)
        given = {}
        if outs:
            inside = guards.container((ARGUMENT, places[2]), list, len(outs))
            for position, (out, placement) in enumerate(zip(outs, self.plan.outputs, strict=True)):
                given[position] = guards.array((inside, position), out, placement.slot + 1, is_written=True)
        formula = guards.pinned() if self.scope is None else Formula(guards.sources, self.scope.guards)
        return Program(
            self.native_plan, guards, formula, positional, given=given, form=flat(list, len(self.plan.outputs))
        )
