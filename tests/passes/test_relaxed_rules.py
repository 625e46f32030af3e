"""What relaxed rules make is near the exact value, at every magnitude; whole formulas come closer to it."""

from __future__ import annotations

import itertools
import operator
from collections.abc import Callable, Iterator
from functools import partial
from typing import Any, TypeAlias

import mpmath
import numpy as np
import pytest

import fusec as fc
from fusec import ops
from fusec.compiler import run_passes
from fusec.config import Options
from fusec.evaluation.executables import compile_graph
from fusec.graph import Graph, Node, constant_node, input_node, interpret
from fusec.ops.op import Op
from fusec.passes.relax import relax
from fusec.passes.relaxed_rules import CONSTANTS, CONTRACTIONS, EXPONENTIALS, RELAXED_RULES, SIGMOIDS
from fusec.passes.rule import Call, Expression, Number, Rule, Variable, x, y
from fusec.passes.rule_set import build, matches
from fusec.types import FLOAT32, FLOAT64, Array, DType, TensorType
from tests.passes.test_rules import CONSTANT, build_pattern, numbers_in, roles

EXACT_BITS = 2400
"""Enough for the sum of the largest and the smallest float64."""


@pytest.fixture(autouse=True)
def exactly() -> Iterator[None]:
    """Exact values for these tests, and for no others."""
    with mpmath.workprec(EXACT_BITS):
        yield


EXACTLY: dict[Op, Callable[..., Any]] = {
    ops.add: operator.add,
    ops.subtract: operator.sub,
    ops.multiply: operator.mul,
    ops.divide: operator.truediv,
    ops.tanh: mpmath.tanh,
    ops.exp: mpmath.exp,
    ops.integer_power: operator.pow,
}


def exact_value(pattern: Expression, values: dict[Variable, Any]) -> Any:
    """What a pattern is of real numbers."""
    if isinstance(pattern, Variable):
        return mpmath.mpf(float(values[pattern]))
    if isinstance(pattern, Number):
        return mpmath.mpf(pattern.value)
    assert isinstance(pattern, Call)
    operands = [exact_value(operand, values) for operand in pattern.operands]
    return EXACTLY[pattern.op](*operands, *pattern.attributes.values())


def grid(dtype: DType) -> Array:
    """Numbers of every magnitude: subnormal, tiny, ordinary, huge, the largest; with three that round."""
    limits = np.finfo(dtype)
    magnitudes = [limits.smallest_subnormal, limits.tiny / 4, limits.tiny, limits.eps, 0.3, 1.0, 1.7, 44.3, 1e30]
    magnitudes += [limits.max / 1.1, limits.max, limits.max**0.25, float(limits.max) ** (1 / 3)]
    half = np.array(magnitudes, dtype)
    return np.concatenate([half, -half])


Case: TypeAlias = "tuple[dict[Variable, Array], Node, Node, list[Node]]"


def admitted(rule: Rule, dtype: DType, numbers: Array) -> Iterator[Case]:
    """What stands for the rule's variables; pattern, replacement and their inputs. Constants take all of `numbers`."""
    parts = roles(rule.pattern)
    constants = [variable for variable, role in parts.items() if role == CONSTANT]
    free = [variable for variable in parts if variable not in constants]
    axes = np.meshgrid(*[numbers] * len(free), indexing="ij")
    values = {variable: axis.ravel() for variable, axis in zip(free, axes, strict=True)}
    inputs = {variable: input_node(TensorType(array.shape, dtype)) for variable, array in values.items()}
    for chosen in itertools.product(numbers, repeat=len(constants)):
        match: dict[Any, Any] = dict(inputs)
        match |= {variable: constant_node(value, dtype) for variable, value in zip(constants, chosen, strict=True)}
        match |= {number: constant_node(number.value, dtype) for number in numbers_in(rule.pattern)}
        pattern = build_pattern(rule.pattern, match)
        found: dict[Any, Any] = {}
        assert matches(rule.pattern, pattern, found)
        if rule.condition(found):
            standing = values | dict(zip(constants, chosen, strict=True))
            yield standing, pattern, build(rule.replacement, match, dtype, None), list(inputs.values())


def evaluate(node: Node, inputs: list[Node], arrays: list[Array], is_compiled: bool) -> Array:
    graph = Graph(inputs, [node])
    run = compile_graph(graph, arrays, Options(num_threads=1)) if is_compiled else partial(interpret, graph)
    (found,) = run(arrays)
    return found


RELAXED = [*RELAXED_RULES, *CONTRACTIONS]
WITHOUT_EDGE = [*CONSTANTS, *SIGMOIDS, *CONTRACTIONS]
"""Rules that overflow only where the exact value does; others may where it is within rounding of the largest number."""


@pytest.mark.parametrize("dtype", [FLOAT32, FLOAT64], ids=str)
@pytest.mark.parametrize("rule", RELAXED, ids=repr)
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_normal_numbers_stay_normal(rule: Rule, dtype: DType) -> None:
    """Where the exact value is finite and normal, the replacement is near it, whatever lies on the way."""
    limits = np.finfo(dtype)
    numbers = grid(dtype)
    checked = 0
    for standing, _, replacement, inputs in admitted(rule, dtype, numbers):
        arrays = [standing[variable] for variable in standing if np.ndim(standing[variable])]
        has_constants = len(arrays) < len(standing)
        result = evaluate(replacement, inputs, arrays, is_compiled=not has_constants)
        for position in range(arrays[0].size):
            values = {name: value[position] if np.ndim(value) else value for name, value in standing.items()}
            exact = exact_value(rule.pattern, values)
            largest = limits.max if rule in WITHOUT_EDGE else limits.max * (1 - 200 * limits.eps)
            if not limits.tiny <= abs(exact) <= largest:
                continue
            checked += 1
            # A sum of exponents is rounded, which weighs as much as the sum.
            scale = 4 + (abs(values[x]) + abs(values[y]) if rule in EXPONENTIALS else 0)
            assert abs(mpmath.mpf(float(result[position])) - exact) <= scale * limits.eps * abs(exact), (
                values,
                result[position],
                exact,
            )
    assert checked >= (6 if len(arrays) == len(standing) == 1 else 30)


@pytest.mark.parametrize("dtype", [FLOAT32, FLOAT64], ids=str)
@pytest.mark.parametrize("rule", RELAXED, ids=repr)
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_infinities_stay(rule: Rule, dtype: DType) -> None:
    """Beside infinities and NaN, what has a value keeps it; NaN may become the limit that it stood for."""
    numbers = np.array([0.0, -0.0, 1.0, -0.25, np.inf, -np.inf, np.nan], dtype)
    for standing, pattern, replacement, inputs in admitted(rule, dtype, numbers):
        arrays = [standing[variable] for variable in standing if np.ndim(standing[variable])]
        left, right = (evaluate(node, inputs, arrays, is_compiled=False) for node in (pattern, replacement))
        numbered = ~np.isnan(left)
        np.testing.assert_allclose(right[numbered], left[numbered], rtol=8 * np.finfo(dtype).eps, atol=0)
        # What no limit gives a value stays without one: NaN comes out wherever NaN goes in.
        given = np.isnan(arrays).any(axis=0)
        assert np.isnan(right[given]).all()


def test_readers_of_what_a_rule_would_remove() -> None:
    """Where the exponentials are wanted anyway, a third one would come on top."""
    a, b = np.linspace(0, 1, 50), np.linspace(1, 2, 50)

    def count(function: Callable[..., Any], *arrays: Array) -> int:
        fused = fc.explain(function, *arrays, stage="fused")
        return str(fused).count("= exp ") + str(fused).count("= tanh ") + str(fused).count("= sigmoid ")

    with fc.options(fast_math=True):
        assert count(lambda v, w: np.exp(v) * np.exp(w), a, b) == 1
        assert count(lambda v, w: np.exp(v) * np.exp(w) + np.exp(v), a, b) == 2
        assert count(lambda v, w: (np.exp(v) * np.exp(w), np.exp(w)), a, b) == 2
        assert count(lambda v, w: 0.5 * v * (1 + np.tanh(w)), a, b) == 1
        assert count(lambda v, w: 0.5 * v * (1 + np.tanh(w)) + np.tanh(w), a, b) == 1


def test_an_outer_product_of_exponentials_stays_one() -> None:
    u = np.linspace(-2, 2, 300)

    def gaussian(v: Any) -> Any:
        return np.exp(-(v[:, None] ** 2)) * np.exp(-(v[None, :] ** 2))

    with fc.options(fast_math=True):
        text = str(fc.explain(gaussian, u, stage="fused"))
        assert "[300,300] = exp" not in text
        assert text.count("= exp ") == 2
        repeated = fc.explain(lambda v: np.exp(v[:, None]) * np.exp(v[:, None] * v), u, stage="fused")
        assert str(repeated).count("= exp ") == 1
    np.testing.assert_allclose(fc.jit(gaussian, fast_math=True)(u), gaussian(u), rtol=1e-15)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_divisors_of_every_magnitude(dtype: Any) -> None:
    """Constants, rows' sums, and totals; also where the reciprocal would be infinite or subnormal."""
    limits = np.finfo(dtype)
    near = np.array([[1, 2, 3], [3, 5, 7]], dtype)
    for scale in (limits.smallest_subnormal, limits.tiny / 16, limits.tiny, limits.max / 32, 1, 1e-30, 1e30):
        rows = near * dtype(scale)
        for function in (
            lambda v: v / v.sum(-1, keepdims=True),
            lambda v: v / v.sum(),
            partial(lambda divisor, v: v / divisor, dtype(scale)),
            partial(lambda divisor, v: v / divisor, float(scale)),
            partial(lambda divisor, v: v / divisor / 3, dtype(scale)),
        ):
            np.testing.assert_allclose(fc.jit(function, fast_math=True)(rows), function(rows), rtol=4 * limits.eps)


def test_contraction_keeps_what_cancels() -> None:
    """`a*a - b*b` is 0 where `a` is `b`, as every discriminant and its root rely on."""
    a = np.random.default_rng(0).standard_normal(1000)
    found = fc.jit(lambda v, w: np.sqrt(v * v - w * w), fast_math=True)(a, a)
    np.testing.assert_array_equal(found, 0.0)
    found = fc.jit(lambda v, w: np.sqrt((v * w) ** 2 - v * v * (w * w)), fast_math=True)(a, np.full(1000, 2.0))
    np.testing.assert_array_equal(found, 0.0)


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
        match: dict[Any, Node] = {
            variable: constant_node(3.0, FLOAT64) if role == CONSTANT else input_node(TensorType((4,), FLOAT64))
            for variable, role in roles(rule.pattern).items()
        }
        match |= {number: constant_node(number.value, FLOAT64) for number in numbers_in(rule.pattern)}
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
