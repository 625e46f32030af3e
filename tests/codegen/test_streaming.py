"""Non-temporal stores: what is emitted, and that neither alignment nor length changes a bit."""

from __future__ import annotations

import ctypes

import numpy as np
import pytest

import fusec as fc
from fusec.runtime.kernels import compile_count
from fusec.schedule.placement import address
from fusec.tensor.tensor import Tensor
from tests.plans import only_kernel, only_step


def numbers(count: int, dtype: str = "f4") -> np.ndarray:
    return (np.random.default_rng(count).standard_normal(count) * 5).astype(dtype)


def silu(x: Tensor) -> Tensor:
    return x / (1 + fc.exp(-x))


def assembly(*tensors: Tensor) -> str:
    return str(fc.explain(*tensors, stage="asm"))


@pytest.mark.parametrize("isa", ["native", "sse2"])
def test_streaming_stores_and_a_fence(isa: str) -> None:
    with fc.options(isa=isa, streaming=True):
        kernel = only_kernel(silu(fc.asarray(numbers(5000))))
        text = assembly(silu(fc.asarray(numbers(5000))))
    assert kernel.code.llvm.count("!nontemporal") == kernel.nest.unroll
    if kernel.target.isa != "generic":
        assert "movntps" in text
        assert text.count("sfence") == 1
        assert text.index("movntps") < text.index("sfence")


def test_neither_without_streaming() -> None:
    text = assembly(silu(fc.asarray(numbers(5000))))
    assert "movnt" not in text
    assert "fence" not in text
    assert "nontemporal" not in only_kernel(silu(fc.asarray(numbers(5000)))).code.llvm


def test_streaming_costs_one_kernel_more() -> None:
    def run(count: int, streaming: bool) -> None:
        with fc.options(streaming=streaming):
            (fc.asarray(numbers(count)) * 1.2734375 - 0.3828125).numpy()

    before = compile_count()
    for count in range(2000, 2100):
        run(count, streaming=False)
        run(count, streaming=True)
    assert compile_count() - before == 2


@pytest.mark.parametrize("dtype", ["f4", "f8", "i2", "u1"])
@pytest.mark.parametrize("count", [4096, 5003, 6 * 1024 + 1])
def test_alignment_changes_no_bit(dtype: str, count: int) -> None:
    """Parts of a result that start at any element: all of the part is written, and nothing beside it."""
    x = numbers(count, dtype)
    y = fc.asarray(x) * fc.asarray(np.dtype(dtype).type(3)) + fc.asarray(x)
    with fc.options(streaming=True):
        step, kernel = only_step(y), only_kernel(y)
    assert kernel.nest.stores[0].streaming
    expected = x * x.dtype.type(3) + x
    geometry = (ctypes.c_int64 * len(step.geometry))(*step.geometry)
    three = np.asarray(x.dtype.type(3))
    for skipped in (0, 1, 7, 15, 16, 33):
        memory = np.full(count + 200, 99, dtype)
        result = memory[skipped : skipped + count]
        operands = (ctypes.c_void_p * 3)(*(address(array) for array in (x, three, result)))
        for begin, end in ((1024, 1024), (1025, 1030), (skipped, count - 3)):
            memory[...] = 99
            kernel.call(begin, end, operands, geometry)
            np.testing.assert_array_equal(result[begin:end], expected[begin:end])
            assert (memory[: skipped + begin] == 99).all()
            assert (memory[skipped + end :] == 99).all()


def test_results_that_cannot_be_aligned_together() -> None:
    """Two results of different sizes: what is not aligned is stored as usual."""
    x = numbers(5000)
    wide = x.astype("f8")
    with fc.options(streaming=True):
        kernel = only_kernel(fc.asarray(x) * 2, fc.asarray(x).astype("f8") * 3)
        assert [store.streaming for store in kernel.nest.stores] == [True, True]
        for count in (4096, 4999):
            narrow, other = fc.evaluate(fc.asarray(x[:count]) * 2, fc.asarray(x[:count]).astype("f8") * 3)
            np.testing.assert_array_equal(narrow, x[:count] * 2)
            np.testing.assert_array_equal(other, wide[:count] * 3)


def test_rows_are_aligned_one_by_one() -> None:
    x = numbers(9 * 1031).reshape(9, 1031)
    with fc.options(streaming=True):
        y = fc.asarray(x)[:, 3:] + fc.asarray(x)[:, :1]
        assert only_step(y).nest.stores[0].streaming
        np.testing.assert_array_equal(y.numpy(), x[:, 3:] + x[:, :1])
