"""Asking about a compilation instead of running it: `report`, `explain`, `compare`."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from fusec.capture import capture, normalize
from fusec.errors import UnsupportedError
from fusec.graph import Graph
from fusec.jit import record_call
from fusec.lazy import LazyModule
from fusec.pytree import flatten
from fusec.tensor import Tensor
from fusec.types import Array

if TYPE_CHECKING:
    from fusec import inspect
    from fusec.inspect import Comparison, Explanation, Report
else:
    inspect = LazyModule("fusec.inspect")


def _recorded(name: str, subject: Any, arguments: tuple[Any, ...]) -> tuple[Graph, list[Array]]:
    """The graph a question is about, and its inputs.

    Raises
    ------
    UnsupportedError
        When there is nothing lazy to look at.
    """
    tree = record_call(subject, *arguments) if callable(subject) else (subject, *arguments)
    leaves: list[Any] = []
    flatten(tree, leaves)
    tensors = [leaf for leaf in leaves if isinstance(leaf, Tensor)]
    if not any(tensor.is_lazy for tensor in tensors):
        raise UnsupportedError(
            f"{name}: nothing lazy to look at",
            hint="a tensor forgets how it was computed once it is evaluated: look before reading it",
        )
    graph, arrays = capture([tensor.node for tensor in tensors])
    return graph, [normalize(array) for array in arrays]


def report(subject: Any, *arguments: Any) -> Report:
    """What compiling some lazy values saves in memory traffic.

    Parameters
    ----------
    subject : Tensor, container of Tensor, or callable
        Lazy values, or a function that returns them (jitted or plain).
    *arguments
        More lazy values, or the function's arguments: arrays are traced, not computed on.

    Returns
    -------
    Report
        Text when printed; numbers through `to_dict()`.

    Raises
    ------
    UnsupportedError
        When nothing is lazy.

    Examples
    --------
    >>> import numpy as np, fusec as fc
    >>> x = fc.asarray(np.ones(1000, np.float32))
    >>> round(fc.report(fc.sqrt(x) * 2 + x).percent_saved, 1)
    71.4
    """
    return inspect.report_graph(*_recorded("report", subject, arguments))


def explain(subject: Any, *arguments: Any, stage: str | None = None) -> Explanation:
    """What compiling some lazy values does, and why.

    Parameters
    ----------
    subject : Tensor, container of Tensor, or callable
        Lazy values, or a function that returns them (jitted or plain).
    *arguments
        More lazy values, or the function's arguments.
    stage : str, optional
        One of `recorded` (the graph as written), `passes` (after each pass that changed something), `fused` (the
        groups), `verdicts` (what every value costs in memory, and for each of its readers: fused, or why not and what
        could be changed), `nest` (the loops), `memory` (temporaries, their lifetimes and places), `llvm` (optimized
        LLVM IR) and `asm` (machine code). By default recorded, fused, verdicts and nest.

    Returns
    -------
    str
        The text.

    Raises
    ------
    UnsupportedError
        When nothing is lazy.
    ValueError
        For a stage that does not exist.
    """
    return inspect.explain_graph(*_recorded("explain", subject, arguments), stage)


def compare(function: Callable[..., Any], *arguments: Any, repeats: int = 7) -> Comparison:
    """Run a function op by op with NumPy and compiled, and compare time, bytes and accuracy.

    Parameters
    ----------
    function : callable
        Jitted or plain.
    *arguments
        Its arguments.
    repeats : int
        How many times each is run; the two alternate, and medians are reported.

    Returns
    -------
    Comparison
        Time, bytes, how far both are from float64 and from each other, and the first op that differs.

    Raises
    ------
    UnsupportedError
        When the function returns nothing lazy.
    """
    return inspect.compare_graph(*_recorded("compare", function, arguments), repeats)
