"""The verifier: one broken graph for each invariant."""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import pytest

from fusec import ops, passes
from fusec.compiler import run_passes
from fusec.config import Options
from fusec.errors import CompilerBug
from fusec.graph import Graph, Node, constant_node, input_node, item_node, rewrite, verify, verify_rewrite
from fusec.ops.op import Op
from fusec.types import FLOAT32, FLOAT64, TensorType

VECTOR, SCALAR = TensorType((4,), FLOAT32), TensorType((), FLOAT32)
BROKEN: dict[str, Callable[[], Graph]] = {}


def breaks(invariant: str) -> Callable[[Callable[[Node], Graph]], None]:
    """Register a function from an input to a graph that breaks an invariant."""

    def decorate(make: Callable[[Node], Graph]) -> None:
        BROKEN[invariant] = lambda: make(input_node(VECTOR, "x"))

    return decorate


def _group(body: Graph, *operands: Node) -> Node:
    return Node(ops.fused, operands, body.outputs[0].type, {"body": body})


def _body(op: Op = ops.negative) -> Graph:
    inside = input_node(VECTOR)
    return Graph([inside], [Node.of(op, inside)])


@breaks("<negative: f32[4]> reaches itself")
def _(x: Node) -> Graph:
    node = Node.of(ops.negative, x)
    node.operands = (Node.of(ops.abs, node),)
    return Graph([x], [node])


@breaks("inputs are listed once")
def _(x: Node) -> Graph:
    return Graph([x, x], [x])


@breaks("inputs are nodes of the op for inputs")
def _(x: Node) -> Graph:
    return Graph([constant_node(1.0, FLOAT32)], [])


@breaks("operands come before users, but <abs: f32[4]> does not")
def _(x: Node) -> Graph:
    inner = Node.of(ops.abs, x)
    outer = Node.of(ops.negative, inner)
    graph = Graph([x], [outer])
    graph.__dict__["nodes"] = (x, outer, inner)
    return graph


@breaks("a node has the type its op infers, which is f32[4]")
def _(x: Node) -> Graph:
    return Graph([x], [Node(ops.negative, (x,), TensorType((4,), FLOAT64))])


@breaks("operands fit the op, but add: cannot broadcast f32[4] with f32[3] (axis -1: 4 vs 3)")
def _(x: Node) -> Graph:
    y = input_node(TensorType((3,), FLOAT32), "y")
    return Graph([x, y], [Node(ops.add, (x, y), VECTOR)])


@breaks("an op has as many operands as its arity, which is 2")
def _(x: Node) -> Graph:
    return Graph([x], [Node(ops.add, (x,), VECTOR)])


@breaks("an op has all its attributes, but keepdims is missing")
def _(x: Node) -> Graph:
    return Graph([x], [Node(ops.sum, (x,), SCALAR, {"axes": (0,)})])


@breaks("an op has no attributes but its own, and axis is not one")
def _(x: Node) -> Graph:
    return Graph([x], [Node(ops.sum, (x,), SCALAR, {"axes": (0,), "keepdims": False, "axis": 0})])


@breaks("an op has no attributes but its own, and value is not one")
def _(x: Node) -> Graph:
    y = Node(ops.input, (), VECTOR, {"value": 1})
    return Graph([y], [y])


@breaks("operands fit the op, but slice: the step of axis 0 is 0")
def _(x: Node) -> Graph:
    return Graph([x], [Node(ops.slice, (x,), VECTOR, {"starts": (0,), "steps": (0,), "extents": (1,)})])


def _with(op: Op, type: TensorType, **attributes: object) -> Callable[[Node], Graph]:
    return lambda x: Graph([x], [Node(op, (x,), type, attributes)])


TOO_LONG = 10**5000
WRONG_ATTRIBUTES = {
    "sum: axes is a tuple of at most 64 integers, not (0.0,)": _with(ops.sum, SCALAR, axes=(0.0,), keepdims=False),
    "sum: axes is a tuple of at most 64 integers, not (False,)": _with(ops.sum, SCALAR, axes=(False,), keepdims=False),
    "sum: axes is a tuple of at most 64 integers, not (np.": _with(ops.sum, SCALAR, axes=(np.int8(0),), keepdims=False),
    "sum: axes is a tuple of at most 64 integers, not [0]": _with(ops.sum, SCALAR, axes=[0], keepdims=False),
    "sum: keepdims is True or False, not 0": _with(ops.sum, SCALAR, axes=(0,), keepdims=0),
    "sum: axes (-1,) are not ascending ones of 1": _with(ops.sum, SCALAR, axes=(-1,), keepdims=False),
    "sum: axes (0, 0) are not ascending ones of 1": _with(ops.sum, SCALAR, axes=(0, 0), keepdims=False),
    "argmax: axes are one or all of 1, not ()": _with(ops.argmax, VECTOR, axes=(), keepdims=False),
    "reshape: shape is a tuple of at most 64 extents, not (4.0,)": _with(ops.reshape, VECTOR, shape=(4.0,)),
    "reshape: shape is a tuple of at most 64 extents, not (-2, -2)": _with(ops.reshape, VECTOR, shape=(-2, -2)),
    "broadcast_to: shape is a tuple of at most 64 extents, not None": _with(ops.broadcast_to, VECTOR, shape=None),
    "permute_dims: axes is a tuple of at most 64 integers, not (0.0,)": _with(ops.permute_dims, VECTOR, axes=(0.0,)),
    "astype: dtype is a dtype, not 'f32'": _with(ops.astype, VECTOR, dtype="f32"),
    "astype: dtype is a dtype, not dtype('float16')": _with(ops.astype, VECTOR, dtype=np.dtype("f2")),
    "integer_power: exponent is an integer from 2 to 64, not 65": _with(ops.integer_power, VECTOR, exponent=65),
    "integer_power: exponent is an integer from 2 to 64, not 3.0": _with(ops.integer_power, VECTOR, exponent=3.0),
    "integer_power: exponent is an integer from 2 to 64, not an": _with(ops.integer_power, VECTOR, exponent=TOO_LONG),
    "fused: body is a graph that gives results, not None": _with(ops.fused, VECTOR, body=None),
    "fused: body is a graph that gives results, not <fusec": _with(ops.fused, VECTOR, body=Graph([], [])),
    "item: index is an integer of 64 bits, not '1'": _with(ops.item, VECTOR, index="1"),
}


@pytest.mark.parametrize("invariant", WRONG_ATTRIBUTES)
def test_attributes_fit_the_op(invariant: str) -> None:
    with pytest.raises(CompilerBug) as caught:
        verify(WRONG_ATTRIBUTES[invariant](input_node(VECTOR, "x")))
    assert f"attributes fit the op, but {invariant}" in str(caught.value).splitlines()[0]


@pytest.mark.parametrize("op", [op for op in ops.OPS.values() if op.attributes], ids=repr)
@pytest.mark.parametrize("value", [None, 1.5, np.nan, "1", b"1", [1], {}, (1.0,), (None,), object, -(2**63) - 1])
def test_no_attribute_takes_everything(op: Op, value: object) -> None:
    """Each attribute of every op, given a value that none has."""
    offered = {
        "axes": (0,), "keepdims": False, "shape": (4,), "starts": (0,), "steps": (1,), "extents": (4,),
        "dtype": FLOAT32, "exponent": 3, "body": _body(), "index": 1, "value": np.float32(1),
    }  # fmt: skip
    for name in op.attributes:
        attributes = {key: offered[key] for key in op.attributes} | {name: value}
        x = input_node(VECTOR, "x")
        node = Node(op, (x,) * max(op.arity, 0), VECTOR if op.arity else SCALAR, attributes)
        with pytest.raises(CompilerBug, match=f"attributes fit the op, but {op.name}: {name} is "):
            verify(Graph([x], [node]))


@breaks("a shape is a tuple of at most 64 extents, not (4.0,)")
def _(x: Node) -> Graph:
    y = input_node(TensorType((4.0,), FLOAT32))  # type: ignore[arg-type]
    return Graph([y], [y])


@breaks("a dtype is one of bool, i8, i16,")
def _(x: Node) -> Graph:
    y = input_node(TensorType((4,), np.dtype("f2")))
    return Graph([y], [y])


@breaks("an array has at most 2^62 bytes")
def _(x: Node) -> Graph:
    y = input_node(TensorType((2**40, 2**40), FLOAT32))
    return Graph([y], [y])


@breaks("an op has all its attributes, but value is missing")
def _(x: Node) -> Graph:
    return Graph([x], [Node.of(ops.negative, Node(ops.constant, (), SCALAR))])


@breaks("a constant is a scalar of its own dtype, not np.float64(1.0)")
def _(x: Node) -> Graph:
    return Graph([x], [Node(ops.constant, (), SCALAR, {"value": np.float64(1.0)})])


@breaks("a graph is closed: it reaches no inputs but its own")
def _(x: Node) -> Graph:
    return Graph([], [Node.of(ops.negative, x)])


@breaks("<input: f32[4]>: a graph is closed")
def _(x: Node) -> Graph:
    inside = input_node(VECTOR)
    return Graph([x], [_group(Graph([inside], [Node.of(ops.add, inside, x)]), x)])


@breaks("a body's inputs have the types of the group's operands, [f32[]], not [f32[4]]")
def _(x: Node) -> Graph:
    total = Node.of(ops.sum, x, attributes={"axes": (0,), "keepdims": False})
    return Graph([x], [_group(_body(), total)])


@breaks("a group's operands differ from each other and are not constants")
def _(x: Node) -> Graph:
    left, right = input_node(VECTOR), input_node(VECTOR)
    return Graph([x], [_group(Graph([left, right], [Node.of(ops.add, left, right)]), x, x)])


@breaks("<sqrt: f64[4]>: a node has the type its op infers, which is f32[4]")
def _(x: Node) -> Graph:
    body = _body()
    (inside,) = body.inputs
    return Graph(
        [x],
        [_group(Graph([inside], [*body.outputs, Node(ops.sqrt, (inside,), TensorType((4,), FLOAT64))]), x)],
    )


@breaks("an item's operand is a group, not <negative: f32[4]>")
def _(x: Node) -> Graph:
    return Graph([x], [Node(ops.item, (Node.of(ops.negative, x),), VECTOR, {"index": 1})])


@breaks("an item's index counts later results, 1 to 0, not 1")
def _(x: Node) -> Graph:
    return Graph([x], [Node(ops.item, (_group(_body(), x),), VECTOR, {"index": 1})])


@breaks("an item has its result's type, which is f32[4]")
def _(x: Node) -> Graph:
    body = _body()
    two = Graph(body.inputs, [*body.outputs, *body.outputs])
    return Graph([x], [Node(ops.item, (_group(two, x),), SCALAR, {"index": 1})])


@pytest.mark.parametrize("invariant", BROKEN)
def test_broken_invariant_is_named(invariant: str) -> None:
    with pytest.raises(CompilerBug) as caught:
        verify(BROKEN[invariant]())
    message = str(caught.value)
    assert invariant in message.splitlines()[0]
    assert "hint: please report this with the text above" in message
    if "reaches itself" not in invariant:
        assert "graph(" in message


def test_culprit_is_marked_in_the_text() -> None:
    with pytest.raises(CompilerBug, match=r"sqrt %x  # here"):
        verify(BROKEN["<sqrt: f64[4]>: a node has the type its op infers, which is f32[4]"]())


def test_sound_graphs_pass() -> None:
    x = input_node(VECTOR)
    body = _body()
    group = _group(Graph(body.inputs, [*body.outputs, *body.inputs]), x)
    verify(Graph([x], [group, item_node(group, 1), constant_node(2.0, FLOAT32)]))


def test_many_paths_take_linear_time() -> None:
    node = x = input_node(VECTOR)
    for _ in range(60):
        node = Node.of(ops.add, node, node)
    verify(Graph([x], [node]))


def test_a_pass_keeps_every_type() -> None:
    x, y = input_node(VECTOR, "x"), input_node(TensorType((4,), FLOAT64), "y")
    before = Graph([x], [Node.of(ops.negative, x)])
    wider = Node.of(ops.astype, x, attributes={"dtype": FLOAT64})
    shorter = Node.of(ops.slice, x, attributes={"starts": (0,), "steps": (1,), "extents": (2,)})
    verify_rewrite(before, Graph([x], [Node.of(ops.abs, x)], {before.outputs[0]: x}), "good")
    with pytest.raises(CompilerBug, match=r"widen: every output keeps its type, but \[f32\[4\]\] became \[f64\[4\]\]"):
        verify_rewrite(before, Graph([x], [wider]), "widen")
    with pytest.raises(CompilerBug, match=r"cut: every output keeps its type, but \[f32\[4\]\] became \[f32\[2\]\]"):
        verify_rewrite(before, Graph([x], [shorter]), "cut")
    with pytest.raises(CompilerBug, match="add: every input keeps its type"):
        verify_rewrite(before, Graph([x, y], before.outputs), "add")
    with pytest.raises(CompilerBug, match="lose: every output keeps its type"):
        verify_rewrite(before, Graph([x], []), "lose")
    with pytest.raises(CompilerBug, match="cast: an image has the dtype of what it stands for, but <negative: f32"):
        verify_rewrite(before, Graph([x], before.outputs, {before.outputs[0]: wider}), "cast")


def test_passes_are_verified_by_name(monkeypatch: pytest.MonkeyPatch) -> None:
    def widen(graph: Graph) -> Graph:
        outputs = [Node.of(ops.astype, node, attributes={"dtype": FLOAT64}) for node in graph.outputs]
        return Graph(graph.inputs, outputs)

    monkeypatch.setattr(passes, "simplify", widen)
    x = input_node(VECTOR, "x")
    with pytest.raises(CompilerBug, match="widen: every output keeps its type"):
        run_passes(Graph([x], [Node.of(ops.negative, x)]), Options(verify=True))


@pytest.mark.parametrize("narrow", [TensorType((4,), FLOAT64), TensorType((2,), FLOAT32)], ids=str)
def test_rewriters_refuse_another_type(narrow: TensorType) -> None:
    """Always, not only where every pass is verified."""
    x = input_node(VECTOR, "x")
    graph = Graph([x], [Node.of(ops.negative, Node.of(ops.abs, x))])
    with pytest.raises(CompilerBug, match="a rewrite keeps every type, but <abs: f32"):
        rewrite(graph, lambda node, operands: Node(node.op, operands, narrow, node.attributes))
