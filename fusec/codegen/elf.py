"""Objects of Linux on x86-64 into memory, without LLVM: to import it takes as long as to import all of fusec.

What it makes of kernels and native parts refers to other places in four ways. An object with any other is left to
LLVM's linker, and so are those of other systems.
"""

from __future__ import annotations

import ctypes
import functools
import mmap
import struct
from collections.abc import Iterable, Iterator, Sequence
from typing import Any, NamedTuple

HEADER = struct.Struct("<8x8xHHIQQQIHHHHHH")
SECTION = struct.Struct("<IIQQQQIIQQ")
SYMBOL = struct.Struct("<IBBHQQ")
RELOCATION = struct.Struct("<QIIq")

MAGIC = b"\x7fELF\x02\x01\x01"
RELOCATABLE, X86_64 = 1, 62
"""Of a header: its type and its machine."""

SYMBOLS, ADDENDS, NO_BITS = 2, 4, 8
"""Types of sections: symbols, references to relocate, and memory that starts as zeros."""

WRITABLE, ALLOCATED = 1, 2
"""Flags of sections."""

UNDEFINED, SPECIAL = 0, 0xFF00
"""Numbers of no section: that of symbols from elsewhere, and the first of those with a meaning of their own."""

ADDRESS, RELATIVE, CALL = 1, 2, 4
SLOT, RELAXED = 9, frozenset({41, 42})
KINDS = RELAXED | {SLOT, ADDRESS, RELATIVE, CALL}
"""Ways to refer: a whole address; the distance to a place; to a function; to a slot that holds an address, or to the
place itself with another instruction."""

MOV, LEA = 0x8B, 0x8D
"""Instructions: what loads an address from its slot, and what computes it, where it is near."""

HAVE_ENTRIES = RELAXED | {SLOT, CALL}
"""To refer to what may be far away."""

GLOBAL = 1
"""How others see a symbol that has a name for them."""

JUMP = b"\xff\x25\x02\x00\x00\x00\x00\x00"
"""To the address in the eight bytes that follow; with these it is a symbol's entry, whose slot they are."""

ENTRY_BYTES = len(JUMP) + 8


class Section(NamedTuple):
    """A section's header, by the names of the format's own description."""

    name: int
    type: int
    flags: int
    addr: int
    offset: int
    size: int
    link: int
    info: int
    align: int
    entsize: int


class Symbol(NamedTuple):
    """A symbol: its name's place among all names, and where it stands."""

    name: int
    info: int
    other: int
    section: int
    value: int
    size: int


class Object(NamedTuple):
    """An object, taken apart.

    Attributes
    ----------
    image : bytes
        All of it.
    sections : list of Section
        By number.
    symbols : list of Symbol
        By number.
    names : Section
        Where the symbols' names stand.
    references : list of (int, int, int, int, int)
        Section and offset of the bytes to relocate, how they refer to what, its symbol, and what is added.
    """

    image: bytes
    sections: list[Section]
    symbols: list[Symbol]
    names: Section
    references: list[tuple[int, int, int, int, int]]

    def name(self, symbol: Symbol) -> str:
        """What a symbol is called."""
        start = self.names.offset + symbol.name
        return self.image[start : self.image.index(b"\0", start)].decode()


def read_object(image: bytes) -> Object | None:
    """An object, taken apart; None when it is not one that can be linked here.

    Parameters
    ----------
    image : bytes
        A relocatable object of any system.
    """
    if not image.startswith(MAGIC) or not _can_map():
        return None
    kind, machine, _, _, _, start, _, _, _, _, _, count, _ = HEADER.unpack_from(image)
    if (kind, machine) != (RELOCATABLE, X86_64):
        return None
    sections = [Section(*fields) for fields in SECTION.iter_unpack(image[start : start + count * SECTION.size])]
    tables = [section for section in sections if section.type == SYMBOLS]
    if len(tables) != 1:
        return None
    symbols = [Symbol(*fields) for fields in SYMBOL.iter_unpack(_contents(image, tables[0]))]
    references = [
        (section.info, *reference)
        for section in sections
        if section.type == ADDENDS and sections[section.info].flags & ALLOCATED
        for reference in RELOCATION.iter_unpack(_contents(image, section))
    ]
    is_known = all(kind in KINDS and symbols[number].section < SPECIAL for _, _, kind, number, _ in references)
    return Object(image, sections, symbols, sections[tables[0].link], references) if is_known else None


def _contents(image: bytes, section: Section) -> bytes:
    return image[section.offset : section.offset + section.size]


class LinkedObject:
    """An object in memory, which is given back with this.

    Code and constants come first and can no longer be written to once all is in place; variables follow, on pages of
    their own, and can never be run.

    Parameters
    ----------
    found : Object
        What to link.
    symbols : sequence of str
        Its public functions and variables.

    Attributes
    ----------
    addresses : dict of str to int
        Where each symbol stands.

    Raises
    ------
    RuntimeError
        When this process has no function that the object calls.
    OSError
        When the system gives no memory that code can run from.
    """

    def __init__(self, found: Object, symbols: Sequence[str]) -> None:
        self._object = found
        entries = list(dict.fromkeys(number for _, _, kind, number, _ in found.references if kind in HAVE_ENTRIES))
        self._places, entries_at, variables_at, size = _lay_out(found.sections, len(entries))
        self._entries = {number: entries_at + ENTRY_BYTES * k for k, number in enumerate(entries)}
        self._memory = mmap.mmap(-1, size, mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS)
        self._start = ctypes.addressof(ctypes.c_char.from_buffer(self._memory))
        for number, place in self._places.items():
            section = found.sections[number]
            if section.type != NO_BITS:
                self._memory[place : place + section.size] = _contents(found.image, section)
        for number, place in self._entries.items():
            address = self._address(number)
            self._memory[place : place + ENTRY_BYTES] = JUMP + address.to_bytes(8, "little")
        for reference in found.references:
            self._relocate(*reference)
        _protect(self._start, variables_at)
        self.addresses = dict(self._public(symbols))

    def _public(self, wanted: Sequence[str]) -> Iterator[tuple[str, int]]:
        found = self._object
        seen = [(k, symbol) for k, symbol in enumerate(found.symbols) if symbol.info >> 4 == GLOBAL]
        numbers = {found.name(symbol): k for k, symbol in seen if symbol.section != UNDEFINED}
        for name in wanted:
            yield name, self._address(numbers[name])

    def _address(self, number: int) -> int:
        """Where a symbol stands."""
        symbol = self._object.symbols[number]
        if symbol.section == UNDEFINED:
            return address_in_process(self._object.name(symbol))
        return self._start + self._places[symbol.section] + symbol.value

    def _relocate(self, section: int, offset: int, kind: int, number: int, addend: int) -> None:
        place = self._places[section] + offset
        if kind == ADDRESS:
            self._memory[place : place + 8] = (self._address(number) + addend).to_bytes(8, "little")
            return
        target = self._address(number)
        distance = target + addend - self._start - place
        is_near = -(1 << 31) <= distance < 1 << 31
        if kind in RELAXED and is_near and self._memory[place - 2] == MOV:
            self._memory[place - 2] = LEA
        elif kind == SLOT or kind in RELAXED:
            distance = self._entries[number] + len(JUMP) + addend - place
        elif kind == CALL and not is_near:
            distance = self._entries[number] + addend - place
        self._memory[place : place + 4] = distance.to_bytes(4, "little", signed=True)

    def keep(self) -> None:
        """Never give the memory back."""
        ctypes.pythonapi.Py_IncRef(ctypes.py_object(self._memory))


def _lay_out(sections: Iterable[Section], entries: int) -> tuple[dict[int, int], int, int, int]:
    """Where sections lie, where the symbols' entries and the variables begin, and the size of all."""
    numbered = [(number, section) for number, section in enumerate(sections) if section.flags & ALLOCATED]
    places, end = _place([pair for pair in numbered if not pair[1].flags & WRITABLE], 0)
    entries_at = _round_up(end, ENTRY_BYTES)
    variables_at = _round_up(entries_at + ENTRY_BYTES * entries, mmap.PAGESIZE)
    variables, end = _place([pair for pair in numbered if pair[1].flags & WRITABLE], variables_at)
    return {**places, **variables}, entries_at, variables_at, max(_round_up(end, mmap.PAGESIZE), mmap.PAGESIZE)


def _place(sections: Iterable[tuple[int, Section]], start: int) -> tuple[dict[int, int], int]:
    """Sections one after the other, each where its alignment allows it, and where they end."""
    places = {}
    for number, section in sections:
        places[number] = _round_up(start, max(section.align, 1))
        start = places[number] + section.size
    return places, start


def _round_up(number: int, step: int) -> int:
    return -(-number // step) * step


@functools.cache
def _process() -> Any:
    return ctypes.CDLL(None)


def address_in_process(name: str) -> int:
    """Address of a function or variable of this process.

    Parameters
    ----------
    name : str
        Its name.

    Raises
    ------
    RuntimeError
        When there is none of that name.
    """
    try:
        function = _process()[name]
    except AttributeError:
        raise RuntimeError(f"this process has no {name}") from None
    return ctypes.cast(function, ctypes.c_void_p).value or 0


@functools.cache
def _can_map() -> bool:
    """Whether Python says here how memory is mapped, and what it may be used for."""
    names = ("MAP_ANONYMOUS", "MAP_PRIVATE", "PROT_EXEC", "PROT_READ")
    return all(hasattr(mmap, name) for name in names) and hasattr(_process(), "mprotect")


def _protect(start: int, nbytes: int) -> None:
    """From here on it can be run, and not written to."""
    rights = mmap.PROT_READ | mmap.PROT_EXEC
    if nbytes and _process().mprotect(ctypes.c_void_p(start), ctypes.c_size_t(nbytes), rights) != 0:
        raise OSError("the system does not let code that was just made run")
