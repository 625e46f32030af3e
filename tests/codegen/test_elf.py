"""Objects that are linked without LLVM: every way to refer, what may be written and run, and what is left to LLVM."""

from __future__ import annotations

import ctypes
import gc
import os
import re
import struct

import numpy as np
import pytest

import fusec as fc
from fusec.codegen import machine
from fusec.codegen.elf import KINDS, address_in_process, read_object
from fusec.codegen.machine import LoadedCode, compile_text
from fusec.lanes.target import host_target
from fusec.runtime import kernels
from fusec.runtime.capabilities import is_promised

pytestmark = pytest.mark.skipif(not is_promised(), reason="LLVM links elsewhere")

MODULE = """
target triple = "{triple}"

@counter = global i64 40
@zeros = global [3 x i64] zeroinitializer
@places = global [2 x ptr] [ptr @inner, ptr getelementptr (i8, ptr @counter, i64 0)]
@table = constant [2 x i64] [i64 7, i64 11]

declare ptr @malloc(i64)
declare void @free(ptr)
declare i32 @{function}(i64)

define internal i64 @inner(i64 %k) noinline {{
  %place = getelementptr [2 x i64], ptr @table, i64 0, i64 %k
  %word = load i64, ptr %place
  ret i64 %word
}}

define i64 @outer(i64 %k) {{
  %memory = call ptr @malloc(i64 64)
  store i64 %k, ptr %memory
  %again = load i64, ptr %memory
  call void @free(ptr %memory)
  %word = call i64 @inner(i64 %again)
  %before = load i64, ptr @counter
  %after = add i64 %before, %word
  store i64 %after, ptr @counter
  store i64 %after, ptr @zeros
  ret i64 %after
}}

define ptr @function() {{
  ret ptr @{function}
}}

define ptr @place(i64 %k) {{
  %place = getelementptr [2 x ptr], ptr @places, i64 0, i64 %k
  %found = load ptr, ptr %place
  ret ptr %found
}}
"""

SYMBOLS = ("outer", "function", "place", "counter", "zeros")


def image_of(function: str = "getpid") -> bytes:
    target = host_target()
    return compile_text(MODULE.format(triple=target.triple, function=function), target).image


@pytest.fixture(params=["ours", "LLVM's"])
def code(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> LoadedCode:
    """The module in memory, by either linker: they have to agree."""
    if request.param == "LLVM's":
        monkeypatch.setattr(machine, "read_object", lambda image: None)
    return LoadedCode(image_of(), *SYMBOLS)


def call(code: LoadedCode, name: str, *arguments: int) -> int:
    parameters = [ctypes.c_int64] * len(arguments)
    return int(ctypes.CFUNCTYPE(ctypes.c_int64, *parameters)(code.addresses[name])(*arguments))


def word(address: int) -> int:
    return ctypes.c_int64.from_address(address).value


def test_functions_variables_and_constants(code: LoadedCode) -> None:
    assert [call(code, "outer", 0), call(code, "outer", 1)] == [47, 58]
    assert [word(code.addresses[name]) for name in ("counter", "zeros")] == [58, 58]
    assert word(code.addresses["zeros"] + 8) == 0


def test_addresses(code: LoadedCode) -> None:
    assert call(code, "function") == address_in_process("getpid")
    assert call(code, "place", 1) == code.addresses["counter"]
    inner = ctypes.CFUNCTYPE(ctypes.c_int64, ctypes.c_int64)(call(code, "place", 0))
    assert [inner(0), inner(1)] == [7, 11]


def test_every_way_to_refer_is_among_them() -> None:
    found = read_object(image_of())
    assert found is not None
    assert {kind for _, _, kind, _, _ in found.references} >= {1, 2, 4}
    assert {kind for _, _, kind, _, _ in found.references} & {9, 41, 42}


def rights(address: int) -> str:
    with open("/proc/self/maps") as lines:
        for line in lines:
            first, last, found = re.match(r"(\w+)-(\w+) (\S+)", line).groups()  # type: ignore[union-attr]
            if int(first, 16) <= address < int(last, 16):
                return str(found)
    return ""


def test_code_cannot_be_written_and_variables_cannot_be_run() -> None:
    code = LoadedCode(image_of(), *SYMBOLS)
    assert {rights(code.addresses[name]) for name in ("outer", "function")} == {"r-xp"}
    assert {rights(code.addresses[name]) for name in ("counter", "zeros")} == {"rw-p"}


def test_memory_is_given_back_or_kept() -> None:
    first, second = LoadedCode(image_of(), *SYMBOLS), LoadedCode(image_of(), *SYMBOLS)
    places = first.addresses["counter"], second.addresses["counter"]
    second.keep()
    del first, second
    gc.collect()
    assert [rights(place) for place in places] == ["", "rw-p"]


def test_a_forked_child_has_variables_of_its_own() -> None:
    code = LoadedCode(image_of(), *SYMBOLS)
    child = os.fork()
    if not child:
        os._exit(call(code, "outer", 0))
    assert os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == 47
    assert word(code.addresses["counter"]) == 40


def test_a_function_that_this_process_does_not_have() -> None:
    with pytest.raises(RuntimeError, match="this process has no fusec_has_no_such_function"):
        LoadedCode(image_of("fusec_has_no_such_function"), *SYMBOLS)


def test_other_objects_are_left_to_llvm(monkeypatch: pytest.MonkeyPatch) -> None:
    image = image_of()
    assert read_object(image) is not None
    assert read_object(b"\xcf\xfa\xed\xfe" + image[4:]) is None
    aarch64 = struct.pack("<H", 183)
    assert read_object(image[:18] + aarch64 + image[20:]) is None
    monkeypatch.setattr("fusec.codegen.elf.KINDS", KINDS - {4})
    assert read_object(image) is None
    assert call(LoadedCode(image, *SYMBOLS), "outer", 0) == 47


def test_kernels_need_no_other_linker(monkeypatch: pytest.MonkeyPatch) -> None:
    """A process that finds them on disk would load LLVM for that."""
    before = kernels.compile_count()
    monkeypatch.setattr(machine, "_LinkedByLlvm", None)
    x, y = fc.asarray(np.linspace(0.1, 3.0, 60).reshape(5, 12)), fc.asarray(np.ones((12, 5), np.float32))
    for found in (fc.tanh(x) + 0.625, fc.sin(x) % 0.625, x.sum(0) * 0.625, x.std(1), x - y.T, x.argmax(), x[:, :2] - 1):
        assert np.isfinite(found.numpy()).all()
    assert kernels.compile_count() > before
