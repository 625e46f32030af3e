"""The pool where pages are larger than here: what a system with such pages would refuse is counted."""

from __future__ import annotations

import ctypes
import mmap
import re
import subprocess
import sys

import numpy as np
import pytest

from fusec.codegen.machine import LoadedCode, compile_text, link_texts
from fusec.lanes.target import host_target
from fusec.runtime import block_pool, native

PAGED = """
@refused = global i64 0
@mapped = global i64 0
; The size of a page comes first.
@settings = external global i64

declare ptr @mmap(ptr, i64, i32, i32, i32, i64)
declare i32 @munmap(ptr, i64)

; Whole pages at a page's start, whatever was asked for.
define ptr @paged_mmap(ptr %place, i64 %nbytes, i32 %rights, i32 %flags, i32 %file, i64 %offset) {
  %page = load i64, ptr @settings
  %less = sub i64 %page, 1
  %mask = sub i64 0, %page
  %past = add i64 %nbytes, %less
  %whole = and i64 %past, %mask
  %more = add i64 %whole, %page
  %found = call ptr @mmap(ptr %place, i64 %more, i32 %rights, i32 %flags, i32 %file, i64 %offset)
  %begin = ptrtoint ptr %found to i64
  %past_begin = add i64 %begin, %less
  %aligned = and i64 %past_begin, %mask
  %memory = inttoptr i64 %aligned to ptr
  %before = load i64, ptr @mapped
  %after = add i64 %before, %whole
  store i64 %after, ptr @mapped
  ret ptr %memory
}

; Whole pages go; one that does not begin there is refused.
define i32 @paged_munmap(ptr %place, i64 %nbytes) {
  %page = load i64, ptr @settings
  %less = sub i64 %page, 1
  %mask = sub i64 0, %page
  %begin = ptrtoint ptr %place to i64
  %beyond = and i64 %begin, %less
  %is_start = icmp eq i64 %beyond, 0
  br i1 %is_start, label %unmap, label %refuse
unmap:
  %past = add i64 %nbytes, %less
  %whole = and i64 %past, %mask
  %before = load i64, ptr @mapped
  %after = sub i64 %before, %whole
  store i64 %after, ptr @mapped
  %status = call i32 @munmap(ptr %place, i64 %whole)
  ret i32 %status
refuse:
  %refusals = load i64, ptr @refused
  %more = add i64 %refusals, 1
  store i64 %more, ptr @refused
  ret i32 -1
}
"""


def load_paged(name: str, symbols: tuple[str, ...]) -> LoadedCode:
    """What takes the place of `load_native`: code on a system with pages as large as it has been told."""
    target = host_target("native")
    text, *others = native.native_texts(name, target.triple)
    for function in ("mmap", "munmap"):
        assert re.search(rf"^declare .*@{function}\(", text, re.MULTILINE)
        text = text.replace(f"@{function}(", f"@paged_{function}(")
    linked = link_texts([text, *others, PAGED], target)
    return LoadedCode(compile_text(linked, target).image, *symbols, "refused", "mapped")


def drill(page: int) -> None:
    """Arrays of many sizes come and go, and all of their memory can be written to."""
    block_pool.load_native = load_paged
    mmap.PAGESIZE = page
    pool = block_pool.BlockPool()
    assert pool.settings.page_bytes == page
    read = {name: ctypes.c_int64.from_address(pool.addresses[name]) for name in ("refused", "mapped")}
    take, give, capacity = (
        ctypes.CFUNCTYPE(ctypes.c_size_t, *parameters)(pool.addresses[name])
        for name, parameters in (
            ("take_memory", [ctypes.c_size_t]),
            ("give_memory", [ctypes.c_size_t, ctypes.c_size_t]),
            ("capacity_for", [ctypes.c_size_t]),
        )
    )
    assert pool.makes_arrays
    sizes = [1, 65535, 65536, 65537, 73728, 81921, 100_000, 131_073, 262_145, 999_999, 1 << 21, (1 << 21) + 1, 5 << 20]
    taken = []
    for nbytes in sizes:
        room = capacity(nbytes)
        assert room >= nbytes
        assert room % page == 0
        place = take(nbytes)
        assert place % page == 0
        ctypes.memset(place, 0xA5, room)
        taken.append((place, nbytes))
    for place, nbytes in taken:
        assert ctypes.string_at(place, nbytes) == b"\xa5" * nbytes
        give(place, nbytes)
    # The same blocks serve the same sizes again.
    assert sorted(take(nbytes) for nbytes in sizes) == sorted(place for place, _ in taken)
    for place, nbytes in taken:
        give(place, nbytes)
    array = pool.new_array((3 << 20,), np.dtype(np.uint8), (1,), 3 << 20)
    array[:] = 7
    array.resize(5 << 20, refcheck=False)
    assert array[:10].tolist() == [7] * 10
    del array
    assert pool.info().idle > 0
    pool.trim(0)
    assert pool.info().idle == pool.info().in_use == 0
    assert read["refused"].value == 0
    assert read["mapped"].value == 0
    print("done")


@pytest.mark.parametrize("page", [4096, 16384, 65536])
def test_pages_of(page: int) -> None:
    program = f"from tests.runtime.test_pages import drill; drill({page})"
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True)
    assert done.stdout == "done\n", (done.returncode, done.stderr[-2000:])
