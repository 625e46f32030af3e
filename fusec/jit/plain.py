"""Plain numbers in place of those that remember, in what outlives a trace or is not part of it."""

from __future__ import annotations

import contextlib
from collections import deque
from collections.abc import Iterable
from functools import partial
from types import CellType, FunctionType, MethodType, SimpleNamespace
from typing import Any

from fusec.errors import UnknownValueError
from fusec.evaluation.pinned import plain_nodes
from fusec.jit.fixed import MAX_DEPTH, rebuilt
from fusec.jit.instances import layout_of
from fusec.runtime.program import NativeCallable
from fusec.symbolic.values import is_symbolic, plain_pinned
from fusec.tensor.protocols import NumpyProtocols

MAX_VALUES = 1000
"""Containers and objects that are looked into, and elements of one."""


def make_plain(value: Any) -> Any:
    """A value with plain numbers, pinned, where symbolic ones stand in it; see `make_all_plain`."""
    return make_all_plain([value])[0]


def make_all_plain(values: Iterable[Any]) -> list[Any]:
    """Some values with plain numbers, pinned, where symbolic ones stand in them.

    Lists, sets, dictionaries, objects and what functions carry with them are changed where they are; of tuples and
    other values that do not change there are new ones, as far as they have such numbers.

    Parameters
    ----------
    values : iterable of object
        Anything.

    Returns
    -------
    list of object
        Each value itself, or what stands for it.
    """
    walk = _Walk()
    made = [walk.image(value) for value in values]
    walk.finish()
    return made


class _Walk:
    """The mutable values that were met, and those that are still to be changed."""

    def __init__(self) -> None:
        # Kept, so that no other object comes to have its number.
        self._seen: dict[int, Any] = {}
        self._waiting: deque[Any] = deque()

    def finish(self) -> None:
        while self._waiting:
            self._change(self._waiting.popleft())

    def image(self, value: Any, depth: int = MAX_DEPTH) -> Any:
        """What stands for a value; a mutable one is changed later."""
        if is_symbolic(value) or not depth:
            return plain_pinned(value)
        if issubclass(type(value), (tuple, frozenset, slice)):
            return rebuilt(value, lambda inner: self.image(inner, depth - 1))
        if id(value) not in self._seen and len(self._seen) < MAX_VALUES and _is_mutable(value):
            self._seen[id(value)] = value
            self._waiting.append(value)
        return value

    def _change(self, value: Any) -> None:
        """Put plain numbers where symbolic ones are directly inside of a mutable value."""
        # Its class as it is: what an object says of it may be another one, or code of the user's.
        kind = type(value)
        if issubclass(kind, NumpyProtocols):
            self._change_tensor(value)
        elif issubclass(kind, (list, deque)):
            # What a trace adds to a long one stands at its end.
            for place in range(max(len(value) - MAX_VALUES, 0), len(value)):
                if (image := self.image(value[place])) is not value[place]:
                    value[place] = image
        elif issubclass(kind, set):
            self._change_set(value)
        elif issubclass(kind, dict):
            self._change_dictionary(value)
        elif issubclass(kind, SimpleNamespace):
            self._change_dictionary(vars(value))
        elif issubclass(kind, MethodType):
            self.image((value.__func__, value.__self__))
        elif issubclass(kind, partial):
            self._change_partial(value)
        elif issubclass(kind, NativeCallable):
            self.image(getattr(value, "function", None))
            self._change_dictionary(vars(value))
        elif issubclass(kind, type):
            self._change_class(value)
        elif issubclass(kind, FunctionType):
            self._change_function(value)
        else:
            self._change_instance(value)

    def _change_tensor(self, tensor: NumpyProtocols) -> None:
        # One that follows from a parameter is refused, or the business of the trace around this one.
        with contextlib.suppress(UnknownValueError):
            (tensor.node,) = plain_nodes([tensor.node])

    def _change_set(self, value: set[Any]) -> None:
        images = [self.image(inner) for inner in value]
        if not _are_same(images, value):
            value.clear()
            value.update(images)

    def _change_dictionary(self, value: dict[Any, Any]) -> None:
        keys = [self.image(key) for key in value]
        images = [self.image(inner) for inner in value.values()]
        if not _are_same(keys, value):
            value.clear()
        elif _are_same(images, value.values()):
            return
        value.update(zip(keys, images, strict=True))

    def _change_function(self, function: FunctionType) -> None:
        for cell in function.__closure__ or ():
            self._change_cell(cell)
        defaults = function.__defaults__
        if (image := self.image(defaults)) is not defaults:
            function.__defaults__ = image
        if function.__kwdefaults__:
            self._change_dictionary(function.__kwdefaults__)
        self._change_dictionary(vars(function))

    def _change_cell(self, cell: CellType) -> None:
        try:
            inner = cell.cell_contents
        except ValueError:
            return
        if (image := self.image(inner)) is not inner:
            cell.cell_contents = image

    def _change_partial(self, function: partial[Any]) -> None:
        parts = (function.func, function.args)
        image = self.image(parts)
        self._change_dictionary(function.keywords)
        if image is not parts:
            function.__setstate__((*image, function.keywords, vars(function)))  # type: ignore[attr-defined]

    def _change_class(self, kind: type) -> None:
        for name, inner in [*vars(kind).items()]:
            if (image := self.image(inner)) is not inner:
                # Not in its dictionary: Python remembers what it found there.
                type.__setattr__(kind, name, image)

    def _change_instance(self, instance: Any) -> None:
        layout = layout_of(type(instance))
        assert layout is not None
        self.image(type(instance))
        for name, inner in [*layout.attributes(instance).items()]:
            if (image := self.image(inner)) is not inner:
                layout.put(instance, name, image)


def _are_same(images: Iterable[Any], values: Iterable[Any]) -> bool:
    return all(image is value for image, value in zip(images, values, strict=True))


def _is_mutable(value: Any) -> bool:
    """Whether there may be numbers inside of a value that can be exchanged."""
    kind = type(value)
    if issubclass(kind, (list, deque)):
        return True
    if issubclass(kind, (set, dict)):
        return len(value) <= MAX_VALUES
    kinds = (NumpyProtocols, SimpleNamespace, MethodType, partial, NativeCallable, FunctionType)
    return issubclass(kind, kinds) or layout_of(value if issubclass(kind, type) else kind) is not None
