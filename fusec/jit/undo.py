"""Putting back what a trace left behind: values that exist only while it runs."""

from __future__ import annotations

from collections import deque
from collections.abc import Callable, Iterable
from types import CellType, FunctionType, SimpleNamespace
from typing import Any

from fusec.jit.instances import layout_of
from fusec.jit.plain import make_all_plain
from fusec.jit.pytree import flatten, parts_of
from fusec.jit.reads import MAX_LEAVES, NOTHING, Read
from fusec.tensor.tensor import Tensor


class Saved:
    """What stands in some places and in the containers and objects there, before a function is traced.

    Parameters
    ----------
    places : iterable of Read
        The places.
    others : iterable of object
        Functions and classes, which have attributes, too.
    """

    __slots__ = ("_dictionaries", "_lists", "_others", "_places", "_slots")

    def __init__(self, places: Iterable[Read], others: Iterable[Any] = ()) -> None:
        self._others = [*others]
        self._places = [(read, read.value()) for read in places]
        self._lists: list[tuple[Any, list[Any]]] = []
        self._dictionaries: list[tuple[dict[Any, Any], dict[Any, Any]]] = []
        self._slots: list[tuple[Any, dict[str, Any]]] = []
        seen: dict[int, Any] = {}
        waiting = [value for _, value in self._places]
        while waiting and len(seen) < MAX_LEAVES:
            value = waiting.pop()
            if id(value) not in seen:
                seen[id(value)] = value
                waiting += self._save(value)

    def _save(self, value: Any) -> Iterable[Any]:
        """Take down what is directly inside of a value."""
        if isinstance(value, (list, deque)) and len(value) <= MAX_LEAVES:
            self._lists.append((value, list(value)))
            return list(value)
        if isinstance(value, dict) and len(value) <= MAX_LEAVES:
            self._dictionaries.append((value, dict(value)))
            return list(value.values())
        if type(value) is tuple and len(value) <= MAX_LEAVES:
            return value
        parts = parts_of(value)
        if parts is not None:
            return parts
        if type(value) is SimpleNamespace:
            return (vars(value),)
        layout = layout_of(type(value))
        if layout is None:
            return ()
        if layout.has_dictionary and not layout.slots:
            return (layout.attributes(value),)
        self._slots.append((value, dict(layout.attributes(value))))
        return list(layout.attributes(value).values())

    def make_plain(self) -> None:
        """Let plain numbers stand wherever a trace left some that remember."""
        images = make_all_plain([read.value() for read, _ in self._places] + self._others)
        for (read, _), image in zip(self._places, images, strict=False):
            if image is not read.value():
                _put_back(read, image)

    def undo(self, is_traced: Callable[[Tensor], bool]) -> None:
        """Put back what was there, wherever a value stands now that only exists in the trace.

        Parameters
        ----------
        is_traced : callable
            Whether a tensor is such a value.
        """

        def holds(values: Iterable[Any]) -> bool:
            return any(isinstance(value, Tensor) and is_traced(value) for value in values)

        for sequence, elements in self._lists:
            if holds(sequence):
                sequence.clear()
                sequence.extend(elements)
        for dictionary, items in self._dictionaries:
            if holds(dictionary.values()):
                dictionary.clear()
                dictionary.update(items)
        for instance, attributes in self._slots:
            layout = layout_of(type(instance))
            if layout is not None and holds(layout.attributes(instance).values()):
                for name, value in attributes.items():
                    layout.put(instance, name, value)
        for read, value in self._places:
            now = read.value()
            # What was there may lead back to itself, and a walk through it to no end.
            if now is value:
                continue
            leaves: list[Any] = []
            flatten(now, leaves)
            if holds(leaves):
                _put_back(read, value)


def _put_back(read: Read, value: Any) -> None:
    if isinstance(read.holder, CellType):
        if value is NOTHING:
            del read.holder.cell_contents
        else:
            read.holder.cell_contents = value
    elif isinstance(read.holder, FunctionType):
        setattr(read.holder, str(read.name), None if value is NOTHING else value)
    elif read.name is not None:
        if value is NOTHING:
            read.holder.pop(read.name, None)
        else:
            read.holder[read.name] = value
