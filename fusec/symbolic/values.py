"""Numbers that remember, of whatever kind."""

from __future__ import annotations

from typing import Any

from fusec.symbolic.floats import SymbolicFloat
from fusec.symbolic.integers import SymbolicInt, in_scope
from fusec.symbolic.polynomial import Source
from fusec.symbolic.scalars import SymbolicScalar, scalar_of_word
from fusec.symbolic.scope import Scope

KINDS = frozenset({SymbolicInt, SymbolicFloat, SymbolicScalar})


def is_symbolic(value: Any) -> bool:
    """Whether a number remembers how it follows from a call."""
    return type(value) in KINDS


def plain(value: Any) -> Any:
    """A number's value in its scope's call: to decide by it is to decide without a guard."""
    return value.value if is_symbolic(value) else value


def settled(value: Any) -> Any:
    """A number as it is, or as it was in its scope's call when that is over."""
    return value.value if is_symbolic(value) and not value.scope.is_open else value


def plain_pinned(value: Any) -> Any:
    """A number's value, pinned."""
    return value.pin() if is_symbolic(value) else value


def value_in(scope: Scope, value: Any) -> Any:
    """A number's value in another call, the one that a scope is of."""
    if type(value) is SymbolicInt:
        return scope.value_of(value.polynomial)
    if type(value) is SymbolicScalar:
        if isinstance(value.origin, Source):
            return scalar_of_word(int(scope.sources[value.origin]), value.value.dtype)
        return value.value.dtype.type(scope.float_of(value.origin))
    return scope.float_of(value.tree) if type(value) is SymbolicFloat else value


def rebound(scope: Scope, value: Any) -> Any:
    """A number in another scope, where decisions about it go from here on."""
    if type(value) is SymbolicInt:
        return in_scope(scope, value.polynomial, scope.value_of(value.polynomial))
    if type(value) is SymbolicScalar:
        return SymbolicScalar(scope, value.origin, value_in(scope, value))
    return SymbolicFloat.of(scope, value.tree, scope.float_of(value.tree)) if type(value) is SymbolicFloat else value


def symbolic_key(value: Any) -> Any:
    """What stands for a number among the keys of a dictionary: equal numbers that are known to be equal have one key.

    Tuples are taken apart.
    """
    kind = type(value)
    if kind is tuple:
        return tuple([symbolic_key(inner) for inner in value])
    if kind is SymbolicInt:
        known = value.scope.facts.normal(value.polynomial)
        return known.offset if known.is_constant else known
    if kind is SymbolicScalar:
        return value.origin
    return value.tree if kind is SymbolicFloat else value
