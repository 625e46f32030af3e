"""Products of vectors, matrices and arrays, and diagonals."""

# mypy: disable-error-code=no-any-return
# Operators give the class of their operand, which mypy does not see.

from __future__ import annotations

from typing import Any

import numpy as np

from fusec import ops
from fusec.errors import ShapeError
from fusec.functions.build import as_tensor, composed, contraction, from_nodes
from fusec.functions.manipulation import expand_dims
from fusec.tensor import products, shaping
from fusec.tensor.tensor import Tensor
from fusec.types import BOOL

__all__ = [
    "diagonal",
    "dot",
    "inner",
    "kron",
    "matmul",
    "matvec",
    "outer",
    "tensordot",
    "trace",
    "vdot",
    "vecdot",
    "vecmat",
]

matmul = contraction(ops.matmul)
diagonal = from_nodes(shaping.diagonal)


@composed
def dot(x: Any, y: Any, /) -> Tensor:
    """Sums of products over the last axis of `x` and the last but one, or only one, of `y`; of numbers, products."""
    return Tensor(products.dot(as_tensor("dot", x).node, as_tensor("dot", y).node))


@composed
def inner(x: Any, y: Any, /) -> Tensor:
    """Sums of products over the last axes; with a number, products."""
    return Tensor(products.inner(as_tensor("inner", x).node, as_tensor("inner", y).node))


@composed
def vdot(x: Any, y: Any, /) -> Tensor:
    """Sum of products of all elements."""
    return dot(as_tensor("vdot", x).ravel(), as_tensor("vdot", y).ravel())


@composed
def tensordot(x: Any, y: Any, /, axes: Any = 2) -> Tensor:
    """Sums of products over the last axes of `x` and the first ones of `y`: `axes` says how many, or lists them."""
    return Tensor(products.tensordot(as_tensor("tensordot", x).node, as_tensor("tensordot", y).node, axes))


@composed
def outer(x: Any, y: Any, /) -> Tensor:
    """Product of each element of `x` with each of `y`."""
    return as_tensor("outer", x).reshape((-1, 1)) * as_tensor("outer", y).reshape((1, -1))


@composed
def kron(x: Any, y: Any, /) -> Tensor:
    """Each element of `x` times the whole of `y`, side by side."""
    x, y = as_tensor("kron", x), as_tensor("kron", y)
    ndim = max(x.ndim, y.ndim)
    blocks = [each.reshape((1,) * (ndim - each.ndim) + each.shape) for each in (x, y)]
    extents = [a * b for a, b in zip(*(each.shape for each in blocks), strict=True)]
    spread = [expand_dims(each, range(1 - place, 2 * ndim, 2)) for place, each in enumerate(blocks)]
    return (spread[0] * spread[1]).reshape(extents)


@composed
def vecdot(x: Any, y: Any, /, axis: int = -1) -> Tensor:
    """Sum of products along an axis, the others broadcast."""
    x, y = (shaping.moveaxis(as_tensor("vecdot", each).node, axis, -1) for each in (x, y))
    if x.shape[-1] != y.shape[-1]:
        raise ShapeError(f"vecdot: vectors of {x.shape[-1]} and of {y.shape[-1]} elements: {x.type}, {y.type}")
    terms = Tensor(x) * Tensor(y)
    return terms.any(-1) if terms.dtype == BOOL else terms.sum(-1, terms.dtype)


@composed
def matvec(x: Any, y: Any, /) -> Tensor:
    """Product of matrices and vectors, the other axes broadcast."""
    return matmul(x, as_tensor("matvec", y)[..., np.newaxis])[..., 0]


@composed
def vecmat(x: Any, y: Any, /) -> Tensor:
    """Product of vectors and matrices, the other axes broadcast."""
    return matmul(as_tensor("vecmat", x)[..., np.newaxis, :], y)[..., 0, :]


@composed
def trace(x: Any, /, offset: int = 0, axis1: int = 0, axis2: int = 1, dtype: Any = None) -> Tensor:
    """Sum of a diagonal of two axes."""
    return x.trace(offset, axis1, axis2, dtype)
