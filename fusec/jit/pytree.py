"""Containers and objects of values, taken apart and put together again."""

from __future__ import annotations

import functools
import types
from collections import OrderedDict, defaultdict, deque
from collections.abc import Callable, Hashable, Iterator, Sequence
from typing import Any, NamedTuple, TypeAlias

import numpy as np

from fusec.errors import DTypeError, NestingError
from fusec.jit.fixed import SIMPLE, Fixed
from fusec.jit.instances import layout_of
from fusec.symbolic.values import is_symbolic

Structure: TypeAlias = Hashable
"""The shape of a tree: a container's type, keys and the structures inside; `LEAF` for a leaf."""

LEAF = "leaf"

AGAIN = "again"
"""In place of a container's type: an object that was met before, of which the number follows."""

MAX_DEPTH = 1000
"""How deep containers may stand in each other: Python hashes their structure, and each level takes native stack."""

Names: TypeAlias = "frozenset[str] | None"


class Registered(NamedTuple):
    """How instances of a class are taken apart, and put together again."""

    flatten: Callable[[Any], tuple[Sequence[Any], Any]]
    unflatten: Callable[[Any, Sequence[Any]], Any]


_registered: dict[type, Registered] = {}


def register_pytree(
    cls: type, flatten: Callable[[Any], tuple[Sequence[Any], Any]], unflatten: Callable[[Any, Sequence[Any]], Any]
) -> None:
    """Tell how instances of a class are taken apart, for arguments and results of jitted functions.

    Parameters
    ----------
    cls : type
        The class itself; subclasses are registered on their own.
    flatten : callable
        From an instance to a sequence of its children (arrays, other values, containers of them) and whatever else
        is needed to make another: a value that stays fixed, like a number, a string or a tuple of them.
    unflatten : callable
        From that value and a sequence of other children (lazy tensors, while a function is traced) to an instance.

    Raises
    ------
    DTypeError
        When `cls` is not a class.

    Examples
    --------
    >>> import numpy as np, fusec as fc
    >>> class Polynomial(list):
    ...     pass
    >>> fc.register_pytree(Polynomial, lambda p: (list(p), None), lambda _, children: Polynomial(children))
    >>> fc.jit(lambda p: Polynomial(c * 2 for c in p))(Polynomial([np.ones(2)]))
    [array([2., 2.])]
    """
    if not isinstance(cls, type):
        raise DTypeError(f"register_pytree: takes a class, not {type(cls).__name__}")
    _registered[cls] = Registered(flatten, unflatten)


def flatten(tree: Any, leaves: list[Any], names: Names = None) -> Structure:
    """Append a tree's leaves, left to right, and return its structure.

    Containers are tuples (named ones too), lists, dicts, what `register_pytree` was told of, and instances of plain
    Python classes with their attributes. Everything else is a leaf.

    Parameters
    ----------
    tree : object
        What to take apart.
    leaves : list
        Where its leaves go.
    names : frozenset of str, optional
        The only attributes to look at.

    Raises
    ------
    NestingError
        For too many levels.
    """
    try:
        return _flatten(tree, leaves, names, {}, MAX_DEPTH)
    except RecursionError:
        raise NestingError(
            f"containers: nested too deeply: at most {MAX_DEPTH} levels, and what Python's recursion limit allows",
            hint="one array of all values",
        ) from None


def _flatten(tree: Any, leaves: list[Any], names: Names, seen: dict[int, tuple[int, Any]], depth: int) -> Structure:
    kind = type(tree)
    if kind is np.ndarray or kind in SIMPLE or kind is float or is_symbolic(tree):
        leaves.append(tree)
        return LEAF
    if not depth:
        raise RecursionError
    if kind is list or kind is tuple:
        return kind, None, tuple([_flatten(value, leaves, names, seen, depth - 1) for value in tree])
    registered = _registered.get(kind)
    if registered is not None:
        children, extra = registered.flatten(tree)
        return kind, Fixed(extra), tuple([_flatten(value, leaves, names, seen, depth - 1) for value in children])
    if isinstance(tree, (dict, tuple)) and not getattr(tree, "__dict__", None):
        if isinstance(tree, tuple):
            return kind, None, tuple([_flatten(value, leaves, names, seen, depth - 1) for value in tree])
        keys = tuple([key if type(key) is str else Fixed(key) for key in tree])
        return kind, keys, tuple([_flatten(value, leaves, names, seen, depth - 1) for value in tree.values()])
    layout = layout_of(kind)
    if layout is None:
        leaves.append(tree)
        return LEAF
    if id(tree) in seen:
        return AGAIN, seen[id(tree)][0], ()
    attributes = layout.attributes(tree)
    if not attributes:
        # Nothing inside could change, and somebody may ask whether it is that very object.
        leaves.append(tree)
        return LEAF
    # Kept, so that no other object comes to have its number.
    seen[id(tree)] = len(seen), tree
    chosen = [name for name in attributes if names is None or name in names]
    return kind, tuple(chosen), tuple([_flatten(attributes[name], leaves, names, seen, depth - 1) for name in chosen])


def unflatten(structure: Any, leaves: Iterator[Any]) -> Any:
    """The tree of a structure and its leaves."""
    return _unflatten(structure, leaves, [])


def _unflatten(structure: Any, leaves: Iterator[Any], made: list[Any]) -> Any:
    if structure is LEAF:
        return next(leaves)
    kind, keys, inner = structure
    if kind is AGAIN:
        return made[keys]
    if isinstance(keys, Fixed):
        return _registered[kind].unflatten(keys.value, [_unflatten(child, leaves, made) for child in inner])
    if has_attributes(structure):
        # Before its attributes, which may lead back to it.
        instance = object.__new__(kind)
        made.append(instance)
        layout = layout_of(kind)
        assert layout is not None
        for name, child in zip(keys, inner, strict=True):
            layout.put(instance, name, _unflatten(child, leaves, made))
        return instance
    values = [_unflatten(child, leaves, made) for child in inner]
    if keys is not None:
        pairs = zip([plain_key(key) for key in keys], values, strict=True)
        if kind is OrderedDict or kind.__new__ is not dict.__new__:
            return kind(pairs)
        instance = kind.__new__(kind)
        dict.update(instance, pairs)
        return instance
    return tuple.__new__(kind, values) if hasattr(kind, "_fields") else kind(values)


def has_attributes(structure: Any) -> bool:
    """Whether a structure is that of an instance taken apart by its attributes."""
    kind, keys, _ = structure
    return isinstance(keys, tuple) and not issubclass(kind, dict)


def is_users(kind: Any) -> bool:
    """Whether a user told how to take instances of a class apart."""
    return kind in _registered and kind not in _OURS


def plain_key(key: Any) -> Any:
    """A dictionary's key as it is in the dictionary."""
    return key.value if isinstance(key, Fixed) else key


def inner_places(path: str, structure: Any) -> Iterator[tuple[str, Any]]:
    """How a user writes each part of a container that stands at `path`, and the part's structure."""
    kind, keys, inner = structure
    for position, child in enumerate(inner):
        if isinstance(keys, tuple):
            key = keys[position]
            yield (f"{path}[{key!r}]" if issubclass(kind, dict) else f"{path}.{key}"), child
        elif kind in _ATTRIBUTES:
            yield f"{path}.{_ATTRIBUTES[kind][position]}", child
        else:
            yield f"{path}[{position!r}]", child


def count_leaves(structure: Any) -> int:
    """How many leaves a structure has."""
    if structure is LEAF:
        return 1
    return sum(map(count_leaves, structure[2]))


def map_leaves(change: Callable[[Any], Any], tree: Any) -> Any:
    """The same tree with every leaf changed."""
    leaves: list[Any] = []
    structure = flatten(tree, leaves)
    return unflatten(structure, iter([change(leaf) for leaf in leaves]))


_ATTRIBUTES: dict[type, tuple[str, ...]] = {
    types.MethodType: ("__func__", "__self__"),
    functools.partial: ("func", "args", "keywords"),
}


def parts_of(function: Any) -> tuple[Any, ...] | None:
    """What a bound method or a partial function is made of, for as long as it lives; None for everything else."""
    return _apart(function)[0] if type(function) in _ATTRIBUTES else None


def _apart(function: Any) -> tuple[tuple[Any, ...], None]:
    return tuple([getattr(function, name) for name in _ATTRIBUTES[type(function)]]), None


register_pytree(types.MethodType, _apart, lambda _, parts: types.MethodType(*parts))
register_pytree(functools.partial, _apart, lambda _, parts: functools.partial(parts[0], *parts[1], **parts[2]))
register_pytree(deque, lambda found: (tuple(found), found.maxlen), lambda longest, values: deque(values, longest))
register_pytree(
    defaultdict,
    lambda found: ((dict(found),), found.default_factory),
    lambda factory, parts: defaultdict(factory, parts[0]),
)
register_pytree(
    types.SimpleNamespace, lambda found: ((vars(found),), None), lambda _, parts: types.SimpleNamespace(**parts[0])
)
_OURS = frozenset(_registered)
