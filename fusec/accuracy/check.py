"""Evaluates one op as any user's program does, on several instruction sets, and holds it to its promises."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Iterator, Mapping, Sequence
from typing import Any, cast

import numpy as np

import fusec as fc
from fusec.accuracy.oracles import Oracle, oracle_of
from fusec.accuracy.points import ALL_CHUNKS, every_float32, numbers, pairs, seeds
from fusec.accuracy.properties import broken_properties
from fusec.accuracy.tally import MOST_SHOWN, Tally, tallies
from fusec.config import Isa
from fusec.ops import OPS, ElementwiseOp
from fusec.ops.properties import NO_PROPERTIES, Properties
from fusec.tensor.recording import record
from fusec.tensor.tensor import Tensor
from fusec.types import Array

PIECES = {"f32": 1 << 20, "f64": 1 << 17}
"""Points of one piece of a sample: about a second's work, and some ten MB."""


@dataclasses.dataclass(frozen=True, slots=True)
class Work:
    """One piece of a check.

    Attributes
    ----------
    op, dtype : str
        What is evaluated; the dtype is `f32` or `f64`.
    isas : tuple of str
        The instruction sets, all held to one evaluation of the oracle.
    count : int
        Points of the sample; 0 means one chunk of all float32 numbers.
    seed : int
        Of the sample, or the chunk's number.
    """

    op: str
    dtype: str
    isas: tuple[str, ...]
    count: int
    seed: int


def measured_ops() -> list[ElementwiseOp]:
    """The ops that promise a distance from the exact value."""
    return [op for op in OPS.values() if isinstance(op, ElementwiseOp) and 0 < op.ulp < np.inf]


@functools.cache
def compiled(op: ElementwiseOp, attributes: tuple[tuple[str, Any], ...]) -> Callable[..., Any]:
    """The op as a jitted function of arrays."""
    return fc.jit(lambda *columns: Tensor(record(op, [column.node for column in columns], dict(attributes))))


def evaluate(op: ElementwiseOp, columns: Sequence[Array], attributes: dict[str, Any], isa: str) -> Array:
    """The op's results, by its compiled kernel on one thread."""
    with fc.options(isa=cast(Isa, isa), num_threads=1):
        return np.asarray(compiled(op, tuple(attributes.items()))(*columns))


@np.errstate(all="ignore")
def check(
    functions: Mapping[str, Callable[..., Array]],
    oracle: Oracle,
    columns: Sequence[Array],
    attributes: dict[str, Any],
    bound: float,
    held: Properties = NO_PROPERTIES,
) -> dict[str, Tally]:
    """Hold several forms of one function to its oracle and its promises.

    Parameters
    ----------
    functions : mapping of str to callable
        What is checked, by name, each of the columns alone.
    oracle : Oracle
        Exact values.
    columns : sequence of numpy.ndarray
        The operands. An even or odd function is evaluated at both signs.
    attributes : dict
        What else the oracle is told.
    bound : float
        The error allowed, in units in the last place.
    held : Properties, optional
        What else is promised.
    """
    variants: dict[str, Array] = {}
    broken: dict[str, dict[str, Array]] = {name: {} for name in functions}
    for name, function in functions.items():
        variants[name] = function(*columns)
        if held.parity:
            # The exact values have the symmetry, so that they serve for both signs.
            variants[f"-{name}"] = held.parity * function(-columns[0])
        mirrored = variants.get(f"-{name}", variants[name])
        broken[name] = broken_properties(held, columns[0], variants[name], mirrored)
    found = tallies(variants, oracle, columns, attributes, bound)
    for name in functions:
        if held.parity:
            other = found.pop(f"-{name}")
            found[name] += dataclasses.replace(other, where=tuple(-number for number in other.where))
        found[name].failures |= {failure: where[:MOST_SHOWN].tolist() for failure, where in broken[name].items()}
    return found


def run(work: Work) -> dict[str, Tally]:
    """Do one piece of a check: what was found, by instruction set."""
    op = OPS[work.op]
    assert isinstance(op, ElementwiseOp)
    dtype = np.dtype(np.float32 if work.dtype == "f32" else np.float64)
    mirrored = op.properties.parity != 0
    oracle = oracle_of(op.name)
    if not work.count:
        columns = every_float32(work.seed)
    elif op.arity == 1:
        columns = numbers(dtype, work.count // (1 + mirrored), work.seed, mirrored)
    else:
        columns = pairs(dtype, work.count, work.seed)
    total = {isa: Tally() for isa in work.isas}
    for attributes in oracle.attributes:
        forms = {isa: functools.partial(_evaluated, op, attributes, isa) for isa in work.isas}
        for isa, tally in check(forms, oracle, columns, attributes, op.ulp, op.properties).items():
            total[isa] += tally
    return total


def pieces(op: ElementwiseOp, dtype: str, isas: tuple[str, ...], points: int, exhaustive: bool) -> Iterator[Work]:
    """The work of checking one op."""
    if is_exhaustive(op, dtype, exhaustive):
        # Chunks of the negative numbers come second; a symmetric function does them with the positive ones.
        chunks = ALL_CHUNKS // 2 if op.properties.parity else ALL_CHUNKS
        yield from (Work(op.name, dtype, isas, 0, chunk) for chunk in range(chunks))
    else:
        share = -(-points // len(oracle_of(op.name).attributes))
        yield from (Work(op.name, dtype, isas, count, seed) for count, seed in seeds(share, PIECES[dtype]))


def is_exhaustive(op: ElementwiseOp, dtype: str, exhaustive: bool) -> bool:
    """Whether every operand is tried, when that is asked for."""
    return exhaustive and dtype == "f32" and op.arity == 1


def _evaluated(op: ElementwiseOp, attributes: dict[str, Any], isa: str, *columns: Array) -> Array:
    return evaluate(op, columns, attributes, isa)
