"""The tensor's methods that ndarray has, too, and that other methods are enough for."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Self, TypedDict, Unpack

import numpy as np

from fusec.tensor import products, shaping
from fusec.tensor.operands import Recorded
from fusec.tensor.recording import as_node, data_node


class Out(TypedDict, total=False):
    """Keywords of ndarray's methods without a lazy form: what NumPy's function makes of them is what counts."""

    out: Any


class Selected(Out, total=False):
    """The same of a reduction."""

    where: Any


class Started(Selected, total=False):
    """The same of a reduction that has a first value."""

    initial: Any


class Centered(Selected, total=False):
    """The same of a variance."""

    mean: Any


class Cast(TypedDict, total=False):
    """The same of a conversion."""

    order: Any
    casting: Any
    subok: Any


class ArrayMethods(Recorded):
    """What a tensor can be asked for like an array."""

    __slots__ = ()

    def _by_numpy(self, function: Callable[..., Any], others: Mapping[str, object], **given: Any) -> Self:
        """What NumPy's function makes of a call with keywords that have no lazy form."""
        said = {name: value for name, value in given.items() if value is not None}
        result: Self = function(self, **said, **others)
        return result

    def sum(self, axis: Any = None, dtype: Any = None, keepdims: bool = False, **others: Unpack[Started]) -> Self:
        """Sum of the elements along some axes."""
        raise NotImplementedError

    @property
    def real(self) -> Self:
        """Real part: the tensor itself."""
        return self

    @property
    def imag(self) -> Self:
        """Imaginary part: zeros."""
        return self.__class__(shaping.broadcast_to(as_node("imag", self.node.dtype.type(0)), self.node.shape))

    def conj(self) -> Self:
        """Complex conjugate: the tensor itself."""
        return self

    conjugate = conj

    def copy(self, order: str = "C") -> Self:
        """The value, apart from the array it came from: changes made to that one are not seen any more."""
        if order == "F":
            return self._by_numpy(np.copy, {"order": order})
        array = self.node.array
        # Nobody writes to what was computed.
        is_own = array is None or not array.flags.writeable
        return self if is_own else self.__class__(data_node("copy", array, copy=True))

    __copy__ = copy

    def __deepcopy__(self, memo: Any) -> Self:
        return self.copy()

    def swapaxes(self, axis1: int, axis2: int) -> Self:
        """With two axes exchanged."""
        return self.__class__(shaping.swapaxes(self.node, axis1, axis2))

    def diagonal(self, offset: int = 0, axis1: int = 0, axis2: int = 1) -> Self:
        """The diagonal of two axes, as a last axis."""
        return self.__class__(shaping.diagonal(self.node, offset, axis1, axis2))

    def trace(self, offset: int = 0, axis1: int = 0, axis2: int = 1, dtype: Any = None, **others: Unpack[Out]) -> Self:
        """Sum of a diagonal of two axes."""
        if others:
            return self._by_numpy(np.trace, others, offset=offset, axis1=axis1, axis2=axis2, dtype=dtype)
        return self.diagonal(offset, axis1, axis2).sum(-1, dtype)

    def dot(self, other: Any, **others: Unpack[Out]) -> Self:
        """Sums of products over the last axis and the last but one, or only one, of `other`."""
        if others:
            return self._by_numpy(np.dot, others, b=other)
        factor = other.node if isinstance(other, Recorded) else as_node("dot", other)
        return self.__class__(products.dot(self.node, factor))
