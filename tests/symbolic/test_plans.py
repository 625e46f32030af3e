"""Plans of symbolic sizes: each is the plan of every call that its guards admit, and few serve all sizes."""

from __future__ import annotations

import random
import zlib

import pytest

from fusec.config import Options
from fusec.errors import ShapeError
from fusec.foundation.environment import FUZZ_EXAMPLES
from fusec.graph import Node, equal_graphs
from fusec.symbolic.facts import Range
from fusec.symbolic.integers import symbolic_integer
from fusec.symbolic.polynomial import Source
from fusec.symbolic.scope import IntegerGuard, Scope
from fusec.types import TensorType
from tests.symbolic.programs import (
    CACHED,
    Program,
    SymbolicPlan,
    assert_equal_plans,
    call,
    graph_of,
    plain_plan,
    reduced,
    sources_of,
    symbolic_layouts,
)


def chain(x: Node) -> Node:
    return call("exp", call("add", call("multiply", x, x), 0.5))


def combined(x: Node, y: Node) -> Node:
    return call("tanh", call("add", call("multiply", x, 2.0), y))


def outer(x: Node, y: Node) -> Node:
    return call("add", call("reshape", x, shape=(*x.shape, 1)), y)


def interleaved(x: Node, y: Node) -> tuple[Node, ...]:
    """Without fusion, temporaries of two sizes are alive together."""
    kept = chain(x)
    return reduced("sum", kept, 0), reduced("sum", chain(y), 0), reduced("max", kept, 0)


def softmax(x: Node) -> Node:
    last = len(x.shape) - 1
    powers = call("exp", call("subtract", x, reduced("max", x, last, keepdims=True)))
    return call("divide", powers, reduced("sum", powers, last, keepdims=True))


def layer_norm(x: Node) -> Node:
    centered = call("subtract", x, call("multiply", reduced("sum", x, 1, keepdims=True), 0.01))
    variance = call("multiply", reduced("sum", call("multiply", centered, centered), 1, keepdims=True), 0.01)
    return call("divide", centered, call("sqrt", call("add", variance, 1e-5)))


def sliced(x: Node, *axes: tuple[int, int]) -> Node:
    starts, extents = zip(*axes, strict=True)
    return call("slice", x, starts=starts, steps=(1,) * len(axes), extents=extents)


def differences(x: Node) -> Node:
    (n,) = x.shape
    return call("subtract", sliced(x, (1, n - 1)), sliced(x, (0, n - 1)))


def stencil(x: Node) -> Node:
    n, m = x.shape
    above, below, before, behind = (
        sliced(x, (row, n - 2), (column, m - 2)) for row, column in ((0, 1), (2, 1), (1, 0), (1, 2))
    )
    return call("add", call("add", above, below), call("add", before, behind))


def flat(x: Node) -> Node:
    n, m = x.shape
    return call("reshape", chain(x), shape=(n * m,))


def turned(x: Node) -> Node:
    return call("permute_dims", x, axes=(1, 0))


def turned_flat(x: Node) -> Node:
    n, m = x.shape
    return call("reshape", turned(chain(x)), shape=(n * m,))


def by_fours(x: Node) -> Node:
    n, m = x.shape
    return reduced("sum", call("reshape", chain(x), shape=(n, m // 4, 4)), 1)


def linear(x: Node, w: Node, b: Node) -> Node:
    return call("tanh", call("add", call("matmul", x, w), b))


def perceptron(x: Node, w: Node, b: Node, u: Node) -> Node:
    hidden = linear(x, w, b)
    return call("add", call("matmul", hidden, u), hidden)


def attention(k: Node, q: Node, v: Node, t: int) -> Node:
    """With the first `t` keys of a cache."""
    weights = softmax(call("matmul", sliced(k, (0, t), (0, k.shape[1])), q))
    return call("matmul", weights, sliced(v, (0, t), (0, v.shape[1])))


def repeated(x: Node) -> Node:
    n, m = x.shape
    return call("multiply", call("broadcast_to", reduced("sum", x, 1), shape=(m, n)), turned(x))


PROGRAMS = {
    "chain": (1, Program(chain, "n")),
    "chain of a matrix": (1, Program(chain, "nm")),
    "two vectors": (1, Program(combined, "n n")),
    "rows apart": (4, Program(chain, "nm", "A")),
    "columns first": (1, Program(chain, "nm", "F")),
    "backwards": (1, Program(chain, "nm", "R")),
    "a row": (4, Program(combined, "nm m")),
    "a column": (4, Program(combined, "nm n1")),
    "a repeated array": (4, Program(combined, "nm nm", "0C")),
    "outer": (3, Program(outer, "n m")),
    "across": (4, Program(lambda x, y: combined(x, turned(y)), "nm mn")),
    "total": (1, Program(lambda x: reduced("sum", chain(x), 0), "n")),
    "total of a matrix": (2, Program(lambda x: reduced("sum", chain(x), 0, 1), "nm")),
    "rows": (4, Program(lambda x: reduced("sum", chain(x), 1), "nm")),
    "columns": (3, Program(lambda x: reduced("sum", chain(x), 0), "nm")),
    "columns of columns": (4, Program(lambda x: reduced("sum", chain(x), 0), "nm", "F")),
    "position": (4, Program(lambda x: reduced("argmax", x, 1), "nm")),
    "two reductions": (2, Program(lambda x: (reduced("sum", x, 0), reduced("max", x, 0)), "n")),
    "interleaved": (1, Program(interleaved, "n m")),
    "softmax of a vector": (1, Program(softmax, "n")),
    "softmax": (5, Program(softmax, "nm")),
    "softmax of rows apart": (5, Program(softmax, "nm", "A")),
    "softmax of a batch": (8, Program(softmax, "bnm")),
    "layer norm": (5, Program(layer_norm, "nm")),
    "differences": (1, Program(differences, "n")),
    "stencil": (8, Program(stencil, "nm")),
    "flat": (1, Program(flat, "nm")),
    "turned and flat": (4, Program(turned_flat, "nm")),
    "by fours": (5, Program(by_fours, "nm", draw=lambda sizes: {"n": sizes["n"], "m": 4 * sizes["m"]})),
    "repeated": (5, Program(repeated, "nm")),
    "product": (1, Program(lambda x, w: call("matmul", x, w), "nm mk")),
    "products": (1, Program(lambda x, w: call("matmul", x, w), "bnm mk")),
    "product and more": (5, Program(linear, "nm mk k")),
    "perceptron": (5, Program(perceptron, "nm mk k kk")),
    "attention": (
        1,
        Program(attention, "nm m nk", numbers="t", draw=lambda sizes: sizes | {"t": min(sizes["t"], sizes["n"] - 1)}),
    ),
    "window": (
        2,
        Program(
            lambda x, i, w: chain(sliced(x, (i, w))),
            "n",
            numbers="iw",
            draw=lambda sizes: sizes | {"i": sizes["i"] % 7, "w": min(sizes["w"], sizes["n"] - sizes["i"] % 7)},
        ),
    ),
}  # fmt: skip
"""For every program, how many plans serve all sizes from 2 to 300 at most."""

CORNERS = (0, 1, 2, 3, 4, 5, 8, 15, 16, 17, 63, 64, 65, 100, 300, 1100, 5000, 70000)
CALLS = FUZZ_EXAMPLES.read() // 5


def drawn(program: Program, name: str, extents: tuple[int, ...] | range) -> list[dict[str, int]]:
    choices = random.Random(zlib.crc32(name.encode()))
    sizes = [{letter: choices.choice(extents) for letter in program.letters} for _ in range(CALLS)]
    return [dict(program.draw(found)) for found in sizes]


def plan_all(program: Program, calls: list[dict[str, int]], options: Options) -> list[SymbolicPlan]:
    """As many plans as calls need, each held to the plan of its own of every call that it serves."""
    plans: list[SymbolicPlan] = []
    for sizes in calls:
        try:
            expected = plain_plan(program, sizes, options)
        except ShapeError:
            # A slice of too little.
            continue
        found = next((plan for plan in plans if plan.admits(sizes)), None)
        if found is None:
            found = SymbolicPlan(program, sizes, options)
            assert found.admits(sizes)
            plans.append(found)
        assert_equal_plans(found.at(sizes), expected)
    return plans


@pytest.mark.parametrize("name", PROGRAMS)
def test_few_plans_serve_usual_sizes(name: str) -> None:
    most, program = PROGRAMS[name]
    assert len(plan_all(program, drawn(program, name, range(2, 301)), Options())) <= most


@pytest.mark.parametrize("name", PROGRAMS)
def test_a_plan_is_that_of_every_size_that_its_guards_admit(name: str) -> None:
    _, program = PROGRAMS[name]
    plan_all(program, drawn(program, name, CORNERS), Options())
    plan_all(program, drawn(program, name, (*CORNERS[:6], 64))[: CALLS // 2], Options(fuse=False))


def guards_of(scope: Scope) -> list[tuple[str, Range]]:
    return [(str(guard.polynomial), guard.range) for guard in scope.guards if isinstance(guard, IntegerGuard)]


def test_what_an_elementwise_function_asks() -> None:
    """Where the elements lie, whether there are several, and whether they fit the caches; whatever the length is."""
    for length in (2, 5, 300, 9999):
        scope = SymbolicPlan(Program(chain, "n"), {"n": length}).scope
        assert len(scope.guards) == 2
        assert guards_of(scope) == [
            ("stride0.0 + -4", Range(0, 0)),
            ("extent0.0", Range(high=CACHED // 8 - 1, others=frozenset([0, 1]))),
        ]


def test_what_a_matrix_asks() -> None:
    """The same for each axis; of a contiguous one, nothing about its strides that does not follow."""
    scope = SymbolicPlan(Program(chain, "nm"), {"n": 20, "m": 30}).scope
    several = Range(others=frozenset([0, 1]))
    assert guards_of(scope) == [
        ("stride0.1 + -4", Range(0, 0)),
        ("stride0.0 + -4*extent0.1", Range(0, 0)),
        ("extent0.0", several),
        ("extent0.1", several),
        ("extent0.0*extent0.1", Range(high=CACHED // 8 - 1)),
    ]


@pytest.mark.parametrize("name", PROGRAMS)
def test_verification_asks_nothing(name: str) -> None:
    _, program = PROGRAMS[name]
    sizes = dict(program.draw({letter: 100 + place for place, letter in enumerate(program.letters)}))
    plain, verified = SymbolicPlan(program, sizes), SymbolicPlan(program, sizes, Options(verify=True))
    assert guards_of(plain.scope) == guards_of(verified.scope)


def test_keys_ask_nothing() -> None:
    """What graphs and types are found by, and told apart by, leaves the numbers alone."""
    _, program = PROGRAMS["attention"]
    sizes = {"n": 100, "m": 60, "k": 30, "t": 40}
    scope = Scope(sources_of(program, sizes))
    layouts = symbolic_layouts(scope, program, sizes)
    number = symbolic_integer(scope, Source("number", 0))
    graphs = [graph_of(program, layouts, [number]) for _ in range(2)]
    before = len(scope.guards)
    assert graphs[0].key == graphs[1].key
    assert len({graphs[0].key, graphs[1].key}) == 1
    assert equal_graphs(*graphs)
    kind = TensorType((number, number + 1), layouts[0].dtype)
    assert len({kind, TensorType((number, 1 + number), layouts[0].dtype)}) == 1
    # Of shapes of other ranks no extents are compared.
    assert kind != TensorType(layouts[1].shape, layouts[0].dtype)
    assert len(scope.guards) == before
