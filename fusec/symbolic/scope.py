"""What a computation has asked about the numbers of a call: the guards under which it would decide alike."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, NamedTuple, TypeAlias

from fusec.errors import Origin, caller_origin
from fusec.symbolic.facts import Facts, Range, scaled
from fusec.symbolic.opcodes import Opcode
from fusec.symbolic.operations import OPERATIONS, as_float, bits_of
from fusec.symbolic.polynomial import Operation, Polynomial, Source
from fusec.symbolic.tree import Tree


class IntegerGuard(NamedTuple):
    """A sum that must lie in a range.

    Attributes
    ----------
    polynomial : Polynomial
        The sum.
    range : Range
        Where it lies.
    origin : Origin or None
        The line that asked last.
    """

    polynomial: Polynomial
    range: Range
    origin: Origin | None


class FloatGuard(NamedTuple):
    """A comparison of floats that must come out alike.

    Attributes
    ----------
    opcode : Opcode
        A check.
    left, right : Tree
        What is compared; for the check of a range, the word on the right is the only one in it.
    holds : bool
        How it must come out.
    origin : Origin or None
        The line that asked.
    """

    opcode: Opcode
    left: Tree
    right: Tree
    holds: bool
    origin: Origin | None


Guard: TypeAlias = "IntegerGuard | FloatGuard"


class Scope:
    """The numbers of one call, and what was decided by them.

    Parameters
    ----------
    sources : mapping of Source to int or float
        What comes with the call, and its value there.
    parent : Scope, optional
        Another one whose decisions stand: what it knows need not be asked again.
    """

    def __init__(self, sources: Mapping[Source, float], parent: Scope | None = None) -> None:
        self.sources = dict(sources)
        self.parent = parent
        self.facts: Facts = Facts(None if parent is None else parent.facts)
        self.is_open = True
        self._equations: list[IntegerGuard] = []
        self._ranges: dict[Polynomial, IntegerGuard] = {}
        self._floats: dict[tuple[Opcode, Any, Any], FloatGuard] = {}

    def close(self) -> None:
        """Decide nothing any more: numbers of the scope are plain ones from here on."""
        self.is_open = False

    @property
    def guards(self) -> list[Guard]:
        """What must hold, also for the parent, equations first; none follows from another one of the same sum."""
        kept: dict[Polynomial, IntegerGuard] = {}
        for guard in self._ranges.values():
            normal = self.facts.normal(guard.polynomial)
            if normal.is_constant:
                continue
            primitive, divisor = normal.primitive()
            known = scaled(guard.range, normal.offset, divisor)
            if primitive in kept:
                known = known.within(kept[primitive].range)
            kept[primitive] = IntegerGuard(primitive, known, guard.origin)
        own: list[Guard] = [*self._equations, *kept.values(), *self._floats.values()]
        return own if self.parent is None else [*self.parent.guards, *own]

    # Integers

    def value_of(self, polynomial: Polynomial) -> int:
        """A sum's value in this call."""
        total = 0
        for monomial, coefficient in polynomial.terms.items():
            product = coefficient
            for atom in monomial:
                if isinstance(atom, Source):
                    product *= int(self.sources[atom])
                else:
                    product *= self._value_of_operation(atom)
            total += product
        return total

    def _value_of_operation(self, operation: Operation) -> int:
        left, right = self.value_of(operation.left), self.value_of(operation.right)
        return left // right if operation.opcode is Opcode.FLOOR_DIVIDE else left % right

    def is_negative(self, polynomial: Polynomial, value: int) -> bool:
        """Whether a sum is below 0: what is known, or what it is in this call, which is a guard then."""
        polynomial = self.facts.normal(polynomial)
        low, high = self.facts.bounds(polynomial)
        if high < 0 or low >= 0:
            return high < 0
        for factor in self.facts.positive_factors(polynomial):
            divided, _ = polynomial.divided(Polynomial.atom(factor))
            return self.is_negative(divided, value)
        primitive, divisor = polynomial.primitive()
        found = Range(high=-1) if value < 0 else Range(low=0)
        self._ask(primitive, scaled(found, polynomial.offset, divisor))
        return value < 0

    def is_zero(self, polynomial: Polynomial, value: int) -> bool:
        """Whether a sum is 0, in the same way."""
        polynomial = self.facts.normal(polynomial)
        if polynomial.is_constant:
            return polynomial.offset == 0
        low, high = self.facts.bounds(polynomial)
        if low == high == 0:
            return True
        if self.facts.excludes(polynomial, 0):
            return False
        for factor in self.facts.positive_factors(polynomial):
            divided, _ = polynomial.divided(Polynomial.atom(factor))
            return self.is_zero(divided, value)
        if value == 0:
            self._equate(polynomial)
        else:
            primitive, divisor = polynomial.primitive()
            self._ask(primitive, Range(others=frozenset([-polynomial.offset // divisor])))
        return value == 0

    def pin(self, polynomial: Polynomial, value: int) -> int:
        """The value of a sum, which must be that from here on."""
        difference = polynomial - Polynomial.constant(value)
        if self.is_open:
            self.is_zero(difference, 0)
        return value

    def _equate(self, polynomial: Polynomial) -> None:
        self._equations.append(IntegerGuard(polynomial, Range(0, 0), caller_origin()))
        self.facts.solve(polynomial)

    def _ask(self, primitive: Polynomial, found: Range) -> None:
        known = self.facts.narrow(primitive, found)
        earlier = self._ranges.get(primitive)
        asked = found if earlier is None else earlier.range.within(found)
        self._ranges[primitive] = IntegerGuard(primitive, asked, caller_origin())
        if known.low == known.high:
            # Nothing else is left: from here on it is a number.
            del self._ranges[primitive]
            self._equate(primitive - Polynomial.constant(int(known.low)))

    # Floats

    def float_of(self, tree: Tree) -> float:
        """A float's value in this call."""
        known: dict[Tree, float] = {}
        for part in tree.walk():
            if part.opcode is not None:
                operands = [known[operand] for operand in part.operands]
                known[part] = OPERATIONS[part.opcode](operands[0], operands[-1])
            elif isinstance(part.leaf, Source):
                known[part] = self.sources[part.leaf]
            else:
                known[part] = self.value_of(part.leaf) if isinstance(part.leaf, Polynomial) else part.leaf
        # Of NumPy's scalars it is the word that comes with a call.
        return as_float(known[tree])

    def compare(self, opcode: Opcode, left: Tree, right: Tree, holds: bool) -> bool:
        """How a comparison of floats comes out in this call, which is a guard."""
        key = (opcode, _key(left), _key(right))
        if self.is_open and key not in self._floats:
            self._floats[key] = FloatGuard(opcode, left, right, holds, caller_origin())
        return holds

    def pin_float(self, tree: Tree, value: float) -> float:
        """A float's value, whose bits must be those from here on."""
        self.compare(Opcode.CHECK_RANGE, tree, Tree.of(Polynomial.constant(bits_of(value))), holds=True)
        return value


def _key(tree: Tree) -> Any:
    """What a guard knows an operand by: one that was made for the occasion by its number."""
    if tree.opcode is None and isinstance(tree.leaf, float):
        return bits_of(tree.leaf)
    return tree.leaf if tree.opcode is None else tree
