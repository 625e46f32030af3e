"""Instances of plain Python classes: where their attributes are, and whether it is safe to make another of them."""

from __future__ import annotations

import sys
import types
from enum import Enum
from typing import Any, NamedTuple
from weakref import WeakKeyDictionary, ref

from fusec.runtime.program import NativeCallable

_HEAP_TYPE = 1 << 9
"""CPython's flag of a class that a program made."""

_PROTOCOLS = ("__array__", "__array_interface__", "__array_struct__", "__dlpack__")
"""What an object defines that is to be used like an array."""

_BASES = frozenset({"_collections_abc", "abc", "collections.abc", "contextlib", "numbers", "typing"})
"""Modules of the standard library whose classes hold nothing themselves."""


class Layout(NamedTuple):
    """Where instances of a class keep their attributes.

    Attributes
    ----------
    slots : dict
        For each attribute with a slot, the class that defines it: weakly, since a layout is kept as long as the class.
    has_dictionary : bool
        Whether there is a dictionary for others.
    """

    slots: dict[str, ref[type]]
    has_dictionary: bool

    def attributes(self, instance: Any) -> dict[str, Any]:
        """All attributes of an instance, by name."""
        if not self.slots:
            # A property of that name in the class would hide the real one.
            return object.__getattribute__(instance, "__dict__") if self.has_dictionary else {}
        found = {}
        for name in self.slots:
            try:
                found[name] = self._slot(name).__get__(instance)
            except AttributeError:
                continue
        return {**found, **object.__getattribute__(instance, "__dict__")} if self.has_dictionary else found

    def put(self, instance: Any, name: str, value: Any) -> None:
        """Set an attribute as it is, whatever the class does with assignments."""
        if name in self.slots:
            self._slot(name).__set__(instance, value)
        else:
            object.__getattribute__(instance, "__dict__")[name] = value

    def _slot(self, name: str) -> Any:
        # As long as there is an instance, there is the class.
        return vars(self.slots[name]())[name]


_layouts: WeakKeyDictionary[type, Layout | None] = WeakKeyDictionary()


def layout_of(kind: type) -> Layout | None:
    """The layout of a class whose instances are their attributes and nothing else; None for other classes."""
    try:
        return _layouts[kind]
    except KeyError:
        return _layouts.setdefault(kind, _find_layout(kind))


def _find_layout(kind: type) -> Layout | None:
    # The copy that a trace works on would be finalized like the original.
    if is_array_like(kind) or hasattr(kind, "__del__") or not is_plain(kind):
        return None
    return Layout(_slots(kind), bool(kind.__dictoffset__))


def _slots(kind: type) -> dict[str, Any]:
    return {
        name: ref(base)
        for base in reversed(kind.__mro__)
        for name, found in vars(base).items()
        if isinstance(found, types.MemberDescriptorType)
    }


def seen_attributes(value: Any) -> dict[str, Any]:
    """All attributes that an object of any class shows, which may have more inside."""
    kind = type(value)
    try:
        return Layout(_slots(kind), bool(kind.__dictoffset__)).attributes(value)
    except (AttributeError, TypeError):
        return {}


def is_array_like(kind: type) -> bool:
    """Whether instances say how to make arrays of them."""
    return any(hasattr(kind, name) for name in _PROTOCOLS)


def is_plain(kind: type) -> bool:
    """Whether a class and all its bases are written in Python, and keep to what `object` does."""
    if issubclass(kind, (type, Enum, NativeCallable, BaseException)):
        return False
    return all(_is_plain_base(base) for base in kind.__mro__[:-1])


def _is_plain_base(base: type) -> bool:
    if not base.__flags__ & _HEAP_TYPE or "__getattribute__" in vars(base):
        return False
    made = vars(base).get("__new__")
    # Classes written in C have their memory laid out by a builtin.
    if made is not None and not isinstance(made, staticmethod):
        return False
    module = base.__module__
    return module in _BASES or not (is_standard(module) or module.partition(".")[0] == "fusec")


def is_standard(module: str) -> bool:
    """Whether a module is Python's own."""
    return module.partition(".")[0] in sys.stdlib_module_names or module == "builtins"
