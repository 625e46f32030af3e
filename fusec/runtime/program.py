"""A plan of kernels as the words that `native/entry.ll` reads: what to check, allocate, run and return."""

from __future__ import annotations

import struct
from collections.abc import Iterable, Sequence
from types import CellType, FunctionType
from typing import Any, NamedTuple

import numpy as np
from numpy.lib.array_utils import byte_bounds

from fusec.runtime.native_plan import KernelCall, NativePlan
from fusec.schedule.placement import address
from fusec.types import Array

SAME, ARRAY, TUPLE, LIST, DICT, INT, FLOAT, STR, INSTANCE, NAMESPACE, CELL, ABSENT, FUNCTION = range(13)
"""Kinds of guards, as the native code numbers them."""

CONTAINERS: dict[type, int] = {tuple: TUPLE, list: LIST, dict: DICT}
COMPARED: dict[type, int] = {int: INT, float: FLOAT, str: STR}

ARGUMENT, OBJECT = -1, -2
"""Parents of values that stand in no container: an argument, and an object that is the same at every call."""

PARTS = ("__code__", "__defaults__", "__kwdefaults__")
"""What native code looks at in a function, in the order of its numbers."""

ALIGNED, WRITEABLE = 0x100, 0x400
"""NumPy's flags."""


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
        self.spans: list[_Span] = []
        self.is_nested = False

    def _add(
        self,
        kind: int,
        place: tuple[int, Any],
        expected: int,
        size: int = 0,
        layout: int = 0,
        flags: int = 0,
        slot: int = 0,
    ) -> int:
        parent, key = place
        self.is_nested |= parent >= 0
        is_object = parent == OBJECT or (parent >= 0 and self.rows[parent][0] in (DICT, NAMESPACE))
        where = self.tables.keep(key) if is_object else key
        self.rows.append((kind, parent, where, expected, size, layout, flags, slot))
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
        self.spans.append(_Span(slot, begin - start, end - start, layout, is_written))
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
        size = value if kind == INT else struct.unpack("q", struct.pack("d", value))[0] if kind == FLOAT else 0
        return self._add(kind, place, id(type(value)), size, self.tables.keep(value) if kind == STR else 0)

    def aliases(self, plan: NativePlan) -> list[int]:
        """Pairs of arrays that may not overlap, or only as one memory walked in one way."""
        words: list[int] = []
        written = [span for span in self.spans if span.is_written]
        for number, span in enumerate(written):
            for other in [span for span in self.spans if not span.is_written] + written[number + 1 :]:
                may = (other.slot, span.slot) in plan.replaces and span.layout == other.layout
                words += [span.slot, span.begin, span.end, other.slot, other.begin, other.end, may]
        return words


class NativeCallable:
    """What calls by native code are for: fields of its own, and a dictionary that belongs to its users.

    `functools.wraps` and others copy dictionaries from one object to the next. What native code relies on therefore
    lies in slots, and `_inner` is for all that a subclass wants to keep from being copied.
    """

    __slots__ = ("__dict__", "__weakref__", "_inner", "_program_lists")


class Program:
    """One way to be called and what then runs; native code keeps it alive while it does.

    Parameters
    ----------
    plan : NativePlan
        What to run.
    guards : Guards
        What to check.
    positional : int
        Number of positional arguments.
    names : tuple of str
        Of the keyword arguments.
    given : dict of int to int
        For results that are written to an argument's memory, the argument's guard.
    form : type or None
        `tuple` or `list` of the results; None for the only one itself.
    options : object
        The value of the options' context variable it is for; None for any.
    finish : callable or None
        Makes the function's result of the container of results.
    """

    __slots__ = ("_tables", "address")

    def __init__(
        self,
        plan: NativePlan,
        guards: Guards,
        positional: int,
        names: Sequence[str] = (),
        given: dict[int, int] | None = None,
        form: type | None = None,
        options: Any = None,
        finish: Any = None,
    ) -> None:
        tables = self._tables = guards.tables
        tables.keep(plan)
        given = given or {}
        aliases = guards.aliases(plan)
        self.address = tables.add(
            [
                id(self),
                0 if options is None else tables.keep(options),
                positional,
                len(names),
                tables.add([tables.keep(name) for name in names]),
                guards.is_nested,
                len(guards.rows),
                tables.add(word for row in guards.rows for word in row),
                plan.slots,
                plan.slots - 1,
                plan.arena,
                len(aliases) // 7,
                tables.add(aliases),
                len(plan.results),
                tables.add(self._results(plan, given)),
                len(plan.calls),
                tables.add(word for call in plan.calls for word in self._call(call)),
                max([len(call.operands) for call in plan.calls], default=0),
                0 if form is None else 1 if form is tuple else 2,
                0 if finish is None else tables.keep(finish),
            ]
        )

    def _results(self, plan: NativePlan, given: dict[int, int]) -> list[int]:
        words: list[int] = []
        for position, result in enumerate(plan.results):
            descr = self._tables.keep(result.dtype)
            layout = self._tables.add([*result.shape, *result.strides])
            axes = len(result.shape)
            nbytes = result.dtype.itemsize * int(np.prod(result.shape, dtype=np.int64))
            words += [given.get(position, -1), result.slot, descr, axes, layout, layout + 8 * axes, nbytes]
        return words

    def _call(self, call: KernelCall) -> list[int]:
        operands = self._tables.add(word for operand in call.operands for word in operand)
        geometry = self._tables.add(call.geometry)
        return [call.kernel, call.extent, call.work, call.grain, len(call.operands), operands, geometry, call.threads]


class ProgramList:
    """What a callable tries: its programs, and when none of them fits, Python.

    Parameters
    ----------
    fallback : callable
        Called with the callable and the arguments.
    programs : tuple of Program
        Most recent first.

    Attributes
    ----------
    address : int
        Of the table that native code reads.
    """

    __slots__ = ("_tables", "address", "programs")

    def __init__(self, fallback: Any, programs: tuple[Program, ...]) -> None:
        tables = self._tables = Tables()
        self.programs = programs
        self.address = tables.add([tables.keep(fallback), len(programs), *[program.address for program in programs]])
