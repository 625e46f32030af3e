"""Asking about a compilation instead of running it: `report`, `explain`, `compare`."""

from __future__ import annotations

import operator
from collections.abc import Callable, Mapping
from inspect import signature
from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Literal, TypeAlias

from fusec.errors import DTypeError, UnsupportedError
from fusec.evaluation.arrays import normalize
from fusec.evaluation.capture import capture
from fusec.foundation.lazy import LazyModule
from fusec.graph import Graph
from fusec.jit.pytree import flatten
from fusec.jit.record_call import record_call
from fusec.tensor.tensor import Tensor
from fusec.types import Array

if TYPE_CHECKING:
    from fusec import reports
    from fusec.reports import Comparison, Explanation, Report
else:
    reports = LazyModule("fusec.reports")

Stage: TypeAlias = Literal["recorded", "passes", "fused", "verdicts", "nest", "memory", "llvm", "asm"]
"""What `explain` shows, in the order in which it comes about."""

NO_KEYWORDS: Mapping[str, Any] = MappingProxyType({})


def _recorded(
    name: str, subject: Any, arguments: tuple[Any, ...], keywords: Mapping[str, Any] = NO_KEYWORDS
) -> tuple[Graph, list[Array]]:
    """The graph a question is about, and its inputs.

    Raises
    ------
    DTypeError
        For what holds no tensor, and a function that returns none.
    UnsupportedError
        When there is nothing lazy to look at.
    """
    if callable(subject):
        called = getattr(subject, "__name__", "the function")
        _check_call(name, subject, called, arguments, keywords)
        tensors = _tensors_in(result := record_call(subject, *arguments, **keywords))
        if not tensors:
            raise DTypeError(f"{name}: {called} returns {type(result).__name__}, which holds no tensor")
    else:
        if keywords:
            raise TypeError(f"{name}: takes keywords only with a function, not {', '.join(keywords)}")
        for value in (subject, *arguments):
            if not _tensors_in(value):
                raise DTypeError(
                    f"{name}: takes lazy tensors, or a function and its arguments, not {type(value).__name__}",
                    hint=f"{name}(function, array); fc.asarray(array) makes a tensor",
                )
        tensors = _tensors_in((subject, *arguments))
    if not any(tensor.is_lazy for tensor in tensors):
        raise UnsupportedError(
            f"{name}: nothing lazy to look at",
            hint="a tensor forgets how it was computed once it is evaluated: look before reading it",
        )
    graph, arrays = capture([tensor.node for tensor in tensors])
    return graph, [normalize(array) for array in arrays]


def _check_call(
    name: str, function: Callable[..., Any], called: str, arguments: tuple[Any, ...], keywords: Mapping[str, Any]
) -> None:
    """Whether a function takes such arguments.

    Raises
    ------
    TypeError
        When it says that it does not.
    """
    try:
        parameters = signature(function)
    except (TypeError, ValueError):
        # It does not say.
        return
    try:
        parameters.bind(*arguments, **keywords)
    except TypeError as error:
        raise TypeError(f"{name}: {error} of {called}{parameters}; arguments follow it: {name}({called}, x)") from None


def _tensors_in(tree: Any) -> list[Tensor]:
    leaves: list[Any] = []
    flatten(tree, leaves)
    return [leaf for leaf in leaves if isinstance(leaf, Tensor)]


def _without_stage(values: tuple[Any, ...], keywords: Mapping[str, Any]) -> tuple[tuple[Any, ...], str | None]:
    """Values, and the stage that stands among them: a text where no text can be."""
    places = [place for place, value in enumerate(values) if isinstance(value, str)]
    if callable(values[0]):
        # The last argument, unless the function takes it.
        last = len(values) - 1
        places = [last] if last in places and not _takes(values[0], values[1:], keywords) else []
    if not places:
        return values, None
    place = places[-1]
    return values[:place] + values[place + 1 :], values[place]


def _takes(function: Callable[..., Any], arguments: tuple[Any, ...], keywords: Mapping[str, Any]) -> bool:
    try:
        signature(function).bind(*arguments, **keywords)
    except TypeError:
        return False
    except ValueError:
        # It does not say.
        return True
    return True


def report(subject: Any, *arguments: Any, **keywords: Any) -> Report:
    """What compiling some lazy values saves in memory traffic.

    Parameters
    ----------
    subject : Tensor, container of Tensor, or callable
        Lazy values, or a function that returns them (jitted or plain).
    *arguments
        More lazy values, or the function's arguments: arrays are traced, not computed on.
    **keywords
        The function's keyword arguments.

    Returns
    -------
    Report
        Text when printed; numbers through `to_dict()`, and graphs for networkx through `to_networkx()`.

    Raises
    ------
    DTypeError
        For anything but tensors and functions that return some.
    TypeError
        For arguments that the function does not take.
    UnsupportedError
        When nothing is lazy.

    Examples
    --------
    >>> import numpy as np, fusec as fc
    >>> x = fc.asarray(np.ones(1000, np.float32))
    >>> round(fc.report(fc.sqrt(x) * 2 + x).percent_saved, 1)
    71.4
    """
    return reports.report_graph(*_recorded("report", subject, arguments, keywords))


def explain(subject: Any, *arguments: Any, stage: Stage | None = None, **keywords: Any) -> Explanation:
    """What compiling some lazy values does, and why.

    Parameters
    ----------
    subject : Tensor, container of Tensor, or callable
        Lazy values, or a function that returns them (jitted or plain).
    *arguments
        More lazy values, or the function's arguments; `functools.partial` gives it keywords.
    stage : str, optional
        One of `recorded` (the graph as written), `passes` (after each pass that changed something), `fused` (the
        groups), `verdicts` (what every value costs in memory, and for each of its readers: fused, or why not and what
        could be changed), `nest` (the loops), `memory` (temporaries, their lifetimes and places), `llvm` (optimized
        LLVM IR) and `asm` (machine code). By default recorded, fused, verdicts and nest. It may also stand last among
        the arguments, where the function does not take it: `explain(t, "llvm")`.
    **keywords
        The function's keyword arguments; `functools.partial` gives it one that is called `stage`.

    Returns
    -------
    str
        The text.

    Raises
    ------
    DTypeError
        For anything but tensors and functions that return some.
    TypeError
        For arguments that the function does not take.
    UnsupportedError
        When nothing is lazy.
    ValueError
        For a stage that does not exist.

    Examples
    --------
    >>> import numpy as np, fusec as fc
    >>> x = fc.asarray(np.ones(1000, np.float32))
    >>> print(fc.explain(fc.sqrt(x) * 2, "fused"))
    graph(%in0: f32[1000]):
      %0: f32[1000] = fused %in0:  # reads 3.9 KiB, writes 3.9 KiB
        %1: f32[1000] = sqrt %in0
        %2: f32[1000] = multiply %1, 2.0
        yield %2
      return %0
    """
    values, found = _without_stage((subject, *arguments), keywords)
    if found is not None and (stage is not None or not values):
        raise TypeError(f"explain: {found!r} is no tensor" + (f", and the stage is {stage!r}" if stage else ""))
    chosen = stage if found is None else found
    reports.check_stage(chosen)
    return reports.explain_graph(*_recorded("explain", values[0], values[1:], keywords), chosen)


def compare(function: Callable[..., Any], *arguments: Any, repeats: int = 7, **keywords: Any) -> Comparison:
    """Run a function op by op with NumPy and compiled, and compare time, bytes and accuracy.

    Parameters
    ----------
    function : callable
        Jitted or plain.
    *arguments
        Its arguments; `functools.partial` gives it keywords.
    repeats : int
        How many times each is run; the two alternate, and medians are reported.
    **keywords
        The function's keyword arguments; `functools.partial` gives it one that is called `repeats`.

    Returns
    -------
    Comparison
        Time, bytes, how far float32 results of both are from float64, how far the two are apart, and the first op that
        differs.

    Raises
    ------
    DTypeError
        For a function that returns no tensor.
    TypeError
        For arguments that the function does not take.
    UnsupportedError
        When the function returns nothing lazy.
    ValueError
        For less than one repeat.
    """
    if operator.index(repeats) < 1:
        raise ValueError(f"compare: repeats is a positive number, not {repeats!r}")
    return reports.compare_graph(*_recorded("compare", function, arguments, keywords), repeats)
