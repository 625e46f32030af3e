"""Native parts from C into the texts beside them: `python -m fusec.runtime.native.translate [--check]`.

For those who change native code: what it writes is checked in, so that nobody else needs a compiler, and the package
does not carry this tool. There are two kinds of text. Assembly is for Linux, and quick to load: one for each
architecture, `processor.c` included. LLVM's text is for all other systems, and one serves x86-64 and aarch64: the C
holds 64-bit words and pointers, both pass the `int` of CPython's and the C library's functions in one way, and what is
told of the processor it was translated for is dropped. What architectures say in their own ways is in `processor.c`,
which is translated for each.
"""

from __future__ import annotations

import argparse
import re
import shutil
import subprocess
import sys
import sysconfig
from collections.abc import Iterator
from pathlib import Path

import numpy as np

from fusec.runtime.native import ASSEMBLED, PROCESSOR
from fusec.runtime.native.declarations import Constant, Enumeration, Structure
from fusec.runtime.native.structures import CONSTANTS, ENUMERATIONS, STRUCTURES

HERE = Path(__file__).parent

CLANG = "clang-19"
"""Another version would write another text."""

FLAGS = (
    "-S", "-O2", "-std=c17", "-ffreestanding", "-nostdlibinc", "-fno-builtin", "-fno-stack-protector",
    "-fno-asynchronous-unwind-tables", "-fno-ident", "-fPIC", "-fno-semantic-interposition",
    "-Wall", "-Wextra", "-Werror",
)  # fmt: skip

NEUTRAL = ("--target=x86_64-linux-gnu",)
PROCESSORS = {
    "aarch64": ("--target=aarch64-linux-gnu",),
    "generic": (*NEUTRAL, "-U__x86_64__"),
    "x86_64": NEUTRAL,
}
"""How `processor.c` is translated for each architecture, `generic` for those that are not named."""

LLVM = ("-emit-llvm",)
ASSEMBLY = {"aarch64": ("-mno-outline-atomics",), "x86_64": ()}
"""How assembly is made for an architecture: of functions that a compiler's library would have, it may name none."""

ABI = "abi.c"
"""What is only compared with the headers of CPython and NumPy."""

_MACHINE_LINES = re.compile(r"^(; ModuleID|source_filename|target (datalayout|triple)) = .*\n", re.MULTILINE)
_MACHINE_ATTRIBUTES = re.compile(r' "(target-cpu|target-features|tune-cpu|min-legal-vector-width)"="[^"]*"')


def translations() -> Iterator[tuple[str, Path, tuple[str, ...]]]:
    """Every LLVM text's name, the C file it is made of, and for which processor."""
    for source in _sources():
        if source.stem == PROCESSOR:
            yield from ((f"{PROCESSOR}_{name}.ll", source, flags) for name, flags in PROCESSORS.items())
        else:
            yield f"{source.stem}.ll", source, NEUTRAL


def assemblies() -> Iterator[tuple[str, Path, tuple[str, ...]]]:
    """Every assembly text's name, the C file it is made of, and how."""
    for architecture, flags in ASSEMBLY.items():
        for source in _sources():
            included = () if source.stem == PROCESSOR else ("-include", f"{PROCESSOR}.c")
            name = ASSEMBLED.format(part=source.stem, architecture=architecture)
            yield name, source, (*PROCESSORS[architecture], *flags, *included)


def _sources() -> list[Path]:
    return sorted(source for source in HERE.glob("*.c") if source.name != ABI)


def generated() -> Iterator[tuple[str, str]]:
    """Every generated file's name and contents.

    Raises
    ------
    subprocess.CalledProcessError
        When the compiler finds fault with a file.
    """
    yield from headers().items()
    yield from ((name, translated(source, flags)) for name, source, flags in translations())
    yield from ((name, assembled(source, flags)) for name, source, flags in assemblies())


def translated(source: Path, flags: tuple[str, ...]) -> str:
    """A file's LLVM text, the same wherever it is translated.

    Parameters
    ----------
    source : pathlib.Path
        The C file.
    flags : tuple of str
        For which processor.
    """
    text = _MACHINE_ATTRIBUTES.sub("", _MACHINE_LINES.sub("", _run(source, (*LLVM, *flags)))).strip()
    return f"; {source.name}, translated by translate.py.\n\n{text}\n"


def assembled(source: Path, flags: tuple[str, ...]) -> str:
    """A file's assembly text.

    Parameters
    ----------
    source : pathlib.Path
        The C file.
    flags : tuple of str
        For which processor, and what it includes.
    """
    return f"// {source.name}, translated by translate.py.\n\n{_run(source, flags).strip()}\n"


def _run(source: Path, flags: tuple[str, ...]) -> str:
    command = [CLANG, *flags, *FLAGS, source.name, "-o", "-"]
    return subprocess.run(command, cwd=HERE, check=True, stdout=subprocess.PIPE, text=True).stdout


def holds_abi(compiler: str, python: str) -> bool:
    """Whether objects and functions are as in the headers of CPython and NumPy; if not, the compiler says which.

    Parameters
    ----------
    compiler : str
        The command to run.
    python : str
        Where Python.h is.
    """
    headers = [flag for folder in (python, np.get_include()) for flag in ("-isystem", folder)]
    command = [compiler, "-std=c17", "-fsyntax-only", "-Wall", "-Wextra", "-Werror", *headers, ABI]
    return subprocess.run(command, cwd=HERE).returncode == 0


def headers() -> dict[str, str]:
    """The C headers of `structures.py`: the declarations, and what the compiler holds them to."""
    return {"structures.h": declarations(), "offsets.h": "\n\n".join([_OFFSETS, *map(_offsets, STRUCTURES)]) + "\n"}


_OFFSETS = "// Where Python has the fields: part of structures.h, generated from structures.py by translate.py."


def declarations() -> str:
    """What `structures.h` declares; a structure names only those that stand before it."""
    parts = [
        "// What Python and native code tell each other: generated from structures.py by translate.py.",
        "#pragma once",
        "#include <stddef.h>\n#include <stdint.h>",
        '#include "cpython.h"\n#include "kernel.h"\n#include "memory.h"\n#include "numpy.h"',
        "\n".join(map(_constant, CONSTANTS)),
        *map(_enumeration, ENUMERATIONS),
        *map(_structure, STRUCTURES),
        '#include "offsets.h"',
    ]
    return "\n\n".join(parts) + "\n"


def _constant(constant: Constant) -> str:
    return f"enum {{ {constant.name} = {constant.value} }}; // {constant.meaning}"


def _enumeration(enumeration: Enumeration) -> str:
    prefix = re.sub(r"(?<=[a-z])(?=[A-Z])", "_", enumeration.name).upper()
    lines = [
        f"    {prefix}_{name} = {number}, // {meaning}"
        for number, (name, meaning) in zip(enumeration.numbers, enumeration.members, strict=True)
    ]
    return "\n".join(
        [f"// {enumeration.meaning}", f"typedef enum {enumeration.name} {{", *lines, f"}} {enumeration.name};"]
    )


def _structure(structure: Structure) -> str:
    name = structure.name
    lines = [f"    {_declaration(field.type, field.name)}; // {field.meaning}" for field in structure.fields]
    return "\n".join([f"// {structure.meaning}", f"typedef struct {name} {{", *lines, f"}} {name};"])


def _offsets(structure: Structure) -> str:
    name = structure.name
    asserts = [
        f'_Static_assert(offsetof({name}, {field.name}) == {8 * place}, "{name}.{field.name}");'
        for place, field in enumerate(structure.fields)
    ]
    size = f'_Static_assert(sizeof({name}) == {8 * len(structure.fields)}, "{name}");'
    return "\n".join([*asserts, size])


def _declaration(type: str, name: str) -> str:
    return f"{type}{name}" if type.endswith("*") else f"{type} {name}"


def main() -> int:
    """Write all generated files, or with `--check` say which would change; then compare with CPython's and NumPy's."""
    parser = argparse.ArgumentParser(prog="python -m fusec.runtime.native.translate", description=main.__doc__)
    parser.add_argument("--check", action="store_true", help="write nothing, and fail if anything would change")
    is_check = parser.parse_args().check
    if shutil.which(CLANG) is None:
        print(f"{CLANG} is not here: native code can be neither translated nor compared", file=sys.stderr)
        return 1
    is_current = True
    # The headers come first, and are written before what includes it is translated.
    for name, text in generated():
        path = HERE / name
        if path.exists() and path.read_text("utf-8") == text:
            continue
        is_current = False
        print(f"{name} {'is not what its source says' if is_check else 'written'}")
        if not is_check:
            path.write_text(text, "utf-8")
    python = sysconfig.get_path("include")
    if not Path(python, "Python.h").exists():
        print("Python.h is not here: nothing is compared with it", file=sys.stderr)
    elif not holds_abi(CLANG, python):
        return 1
    return int(is_check and not is_current)


if __name__ == "__main__":
    sys.exit(main())
