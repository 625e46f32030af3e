"""Native parts of the runtime: LLVM assembly files beside this one, compiled for the host when first needed."""

from __future__ import annotations

from collections.abc import Mapping
from importlib import resources

from fusec.codegen.machine import LoadedCode, compile_text
from fusec.lanes.target import host_target


def load_native(name: str, symbols: tuple[str, ...], constants: Mapping[str, int] | None = None) -> LoadedCode:
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
    """
    target = host_target("native")
    text = resources.files(__name__).joinpath(f"{name}.ll").read_text("utf-8")
    for constant, value in (constants or {}).items():
        declaration = f"@{constant} = external constant i64"
        assert declaration in text, f"{name}.ll declares no {constant}"
        text = text.replace(declaration, f"@{constant} = private unnamed_addr constant i64 {value}")
    if not target.triple.startswith("x86_64"):
        text = text.replace("@llvm.x86.sse2.pause", "@sched_yield")  # other processors name their hints otherwise
    code = compile_text(f'target triple = "{target.triple}"\n\n{text}', target)
    return LoadedCode(code.image, *symbols)
