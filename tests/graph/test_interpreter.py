"""The interpreter: NumPy, op by op."""

from __future__ import annotations

import itertools

import numpy as np
import pytest

from fusec import ops
from fusec.errors import DTypeError
from fusec.graph import Graph, Node, input_node, interpret, parse
from fusec.ops.op import OPS, ElementwiseOp
from fusec.types import BY_NAME, FLOAT32, Array, TensorType
from tests.sampling import assert_same_bits, random_array


def run(text: str, *arrays: Array) -> list[Array]:
    return interpret(parse(text), arrays)


def test_groups_give_all_their_results() -> None:
    x = np.arange(6, dtype=np.float32).reshape(2, 3)
    largest, total, unread = run(
        """
        graph(%x: f32[2,3]):
          %0: f32[2,3] = add %x, 1.0
          %1: f32[2], %2: f32[2], %3: f32[2,3] = fused %0:
            %4: f32[2] = max %0, axes=(1,), keepdims=False
            %5: f32[2] = sum %0, axes=(1,), keepdims=False
            yield %4, %5, %0
          return %1, %2, %x
        """,
        x,
    )
    assert_same_bits(largest, (x + 1).max(axis=1))
    assert_same_bits(total, (x + 1).sum(axis=1))
    assert unread is x


def test_constants_and_inputs_may_be_results() -> None:
    x = np.ones(3, np.int8)
    number, again, same = run("graph(%x: i8[3]):\n  return -0.0:f32, %x, %x", x)
    assert_same_bits(number, np.array(-0.0, np.float32))
    assert again is same is x


def test_values_are_dropped_after_their_last_reader() -> None:
    x = input_node(TensorType((1000,), FLOAT32))
    node = x
    for _ in range(5):
        node = Node.of(ops.negative, node)
    alive: list[int] = []
    seen: list[Array] = []

    def observe(_: Node, value: Array) -> None:
        seen.append(value)
        alive.append(len(seen))

    (result,) = interpret(Graph([x], [node]), [np.ones(1000, np.float32)], observe)
    assert alive == [1, 2, 3, 4, 5]
    assert result is seen[-1]


def test_many_paths() -> None:
    node = x = input_node(TensorType((2,), BY_NAME["i64"]))
    for _ in range(60):
        node = Node.of(ops.add, node, node)
    (result,) = interpret(Graph([x], [node]), [np.array([1, 3])])
    assert result.tolist() == [2**60, 3 * 2**60]


@pytest.mark.parametrize("op", [op for op in OPS.values() if isinstance(op, ElementwiseOp)], ids=repr)
def test_types_are_those_inferred_and_conversions_settle(op: ElementwiseOp) -> None:
    """An op over operands of its loop's dtypes has the same loop: conversions can be made explicit."""
    offered = {"dtype": BY_NAME["i16"], "exponent": 3}
    attributes = {name: offered[name] for name in op.attributes}
    random = np.random.default_rng(0)
    defined = 0
    for dtypes in itertools.product(BY_NAME.values(), repeat=op.arity):
        inputs = [input_node(TensorType((4,), dtype)) for dtype in dtypes]
        try:
            node = Node.of(op, *inputs, attributes=attributes)
        except DTypeError:
            continue
        defined += 1
        loop = op.signature(dtypes, attributes)
        assert op.signature(loop.operands, attributes) == loop
        if op.name == "pow" and loop.result.kind in "iu":
            continue  # NumPy raises for negative exponents
        (result,) = interpret(Graph(inputs, [node]), [random_array(x.dtype, x.shape, random) for x in inputs])
        assert (result.dtype, result.shape) == (node.dtype, node.shape)
    assert defined


def test_numbers_are_numpys() -> None:
    x = np.array([-7, 7, 0, -128], np.int8)
    y = np.array([3, -3, 0, -1], np.int8)
    (quotient, remainder, shifted) = run(
        """
        graph(%x: i8[4], %y: i8[4]):
          %0: i8[4] = floor_divide %x, %y
          %1: i8[4] = remainder %x, %y
          %2: i8[4] = bitwise_right_shift %x, 100
          return %0, %1, %2
        """,
        x,
        y,
    )
    assert quotient.tolist() == [-3, -3, 0, -128]
    assert remainder.tolist() == [2, -2, 0, 0]
    assert shifted.tolist() == [-1, 0, 0, -1]
