"""Integers that remember how they follow from a call's arguments."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import numpy as np

from fusec.symbolic.floats import SymbolicFloat
from fusec.symbolic.opcodes import Opcode
from fusec.symbolic.polynomial import Operation, Polynomial, Source
from fusec.symbolic.scope import Scope
from fusec.symbolic.tree import Tree


def symbolic_integer(scope: Scope, source: Source) -> int:
    """The integer that a source is in a scope's call.

    Parameters
    ----------
    scope : Scope
        Where decisions about it go.
    source : Source
        One of the scope's.
    """
    made: int = _integer(scope, Polynomial.atom(source), int(scope.sources[source]))
    return made


def _integer(scope: Scope, polynomial: Polynomial, value: int) -> Any:
    """A symbolic integer, or a plain one where it is a number."""
    polynomial = scope.facts.normal(polynomial)
    if polynomial.is_constant:
        return polynomial.offset
    made = object.__new__(SymbolicInt)
    made.scope, made.polynomial, made.value = scope, polynomial, value
    return made


def _polynomial(value: Any) -> Polynomial | None:
    """What an operand is; None for what is no integer."""
    if type(value) is SymbolicInt:
        polynomial: Polynomial = value.polynomial
        return polynomial
    return Polynomial.constant(int(value)) if isinstance(value, int) else None


def _arithmetic(symbol: Callable[[Any, Any], Any], is_reflected: bool = False) -> Callable[[SymbolicInt, Any], Any]:
    """A sum, difference or product, by the operator of that name, which polynomials have, too."""

    def combine(self: SymbolicInt, other: Any) -> Any:
        right = _polynomial(other)
        if right is None:
            return _mixed(symbol, self, other, is_reflected)
        pair = (self.value, plain(other))
        value = symbol(*(pair[::-1] if is_reflected else pair))
        if not self.scope.is_open:
            return value
        left = self.polynomial
        return _integer(self.scope, symbol(right, left) if is_reflected else symbol(left, right), value)

    return combine


def _mixed(symbol: Callable[[Any, Any], Any], number: SymbolicInt, other: Any, is_reflected: bool) -> Any:
    """With a float, in floats; everything else has the say itself."""
    if not isinstance(other, (float, SymbolicFloat)) or isinstance(other, np.generic):
        return NotImplemented
    left = number.to_float()
    return symbol(other, left) if is_reflected else symbol(left, other)


def _as_float(value: Any) -> Any:
    return value.to_float() if type(value) is SymbolicInt else value


def _division(opcode: Opcode, is_reflected: bool = False) -> Callable[[SymbolicInt, Any], Any]:
    """A quotient or remainder."""
    symbol = operator.floordiv if opcode is Opcode.FLOOR_DIVIDE else operator.mod

    def divide(self: SymbolicInt, other: Any) -> Any:
        if _polynomial(other) is None:
            return _mixed(symbol, self, other, is_reflected)
        left, right = (other, self) if is_reflected else (self, other)
        # Raises what Python raises; for a symbolic divisor, having left a guard.
        if right == 0 or not self.scope.is_open:
            return symbol(plain(left), plain(right))
        return _divided(self.scope, opcode, left, right)

    return divide


def _divided(scope: Scope, opcode: Opcode, left: Any, right: Any) -> Any:
    dividend, divisor = _polynomial(left), _polynomial(right)
    assert dividend is not None
    assert divisor is not None
    quotient, rest = scope.facts.normal(dividend).divided(scope.facts.normal(divisor))
    if opcode is Opcode.FLOOR_DIVIDE:
        whole = Polynomial({}) if not rest.terms else _quotient_of(rest, divisor, opcode)
        return _integer(scope, quotient + whole, plain(left) // plain(right))
    if not rest.terms:
        return 0
    return _integer(scope, _quotient_of(rest, divisor, opcode), plain(left) % plain(right))


def _quotient_of(rest: Polynomial, divisor: Polynomial, opcode: Opcode) -> Polynomial:
    if rest.is_constant and divisor.is_constant:
        left, right = rest.offset, divisor.offset
        return Polynomial.constant(left // right if opcode is Opcode.FLOOR_DIVIDE else left % right)
    return Polynomial.atom(Operation(opcode, rest, divisor))


def _comparison(symbol: Callable[[Any, Any], Any], flips: bool, negates: bool) -> Callable[[SymbolicInt, Any], Any]:
    """`a < b` as a difference below 0, and the other three by it."""

    def compare(self: SymbolicInt, other: Any) -> Any:
        right = _polynomial(other)
        if right is None:
            return symbol(self.to_float(), other) if isinstance(other, (float, SymbolicFloat)) else NotImplemented
        if not self.scope.is_open:
            return symbol(self.value, plain(other))
        difference, value = self.polynomial - right, self.value - plain(other)
        if flips:
            difference, value = difference.times(-1), -value
        return self.scope.is_negative(difference, value) != negates

    return compare


class SymbolicInt:
    """An integer that knows how it follows from the arguments of a call.

    Arithmetic gives such integers. Whoever decides by one leaves a guard in its scope; whoever needs the number itself
    (an index, a range, a text, C code) gets it, and pins it. It passes for an `int` where its class is asked for.

    Attributes
    ----------
    scope : Scope
        Where decisions go.
    polynomial : Polynomial
        How it follows.
    value : int
        What it is in the scope's call: to look at it is to decide without a guard.
    """

    __slots__ = ("polynomial", "scope", "value")

    scope: Scope
    polynomial: Polynomial
    value: int

    @property  # type: ignore[misc]
    def __class__(self) -> type:
        return int

    def pin(self) -> int:
        """The number, which it is from here on."""
        return self.scope.pin(self.polynomial, self.value)

    def to_float(self) -> Any:
        """The same as a float."""
        tree = Tree(Opcode.TO_FLOAT, (Tree.of(self.polynomial),))
        return SymbolicFloat.of(self.scope, tree, float(self.value))

    __add__, __radd__ = _arithmetic(operator.add), _arithmetic(operator.add, is_reflected=True)
    __sub__, __rsub__ = _arithmetic(operator.sub), _arithmetic(operator.sub, is_reflected=True)
    __mul__, __rmul__ = _arithmetic(operator.mul), _arithmetic(operator.mul, is_reflected=True)
    __floordiv__, __rfloordiv__ = _division(Opcode.FLOOR_DIVIDE), _division(Opcode.FLOOR_DIVIDE, is_reflected=True)
    __mod__, __rmod__ = _division(Opcode.REMAINDER), _division(Opcode.REMAINDER, is_reflected=True)

    def __divmod__(self, other: Any) -> Any:
        return self // other, self % other

    def __rdivmod__(self, other: Any) -> Any:
        return other // self, other % self

    def __truediv__(self, other: Any) -> Any:
        if not isinstance(other, (int, float)) or isinstance(other, np.generic):
            return NotImplemented
        if other == 0 or not self.scope.is_open:
            return self.value / plain(other)
        return self.to_float() / _as_float(other)

    def __rtruediv__(self, other: Any) -> Any:
        if not isinstance(other, (int, float)) or isinstance(other, np.generic):
            return NotImplemented
        return plain(other) / self.value if self == 0 else other / self.to_float()

    def __pow__(self, other: Any, modulus: Any = None) -> Any:
        if isinstance(other, int) and modulus is None and 0 <= other <= 4:
            return self._product(operator.index(other))
        return pow(self.pin(), plain_pinned(other), plain_pinned(modulus))

    def _product(self, count: int) -> Any:
        result: Any = 1
        for _ in range(count):
            result = self * result
        return result

    def __rpow__(self, other: Any, modulus: Any = None) -> Any:
        if isinstance(other, float) and type(other) is float:
            return other ** self.to_float()
        return pow(other, self.pin(), modulus)

    def __neg__(self) -> Any:
        return self * -1

    def __pos__(self) -> Any:
        return self

    def __abs__(self) -> Any:
        return -self if self < 0 else self

    __lt__ = _comparison(operator.lt, flips=False, negates=False)
    __gt__ = _comparison(operator.gt, flips=True, negates=False)
    __ge__ = _comparison(operator.ge, flips=False, negates=True)
    __le__ = _comparison(operator.le, flips=True, negates=True)

    def __eq__(self, other: object) -> Any:
        right = _polynomial(other)
        if right is None:
            return self.to_float() == other if isinstance(other, (float, SymbolicFloat)) else NotImplemented
        if not self.scope.is_open:
            return self.value == plain(other)
        return self.scope.is_zero(self.polynomial - right, self.value - plain(other))

    def __ne__(self, other: object) -> Any:
        found = self == other
        return found if found is NotImplemented else not found

    def __invert__(self) -> int:
        return ~self.pin()

    def __bool__(self) -> bool:
        return bool(self != 0)

    def __hash__(self) -> int:
        return hash(self.pin())

    def __index__(self) -> int:
        return self.pin()

    __int__ = __trunc__ = __floor__ = __ceil__ = __index__

    def __float__(self) -> float:
        return float(self.pin())

    def __round__(self, digits: int | None = None) -> Any:
        return round(self.pin(), digits) if digits is not None and digits < 0 else self

    def bit_length(self) -> int:
        """How many bits the number has without its sign: what it lies between is a guard."""
        found = self.value.bit_length()
        size = abs(self)
        is_within = (found == 0 or size >= 1 << (found - 1)) and size < 1 << found
        return found if is_within else self.pin().bit_length()

    def __repr__(self) -> str:
        return repr(self.pin())

    def __str__(self) -> str:
        return str(self.pin())

    def __format__(self, specification: str) -> str:
        return format(self.pin(), specification)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.pin(), name)

    def __reduce__(self) -> tuple[Any, ...]:
        return int, (self.pin(),)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
        return np.asarray(self.pin(), dtype)

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **others: Any) -> Any:
        return getattr(ufunc, method)(*map(plain_pinned, inputs), **others)


def _by_value(symbol: Callable[..., Any], is_reflected: bool = False) -> Callable[[SymbolicInt, Any], Any]:
    """An operator on the number itself."""

    def operate(self: SymbolicInt, other: Any) -> Any:
        pair = (self.pin(), plain_pinned(other))
        return symbol(*(pair[::-1] if is_reflected else pair))

    return operate


for _name, _symbol in {
    "and": operator.and_, "or": operator.or_, "xor": operator.xor, "lshift": operator.lshift,
    "rshift": operator.rshift,
}.items():  # fmt: skip
    setattr(SymbolicInt, f"__{_name}__", _by_value(_symbol))
    setattr(SymbolicInt, f"__r{_name}__", _by_value(_symbol, is_reflected=True))


def is_symbolic(value: Any) -> bool:
    """Whether a number remembers how it follows from a call."""
    kind = type(value)
    return kind is SymbolicInt or kind is SymbolicFloat


def plain(value: Any) -> Any:
    """A number's value in its scope's call: to decide by it is to decide without a guard."""
    return value.value if is_symbolic(value) else value


def plain_pinned(value: Any) -> Any:
    """A number's value, pinned."""
    return value.pin() if is_symbolic(value) else value


def symbolic_key(value: Any) -> Any:
    """What stands for a number among the keys of a dictionary: equal numbers that are known to be equal have one key.

    Tuples are taken apart.
    """
    kind = type(value)
    if kind is tuple:
        return tuple([symbolic_key(inner) for inner in value])
    if kind is SymbolicInt:
        return value.scope.facts.normal(value.polynomial)
    return value.tree if kind is SymbolicFloat else value
