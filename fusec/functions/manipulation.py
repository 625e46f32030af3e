"""Views: the same elements in another shape or order, without a copy."""

# mypy: disable-error-code=no-any-return
# Operators give the class of their operand, which mypy does not see.

from __future__ import annotations

import itertools
import operator
from collections.abc import Callable
from typing import Any

from fusec import ops
from fusec.errors import ShapeError
from fusec.functions.build import as_tensor, composed, from_nodes
from fusec.functions.creation import arange, zeros_like
from fusec.functions.elementwise import where
from fusec.tensor import shaping
from fusec.tensor.tensor import Tensor
from fusec.types import as_tuple, broadcast_shapes, normalize_axis, ordered_axes

__all__ = [
    "array_split",
    "atleast_1d",
    "atleast_2d",
    "atleast_3d",
    "broadcast_arrays",
    "broadcast_to",
    "copy",
    "dsplit",
    "expand_dims",
    "flip",
    "fliplr",
    "flipud",
    "hsplit",
    "matrix_transpose",
    "meshgrid",
    "moveaxis",
    "permute_dims",
    "ravel",
    "reshape",
    "rollaxis",
    "rot90",
    "split",
    "squeeze",
    "swapaxes",
    "tile",
    "transpose",
    "tril",
    "triu",
    "unstack",
    "vsplit",
]

reshape = from_nodes(shaping.reshape, ops.reshape)
permute_dims = from_nodes(shaping.permute_dims, ops.permute_dims)
broadcast_to = from_nodes(shaping.broadcast_to, ops.broadcast_to)
expand_dims = from_nodes(shaping.expand_dims)
flip = from_nodes(shaping.flip)
matrix_transpose = from_nodes(shaping.matrix_transpose)
moveaxis = from_nodes(shaping.moveaxis)
rollaxis = from_nodes(shaping.rollaxis)
squeeze = from_nodes(shaping.squeeze)
swapaxes = from_nodes(shaping.swapaxes)
ravel = from_nodes(shaping.ravel)


@composed
def transpose(x: Any, /, axes: Any = None) -> Tensor:
    """Axes in another order, by default reversed."""
    result: Tensor = x.transpose(axes)
    return result


@composed
def copy(x: Any, /) -> Tensor:
    """The value, apart from the array that it came from: changes made to that one are not seen any more."""
    return x.copy()


def _at_least(name: str, xs: tuple[Any, ...], widen: Callable[[Tensor], Tensor]) -> Any:
    results = tuple([widen(as_tensor(name, x)) for x in xs])
    return results[0] if len(results) == 1 else results


@composed
def atleast_1d(*xs: Any) -> Tensor | tuple[Tensor, ...]:
    """Each with at least one axis."""
    return _at_least("atleast_1d", xs, lambda x: x if x.ndim else x.reshape(1))


@composed
def atleast_2d(*xs: Any) -> Tensor | tuple[Tensor, ...]:
    """Each with at least two axes, new ones in front."""
    return _at_least("atleast_2d", xs, lambda x: x if x.ndim > 1 else x.reshape((1, x.size)))


@composed
def atleast_3d(*xs: Any) -> Tensor | tuple[Tensor, ...]:
    """Each with at least three axes: vectors lie along the second one, matrices along the first two."""

    def widen(x: Tensor) -> Tensor:
        return x if x.ndim > 2 else x.reshape((*x.shape, 1) if x.ndim == 2 else (1, x.size, 1))

    return _at_least("atleast_3d", xs, widen)


@composed
def broadcast_arrays(*xs: Any) -> tuple[Tensor, ...]:
    """All of them repeated to one shape."""
    tensors = [as_tensor("broadcast_arrays", x) for x in xs]
    shape = broadcast_shapes("broadcast_arrays", [x.node.type for x in tensors]) if tensors else ()
    return tuple([broadcast_to(x, shape) for x in tensors])


@composed
def meshgrid(*xs: Any, copy: bool = True, sparse: bool = False, indexing: str = "xy") -> tuple[Tensor, ...]:
    """Coordinates of a grid: each vector along an axis of its own, repeated along the others."""
    if indexing not in ("xy", "ij"):
        raise ShapeError(f"meshgrid: indexing is 'xy' or 'ij', not {indexing!r}")
    places = list(range(len(xs)))
    if indexing == "xy":
        places[:2] = places[:2][::-1]
    grids = [
        as_tensor("meshgrid", x).reshape([-1 if axis == place else 1 for axis in range(len(xs))])
        for place, x in zip(places, xs, strict=True)
    ]
    return tuple(grids) if sparse else broadcast_arrays(*grids)


@composed
def fliplr(x: Any, /) -> Tensor:
    """Columns in reverse order."""
    return flip(_with_axes("fliplr", x, 2), 1)


@composed
def flipud(x: Any, /) -> Tensor:
    """Rows in reverse order."""
    return flip(_with_axes("flipud", x, 1), 0)


def _with_axes(name: str, x: Tensor, least: int) -> Tensor:
    if x.ndim < least:
        raise ShapeError(f"{name}: takes arrays of {least} or more dimensions, not {x.node.type}")
    return x


@composed
def rot90(x: Any, /, k: int = 1, axes: Any = (0, 1)) -> Tensor:
    """Turned by `k` times a right angle in the plane of two axes, from the first towards the second."""
    first, second = ordered_axes("rot90", axes, x.ndim)
    match k % 4:
        case 1:
            return swapaxes(flip(x, second), first, second)
        case 2:
            return flip(x, (first, second))
        case 3:
            return flip(swapaxes(x, first, second), second)
    return x


@composed
def tile(x: Any, /, reps: Any) -> Tensor:
    """Repeated side by side along its axes, or along new ones in front."""
    counts = [operator.index(count) for count in as_tuple(reps)]
    ndim = max(x.ndim, len(counts))
    counts = [1] * (ndim - len(counts)) + counts
    extents = [1] * (ndim - x.ndim) + list(x.shape)
    spread = x.reshape([each for extent in extents for each in (1, extent)])
    pairs = [*zip(counts, extents, strict=True)]
    return broadcast_to(spread, [each for pair in pairs for each in pair]).reshape([a * b for a, b in pairs])


def _split(name: str, x: Tensor, sections: Any, axis: Any, is_even: bool) -> list[Tensor]:
    place = normalize_axis(name, axis, x.ndim)
    extent = x.shape[place]
    if isinstance(sections, Tensor) or hasattr(sections, "__len__"):
        bounds = [0, *(operator.index(bound) for bound in sections), extent]
    else:
        parts = operator.index(sections)
        if parts < 1 or (is_even and extent % parts):
            raise ShapeError(f"{name}: {extent} elements do not split into {parts} equal parts")
        size, longer = extent // parts, extent % parts
        bounds = [size * number + min(number, longer) for number in range(parts + 1)]
    before = (slice(None),) * place
    return [x[(*before, slice(*pair))] for pair in itertools.pairwise(bounds)]


@composed
def array_split(x: Any, /, sections: Any, axis: int = 0) -> list[Tensor]:
    """Parts of an axis, the first ones longer by one where they cannot be equal."""
    return _split("array_split", x, sections, axis, is_even=False)


@composed
def split(x: Any, /, sections: Any, axis: int = 0) -> list[Tensor]:
    """Equal parts of an axis, or those between some bounds."""
    return _split("split", x, sections, axis, is_even=True)


@composed
def vsplit(x: Any, /, sections: Any) -> list[Tensor]:
    """Parts of the first axis."""
    return _split("vsplit", _with_axes("vsplit", x, 2), sections, 0, is_even=True)


@composed
def hsplit(x: Any, /, sections: Any) -> list[Tensor]:
    """Parts of the second axis, or of the only one."""
    return _split("hsplit", _with_axes("hsplit", x, 1), sections, int(x.ndim > 1), is_even=True)


@composed
def dsplit(x: Any, /, sections: Any) -> list[Tensor]:
    """Parts of the third axis."""
    return _split("dsplit", _with_axes("dsplit", x, 3), sections, 2, is_even=True)


@composed
def unstack(x: Any, /, axis: int = 0) -> tuple[Tensor, ...]:
    """What stands at each place of an axis."""
    return tuple(Tensor(shaping.moveaxis(_with_axes("unstack", x, 1).node, axis, 0)))


def _below(x: Tensor, k: int) -> Tensor:
    """Whether an element of the last two axes lies on the diagonal `k` or below."""
    n_rows, n_columns = x.shape[-2:] if x.ndim > 1 else x.shape * 2
    return arange(n_rows).reshape((n_rows, 1)) >= arange(-operator.index(k), n_columns - operator.index(k))


@composed
def tril(x: Any, /, k: int = 0) -> Tensor:
    """The elements of the last two axes on the diagonal `k` and below, 0 above."""
    return where(_below(_with_axes("tril", x, 1), k), x, zeros_like(x))


@composed
def triu(x: Any, /, k: int = 0) -> Tensor:
    """The elements of the last two axes on the diagonal `k` and above, 0 below."""
    return where(_below(_with_axes("triu", x, 1), k - 1), zeros_like(x), x)
