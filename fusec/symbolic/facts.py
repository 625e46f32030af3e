"""What is known of integers: bounds and values they do not have, of atoms and of sums."""

from __future__ import annotations

import math
from collections.abc import Hashable, Iterator
from typing import NamedTuple, TypeVar

from fusec.symbolic.opcodes import Opcode
from fusec.symbolic.operations import WORD
from fusec.symbolic.polynomial import Atom, Polynomial, Source

INFINITE = math.inf

Entry = TypeVar("Entry", bound=Hashable)


class Range(NamedTuple):
    """The integers that a sum without offset can be.

    Attributes
    ----------
    low, high : float
        Both included; infinite where nothing is known.
    others : frozenset of int
        Values in between that it does not have.
    """

    low: float = -INFINITE
    high: float = INFINITE
    others: frozenset[int] = frozenset()

    def within(self, other: Range) -> Range:
        """What both say, without excluded values at the ends."""
        low, high = max(self.low, other.low), min(self.high, other.high)
        others = self.others | other.others
        while low in others:
            low += 1
        while high in others:
            high -= 1
        return Range(low, high, frozenset(number for number in others if low < number < high))


ANYTHING = Range()
WORDS = Range(-WORD, WORD - 1)
EXTENTS = Range(0, WORD - 1)


class Facts:
    """Ranges of sums, and atoms that are sums of others.

    Parameters
    ----------
    given : Facts, optional
        What is known from the start.
    """

    def __init__(self, given: Facts | None = None) -> None:
        self.ranges: dict[Polynomial, Range] = {} if given is None else dict(given.ranges)
        self.solved: dict[Atom, Polynomial] = {} if given is None else dict(given.solved)
        # Where an atom is spoken of: to solve for one of thousands walks nothing else.
        self._ranges_with: dict[Atom, set[Polynomial]] = {}
        self._solved_with: dict[Atom, set[Atom]] = {}
        for primitive in self.ranges:
            _enter(self._ranges_with, primitive, primitive)
        for atom, value in self.solved.items():
            _enter(self._solved_with, value, atom)

    def normal(self, polynomial: Polynomial) -> Polynomial:
        """The same number in terms of atoms that are no sums of others."""
        solved = self.solved
        if not solved or not any(atom in solved for monomial in polynomial.terms for atom in monomial):
            return polynomial
        total = Polynomial({})
        for monomial, coefficient in polynomial.terms.items():
            product = Polynomial.constant(coefficient)
            for atom in monomial:
                product = product * solved[atom] if atom in solved else product * Polynomial.atom(atom)
            total = total + product
        return total

    def narrow(self, primitive: Polynomial, found: Range) -> Range:
        """Remember what a sum can be, and give all that is known of it now."""
        if primitive not in self.ranges:
            _enter(self._ranges_with, primitive, primitive)
        known = self.ranges[primitive] = self._known(primitive).within(found)
        return known

    def _known(self, primitive: Polynomial) -> Range:
        """What a sum can be; a source that nobody asked about, what any of its kind can be."""
        known = self.ranges.get(primitive)
        if known is None and len(primitive.terms) == 1:
            ((monomial, factor),) = primitive.terms.items()
            if factor == 1 and len(monomial) == 1 and isinstance(monomial[0], Source):
                return _of_source(monomial[0])
        return ANYTHING if known is None else known

    def solve(self, difference: Polynomial) -> None:
        """Remember that a sum is 0: as an equation for one of its sources, where it has one, or as its range."""
        atom = self._unknown(difference)
        if atom is None:
            primitive, divisor = difference.primitive()
            number = -difference.offset // divisor
            self.narrow(primitive, Range(number, number))
            return
        coefficient = difference.terms[atom,]
        value = Polynomial.atom(atom) - difference.times(coefficient)
        self._equate(atom, value)
        for other in self._solved_with.pop(atom, ()):
            self._equate(other, self.normal(self.solved[other]))
        for primitive in self._ranges_with.pop(atom, ()):
            known = self.ranges.pop(primitive, None)
            if known is not None:
                self._keep(self.normal(primitive), known)
        self._keep(value, _of_source(atom))

    def _equate(self, atom: Atom, value: Polynomial) -> None:
        self.solved[atom] = value
        _enter(self._solved_with, value, atom)

    def _keep(self, polynomial: Polynomial, known: Range) -> None:
        """Remember the range of any sum."""
        if polynomial.is_constant:
            return
        primitive, divisor = polynomial.primitive()
        self.narrow(primitive, scaled(known, polynomial.offset, divisor))

    def _unknown(self, difference: Polynomial) -> Source | None:
        """A source that an equation says the value of: strides rather than extents, and late ones rather than early."""
        candidates = [
            monomial[0]
            for monomial, coefficient in difference.terms.items()
            if len(monomial) == 1 and isinstance(monomial[0], Source) and coefficient in (1, -1)
        ]
        candidates = [atom for atom in candidates if sum(found == atom for found in difference.atoms) == 1]
        return max(candidates, key=lambda atom: (atom.kind == "stride", atom.argument, atom.axis), default=None)

    def bounds(self, polynomial: Polynomial) -> tuple[float, float]:
        """What a number lies between, as far as is known."""
        offset = polynomial.offset
        if polynomial.is_constant:
            return offset, offset
        low: float = offset
        high: float = offset
        for monomial, coefficient in polynomial.terms.items():
            if not monomial:
                continue
            least, most = self.bounds_of_atom(monomial[0])
            for atom in monomial[1:]:
                least, most = _product((least, most), self.bounds_of_atom(atom))
            if coefficient < 0:
                least, most = most, least
            low, high = low + _times(least, coefficient), high + _times(most, coefficient)
        primitive, divisor = polynomial.primitive()
        known = self.ranges.get(primitive)
        if known is not None:
            least, most = sorted([_times(known.low, divisor), _times(known.high, divisor)])
            low, high = max(low, least + offset), min(high, most + offset)
        return low, high

    def bounds_of_atom(self, atom: Atom) -> tuple[float, float]:
        """What an atom lies between."""
        if isinstance(atom, Source):
            known = self.ranges.get(Polynomial.atom(atom)) or _of_source(atom)
            return known.low, known.high
        if atom.right.is_constant and (divisor := atom.right.offset) > 0:
            if atom.opcode is Opcode.REMAINDER:
                return 0, divisor - 1
            low, high = self.bounds(atom.left)
            return _floor(low, divisor), _floor(high, divisor)
        if self.bounds(atom.left)[0] >= 0 and self.bounds(atom.right)[0] > 0:
            return 0, self.bounds(atom.left)[1]
        return -INFINITE, INFINITE

    def excludes(self, polynomial: Polynomial, number: int) -> bool:
        """Whether a sum is known not to be a number."""
        low, high = self.bounds(polynomial)
        if not low <= number <= high:
            return True
        primitive, divisor = polynomial.primitive()
        quotient, rest = divmod(number - polynomial.offset, divisor)
        return bool(rest) or quotient in self.ranges.get(primitive, ANYTHING).others

    def positive_factors(self, polynomial: Polynomial) -> Iterator[Atom]:
        """Atoms that every product of a sum has, and that are known to be positive."""
        monomials = list(polynomial.terms)
        for atom in dict.fromkeys(monomials[0]) if monomials else ():
            if all(atom in monomial for monomial in monomials) and self.bounds_of_atom(atom)[0] > 0:
                yield atom


def scaled(known: Range, offset: int, divisor: int) -> Range:
    """The range of `(x - offset) / divisor`, an integer, for that of `x`."""
    ends = known.low - offset, known.high - offset
    low, high = ends if divisor > 0 else (-ends[1], -ends[0])
    size = abs(divisor)
    moved = [divmod(number - offset, divisor) for number in known.others]
    return Range(
        low if math.isinf(low) else -(-int(low) // size),
        high if math.isinf(high) else int(high) // size,
        frozenset(quotient for quotient, rest in moved if not rest),
    )


def _of_source(atom: Source) -> Range:
    return EXTENTS if atom.kind == "extent" else WORDS


def _enter(index: dict[Atom, set[Entry]], polynomial: Polynomial, entry: Entry) -> None:
    """Note an entry under every atom that a polynomial is made of."""
    for monomial in polynomial.terms:
        for atom in monomial:
            index.setdefault(atom, set()).add(entry)


def _product(ends: tuple[float, float], others: tuple[float, float]) -> tuple[float, float]:
    if ends[0] >= 0 and others[0] >= 0:
        return _times(ends[0], others[0]), _times(ends[1], others[1])
    corners = [_times(one, other) for one in ends for other in others]
    return min(corners), max(corners)


def _times(one: float, other: float) -> float:
    # 0 times infinity is 0 here: a bound, not a limit.
    return one * other if one and other else 0


def _floor(number: float, divisor: int) -> float:
    return number if math.isinf(number) else int(number) // divisor
