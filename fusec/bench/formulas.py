"""Formulas as text that every array library can run, and whoever runs them, each in its best form."""

from __future__ import annotations

import dataclasses
from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

import fusec as fc
from fusec.bench.measure import Given
from fusec.foundation.lazy import LazyModule

if TYPE_CHECKING:
    import jax
    import jax.numpy as jax_numpy
    import numba
    import scipy.special as special
else:
    jax, jax_numpy = LazyModule("jax"), LazyModule("jax.numpy")
    numba, special = LazyModule("numba"), LazyModule("scipy.special")

OURS = ("fusec", "lazy")
"""A jitted function, and the same one recorded and evaluated anew by each call."""

PEERS = ("numpy", "numba", "jax")
"""Of the bench's peers those that have most of NumPy's functions; each is the best of its kind at small arrays."""

Arguments = tuple[Any, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Formula:
    """What is computed, and how its arguments come about in each call.

    Attributes
    ----------
    name : str
        How the table calls it.
    parameters : str
        Names, with commas between.
    text : str
        An expression of these, and of `xp`, the library; what it needs computed first stands in lines before it.
    otherwise : mapping, optional
        The formula of who writes it in another way; None for who has no way.
    call : tuple of str, optional
        What a measured call takes, and what it makes of this and of `fixed` to compute on: `("i", "x[i : i + 9]")`.
        By default it takes the parameters.
    fixed : mapping, optional
        Arrays by name.
    checked : bool
        Whether the result's values are anybody's: memory that nobody has written to has none.
    """

    name: str
    parameters: str
    text: str
    otherwise: Mapping[str, Formula | None] = dataclasses.field(default_factory=dict)
    call: tuple[str, str] | None = None
    fixed: Mapping[str, Any] = dataclasses.field(default_factory=dict)
    checked: bool = True

    def function(self, library: Any, **known: Any) -> Callable[..., Any]:
        """The formula over a library.

        It is compiled from text, so that recording finds the user's line at once: this file is fusec's own.
        """
        *statements, value = self.text.splitlines()
        lines = "".join(f" {line}\n" for line in (*statements, f"return {value}"))
        namespace = {"xp": library, **known}
        exec(f"def formula({self.parameters}):\n{lines}", namespace)
        made: Callable[..., Any] = namespace["formula"]
        return made

    def call_of(self, run: Callable[..., Any], convert: Callable[[Any], Any], finish: str = "{}") -> Callable[..., Any]:
        """A function as the measured call runs it: on its parts of the fixed arrays, until the result is there."""
        if self.call is None and finish == "{}":
            return run
        takes, gives = self.call or (self.parameters, self.parameters)
        fixed = {name: convert(value) for name, value in self.fixed.items()}
        namespace = {"run": run, "fc": fc, "jax": jax, **fixed}
        made: Callable[..., Any] = eval(f"lambda {takes}: {finish.format(f'run({gives})')}", namespace)
        return made


@dataclasses.dataclass(frozen=True, slots=True)
class Way:
    """How somebody computes a formula.

    Attributes
    ----------
    run : callable
        Takes converted arguments, and returns when the result is there.
    convert : callable
        Makes an argument what its library computes on.
    """

    run: Callable[..., Any]
    convert: Callable[[Any], Any]

    def given(self, warm: Sequence[Arguments], fresh: Sequence[Arguments]) -> Given:
        """To be measured with arguments made from NumPy's."""
        return Given(self.run, [*map(self.converted, warm)], [*map(self.converted, fresh)])

    def converted(self, arguments: Arguments) -> Arguments:
        """A group of arguments, each converted."""
        return tuple(map(self.convert, arguments))


def ways(formula: Formula, names: Sequence[str], example: Arguments) -> dict[str, Way]:
    """The named ones that can, after a check that they compute what NumPy does.

    Parameters
    ----------
    formula : Formula
        What is computed.
    names : sequence of str
        Of `OURS` and `PEERS`; peers that are not installed, or have no such function, are left out.
    example : tuple
        Arguments of one call, as NumPy takes them.

    Raises
    ------
    ValueError
        When one computes something else.
    """
    found: dict[str, Way] = {}
    expected: Any = None
    for name in ("numpy", *names):
        written = formula.otherwise.get(name, formula)
        if name in found or written is None:
            continue
        try:
            way = MAKERS[name](written, isinstance(expected, (tuple, list)))
            result = way.run(*way.converted(example))
        except Exception:
            # What a peer raises for what it does not have is its own affair.
            if name in OURS:
                raise
            continue
        if expected is None:
            expected = result
        if formula.checked:
            _check(formula, name, result, expected)
        found[name] = way
    return {name: found[name] for name in names if name in found}


def _check(formula: Formula, name: str, result: Any, expected: Any) -> None:
    several = isinstance(expected, (tuple, list))
    results, wanted = (result, expected) if several else ([result], [expected])
    alike = len(results) == len(wanted)
    for one, other in zip(map(np.asarray, results), map(np.asarray, wanted), strict=False):
        alike = alike and one.shape == other.shape and np.allclose(one, other, rtol=1e-4, atol=1e-5, equal_nan=True)
    if not alike:
        raise ValueError(f"{name} computes something else in {formula.name}: {result} instead of {expected}")


def _as_given(value: Any) -> Any:
    return value


def _jitted(formula: Formula, several: bool) -> Way:
    return Way(formula.call_of(fc.jit(formula.function(fc)), _as_given), _as_given)


def _lazy(formula: Formula, several: bool) -> Way:
    # Evaluated in the call, which is what a program does that reads its results.
    finish = "fc.evaluate({})" if several else "{}.numpy()"
    return Way(formula.call_of(formula.function(fc), _as_tensor, finish), _as_tensor)


def _as_tensor(value: Any) -> Any:
    return fc.asarray(value) if isinstance(value, np.ndarray) else value


def _numpy(formula: Formula, several: bool) -> Way:
    return Way(formula.call_of(formula.function(np, special=special), _as_given), _as_given)


def _numba(formula: Formula, several: bool) -> Way:
    return Way(formula.call_of(numba.njit(formula.function(np)), _as_given), _as_given)


def _jax(formula: Formula, several: bool) -> Way:
    jax.config.update("jax_enable_x64", True)
    finish = "jax.block_until_ready({})" if several else "{}.block_until_ready()"
    return Way(formula.call_of(jax.jit(formula.function(jax_numpy, jax=jax)), _as_jax, finish), _as_jax)


def _as_jax(value: Any) -> Any:
    return jax_numpy.asarray(value) if isinstance(value, np.ndarray) else value


MAKERS: dict[str, Callable[[Formula, bool], Way]] = {
    "fusec": _jitted,
    "lazy": _lazy,
    "numpy": _numpy,
    "numba": _numba,
    "jax": _jax,
}
