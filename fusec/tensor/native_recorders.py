"""The native recorders (`runtime/native/recorders.c`): what they are told, checked and connected.

Once they are, operators, indexing and ufuncs of tensors run in native code wherever what they are given is ordinary;
`fusec.tensor.recorders` and `fusec.tensor.indexing` are their definition, and the way for everything else.
"""

from __future__ import annotations

import ctypes
import functools
import sys
import types
from collections.abc import Callable, Iterator
from typing import Any

import numpy as np

from fusec import ops
from fusec.codegen.machine import LoadedCode
from fusec.errors import OWN_FILES, is_own_file
from fusec.evaluation.prefix import CHECKED, shorten
from fusec.foundation.locks import once
from fusec.foundation.log import log_compile
from fusec.graph.node import NONE, Node, input_node
from fusec.runtime.abi import UnknownLayout
from fusec.runtime.entry import is_native
from fusec.runtime.guards import Tables
from fusec.runtime.native import load_native
from fusec.runtime.native.recording_structures import RECORDED_FIELDS, RECORDED_NAMES, RECORDER, RECORDING
from fusec.runtime.native_method import NativeMethod, native_method
from fusec.runtime.node_places import node_places, place, scalar_class
from fusec.tensor import recorder_check, recording
from fusec.tensor.operands import EXCEPTIONAL
from fusec.tensor.protocols import RECORDERS, NumpyProtocols
from fusec.tensor.recorders import RECIPES, Recipe
from fusec.tensor.signatures import SIGNATURES, signatures_of
from fusec.tensor.tensor import Tensor
from fusec.types import BOOL, BY_NAME, TensorType

FUNCTIONS = ("record_call", "record_node", "record_ufunc", "record_index", "bind")

CLASSES: dict[str, type] = {
    "node": Node, "type": TensorType, "tensor": Tensor, "array": np.ndarray, "ufunc": np.ufunc,
    "class": type, "int": int, "float": float, "tuple": tuple, "slice": slice,
}  # fmt: skip

OTHERS: dict[tuple[type, str], str] = {
    (Tensor, "__getitem__"): "record_index",
    (NumpyProtocols, "__array_ufunc__"): "record_ufunc",
}
"""Methods that record no op of their own, and what native code has for them."""


def definition_of(function: Any) -> Any:
    """Python's function, also where a method of ours stands in for it."""
    return function.__wrapped__ if isinstance(function, NativeMethod) else function


class Connection:
    """Native code that records, and the methods it was given in place of Python's functions.

    Parameters
    ----------
    code : LoadedCode
        The native code.
    """

    def __init__(self, code: LoadedCode) -> None:
        self._code = code
        self._tables = Tables()
        # Native methods stay in their classes until the interpreter has gone, and so must all that they refer to.
        ctypes.pythonapi.Py_IncRef(ctypes.py_object((self, SIGNATURES, OWN_FILES)))

    def tell(self, places: dict[str, int]) -> None:
        """Tell native code of this process."""
        keep = self._tables.keep
        objects: dict[str, Any] = {
            **{f"{name}_class": kind for name, kind in CLASSES.items()},
            **{f"{name.strip('_')}_name": sys.intern(name) for name in RECORDED_NAMES},
            "input": ops.input, "constant": ops.constant, "slice": ops.slice, "reshape": ops.reshape,
            "no_attributes": NONE, "none": None, "ellipsis": Ellipsis, "zero": 0, "truth": BOOL,
            "true_object": True, "false_object": False, "true_scalar": np.True_, "false_scalar": np.False_,
            "own_files": OWN_FILES, "shorten": shorten,
            "ufuncs": self._ufuncs(), "index_fallback": definition_of(Tensor.__getitem__),
            "ufunc_fallback": definition_of(NumpyProtocols.__array_ufunc__),
            "node_fallback": functools.partial(recording.recorded, natively=False),
        }  # fmt: skip
        numbers = {
            **places, "callable_offset": NativeMethod.__basicsize__, "checked": CHECKED, "scalar_count": len(BY_NAME),
            "scalars": self._tables.add_rows(map(scalar_class, BY_NAME.values())),
        }  # fmt: skip
        told = RECORDING.at(self._code.addresses["recording"])
        for name, number in {**numbers, **{name: keep(value) for name, value in objects.items()}}.items():
            setattr(told, name, number)

    def _ufuncs(self) -> dict[Any, int]:
        """For each ufunc that is one op, the address of what records it."""
        pairs = [(op.reference, op) for op in SIGNATURES if op.reference in RECORDERS and op not in EXCEPTIONAL]
        return {ufunc: self._recorder(Recipe(op), None) for ufunc, op in pairs}

    def methods(self) -> Iterator[tuple[type, str, Any, NativeMethod]]:
        """The functions of ours that still stand in a class: where, under what name, and the method for them."""
        for (owner, name), symbol in OTHERS.items():
            function = vars(owner)[name]
            if isinstance(function, types.FunctionType) and is_own_file(function.__code__.co_filename):
                yield owner, name, function, self._method(function, symbol)
        for owner in Tensor.__mro__:
            for name, function in vars(owner).items():
                recipe = RECIPES.get(function) if isinstance(function, types.FunctionType) else None
                if recipe is not None and (recipe.is_power or recipe.op not in EXCEPTIONAL):
                    yield owner, name, function, self.recorder(function, recipe)

    def node_method(self) -> NativeMethod:
        """What stands in for `recorded`."""
        return self._method(recording.recorded, "record_node")

    def recorder(self, function: Callable[..., Any], recipe: Recipe) -> NativeMethod:
        """What records an op in place of a function of Python's."""
        return self._method(function, "record_call", self._recorder(recipe, function))

    def _method(self, function: Callable[..., Any], symbol: str, table: int = 0) -> NativeMethod:
        return native_method(function, self._code.addresses[symbol], table, self._code.addresses["bind"])

    def _recorder(self, recipe: Recipe, fallback: Callable[..., Any] | None) -> int:
        op, is_reflected, is_power = recipe
        keep = self._tables.keep
        row = RECORDER.words(
            op=keep(op),
            arity=op.arity,
            is_reflected=is_reflected,
            is_power=is_power,
            known=keep(signatures_of(op).known),
            fallback=0 if fallback is None else keep(fallback),
        )
        return self._tables.add(row)


def connect_recorders() -> str:
    """Let native code record from here on; why it does not, where it cannot."""
    return _doubt()


@once
def _doubt() -> str:
    try:
        doubt = _connect() if is_native() else "native calls are missing"
    except Exception as error:
        # Whoever evaluates has asked for no connection.
        doubt = f"{type(error).__name__}: {error}"
    log_compile("native recorders: %s", doubt or "connected")
    return doubt


def _connect() -> str:
    try:
        samples = [Tensor(input_node(TensorType((), BOOL))) for _ in range(2)]
        places = {**node_places(RECORDED_FIELDS), "tensor_node": place("node", samples)}
        connection = Connection(load_native("recorders", ("recording", *FUNCTIONS)))
    except (UnknownLayout, RuntimeError) as error:
        return str(error)
    connection.tell(places)
    methods = list(connection.methods())
    if not all(recorder_check.passes(name, method) for _, name, _, method in methods):
        return "their self-check failed: please report it, with the output of `python -m fusec info`"
    for owner, name, function, method in methods:
        # Whatever else stands there by now is somebody's who wants to see the calls.
        if vars(owner)[name] is function:
            setattr(owner, name, method)
    recording.native_record = connection.node_method()
    for op, signatures in list(SIGNATURES.items()):
        if signatures.by_python is not None:
            signatures.native = connection.recorder(signatures.by_python, Recipe(op, is_power=op is ops.pow))
    return ""
