"""From one call to the program that answers the next one like it."""

from __future__ import annotations

import sys
from collections.abc import Iterator, Sequence
from enum import Enum
from types import BuiltinFunctionType, CellType, FunctionType, MethodWrapperType, SimpleNamespace
from typing import Any

import numpy as np

from fusec.config import Options
from fusec.evaluation.arrays import normalize
from fusec.jit.arguments import Static, is_varying
from fusec.jit.fixed import BY_IDENTITY, Identity, is_lasting, member_state
from fusec.jit.instances import Layout, layout_of
from fusec.jit.pytree import AGAIN, LEAF, has_attributes, parts_of, plain_key
from fusec.jit.reads import NOTHING
from fusec.jit.surroundings import Contents, Observation, Surroundings
from fusec.runtime.executable import Executable
from fusec.runtime.guards import ARGUMENT, OBJECT, PARTS, Guards
from fusec.runtime.native_plan import MOST_WORDS
from fusec.runtime.program import Piece, Program
from fusec.symbolic.formula import Formula
from fusec.types import Array


class Unfit(Exception):
    """A call that only Python can answer."""


def record_program(
    executable: Executable,
    call: tuple[Any, Sequence[Any], tuple[str, ...]],
    closure: Sequence[Array],
    outs: Any,
    form: tuple[Sequence[Piece], Any],
    options: Options,
    function: Any,
    surroundings: Surroundings,
) -> Program | None:
    """The program for calls like this one; None when only Python can answer them.

    Parameters
    ----------
    executable : Executable
        What runs.
    call : (Structure, sequence, tuple of str)
        The structure of `(args, kwargs)`, and the function if it has state, without `out`; its leaves; all keywords.
    closure : sequence of numpy.ndarray
        Arrays that every call reads; they follow the leaves among the executable's inputs.
    outs : object
        What was given as `out`: an array, a tuple or list of arrays, or None.
    form : (sequence of Piece, callable or None)
        What the call returns, or what the callable makes it of.
    options : Options
        The settings the call was made under.
    function : callable
        The function, whose state is among the leaves when it is an object.
    surroundings : Surroundings
        What else must be as it was.
    """
    if executable.native_plan is None or executable.scope is None:
        return None
    structure, leaves, names = call
    recorder = _Recorder(surroundings)
    try:
        positional = recorder.arguments(structure, leaves, names, function)
        for array in closure:
            recorder.array((OBJECT, array), array)
        given = {}
        _, (_, keywords, _), *_ = structure[-1]
        # A parameter of that name is one of the arguments, and `outs` is None then.
        if "out" in names and "out" not in keywords:
            given = recorder.outs((ARGUMENT, positional + names.index("out")), outs, executable)
        for observation in surroundings.observations:
            recorder.observation(observation)
    except (Unfit, LookupError):
        # What stands outside may change in another thread meanwhile.
        return None
    pieces, finish = form
    guards, interned = recorder.guards, [sys.intern(name) for name in names]
    formula = Formula(guards.sources, executable.scope.guards)
    plan = executable.native_plan
    return Program(plan, guards, formula, positional, interned, given, pieces, options, finish, is_alone=True)


def _may_hold(leaf: Any) -> bool:
    """Whether something may be found inside of a fixed value at a later call, which native code would not see."""
    if isinstance(leaf, (BuiltinFunctionType, MethodWrapperType)):
        return not is_lasting(leaf.__self__)
    kind = type(leaf)
    return bool(kind.__dictoffset__) and not isinstance(leaf, BY_IDENTITY) and layout_of(kind) is None


def _is_one(leaf: Any, description: Any) -> bool:
    """Whether a value from elsewhere counts as the same for as long as it is that very object."""
    return isinstance(description[1], Identity) and not isinstance(leaf, Enum) and layout_of(type(leaf)) is None


def check_dictionary(kind: type) -> Layout:
    """The layout of a class whose instances keep all they have in a dictionary.

    Raises
    ------
    Unfit
        For other classes.
    """
    layout = layout_of(kind)
    if layout is None or layout.slots or not layout.has_dictionary:
        raise Unfit
    return layout


class _Recorder:
    """Guards in the making."""

    def __init__(self, surroundings: Surroundings) -> None:
        self.surroundings = surroundings
        self.guards = Guards()
        self.slots = 0
        self.numbers = 0
        self.namespaces: dict[int, int] = {}
        # Numbers among the arguments may be others at the next call; those of the function itself are part of it.
        self.varies = True

    def arguments(self, structure: Any, leaves: Sequence[Any], names: tuple[str, ...], function: Any) -> int:
        """Guards of all arguments but `out`, and of what is inside of the function; how many are positional."""
        _, _, ((_, _, positional), (_, keywords, named), *state) = structure
        remaining = iter(leaves)
        for position, inner in enumerate(positional):
            self.tree((ARGUMENT, position), inner, remaining)
        for name, inner in zip(keywords, named, strict=True):
            self.tree((ARGUMENT, len(positional) + names.index(name)), inner, remaining)
        self.varies = False
        for inner in state:
            self.state(function, inner, remaining)
        return len(positional)

    def state(self, function: Any, structure: Any, leaves: Iterator[Any]) -> None:
        """Guards of what is inside of a function that is always the same object."""
        parts = parts_of(function)
        if parts is None:
            self.tree((OBJECT, function), structure, leaves)
            return
        for part, inner in zip(parts, structure[2], strict=True):
            self.state(part, inner, leaves)

    def tree(self, place: tuple[int, Any], structure: Any, leaves: Iterator[Any]) -> None:
        """Guards of a container and what is in it, or of a leaf."""
        self.check_room()
        if structure is LEAF:
            leaf = next(leaves)
            if isinstance(leaf, np.ndarray):
                self.array(place, leaf)
            elif isinstance(leaf, Static):
                self.static(place, leaf)
            elif self.varies and is_varying(leaf):
                self.guards.varying(place, leaf, self.numbers)
                self.numbers += 1
            else:
                self.leaf(place, leaf)
            return
        kind, keys, inner = structure
        if kind is SimpleNamespace:
            self.tree((self.guards.typed(place, kind), 0), inner[0], leaves)
            return
        if has_attributes(structure):
            check_dictionary(kind)
            container = self.guards.instance(place, kind, len(inner))
        else:
            container = self.container(place, structure)
        for key, child in zip(range(len(inner)) if keys is None else keys, inner, strict=True):
            self.tree((container, plain_key(key)), child, leaves)

    def container(self, place: tuple[int, Any], structure: Any) -> int:
        """The guard of a container that native code looks into."""
        kind, _, inner = structure
        if kind not in (tuple, list, dict) and (not hasattr(kind, "_fields") or kind.__dictoffset__):
            # What has a dictionary may have attributes one day.
            raise Unfit
        return self.guards.container(place, kind, len(inner))

    def leaf(self, place: tuple[int, Any], leaf: Any) -> None:
        """The guard of a value that stays as it is."""
        if isinstance(leaf, set):
            raise Unfit
        if isinstance(leaf, Enum):
            if member_state(leaf):
                raise Unfit
            self.guards.attributes(place, type(leaf), len(vars(leaf)))
        elif _may_hold(leaf):
            raise Unfit
        self.guards.fixed(place, leaf)
        if layout_of(type(leaf)) is not None:
            # An object with nothing inside, until somebody puts something there.
            check_dictionary(type(leaf))
            self.guards.instance(place, type(leaf), 0)

    def static(self, place: tuple[int, Any], marked: Static) -> None:
        """The guard of a value that is declared fixed."""
        if isinstance(marked.key[1], Identity):
            self.guards.same(place, marked.value)
            return
        try:
            hash(marked.value)
        except TypeError:
            # A list or the like, compared by what is inside.
            raise Unfit from None
        self.guards.fixed(place, marked.value)

    def check_room(self) -> None:
        """No program when there are more guards than fit a caller's stack."""
        if len(self.guards.rows) >= MOST_WORDS:
            raise Unfit

    def observation(self, observation: Observation) -> None:
        """Guards of a value from elsewhere."""
        holder, name = observation.read
        place: tuple[int, Any] = (OBJECT, holder)
        if isinstance(holder, CellType):
            place = (self.guards.cell(holder), 0)
        elif isinstance(holder, FunctionType):
            if id(holder) not in self.namespaces:
                self.namespaces[id(holder)] = self.guards.function(holder)
            place = (self.namespaces[id(holder)], PARTS[str(name)])
        elif name is not None:
            if id(holder) not in self.namespaces:
                self.namespaces[id(holder)] = self.guards.namespace(holder)
            place = (self.namespaces[id(holder)], name)
        pairs = zip(observation.leaves, observation.descriptions, strict=True)
        self.observed(place, observation.structure, pairs, observation.read.value())

    def observed(self, place: tuple[int, Any], structure: Any, leaves: Iterator[tuple[Any, Any]], value: Any) -> None:
        """Guards of a container from elsewhere and of what is looked at in it, or of a leaf."""
        self.check_room()
        if structure is LEAF:
            leaf, description = next(leaves)
            if isinstance(description, Identity):
                self.guards.same(place, leaf)
            elif isinstance(description, Contents):
                self.contents(place, leaf, description)
            elif leaf is NOTHING:
                self.guards.absent(place)
            elif description is not None and _is_one(leaf, description):
                self.guards.same(place, leaf)
            elif description is not None:
                self.leaf(place, leaf)
            return
        kind, keys, inner = structure
        parts = parts_of(value)
        if kind is AGAIN:
            self.guards.same(place, value)
        elif kind is SimpleNamespace:
            self.observed((self.guards.typed(place, kind), 0), inner[0], leaves, vars(value))
        elif parts is not None:
            self.guards.same(place, value)
            for part, child in zip(parts, inner, strict=True):
                self.observed((OBJECT, part), child, leaves, part)
        elif has_attributes(structure):
            attributes = check_dictionary(kind).attributes(value)
            container = self.guards.attributes(place, kind, len(attributes))
            for key, child in zip(keys, inner, strict=True):
                self.observed((container, key), child, leaves, attributes[key])
            for key in self.surroundings.missing(kind, attributes):
                self.guards.absent((container, key))
        else:
            container = self.container(place, structure)
            for key, child in zip(range(len(inner)) if keys is None else keys, inner, strict=True):
                self.observed((container, plain_key(key)), child, leaves, value[plain_key(key)])

    def contents(self, place: tuple[int, Any], leaf: Any, description: Contents) -> None:
        """Guards of attributes of an object that may have more inside."""
        kind, keys, inner = description.structure
        if kind is not dict or type(leaf).__dictoffset__ == 0 or set(keys) - vars(leaf).keys():
            raise Unfit
        self.guards.same(place, leaf)
        # Where any attribute may be read, another one matters.
        size = len(vars(leaf)) if self.surroundings.names is None else -1
        container = self.guards.attributes(place, type(leaf), size)
        pairs = zip(description.leaves, description.descriptions, strict=True)
        for key, child in zip(keys, inner, strict=True):
            self.observed((container, key), child, pairs, vars(leaf)[key])
        for key in self.surroundings.missing(type(leaf), keys):
            self.guards.absent((container, key))

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
