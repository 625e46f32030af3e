"""What `docs/numerics.md` promises of each op, given the values of its operands."""

from __future__ import annotations

import math

import numpy as np

from fusec import ops
from fusec.graph import Node
from fusec.ops.op import ElementwiseOp, Kind, ReductionOp
from fusec.ops.ulp import ulp_distance
from fusec.types import Array
from tests.fixed_tree import tree_reduce
from tests.sampling import assert_same_bits

# Which of two zeros NumPy picks depends on its code path.
ORDERED = (ops.maximum, ops.minimum, ops.fmax, ops.fmin, ops.max, ops.min)


def converts_float_to_unsigned(node: Node) -> bool:
    """Whether NumPy's vector loop and its tail differ where the number does not fit."""
    return node.op is ops.astype and node.dtype.kind == "u" and node.operands[0].dtype.kind == "f"


def assert_keeps_contract(node: Node, operands: list[Array], value: Array, follows_tree: bool = True) -> None:
    """One op's value has the node's type, and is as near NumPy's on the same operands as the op promises.

    NumPy's own sums do not follow the fixed tree: `follows_tree` says whether these must.
    """
    assert (value.shape, value.dtype) == (node.shape, node.dtype), (node, value.shape, value.dtype)
    expected = node.op.interpret(operands, node.attributes)
    op = node.op
    if isinstance(op, ReductionOp) and node.dtype.kind == "f" and not op.reassociates(node.dtype):
        assert_accumulates(node, operands[0], value, follows_tree)
    elif node.kind is Kind.CONTRACTION and node.dtype.kind == "f":
        assert_multiplies(operands, value)
    elif op is ops.multiply_add and node.dtype.kind == "f":
        # `x*y + z` is the product of a row, (x, z), and a column, (y, 1).
        x, y, z = np.broadcast_arrays(*operands)
        row, column = np.stack([x, z], axis=-1)[..., None, :], np.stack([y, np.ones_like(y)], axis=-1)[..., None]
        assert_multiplies([row, column], value[..., None, None])
    elif isinstance(op, ElementwiseOp) and op.ulp and node.dtype.kind == "f":
        assert_is_near(node, operands, value, expected)
    else:
        assert_is_exact(node, operands, value, expected)


def assert_is_exact(node: Node, operands: list[Array], value: Array, expected: Array) -> None:
    """NumPy's bits, but for what the page says is not promised: a NaN's sign, and which zero is larger."""
    counts = np.ones(node.shape, bool)
    if converts_float_to_unsigned(node):
        with np.errstate(all="ignore"):
            counts &= (operands[0] > -1) & (operands[0] < 2.0 ** (8 * node.dtype.itemsize))
    if node.op in (ops.signbit, ops.copysign) and operands[-1].dtype.kind == "f":
        counts &= ~np.isnan(operands[-1])
        if node.op is ops.copysign:
            # The magnitude is promised all the same.
            assert_same_bits(np.abs(value), np.abs(expected))
    if node.op in ORDERED and node.dtype.kind == "f":
        # Adding +0 makes both zeros one.
        value, expected = value + 0, expected + 0
    try:
        assert_same_bits(value[counts], expected[counts])
    except AssertionError as error:
        raise AssertionError(f"{node} of {operands}: {value}, not {expected}") from error


def assert_is_near(node: Node, operands: list[Array], value: Array, expected: Array) -> None:
    """A function: near NumPy's value, which is a few ULP off itself; the accuracy tests hold the bound of 1."""
    op = node.op
    assert isinstance(op, ElementwiseOp)
    distance = ulp_distance(np.atleast_1d(value), np.atleast_1d(expected))
    close = distance <= op.ulp + 4
    if op.name == "logaddexp":
        # NumPy adds a number to a logarithm that may be almost its opposite; ours does not lose what cancels.
        scale = np.maximum(*(np.abs(operand.astype(node.dtype)) for operand in operands))
        with np.errstate(all="ignore"):
            close |= np.atleast_1d(np.abs(value - expected) <= 4 * np.finfo(node.dtype).eps * scale)
    assert close.all(), (node, operands, value, expected, distance)


def assert_accumulates(node: Node, operand: Array, value: Array, follows_tree: bool) -> None:
    """A float sum or product: the bits of the fixed tree, and the exact value up to the roundings of any tree."""
    axes = node.attributes["axes"]
    kept = [axis for axis in range(operand.ndim) if axis not in axes]
    length = math.prod(operand.shape[axis] for axis in axes)
    shape = tuple(operand.shape[axis] for axis in kept)
    rows = operand.astype(node.dtype).transpose(*axes, *kept).reshape(length, *shape)
    value = value.reshape(shape)
    combine, bound_of = {ops.sum: (np.add, sum_bound), ops.prod: (np.multiply, product_bound)}[node.op]
    with np.errstate(all="ignore"):
        if follows_tree:
            assert_same_bits(value, tree_reduce(combine, rows))
        exact, bound = bound_of(rows)
        near = np.abs(value - exact) <= bound
    assert (near | np.isnan(bound)).all(), (node, operand, value, exact)


def sum_bound(rows: Array) -> tuple[Array, Array]:
    """The sums along the first axis, and how far they may be off; NaN where one may be infinite."""
    limits = np.finfo(rows.dtype)
    wide = rows.astype(np.longdouble)
    roundings = 16 + 4 + math.ceil(math.log2(max(len(rows), 1)) + 1)
    scale = np.abs(wide).sum(axis=0)
    bound = np.where(scale < limits.max / 4, scale * roundings * limits.eps, np.nan)
    return wide.sum(axis=0), bound


def product_bound(rows: Array) -> tuple[Array, Array]:
    """The products along the first axis, and how far they may be off; NaN where a part may leave the normal numbers."""
    limits = np.finfo(rows.dtype)
    # Factors beyond 1 give the largest product of any of them, the others the smallest.
    logarithms = np.log2(np.abs(rows.astype(np.longdouble)))
    largest, smallest = (np.where(sign * logarithms > 0, logarithms, 0).sum(axis=0) for sign in (1, -1))
    # Half a place is left for rounding, and everything through zero is exact.
    is_normal = (largest < limits.maxexp - 0.5) & (smallest > limits.minexp + 0.5)
    exact = rows.astype(np.longdouble).prod(axis=0)
    return exact, np.where(is_normal, np.abs(exact) * len(rows) * limits.eps, np.nan)


def assert_multiplies(operands: list[Array], value: Array) -> None:
    """A matrix product: the exact one up to the roundings of any order, `K eps (|A| @ |B|)`."""
    limits = np.finfo(value.dtype)
    left, right = (operand.astype(value.dtype).astype(np.longdouble) for operand in operands)
    inner = left.shape[-1]
    with np.errstate(all="ignore"):
        exact, scale = np.matmul(left, right), np.matmul(np.abs(left), np.abs(right))
        near = np.abs(value - exact) <= inner * (limits.eps * scale + limits.smallest_subnormal)
    # Beyond the largest number a part of the sum may be infinite, in one order or another.
    may_overflow = ~(scale < limits.max / 2)
    assert (near | may_overflow).all(), (operands, value, exact)
    assert not np.isfinite(value[np.isnan(exact)]).any(), (operands, value, exact)
