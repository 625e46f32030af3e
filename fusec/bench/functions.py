"""Every public function on few elements: what a call of it costs, alike each time or always another."""

from __future__ import annotations

import itertools
import random
import statistics
from collections.abc import Iterator, Sequence
from typing import Any, NamedTuple

from fusec.bench.formulas import OURS, PEERS, Arguments, Way, ways
from fusec.bench.function_calls import FunctionCall, function_calls
from fusec.bench.measure import interleaved_given

SIZES = (1, 10, 100, 1_000)

TURNS = 7
"""At most so many: lengths that are all different are far from the one that was asked for when there are many."""

CALLS = 3
"""In a turn of calls that are never alike."""

WARM = 5

WIDTH = 12
"""Of a column."""


class Column(NamedTuple):
    """What the table compares: one of ours with a peer, in calls that are alike or always others."""

    who: str
    changing: bool
    against: str

    def ratios(self, rows: Sequence[dict[str, Any]]) -> list[float]:
        """Of the rows that have both."""
        chosen = [row for row in rows if row["changing"] == self.changing and self.against in row]
        return [row[self.who] / row[self.against] for row in chosen]


COLUMNS = [Column(who, changing, "numpy") for who in OURS for changing in (False, True)]
COLUMNS += [Column("fusec", changing, peer) for peer in PEERS[1:] for changing in (False, True)]


def measure_functions(
    names: Sequence[str], sizes: Sequence[int], rounds: int, peers: Sequence[str]
) -> Iterator[dict[str, Any]]:
    """Microseconds of every public function.

    Parameters
    ----------
    names : sequence of str
        Which functions; all of them where none is named.
    sizes : sequence of int
        Elements per array.
    rounds : int
        Turns each contender gets, at most `TURNS`.
    peers : sequence of str
        Whom to run against, if they are there and have the function.

    Yields
    ------
    dict
        A row: work, elements, whether each call is another, and microseconds for each contender.
    """
    for call in function_calls(names):
        found = ways(call.formula, [*OURS, *peers], call.arguments(100, call.extent(100), 0))
        for elements in sizes:
            for changing in (False, True):
                yield _row(call, found, elements, changing, min(rounds, TURNS))


def _row(call: FunctionCall, found: dict[str, Way], elements: int, changing: bool, rounds: int) -> dict[str, Any]:
    warm, fresh = _always_another(call, elements, rounds) if changing else _always_alike(call, elements)
    times = interleaved_given({name: way.given(warm, fresh) for name, way in found.items()}, rounds)
    row = {"work": call.formula.name, "elements": elements, "changing": changing}
    return {**row, **{name: 1e6 * spent for name, spent in times.items()}}


def _always_alike(call: FunctionCall, elements: int) -> tuple[list[Arguments], list[Arguments]]:
    arguments = call.arguments(elements, call.extent(elements), 0)
    return [arguments] * WARM, [arguments]


def _always_another(call: FunctionCall, elements: int, rounds: int) -> tuple[list[Arguments], list[Arguments]]:
    """Groups of arguments whose lengths all differ, in an order that nobody foresees; one element has one length."""
    count = WARM + rounds * CALLS
    extent = call.extent(elements)
    first = max(extent - count // 2, 2)
    extents = [extent] * count if elements == 1 else [*range(first, first + count)]
    random.Random(0).shuffle(extents)
    given = [call.arguments(elements, one, step) for step, one in enumerate(extents)]
    return given[:WARM], given[WARM:]


def show_function(rows: Sequence[dict[str, Any]]) -> None:
    """A line for one function: of each column the median of its sizes."""
    print(_line(rows[0]["work"], rows), flush=True)


def show_summary(rows: Sequence[dict[str, Any]]) -> None:
    """The medians of all functions at each size, and which rows are lost to NumPy."""
    for elements in dict.fromkeys(row["elements"] for row in rows):
        print(_line(f"all at {elements:,}", [row for row in rows if row["elements"] == elements]))
    for who, title in (("fusec", "jitted"), ("lazy", "lazy")):
        both = [row for row in rows if "numpy" in row]
        print(f"{title}, lost to NumPy: {len(lost(rows, who)):,} of {len(both):,} rows")
        for work, found in itertools.groupby(lost(rows, who), key=lambda row: row["work"]):
            print(f"  {work:<28}{', '.join(_said(row, who) for row in found)}")


def lost(rows: Sequence[dict[str, Any]], who: str) -> list[dict[str, Any]]:
    """The rows in which NumPy is faster than one of ours."""
    return [row for row in rows if "numpy" in row and row[who] > row["numpy"]]


def _said(row: dict[str, Any], who: str) -> str:
    changing = " changing" if row["changing"] else ""
    return f"{row['elements']:,}{changing} ({row[who] / row['numpy']:.2f})"


def heads() -> str:
    """Two lines above the table."""
    groups = dict.fromkeys(column.against for column in COLUMNS)
    above = "".join(f"{f'times {one}':>{WIDTH * sum(c.against == one for c in COLUMNS)}}" for one in groups)
    names = [column.who.replace("fusec", "jitted") + (" chg" if column.changing else "") for column in COLUMNS]
    return f"{'':<28}{above}\n{'function':<28}" + "".join(f"{name:>{WIDTH}}" for name in names)


def _line(title: str, rows: Sequence[dict[str, Any]]) -> str:
    found = [column.ratios(rows) for column in COLUMNS]
    return f"{title:<28}" + "".join(
        f"{statistics.median(one):>{WIDTH}.2f}" if one else f"{'':>{WIDTH}}" for one in found
    )
