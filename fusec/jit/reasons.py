"""Why a jitted function was traced again, for `FUSEC_LOG=compiles`."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from fusec.foundation.log import is_logged, log_compile
from fusec.jit.arguments import leaf_paths
from fusec.jit.surroundings import Surroundings
from fusec.types import TensorType


def log_trace(name: str, key: Any, earlier: Sequence[Any], seconds: float, surroundings: Surroundings | None) -> None:
    """Tell of a trace.

    Parameters
    ----------
    name : str
        The function's.
    key : (Structure, tuple)
        The structure of the arguments, and what must be the same of each leaf for a trace to serve again.
    earlier : sequence
        The keys of earlier traces, the last one last.
    seconds : float
        How long it took.
    surroundings : Surroundings or None
        That of the last trace for such arguments, which does not hold any more.
    """
    if is_logged():
        if surroundings is not None:
            reason = surroundings.change()
        else:
            reason = _difference(earlier[-1], key) if earlier else "first call"
        log_compile("%s: traced in %.1f ms: %s", name, 1e3 * seconds, reason)


def log_plan(name: str, key: Any, earlier: Sequence[Any], seconds: float) -> None:
    """Tell of a trace that was compiled.

    Parameters
    ----------
    name : str
        The function's.
    key : (tuple, Options, tuple)
        Strides of its inputs, the settings, and strides of given results.
    earlier : sequence
        The keys it was compiled for before, the last one last.
    seconds : float
        How long it took.
    """
    if is_logged():
        reason = _layout_difference(earlier[-1], key) if earlier else "first call"
        log_compile("%s: compiled in %.1f ms: %s", name, 1e3 * seconds, reason)


def _difference(before: Any, after: Any) -> str:
    if before[0] != after[0]:
        return "the arguments have another structure"
    changes = [
        f"{path}: {_show(old)} became {_show(new)}"
        for path, old, new in zip(leaf_paths(after[0]), before[1], after[1], strict=True)
        if old != new
    ]
    return "; ".join(changes) or "an earlier trace was dropped"


def _layout_difference(before: Any, after: Any) -> str:
    changes = [
        f"input {number}: strides {old} became {new}"
        for number, (old, new) in enumerate(zip(before[0], after[0], strict=True))
        if old != new
    ]
    if before[1] != after[1]:
        changes.append(f"settings: {before[1]} became {after[1]}")
    if before[2] != after[2]:
        changes.append(f"strides of out: {before[2] or 'none'} became {after[2] or 'none'}")
    return "; ".join(changes)


def _show(described: tuple[Any, ...]) -> str:
    if described[0] == "array":
        return str(TensorType(described[2], described[1]))
    kind, value = described
    if issubclass(kind, np.generic):
        return str(value[0])
    return f"{kind.__name__} {value if isinstance(value, str) and kind is not str else repr(value)}"
