"""Names in the code of a function."""

from __future__ import annotations

import dis
import functools
from types import CodeType
from typing import NamedTuple


class CodeNames(NamedTuple):
    """What stands in a function's code.

    Chains of attributes of global and of free names, what it stores, all attributes, and all strings that may be names.
    """

    read: frozenset[tuple[bool, tuple[str, ...]]]
    stored: frozenset[tuple[bool, str]]
    attributes: frozenset[str]
    strings: frozenset[str]


_LOADS = {"LOAD_GLOBAL": False, "LOAD_NAME": False, "LOAD_DEREF": True, "LOAD_CLASSDEREF": True}
_STORES = {"STORE_GLOBAL": False, "DELETE_GLOBAL": False, "STORE_DEREF": True, "DELETE_DEREF": True}
"""Instructions about names outside of a function, and whether those are free ones, which have a cell."""


@functools.lru_cache(maxsize=1024)
def names_in(code: CodeType) -> CodeNames:
    """The names in a function's code and in the functions it defines.

    Parameters
    ----------
    code : code
        The code.
    """
    read: set[tuple[bool, tuple[str, ...]]] = set()
    stored: set[tuple[bool, str]] = set()
    attributes: set[str] = set()
    strings = {constant for constant in code.co_consts if isinstance(constant, str) and constant.isidentifier()}
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
            inside = names_in(constant)
            read |= inside.read
            stored |= inside.stored
            attributes |= inside.attributes
            strings |= inside.strings
    # Cells of its own are made anew by every call.
    outer = {*code.co_freevars}
    return CodeNames(
        frozenset((is_free, chain) for is_free, chain in read if not is_free or chain[0] in outer),
        frozenset((is_free, name) for is_free, name in stored if not is_free or name in outer),
        frozenset(attributes),
        frozenset(strings),
    )
