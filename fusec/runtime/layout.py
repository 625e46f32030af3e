"""Where the running Python and NumPy keep the fields of their objects, found by looking."""

from __future__ import annotations

import ctypes
import struct
from collections.abc import Callable

import numpy as np
from numpy._core import _multiarray_umath  # type: ignore[attr-defined]

from fusec.schedule.placement import address
from fusec.types import Array

ABI = 0x02000000
"""The NumPy C ABI whose table of functions is known."""

VERSION_ENTRY, TYPE_ENTRY, NEW_ENTRY, HANDLER_ENTRY = 0, 2, 94, 304
"""Places in NumPy's table of functions, which are part of its ABI."""


class UnknownLayout(Exception):
    """This process's objects do not look as expected, so native code stays away from them."""


def array_layout() -> dict[str, int]:
    """The offset of every field of an array that native code reads, and of any object's type.

    Raises
    ------
    UnknownLayout
        When a field is in no place or in several.
    """
    samples = _samples()
    found = {
        "type_offset": _find(samples, "P", lambda array: id(type(array))),
        "data_offset": _find(samples, "P", address),
        "axes_offset": _find(samples, "i", lambda array: array.ndim),
        "base_offset": _find(samples, "P", lambda array: id(array.base)),
        "descr_offset": _find(samples, "P", lambda array: id(array.dtype)),
        "flags_offset": _find(samples, "i", lambda array: array.flags.num),
    }
    # Only what is not known by now is followed, so that no number is taken for an address.
    unknown = set(range(0, np.ndarray.__basicsize__, 8)) - {offset & ~7 for offset in found.values()} - {0}
    found["extents_offset"] = _find_vector(samples, unknown, lambda array: array.shape)
    found["strides_offset"] = _find_vector(samples, unknown, lambda array: array.strides)
    del found["base_offset"]
    return found


def _samples() -> list[Array]:
    """Views of which no two agree in a field, nor two fields of one."""
    wide = np.arange(7 * 11 * 39, dtype=np.float64).reshape(7, 11, 39)
    deep = np.arange(5 * 17 * 4, dtype=np.int16).reshape(5, 17, 4, 1, 1, 1)
    narrow = np.arange(40, dtype=np.uint8)[3:36:2]
    narrow.flags.writeable = False
    return [wide[1:, ::2, ::3], deep.T, narrow, np.asfortranarray(wide[0])[1:]]


def _words(array: Array, kind: str) -> list[int]:
    memory = ctypes.string_at(id(array), np.ndarray.__basicsize__)
    return [number for (number,) in struct.iter_unpack(kind, memory)]


def _find(samples: list[Array], kind: str, expected: Callable[[Array], int]) -> int:
    """The only offset at which every sample holds the number expected of it."""
    size = struct.calcsize(kind)
    columns = zip(*[[word == expected(array) for word in _words(array, kind)] for array in samples], strict=True)
    return _only([size * place for place, column in enumerate(columns) if all(column)])


def _find_vector(samples: list[Array], offsets: set[int], expected: Callable[[Array], tuple[int, ...]]) -> int:
    """The only offset at which every sample holds the address of the numbers expected of it."""

    def holds(array: Array, offset: int) -> bool:
        pointer = _words(array, "P")[offset // 8]
        if not pointer or pointer % 8:
            return False
        return tuple((ctypes.c_int64 * array.ndim).from_address(pointer)) == expected(array)

    return _only([offset for offset in sorted(offsets) if all(holds(array, offset) for array in samples)])


def _only(found: list[int]) -> int:
    if len(found) != 1:
        raise UnknownLayout(f"{len(found)} places fit a field of an array")
    return found[0]


def array_functions() -> dict[str, int]:
    """Addresses of NumPy's array type, of the function that makes arrays, and of the one that sets their allocator.

    Raises
    ------
    UnknownLayout
        When this NumPy has another ABI.
    """
    signature = ctypes.PYFUNCTYPE(ctypes.c_void_p, ctypes.py_object, ctypes.c_char_p)
    pointer = signature(("PyCapsule_GetPointer", ctypes.pythonapi))
    table = ctypes.cast(pointer(_multiarray_umath._ARRAY_API, None), ctypes.POINTER(ctypes.c_void_p))
    version = ctypes.CFUNCTYPE(ctypes.c_uint)(table[VERSION_ENTRY])()
    if version != ABI or table[TYPE_ENTRY] != id(np.ndarray):
        raise UnknownLayout(f"NumPy's ABI is {version:#x}, not {ABI:#x}")
    entries = {"new": NEW_ENTRY, "set_handler": HANDLER_ENTRY}
    return {"ndarray": id(np.ndarray), **{name: table[entry] or 0 for name, entry in entries.items()}}
