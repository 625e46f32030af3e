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
from collections import defaultdict
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
from fusec.runtime.native.recording_structures import RECORDED_FIELDS, RECORDED_NAMES, RECORDER, RECORDING, SIGNATURE
from fusec.runtime.node_places import node_places, place, scalar_class
from fusec.runtime.program import NativeCallable
from fusec.schedule.placement import address
from fusec.tensor.operands import EXCEPTIONAL
from fusec.tensor.protocols import RECORDERS, NumpyProtocols
from fusec.tensor.recorders import RECIPES, Recipe
from fusec.tensor.recording import native_way, recorded_by_python
from fusec.tensor.signatures import SIGNATURES, Kinds, Types, signatures_of
from fusec.tensor.tensor import Tensor
from fusec.types import BOOL, INT32, DType, TensorType

FIRST_SIGNATURES = 8
"""Signatures of an op that there is room for at first: there may be hundreds, and programs use few."""

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
    """The signatures of an op in memory. Native code copies one in a moment in which nothing of Python's runs."""

    def __init__(self, op: ElementwiseOp) -> None:
        self.op = op
        self._rows = np.zeros((FIRST_SIGNATURES, SIGNATURE.size // 8), np.int64)
        self._count = 0
        self._recorders: list[Any] = []
        signatures = signatures_of(op)
        signatures.follow = self.add
        for kinds, signature in signatures.known.items():
            self.add(kinds, signature)

    def add(self, kinds: Kinds, signature: Types) -> None:
        if self.op is ops.pow and kinds[0] == BOOL:
            # NumPy's operator squares truth values as the integers of 8 bits.
            return
        result, numbers = signature
        row = {field.name: 0 for field in SIGNATURE.fields}
        row["result"] = id(result)
        for k, (kind, number) in enumerate(zip(kinds, numbers, strict=True)):
            row[f"kind_{k}"] = id(kind)
            if number is not None:
                row |= {f"number_{k}": id(number), f"scalar_{k}": _scalar_address(number.dtype)}
        with _lock:
            # Until recorders know the new ones, they read these.
            rows = self._rows
            if self._count == len(rows):
                self._rows = np.concatenate([rows, np.zeros_like(rows)])
            self._rows[self._count] = SIGNATURE.words(**row)
            self._count += 1
            for recorder in self._recorders:
                recorder.signatures, recorder.signature_count = address(self._rows), self._count

    def recorder(self, recipe: Recipe, fallback: Callable[..., Any] | None) -> int:
        """The address of what records the op in one way, for ever."""
        recorder = RECORDER.new()
        values = {
            "op": id(self.op), "arity": self.op.arity, "is_reflected": recipe.is_reflected, "is_power": recipe.is_power,
            "takes_arrays": not recipe.is_power, "fallback": 0 if fallback is None else id(fallback),
        }  # fmt: skip
        for name, value in values.items():
            setattr(recorder, name, int(value))
        _kept.append((recorder, self, fallback))
        with _lock:
            recorder.signatures, recorder.signature_count = address(self._rows), self._count
            self._recorders.append(recorder)
        return ctypes.addressof(recorder)


@functools.cache
def _scalar_address(dtype: DType) -> int:
    tables = Tables()
    _kept.append(tables)
    return tables.add(scalar_class(dtype))


_lock = fork_safe(threading.Lock())

_kept: list[Any] = []
"""What native code refers to for ever."""


class Connection:
    """Native code that records, and the ops that it was told of.

    Parameters
    ----------
    code : LoadedCode
        The native code.

    Attributes
    ----------
    ufuncs : dict
        For a ufunc, the address of what records it.
    """

    def __init__(self, code: LoadedCode) -> None:
        self.ufuncs: dict[Any, int] = {}
        self._code = code
        self._tables: dict[ElementwiseOp, _Table] = {}
        self._places: dict[ElementwiseOp, list[tuple[type, str]]] = defaultdict(list)
        for owner in Tensor.__mro__:
            for name, function in vars(owner).items():
                recipe = RECIPES.get(function) if isinstance(function, types.FunctionType) else None
                if recipe is not None and (recipe.is_power or recipe.op not in EXCEPTIONAL):
                    self._places[recipe.op].append((owner, name))

    def method(self, function: Callable[..., Any], symbol: str, table: int = 0) -> Any:
        """What calls a function of native code in place of Python's."""
        method = native_class(NativeMethod, self._code.addresses["bind"])(function)
        answer(method, self._code.addresses[symbol], table)
        return method

    def recorder(self, function: Callable[..., Any], recipe: Recipe) -> Any:
        """What records an op in place of a function of Python's."""
        return self.method(function, "record_call", self._table(recipe.op).recorder(recipe, function))

    def follow_ufunc(self, op: ElementwiseOp) -> None:
        """Let native code record the ufunc of an op."""
        if op.reference in RECORDERS and op not in EXCEPTIONAL:
            self.ufuncs[op.reference] = self._table(op).recorder(Recipe(op), None)

    def follow(self, op: ElementwiseOp) -> None:
        """Let native code record an op, wherever it is written, as soon as a signature is known."""
        signatures = signatures_of(op)
        if not signatures.known:
            signatures.follow = lambda *_: self.follow(op)
            return
        self.follow_ufunc(op)
        for owner, name in self._places[op]:
            function = vars(owner)[name]
            setattr(owner, name, self.recorder(function, RECIPES[function]))
        if signatures.by_python is not None:
            signatures.native = self.recorder(signatures.by_python, Recipe(op, is_power=op is ops.pow))

    def _table(self, op: ElementwiseOp) -> _Table:
        if op not in self._tables:
            self._tables[op] = _Table(op)
        return self._tables[op]


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
    connection = Connection(code)
    index, ufunc = Tensor.__getitem__, NumpyProtocols.__array_ufunc__
    _tell(RECORDING.at(code.addresses["recording"]), {
        **{f"{name}_class": kind for name, kind in CLASSES.items()},
        **{f"{name.strip('_')}_name": sys.intern(name) for name in RECORDED_NAMES},
        "input": ops.input, "constant": ops.constant, "slice": ops.slice, "reshape": ops.reshape,
        "no_attributes": NONE, "none": None, "ellipsis": Ellipsis, "zero": 0,
        "own_files": OWN_FILES, "outside": False, "shorten": shorten, "ufuncs": connection.ufuncs,
        "index_fallback": index, "ufunc_fallback": ufunc, "node_fallback": recorded_by_python,
    }, places)  # fmt: skip
    trials = {name: connection.recorder(getattr(Tensor, name), RECIPES[getattr(Tensor, name)]) for name in TRIED}
    trials["__getitem__"] = connection.method(index, "record_index")
    trials["__array_ufunc__"] = connection.method(ufunc, "record_ufunc")
    connection.follow_ufunc(ops.multiply)
    if not all(_passes_check(method, _samples(name)) for name, method in trials.items()):
        return "their self-check failed: please report it, with the output of `python -m fusec info`"
    Tensor.__getitem__ = trials["__getitem__"]  # type: ignore[method-assign]
    NumpyProtocols.__array_ufunc__ = trials["__array_ufunc__"]  # type: ignore[method-assign]
    native_way.record = connection.method(recorded_by_python, "record_node")
    for op in list(SIGNATURES):
        connection.follow(op)
    _kept.append((code, connection))
    return ""


def _tell(recording: Any, objects: dict[str, Any], places: dict[str, int]) -> None:
    tables = Tables()
    _kept.append(tables)
    numbers = {**places, "callable_offset": NativeMethod.__basicsize__, "checked": CHECKED}
    for name, number in {**numbers, **{name: tables.keep(value) for name, value in objects.items()}}.items():
        setattr(recording, name, number)


CLASSES: dict[str, type] = {
    "node": Node, "type": TensorType, "tensor": Tensor, "array": np.ndarray,
    "int": int, "float": float, "tuple": tuple, "slice": slice,
}  # fmt: skip

TRIED = ("__add__", "__rmul__", "__pow__", "__neg__")


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
    return samples[name]


def _passes_check(method: Any, calls: list[tuple[Any, ...]]) -> bool:
    """Whether native code records what Python does."""
    for call in calls:
        # The first time it learns the signature.
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
