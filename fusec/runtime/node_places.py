"""Where nodes and their types have their fields, found out by looking at some, and what scalars are made of."""

from __future__ import annotations

import ctypes
from collections.abc import Sequence
from typing import Any

from fusec.graph.node import Node
from fusec.runtime.abi import UnknownLayout
from fusec.runtime.native.node_structures import SCALAR_CLASS, SCALAR_KIND, TYPE_FIELDS
from fusec.types import DType, TensorType

KINDS = {"b": "TRUTH", "i": "SIGNED", "u": "UNSIGNED", "f": "FLOAT"}
"""Of scalars, by the letter of their dtype's kind."""


def node_places(names: Sequence[str]) -> dict[str, int]:
    """Where nodes have some fields, and types all of them, by the names that native code has for these places.

    Parameters
    ----------
    names : sequence of str
        Fields of nodes.

    Raises
    ------
    UnknownLayout
        When a field is not in one place in all of them.
    """
    nodes, types = [], []
    for _ in range(2):
        node = Node(*[object() for _ in range(6)])  # type: ignore[arg-type]
        node.array, node.evaluations = object(), object()  # type: ignore[assignment]
        nodes.append(node)
        types.append(TensorType(object(), object()))  # type: ignore[arg-type]
    return {
        **{f"node_{name}": place(name, nodes) for name in names},
        **{f"type_{name}": place(name, types) for name in TYPE_FIELDS},
    }


def scalar_class(dtype: DType) -> tuple[int, ...]:
    """What native code knows of the scalars of a dtype: a row of `SCALAR_CLASS`.

    Parameters
    ----------
    dtype : DType
        One of the package's.
    """
    return SCALAR_CLASS.words(
        type=id(dtype.type), dtype=id(dtype), kind=SCALAR_KIND.number(KINDS[dtype.kind]), nbytes=dtype.itemsize
    )


def place(name: str, samples: Sequence[Any]) -> int:
    """How many bytes behind the heads of some objects there is what they have under a name.

    Parameters
    ----------
    name : str
        Of an attribute.
    samples : sequence of object
        Of one class, each with a value of its own there.

    Raises
    ------
    UnknownLayout
        When it is not in one place in all of them.
    """
    found = set(range(max(type(sample).__basicsize__ for sample in samples) // 8))
    for sample in samples:
        words = (ctypes.c_size_t * (type(sample).__basicsize__ // 8)).from_address(id(sample))
        found &= {place for place, word in enumerate(words) if word == id(getattr(sample, name))}
    if len(found) != 1:
        raise UnknownLayout(f"{type(samples[0]).__name__} has its {name} elsewhere")
    return 8 * found.pop()
