"""What serves which calls: found by guards, as many as there is room for, by several threads."""

from __future__ import annotations

import threading
from typing import Any

from fusec.symbolic.integers import symbolic_integer
from fusec.symbolic.polynomial import Source
from fusec.symbolic.scope import Scope
from fusec.symbolic.variants import Variants

N, M = SOURCES = [Source("extent", 0, 0), Source("extent", 0, 1)]


def guards_of(decide: Any, *values: int) -> Any:
    scope = Scope(dict(zip(SOURCES, values, strict=True)))
    decide(*[symbolic_integer(scope, source) for source in SOURCES])
    return scope.guards


def test_the_last_one_used_that_serves_is_found() -> None:
    kept: Variants[str] = Variants(4)
    kept.add("key", SOURCES, guards_of(lambda n, m: n == 3, 3, 1), "three")
    kept.add("key", SOURCES, guards_of(lambda n, m: n == 4, 4, 1), "four")
    kept.add("key", SOURCES, guards_of(lambda n, m: n < m, 1, 2), "less")
    assert kept.find("key", [3, 1]) == "three"
    assert kept.find("key", [4, 1]) == "four"
    assert kept.find("key", [4, 9]) == "four"
    assert kept.find("key", [3, 9]) == "three"
    assert kept.find("key", [5, 9]) == "less"
    assert kept.matching("key", [3, 9]) == ["less", "three"]
    assert kept.find("key", [3, 9], lambda made: made == "three") == "three"
    assert kept.find("key", [9, 1]) is None
    assert kept.find("other", [3, 1]) is None
    assert kept.latest_key() == "key"
    kept.discard("three")
    assert kept.find("key", [3, 1]) is None


def test_what_was_unused_for_longest_goes_first() -> None:
    kept: Variants[int] = Variants(3)
    for number in range(3):
        kept.add("key", SOURCES, guards_of(lambda n, m, number=number: n == number, number, 1), number)
    assert kept.find("key", [0, 1]) == 0
    kept.add("key", SOURCES, guards_of(lambda n, m: n == 7, 7, 1), 7)
    assert [kept.find("key", [number, 1]) for number in (0, 1, 2, 7)] == [0, None, 2, 7]
    assert len(kept) == 3
    kept.clear()
    assert not kept.values()


def test_threads_find_what_was_just_added() -> None:
    for _ in range(200):
        kept: Variants[str] = Variants(4)
        kept.add("key", SOURCES, guards_of(lambda n, m: (n - 2 * m < 7, n * m != 6), 5, 1), "made")
        ready = threading.Barrier(3)
        found: list[Any] = []

        def look(kept: Variants[str] = kept, ready: Any = ready, found: list[Any] = found) -> None:
            ready.wait()
            found.append([kept.find("key", [5, 1]), kept.find("key", [50, 1]), kept.find("key", [6, 1])])

        threads = [threading.Thread(target=look) for _ in range(3)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
        assert found == [["made", None, None]] * 3
