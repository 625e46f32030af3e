"""Integers as polynomials over what a call brings along, in one normal form."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator, Mapping
from typing import NamedTuple, TypeAlias

from fusec.symbolic.opcodes import Opcode


class Source(NamedTuple):
    """A number that comes with a call.

    Attributes
    ----------
    kind : str
        `extent` or `stride` of an array (a stride in bytes), or `number`.
    argument : int
        Which array, or which number.
    axis : int
        Of the array.
    """

    kind: str
    argument: int
    axis: int = 0

    def __str__(self) -> str:
        return f"{self.kind}{self.argument}" if self.kind == "number" else f"{self.kind}{self.argument}.{self.axis}"


class Operation(NamedTuple):
    """What is no polynomial of its operands: a quotient or remainder."""

    opcode: Opcode
    left: Polynomial
    right: Polynomial

    def __str__(self) -> str:
        symbol = "//" if self.opcode is Opcode.FLOOR_DIVIDE else "%"
        return f"({self.left}) {symbol} ({self.right})"


Atom: TypeAlias = "Source | Operation"
Monomial: TypeAlias = tuple[Atom, ...]


class Polynomial:
    """A sum of products of atoms with integer coefficients; equal ones are equal.

    Parameters
    ----------
    terms : mapping of Monomial to int
        The coefficient of every product, none of them 0; the atoms of a product are sorted.

    Attributes
    ----------
    terms : mapping of Monomial to int
        Those.
    """

    __slots__ = ("_hash", "_primitive", "terms")

    def __init__(self, terms: Mapping[Monomial, int]) -> None:
        self.terms = terms
        self._hash: int | None = None
        # The polynomial itself is spelled by none: no cycle of references.
        self._primitive: tuple[Polynomial | None, int] | None = None

    @staticmethod
    def constant(number: int) -> Polynomial:
        """A number."""
        return Polynomial({(): number} if number else {})

    @staticmethod
    def atom(atom: Atom) -> Polynomial:
        """One atom."""
        return _of_source(atom) if isinstance(atom, Source) else Polynomial({(atom,): 1})

    @property
    def offset(self) -> int:
        """The term without atoms."""
        return self.terms.get((), 0)

    @property
    def is_constant(self) -> bool:
        """Whether it is a number, which `offset` is then."""
        return not self.terms or (len(self.terms) == 1 and () in self.terms)

    @property
    def atoms(self) -> Iterator[Atom]:
        """Every atom of every product, also those that stand in quotients."""
        for monomial in self.terms:
            for atom in monomial:
                yield atom
                if isinstance(atom, Operation):
                    yield from atom.left.atoms
                    yield from atom.right.atoms

    def __add__(self, other: Polynomial) -> Polynomial:
        return self.plus(other, 1)

    def __sub__(self, other: Polynomial) -> Polynomial:
        return self.plus(other, -1)

    def plus(self, other: Polynomial, factor: int) -> Polynomial:
        """This and a multiple of another one."""
        terms = dict(self.terms)
        for monomial, coefficient in other.terms.items():
            total = terms.get(monomial, 0) + factor * coefficient
            if total:
                terms[monomial] = total
            else:
                terms.pop(monomial, None)
        return Polynomial(terms)

    def times(self, factor: int) -> Polynomial:
        """A multiple of this one."""
        return Polynomial({monomial: factor * found for monomial, found in self.terms.items()} if factor else {})

    def __mul__(self, other: Polynomial) -> Polynomial:
        terms: dict[Monomial, int] = {}
        for monomial, coefficient in self.terms.items():
            for another, factor in other.terms.items():
                product = tuple(sorted(monomial + another, key=_place)) if monomial and another else monomial + another
                total = terms.get(product, 0) + coefficient * factor
                if total:
                    terms[product] = total
                else:
                    terms.pop(product, None)
        return Polynomial(terms)

    def divided(self, divisor: Polynomial) -> tuple[Polynomial, Polynomial]:
        """What a number or a single product divides, as the quotient, and the terms that are left.

        Parameters
        ----------
        divisor : Polynomial
            Not 0. Of a sum, nothing is divided but itself.
        """
        if self == divisor:
            return Polynomial.constant(1), Polynomial({})
        if len(divisor.terms) != 1:
            return Polynomial({}), self
        ((factors, number),) = divisor.terms.items()
        quotient: dict[Monomial, int] = {}
        rest: dict[Monomial, int] = {}
        for monomial, coefficient in self.terms.items():
            others = _without(monomial, factors)
            if others is None or coefficient % number:
                rest[monomial] = coefficient
            else:
                quotient[others] = coefficient // number
        return Polynomial(quotient), Polynomial(rest)

    def primitive(self) -> tuple[Polynomial, int]:
        """The terms with atoms over the divisor of their coefficients that makes the first one positive, and it."""
        if self._primitive is None:
            rest = {monomial: found for monomial, found in self.terms.items() if monomial}
            divisor = math.gcd(*rest.values())
            if rest[next(iter(rest)) if len(rest) == 1 else min(rest, key=_order)] < 0:
                divisor = -divisor
            is_own = divisor == 1 and len(rest) == len(self.terms)
            terms = {monomial: found // divisor for monomial, found in rest.items()}
            self._primitive = None if is_own else Polynomial(terms), divisor
        found, divisor = self._primitive
        return self if found is None else found, divisor

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Polynomial) and self.terms == other.terms

    def __hash__(self) -> int:
        if self._hash is None:
            self._hash = hash(frozenset(self.terms.items()))
        return self._hash

    def __str__(self) -> str:
        products = [
            "*".join([*([str(number)] if number != 1 or not monomial else []), *map(str, monomial)])
            for monomial, number in self.terms.items()
        ]
        return " + ".join(products) or "0"


@functools.lru_cache(maxsize=4096)
def _place(atom: Atom) -> str:
    return str(atom)


@functools.lru_cache(maxsize=4096)
def _of_source(source: Source) -> Polynomial:
    return Polynomial({(source,): 1})


def _order(monomial: Monomial) -> list[str]:
    return [_place(atom) for atom in monomial]


def _without(monomial: Monomial, factors: Monomial) -> Monomial | None:
    """A product without some of its factors; None where it does not have them."""
    rest = list(monomial)
    for factor in factors:
        if factor not in rest:
            return None
        rest.remove(factor)
    return tuple(rest)
