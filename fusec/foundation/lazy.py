"""What happens when it is first asked for: imports of heavy packages, and attributes."""

from __future__ import annotations

import importlib
from collections.abc import Callable
from types import ModuleType
from typing import Any, Generic, TypeVar, overload

Value = TypeVar("Value")


class LazyModule(ModuleType):
    """A module that is imported when one of its names is first asked for.

    A name that was asked for stays in the instance, so the second look-up costs what it costs in any module.
    """

    def __getattr__(self, name: str) -> Any:
        try:
            module = importlib.import_module(self.__name__)
        except ImportError as error:
            package = self.__name__.partition(".")[0]
            raise ImportError(f"this needs the package {package!r}: pip install {package}") from error
        value = getattr(module, name)
        setattr(self, name, value)
        return value


class cached(Generic[Value]):
    """A property that is computed once for each instance, and then an attribute like any other.

    The standard library's holds a lock in some versions of Python, which a child that is forked meanwhile inherits.
    Two threads may both compute here, which must not matter.

    Parameters
    ----------
    function : callable
        Computes it.
    """

    def __init__(self, function: Callable[[Any], Value]) -> None:
        self._function = function
        self.__doc__ = function.__doc__

    @overload
    def __get__(self, instance: None, owner: Any) -> cached[Value]: ...
    @overload
    def __get__(self, instance: object, owner: Any) -> Value: ...
    def __get__(self, instance: object, owner: Any) -> cached[Value] | Value:
        if instance is None:
            return self
        value = instance.__dict__[self._function.__name__] = self._function(instance)
        return value
