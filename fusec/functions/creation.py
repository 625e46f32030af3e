"""Where tensors come from."""

from __future__ import annotations

from typing import Any

import numpy as np

from fusec.functions.build import as_tensor
from fusec.graph.node import converted_node
from fusec.tensor import shaping
from fusec.tensor.operands import Value
from fusec.tensor.recording import array_node, data_node, number_node
from fusec.tensor.tensor import Tensor
from fusec.types import FLOAT64, Array, as_dtype, normalize_shape

__all__ = [
    "arange",
    "array",
    "asarray",
    "empty",
    "empty_like",
    "eye",
    "full",
    "full_like",
    "identity",
    "linspace",
    "ones",
    "ones_like",
    "zeros",
    "zeros_like",
]


def asarray(x: Value, /, dtype: Any = None) -> Tensor:
    """Tensor of an array, sharing its memory.

    Parameters
    ----------
    x : array_like
        Tensor, array, nested list or number; any strides, alignment and byte order.
    dtype : dtype_like, optional
        The dtype to convert to; a conversion copies.

    Returns
    -------
    Tensor
        Of `x` itself where that is an array. Changes made to it before a result is evaluated are seen by that
        result; changes made after are not.

    Raises
    ------
    DTypeError
        For dtypes that fusec does not have: object, string, complex, float16.
    """
    if isinstance(x, Tensor):
        return x if dtype is None else x.astype(dtype)
    return Tensor(data_node("asarray", x, dtype))


def array(x: Value, /, dtype: Any = None) -> Tensor:
    """Tensor of a copy of an array.

    Parameters
    ----------
    x : array_like
        Tensor, array, nested list or number.
    dtype : dtype_like, optional
        The dtype to convert to.

    Returns
    -------
    Tensor
        What happens to `x` later does not matter to it.
    """
    if isinstance(x, Tensor):
        return asarray(x, dtype)
    return Tensor(data_node("array", x, dtype, copy=True))


def full(shape: Any, fill_value: Any, dtype: Any = None) -> Tensor:
    """Tensor of one number, repeated without memory.

    Parameters
    ----------
    shape : int or tuple of int
        Extents of the axes.
    fill_value : array_like
        The number, or anything that broadcasts to `shape`.
    dtype : dtype_like, optional
        By default that of the number.

    Returns
    -------
    Tensor
        Recorded, not computed.
    """
    return _filled("full", shape, fill_value, dtype)


def _filled(name: str, shape: Any, fill_value: Any, dtype: Any) -> Tensor:
    extents = normalize_shape(name, shape)
    if isinstance(fill_value, (int, float)) and dtype is not None:
        # An integer has to fit the dtype; a float is converted to it, NaN to an integer, too.
        own = FLOAT64 if isinstance(fill_value, float) else as_dtype(dtype, name)
        node = converted_node(number_node(name, fill_value, own), as_dtype(dtype, name))
    else:
        value = as_tensor(name, fill_value)
        node = value.node if dtype is None else value.astype(dtype).node
    return Tensor(shaping.broadcast_to(node, extents))


def zeros(shape: Any, dtype: Any = FLOAT64) -> Tensor:
    """Tensor of zeros, without memory.

    Parameters
    ----------
    shape : int or tuple of int
        Extents of the axes.
    dtype : dtype_like
        Dtype of the elements; None is float64, as in NumPy.

    Returns
    -------
    Tensor
        Recorded, not computed.
    """
    return _filled("zeros", shape, 0, as_dtype(dtype, "zeros"))


def ones(shape: Any, dtype: Any = FLOAT64) -> Tensor:
    """Tensor of ones, without memory.

    Parameters
    ----------
    shape : int or tuple of int
        Extents of the axes.
    dtype : dtype_like
        Dtype of the elements; None is float64, as in NumPy.

    Returns
    -------
    Tensor
        Recorded, not computed.
    """
    return _filled("ones", shape, 1, as_dtype(dtype, "ones"))


def full_like(x: Value, /, fill_value: Any, dtype: Any = None) -> Tensor:
    """Tensor of one number in the shape and dtype of another.

    Parameters
    ----------
    x : array_like
        Whose shape and dtype to take.
    fill_value : array_like
        The number, or anything that broadcasts to the shape.
    dtype : dtype_like, optional
        Another dtype.

    Returns
    -------
    Tensor
        Recorded, not computed.
    """
    return _filled_like("full_like", x, fill_value, dtype)


def _filled_like(name: str, x: Any, fill_value: Any, dtype: Any) -> Tensor:
    model = as_tensor(name, x).node
    return _filled(name, model.shape, fill_value, model.dtype if dtype is None else dtype)


def zeros_like(x: Value, /, dtype: Any = None) -> Tensor:
    """Tensor of zeros in the shape and dtype of another.

    Parameters
    ----------
    x : array_like
        Whose shape and dtype to take.
    dtype : dtype_like, optional
        Another dtype.

    Returns
    -------
    Tensor
        Recorded, not computed.
    """
    return _filled_like("zeros_like", x, 0, dtype)


def ones_like(x: Value, /, dtype: Any = None) -> Tensor:
    """Tensor of ones in the shape and dtype of another.

    Parameters
    ----------
    x : array_like
        Whose shape and dtype to take.
    dtype : dtype_like, optional
        Another dtype.

    Returns
    -------
    Tensor
        Recorded, not computed.
    """
    return _filled_like("ones_like", x, 1, dtype)


def arange(start: float, /, stop: float | None = None, step: float = 1, dtype: Any = None) -> Tensor:
    """Numbers at even steps, the stop left out.

    Parameters
    ----------
    start : float
        The first number; alone, it is the stop, and 0 the first.
    stop : float, optional
        Where to end, not included.
    step : float
        Distance of neighbors.
    dtype : dtype_like, optional
        By default the one that NumPy gives these numbers: int64 or float64 for Python's.

    Returns
    -------
    Tensor
        Of an array that NumPy makes.
    """
    target = None if dtype is None else as_dtype(dtype, "arange")
    values: Array = np.arange(start, stop, step, dtype=target)
    return Tensor(array_node("arange", values))


def linspace(start: float, stop: float, /, num: int = 50, dtype: Any = None, endpoint: bool = True) -> Tensor:
    """Numbers at even distances, both ends included.

    Parameters
    ----------
    start, stop : float
        The ends.
    num : int
        How many.
    dtype : dtype_like, optional
        By default float64.
    endpoint : bool
        Whether the stop is one of them.

    Returns
    -------
    Tensor
        Of an array that NumPy makes.
    """
    target = None if dtype is None else as_dtype(dtype, "linspace")
    # Given a tensor, NumPy's function would come back to this one. Numbers stay weak.
    first, last = (end.numpy() if isinstance(end, Tensor) else end for end in (start, stop))
    return Tensor(array_node("linspace", np.linspace(first, last, num, endpoint=endpoint, dtype=target)))


def eye(n_rows: int, n_cols: int | None = None, /, k: int = 0, dtype: Any = FLOAT64) -> Tensor:
    """Matrix with ones on one diagonal and zeros elsewhere.

    Parameters
    ----------
    n_rows : int
        Number of rows.
    n_cols : int, optional
        Number of columns; by default that of rows.
    k : int
        Which diagonal: 0 is the main one, positive ones lie above.
    dtype : dtype_like
        Dtype of the elements; None is float64, as in NumPy.

    Returns
    -------
    Tensor
        Of an array that NumPy makes.
    """
    return Tensor(array_node("eye", np.eye(n_rows, n_cols, k, as_dtype(dtype, "eye"))))


def empty(shape: Any, dtype: Any = FLOAT64) -> Tensor:
    """Tensor of whatever numbers: of zeros, without memory.

    Parameters
    ----------
    shape : int or tuple of int
        Extents of the axes.
    dtype : dtype_like
        Dtype of the elements; None is float64, as in NumPy.

    Returns
    -------
    Tensor
        Recorded, not computed.
    """
    return _filled("empty", shape, 0, as_dtype(dtype, "empty"))


def empty_like(x: Value, /, dtype: Any = None) -> Tensor:
    """Tensor of whatever numbers in the shape and dtype of another: of zeros.

    Parameters
    ----------
    x : array_like
        Whose shape and dtype to take.
    dtype : dtype_like, optional
        Another dtype.

    Returns
    -------
    Tensor
        Recorded, not computed.
    """
    return _filled_like("empty_like", x, 0, dtype)


def identity(n: int, dtype: Any = FLOAT64) -> Tensor:
    """Square matrix with ones on the main diagonal and zeros elsewhere.

    Parameters
    ----------
    n : int
        Number of rows and columns.
    dtype : dtype_like
        Dtype of the elements; None is float64, as in NumPy.

    Returns
    -------
    Tensor
        Of an array that NumPy makes.
    """
    return eye(n, dtype=dtype)
