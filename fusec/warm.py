"""From one call to the program that answers the next one like it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from typing import Any

import numpy as np

from fusec.capture import normalize
from fusec.config import Options
from fusec.pytree import LEAF
from fusec.runtime.executable import Executable
from fusec.runtime.program import ARGUMENT, OBJECT, Guards, Program
from fusec.runtime.routine import MOST_WORDS
from fusec.types import Array


class Unfit(Exception):
    """A call that only Python can answer."""


def record_program(
    executable: Executable,
    call: tuple[Any, Sequence[Any], tuple[str, ...]],
    closure: Sequence[Array],
    outs: Any,
    form: tuple[type | None, Any],
    options: Options,
) -> Program | None:
    """The program for calls like this one; None when only Python can answer them.

    Parameters
    ----------
    executable : Executable
        What runs.
    call : (Structure, sequence, tuple of str)
        The structure of `(args, kwargs)` without `out`, its leaves, and the names of all keyword arguments in order.
    closure : sequence of numpy.ndarray
        Arrays that every call reads; they follow the leaves among the executable's inputs.
    outs : object
        What was given as `out`: an array, a tuple or list of arrays, or None.
    form : (type or None, callable or None)
        What the call returns: the only result, a tuple or a list of them, or what the callable makes of a list.
    options : Options
        The settings the call was made under.
    """
    if executable.routine is None:
        return None
    structure, leaves, names = call
    recorder = _Recorder()
    try:
        positional = recorder.arguments(structure, leaves, names)
        for array in closure:
            recorder.array((OBJECT, array), array)
        given = {}
        _, (_, keywords, _) = structure[-1]
        # A parameter of that name is one of the arguments, and `outs` is None then.
        if "out" in names and "out" not in keywords:
            given = recorder.outs((ARGUMENT, positional + names.index("out")), outs, executable)
    except Unfit:
        return None
    kind, finish = form
    return Program(
        executable.routine,
        recorder.guards,
        positional,
        [sys.intern(name) for name in names],
        given,
        kind,
        options,
        finish,
    )


class _Recorder:
    """Guards in the making."""

    def __init__(self) -> None:
        self.guards = Guards()
        self.slots = 0

    def arguments(self, structure: Any, leaves: Sequence[Any], names: tuple[str, ...]) -> int:
        """Guards of all arguments but `out`; how many are positional."""
        _, _, ((_, _, positional), (_, keywords, named)) = structure
        remaining = iter(leaves)
        for position, inner in enumerate(positional):
            self.tree((ARGUMENT, position), inner, remaining)
        for name, inner in zip(keywords, named, strict=True):
            self.tree((ARGUMENT, len(positional) + names.index(name)), inner, remaining)
        return len(positional)

    def tree(self, place: tuple[int, Any], structure: Any, leaves: Iterator[Any]) -> None:
        """Guards of a container and what is in it, or of a leaf."""
        if len(self.guards.rows) >= MOST_WORDS:
            raise Unfit
        if structure is LEAF:
            leaf = next(leaves)
            if isinstance(leaf, np.ndarray):
                self.array(place, leaf)
            else:
                self.guards.fixed(place, leaf)
            return
        kind, keys, inner = structure
        if kind not in (tuple, list, dict) and not hasattr(kind, "_fields"):
            raise Unfit
        container = self.guards.container(place, kind, len(inner))
        for key, child in zip(range(len(inner)) if keys is None else keys, inner, strict=True):
            self.tree((container, key), child, leaves)

    def array(self, place: tuple[int, Any], array: Array) -> None:
        """The guard of the next input."""
        if type(array) is not np.ndarray or normalize(array) is not array:
            raise Unfit
        self.slots += 1
        self.guards.array(place, array, self.slots)

    def outs(self, place: tuple[int, Any], outs: Any, executable: Executable) -> dict[int, int]:
        """The guard of every given result."""
        if outs is None:
            self.guards.fixed(place, outs)
            return {}
        places = [place]
        arrays = [outs]
        if isinstance(outs, (tuple, list)):
            if type(outs) not in (tuple, list):
                raise Unfit
            container = self.guards.container(place, type(outs), len(outs))
            arrays = list(outs)
            places = [(container, position) for position in range(len(outs))]
        if any(type(array) is not np.ndarray for array in arrays):
            raise Unfit
        return {
            position: self.guards.array(where, array, placement.slot + 1, is_written=True)
            for position, (where, array, placement) in enumerate(
                zip(places, arrays, executable.plan.outputs, strict=True)
            )
        }
