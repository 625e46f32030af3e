"""A caller's floating-point mode changes no result, and no call changes it."""

from __future__ import annotations

import ctypes
import functools
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.codegen.machine import LoadedCode, compile_text
from fusec.lanes.target import host_target

pytestmark = pytest.mark.skipif("x86_64" not in host_target("native").triple, reason="sets x86-64's mode")

SOURCE = """
declare void @llvm.x86.sse.stmxcsr(ptr)
declare void @llvm.x86.sse.ldmxcsr(ptr)
define i32 @read_mode() {
  %place = alloca i32
  call void @llvm.x86.sse.stmxcsr(ptr %place)
  %mode = load i32, ptr %place
  ret i32 %mode
}
define void @write_mode(i32 %mode) {
  %place = alloca i32
  store i32 %mode, ptr %place
  call void @llvm.x86.sse.ldmxcsr(ptr %place)
  ret void
}
"""

FLUSHING, UPWARDS = 0x9FC0, 0x5F80
"""Subnormals taken and given as zero; rounding towards infinity."""


@functools.cache
def functions() -> tuple[Any, Any, LoadedCode]:
    target = host_target("native")
    image = compile_text(f'target triple = "{target.triple}"\n{SOURCE}', target).image
    code = LoadedCode(image, "read_mode", "write_mode")
    read = ctypes.PYFUNCTYPE(ctypes.c_uint32)(code.addresses["read_mode"])
    write = ctypes.PYFUNCTYPE(None, ctypes.c_uint32)(code.addresses["write_mode"])
    return read, write, code


@contextmanager
def floating_mode(mode: int) -> Iterator[None]:
    read, write, _ = functions()
    saved = read()
    write(mode)
    try:
        yield
        assert read() & ~0x3F == mode
    finally:
        write(saved)


def subnormal(size: int) -> np.ndarray:
    return np.arange(1, size + 1, dtype=np.uint32).view(np.float32)


def thirds(x: Any) -> Any:
    return x / 3 + x * 1.1


def expected(x: np.ndarray) -> np.ndarray:
    return x / np.float32(3) + x * np.float32(1.1)


def test_the_mode_would_change_results() -> None:
    x = subnormal(64)
    right = expected(x)
    for mode in (FLUSHING, UPWARDS):
        with floating_mode(mode):
            found = expected(x)
        assert not np.array_equal(found, right)


@pytest.mark.parametrize("mode", [FLUSHING, UPWARDS])
@pytest.mark.parametrize("first", [0, 1, 2, 3])
def test_jitted_functions(mode: int, first: int) -> None:
    """From the first call on, and from one that is warm already."""
    x = subnormal(1000)
    right, found, out = expected(x), [], np.zeros_like(x)
    jitted = fc.jit(lambda v: thirds(v))
    for _ in range(first):
        jitted(x)
        jitted(x, out=out)
    for _ in range(4):
        out[...] = 0
        with floating_mode(mode):
            found.append(jitted(x))
            jitted(x, out=out)
        assert np.array_equal(out, right)
    assert all(np.array_equal(each, right) for each in found)


@pytest.mark.parametrize("mode", [FLUSHING, UPWARDS])
@pytest.mark.parametrize("size", [100, 100_000, 4_000_000])
def test_evaluation_on_any_number_of_threads(mode: int, size: int) -> None:
    x = subnormal(size)
    right = expected(x)
    for _ in range(3):
        lazy = thirds(fc.asarray(x))
        with floating_mode(mode):
            found = lazy.numpy()
        assert np.array_equal(found, right)


@pytest.mark.parametrize("mode", [FLUSHING, UPWARDS])
def test_constants_and_products(mode: int) -> None:
    x = np.eye(3, dtype=np.float32)
    small = np.float32(1e-40)
    lazy = (fc.full((3,), small) * np.float32(0.5) + fc.asarray(x)) @ fc.asarray(x)
    right = (np.full(3, small) * np.float32(0.5) + x) @ x
    with floating_mode(mode):
        found = lazy.numpy()
    assert np.array_equal(found, right)
