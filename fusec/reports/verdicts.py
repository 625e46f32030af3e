"""Why values are kept in memory: every buffer with what it costs, and every reader with a sentence and a cure."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable, Sequence
from typing import NamedTuple

from fusec.compiler import run_passes
from fusec.config import Options
from fusec.graph import Graph, Node
from fusec.graph.graph import Verdict
from fusec.ops.op import Kind
from fusec.passes import legality
from fusec.reports.accounting import show_bytes
from fusec.reports.spelling import Spelling

UNAVOIDABLE = "unavoidable"


class Edge(NamedTuple):
    """A verdict in the user's words.

    Attributes
    ----------
    verdict : Verdict
        What was decided.
    producer, consumer : str
        What the user calls the two.
    third : str
        Where the producer comes too early: what the consumer's kernel waits for.
    depends : bool
        Whether that needs the producer.
    """

    verdict: Verdict
    producer: str
    consumer: str
    third: str = "a value of another kernel"
    depends: bool = False


def _would_form_a_cycle(edge: Edge) -> str:
    waits = f"the kernel of {edge.consumer} waits for {edge.third}"
    alone = f"computes {edge.producer} twice instead of keeping it"
    if edge.depends:
        return (
            f"{waits}, which needs every element of {edge.producer} first; {UNAVOIDABLE} in one evaluation: "
            f"evaluating {edge.third} before it is used {alone}"
        )
    return (
        f"{waits}, and {edge.producer} is computed before, where something else needs it; {UNAVOIDABLE} in one "
        f"evaluation: evaluating the two in separate calls {alone}"
    )


SENTENCES: dict[str, Callable[[Edge], str]] = {
    legality.FUSED: lambda edge: "one kernel, which does not read it from memory",
    legality.runs_in_blas.__name__: lambda edge: (
        f"matrix products are a call of BLAS, which reads and writes whole arrays; {UNAVOIDABLE}"
    ),
    legality.runs_in_numpy.__name__: lambda edge: (
        f"{edge.producer if _runs_in_numpy(edge.verdict.producer) else edge.consumer} has no vector code for these "
        "dtypes and runs in NumPy. Convert to float32 or float64 first, where that will do"
    ),
    legality.reduction_not_finished.__name__: lambda edge: (
        f"{edge.producer} is known only once every element was read, and {edge.consumer} needs it before; {UNAVOIDABLE}"
    ),
    legality.value_is_shared.__name__: lambda edge: (
        "others read the array in another way, whole or another part of it, and keeping it is cheaper than computing "
        "it twice. Where only the part is needed, take it of the inputs, before computing"
    ),
    legality.reduces.__name__: lambda edge: (
        f"{edge.consumer} combines elements, and stays a kernel of its own here; {UNAVOIDABLE}"
    ),
    legality.would_recompute.__name__: lambda edge: (
        f"{edge.consumer} repeats the elements of {edge.producer}, {_shapes(edge.verdict)}: in one kernel each would "
        f"be computed again for every repeat; {UNAVOIDABLE}"
    ),
    legality.REDUCES_ANOTHER_SHAPE: lambda edge: (
        f"one kernel walks one shape, and {edge.consumer} reduces another one than the rest of it has; {UNAVOIDABLE}"
    ),
    legality.REDUCES_OTHER_AXES: lambda edge: (
        f"one kernel reduces along one set of axes, and {edge.consumer} takes others than a reduction that is in it. "
        "Reduce along the same axes, where that will do"
    ),
    legality.TOO_MANY_OPS: lambda edge: (
        f"a kernel has at most {legality.MAX_OPS} ops, and the next one begins here; {UNAVOIDABLE}, and cheap: once in "
        "that many ops"
    ),
    legality.TOO_MANY_OPERANDS: lambda edge: (
        f"a kernel reads and writes at most {legality.MAX_OPERANDS} arrays. Join arrays that are used alike into one, "
        "or evaluate fewer results at once"
    ),
    legality.TOO_MANY_REDUCTIONS: lambda edge: (
        f"a kernel holds at most {legality.MAX_REDUCTIONS} reductions, and {edge.consumer} is one more; {UNAVOIDABLE}"
    ),
    legality.OUT_OF_ORDER: _would_form_a_cycle,
    legality.COMPUTED_AGAIN: lambda edge: (
        f"its kernel computes {edge.producer} again, which moves fewer bytes than keeping it"
    ),
    legality.READ_TO_COMPUTE_AGAIN: lambda edge: (
        f"the kernel of {edge.consumer} computes again what was made of {edge.producer}, which moves fewer bytes than "
        "keeping that"
    ),
}
"""For the name of every verdict, what it means for an edge and what can be changed."""


def _runs_in_numpy(node: Node) -> bool:
    return node.kind is Kind.ELEMENTWISE and not legality.is_fusible(node)


def _shapes(verdict: Verdict) -> str:
    return f"{verdict.producer.shape} to {verdict.consumer.shape}"


class Buffer(NamedTuple):
    """A computed value, however many read it.

    Attributes
    ----------
    value : Node
        What is computed; views of it are part of it.
    verdicts : list of Verdict
        Its readers.
    is_kept : bool
        Whether it is in memory at all.
    reads : list of int
        Bytes that each kernel and each call reads of it.
    nbytes_unfused : int
        What it would move if every op were a kernel: one write, and a read for every reader.
    """

    value: Node
    verdicts: list[Verdict]
    is_kept: bool
    reads: list[int]
    nbytes_unfused: int

    @property
    def nbytes(self) -> int:
        """What it moves: one write and its reads."""
        return (self.value.type.nbytes if self.is_kept else 0) + sum(self.reads)

    def summary(self) -> str:
        """What it costs, and what fusion saves of it."""
        saved = self.nbytes_unfused - self.nbytes
        saves = f"saves {show_bytes(saved)}"
        if not self.is_kept:
            return f"never in memory, {saves}"
        times = {0: " as a result", 1: " and read once"}.get(len(self.reads), f" and read {len(self.reads)} times")
        costs = f"written once{times}, costs {show_bytes(self.nbytes)}"
        return f"{costs}, {saves}" if saved else costs


def buffers(graph: Graph, options: Options) -> list[Buffer]:
    """Every computed value that another op reads, in order.

    Parameters
    ----------
    graph : Graph
        As recorded.
    options : Options
        What to compile for.
    """
    stages: list[Graph] = [graph]

    def observe(after: Graph) -> None:
        if after is not stages[-1]:
            stages.append(after)

    fused = run_passes(graph, options, observe)
    before = max((number for number, stage in enumerate(stages) if not stage.verdicts), default=0)
    results = {output.base for output in stages[before].outputs}
    found: dict[Node, list[Verdict]] = {}
    for verdict in fused.verdicts:
        found.setdefault(verdict.producer.base, []).append(verdict)
    return [_buffer(value, verdicts, stages[before + 1 :], value in results) for value, verdicts in found.items()]


def _buffer(value: Node, verdicts: list[Verdict], stages: Sequence[Graph], is_result: bool) -> Buffer:
    reading = [verdict for verdict in verdicts if verdict.consumer.kind is not Kind.VIEW]
    whole = value.type.nbytes
    reads: dict[Node, int] = {}
    for verdict in reading:
        if not verdict.fused:
            unit = _unit(verdict.consumer, stages)
            reads[unit] = min(reads.get(unit, 0) + verdict.producer.type.nbytes, whole)
    everybody: dict[Node, int] = {}
    for verdict in reading:
        # What fusion reads more often is no part of what there would be without.
        if verdict.reason == legality.READ_TO_COMPUTE_AGAIN:
            continue
        everybody[verdict.consumer] = min(everybody.get(verdict.consumer, 0) + verdict.producer.type.nbytes, whole)
    is_kept = is_result or any(not verdict.fused for verdict in verdicts)
    return Buffer(value, verdicts, is_kept, list(reads.values()), whole + sum(everybody.values()))


def _unit(node: Node, stages: Iterable[Graph]) -> Node:
    """The kernel or call that a node became part of."""
    for stage in stages:
        node = stage.images.get(node, node)
    return node.operands[0] if node.is_item else node


def show_verdicts(graph: Graph, options: Options) -> str:
    """Every buffer, and below it every reader with its verdict; nothing when no value passes between two ops."""
    found = buffers(graph, options)
    verdicts = [verdict for buffer in found for verdict in buffer.verdicts]
    spelling = Spelling(graph.nodes, [node for verdict in verdicts for node in (verdict.producer, verdict.consumer)])
    waiting = _Waiting(verdicts)
    lines: list[str] = []
    for buffer in found:
        lines.append(f"{spelling.place(buffer.value)}: {buffer.summary()}")
        for verdict in buffer.verdicts:
            edge = Edge(verdict, spelling.quoted(verdict.producer), spelling.quoted(verdict.consumer))
            if verdict.reason == legality.OUT_OF_ORDER:
                third, depends = waiting.reason(verdict)
                if third is not None:
                    edge = edge._replace(third=spelling.place(third, whole=True), depends=depends)
            place = spelling.place(verdict.consumer)
            lines.append(f"  -> {place}: {verdict.reason}: {SENTENCES[verdict.reason](edge)}")
    return "\n".join(lines)


class _Waiting:
    """What the kernel of a consumer waits for that its producer does not."""

    def __init__(self, verdicts: Iterable[Verdict]) -> None:
        self.before: dict[Node, list[Verdict]] = {}
        self.after: dict[Node, list[Verdict]] = {}
        for verdict in verdicts:
            self.before.setdefault(verdict.consumer, []).append(verdict)
            self.after.setdefault(verdict.producer, []).append(verdict)

    def reason(self, verdict: Verdict) -> tuple[Node | None, bool]:
        """A finished value that the consumer's kernel needs, and whether it depends on the producer."""
        kernel = self._reached(verdict.consumer, self._joined)
        blocking = [
            found.producer
            for member in kernel
            for found in self.before.get(member, ())
            if not found.fused and found.reason != legality.OUT_OF_ORDER
        ]
        for third in blocking:
            if verdict.producer in self._reached(third, self._operands):
                return third, True
        return (blocking[0] if blocking else None), False

    def _joined(self, node: Node) -> list[Node]:
        before = [found.producer for found in self.before.get(node, ()) if found.fused]
        return before + [found.consumer for found in self.after.get(node, ()) if found.fused]

    def _operands(self, node: Node) -> list[Node]:
        return [found.producer for found in self.before.get(node, ())]

    def _reached(self, start: Node, following: Callable[[Node], list[Node]]) -> dict[Node, None]:
        """Everything that can be reached, the nearest first."""
        seen, waiting = {start: None}, deque([start])
        while waiting:
            for node in following(waiting.popleft()):
                if node not in seen:
                    seen[node] = None
                    waiting.append(node)
        return seen
