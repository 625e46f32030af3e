"""What is proven, kept in a file: one entry per function, dtype and instruction set, with the bits it holds for."""

from __future__ import annotations

import dataclasses
import hashlib
import json
import os
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from fusec.accuracy.check import evaluate
from fusec.accuracy.oracles import oracle_of
from fusec.accuracy.points import fixed_points
from fusec.lanes.target import CAPS
from fusec.ops import ElementwiseOp

Key = tuple[str, str, str]
"""Function, dtype, instruction set."""


@dataclasses.dataclass(frozen=True, slots=True)
class Entry:
    """What one check found.

    Attributes
    ----------
    function, dtype, isa : str
        What was checked; the dtype is `f32` or `f64`.
    bound, max_ulp : float
        The error promised, and the largest found.
    passes : bool
        Whether the bound and all other promises hold.
    points : int
        How many were tried.
    exhaustive : bool
        Whether these are all there are.
    where : tuple of float
        Operands of the largest error.
    histogram : tuple of int
        Points by error, in the bins of `tally.EDGES`.
    failures : dict
        Operands at which a promise is broken, by the name of the promise.
    fingerprint : str
        Of the results that the check is about: see `fingerprint`.
    version, processor : str
        Of fusec, and the instruction sets of the machine that ran the check.
    """

    function: str
    dtype: str
    isa: str
    bound: float
    max_ulp: float
    passes: bool
    points: int
    exhaustive: bool
    where: tuple[float, ...]
    histogram: tuple[int, ...]
    failures: dict[str, list[Any]]
    fingerprint: str
    version: str
    processor: str

    @property
    def key(self) -> Key:
        """What identifies the entry."""
        return self.function, self.dtype, self.isa


def fingerprint(op: ElementwiseOp, dtype: str, isa: str) -> str:
    """A hash of an op's results on fixed points: another one means that what was proven is proven no longer.

    Parameters
    ----------
    op : ElementwiseOp
        The function.
    dtype : str
        `f32` or `f64`.
    isa : str
        The instruction set.
    """
    columns = fixed_points(np.dtype(np.float32 if dtype == "f32" else np.float64), op.arity)
    digest = hashlib.sha256()
    for attributes in oracle_of(op.name).attributes:
        results = evaluate(op, columns, attributes, isa)
        # The sign and the payload of a NaN are nobody's promise.
        digest.update(np.where(np.isnan(results), results.dtype.type(np.nan), results).tobytes())
    return digest.hexdigest()[:16]


def read_results(path: Path) -> dict[Key, Entry]:
    """The entries of a file; none when there is no file yet."""
    if not path.exists():
        return {}
    entries = [_entry(fields) for fields in json.loads(path.read_text())["entries"]]
    return {entry.key: entry for entry in entries}


def write_results(path: Path, entries: Iterable[Entry], order: Sequence[str]) -> None:
    """Write entries, one a line, in the order of the functions; the old file stays whole until the new one is."""
    lines = ",\n".join(json.dumps(dataclasses.asdict(entry)) for entry in in_order(entries, order))
    beside = path.with_name(path.name + ".new")
    beside.write_text(f'{{"entries": [\n{lines}\n]}}\n')
    os.replace(beside, path)


def in_order(entries: Iterable[Entry], order: Sequence[str]) -> list[Entry]:
    """Entries by function, as in `order`, then by dtype and instruction set."""
    widest_first = [*CAPS, "generic"]
    return sorted(entries, key=lambda found: (order.index(found.function), found.dtype, widest_first.index(found.isa)))


def _entry(fields: dict[str, Any]) -> Entry:
    return Entry(**fields | {name: tuple(fields[name]) for name in ("where", "histogram")})
