"""Native code starts only where everything is as it should be."""

from __future__ import annotations

import functools
import itertools
import sys
from types import SimpleNamespace

import numpy as np
import pytest

from fusec.runtime import abi, entry, self_check
from fusec.runtime.self_check import passes_check

pytestmark = pytest.mark.skipif(not entry.is_native(), reason="the Python way is the only one here")


@pytest.mark.parametrize("place", range(len(abi.ARRAY.fields) - 1))
def test_a_field_in_another_place_is_a_doubt(place: int, monkeypatch: pytest.MonkeyPatch) -> None:
    fields = list(abi.ARRAY.fields)
    fields[place], fields[place + 1] = fields[place + 1], fields[place]
    monkeypatch.setattr(abi, "ARRAY", abi.ARRAY._replace(fields=tuple(fields)))
    with pytest.raises(abi.UnknownLayout, match=rf"its ({fields[place].name}|{fields[place + 1].name}) elsewhere"):
        abi.check_layout()


def test_a_larger_head_is_a_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    """As in builds without a global lock, and in those that trace references."""
    head = abi.OBJECT._replace(fields=abi.OBJECT.fields * 2)
    monkeypatch.setattr(abi, "OBJECT", head)
    with pytest.raises(abi.UnknownLayout, match="size"):
        abi.check_layout()


def test_arrays_with_fewer_fields_are_a_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    array = abi.ARRAY._replace(fields=abi.ARRAY.fields * 2)
    monkeypatch.setattr(abi, "ARRAY", array)
    with pytest.raises(abi.UnknownLayout, match="size"):
        abi.check_layout()


def test_scalars_with_their_bytes_elsewhere_are_a_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(abi, "_scalars", lambda: [np.float64(3), np.void(b"somewhere else")])
    with pytest.raises(abi.UnknownLayout, match="void has its bytes elsewhere"):
        abi.check_layout()


def test_another_abi_is_a_doubt(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(abi, "ABI", 0x03000000)
    with pytest.raises(abi.UnknownLayout, match="ABI"):
        abi.array_functions()


def test_a_doubt_leaves_python(monkeypatch: pytest.MonkeyPatch) -> None:
    def doubt() -> None:
        raise abi.UnknownLayout

    monkeypatch.setattr(entry, "check_layout", doubt)
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
