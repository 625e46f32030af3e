"""From recorded nodes to a graph and the arrays it starts from."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

from fusec import ops
from fusec.errors import UnknownValueError, entrance, user_origin
from fusec.evaluation.arrays import check_array
from fusec.graph import Graph, Node, input_node, rebuild
from fusec.types import Array

_tracing: ContextVar[bool] = ContextVar("fusec_tracing", default=False)

is_tracing = _tracing.get
"""Whether a function is being recorded for later calls, for all of which the values that it reads now would stay."""


@contextmanager
def tracing() -> Iterator[None]:
    """Record a function for later calls inside the block."""
    token = _tracing.set(True)
    try:
        yield
    finally:
        _tracing.reset(token)


def _source(node: Node, place: int) -> Node:
    return input_node(node.type, None, node.origin)


def capture(
    nodes: Sequence[Node],
    parameters: Sequence[Node] = (),
    visit: Callable[[Node, tuple[Node, ...]], Node] = rebuild,
    source: Callable[[Node, int], Node] = _source,
) -> tuple[Graph, list[Array]]:
    """The graph of some recorded values, and the arrays of its inputs.

    A node whose value is known becomes an input; nodes that hold the same array become one.

    Parameters
    ----------
    nodes : sequence of Node
        What to compute.
    parameters : sequence of Node
        Inputs without a value, which come first and have no array in the result.
    visit : callable
        From a recorded node and the images of its operands to its image.
    source : callable
        From a node whose value is known, and which input it is, to that input.

    Raises
    ------
    UnsupportedError
        When a value is needed while the function that computes it is still being traced.
    """
    images: dict[Node, Node] = {parameter: parameter for parameter in parameters}
    inputs: dict[int, Node] = {}
    arrays: list[Array] = []
    for output in nodes:
        stack = [output]
        while stack:
            node = stack[-1]
            if node in images:
                stack.pop()
                continue
            operands, array = node.operands, node.array
            if array is not None:
                check_array(array, node)
                if id(array) not in inputs:
                    inputs[id(array)] = source(node, len(arrays))
                    arrays.append(array)
                images[node] = inputs[id(array)]
            elif node.op is ops.input:
                raise unknown_value()
            else:
                waiting = [operand for operand in reversed(operands) if operand not in images]
                if waiting:
                    stack += waiting
                    continue
                images[node] = visit(node, tuple([images[operand] for operand in operands]))
            stack.pop()
    return Graph([*parameters, *inputs.values()], [images[node] for node in nodes]), arrays


READS = {
    "__array__": ("np.asarray", "NumPy's functions and fusec's take the tensor itself; return it from the function"),
    "__bool__": ("bool (if, while, and, or, not)", "where(condition, x, y) chooses lazily; or decide outside of jit"),
    "__complex__": ("complex", "a tensor without axes computes like a number; return it from the function"),
    "__contains__": ("in", "(x == value).any() asks lazily; or decide outside of jit"),
    "__float__": ("float", "fusec's functions stand in for those of math; or return it from the function"),
    "__format__": ("format", "return it from the function, and print it then"),
    "__index__": ("index", "these cannot depend on what is in an array: give jit a number instead of an array"),
    "__int__": ("int", "x.astype(int) converts lazily; for an index or a count give jit a number, not an array"),
    "__reduce__": ("pickle", "return it from the function, and pickle it then"),
    "arange": ("arange", "lengths cannot depend on the numbers in an array: give jit a number instead of an array"),
    "dump": ("dump", "return it from the function, and store it then"),
    "dumps": ("dumps", "return it from the function, and store it then"),
    "evaluate": ("evaluate", "return it from the function, or compute the decision outside of jit"),
    "flags": ("flags", "a result's layout is known when it is there: return it from the function"),
    "flat": ("flat", "x.ravel() is lazy"),
    "item": ("item", "a tensor without axes computes like a number; return it from the function"),
    "linspace": ("linspace", "start + step * arange(num) is lazy in start and step"),
    "numpy": ("numpy", "return it from the function, or compute the decision outside of jit"),
    "strides": ("strides", "a result's layout is known when it is there: return it from the function"),
    "tobytes": ("tobytes", "return it from the function, and take its bytes then"),
    "tofile": ("tofile", "return it from the function, and store it then"),
    "tolist": ("tolist", "return it from the function, and make a list of it then"),
}
"""What asks for a value, by the function that the program enters: how that is written, and what to do instead."""


def unknown_value() -> UnknownValueError:
    """The error for reading a parameter of a function that is being traced."""
    asked, hint = READS[entrance(READS) or "evaluate"]
    origin, library = user_origin()
    by = f"{asked}, called by {library}" if library else asked
    return UnknownValueError(f"{by}: this value is not known while a function is traced", origin=origin, hint=hint)
