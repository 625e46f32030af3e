"""Comparing with NumPy: distances by hand, and the op where two computations part."""

from __future__ import annotations

import dataclasses
import math
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec import ops, passes
from fusec.evaluation import executables, expression
from fusec.foundation.cache import Cache
from fusec.graph import Graph, Node
from fusec.ops.op import Op
from fusec.ops.ulp import largest_ulp, ulp_distance
from fusec.types import FLOAT32


@contextmanager
def reference(op: Op, function: Callable[..., Any]) -> Iterator[None]:
    """NumPy's side of an op, changed for the block."""
    kept = op.reference
    object.__setattr__(op, "reference", function)
    try:
        yield
    finally:
        object.__setattr__(op, "reference", kept)


def one_up(x: np.ndarray) -> np.ndarray:
    return np.nextafter(np.sqrt(x), np.array(np.inf, x.dtype))


def test_exact_graphs_agree() -> None:
    x = np.random.default_rng(0).standard_normal((40, 50), dtype=np.float32)
    found = fc.compare(lambda v: (abs(v * 3 - 1), fc.max(v, axis=0)), x, repeats=1)
    assert found.ulp == (0.0, 0.0)
    assert found.relative == (0.0, 0.0)
    assert found.first_difference is None
    assert "nowhere: every op agrees bit for bit, dtype and shape included" in str(found)


def test_the_first_op_that_differs() -> None:
    def program(v: fc.Tensor) -> fc.Tensor:
        root = fc.sqrt(abs(v) + 1)
        return root * 2 - root / 3

    x = np.random.default_rng(0).standard_normal((40, 50), dtype=np.float32)
    with reference(ops.sqrt, one_up):
        found = fc.compare(program, x, repeats=1)
    line = program.__code__.co_firstlineno + 1
    assert found.first_difference is not None
    assert found.first_difference.startswith("sqrt by 1 ULP at ")
    assert found.first_difference.endswith(f"test_compare.py:{line}")
    assert found.ulp[0] >= 1
    assert found.first_difference in str(found)


def test_later_ops_are_not_blamed() -> None:
    """Ops are judged on equal operands: what follows a difference is not itself one."""
    x = np.linspace(1, 2, 100, dtype=np.float32)
    with reference(ops.sqrt, one_up):
        found = fc.compare(lambda v: (-v, fc.sqrt(v), fc.sqrt(v) * 3), x, repeats=1)
    assert found.ulp[0] == 0
    assert found.ulp[1] == 1
    assert found.ulp[2] >= 1
    assert str(found.first_difference).startswith("sqrt")


def test_relative_difference() -> None:
    """Twice the value everywhere: as large as the largest value."""
    with reference(ops.negative, lambda x: -x / 2):
        found = fc.compare(lambda v: -v, np.array([1, 2, 4], np.float32), repeats=1)
    assert found.relative == (1.0,)
    # From each number to its half are as many steps as a binade has.
    assert found.ulp == (2.0**23,)


def test_errors_against_float64() -> None:
    """Sevenths rounded to float32 are at most half a unit of 1 off; a wrong NumPy is seen as what is wrong."""
    x = np.arange(1, 8, dtype=np.float32)
    found = fc.compare(lambda v: (v / 7, v > 3, v.sum()), x, repeats=1)
    expected = np.abs((x / np.float32(7)).astype(np.float64) - np.arange(1, 8) / 7).max()
    assert found.compiled_errors == found.eager_errors == (expected, None, 0.0)
    assert 0 < expected <= 2.0**-25
    with reference(ops.negative, lambda v: -v / 2):
        wrong = fc.compare(lambda v: -v, x, repeats=1)
    assert wrong.compiled_errors == (1.0,)  # the reference is what float64 is computed by, too
    assert wrong.eager_errors == (0.0,)


def test_errors_are_those_of_the_formula_in_float64() -> None:
    """By hand: the same program on float64, numbers as float32 has them."""
    x = np.random.default_rng(0).standard_normal(1000, dtype=np.float32)
    found = fc.compare(lambda v: np.exp(v.astype("f4") * np.float32(0.1)) + v[::-1], x, repeats=1)
    wide = x.astype(np.float64)
    exact = np.exp(wide * float(np.float32(0.1))) + wide[::-1]
    by_numpy = np.exp(x * np.float32(0.1)) + x[::-1]
    assert found.eager_errors == (np.abs(by_numpy - exact).max() / np.abs(exact).max(),)


def test_nothing_judges_what_is_not_float32() -> None:
    found = fc.compare(lambda v: v / 3, np.arange(5.0), repeats=1)
    assert found.compiled_errors == found.eager_errors == (None,)
    assert "against float64" not in str(found)


def test_text_says_relative_errors_first_and_ulp_second() -> None:
    """NumPy's roots one unit up: relative to the largest value, 2, half a unit of 1 to 2, which is 2**-23."""
    x = np.linspace(1, 4, 1000, dtype=np.float32)
    with reference(ops.sqrt, one_up):
        text = str(fc.compare(fc.sqrt, x, repeats=1)).splitlines()
    assert [line.split(" ")[0] for line in text] == ["time", "bytes", "error", "accuracy", "differs"]
    assert text[3].endswith("e-07 of the largest value, 1 ULP")
    shown = dataclasses.replace(fc.compare(fc.sqrt, x, repeats=1), eager_seconds=1.0, compiled_seconds=2.0)
    assert "compiled 2 s (2.0 times slower; " in str(shown)
    shown = dataclasses.replace(shown, compiled_seconds=0.5)
    assert "compiled 500 ms (2.0 times faster; " in str(shown)


def break_pass(patch: pytest.MonkeyPatch, change: Callable[[Node], Node], *, only_alone: bool = False) -> None:
    """A pass that puts something else in the place of a result, as a wrong rule might."""

    def apply(graph: Graph) -> Graph:
        if only_alone and len(graph.outputs) > 1:
            return graph
        return Graph(graph.inputs, [node if node.is_source else change(node) for node in graph.outputs])

    patch.setattr(passes, "convert_operands", apply)
    # What is compiled meanwhile is for this test only.
    patch.setattr(executables, "by_graph", Cache(9))
    patch.setattr(expression, "by_fingerprint", Cache(9))


def narrowed(node: Node) -> Node:
    return Node.of(ops.astype, node, attributes={"dtype": FLOAT32})


def shortened(node: Node) -> Node:
    return Node.of(ops.slice, node, attributes={"starts": (0,), "steps": (1,), "extents": (2,)})


@pytest.mark.parametrize(("change", "shown"), [(narrowed, "f32[3]"), (shortened, "f64[2]")])
@pytest.mark.parametrize("only_alone", [False, True])
def test_dtype_and_shape_are_part_of_agreement(
    change: Callable[[Node], Node], shown: str, only_alone: bool, monkeypatch: pytest.MonkeyPatch
) -> None:
    break_pass(monkeypatch, change, only_alone=only_alone)

    def program(v: fc.Tensor) -> fc.Tensor:
        return fc.sqrt(v)

    found = fc.compare(program, np.array([1.0, 4.0, 9.0]), repeats=1)
    line = program.__code__.co_firstlineno + 1
    assert found.ulp == found.relative == (math.inf,)
    assert found.first_difference is not None
    assert found.first_difference.startswith(f"sqrt gives {shown} instead of f64[3] at ")
    assert f"test_compare.py:{line}" in found.first_difference
    assert found.first_difference.endswith("compiled together with what it reads") == only_alone
    assert "agrees" not in str(found)


def test_a_result_that_differs_although_each_op_agrees(monkeypatch: pytest.MonkeyPatch) -> None:
    break_pass(monkeypatch, lambda node: Node.of(ops.add, node, node), only_alone=True)
    found = fc.compare(lambda v: fc.sqrt(v), np.array([1.0, 4.0, 9.0]), repeats=1)
    assert str(found.first_difference).startswith("sqrt by 4.5036e+15 ULP at ")
    assert found.ulp == (2.0**52,)
    assert "agrees" not in str(found)


def test_choosing_between_numbers() -> None:
    """Two constants in one op, which once became booleans."""
    found = fc.compare(lambda v: (np.where(v > 2, 1.0, 0.0), np.where(v > 2, 1, 0)), np.array([1.0, 2.0, 3.0]))
    assert found.first_difference is None
    assert found.ulp == found.relative == (0.0, 0.0)


def test_bytes_and_times() -> None:
    found = fc.compare(lambda v: v * 2 + 1, np.ones(1000, np.float32), repeats=3)
    assert found.report.bytes_unfused == 16_000
    assert found.report.bytes_fused == 8000
    assert min(found.eager_seconds, found.compiled_seconds, found.first_seconds) > 0
    assert found.speedup == found.eager_seconds / found.compiled_seconds


@pytest.mark.parametrize("value", [1.0, -1.0, 0.1, 1e300, -1e-300, 5e-324, 2.0**-1022, 1.0 - 2.0**-53])
@pytest.mark.parametrize("steps", [1, 2, 7])
def test_distance_counts_steps(value: float, steps: int) -> None:
    other = math.nextafter(value, math.inf, steps=steps) if hasattr(math, "ulp") and _has_steps() else _up(value, steps)
    assert ulp_distance(np.array([value]), np.array([other])) == [steps]
    assert ulp_distance(np.array([other]), np.array([value])) == [steps]


def _has_steps() -> bool:
    try:
        math.nextafter(1.0, 2.0, steps=1)
    except TypeError:
        return False
    return True


def _up(value: float, steps: int) -> float:
    for _ in range(steps):
        value = math.nextafter(value, math.inf)
    return value


@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_landmarks(dtype: str) -> None:
    tiny, largest = np.finfo(dtype).smallest_subnormal, np.finfo(dtype).max
    left = np.array([0.0, 0.0, -tiny, largest, np.nan, np.nan, 1.0, np.inf, -np.inf], dtype)
    right = np.array([-0.0, tiny, tiny, np.inf, np.nan, 1.0, np.nan, np.inf, np.inf], dtype)
    found = ulp_distance(left, right)
    assert list(found[:8]) == [0, 1, 2, 1, 0, np.inf, np.inf, 0]
    mantissa, exponents = (23, 255) if dtype == "f4" else (52, 2047)
    assert found[8] == 2.0 * exponents * 2.0**mantissa


def test_distance_of_integers() -> None:
    left, right = np.array([0, -5, 127], np.int8), np.array([0, 5, -128], np.int8)
    assert list(ulp_distance(left, right)) == [0, 10, 255]
    assert list(ulp_distance(np.array([True, False]), np.array([True, True]))) == [0, 1]
    large = np.array([2**62, 2**64 - 1, 2**63], np.uint64)
    assert list(ulp_distance(large, large - np.array([1, 1, 0], np.uint64)) > 0) == [True, True, False]


def test_largest() -> None:
    x = np.array([1.0, 2.0, 3.0])
    assert largest_ulp(x, np.array([1.0, _up(2.0, 3), _up(3.0, 2)])) == 3
    assert largest_ulp(x[:0], x[:0]) == 0
    assert largest_ulp(np.array(1.0), np.array(_up(1.0, 1))) == 1
    assert largest_ulp(np.array(np.nan), np.array(np.nan)) == 0
