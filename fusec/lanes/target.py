"""What the emitted code may assume of the processor."""

from __future__ import annotations

import functools
from collections.abc import Callable
from typing import NamedTuple

from fusec.errors import UnsupportedError
from fusec.foundation.lazy import LazyModule

binding = LazyModule("llvmlite.binding")

# Feature switches that take a capable x86 host down to an older instruction set. Naming the root of each family
# is enough: LLVM drops whatever depends on it.
CAPS = {
    "avx512": (512, ""),
    "avx2": (256, "-avx512f,-evex512,+prefer-256-bit"),
    "sse2": (128, "-avx,-sse3,-ssse3,-sse4.1,-sse4.2,-sse4a,-xop,-popcnt"),
}
FMA_FREE = frozenset({"sse2"})


_OTHER_NAMES = {"amd64": "x86_64", "arm64": "aarch64", "arm64e": "aarch64"}
"""What systems call an architecture, macOS and the BSDs above all, and what everybody else does."""


class Host(NamedTuple):
    """What LLVM says of the machine this process runs on, and of itself.

    Attributes
    ----------
    triple, cpu, features : str
        Its names for the system, the processor, and all that the processor has and has not.
    llvm : str
        Its version.
    """

    triple: str
    cpu: str
    features: str
    llvm: str


def ask_llvm() -> Host:
    """What LLVM says now: it has to be loaded for that."""
    version = ".".join(map(str, binding.llvm_version_info))
    features = binding.get_host_cpu_features().flatten()
    return Host(binding.get_default_triple(), binding.get_host_cpu_name(), features, version)


recall: Callable[[], Host] = ask_llvm
"""Who is asked: `fusec/runtime/disk_cache.py` puts somebody in this place who remembers what LLVM said."""


@functools.cache
def this_host() -> Host:
    """The machine this process runs on."""
    return recall()


class Target(NamedTuple):
    """A processor as codegen and the vector math see it.

    Attributes
    ----------
    triple, cpu, features : str
        What LLVM is told.
    isa : str
        The family: `avx512`, `avx2`, `sse2`, or `generic` off x86.
    vector_bits : int
        Width of the widest vector register to use.
    has_fma : bool
        Whether a fused multiply-add is one instruction.
    """

    triple: str
    cpu: str
    features: str
    isa: str
    vector_bits: int
    has_fma: bool


def architecture(triple: str) -> str:
    """The architecture that an LLVM triple names, as most call it: `x86_64`, `aarch64`.

    Parameters
    ----------
    triple : str
        Like `arm64-apple-darwin24.1.0`.
    """
    name = triple.partition("-")[0].lower()
    return _OTHER_NAMES.get(name, name)


@functools.cache
def host_target(isa: str = "native") -> Target:
    """The machine this process runs on, capped at an instruction set.

    Parameters
    ----------
    isa : str
        `native`, `avx512`, `avx2` or `sse2`.

    Raises
    ------
    UnsupportedError
        When the host does not have `isa`.
    """
    triple, cpu, flat, _ = this_host()
    has = {feature[1:] for feature in flat.split(",") if feature.startswith("+")}
    if architecture(triple) != "x86_64":
        if isa != "native":
            raise UnsupportedError(f"instruction set {isa!r} is not one of this processor's")
        return Target(triple, cpu, flat, "generic", 128, True)
    widest = "avx512" if has.issuperset(("avx512f", "avx512dq", "avx512bw")) else "sse2"
    if widest == "sse2" and has.issuperset(("avx2", "fma")):
        widest = "avx2"
    order = ("sse2", "avx2", "avx512")
    chosen = widest if isa == "native" else isa
    if chosen not in order:
        raise UnsupportedError(f"unknown instruction set {isa!r}; known are native, {', '.join(order)}")
    if order.index(chosen) > order.index(widest):
        raise UnsupportedError(f"instruction set {isa!r} is not one of this processor's; it has {widest}")
    bits, switches = CAPS[chosen]
    # Some processors prefer half their width; fused loops are long enough to want all of it.
    switches = switches or "-prefer-256-bit"
    return Target(triple, cpu, f"{flat},{switches}", chosen, bits, chosen not in FMA_FREE)
