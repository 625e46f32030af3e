"""Which results may be written over an input."""

from __future__ import annotations

from fusec.schedule.plan import KernelStep, Plan


def may_replace(plan: Plan, source: int, target: int) -> bool:
    """Whether a result is right even when it lies where an input of the same layout lies.

    It is when the input is not read later, and each element is read, once, just before it is written. In a plan without
    reuse no result is.

    Parameters
    ----------
    plan : Plan
        Whose result it is.
    source, target : int
        The slots of the input and the result.
    """
    if not plan.reuse:
        return False
    written = False
    for step in plan.steps:
        if not isinstance(step, KernelStep):
            return False
        rank, loads = step.nest.rank, len(step.nest.loads)
        walks = [
            (slot, offset, step.geometry[rank * (position + 1) : rank * (position + 2)])
            for position, (slot, offset) in enumerate(step.operands)
        ]
        reads = [walk[1:] for walk in walks[:loads] if walk[0] == source]
        writes = [walk[1:] for walk in walks[loads:] if walk[0] == target]
        if reads and written:
            return False
        if writes and reads:
            offset, strides = writes[0]
            moves = all(stride or extent == 1 for stride, extent in zip(strides, step.geometry[:rank], strict=True))
            if step.nest.reductions or not moves or any(read != (offset, strides) for read in reads):
                return False
        written |= bool(writes)
    return True
