"""Integers that remember how they follow from a call's arguments."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any

import numpy as np

from fusec.symbolic.floats import SymbolicFloat, answer_ufunc, is_unusual, plain_operand
from fusec.symbolic.one_scope import of_one_scope
from fusec.symbolic.opcodes import Opcode
from fusec.symbolic.operations import EXACT
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
    made: int = in_scope(scope, Polynomial.atom(source), int(scope.sources[source]))
    return made


def in_scope(scope: Scope, polynomial: Polynomial, value: int) -> Any:
    """A symbolic integer, or a plain one where it is a number."""
    polynomial = scope.facts.normal(polynomial)
    if polynomial.is_constant:
        return polynomial.offset
    made = object.__new__(SymbolicInt)
    made.scope, made.polynomial, made.value = scope, polynomial, value
    return made


def _value(value: Any) -> Any:
    """What an operand is in its scope's call."""
    return value.value if type(value) is SymbolicInt or type(value) is SymbolicFloat else value


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
        pair = (self.value, _value(other))
        value = symbol(*(pair[::-1] if is_reflected else pair))
        if not self.scope.is_open:
            return value
        left = self.polynomial
        return in_scope(self.scope, symbol(right, left) if is_reflected else symbol(left, right), value)

    return combine


def _mixed(symbol: Callable[[Any, Any], Any], number: SymbolicInt, other: Any, is_reflected: bool) -> Any:
    """With a float, in floats; everything else has the say itself."""
    if is_unusual(other):
        pair = (number.pin(), other)
        return symbol(*(pair[::-1] if is_reflected else pair))
    if not isinstance(other, (float, SymbolicFloat)) or isinstance(other, np.generic):
        return NotImplemented
    left = number.to_float()
    return symbol(other, left) if is_reflected else symbol(left, other)


def _true_quotient(left: Any, right: Any) -> Any:
    """A quotient as a float, which Python rounds once also where it would round the operands."""
    if right == 0:
        return _value(left) / _value(right)
    if not all(map(_is_exact, (left, right))):
        return plain_operand(left) / plain_operand(right)
    return _as_float(left) / _as_float(right)


def _is_exact(number: Any) -> bool:
    """Whether an integer is a float, too; every float is."""
    return not isinstance(number, int) or bool(-EXACT <= number <= EXACT)


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
            return symbol(_value(left), _value(right))
        return _divided(self.scope, opcode, left, right)

    return divide


def _divided(scope: Scope, opcode: Opcode, left: Any, right: Any) -> Any:
    dividend, divisor = _polynomial(left), _polynomial(right)
    assert dividend is not None
    assert divisor is not None
    quotient, rest = scope.facts.normal(dividend).divided(scope.facts.normal(divisor))
    if opcode is Opcode.FLOOR_DIVIDE:
        whole = Polynomial({}) if not rest.terms else _quotient_of(rest, divisor, opcode)
        return in_scope(scope, quotient + whole, _value(left) // _value(right))
    if not rest.terms:
        return 0
    return in_scope(scope, _quotient_of(rest, divisor, opcode), _value(left) % _value(right))


def _quotient_of(rest: Polynomial, divisor: Polynomial, opcode: Opcode) -> Polynomial:
    if rest.is_constant and divisor.is_constant:
        left, right = rest.offset, divisor.offset
        return Polynomial.constant(left // right if opcode is Opcode.FLOOR_DIVIDE else left % right)
    return Polynomial.atom(Operation(opcode, rest, divisor))


def _compared(symbol: Callable[[Any, Any], Any], number: SymbolicInt, other: Any) -> Any:
    """With a float, exactly."""
    if not isinstance(other, (float, SymbolicFloat)):
        return NotImplemented
    return symbol(number.to_float(), other) if _is_exact(number) else symbol(number.pin(), plain_operand(other))


def _comparison(symbol: Callable[[Any, Any], Any], flips: bool, negates: bool) -> Callable[[SymbolicInt, Any], Any]:
    """`a < b` as a difference below 0, and the other three by it."""

    def compare(self: SymbolicInt, other: Any) -> Any:
        right = _polynomial(other)
        if right is None:
            return _compared(symbol, self, other)
        if not self.scope.is_open:
            return symbol(self.value, _value(other))
        difference, value = self.polynomial - right, self.value - _value(other)
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
        """The same as a float; a plain one where it is rounded, which is a guard."""
        if self.scope.is_open and not _is_exact(self):
            return float(self.pin())
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
        return _true_quotient(self, other)

    def __rtruediv__(self, other: Any) -> Any:
        if not isinstance(other, (int, float)) or isinstance(other, np.generic):
            return NotImplemented
        return _true_quotient(other, self)

    def __pow__(self, other: Any, modulus: Any = None) -> Any:
        if isinstance(other, int) and modulus is None and 0 <= other <= 4:
            return self._product(operator.index(other))
        return pow(self.pin(), plain_operand(other), plain_operand(modulus))

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
            return _compared(operator.eq, self, other)
        if not self.scope.is_open:
            return self.value == _value(other)
        return self.scope.is_zero(self.polynomial - right, self.value - _value(other))

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
        # Who only asks whether there is something has not looked at the number.
        if not hasattr(int, name):
            raise AttributeError(f"'int' object has no attribute {name!r}")
        return getattr(self.pin(), name)

    def __reduce__(self) -> tuple[Any, ...]:
        return int, (self.pin(),)

    def __array__(self, dtype: Any = None, copy: bool | None = None) -> Any:
        return np.asarray(self.pin(), dtype)

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **others: Any) -> Any:
        return answer_ufunc(ufunc, method, inputs, others)


def _by_value(symbol: Callable[..., Any], is_reflected: bool = False) -> Callable[[SymbolicInt, Any], Any]:
    """An operator on the number itself."""

    def operate(self: SymbolicInt, other: Any) -> Any:
        pair = (self.pin(), plain_operand(other))
        return symbol(*(pair[::-1] if is_reflected else pair))

    return operate


for _name, _symbol in {
    "and": operator.and_, "or": operator.or_, "xor": operator.xor, "lshift": operator.lshift,
    "rshift": operator.rshift,
}.items():  # fmt: skip
    setattr(SymbolicInt, f"__{_name}__", _by_value(_symbol))
    setattr(SymbolicInt, f"__r{_name}__", _by_value(_symbol, is_reflected=True))
of_one_scope(SymbolicInt)
