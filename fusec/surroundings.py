"""Values from outside that a traced function read, and whether they are still the same."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, NamedTuple

import numpy as np

from fusec import ops
from fusec.errors import UnsupportedError
from fusec.fixed import Identity, describe_or_identify
from fusec.graph import Node
from fusec.pytree import LEAF, flatten
from fusec.reads import Few, Read, Reads, TooMany
from fusec.tensor import Tensor
from fusec.undo import Saved


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

    __slots__ = ("_is_torn", "_saved", "_written", "names", "observations")

    def __init__(self, functions: Iterable[Any] = (), classes: Iterable[type] = ()) -> None:
        reads = Reads(functions, classes)
        self.names = reads.names
        self._is_torn = False
        self._saved: Saved | None = Saved(read for read, _ in reads.places.values())
        self._written = [read for read, is_stored in reads.places.values() if is_stored]
        self.observations = [self._observe(read) for read, is_stored in reads.places.values() if not is_stored]

    def _observe(self, read: Read) -> Observation:
        leaves = Few()
        value = read.value()
        try:
            structure = flatten(value, leaves, self.names)
        except (TooMany, RecursionError):
            return _by_identity(read, value)
        return Observation(read, structure, leaves, [_describe(leaf) for leaf in leaves])

    def holds(self) -> bool:
        """Whether everything that was read is the same."""
        return not self._is_torn and not any(self._changes(before) for before in self.observations)

    def change(self) -> str:
        """What is not the same any more, to tell a user."""
        places = [_place(before.read) for before in self.observations if self._changes(before)]
        return f"{places[0]} changed" if places else "something was bound while it was traced"

    def _changes(self, before: Observation) -> bool:
        value = before.read.value()
        if before.structure is LEAF and value is before.leaves[0] and not isinstance(value, set):
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
        for read in self._written:
            refuse_traced(name, _place(read), self._observe(read).leaves, parameters)
        for number, before in enumerate(self.observations):
            if not self._changes(before):
                continue
            now = self._observe(before.read)
            refuse_traced(name, _place(before.read), now.leaves, parameters)
            if now.structure == before.structure is LEAF:
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


def _describe(leaf: Any) -> Any:
    # The contents of an array are read at every call.
    return Identity(leaf) if isinstance(leaf, (np.ndarray, Tensor)) else describe_or_identify(leaf)


def _place(read: Read) -> str:
    return f"`{read.name}`" if read.name is not None else "a default value"


def refuse_traced(name: str, place: str, leaves: list[Any], parameters: list[Node]) -> None:
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
