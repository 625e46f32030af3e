"""The pool of large results: reuse, layout, bounds, and arrays that are NumPy's in every respect."""

from __future__ import annotations

import copy
import ctypes
import gc
import itertools
import os
import pickle
import random
import sys
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from numpy._core.multiarray import get_handler_name

import fusec as fc
from fusec.runtime.block_pool import BlockPool, MemoryInfo, allocate, load_pool
from fusec.schedule.blocks import THRESHOLD
from tests.block_pool import F32, MIB, empty, native_calls, ready_pool

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="arithmetic of Linux's mappings")


@pytest.fixture
def pool() -> BlockPool:
    return ready_pool()


@contextmanager
def limit(pool: BlockPool, nbytes: int) -> Iterator[None]:
    before, pool.settings.limit = pool.settings.limit, nbytes
    try:
        yield
    finally:
        pool.settings.limit = before


# Reuse


def test_memory_returns_when_the_last_reference_dies(pool: BlockPool) -> None:
    before = fc.memory_info()
    array = empty(4 * MIB)
    address = array.ctypes.data
    assert fc.memory_info().in_use == before.in_use + 4 * MIB
    view = array[10:].reshape(-1)[::2]
    del array
    assert fc.memory_info().in_use == before.in_use + 4 * MIB
    del view
    after = fc.memory_info()
    assert (after.in_use, after.idle) == (before.in_use, before.idle + 4 * MIB)
    assert empty(4 * MIB).ctypes.data == address
    assert fc.memory_info().hits == before.hits + 1
    assert fc.memory_info().misses == before.misses + 1


def test_a_loop_maps_nothing_after_its_first_turn(pool: BlockPool) -> None:
    x = np.ones(1_000_000, np.float32)
    function = fc.jit(lambda x: fc.sqrt(x) * 2 + x)
    result = function(x)
    result = function(x)
    before = fc.memory_info()
    for _ in range(20):
        result = function(x)
    after = fc.memory_info()
    assert after.misses == before.misses
    assert after.hits == before.hits + 20
    assert (result == 3).all()


def test_a_hundred_thousand_arrays_leave_nothing_behind(pool: BlockPool) -> None:
    before = fc.memory_info()
    for number in range(100_000):
        empty(MIB + 4096 * (number % 3))
    after = fc.memory_info()
    assert after.in_use == before.in_use
    assert after.misses - before.misses == 2
    assert after.hits - before.hits == 100_000 - 2


def test_cycles_return_their_memory_when_collected(pool: BlockPool) -> None:
    before = fc.memory_info().in_use
    gc.disable()
    try:
        knot: list[object] = [empty(MIB)]
        knot.append(knot)
        del knot
        assert fc.memory_info().in_use == before + MIB
    finally:
        gc.enable()
    gc.collect()
    assert fc.memory_info().in_use == before


def test_temporaries_come_from_the_pool_too(pool: BlockPool) -> None:
    x = fc.asarray(np.ones(1_000_000, np.float32))
    before = fc.memory_info()
    with fc.options(fuse=False):
        y = fc.sqrt(fc.sqrt(fc.sqrt(x))).numpy()
    after = fc.memory_info()
    assert after.in_use - before.in_use == 4 * MIB
    # The result, and an arena for two.
    assert after.idle - before.idle == 8 * MIB
    assert y.flags.owndata


# Layout


@given(st.integers(1, 1 << 40))
def test_capacity(nbytes: int) -> None:
    """Enough; at most an eighth too much, but for the smallest size and whole huge pages; and its own capacity."""
    found = load_pool()
    assert found is not None
    capacity = ctypes.CFUNCTYPE(ctypes.c_size_t, ctypes.c_size_t)(found.addresses["capacity_for"])
    size = capacity(nbytes)
    assert nbytes <= size
    assert size % (2 * MIB if nbytes > 2 * MIB else 4096) == 0
    assert size <= max(65536, nbytes + nbytes // 8 + (2 * MIB if nbytes > 2 * MIB else 4096))
    assert capacity(size) == size


@pytest.mark.parametrize("nbytes", [MIB, MIB + 4, 2 * MIB - 4, 2 * MIB, 2 * MIB + 4, 30 * MIB, 64_000_000])
def test_alignment(nbytes: int, pool: BlockPool) -> None:
    arrays = [empty(nbytes) for _ in range(3)]
    for number, array in enumerate(arrays):
        assert array.ctypes.data % (2 * MIB if nbytes >= 2 * MIB else 4096) == 0
        array[:] = number
    assert [array.sum(dtype=float) for array in arrays] == [number * (nbytes // 4) for number in range(3)]


def test_blocks_in_use_do_not_overlap(pool: BlockPool) -> None:
    chance = random.Random(1)
    take, give = native_calls(pool)
    held: dict[int, int] = {}
    for _ in range(3000):
        if held and chance.random() < 0.5:
            memory = chance.choice(list(held))
            give(memory, held.pop(memory))
        else:
            nbytes = int(2 ** chance.uniform(1, 23))
            held[take(nbytes)] = nbytes
    spans = sorted((memory, memory + nbytes) for memory, nbytes in held.items())
    assert all(end <= begin for (_, end), (begin, _) in itertools.pairwise(spans))
    for memory, nbytes in held.items():
        give(memory, nbytes)


# NumPy's arrays


def test_arrays_are_numpys(pool: BlockPool) -> None:
    array = allocate((256, 1024), F32, (4, 1024))
    assert type(array) is np.ndarray
    assert array.flags.owndata
    assert array.flags.f_contiguous
    assert array.base is None
    assert get_handler_name(array) == "fusec_pool"
    array[:] = np.arange(array.size).reshape(array.shape)
    for twin in (copy.copy(array), copy.deepcopy(array), pickle.loads(pickle.dumps(array)), array.copy()):
        np.testing.assert_array_equal(twin, array)
        assert get_handler_name(twin) != "fusec_pool"


def test_resize_moves_the_values(pool: BlockPool) -> None:
    before = fc.memory_info().in_use
    array = empty(MIB)
    array[:] = np.arange(array.size)
    for nbytes in (MIB + 8, 8 * MIB, MIB, 4096, 4 * MIB):
        kept = min(array.size, nbytes // 4, 1024)
        array.resize(nbytes // 4, refcheck=False)
        np.testing.assert_array_equal(array[:kept], np.arange(kept))
    # Deprecated since NumPy 2.5; who does it all the same must not confuse the pool.
    with warnings.catch_warnings(action="ignore", category=DeprecationWarning):
        array.dtype = np.dtype(np.uint8)
        array.shape = (2, -1)
    del array
    assert fc.memory_info().in_use == before


def test_numpys_own_arrays_are_left_alone(pool: BlockPool) -> None:
    ours = fc.sqrt(fc.asarray(np.ones(1_000_000))).numpy()
    assert get_handler_name(ours) == "fusec_pool"
    assert get_handler_name() == "default_allocator"
    assert get_handler_name(np.empty(1_000_000)) == "default_allocator"
    assert get_handler_name(ours + 1) == "default_allocator"
    small = fc.sqrt(fc.asarray(np.ones(THRESHOLD // 8 - 1))).numpy()
    assert get_handler_name(small) == "default_allocator"


def test_a_refused_array_leaves_everything_as_it_was(pool: BlockPool) -> None:
    before = fc.memory_info()
    references = sys.getrefcount(F32)
    with pytest.raises(MemoryError):
        allocate((1 << 56,), F32, (4,))
    with pytest.raises(MemoryError):
        allocate((1 << 60,), F32, (4,))
    assert fc.memory_info() == before._replace(idle=0)
    assert get_handler_name() == "default_allocator"
    assert sys.getrefcount(F32) == references


# Bounds


def test_what_lies_idle_is_bounded_and_the_oldest_goes_first(pool: BlockPool) -> None:
    with limit(pool, 4 * MIB):
        arrays = [empty(MIB) for _ in range(6)]
        addresses = [array.ctypes.data for array in arrays]
        while arrays:
            del arrays[0]
        assert fc.memory_info().idle == 4 * MIB
        again = [empty(MIB) for _ in range(4)]
        # The youngest come first; the first two had gone.
        assert [array.ctypes.data for array in again] == addresses[:1:-1]


def test_a_block_above_the_bound_drives_nothing_out(pool: BlockPool) -> None:
    with limit(pool, 4 * MIB):
        del (small := [empty(MIB), empty(2 * MIB)])[:]
        assert fc.memory_info().idle == 3 * MIB
        large = empty(8 * MIB)
        del large
        assert fc.memory_info().idle == 3 * MIB
        assert not small


def test_trim(pool: BlockPool) -> None:
    arrays = [empty(size * MIB) for size in (1, 2, 4, 8)]
    while arrays:
        del arrays[0]
    assert fc.memory_info().idle == 15 * MIB
    assert fc.trim_memory(12 * MIB) == 3 * MIB
    assert fc.trim_memory(keep=12 * MIB) == 0
    assert fc.trim_memory() == 12 * MIB
    assert fc.memory_info().idle == 0
    with pytest.raises(ValueError, match="keep"):
        fc.trim_memory(-1)


def test_info_is_readable() -> None:
    info = MemoryInfo(1 << 20, 2 << 20, 0, 1 << 30, 7, 3)
    assert repr(info).startswith("MemoryInfo(in_use=1_048_576, peak=2_097_152, idle=0,")
    assert eval(repr(info)) == info
    with pytest.raises(AttributeError):
        info.idle = 1  # type: ignore[misc]


def test_the_default_bound_is_a_share_of_what_there_is() -> None:
    physical = os.sysconf("SC_PHYS_PAGES") * os.sysconf("SC_PAGE_SIZE")
    assert 0 < fc.memory_info().limit <= physical // 8
