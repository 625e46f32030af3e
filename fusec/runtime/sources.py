"""What numbers come with a call: extents and strides of its arrays, and numbers among its arguments."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from fusec.symbolic.floats import symbolic_float
from fusec.symbolic.integers import symbolic_integer
from fusec.symbolic.polynomial import Source
from fusec.symbolic.scalars import scalar_of_word, symbolic_scalar
from fusec.symbolic.scope import Scope
from fusec.types import Array, Shape


def shape_sources(ranks: Sequence[int], numbers: int) -> list[Source]:
    """What a trace knows of its arguments.

    Parameters
    ----------
    ranks : sequence of int
        Of each array, how many axes it has.
    numbers : int
        How many numbers there are.
    """
    extents = [Source("extent", place, axis) for place, rank in enumerate(ranks) for axis in range(rank)]
    return [*extents, *(Source("number", place) for place in range(numbers))]


def shape_values(arrays: Sequence[Array], numbers: Sequence[Any]) -> list[Any]:
    """The values of `shape_sources` at a call."""
    return [*(extent for array in arrays for extent in array.shape), *numbers]


def layout_sources(ranks: Sequence[int], numbers: int) -> list[Source]:
    """What a plan knows of a call: as above, and the strides of each array behind its extents."""
    layouts = [
        Source(kind, place, axis)
        for place, rank in enumerate(ranks)
        for kind in ("extent", "stride")
        for axis in range(rank)
    ]
    return [*layouts, *(Source("number", place) for place in range(numbers))]


def layout_values(arrays: Sequence[Array], numbers: Sequence[Any]) -> list[Any]:
    """The values of `layout_sources` at a call."""
    return [*(number for array in arrays for number in (*array.shape, *array.strides)), *numbers]


def scope_of(arrays: Sequence[Array], numbers: Sequence[Any]) -> Scope:
    """The scope of a call whose function is traced.

    Parameters
    ----------
    arrays : sequence of numpy.ndarray
        Its arrays.
    numbers : sequence of int or float
        Its numbers.
    """
    sources = shape_sources([array.ndim for array in arrays], len(numbers))
    return Scope(dict(zip(sources, shape_values(arrays, numbers), strict=True)))


def numbers_of(scope: Scope, numbers: Sequence[Any], kinds: Sequence[type]) -> list[Any]:
    """The numbers among a call's arguments, which remember that.

    Parameters
    ----------
    scope : Scope
        The call's.
    numbers : sequence of int or float
        The numbers; scalars of NumPy's by their words.
    kinds : sequence of type
        What each of them is.
    """
    return [
        _symbolic(scope, Source("number", place), number, kind)
        for place, (number, kind) in enumerate(zip(numbers, kinds, strict=True))
    ]


def _symbolic(scope: Scope, source: Source, number: Any, kind: type) -> Any:
    if kind is int:
        return symbolic_integer(scope, source)
    if kind is float:
        return symbolic_float(scope, source)
    return symbolic_scalar(scope, source, scalar_of_word(number, np.dtype(kind)))


def extents_of(scope: Scope, place: int, array: Array) -> Shape:
    """The shape of an array as it follows from a call.

    Parameters
    ----------
    scope : Scope
        The call's.
    place : int
        Which array it is.
    array : numpy.ndarray
        The array.
    """
    return _numbers(scope, "extent", place, array)


def strides_of(scope: Scope, place: int, array: Array) -> Shape:
    """Its strides in bytes, in the same way."""
    return _numbers(scope, "stride", place, array)


def _numbers(scope: Scope, kind: str, place: int, array: Array) -> Shape:
    return tuple([symbolic_integer(scope, Source(kind, place, axis)) for axis in range(array.ndim)])
