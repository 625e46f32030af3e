"""Move views towards the sources, where they cost nothing."""

from __future__ import annotations

from fusec.graph import Graph, Node, rebuild
from fusec.ops.op import Attributes, Kind, ViewOp
from fusec.passes.legality import is_fusible
from fusec.types import Shape, TensorType, broadcast_shapes, equal_shapes


def sink_views(graph: Graph) -> Graph:
    """A view of an element-wise result becomes the same op over views of its operands.

    graph(%x: f32[2,3], %y: f32[2,3]):
      %0: f32[2,3] = add %x, %y
      %1: f32[3,2] = permute_dims %0, axes=(1, 0)
      return %1
    -->
    graph(%x: f32[2,3], %y: f32[2,3]):
      %0: f32[3,2] = permute_dims %x, axes=(1, 0)
      %1: f32[3,2] = permute_dims %y, axes=(1, 0)
      %2: f32[3,2] = add %0, %1
      return %2

    Only where the view is the one thing that reads the result; otherwise the op would run twice. A broadcast stays,
    since its operand has fewer elements to compute, but an element-wise op that broadcasts by itself drops it.
    """
    pending = _plan(graph)
    images: dict[Node, Node] = {node: node for node in graph.inputs}
    changed = False
    for node in graph.nodes:
        if node not in images:
            image = _image(node, images, pending)
            changed = changed or image is not node
            images[node] = image
    if not changed:
        return graph
    return Graph(graph.inputs, [images[output] for output in graph.outputs], images, graph.verdicts)


Step = tuple[ViewOp, Attributes]

MAX_STEPS = 8
"""Views carried towards the sources together. One more stays where it is, so that ladders of views take linear time."""


def _plan(graph: Graph) -> dict[Node, list[Step]]:
    """The nodes that will be computed in the form their one reader wants, and the views that lead there."""
    pending: dict[Node, list[Step]] = {}
    kept = set(graph.outputs)
    for node in reversed(graph.nodes):
        for operand in dict.fromkeys(node.operands):
            if operand in kept or operand.is_source or len(graph.users[operand]) != 1:
                continue
            steps = _wanted(node, operand, pending)
            if steps and len(steps) <= MAX_STEPS and _can_take(operand, steps):
                pending[operand] = steps
    return pending


def _wanted(node: Node, operand: Node, pending: dict[Node, list[Step]]) -> list[Step]:
    """The views through which `node` will read `operand`."""
    later = pending.get(node, [])
    if isinstance(node.op, ViewOp):
        return [(node.op, node.attributes), *later]
    return (_through(operand.shape, node.shape, later) or []) if later else []


def _can_take(node: Node, steps: list[Step]) -> bool:
    """Whether a node can be computed in viewed form from viewed operands."""
    if node.kind is Kind.VIEW:
        return True
    if not is_fusible(node):
        return False
    return all(_through(operand.shape, node.shape, steps) is not None for operand in node.operands)


def _through(operand: Shape, full: Shape, steps: list[Step]) -> list[Step] | None:
    """The views of an operand that broadcasts to `full`, where the views of the result are `steps`."""
    found: list[Step] = []
    for op, attributes in steps:
        sunk = op.sink(operand, full, **attributes)
        if sunk is None:
            return None
        for view, how in sunk:
            operand = view.shape(operand, **how)
        found += sunk
        full = op.shape(full, **attributes)
    return found


def _image(node: Node, images: dict[Node, Node], pending: dict[Node, list[Step]]) -> Node:
    steps = pending.get(node, [])
    if isinstance(node.op, ViewOp):
        (operand,) = node.operands
        if operand in pending:
            return images[operand]
        return _apply(rebuild(node, (images[operand],)), steps)
    operands = [
        images[operand]
        if operand in pending
        else _apply(images[operand], _through(operand.shape, node.shape, steps) or [])
        for operand in node.operands
    ]
    if not is_fusible(node):
        return rebuild(node, tuple(operands))
    shape = node.shape
    for op, attributes in steps:
        shape = op.shape(shape, **attributes)
    operands = _without_broadcasts(operands, shape)
    if not steps:
        return rebuild(node, tuple(operands))
    return Node(node.op, tuple(operands), TensorType(shape, node.dtype), node.attributes, node.origin)


def _apply(node: Node, steps: list[Step]) -> Node:
    for op, attributes in steps:
        node = Node.of(op, node, origin=node.origin, attributes=attributes)
    return node


def _without_broadcasts(operands: list[Node], shape: Shape) -> list[Node]:
    """Operands before they were repeated, as long as the op repeats them to the same shape itself."""
    for position, operand in enumerate(operands):
        if isinstance(operand.op, ViewOp) and operand.op.repeats:
            narrower = [*operands[:position], operand.operands[0], *operands[position + 1 :]]
            if equal_shapes(broadcast_shapes(operand.op.name, [other.type for other in narrower]), shape):
                operands = narrower
    return operands
