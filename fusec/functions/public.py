"""Which names of this room are public."""

from __future__ import annotations

from collections.abc import Mapping
from types import FunctionType
from typing import Any


def public_functions(namespace: Mapping[str, Any]) -> dict[str, FunctionType]:
    """The functions of a module, by name: of `fusec.functions`, which holds no others, the public ones."""
    return {name: value for name, value in namespace.items() if isinstance(value, FunctionType)}
