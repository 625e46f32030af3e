"""Every op a group of its own: what runs when fusion is switched off."""

from __future__ import annotations

from fusec.graph import Graph, Node, rebuild, rewrite
from fusec.ops.op import Kind
from fusec.passes.grouping import form_group
from fusec.passes.legality import is_fusible


def separate_ops(graph: Graph) -> Graph:
    """Wrap each element-wise op and each reduction in a group.

    graph(%x: f32[9]):
      %0: f32[9] = negative %x
      %1: f32[9] = sqrt %0
      return %1
    -->
    graph(%x: f32[9]):
      %0: f32[9] = fused %x:
        %1: f32[9] = negative %x
        yield %1
      %2: f32[9] = fused %0:
        %3: f32[9] = sqrt %0
        yield %3
      return %2
    """

    def visit(node: Node, operands: tuple[Node, ...]) -> Node:
        if is_fusible(node) or node.kind is Kind.REDUCTION:
            return form_group([node], [node], dict(zip(node.operands, operands, strict=True)))[0]
        return rebuild(node, operands)

    return rewrite(graph, visit)
