"""Views: the same memory, walked differently."""

from __future__ import annotations

import builtins
import math

import numpy as np

from fusec.errors import ShapeError
from fusec.layout import Layout
from fusec.ops.define import view
from fusec.ops.op import Steps
from fusec.types import Array, Shape, equal_shapes


def _apply_slice(x: Array, starts: Shape, steps: Shape, extents: Shape) -> Array:
    index = []
    for start, step, extent in zip(starts, steps, extents, strict=True):
        stop = start + step * extent
        index.append(builtins.slice(start, stop if stop >= 0 else None, step) if extent else builtins.slice(0, 0))
    return x[tuple(index)]


def _is_one(shape: Shape) -> bool:
    """Whether there is one element."""
    return all(extent == 1 for extent in shape)


def _sink_reshape(operand: Shape, full: Shape, shape: Shape) -> Steps | None:
    if equal_shapes(operand, full):
        return [(reshape, {"shape": shape})]
    if _is_one(operand):
        return [(reshape, {"shape": ()})] if operand else []
    return None


def _sink_permute(operand: Shape, full: Shape, axes: tuple[int, ...]) -> Steps | None:
    if _is_one(operand) and not equal_shapes(operand, full):
        return _sink_reshape(operand, full, ())
    padded = (1,) * (len(full) - len(operand)) + operand
    widen: Steps = [] if len(operand) == len(full) else [(reshape, {"shape": padded})]
    return [*widen, (permute_dims, {"axes": axes})]


def _sink_slice(operand: Shape, full: Shape, starts: Shape, steps: Shape, extents: Shape) -> Steps | None:
    missing = len(full) - len(operand)
    repeated = [axis for axis, extent in enumerate(operand) if extent != full[missing + axis]]
    if len(repeated) == len(operand):
        return []
    chosen = [list(values[missing:]) for values in (starts, steps, extents)]
    for axis in repeated:
        for values, whole in zip(chosen, (0, 1, 1), strict=True):
            values[axis] = whole
    names = ("starts", "steps", "extents")
    return [(slice, {name: tuple(values) for name, values in zip(names, chosen, strict=True)})]


def _sink_broadcast(operand: Shape, full: Shape, shape: Shape) -> Steps | None:
    # Computing before repeating is cheaper than after, so a broadcast never sinks.
    return None


@view(
    apply=lambda x, shape: x.reshape(shape),
    layout=Layout.reshape,
    sink=_sink_reshape,
)
def reshape(operand: Shape, shape: Shape) -> Shape:
    """Elements in row-major order, in another shape."""
    if math.prod(operand) != math.prod(shape):
        raise ShapeError(
            f"reshape: cannot reshape {operand} ({math.prod(operand)} elements) to {shape} ({math.prod(shape)})"
        )
    return shape


@view(apply=lambda x, axes: x.transpose(axes), layout=Layout.permute, sink=_sink_permute)
def permute_dims(operand: Shape, axes: tuple[int, ...]) -> Shape:
    """Axes in another order."""
    if sorted(axes) != list(range(len(operand))):
        raise ShapeError(f"permute_dims: {axes} is not a permutation of {len(operand)} axes")
    return tuple(operand[axis] for axis in axes)


@view(apply=_apply_slice, layout=Layout.slice, sink=_sink_slice)
def slice(operand: Shape, starts: tuple[int, ...], steps: tuple[int, ...], extents: Shape) -> Shape:
    """Every `steps`-th element of each axis, from `starts`, `extents` of them."""
    if not len(starts) == len(steps) == len(extents) == len(operand):
        raise ShapeError(f"slice: needs a start, a step and an extent for each of {len(operand)} axes")
    for axis, (size, start, step, extent) in enumerate(zip(operand, starts, steps, extents, strict=True)):
        last = start + step * (extent - 1)
        if not step:
            raise ShapeError(f"slice: the step of axis {axis} is 0")
        if extent < 0 or (extent and not (0 <= start < size and 0 <= last < size)):
            raise ShapeError(f"slice: elements {start} to {last} of axis {axis} lie outside its {size}")
    return extents


@view(
    apply=lambda x, shape: np.broadcast_to(x, shape),
    layout=Layout.broadcast,
    sink=_sink_broadcast,
    repeats=True,
)
def broadcast_to(operand: Shape, shape: Shape) -> Shape:
    """Axes of extent 1, and missing leading axes, repeated without copying."""
    missing = len(shape) - len(operand)
    if missing < 0:
        raise ShapeError(f"broadcast_to: cannot broadcast {operand} to {shape}, which has fewer axes")
    for axis, (extent, target) in enumerate(zip(operand, shape[missing:], strict=True), start=-len(operand)):
        if extent not in (1, target):
            raise ShapeError(f"broadcast_to: cannot broadcast {operand} to {shape} (axis {axis}: {extent} vs {target})")
    return shape
