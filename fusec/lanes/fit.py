"""Where the coefficients of the vector math come from.

`python -m fusec.lanes.fit exponential` prints every literal table of `vector_math/exponential.py`, made from the
records in `fits/exponential.py`; with `--check` it only compares. Polynomials are minimax fits (Remez' exchange on a
dense Chebyshev grid, with multi-precision arithmetic) whose coefficients are rounded to the dtype one after the
other, lowest first, refitting the rest each time so that later coefficients absorb the roundings of earlier ones.
"""

from __future__ import annotations

import dataclasses
import importlib
import sys
import textwrap
from collections.abc import Callable, Mapping, Sequence
from typing import Any

import mpmath
import numpy as np
from mpmath import mp, mpf

mp.prec = 240
GRID_POINTS_PER_TERM = 40
EXCHANGES = 30
LINE_LENGTH = 110

Function = Callable[[Any], Any]


@dataclasses.dataclass(frozen=True)
class Fit:
    """A polynomial `sum(c * x**power)` near `function` over `interval`.

    Attributes
    ----------
    name : str
        The literal tuple in the vector math module.
    function : callable
        From mpf to mpf; a removable singularity at an end point or at 0 is stepped around.
    interval : tuple
        Where the fit has to hold.
    degree : int
        The highest power.
    weight : callable, optional
        What the error is multiplied with before it is minimized; `1 / function` (relative error) unless given.
    powers : sequence of int, optional
        The powers used, ascending; 0 .. degree unless given. On an interval symmetric about 0 the powers of an odd or
        even function are no basis: fit its positive half.
    fixed : mapping of int to float
        Coefficients that are given, by power; they are part of the literal tuple.
    dtype : str
        What the coefficients are rounded to: `f32` or `f64`.
    """

    name: str
    function: Function
    interval: tuple[Any, Any]
    degree: int
    weight: Function | None = None
    powers: Sequence[int] | None = None
    fixed: Mapping[int, float] = dataclasses.field(default_factory=dict)
    dtype: str = "f64"

    def literal(self) -> tuple[tuple[float, ...], str]:
        """The coefficients, lowest power first, and how good they are."""
        coefficients, error = fit_polynomial(self)
        return coefficients, f"error 2**{float(mpmath.log(error, 2)):.1f}"


@dataclasses.dataclass(frozen=True)
class Table:
    """Numbers computed one by one: constants in several parts, look-up tables.

    Attributes
    ----------
    name : str
        The literal tuple in the vector math module.
    entries : callable
        No argument to a sequence of mpf (or floats), each rounded to `dtype`.
    dtype : str
        `f32` or `f64`.
    """

    name: str
    entries: Callable[[], Sequence[Any]]
    dtype: str = "f64"

    def literal(self) -> tuple[tuple[float, ...], str]:
        """The entries, and a remark."""
        return tuple(round_to(entry, self.dtype) for entry in self.entries()), f"{self.dtype}, rounded to nearest"


def round_to(number: Any, dtype: str) -> float:
    """The nearest number of `dtype`."""
    return keep_bits(number, 24 if dtype == "f32" else 53)


def keep_bits(number: Any, bits: int) -> float:
    """`number` rounded to `bits` significant bits: the leading part of a constant in several parts."""
    with mpmath.workprec(bits):
        return float(+mpf(number))


def split_constant(number: Any, *bits: int) -> tuple[float, ...]:
    """Parts of the given sizes whose sum is `number`; leading parts with few bits make products with integers exact."""
    parts: list[float] = []
    for size in bits:
        parts.append(keep_bits(number - sum(map(mpf, parts), mpf(0)), size))
    return tuple(parts)


def fit_polynomial(record: Fit) -> tuple[tuple[float, ...], Any]:
    """Rounded coefficients of a record and their largest weighted error on the grid."""
    powers = list(record.powers if record.powers is not None else range(record.degree + 1))
    points = _grid(record.interval, GRID_POINTS_PER_TERM * (len(powers) + 1))
    values = [_evaluate(record.function, point) for point in points]
    weigh = record.weight
    weights = [_evaluate(weigh, point) for point in points] if weigh else [1 / value for value in values]
    target = [abs(weight) * value for weight, value in zip(weights, values, strict=True)]
    columns = {
        power: [abs(weight) * point**power for point, weight in zip(points, weights, strict=True)] for power in powers
    }
    found = {power: mpf(number) for power, number in record.fixed.items()}
    while free := [power for power in powers if power not in found]:
        rest = _residual(target, columns, found)
        # Once the even powers below are fixed, every combination of the others changes sign at 0; errors
        # alternate only after that sign is taken out.
        signs = [-1 if point < 0 and free[0] % 2 else 1 for point in points]
        solution = _exchange([_times(signs, columns[power]) for power in free], _times(signs, rest))
        found[free[0]] = mpf(round_to(solution[0], record.dtype))
    error = max(map(abs, _residual(target, columns, found)))
    return tuple(float(found[power]) for power in powers), error


def _grid(interval: tuple[Any, Any], count: int) -> list[Any]:
    low, high = map(mpf, interval)
    middle, radius = (low + high) / 2, (high - low) / 2
    return [middle - radius * mpmath.cos(mpmath.pi * number / (count - 1)) for number in range(count)]


def _evaluate(function: Function, point: Any) -> Any:
    if abs(point) < mpf(2) ** -80:
        point = mpf(2) ** -60
    return function(point)


def _times(signs: Sequence[int], column: Sequence[Any]) -> list[Any]:
    return [sign * entry for sign, entry in zip(signs, column, strict=True)]


def _residual(target: Sequence[Any], columns: Mapping[int, Sequence[Any]], found: Mapping[int, Any]) -> list[Any]:
    rest = list(target)
    for power, coefficient in found.items():
        rest = [value - coefficient * entry for value, entry in zip(rest, columns[power], strict=True)]
    return rest


def _exchange(columns: Sequence[Sequence[Any]], target: Sequence[Any]) -> list[Any]:
    """Coefficients minimizing the largest `abs(target - combination of columns)`: Remez' algorithm on a grid."""
    terms, count = len(columns), len(target)
    # Extrema of the Chebyshev polynomial of that degree: the grid is already spaced like a cosine.
    chosen = [round(number * (count - 1) / terms) for number in range(terms + 1)]
    solution: list[Any] = []
    for _ in range(EXCHANGES):
        system = mpmath.matrix(terms + 1, terms + 1)
        for row, position in enumerate(chosen):
            for column in range(terms):
                system[row, column] = columns[column][position]
            system[row, terms] = (-1) ** row
        solved = mpmath.lu_solve(system, mpmath.matrix([target[position] for position in chosen]))
        solution, level = list(solved[:terms]), abs(solved[terms])
        errors = list(target)
        for coefficient, column_values in zip(solution, columns, strict=True):
            errors = [error - coefficient * entry for error, entry in zip(errors, column_values, strict=True)]
        peaks = _alternating_peaks(errors)
        if len(peaks) <= terms or max(map(abs, errors)) <= level * mpf("1.0001"):
            break
        chosen = _largest_peaks(peaks, errors, terms + 1)
    return solution


def _alternating_peaks(errors: Sequence[Any]) -> list[int]:
    """The position of the largest error in every run of one sign."""
    peaks: list[int] = []
    for position, error in enumerate(errors):
        if peaks and (errors[peaks[-1]] < 0) == (error < 0):
            if abs(error) > abs(errors[peaks[-1]]):
                peaks[-1] = position
        else:
            peaks.append(position)
    return peaks


def _largest_peaks(peaks: Sequence[int], errors: Sequence[Any], count: int) -> list[int]:
    """`count` of the peaks, still of alternating signs: the least go first, inner ones with a neighbor."""
    kept = list(peaks)
    while len(kept) > count:
        sizes = [abs(errors[position]) for position in kept]
        least = sizes.index(min(sizes))
        if len(kept) == count + 1:
            least = 0 if sizes[0] < sizes[-1] else len(kept) - 1
        elif 0 < least < len(kept) - 1:
            kept.pop(least + 1 if sizes[least + 1] < sizes[least - 1] else least)
            least -= sizes[least + 1] >= sizes[least - 1]
        kept.pop(least)
    return kept


def format_literal(name: str, numbers: Sequence[float], dtype: str, remark: str) -> str:
    """Python source of a table, in as few digits as read back to the same numbers."""
    shortest = [str(np.float32(number)) if dtype == "f32" else repr(number) for number in numbers]
    line = f"{name} = ({', '.join(shortest)}{',' if len(shortest) == 1 else ''})"
    if len(line) > LINE_LENGTH:
        rows = textwrap.fill(", ".join(shortest) + ",", LINE_LENGTH, initial_indent="    ", subsequent_indent="    ")
        line = f"{name} = (\n{rows}\n)  # fmt: skip"
    return f"# {remark}\n{line}\n"


def main(arguments: Sequence[str]) -> int:
    """Print or check the tables of the named vector math modules."""
    check, stale = "--check" in arguments, 0
    for module in (argument for argument in arguments if not argument.startswith("-")):
        records = importlib.import_module(f"fusec.lanes.fits.{module}").FITS
        mathematics = importlib.import_module(f"fusec.lanes.vector_math.{module}") if check else None
        for record in records:
            numbers, remark = record.literal()
            if mathematics is None:
                print(format_literal(record.name, numbers, record.dtype, remark))
                continue
            rounded = [round_to(number, record.dtype) for number in getattr(mathematics, record.name)]
            same = rounded == [round_to(number, record.dtype) for number in numbers]
            stale += not same
            print(f"{module}.{record.name}: {remark}, {'as in the source' if same else 'DIFFERS from the source'}")
    return 1 if stale else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
