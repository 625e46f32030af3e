"""Both sides of every relaxed rule agree up to rounding, and whole formulas come closer to the exact values."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.compiler import run_passes
from fusec.config import Options
from fusec.graph import Graph, constant_node, input_node, interpret
from fusec.passes.relax import relax
from fusec.passes.relaxed_rules import CONTRACTIONS, RELAXED_RULES
from fusec.passes.rule import Rule, Variable, y
from fusec.passes.rule_set import build, matches
from fusec.types import FLOAT64, TensorType
from tests.passes.test_rules import CONSTANT, build_pattern, roles

EPSILON = float(np.finfo(np.float64).eps)


@pytest.mark.parametrize("rule", [*RELAXED_RULES, *CONTRACTIONS], ids=repr)
def test_both_sides_agree_up_to_rounding(rule: Rule) -> None:
    """Neither side is further from the other than the magnitudes involved allow."""
    random = np.random.default_rng(0)
    match: dict[Variable, Any] = {}
    arrays = []
    for variable, role in roles(rule.pattern).items():
        if role == CONSTANT:
            match[variable] = constant_node(random.uniform(0.5, 3.0), FLOAT64)
        else:
            # A divisor that many elements share, since one rule is about those.
            shape = (1,) if variable is y else (1000,)
            arrays.append(random.uniform(0.1, 2.0, shape))
            match[variable] = input_node(TensorType(shape, FLOAT64))
    inputs = [node for node in match.values() if not node.is_constant]
    pattern = build_pattern(rule.pattern, match)
    found: dict[Any, Any] = {}
    assert matches(rule.pattern, pattern, found)
    assert rule.condition(found)
    replacement = build(rule.replacement, match, pattern.dtype, None)
    left, right = interpret(Graph(inputs, [pattern, replacement]), arrays)
    np.testing.assert_allclose(np.broadcast_to(right, left.shape), left, rtol=64 * EPSILON, atol=64 * EPSILON)


def gelu(x: Any) -> Any:
    return 0.5 * x * (1 + np.tanh(0.7978845608028654 * (x + 0.044715 * x**3)))


def test_gelu_becomes_a_sigmoid() -> None:
    x = np.linspace(-9, 9, 10_001, dtype=np.float32)
    with fc.options(fast_math=True):
        text = str(fc.explain(gelu(fc.asarray(x)), stage="fused"))
        relaxed = gelu(fc.asarray(x)).numpy()
    assert "sigmoid" in text
    assert "multiply_add" in text
    assert "tanh" not in text
    wide = x.astype(np.float64)
    exact = wide / (1 + np.exp(-2 * 0.7978845608028654 * (wide + 0.044715 * wide**3)))
    strict = gelu(fc.asarray(x)).numpy()
    # 1 + tanh cancels far below zero, where the sigmoid does not.
    error, strict_error = (np.max(np.abs(found - exact) / np.abs(exact + 1e-300)) for found in (relaxed, strict))
    assert error < 1e-5 < strict_error


def test_nothing_is_relaxed_by_default() -> None:
    x = fc.asarray(np.ones(3, np.float32))
    text = str(fc.explain(gelu(x), stage="passes"))
    assert "-- relax --" not in text
    assert "multiply_add" not in text
    assert "tanh" in text


def test_settings_do_not_leak() -> None:
    """An executable compiled under one setting is not found under the other."""
    x = np.full(9, -8.5, np.float32)
    strict = gelu(fc.asarray(x)).numpy()
    with fc.options(fast_math=True):
        relaxed = gelu(fc.asarray(x)).numpy()
    assert np.array_equal(gelu(fc.asarray(x)).numpy(), strict)
    assert not np.array_equal(relaxed, strict)


def test_fused_and_unfused_stay_equal() -> None:
    x = np.random.default_rng(0).standard_normal(1001)

    def softmax(v: Any) -> Any:
        exponentials = np.exp(v - v.max())
        return exponentials / exponentials.sum()

    with fc.options(fast_math=True):
        fused = softmax(fc.asarray(x)).numpy()
        with fc.options(fuse=False):
            assert np.array_equal(softmax(fc.asarray(x)).numpy(), fused)


def test_relaxing_ends() -> None:
    """What was relaxed is in its final form."""
    for rule in RELAXED_RULES:
        match = {
            variable: constant_node(3.0, FLOAT64) if role == CONSTANT else input_node(TensorType((4,), FLOAT64))
            for variable, role in roles(rule.pattern).items()
        }
        inputs = [node for node in match.values() if not node.is_constant]
        once = relax(Graph(inputs, [build_pattern(rule.pattern, match)]))
        assert relax(once) is once, rule
    assert run_passes(once, Options(fast_math=True, verify=True)).outputs


def test_jit_takes_it_for_one_function() -> None:
    x = np.full(9, -8.5, np.float32)
    strict, relaxed = fc.jit(gelu), fc.jit(gelu, fast_math=True)
    decorated = fc.jit(fast_math=True)(gelu)
    assert not np.array_equal(strict(x), relaxed(x))
    assert np.array_equal(decorated(x), relaxed(x))
    with fc.options(fast_math=True):
        assert np.array_equal(strict(x), relaxed(x))
        assert not np.array_equal(fc.jit(gelu, fast_math=False)(x), relaxed(x))
