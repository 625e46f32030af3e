"""A graph as text that can be read back; the grammar stands in docs/ir.md."""

from __future__ import annotations

import itertools
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from fusec.types import NAMES, DType

if TYPE_CHECKING:
    from fusec.graph.graph import Graph
    from fusec.graph.node import Node

Comment = Callable[["Node"], str]

DEFAULT_NAN = {4: 0x7FC00000, 8: 0x7FF8000000000000}
NAMELESS = "%?"
"""What stands for an operand that a broken graph does not define, so that even such a graph has a text."""


def print_graph(graph: Graph, comment: Comment | None = None) -> str:
    """The graph's text.

    Parameters
    ----------
    graph : Graph
        The graph.
    comment : callable, optional
        From a node to what to write behind it; an empty string writes nothing.
    """
    names = dict(zip(graph.inputs, _input_names(graph.inputs), strict=True))
    fresh = (f"%{number}" for number in itertools.count())
    parameters = ", ".join(f"{name}: {node.type}" for node, name in names.items())
    lines = [f"graph({parameters}):"]
    unfinished = [(graph, _declarations(graph, names, fresh))]
    while unfinished:
        current, declarations = unfinished[-1]
        indent = "  " * len(unfinished)
        for node, declared in declarations:
            note = comment(node) if comment else ""
            lines.append(f"{indent}{declared} = {_call(node, names)}" + (f"  # {note}" if note else ""))
            if node.is_group:
                body = node.attributes["body"]
                operands = [names.get(operand, NAMELESS) for operand in node.operands]
                names.update(zip(body.inputs, operands, strict=False))
                unfinished.append((body, _declarations(body, names, fresh)))
                break
        else:
            results = ", ".join(_value(node, names, None) for node in current.outputs)
            lines.append(f"{indent}{'yield' if len(unfinished) > 1 else 'return'} {results}".rstrip())
            unfinished.pop()
    return "\n".join(lines)


def _input_names(inputs: Sequence[Node]) -> list[str]:
    """A name of its own for each input: the user's, made of letters the parser takes."""
    names: dict[str, None] = {}
    repeats: dict[str, int] = {}
    for position, node in enumerate(inputs):
        stem = re.sub(r"[^A-Za-z0-9_.]", "_", node.attributes.get("name") or f"in{position}")
        stem = name = stem if re.match(r"[A-Za-z_]", stem) else f"_{stem}"
        while name in names:
            repeats[stem] = repeats.get(stem, 1) + 1
            name = f"{stem}_{repeats[stem]}"
        names[name] = None
    return [f"%{name}" for name in names]


def _declarations(graph: Graph, names: dict[Node, str], fresh: Iterator[str]) -> Iterator[tuple[Node, str]]:
    """Each node that gets a line, once it has a name, with the left side of that line."""
    items: dict[tuple[Node, int], list[Node]] = {}
    for node in graph.nodes:
        if node.is_item:
            items.setdefault((node.operands[0], node.attributes["index"]), []).append(node)
    for node in graph.nodes:
        if node.is_source or node.is_item:
            continue
        names[node] = next(fresh)
        declared = f"{names[node]}: {node.type}"
        if node.is_group:
            # A result nobody reads has no node; its place on the line needs a name all the same.
            for index, output in enumerate(node.attributes["body"].outputs[1:], start=1):
                name = next(fresh)
                names.update(dict.fromkeys(items.get((node, index), ()), name))
                declared += f", {name}: {output.type}"
        yield node, declared


def _call(node: Node, names: Mapping[Node, str]) -> str:
    expected = next((operand.dtype for operand in node.operands if not operand.is_constant), None)
    arguments = [_value(operand, names, expected) for operand in node.operands]
    for key, value in node.attributes.items():
        if key != "body":
            arguments.append(f"{key}={NAMES[value] if isinstance(value, np.dtype) else repr(value)}")
    text = f"{node.op.name} {', '.join(arguments)}".rstrip()
    return f"{text}:" if node.is_group else text


def _value(node: Node, names: Mapping[Node, str], expected: DType | None) -> str:
    if node.is_varying:
        return f"varying:{NAMES[node.dtype]}"
    if node.is_constant and "value" in node.attributes:
        return print_constant(node.attributes["value"], expected)
    return names.get(node, NAMELESS)


def print_constant(value: Any, expected: DType | None) -> str:
    """A number's text, followed by `:dtype` unless its dtype is the expected one."""
    dtype = value.dtype
    if dtype.kind == "b":
        text = "true" if value else "false"
    elif value != value:
        bits = int(value.view(f"u{dtype.itemsize}"))
        text = "nan" if bits == DEFAULT_NAN[dtype.itemsize] else f"nan({bits:#x})"
    else:
        text = str(value)
    # To NumPy, None equals float64.
    return text if expected is not None and dtype == expected else f"{text}:{NAMES[dtype]}"
