"""What is kept for the next time."""

from __future__ import annotations

import threading
import weakref

from fusec.foundation.cache import Cache


def test_the_entry_unused_for_longest_makes_room() -> None:
    squares: Cache[int, int] = Cache(3)
    for number in (1, 2, 3):
        squares[number] = number**2
    assert squares.find(1) == 1
    squares[4] = 16
    assert list(squares) == [1, 3, 4]
    squares[3] = 10
    squares[5] = 25
    assert dict(zip(squares, squares.values(), strict=True)) == {3: 10, 4: 16, 5: 25}
    assert 1 not in squares
    assert squares.find(1) is None
    assert squares.find(1, 7) == 7


def test_what_is_there_already_stays() -> None:
    kept: Cache[str, list[int]] = Cache(2)
    first = kept.setdefault("a", [])
    assert kept.setdefault("a", []) is first
    kept.clear()
    assert len(kept) == 0
    assert kept.setdefault("a", []) is not first


class Mortal:
    """What can be watched while it dies."""


def test_a_finalizer_may_use_the_cache() -> None:
    kept: Cache[int, Mortal] = Cache(1)
    others: Cache[int, int] = Cache(1)

    def store() -> None:
        others[1] = 1
        kept[3] = Mortal()

    kept[1] = Mortal()
    weakref.finalize(kept.values()[0], store)
    kept[2] = Mortal()
    assert list(kept) == [3]
    assert list(others) == [1]


def test_a_value_that_is_replaced_dies_without_the_lock() -> None:
    """Its finalizer waits for another thread that writes to a cache."""
    kept: Cache[int, Mortal] = Cache(4)
    other: Cache[int, int] = Cache(4)

    def wait_for_a_writer() -> None:
        writer = threading.Thread(target=other.__setitem__, args=(1, 1))
        writer.start()
        writer.join(10)
        assert not writer.is_alive()

    kept[1] = Mortal()
    weakref.finalize(kept.values()[0], wait_for_a_writer)
    kept[1] = Mortal()
    assert list(other) == [1]


def test_threads_leave_no_more_than_the_limit() -> None:
    kept: Cache[int, int] = Cache(8)
    wrong: list[int] = []

    def fill(first: int) -> None:
        for number in range(first, first + 4000):
            kept[number % 97] = number % 97
            found = kept.find((number * 7) % 97)
            if found not in (None, (number * 7) % 97) or len(list(kept)) > 12:
                wrong.append(number)

    threads = [threading.Thread(target=fill, args=(seed * 31,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert not wrong
    assert len(kept) == 8
