"""The accuracy page: one table per dtype, beside the peers."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby

from fusec.accuracy.peers import FLOAT32, FLOAT64, PEERS, SOURCE
from fusec.accuracy.results import Entry
from fusec.accuracy.tally import EDGES

HEAD = """# Accuracy

How far fusec's functions are from the exact values, and on how many operands that was tried.

An error of 1 ULP (unit in the last place) is the distance between neighbouring floats at the exact value. The best that
any function can do is 0.5: the exact value, rounded. *All 2^32* means that every float32 number was tried, NaN,
infinities and subnormals included, so that the largest error is known, not estimated. Elsewhere the points are a sample
that covers all exponents alike and is dense where functions are hard: near zero, near one, near multiples of pi/2 up to
1e308, where an approximation changes its form, where results overflow, become subnormal or cancel.

Results are those of the compiled kernels that any program runs. float32 is compared with float64, and measured again
by MPFR near the bound; float64 is compared with MPFR. A function *holds* when its error is within the bound; NaN,
infinities and the signs of zeros are right; odd and even functions are so in every bit; monotonic ones never step back;
and ranges are kept.
"""

RERUN = """## Run it yourself

    python -m fusec accuracy sin --exhaustive --dtype f32 --isa all
    python -m fusec accuracy sin --dtype f64 --points 100000000

needs `gmpy2`. With `--results docs/accuracy.json --markdown docs/accuracy.md` these tables are written anew from all
results in the file, those of earlier runs included; `--missing` runs only what the file does not hold for today's code.
Each entry keeps a hash of the function's results on 65,536 fixed points. The tests compare it with the code, so that
the page cannot outlive a change of a function.
"""

SHARES = EDGES[:4]


def accuracy_page(entries: Iterable[Entry], by_numpy: Sequence[str]) -> str:
    """The page as Markdown.

    Parameters
    ----------
    entries : iterable of Entry
        What was found, in the order of the page.
    by_numpy : list of str
        Ops without vector code.
    """
    entries = list(entries)
    lines = [HEAD, *_misses(entries)]
    for dtype, peers in (("f32", FLOAT32), ("f64", FLOAT64)):
        found = [entry for entry in entries if entry.dtype == dtype]
        if found:
            lines += [f"## {'float32' if dtype == 'f32' else 'float64'}", "", *_table(found, peers), ""]
    bins = ", ".join(f"{edge:g}" for edge in SHARES)
    lines += [
        f"The errors are the shares of points up to {bins} ULP, each without those before it, and the number",
        "beyond. Rows name several instruction sets where these gave the same errors. Two-operand functions are tried",
        "on pairs, `integer_power` (`x ** 3` and on) on several exponents.",
        f"Peers: largest errors, {SOURCE}.",
        "",
    ]
    if by_numpy:
        lines += ["By NumPy, without vector code: " + ", ".join(f"`{name}`" for name in by_numpy) + ".", ""]
    return "\n".join([*lines, RERUN])


def _misses(entries: list[Entry]) -> list[str]:
    holding = sum(entry.passes for entry in entries)
    lines = [f"{holding} of {len(entries)} checks hold, each of one function, dtype and instruction set.", ""]
    failing = dict.fromkeys((entry.function, entry.dtype) for entry in entries if not entry.passes)
    misses = [f"- `{name}` in {dtype}." for name, dtype in failing]
    return [*lines, *(["Known misses:", "", *misses, ""] if misses else [])]


def _table(entries: list[Entry], peers: dict[str, tuple[str, str, str, str]]) -> list[str]:
    heads = ("function", "instructions", "bound", "max ULP", "at", "points", "errors", "verdict", *PEERS)
    rows = [f"| {' | '.join(heads)} |", "|" + " --- |" * len(heads)]
    for _, alike in groupby(entries, lambda entry: (entry.function, entry.passes, entry.where, entry.histogram)):
        rows.append(_row(list(alike), peers))
    return rows


def _row(alike: list[Entry], peers: dict[str, tuple[str, str, str, str]]) -> str:
    entry = alike[0]
    verdict = "holds" if entry.passes else f"**fails** {', '.join(sorted(entry.failures))}".strip()
    cells = (
        f"`{entry.function}`",
        " ".join(one.isa for one in alike),
        f"{entry.bound:g}",
        f"{entry.max_ulp:.4g}",
        ", ".join(f"{number:.9g}" if entry.dtype == "f32" else repr(number) for number in entry.where),
        _points(entry),
        _shares(entry),
        verdict,
        *peers.get(entry.function, ("",) * len(PEERS)),
    )
    return f"| {' | '.join(cells)} |"


def _points(entry: Entry) -> str:
    if not entry.exhaustive:
        return f"{entry.points:,}"
    times = entry.points >> 32
    return "all 2^32" if times == 1 else f"all 2^32, {times} times"


def _shares(entry: Entry) -> str:
    inside = [f"{count / entry.points * 100:.6g}" for count in entry.histogram[:1]]
    inside += [f"{count / entry.points * 100:.2g}" for count in entry.histogram[1 : len(SHARES)]]
    return f"{' / '.join(inside)} %, {sum(entry.histogram[len(SHARES) :])} beyond"
