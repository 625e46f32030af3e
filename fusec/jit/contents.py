"""What objects hold that are not taken apart: to tell whether something around a function has changed inside."""

from __future__ import annotations

import array
import io
import os
import pickle
import threading
import weakref
from collections import ChainMap, UserDict, UserList, UserString, deque
from collections.abc import Callable, Iterator
from contextvars import ContextVar
from types import BuiltinFunctionType, FunctionType, MappingProxyType, MethodWrapperType, ModuleType
from typing import Any

import numpy as np

from fusec.jit.instances import is_plain, seen_attributes
from fusec.runtime.program import NativeCallable

_RANDOM = frozenset({"BitGenerator", "Generator", "Random", "RandomState"})
"""Classes of NumPy and Python that give another number each time they are asked; to import them takes long."""

_WRAPPED: dict[type, Callable[[Any], Any]] = {
    MappingProxyType: dict,
    memoryview: lambda found: (found.format, found.shape, found.tobytes()),
    ContextVar: lambda found: (found.get(None),),
    weakref.ReferenceType: lambda found: (found(),),
    weakref.WeakMethod: lambda found: (found(),),
    weakref.ProxyType: lambda found: _behind(found),
    weakref.CallableProxyType: lambda found: _behind(found),
}

_CONTAINERS: tuple[tuple[type, Callable[[Any], Any]], ...] = (
    (dict, dict),
    (list, list),
    (tuple, tuple),
    (set, list),
    (deque, list),
    (bytearray, bytes),
    (array.array, lambda found: (found.typecode, found.tobytes())),
    (weakref.WeakValueDictionary, dict),
    (weakref.WeakKeyDictionary, lambda found: list(found.items())),
    (weakref.WeakSet, list),
)

_WHOLE = (UserDict, UserList, UserString, ChainMap, type(os.environ))
"""Classes whose methods read attributes that no code in sight names."""

_INNER = (type, ModuleType, FunctionType, NativeCallable, np.ndarray, np.generic, np.dtype)
"""Objects with attributes of their own that are looked at elsewhere, or do not change what they are."""


def contents(value: Any, names: frozenset[str] | None) -> Any:
    """A tree of what is inside of an object, made for the occasion; None where nothing is known to be.

    Parameters
    ----------
    value : object
        What is not taken apart: a leaf.
    names : frozenset of str, optional
        The only attributes that anybody reads; None for any.
    """
    kind = type(value)
    if kind in _WRAPPED:
        return _WRAPPED[kind](value)
    if isinstance(value, (BuiltinFunctionType, MethodWrapperType)):
        return (value.__self__,)
    if isinstance(value, _INNER) or is_random(value):
        return None
    attributes = _attributes(value, names)
    for base, read in _CONTAINERS:
        if isinstance(value, base):
            return read(value), attributes
    return attributes if attributes or kind.__dictoffset__ else None


def _attributes(value: Any, names: frozenset[str] | None) -> dict[str, Any]:
    """What an object has in its dictionary and in its slots, of what is read."""
    found = vars(value) if isinstance(value, threading.local) else seen_attributes(value)
    if isinstance(value, _WHOLE):
        return found
    return {name: inner for name, inner in found.items() if names is None or name in names}


def _behind(proxy: Any) -> Any:
    """What a weak proxy stands for, as far as it can be seen: its class and attributes."""
    try:
        return proxy.__class__, dict(proxy.__dict__)
    except (ReferenceError, AttributeError):
        return ()


def is_iterator(value: Any) -> bool:
    """Whether a value gives others once, one after the other; files do, too, and are there for other purposes."""
    if isinstance(value, (io.IOBase, NativeCallable)) or type(value) in _WRAPPED or is_plain(type(value)):
        return False
    return isinstance(value, Iterator)


def is_random(value: Any) -> bool:
    """Whether a value is a random generator."""
    return any(
        base.__name__ in _RANDOM and base.__module__.partition(".")[0] in ("numpy", "random")
        for base in type(value).__mro__
    )


def state_of(source: Any) -> bytes | None:
    """What a random generator would give next, as bytes; None when nobody can tell."""
    try:
        return pickle.dumps(_state(source))
    except NotImplementedError:
        return None


def _state(source: Any) -> Any:
    if hasattr(source, "getstate"):
        return source.getstate()
    if hasattr(source, "get_state"):
        return source.get_state(legacy=False)
    return getattr(source, "bit_generator", source).state
