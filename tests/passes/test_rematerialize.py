"""Values computed again: never more bytes than keeping them, the same bits, and networkx only where it may win much."""

from __future__ import annotations

import re
from typing import Any

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings

import fusec as fc
from fusec.compiler import pipeline
from fusec.config import Options
from fusec.graph import Graph, interpret, parse
from fusec.graph.traffic import traffic
from fusec.passes import fuse_siblings, legality, minimum_cut, rematerialize
from tests.graphs import programs
from tests.sampling import assert_same_bits

BEFORE = tuple(pipeline(Options()))[:-2]
"""The passes up to this one."""


def written(graph: Graph) -> int:
    """Bytes that groups write."""
    return sum(output.type.nbytes for group in graph.groups for output in group.attributes["body"].outputs)


def moved(graph: Graph) -> int:
    """Bytes that groups read and write."""
    return sum(traffic(group.operands) for group in graph.groups) + written(graph)


def fused(graph: Graph) -> Graph:
    for run in BEFORE:
        graph = run(graph)
    return graph


@pytest.mark.filterwarnings("ignore::RuntimeWarning")
@given(programs(length=24))
@settings(max_examples=150, deadline=None, suppress_health_check=list(HealthCheck))
def test_no_program_moves_more(program: tuple[Graph, list[np.ndarray]]) -> None:
    graph, arrays = program
    kept = fused(graph)
    for ask in (0, minimum_cut.WORTH_A_CUT):
        with pytest.MonkeyPatch.context() as patch:
            # With 0, networkx decides whatever it may win.
            patch.setattr(minimum_cut, "WORTH_A_CUT", ask)
            found = fuse_siblings(rematerialize(kept))
        assert moved(found) <= moved(kept)
        assert written(found) <= written(kept)
        assert len(found.groups) <= len(kept.groups)
        for group in found.groups:
            body = group.attributes["body"]
            assert len(body.inputs) + len(body.outputs) <= legality.MAX_OPERANDS
            assert sum(not node.is_source for node in body.nodes) <= legality.MAX_OPS
        for left, right in zip(interpret(found, arrays), interpret(kept, arrays), strict=True):
            assert_same_bits(left, right)


def layer_norm(x: Any, scale: Any) -> Any:
    distance = x - x.mean(axis=-1, keepdims=True)
    return distance / np.sqrt((distance * distance).mean(axis=-1, keepdims=True) + 1e-5) * scale


def log_softmax(x: Any) -> Any:
    distance = x - x.max(axis=-1, keepdims=True)
    return distance - np.log(np.exp(distance).sum(axis=-1, keepdims=True))


def softmax(x: Any) -> Any:
    powers = np.exp(x - x.max(axis=-1, keepdims=True))
    return powers / powers.sum(axis=-1, keepdims=True)


ROWS = np.linspace(-3, 3, 64 * 512, dtype=np.float32).reshape(64, 512)
SCALE = np.linspace(1, 2, 512, dtype=np.float32)
WHOLE, ROW, COLUMN = ROWS.nbytes, SCALE.nbytes, 64 * 4


@pytest.mark.parametrize(
    ("function", "arguments", "bytes_moved"),
    [
        # The mean of x; the variance from x; the result from x, which is read three times and never written.
        (layer_norm, (ROWS, SCALE), (WHOLE + COLUMN) + (WHOLE + 2 * COLUMN) + (2 * WHOLE + 2 * COLUMN + ROW)),
        # The largest of each row; the sum of the powers; the result.
        (log_softmax, (ROWS,), (WHOLE + COLUMN) + (WHOLE + 2 * COLUMN) + (2 * WHOLE + 2 * COLUMN)),
        # The powers are kept: they take longer to compute than to read.
        (softmax, (ROWS,), (WHOLE + COLUMN) + (2 * WHOLE + 2 * COLUMN) + (2 * WHOLE + COLUMN)),
    ],
    ids=lambda value: getattr(value, "__name__", None),
)
def test_bytes_by_hand(function: Any, arguments: tuple[np.ndarray, ...], bytes_moved: int) -> None:
    report = fc.report(function, *arguments)
    assert (len(report.groups), report.bytes_fused) == (3, bytes_moved)
    with fc.options(fuse=False):
        expected = np.asarray(fc.jit(function)(*arguments))
    assert_same_bits(np.asarray(fc.jit(function)(*arguments)), expected)


def test_what_is_computed_again_has_a_verdict() -> None:
    lines = fc.explain(layer_norm, ROWS, SCALE, stage="verdicts").splitlines()
    (place,) = [number for number, line in enumerate(lines) if line.startswith("`-`")]
    # Unfused it would be written once and read by the square and by the division.
    assert lines[place].endswith(f"never in memory, saves {3 * WHOLE / 1024:.1f} KiB")
    again = "computed_again: its kernel computes `-` again, which moves fewer bytes than keeping it"
    assert lines[place + 2].startswith("  -> `/`")
    assert lines[place + 2].endswith(again)


@pytest.mark.parametrize("size", [2**18, 2**19])
def test_networkx_is_asked_where_enough_may_be_won(size: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A value and its square pass to two kernels; neither keeping both nor computing both again is best."""
    asked = []
    cut = minimum_cut.Recomputation._cut
    monkeypatch.setattr(minimum_cut.Recomputation, "_cut", lambda values: asked.append(values) or cut(values))
    graph = parse(
        f"""graph(%x: f32[{size}], %y: f32[{size}], %z: f32[{size}]):
              %0: f32[{size}] = multiply %x, %y
              %1: f32[{size}] = add %0, %z
              %2: f32[{size}] = negative %1
              %3: f32[{size}] = abs %1
              %4: f32[{size}] = multiply %1, %1
              %5: f32[] = sum %4, axes=(0,), keepdims=False
              %6: f32[{size}] = divide %2, %5
              %7: f32[{size}] = divide %3, %5
              %8: f32[{size}] = divide %4, %5
              return %6, %7, %8"""
    )
    kept = fused(graph)
    found = fuse_siblings(rematerialize(kept))
    assert bool(asked) == (size == 2**19)
    # Three inputs, the value and its square written and read, three results; and the sum for two kernels.
    assert moved(kept) == (3 + 2 + 2 + 3) * 4 * size + 3 * 4
    # The value alone is written, and read by one kernel that squares it again.
    assert moved(found) == ((3 + 1 + 1 + 3) * 4 * size + 2 * 4 if asked else moved(kept))


def test_reads_for_what_is_computed_again_are_counted() -> None:
    """The product is written, and read by both kernels; its negative is nowhere."""
    x = fc.asarray(ROWS[:, :64])
    negative = -(x @ x)
    lines = fc.explain(negative / negative.sum(), stage="verdicts").splitlines()
    nbytes = 64 * 64 * 4 / 1024
    assert f"written once and read 2 times, costs {3 * nbytes:.1f} KiB" in lines[0]
    assert re.match("  -> `/` .* read_to_compute_again: the kernel of `/` computes again", lines[2])
