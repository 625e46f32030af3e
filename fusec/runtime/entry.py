"""Objects whose calls are answered by native code, as long as they look like a call seen before.

`native_class` derives from a Python class another one, made by CPython's own `PyType_FromSpec`, whose instances have
two more words: CPython's vectorcall pointer, null at first, and the address of what the native function needs: here, a
`ProgramList`. While the pointer is null a call runs the class's `__call__`; `attach` points it to `native/entry.c`,
which tries the programs and falls back to `__call__`.
"""

from __future__ import annotations

import ctypes
import functools
import threading
from typing import Any, TypeVar

import numpy as np

from fusec import config
from fusec.foundation.locks import fork_safe, once
from fusec.runtime.abi import UnknownLayout, array_functions, check_layout
from fusec.runtime.block_pool import load_pool
from fusec.runtime.capabilities import lacks_native_calls
from fusec.runtime.native import load_native
from fusec.runtime.native.structures import (
    ALLOCATOR,
    BIND_SLOT,
    CALLABLE,
    CLASS_FLAGS,
    MEMBERS_SLOT,
    METHOD_FLAG,
    READ_ONLY,
    RUNTIME,
    SIZE_MEMBER,
)
from fusec.runtime.program import NativeCallable, Program, ProgramList
from fusec.runtime.self_check import passes_check
from fusec.runtime.threads import pool
from fusec.schedule import thread_sharing

Class = TypeVar("Class")

PROGRAMS = 8
"""Programs a callable tries, most recent first."""


class _Member(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("type", ctypes.c_int),
        ("offset", ctypes.c_ssize_t),
        ("flags", ctypes.c_int),
        ("doc", ctypes.c_char_p),
    )


class _Slot(ctypes.Structure):
    _fields_ = (("number", ctypes.c_int), ("address", ctypes.c_void_p))


class _Specification(ctypes.Structure):
    _fields_ = (
        ("name", ctypes.c_char_p),
        ("size", ctypes.c_int),
        ("item", ctypes.c_int),
        ("flags", ctypes.c_uint),
        ("slots", ctypes.c_void_p),
    )


def native_class(base: type[Class], bind: int = 0) -> type[Class]:
    """A class like `base` whose instances can be given programs; `base` itself where that cannot be.

    Parameters
    ----------
    base : type
        A `NativeCallable` without further slots, whose `__call__` is the Python way.
    bind : int
        Address of a function that makes a method of an instance that stands in a class (`tp_descr_get`), if they do.
    """
    return _make_class(base, bind)  # type: ignore[arg-type]


@functools.cache
def _make_class(base: type[Any], bind: int) -> type[Any]:
    is_made = issubclass(base, NativeCallable) and base.__basicsize__ == NativeCallable.__basicsize__
    if lacks_native_calls() or not is_made:
        return base
    size = base.__basicsize__
    members = (_Member * 2)(_Member(b"__vectorcalloffset__", SIZE_MEMBER, size, READ_ONLY, None))
    binding = [_Slot(BIND_SLOT, bind)] if bind else []
    slots = (_Slot * 3)(_Slot(MEMBERS_SLOT, ctypes.addressof(members)), *binding)
    name = f"{base.__module__}.{base.__qualname__}".encode()
    flags = CLASS_FLAGS | (METHOD_FLAG if bind else 0)
    specification = _Specification(name, size + CALLABLE.size, 0, flags, ctypes.addressof(slots))
    signature = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.c_void_p, ctypes.py_object)
    make = signature(("PyType_FromSpecWithBases", ctypes.pythonapi))
    made: type[Any] = make(ctypes.addressof(specification), (base,))
    # The class refers to its name and members for ever.
    _kept.append((members, slots, name, specification))
    return made


_kept: list[Any] = []


def attach(target: Any, program: Program) -> None:
    """Let native code answer the calls of an instance of a `native_class` that fit a program.

    Parameters
    ----------
    target : object
        Whose calls they are; nothing happens when its class is an ordinary one.
    program : Program
        What to try before those that were attached earlier, of which the oldest goes.
    """
    native = _native()
    if native is not None:
        _connect(native)
        _attach(native, target, program)


def _connect(native: dict[str, int]) -> None:
    """Let programs allocate from the pool, once something was so large that it was loaded."""
    memory = load_pool.known
    if memory is not None and memory.makes_arrays and memory.info().limit:
        functions = {name: memory.addresses[name] for name in ("new_array", "take_memory", "give_memory")}
        places = (ctypes.c_size_t * len(functions)).from_address(native["allocator"])
        # In one piece: no program may take from one and give to the other.
        places[:] = list(ALLOCATOR.words(**functions))


def _attach(native: dict[str, int], target: Any, program: Program) -> None:
    base = type(target).__mro__[1]
    if type(target) is not native_class(base):
        return
    with _lock:
        if not hasattr(target, "_program_lists"):
            target._program_lists = []
        lists: list[ProgramList] = target._program_lists
        earlier = lists[-1].programs if lists else ()
        if program in earlier:
            return
        lists.append(ProgramList(base.__call__, (program, *earlier)[:PROGRAMS]))
        fields = CALLABLE.at(id(target) + base.__basicsize__)
        fields.table = lists[-1].address
        fields.vectorcall = native["entry"]
        # Only now may the list go that was there before; a signal handler that raises above leaves both.
        del lists[:-1]


_lock = fork_safe(threading.RLock())


def answer(target: Any, function: int, table: int = 0) -> None:
    """Let one native function answer all calls of an instance of a `native_class`; see `attach` for programs.

    Parameters
    ----------
    target : object
        Whose calls they are.
    function : int
        Address of a function that CPython's vectorcall protocol describes; it must outlive the instance.
    table : int
        Address of what the function needs of this instance, which must outlive it, too.
    """
    base = type(target).__mro__[1]
    assert type(target).__basicsize__ == base.__basicsize__ + CALLABLE.size
    fields = CALLABLE.at(id(target) + base.__basicsize__)
    fields.table = table
    fields.vectorcall = function


def detach(target: Any) -> None:
    """Let Python answer the next call of an instance of a `native_class`, and forget its programs.

    Parameters
    ----------
    target : object
        Whose calls they are.
    """
    with _lock:
        lists = getattr(target, "_program_lists", None)
        if lists:
            CALLABLE.at(id(target) + NativeCallable.__basicsize__).vectorcall = None
            lists.clear()


def is_native() -> bool:
    """Whether warm calls run without Python in this process.

    They do where `fusec.runtime.capabilities` has no objection, CPython's and NumPy's objects have the layouts that
    native code counts on, and a self-check passed.
    """
    return _native() is not None


def lacks_native_way() -> str:
    """Why warm calls run through Python in this process; nothing when they do not."""
    return "" if is_native() else lacks_native_calls() or "; ".join(_doubts)


_doubts: list[str] = []


def _load() -> dict[str, int] | None:
    """Addresses in the native code; None where the Python way is the only one."""
    workers = None if lacks_native_calls() else pool()
    if workers is None:
        return None
    try:
        check_layout()
        functions = array_functions()
        code = load_native("entry", ("entry", "runtime", "allocator", "increment"))
    except (UnknownLayout, RuntimeError) as error:
        # Not these objects, or not these functions in this process.
        _doubts.append(str(error))
        return None
    _kept.append(code)
    native = code.addresses
    runtime = RUNTIME.at(native["runtime"])
    runtime.callable_offset = NativeCallable.__basicsize__
    runtime.options = id(config.variable)
    runtime.array_type = functions["ndarray"]
    runtime.new_from_descr = functions["new"]
    runtime.set_base = functions["set_base"]
    runtime.byte_dtype = id(np.dtype(np.uint8))
    runtime.run = workers.addresses["run"]
    runtime.short_work = thread_sharing.SHORT_WORK
    if not passes_check(native_class, functools.partial(_attach, native), native["increment"]):
        _doubts.append("its self-check failed: please report it, with the output of `python -m fusec info`")
        return None
    return native


_native = once(_load)
