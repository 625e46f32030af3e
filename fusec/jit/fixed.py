"""Which values of arguments are the same: of one type and of the same bits, all the way down.

Python's `==` says that 1, 1.0 and True are equal, and 0.0 and -0.0, alone and inside of tuples, sets and dictionaries;
a function computes other things from each of them.
"""

from __future__ import annotations

import struct
import types
from collections.abc import Callable, Hashable
from enum import Enum
from typing import Any

import numpy as np

from fusec.jit.instances import layout_of
from fusec.runtime.program import NativeCallable
from fusec.symbolic.values import is_symbolic, plain_pinned

SIMPLE = frozenset({int, bool, str, bytes, type(None), type(Ellipsis), type(NotImplemented)})
"""Types whose values are the same when they are equal."""

BY_IDENTITY = (
    type,
    Enum,
    np.ufunc,
    type(np.sum),
    NativeCallable,
    types.BuiltinFunctionType,
    types.CodeType,
    types.FunctionType,
    types.GenericAlias,
    types.GetSetDescriptorType,
    types.MemberDescriptorType,
    types.MethodDescriptorType,
    types.MethodWrapperType,
    types.ModuleType,
    types.WrapperDescriptorType,
)
"""Code, and members of enumerations: the same when they are one object."""


MAX_DEPTH = 100
"""How deep tuples may stand in each other to be looked into for symbolic numbers."""

_BOUND = (types.BuiltinFunctionType, types.MethodWrapperType)
"""Functions written in C, which may be methods of something that changes."""

_MEMBER = frozenset({"_name_", "__objclass__", "_sort_order_"})
"""What every member of an enumeration has."""


def is_lasting(owner: Any) -> bool:
    """Whether the object that a function written in C is bound to cannot change."""
    return type(owner) in SIMPLE or isinstance(owner, (int, float, complex, types.ModuleType, type, np.ufunc))


def member_state(member: Enum) -> dict[str, Any]:
    """What may change in a member of an enumeration: a value that is no number or string, attributes of its own."""
    return {
        name: inner
        for name, inner in vars(member).items()
        if name not in _MEMBER and not (name == "_value_" and (type(inner) in SIMPLE or type(inner) is float))
    }


class Opaque(TypeError):
    """A value that may change without anybody seeing it.

    Parameters
    ----------
    value : object
        The value.
    """

    def __init__(self, value: Any) -> None:
        super().__init__(f"{type(value).__name__} is compared by identity, or cannot be hashed")
        self.value = value


class Identity:
    """An object that is the same as itself only; it lives as long as this."""

    __slots__ = ("value",)

    def __init__(self, value: Any) -> None:
        self.value = value

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Identity) and other.value is self.value

    def __hash__(self) -> int:
        return id(self.value)

    def __repr__(self) -> str:
        return repr(self.value)


class Fixed:
    """A value that equals another of the same type and bits.

    Parameters
    ----------
    value : object
        The value; when it is opaque, it is the same as itself only.
    """

    __slots__ = ("_description", "value")

    def __init__(self, value: Any) -> None:
        self.value = value if type(value) in SIMPLE else _plain_value(value, MAX_DEPTH)
        self._description = describe_or_identify(value)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Fixed) and other._description == self._description

    def __hash__(self) -> int:
        return hash(self._description)

    def __repr__(self) -> str:
        return repr(self.value)


def _plain_value(value: Any, depth: int) -> Any:
    """A value that does not change, with plain numbers, pinned, in place of symbolic ones."""
    if is_symbolic(value) or not depth:
        return plain_pinned(value)
    return rebuilt(value, lambda inner: _plain_value(inner, depth - 1))


def rebuilt(value: Any, image: Callable[[Any], Any]) -> Any:
    """A tuple, frozen set or slice of other parts.

    Parameters
    ----------
    value : object
        Such a value, or any other, which stays what it is.
    image : callable
        From a part to what stands in its place.

    Returns
    -------
    object
        The value itself where all of its parts are their own images.
    """
    kind = type(value)
    if kind is slice:
        parts = (value.start, value.stop, value.step)
    elif kind is tuple or kind is frozenset or (issubclass(kind, tuple) and hasattr(kind, "_fields")):
        parts = tuple(value)
    else:
        return value
    images = [image(part) for part in parts]
    if all(new is old for new, old in zip(images, parts, strict=True)):
        return value
    if kind is slice:
        return slice(*images)
    return frozenset(images) if kind is frozenset else tuple.__new__(kind, images)


def describe(value: Any) -> tuple[Any, ...]:
    """The type of a value, and what equals that of another only when the two are the same.

    Raises
    ------
    Opaque
        For objects that are compared by identity, or cannot be hashed: nothing says whether they changed.
    """
    # A number that was left behind by a trace is what it was then; one of a trace around this is that from here on.
    value = plain_pinned(value)
    kind = type(value)
    if kind in SIMPLE:
        return kind, value
    if kind is float:
        return kind, _digits(value)
    if kind is complex:
        return kind, (_digits(value.real), _digits(value.imag))
    if isinstance(value, np.generic):
        # The unused bytes of a long double are anything.
        return kind, (repr(value), str(value.dtype), None if value.dtype.char in "gG" else value.tobytes())
    if isinstance(value, np.dtype):
        return kind, (value, repr(value.metadata))
    if isinstance(value, _BOUND) and not is_lasting(value.__self__):
        return kind, (value.__name__, describe(value.__self__))
    if isinstance(value, Enum):
        inside = member_state(value)
        described = tuple([(name, describe_or_identify(inner)) for name, inner in inside.items()])
        return kind, (Identity(value), described) if described else Identity(value)
    if kind is object or isinstance(value, BY_IDENTITY):
        return kind, Identity(value)
    if kind in (frozenset, set):
        return kind, frozenset([describe(element) for element in value])
    if kind in (tuple, list):
        return kind, tuple([describe(element) for element in value])
    if kind is dict:
        return kind, tuple([(describe(key), describe(inner)) for key, inner in value.items()])
    if kind in (slice, range):
        return kind, tuple([describe(part) for part in (value.start, value.stop, value.step)])
    layout = layout_of(kind)
    if layout is None:
        return kind, _state(value)
    attributes = layout.attributes(value)
    # Of an object with nothing inside, all that can matter is which one it is.
    return kind, tuple([(name, describe(inner)) for name, inner in attributes.items()]) or Identity(value)


def describe_or_identify(value: Any) -> tuple[Any, ...]:
    """What `describe` gives, or the object itself where there is no telling."""
    try:
        return describe(value)
    except Opaque:
        return type(value), Identity(value)


def _digits(number: float) -> str:
    """A float as text, which keeps the sign of zero and the bits of a NaN, and can be shown."""
    return repr(number) if number == number else f"nan {struct.pack('>d', number).hex()}"


def _state(value: Any) -> Hashable:
    """What an object is made of, if its class says that it is a value: it compares and hashes by what is inside."""
    kind: Any = type(value)
    if kind.__eq__ is object.__eq__ or kind.__hash__ in (None, object.__hash__):
        raise Opaque(value)
    try:
        made = value.__reduce_ex__(4)
    except Exception as error:
        raise Opaque(value) from error
    return made if isinstance(made, str) else tuple([describe(part) for part in made])
