"""What a function reads that is not among its arguments, as far as its code tells."""

from __future__ import annotations

import dis
import functools
import gc
from collections.abc import Iterable
from types import BuiltinFunctionType, CellType, CodeType, FunctionType, MethodType, ModuleType
from typing import Any, NamedTuple

import numpy as np

from fusec.instances import is_plain, is_standard
from fusec.pytree import AGAIN, LEAF, flatten
from fusec.runtime.program import NativeCallable

NOTHING = object()
"""What stands where nothing does: an empty cell, a name that is not defined."""

MAX_FUNCTIONS = 200
"""Functions looked into for one trace; beyond them, what is read is not seen."""

MAX_LEAVES = 1000
"""Values in one object or container that are looked at; a larger one is compared by identity."""

_DYNAMIC = frozenset({
    "__dict__", "__getattr__", "asdict", "astuple", "attrgetter", "copy", "deepcopy", "eval", "exec", "fields",
    "getattr", "getattr_static", "replace", "vars",
})  # fmt: skip
"""Names in code that may read attributes whose names it does not contain."""


class TooMany(Exception):
    """More values than anybody will compare."""


class Few(list[Any]):
    """A list of leaves that ends the search when there are too many."""

    def append(self, leaf: Any) -> None:
        """Add a leaf."""
        if len(self) >= MAX_LEAVES:
            raise TooMany
        super().append(leaf)


class Read(NamedTuple):
    """A place that a function reads: a cell, a name in a dictionary, or (without a name) an object itself."""

    holder: Any
    name: str | None

    def value(self) -> Any:
        """What stands there now."""
        if isinstance(self.holder, CellType):
            try:
                return self.holder.cell_contents
            except ValueError:
                return NOTHING
        return self.holder if self.name is None else self.holder.get(self.name, NOTHING)


class _Code(NamedTuple):
    """Names in a function's code: chains of attributes of global and of free names, what it stores, all attributes."""

    read: frozenset[tuple[bool, tuple[str, ...]]]
    stored: frozenset[tuple[bool, str]]
    attributes: frozenset[str]


_LOADS = {"LOAD_GLOBAL": False, "LOAD_NAME": False, "LOAD_DEREF": True, "LOAD_CLASSDEREF": True}
_STORES = {"STORE_GLOBAL": False, "DELETE_GLOBAL": False, "STORE_DEREF": True, "DELETE_DEREF": True}
"""Instructions about names outside of a function, and whether those are free ones, which have a cell."""


@functools.lru_cache(maxsize=1024)
def _names(code: CodeType) -> _Code:
    read: set[tuple[bool, tuple[str, ...]]] = set()
    stored: set[tuple[bool, str]] = set()
    attributes: set[str] = set()
    chain: tuple[str, ...] = ()
    is_free = False
    for instruction in dis.get_instructions(code):
        kind, name = instruction.opname, instruction.argval
        if kind in ("LOAD_ATTR", "LOAD_METHOD", "LOAD_SUPER_ATTR"):
            attributes.add(name)
            chain = (*chain, name) if chain else ()
        elif kind in _LOADS:
            chain, is_free = (name,), _LOADS[kind]
        else:
            chain = ()
            if kind in _STORES:
                stored.add((_STORES[kind], name))
        if chain:
            read.add((is_free, chain))
    for constant in code.co_consts:
        if isinstance(constant, CodeType):
            inside = _names(constant)
            read |= inside.read
            stored |= inside.stored
            attributes |= inside.attributes
    # Cells of its own are made anew by every call.
    outer = {*code.co_freevars}
    return _Code(
        frozenset((is_free, chain) for is_free, chain in read if not is_free or chain[0] in outer),
        frozenset((is_free, name) for is_free, name in stored if not is_free or name in outer),
        frozenset(attributes),
    )


class Reads:
    """What functions and the classes they meet read, found by looking into their code and the code they call.

    Parameters
    ----------
    functions : iterable of object
        Functions, methods, classes, and objects that are called.
    classes : iterable of type
        Of the objects that the functions are given.

    Attributes
    ----------
    places : dict
        Every place, and whether the functions write to it themselves.
    """

    def __init__(self, functions: Iterable[Any], classes: Iterable[type]) -> None:
        self.places: dict[tuple[int, str | None], tuple[Read, bool]] = {}
        self._functions: dict[FunctionType, None] = {}
        self._classes: dict[type, None] = {}
        # Kept, so that no other object comes to have its number.
        self._followed: dict[int, Any] = {}
        self._names: set[str] = set()
        for kind in classes:
            self._meet(kind)
        for function in functions:
            self._follow(function)
        # Names make methods known, whose code has further names.
        known = -1
        while known != len(self._names) + len(self._functions) + len(self._classes):
            known = len(self._names) + len(self._functions) + len(self._classes)
            for kind in [*self._classes]:
                self._look_into_class(kind)

    @property
    def names(self) -> frozenset[str] | None:
        """Attributes that the code may read; None when it may read any."""
        return None if self._names & _DYNAMIC else frozenset(self._names)

    def _follow(self, called: Any) -> None:
        """Look into what is, or may be, called."""
        if called is None or id(called) in self._followed:
            return
        self._followed[id(called)] = called
        if isinstance(called, NativeCallable):
            function = getattr(called, "function", None)
            self._follow(function)
            if not isinstance(function, FunctionType):
                self._look_at(function)
                self._add(Read(function, None), False)
        elif isinstance(called, MethodType):
            self._follow(called.__func__)
            self._look_at(called.__self__)
        elif isinstance(called, (staticmethod, classmethod)):
            self._follow(called.__func__)
        elif isinstance(called, property):
            self._follow(called.fget)
        elif isinstance(called, functools.cached_property):
            self._follow(called.func)
        elif isinstance(called, functools.partial):
            self._follow(called.func)
            self._look_at((called.args, called.keywords))
        elif isinstance(called, FunctionType):
            self._look_into(called)
        elif isinstance(called, type):
            self._meet(called)
        elif not _is_librarys(called):
            # A cache around a function, or an object with a method for being called.
            self._follow(getattr(called, "__wrapped__", None))
            self._names.add("__call__")
            self._meet(type(called))

    def _look_into(self, function: FunctionType) -> None:
        if function in self._functions or _is_librarys(function) or len(self._functions) >= MAX_FUNCTIONS:
            return
        self._functions[function] = None
        code = _names(function.__code__)
        self._names |= code.attributes
        cells = dict(zip(function.__code__.co_freevars, function.__closure__ or (), strict=True))
        for is_free, (first, *others) in code.read:
            self._names.add(first)
            holder = cells[first] if is_free else function.__globals__
            self._look_up(Read(holder, first), others, (is_free, first) in code.stored)
        for is_free, name in code.stored:
            self._add(Read(cells[name] if is_free else function.__globals__, name), True)
        for default in [*(function.__defaults__ or ()), *(function.__kwdefaults__ or {}).values()]:
            self._look_at(default)
            self._add(Read(default, None), False)

    def _look_up(self, read: Read, attributes: list[str], is_stored: bool) -> None:
        """Add a place; of a module, what is read of it."""
        value = read.value()
        for name in attributes:
            if not isinstance(value, ModuleType) or _is_librarys(value):
                break
            read, is_stored = Read(vars(value), name), False
            value = read.value()
        # Names of modules are not bound again.
        if value is NOTHING or isinstance(value, ModuleType):
            return
        self._look_at(value)
        self._add(read, is_stored)

    def _add(self, read: Read, is_stored: bool) -> None:
        if read.name is None and _is_constant(read.holder):
            return
        key = (id(read.holder), read.name)
        _, was_stored = self.places.get(key, (read, False))
        self.places[key] = (read, is_stored or was_stored)

    def _look_at(self, value: Any) -> None:
        """Meet functions and classes in a value."""
        if callable(value):
            self._follow(value)
        leaves = Few()
        try:
            structure = flatten(value, leaves)
        except (TooMany, RecursionError):
            return
        for kind in classes_in(structure):
            self._meet(kind)
        for leaf in leaves:
            if isinstance(leaf, (FunctionType, NativeCallable)):
                self._follow(leaf)
            elif not isinstance(leaf, (np.ndarray, type)):
                self._meet(type(leaf))

    def _meet(self, kind: type) -> None:
        if kind not in self._classes and is_plain(kind) and not _is_librarys(kind):
            self._classes[kind] = None

    def _look_into_class(self, kind: type) -> None:
        """Add what is read of a class: its data, and what its methods read."""
        for base in kind.__mro__[:-1]:
            namespace = _namespace(base)
            for name, value in [*namespace.items()]:
                # Operators and the like are called without their names.
                is_implied = name.startswith("__") and isinstance(value, FunctionType) and name not in _SHOWN
                if name not in self._names and not is_implied:
                    continue
                if isinstance(value, _CALLED):
                    self._follow(value)
                    if name in self._names:
                        self._add(Read(namespace, name), False)
                elif not name.startswith("__") and not hasattr(type(value), "__get__"):
                    self._add(Read(namespace, name), False)


_SHOWN = frozenset({"__format__", "__hash__", "__getstate__", "__reduce__", "__repr__", "__setstate__", "__str__"})
"""Methods that show or pickle an object, or hash it."""

_CALLED = (FunctionType, staticmethod, classmethod, property, functools.cached_property, NativeCallable)


def _namespace(kind: type) -> dict[str, Any]:
    """The dictionary behind a class's `__dict__`, which only shows it."""
    for found in gc.get_referents(vars(kind)):
        if isinstance(found, dict):
            return found
    return dict(vars(kind))


def enclosed(function: Any) -> list[Any]:
    """Values that a function carries with it: in its cells, and as defaults; none for other objects."""
    plain = getattr(function, "function", None) if isinstance(function, NativeCallable) else function
    leaves: list[Any] = []
    if isinstance(plain, FunctionType):
        places = [Read(cell, None) for cell in plain.__closure__ or ()]
        flatten([place.value() for place in places], leaves)
        flatten([plain.__defaults__, plain.__kwdefaults__], leaves)
    return leaves


def classes_in(structure: Any) -> set[type]:
    """The classes of all instances in a tree."""
    if structure is LEAF or structure[0] is AGAIN:
        return set()
    found = {structure[0]}
    return found.union(*[classes_in(child) for child in structure[2]])


def _is_librarys(value: Any) -> bool:
    """Whether code is not its users' own: nobody changes it, and what it reads."""
    if isinstance(value, BuiltinFunctionType | np.ufunc):
        return True
    if not isinstance(value, (FunctionType, ModuleType, type, type(np.sum))):
        return False
    module = value.__name__ if isinstance(value, ModuleType) else getattr(value, "__module__", None)
    return isinstance(module, str) and (module.partition(".")[0] in ("numpy", "fusec") or is_standard(module))


def _is_constant(value: Any) -> bool:
    return value is None or isinstance(value, (bool, int, float, complex, str, bytes))
