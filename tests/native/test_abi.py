"""What native code believes of CPython and NumPy is what their headers say."""

from __future__ import annotations

import re
import shutil
import subprocess
import sysconfig
from pathlib import Path

import numpy as np
import pytest

from fusec.runtime import abi

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
    "another number": ("cpython.h", "EQUAL = 2", "EQUAL = 3"),
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
    "PyDataMem_SetHandler": abi.HANDLER_ENTRY,
}


@pytest.mark.parametrize(("name", "place"), ENTRIES.items())
def test_functions_stand_where_the_header_has_them(name: str, place: int) -> None:
    text = Path(np.get_include(), "numpy", "__multiarray_api.h").read_text("utf-8")
    (definition,) = re.findall(rf"^#define {name} .*?(?=^#|^$)", text.replace("\\\n", " "), re.DOTALL | re.MULTILINE)
    assert definition.split("PyArray_API[")[1].startswith(f"{place}]")
