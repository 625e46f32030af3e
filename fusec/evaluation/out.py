"""Results in memory that the caller gives: NumPy's rules of `out`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np
from numpy.lib.array_utils import byte_bounds

from fusec.errors import DTypeError, ShapeError
from fusec.evaluation.arrays import refuse_subclass
from fusec.schedule.plan import Plan
from fusec.schedule.replacement import may_replace
from fusec.types import Array, DType, TensorType


def check_outs(name: str, out: Any, kinds: Sequence[TensorType]) -> list[Array]:
    """The arrays given for some results.

    Parameters
    ----------
    name : str
        The function to name in errors.
    out : object
        An array for the only result, or a tuple or list with one for each.
    kinds : sequence of TensorType
        What the results are.

    Raises
    ------
    DTypeError
        For what is no array, and where a result may not be cast to the array's dtype (`same_kind`).
    ShapeError
        For another number or shape of arrays.
    ValueError
        For an array that cannot be written to.
    """
    outs = list(out) if isinstance(out, (tuple, list)) else [out]
    if len(outs) != len(kinds):
        raise ShapeError(f"{name}: out has {len(outs)} arrays, and there are {len(kinds)} results")
    for array, kind in zip(outs, kinds, strict=True):
        if not isinstance(array, np.ndarray):
            raise DTypeError(f"{name}: out is an array or one for each result, not {type(array).__name__}")
        refuse_subclass(name, array)
        if array.shape != kind.shape:
            raise ShapeError(f"{name}: out has shape {array.shape}, and the result is {kind}")
        if not np.can_cast(kind.dtype, array.dtype, "same_kind"):
            raise DTypeError(f"{name}: the result {kind} cannot be cast to {array.dtype} with casting rule 'same_kind'")
        if not array.flags.writeable:
            raise ValueError(f"{name}: output array is read-only")
    return outs


def is_writable(array: Array, dtype: DType) -> bool:
    """Whether kernels can write there: native, aligned, and every element in a place of its own."""
    if array.dtype != dtype or not array.flags.aligned:
        return False
    reach = array.itemsize
    moves = sorted(
        (abs(stride), extent) for stride, extent in zip(array.strides, array.shape, strict=True) if extent > 1
    )
    for stride, extent in moves:
        if stride < reach:
            return False
        reach += stride * (extent - 1)
    return True


def is_free_of_overlap(plan: Plan, arrays: Sequence[Array], outs: Sequence[Array]) -> bool:
    """Whether no result is written over what is still to be read, nor over another result.

    Native code asks the same of a program's arguments (`fusec/runtime/native/guards.h`).
    """
    every = [*outs, *arrays]
    spans = sorted((*byte_bounds(array), number) for number, array in enumerate(every) if array.size)
    open_spans: list[tuple[int, int]] = []
    for begin, end, number in spans:
        # In the order of their begins, those that have not ended are the ones that overlap.
        open_spans = [span for span in open_spans if span[0] > begin]
        for _, other in open_spans:
            position, slot = sorted((number, other))
            if slot < len(outs) or (position < len(outs) and not _may_be_one(plan, position, slot, every)):
                return False
        open_spans.append((end, number))
    return True


def _may_be_one(plan: Plan, position: int, number: int, every: Sequence[Array]) -> bool:
    """Whether a result may lie where an input lies, because it is the same memory and read for the last time."""
    slot = number - len(plan.outputs)
    return every[position].__array_interface__ == every[number].__array_interface__ and may_replace(
        plan, slot, plan.outputs[position].slot
    )
