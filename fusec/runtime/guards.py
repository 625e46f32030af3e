"""What a call must look like, as the tables that `native/guards.h` reads."""

from __future__ import annotations

import struct
from collections.abc import Iterable
from types import CellType, FunctionType
from typing import Any, NamedTuple

import numpy as np
from numpy.lib.array_utils import byte_bounds

from fusec.runtime.native.structures import ALIAS, ALIGNED, FUNCTION_PART, GUARD, GUARD_KIND, PARENT, WRITEABLE
from fusec.runtime.native_plan import NativePlan
from fusec.schedule.placement import address
from fusec.types import Array

SAME = GUARD_KIND.number("SAME")
ARRAY = GUARD_KIND.number("ARRAY")
TUPLE = GUARD_KIND.number("TUPLE")
LIST = GUARD_KIND.number("LIST")
DICT = GUARD_KIND.number("DICT")
INT = GUARD_KIND.number("INT")
FLOAT = GUARD_KIND.number("FLOAT")
STR = GUARD_KIND.number("STR")
INSTANCE = GUARD_KIND.number("INSTANCE")
NAMESPACE = GUARD_KIND.number("NAMESPACE")
CELL = GUARD_KIND.number("CELL")
ABSENT = GUARD_KIND.number("ABSENT")
FUNCTION = GUARD_KIND.number("FUNCTION")

CONTAINERS: dict[type, int] = {tuple: TUPLE, list: LIST, dict: DICT}
COMPARED: dict[type, int] = {int: INT, float: FLOAT, str: STR}

OBJECT = PARENT.number("OBJECT")
"""The parent of an object that is the same at every call."""

ARGUMENT = PARENT.number("ARGUMENT")
"""The parent of an argument."""

PARTS = {
    "__code__": FUNCTION_PART.number("CODE"),
    "__defaults__": FUNCTION_PART.number("DEFAULTS"),
    "__kwdefaults__": FUNCTION_PART.number("KEYWORD_DEFAULTS"),
}
"""What native code looks at in a function."""


class Tables:
    """Memory that native code reads, and the objects whose addresses stand in it."""

    def __init__(self) -> None:
        self._kept: list[Any] = []

    def keep(self, found: Any) -> int:
        """The address of an object, which from now on lives as long as the tables."""
        self._kept.append(found)
        return id(found)

    def add(self, words: Iterable[int]) -> int:
        """The address of a table of 64-bit words."""
        table = np.array(list(words), np.int64)
        self._kept.append(table)
        return address(table)

    def add_rows(self, rows: Iterable[tuple[int, ...]]) -> int:
        """The address of a table of structures."""
        return self.add(word for row in rows for word in row)


class _Span(NamedTuple):
    """What an array guard knows of memory: its slot, and the bytes from the first element to both ends."""

    slot: int
    begin: int
    end: int
    layout: tuple[Any, ...]
    is_written: bool


class Guards:
    """What a call must look like to be a program's."""

    def __init__(self) -> None:
        self.tables = Tables()
        self.rows: list[tuple[int, ...]] = []
        self._kinds: list[int] = []
        self._spans: list[_Span] = []
        self.is_nested = False

    def _add(
        self,
        kind: int,
        place: tuple[int, Any],
        expected: int,
        number: int = 0,
        layout: int = 0,
        flags: int = 0,
        slot: int = 0,
    ) -> int:
        parent, key = place
        self.is_nested |= parent >= 0
        is_object = parent == OBJECT or (parent >= 0 and self._kinds[parent] in (DICT, NAMESPACE))
        self.rows.append(
            GUARD.words(
                kind=kind,
                parent=parent,
                key=self.tables.keep(key) if is_object else key,
                expected=expected,
                number=number,
                layout=layout,
                flags=flags,
                slot=slot,
            )
        )
        self._kinds.append(kind)
        return len(self.rows) - 1

    def array(self, place: tuple[int, Any], array: Array, slot: int, is_written: bool = False) -> int:
        """An array of this dtype and layout, whose address goes to a slot.

        Parameters
        ----------
        place : (int, object)
            The guard of the container it stands in and its position or key there; `ARGUMENT` and the argument's
            position; or `OBJECT` and the array itself.
        array : numpy.ndarray
            The array of the call that is recorded: exactly an ndarray, aligned.
        slot : int
            Where its address goes.
        is_written : bool
            Whether it is a result's memory.
        """
        begin, end = byte_bounds(array) if array.size else (address(array), address(array))
        start = address(array)
        layout = (array.dtype, array.shape, array.strides)
        self._spans.append(_Span(slot, begin - start, end - start, layout, is_written))
        flags = ALIGNED | WRITEABLE if is_written else ALIGNED
        words = self.tables.add([*array.shape, *array.strides])
        return self._add(ARRAY, place, self.tables.keep(array.dtype), array.ndim, words, flags, slot)

    def container(self, place: tuple[int, Any], kind: type, size: int) -> int:
        """A container of exactly this type and size."""
        number = TUPLE if issubclass(kind, tuple) else CONTAINERS[kind]
        return self._add(number, place, self.tables.keep(kind), size)

    def instance(self, place: tuple[int, Any], kind: type, size: int) -> int:
        """The dictionary of an object of exactly this class, with so many attributes.

        Attributes are looked up in it one after the other, all of them and in order.
        """
        return self._add(DICT, (self.typed(place, kind), 0), id(dict), size)

    def typed(self, place: tuple[int, Any], kind: type) -> int:
        """An object of exactly this class, with its dictionary at position 0."""
        return self._add(INSTANCE, place, self.tables.keep(kind))

    def attributes(self, place: tuple[int, Any], kind: type, size: int) -> int:
        """Like `instance`, but for attributes that are looked up by name."""
        return self._add(NAMESPACE, (self.typed(place, kind), 0), id(dict), size)

    def namespace(self, names: dict[str, Any]) -> int:
        """A dictionary that is always the same, and in which values are looked up by name."""
        return self._add(NAMESPACE, (OBJECT, names), id(dict), -1)

    def cell(self, cell: CellType) -> int:
        """A cell, with what is in it at position 0."""
        return self._add(CELL, (OBJECT, cell), id(CellType))

    def function(self, function: FunctionType) -> int:
        """A function that is always the same, with its `PARTS` at their positions."""
        return self._add(FUNCTION, (OBJECT, function), id(FunctionType))

    def absent(self, place: tuple[int, Any]) -> int:
        """Nothing: a name that is not in a dictionary, an empty cell, defaults that a function does not have."""
        return self._add(ABSENT, place, 0)

    def same(self, place: tuple[int, Any], value: Any) -> int:
        """This very object."""
        return self._add(SAME, place, self.tables.keep(value))

    def fixed(self, place: tuple[int, Any], value: Any) -> int:
        """A value that is part of what was recorded."""
        kind = COMPARED.get(type(value), SAME)
        if kind == INT and not -(1 << 63) <= value < 1 << 63:
            kind = SAME
        if kind == SAME:
            return self._add(SAME, place, self.tables.keep(value))
        if kind == FLOAT:
            (number,) = struct.unpack("q", struct.pack("d", value))
        else:
            number = value if kind == INT else self.tables.keep(value)
        return self._add(kind, place, id(type(value)), number)

    def aliases(self, plan: NativePlan) -> list[tuple[int, ...]]:
        """Pairs of arrays that may not overlap, or only as one memory walked in one way."""
        written = [span for span in self._spans if span.is_written]
        read = [span for span in self._spans if not span.is_written]
        pairs = [(span, other) for k, span in enumerate(written) for other in read + written[k + 1 :]]
        return [
            ALIAS.words(
                slot=span.slot,
                begin=span.begin,
                end=span.end,
                other_slot=other.slot,
                other_begin=other.begin,
                other_end=other.end,
                may_be_same=(other.slot, span.slot) in plan.replaces and span.layout == other.layout,
            )
            for span, other in pairs
        ]
