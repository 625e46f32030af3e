"""What the user wrote where an op was recorded: `np.tanh`, `*`, `x.sum`."""

from __future__ import annotations

import ast
import dis
import itertools
import linecache
import re
from collections.abc import Iterable
from types import CodeType

from fusec import ops
from fusec.errors import Origin, location
from fusec.graph import Node

OPERATIONS = ("BINARY_OP", "COMPARE_OP", "CONTAINS_OP")
UNARY = {"UNARY_NEGATIVE": "-", "UNARY_INVERT": "~", "CALL_INTRINSIC_1": "+", "UNARY_POSITIVE": "+"}
SUBSCRIPTS = ("BINARY_SUBSCR", "BINARY_SLICE", "STORE_SUBSCR")


CALLERS = ("compare", "explain", "jit", "partial", "report")
"""What calls the function that it is given: one that has no line of its own, as `np.sin`, is recorded there."""


class Spelling:
    """The user's names for the nodes of a graph and for what passes made of them.

    Where one place recorded several ops, as `x.mean()` does, the op is named as well: `x.mean (divide)`.

    Parameters
    ----------
    recorded : iterable of Node
        The graph as recorded.
    rewritten : iterable of Node, optional
        What passes made of it, as far as it will be asked for.
    """

    def __init__(self, recorded: Iterable[Node], rewritten: Iterable[Node] = ()) -> None:
        self._recorded, self._rewritten = _ops_by_place(recorded), _ops_by_place(rewritten)
        self._written: dict[Origin, str | None] = {}

    def name(self, node: Node, whole: bool = False) -> str:
        """What the user calls the node; the op's name where the program has no text.

        Parameters
        ----------
        node : Node
            A recorded node, or one that a pass made.
        whole : bool
            Name all that was recorded there, whichever part of it the node is.
        """
        if node.origin is None:
            return node.op.name
        if node.origin not in self._written:
            self._written[node.origin] = written(node.origin)
        found = self._written[node.origin]
        if found is None:
            return node.op.name
        return f"{found} ({node.op.name})" if self._is_part(node, node.origin) and not whole else found

    def _is_part(self, node: Node, origin: Origin) -> bool:
        recorded, rewritten = self._recorded.get(origin, set()), self._rewritten.get(origin, set())
        # A conversion that nobody wrote has the place of what it converts.
        added = node.op is ops.astype and node.op.name not in recorded
        return added or len(recorded) > 1 or len(rewritten - {ops.astype.name}) > 1

    def quoted(self, node: Node, whole: bool = False) -> str:
        """The name for use in a sentence, where a bare `-` or `/` would be misread."""
        return f"`{self.name(node, whole)}`"

    def place(self, node: Node, whole: bool = False) -> str:
        """The quoted name and where it stands."""
        return f"{self.quoted(node, whole)} at {location(node.origin) or 'an unknown place'}"


def _ops_by_place(nodes: Iterable[Node]) -> dict[Origin, set[str]]:
    found: dict[Origin, set[str]] = {}
    for node in nodes:
        if node.origin is not None and not node.is_source:
            found.setdefault(node.origin, set()).add(node.op.name)
    return found


def written(origin: Origin) -> str | None:
    """The operator or the called function at a place of the user's program, as it is written there.

    Returns
    -------
    str or None
        None where the text of a call is not to be had.
    """
    code, offset = origin
    # A call into Python is left in the middle of its instruction, behind which its caches lie.
    instruction = [found for found in dis.get_instructions(code) if found.offset <= offset][-1]
    if instruction.opname in OPERATIONS:
        return instruction.argrepr.removeprefix("bool(").removesuffix(")")
    if instruction.opname in UNARY:
        return UNARY[instruction.opname]
    if instruction.opname in SUBSCRIPTS:
        return "[]"
    return _called(_segment(code, offset))


def _segment(code: CodeType, offset: int) -> str | None:
    """The source text of one instruction."""
    line, last, column, end = next(itertools.islice(code.co_positions(), offset // 2, None), (None,) * 4)
    if line is None or last is None or column is None or end is None:
        return None
    # Columns count bytes.
    lines = [linecache.getline(code.co_filename, number).encode() for number in range(line, last + 1)]
    if not all(lines):
        return None
    lines[-1] = lines[-1][:end]
    before, lines[0] = lines[0][:column], lines[0][column:]
    # A method's call may begin at its name; what it is a method of stands before.
    owner = re.search(rb"(?:[A-Za-z_]\w*\.)*$", before)
    prefix = owner[0] if owner else b""
    if before.endswith(b".") and not prefix:
        prefix = b"_()."
    return (prefix + b"".join(lines)).decode(errors="replace")


def _called(text: str | None) -> str | None:
    """What is called in the text of a call."""
    try:
        found = ast.parse(f"({text})", mode="eval").body
    except (SyntaxError, ValueError):
        return None
    if isinstance(found, ast.Attribute):
        return f".{found.attr}"
    while isinstance(found, ast.Call) and ast.unparse(found.func).rpartition(".")[2] in CALLERS and found.args:
        found = found.args[0]
        if _is_dotted(found):
            return ast.unparse(found)
    if not isinstance(found, ast.Call):
        return None
    function = found.func
    if isinstance(function, ast.Attribute) and not _is_dotted(function.value):
        return f".{function.attr}"
    return ast.unparse(function) if _is_dotted(function) else None


def _is_dotted(tree: ast.expr) -> bool:
    while isinstance(tree, ast.Attribute):
        tree = tree.value
    return isinstance(tree, ast.Name)
