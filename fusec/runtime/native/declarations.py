"""The words in which `fusec.runtime.native.structures` says what Python and native code tell each other."""

from __future__ import annotations

import ctypes
import functools
from typing import Any, NamedTuple


class Field(NamedTuple):
    """What a structure has at one word.

    Attributes
    ----------
    name : str
        Its name on both sides.
    type : str
        Its type in C: `int64_t`, `uint64_t`, any pointer, or an `int32_t` with as much behind it that nobody reads.
    meaning : str
        What it says, in a sentence.
    """

    name: str
    type: str
    meaning: str


class Structure(NamedTuple):
    """A structure that Python fills or reads.

    Attributes
    ----------
    name : str
        Its name in C.
    meaning : str
        What it is, in a sentence.
    fields : tuple of Field
        Its words in order.
    """

    name: str
    meaning: str
    fields: tuple[Field, ...]

    @property
    def size(self) -> int:
        """Bytes."""
        return 8 * len(self.fields)

    def new(self) -> Any:
        """A structure of our own, its fields 0."""
        return _record(self)()

    def at(self, address: int) -> Any:
        """The structure that lies at an address, its fields as attributes; a pointer is a number, or None for null.

        Parameters
        ----------
        address : int
            Of a symbol of native code, which must outlive what is returned.
        """
        return _record(self).from_address(address)

    def words(self, **values: int) -> tuple[int, ...]:
        """The words of a new structure, for a table in memory.

        Parameters
        ----------
        **values
            All fields.
        """
        assert len(values) == len(self.fields), values.keys() ^ {field.name for field in self.fields}
        return tuple([values[field.name] for field in self.fields])


@functools.cache
def _record(structure: Structure) -> type[ctypes.Structure]:
    fields = [(field.name, _word(field.type)) for field in structure.fields]
    return type(structure.name, (ctypes.Structure,), {"_fields_": fields})


def _word(type: str) -> Any:
    numbers = {"int32_t": ctypes.c_int32, "int64_t": ctypes.c_int64, "uint64_t": ctypes.c_uint64}
    return numbers.get(type, ctypes.c_void_p)


class Enumeration(NamedTuple):
    """Numbers with names.

    Attributes
    ----------
    name : str
        Its name in C, `GuardKind`, whose constants begin with it: `GUARD_KIND_ARRAY`.
    meaning : str
        What is counted, in a sentence.
    members : tuple of (str, str)
        Name and meaning of each number.
    first : int
        The first of them.
    """

    name: str
    meaning: str
    members: tuple[tuple[str, str], ...]
    first: int = 0

    @property
    def numbers(self) -> range:
        """All numbers, in the order of the members."""
        return range(self.first, self.first + len(self.members))

    def number(self, name: str) -> int:
        """The number of a member.

        Parameters
        ----------
        name : str
            The member's.
        """
        return self.numbers[[member for member, _ in self.members].index(name)]


class Constant(NamedTuple):
    """A number that both sides must agree on.

    Attributes
    ----------
    name : str
        Its name on both sides.
    value : int
        What it is.
    meaning : str
        What it says, in a sentence.
    """

    name: str
    value: int
    meaning: str
