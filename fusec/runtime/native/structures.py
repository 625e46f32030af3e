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

    def new(self) -> Any:
        """A structure of our own, its fields 0."""
        return _record(self)()

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


MAX_WORKERS = 255

CONSTANTS = (Constant("MAX_WORKERS", MAX_WORKERS, "Slots of the thread pool."),)

THREAD_SETTINGS = Structure(
    "ThreadSettings",
    "What the thread pool is told; times are nanoseconds.",
    (
        Field("available", "int64_t", "Processors, each good for one thread."),
        Field("workers", "int64_t", "Threads of the pool; written by the pool."),
        Field("expires", "int64_t", "When to ask Python again, on the monotonic clock."),
        Field("crowded_until", "int64_t", "Share nothing before; written by the pool when others have the processors."),
        Field("clock", "int64_t", "The system's number of the monotonic clock."),
        Field("main_thread", "int64_t", "The thread that handles signals."),
        Field("refresh", "PyObject *", "Sets `available` and the number of workers for an upper limit of threads."),
        Field("lifetime", "int64_t", "How long the number of processors is believed."),
        Field("part_work", "int64_t", "The least work that is a part of its own."),
        Field("wake_work", "int64_t", "The least work that is worth waking a worker."),
        Field("large_part", "int64_t", "Grains in a part from which on it starts at multiples of `large_grain`."),
        Field("large_grain", "int64_t", "Grains."),
        Field("spin_time", "int64_t", "How long a thread looks for work before it sleeps."),
        Field("bearable_wait", "int64_t", "How much longer than its own part took the caller may wait for others."),
        Field("retreat", "int64_t", "Nothing is shared for this many times as long as the wait that was not."),
        Field("slice_work", "int64_t", "Work of one thread after which a long kernel first looks at the signals."),
        Field("slice_time", "int64_t", "How long the slices that follow are to take."),
        Field("slice_growth", "int64_t", "How many times as long as the one before a slice is at most."),
        Field("stack_bytes", "int64_t", "A worker's stack."),
    ),
)

BLOCK_SETTINGS = Structure(
    "BlockSettings",
    "What the block pool is told.",
    (
        Field("page_bytes", "uint64_t", "Of this system: what is mapped and unmapped are whole pages."),
        Field("map_flags", "int64_t", "The system's number for private memory without a file."),
        Field("huge_page_advice", "int64_t", "The system's number for the wish for huge pages; 0 where there is none."),
        Field("limit", "uint64_t", "Bytes that may lie idle."),
        Field("threshold", "uint64_t", "Arrays of at least this many bytes come from the pool."),
        Field("smallest_bytes", "uint64_t", "What the smallest blocks hold: a power of two."),
        Field("huge_page_bytes", "uint64_t", "Blocks of at least this many bytes have huge pages; a power of two."),
        Field("array_type", "PyObject *", "numpy.ndarray."),
        Field("new_from_descr", "NewFromDescr *", "NumPy's function."),
        Field("set_handler", "SetHandler *", "NumPy's function."),
        Field("capsule", "PyObject *", "What NumPy is given to allocate from the pool."),
    ),
)

BLOCK_COUNTERS = Structure(
    "BlockCounters",
    "What the block pool has done; its fields are counted under its lock.",
    (
        Field("in_use", "uint64_t", "Bytes."),
        Field("peak", "uint64_t", "The most bytes that were in use at once."),
        Field("idle", "uint64_t", "Bytes."),
        Field("hits", "uint64_t", "Requests that an idle block served."),
        Field("misses", "uint64_t", "Requests that mapped a new one."),
    ),
)

STRUCTURES = (THREAD_SETTINGS, BLOCK_SETTINGS, BLOCK_COUNTERS)

ENUMERATIONS: tuple[Enumeration, ...] = ()
