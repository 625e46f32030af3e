"""The lazy Tensor: operators record nodes; reading data evaluates them."""

from __future__ import annotations

import builtins
import math
import operator
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING, Any, Self, SupportsIndex, TypeAlias, Unpack

import numpy as np

from fusec import ops
from fusec.errors import DTypeError, ShapeError
from fusec.evaluation.capture import is_tracing
from fusec.ops.op import ReductionOp
from fusec.tensor import display, shaping
from fusec.tensor.array_attributes import ArrayAttributes, unwritable
from fusec.tensor.evaluate import value
from fusec.tensor.fallback import missing
from fusec.tensor.indexing import index
from fusec.tensor.methods import ArrayMethods, Cast, Centered, Out, Selected, Started
from fusec.tensor.operands import Value
from fusec.tensor.operators import Operators
from fusec.tensor.protocols import fall_back
from fusec.tensor.recorders import binary, natively, unary
from fusec.tensor.recording import array_node, count_reduced, one_axis, recorded, reduce, reduced_axes
from fusec.types import FLOAT64, Array, DType, Shape, TensorType, as_dtype, as_tuple

Axes: TypeAlias = SupportsIndex | Sequence[SupportsIndex] | None
DTypeLike: TypeAlias = "np.typing.DTypeLike | None"


class Tensor(Operators, ArrayAttributes, ArrayMethods):
    """A value that is not computed before somebody reads it.

    Make one with `fusec.asarray`, compute with it as with a NumPy array, and read it with `numpy()`,
    `item()`, `float()` or any NumPy function. Operators and functions only record. A tensor is a value:
    nothing changes it, and in-place operators rebind the name.
    """

    __slots__ = ()

    # What it is

    @property
    def shape(self) -> Shape:
        """Extents of the axes."""
        return self.node.type.shape

    @property
    def dtype(self) -> DType:
        """Dtype of the elements."""
        return self.node.type.dtype

    @property
    def ndim(self) -> int:
        """Number of axes."""
        return self.node.type.ndim

    @property
    def size(self) -> int:
        """Number of elements."""
        return self.node.type.size

    @property
    def nbytes(self) -> int:
        """Bytes of the evaluated array."""
        return self.node.type.nbytes

    @property
    def is_lazy(self) -> bool:
        """Whether reading it would compute something."""
        return self.node.array is None

    def __repr__(self) -> str:
        return display.represent(self.node)

    def __str__(self) -> str:
        return display.show(self.node)

    def __format__(self, specification: str) -> str:
        if not specification and (self.shape or self.is_lazy):
            return str(self)
        if self.shape:
            raise DTypeError(
                f"format: {specification!r} formats one number, not {self.node.type}",
                hint="np.printoptions says how arrays are printed",
            )
        return format(self.item(), specification)

    def __len__(self) -> int:
        if not self.shape:
            raise DTypeError("len: a tensor without axes has no length")
        return self.shape[0]

    # Reading the data

    def numpy(self) -> Array:
        """The value as a NumPy array, computed at the first call and kept.

        A computed array is read-only: it is the tensor's own value, and writing to it would change what
        every later op on the tensor sees. Copy it to write. The tensor of `asarray(x)` returns `x` itself,
        as writable as it was.
        """
        node = self.node
        array = node.array
        if array is None or node.op is not ops.input:
            array = value(self)
        # Data in another byte order stays as it is until somebody asks for it.
        return array if array.dtype == node.type.dtype else array.astype(node.type.dtype)

    def tolist(self) -> Any:
        """The value as nested lists of Python numbers."""
        return self.numpy().tolist()

    def __bool__(self) -> bool:
        if self.size != 1:
            elements = "more than one element" if self.size else "no element"
            raise ShapeError(
                f"bool: the truth value of {self.node.type}, with {elements}, is ambiguous",
                hint="use x.any() or x.all()" if self.size else "use x.size > 0",
            )
        return bool(self.numpy())

    def _scalar(self, name: str) -> Any:
        if self.shape:
            hint = "x.item()" if self.size == 1 else None
            raise DTypeError(f"{name}: only a tensor without axes is a number, not {self.node.type}", hint=hint)
        return self.item()

    def __float__(self) -> float:
        return float(self._scalar("float"))

    def __int__(self) -> int:
        return int(self._scalar("int"))

    def __complex__(self) -> complex:
        return complex(self._scalar("complex"))

    def __index__(self) -> int:
        if self.shape or self.dtype.kind not in "iu":
            raise DTypeError(f"index: only integers without axes are indices, not {self.node.type}")
        return operator.index(self.item())

    def __iter__(self) -> Iterator[Self]:
        if not self.shape:
            raise DTypeError("iter: a tensor without axes has no elements to visit")
        if is_tracing():
            return (self[position] for position in range(self.shape[0]))
        # Views of the value: to compute element by element would compile for each position.
        values = self.numpy()
        return (self.__class__(array_node("iter", values[position, ...])) for position in range(len(values)))

    def __contains__(self, value: Any) -> bool:
        found: Any = self == value
        # What another type makes of `==` need not be an array.
        return bool(found.any() if isinstance(found, Tensor) else np.any(found))

    def __reduce__(self) -> tuple[Any, ...]:
        # Copies and pickles carry the value, not its history.
        return of_array, (self.numpy(),)

    def __getitem__(self, key: Any) -> Self:
        return self.__class__(index(self.node, key))

    # Views

    @property
    def T(self) -> Self:
        """Axes in reverse order."""
        return self.__class__(shaping.reverse_axes(self.node))

    @property
    def mT(self) -> Self:
        """The last two axes exchanged."""
        return self.__class__(shaping.matrix_transpose(self.node))

    def transpose(self, *axes: Axes) -> Self:
        """Axes in another order, by default reversed."""
        if not axes or (len(axes) == 1 and axes[0] is None):
            return self.__class__(shaping.reverse_axes(self.node))
        order = as_tuple(axes[0]) if len(axes) == 1 else axes
        return self.__class__(shaping.permute_dims(self.node, order))

    def reshape(
        self, *shape: SupportsIndex | Sequence[SupportsIndex], order: str = "C", copy: bool | None = None
    ) -> Self:
        """The elements in row-major order in another shape, of which one extent may be -1; a value needs no `copy`."""
        target = shape[0] if len(shape) == 1 else shape
        if order != "C" or copy is False:
            return self._by_numpy(np.reshape, {"order": order}, shape=target, copy=copy)
        return self.__class__(shaping.reshape(self.node, target))

    def ravel(self, order: str = "C") -> Self:
        """The elements in row-major order along one axis."""
        if order != "C":
            return self._by_numpy(np.ravel, {"order": order})
        return self.__class__(shaping.ravel(self.node))

    flatten = ravel

    def squeeze(self, axis: Axes = None) -> Self:
        """Without the axes of extent 1, or those named."""
        return self.__class__(shaping.squeeze(self.node, axis))

    # Element by element

    def astype(self, dtype: DTypeLike, *, copy: bool = True, **others: Unpack[Cast]) -> Self:
        """In another dtype, converted as NumPy does; tensors are values, so `copy` changes nothing."""
        if others:
            call = missing("x.astype", list(others), is_lazy=True)
            return fall_back(call, np.ndarray.astype, (self, dtype), {**others})  # type: ignore[no-any-return]
        target = as_dtype(dtype, "astype")
        node = self.node
        if target is node.type.dtype:
            return self
        converted = TensorType(node.type.shape, target)
        return self.__class__(recorded(ops.astype, (node,), converted, {"dtype": target}))

    def round(self, decimals: int = 0, **others: Unpack[Out]) -> Self:
        """Rounded to some decimal places, ties to even."""
        if others:
            return self._by_numpy(np.round, others, decimals=decimals)
        if decimals and self.dtype.kind == "b":
            raise DTypeError(f"round: {self.node.type} has no decimals to round", hint="x.astype(int)")
        whole = _nearest(self)
        if decimals == 0 or (self.dtype.kind != "f" and decimals > 0):
            return whole
        # NumPy's own way, so that the results are its: scale, round, scale back. So is the scale: one rounding for
        # each factor, and beyond 308 of them infinity.
        scale = math.prod([10.0] * builtins.min(abs(decimals), 400))
        scaled: Any = self * scale if decimals > 0 else self / scale
        nearest = scaled.round()
        result: Self = nearest / scale if decimals > 0 else nearest * scale
        return result.astype(self.dtype)

    def __round__(self, ndigits: int | None = None) -> Self:
        return self.round(ndigits or 0)

    def clip(self, min: Value | None = None, max: Value | None = None, **others: Unpack[Out]) -> Self:
        """Held between two bounds; None is no bound, and so is a Python integer beyond the dtype."""
        if others:
            return self._by_numpy(np.clip, others, a_min=min, a_max=max)
        if min is None and max is None and self.dtype.kind == "b":
            raise DTypeError(f"clip: without bounds is `+x`, which {self.node.type} does not have", hint="x itself")
        limits = np.iinfo(self.dtype) if self.dtype.kind in "iu" else None
        result = self
        if min is not None and not (limits and isinstance(min, int) and min < limits.min):
            result = _maximum(result, min)
        if max is not None and not (limits and isinstance(max, int) and max > limits.max):
            result = _minimum(result, max)
        return result

    # Reductions

    def _reduce_in(self, dtype: DTypeLike, op: ReductionOp, axis: Axes, keepdims: bool) -> Self:
        node = self.node
        # Floats are added up in their own dtype.
        if dtype is node.type.dtype and node.type.dtype.kind == "f":
            return self.__class__(reduce(op, node, axis, keepdims))
        return self.__class__(reduce(op, self.astype(dtype).node, axis, keepdims)).astype(dtype)

    def sum(
        self, axis: Axes = None, dtype: DTypeLike = None, keepdims: bool = False, **others: Unpack[Started]
    ) -> Self:
        """Sum of the elements along some axes."""
        if others:
            return self._by_numpy(np.sum, others, axis=axis, dtype=dtype, keepdims=keepdims)
        if dtype is not None:
            return self._reduce_in(dtype, ops.sum, axis, keepdims)
        return self.__class__(reduce(ops.sum, self.node, axis, keepdims))

    def prod(
        self, axis: Axes = None, dtype: DTypeLike = None, keepdims: bool = False, **others: Unpack[Started]
    ) -> Self:
        """Product of the elements along some axes."""
        if others:
            return self._by_numpy(np.prod, others, axis=axis, dtype=dtype, keepdims=keepdims)
        if dtype is not None:
            return self._reduce_in(dtype, ops.prod, axis, keepdims)
        return self.__class__(reduce(ops.prod, self.node, axis, keepdims))

    def max(self, axis: Axes = None, keepdims: bool = False, **others: Unpack[Started]) -> Self:
        """Largest element along some axes; NaN if any is NaN."""
        if others:
            return self._by_numpy(np.max, others, axis=axis, keepdims=keepdims)
        return self.__class__(reduce(ops.max, self.node, axis, keepdims))

    def min(self, axis: Axes = None, keepdims: bool = False, **others: Unpack[Started]) -> Self:
        """Smallest element along some axes; NaN if any is NaN."""
        if others:
            return self._by_numpy(np.min, others, axis=axis, keepdims=keepdims)
        return self.__class__(reduce(ops.min, self.node, axis, keepdims))

    def any(self, axis: Axes = None, keepdims: bool = False, **others: Unpack[Selected]) -> Self:
        """Whether any element along some axes is non-zero."""
        if others:
            return self._by_numpy(np.any, others, axis=axis, keepdims=keepdims)
        return self.__class__(reduce(ops.any, self.node, axis, keepdims))

    def all(self, axis: Axes = None, keepdims: bool = False, **others: Unpack[Selected]) -> Self:
        """Whether every element along some axes is non-zero."""
        if others:
            return self._by_numpy(np.all, others, axis=axis, keepdims=keepdims)
        return self.__class__(reduce(ops.all, self.node, axis, keepdims))

    def argmax(self, axis: SupportsIndex | None = None, keepdims: bool = False, **others: Unpack[Out]) -> Self:
        """Position of the first largest element along an axis, or in row-major order."""
        if others:
            return self._by_numpy(np.argmax, others, axis=axis, keepdims=keepdims)
        return self.__class__(reduce(ops.argmax, self.node, one_axis("argmax", axis), keepdims))

    def argmin(self, axis: SupportsIndex | None = None, keepdims: bool = False, **others: Unpack[Out]) -> Self:
        """Position of the first smallest element along an axis, or in row-major order."""
        if others:
            return self._by_numpy(np.argmin, others, axis=axis, keepdims=keepdims)
        return self.__class__(reduce(ops.argmin, self.node, one_axis("argmin", axis), keepdims))

    def mean(
        self, axis: Axes = None, dtype: DTypeLike = None, keepdims: bool = False, **others: Unpack[Selected]
    ) -> Self:
        """Arithmetic mean along some axes; of integers, in float64."""
        if others:
            return self._by_numpy(np.mean, others, axis=axis, dtype=dtype, keepdims=keepdims)
        axes = reduced_axes("mean", self.node, axis)
        target = self._mean_dtype(dtype, "mean")
        return self._reduce_in(target, ops.sum, axes, keepdims)._over(count_reduced(self.node, axes), target)

    def _mean_dtype(self, dtype: Any, name: str) -> DType:
        if dtype is not None:
            return as_dtype(dtype, name)
        own = self.node.type.dtype
        return own if own.kind == "f" else FLOAT64

    def _over(self, count: float, dtype: DType) -> Self:
        """Divided by a number of elements: integers in float64, as in NumPy."""
        quotient: Self = self / count if dtype.kind == "f" else (self.astype(FLOAT64) / count).astype(dtype)
        return quotient

    def var(
        self,
        axis: Axes = None,
        dtype: DTypeLike = None,
        ddof: float = 0,
        keepdims: bool = False,
        correction: float | None = None,
        **others: Unpack[Centered],
    ) -> Self:
        """Mean of the squared deviations from the mean, over `n - ddof` elements."""
        if correction is not None and ddof:
            raise ValueError("var: ddof and correction are two names of one thing; give one of them")
        if others:
            return self._by_numpy(
                np.var, others, axis=axis, dtype=dtype, ddof=ddof, keepdims=keepdims, correction=correction
            )
        axes = reduced_axes("var", self.node, axis)
        target = self._mean_dtype(dtype, "var")
        # NumPy's way, so that integers give its results: the mean is rounded to the dtype, the deviations are not.
        deviations = self - self.mean(axes, target, keepdims=True)
        squares = _square(deviations)._reduce_in(target, ops.sum, axes, keepdims)
        freedom = count_reduced(self.node, axes) - (ddof if correction is None else correction)
        return squares._over(freedom if freedom > 0 else 0, target)

    def std(
        self,
        axis: Axes = None,
        dtype: DTypeLike = None,
        ddof: float = 0,
        keepdims: bool = False,
        correction: float | None = None,
        **others: Unpack[Centered],
    ) -> Self:
        """Square root of the variance."""
        if others:
            return self._by_numpy(
                np.std, others, axis=axis, dtype=dtype, ddof=ddof, keepdims=keepdims, correction=correction
            )
        axes = reduced_axes("std", self.node, axis)
        variance = self.var(axes, dtype, ddof, keepdims, correction)
        return _root(variance).astype(variance.dtype)

    if not TYPE_CHECKING:
        # Type checkers know that these cannot be set.
        shape = unwritable(shape, "shape", "x.reshape(shape)")
        dtype = unwritable(dtype, "dtype", "x.astype(dtype), x.view(dtype)")
        strides = unwritable(ArrayAttributes.strides, "strides", "x.reshape(shape), x.T, x[::2]")
        flat = unwritable(ArrayAttributes.flat, "flat", "fc.full_like(x, value)")
        data = unwritable(ArrayAttributes.data, "data", "fc.asarray(other)")
        real = unwritable(ArrayMethods.real, "real", "fc.asarray(other)")
        imag = unwritable(ArrayMethods.imag, "imag", "fc.asarray(other)")


_square, _root, _nearest = (natively(unary(op)) for op in (ops.square, ops.sqrt, ops.round))
_maximum, _minimum = (natively(binary(op)) for op in (ops.maximum, ops.minimum))


def of_array(array: Array) -> Tensor:
    """The tensor of an array, whose memory it shares."""
    return Tensor(array_node("asarray", array))
