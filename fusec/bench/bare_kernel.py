"""One kernel with its operands, called without anything around it."""

from __future__ import annotations

import ctypes

from fusec.compiler import plan_graph
from fusec.config import current_options
from fusec.evaluation.capture import capture
from fusec.graph import Node
from fusec.runtime import threads
from fusec.runtime.kernels import load_kernel
from fusec.schedule import thread_sharing
from fusec.schedule.placement import address
from fusec.schedule.plan import KernelStep
from fusec.types import Array


class BareKernel:
    """What a recorded element-wise expression becomes, bound to its operands and a result.

    Parameters
    ----------
    node : Node
        The expression.
    out : numpy.ndarray
        Where the result goes.

    Attributes
    ----------
    work : int
        What the schedule thinks there is to do.

    Raises
    ------
    ValueError
        When it is not one kernel.
    """

    def __init__(self, node: Node, out: Array) -> None:
        graph, arrays = capture([node])
        options = current_options()
        plan = plan_graph(graph, arrays, options)
        (step,) = plan.steps
        if not isinstance(step, KernelStep):
            raise ValueError(f"{node.op.name} has no kernel for {node.type}")
        slots = {**dict(enumerate(arrays)), **plan.constants, plan.outputs[0].slot: out}
        self._alive = slots
        self._kernel = load_kernel(step.nest, plan.target)
        addresses = [address(slots[slot]) + offset for slot, offset in step.operands]
        self._operands = (ctypes.c_void_p * len(addresses))(*addresses)
        self._geometry = (ctypes.c_int64 * len(step.geometry))(*step.geometry)
        self._extent = step.extent
        self.work = step.work

    def run(self) -> None:
        """Run it on this thread."""
        self._kernel.call(0, self._extent, self._operands, self._geometry)

    def share(self, limit: int, work: int) -> None:
        """Run it on at most `limit` threads as if there were so much to do."""
        kernel, grain = self._kernel.address, thread_sharing.grain_of(self._kernel.nest)
        threads.share(kernel, self._extent, work, grain, self._operands, self._geometry, limit)
