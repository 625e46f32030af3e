"""Random graphs for differential tests: all ops, dtypes, layouts and special values."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from hypothesis import strategies as st

from fusec import ops
from fusec.errors import FusecError
from fusec.graph import Graph, Node, constant_node, input_node
from fusec.ops.op import OPS, ElementwiseOp, ReductionOp
from fusec.passes import relaxed_rules, rules
from fusec.passes.rule import Call, Expression, Number, Variable
from fusec.types import BY_NAME, TensorType
from tests.contracts import converts_float_to_unsigned
from tests.sampling import special_values

DTYPES = tuple(BY_NAME.values())
FLOATS = (BY_NAME["f32"], BY_NAME["f64"])
EXTENTS = (1, 2, 3, 5, 7, 16, 17, 33)
SHAPES = (
    st.lists(st.sampled_from(EXTENTS), max_size=3).map(tuple),
    st.sampled_from([(), (0,), (4, 0), (0, 3), (2, 0, 3), (1,), (257,), (300, 5), (5, 300), (1025,)]),
    st.sampled_from([(2, 3, 270), (600, 3), (3, 1, 70)]),
)
ELEMENTWISE = sorted(
    (op for op in OPS.values() if isinstance(op, ElementwiseOp)),
    key=lambda op: op.name,
)
RULED = tuple(
    tuple(rule.pattern for rule in group)
    for group in (
        *(rules.ARITHMETIC, rules.POWERS, rules.CHOICES, rules.ROUNDINGS, rules.COMPARISONS, rules.LOGIC, rules.BITS),
        *(rules.CASTS, relaxed_rules.CONSTANTS, (*relaxed_rules.SIGMOIDS, *relaxed_rules.EXPONENTIALS)),
        relaxed_rules.CONTRACTIONS,
    )
)
patterns = st.sampled_from(RULED).flatmap(st.sampled_from)
REDUCTIONS = sorted((op for op in OPS.values() if isinstance(op, ReductionOp)), key=lambda op: op.name)


def fill(shape: tuple[int, ...], dtype: np.dtype, seed: int, tame: bool) -> np.ndarray:
    """Random data, with special values among it unless `tame`."""
    random = np.random.default_rng(seed)
    if dtype.kind == "b":
        return np.asarray(random.random(shape) < 0.5)
    if dtype.kind == "f":
        data = (random.standard_normal(shape) * 10.0 ** random.integers(-2, 3)).astype(dtype)
    else:
        low, high = (0, 100) if dtype.kind == "u" else (-100, 100)
        data = random.integers(low, high, shape).astype(dtype)
    if not tame:
        special = random.choice(special_values(dtype), shape)
        data = np.where(random.random(shape) < 0.25, special, data)
    return np.asarray(data, dtype)


def lay_out(array: np.ndarray, layout: str) -> np.ndarray:
    """The same values in memory of another layout."""
    if layout == "fortran":
        return np.asarray(array, order="F")
    if layout == "strided":
        wide = np.zeros(tuple(2 * extent for extent in array.shape), array.dtype)
        view = wide[tuple(slice(None, None, 2) for _ in array.shape)]
    elif layout == "reversed":
        view = np.zeros(array.shape, array.dtype)[tuple(slice(None, None, -1) for _ in array.shape)]
    elif layout == "misaligned":
        raw = np.zeros(array.nbytes + 1, np.uint8)
        view = raw[1:].view(array.dtype).reshape(array.shape)
    elif layout == "swapped":
        return array.astype(array.dtype.newbyteorder("S"))
    else:
        return np.asarray(array, order="C")
    view = np.asarray(view)
    view[...] = array
    return view


LAYOUTS = ("dense", "dense", "dense", "fortran", "strided", "reversed", "misaligned", "swapped")


@st.composite
def programs(draw: st.DrawFn, exact: bool = False, length: int = 12) -> tuple[Graph, list[np.ndarray]]:
    """A graph and arrays for its inputs.

    Parameters
    ----------
    exact : bool
        Whether to leave out everything that NumPy does not give one answer for: functions, whose bits depend on
        NumPy's code path, float sums and matrix products, whose bits depend on layout, which zero min and max pick, and
        what shows the sign of a NaN.
    length : int
        The most ops.
    """
    shape = draw(st.one_of(*SHAPES))
    nodes: list[Node] = []
    arrays: list[np.ndarray] = []
    tame = draw(st.booleans())
    few = draw(st.booleans())
    for _ in range(draw(st.integers(1, 3))):
        dtype = draw(st.sampled_from(FLOATS if few else DTYPES))
        cut = draw(st.integers(0, len(shape)))
        own = tuple(1 if draw(st.integers(0, 4)) == 0 else extent for extent in shape[cut:])
        node = input_node(TensorType(own, dtype))
        nodes.append(node)
        arrays.append(lay_out(fill(own, dtype, draw(st.integers(0, 2**32)), tame), draw(st.sampled_from(LAYOUTS))))
    inputs = list(nodes)
    for _ in range(draw(st.integers(1, length))):
        node = draw(_op(nodes, exact))
        if node is not None and node.type.size <= 20_000:
            nodes.append(node)
    read = {operand for node in nodes for operand in node.operands}
    unread = [node for node in nodes if node not in read and node not in inputs]
    outputs = draw(st.lists(st.sampled_from(nodes), min_size=0 if unread else 1, max_size=2))
    return Graph(inputs, [*unread, *outputs]), arrays


@st.composite
def _op(draw: st.DrawFn, nodes: list[Node], exact: bool) -> Node | None:
    kinds = ("elementwise",) * 5 + ("pattern",) * 3 + ("reduction", "reduction", "view", "view", "contraction")
    kind = draw(st.sampled_from(kinds))
    try:
        if kind == "elementwise":
            return draw(_elementwise(nodes, exact))
        if kind == "pattern":
            return draw(_pattern(nodes, exact))
        if kind == "reduction":
            return draw(_reduction(nodes, exact))
        if kind == "view":
            return draw(_view(nodes))
        left, right = draw(st.sampled_from(nodes)), draw(st.sampled_from(nodes))
        return None if exact else Node.of(ops.matmul, left, right)
    except (FusecError, ValueError, OverflowError):
        return None


def _depends_on_path(op: ElementwiseOp | ReductionOp, node: Node) -> bool:
    """Whether NumPy's answer depends on its code path."""
    if isinstance(op, ReductionOp):
        return op.signature([node.dtype], {}).operands[0].kind == "f" and op.name in ("sum", "prod", "max", "min")
    # Which zero min and max pick, and the sign of a NaN, which copysign and signbit would show.
    return op.ulp > 0 or op.name in ("maximum", "minimum", "fmax", "fmin", "copysign", "signbit")


def is_admissible(node: Node, exact: bool) -> bool:
    """Whether an element-wise op has an answer of NumPy's to be compared with, and with `exact` only one."""
    assert isinstance(node.op, ElementwiseOp)
    if node.op is ops.pow and node.dtype.kind != "f":
        # NumPy raises for negative exponents of integers, which is tested on its own; other powers are exact.
        exponent = node.operands[1]
        return exponent.dtype.kind in "bu" or (exponent.is_constant and exponent.attributes["value"] >= 0)
    return not exact or not (_depends_on_path(node.op, node.operands[0]) or converts_float_to_unsigned(node))


@st.composite
def _constant(draw: st.DrawFn, dtype: np.dtype) -> Node:
    """A number: often one that rules look for, and now and then of another dtype than what it meets."""
    if draw(st.integers(0, 3)) == 0:
        dtype = draw(st.sampled_from(DTYPES))
    notable = (0, 1, -1, -0.0, 2, np.nan, np.inf, -np.inf) if dtype.kind == "f" else (0, 1, -1, 2)
    if draw(st.booleans()):
        return constant_node(draw(st.sampled_from(list(special_values(dtype)))), dtype)
    return constant_node(np.array(draw(st.sampled_from(notable))).astype(dtype)[()], dtype)


@st.composite
def _elementwise(draw: st.DrawFn, nodes: list[Node], exact: bool) -> Node | None:
    """Any op over nodes and up to as many constants as it has operands, which may equal each other."""
    op = draw(st.one_of(st.sampled_from(ELEMENTWISE), patterns.map(lambda pattern: pattern.op)))
    operands = [draw(st.sampled_from(nodes[-6:])) for _ in range(op.arity)]
    number = draw(_constant(operands[-1].dtype))
    for position in range(op.arity):
        if draw(st.integers(0, 2)) == 0:
            operands[position] = number
            number = number if draw(st.booleans()) else draw(_constant(number.dtype))
    attributes = {}
    if op.name == "astype":
        attributes = {"dtype": draw(st.sampled_from(DTYPES))}
    elif op.name == "integer_power":
        attributes = {"exponent": draw(st.integers(2, 12))}
    node = Node.of(op, *operands, attributes=attributes)
    return node if is_admissible(node, exact) else None


@st.composite
def _pattern(draw: st.DrawFn, nodes: list[Node], exact: bool) -> Node | None:
    """What a rule looks for, or almost: its variables are nodes or constants, its numbers of some dtype."""
    pattern = draw(patterns)
    bound: dict[Any, Any] = {}
    dtype = draw(st.sampled_from(nodes[-6:])).dtype

    def instance(expression: Expression) -> Node | None:
        if isinstance(expression, Number):
            target = draw(st.sampled_from((dtype, dtype, draw(st.sampled_from(DTYPES)))))
            return constant_node(np.array(expression.value).astype(target)[()], target)
        if isinstance(expression, Variable):
            if expression not in bound:
                given = [node for node in nodes if node.dtype == dtype] or nodes
                is_number = expression.is_constant or draw(st.integers(0, 4)) == 0
                bound[expression] = draw(_constant(dtype) if is_number else st.sampled_from(given))
            return bound[expression]
        assert isinstance(expression, Call)
        operands = [instance(operand) for operand in expression.operands]
        attributes = {
            name: bound.setdefault(value, draw(st.sampled_from(DTYPES))) if isinstance(value, Variable) else value
            for name, value in expression.attributes.items()
        }
        if None in operands:
            return None
        node = Node.of(expression.op, *operands, attributes=attributes)
        if not is_admissible(node, exact):
            return None
        if draw(st.integers(0, 3)) == 0:
            nodes.append(node)
        return node

    return instance(pattern)


@st.composite
def _reduction(draw: st.DrawFn, nodes: list[Node], exact: bool) -> Node | None:
    op, node = draw(st.sampled_from(REDUCTIONS)), draw(st.sampled_from(nodes))
    axes = tuple(axis for axis in range(len(node.shape)) if draw(st.booleans()))
    if op.takes_position and axes and draw(st.booleans()):
        axes = axes[:1]
    elif op.takes_position:
        axes = tuple(range(len(node.shape)))
    if not op.has_empty and math.prod(node.shape[axis] for axis in axes) == 0:
        return None
    if exact and _depends_on_path(op, node):
        return None
    return Node.of(op, node, attributes={"axes": axes, "keepdims": draw(st.booleans())})


@st.composite
def _view(draw: st.DrawFn, nodes: list[Node]) -> Node:
    node = draw(st.sampled_from(nodes))
    shape = node.shape
    choice = draw(st.integers(0, 3))
    if choice == 0:
        return Node.of(ops.permute_dims, node, attributes={"axes": tuple(draw(st.permutations(range(len(shape)))))})
    if choice == 1:
        target = draw(st.permutations(shape)) if draw(st.booleans()) else [math.prod(shape)]
        return Node.of(ops.reshape, node, attributes={"shape": (*target, 1) if draw(st.booleans()) else tuple(target)})
    if choice == 2:
        lead = (draw(st.sampled_from((1, 2, 3))),) if draw(st.booleans()) else ()
        wide = tuple(draw(st.sampled_from((1, 2, 5))) if extent == 1 else extent for extent in shape)
        return Node.of(ops.broadcast_to, node, attributes={"shape": lead + wide})
    parts = [range(extent)[draw(_slices(extent))] for extent in shape]
    attributes = {
        "starts": tuple(part.start if len(part) else 0 for part in parts),
        "steps": tuple(part.step for part in parts),
        "extents": tuple(len(part) for part in parts),
    }
    return Node.of(ops.slice, node, attributes=attributes)


def _slices(extent: int) -> st.SearchStrategy[slice]:
    bound = st.one_of(st.none(), st.integers(-extent, extent))
    step = st.sampled_from((1, 1, 1, 2, 3, -1, -2))
    return st.builds(slice, bound, bound, step)
