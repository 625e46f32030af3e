"""Programs that end badly, where a sanitizer watches: `python -m tests.native.program_drill LIBRARY DRILL`."""

from __future__ import annotations

import sys
from functools import partial
from typing import Any

import numpy as np
import pytest

from fusec.foundation.lazy import LazyModule
from fusec.runtime.program import Piece
from tests.native.watched import check, counts, drill, increments, library, main, repeat

_testcapi = LazyModule("_testcapi")


def counted() -> np.ndarray:
    """An array with a dtype of its own, to which every result refers."""
    sample = np.empty(40, np.dtype(np.int64, copy=True))
    sample[:] = range(40)
    return sample


@drill
def refused_memory() -> None:
    library().refuse_arrays()
    sample, out = np.arange(40), np.zeros(40, int)
    for results in (1, 2, 5):
        for arena in (0, 4096):
            for form in (tuple, list) if results > 1 else (None, tuple):
                called = increments(sample, results, arena, form=form)
                pair = [sample, 2.5]
                repeat(partial(called, pair), sample, pair, sample.dtype)
                before = counts(sample, pair, sample.dtype)
                requests = results + (arena > 0)
                for served in range(requests):
                    assert library().refused(served, partial(called, pair)) is MemoryError
                assert counts(sample, pair, sample.dtype) == before
                check(
                    np.asarray(library().refused(requests, partial(called, pair))).reshape(-1), [*sample + 1] * results
                )
    called, pair = increments(sample, 3, 4096, form=tuple, given=True), [sample, out]
    repeat(partial(called, pair), sample, out, pair)
    before = counts(sample, out, pair)
    for served in range(3):
        assert library().refused(served, partial(called, pair)) is MemoryError
    assert counts(sample, out, pair) == before


@drill
def refused_objects() -> None:
    # Looked up before: names are objects as well.
    refuse, allow = _testcapi.set_nomemory, _testcapi.remove_mem_hooks
    sample = counted()
    for form in (tuple, list):
        called = increments(sample, 3, 4096, form=form, finish=lambda found: found)
        pair = [sample, 2.5]
        before, outcomes = counts(sample, pair, sample.dtype), set()
        for served in range(60):
            refuse(served, served + 1)
            try:
                outcomes.add(type(called(pair)))
            except MemoryError:
                outcomes.add(MemoryError)
            finally:
                allow()
        assert outcomes == {MemoryError, form}, outcomes
        assert counts(sample, pair, sample.dtype) == before


RESULT = Piece("RESULT")
NESTED = [
    RESULT, Piece("SAME", 0, ("kept",)), Piece("LIST", 2), RESULT, RESULT, Piece("DICT", 2, ("first", 7)),
    Piece("TUPLE"), Piece("DICT"), RESULT, Piece("TUPLE", 5),
]  # fmt: skip


class Unhashable:
    """A key that loses its hash."""

    is_hashable = True

    def __hash__(self) -> int:
        if not self.is_hashable:
            raise LookupError("no hash")
        return 3


@drill
def nested_results() -> None:
    sample = counted()
    pair = [sample, 2.5]
    called = increments(sample, 4, 4096, form=NESTED)
    (first, kept), named, nothing, empty, last = called(pair)
    assert (kept, list(named), nothing, empty) == ("kept", ["first", 7], (), {})
    for found in (first, *named.values(), last):
        check(found, sample + 1)
    del first, named, found, last
    held = [pair, sample, sample.dtype, kept, "first"]
    repeat(partial(called, pair), *held)
    key = Unhashable()
    called = increments(sample, 3, form=[RESULT, RESULT, Piece("DICT", 1, (key,)), RESULT, Piece("LIST", 3)])
    assert list(called(pair)[1]) == [key]
    Unhashable.is_hashable = False
    before = counts(key, *held)
    for _ in range(10):
        with pytest.raises(LookupError):
            called(pair)
    assert counts(key, *held) == before


@drill
def refused_objects_of_results() -> None:
    refuse, allow = _testcapi.set_nomemory, _testcapi.remove_mem_hooks
    sample = counted()
    called, pair = increments(sample, 4, form=NESTED), [sample, 2.5]
    held = [sample, pair, sample.dtype, "kept", "first"]
    called(pair)
    before, outcomes = counts(*held), set()
    for served in range(60):
        refuse(served, served + 1)
        try:
            outcomes.add(type(called(pair)))
        except MemoryError:
            outcomes.add(MemoryError)
        finally:
            allow()
    assert outcomes == {MemoryError, tuple}, outcomes
    assert counts(*held) == before


@drill
def finished_results() -> None:
    sample, pair, kept = np.arange(40), [np.arange(40), 2.5], []

    def raises(found: list[Any]) -> Any:
        raise LookupError("not this")

    finishes = {
        "the list itself": lambda found: found,
        "nothing": lambda found: None,
        "one of it": lambda found: found[-1],
        "emptied": lambda found: found.clear(),
        "kept": kept.append,
    }
    for results in (1, 4):
        for finish in finishes.values():
            called = increments(sample, results, form=list, finish=finish)
            before = counts(pair, pair[0], finish)
            for _ in range(30):
                called(pair)
            assert counts(pair, pair[0], finish) == before
        called = increments(sample, results, form=list, finish=raises)
        before = counts(pair, pair[0], raises)
        for _ in range(30):
            with pytest.raises(LookupError):
                called(pair)
        assert counts(pair, pair[0], raises) == before
    for found in kept:
        # The list, and its place among those that were kept, and the name here, and what counts.
        assert sys.getrefcount(found) == 3, sys.getrefcount(found)
        for result in found:
            check(result, sample + 1)


if __name__ == "__main__":
    main()
