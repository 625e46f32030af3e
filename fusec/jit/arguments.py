"""What varies and what stays fixed about the arguments of a jitted function."""

from __future__ import annotations

import functools
import inspect
from collections.abc import Callable, Iterator, Sequence
from typing import Any, NamedTuple

import numpy as np

from fusec.errors import DTypeError, UnsupportedError
from fusec.evaluation.arrays import normalize, refuse_subclass
from fusec.jit.fixed import SIMPLE, Identity, Opaque, describe, describe_or_identify
from fusec.jit.instances import is_array_like, layout_of
from fusec.jit.plain import make_plain
from fusec.jit.pytree import AGAIN, LEAF, count_leaves, flatten, has_attributes, inner_places, is_users
from fusec.jit.surroundings import is_traced
from fusec.symbolic.operations import WORD
from fusec.symbolic.scalars import word_of
from fusec.symbolic.values import is_symbolic
from fusec.tensor.tensor import Tensor
from fusec.types import NAMES, Array

NUMBER = "number"
"""In place of a leaf's type: a number that may be another at every call."""


SCALARS = frozenset(dtype.type for dtype in NAMES if dtype.kind in "iuf")
"""Classes of NumPy's scalars that vary."""


def is_varying(leaf: Any) -> bool:
    """Whether an argument is a number that may be another one at the next call.

    Of the two truth values, each has a trace of its own.
    """
    kind = type(leaf)
    if kind is int:
        return bool(-WORD <= leaf < WORD)
    return kind is float or kind in SCALARS


_STATE = "the function"
"""How the object is called in messages that a bound method or a partial function is made of."""


class Static:
    """An argument that the caller declared to be fixed.

    Parameters
    ----------
    value : object
        The argument. What its class says are values are compared as such; another object is the same as itself only.

    Attributes
    ----------
    key : object
        What must be the same for a trace to serve again.
    """

    __slots__ = ("key", "value")

    def __init__(self, value: Any) -> None:
        self.value = value
        kind: Any = type(value)
        is_value = layout_of(kind) is None or kind.__hash__ not in (None, object.__hash__)
        self.key = describe_or_identify(value) if is_value else (kind, Identity(value))


def plain_leaf(leaf: Any) -> Any:
    """A leaf of arguments with plain numbers, pinned, in place of symbolic ones."""
    return Static(make_plain(leaf.value)) if type(leaf) is Static else make_plain(leaf)


class StaticNames:
    """Which arguments of a function are declared fixed.

    Parameters
    ----------
    function : callable
        Whose arguments they are.
    names : str or sequence of str
        The parameters.

    Raises
    ------
    DTypeError
        For a name that the function has no parameter of.
    """

    __slots__ = ("_extra", "_positions", "names")

    def __init__(self, function: Callable[..., Any], names: str | Sequence[str]) -> None:
        self.names = frozenset([names] if isinstance(names, str) else names)
        parameters = list(parameters_of(function).values())
        known = {parameter.name: parameter.kind for parameter in parameters}
        if inspect.Parameter.VAR_KEYWORD not in known.values():
            for name in sorted(self.names - known.keys()):
                raise DTypeError(f"jit: static names {name!r}, and the parameters are {', '.join(known) or 'unknown'}")
        self._positions = frozenset(
            position
            for position, parameter in enumerate(parameters)
            if parameter.name in self.names and parameter.kind is not inspect.Parameter.KEYWORD_ONLY
        )
        # From where on positional arguments have no parameter of their own.
        kinds = [parameter.kind for parameter in parameters]
        first = kinds.index(inspect.Parameter.VAR_POSITIONAL) if inspect.Parameter.VAR_POSITIONAL in kinds else None
        self._extra = first if first in self._positions else None

    def mark(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """The arguments, with those that are declared fixed marked."""
        marked = [
            Static(value) if position in self._positions or self._is_extra(position) else value
            for position, value in enumerate(args)
        ]
        return tuple(marked), {name: Static(value) if name in self.names else value for name, value in kwargs.items()}

    def unmark(self, args: tuple[Any, ...], kwargs: dict[str, Any]) -> tuple[tuple[Any, ...], dict[str, Any]]:
        """The arguments as they were before `mark`."""
        plain = [value.value if isinstance(value, Static) else value for value in args]
        named = {name: value.value if isinstance(value, Static) else value for name, value in kwargs.items()}
        return tuple(plain), named

    def _is_extra(self, position: int) -> bool:
        return self._extra is not None and position >= self._extra


def parameters_of(function: Callable[..., Any]) -> dict[str, inspect.Parameter]:
    """The parameters of a function by name; none when it does not tell."""
    try:
        return dict(inspect.signature(function).parameters)
    except (TypeError, ValueError):
        return {}


def _positional(function: Callable[..., Any]) -> list[str]:
    """Names of the parameters that positional arguments go to, without those beyond."""
    kinds = (inspect.Parameter.POSITIONAL_ONLY, inspect.Parameter.POSITIONAL_OR_KEYWORD)
    return [parameter.name for parameter in parameters_of(function).values() if parameter.kind in kinds]


class Sorted(NamedTuple):
    """The leaves of a call's arguments.

    Attributes
    ----------
    fixed : tuple
        Of each leaf, what must be the same for a trace to serve again: `(NUMBER, type)` for a number that may vary.
    arrays : list of numpy.ndarray
        What varies, as kernels can read it.
    numbers : list of int or float
        What varies, too; scalars of NumPy's by their words.
    are_plain : bool
        Whether kernels read the arguments themselves.
    """

    fixed: tuple[Any, ...]
    arrays: list[Array]
    numbers: list[float]
    are_plain: bool


def sort_leaves(name: str, function: Callable[..., Any], structure: Any, leaves: list[Any]) -> Sorted:
    """Tell the leaves that vary from those that stay fixed; what is like an array becomes one in `leaves`.

    Raises
    ------
    DTypeError
        For an object that might change unseen.
    """
    fixed: list[Any] = []
    arrays: list[Array] = []
    numbers: list[float] = []
    are_plain = True
    # What a function is made of is the same at every call.
    arguments = len(leaves) - sum(map(count_leaves, structure[2][2:]))
    for position, leaf in enumerate(leaves):
        kind = type(leaf)
        if position < arguments and is_varying(leaf):
            fixed.append((NUMBER, kind))
            numbers.append(word_of(leaf) if kind in SCALARS else leaf)
            continue
        if kind in SIMPLE:
            fixed.append((kind, leaf))
            continue
        if kind is Static:
            fixed.append((Static, leaf.key))
            continue
        if not isinstance(leaf, np.ndarray):
            if isinstance(leaf, np.generic) or not is_array_like(kind):
                try:
                    fixed.append(describe(leaf))
                except Opaque as error:
                    raise _refusal(name, function, structure, position, leaf, error) from None
                continue
            leaf = leaves[position] = _converted(leaf)
            are_plain = False
        refuse_subclass(name, leaf)
        fixed.append(("array", leaf.dtype, leaf.ndim))
        arrays.append(normalize(leaf))
        are_plain &= arrays[-1] is leaf
    return Sorted(tuple(fixed), arrays, numbers, are_plain)


def records(structure: Any, leaves: Sequence[Any]) -> bool:
    """Whether a call with tensors records, and returns tensors.

    It does with a tensor among the arguments. Those that objects carry with them are used like arrays, as long as their
    values are known.
    """
    _, _, (args, kwargs, *_) = structure
    outside = _outside(args, remaining := iter(leaves)) or _outside(kwargs, remaining)
    return outside or any(isinstance(leaf, Tensor) and is_traced(leaf) for leaf in leaves)


def _outside(structure: Any, leaves: Iterator[Any]) -> bool:
    """Whether there is a tensor that is not inside of an object."""
    if structure is LEAF:
        return isinstance(next(leaves), Tensor)
    if structure[0] is not AGAIN and has_attributes(structure):
        _skip(structure, leaves)
        return False
    return any(_outside(child, leaves) for child in structure[2])


def _converted(value: Any) -> Array:
    """The array of an object that says how to make one, shared where it can be."""
    # NumPy does not ask for `__dlpack__` by itself.
    has_array = any(hasattr(type(value), name) for name in ("__array__", "__array_interface__", "__array_struct__"))
    return np.asarray(value) if has_array else np.from_dlpack(value)


def _refusal(
    name: str, function: Callable[..., Any], structure: Any, position: int, leaf: Any, error: Opaque
) -> DTypeError:
    path = list(leaf_paths(structure, _positional(function)))[position]
    inside = "" if error.value is leaf else f", with a {type(error.value).__name__} inside"
    extra = [found.name for found in parameters_of(function).values() if found.kind is found.VAR_POSITIONAL]
    root = path.split("'")[1] if path.startswith("argument '") else "".join(extra)
    static = f"take it as fixed while it is the same object: fusec.jit(function, static=({root!r},))"
    if path.startswith(_STATE):
        static = "jit a function around it, which sees only the attributes that it reads"
    return DTypeError(
        f"{name}: {path} is of type {type(leaf).__module__}.{type(leaf).__qualname__}{inside}, which is not hashable "
        "by value: a change in it would not be seen",
        hint="pass arrays, numbers, strings, and tuples, lists, dicts or instances of plain Python classes of them; "
        f"tell how to take its class apart (fusec.register_pytree), give it an `__array__`, or {static}",
    )


def leaf_paths(structure: Any, names: Sequence[str] = ()) -> Iterator[str]:
    """How to name every leaf of `(args, kwargs)`, or of `(args, kwargs, function)`.

    Parameters
    ----------
    structure : Structure
        Of all three.
    names : sequence of str, optional
        Of the parameters; without them, positional arguments are numbered.
    """
    for path, inner in _whole(structure, names):
        yield from _paths_inside(path, inner)


def _whole(structure: Any, names: Sequence[str]) -> Iterator[tuple[str, Any]]:
    """How to name every argument, and the function itself where it is an object, and their structures."""
    _, _, ((_, _, positional), (_, keywords, named), *function) = structure
    for position, inner in enumerate(positional):
        yield f"argument {names[position]!r}" if position < len(names) else f"argument {position}", inner
    for keyword, inner in zip(keywords, named, strict=True):
        yield f"argument {keyword!r}", inner
    for inner in function:
        yield _STATE, inner


def _paths_inside(path: str, structure: Any) -> Iterator[str]:
    if structure is LEAF:
        yield path
        return
    for place, inner in inner_places(path, structure):
        yield from _paths_inside(place, inner)


def refuse_changes(name: str, function: Callable[..., Any], structure: Any, leaves: Sequence[Any], tree: Any) -> None:
    """An error when a function changed what it was given: objects and containers are copies while it is traced.

    Parameters
    ----------
    name : str
        The function to name in the error.
    function : callable
        The function.
    structure : Structure
        Of the arguments, as they were.
    leaves : sequence
        Their leaves, as they were.
    tree : object
        The arguments, as they are.

    Raises
    ------
    UnsupportedError
        When something is not as it was.
    """
    found: list[Any] = []
    now = flatten(tree, found)
    old, new = iter(leaves), iter(found)
    names = _positional(function)
    for (path, before), (_, after) in zip(_whole(structure, names), _whole(now, names), strict=True):
        for place in _changed(path, before, after, old, new):
            raise UnsupportedError(
                f"{name}: changes {place} while it is traced, which later calls would not do",
                hint="return the new value, and assign it outside of jit",
            )


def _changed(path: str, before: Any, after: Any, old: Iterator[Any], new: Iterator[Any]) -> Iterator[str]:
    """Places that are not as they were; the two walks go together up to the first."""
    if before is LEAF or after is LEAF:
        if before is not after or not _is_unchanged(next(old), next(new)):
            yield path
        return
    kind, keys, inner = before
    if is_users(kind):
        # What it is taken apart into may be made for the occasion.
        _skip(before, old)
        _skip(after, new)
        return
    other, other_keys, other_inner = after
    extra = other_keys[len(inner) :] if isinstance(other_keys, tuple) else ()
    # What an object computes once, when it is first asked for it, it computes again in the next trace.
    is_kept = all(isinstance(getattr(kind, str(key), None), functools.cached_property) for key in extra)
    if kind is not other or not is_kept or (other_keys[: len(inner)] if extra else other_keys) != keys:
        yield next((f"{path}.{key}" for key in extra if isinstance(key, str)), path)
        return
    if kind is AGAIN:
        return
    if len(inner) + len(extra) != len(other_inner):
        yield path
        return
    for (place, child), (_, new_child) in zip(inner_places(path, before), inner_places(path, after), strict=False):
        yield from _changed(place, child, new_child, old, new)
    for child in other_inner[len(inner) :]:
        _skip(child, new)


def _is_unchanged(old: Any, new: Any) -> bool:
    """Whether a leaf is what it was: where a trace inside of this one came by, a pinned number is a plain one."""
    return new is old or (is_symbolic(old) and new is old.value)


def _skip(structure: Any, leaves: Iterator[Any]) -> None:
    """Pass over the leaves of a structure."""
    if structure is LEAF:
        next(leaves)
        return
    for child in structure[2]:
        _skip(child, leaves)
