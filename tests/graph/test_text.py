"""Printer and parser: what is printed reads back as the same graph."""

from __future__ import annotations

import sys

import numpy as np
import pytest
from hypothesis import given, settings

from fusec import ops
from fusec.errors import ParseError
from fusec.graph import (
    Graph,
    Node,
    constant_node,
    equal_graphs,
    input_node,
    interpret,
    item_node,
    parse,
    print_graph,
    verify,
)
from fusec.types import BY_NAME, FLOAT32, FLOAT64, TensorType
from tests.random_graphs import graphs
from tests.sampling import assert_same_bits, random_arrays, special_values

VECTOR = TensorType((4,), FLOAT32)

EVERYTHING = """\
graph(%x: f32[2,3], %b: f32[3]):
  %0: f32[2,3] = add %x, 1.5
  %1: f32[2,3], %2: f32[2], %3: f32[2,3] = fused %0, %b:
    %4: f32[2,3] = add %0, %b
    %5: f32[2,3] = maximum %4, nan(0x7fc00001)
    %6: f32[2] = sum %5, axes=(1,), keepdims=False
    yield %5, %6, %4
  %7: i8[2] = astype %2, dtype=i8
  %8: f32[2,3] = where true:bool, %1, -0.0
  %9: bool[2,3] = less -inf, %8
  %10: f32[3,2] = permute_dims %8, axes=(1, 0)
  return %7, %9, %10, 1.5:f64, %b"""


def test_text_that_shows_everything_reads_back() -> None:
    graph = parse(EVERYTHING)
    verify(graph)
    # A graph holds what its outputs reach, so a result that nobody reads is a name without a node.
    assert str(graph) == EVERYTHING
    assert equal_graphs(parse(str(graph)), graph)


@settings(max_examples=150, deadline=None)
@given(graphs(with_groups=True))
def test_round_trip(graph: Graph) -> None:
    verify(graph)
    text = print_graph(graph)
    again = parse(text)
    verify(again)
    assert equal_graphs(again, graph), text
    assert print_graph(again) == text
    arrays = random_arrays(graph, np.random.default_rng(0))
    for actual, expected in zip(interpret(again, arrays), interpret(graph, arrays), strict=True):
        assert_same_bits(actual, expected)


@pytest.mark.parametrize("name", BY_NAME)
def test_constants_keep_their_bits(name: str) -> None:
    dtype = BY_NAME[name]
    values = list(special_values(dtype))
    if dtype.kind == "f":
        unsigned = np.dtype(f"u{dtype.itemsize}")
        random = np.random.default_rng(0).integers(0, np.iinfo(unsigned).max, 500, unsigned)
        values += list(random.view(dtype))
    graph = Graph((), [constant_node(value, dtype) for value in values])
    read = [node.attributes["value"] for node in parse(str(graph)).outputs]
    assert [value.tobytes() for value in read] == [value.tobytes() for value in values]


def test_names_are_made_readable_and_unique() -> None:
    names = ["x", "x", "x_2", "a b", "3", "", None, "é#,:"]
    inputs = [input_node(VECTOR, name) for name in names]
    graph = Graph(inputs, inputs)
    header = str(graph).splitlines()[0]
    assert header.count("%") == len(names)
    for shown in ("%x:", "%x_2:", "%x_2_2:", "%a_b:", "%_3:", "%in5:", "%in6:", "%____:"):
        assert shown in header
    assert equal_graphs(parse(str(graph)), graph)


def test_comments_are_for_people() -> None:
    graph = parse(EVERYTHING)
    text = print_graph(graph, lambda node: f"costs {node.type.nbytes}, see %9 = add:")
    assert "# costs 24, see %9 = add:" in text
    assert equal_graphs(parse("\n# first a title\n\n" + text + "\n# done\n"), graph)


def test_results_that_several_items_stand_for() -> None:
    graph = parse(EVERYTHING)
    (group,) = graph.groups
    twice = Graph(graph.inputs, [item_node(group, 1), item_node(group, 1), item_node(group, 0)])
    assert equal_graphs(parse(str(twice)), twice)


def test_shared_body() -> None:
    body_input = input_node(VECTOR)
    body = Graph([body_input], [Node.of(ops.negative, body_input)])
    x = input_node(VECTOR)
    first = Node.of(ops.fused, x, attributes={"body": body})
    graph = Graph([x], [Node.of(ops.fused, first, attributes={"body": body})])
    assert equal_graphs(parse(str(graph)), graph)


def test_graphs_that_differ() -> None:
    texts = [
        "graph(%x: f32[4]):\n  return %x",
        "graph(%x: f64[4]):\n  return %x",
        "graph(%x: f32[4], %y: f32[4]):\n  return %x",
        "graph(%x: f32[4], %y: f32[4]):\n  return %y",
        "graph(%x: f32[4]):\n  %0: f32[4] = add %x, 0.0\n  return %0",
        "graph(%x: f32[4]):\n  %0: f32[4] = add %x, -0.0\n  return %0",
        "graph(%x: f32[4]):\n  %0: f32[4] = fused %x:\n    yield %x\n  return %0",
        "graph(%x: f32[4]):\n  %0: f32[4] = fused %x:\n    %1: f32[4] = abs %x\n    yield %1\n  return %0",
    ]
    for number, text in enumerate(texts):
        for other_number, other in enumerate(texts):
            assert equal_graphs(parse(text), parse(other)) == (number == other_number)


ONE = "graph(%x: f32[4]):\n"
ERRORS = {
    "": "line 1: expected 'graph('",
    "graph(x: f32[4]):": "line 1: expected a name such as %0, found x: f32[4]):",
    "graph(%x: f32):": "line 1: expected a type such as f32[2,3], found f32):",
    "graph(%x: f16[2]):": "line 1: expected a dtype (bool, i8, i16, i32, i64, u8, u16, u32,",
    "graph(%x: f32[4]": "line 1: expected ')', found the end of the line",
    "graph(%x: f32[4], %x: f32[4]):": "line 1: expected a new name, found %x",
    ONE: "line 2: expected 'return', found the end of the text",
    ONE + "  yield %x": "line 2: expected 'return', found yield",
    ONE + "  return %y": "line 2: expected a value defined above, found %y",
    ONE + "  return 1.5": "line 2: expected a number with its dtype, such as 1.5:f32, found 1.5",
    ONE + "  return 1.5:f99": "line 2: expected a dtype",
    ONE + "  return 300:i8": "line 2: expected a number of dtype int8, found 300",
    ONE + "  return 1.5:i8": "line 2: expected a number of dtype int8, found 1.5",
    ONE + "  return 1:bool": "line 2: expected a number of dtype bool, found 1",
    ONE + "  return %x\n  return %x": "line 3: expected the end of the text, found return %x",
    ONE + "  return %x %x": "line 2: expected the end of the line, found %x",
    ONE + "  %0: f32[4] = sine %x": "line 2: expected an op, found sine",
    ONE + "  %0: f32[4] = constant value=3": "line 2: expected an op, found constant",
    ONE + "  %0: f32[4] = abs %x, %x": "line 2: expected 1 operands of abs, found 2",
    ONE + "  %0: f32[4] = abs !": "line 2: expected a value such as %0 or 1.5, found !",
    ONE + "  %0: f64[4] = abs %x": "line 2: expected the type f32[4], found f64[4]",
    ONE + "  %0: f32[4], %1: f32[4] = abs %x": "line 2: expected the type f32[4], found f32[4], f32[4]",
    ONE + "  %0: f32[4] = add %x": "line 2: expected 2 operands of add, found 1",
    ONE + "  %0: f32[] = sum %x, axes=(0,)": "line 2: expected attributes ['axes', 'keepdims'] of sum,",
    ONE + "  %0: f32[] = sum %x, axes=(0": "line 2: expected an attribute's value, found (0",
    ONE + "  %0: f32[] = sum %x, axes=all, keepdims=True": "line 2: expected an attribute's value, found all",
    ONE + "  %0: f32[5] = reshape %x, shape=(5,)": "line 2: reshape: cannot reshape",
    ONE + "  %0: f32[5] = reshape %x, shape=5": "line 2: ",
    ONE + "  %0: f32[4] = fused %x": "line 2: expected ':', found the end of the line",
    ONE + "  %0: f32[4] = fused %x, %x:": "line 2: expected operands that have names and differ, found fused %x,",
    ONE + "  %0: f32[4] = fused %x, 1.0:f32:": "line 2: expected operands that have names and differ,",
    ONE + "  %0: f32[4] = fused %x:": "line 3: expected 'yield', found the end of the text",
    ONE + "  %0: f32[4] = fused %x:\n    return %x": "line 3: expected 'yield', found return",
    ONE + "  %0: f32[4] = fused %x:\n    yield %x, %x": "line 2: expected the type f32[4], f32[4], found",
    ONE + "  %x: f32[4] = abs %x": "line 2: expected a new name, found %x",
}


@pytest.mark.parametrize("text", ERRORS)
def test_errors_say_line_and_expectation(text: str) -> None:
    with pytest.raises(ParseError) as caught:
        parse(text)
    assert str(caught.value).startswith(ERRORS[text])


def chain(length: int) -> Graph:
    node = x = input_node(TensorType((4,), FLOAT64), "x")
    one = constant_node(1.0, FLOAT64)
    for _ in range(length):
        node = Node.of(ops.add, node, one)
    return Graph([x], [node])


def test_long_chains_have_a_text() -> None:
    graph = chain(100_000)
    again = parse(print_graph(graph))
    verify(again)
    assert equal_graphs(again, graph)


def test_long_chains_take_linear_time() -> None:
    """Twice as many ops take twice as many calls of functions, Python's and built-in ones."""

    def calls(length: int) -> int:
        count = 0

        def observe(frame: object, event: str, argument: object) -> None:
            nonlocal count
            count += event in ("call", "c_call")

        graph = chain(length)
        sys.setprofile(observe)
        try:
            again = parse(print_graph(graph))
            verify(again)
            equal_graphs(again, graph)
        finally:
            sys.setprofile(None)
        return count

    calls(10)
    assert calls(2000) < 2.1 * calls(1000)
