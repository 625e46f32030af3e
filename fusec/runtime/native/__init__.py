"""Native parts of the runtime: C beside this file, and the LLVM text it was translated to (`translate.py`).

The text is compiled for the host when first needed. One text serves all `ARCHITECTURES`, and `processor_*.ll`, of
which each of them has its own, is linked to it; on others the generic one is all that is loaded.
"""

from __future__ import annotations

from fusec.codegen.machine import LoadedCode, compile_text, link_texts
from fusec.foundation.lazy import LazyModule
from fusec.foundation.log import log_compile
from fusec.lanes.target import architecture, host_target
from fusec.runtime.capabilities import ARCHITECTURES
from fusec.runtime.disk_cache import load_or_compile

resources = LazyModule("importlib.resources")

PROCESSOR = "processor"
"""The part that is linked to all others, and can be loaded alone."""


def processor_file(triple: str) -> str:
    """The file for the processor of an LLVM triple, without its suffix.

    Parameters
    ----------
    triple : str
        As LLVM gives it for the host.
    """
    name = architecture(triple)
    return f"{PROCESSOR}_{name if name in ARCHITECTURES else 'generic'}"


def native_texts(name: str, triple: str) -> list[str]:
    """The LLVM texts that make up a part, which name no target.

    Parameters
    ----------
    name : str
        The part.
    triple : str
        What it is to be compiled for.
    """
    processor = processor_file(triple)
    files = dict.fromkeys((processor if name == PROCESSOR else name, processor))
    folder = resources.files(__name__)
    return [folder.joinpath(f"{file}.ll").read_text("utf-8") for file in files]


def load_native(name: str, symbols: tuple[str, ...]) -> LoadedCode:
    """Compile and load a part.

    What it must know of the process, Python writes into the structures it exports (`structures.py`): code that is
    compiled once must serve every process.

    Parameters
    ----------
    name : str
        The part: its file, without the suffix.
    symbols : tuple of str
        Its public functions and variables.
    """
    target = host_target("native")
    texts = native_texts(name, target.triple)

    def compile_part() -> bytes:
        return compile_text(link_texts(texts, target), target).image

    image, source = load_or_compile("llvm", "\n".join(texts), target, f"native {name}", compile_part)
    log_compile("native %s: %s", name, source)
    return LoadedCode(image, *symbols)
