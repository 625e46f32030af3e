"""Programs of arrays whose sizes are letters, and their plans: for some sizes, or for whatever decides alike."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from fusec.compiler import run_passes
from fusec.config import Options
from fusec.graph import Graph, Node, constant_node, equal_graphs, input_node
from fusec.lanes.target import host_target
from fusec.layout import Layout, dense_strides
from fusec.ops.op import OPS
from fusec.schedule.build_plan import build_plan
from fusec.schedule.concrete import concrete
from fusec.schedule.plan import KernelStep, Plan
from fusec.symbolic.formula import Formula
from fusec.symbolic.integers import symbolic_integer
from fusec.symbolic.polynomial import Source
from fusec.symbolic.scope import Scope
from fusec.symbolic.values import is_symbolic, value_in
from fusec.types import FLOAT32, TensorType

TARGET = host_target("native")._replace(vector_bits=512)
CACHED = 32 << 20
OPTIONS = Options()
Sizes = Mapping[str, int]


def call(name: str, *operands: Node | float, **attributes: Any) -> Node:
    """An op over nodes and numbers."""
    nodes = [operand if isinstance(operand, Node) else constant_node(operand, FLOAT32) for operand in operands]
    return Node.of(OPS[name], *nodes, attributes=attributes)


def reduced(name: str, x: Node, *axes: int, keepdims: bool = False) -> Node:
    """A reduction along some axes."""
    return call(name, x, axes=axes, keepdims=keepdims)


class Program(NamedTuple):
    """A function of arrays and numbers, whose sizes have names.

    Attributes
    ----------
    function : callable
        From the inputs, then the numbers, to the results.
    shapes : str
        For every array a word: a letter for an axis, or an extent that is always the same.
    lies : str
        For every array how it lies: `C`, `F`, `A` for rows apart, `R` for backwards, `0` for a row that is repeated.
    numbers : str
        The letters of numbers that the call gives, too.
    draw : callable
        From drawn sizes to those of a call.
    """

    function: Callable[..., Node | tuple[Node, ...]]
    shapes: str
    lies: str = ""
    numbers: str = ""
    draw: Callable[[dict[str, int]], Sizes] = lambda sizes: sizes

    @property
    def letters(self) -> str:
        """The names of all sizes."""
        return "".join(dict.fromkeys(letter for letter in self.shapes + self.numbers if letter.isalpha()))

    def layouts(self, sizes: Sizes) -> list[Layout]:
        """How the arrays of a call lie."""
        words = self.shapes.split()
        lies = self.lies or "C" * len(words)
        shapes = [tuple(sizes[axis] if axis.isalpha() else int(axis) for axis in word) for word in words]
        return [_lying(shape, lie) for shape, lie in zip(shapes, lies, strict=True)]


def _lying(shape: tuple[int, ...], lie: str) -> Layout:
    order = range(len(shape)) if lie != "F" else range(len(shape))[::-1]
    strides = dense_strides(shape, order, 4)
    if lie == "A":
        strides = (*(stride + 40 for stride in strides[:-1]), 4)
    if lie == "R":
        strides = tuple(-stride for stride in strides)
    if lie == "0":
        strides = (0, *strides[1:])
    return Layout(shape, strides, FLOAT32)


def graph_of(program: Program, layouts: Sequence[Layout], numbers: Sequence[int]) -> Graph:
    """The graph that such a call records."""
    inputs = [input_node(TensorType(layout.shape, layout.dtype)) for layout in layouts]
    found = program.function(*inputs, *numbers)
    return Graph(inputs, found if isinstance(found, tuple) else (found,))


def _plan(program: Program, layouts: Sequence[Layout], numbers: Sequence[int], options: Options) -> Plan:
    graph = run_passes(graph_of(program, layouts, numbers), options)
    return build_plan(graph, [(layout.shape, layout.dtype, layout.strides) for layout in layouts], TARGET, CACHED)


def plain_plan(program: Program, sizes: Sizes, options: Options = OPTIONS) -> Plan:
    """The plan for one call."""
    return _plan(program, program.layouts(sizes), [sizes[letter] for letter in program.numbers], options)


def sources_of(program: Program, sizes: Sizes) -> dict[Source, int]:
    """What comes with a call, and its values there."""
    found: dict[Source, int] = {}
    for argument, layout in enumerate(program.layouts(sizes)):
        found |= {Source("extent", argument, axis): extent for axis, extent in enumerate(layout.shape)}
        found |= {Source("stride", argument, axis): stride for axis, stride in enumerate(layout.strides)}
    return found | {Source("number", place): sizes[letter] for place, letter in enumerate(program.numbers)}


def symbolic_layouts(scope: Scope, program: Program, sizes: Sizes) -> list[Layout]:
    """How the arrays of any call lie, with a call's sizes for an example."""
    return [
        Layout(
            tuple(symbolic_integer(scope, Source("extent", argument, axis)) for axis in range(layout.ndim)),
            tuple(symbolic_integer(scope, Source("stride", argument, axis)) for axis in range(layout.ndim)),
            layout.dtype,
        )
        for argument, layout in enumerate(program.layouts(sizes))
    ]


class SymbolicPlan:
    """The plan of a program for every call that decides like one of them.

    Parameters
    ----------
    program : Program
        The program.
    sizes : mapping of str to int
        Those of that call.
    options : Options, optional
        What to plan for.
    """

    def __init__(self, program: Program, sizes: Sizes, options: Options = OPTIONS) -> None:
        self.program = program
        self.scope = Scope(sources_of(program, sizes))
        numbers = [symbolic_integer(self.scope, Source("number", place)) for place, _ in enumerate(program.numbers)]
        self.plan = _plan(program, symbolic_layouts(self.scope, program, sizes), numbers, options)
        self.scope.close()
        self.formula = Formula(list(self.scope.sources), self.scope.guards)
        self.formula.freeze()

    def admits(self, sizes: Sizes) -> bool:
        """Whether the guards hold for a call."""
        return self.formula.evaluate(list(sources_of(self.program, sizes).values())) is not None

    def at(self, sizes: Sizes) -> Plan:
        """The plan for a call."""
        scope = Scope(sources_of(self.program, sizes))
        return concrete(self.plan, lambda number: value_in(scope, number))


def numbers_in(value: Any) -> Iterator[Any]:
    """The symbolic numbers in a value, its graphs apart."""
    if is_symbolic(value):
        yield value
    for inner in value.values() if isinstance(value, dict) else value if isinstance(value, (tuple, list)) else ():
        yield from numbers_in(inner)


def described(plan: Plan) -> dict[str, Any]:
    """Everything that a plan says, its graph apart."""
    steps = [
        tuple(step._replace(node=None))  # type: ignore[arg-type]
        if isinstance(step, KernelStep)
        else (step.node.op, [(place.slot, place.layout) for place in step.operands], step.slot, step.product)
        for step in plan.steps
    ]
    return plan._asdict() | {
        "graph": None,
        "steps": steps,
        "constants": {slot: (value.dtype, value.tobytes()) for slot, value in plan.constants.items()},
        "outputs": [(output.slot, output.layout, len(output.views)) for output in plan.outputs],
        "peak_bytes": plan.peak_bytes,
    }


def assert_equal_plans(plan: Plan, expected: Plan) -> None:
    """Hold a plan to another one, every number of it."""
    found = described(plan)
    assert not list(numbers_in(found))
    assert found == described(expected)
    assert equal_graphs(plan.graph, expected.graph)
