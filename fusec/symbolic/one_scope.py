"""Operators whose operands are numbers of one call."""

from __future__ import annotations

import operator
from collections.abc import Callable
from typing import Any, TypeVar

Class = TypeVar("Class", bound=type)

SYMBOLS: dict[str, Callable[..., Any]] = {
    "add": operator.add, "sub": operator.sub, "mul": operator.mul, "truediv": operator.truediv,
    "floordiv": operator.floordiv, "mod": operator.mod, "divmod": divmod, "pow": pow, "matmul": operator.matmul,
    "and": operator.and_, "or": operator.or_, "xor": operator.xor, "lshift": operator.lshift, "rshift": operator.rshift,
    "lt": operator.lt, "le": operator.le, "gt": operator.gt, "ge": operator.ge, "eq": operator.eq, "ne": operator.ne,
}  # fmt: skip


def of_one_scope(cls: Class) -> Class:
    """The class of symbolic numbers, its operators meeting numbers of their own scope only.

    A trace may leave a number behind, which another one finds: it is what it was then, and has no part in what is
    decided now.
    """
    for name, symbol in SYMBOLS.items():
        for attribute, is_reflected in ((f"__{name}__", False), (f"__r{name}__", True)):
            method = cls.__dict__.get(attribute)
            if method is not None:
                setattr(cls, attribute, _between(method, symbol, is_reflected))
    return cls


def _between(method: Callable[..., Any], symbol: Callable[..., Any], is_reflected: bool) -> Callable[..., Any]:
    def operate(self: Any, other: Any, *others: Any) -> Any:
        if hasattr(type(other), "pin") and other.scope is not self.scope:
            # Of one that is over, to pin it is only to read it.
            other = other.pin() if self.scope.is_open or not other.scope.is_open else other
        if self.scope.is_open:
            return method(self, other, *others)
        pair = (self.value, other)
        return symbol(*(pair[::-1] if is_reflected else pair), *others)

    return operate
