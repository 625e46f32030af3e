"""Native functions that stand in a class, or anywhere, in place of Python's."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import Any

from fusec.runtime.entry import answer, native_class
from fusec.runtime.program import NativeCallable


class NativeMethod(NativeCallable):
    """What is called in native code, and looks like the function of Python's that it stands in for.

    Parameters
    ----------
    function : callable
        That function.
    """

    __slots__ = ()

    def __init__(self, function: Callable[..., Any]) -> None:
        functools.update_wrapper(self, function)
        self._inner = function

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """What Python's function gives."""
        return self._inner(*args, **kwargs)

    def __getattr__(self, name: str) -> Any:
        if name == "_inner":
            raise AttributeError(name)
        return getattr(self._inner, name)

    def __repr__(self) -> str:
        return repr(self._inner)

    def __reduce__(self) -> str:
        # As functions do: by name, and a copy is the same object.
        qualname: str = self.__wrapped__.__qualname__
        return qualname


def native_method(function: Callable[..., Any], address: int, table: int, bind: int) -> NativeMethod:
    """What calls native code in place of a function.

    Parameters
    ----------
    function : callable
        The function, which native code calls where it does not answer.
    address : int
        Of the native function, as CPython's vectorcall protocol describes it.
    table : int
        Address of what it needs of this method, or 0.
    bind : int
        Address of the native function that makes a method of an instance of it (`tp_descr_get`).
    """
    method = native_class(NativeMethod, bind)(function)
    answer(method, address, table)
    return method
