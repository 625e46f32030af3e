"""Compiled kernels, kept for as long as the process lives."""

from __future__ import annotations

import ctypes
import dataclasses
import threading
from typing import Any

from fusec.codegen.kernel import emit_kernel
from fusec.codegen.machine import LoadedCode, MachineCode, compile_text
from fusec.lanes.target import Target, host_target
from fusec.locks import fork_safe
from fusec.schedule.loop_nest import LoopNest

NAME = "kernel"
_SIGNATURE = ctypes.CFUNCTYPE(None, ctypes.c_int64, ctypes.c_int64, ctypes.c_void_p, ctypes.c_void_p)


@dataclasses.dataclass(frozen=True, slots=True)
class Kernel:
    """A nest's machine code, ready to be called.

    Attributes
    ----------
    nest : LoopNest
        What it does.
    target : Target
        What it was compiled for.
    code : MachineCode
        Its LLVM IR and object code.
    call : callable
        `(begin, end, operands, geometry)`; releases the GIL.
    loaded : LoadedCode
        Keeps the code in memory.
    """

    nest: LoopNest
    target: Target
    code: MachineCode
    call: Any
    loaded: LoadedCode


_kernels: dict[tuple[str, Target], Kernel] = {}
_lock = fork_safe(threading.Lock())


def load_kernel(nest: LoopNest, isa: str) -> Kernel:
    """The kernel of a nest, compiled at the first request.

    Parameters
    ----------
    nest : LoopNest
        What to compile.
    isa : str
        The widest instruction set to use.
    """
    target = host_target(isa)
    key = (nest.text, target)
    found = _kernels.get(key)
    if found is None:
        with _lock:
            found = _kernels.get(key)
            if found is None:
                code = compile_text(emit_kernel(nest, NAME, target), target)
                loaded = LoadedCode(code.image, NAME)
                found = _kernels[key] = Kernel(nest, target, code, _SIGNATURE(loaded.addresses[NAME]), loaded)
    return found


def compile_count() -> int:
    """How many kernels this process has compiled."""
    return len(_kernels)
