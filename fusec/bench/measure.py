"""Measuring contenders side by side on a machine that is shared and noisy."""

from __future__ import annotations

import statistics
import time
from collections.abc import Callable, Mapping

ROUND_SECONDS = 0.004
"""Long enough for the clock, short enough that a disturbance hits every contender alike."""

MAX_CALLS = 2000

WARM_SECONDS = 0.03
"""Of each turn, before its clock starts: threads of who was measured last may spin that long on processors that are
needed now, and systems that save power give a thread that slept its processor back only after a while."""


def interleaved(
    contenders: Mapping[str, Callable[[], object]],
    rounds: int = 15,
    summary: Callable[[list[float]], float] = statistics.median,
) -> dict[str, float]:
    """Seconds per call, the contenders taking turns.

    Parameters
    ----------
    contenders : mapping
        Names to functions without arguments; each is called once before anything is measured.
    rounds : int
        Turns each contender gets.
    summary : callable
        What becomes of the turns' times: the median, or `min` for what the machine can do undisturbed.

    Returns
    -------
    dict
        Names to seconds.
    """
    calls = {}
    for name, run in contenders.items():
        run()
        start = time.perf_counter()
        run()
        spent = max(time.perf_counter() - start, 1e-7)
        calls[name] = min(max(int(ROUND_SECONDS / spent), 1), MAX_CALLS)
    samples: dict[str, list[float]] = {name: [] for name in contenders}
    for _ in range(rounds):
        for name, run in contenders.items():
            count = calls[name]
            ready = time.perf_counter() + WARM_SECONDS
            while time.perf_counter() < ready:
                run()
            start = time.perf_counter()
            for _ in range(count):
                run()
            samples[name].append((time.perf_counter() - start) / count)
    return {name: summary(found) for name, found in samples.items()}
