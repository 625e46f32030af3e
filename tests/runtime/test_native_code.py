"""Which file of native code a processor gets, what becomes of it on others, and where linked code lies."""

from __future__ import annotations

import functools
import gc
import os
import platform
import re
import subprocess
import sys
from collections.abc import Callable
from importlib import resources

import numpy as np
import pytest
from llvmlite import binding

import fusec as fc
from fusec.codegen import machine
from fusec.codegen.machine import LoadedCode, assemble, assembly, compile_text, link_texts
from fusec.lanes.target import Target, architecture, host_target
from fusec.runtime import native
from fusec.runtime.capabilities import ARCHITECTURES, is_promised
from fusec.runtime.native import load_native, native_texts, processor_file

TRIPLES = {
    "arm64-apple-darwin24.1.0": "aarch64",
    "arm64e-apple-macosx": "aarch64",
    "aarch64-unknown-linux-gnu": "aarch64",
    "aarch64-pc-windows-msvc": "aarch64",
    "x86_64-unknown-linux-gnu": "x86_64",
    "x86_64-apple-darwin23.0.0": "x86_64",
    "x86_64-pc-windows-msvc": "x86_64",
    "AMD64-unknown-freebsd14": "x86_64",
    "riscv64-unknown-linux-gnu": "generic",
    "aarch64_be-unknown-linux-gnu": "generic",
    "armv7l-unknown-linux-gnueabihf": "generic",
    "powerpc64le-unknown-linux-gnu": "generic",
}


@pytest.mark.parametrize(("triple", "file"), TRIPLES.items())
def test_a_processor_finds_its_file(triple: str, file: str) -> None:
    assert processor_file(triple) == f"processor_{file}"
    assert resources.files(native).joinpath(f"processor_{file}.ll").is_file()


def test_every_architecture_has_a_file() -> None:
    files = {path.name for path in resources.files(native).iterdir()}
    assert {f"processor_{name}.ll" for name in (*ARCHITECTURES, "generic")} <= files


@pytest.mark.parametrize("name", ["arm64", "aarch64", "AMD64", "x86_64"])
def test_this_processor_by_all_its_names(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """The same code, whatever the system calls the processor it runs on."""
    target = host_target("native")
    _, _, rest = target.triple.partition("-")
    here = architecture(f"{platform.machine()}-unknown")
    assert here == architecture(target.triple)
    if architecture(f"{name}-") != here:
        pytest.skip("another processor's name")
    monkeypatch.setattr(native, "host_target", lambda isa: target._replace(triple=f"{name}-{rest}"))
    keys = []

    def keep(kind: str, text: str, *others: object) -> tuple[bytes, str]:
        keys.append(text)
        return assemble(text, target) if kind == "assembly" else compile_text(text, target).image, "compiled"

    monkeypatch.setattr(native, "load_or_compile", keep)
    code = load_native(native.PROCESSOR, ("default_mode", "restore_mode"))
    assert code.addresses["default_mode"]
    suffix = "s" if "linux" in target.triple else "ll"
    assert keys == [resources.files(native).joinpath(f"processor_{here}.{suffix}").read_text("utf-8")]


PARTS = sorted(
    path.name.removesuffix(".ll")
    for path in resources.files(native).iterdir()
    if path.name.endswith(".ll") and not path.name.startswith(native.PROCESSOR)
)
PAUSES = {
    "aarch64-unknown-linux-gnu": "yield",
    "arm64-apple-darwin24.1.0": "yield",
    "x86_64-unknown-linux-gnu": "pause",
    "x86_64-apple-darwin23.0.0": "pause",
    "x86_64-pc-windows-msvc": "pause",
    "riscv64-unknown-linux-gnu": "ret",
}
"""How processors are told that a loop waits; where nothing is told, the function only returns."""


LOADED = [
    (triple, part)
    for triple in PAUSES
    for part in (native.PROCESSOR, *(PARTS if architecture(triple) in ARCHITECTURES else ()))
]


@pytest.mark.parametrize(("triple", "part"), LOADED)
def test_every_part_assembles_for_every_architecture(triple: str, part: str) -> None:
    binding.initialize_all_targets()
    binding.initialize_all_asmprinters()
    target = Target(triple, "", "", "generic", 128, True)
    texts = native_texts(part, triple)
    assert not re.search("^target ", "\n".join(texts), re.MULTILINE)
    code = compile_text(link_texts(texts, target), target)
    assert code.image
    assert re.search(rf"^\s+{PAUSES[triple]}$", assembly(code, target), re.MULTILINE)


@pytest.mark.parametrize(("triple", "architecture"), TRIPLES.items())
def test_linux_has_assembly(triple: str, architecture: str) -> None:
    has_assembly = [native.assembly_text(part, triple) is not None for part in (native.PROCESSOR, *PARTS)]
    assert has_assembly == len(has_assembly) * ["linux" in triple and architecture != "generic"]


@pytest.mark.parametrize("architecture", ARCHITECTURES)
@pytest.mark.parametrize("part", PARTS)
def test_assembly_calls_what_its_source_calls(part: str, architecture: str) -> None:
    """No function of a compiler's own library among them, which no process needs to have."""
    triple = f"{architecture}-unknown-linux-gnu"
    text = native.assembly_text(part, triple)
    assert text is not None
    llvm = "\n".join(native_texts(part, triple))
    functions = re.findall(r"^define (?!internal).*? @(\w+)\(", llvm, re.MULTILINE)
    variables = re.findall(r"^@(\w+) = (?!internal|private).*\b(?:global|constant) ", llvm, re.MULTILINE)
    assert set(re.findall(r"^\t\.globl\t(\w+)", text, re.MULTILINE)) == {*functions, *variables}
    named = re.findall(r"(\w+)@(?:PLT|GOTPCREL)|\bbl?\t(\w+)$|:got:(\w+)", text, re.MULTILINE)
    outside = {name for names in named for name in names if name} - set(re.findall(r"^(\w+):", text, re.MULTILINE))
    # Of LLVM's own functions, some are the C library's.
    assert outside <= set(re.findall(r"^declare .*?@(?:llvm\.)?(\w+)", llvm, re.MULTILINE))
    assert outside or part == "products"


@pytest.mark.skipif(not is_promised(), reason="LLVM compiles native code elsewhere")
def test_llvm_compiles_no_native_code_where_there_is_assembly(monkeypatch: pytest.MonkeyPatch) -> None:
    """The second call of a process's first function would wait for it."""

    def keep(kind: str, text: str, target: Target, title: str, compile_code: Callable[[], bytes]) -> tuple[bytes, str]:
        return compile_code(), "compiled"

    def refuse(*arguments: object) -> None:
        raise AssertionError("LLVM is at work")

    monkeypatch.setattr(native, "load_or_compile", keep)
    monkeypatch.setattr(machine, "_optimize", refuse)
    for part, symbol in (("entry", "entry"), ("threads", "run"), ("products", "blas"), ("block_pool", "handler")):
        assert load_native(part, (symbol,)).addresses[symbol]


COMPILED = """
import numpy as np, fusec as fc
from fusec.runtime import native
native.assembly_text = lambda name, triple: None
from fusec.runtime.entry import is_native
from fusec.runtime.products import load_products
x = np.linspace(0.0, 1.0, 1_000_000)
shifted = fc.jit(lambda x: x * 2 + 1)
for _ in range(3):
    assert np.array_equal(shifted(x), x * 2 + 1)
assert is_native() and load_products() is not None and fc.memory_info().in_use == 0
"""


@pytest.mark.skipif(not is_promised(), reason="what other systems do anyway")
def test_what_other_systems_compile_runs_here() -> None:
    environment = {**os.environ, "FUSEC_LOG": "compiles", "FUSEC_CACHE": "0"}
    command = [sys.executable, "-c", COMPILED]
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    parts = {"processor", "threads", "entry", "products", "block_pool"}
    assert set(re.findall(r": native (\w+): compiled", done.stderr)) == parts


MODULE = """
target triple = "{triple}"

@table = constant [4096 x i64] zeroinitializer
@words = global [4096 x i64] zeroinitializer
@empty = internal global [1024 x i64] zeroinitializer

define ptr @function(i64 %k) {{
  %place = getelementptr [4096 x i64], ptr @table, i64 0, i64 %k
  %word = load i64, ptr %place
  %other = getelementptr [1024 x i64], ptr @empty, i64 0, i64 %word
  ret ptr %other
}}
"""


@pytest.fixture(params=["ours", "LLVM's"])
def linker(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """What links objects: on Linux it is our own, but for processors of which it knows nothing."""
    if request.param == "LLVM's":
        monkeypatch.setattr(machine, "read_object", lambda image: None)


@pytest.mark.usefixtures("linker")
@pytest.mark.skipif(sys.platform == "win32", reason="another linker's work")
def test_the_sections_of_an_object_lie_together() -> None:
    """Code reaches its data by 33 bits on aarch64, and by 32 on x86-64: no gap between sections may be as large."""
    target = host_target("native")
    image = compile_text(MODULE.format(triple=target.triple), target).image
    kept = []
    for _ in range(50):
        # Whatever else is mapped meanwhile.
        code = LoadedCode(image, "table", "words", "function")
        kept.append((code, np.empty(1 << 22, np.uint8)))
        places = sorted(code.addresses.values())
        assert places[-1] - places[0] < 1 << 20


@pytest.mark.usefixtures("linker")
@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="counts Linux's mappings")
def test_memory_of_code_comes_back() -> None:
    target = host_target("native")
    image = compile_text(MODULE.format(triple=target.triple), target).image

    def mappings() -> int:
        gc.collect()
        with open("/proc/self/maps") as lines:
            return sum(1 for _ in lines)

    before = mappings()
    kept = [LoadedCode(image, "function") for _ in range(100)]
    assert mappings() >= before + 100
    del kept
    assert mappings() < before + 20


def test_every_native_part_is_linked_in_one_piece(monkeypatch: pytest.MonkeyPatch) -> None:
    """The linker refuses what the older one took: an alias that names more than is left of its object."""
    create = machine.binding.create_lljit_compiler
    asked: list[bool] = []

    def watched(**named: bool) -> object:
        asked.append(named["use_jit_link"])
        return create(**named)

    monkeypatch.setattr(machine, "read_object", lambda image: None)
    monkeypatch.setattr(machine.binding, "create_lljit_compiler", watched)
    monkeypatch.setattr(machine, "_linker", functools.cache(machine._linker.__wrapped__))
    code = load_native("threads", ("run", "settings"))
    assert code.addresses["settings"] % 64 == 0
    assert asked == [sys.platform != "win32"]
    assert fc.asarray(np.ones(5)).sum().item() == 5.0
