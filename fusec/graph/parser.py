"""A graph from its text; the grammar stands in docs/ir.md."""

from __future__ import annotations

import functools
import math
import re
from collections.abc import Mapping
from typing import Any, NamedTuple, NoReturn

import numpy as np

from fusec.errors import FusecError, ParseError
from fusec.graph.graph import Graph
from fusec.graph.node import Node, constant_node, input_node, item_node
from fusec.graph.verifier import broken_group, broken_type
from fusec.ops.op import OPS, Kind, Op
from fusec.types import BY_NAME, DType, Shape, TensorType

# As texts: compiling them takes longer than importing the rest of this module, and most programs parse nothing.
NAME = r"%([A-Za-z0-9_.]+)"
WORD = r"[A-Za-z_]\w*"
TYPE = r"([a-z]+\d*)\[((?:\d+(?:,\d+)*)?)\]"
NUMBER = r"(true|false|nan\(0x[0-9a-f]+\)|nan|-?inf|-?\d+(?:\.\d*)?(?:e[+-]?\d+)?)(?::([a-z]+\d*))?"
KEY = r"([A-Za-z_]\w*)="
STOP = r"[A-Za-z_]\w*=|:"
LITERAL = r"\([^()]*\)|[^\s,:()]+"
INTEGER = r"-?\d+"
INTEGERS = rf"\( *(?:{INTEGER} *(?:, *{INTEGER} *)*,? *)?\)"
RESULTS = r"(return|yield)\b"
HEADER, COLON, COMMA, EQUALS, CLOSE = r"graph\(", ":", ",", "=", r"\)"

MAX_QUOTED = 80
"""As much of a line as an error repeats."""


_compiled = functools.cache(functools.partial(re.compile, flags=re.ASCII))


class _Line:
    """One line, and how far it has been read."""

    def __init__(self, number: int, text: str) -> None:
        self.number = number
        self.text = text.partition("#")[0].strip()
        self.position = 0

    def match(self, pattern: str) -> re.Match[str] | None:
        """What stands next, if it matches."""
        return _compiled(pattern).match(self.text, self.position)

    def take(self, pattern: str) -> re.Match[str] | None:
        """What stands next, if it matches; it and spaces after it have been read then."""
        found = self.match(pattern)
        if found is not None:
            self.position = found.end()
            while self.text.startswith(" ", self.position):
                self.position += 1
        return found

    def expect(self, pattern: str, what: str) -> re.Match[str]:
        """What stands next, which must match."""
        return self.take(pattern) or self.fail(what)

    def expect_end(self) -> None:
        """Nothing may stand next."""
        if self.position < len(self.text):
            self.fail("the end of the line")

    def fail(self, what: str, found: str = "") -> NoReturn:
        """Raise the error that `what` was expected instead of `found`, or of what stands next."""
        found = found or self.text[self.position :] or "the end of the line"
        shown = found if len(found) <= MAX_QUOTED else f"{found[:MAX_QUOTED]}..."
        raise ParseError(f"line {self.number}: expected {what}, found {shown}")

    def refuse(self, message: str) -> NoReturn:
        """Raise what is wrong with what the line says, although it follows the grammar."""
        raise ParseError(f"line {self.number}: {message}")

    def check(self, node: Node) -> Node:
        """A node that the line defines; what inference did not see to of the invariants is checked."""
        for broken in (*broken_type(node.type), *(broken_group(node) if node.is_group else ())):
            self.refuse(broken)
        return node


class _Statement(NamedTuple):
    """A line that defines values, before its node exists."""

    line: _Line
    declared: list[tuple[str, TensorType]]
    op: Op
    operands: list[Node]
    attributes: dict[str, Any]


class _Scope(NamedTuple):
    """A graph being read; `opener` is the statement whose body it is."""

    inputs: tuple[Node, ...]
    values: dict[str, Node]
    opener: _Statement | None = None


def parse(text: str) -> Graph:
    """The graph that `text` spells, such that `equal_graphs(parse(print_graph(graph)), graph)`.

    Every invariant that `verify` checks holds for it.

    Raises
    ------
    ParseError
        With the line and what was expected there; whatever the text is, nothing else is raised.
    """
    lines = [_Line(number, line) for number, line in enumerate(text.splitlines(), start=1)]
    end = _Line(len(lines) + 1, "")
    written = iter([line for line in lines if line.text])
    scopes = [_parse_header(next(written, end))]
    while True:
        line, scope = next(written, end), scopes[-1]
        word = "return" if scope.opener is None else "yield"
        if line is end:
            line.fail(repr(word), "the end of the text")
        if results := line.take(RESULTS):
            if results[1] != word:
                line.fail(repr(word), results[1])
            graph = Graph(scope.inputs, _parse_values(line, scope))
            line.expect_end()
            if scope.opener is not None and not graph.outputs:
                line.fail("a value such as %0 or 1.5")
            if scope.opener is None:
                break
            scopes.pop()
            scope.opener.attributes["body"] = graph
            _define(scope.opener, scopes[-1])
        else:
            statement = _parse_statement(line, scope)
            if "body" in statement.op.attributes:
                scopes.append(_open_body(statement))
            else:
                _define(statement, scope)
    rest = next(written, end)
    if rest is not end:
        rest.fail("the end of the text")
    return graph


def _parse_header(line: _Line) -> _Scope:
    line.expect(HEADER, "'graph('")
    declared = [] if line.match(CLOSE) else _parse_declared(line, {})
    line.expect(CLOSE, "')'")
    line.expect(COLON, "':'")
    line.expect_end()
    values = {name: line.check(input_node(type, name)) for name, type in declared}
    return _Scope(tuple(values.values()), values)


def _parse_declared(line: _Line, values: Mapping[str, Node]) -> list[tuple[str, TensorType]]:
    """One or more `%name: type`."""
    declared: dict[str, TensorType] = {}
    while True:
        name = line.expect(NAME, "a name such as %0")[1]
        if name in values or name in declared:
            line.fail("a new name", f"%{name}")
        line.expect(COLON, "':'")
        dtype, extents = line.expect(TYPE, "a type such as f32[2,3]").groups()
        declared[name] = TensorType(_shape(line, extents), _dtype(line, dtype))
        if not line.take(COMMA):
            return list(declared.items())


def _shape(line: _Line, extents: str) -> Shape:
    try:
        return tuple([int(extent) for extent in extents.split(",") if extent])
    except ValueError:
        line.fail("an extent", extents)


def _dtype(line: _Line, name: str) -> DType:
    if name not in BY_NAME:
        line.fail(f"a dtype ({', '.join(BY_NAME)})", name)
    return BY_NAME[name]


def _parse_statement(line: _Line, scope: _Scope) -> _Statement:
    declared = _parse_declared(line, scope.values)
    line.expect(EQUALS, "'='")
    name = line.expect(WORD, "an op")[0]
    op = OPS.get(name)
    if op is None or op.kind is Kind.SOURCE or "index" in op.attributes:
        line.fail("an op", name)
    operands = _parse_values(line, scope, takes_dtype=True)
    attributes: dict[str, Any] = {}
    while key := line.take(KEY):
        if key[1] in attributes:
            line.fail("another attribute", key[0])
        attributes[key[1]] = _parse_attribute(line)
        if not line.take(COMMA):
            break
    if "body" in op.attributes:
        line.expect(COLON, "':'")
    line.expect_end()
    if op.arity not in (-1, len(operands)):
        line.fail(f"{op.arity} operands of {name}", str(len(operands)))
    needed = [key for key in op.attributes if key != "body"]
    if set(needed) != set(attributes):
        line.fail(f"attributes {needed} of {name}", str(list(attributes)))
    return _Statement(line, declared, op, operands, {key: attributes[key] for key in needed})


def _parse_values(line: _Line, scope: _Scope, takes_dtype: bool = False) -> list[Node]:
    """Values up to the first attribute, a colon or the end; numbers may take the first operand's dtype."""
    found: list[Node | re.Match[str]] = []
    while line.position < len(line.text) and not line.match(STOP):
        name = line.take(NAME)
        if name is None:
            found.append(line.expect(NUMBER, "a value such as %0 or 1.5"))
        elif name[1] in scope.values:
            found.append(scope.values[name[1]])
        else:
            line.fail("a value defined above", name[0])
        if not line.take(COMMA):
            break
    dtypes = [value.dtype for value in found if isinstance(value, Node)] if takes_dtype else []
    expected = dtypes[0] if dtypes else None
    return [value if isinstance(value, Node) else _constant(line, value, expected) for value in found]


def _constant(line: _Line, number: re.Match[str], expected: DType | None) -> Node:
    text, suffix = number.groups()
    dtype = _dtype(line, suffix) if suffix else expected
    if dtype is None:
        line.fail(f"a number with its dtype, such as {text}:f32", text)
    try:
        return constant_node(_number(text, dtype), dtype)
    except (KeyError, ValueError, OverflowError):
        line.fail(f"a number of dtype {dtype.name}", text)


def _number(text: str, dtype: DType) -> Any:
    """A number that is read as written, or else a KeyError, ValueError or OverflowError."""
    if dtype.kind == "b":
        return {"true": True, "false": False}[text]
    if dtype.kind in "iu":
        return int(text)
    if text.startswith("nan("):
        value = np.dtype(f"u{dtype.itemsize}").type(int(text[4:-1], 16)).view(dtype)
        if not np.isnan(value):
            raise ValueError("these bits are no NaN")
        return value
    with np.errstate(over="ignore"):
        value = dtype.type(text)
    if math.isinf(value) and "inf" not in text:
        raise OverflowError("an infinity is written as one")
    return value


def _parse_attribute(line: _Line) -> Any:
    """A dtype, an integer, a truth or a tuple of integers: all that attributes are made of."""
    text = line.expect(LITERAL, "an attribute's value")[0]
    if text in BY_NAME:
        return BY_NAME[text]
    if text in ("True", "False"):
        return text == "True"
    single, several = (_compiled(pattern).fullmatch(text) for pattern in (INTEGER, INTEGERS))
    if not single and not several:
        line.fail("an attribute's value", text)
    try:
        return int(text) if single else tuple([int(number) for number in _compiled(INTEGER).findall(text)])
    except ValueError:
        line.fail("an attribute's value of fewer digits", text)


def _open_body(statement: _Statement) -> _Scope:
    """The scope of a group's body, whose inputs carry the names of the group's operands."""
    written = statement.line.text.partition("=")[2].strip()
    names = re.findall(NAME, written)
    inputs = tuple(input_node(operand.type) for operand in statement.operands)
    values = dict(zip(names, inputs, strict=False))
    if len(values) < len(inputs):
        statement.line.fail("operands that have names and differ", written)
    return _Scope(inputs, values, statement)


def _define(statement: _Statement, scope: _Scope) -> None:
    """Make the statement's node and name its results."""
    op, operands, attributes = statement.op, statement.operands, statement.attributes
    try:
        op.check([operand.type for operand in operands], attributes)
        node = Node.of(op, *operands, attributes=attributes)
    except FusecError as error:
        statement.line.refuse(str(error).partition("\n")[0])
    statement.line.check(node)
    body: Graph | None = statement.attributes.get("body")
    results = [item_node(node, index) for index in range(len(body.outputs))] if body else [node]
    found, declared = [result.type for result in results], [type for _, type in statement.declared]
    if found != declared:
        statement.line.fail(f"the type {', '.join(map(str, found))}", ", ".join(map(str, declared)))
    scope.values.update(zip((name for name, _ in statement.declared), results, strict=True))
