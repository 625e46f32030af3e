"""Tallies how far results are from the exact values: every variant of a function against one evaluation of them."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np

from fusec.accuracy.oracles import Oracle, exact_values
from fusec.ops.ulp import Ruler, ulp_error
from fusec.types import Array

EDGES = (0.5, 0.6, 0.75, 1.0, 2.0, 4.0, np.inf)
"""Upper ends of the histogram's bins."""

MARGIN = 1e-4
"""float32 errors this close to the bound, or beyond it, are measured again by MPFR."""

MOST_RECHECKS = 2000
MOST_SHOWN = 3

BLOCK = 1 << 15
"""Points judged at once: a handful of float64 columns of this length stay in the second-level cache."""


@dataclasses.dataclass(slots=True)
class Tally:
    """What was found; tallies of two pieces add up."""

    points: int = 0
    worst: float = 0.0
    where: tuple[float, ...] = ()
    histogram: tuple[int, ...] = (0,) * len(EDGES)
    failures: dict[str, list[Any]] = dataclasses.field(default_factory=dict)

    def __add__(self, other: Tally) -> Tally:
        leader = self if self.worst >= other.worst and self.where else other
        failures = {
            name: (self.failures.get(name, []) + other.failures.get(name, []))[:MOST_SHOWN]
            for name in self.failures.keys() | other.failures.keys()
        }
        histogram = tuple(mine + yours for mine, yours in zip(self.histogram, other.histogram, strict=True))
        return Tally(self.points + other.points, leader.worst, leader.where, histogram, failures)

    def passes(self, bound: float) -> bool:
        """Whether the error is in bounds and nothing else failed."""
        return self.worst <= bound and not self.failures


def bits(results: Array) -> Array:
    """Floats as whole numbers of the same bits."""
    return results.view(f"u{results.dtype.itemsize}")


def is_wrong(got: Array, exact: Array) -> Array:
    """Where NaN, an infinity or the sign of a zero is not the exact value's."""
    wrong = np.isnan(got) != np.isnan(exact)
    wrong |= np.isinf(exact) & (got != exact)
    wrong |= (got == 0.0) & (np.signbit(got) != np.signbit(exact))
    return np.asarray(wrong)


@np.errstate(all="ignore")
def tallies(
    variants: Mapping[str, Array], oracle: Oracle, columns: Sequence[Array], attributes: dict[str, Any], bound: float
) -> dict[str, Tally]:
    """Hold several arrays of results for the same operands to one evaluation of their oracle.

    Parameters
    ----------
    variants : mapping of str to numpy.ndarray
        Results by name; what equals a variant before it is not judged again.
    oracle : Oracle
        Exact values.
    columns : sequence of numpy.ndarray
        The operands.
    attributes : dict
        What else the oracle is told.
    bound : float
        The error allowed, in units in the last place.
    """
    found = {name: Tally() for name in variants}
    for start in range(0, len(columns[0]), BLOCK):
        block = slice(start, start + BLOCK)
        judge = Judge(oracle, [column[block] for column in columns], attributes, bound)
        judged: list[tuple[Array, Array, Tally]] = []
        for name, results in variants.items():
            got = results[block]
            equal = next((tally for before, _, tally in judged if np.array_equal(bits(before), bits(got))), None)
            if equal is None:
                equal = judge.tally(got, *judged[0][:2]) if judged else judge.tally(got)
                judged.append((got, judge.error, equal))
            found[name] += equal
    return found


class Judge:
    """The exact values at some points, and whoever is held to them.

    Parameters
    ----------
    oracle : Oracle
        Exact values.
    columns : sequence of numpy.ndarray
        The operands.
    attributes : dict
        What else the oracle is told.
    bound : float
        The error allowed.

    Attributes
    ----------
    error : numpy.ndarray
        Of the results that were judged last.
    """

    def __init__(self, oracle: Oracle, columns: Sequence[Array], attributes: dict[str, Any], bound: float) -> None:
        self.oracle, self.columns, self.attributes, self.bound = oracle, columns, attributes, bound
        self.error = np.empty(0)
        self.rest: Array | None
        if columns[0].dtype == np.float64:
            self.exact, self.rest = exact_values(oracle, columns, attributes)
        else:
            wide = [column.astype(np.float64) for column in columns]
            if oracle.wide is None:
                self.exact, _ = exact_values(oracle, columns, attributes)
            else:
                self.exact = oracle.wide(*wide, **attributes)
            if oracle.unsure is not None:
                places = np.flatnonzero(oracle.unsure(self.exact, *wide))
                if places.size:
                    self.exact[places], _ = self._measured(places)
            self.rest = None
        self.ruler = Ruler(self.exact, columns[0].dtype, self.rest)
        self.special = ~np.isfinite(self.exact)

    def tally(self, got: Array, before: Array | None = None, error: Array | None = None) -> Tally:
        """Judge results.

        Parameters
        ----------
        got : numpy.ndarray
            The results.
        before, error : numpy.ndarray, optional
            Others that were judged, and their error: where both agree it is the same.
        """
        if before is None or error is None:
            return self._tally(got, self._error(got, slice(None)))
        places = np.flatnonzero((bits(before) != bits(got)) & ~(np.isnan(before) & np.isnan(got)))
        error = error.copy()
        error[places] = self._error(got[places], places)
        return self._tally(got, error)

    def _error(self, got: Array, places: Any) -> Array:
        error = self.ruler.error(got, places)
        if got.dtype == np.float64 or not error.size or np.nanmax(error, initial=0.0) <= self.bound - MARGIN:
            return error
        # The worst first: when more are out of bounds than can be measured again, the verdict is clear anyway.
        doubtful = np.flatnonzero(error > self.bound - MARGIN)
        doubtful = doubtful[np.argsort(-error[doubtful])][:MOST_RECHECKS]
        exact, _ = self._measured(np.arange(self.exact.size)[places][doubtful])
        error[doubtful] = ulp_error(got[doubtful], exact)
        return error

    def _measured(self, places: Array) -> tuple[Array, Array]:
        return exact_values(self.oracle, [column[places] for column in self.columns], self.attributes)

    def _tally(self, got: Array, error: Array) -> Tally:
        self.error = error
        failures = {}
        special = self.special | (got == 0.0) | np.isnan(got)
        if special.any():
            wrong = special & is_wrong(got, self.exact)
            error[np.isnan(error) | (wrong & np.isinf(self.exact))] = 0.0  # these are failures, not errors
            if wrong.any():
                shown = np.stack([column[wrong] for column in self.columns], axis=-1)
                failures["special"] = shown[:MOST_SHOWN].tolist()
        at = int(np.argmax(error))
        worst = float(error[at])
        counts = [error.size if worst <= edge else int(np.count_nonzero(error <= edge)) for edge in EDGES]
        return Tally(
            points=error.size,
            worst=worst,
            where=tuple(float(column[at]) for column in self.columns),
            histogram=tuple(np.diff(counts, prepend=0).tolist()),
            failures=failures,
        )
