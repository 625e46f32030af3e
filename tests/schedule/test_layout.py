"""Results lie in memory as NumPy's would, and computing where nothing is stored touches no memory."""

from __future__ import annotations

import numpy as np
import pytest

import fusec as fc
from fusec import ops
from fusec.compiler import run_passes
from fusec.config import Options
from fusec.graph import Graph, Node, input_node
from fusec.lanes.target import host_target
from fusec.layout import Layout
from fusec.schedule.build_plan import build_plan
from fusec.schedule.placement import Placement
from fusec.types import TensorType

F32 = np.dtype(np.float32)


def array(*shape: int) -> np.ndarray:
    return np.arange(1, 1 + np.prod(shape, dtype=int), dtype=np.float32).reshape(shape)


OPERANDS = {
    "C": (array(4, 5), array(4, 5)),
    "F": (np.asfortranarray(array(4, 5)), np.asfortranarray(array(4, 5))),
    "F alone": (np.asfortranarray(array(4, 5)), np.float32(2)),
    "C and F": (array(4, 5), np.asfortranarray(array(4, 5))),
    "F and a row": (np.asfortranarray(array(4, 5)), array(5)),
    "F and a column": (np.asfortranarray(array(4, 5)), array(4, 1)),
    "permuted": (array(3, 4, 5).transpose(1, 2, 0), array(3, 4, 5).transpose(1, 2, 0)),
    "batches of F": (array(3, 5, 4).transpose(0, 2, 1), np.float32(2)),
    "reversed": (array(4, 5)[::-1, ::-1], array(4, 5)),
    "stepped": (array(8, 10)[::2, ::2], np.float32(2)),
    "stepped F": (np.asfortranarray(array(8, 10))[::2, ::2], np.float32(2)),
    "outer": (array(4, 1), array(5)),
    "empty": (array(0, 5), array(5)),
    "0-d": (array(), array()),
}


@pytest.mark.parametrize("name", OPERANDS)
@pytest.mark.parametrize("fuse", [True, False])
def test_strides_are_numpys(name: str, fuse: bool) -> None:
    left, right = OPERANDS[name]
    expected = np.asarray(left + right)
    with fc.options(fuse=fuse):
        result = (fc.asarray(left) + right).numpy()
    np.testing.assert_array_equal(result, expected)
    moving = [axis for axis, extent in enumerate(expected.shape) if extent > 1]
    if expected.size:
        assert [result.strides[axis] for axis in moving] == [expected.strides[axis] for axis in moving]


@pytest.mark.parametrize("axis", [0, 1, (0, 1)])
@pytest.mark.parametrize("order", ["C", "F"])
def test_a_reduction_beside_it_moves_no_result(order: str, axis: int | tuple[int, ...]) -> None:
    x = np.asarray(array(40, 50), order=order)
    root = fc.sqrt(fc.asarray(x))
    kept, _ = fc.evaluate(root, root.sum(axis=axis))
    assert kept.strides == np.sqrt(x).strides
    np.testing.assert_array_equal(kept, np.sqrt(x))


HUGE = 1 << 30


def test_plans_touch_no_memory() -> None:
    """A plan for exabytes: views, copies, kernels and products are decided on layouts alone."""
    x = input_node(TensorType((HUGE, 256), F32))
    bias = input_node(TensorType((256,), F32))
    shifted = Node.of(ops.add, x, bias)
    turned = Node.of(ops.permute_dims, shifted, attributes={"axes": (1, 0)})
    flat = Node.of(ops.reshape, turned, attributes={"shape": (HUGE * 256,)})
    total = Node.of(ops.sum, shifted, attributes={"axes": (0,), "keepdims": False})
    back = {"starts": (HUGE * 256 - 1,), "steps": (-1,), "extents": (HUGE,)}
    product = Node.of(ops.matmul, x, Node.of(ops.permute_dims, x, attributes={"axes": (1, 0)}))
    graph = Graph([x, bias], [flat, total, Node.of(ops.slice, flat, attributes=back), product])
    layouts = [((HUGE, 256), F32, (1024, 4)), ((256,), F32, (4,))]
    plan = build_plan(run_passes(graph, Options(verify=True)), layouts, host_target("native")._replace(vector_bits=512))
    nbytes = {buffer.nbytes for buffer in plan.buffers.values()}
    assert (max(nbytes), max(nbytes - {max(nbytes)})) == (HUGE * HUGE * 4, HUGE * 1024)
    assert [placement.layout.shape for placement in plan.outputs] == [node.shape for node in graph.outputs]


def test_a_view_has_an_offset() -> None:
    """x[3:0:-2] of rows of 12 bytes starts at byte 36 and goes back 24."""
    x = input_node(TensorType((5, 3), F32))
    attributes = {"starts": (3, 1), "steps": (-2, 1), "extents": (2, 2)}
    seen = Placement(0, Layout((5, 3), (12, 4), F32)).through(Node.of(ops.slice, x, attributes=attributes))
    assert seen is not None
    assert (seen.layout.offset, seen.layout.strides) == (40, (-24, 4))


def test_a_reshape_that_needs_a_copy_has_no_place() -> None:
    x = input_node(TensorType((5, 3), F32))
    flat = Node.of(ops.reshape, x, attributes={"shape": (15,)})
    assert Placement(0, Layout((5, 3), (12, 4), F32)).through(flat) is not None
    assert Placement(0, Layout((5, 3), (4, 20), F32)).through(flat) is None
