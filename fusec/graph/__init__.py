"""The IR: nodes, graphs, their text, and NumPy's reading of them."""

from fusec.graph.graph import Graph, Verdict, equal_graphs
from fusec.graph.interpreter import interpret
from fusec.graph.node import Node, broadcast_node, constant_node, converted_node, input_node, item_node
from fusec.graph.parser import parse
from fusec.graph.printer import print_graph
from fusec.graph.rewriter import rebuild, rewrite
from fusec.graph.verifier import verify, verify_rewrite

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
    "parse",
    "print_graph",
    "rebuild",
    "rewrite",
    "verify",
    "verify_rewrite",
]
