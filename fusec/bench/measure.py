"""Measuring contenders side by side on a machine that is shared and noisy."""

from __future__ import annotations

import dataclasses
import functools
import gc
import statistics
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from typing import Any

from fusec.runtime.processors import affinity, whole_quota

ROUND_SECONDS = 0.004
"""Long enough for the clock, short enough that a disturbance hits every contender alike."""

MAX_CALLS = 2000

SHORT_SECONDS = 0.0003
"""A turn of a contender that is given its arguments, of which there may be thousands in one run."""

WARM_SECONDS = 0.03
"""Of each turn, before its clock starts: threads of who was measured last may spin that long on processors that are
needed now, and systems that save power give a thread that slept its processor back only after a while."""


def thread_count() -> int:
    """How many threads can compute at once."""
    return int(min(len(affinity()), whole_quota()))


@dataclasses.dataclass(frozen=True, slots=True)
class Prepared:
    """A contender that needs something new for each call, which is not part of what is measured.

    Attributes
    ----------
    prepare : callable
        Makes what the call takes.
    run : callable
        Takes it.
    """

    prepare: Callable[[], Any]
    run: Callable[[Any], object]

    def __call__(self) -> None:
        """Both."""
        self.run(self.prepare())


def interleaved(
    contenders: Mapping[str, Callable[[], object]],
    rounds: int = 15,
    summary: Callable[[list[float]], float] = statistics.median,
) -> dict[str, float]:
    """Seconds per call, the contenders taking turns.

    Parameters
    ----------
    contenders : mapping
        Names to functions without arguments, or to `Prepared`; each is called once before anything is measured.
    rounds : int
        Turns each contender gets.
    summary : callable
        What becomes of the turns' times: the median, or `min` for what the machine can do undisturbed.

    Returns
    -------
    dict
        Names to seconds.
    """
    for run in contenders.values():
        run()
    samples: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, run in contenders.items():
            samples[name].append(_turn(run, _warm_up(run)))
    return {name: summary(found) for name, found in samples.items()}


def _warm_up(run: Callable[[], object]) -> int:
    """How many calls fill a turn, by the fastest of those that come before: the first ones may compile."""
    fastest, now = float("inf"), time.perf_counter()
    ready = now + WARM_SECONDS
    while now < ready:
        run()
        before, now = now, time.perf_counter()
        fastest = min(fastest, now - before)
    return min(max(int(ROUND_SECONDS / max(fastest, 1e-7)), 1), MAX_CALLS)


def _turn(run: Callable[[], object], count: int) -> float:
    """Seconds per call of so many in a row."""
    if isinstance(run, Prepared):
        given, run_prepared = [run.prepare() for _ in range(count)], run.run
        start = time.perf_counter()
        for value in given:
            run_prepared(value)
    else:
        start = time.perf_counter()
        for _ in range(count):
            run()
    return (time.perf_counter() - start) / count


@dataclasses.dataclass(frozen=True, slots=True)
class Given:
    """A contender and what it is called with, all of it made before any clock starts.

    Attributes
    ----------
    run : callable
        Takes one group of arguments.
    warm : sequence of tuple
        Arguments it is called with before it is measured, each once and at least one.
    fresh : sequence of tuple
        Those of the measured calls, each of which is used once; a single group is used by every call.
    """

    run: Callable[..., object]
    warm: Sequence[tuple[Any, ...]]
    fresh: Sequence[tuple[Any, ...]]

    def turns(self, rounds: int) -> list[Sequence[tuple[Any, ...]]]:
        """The arguments of each turn: as many as fill it, by the fastest call of the warm-up."""
        fastest = min(_turn_given(self.run, [arguments]) for arguments in self.warm)
        fitting = min(max(int(SHORT_SECONDS / max(fastest, 1e-7)), 1), MAX_CALLS)
        if len(self.fresh) == 1:
            return [[*self.fresh] * fitting] * rounds
        if len(self.fresh) < rounds:
            raise ValueError(f"{len(self.fresh)} groups of arguments for {rounds} turns: some would be used again")
        count = min(fitting, len(self.fresh) // rounds)
        return [self.fresh[turn * count : (turn + 1) * count] for turn in range(rounds)]


def interleaved_given(contenders: Mapping[str, Given], rounds: int = 7) -> dict[str, float]:
    """Seconds per call of contenders with arguments of their own for each call, taking turns; nothing is collected.

    Parameters
    ----------
    contenders : mapping
        Names to what is called, and with what.
    rounds : int
        Turns each contender gets; the median counts. Each time another one comes first: who does finds the arguments
        in no cache.

    Returns
    -------
    dict
        Names to seconds.
    """
    names = list(contenders)
    samples: dict[str, list[float]] = {name: [] for name in names}
    with _without_collection():
        turns = {name: contender.turns(rounds) for name, contender in contenders.items()}
        for turn in range(rounds):
            first = turn % len(names)
            for name in names[first:] + names[:first]:
                contender = contenders[name]
                # What was measured last has left its own code and data in the caches.
                _turn_given(contender.run, contender.warm[-1:])
                samples[name].append(_turn_given(contender.run, turns[name][turn]))
    return {name: statistics.median(found) for name, found in samples.items()}


@contextmanager
def _without_collection() -> Iterator[None]:
    enabled = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if enabled:
            gc.enable()


def _turn_given(run: Callable[..., object], given: Sequence[tuple[Any, ...]]) -> float:
    """Seconds per call, each with the next arguments."""
    call_each = _caller(len(given[0]))
    start = time.perf_counter()
    call_each(run, given)
    return (time.perf_counter() - start) / len(given)


@functools.cache
def _caller(count: int) -> Callable[[Callable[..., object], Sequence[tuple[Any, ...]]], None]:
    """A loop of calls with so many arguments, written out: unpacking a tuple takes each a tenth of a microsecond."""
    names = ", ".join(f"argument_{chr(97 + k)}" for k in range(count))
    known: dict[str, Any] = {}
    exec(f"def call_each(run, given):\n for {names}, in given:\n  run({names})", known)
    called: Callable[[Callable[..., object], Sequence[tuple[Any, ...]]], None] = known["call_each"]
    return called
