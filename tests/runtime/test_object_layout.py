"""Native code starts only where everything is as it should be."""

from __future__ import annotations

import ctypes
import functools
import itertools
import sys
from types import SimpleNamespace

import numpy as np
import pytest

from fusec.runtime import entry, layout, self_check
from fusec.runtime.self_check import passes_check

pytestmark = pytest.mark.skipif(not entry.is_native(), reason="the Python way is the only one here")


class ArrayFields(ctypes.Structure):
    """`PyArrayObject_fields` of NumPy's headers."""

    _fields_ = (
        ("head", ctypes.c_byte * object.__basicsize__),
        ("data", ctypes.c_void_p),
        ("nd", ctypes.c_int),
        ("dimensions", ctypes.c_void_p),
        ("strides", ctypes.c_void_p),
        ("base", ctypes.c_void_p),
        ("descr", ctypes.c_void_p),
        ("flags", ctypes.c_int),
    )


def test_offsets_are_those_of_the_headers() -> None:
    found = layout.array_layout()
    names = {
        "data_offset": "data", "axes_offset": "nd", "extents_offset": "dimensions", "strides_offset": "strides",
        "descr_offset": "descr", "flags_offset": "flags",
    }  # fmt: skip
    assert {name: found[name] for name in names} == {
        name: getattr(ArrayFields, field).offset for name, field in names.items()
    }


def test_a_field_in_two_places_is_a_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    # Without axes, nothing tells extents from strides.
    monkeypatch.setattr(layout, "_samples", lambda: [np.zeros(())])
    with pytest.raises(layout.UnknownLayout):
        layout.array_layout()


def test_another_abi_is_a_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(layout, "ABI", 0x03000000)
    with pytest.raises(layout.UnknownLayout, match="ABI"):
        layout.array_functions()


def test_a_doubt_leaves_python(monkeypatch: pytest.MonkeyPatch) -> None:
    def doubt() -> dict[str, int]:
        raise layout.UnknownLayout

    monkeypatch.setattr(entry, "array_layout", doubt)
    assert entry._load() is None


def test_the_self_check_can_fail() -> None:
    assert not passes_check(lambda base: base, lambda target, program: None, 0)


def check() -> bool:
    native = entry._native()
    assert native is not None
    return passes_check(entry.native_class, functools.partial(entry._attach, native), native["increment"])


@pytest.mark.parametrize("lent", [-1, 1, 5])
def test_how_references_are_counted_is_the_interpreters_business(lent: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """Python 3.14 lends a local to a call, which 3.13 gives a reference of its own."""
    count = sys.getrefcount
    monkeypatch.setattr(self_check, "sys", SimpleNamespace(getrefcount=lambda array: count(array) + lent))
    assert check()


def test_a_reference_too_many_is_a_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    counts = itertools.cycle([3, 2])
    monkeypatch.setattr(self_check, "sys", SimpleNamespace(getrefcount=lambda array: next(counts)))
    assert not check()
