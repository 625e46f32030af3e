"""Layouts: views computed on integers are NumPy's views, offset and refusal to copy included."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from fusec import ops
from fusec.foundation.environment import FUZZ_EXAMPLES
from fusec.layout import Layout, dense_strides
from fusec.ops.op import ViewOp
from fusec.types import BY_NAME

EXTENTS = st.sampled_from([0, 1, 1, 2, 2, 3, 4, 6])


def moving_strides(shape: tuple[int, ...], strides: tuple[int, ...]) -> list[int]:
    """The strides that say where elements are: where there are several along the axis, and any at all."""
    return [stride for extent, stride in zip(shape, strides, strict=True) if extent > 1 and math.prod(shape)]


@st.composite
def layouts(draw: st.DrawFn) -> Layout:
    """Any layout: dense in some order of axes, or with some strides that are larger, negative or 0."""
    shape = tuple(draw(st.lists(EXTENTS, max_size=4)))
    dtype = draw(st.sampled_from([BY_NAME["f64"], BY_NAME["f32"], BY_NAME["i16"], BY_NAME["bool"]]))
    order = draw(st.one_of(st.just(range(len(shape))), st.permutations(range(len(shape)))))
    strides = list(dense_strides(shape, order, dtype.itemsize))
    for axis in draw(st.lists(st.sampled_from(range(len(shape))), max_size=2)) if shape else ():
        strides[axis] = draw(st.sampled_from([0, -strides[axis], 2 * strides[axis], 3, 64]))
    return Layout(shape, tuple(strides), dtype)


def shapes_of(size: int) -> st.SearchStrategy[tuple[int, ...]]:
    """Shapes of so many elements."""

    @st.composite
    def build(draw: st.DrawFn) -> tuple[int, ...]:
        if not size:
            shape = [*draw(st.lists(EXTENTS, max_size=3)), 0]
            return tuple(draw(st.permutations(shape)))
        shape, left = [], size
        while left > 1:
            shape.append(draw(st.sampled_from([factor for factor in range(1, left + 1) if left % factor == 0])))
            left //= shape[-1]
        return tuple(shape + [1] * draw(st.integers(0, 2)))

    return build()


@st.composite
def views(draw: st.DrawFn, shape: tuple[int, ...]) -> tuple[ViewOp, dict[str, Any]]:
    """A view op and attributes that fit a shape."""
    # NumPy's slice of no axes is a scalar, which lies nowhere.
    kind = draw(st.sampled_from(["reshape", "reshape", "permute", "broadcast", *["slice"] * bool(shape)]))
    if kind == "reshape":
        return ops.reshape, {"shape": draw(shapes_of(math.prod(shape)))}
    if kind == "permute":
        return ops.permute_dims, {"axes": tuple(draw(st.permutations(range(len(shape)))))}
    if kind == "broadcast":
        repeated = tuple(draw(EXTENTS) if extent == 1 else extent for extent in shape)
        return ops.broadcast_to, {"shape": (*draw(st.lists(EXTENTS, max_size=2)), *repeated)}
    starts, steps, extents = [], [], []
    for extent in shape:
        start, step = draw(st.integers(0, max(extent - 1, 0))), draw(st.sampled_from([1, 1, 2, -1, -2]))
        room = 1 + ((extent - 1 - start) // step if step > 0 else start // -step) if extent else 0
        starts.append(start)
        steps.append(step)
        extents.append(draw(st.integers(0, room)))
    return ops.slice, {"starts": tuple(starts), "steps": tuple(steps), "extents": tuple(extents)}


def array_of(layout: Layout) -> np.ndarray:
    """An array of this layout with memory of its own."""
    reach = sum(
        (extent - 1) * abs(stride) for extent, stride in zip(layout.shape, layout.strides, strict=True) if extent
    )
    memory = np.zeros(2 * reach + layout.itemsize, np.uint8)
    array = np.ndarray(layout.shape, layout.dtype, memory, reach, layout.strides)
    assert array.strides == layout.strides
    return array


def address(array: np.ndarray) -> int:
    return array.__array_interface__["data"][0]


@given(st.data(), layouts())
@settings(max_examples=5 * FUZZ_EXAMPLES.read(), deadline=None)
def test_views_are_numpys(data: st.DataObject, layout: Layout) -> None:
    """One view after the other, up to one that NumPy would have to copy for."""
    array = array_of(layout)
    start = address(array)
    for _ in range(3):
        op, attributes = data.draw(views(layout.shape))
        seen = op.layout(layout, **attributes)
        if op is ops.reshape:
            try:
                array = array.reshape(attributes["shape"], copy=False)
            except ValueError:
                assert seen is None
                return
        else:
            array = op.apply(array, **attributes)
        assert seen is not None
        assert (seen.shape, seen.dtype, seen.size, seen.nbytes) == (array.shape, array.dtype, array.size, array.nbytes)
        assert (seen.ndim, seen.itemsize) == (array.ndim, array.itemsize)
        assert moving_strides(seen.shape, seen.strides) == moving_strides(array.shape, array.strides)
        assert seen.is_row_major == array.flags.c_contiguous
        if array.size:
            assert seen.offset == address(array) - start
        layout = seen


@given(layouts())
@example(Layout((2, 3), (-12, 4), BY_NAME["f32"]))
@settings(max_examples=FUZZ_EXAMPLES.read(), deadline=None)
def test_dense_is_row_major_in_some_order(layout: Layout) -> None:
    array = array_of(layout)
    if array.size:
        orders = np.argsort(array.strides, stable=True)[::-1]
        # Axes of extent 1 lie anywhere.
        orders = [*(axis for axis in orders if array.shape[axis] == 1), *(a for a in orders if array.shape[a] != 1)]
        assert layout.is_dense == array.transpose(orders).flags.c_contiguous


def test_a_layout_without_memory() -> None:
    huge = Layout((1 << 30, 3), (-12, 4), BY_NAME["f32"])
    assert (huge.size, huge.nbytes, huge.itemsize, huge.ndim) == (3 << 30, 12 << 30, 4, 2)
    back = huge.slice((0, 1), (-2, 1), (1 << 29, 2))
    assert (back.strides, back.offset) == ((24, 4), 4)
    assert Layout.of(np.zeros((4, 6), np.float32)[::-2, 1:]) == Layout((2, 5), (-48, 4), BY_NAME["f32"])


@pytest.mark.parametrize(
    ("shape", "order", "strides"),
    [((2, 3, 4), (0, 1, 2), (48, 16, 4)), ((2, 3, 4), (2, 0, 1), (12, 4, 24)), ((0, 3), (0, 1), (12, 4)), ((), (), ())],
)
def test_dense_strides(shape: tuple[int, ...], order: tuple[int, ...], strides: tuple[int, ...]) -> None:
    assert dense_strides(shape, order, 4) == strides
