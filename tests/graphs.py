"""Random graphs for differential tests: all ops, dtypes, layouts and special values."""

from __future__ import annotations

import math

import numpy as np
from hypothesis import strategies as st

from fusec import ops
from fusec.errors import FusecError
from fusec.graph import Graph, Node, constant_node, input_node
from fusec.ops.record import OPS, ElementwiseOp, ReductionOp
from fusec.types import BY_NAME, TensorType
from tests.sampling import special_values

DTYPES = tuple(BY_NAME.values())
FLOATS = (BY_NAME["f32"], BY_NAME["f64"])
EXTENTS = (1, 2, 3, 5, 7, 16, 17, 33)
SHAPES = (
    st.lists(st.sampled_from(EXTENTS), max_size=3).map(tuple),
    st.sampled_from([(0,), (4, 0), (0, 3), (1,), (257,), (300, 5), (5, 300), (1025,)]),
    st.sampled_from([(2, 3, 270), (600, 3), (3, 1, 70)]),
)
ELEMENTWISE = sorted(
    (op for op in OPS.values() if isinstance(op, ElementwiseOp)),
    key=lambda op: op.name,
)
REDUCTIONS = sorted((op for op in OPS.values() if isinstance(op, ReductionOp)), key=lambda op: op.name)


def fill(shape: tuple[int, ...], dtype: np.dtype, seed: int, tame: bool) -> np.ndarray:
    """Random data, with special values among it unless `tame`."""
    random = np.random.default_rng(seed)
    if dtype.kind == "b":
        return random.random(shape) < 0.5
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
    computed = [node for node in nodes if node not in inputs] or nodes
    outputs = draw(st.lists(st.sampled_from(computed), min_size=1, max_size=3))
    return Graph(inputs, [computed[-1], *outputs]), arrays


@st.composite
def _op(draw: st.DrawFn, nodes: list[Node], exact: bool) -> Node | None:
    kind = draw(st.sampled_from(("elementwise",) * 7 + ("reduction", "reduction", "view", "view", "contraction")))
    try:
        if kind == "elementwise":
            return draw(_elementwise(nodes, exact))
        if kind == "reduction":
            return draw(_reduction(nodes, exact))
        if kind == "view":
            return draw(_view(nodes))
        left, right = draw(st.sampled_from(nodes)), draw(st.sampled_from(nodes))
        return None if exact else Node.of(ops.matmul, left, right)
    except (FusecError, ValueError):
        return None


def _depends_on_path(op: ElementwiseOp | ReductionOp, node: Node) -> bool:
    """Whether NumPy's answer depends on its code path."""
    if isinstance(op, ReductionOp):
        return op.signature([node.dtype], {}).operands[0].kind == "f" and op.name in ("sum", "prod", "max", "min")
    # Which zero min and max pick, and the sign of a NaN, which copysign and signbit would show.
    return op.ulp > 0 or op.name in ("maximum", "minimum", "fmax", "fmin", "copysign", "signbit")


def converts_float_to_unsigned(node: Node) -> bool:
    """Whether NumPy's vector loop and its tail differ where the number does not fit."""
    return node.op is ops.astype and node.dtype.kind == "u" and node.operands[0].dtype.kind == "f"


@st.composite
def _elementwise(draw: st.DrawFn, nodes: list[Node], exact: bool) -> Node | None:
    op = draw(st.sampled_from(ELEMENTWISE))
    operands = []
    for _ in range(op.arity):
        operand = draw(st.sampled_from(nodes[-6:]))
        if draw(st.integers(0, 5)) == 0:
            value = draw(st.sampled_from(list(special_values(operand.dtype))))
            operand = constant_node(value, operand.dtype)
        operands.append(operand)
    if all(operand.is_constant for operand in operands):
        return None
    attributes = {}
    if op.name == "astype":
        attributes = {"dtype": draw(st.sampled_from(DTYPES))}
    elif op.name == "integer_power":
        attributes = {"exponent": draw(st.integers(2, 12))}
    node = Node.of(op, *operands, attributes=attributes)
    if exact and (_depends_on_path(op, operands[0]) or converts_float_to_unsigned(node)):
        return None
    # NumPy's integer power raises for negative exponents, which is tested on its own.
    return None if op.name == "pow" and node.dtype.kind != "f" else node


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
