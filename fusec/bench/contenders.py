"""The same work by fusec and by whichever peers are installed, each in its best form."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

import fusec as fc
from fusec.bench.workloads import Workload
from fusec.foundation.command_line import need, one_of
from fusec.foundation.lazy import LazyModule
from fusec.types import Array

if TYPE_CHECKING:
    import argparse

    import jax
    import jax.numpy as jax_numpy
    import numba
    import numexpr
    import torch
else:
    jax, jax_numpy = LazyModule("jax"), LazyModule("jax.numpy")
    numba, numexpr, torch = LazyModule("numba"), LazyModule("numexpr"), LazyModule("torch")

SCALAR_FUNCTIONS = ("exp", "tanh", "sqrt", "log")
FEW = 10_000
"""Elements below which numba is faster without threads, which it cannot know."""


@dataclasses.dataclass(frozen=True, slots=True)
class Contender:
    """One way to do a piece of work.

    Attributes
    ----------
    fresh : callable
        Returns a new result.
    into : callable or None
        Takes an array and writes the result there; None for who cannot.
    """

    fresh: Callable[[], Any]
    into: Callable[[Array], Any] | None = None


def _fusec(workload: Workload, arrays: Sequence[Array], fast_math: bool = False) -> Contender:
    jitted = fc.jit(functools.partial(workload.formula, np), fast_math=fast_math)
    # Written out as in a program: a call that unpacks a tuple takes a tenth of a microsecond longer.
    names = _names(workload)
    known = {"jitted": jitted, **dict(zip(names, arrays, strict=True))}
    call = f"jitted({', '.join(names)}"
    return Contender(eval(f"lambda: {call})", known), eval(f"lambda out: {call}, out=out)", known))


def _numpy(workload: Workload, arrays: Sequence[Array]) -> Contender:
    return Contender(lambda: workload.formula(np, *arrays))


def _names(workload: Workload) -> list[str]:
    return [f"operand_{chr(97 + k)}" for k in range(workload.operands)]


def _text(workload: Workload, form: str = "{}") -> tuple[list[str], str, dict[str, Any]]:
    """Names of the operands, the expression, in which they stand in some form, and its constants."""
    names = _names(workload)
    text, constants = workload.text(*map(form.format, names))
    # Constants have the work's own dtype: these compilers would compute in float64 otherwise.
    return names, text, {name: workload.dtype(value) for name, value in constants.items()}


def _numexpr(workload: Workload, arrays: Sequence[Array]) -> Contender:
    names, text, constants = _text(workload)
    known = dict(zip(names, arrays, strict=True)) | {name: np.asarray(value) for name, value in constants.items()}
    return Contender(
        lambda: numexpr.evaluate(text, local_dict=known),
        lambda out: numexpr.evaluate(text, local_dict=known, out=out),
    )


def _numba(workload: Workload, arrays: Sequence[Array]) -> Contender:
    """One loop over elements, on all threads where there are many: up to three times as fast as a parallel ufunc."""
    names, text, constants = _text(workload, "{}[k]")
    where = numba.njit(lambda condition, chosen, otherwise: chosen if condition else otherwise)
    known = {name: getattr(np, name) for name in SCALAR_FUNCTIONS} | {"abs": abs, "where": where} | constants
    known["prange"] = numba.prange
    loop = f"def run(out, {', '.join(names)}):\n for k in prange(out.size):\n  out[k] = {text}\n return out"
    exec(loop, known)
    run = numba.njit(parallel=arrays[0].size >= FEW)(known["run"])
    return Contender(lambda: run(np.empty_like(arrays[0]), *arrays), lambda out: run(out, *arrays))


def _jax(workload: Workload, arrays: Sequence[Array]) -> Contender:
    jax.config.update("jax_enable_x64", True)
    run, operands = jax.jit(functools.partial(workload.formula, jax_numpy)), [jax_numpy.asarray(x) for x in arrays]
    return Contender(lambda: run(*operands).block_until_ready())


def _torch(workload: Workload, arrays: Sequence[Array]) -> Contender:
    """torch's own fused op where it has one; else op by op."""
    tensors, run = [torch.from_numpy(x) for x in arrays], workload.torch or workload.formula
    return Contender(lambda: run(torch, *tensors))


def _torch_compile(workload: Workload, arrays: Sequence[Array]) -> Contender:
    run, tensors = _compiled_by_torch(workload.formula), [torch.from_numpy(x) for x in arrays]
    return Contender(lambda: run(torch, *tensors))


@functools.cache
def _compiled_by_torch(formula: Callable[..., Any]) -> Callable[..., Any]:
    # One kernel for all sizes, or each would cost tens of seconds of the C++ compiler.
    compiled: Callable[..., Any] = torch.compile(formula, dynamic=True)
    return compiled


MAKERS: dict[str, Callable[[Workload, Sequence[Array]], Contender]] = {
    "fusec": _fusec,
    "fast_math": functools.partial(_fusec, fast_math=True),
    "numpy": _numpy,
    "numexpr": _numexpr,
    "numba": _numba,
    "jax": _jax,
    "torch": _torch,
    "torch.compile": _torch_compile,
}
PEERS = tuple(name for name in MAKERS if name not in ("fusec", "fast_math"))

COME_WITH = {
    "numexpr": ("numexpr", "bench"),
    "numba": ("numba", "bench"),
    "jax": ("jax", "peers"),
    "torch": ("torch", "peers"),
    "torch.compile": ("torch", "peers"),
}
"""Of each peer but NumPy the package and the extra of fusec that installs it."""


def add_peers(parser: argparse.ArgumentParser) -> None:
    """The argument that names them."""
    parser.add_argument(
        "--peers",
        nargs="*",
        type=one_of(lambda: PEERS),
        default=None,
        metavar="NAME",
        help=f"of {', '.join(PEERS)}; by default all that are installed",
    )


def chosen_peers(names: Sequence[str] | None) -> Sequence[str]:
    """The peers to run against.

    Raises
    ------
    WrongUse
        When one that was named is not installed.
    """
    for name in names or ():
        if name in COME_WITH:
            need(*COME_WITH[name])
    return PEERS if names is None else names


def contenders(workload: Workload, arrays: Sequence[Array], names: Sequence[str]) -> dict[str, Contender]:
    """The named ones that are installed, after a check that all compute the same.

    Raises
    ------
    ValueError
        When one computes something else.
    """
    found: dict[str, Contender] = {}
    expected = workload.formula(np, *(x.astype(np.float64) for x in arrays))
    for name in names:
        try:
            contender = MAKERS[name](workload, arrays)
            result = np.asarray(contender.fresh())
        except ImportError:
            continue
        if result.dtype != workload.dtype:
            raise ValueError(f"{name} computes {result.dtype} in {workload.name}")
        apart = np.flatnonzero(~np.isclose(result, expected, rtol=1e-4, atol=1e-5))
        if apart.size:
            first = f"{result[apart[0]]} instead of {expected[apart[0]]} at {apart[0]:,}"
            raise ValueError(f"{name} computes something else in {workload.name}: {apart.size:,} times, first {first}")
        found[name] = contender
    return found
