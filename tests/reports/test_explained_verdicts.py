"""Verdicts in the user's words: bytes once per buffer, names as written, and a sentence with a cure."""

from __future__ import annotations

import dataclasses
import re
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec import ops
from fusec.config import current_options
from fusec.graph import Graph, Node, input_node, parse
from fusec.passes import legality
from fusec.reports.spelling import Spelling
from fusec.reports.verdicts import SENTENCES, buffers, show_verdicts
from fusec.types import TensorType
from tests.passes.test_verdicts import GRAPHS
from tests.plans import recorded_graph

HERE = "test_explained_verdicts.py"


def tensor(*shape: int) -> fc.Tensor:
    return fc.asarray(np.arange(1, 1 + np.prod(shape, dtype=int), dtype=np.float32).reshape(shape))


def softmax(x: Any) -> Any:
    powers = np.exp(x - fc.max(x, axis=1, keepdims=True))
    return powers / powers.sum(axis=1, keepdims=True)


def shown(*tensors: Any) -> list[str]:
    """The lines, each place as `L` and its distance from the function's first line."""
    text = fc.explain(*tensors, stage="verdicts")
    start = softmax.__code__.co_firstlineno
    return re.sub(rf"\S*{HERE}:(\d+)", lambda found: f"L{int(found[1]) - start}", text).splitlines()


def test_softmax() -> None:
    """40 x 50 numbers of 4 bytes are 8000 bytes, a column of them 160."""
    assert shown(softmax(tensor(40, 50))) == [
        "`fc.max` at L1: written once and read once, costs 320 B",
        "  -> `-` at L1: reduction_not_finished: `fc.max` is known only once every element was read, and `-` needs it "
        "before; unavoidable",
        "`-` at L1: never in memory, saves 15.6 KiB",
        "  -> `np.exp` at L1: fused: one kernel, which does not read it from memory",
        "`np.exp` at L1: written once and read once, costs 15.6 KiB, saves 7.8 KiB",
        "  -> `powers.sum` at L2: fused: one kernel, which does not read it from memory",
        "  -> `/` at L2: would_form_a_cycle: the kernel of `/` waits for `powers.sum` at L2, which needs every element "
        "of `np.exp` first; unavoidable in one evaluation: evaluating `powers.sum` at L2 before it is used computes "
        "`np.exp` twice instead of keeping it",
        "`powers.sum` at L2: written once and read once, costs 320 B",
        "  -> `/` at L2: reduction_not_finished: `powers.sum` is known only once every element was read, and `/` needs "
        "it before; unavoidable",
    ]


def test_the_cure_of_a_cycle_is_one() -> None:
    """The sum evaluated first, exp and the division are one kernel."""
    powers = fc.exp(tensor(40, 50))
    total = powers.sum(axis=1, keepdims=True)
    assert any("would_form_a_cycle" in line for line in shown(powers / total))
    total.numpy()
    lines = shown(powers / total)
    assert "never in memory" in lines[0]
    assert [line.split(": ")[1] for line in lines[1:]] == ["fused"]


def test_a_value_of_an_earlier_kernel_is_no_dependence() -> None:
    x = tensor(40, 50)
    root, total = np.sqrt(x), x.sum()
    (line,) = [line for line in shown(np.exp(root), np.cos(root) / total) if "would_form_a_cycle" in line]
    assert "the kernel of `np.cos` waits for `x.sum` at " in line
    assert "`np.sqrt` is computed before, where something else needs it" in line


def six_readers(x: Any) -> Any:
    value = x @ x
    return np.exp(value), value.sum(axis=0), value.sum(axis=1), value @ x, x @ value, value.sum()


def test_a_buffer_is_written_once() -> None:
    """8 x 8 numbers are 256 bytes: one write, and a read by each of three kernels and two products."""
    (found,) = buffers(recorded_graph(*six_readers(tensor(8, 8))), current_options())
    assert len(found.verdicts) == 6
    assert found.reads == [256] * 5
    assert (found.nbytes, found.nbytes_unfused) == (6 * 256, 7 * 256)
    assert found.summary() == "written once and read 5 times, costs 1.5 KiB, saves 256 B"


def test_verdicts_count_a_write_once() -> None:
    """Over all edges of a buffer: one write and six reads."""
    (found,) = buffers(recorded_graph(*six_readers(tensor(8, 8))), current_options())
    assert sum(verdict.nbytes for verdict in found.verdicts) == 7 * 256


def test_readers_in_one_kernel_read_once() -> None:
    product = tensor(40, 50) @ tensor(50, 40)
    (found, *_) = buffers(recorded_graph(product.sum(axis=1), product.max(axis=1)), current_options())
    assert (found.reads, found.is_kept) == ([6400], True)
    assert found.summary() == "written once and read once, costs 12.5 KiB, saves 6.2 KiB"


def test_views_are_the_buffer_they_show() -> None:
    """Half of it is read as a view, all of it by another kernel; twice the same half is no more than all."""
    product = tensor(8, 8) @ tensor(8, 8)
    (found,) = buffers(recorded_graph(product[:4].sum(), product[4:].T @ tensor(4, 3)), current_options())
    assert sorted(found.reads) == [128, 128]
    assert found.nbytes == 256 + 128 + 128


def test_a_result_is_in_memory_although_its_reader_is_fused() -> None:
    root = fc.sqrt(tensor(10))
    (found,) = buffers(recorded_graph(root, fc.exp(root)), current_options())
    assert found.is_kept
    assert found.summary() == "written once as a result, costs 40 B, saves 40 B"


REASONS = {reason.__name__ for reason in legality.REASONS} | {
    value for name, value in vars(legality).items() if name.isupper() and isinstance(value, str)
}


def test_every_reason_has_a_sentence() -> None:
    assert set(SENTENCES) == REASONS


@pytest.mark.parametrize("reason", GRAPHS)
def test_sentences_say_a_cure_or_that_there_is_none(reason: str) -> None:
    text = show_verdicts(parse(GRAPHS[reason][0]), current_options())
    found = re.findall(rf": {reason}: (.*)", text)
    assert found
    for sentence in found:
        cure = "unavoidable" in sentence or re.search(r"\. (Where|Reduce|Join|Convert)", sentence)
        assert cure or reason in (legality.FUSED, legality.COMPUTED_AGAIN, legality.READ_TO_COMPUTE_AGAIN)
        assert not set(re.findall(r"\w+_\w+", sentence)) & REASONS


def test_ops_of_numpy_are_named() -> None:
    without = dataclasses.replace(ops.sqrt, name="without", vectorized="")
    source = input_node(TensorType((9,), np.dtype(np.float32)))
    graph = Graph([source], [Node.of(ops.abs, Node.of(without, Node.of(ops.negative, source)))])
    text = show_verdicts(graph, current_options())
    assert text.count("runs_in_numpy: `without` has no vector code") == 2
    assert text.count("Convert to float32 or float64 first") == 2


# -- names ------------------------------------------------------------------------------------------

SPELLED: list[tuple[Callable[[Any], Any], list[str]]] = [
    (lambda x: np.tanh(x), ["np.tanh"]),
    (lambda x: fc.tanh(x), ["fc.tanh"]),
    (lambda x: -x * 2 + x, ["-", "*", "+"]),
    (lambda x: +x, ["+"]),
    (lambda x: ~(x < 3), ["<", "~"]),
    (lambda x: x @ x.T, [".T", "@"]),
    (lambda x: x**3 // 2 % 5 != 1, ["**", "//", "%", "!="]),
    (lambda x: x.sum(axis=0), ["x.sum"]),
    (lambda x: (x * 2).max(), ["*", ".max"]),
    (lambda x: x.mean(), ["x.mean (sum)", "x.mean (divide)"]),
    (lambda x: x[1:], ["[]"]),
    (lambda x: np.add(np.negative(x), 1), ["np.negative", "np.add"]),
    (lambda x: np.clip(x, 0, 1), ["np.clip (maximum)", "np.clip (minimum)"]),
    (lambda x: x.astype("f8"), ["x.astype"]),
    (
        lambda x: np.where(
            np.sqrt(
                x
            )
            > 1,
            x,
            np.exp(x),
        ),
        ["np.sqrt", ">", "np.exp", "np.where"],
    ),
]  # fmt: skip


@pytest.mark.parametrize(("program", "names"), SPELLED, ids=[" ".join(names) for _, names in SPELLED])
def test_names_are_the_users(program: Callable[[Any], Any], names: list[str]) -> None:
    graph = recorded_graph(program(tensor(5, 5)))
    spelling = Spelling(graph.nodes)
    assert [spelling.name(node) for node in graph.nodes if not node.is_source] == names


def test_assignments_are_operators_too() -> None:
    x = tensor(5)
    x += np.float32(1)
    graph = recorded_graph(x)
    assert Spelling(graph.nodes).name(graph.outputs[0]) == "+="


def test_without_a_text_operators_are_known_and_calls_are_ops() -> None:
    x = tensor(5)
    graph = recorded_graph(eval("np.arctan2(x * 2, -x)", {"np": np, "x": x}))
    spelling = Spelling(graph.nodes)
    assert [spelling.name(node) for node in graph.nodes if not node.is_source] == ["*", "-", "atan2"]


def test_what_a_pass_makes_of_an_op_keeps_its_name() -> None:
    """The cube is multiplied, and a conversion that nobody wrote is called one."""
    (line,) = [line for line in shown(np.sin(tensor(5) ** 3)) if line.startswith("`**`")]
    assert "never in memory" in line
    whole = fc.asarray(np.arange(5))
    text = fc.explain(np.sqrt(abs(whole)) * np.float64(2), stage="verdicts")
    assert "`abs (astype)` at " in text
