"""The native walk over recorded nodes (`runtime/native/fingerprint.c`): what it is told, checked and connected."""

from __future__ import annotations

import functools
from collections.abc import Callable, Sequence
from types import MethodType
from typing import Any

import numpy as np

from fusec import ops
from fusec.evaluation.fingerprint import FIXED, Fingerprint, Walk, fingerprint
from fusec.foundation.locks import once
from fusec.foundation.log import log_compile
from fusec.graph import Node, constant_node, input_node
from fusec.graph.node import NONE
from fusec.ops.op import OPS, Kind
from fusec.runtime.abi import UnknownLayout
from fusec.runtime.entry import answer, is_native, native_class
from fusec.runtime.guards import Tables
from fusec.runtime.native import load_native
from fusec.runtime.native.node_structures import BUILTIN, NODE_FIELDS, WALK
from fusec.runtime.node_places import node_places, place, scalar_class
from fusec.symbolic.operations import WORD
from fusec.types import BY_NAME, FLOAT32, UINT64, TensorType, as_dtype

_kept: list[Any] = []

further: list[Callable[[], object]] = []
"""What else is connected once something is evaluated again: filled by rooms above."""


def connect_native() -> None:
    """Let native code do what a program does that evaluates the same again and again."""
    connect_walk()
    # Not inside of the walk's lock: those of others were made later, and a fork takes locks in that order.
    for connect in further:
        connect()


@once
def connect_walk() -> str:
    """Let native code answer `fingerprint` from here on; why it does not, where it cannot."""
    doubt = _connect() if is_native() else "native calls are missing"
    log_compile("native walk over nodes: %s", doubt or "connected")
    return doubt


def _connect() -> str:
    try:
        places = {**node_places(NODE_FIELDS), "op_kind": place("kind", list(OPS.values()))}
        code = load_native("fingerprint", ("fingerprint", "walk"))
    except (UnknownLayout, RuntimeError) as error:
        return str(error)
    tables, walk = Tables(), WALK.at(code.addresses["walk"])
    _kept.extend([code, tables])
    scalars = [scalar_class(dtype) for dtype in BY_NAME.values()]
    objects: dict[str, Any] = {
        "node_class": Node, "type_class": TensorType, "array_class": np.ndarray,
        **{f"{kind.__name__}_class": kind for kind in BUILTIN},
        "view": Kind.VIEW, "input": ops.input, "constant": ops.constant,
        "value": "value", "fixed": FIXED, "no_attributes": NONE, "none": None,
        "make": functools.partial(tuple.__new__, Fingerprint), "fallback": _refuse,
    }  # fmt: skip
    addresses = {name: tables.keep(value) for name, value in objects.items()}
    numbers = {"scalar_count": len(scalars), "scalars": tables.add_rows(scalars)}
    for name, number in {**places, **addresses, **numbers}.items():
        setattr(walk, name, number)
    trial = native_class(Walk)()
    answer(trial, code.addresses["fingerprint"])
    if not _passes_check(trial):
        return "its self-check failed: please report it, with the output of `python -m fusec info`"
    walk.fallback = tables.keep(MethodType(Walk.__call__, fingerprint))
    answer(fingerprint, code.addresses["fingerprint"])
    return ""


def _refuse(nodes: Sequence[Node]) -> None:
    """The fallback of the self-check."""


def _passes_check(trial: Walk) -> bool:
    """Whether native code writes down what Python does, and leaves to it what is not ordinary."""
    grid, line = _given(np.arange(6.0).reshape(2, 3)), _given(np.array([3, 4], "f4"))
    numbers = [constant_node(value, dtype) for dtype in BY_NAME.values() for value in (0, 1, 103)]
    numbers += [constant_node(value, FLOAT32) for value in (np.nan, -0.0, 1e-40)]
    numbers += [constant_node(value, UINT64) for value in (WORD - 1, WORD)]
    # Neither arity nor attributes need suit the ops, as long as these are of their kinds.
    view, computing = (next(op for op in OPS.values() if op.kind is kind) for kind in (Kind.VIEW, Kind.ELEMENTWISE))
    part = Node(view, (grid,), line.type, {"starts": (1, 2), "axes": (-1, 1), "extents": (2, 1)})
    total = Node(computing, (part,), line.type, {"axes": (1,), "keepdims": False})
    joined = Node(computing, (total, _given(line.array), line, total), line.type)
    twins = [_given(grid.array), joined, joined]
    ordinary = [[joined], [part, *numbers, total], twins]
    changed = _given(line.array)
    changed.type = TensorType((3,), FLOAT32)
    others = [input_node(line.type), _given(np.zeros(2, ">f8")), _given(np.zeros(17, "u1")[1:].view("f8")), changed]
    unlike: list[Any] = [*([other] for other in others), tuple(twins), [None]]
    return all(_is_same(trial(nodes), fingerprint(nodes)) for nodes in ordinary) and not any(map(trial, unlike))


def _given(array: Any) -> Node:
    node = input_node(TensorType(array.shape, as_dtype(array.dtype)))
    node.array = array
    return node


def _is_same(found: Fingerprint, expected: Fingerprint) -> bool:
    """Whether two fingerprints agree to the class and the last bit, over the very same objects."""
    if type(found) is not Fingerprint or repr(found[:2]) != repr(expected[:2]):
        return False
    return _addresses(found) == _addresses(expected)


def _addresses(found: Fingerprint) -> list[list[int]]:
    return [list(map(id, found.arrays)), list(map(id, found.recorded))]
