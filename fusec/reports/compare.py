"""Eager against compiled: time, bytes and accuracy of the same graph."""

from __future__ import annotations

import dataclasses
import time
from collections.abc import Sequence

import numpy as np

from fusec.config import current_options
from fusec.errors import location
from fusec.evaluation.executables import compile_graph
from fusec.graph import Graph, Node
from fusec.graph.interpreter import interpret
from fusec.ops.ulp import largest_ulp
from fusec.reports.accounting import computed, show_bytes
from fusec.reports.exact import interpret_in_float64
from fusec.reports.report import Report, report_graph
from fusec.types import Array, TensorType

REPEATS = 7

WARM_CALLS = 2
"""Calls before those that are timed: the second one of an executable writes its program and loads the native entry."""


@dataclasses.dataclass(frozen=True, slots=True)
class Comparison:
    """Eager NumPy and compiled fusec on the same graph and arrays.

    Attributes
    ----------
    eager_seconds, compiled_seconds : float
        Medians of interleaved runs; compilation is not included.
    first_seconds : float
        The first compiled call, compilation included.
    ulp : tuple of float
        The largest difference of each result, in units in the last place; infinite where dtypes or shapes differ.
    relative : tuple of float
        The largest difference of each result as a part of its largest magnitude: where values cancel, many ULP of
        a tiny number can be a tiny part of what matters. Infinite where dtypes or shapes differ, or what is infinite.
    eager_errors, compiled_errors : tuple of float or None
        The same between each result and what the formula gives in float64; None for results that are not float32.
    first_difference : str or None
        The first op whose result differs in value, dtype or shape although its operands do not, with its place in the
        program. Where each op agrees by itself, the first result that differs.
    report : Report
        The bytes.
    """

    eager_seconds: float
    compiled_seconds: float
    first_seconds: float
    ulp: tuple[float, ...]
    relative: tuple[float, ...]
    first_difference: str | None
    report: Report
    eager_errors: tuple[float | None, ...] = ()
    compiled_errors: tuple[float | None, ...] = ()

    @property
    def speedup(self) -> float:
        """How many times faster the compiled graph runs."""
        return self.eager_seconds / self.compiled_seconds

    def __str__(self) -> str:
        ledger = self.report
        differs = self.first_difference or "nowhere: every op agrees bit for bit, dtype and shape included"
        return "\n".join(
            [
                f"time      eager {_show(self.eager_seconds)}, compiled {_show(self.compiled_seconds)} "
                f"({_faster(self.speedup)}; first call {_show(self.first_seconds)})",
                f"bytes     eager {show_bytes(ledger.bytes_unfused)}, compiled {show_bytes(ledger.bytes_fused)} "
                f"({ledger.percent_saved:.1f} % saved)",
                *self._shown_errors(),
                f"accuracy  largest difference {max(self.relative, default=0.0):.1e} of the largest value, "
                f"{max(self.ulp, default=0.0):g} ULP",
                f"differs   {differs}",
            ]
        )

    __repr__ = __str__

    def _shown_errors(self) -> list[str]:
        """How far both are from float64, as parts of the largest value; nothing when no result is float32."""
        eager, compiled = (
            [error for error in errors if error is not None] for errors in (self.eager_errors, self.compiled_errors)
        )
        if not eager or not compiled:
            return []
        return [f"error     eager {max(eager):.1e}, compiled {max(compiled):.1e} of the largest value, against float64"]


def _faster(ratio: float) -> str:
    return f"{ratio:.1f} times faster" if ratio >= 1 else f"{1 / ratio:.1f} times slower"


def _show(seconds: float) -> str:
    for unit, scale in (("s", 1.0), ("ms", 1e-3)):
        if seconds >= scale:
            return f"{seconds / scale:.3g} {unit}"
    return f"{seconds / 1e-6:.3g} us"


def compare_graph(graph: Graph, arrays: Sequence[Array], repeats: int = REPEATS) -> Comparison:
    """Run a recorded graph op by op with NumPy and compiled, and compare.

    Parameters
    ----------
    graph : Graph
        As recorded, before any rewriting.
    arrays : sequence of numpy.ndarray
        One for each input.
    repeats : int
        How many times each is run; the two alternate.
    """
    options = current_options()
    start = time.perf_counter()
    executable = compile_graph(graph, arrays, options)
    results = executable(arrays)
    first = time.perf_counter() - start
    for _ in range(WARM_CALLS):
        executable(arrays)
    times: tuple[list[float], list[float]] = ([], [])
    expected: list[Array] = []
    for _ in range(repeats):
        start = time.perf_counter()
        expected = interpret(graph, arrays)
        middle = time.perf_counter()
        executable(arrays)
        times[0].append(middle - start)
        times[1].append(time.perf_counter() - middle)
    exact = interpret_in_float64(graph, arrays)
    pairs = list(zip(results, expected, strict=True))
    return Comparison(
        eager_seconds=float(np.median(times[0])),
        compiled_seconds=float(np.median(times[1])),
        first_seconds=first,
        ulp=tuple(_distance(ours, numpys) for ours, numpys in pairs),
        relative=tuple(_relative(ours, numpys) if _type(ours) == _type(numpys) else np.inf for ours, numpys in pairs),
        first_difference=_first_op(graph, arrays) or _first_result(graph, pairs),
        report=report_graph(graph, arrays),
        eager_errors=_errors(expected, exact),
        compiled_errors=_errors(results, exact),
    )


def _errors(results: Sequence[Array], exact: Sequence[Array | None]) -> tuple[float | None, ...]:
    return tuple(
        None if right is None else _relative(result, right) for result, right in zip(results, exact, strict=True)
    )


def _type(array: Array) -> TensorType:
    return TensorType(array.shape, array.dtype)


def _distance(ours: Array, numpys: Array) -> float:
    return largest_ulp(ours, numpys) if _type(ours) == _type(numpys) else np.inf


def _relative(ours: Array, numpys: Array) -> float:
    finite = np.isfinite(ours) & np.isfinite(numpys)
    if ours.shape != numpys.shape or not np.array_equal(ours[~finite], numpys[~finite], equal_nan=True):
        return np.inf
    left, right = ours[finite].astype(np.float64), numpys[finite].astype(np.float64)
    scale = np.abs(right).max(initial=0.0)
    return float(np.abs(left - right).max(initial=0.0) / scale) if scale else 0.0


def _first_op(graph: Graph, arrays: Sequence[Array]) -> str | None:
    """Evaluate every node compiled, and each op by NumPy on the compiled values of its operands."""
    nodes = list(computed(graph))
    if not nodes:
        return None
    every = Graph(graph.inputs, graph.nodes)
    values: dict[Node, Array] = dict(
        zip(every.outputs, compile_graph(every, arrays, current_options())(arrays), strict=True)
    )
    for node in nodes:
        operands = [values[operand] for operand in node.operands]
        difference = _difference(node, values[node], node.op.interpret(operands, node.attributes))
        if difference:
            return difference
    return None


def _first_result(graph: Graph, pairs: Sequence[tuple[Array, Array]]) -> str | None:
    """The first result that differs although each op agrees where every intermediate value is kept."""
    for node, (ours, numpys) in zip(graph.outputs, pairs, strict=True):
        difference = _difference(node, ours, numpys)
        if difference:
            return f"{difference}, only where it is compiled together with what it reads"
    return None


def _difference(node: Node, ours: Array, numpys: Array) -> str | None:
    where = f"at {location(node.origin) or 'an unknown place'}"
    if _type(ours) != _type(numpys):
        return f"{node.op.name} gives {_type(ours)} instead of {_type(numpys)} {where}"
    distance = largest_ulp(ours, numpys)
    return f"{node.op.name} by {distance:g} ULP {where}" if distance else None
