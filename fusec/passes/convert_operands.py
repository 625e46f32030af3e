"""Say every dtype conversion."""

from __future__ import annotations

from fusec.graph import Graph, Node, converted_node, rebuild, rewrite
from fusec.ops.op import TypedOp
from fusec.types import DType


def convert_operands(graph: Graph) -> Graph:
    """Convert operands to the dtypes their op computes in, which recording leaves unsaid.

    Every later pass, and codegen, may then take an op's operands as they are.

        graph(%x: i32[4]):
          %0: f64[4] = divide %x, 2
          return %0
        -->
        graph(%x: i32[4]):
          %0: f64[4] = astype %x, dtype=f64
          %1: f64[4] = divide %0, 2.0
          return %1
    """
    converted: dict[tuple[Node, DType], Node] = {}

    def convert(node: Node, dtype: DType) -> Node:
        if node.dtype == dtype:
            return node
        found = converted.get((node, dtype))
        if found is None:
            found = converted[node, dtype] = converted_node(node, dtype)
        return found

    def visit(node: Node, operands: tuple[Node, ...]) -> Node:
        if isinstance(node.op, TypedOp):
            loop = node.op.signature([operand.dtype for operand in operands], node.attributes)
            operands = tuple(map(convert, operands, loop.operands))
        return rebuild(node, operands)

    return rewrite(graph, visit)
