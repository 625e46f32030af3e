"""Operands that are not contiguous: transposed, strided, broadcast, with short rows, of mixed dtypes."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

import fusec as fc
from fusec.bench.measure import interleaved
from fusec.foundation.command_line import whole
from fusec.types import Array

if TYPE_CHECKING:
    import argparse

SIDE = 1024
ROWS = 300_000


@dataclasses.dataclass(frozen=True, slots=True)
class Layout:
    """A formula on operands laid out in some way, and the same work on contiguous ones.

    Attributes
    ----------
    name : str
        How the table calls it.
    formula : callable
        Of the operands.
    operands, contiguous : callable
        Make the operands from a random generator.
    """

    name: str
    formula: Callable[..., Any]
    operands: Callable[[np.random.Generator], Sequence[Array]]
    contiguous: Callable[[np.random.Generator], Sequence[Array]]


def _square(random: np.random.Generator, *shape: int) -> Array:
    return random.random(shape or (SIDE, SIDE), dtype=np.float32)


def _pair(random: np.random.Generator) -> tuple[Array, Array]:
    return _square(random), _square(random)


def _rows(random: np.random.Generator, width: int) -> tuple[Array, Array]:
    return _square(random, ROWS, width), _square(random, width)


def _flat_rows(random: np.random.Generator, width: int) -> tuple[Array, Array]:
    return _square(random, ROWS * width), np.float32(0.5) * np.ones(1, np.float32)


def _add(a: Any, b: Any) -> Any:
    return a * 2 + b


def _double(a: Any) -> Any:
    return a * 2 + 1


def _total(a: Any) -> Any:
    return a.sum(axis=0)


LAYOUTS = (
    Layout("a + b.T", _add, lambda r: (_square(r), _square(r).T), _pair),
    Layout("a.T + b.T", _add, lambda r: (_square(r).T, _square(r).T), _pair),
    Layout("a[:, ::2]", _double, lambda r: (_square(r, SIDE, 2 * SIDE)[:, ::2],), lambda r: (_square(r),)),
    Layout("a[::-1, ::-1]", _double, lambda r: (_square(r)[::-1, ::-1],), lambda r: (_square(r),)),
    Layout("a + row", _add, lambda r: (_square(r), _square(r, SIDE)), _pair),
    Layout("a + column", _add, lambda r: (_square(r), _square(r, SIDE, 1)), _pair),
    Layout(
        "a + middle axis",
        _add,
        lambda r: (_square(r, 64, 128, 128), _square(r, 64, 1, 128)),
        lambda r: (_square(r, 64, 128, 128), _square(r, 64, 128, 128)),
    ),
    *(
        Layout(
            f"rows of {width} + row",
            _add,
            functools.partial(_rows, width=width),
            functools.partial(_flat_rows, width=width),
        )
        for width in (3, 4, 7)
    ),
    Layout("(n, 3)[:, :2]", _double, lambda r: (_square(r, ROWS, 3)[:, :2],), lambda r: (_square(r, ROWS, 2),)),
    Layout(
        "f32 + int8 + bool",
        lambda a, b, c: fc.where(c, a + b, a) if isinstance(a, fc.Tensor) else np.where(c, a + b, a),
        lambda r: (_square(r), r.integers(-9, 9, (SIDE, SIDE), np.int8), r.random((SIDE, SIDE)) < 0.5),
        lambda r: (_square(r), _square(r), r.random((SIDE, SIDE)) < 0.5),
    ),
    Layout("a.T.sum(axis=0)", _total, lambda r: (_square(r).T,), lambda r: (_square(r),)),
)


def add_layouts(parser: argparse.ArgumentParser) -> None:
    """What the bench takes."""
    parser.epilog = "example: %(prog)s --rounds 5"
    parser.add_argument("--rounds", type=whole(), default=15, help="turns each contender gets (default 15)")


def bench_layouts(rounds: int = 15) -> list[dict[str, Any]]:
    """Strided, transposed and broadcast operands against contiguous ones and NumPy, in microseconds.

    Parameters
    ----------
    rounds : int
        Turns each contender gets; the median counts.

    Returns
    -------
    list of dict
        The rows: work, microseconds of fusec on this layout, of fusec on contiguous operands, and of NumPy.

    Raises
    ------
    ValueError
        When fusec and NumPy disagree.
    """
    heads = ("fusec", "contiguous", "numpy")
    print(f"{'layout':<20}" + "".join(f"{head:>12}" for head in heads) + "   of contiguous speed, times NumPy's")
    rows = []
    for layout in LAYOUTS:
        operands, contiguous = (make(np.random.default_rng(0)) for make in (layout.operands, layout.contiguous))
        jitted = fc.jit(layout.formula)
        if not np.allclose(jitted(*operands), layout.formula(*operands), rtol=1e-5):
            raise ValueError(f"fusec and NumPy disagree about {layout.name}")
        runs = {
            "fusec": functools.partial(jitted, *operands),
            "contiguous": functools.partial(jitted, *contiguous),
            "numpy": functools.partial(layout.formula, *operands),
        }
        times = {name: 1e6 * spent for name, spent in interleaved(runs, rounds).items()}
        rows.append({"work": layout.name, **times})
        share, ratio = times["contiguous"] / times["fusec"], times["numpy"] / times["fusec"]
        cells = "".join(f"{times[head]:>12.1f}" for head in heads)
        print(f"{layout.name:<20}{cells}   {share:>6.2f} {ratio:>8.1f}", flush=True)
    return rows
