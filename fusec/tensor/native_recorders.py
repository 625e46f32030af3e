"""The native recorders (`runtime/native/recorders.c`): what they are told, checked and connected.

Once they are, operators, indexing and ufuncs of tensors run in native code wherever what they are given is ordinary;
`fusec.tensor.recorders` and `fusec.tensor.indexing` are their definition, and the way for everything else.
"""

from __future__ import annotations

import ctypes
import functools
import sys
import threading
import types
from collections.abc import Callable
from typing import Any

import numpy as np

from fusec import ops
from fusec.codegen.machine import LoadedCode
from fusec.errors import OWN_FILES
from fusec.evaluation.prefix import CHECKED, shorten
from fusec.foundation.locks import fork_safe, once
from fusec.foundation.log import log_compile
from fusec.graph.node import NONE, Node, input_node
from fusec.ops.op import ElementwiseOp
from fusec.runtime.abi import UnknownLayout
from fusec.runtime.entry import answer, is_native, native_class
from fusec.runtime.guards import Tables
from fusec.runtime.native import load_native
from fusec.runtime.native.recording_structures import LOOP, RECORDED_FIELDS, RECORDED_NAMES, RECORDER, RECORDING
from fusec.runtime.node_places import node_places, place, scalar_class
from fusec.runtime.program import NativeCallable
from fusec.schedule.placement import address
from fusec.tensor.loops import LOOPS, Kinds, Loop, loops_of
from fusec.tensor.operands import EXCEPTIONAL
from fusec.tensor.protocols import RECORDERS, UFUNCS, NumpyProtocols
from fusec.tensor.recorders import RECIPES, Recipe
from fusec.tensor.recording import native_node, recorded_by_python
from fusec.tensor.tensor import Tensor
from fusec.types import INT32, DType, TensorType

FIRST_LOOPS = 8
"""Loops of an op that there is room for at first: there may be hundreds, and programs use few."""

FUNCTIONS = ("record_call", "record_node", "record_ufunc", "record_index", "bind")


class NativeMethod(NativeCallable):
    """What stands in a class in place of a function, and is called in native code.

    Parameters
    ----------
    function : callable
        Python's way.
    """

    __slots__ = ()

    def __init__(self, function: Callable[..., Any]) -> None:
        functools.update_wrapper(self, function)
        self._inner = function

    def __call__(self, *args: Any, **kwargs: Any) -> Any:
        """What Python's way gives."""
        return self._inner(*args, **kwargs)


class _Table:
    """The loops of an op in memory. Native code copies one in a moment in which nothing of Python's runs."""

    def __init__(self, op: ElementwiseOp) -> None:
        self.rows = np.zeros((FIRST_LOOPS, LOOP.size // 8), np.int64)
        self.count = 0
        self.recorders: list[Any] = []
        loops = loops_of(op)
        loops.follow = self.add
        for kinds, loop in loops.known.items():
            self.add(kinds, loop)

    def add(self, kinds: Kinds, loop: Loop) -> None:
        with _lock:
            self._add(kinds, *loop)

    def _add(self, kinds: Kinds, result: DType, numbers: tuple[TensorType | None, ...]) -> None:
        row = {field.name: 0 for field in LOOP.fields}
        row["result"] = id(result)
        for k, (kind, number) in enumerate(zip(kinds, numbers, strict=True)):
            row[f"kind_{k}"] = id(kind)
            if number is not None:
                row |= {f"number_{k}": id(number), f"scalar_{k}": _scalar_address(number.dtype)}
        # Until recorders know the new ones, they read these.
        rows = self.rows
        if self.count == len(rows):
            self.rows = np.concatenate([rows, np.zeros_like(rows)])
        self.rows[self.count] = LOOP.words(**row)
        self.count += 1
        for recorder in self.recorders:
            recorder.loops, recorder.loop_count = address(self.rows), self.count


@functools.cache
def _scalar_address(dtype: DType) -> int:
    tables = Tables()
    _kept.append(tables)
    return tables.add(scalar_class(dtype))


_lock = fork_safe(threading.Lock())

_kept: list[Any] = []
"""What native code refers to for ever."""


def connect_recorders() -> str:
    """Let native code record from here on; why it does not, where it cannot."""
    return _doubt()


@once
def _doubt() -> str:
    doubt = _connect() if is_native() else "native calls are missing"
    log_compile("native recorders: %s", doubt or "connected")
    return doubt


def _connect() -> str:
    try:
        places = {**node_places(RECORDED_FIELDS), "tensor_node": place("node", [Tensor(_sample()), Tensor(_sample())])}
        code = load_native("recorders", ("recording", *FUNCTIONS))
    except (UnknownLayout, RuntimeError) as error:
        return str(error)
    index, ufunc = Tensor.__getitem__, NumpyProtocols.__array_ufunc__
    tables, methods = Tables(), _Methods(code)
    _kept.extend([code, tables])
    objects: dict[str, Any] = {
        **{f"{name}_class": kind for name, kind in CLASSES.items()},
        **{f"{name.strip('_')}_name": sys.intern(name) for name in RECORDED_NAMES},
        "input": ops.input, "constant": ops.constant, "slice": ops.slice, "reshape": ops.reshape,
        "no_attributes": NONE, "none": None, "ellipsis": Ellipsis, "zero": 0,
        "own_files": OWN_FILES, "outside": False, "shorten": shorten, "ufuncs": methods.ufuncs(),
        "index_fallback": index, "ufunc_fallback": ufunc, "node_fallback": recorded_by_python,
    }  # fmt: skip
    numbers = {"callable_offset": NativeMethod.__basicsize__, "checked": CHECKED}
    recording = RECORDING.at(code.addresses["recording"])
    for name, number in {**places, **{name: tables.keep(value) for name, value in objects.items()}, **numbers}.items():
        setattr(recording, name, number)
    found: dict[tuple[type, str], Any] = {
        (Tensor, "__getitem__"): methods.method(index, "record_index"),
        (NumpyProtocols, "__array_ufunc__"): methods.method(ufunc, "record_ufunc"),
    }
    for owner in Tensor.__mro__:
        for name, function in vars(owner).items():
            recipe = RECIPES.get(function) if isinstance(function, types.FunctionType) else None
            if recipe is not None and (recipe.is_power or recipe.op not in EXCEPTIONAL):
                found[owner, name] = methods.recorder(function, recipe)
    if not all(_passes_check(name, method) for (_, name), method in found.items()):
        return "their self-check failed: please report it, with the output of `python -m fusec info`"
    for (owner, name), method in found.items():
        setattr(owner, name, method)
    native_node[0] = methods.method(recorded_by_python, "record_node")
    for op, loops in LOOPS.items():
        if loops.by_python is not None:
            loops.native = methods.recorder(loops.by_python, Recipe(op, is_power=op is ops.pow))
    return ""


CLASSES: dict[str, type] = {
    "node": Node, "type": TensorType, "tensor": Tensor, "array": np.ndarray,
    "int": int, "float": float, "tuple": tuple, "slice": slice,
}  # fmt: skip


class _Methods:
    """Makes native methods, and what they read."""

    def __init__(self, code: LoadedCode) -> None:
        self._code = code
        self._tables: dict[ElementwiseOp, _Table] = {}

    def method(self, function: Callable[..., Any], symbol: str, table: int = 0) -> Any:
        """What calls one function of native code in place of Python's."""
        method = native_class(NativeMethod, self._code.addresses["bind"])(function)
        answer(method, self._code.addresses[symbol], table)
        return method

    def recorder(self, function: Callable[..., Any], recipe: Recipe) -> Any:
        """What records an op in place of a recorder of Python's."""
        return self.method(function, "record_call", self._recorder(recipe, function))

    def ufuncs(self) -> dict[Any, int]:
        """For each ufunc that is one op, the address of what records it."""
        return {
            ufunc: self._recorder(Recipe(op), None)
            for ufunc in RECORDERS
            if isinstance(op := UFUNCS[ufunc], ElementwiseOp) and op not in EXCEPTIONAL
        }

    def _recorder(self, recipe: Recipe, fallback: Callable[..., Any] | None) -> int:
        op, is_reflected, is_power = recipe
        table = self._tables.get(op)
        if table is None:
            table = self._tables[op] = _Table(op)
        recorder = RECORDER.new()
        values = {
            "op": id(op), "arity": op.arity, "is_reflected": is_reflected, "takes_arrays": not is_power,
            "is_power": is_power, "loop_count": table.count, "loops": address(table.rows),
            "fallback": 0 if fallback is None else id(fallback),
        }  # fmt: skip
        for name, value in values.items():
            setattr(recorder, name, int(value))
        table.recorders.append(recorder)
        _kept.append((recorder, table, fallback))
        return ctypes.addressof(recorder)


def _sample(*shape: int) -> Node:
    node = input_node(TensorType(shape, INT32))
    node.array = np.zeros(shape, np.int32)
    return node


def _samples(name: str) -> list[tuple[Any, ...]]:
    """Arguments of a method to try."""
    grid, row = Tensor(_sample(3, 4)), Tensor(_sample(4))
    keys = (2, -1, slice(1, 3), slice(None, None, -2), (slice(1, 2), 0), (..., slice(4, 2)), (None, 1, None), slice(4))
    samples: dict[str, list[tuple[Any, ...]]] = {
        "__add__": [(grid, row), (row, grid), (grid, 2), (grid, np.int8(3)), (grid, row.numpy())],
        "__rmul__": [(grid, 2)],
        "__pow__": [(grid, 2), (grid, row)],
        "__neg__": [(grid,)],
        "__getitem__": [(grid, key) for key in keys],
        "__array_ufunc__": [(row, np.multiply, "__call__", np.float64(2), row)],
    }
    return samples.get(name, [])


def _passes_check(name: str, method: Any) -> bool:
    """Whether native code records what Python does."""
    for call in _samples(name):
        # The first time it learns the loop.
        expected = method.__wrapped__(*call)
        if not _is_same(method(*call).node, expected.node):
            return False
    return True


def _is_same(node: Node, other: Node) -> bool:
    """Whether two nodes were recorded alike, by the very same line."""
    if node is other:
        return True
    if (node.op, node.type, node.depth, node.evaluations) != (other.op, other.type, other.depth, other.evaluations):
        return False
    known = node.array is other.array and repr(node.attributes) == repr(other.attributes)
    place, other_place = node.origin, other.origin
    is_here = (place and place[0]) is (other_place and other_place[0])
    pairs = zip(node.operands, other.operands, strict=True)
    return known and is_here and all(_is_same(one, another) for one, another in pairs)
