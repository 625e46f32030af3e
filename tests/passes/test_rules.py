"""Both sides of every rule compute the same bits, for every dtype it admits, on all that breaks numbers."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

from fusec import ops
from fusec.errors import FusecError
from fusec.graph import Graph, Node, broadcast_node, constant_node, input_node, interpret, verify
from fusec.ops.op import ElementwiseOp, ViewOp
from fusec.passes.convert_operands import convert_operands
from fusec.passes.rule import Call, Expression, Number, Rule, Variable
from fusec.passes.rule_set import build, matches, orders
from fusec.passes.rules import RULES, is_lossless
from fusec.passes.simplify import EXACT, simplify
from fusec.types import BY_NAME, FLOAT32, INT32, Array, DType, TensorType
from tests.sampling import assert_same_bits, random_array, special_values

VALUE, ATTRIBUTE, CONSTANT = "value", "attribute", "constant"


def roles(expression: Expression) -> dict[Variable, str]:
    """What each variable of a pattern stands for."""
    found: dict[Variable, str] = {}
    if isinstance(expression, Variable):
        found[expression] = CONSTANT if expression.is_constant else VALUE
    elif isinstance(expression, Call):
        for operand in expression.operands:
            found.update(roles(operand))
        found.update({value: ATTRIBUTE for value in expression.attributes.values() if isinstance(value, Variable)})
    return found


def calls(expression: Expression) -> Iterator[Call]:
    if isinstance(expression, Call):
        yield expression
        for operand in expression.operands:
            yield from calls(operand)


def constants(dtype: DType) -> list[Node]:
    """Special values, and the powers of two around which reciprocals stop being exact."""
    values = list(special_values(dtype))
    if dtype.kind == "f":
        limits = np.finfo(dtype)
        powers = [-limits.nmant + limits.minexp, limits.minexp, -3, 2, limits.maxexp - 2, limits.maxexp - 1]
        values += [dtype.type(2.0) ** power for power in powers] + [dtype.type(17), dtype.type(64)]
    else:
        values += list(np.array([-1, 17, 64]).astype(dtype))
    return [constant_node(value, dtype) for value in values]


def sample(dtype: DType, position: int, count: int) -> Array:
    """Values such that `count` samples meet every combination of special values, and random numbers."""
    special = special_values(dtype)
    shape = [1] * count
    shape[position] = special.size
    random = random_array(dtype, (200,), np.random.default_rng(position))
    sizes = [special.size] * count
    return np.concatenate([np.broadcast_to(special.reshape(shape), sizes).reshape(-1), random])


def numbers_in(pattern: Expression) -> list[Number]:
    return [operand for call in calls(pattern) for operand in call.operands if isinstance(operand, Number)]


Given = tuple[dict[Any, Any], list[Node], list[Array]]
"""What variables stand for, the inputs among it, and their arrays."""


def as_given(values: dict[Variable, Array | Node]) -> Given:
    match = {
        name: value if isinstance(value, Node) else input_node(TensorType(value.shape, value.dtype))
        for name, value in values.items()
    }
    arrays = [value for value in values.values() if not isinstance(value, Node)]
    return match, [node for node in match.values() if not node.is_constant], arrays


def givens(values: list[Variable], dtypes: tuple[DType, ...]) -> Iterator[Given]:
    """What variables may stand for: arrays of every shape, and constants."""
    arrays = [sample(dtype, position, len(values)) for position, dtype in enumerate(dtypes)]
    # Dtypes whose special values differ in number leave samples of different length.
    length = min([array.size for array in arrays], default=0)
    arrays = [array[-length:] for array in arrays]
    yield as_given(dict(zip(values, arrays, strict=True)))
    yield as_given({name: array[:0] for name, array in zip(values, arrays, strict=True)})
    yield as_given({name: array[-1] for name, array in zip(values, arrays, strict=True)})
    crossed = [array[:30].reshape(-1, *[1] * position) for position, array in enumerate(arrays)]
    yield as_given(dict(zip(values, crossed, strict=True)))
    random = np.random.default_rng(0)
    for are_constant in itertools.product([False, True], repeat=len(values)):
        for _ in range(3 * any(are_constant)):
            chosen = [constant_node(random.choice(special_values(dtype)), dtype) for dtype in dtypes]
            sides = zip(values, arrays, chosen, are_constant, strict=True)
            yield as_given({name: number if fixed else array for name, array, number, fixed in sides})


def instances(rule: Rule) -> Iterator[tuple[Node, list[Node], list[Array]]]:
    """The pattern over inputs and constants, its numbers included, of every combination of dtypes that it matches."""
    parts = roles(rule.pattern)
    values = [variable for variable, role in parts.items() if role == VALUE]
    fixed = [variable for variable, role in parts.items() if role == CONSTANT]
    attributes = [variable for variable, role in parts.items() if role == ATTRIBUTE]
    numbers = numbers_in(rule.pattern)
    every = list(BY_NAME.values())
    for dtypes in itertools.product(every, repeat=len([*values, *fixed, *attributes, *numbers])):
        rest = iter(dtypes)
        own, constant_dtypes, named, spelled = (
            tuple(itertools.islice(rest, len(part))) for part in (values, fixed, attributes, numbers)
        )
        try:
            spelling = {x: constant_node(x.value, dtype) for x, dtype in zip(numbers, spelled, strict=True)}
        except OverflowError:
            continue
        for number, (match, inputs, arrays) in enumerate(givens(values, own)):
            offered = [constants(dtype)[: None if number == 0 else 4] for dtype in constant_dtypes]
            found = None
            for chosen in itertools.product(*offered):
                bound = match | spelling | dict(zip([*fixed, *attributes], [*chosen, *named], strict=True))
                for pattern in orders(rule.pattern):
                    found = match_of(pattern, bound)
                    if found is not None:
                        yield found, inputs, arrays
                if found is None:
                    break
            if found is None:
                break  # the dtypes decide, whatever the values are


def match_of(pattern: Expression, bound: dict[Any, Any]) -> Node | None:
    """A pattern's nodes, when there are such nodes and the pattern matches them."""
    try:
        node = build_pattern(pattern, bound)
    except FusecError:
        return None
    return node if matches(pattern, node, {}) else None


def build_pattern(pattern: Expression, match: dict[Any, Any]) -> Node:
    """Like `build`, but folds nothing: the pattern must stay what it is."""
    if isinstance(pattern, (Variable, Number)):
        found: Node = match[pattern]
        return found
    assert isinstance(pattern, Call)
    operands = [build_pattern(operand, match) for operand in pattern.operands]
    attributes = {
        name: match[value] if isinstance(value, Variable) else value for name, value in pattern.attributes.items()
    }
    return Node.of(pattern.op, *operands, attributes=attributes)


def errors_allowed(rule: Rule) -> float:
    """How many units in the last place both sides together may be off."""
    involved = [call.op for side in (rule.pattern, rule.replacement) for call in calls(side)]
    # NumPy's own error on one side, ours on the other.
    return 2 * sum(op.ulp for op in involved if isinstance(op, ElementwiseOp))


def is_view_rule(rule: Rule) -> bool:
    return isinstance(rule.pattern.op, ViewOp)


def assert_sides_agree(rule: Rule, node: Node, inputs: list[Node], arrays: list[Array]) -> bool:
    """Whether the rule admits the node; if so, both sides must compute the same."""
    for pattern in orders(rule.pattern):
        match: dict[Any, Any] = {}
        if not (matches(pattern, node, match) and rule.condition(match)):
            continue
        image = build(rule.replacement, match, node.dtype, node.origin)
        assert broadcast_node(image, node.shape).type == node.type, rule
        replaced = Graph(inputs, [image])
        assert convert_operands(replaced) is replaced, "a replacement says its conversions"
        (left,) = interpret(Graph(inputs, [node]), arrays)
        (right,) = interpret(replaced, arrays)
        right = np.broadcast_to(right, node.shape)
        if errors_allowed(rule) and node.dtype.kind == "f":
            np.testing.assert_array_max_ulp(left, right, errors_allowed(rule))
        else:
            assert_same_bits(right, left)
        return True
    return False


@pytest.mark.parametrize("rule", [rule for rule in RULES if not is_view_rule(rule)], ids=repr)
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_both_sides_agree(rule: Rule) -> None:
    admitted = [assert_sides_agree(rule, *instance) for instance in instances(rule)]
    assert any(admitted), "the rule never applies"


SHAPES: list[tuple[int, ...]] = [(), (1,), (6,), (2, 3), (1, 4), (2, 1, 3), (0, 2)]


def random_view(op: ViewOp, node: Node, random: np.random.Generator) -> Node:
    """`op` over a node, with attributes that fit it."""
    shape = node.shape
    if op is ops.reshape:
        size = node.type.size
        choices = [(size,), (1, size), (size, 1, 1), shape, (*shape, 1)]
        attributes: dict[str, Any] = {"shape": choices[random.integers(len(choices))]}
    elif op is ops.permute_dims:
        attributes = {"axes": tuple(map(int, random.permutation(len(shape))))}
    elif op is ops.broadcast_to:
        attributes = {"shape": ((), (2,), (1, 2))[random.integers(3)] + shape}
    else:
        starts, steps, extents = [], [], []
        for extent in shape:
            wanted = int(random.integers(0, extent + 1)) if random.random() < 0.7 else extent
            step = int(random.choice([-2, -1, 1, 1, 2]))
            fits = max((extent - 1) // abs(step) + 1, 0) if extent else 0
            count = min(wanted, fits)
            starts.append(0 if step > 0 or not count else (count - 1) * -step)
            steps.append(step)
            extents.append(count)
        attributes = {"starts": tuple(starts), "steps": tuple(steps), "extents": tuple(extents)}
    return Node.of(op, node, attributes=attributes)


def view_over(pattern: Expression, inner: Node, random: np.random.Generator) -> Node:
    if not isinstance(pattern, Call):
        is_constant = isinstance(pattern, Variable) and pattern.is_constant
        return constant_node(3, inner.dtype) if is_constant else inner
    assert isinstance(pattern.op, ViewOp)
    return random_view(pattern.op, view_over(pattern.operands[0], inner, random), random)


@pytest.mark.parametrize("rule", [rule for rule in RULES if is_view_rule(rule)], ids=repr)
def test_both_sides_agree_on_views(rule: Rule) -> None:
    random = np.random.default_rng(0)
    admitted = 0
    for shape in SHAPES * 40:
        x = input_node(TensorType(shape, INT32))
        array = np.arange(x.type.size, dtype=np.int32).reshape(shape)
        admitted += assert_sides_agree(rule, view_over(rule.pattern, x, random), [x], [array])
    assert admitted, "the rule never applies"


def test_lossless_casts_come_back() -> None:
    for source, target in itertools.product(BY_NAME.values(), repeat=2):
        if is_lossless(source, target):
            values = special_values(source)
            assert_same_bits(values.astype(target).astype(source), values)


LOSSY = "i8-u8 u8-i8 i8-bool i32-f32 u32-f32 i64-f64 u64-f64 u64-i64 i64-u64 i16-i8 f64-f32 f32-i64 f32-bool"


@pytest.mark.parametrize("pair", LOSSY.split())
def test_lossy_casts(pair: str) -> None:
    source, target = (BY_NAME[name] for name in pair.split("-"))
    assert not is_lossless(source, target)


def test_rules_shrink() -> None:
    """No rule undoes another: simplifying twice is simplifying once."""
    for rule in RULES:
        for node, inputs, _ in itertools.islice(instances(rule), 50) if not is_view_rule(rule) else ():
            once = simplify(Graph(inputs, [node]))
            verify(once)
            assert simplify(once) is once, rule


def test_rules_see_explicit_dtypes_only() -> None:
    x = input_node(TensorType((3,), INT32))
    assert EXACT.apply(Node.of(ops.divide, x, constant_node(1, INT32))) is None


def test_long_chains_take_linear_time() -> None:
    node = x = input_node(TensorType((4,), FLOAT32))
    for _ in range(50_000):
        node = Node.of(ops.negative, Node.of(ops.multiply, node, constant_node(-1.0, FLOAT32)))
    assert simplify(Graph([x], [node])).outputs == (x,)


def test_many_paths_take_linear_time() -> None:
    node = x = input_node(TensorType((4,), FLOAT32))
    for _ in range(60):
        node = Node.of(ops.add, node, Node.of(ops.negative, node))
    assert len(simplify(Graph([x], [node])).nodes) == 61
