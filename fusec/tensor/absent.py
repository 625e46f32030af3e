"""Names that the package does not have: what an error says to use instead."""

from __future__ import annotations

import sys
from collections.abc import Callable
from types import ModuleType
from typing import Any

import numpy as np

from fusec.tensor.fallback import INSTEAD
from fusec.tensor.protocols import FOREIGN, FUNCTIONS, READERS, UFUNCS, WRITERS

OF_SEVERAL = ("block", "column_stack", "concat", "concatenate", "dstack", "hstack", "stack", "vstack")
"""NumPy's functions whose only operand is a list of arrays."""


def absence(name: str) -> AttributeError:
    """The error for a name that the package does not have.

    Parameters
    ----------
    name : str
        What somebody asked the package for.
    """
    text = f"module 'fusec' has no attribute {name!r}"
    instead = None if name.startswith("_") else _instead(name)
    # With the name and the module, Python suggests what is spelled like it, where it shows the error.
    return AttributeError(f"{text}: {instead}" if instead else text, name=name, obj=sys.modules["fusec"])


def _instead(name: str) -> str | None:
    for names in FOREIGN.values():
        if name in names:
            return f"use fc.{names[name].__name__}"
    found = vars(np).get(name)
    if isinstance(found, type) and issubclass(found, np.generic):
        return f"np.{name} is a dtype"
    if isinstance(found, ModuleType):
        return f"functions of np.{name} take tensors, which NumPy then evaluates"
    if not (isinstance(found, np.ufunc) or hasattr(found, "_implementation")):
        return f"use np.{name}" if found is not None and not callable(found) else None
    return _call(name, found)  # type: ignore[arg-type]


def _call(name: str, function: Callable[..., Any]) -> str:
    call = f"np.{name}([t, u])" if name in OF_SEVERAL else f"np.{name}(t)"
    if function in WRITERS:
        return "a tensor is a value and cannot be written to; np.where(mask, new, t) is the changed value"
    if function in UFUNCS or function in FUNCTIONS or function in READERS:
        return f"use {call}"
    instead = INSTEAD.get(f"np.{name}")
    lazily = f"{instead} stays lazy; or " if instead else ""
    return f"{lazily}use {call}, for which NumPy evaluates tensors"
