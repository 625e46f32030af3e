"""What a compilation does, stage by stage, and why each edge was fused or not."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from fusec.codegen.machine import assembly
from fusec.compiler import pipeline, plan_graph, run_passes
from fusec.config import current_options
from fusec.errors import did_you_mean, location
from fusec.graph import Graph, Node
from fusec.graph.printer import print_graph
from fusec.graph.traffic import traffic
from fusec.reports.accounting import show_bytes
from fusec.reports.verdicts import show_verdicts
from fusec.runtime.kernels import load_kernel
from fusec.schedule.plan import KernelStep, Plan
from fusec.types import Array, TensorType


class Explanation(str):
    """Text that shows itself as it is, in a terminal and in a notebook."""

    __slots__ = ()

    __repr__ = str.__str__


def explain_graph(graph: Graph, arrays: Sequence[Array], stage: str | None = None) -> Explanation:
    """What compiling a recorded graph does, at one stage or at the four that say most.

    Parameters
    ----------
    graph : Graph
        As recorded, before any rewriting.
    arrays : sequence of numpy.ndarray
        One for each input.
    stage : str, optional
        A key of `STAGES`.

    Raises
    ------
    ValueError
        For a stage that does not exist.
    """
    check_stage(stage)
    plan = plan_graph(graph, arrays, current_options())
    if stage is not None:
        return Explanation(STAGES[stage](graph, plan))
    shown = ((name, STAGES[name](graph, plan)) for name in ("recorded", "fused", "verdicts", "nest"))
    return Explanation("\n\n".join(f"-- {name} --\n{text}" for name, text in shown if text))


def check_stage(stage: object) -> None:
    """Refuse what is no stage, and say what is.

    Raises
    ------
    ValueError
        For a stage that does not exist.
    """
    if stage is not None and not (isinstance(stage, str) and stage in STAGES):
        meant = did_you_mean(str(stage), STAGES)
        raise ValueError(f"explain: unknown stage {stage!r}{meant}; known are {', '.join(STAGES)}")


def _recorded(graph: Graph, plan: Plan) -> str:
    return print_graph(graph, lambda node: location(node.origin) or "")


def _passes(graph: Graph, plan: Plan) -> str:
    options = current_options()
    names = iter([run.__name__ for run in pipeline(options)])
    stages = [("recorded", print_graph(graph))]

    def observe(after: Graph) -> None:
        name, text = next(names), print_graph(after)
        # A pass that only adds verdicts makes another graph, too.
        if text != stages[-1][1]:
            stages.append((name, text))

    run_passes(graph, options, observe)
    return "\n\n".join(f"-- {name} --\n{text}" for name, text in stages)


def _fused(graph: Graph, plan: Plan) -> str:
    return print_graph(plan.graph, _group_comment)


def _group_comment(node: Node) -> str:
    body: Graph | None = node.attributes.get("body")
    if body is None:
        return ""
    reads = traffic(node.operands)
    writes = sum(output.type.nbytes for output in body.outputs)
    return f"reads {show_bytes(reads)}, writes {show_bytes(writes)}"


def _verdicts(graph: Graph, plan: Plan) -> str:
    return show_verdicts(graph, current_options())


def _nests(graph: Graph, plan: Plan) -> str:
    return _each_kernel(plan, lambda step: step.nest.text)


def _llvm(graph: Graph, plan: Plan) -> str:
    return _each_kernel(plan, lambda step: load_kernel(step.nest, plan.target).code.llvm)


def _assembly(graph: Graph, plan: Plan) -> str:
    def text(step: KernelStep) -> str:
        return assembly(load_kernel(step.nest, plan.target).code, plan.target)

    return _each_kernel(plan, text)


def _each_kernel(plan: Plan, describe: Callable[[KernelStep], str]) -> str:
    """Every step: kernels described, calls named. Equal kernels are described once."""
    texts: list[str] = []
    numbers: dict[str, int] = {}
    for number, step in enumerate(plan.steps, 1):
        if not isinstance(step, KernelStep):
            texts.append(f"step {number}: numpy {step.node.op.name} -> {step.node.type}")
            continue
        text = step.nest.text
        if text in numbers:
            texts.append(f"step {number}: the kernel of step {numbers[text]}")
        else:
            numbers[text] = number
            texts.append(f"step {number}: kernel\n{describe(step)}")
    return "\n\n".join(texts)


def _memory(graph: Graph, plan: Plan) -> str:
    """Every temporary, its lifetime and its place in the arena, below what they come to."""
    lines = [f"peak {show_bytes(plan.peak_bytes)}, {show_bytes(plan.arena_bytes)} of it temporaries"]
    first = {slot: number for number, slots in enumerate(plan.allocations, 1) for slot in slots}
    last = {slot: number for number, slots in enumerate(plan.releases, 1) for slot in slots}
    for slot in sorted(plan.offsets, key=first.__getitem__):
        buffer = plan.buffers[slot]
        steps = f"steps {first[slot]} to {last[slot]}"
        lines.append(f"{TensorType(buffer.shape, buffer.dtype)}  {steps}  at byte {plan.offsets[slot]}")
    return "\n".join(lines)


STAGES: dict[str, Callable[[Graph, Plan], str]] = {
    "recorded": _recorded,
    "passes": _passes,
    "fused": _fused,
    "verdicts": _verdicts,
    "nest": _nests,
    "memory": _memory,
    "llvm": _llvm,
    "asm": _assembly,
}
