"""The traffic ledger: what each group reads and writes, and what it would without fusion."""

from __future__ import annotations

import dataclasses
from collections import Counter
from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, Literal

from fusec.compiler import plan_graph
from fusec.config import current_options
from fusec.errors import location
from fusec.foundation.lazy import LazyModule
from fusec.graph import Graph, Node
from fusec.graph.flops import flops
from fusec.graph.traffic import traffic
from fusec.reports.accounting import arrays_of, computed, op_passes, op_traffic, show_bytes
from fusec.reports.members import recomputed_ops, recorded_members
from fusec.reports.network import Attributes, Network, fused_network, place, recorded_network
from fusec.reports.spelling import Spelling
from fusec.schedule.plan import KernelStep, Plan
from fusec.types import Array

if TYPE_CHECKING:
    import html
else:
    html = LazyModule("html")


WRITTEN_OUT = "nothing: an operand in the layout that its reader takes best, as a short row written out many times"
"""What the user wrote for a copy that is the schedule's own."""


class Savings:
    """What two counts of traffic make."""

    __slots__ = ()

    bytes_unfused: int
    bytes_fused: int

    @property
    def bytes_saved(self) -> int:
        """Traffic that fusion avoids."""
        return self.bytes_unfused - self.bytes_fused

    @property
    def percent_saved(self) -> float:
        """The same in percent of the unfused traffic."""
        return 100.0 * self.bytes_saved / self.bytes_unfused if self.bytes_unfused else 0.0


@dataclasses.dataclass(frozen=True, slots=True)
class GroupReport(Savings):
    """One kernel, or one call of NumPy, and its share of the recorded graph.

    Attributes
    ----------
    kind : str
        `kernel`, `call` for what NumPy and BLAS run, or `copy` for what lies in memory in another way than its reader
        takes best: a short row is written out often enough to fill vectors.
    ops : tuple of str
        The recorded ops it stands for, in order.
    names : tuple of str
        What the user wrote for them: `np.tanh`, `*`.
    recomputed : tuple of str
        The ops it runs besides, which another group stands for: to compute these again moves fewer bytes than to read
        what they give.
    operands, results : tuple of str
        Types of the arrays it reads and of those it writes.
    bytes_unfused : int
        Traffic of the recorded ops one by one.
    bytes_fused : int
        Distinct inputs once, plus the results somebody needs.
    passes_unfused, passes_fused : int
        Arrays walked, likewise.
    intermediates : int
        Recorded results that never had memory.
    bytes_intermediate : int
        The memory they would have taken.
    flops : int
        Arithmetic operations, as the op records estimate them; those of `recomputed` ops are among them.
    streaming : int
        How many of its results go to memory past the caches.
    location : str or None
        Where the user wrote its first result.
    """

    kind: str
    ops: tuple[str, ...]
    names: tuple[str, ...]
    recomputed: tuple[str, ...]
    operands: tuple[str, ...]
    results: tuple[str, ...]
    bytes_unfused: int
    bytes_fused: int
    passes_unfused: int
    passes_fused: int
    intermediates: int
    bytes_intermediate: int
    flops: int
    streaming: int
    location: str | None

    @property
    def intensity(self) -> float:
        """Arithmetic operations per byte of fused traffic."""
        return self.flops / self.bytes_fused if self.bytes_fused else 0.0


@dataclasses.dataclass(frozen=True, slots=True)
class Report(Savings):
    """What a compilation saves.

    Attributes
    ----------
    groups : tuple of GroupReport
        In the order they run.
    bytes_peak : int
        The most memory a run takes at once, besides its inputs.
    bytes_temporary : int
        What of it is for temporaries; those that are never alive at once share it.
    recorded, fused : Network
        What `to_networkx` gives.
    """

    groups: tuple[GroupReport, ...]
    bytes_peak: int
    bytes_temporary: int
    recorded: Network = dataclasses.field(repr=False)
    fused: Network = dataclasses.field(repr=False)

    @property
    def bytes_unfused(self) -> int:  # type: ignore[override]
        """Traffic of the graph as recorded, op by op."""
        return sum(group.bytes_unfused for group in self.groups)

    @property
    def bytes_fused(self) -> int:  # type: ignore[override]
        """Traffic of the groups."""
        return sum(group.bytes_fused for group in self.groups)

    @property
    def op_count(self) -> int:
        """Recorded ops."""
        return sum(len(group.ops) for group in self.groups)

    def to_dict(self) -> dict[str, Any]:
        """The report as plain numbers, strings and lists."""
        return {
            "ops": self.op_count,
            "bytes_unfused": self.bytes_unfused,
            "bytes_fused": self.bytes_fused,
            "bytes_saved": self.bytes_saved,
            "percent_saved": self.percent_saved,
            "bytes_peak": self.bytes_peak,
            "bytes_temporary": self.bytes_temporary,
            "groups": [
                {
                    **{field.name: _plain(getattr(group, field.name)) for field in dataclasses.fields(group)},
                    "bytes_saved": group.bytes_saved,
                    "percent_saved": group.percent_saved,
                    "intensity": group.intensity,
                }
                for group in self.groups
            ],
        }

    def to_networkx(self, stage: Literal["recorded", "fused"] = "recorded") -> Any:
        """The compilation as a graph for networkx, which draws it and writes it as GraphML, JSON or DOT.

        Parameters
        ----------
        stage : str
            `recorded`: inputs and ops as written, by the names of `explain(stage="recorded")`; `kernel` says which one
            an op is counted in, which others may recompute. `fused`: inputs, kernels and calls, with the ops that each
            stands for or recomputes, the bytes that it reads and writes, and the arrays that pass between them.

        Returns
        -------
        networkx.MultiDiGraph
            Every attribute is a number or a text.

        Raises
        ------
        ValueError
            For another stage.
        """
        if stage not in ("recorded", "fused"):
            raise ValueError(f"to_networkx: the stage is 'recorded' or 'fused', not {stage!r}")
        return (self.recorded if stage == "recorded" else self.fused).to_networkx()

    def __str__(self) -> str:
        copies = sum(group.kind == "copy" for group in self.groups)
        groups = _counted(len(self.groups) - copies, "group", "groups")
        if copies:
            groups += f" and {_counted(copies, 'copy', 'copies')}"
        ops = "1 op" if self.op_count == 1 else f"{self.op_count} ops"
        lines = [
            f"{ops} in {groups}: {show_bytes(self.bytes_unfused)} of memory traffic unfused, "
            f"{show_bytes(self.bytes_fused)} fused, {self.percent_saved:.1f} % saved",
            f"peak memory {show_bytes(self.bytes_peak)}, {show_bytes(self.bytes_temporary)} of it temporaries",
        ]
        for number, group in enumerate(self.groups, 1):
            lines += ["", f"{group.kind} {number}: {', '.join(group.ops)}"]
            lines += [f"  {label:<14}{value}" for label, value in _rows(group) if value]
        return "\n".join(lines)

    __repr__ = __str__

    def _repr_html_(self) -> str:
        head = ("", "ops", *(label for group in self.groups[:1] for label, _ in _rows(group)))
        rows = [
            (f"{group.kind} {number}", ", ".join(group.ops), *(value for _, value in _rows(group)))
            for number, group in enumerate(self.groups, 1)
        ]
        cells = "".join(f"<th>{html.escape(text)}</th>" for text in head)
        body = "".join("<tr>" + "".join(f"<td>{html.escape(text)}</td>" for text in row) + "</tr>" for row in rows)
        caption = html.escape(str(self).split("\n", 1)[0])
        return f"<table><caption>{caption}</caption><tr>{cells}</tr>{body}</table>"


def _counted(number: int, one: str, several: str) -> str:
    return f"{number} {one if number == 1 else several}"


def _plain(value: Any) -> Any:
    return list(value) if isinstance(value, tuple) else value


def _rows(group: GroupReport) -> list[tuple[str, str]]:
    intermediate = f"{group.intermediates} never allocated ({show_bytes(group.bytes_intermediate)})"
    return [
        ("as written", ", ".join(group.names)),
        ("where", group.location or "unknown"),
        ("reads", _types(group.operands)),
        ("writes", _types(group.results) + (", past the caches" if group.streaming else "")),
        ("unfused", f"{show_bytes(group.bytes_unfused)} in {group.passes_unfused} array passes"),
        ("fused", f"{show_bytes(group.bytes_fused)} in {group.passes_fused} array passes"),
        ("saved", _saved(group)),
        ("intermediates", intermediate),
        ("recomputes", ", ".join(group.recomputed)),
        ("arithmetic", f"{group.flops:,} flops, {group.intensity:.1f} per byte"),
    ]


def _saved(group: GroupReport) -> str:
    if group.bytes_unfused or not group.bytes_fused:
        return f"{show_bytes(group.bytes_saved)} ({group.percent_saved:.1f} %)"
    return f"nothing: {show_bytes(group.bytes_fused)} spent for a faster reader"


def _types(types: tuple[str, ...]) -> str:
    counted = Counter(types)
    return ", ".join(f"{count} x {kind}" if count > 1 else kind for kind, count in counted.items()) or "nothing"


def report_graph(graph: Graph, arrays: Sequence[Array]) -> Report:
    """What compiling a recorded graph saves in memory traffic.

    Parameters
    ----------
    graph : Graph
        As recorded, before any rewriting.
    arrays : sequence of numpy.ndarray
        One for each input.
    """
    plan = plan_graph(graph, arrays, current_options())
    members = recorded_members(graph, plan.graph)
    recomputed = recomputed_ops(plan.graph, members)
    groups = [node for node in computed(plan.graph) if not node.is_item]
    copies = [step for step in plan.steps if isinstance(step, KernelStep) and step.node not in set(groups)]
    # Several steps may each write a part of one result.
    streaming: dict[Node, set[int]] = {node: set() for node in groups}
    for step in plan.steps:
        if isinstance(step, KernelStep):
            written = zip(step.operands[len(step.nest.loads) :], step.nest.stores, strict=False)
            slots = {slot for (slot, _), store in written if store.streaming}
            streaming.setdefault(step.node, set()).update(slots)
    spelling = Spelling(graph.nodes)
    reports = [
        _group_report(node, members.get(node, ()), recomputed.get(node, ()), len(streaming[node]), spelling)
        for node in groups
    ]
    # Ops that left nothing but an input behind are what the first copy stands for.
    removed = members.get(None, ())
    for number, step in enumerate(copies):
        report = _copy_report(step.node, () if number else removed, len(streaming[step.node]), spelling)
        reports.append(report if report.location else dataclasses.replace(report, location=_reader(plan, step)))
    names = [f"{report.kind} {number}" for number, report in enumerate(reports, 1)]
    unit_names = dict(zip(groups, names, strict=False))
    units = {member: name for node, name in unit_names.items() for member in members.get(node, ())}
    nodes = [*groups, *(step.node for step in copies)]
    attributes = [_attributes(report, node) for report, node in zip(reports, nodes, strict=True)]
    return Report(
        groups=tuple(reports),
        bytes_peak=plan.peak_bytes,
        bytes_temporary=plan.arena_bytes,
        recorded=recorded_network(graph, units, spelling),
        fused=fused_network(plan.graph, unit_names, list(zip(names, attributes, strict=True))),
    )


def _attributes(report: GroupReport, node: Node) -> Attributes:
    """What a kernel, a call or a copy is in a network."""
    written = sum(result.type.nbytes for result in _results(node))
    return {
        "op": report.kind,
        "label": ", ".join(report.names),
        "ops": ", ".join(report.ops),
        "bytes_read": report.bytes_fused - written,
        "bytes_written": written,
        "bytes_unfused": report.bytes_unfused,
        "flops": report.flops,
        **({"recomputed": ", ".join(report.recomputed)} if report.recomputed else {}),
        **place(report.location),
    }


def _results(node: Node) -> tuple[Node, ...]:
    body: Graph | None = node.attributes.get("body")
    return body.outputs if body else (node,)


def _group_report(
    group: Node, members: Sequence[Node], recomputed: Sequence[Node], streaming: int, spelling: Spelling
) -> GroupReport:
    body: Graph | None = group.attributes.get("body")
    results = _results(group)
    live = len(results)
    sizes = sorted((node.type.nbytes for node in members), reverse=True)
    return GroupReport(
        kind="kernel" if body else "call",
        ops=tuple(node.op.name for node in members),
        names=tuple(spelling.name(node) for node in members),
        recomputed=tuple(node.op.name for node in recomputed),
        operands=tuple(str(operand.type) for operand in group.operands if not operand.is_constant),
        results=tuple(str(result.type) for result in results),
        bytes_unfused=sum(op_traffic(node) for node in members),
        bytes_fused=traffic(group.operands) + sum(result.type.nbytes for result in results),
        passes_unfused=sum(op_passes(node) for node in members),
        passes_fused=arrays_of(group.operands) + live,
        intermediates=max(len(members) - live, 0),
        bytes_intermediate=max(sum(sizes) - sum(result.type.nbytes for result in results), 0),
        flops=flops(body.nodes if body else [group]),
        streaming=streaming,
        location=location(members[0].origin if members else group.origin),
    )


def _reader(plan: Plan, copy: KernelStep) -> str | None:
    """Where the user wrote what reads a copy."""
    written = copy.operands[-1][0]
    for step in plan.steps[plan.steps.index(copy) + 1 :]:
        read = (
            [slot for slot, _ in step.operands]
            if isinstance(step, KernelStep)
            else [operand.slot for operand in step.operands]
        )
        if written in read:
            return location(step.node.origin)
    return None


def _copy_report(node: Node, members: Sequence[Node], streaming: int, spelling: Spelling) -> GroupReport:
    report = _group_report(node, members, (), streaming, spelling)
    ops, names = report.ops or ("copy",), report.names or (WRITTEN_OUT,)
    return dataclasses.replace(report, kind="copy", ops=ops, names=names, flops=0)
