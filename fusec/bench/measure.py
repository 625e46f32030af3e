"""Measuring contenders side by side on a machine that is shared and noisy."""

from __future__ import annotations

import dataclasses
import statistics
import time
from collections.abc import Callable, Mapping
from typing import Any

from fusec.runtime.processors import affinity, whole_quota

ROUND_SECONDS = 0.004
"""Long enough for the clock, short enough that a disturbance hits every contender alike."""

MAX_CALLS = 2000

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
