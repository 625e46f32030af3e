"""Native parts of the runtime: LLVM assembly files beside this one, compiled for the host when first needed."""

from __future__ import annotations

from collections.abc import Mapping

from fusec.codegen.machine import LoadedCode, compile_text
from fusec.foundation.lazy import LazyModule
from fusec.foundation.log import log_compile
from fusec.lanes.target import architecture, host_target
from fusec.runtime.disk_cache import load_or_compile

resources = LazyModule("importlib.resources")

ARCHITECTURES = ("aarch64", "x86_64")
"""Those with a file of their own."""

PROCESSOR = "processor"
FLOATING_MODE = ("floating_mode", PROCESSOR)
"""What a file includes that sets the floating-point mode."""


def processor_file(triple: str) -> str:
    """The file for the processor of an LLVM triple, without its suffix.

    Parameters
    ----------
    triple : str
        As LLVM gives it for the host.
    """
    name = architecture(triple)
    return name if name in ARCHITECTURES else "generic"


def load_native(
    name: str,
    symbols: tuple[str, ...],
    constants: Mapping[str, int] | None = None,
    includes: tuple[str, ...] = (),
) -> LoadedCode:
    """Compile and load one of the files.

    Parameters
    ----------
    name : str
        The file, without its suffix.
    symbols : tuple of str
        Its public functions and variables.
    constants : mapping of str to int, optional
        64-bit constants the file declares `external`: layouts of this process's Python and NumPy. Addresses are not
        passed this way, since code that is compiled once must serve every process.
    includes : tuple of str
        Files whose functions it calls; `PROCESSOR` is the one named after the architecture.
    """
    target = host_target("native")
    names = [processor_file(target.triple) if part == PROCESSOR else part for part in (name, *includes)]
    folder = resources.files(__name__)
    text = "\n".join(folder.joinpath(f"{part}.ll").read_text("utf-8") for part in names)
    for constant, value in (constants or {}).items():
        declaration = f"@{constant} = external constant i64"
        assert declaration in text, f"{name}.ll declares no {constant}"
        text = text.replace(declaration, f"@{constant} = private unnamed_addr constant i64 {value}")
    text = f'target triple = "{target.triple}"\n\n{text}'
    image, source = load_or_compile("llvm", text, target, f"native {name}", lambda: compile_text(text, target).image)
    log_compile("native %s: %s", name, source)
    return LoadedCode(image, *symbols)
