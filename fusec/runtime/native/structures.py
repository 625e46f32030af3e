"""What Python and native code tell each other: structures and enumerations, both sides' from one table.

`structures.h` is generated from it (`fusec/runtime/native/translate.py`). Every field is one 64-bit word.
"""

from __future__ import annotations

import ctypes
import functools
from typing import Any, NamedTuple


class Field(NamedTuple):
    """A word of a structure.

    Attributes
    ----------
    name : str
        Its name on both sides.
    type : str
        Its type in C: `int64_t`, `uint64_t`, or any pointer.
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
        names = [field.name for field in self.fields]
        assert values.keys() == {*names}, values.keys() ^ {*names}
        return tuple(values[name] for name in names)


@functools.cache
def _record(structure: Structure) -> type[ctypes.Structure]:
    fields = [(field.name, _word(field.type)) for field in structure.fields]
    return type(structure.name, (ctypes.Structure,), {"_fields_": fields})


def _word(type: str) -> Any:
    return {"int64_t": ctypes.c_int64, "uint64_t": ctypes.c_uint64}.get(type, ctypes.c_void_p)


class Enumeration(NamedTuple):
    """Numbers with names.

    Attributes
    ----------
    name : str
        Its name in C, `GuardKind`, whose constants begin with it: `GUARD_KIND_ARRAY`.
    meaning : str
        What is counted, in a sentence.
    members : tuple of (str, str)
        Name and meaning of each number, from 0 on.
    """

    name: str
    meaning: str
    members: tuple[tuple[str, str], ...]

    @property
    def numbers(self) -> range:
        """All numbers in order, to be given names in Python."""
        return range(len(self.members))


STRUCTURES: tuple[Structure, ...] = ()

ENUMERATIONS: tuple[Enumeration, ...] = ()
