"""Values from outside that a traced function read, and whether they are still the same."""

from __future__ import annotations

from collections.abc import Container, Iterable, Iterator, Sequence
from types import CodeType, FunctionType
from typing import Any, NamedTuple

import numpy as np

from fusec import ops
from fusec.errors import DTypeError, UnsupportedError
from fusec.graph import Node
from fusec.jit.contents import contents, is_iterator, is_random, state_of
from fusec.jit.fixed import SIMPLE, Identity, Opaque, describe
from fusec.jit.pytree import LEAF, flatten
from fusec.jit.reads import MAX_LEAVES, Few, Read, Reads, TooMany
from fusec.jit.undo import Saved
from fusec.tensor.tensor import Tensor


class Contents:
    """What is inside of an object that is not taken apart.

    Parameters
    ----------
    leaf : object
        The object.
    structure : Structure
        Of what is inside.
    leaves : list
        Its leaves.
    descriptions : list
        What must be the same of each.
    """

    __slots__ = ("_key", "descriptions", "leaves", "structure")

    def __init__(self, leaf: Any, structure: Any, leaves: list[Any], descriptions: list[Any]) -> None:
        self.structure = structure
        self.leaves = leaves
        self.descriptions = descriptions
        self._key = (type(leaf), Identity(leaf), structure, descriptions)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Contents) and other._key == self._key

    __hash__ = None  # type: ignore[assignment]


class Observation(NamedTuple):
    """What stood in one place when a function was traced.

    Attributes
    ----------
    read : Read
        Where.
    structure : Structure
        Of the value.
    leaves : list
        Its leaves.
    descriptions : list
        What must be the same of each leaf; None of one that the trace itself changed.
    """

    read: Read
    structure: Any
    leaves: list[Any]
    descriptions: list[Any]


class Surroundings:
    """What a function read from elsewhere when it was traced.

    Parameters
    ----------
    functions : iterable of object
        What was called, and may have been.
    classes : iterable of type
        Of the objects among the arguments.
    """

    __slots__ = ("_is_torn", "_saved", "_sources", "_written", "names", "observations", "probed")

    def __init__(self, functions: Iterable[Any] = (), classes: Iterable[type] = ()) -> None:
        functions, classes = [*functions], [*classes]
        reads = Reads(functions, classes)
        self.names = reads.names
        self.probed = reads.probed
        self._is_torn = False
        self._saved: Saved | None = Saved((read for read, _ in reads.places.values()), [*functions, *classes])
        # Those of a trace around this one are none of this one's.
        self._saved.make_plain()
        self._written = [read for read, is_stored in reads.places.values() if is_stored]
        self.observations = [self._observe(read) for read, is_stored in reads.places.values() if not is_stored]
        self._sources = [(leaf, state_of(leaf)) for leaf in self._leaves() if is_random(leaf)]

    def _leaves(self) -> Iterator[Any]:
        """Everything that is looked at."""
        for observation in self.observations:
            yield from _all_leaves(observation.leaves, observation.descriptions)

    def refuse_iterators(self, name: str) -> None:
        """An error when a function reads what each call would take the next value from.

        Parameters
        ----------
        name : str
            The function to name in the error.

        Raises
        ------
        DTypeError
            When there is an iterator.
        """
        for before in self.observations:
            for leaf in _all_leaves(before.leaves, before.descriptions):
                if is_iterator(leaf):
                    raise _refusal(name, _place(before.read), leaf, "take values from it")

    def missing(self, kind: type, attributes: Container[str]) -> list[str]:
        """Attributes that are read of an object and not there, but found in its class or asked for in vain.

        Parameters
        ----------
        kind : type
            The class of the object.
        attributes : container of str
            What is there.
        """
        wanted = self.names or ()
        return [name for name in wanted if name not in attributes and (name in self.probed or hasattr(kind, name))]

    def _observe(self, read: Read) -> Observation:
        leaves = Few()
        value = read.value()
        try:
            structure = flatten(value, leaves, self.names)
        except (TooMany, RecursionError):
            return _by_identity(read, value)
        seen: dict[int, Any] = {}
        return Observation(read, structure, leaves, [self._describe(leaf, seen) for leaf in leaves])

    def _describe(self, leaf: Any, seen: dict[int, Any]) -> Any:
        """What must be the same of a leaf."""
        # The contents of an array are read at every call.
        if isinstance(leaf, (np.ndarray, Tensor)):
            return Identity(leaf)
        try:
            return describe(leaf)
        except Opaque:
            inside = None if id(leaf) in seen or len(seen) > MAX_LEAVES else contents(leaf, self.names)
            if inside is None or not (inside or self.names is None or self.missing(type(leaf), ())):
                return type(leaf), Identity(leaf)
        seen[id(leaf)] = leaf
        leaves = Few()
        try:
            structure = flatten(inside, leaves, self.names)
            return Contents(leaf, structure, leaves, [self._describe(inner, seen) for inner in leaves])
        except (TooMany, RecursionError):
            return type(leaf), Identity(leaf)

    def holds(self) -> bool:
        """Whether everything that was read is the same."""
        return not self._is_torn and not any(self._changes(before) for before in self.observations)

    def change(self) -> str:
        """What is not the same any more, to tell a user."""
        places = [_place(before.read) for before in self.observations if self._changes(before)]
        return f"{places[0]} changed" if places else "something was bound while it was traced"

    def _changes(self, before: Observation) -> bool:
        value = before.read.value()
        is_same = before.structure is LEAF and value is before.leaves[0]
        # The others may have changed inside.
        if is_same and (isinstance(before.descriptions[0], Identity) or _is_lasting(value)):
            return False
        now = self._observe(before.read)
        return now.structure != before.structure or any(
            known is not None and known != found
            for known, found in zip(before.descriptions, now.descriptions, strict=True)
        )

    def lost_arrays(self) -> bool:
        """Whether an array that was read has gone from its place: nobody may want its memory any more."""
        for before in self.observations:
            arrays = [leaf for leaf in before.leaves if isinstance(leaf, (np.ndarray, Tensor))]
            if arrays:
                now = {id(leaf) for leaf in self._observe(before.read).leaves}
                if any(id(array) not in now for array in arrays):
                    return True
        return False

    def undo(self, parameters: list[Node]) -> None:
        """After a trace that failed, put back what was there, wherever it left a value that depends on a parameter."""
        if self._saved is not None:
            self._saved.undo(lambda tensor: depends_on(tensor.node, parameters))
            self._saved.make_plain()

    def settle(self, name: str, parameters: list[Node]) -> None:
        """Find out what the trace itself has changed: it is not compared any more.

        Parameters
        ----------
        name : str
            The function to name in errors.
        parameters : list of Node
            What stood for its arrays.

        Raises
        ------
        UnsupportedError
            When a value that only existed during the trace was left somewhere.
        """
        for source, state in self._sources:
            if state is None or state != state_of(source):
                raise _refusal(name, "a random generator", source, "draw from it")
        self._sources = []
        if self._saved is not None:
            self._saved.make_plain()
        for read in self._written:
            refuse_traced(name, _place(read), self._observe(read).leaves, parameters)
        for number, before in enumerate(self.observations):
            if not self._changes(before):
                continue
            now = self._observe(before.read)
            refuse_traced(name, _place(before.read), _all_leaves(now.leaves, now.descriptions), parameters)
            if now.structure == before.structure is LEAF and now.leaves[0] is not before.leaves[0]:
                # No code in sight binds this place: somebody else did meanwhile, before or after it was read.
                self._is_torn = True
            elif now.structure == before.structure:
                pairs = zip(before.descriptions, now.descriptions, strict=True)
                kept = [known if known == found else None for known, found in pairs]
                self.observations[number] = now._replace(descriptions=kept)
            else:
                value = before.read.value()
                # Filled or emptied by the trace: only whether it is still the same one can be told.
                self.observations[number] = _by_identity(before.read, value)
        self._saved = None


def _by_identity(read: Read, value: Any) -> Observation:
    return Observation(read, LEAF, [value], [Identity(value)])


def _all_leaves(leaves: Sequence[Any], descriptions: Sequence[Any]) -> Iterator[Any]:
    """Leaves, and those inside of them."""
    for leaf, description in zip(leaves, descriptions, strict=True):
        yield leaf
        if isinstance(description, Contents):
            yield from _all_leaves(description.leaves, description.descriptions)


def _is_lasting(value: Any) -> bool:
    """Whether there is nothing inside of a value that could change."""
    kinds = (np.ndarray, np.generic, Tensor, FunctionType, CodeType)
    return type(value) in SIMPLE or type(value) is float or isinstance(value, kinds)


def _refusal(name: str, place: str, value: Any, what: str) -> DTypeError:
    kind = type(value)
    return DTypeError(
        f"{name}: reads {place}, a {kind.__module__}.{kind.__qualname__} from outside, which gives other values at "
        "each call; a traced function would keep the first ones",
        hint=f"{what} outside of jit, and pass the values as arguments",
    )


def _place(read: Read) -> str:
    return f"`{read.name}`" if read.name is not None else "a default value"


def refuse_traced(name: str, place: str, leaves: Iterable[Any], parameters: list[Node]) -> None:
    """An error when one of some values depends on what only exists while a function is traced."""
    if any(isinstance(leaf, Tensor) and depends_on(leaf.node, parameters) for leaf in leaves):
        raise UnsupportedError(
            f"{name}: leaves a value in {place} that only exists while the function is traced",
            hint="return it from the function, and store it outside of jit",
        )


def depends_on(node: Node, parameters: list[Node]) -> bool:
    """Whether a value is computed from a parameter of a function that is being traced."""
    return not set(parameters).isdisjoint(_unknown(node))


def is_traced(tensor: Tensor) -> bool:
    """Whether a value is not known because the function that computes it is still being traced."""
    return any(True for _ in _unknown(tensor.node))


def _unknown(node: Node) -> Iterator[Node]:
    """The inputs without a value that a node is computed from."""
    seen: set[Node] = set()
    stack = [node]
    while stack:
        found = stack.pop()
        if found in seen or found.array is not None:
            continue
        if found.op is ops.input:
            yield found
        seen.add(found)
        stack += found.operands
