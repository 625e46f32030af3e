"""What ndarray has, a tensor has no lazy form of, and a user may still ask for.

Three kinds: what is read off the value, what NumPy computes (`fusec.tensor.fallback` says so), and what would write.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, NoReturn, Self

import numpy as np

from fusec.errors import IndexingError, ShapeError, UnsupportedError
from fusec.tensor.fallback import missing
from fusec.tensor.protocols import NumpyProtocols, fall_back, refuse_write
from fusec.types import Array, as_tuple

if TYPE_CHECKING:
    from os import PathLike
    from typing import IO


IN_SLICE = (
    "f(u, out=u[1:-1]), f jitted and u an array, writes a result to a slice; where(mask, new, x) is the changed value"
)


def by_function(function: Callable[..., Any]) -> Callable[..., Any]:
    """The method for which NumPy has a function that takes the tensor first."""

    def method(self: Any, *args: Any, **kwargs: Any) -> Any:
        return function(self, *args, **kwargs)

    return _documented(method, function.__name__, f"`np.{function.__name__}(x, ...)`.")


def by_method(name: str) -> Callable[..., Any]:
    """The method that NumPy has for arrays only."""
    model = getattr(np.ndarray, name)

    def method(self: Any, *args: Any, **kwargs: Any) -> Any:
        return fall_back(missing(f"x.{name}", [], is_lazy=False), model, (self, *args), kwargs)

    return _documented(method, name, f"`x.numpy().{name}(...)`, which NumPy computes.")


def refused(name: str, instead: str) -> Callable[..., NoReturn]:
    """The method of that name, which would write."""

    def method(self: Any, *args: Any, **kwargs: Any) -> NoReturn:
        refuse_write(name, instead)

    return _documented(method, name, f"Refused, since a tensor is a value; `{instead}` is the way.")


def _documented(method: Callable[..., Any], name: str, summary: str) -> Callable[..., Any]:
    method.__name__, method.__doc__ = name, summary
    method.__qualname__ = f"Tensor.{name}"
    return method


class ArrayAttributes(NumpyProtocols):
    """How a tensor answers for an array beyond what it records."""

    __slots__ = ()

    def __setitem__(self, key: Any, value: Any) -> NoReturn:
        is_slice = all(each is Ellipsis or isinstance(each, slice) for each in as_tuple(key))
        refuse_write("slice", IN_SLICE if is_slice else "where(mask, new, x)")

    def __delitem__(self, key: Any) -> NoReturn:
        raise UnsupportedError("slice: a tensor is a value, of which nothing can be deleted")

    # Read off the value

    def item(self, *args: Any) -> Any:
        """One element as a Python number: the only one, that of a row-major position, or that of one index per axis."""
        array = self.numpy()
        if not args and array.size != 1:
            raise ShapeError(f"item: {self.node.type} has {array.size} elements, not one")
        try:
            return array.item(*args)
        except IndexError as error:
            raise IndexingError(f"item: {error}") from None
        except ValueError as error:
            raise ShapeError(f"item: {error} of {self.node.type}") from None

    def tobytes(self, order: Any = "C") -> bytes:
        """The elements as bytes."""
        return self.numpy().tobytes(order)

    def tofile(self, fid: str | PathLike[str] | IO[bytes], sep: str = "", format: str = "%s") -> None:
        """Write the elements to a file."""
        self.numpy().tofile(fid, sep, format)

    def dump(self, file: Any) -> None:
        """Pickle the array to a file."""
        self.numpy().dump(file)

    def dumps(self) -> bytes:
        """The pickled array."""
        return self.numpy().dumps()

    def to_device(self, device: str, /, *, stream: Any = None) -> Self:
        """The tensor itself, which lies where there is only one place."""
        if device != "cpu" or stream is not None:
            raise UnsupportedError(f"to_device: 'cpu' is the only device, not {device!r}")
        return self

    @property
    def device(self) -> str:
        """`cpu`, as of any array of NumPy's."""
        return "cpu"

    @property
    def itemsize(self) -> int:
        """Bytes of one element."""
        return self.node.type.dtype.itemsize

    def _read_only(self) -> Array:
        view = self.numpy().view()
        view.flags.writeable = False
        return view

    @property
    def strides(self) -> tuple[int, ...]:
        """Bytes from element to element along each axis of the evaluated array."""
        return self.numpy().strides

    @property
    def flags(self) -> Any:
        """How the evaluated array lies in memory, none of which may be written to."""
        return self._read_only().flags

    @property
    def flat(self) -> np.flatiter[Array]:
        """The elements in row-major order, as Python iterates over them."""
        return self._read_only().flat

    @property
    def data(self) -> memoryview:
        """The evaluated array's memory, to read."""
        return self._read_only().data

    @property
    def ctypes(self) -> Any:
        """The evaluated array's memory, for foreign functions that read it."""
        return self._read_only().ctypes

    # Computed by NumPy

    argpartition = by_function(np.argpartition)
    argsort = by_function(np.argsort)
    choose = by_function(np.choose)
    cumprod = by_function(np.cumprod)
    cumsum = by_function(np.cumsum)
    nonzero = by_function(np.nonzero)
    repeat = by_function(np.repeat)
    searchsorted = by_function(np.searchsorted)
    take = by_function(np.take)

    def compress(self, condition: Any, axis: Any = None, out: Any = None) -> Any:
        """`np.compress(condition, x, ...)`."""
        return np.compress(condition, self, axis, out)

    getfield = by_method("getfield")
    view = by_method("view")

    def byteswap(self, inplace: bool = False) -> Any:
        """`x.numpy().byteswap()`, which NumPy computes."""
        if inplace:
            refuse_write("byteswap", "x.byteswap()")
        return fall_back(missing("x.byteswap", [], is_lazy=False), np.ndarray.byteswap, (self,), {})

    # Refused

    fill = refused("fill", "fc.full_like(x, value)")
    partition = refused("partition", "np.partition(x, kth)")
    put = refused("put", "np.where(mask, new, x)")
    resize = refused("resize", "np.resize(x, shape)")
    setfield = refused("setfield", "np.where(mask, new, x)")
    setflags = refused("setflags", "x.numpy().copy()")
    sort = refused("sort", "np.sort(x)")


def unwritable(known: Any, name: str, instead: str) -> Any:
    """A property that says what to do instead of setting it."""

    def refuse(self: Any, value: Any) -> NoReturn:
        refuse_write(name, instead)

    return known.setter(refuse)
