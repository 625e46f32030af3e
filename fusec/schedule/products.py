"""What BLAS is asked for a matrix product: what NumPy would ask, so that the result has the same bits."""

from __future__ import annotations

import enum
import math
from typing import NamedTuple

from fusec.layout import Layout
from fusec.types import FLOAT32, FLOAT64

LONGEST = (1 << 30) - 1
"""Extents and steps up to here fit the integers of any BLAS, and NumPy cuts no dot product into pieces."""


class Routine(enum.IntEnum):
    """A function of BLAS, and how its arguments lie."""

    DOT = 0
    GEMV = 1
    GEMM = 2


class Product(NamedTuple):
    """A matrix product, or one for each place along the axes before the last two.

    Attributes
    ----------
    routine : Routine
        What computes one product.
    rows, inner, columns : int
        Extents: the result has `rows` times `columns` elements, each a sum of `inner` products. For `GEMV` the matrix
        is `rows` times `inner`, whichever of the operands it is, and `columns` is 1.
    left, right : int
        The steps of the operands, in elements: between the lines of a matrix that lie apart, between the elements of a
        vector. For `GEMV` the left one is that of the matrix.
    is_left_transposed, is_right_transposed : bool
        Whether the lines that lie apart are the matrix's columns. For `GEMV` the left one is that of the matrix.
    is_reversed : bool
        Whether the matrix of `GEMV` is the second operand.
    batch : tuple of (int, int, int, int)
        For each axis before the last two, its extent, and the strides of both operands and of the result in bytes.
    """

    routine: Routine
    rows: int
    inner: int
    columns: int
    left: int
    right: int
    is_left_transposed: bool = False
    is_right_transposed: bool = False
    is_reversed: bool = False
    batch: tuple[tuple[int, int, int, int], ...] = ()

    @property
    def repetitions(self) -> int:
        """How many products there are."""
        return math.prod(extent for extent, *_ in self.batch)

    @property
    def flops(self) -> int:
        """Multiplications and additions of all of them."""
        return 2 * self.rows * self.inner * self.columns * self.repetitions


def blas_product(left: Layout, right: Layout, result: Layout) -> Product | None:
    """The product as BLAS computes it; None where NumPy would not ask BLAS, or would copy an operand first.

    The cases are those of NumPy's `matmul` (`matmul.c.src`).

    Parameters
    ----------
    left, right : Layout
        Those of the operands.
    result : Layout
        That of what is computed: dense, in row-major order.
    """
    if left.dtype != right.dtype or left.dtype != result.dtype or result.dtype not in (FLOAT32, FLOAT64):
        return None
    rows, inner = (left.shape if left.ndim > 1 else (1, *left.shape))[-2:]
    columns = right.shape[-1] if right.ndim > 1 else 1
    if 0 in result.shape or not inner or not all(extent <= LONGEST for extent in (rows, inner, columns)):
        return None
    found = _one_product(left, right, rows, inner, columns)
    return None if found is None else found._replace(batch=_batch(left, right, result))


def _one_product(left: Layout, right: Layout, rows: int, inner: int, columns: int) -> Product | None:
    first = _step(left.strides[-1], left.itemsize)
    second = _step(right.strides[-2] if right.ndim > 1 else right.strides[-1], right.itemsize)
    if rows == 1 and columns == 1:
        return Product(Routine.DOT, 1, inner, 1, first, second) if first and second else None
    if inner == 1:
        return None
    if rows == 1:
        matrix = _lines(right, inner, columns)
        if matrix is None or not first:
            return None
        # The columns of the matrix are what the vector meets.
        step, is_transposed = matrix
        return Product(Routine.GEMV, columns, inner, 1, step, first, not is_transposed, is_reversed=True)
    matrix = _lines(left, rows, inner)
    if matrix is None:
        return None
    if columns == 1:
        return Product(Routine.GEMV, rows, inner, 1, matrix[0], second, matrix[1]) if second else None
    other = _lines(right, inner, columns)
    if other is None:
        return None
    return Product(Routine.GEMM, rows, inner, columns, matrix[0], other[0], matrix[1], other[1])


def _step(stride: int, itemsize: int) -> int:
    """A stride in elements; 0 for one that BLAS cannot walk."""
    return stride // itemsize if stride % itemsize == 0 and 0 < stride // itemsize <= LONGEST else 0


def _lines(matrix: Layout, rows: int, columns: int) -> tuple[int, bool] | None:
    """The step between lines that lie apart, and whether they are the columns; None where elements do not touch."""
    outer, inner = matrix.strides[-2:]
    for step, unit, length, is_transposed in ((outer, inner, columns, False), (inner, outer, rows, True)):
        if unit == matrix.itemsize and (elements := _step(step, matrix.itemsize)) >= length:
            return elements, is_transposed
    return None


def _batch(left: Layout, right: Layout, result: Layout) -> tuple[tuple[int, int, int, int], ...]:
    """The axes before those that are multiplied."""
    axes = max(left.ndim, right.ndim, 2) - 2
    extents, strides = result.shape[:axes], result.strides[:axes]
    return tuple(zip(extents, _outer(left, axes), _outer(right, axes), strides, strict=True))


def _outer(operand: Layout, axes: int) -> list[int]:
    """Strides along the batch's axes, of which the operand may have fewer, or repeat along some."""
    own = max(operand.ndim - 2, 0)
    pairs = zip(operand.shape[:own], operand.strides[:own], strict=True)
    return [0] * (axes - own) + [0 if extent == 1 else stride for extent, stride in pairs]
