"""How a value lies in memory, and how views of it do: NumPy's rules, computed on integers alone."""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

from fusec.types import Array, DType, Shape


class Layout(NamedTuple):
    """Where the elements of a value lie.

    Attributes
    ----------
    shape : tuple of int
        Extents of the axes.
    strides : tuple of int
        Bytes from one element to the next along each axis.
    dtype : DType
        Of the elements.
    offset : int
        Bytes from where its memory is counted from to the first element.
    """

    shape: Shape
    strides: Shape
    dtype: DType
    offset: int = 0

    @classmethod
    def of(cls, array: Array) -> Layout:
        """The layout of an array, counted from its first element."""
        return cls(array.shape, array.strides, array.dtype)

    @classmethod
    def dense(cls, shape: Shape, dtype: DType) -> Layout:
        """Elements side by side, in row-major order."""
        return cls(shape, dense_strides(shape, range(len(shape)), dtype.itemsize), dtype)

    @property
    def ndim(self) -> int:
        """Number of axes."""
        return len(self.shape)

    @property
    def size(self) -> int:
        """Number of elements."""
        return math.prod(self.shape)

    @property
    def itemsize(self) -> int:
        """Bytes of an element."""
        return self.dtype.itemsize

    @property
    def nbytes(self) -> int:
        """Bytes of all elements."""
        return math.prod(self.shape) * self.dtype.itemsize

    @property
    def is_dense(self) -> bool:
        """Whether the elements lie side by side, in whatever order of axes and none backwards."""
        moving = [(stride, extent) for stride, extent in zip(self.strides, self.shape, strict=True) if extent != 1]
        step = self.itemsize
        for stride, extent in sorted(moving):
            if stride != step:
                return False
            step *= extent
        return True

    @property
    def is_row_major(self) -> bool:
        """Whether the elements lie side by side in row-major order; there may be none."""
        if 0 in self.shape:
            return True
        step = self.itemsize
        for stride, extent in zip(reversed(self.strides), reversed(self.shape), strict=True):
            if stride != step and extent != 1:
                return False
            step *= extent
        return True

    def permute(self, axes: Sequence[int]) -> Layout:
        """The axes in another order."""
        shape, strides = tuple([self.shape[axis] for axis in axes]), tuple([self.strides[axis] for axis in axes])
        return self._replace(shape=shape, strides=strides)

    def slice(self, starts: Shape, steps: Shape, extents: Shape) -> Layout:
        """Every so many elements of each axis, from `starts`, `extents` of them."""
        moved = sum(start * stride for start, stride in zip(starts, self.strides, strict=True))
        strides = tuple([step * stride for step, stride in zip(steps, self.strides, strict=True)])
        # Where there are no elements, the first one lies nowhere.
        return Layout(extents, strides, self.dtype, self.offset + (0 if 0 in extents else moved))

    def broadcast(self, shape: Shape) -> Layout:
        """Axes of extent 1, and missing leading axes, repeated."""
        missing = len(shape) - self.ndim
        own = zip(self.strides, self.shape, shape[missing:], strict=True)
        strides = (0,) * missing + tuple([stride if extent == full else 0 for stride, extent, full in own])
        return self._replace(shape=shape, strides=strides)

    def reshape(self, shape: Shape) -> Layout | None:
        """Elements in row-major order, in another shape of the same size; None where only a copy would do."""
        if self.is_row_major:
            return Layout.dense(shape, self.dtype)._replace(offset=self.offset)
        # From here on there are elements. Extents of 1 take no part: no step is ever made along them.
        axes = [(extent, stride) for extent, stride in zip(self.shape, self.strides, strict=True) if extent != 1]
        places = [place for place, extent in enumerate(shape) if extent != 1]
        strides = [self.itemsize] * len(shape)
        while axes:
            extent, stride = axes.pop()
            place = places.pop()
            count, strides[place] = shape[place], stride
            # The fewest of the old axes, from the last one on, that are as many elements as some of the new ones.
            while count != extent:
                if count < extent:
                    strides[places[-1]] = stride * count
                    count *= shape[places.pop()]
                else:
                    outer, between = axes.pop()
                    if between != stride * extent:
                        return None
                    extent *= outer
        return self._replace(shape=shape, strides=tuple(strides))


def dense_strides(shape: Shape, order: Sequence[int], itemsize: int) -> Shape:
    """Strides of a dense array whose axes lie in memory in `order`, outermost first."""
    strides = [0] * len(shape)
    step, inner = itemsize, 1
    for axis in reversed(order):
        # Strides are as long for no elements at all.
        step *= max(inner, 1)
        strides[axis], inner = step, shape[axis]
    return tuple(strides)
