"""Where LLVM's instructions and NumPy's semantics part: each case traps, is poison or differs if emitted naively."""

from __future__ import annotations

import ctypes
import mmap
import warnings
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc

INTEGERS = ["i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8"]
SIGNED = INTEGERS[:4]
FLOATS = ["f4", "f8"]


def long(values: list[Any], dtype: str, length: int = 77) -> np.ndarray:
    """The values again and again: whole vectors, and a tail of every kind."""
    return np.resize(np.array(values, dtype), length)


def compiled(function: Callable[..., Any], *arrays: np.ndarray, anywhere: bool = False) -> np.ndarray:
    """Evaluated by kernels alone, or `anywhere`."""
    result = function(*[fc.asarray(array) for array in arrays])
    assert anywhere or "numpy" not in fc.explain(result, stage="nest")
    return result.numpy()


def check(function: Callable[..., Any], *arrays: np.ndarray, anywhere: bool = False) -> np.ndarray:
    """NumPy's bits, with its warnings taken for granted."""
    found = compiled(function, *arrays, anywhere=anywhere)
    with warnings.catch_warnings(), np.errstate(all="ignore"):
        warnings.simplefilter("ignore")
        expected = function(*arrays)
    assert found.dtype == expected.dtype
    np.testing.assert_array_equal(found, expected)
    if found.dtype.kind == "f":
        number = ~np.isnan(expected)
        np.testing.assert_array_equal(np.signbit(found)[number], np.signbit(expected)[number])
    return found


@pytest.mark.parametrize("dtype", INTEGERS)
def test_integer_division_by_zero_is_zero(dtype: str) -> None:
    x, zero = long([0, 1, 7, 100], dtype), long([0, 0, 0, 3], dtype)
    assert list(check(lambda a, b: a // b, x, zero, anywhere=True)[:4]) == [0, 0, 0, 33]
    assert list(check(lambda a, b: a % b, x, zero, anywhere=True)[:4]) == [0, 0, 0, 1]


@pytest.mark.parametrize("dtype", SIGNED)
def test_lowest_integer_by_minus_one(dtype: str) -> None:
    low = np.iinfo(dtype).min
    x, y = long([low, low, -7, 7], dtype), long([-1, 1, 3, -3], dtype)
    assert list(check(lambda a, b: a // b, x, y, anywhere=True)[:4]) == [low, low, -3, -3]
    assert list(check(lambda a, b: a % b, x, y, anywhere=True)[:4]) == [0, 0, 2, -2]


@pytest.mark.parametrize("dtype", SIGNED)
def test_absolute_and_negated_lowest_integer(dtype: str) -> None:
    low = np.iinfo(dtype).min
    x = long([low, -1, 5], dtype)
    assert list(check(lambda a: abs(a), x)[:3]) == [low, 1, 5]
    assert list(check(lambda a: -a, x)[:3]) == [low, 1, -5]


@pytest.mark.parametrize("dtype", INTEGERS)
def test_wide_shifts(dtype: str) -> None:
    """Shifts of the width and beyond give 0 or fill with the sign."""
    bits = np.iinfo(dtype).bits
    x, y = long([1, 1, 3, 100], dtype), long([bits, bits - 1, bits + 1, 2], dtype)
    assert check(lambda a, b: a << b, x, y)[0] == 0
    assert list(check(lambda a, b: a >> b, x, y)[:4]) == [0, 0, 0, 25]
    if dtype in SIGNED:
        negative = long([-1, -100, -5, -8], dtype)
        assert list(check(lambda a, b: a >> b, negative, y)[:4]) == [-1, -1, -1, -2]
        below = long([-1, -2, -100, -5], dtype)
        assert list(check(lambda a, b: a << b, x, below)[:4]) == [0, 0, 0, 0]


OUTSIDE = [np.nan, np.inf, -np.inf, 3e9, -3e9, 1e30, -1e30, 2.0**31, 2.0**63, -1.5, -0.5, 300.7, 65536.0, 0.0]


@pytest.mark.parametrize("source", FLOATS)
@pytest.mark.parametrize("target", sorted({*INTEGERS} - {"u4"}))
def test_float_to_integer_out_of_range(source: str, target: str) -> None:
    """NaN, infinities and numbers beyond the range: x86's pattern, as NumPy's on the same machine."""
    check(lambda a: a.astype(target), long(OUTSIDE, source))


@pytest.mark.parametrize("source", FLOATS)
def test_float_to_unsigned_word(source: str) -> None:
    """NumPy's vectors and its tail disagree beyond the range; ours are one value, wherever it stands."""
    found = compiled(lambda a: a.astype("u4"), long(OUTSIDE, source))
    inside = {3: 3_000_000_000, 7: 2**31, 9: 2**32 - 1, 10: 0, 11: 300, 12: 65536, 13: 0}
    assert {position: found[position] for position in inside} == inside
    assert list(found) == list(np.resize(found[: len(OUTSIDE)], len(found)))


def test_float_to_signed_integer_pattern() -> None:
    x = long([np.nan, np.inf, -np.inf, 3e9], "f4")
    assert list(compiled(lambda a: a.astype("i4"), x)[:4]) == [-(2**31)] * 4
    assert list(compiled(lambda a: a.astype("i1"), x)[:3]) == [0] * 3


@pytest.mark.parametrize("dtype", FLOATS)
def test_maximum_of_nan(dtype: str) -> None:
    """`maximum` passes NaN on, `fmax` ignores it; from either side."""
    x, y = long([np.nan, 1, np.nan, 2], dtype), long([1, np.nan, np.nan, 3], dtype)
    for function in (fc.maximum, fc.minimum):
        found = compiled(function, x, y)
        assert np.isnan(found[:3]).all()
    assert compiled(fc.maximum, x, y)[3] == 3
    assert compiled(fc.minimum, x, y)[3] == 2
    for function in (fc.fmax, fc.fmin):
        assert list(compiled(function, x, y)[:2]) == [1, 1]
        assert np.isnan(compiled(function, x, y)[2])


@pytest.mark.parametrize("dtype", FLOATS)
def test_maximum_of_nan_is_reduced(dtype: str) -> None:
    for length in (1, 16, 17, 1000):
        x = np.ones(length, dtype)
        x[length // 2] = np.nan
        assert np.isnan(compiled(fc.max, x))
        assert np.isnan(compiled(fc.min, x))
        assert compiled(fc.argmax, x) == length // 2


@pytest.mark.parametrize("dtype", FLOATS)
def test_negating_is_not_subtracting(dtype: str) -> None:
    x = long([0.0, -0.0, 1.0, np.inf], dtype)
    assert list(np.signbit(check(lambda a: -a, x)[:4])) == [True, False, True, True]
    assert list(np.signbit(check(lambda a: 0 - a, x)[:4])) == [False, False, True, True]
    assert list(np.signbit(check(lambda a: a + 0, x)[:2])) == [False, False]


@pytest.mark.parametrize("dtype", FLOATS)
def test_negating_nan_flips_its_sign(dtype: str) -> None:
    x = long([np.nan], dtype)
    assert list(np.signbit(compiled(lambda a: -a, x))) == list(~np.signbit(x))


@pytest.mark.parametrize("dtype", FLOATS)
def test_float_remainder_and_floor(dtype: str) -> None:
    x = long([-5.5, 5.5, -0.0, np.inf, 1.0, -1.0, 7.0], dtype)
    y = long([np.inf, -np.inf, 1.0, 1.0, 0.0, 0.0, -2.0], dtype)
    remainder = check(lambda a, b: a % b, x, y, anywhere=True)
    assert remainder[0] == np.inf
    assert remainder[1] == -np.inf
    assert not np.signbit(remainder[2])
    assert np.isnan(remainder[3:5]).all()
    floor = check(lambda a, b: a // b, x, y, anywhere=True)
    assert np.isnan(floor[3])
    assert floor[6] == -4


@pytest.mark.parametrize("dtype", FLOATS)
def test_subnormals_are_kept(dtype: str) -> None:
    tiny = np.finfo(dtype).smallest_subnormal
    x = long([tiny, -tiny, 3 * tiny], dtype)
    assert list(check(lambda a: a + a, x)[:3]) == [2 * tiny, -2 * tiny, 6 * tiny]
    assert (check(lambda a: a * 1.5, x)[:2] != 0).all()


@pytest.mark.parametrize("dtype", FLOATS)
def test_comparisons_with_nan(dtype: str) -> None:
    x, y = long([np.nan, 1, np.nan, 0.0], dtype), long([1, np.nan, np.nan, -0.0], dtype)
    assert list(check(lambda a, b: a != b, x, y)[:4]) == [True, True, True, False]
    for compare in (lambda a, b: a < b, lambda a, b: a > b, lambda a, b: a <= b, lambda a, b: a >= b):
        assert not check(compare, x, y)[:3].any()
    assert list(check(lambda a, b: a == b, x, y)[:4]) == [False, False, False, True]


def foreign_booleans() -> np.ndarray:
    """Bytes other than 0 and 1 in a boolean array: what a memory-mapped file or C code may hold."""
    return long([0, 1, 2, 255, 128], "u1").view(np.bool_)


def test_any_byte_but_zero_is_true() -> None:
    flags = foreign_booleans()
    expected = long([False, True, True, True, True], "?")
    assert list(compiled(lambda a: ~a, flags)) == list(~expected)
    assert list(compiled(lambda a: fc.where(a, 1, 2), flags)) == list(np.where(expected, 1, 2))
    assert list(compiled(lambda a: a.astype("i4"), flags)) == list(expected.astype("i4"))
    assert list(compiled(lambda a: a & True, flags).view("u1")) == list(expected.view("u1"))
    assert compiled(lambda a: fc.sum(a, axis=0), flags) == expected.sum()
    assert list(compiled(lambda a: a == True, flags)) == list(expected)  # noqa: E712 - an op, not a test


def test_stored_booleans_are_zero_or_one() -> None:
    found = compiled(lambda a: a > 0, long([-1, 0, 1, 2], "i4"))
    assert set(found.view("u1")) == {0, 1}


def test_integers_wrap() -> None:
    x = long([127, -128, 100], "i1")
    assert list(check(lambda a: a + 1, x)[:3]) == [-128, -127, 101]
    assert list(check(lambda a: a * 2, x)[:3]) == [-2, 0, -56]
    assert list(check(lambda a: a - 2, long([0, 1, 2], "u1"))[:3]) == [254, 255, 0]


def test_square_root_of_negative_is_nan() -> None:
    found = compiled(fc.sqrt, long([-1.0, -0.0, 4.0], "f4"))
    assert np.isnan(found[0])
    assert np.signbit(found[1])
    assert found[2] == 2


def test_a_copy_is_a_kernel() -> None:
    """A loop that moves bytes must not become a call of memcpy with lengths of its own choosing."""
    x = long([1.5, 2.5], "f4")
    copied = fc.jit(lambda a: (a, a[::-1]))
    for found, expected in zip(copied(x), (x, x[::-1]), strict=True):
        np.testing.assert_array_equal(found, expected)
    text = fc.explain(fc.sum(fc.asarray(x)) + 0 * fc.asarray(x), stage="asm")
    assert "mem" not in text.replace("member", "")


def test_masked_tail_reads_nothing_beyond() -> None:
    """The last element of a page: one byte further is not ours."""
    page = mmap.PAGESIZE
    memory = mmap.mmap(-1, 2 * page)
    start = ctypes.addressof(ctypes.c_char.from_buffer(memory))
    protect = ctypes.CDLL(None, use_errno=True).mprotect
    protect.argtypes = (ctypes.c_void_p, ctypes.c_size_t, ctypes.c_int)
    assert protect(start + page, page, 0) == 0
    try:
        for length in (1, 3, 15, 16, 17, 31, 33, 47):
            x = np.frombuffer(memory, np.float32, length, page - 4 * length)
            assert list(compiled(lambda a: a + 1, x)) == [1.0] * length
            assert compiled(fc.sum, x) == 0
            assert list(compiled(lambda a: a[::-1] - 1, x)) == [-1.0] * length
            del x
    finally:
        protect(start + page, page, mmap.PROT_READ | mmap.PROT_WRITE)
