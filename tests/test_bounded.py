"""Dictionaries that forget."""

from __future__ import annotations

from fusec.foundation.bounded import Bounded


def test_the_oldest_entry_makes_room() -> None:
    squares: Bounded[int, int] = Bounded(3)
    for number in (1, 2, 3, 2, 4):
        squares[number] = number**2
    assert squares == {2: 4, 3: 9, 4: 16}


def test_what_threads_added_at_once_goes_with_the_next_entry() -> None:
    """Two that find the same entry the oldest leave one too many."""
    squares: Bounded[int, int] = Bounded(2)
    dict.update(squares, {number: number**2 for number in range(5)})
    squares[5] = 25
    assert squares == {4: 16, 5: 25}
