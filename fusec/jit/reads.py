"""What a function reads that is not among its arguments, as far as its code tells."""

from __future__ import annotations

import functools
import gc
import os
from collections.abc import Iterable, MutableMapping
from enum import Enum
from operator import attrgetter, methodcaller
from types import BuiltinFunctionType, CellType, FunctionType, MappingProxyType, MethodType, ModuleType
from typing import Any, NamedTuple

import numpy as np

from fusec.jit.bytecode import names_in
from fusec.jit.contents import contents, is_random
from fusec.jit.instances import is_standard
from fusec.jit.pytree import AGAIN, LEAF, flatten
from fusec.runtime.guards import PARTS
from fusec.runtime.program import NativeCallable

NOTHING = object()
"""What stands where nothing does: an empty cell, a name that is not defined."""

MAX_FUNCTIONS = 200
"""Functions looked into for one trace; beyond them, what is read is not seen."""

MAX_LEAVES = 1000
"""Values in one object or container that are looked at; a larger one is compared by identity."""

_DYNAMIC = frozenset({
    "__dict__", "__getattr__", "asdict", "astuple", "attrgetter", "copy", "deepcopy", "eval", "exec", "fields",
    "getattr", "getattr_static", "methodcaller", "replace", "vars",
})  # fmt: skip
"""Names in code that may read attributes whose names it does not contain."""

_PROBING = frozenset({"AttributeError", "Exception", "contains", "getattr", "hasattr", "suppress"})
"""Names in code that may ask for attributes that are not there."""


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
    """A place that a function reads: a cell, a name in a dictionary, one of a function's `PARTS`, an object itself."""

    holder: Any
    name: str | None

    def value(self) -> Any:
        """What stands there now."""
        if isinstance(self.holder, CellType):
            try:
                return self.holder.cell_contents
            except ValueError:
                return NOTHING
        if self.name is None:
            return self.holder
        if isinstance(self.holder, FunctionType):
            part = getattr(self.holder, self.name)
            return NOTHING if part is None else part
        return self.holder.get(self.name, NOTHING)


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
        self._seen: dict[int, Any] = {}
        self._names: set[str] = set()
        self._strings: set[str] = set()
        # Dictionaries of modules and functions, and classes': where attributes are looked up.
        self._namespaces: dict[int, dict[str, Any]] = {}
        self._of_classes: dict[type, dict[str, Any]] = {}
        for kind in classes:
            self._meet(kind)
        for function in functions:
            self._follow(function)
        # Names make methods known, whose code has further names.
        known = -1
        while known != (known := self._extent()):
            for kind in [*self._classes]:
                self._look_into_class(kind)
            for namespace in [*self._namespaces.values()]:
                self._look_into_namespace(namespace)

    def _extent(self) -> int:
        """How much is known: it grows until nothing is new."""
        found = (self._names, self._strings, self._functions, self._classes, self._namespaces)
        return sum(map(len, found))

    @property
    def names(self) -> frozenset[str] | None:
        """Attributes that the code may read; None when it may read any."""
        return None if self._names & _DYNAMIC else frozenset(self._names | self.probed)

    @property
    def probed(self) -> frozenset[str]:
        """Attributes that the code may ask for where they are not there."""
        return frozenset(self._names | self._strings) if self._names & _PROBING else frozenset()

    def _follow(self, called: Any) -> None:
        """Look into what is, or may be, called."""
        if called is None or id(called) in self._followed:
            return
        self._followed[id(called)] = called
        if isinstance(called, NativeCallable):
            function = getattr(called, "function", None)
            self._follow(function)
            self._add_namespace(vars(called))
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
            self._follow(getattr(called, "__wrapped__", None))
            registry = getattr(called, "registry", None)
            if isinstance(registry, MappingProxyType):
                # What `functools.singledispatch` chooses from.
                self._look_at(dict(registry))
                self._add(Read(registry, None), False)
        elif isinstance(called, ModuleType):
            self._look_at_module(called)
        elif isinstance(called, type):
            self._meet(called)
            self._meet(type(called))
        elif isinstance(called, (attrgetter, methodcaller)):
            self._names.add(type(called).__name__)
        elif not _is_librarys(called):
            # A cache around a function, or an object with a method for being called.
            self._follow(getattr(called, "__wrapped__", None))
            self._names.add("__call__")
            self._meet(type(called))

    def _look_into(self, function: FunctionType) -> None:
        if function in self._functions or _is_librarys(function) or len(self._functions) >= MAX_FUNCTIONS:
            return
        self._functions[function] = None
        code = names_in(function.__code__)
        self._names |= code.attributes
        self._strings |= code.strings
        self._add_namespace(vars(function))
        for part in PARTS:
            # Without defaults, every argument was given, and would be again.
            if Read(function, part).value() is not NOTHING:
                self._look_at(getattr(function, part))
                self._add(Read(function, part), False)
        cells = dict(zip(function.__code__.co_freevars, function.__closure__ or (), strict=True))
        for is_free, (first, *others) in code.read:
            self._names.add(first)
            holder = cells[first] if is_free else function.__globals__
            self._look_up(Read(holder, first), others, (is_free, first) in code.stored)
        for is_free, name in code.stored:
            self._add(Read(cells[name] if is_free else function.__globals__, name), True)
        if ("globals",) in {chain for _, chain in code.read}:
            for name in code.strings & function.__globals__.keys():
                self._look_up(Read(function.__globals__, name), [], False)

    def _look_up(self, read: Read, attributes: list[str], is_stored: bool) -> None:
        """Add a place; of a module, what is read of it."""
        value = read.value()
        for name in attributes:
            if not isinstance(value, ModuleType):
                break
            if _is_librarys(value):
                self._look_at_source(value, attributes[attributes.index(name) :])
                return
            read, is_stored = Read(vars(value), name), False
            value = read.value()
        # Names of modules are not bound again.
        if isinstance(value, ModuleType):
            self._look_at_module(value)
            return
        if value is not NOTHING:
            self._look_at(value)
        self._add(read, is_stored)

    def _look_at_source(self, value: Any, attributes: list[str]) -> None:
        """Add what stands in a library and changes: what its functions draw random numbers from, the environment."""
        read = Read(None, None)
        for name in attributes:
            if isinstance(value, ModuleType):
                read = Read(vars(value), name)
                value = read.value()
        if value is os.getenv:
            read = Read(vars(os), "environ")
        source = getattr(value, "__self__", None)
        if is_random(source):
            self._add(Read(source, None), False)
        elif isinstance(read.value(), (list, dict, MutableMapping)):
            self._add(read, False)

    def _look_at_module(self, module: ModuleType) -> None:
        if not _is_librarys(module):
            self._add_namespace(vars(module))

    def _add_namespace(self, namespace: dict[str, Any]) -> None:
        self._namespaces[id(namespace)] = namespace

    def _look_into_namespace(self, namespace: dict[str, Any]) -> None:
        """Add what is read of a module or a function, and what is asked for in vain."""
        for name in self._names | self.probed:
            if not name.startswith("__") and (name in namespace or name in self.probed):
                self._look_up(Read(namespace, name), [], False)

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
        elif isinstance(value, ModuleType):
            self._look_at_module(value)
        leaves = Few()
        try:
            structure = flatten(value, leaves)
        except (TooMany, RecursionError):
            return
        for kind in classes_in(structure):
            self._meet(kind)
        for leaf in leaves:
            if isinstance(leaf, (FunctionType, NativeCallable, type)):
                self._follow(leaf)
            elif isinstance(leaf, ModuleType):
                self._look_at_module(leaf)
            elif not isinstance(leaf, np.ndarray) and id(leaf) not in self._seen:
                self._seen[id(leaf)] = leaf
                self._meet(type(leaf))
                inside = contents(leaf, frozenset())
                if inside is not None:
                    self._look_at(inside)

    def _meet(self, kind: type) -> None:
        if kind not in self._classes and not _is_librarys(kind):
            self._classes[kind] = None

    def _look_into_class(self, kind: type) -> None:
        """Add what is read of a class: its data, and what its methods read."""
        bases = [base for base in kind.__mro__[:-1] if not _is_librarys(base)]
        namespaces = [self._of_classes.setdefault(base, _namespace(base)) for base in bases]
        # What stands further down would be found first.
        for name in self._names | self.probed:
            first = next((place for place, namespace in enumerate(namespaces) if name in namespace), len(bases))
            if not name.startswith("__") and (first < len(bases) or name in self.probed):
                for namespace in namespaces[:first]:
                    self._add(Read(namespace, name), False)
        if issubclass(kind, Enum):
            for name in self._names & kind._member_map_.keys():
                self._add(Read(kind._member_map_, name), False)
        is_any = self.names is None
        for namespace in namespaces:
            for name, value in [*namespace.items()]:
                # Operators and the like are called without their names.
                is_implied = name.startswith("__") and isinstance(value, FunctionType) and name not in _SHOWN
                if name not in self._names and not is_implied and (not is_any or name.startswith("__")):
                    continue
                if isinstance(value, _CALLED):
                    self._follow(value)
                    if name in self._names:
                        self._add(Read(namespace, name), False)
                elif not name.startswith("__") and not (hasattr(type(value), "__get__") and _is_librarys(type(value))):
                    # Descriptors of the user's may have state.
                    self._look_at(value)
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
