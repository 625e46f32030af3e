"""What native code believes of CPython and NumPy is what their headers say."""

from __future__ import annotations

import re
import shutil
import subprocess
import sysconfig
from pathlib import Path

import numpy as np
import pytest

from fusec.runtime import abi, capabilities

translate = pytest.importorskip("fusec.runtime.native.translate", reason="a tool that is not in the package")

COMPILERS = [name for name in ("gcc", "clang-19", "cc") if shutil.which(name)]


def include_folders() -> list[str]:
    """Where the headers are of this Python, and of others that can be started here."""
    found = {sysconfig.get_path("include")}
    for minor in range(11, 16):
        command = [f"python3.{minor}", "-c", "import sysconfig; print(sysconfig.get_path('include'))"]
        if shutil.which(command[0]):
            found.add(subprocess.run(command, capture_output=True, text=True).stdout.strip())
    return sorted(folder for folder in found if folder and Path(folder, "Python.h").exists())


FOLDERS = include_folders()

with_headers = pytest.mark.skipif(not (COMPILERS and FOLDERS), reason="needs a C compiler and Python.h")


@with_headers
@pytest.mark.parametrize("folder", FOLDERS)
@pytest.mark.parametrize("compiler", COMPILERS)
def test_structures_and_functions_are_those_of_the_headers(compiler: str, folder: str) -> None:
    assert translate.holds_abi(compiler, folder)


WRONG = {
    "a field that is larger": ("structures.h", "int32_t ndim;", "int64_t ndim;"),
    "fields in another order": ("abi.c", "AGREES(Array, shape, PyArrayObject_fields, dimensions)",
                                "AGREES(Array, shape, PyArrayObject_fields, strides)"),
    "another result": ("cpython.h", "PyObject *PyCell_Get(", "int PyCell_Get("),
    "another parameter": ("cpython.h", "int64_t *cursor", "int32_t *cursor"),
    "a parameter too many": ("cpython.h", "Py_DecRef(PyObject *object)", "Py_DecRef(PyObject *object, int count)"),
    "mathematics with another parameter": ("libm.h", "double exponent", "int exponent"),
    "another number": ("cpython.h", "EQUAL = 2", "EQUAL = 3"),
    "NumPy's function with another parameter": ("numpy.h", "void *memory, int flags,", "void *memory, int64_t flags,"),
    "NumPy's function with a parameter too few": ("numpy.h", "void *memory, int flags,\n    PyObject *base",
                                                  "void *memory, int flags"),
    "NumPy's function with another result": ("numpy.h", "PyObject *SetHandler(", "void SetHandler("),
    "NumPy's function of bases with another result": ("numpy.h", "int SetBase(", "int64_t SetBase("),
    "a handler's field that is smaller": ("numpy.h", "char name[127];", "char name[126];"),
    "a handler's fields in another order": ("numpy.h", "    uint8_t version;\n    void *context;",
                                            "    void *context;\n    uint8_t version;"),
    "a handler's function with another parameter": ("numpy.h", "(*malloc)(void *context, uint64_t nbytes)",
                                                    "(*malloc)(void *context, uint32_t nbytes)"),
    "a handler's function with parameters in another order": ("numpy.h", "void *memory, uint64_t nbytes);\n} Handler",
                                                              "uint64_t nbytes, void *memory);\n} Handler"),
    "a handler with a field too many": ("numpy.h", "} Handler;", "    void *more;\n} Handler;"),
}  # fmt: skip


@with_headers
@pytest.mark.parametrize(("file", "right", "wrong"), WRONG.values(), ids=WRONG)
def test_what_the_headers_do_not_say_is_refused(
    file: str,
    right: str,
    wrong: str,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capfd: pytest.CaptureFixture[str],
) -> None:
    for source in [*translate.HERE.glob("*.h"), translate.HERE / translate.ABI]:
        text = source.read_text("utf-8")
        if source.name == file:
            assert text.count(right) == 1
            text = text.replace(right, wrong)
        (tmp_path / source.name).write_text(text, "utf-8")
    monkeypatch.setattr(translate, "HERE", tmp_path)
    assert not translate.holds_abi(COMPILERS[0], FOLDERS[0])
    assert "error:" in capfd.readouterr().err


ENTRIES = {
    "PyArray_GetNDArrayCVersion": abi.VERSION_ENTRY,
    "PyArray_Type": abi.TYPE_ENTRY,
    "PyArray_NewFromDescr": abi.NEW_ENTRY,
    "PyArray_SetBaseObject": abi.BASE_ENTRY,
    "PyDataMem_SetHandler": abi.HANDLER_ENTRY,
}


@pytest.mark.parametrize(("name", "place"), ENTRIES.items())
def test_functions_stand_where_the_header_has_them(name: str, place: int) -> None:
    text = Path(np.get_include(), "numpy", "__multiarray_api.h").read_text("utf-8")
    (definition,) = re.findall(rf"^#define {name} .*?(?=^#|^$)", text.replace("\\\n", " "), re.DOTALL | re.MULTILINE)
    assert definition.split("PyArray_API[")[1].startswith(f"{place}]")


def declarations(architecture: str) -> list[str]:
    """How the functions that native code calls are called on an architecture."""
    sources = [source for _, source, flags in translate.translations() if source.stem != "processor"]
    texts = [translate.translated(source, (f"--target={architecture}-linux-gnu",)) for source in sources]
    return re.findall(r"^declare (?!.*@llvm\.).*\)", "\n".join(texts), re.MULTILINE)


@pytest.mark.skipif(shutil.which(translate.CLANG) is None, reason="needs the compiler of native code")
@pytest.mark.parametrize("architecture", ["aarch64", "riscv64", "s390x", "powerpc64le"])
def test_architectures_that_share_a_text_call_alike(architecture: str) -> None:
    expected = declarations("x86_64")
    assert any("i32" in line for line in expected)
    assert (declarations(architecture) == expected) == (architecture in capabilities.ARCHITECTURES)
