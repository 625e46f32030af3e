"""What tests ask of a compilation: its plan, its nests, its fused graph."""

from __future__ import annotations

from fusec.compiler import plan_graph
from fusec.config import current_options
from fusec.evaluation.arrays import normalize
from fusec.evaluation.capture import capture
from fusec.graph import Graph
from fusec.lanes.target import host_target
from fusec.runtime.kernels import Kernel, load_kernel
from fusec.schedule.loop_nest import LoopNest
from fusec.schedule.plan import KernelStep, Plan
from fusec.tensor.tensor import Tensor


def recorded_graph(*tensors: Tensor) -> Graph:
    """The graph of some lazy values, before any pass."""
    return capture([tensor.node for tensor in tensors])[0]


def plan_of(*tensors: Tensor) -> Plan:
    """What would run to evaluate some lazy values."""
    graph, arrays = capture([tensor.node for tensor in tensors])
    return plan_graph(graph, [normalize(array) for array in arrays], current_options())


def kernel_steps(plan: Plan) -> list[KernelStep]:
    """The steps that run a kernel."""
    return [step for step in plan.steps if isinstance(step, KernelStep)]


def only_step(*tensors: Tensor) -> KernelStep:
    """The step, when one kernel is all that runs."""
    (step,) = plan_of(*tensors).steps
    assert isinstance(step, KernelStep)
    return step


def only_nest(*tensors: Tensor) -> LoopNest:
    """The nest, when one kernel is all that runs."""
    return only_step(*tensors).nest


def only_kernel(*tensors: Tensor) -> Kernel:
    """The compiled kernel, when one is all that runs."""
    return load_kernel(only_nest(*tensors), host_target(current_options().isa))
