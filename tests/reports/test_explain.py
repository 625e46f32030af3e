"""Every stage shows what it promises."""

from __future__ import annotations

import numpy as np
import pytest

import fusec as fc
from fusec.graph import equal_graphs, parse
from tests.plans import plan_of, recorded_graph


def tensor(*shape: int) -> fc.Tensor:
    return fc.asarray(np.arange(1, 1 + np.prod(shape, dtype=int), dtype=np.float32).reshape(shape))


def softmax(x: fc.Tensor) -> fc.Tensor:
    powers = fc.exp(x - fc.max(x, axis=1, keepdims=True))
    return powers / fc.sum(powers, axis=1, keepdims=True)


def test_recorded_is_the_program() -> None:
    y = softmax(tensor(4, 5))
    text = fc.explain(y, stage="recorded")
    assert equal_graphs(parse(text), recorded_graph(y))
    line = softmax.__code__.co_firstlineno + 1
    for op in ("max", "subtract", "exp"):
        (found,) = [row for row in text.splitlines() if f"= {op} " in row]
        assert found.endswith(f"test_explain.py:{line}")


def test_fused_is_the_plan() -> None:
    y = softmax(tensor(40, 50))
    text = fc.explain(y, stage="fused")
    assert equal_graphs(parse(text), plan_of(y).graph)
    groups = [row.partition("#")[2].strip() for row in text.splitlines() if "= fused " in row]
    # 8000 bytes in 160 out; 8160 in and out; 8160 in and 8000 out.
    assert groups == ["reads 7.8 KiB, writes 160 B", "reads 8.0 KiB, writes 8.0 KiB", "reads 8.0 KiB, writes 7.8 KiB"]


def test_passes_show_what_changed() -> None:
    text = fc.explain(softmax(tensor(4, 5)), stage="passes")
    titles = [row.strip("- ") for row in text.splitlines() if row.startswith("--")]
    assert titles == ["recorded", "fuse_elementwise", "fuse_reductions"]
    graphs = [parse(part.partition("\n")[2]) for part in text.split("\n\n")]
    assert [len(graph.groups) for graph in graphs] == [0, 2, 3]
    removed = fc.explain(fc.negative(-tensor(4)) + tensor(4), stage="passes")
    assert "-- simplify --" in removed
    # A pass that only adds verdicts changes nothing.
    assert "-- fuse_reductions --" not in fc.explain(tensor(4) * 2, stage="passes")


def test_nest_shows_the_loops() -> None:
    lines = fc.explain(tensor(40, 50) * 2.5 + 1, stage="nest").splitlines()
    assert lines[:3] == ["step 1: kernel", "%1 = load f32[0]", "%2 = load f32[0]"]
    assert lines[3].startswith("lanes i0 by ")
    assert [line.strip() for line in lines[4:]] == [
        "%0 = load f32[1]", "%3: f32 = multiply %0, %1", "%4: f32 = add %3, %2", "result 0 = store %4 to f32[1]",
    ]  # fmt: skip
    text = fc.explain(tensor(4, 5) @ tensor(5, 6) + 1, stage="nest")
    assert text.startswith("step 1: numpy matmul -> f32[4,6]\n\nstep 2: kernel\n")


def test_equal_kernels_are_shown_once() -> None:
    text = fc.explain(fc.sqrt(tensor(40)), fc.sqrt(tensor(41)), stage="nest")
    assert text.endswith("step 2: the kernel of step 1")


def test_machine_stages() -> None:
    y = tensor(40) * 2 + 1
    llvm, assembly = fc.explain(y, stage="llvm"), fc.explain(y, stage="asm")
    assert "define void @kernel(" in llvm
    assert "fmul <" in llvm
    assert "kernel:" in assembly
    assert "ret" in assembly


def test_default_is_the_four_that_say_most() -> None:
    text = fc.explain(softmax(tensor(4, 5)))
    assert [row for row in text.splitlines() if row.startswith("--")] == [
        "-- recorded --", "-- fused --", "-- verdicts --", "-- nest --",
    ]  # fmt: skip
    assert repr(text) == str(text)


def test_one_op_has_no_verdicts() -> None:
    assert fc.explain(tensor(4) + 1, stage="verdicts") == ""
    assert "-- verdicts --" not in fc.explain(tensor(4) + 1)


def test_unfused() -> None:
    with fc.options(fuse=False):
        text = fc.explain(softmax(tensor(4, 5)), stage="fused")
    assert text.count("= fused ") == 5


def test_functions_and_their_arguments() -> None:
    x = np.ones((4, 5), np.float32)
    assert "exp" in fc.explain(softmax, x, stage="recorded")
    assert "exp" in fc.explain(fc.jit(softmax), x, stage="recorded")


def test_asking_computes_nothing() -> None:
    y = softmax(tensor(4, 5))
    for stage in ("recorded", "passes", "fused", "verdicts", "nest", "llvm", "asm", None):
        fc.explain(y, stage=stage)
    assert y.is_lazy


def test_unknown_stage() -> None:
    with pytest.raises(ValueError, match="unknown stage 'ptx'; known are recorded, passes, fused"):
        fc.explain(tensor(4) + 1, stage="ptx")


def test_nothing_lazy() -> None:
    with pytest.raises(fc.UnsupportedError, match="explain: nothing lazy to look at"):
        fc.explain(tensor(4))


def test_memory_shows_lifetimes_and_places() -> None:
    """Three temporaries: the third lies where the first did."""
    y = fc.asarray(np.ones(16, np.float32))
    for _ in range(4):
        y = fc.sqrt(y)
    with fc.options(fuse=False):
        assert fc.explain(y, stage="memory").splitlines() == [
            "peak 192 B, 128 B of it temporaries",
            "f32[16]  steps 1 to 2  at byte 0",
            "f32[16]  steps 2 to 3  at byte 64",
            "f32[16]  steps 3 to 4  at byte 0",
        ]
    assert fc.explain(y, stage="memory") == "peak 64 B, 0 B of it temporaries"
