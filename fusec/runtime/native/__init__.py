"""Native parts of the runtime: C beside this file, and the texts it was translated to (`translate.py`).

A part is loaded when first needed. On Linux its assembly is assembled, which takes a thirtieth of the time that LLVM
needs for its own text. That one is compiled on other systems, whose objects are of another kind: one text serves all
`ARCHITECTURES`, and `processor_*.ll`, of which each of them has its own, is linked to it; on others the generic one is
all that is loaded.
"""

from __future__ import annotations

import functools
import os
from typing import Any

from fusec.codegen.machine import LoadedCode, assemble, compile_text, link_texts
from fusec.foundation.log import log_compile
from fusec.lanes.target import Target, architecture, host_target
from fusec.runtime.capabilities import ARCHITECTURES
from fusec.runtime.disk_cache import load_or_compile

PROCESSOR = "processor"
"""The part that all others contain, and that can be loaded alone."""

ASSEMBLED = "{part}_{architecture}.s"
"""The file of a part's assembly."""


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
    return [_text(f"{file}.ll") for file in files]


def assembly_text(name: str, triple: str) -> str | None:
    """The assembly of a part; None where there is none for such a system.

    Parameters
    ----------
    name : str
        The part.
    triple : str
        What it is for.
    """
    if "linux" not in triple or architecture(triple) not in ARCHITECTURES:
        return None
    return _text(ASSEMBLED.format(part=name, architecture=architecture(triple)))


def _text(file: str) -> str:
    # The loader finds it in archives, too; `importlib.resources` would import a dozen modules to ask it.
    loader: Any = __spec__.loader
    data: bytes = loader.get_data(os.path.join(os.path.dirname(__file__), file))
    return data.decode()


def load_native(name: str, symbols: tuple[str, ...]) -> LoadedCode:
    """Load a part, from the disk cache or from its text.

    What it must know of the process, Python writes into the structures it exports (`structures.py`): code that is
    made once must serve every process.

    Parameters
    ----------
    name : str
        The part: its file, without the suffix.
    symbols : tuple of str
        Its public functions and variables.
    """
    target = host_target("native")
    text = assembly_text(name, target.triple)
    if text is not None:
        kind, made = "assembly", functools.partial(assemble, text, target)
    else:
        texts = native_texts(name, target.triple)
        kind, text, made = "llvm", "\n".join(texts), functools.partial(_compile, texts, target)
    image, source = load_or_compile(kind, text, target, f"native {name}", made)
    log_compile("native %s: %s", name, source)
    return LoadedCode(image, *symbols)


def _compile(texts: list[str], target: Target) -> bytes:
    return compile_text(link_texts(texts, target), target).image
