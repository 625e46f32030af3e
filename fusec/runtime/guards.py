"""What a call must look like, as the tables that `native/guards.h` reads."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from types import CellType, FunctionType
from typing import Any, NamedTuple

import numpy as np

from fusec.runtime.native.structures import ALIAS, ALIGNED, FUNCTION_PART, GUARD, GUARD_KIND, PARENT, WRITEABLE
from fusec.runtime.native_plan import NativePlan
from fusec.schedule.placement import address
from fusec.symbolic.facts import Range
from fusec.symbolic.formula import Formula
from fusec.symbolic.operations import bits_of
from fusec.symbolic.polynomial import Polynomial, Source
from fusec.symbolic.scalars import word_of
from fusec.symbolic.scope import IntegerGuard
from fusec.types import Array, DType

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
VARYING_INT = GUARD_KIND.number("VARYING_INT")
VARYING_FLOAT = GUARD_KIND.number("VARYING_FLOAT")
SCALAR = GUARD_KIND.number("SCALAR")

CONTAINERS: dict[type, int] = {tuple: TUPLE, list: LIST, dict: DICT}
COMPARED: dict[type, int] = {int: INT, float: FLOAT, str: STR}
VARYING: dict[type, int] = {int: VARYING_INT, float: VARYING_FLOAT}

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


class _Memory(NamedTuple):
    """What an array guard knows of memory."""

    guard: int
    slot: int
    dtype: DType
    is_written: bool


class Guards:
    """What a call must look like to be a program's.

    Attributes
    ----------
    sources : list of Source
        What the first values of the program's formula are: numbers that guards find in a call.
    """

    def __init__(self) -> None:
        self.tables = Tables()
        self.rows: list[tuple[int, ...]] = []
        self.sources: list[Source] = []
        self._words: list[int] = []
        self._kinds: list[int] = []
        self._memory: list[_Memory] = []
        self.is_nested = False

    def _add(
        self,
        kind: int,
        place: tuple[int, Any],
        expected: int,
        number: int = 0,
        source: int = 0,
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
                source=source,
                flags=flags,
                slot=slot,
            )
        )
        self._kinds.append(kind)
        return len(self.rows) - 1

    def array(
        self, place: tuple[int, Any], array: Array, slot: int, is_written: bool = False, argument: int | None = None
    ) -> int:
        """An array of this dtype and number of axes, whose address goes to a slot, and its layout to sources.

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
        argument : int, optional
            Which argument its sources name; as many as there were arrays before when it is not given.
        """
        if argument is None:
            argument = len(self._memory)
        self._memory.append(_Memory(len(self.rows), slot, array.dtype, is_written))
        sources = [Source(kind, argument, axis) for kind in ("extent", "stride") for axis in range(array.ndim)]
        source = self._found(sources, (*array.shape, *array.strides))
        flags = ALIGNED | WRITEABLE if is_written else ALIGNED
        return self._add(ARRAY, place, self.tables.keep(array.dtype), array.ndim, source, flags, slot)

    def varying(self, place: tuple[int, Any], value: Any, argument: int) -> int:
        """A number of exactly this class, and of any value that a word has room for.

        Parameters
        ----------
        place : (int, object)
            As for arrays.
        value : int, float, or scalar of NumPy's
            That of the call that is recorded; the bytes of a scalar are the lowest of its word.
        argument : int
            Which argument its source names.
        """
        kind = type(value)
        if kind is int:
            word, nbytes = value, 0
        elif kind is float:
            word, nbytes = bits_of(value), 0
        else:
            nbytes = value.itemsize
            assert nbytes <= 8, f"{kind.__name__} is no word"
            word = word_of(value)
        source = self._found([Source("number", argument)], [word])
        return self._add(VARYING.get(kind, SCALAR), place, self.tables.keep(kind), nbytes, source)

    def _found(self, sources: Sequence[Source], words: Sequence[int]) -> int:
        """The place of the first of some sources, whose words a guard finds."""
        self.sources += sources
        self._words += words
        return len(self.sources) - len(sources)

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
            number = bits_of(value)
        else:
            number = value if kind == INT else self.tables.keep(value)
        return self._add(kind, place, id(type(value)), number)

    def aliases(self, plan: NativePlan) -> list[tuple[int, ...]]:
        """Pairs of arrays that may not overlap, or only as one memory walked in one way."""
        written = [memory for memory in self._memory if memory.is_written]
        read = [memory for memory in self._memory if not memory.is_written]
        pairs = [(memory, other) for k, memory in enumerate(written) for other in read + written[k + 1 :]]
        return [
            ALIAS.words(
                guard=memory.guard,
                itemsize=memory.dtype.itemsize,
                other_guard=other.guard,
                other_itemsize=other.dtype.itemsize,
                may_be_same=(other.slot, memory.slot) in plan.replaces and memory.dtype == other.dtype,
            )
            for memory, other in pairs
        ]

    def pinned(self) -> Formula:
        """The formula of calls whose numbers are those of the recorded one."""
        ranges = [
            IntegerGuard(Polynomial.atom(source), Range(word, word), None)
            for source, word in zip(self.sources, self._words, strict=True)
        ]
        return Formula(self.sources, ranges)
