"""NumPy's BLAS keeps to the threads fusec may use, and is left as it was."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np
import pytest

import fusec as fc
from fusec.runtime import blas, threads


class Library:
    """A BLAS that remembers what it was told."""

    def __init__(self) -> None:
        self.threads = 8
        self.changes: list[int] = []

    def get_num_threads(self) -> int:
        return self.threads

    def set_num_threads(self, threads: int) -> None:
        self.threads = threads
        self.changes.append(threads)


@pytest.fixture
def library(monkeypatch: pytest.MonkeyPatch) -> Iterator[Library]:
    found = Library()
    monkeypatch.setattr(blas, "blas_libraries", lambda: [found])
    monkeypatch.setattr(blas, "whole_quota", lambda: math.inf)
    yield found
    assert found.threads == 8
    assert threads.pool().acquire_pool(), "the pool is free again"
    threads.pool().release_pool()


def test_no_limit_touches_no_library(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blas, "blas_libraries", lambda: pytest.fail("looked for libraries"))
    with blas.limited_blas(0):
        pass


def test_a_limit_holds_inside_the_block(library: Library) -> None:
    with blas.limited_blas(2):
        assert library.threads == 2
    assert library.changes == [2, 8]


def test_a_limit_that_is_no_limit_changes_nothing(library: Library) -> None:
    with blas.limited_blas(9):
        assert library.threads == 8
    assert library.changes == []


def test_an_error_inside_the_block_leaves_blas_as_it_was(library: Library) -> None:
    with pytest.raises(ValueError, match="inside"), blas.limited_blas(3):
        raise ValueError("inside")
    assert library.changes == [3, 8]


def test_the_quota_is_a_limit(library: Library, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(blas, "whole_quota", lambda: 3)
    with blas.limited_blas(0):
        assert library.threads == 3
    with blas.limited_blas(2):
        assert library.threads == 2


def test_blas_has_one_thread_while_kernels_have_the_pool(library: Library) -> None:
    assert threads.pool().acquire_pool()
    try:
        with blas.limited_blas(0):
            assert library.threads == 1
    finally:
        threads.pool().release_pool()


def test_the_last_block_brings_back_what_was_before(library: Library) -> None:
    first, second = blas.limited_blas(4), blas.limited_blas(2)
    first.__enter__()
    second.__enter__()
    assert library.threads == 1
    first.__exit__(None, None, None)
    assert library.threads == 1
    second.__exit__(None, None, None)


def test_only_blas_types_are_limited(library: Library) -> None:
    """NumPy multiplies matrices of integers itself."""
    for dtype, changes in ((np.int32, []), (np.float32, [3, 8])):
        with fc.options(num_threads=3):
            x = fc.asarray(np.ones((4, 4), dtype))
            np.testing.assert_array_equal((x @ x).numpy(), np.full((4, 4), 4))
        assert library.changes == changes


def test_the_library_numpy_uses_is_found() -> None:
    libraries = blas.blas_libraries()
    if not libraries:
        pytest.skip("threadpoolctl does not know this BLAS")
    before = [library.get_num_threads() for library in libraries]
    with blas.limited_blas(1):
        assert {library.get_num_threads() for library in libraries} == {1}
    assert [library.get_num_threads() for library in libraries] == before


@pytest.mark.parametrize("threads", [1, 2])
@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_fusing_changes_no_bit_of_a_product(dtype: type, threads: int) -> None:
    """The number of threads may, on which BLAS's order depends; what stands around the product may not."""
    rng = np.random.default_rng(0)
    for rows, inner, columns in ((300, 500, 200), (1, 20_000, 1), (37, 129, 65)):
        a = fc.asarray(rng.standard_normal((rows, inner)).astype(dtype))
        b = fc.asarray(rng.standard_normal((columns, inner)).astype(dtype).T)
        expressions = (
            lambda a=a, b=b: a @ b,
            lambda a=a, b=b: fc.maximum((a + 1) @ (b * 2), 0) - 1,
            lambda a=a, b=b: ((b + 1).T @ (a * 2).T).T,
            lambda a=a, b=b: (a / a.sum(axis=-1, keepdims=True)) @ (b - 1)[:, ::-1],
            lambda a=a, b=b: (a * b[:, 0]) @ (b[:, 0] + 1),
        )
        for expression in expressions:
            results = []
            for fuse in (True, False):
                with fc.options(fuse=fuse, num_threads=threads):
                    results.append(expression().numpy())
            assert results[0].dtype == results[1].dtype == dtype
            assert results[0].tobytes() == results[1].tobytes()
