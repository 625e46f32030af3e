"""What was made for some calls each, found again by the numbers of a call."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Callable, Iterable, Iterator, Sequence
from typing import Any, Generic, TypeVar

from fusec.foundation.locks import fork_safe
from fusec.symbolic.formula import Formula
from fusec.symbolic.operations import WORD
from fusec.symbolic.polynomial import Source
from fusec.symbolic.scope import Guard, IntegerGuard

Made = TypeVar("Made")

Pins = tuple[tuple[int, int], ...]
"""Sources that have one value only, by their places."""

_clock = itertools.count()

_lock = fork_safe(threading.RLock())


class _Variant(Generic[Made]):
    __slots__ = ("formula", "key", "made", "pinned", "used")

    def __init__(self, key: Any, pinned: Pins, formula: Formula, made: Made) -> None:
        self.key = key
        self.pinned = pinned
        # Before anybody else can see it.
        formula.freeze()
        self.formula = formula
        self.made = made
        self.used = next(_clock)

    @property
    def place(self) -> tuple[Any, tuple[int, ...]]:
        """Under what it is kept: its key, and the sources that have one value only."""
        return self.key, tuple([place for place, _ in self.pinned])

    @property
    def values(self) -> tuple[int, ...]:
        """Those values."""
        return tuple([value for _, value in self.pinned])


class Variants(Generic[Made]):
    """Things with a key and guards, as many as there is room for; threads may share it.

    Those whose guards leave a source one value only are found by it, so that a function which looks at a size costs no
    walk over all the sizes that were.

    Parameters
    ----------
    limit : int
        How many are kept; the one unused for longest goes first.
    """

    __slots__ = ("_kept", "_places", "limit")

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._kept: dict[tuple[Any, tuple[int, ...]], dict[tuple[int, ...], list[_Variant[Made]]]] = {}
        self._places: dict[Any, list[tuple[int, ...]]] = {}

    def __len__(self) -> int:
        return len(self._every())

    def values(self) -> list[Made]:
        """What is kept, the one used last first."""
        return [variant.made for variant in sorted(self._every(), key=_age)]

    def latest_key(self) -> Any:
        """The key of what was used last; None when there is nothing."""
        every = self._every()
        return min(every, key=_age).key if every else None

    def under(self, key: Any) -> list[Made]:
        """What is kept under a key, the one used last first."""
        found = [variant for variant in self._every() if variant.key == key]
        return [variant.made for variant in sorted(found, key=_age)]

    def clear(self) -> None:
        """Forget everything."""
        with _lock:
            self._kept.clear()
            self._places.clear()

    def find(self, key: Any, sources: Sequence[Any], holds: Callable[[Made], bool] | None = None) -> Made | None:
        """What serves a call, and now is the one used last; None where nothing does.

        Parameters
        ----------
        key : hashable
            What it was kept under.
        sources : sequence of int or float
            The call's numbers.
        holds : callable, optional
            What must be true of it besides.
        """
        for variant in self._matching(key, sources):
            if holds is None or holds(variant.made):
                variant.used = next(_clock)
                return variant.made
        return None

    def matching(self, key: Any, sources: Sequence[Any]) -> list[Made]:
        """All that guards admit a call to, the one used last first."""
        return [variant.made for variant in self._matching(key, sources)]

    def _matching(self, key: Any, sources: Sequence[Any]) -> Iterator[_Variant[Made]]:
        found: list[_Variant[Made]] = []
        for places in list(self._places.get(key, ())):
            values = tuple([sources[place] for place in places])
            found += self._kept.get((key, places), {}).get(values, ())
        for variant in sorted(found, key=_age) if len(found) > 1 else found:
            if variant.formula.evaluate(sources) is not None:
                yield variant

    def add(self, key: Any, sources: Sequence[Source], guards: Iterable[Guard], made: Made) -> None:
        """Keep something for the calls that guards admit.

        Parameters
        ----------
        key : hashable
            What to find it by.
        sources : sequence of Source
            The order in which numbers come with a call.
        guards : iterable of Guard
            What must hold.
        made : object
            What to find then.
        """
        guards = list(guards)
        variant = _Variant(key, tuple(sorted(_pins(sources, guards))), Formula(sources, guards), made)
        with _lock:
            _, places = variant.place
            known = self._places.setdefault(key, [])
            if places not in known:
                known.append(places)
            self._kept.setdefault(variant.place, {}).setdefault(variant.values, []).append(variant)
            every = self._every()
            if len(every) > self.limit:
                self._remove(max(every, key=_age))

    def discard(self, made: Made) -> None:
        """Forget one thing."""
        with _lock:
            for variant in self._every():
                if variant.made is made:
                    self._remove(variant)

    def _every(self) -> list[_Variant[Made]]:
        with _lock:
            return [variant for found in self._kept.values() for some in found.values() for variant in some]

    def _remove(self, variant: _Variant[Made]) -> None:
        key, places = variant.place
        found = self._kept[key, places]
        found[variant.values].remove(variant)
        if not found[variant.values]:
            del found[variant.values]
        if not found:
            del self._kept[key, places]
            self._places[key].remove(places)
        if not self._places[key]:
            del self._places[key]


def _age(variant: _Variant[Any]) -> int:
    return -variant.used


def _pins(sources: Sequence[Source], guards: Iterable[Guard]) -> Iterator[tuple[int, int]]:
    for guard in guards:
        if not isinstance(guard, IntegerGuard) or guard.range.low != guard.range.high:
            continue
        atoms = [monomial for monomial in guard.polynomial.terms if monomial]
        if len(atoms) == 1 and len(atoms[0]) == 1 and isinstance(atoms[0][0], Source):
            value, rest = divmod(int(guard.range.low) - guard.polynomial.offset, guard.polynomial.terms[atoms[0]])
            if not rest and -WORD <= value < WORD:
                yield sources.index(atoms[0][0]), value
