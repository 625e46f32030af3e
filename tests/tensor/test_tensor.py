"""Operators against NumPy over all dtypes and scalars, and how a tensor is read."""

from __future__ import annotations

import copy
import gc
import operator
import pickle
import weakref
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.tensor.tensor import of_array
from fusec.types import NAMES

DTYPES = list(NAMES)
WEAK = [True, 3, 2.5]

BINARY = [
    operator.add,
    operator.sub,
    operator.mul,
    operator.truediv,
    operator.floordiv,
    operator.mod,
    operator.pow,
    operator.and_,
    operator.or_,
    operator.xor,
    operator.lshift,
    operator.rshift,
    operator.eq,
    operator.ne,
    operator.lt,
    operator.le,
    operator.gt,
    operator.ge,
]
UNARY = [operator.neg, operator.pos, operator.abs, operator.invert]


def sample(dtype: np.dtype[Any]) -> np.ndarray[Any, Any]:
    if dtype.kind == "b":
        return np.array([True, False, True, True])
    if dtype.kind == "f":
        return np.array([1.5, -0.0, np.nan, 2.0], dtype)
    return np.array([3, 0, np.iinfo(dtype).max, 2], dtype)


def check(compute: Any, *values: Any) -> None:
    """The same result, or an error of the same kind, from tensors and from arrays."""
    with np.errstate(all="ignore"):
        try:
            expected = compute(*values)
        except (TypeError, ValueError, OverflowError) as error:
            kind = TypeError if isinstance(error, TypeError) else type(error)
            with pytest.raises(kind):
                compute(*[fc.asarray(v) if isinstance(v, np.ndarray) else v for v in values])
            return
        got = compute(*[fc.asarray(v) if isinstance(v, np.ndarray) else v for v in values])
    assert isinstance(got, fc.Tensor)
    if expected.dtype == np.float16:
        expected = expected.astype(np.float32)
        assert got.dtype == np.float32
        np.testing.assert_allclose(got.numpy(), expected, rtol=1e-2)
        return
    assert got.dtype == expected.dtype
    assert got.shape == expected.shape
    if compute is operator.pow and expected.dtype.kind == "f":
        np.testing.assert_allclose(got.numpy(), expected, rtol=1e-6)
    else:
        np.testing.assert_array_equal(got.numpy(), expected)


@pytest.mark.parametrize("compute", BINARY)
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_binary_operators(compute: Any, dtype: Any) -> None:
    for other in DTYPES:
        check(compute, sample(dtype), sample(other)[::-1].copy())


@pytest.mark.parametrize("compute", BINARY)
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_scalars_on_either_side(compute: Any, dtype: Any) -> None:
    # Before 2.4, NumPy's powers took a two of any integer type for Python's.
    typed = [] if compute is operator.pow and np.lib.NumpyVersion(np.__version__) < "2.4.0" else [np.int8(2)]
    for number in (*WEAK, *typed, np.float64(1.5), np.bool_(True)):
        check(compute, sample(dtype), number)
        if not isinstance(number, np.generic):
            check(compute, number, sample(dtype))


@pytest.mark.parametrize("compute", UNARY)
@pytest.mark.parametrize("dtype", DTYPES, ids=str)
def test_unary_operators(compute: Any, dtype: Any) -> None:
    check(compute, sample(dtype))


@pytest.mark.parametrize("compute", [operator.lt, operator.ge, operator.eq, operator.ne])
@pytest.mark.parametrize("number", [300, -1, 2**40, -(2**63), 2**63, 2**64, 2**70, -(2**70)])
def test_integers_beyond_the_dtype_compare_by_value(compute: Any, number: int) -> None:
    for dtype in DTYPES:
        if dtype.kind in "iu":
            check(compute, sample(dtype), number)
            check(compute, number, sample(dtype))


def test_integers_beyond_the_dtype_overflow() -> None:
    with pytest.raises(OverflowError, match="300 out of bounds for uint8"):
        fc.asarray(np.zeros(3, np.uint8)) + 300


def test_the_second_use_of_a_dtype_is_as_right_as_the_first() -> None:
    x = fc.asarray(np.array([1, 2], np.uint8))
    for number, expected in ((1, [False, False]), (300, [True, True]), (2, [True, False]), (-1, [False, False])):
        assert (x < number).tolist() == expected
        assert (number > x).tolist() == expected
    assert (x + 1).dtype == np.uint8


def test_divmod_and_round() -> None:
    x = np.array([7.25, -7.35, 0.05], np.float32)
    t = fc.asarray(x)
    for got, expected in zip(divmod(t, 2), divmod(x, 2), strict=True):
        np.testing.assert_array_equal(got.numpy(), expected)
    for got, expected in zip(divmod(5.0, t), divmod(5.0, x), strict=True):
        np.testing.assert_array_equal(got.numpy(), expected)
    for decimals in (0, 1, -1):
        np.testing.assert_array_equal(round(t, decimals).numpy(), np.round(x, decimals))
    np.testing.assert_array_equal(round(fc.asarray([14, 15, 25]), -1).numpy(), np.round([14, 15, 25], -1))


def test_in_place_operators_rebind() -> None:
    x = fc.asarray(np.array([1.0, 2.0]))
    same = x
    x += 1
    assert x.tolist() == [2.0, 3.0]
    assert same.tolist() == [1.0, 2.0]


def test_matmul_operator() -> None:
    rng = np.random.default_rng(0)
    for left, right in [((2, 3), (3, 4)), ((3,), (3,)), ((3,), (3, 4)), ((2, 3), (3,)), ((5, 1, 2, 3), (4, 3, 2))]:
        x, y = rng.random(left), rng.random(right)
        np.testing.assert_array_equal((fc.asarray(x) @ y).numpy(), x @ y)
        np.testing.assert_array_equal((x @ fc.asarray(y)).numpy(), x @ y)


def test_repr_never_computes() -> None:
    y = fc.asarray(np.zeros(4_000_000, np.float32)) * 2
    assert repr(y) == "fusec.Tensor<multiply, shape=(4000000,), dtype=float32, lazy>"
    assert str(y) == f"{y}" == repr(y)
    assert y.is_lazy
    y.numpy()
    assert repr(y).startswith("fusec.Tensor([0., 0., 0., ..., 0., 0., 0.]")
    assert not y.is_lazy


def test_reading() -> None:
    t = fc.asarray(np.arange(6, dtype=np.int32).reshape(2, 3))
    assert (t.shape, t.ndim, t.size, t.nbytes, len(t), t.dtype) == ((2, 3), 2, 6, 24, 2, np.int32)
    total = t.sum()
    assert (float(total), int(total), operator.index(total), bool(total), total.item()) == (15.0, 15, 15, True, 15)
    assert isinstance(total.item(), int)
    assert complex(total) == 15
    assert t.tolist() == [[0, 1, 2], [3, 4, 5]]
    assert [row.tolist() for row in t] == t.tolist()
    assert 5 in t
    assert 6 not in t
    assert f"{t.mean():.2f}" == "2.50"
    assert range(10)[total - 10] == 5
    with pytest.raises(TypeError):
        hash(t)


def test_evaluation_is_kept() -> None:
    x = np.arange(4.0)
    y = fc.asarray(x) + 1
    first = y.numpy()
    assert y.numpy() is first
    assert not first.flags.writeable
    x[:] = 9
    assert y.tolist() == [1.0, 2.0, 3.0, 4.0]


def test_evaluation_frees_the_operands() -> None:
    x = fc.asarray(np.arange(4.0)) * 3
    node = weakref.ref(x.node)
    y = x + 1
    del x
    y.numpy()
    gc.collect()
    assert node() is None


def test_several_results_together() -> None:
    x = fc.asarray(np.arange(5.0))
    y = x + 1
    low, high, again = fc.evaluate(y.min(), y.max(), y)
    assert (low, high) == (1.0, 5.0)
    assert again is y.numpy()


def test_asarray_shares_and_array_copies() -> None:
    x = np.arange(3.0)
    shared, copied = fc.asarray(x) * 1, fc.array(x) * 1
    x[0] = 7
    assert shared.tolist() == [7.0, 1.0, 2.0]
    assert copied.tolist() == [0.0, 1.0, 2.0]
    assert fc.asarray(x).numpy() is x
    assert fc.asarray(fc.asarray(x)).numpy() is x


@pytest.mark.parametrize("view", [lambda t: t.reshape(4), lambda t: +t, lambda t: t[::-1], lambda t: t.T])
def test_results_share_no_memory_with_the_data(view: Any) -> None:
    x = np.arange(4.0).reshape(2, 2)
    y = view(fc.asarray(x))
    before = y.numpy().copy()
    x[:] = -1
    np.testing.assert_array_equal(y.numpy(), before)


def test_data_in_any_layout() -> None:
    base = np.arange(24, dtype=np.float64)
    misaligned = np.frombuffer(b"\0" + base.tobytes(), np.float64, offset=1)
    frozen = base.copy()
    frozen.flags.writeable = False
    for x in (base.astype(">f8"), base[::-2], base.reshape(4, 6).T, misaligned, frozen, base[:0], np.array(2.0)):
        t = fc.asarray(x)
        assert t.dtype == np.float64
        assert t.numpy().dtype == t.dtype
        np.testing.assert_array_equal((t + 1).numpy(), x + 1)
        np.testing.assert_array_equal(t.numpy(), x)


def test_masked_arrays_are_refused_as_they_are() -> None:
    masked = np.ma.masked_array([1.0, 2.0], [False, True])
    for take in (fc.asarray, fc.array, of_array):
        with pytest.raises(fc.UnsupportedError, match="masked array"):
            take(masked)


def test_the_largest_shapes() -> None:
    """What no array can be is an error where it is written, not where it is read."""
    assert fc.zeros((1,) * 64).ndim == 64
    column, row = fc.zeros((1 << 33, 1)), fc.zeros((1, 1 << 33))
    for make in (
        lambda: fc.zeros(1).reshape((1,) * 65),
        lambda: fc.zeros((1,) * 64)[None],
        lambda: fc.zeros(1 << 70),
        lambda: fc.zeros((0, 1 << 40, 1 << 40)),
        lambda: column + row,
        lambda: column @ row,
        lambda: fc.where(column > 0, row, 1),
    ):
        with pytest.raises(fc.ShapeError, match="more than"):
            make()
    with pytest.raises(MemoryError):
        (fc.zeros(1 << 59) + 1).numpy()


def test_copies_and_pickles_carry_the_value() -> None:
    t = fc.asarray([1.0, 2.0]) + 1
    for twin in (pickle.loads(pickle.dumps(t)), copy.deepcopy(t), copy.copy(t)):
        assert twin.tolist() == [2.0, 3.0]


def test_long_chains_record_without_recursion() -> None:
    x = fc.asarray(np.zeros(2))
    for _ in range(20_000):
        x = x + 1
    assert repr(x).startswith("fusec.Tensor<add")
    del x
