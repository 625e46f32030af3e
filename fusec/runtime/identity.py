"""What says whether LLVM would tell this process the same about the machine as it told an earlier one."""

from __future__ import annotations

import os

from fusec.foundation.lazy import LazyModule

llvmlite = LazyModule("llvmlite")

BOOT, PROCESSORS = "/proc/sys/kernel/random/boot_id", "/proc/cpuinfo"
"""Where Linux tells."""

PROCESSOR = ("vendor_id", "cpu family", "model", "model name", "stepping", "flags")
"""What the system says of a processor that decides which code it can run."""

MOST_BYTES = 1 << 14
"""More than it says of one of them."""


def identity() -> str:
    """Of one boot, one kind of processor and one build of LLVM; nothing where the system does not tell.

    A program may be moved to another machine together with all its files, or with all its memory.
    """
    try:
        with open(BOOT, "rb") as file:
            boot = file.read()
        # Without a buffer, so that a machine with many processors need not describe all of them.
        with open(PROCESSORS, "rb", buffering=0) as file:
            first, _, _ = file.read(MOST_BYTES).partition(b"\n\n")
        libraries = _libraries()
    except OSError:
        return ""
    pairs = [line.partition(":") for line in first.decode(errors="replace").splitlines()]
    fields = {name.strip(): value.strip() for name, _, value in pairs}
    if not fields.keys() >= set(PROCESSOR):
        return ""
    return "\n".join([boot.decode(errors="replace"), *(fields[name] for name in PROCESSOR), *libraries])


def _libraries() -> list[str]:
    """The files of LLVM and its binding, each with its time."""
    folder = os.path.join(*llvmlite.__path__, "binding")
    with os.scandir(folder) as found:
        return sorted(f"{entry.name} {entry.stat().st_mtime_ns}" for entry in found if entry.is_file())
