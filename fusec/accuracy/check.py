"""Evaluates one op as any user's program does, and tallies how far it is from the exact values."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Sequence
from typing import Any

import numpy as np

import fusec as fc
from fusec.accuracy.error import is_wrong, ulp_error
from fusec.accuracy.oracles import ORACLES, Oracle, exact_values
from fusec.accuracy.points import every_float32, numbers, pairs
from fusec.accuracy.properties import PROPERTIES, Properties, broken_properties
from fusec.ops import OPS, ElementwiseOp
from fusec.recording import record
from fusec.tensor import Tensor
from fusec.types import Array

EDGES = (0.5, 0.6, 0.75, 1.0, 2.0, 4.0, np.inf)
"""Upper ends of the histogram's bins."""

MARGIN = 1e-4
"""float32 errors this close to the bound, or beyond it, are measured again by MPFR."""

MOST_RECHECKS = 2000
MOST_SHOWN = 3


@dataclasses.dataclass(frozen=True, slots=True)
class Work:
    """One piece of a check.

    Attributes
    ----------
    op, dtype, isa : str
        What is evaluated; the dtype is `f32` or `f64`.
    count : int
        Points of the sample; 0 means one chunk of all float32 numbers.
    seed : int
        Of the sample, or the chunk's number.
    """

    op: str
    dtype: str
    isa: str
    count: int
    seed: int


@dataclasses.dataclass(slots=True)
class Tally:
    """What was found; tallies of two pieces add up."""

    points: int = 0
    worst: float = 0.0
    where: tuple[float, ...] = ()
    histogram: tuple[int, ...] = (0,) * len(EDGES)
    failures: dict[str, list[Any]] = dataclasses.field(default_factory=dict)

    def __add__(self, other: Tally) -> Tally:
        leader = self if self.worst >= other.worst else other
        failures = {
            name: (self.failures.get(name, []) + other.failures.get(name, []))[:MOST_SHOWN]
            for name in self.failures.keys() | other.failures.keys()
        }
        histogram = tuple(mine + yours for mine, yours in zip(self.histogram, other.histogram, strict=True))
        return Tally(self.points + other.points, leader.worst, leader.where, histogram, failures)

    def passes(self, bound: float) -> bool:
        """Whether the error is in bounds and nothing else failed."""
        return self.worst <= bound and not self.failures


def measured_ops() -> list[ElementwiseOp]:
    """The ops that promise a distance from the exact value."""
    return [op for op in OPS.values() if isinstance(op, ElementwiseOp) and 0 < op.ulp < np.inf]


@functools.cache
def compiled(op: ElementwiseOp, attributes: tuple[tuple[str, Any], ...]) -> Callable[..., Any]:
    """The op as a jitted function of arrays."""
    return fc.jit(lambda *columns: Tensor(record(op, [column.node for column in columns], dict(attributes))))


def evaluate(op: ElementwiseOp, columns: Sequence[Array], attributes: dict[str, Any], isa: str) -> Array:
    """The op's results, by its compiled kernel on one thread."""
    with fc.options(isa=isa, num_threads=1):
        return np.asarray(compiled(op, tuple(attributes.items()))(*columns))


@np.errstate(all="ignore")
def tally(
    function: Callable[..., Array],
    oracle: Oracle,
    columns: Sequence[Array],
    attributes: dict[str, Any],
    bound: float,
    held: Properties | None = None,
) -> Tally:
    """Hold the results of a function of arrays to its oracle and its promises.

    Parameters
    ----------
    function : callable
        What is checked, of the columns alone.
    oracle : Oracle
        Exact values.
    columns : sequence of numpy.ndarray
        The operands.
    attributes : dict
        What else the oracle is told.
    bound : float
        The error allowed, in units in the last place.
    held : Properties, optional
        What else is promised.
    """
    got = function(*columns)
    if got.dtype == np.float64:
        exact, rest = exact_values(oracle, columns, attributes)
        error = ulp_error(got, exact, rest)
    else:
        with np.errstate(all="ignore"):
            exact = oracle.wide(*(column.astype(np.float64) for column in columns), **attributes)
        error = ulp_error(got, exact)
        # The worst first: when more are out of bounds than can be measured again, the verdict is clear anyway.
        doubtful = np.flatnonzero(error > bound - MARGIN)
        doubtful = doubtful[np.argsort(-error[doubtful])][:MOST_RECHECKS]
        if doubtful.size:
            exact[doubtful], rest = exact_values(oracle, [column[doubtful] for column in columns], attributes)
            error[doubtful] = ulp_error(got[doubtful], exact[doubtful])
    wrong = is_wrong(got, exact)
    error[np.isnan(error) | (wrong & np.isinf(exact))] = 0.0  # these are failures, not errors
    failures = {"special": [column[wrong] for column in columns]} if wrong.any() else {}
    if held is not None:
        mirrored = function(-columns[0]) if held.parity else got
        broken = broken_properties(held, columns[0], got, mirrored)
        failures |= {name: [where] for name, where in broken.items()}
    at = int(np.argmax(error))
    return Tally(
        points=error.size,
        worst=float(error[at]),
        where=tuple(float(column[at]) for column in columns),
        histogram=tuple(np.histogram(error, (-1.0, *np.nextafter(EDGES[:-1], np.inf), np.inf))[0].tolist()),
        failures={name: np.stack(shown, axis=-1)[:MOST_SHOWN].tolist() for name, shown in failures.items()},
    )


def run(work: Work) -> Tally:
    """Do one piece of a check."""
    op = OPS[work.op]
    assert isinstance(op, ElementwiseOp)
    dtype = np.dtype(np.float32 if work.dtype == "f32" else np.float64)
    if work.count:
        columns = (numbers if op.arity == 1 else pairs)(dtype, work.count, work.seed)
    else:
        columns = every_float32(work.seed)
    oracle = ORACLES[op.name]
    found = Tally()
    for attributes in oracle.attributes:
        function = functools.partial(_evaluated, op, attributes, work.isa)
        found += tally(function, oracle, columns, attributes, op.ulp, PROPERTIES.get(op.name))
    return found


def _evaluated(op: ElementwiseOp, attributes: dict[str, Any], isa: str, *columns: Array) -> Array:
    return evaluate(op, columns, attributes, isa)
