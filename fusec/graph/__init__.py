"""The IR: nodes, graphs, their text, and NumPy's reading of them."""

from typing import TYPE_CHECKING

from fusec.foundation.lazy import LazyModule
from fusec.graph.graph import Graph, Verdict, equal_graphs
from fusec.graph.interpreter import interpret
from fusec.graph.node import Node, broadcast_node, constant_node, converted_node, input_node, item_node, varying_node
from fusec.graph.numbers import map_numbers
from fusec.graph.printer import print_graph
from fusec.graph.rewriter import rebuild, rewrite

if TYPE_CHECKING:
    from fusec.graph.parser import parse
    from fusec.graph.verifier import verify, verify_rewrite
else:
    # To read texts and to verify is for who asks for it.
    _PARSER, _VERIFIER = LazyModule("fusec.graph.parser"), LazyModule("fusec.graph.verifier")
    _LATE = {"parse": _PARSER, "verify": _VERIFIER, "verify_rewrite": _VERIFIER}

    def __getattr__(name: str) -> object:
        if name not in _LATE:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(_LATE[name], name)


__all__ = [
    "Graph",
    "Node",
    "Verdict",
    "broadcast_node",
    "constant_node",
    "converted_node",
    "equal_graphs",
    "input_node",
    "interpret",
    "item_node",
    "map_numbers",
    "parse",
    "print_graph",
    "rebuild",
    "rewrite",
    "varying_node",
    "verify",
    "verify_rewrite",
]
