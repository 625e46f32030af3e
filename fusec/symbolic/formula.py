"""Symbolic numbers and guards as straight-line code, which native code runs for each call."""

from __future__ import annotations

import math
from collections.abc import Iterable, Sequence
from typing import Any, NamedTuple

from fusec.symbolic.facts import Range
from fusec.symbolic.floats import SymbolicFloat
from fusec.symbolic.integers import SymbolicInt
from fusec.symbolic.opcodes import Opcode
from fusec.symbolic.operations import CHECKS, OPERATIONS, WORD, bits_of
from fusec.symbolic.polynomial import Atom, Monomial, Polynomial, Source
from fusec.symbolic.scalars import SymbolicScalar
from fusec.symbolic.scope import FloatGuard, Guard, IntegerGuard
from fusec.symbolic.tree import Tree


class Instruction(NamedTuple):
    """One operation.

    Attributes
    ----------
    opcode : Opcode
        What it does.
    a, b, c : int
        Numbers of the values it does it with; those it does not use are 0.
    """

    opcode: Opcode
    a: int
    b: int = 0
    c: int = 0


class Formula:
    """What a call's numbers lead to: values, each a word of 64 bits, and checks.

    The values are the sources, then the constants, then the results of the instructions that are no checks, in order.
    While numbers are added, constants and results have numbers of their own kinds; `freeze` gives the final ones.

    Parameters
    ----------
    sources : sequence of Source
        What comes with a call, in order.
    guards : iterable of Guard
        What must hold.

    Attributes
    ----------
    instructions : list of Instruction
        In order; final once frozen.
    constants : list of int
        Words.
    guard_count : int
        How many of the first instructions serve the guards.
    """

    def __init__(self, sources: Sequence[Source], guards: Iterable[Guard]) -> None:
        self.sources = tuple(sources)
        self.instructions: list[Instruction] = []
        self.constants: list[int] = []
        self._places: dict[Atom, int] = {source: place for place, source in enumerate(sources)}
        self._constants: dict[int, int] = {}
        self._known: dict[Any, int] = {}
        self._results = 0
        self._is_frozen = False
        for guard in guards:
            if isinstance(guard, IntegerGuard):
                self._check_integer(guard.polynomial, guard.range)
            else:
                self._check_float(guard)
        self.guard_count = len(self.instructions)

    @property
    def source_count(self) -> int:
        """How many words come with a call."""
        return len(self.sources)

    @property
    def value_count(self) -> int:
        """How many values there are."""
        return len(self.sources) + len(self.constants) + self._results

    # Building. Until frozen, a constant's number is negative, and results count from the number of sources.

    def number(self, value: Any) -> int:
        """The number of the value that an integer or float has at a call; final once frozen.

        Parameters
        ----------
        value : int, float or symbolic number
            What is needed; of a scalar, the word in whose first bytes it lies.
        """
        kind = type(value)
        if kind is SymbolicInt:
            return self._polynomial(value.polynomial)
        if kind is SymbolicFloat:
            return self._tree(value.tree)
        if kind is SymbolicScalar:
            number = value.number
            return self._atom(number) if isinstance(number, Source) else self.number(number)
        return self._constant(bits_of(value) if isinstance(value, float) else int(value))

    def freeze(self) -> None:
        """End the building: numbers of constants and results are final from here on (`final`)."""
        if not self._is_frozen:
            self.instructions = [
                Instruction(opcode, *map(self.final, operands)) for opcode, *operands in self.instructions
            ]
            self._is_frozen = True

    def final(self, place: int) -> int:
        """The number, among all values, of what had a number while the formula was built."""
        sources = len(self.sources)
        if place < 0:
            return sources + ~place
        return place if place < sources else place + len(self.constants)

    def _constant(self, word: int) -> int:
        if not -WORD <= word < WORD:
            word -= 1 << 64
        place = self._constants.get(word)
        if place is None:
            assert not self._is_frozen, "a formula does not grow any more"
            place = self._constants[word] = ~len(self.constants)
            self.constants.append(word)
        return place

    def _result(self, opcode: Opcode, a: int, b: int = 0, c: int = 0) -> int:
        key = (opcode, a, b, c)
        place = self._known.get(key)
        if place is None:
            assert not self._is_frozen, "a formula does not grow any more"
            self.instructions.append(Instruction(opcode, a, b, c))
            place = self._known[key] = -1 if opcode.is_check else len(self.sources) + self._results
            self._results += not opcode.is_check
        return place

    def _polynomial(self, polynomial: Polynomial) -> int:
        known = self._known.get(polynomial)
        if known is not None:
            return known
        total: int | None = None
        rest: list[tuple[Monomial, int]] = []
        for monomial, coefficient in polynomial.terms.items():
            if total is None and coefficient > 0:
                total = self._product(monomial, coefficient)
            else:
                rest.append((monomial, coefficient))
        for monomial, coefficient in rest:
            if total is None:
                total = self._product(monomial, coefficient)
            else:
                opcode = Opcode.ADD if coefficient > 0 else Opcode.SUBTRACT
                total = self._result(opcode, total, self._product(monomial, abs(coefficient)))
        place = self._constant(0) if total is None else total
        self._known[polynomial] = place
        return place

    def _product(self, monomial: Monomial, coefficient: int) -> int:
        places = [self._atom(atom) for atom in monomial]
        if not -WORD <= coefficient < WORD:
            return self._fail()
        if coefficient != 1 or not places:
            places.append(self._constant(coefficient))
        product = places[0]
        for place in places[1:]:
            product = self._result(Opcode.MULTIPLY, product, place)
        return product

    def _atom(self, atom: Atom) -> int:
        place = self._places.get(atom)
        if place is None:
            assert not isinstance(atom, Source), f"{atom} does not come with the call"
            left, right = self._polynomial(atom.left), self._polynomial(atom.right)
            place = self._places[atom] = self._result(atom.opcode, left, right)
        return place

    def _tree(self, tree: Tree) -> int:
        for part in tree.walk():
            if part in self._known:
                continue
            if part.opcode is not None:
                self._known[part] = self._result(part.opcode, *[self._known[operand] for operand in part.operands])
            elif isinstance(part.leaf, Source):
                self._known[part] = self._atom(part.leaf)
            elif isinstance(part.leaf, Polynomial):
                self._known[part] = self._polynomial(part.leaf)
            else:
                self._known[part] = self._constant(bits_of(part.leaf))
        return self._known[tree]

    def _check_integer(self, polynomial: Polynomial, found: Range) -> None:
        if found.low == found.high:
            left, right = self._sides(polynomial, int(found.low))
            self._result(Opcode.CHECK_RANGE, left, right, right)
            return
        if found.low >= WORD or found.high < -WORD:
            # What a word has no room for, no call has.
            self._fail()
        if not math.isinf(found.low) or not math.isinf(found.high):
            place = self._polynomial(polynomial)
            low, high = max(found.low, -WORD), min(found.high, WORD - 1)
            self._result(Opcode.CHECK_RANGE, place, self._constant(int(low)), self._constant(int(high)))
        for number in sorted(found.others):
            if -WORD <= number < WORD:
                self._result(Opcode.CHECK_OTHER, *self._sides(polynomial, number))
            else:
                # A sum that a word has room for is another number, and one that it has not has no result.
                self._polynomial(polynomial)

    def _fail(self) -> int:
        """Admit no call: Python traces those anew."""
        return self._result(Opcode.FLOOR_DIVIDE, self._constant(1), self._constant(0))

    def _sides(self, polynomial: Polynomial, number: int) -> tuple[int, int]:
        """Two sums that are equal where a sum is a number, so that what is compared need not be subtracted."""
        terms = [(monomial, coefficient) for monomial, coefficient in polynomial.terms.items() if monomial]
        left = Polynomial({monomial: coefficient for monomial, coefficient in terms if coefficient > 0})
        right = Polynomial({monomial: -coefficient for monomial, coefficient in terms if coefficient < 0})
        rest = number - polynomial.offset
        # A number that stands alone needs no instruction, whatever its sign.
        if right.terms and (rest < 0 or not left.terms):
            left = left - Polynomial.constant(rest)
        else:
            right = right + Polynomial.constant(rest)
        return self._polynomial(left), self._polynomial(right)

    def _check_float(self, guard: FloatGuard) -> None:
        left, right = self._tree(guard.left), self._tree(guard.right)
        self._result(
            guard.opcode, left, right, right if guard.opcode is Opcode.CHECK_RANGE else self._constant(guard.holds)
        )

    # Python's evaluation

    def evaluate(self, sources: Sequence[Any]) -> list[Any] | None:
        """The values at a call, integers and floats; None where a check or an operation fails. It ends the building.

        Parameters
        ----------
        sources : sequence of int or float
            One for each source.
        """
        self.freeze()
        values: list[Any] = [*sources, *self.constants]
        for opcode, a, b, c in self.instructions:
            if opcode.is_check:
                if not CHECKS[opcode](values[a], values[b], values[c]):
                    return None
                continue
            result = OPERATIONS[opcode](values[a], values[b])
            if result is None:
                return None
            values.append(result)
        return values
