"""Whether the running Python and NumPy keep the fields of their objects where native code looks for them."""

from __future__ import annotations

import ctypes
from typing import Any

import numpy as np
from numpy._core import _multiarray_umath  # type: ignore[attr-defined]

from fusec.runtime.native.structures import ARRAY, OBJECT
from fusec.schedule.placement import address
from fusec.types import Array

ABI = 0x02000000
"""The NumPy C ABI whose table of functions is known."""

VERSION_ENTRY, TYPE_ENTRY, NEW_ENTRY, BASE_ENTRY, HANDLER_ENTRY = 0, 2, 94, 282, 304
"""Places in NumPy's table of functions, which are part of its ABI."""


class UnknownLayout(Exception):
    """This process's objects do not look as expected, so native code stays away from them."""


def check_layout() -> None:
    """Nothing, where this process's arrays and scalars have their fields where the headers of CPython and NumPy do.

    Native code has those places from `fusec.runtime.native.structures`. Other builds of CPython have other objects:
    those without a global lock, and those that trace references.

    Raises
    ------
    UnknownLayout
        When a field is not there.
    """
    if object.__basicsize__ != OBJECT.size or np.ndarray.__basicsize__ < ARRAY.size:
        raise UnknownLayout("objects of this Python or NumPy have another size")
    for array in _samples():
        _check_array(array)
    for scalar in _scalars():
        _check_scalar(scalar)


def _samples() -> list[Array]:
    """Views of which no two agree in a field, nor two fields of one."""
    wide = np.arange(7 * 11 * 39, dtype=np.float64).reshape(7, 11, 39)
    deep = np.arange(5 * 17 * 4, dtype=np.int16).reshape(5, 17, 4, 1, 1, 1)
    narrow = np.arange(40, dtype=np.uint8)[3:36:2]
    narrow.flags.writeable = False
    return [wide[1:, ::2, ::3], deep.T, narrow, np.asfortranarray(wide[0])[1:]]


def _scalars() -> list[Any]:
    """One of every class whose bytes native code reads."""
    return [np.dtype(kind).type(103) for kind in "?bBhHiIlLqQefd"]


def _check_scalar(scalar: Any) -> None:
    nbytes = scalar.itemsize
    is_there = type(scalar).__basicsize__ >= OBJECT.size + nbytes
    if not is_there or ctypes.string_at(id(scalar) + OBJECT.size, nbytes) != scalar.tobytes():
        raise UnknownLayout(f"{type(scalar).__name__} has its bytes elsewhere")


def _check_array(array: Array) -> None:
    fields = ARRAY.at(id(array))
    expected = {
        "type": id(type(array)),
        "data": address(array),
        "ndim": array.ndim,
        "base": id(array.base),
        "dtype": id(array.dtype),
        "flags": array.flags.num,
    }
    wrong = [name for name, value in expected.items() if getattr(fields, name) != value]
    # Only where all else is right are addresses followed.
    if not wrong:
        vectors = {"shape": array.shape, "strides": array.strides}
        wrong = [name for name, value in vectors.items() if _numbers(getattr(fields, name), array.ndim) != value]
    if wrong:
        raise UnknownLayout(f"an array has its {wrong[0]} elsewhere")


def _numbers(pointer: int | None, count: int) -> tuple[int, ...]:
    return tuple((ctypes.c_int64 * count).from_address(pointer)) if pointer and pointer % 8 == 0 else ()


def array_functions() -> dict[str, int]:
    """Addresses of NumPy's array type, and of its functions: to make arrays, and to set their base and their allocator.

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
    entries = {"new": NEW_ENTRY, "set_base": BASE_ENTRY, "set_handler": HANDLER_ENTRY}
    return {"ndarray": id(np.ndarray), **{name: table[entry] or 0 for name, entry in entries.items()}}
