"""The floating-point mode kernels run in: rounding to nearest, subnormals kept, whatever the caller has set."""

from __future__ import annotations

import ctypes
from typing import Any

from fusec.codegen.machine import LoadedCode
from fusec.foundation.locks import once
from fusec.runtime.native import PROCESSOR, load_native


@once
def _functions() -> tuple[LoadedCode, Any, Any]:
    code = load_native(PROCESSOR, ("default_mode", "restore_mode"))
    enter = ctypes.PYFUNCTYPE(ctypes.c_uint64)(code.addresses["default_mode"])
    leave = ctypes.PYFUNCTYPE(None, ctypes.c_uint64)(code.addresses["restore_mode"])
    return code, enter, leave


class default_mode:
    """The default mode for the block, on this thread and those it starts; then the caller's again."""

    __slots__ = ("_saved",)

    def __enter__(self) -> None:
        _, enter, _ = _functions()
        self._saved = enter()

    def __exit__(self, *raised: object) -> None:
        _, _, leave = _functions()
        leave(self._saved)
