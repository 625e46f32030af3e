"""Dtypes, tensor types, and the shape arithmetic every op shares."""

from __future__ import annotations

import math
import operator
from collections.abc import Iterable, Sequence
from typing import Any, SupportsIndex, TypeAlias

import numpy as np

from fusec.errors import AxisError, DTypeError, ShapeError
from fusec.symbolic.integers import SymbolicInt
from fusec.symbolic.values import symbolic_key

DType: TypeAlias = "np.dtype[Any]"
Array: TypeAlias = "np.ndarray[Any, Any]"
Shape: TypeAlias = tuple[int, ...]

BY_NAME: dict[str, DType] = {
    "bool": np.dtype(np.bool_),
    "i8": np.dtype(np.int8),
    "i16": np.dtype(np.int16),
    "i32": np.dtype(np.int32),
    "i64": np.dtype(np.int64),
    "u8": np.dtype(np.uint8),
    "u16": np.dtype(np.uint16),
    "u32": np.dtype(np.uint32),
    "u64": np.dtype(np.uint64),
    "f32": np.dtype(np.float32),
    "f64": np.dtype(np.float64),
}
NAMES: dict[DType, str] = {dtype: name for name, dtype in BY_NAME.items()}

BOOL, INT32, INT64, UINT64, FLOAT32, FLOAT64 = (BY_NAME[name] for name in ("bool", "i32", "i64", "u64", "f32", "f64"))
SUPPORTED = ", ".join(dtype.name for dtype in NAMES)

SPELLINGS: dict[Any, DType] = {spelling: dtype for dtype in NAMES for spelling in (dtype, dtype.name, dtype.type)} | {
    bool: BOOL,
    int: BY_NAME[NAMES[np.dtype(int)]],
    float: FLOAT64,
}
"""The usual ways to name a dtype; `as_dtype` knows all others."""

MAX_AXES = 64
MAX_SIZE = 1 << 59
"""Elements of 8 bytes that are 2^62 bytes: beyond, NumPy has no array, and offsets no 64 bits. Counting elements
instead of bytes makes one check at a new shape enough for whatever dtype is computed from it later."""


def as_dtype(dtype: Any, op: str = "") -> DType:
    """The native-endian NumPy dtype that fusec computes `dtype` in.

    Parameters
    ----------
    dtype : dtype_like
        What the user asked for.
    op : str, optional
        The op to name in the error.

    Raises
    ------
    DTypeError
        For dtypes fusec does not have: object, string, complex, float16, longdouble, datetimes, structures.
    """
    try:
        known = SPELLINGS.get(dtype)
    except TypeError:
        # Not everything has a hash.
        known = None
    if known is not None:
        return known
    subject = f"{op}: " if op else ""
    try:
        found = np.dtype(dtype)
    except TypeError as error:
        raise DTypeError(f"{subject}{dtype!r} is not a dtype; supported are {SUPPORTED}") from error
    if found not in NAMES and found.kind in "biuf":
        # Another byte order, or the same kind and size under another C name (`longlong` beside `long`).
        found = np.dtype(f"{found.kind}{found.itemsize}")
    if found not in NAMES:
        raise DTypeError(f"{subject}dtype {found.name} is not supported; supported are {SUPPORTED}")
    # One object per dtype, so that comparing by identity is enough where speed counts.
    return BY_NAME[NAMES[found]]


class TensorType:
    """The static type of a value: its shape and dtype, written `f32[3,4]`."""

    __slots__ = ("dtype", "shape")

    def __init__(self, shape: Shape, dtype: DType) -> None:
        self.shape = shape
        self.dtype = dtype

    @property
    def size(self) -> int:
        """Number of elements."""
        return math.prod(self.shape)

    @property
    def nbytes(self) -> int:
        """Bytes of a dense array of this type."""
        return math.prod(self.shape) * self.dtype.itemsize

    @property
    def ndim(self) -> int:
        """Number of axes."""
        return len(self.shape)

    @property
    def key(self) -> tuple[Any, ...]:
        """What stands for it in dictionaries: types have one key when they are known to be equal."""
        return symbolic_key(self.shape), self.dtype

    def __eq__(self, other: object) -> bool:
        return isinstance(other, TensorType) and self.dtype == other.dtype and equal_shapes(self.shape, other.shape)

    def __hash__(self) -> int:
        return hash(self.key)

    def __str__(self) -> str:
        return f"{NAMES.get(self.dtype, self.dtype)}[{','.join(map(str, self.shape))}]"

    __repr__ = __str__


def equal_shapes(shape: Shape, other: Shape) -> bool:
    """Whether two shapes are equal. Extents are compared only where that decides: not of another number of axes."""
    return len(shape) == len(other) and shape == other


def broadcast_shapes(op: str, types: Sequence[TensorType]) -> Shape:
    """The shape that `types` broadcast to.

    Raises
    ------
    ShapeError
        When two extents of an axis differ and neither is 1; the message names the axis.
    """
    long: Shape = ()
    for other in types:
        if len(other.shape) > len(long):
            long = other.shape
    for other in types:
        if other.shape and long[-len(other.shape) :] != other.shape:
            break
    else:
        return long
    ndim = len(long)
    extents = [1] * ndim
    for other in types:
        for axis, extent in enumerate(other.shape, start=ndim - len(other.shape)):
            if extent == 1 or extent == extents[axis]:
                continue
            if extents[axis] != 1:
                shown = " with ".join(map(str, types))
                raise ShapeError(f"{op}: cannot broadcast {shown} (axis {axis - ndim}: {extents[axis]} vs {extent})")
            extents[axis] = extent
    return tuple(extents)


def broadcast_pair(op: str, left: TensorType, right: TensorType) -> Shape:
    """The shape that two types broadcast to: what recording asks most often.

    Raises
    ------
    ShapeError
        When two extents of an axis differ and neither is 1, or no array is as large.
    """
    long, short = left.shape, right.shape
    if len(long) < len(short):
        long, short = short, long
    if not short or long[-len(short) :] == short:
        return long
    extents = list(long)
    for axis, extent in enumerate(short, len(long) - len(short)):
        own = long[axis]
        if own == 1:
            extents[axis] = extent
        elif extent not in (1, own):
            # It says what is wrong.
            return broadcast_shapes(op, [left, right])
    shape = tuple(extents)
    return shape if shape == long else checked_shape(op, shape)


def as_index(number: Any) -> int:
    """An integer that counts or names something: `operator.index`, within 64 bits.

    Raises
    ------
    TypeError
        When it is not an integer.
    OverflowError
        When it is larger than anything that is counted, as in NumPy; a message that names it could be that large, too.
    """
    found = operator.index(number)
    if found.bit_length() > 63:
        raise OverflowError(f"an integer of {found.bit_length()} bits is too large")
    return found


def as_extent(number: Any) -> Any:
    """Like `as_index`, but an integer that follows from the arguments of a call remembers it."""
    return number if type(number) is SymbolicInt else as_index(number)


def normalize_axis(op: str, axis: Any, ndim: int) -> int:
    """`axis` counted from the front.

    Raises
    ------
    AxisError
        When it lies outside `[-ndim, ndim)`.
    DTypeError
        When it is not an integer.
    """
    if type(axis) is int and -ndim <= axis < ndim:
        return axis % ndim
    try:
        number = as_index(axis)
    except TypeError:
        raise DTypeError(f"{op}: axis must be an integer, not {axis!r}") from None
    if not -ndim <= number < ndim:
        raise AxisError(f"{op}: axis {number} is out of bounds for {ndim} dimensions", axis=number, ndim=ndim)
    return number % ndim


def ordered_axes(op: str, axes: SupportsIndex | Iterable[SupportsIndex], ndim: int) -> tuple[int, ...]:
    """`axes` as a tuple counted from the front, in the order in which they are named.

    Raises
    ------
    AxisError
        When one lies outside `[-ndim, ndim)`.
    ShapeError
        When one is named twice.
    """
    listed = as_tuple(axes)
    normal = tuple([normalize_axis(op, axis, ndim) for axis in listed])
    if len(set(normal)) != len(normal):
        raise ShapeError(f"{op}: axis named twice in {listed}")
    return normal


def normalize_axes(op: str, axes: SupportsIndex | Iterable[SupportsIndex] | None, ndim: int) -> tuple[int, ...]:
    """`axes` as a sorted tuple counted from the front; None means every axis.

    Raises
    ------
    AxisError
        When one lies outside `[-ndim, ndim)`.
    ShapeError
        When one is named twice.
    """
    return tuple(range(ndim)) if axes is None else tuple(sorted(ordered_axes(op, axes, ndim)))


def as_tuple(numbers: Any) -> tuple[Any, ...]:
    """One integer (also a 0-d array, which claims to be iterable) or a text as a 1-tuple, and any iterable whole."""
    if numbers.__class__ is tuple:
        return numbers
    if numbers.__class__ is int:
        return (numbers,)
    if isinstance(numbers, str) or not isinstance(numbers, Iterable) or getattr(numbers, "shape", None) == ():
        return (numbers,)
    return tuple(numbers)


def checked_shape(op: str, shape: Shape) -> Shape:
    """`shape`, if there can be an array of it.

    Raises
    ------
    ShapeError
        For more axes or elements than NumPy's arrays have.
    """
    if len(shape) > MAX_AXES:
        raise ShapeError(f"{op}: {len(shape)} axes, more than {MAX_AXES}")
    # Strides are as long for no elements at all.
    size = math.prod(shape) or math.prod(extent for extent in shape if extent)
    if size > MAX_SIZE:
        raise ShapeError(f"{op}: shape {shape} is too large, more than 2^59 elements")
    return shape


def extents_of(op: str, shape: Any) -> Shape:
    """`shape` as a tuple of integers, which may be negative; a lone integer is a 1-tuple.

    Raises
    ------
    ShapeError
        For extents that are more than an array can have.
    DTypeError
        For extents that are not integers.
    """
    try:
        return tuple([as_extent(extent) for extent in as_tuple(shape)])
    except TypeError:
        raise DTypeError(f"{op}: a shape is made of integers, not {shape!r}") from None
    except OverflowError as error:
        raise ShapeError(f"{op}: {error}, more than 2^59 elements") from None


def normalize_shape(op: str, shape: Any) -> Shape:
    """`shape` as a tuple of non-negative integers; a lone integer is a 1-tuple.

    Raises
    ------
    ShapeError
        For negative extents, and for more than an array can have.
    DTypeError
        For extents that are not integers.
    """
    extents = extents_of(op, shape)
    if any(extent < 0 for extent in extents):
        raise ShapeError(f"{op}: extents cannot be negative in {extents}")
    return checked_shape(op, extents)
