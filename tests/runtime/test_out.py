"""`out=`: NumPy's rules, whatever memory the results go to."""

from __future__ import annotations

import gc
import itertools
import tracemalloc
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.runtime.entry import is_native
from tests.graphs import lay_out


def array(*shape: int, dtype: str = "f4") -> np.ndarray:
    return np.arange(1, 1 + np.prod(shape, dtype=int)).astype(dtype).reshape(shape)


def chain(x: Any) -> Any:
    return (x * 2 + 1) * x - 3


@pytest.mark.parametrize("layout", ["dense", "fortran", "strided", "reversed", "misaligned", "swapped"])
@pytest.mark.parametrize("shape", [(), (1,), (0,), (3, 0), (1000,), (5, 7), (3, 4, 5)])
def test_memory_of_every_kind(layout: str, shape: tuple[int, ...]) -> None:
    x, expected = array(*shape), chain(array(*shape))
    jitted = fc.jit(chain)
    for _ in range(4):
        out = lay_out(np.full(shape, np.nan, np.float32), layout)
        assert jitted(x, out=out) is out
        np.testing.assert_array_equal(out, expected)
        out[...] = 0
        (found,) = fc.evaluate(chain(fc.asarray(x)), out=out)
        assert found is out
        np.testing.assert_array_equal(out, expected)


@pytest.mark.parametrize("axis", [None, 0, 1, 2, (0, 2)])
@pytest.mark.parametrize("order", ["C", "F"])
@pytest.mark.parametrize("step", [1, 2, -1])
def test_reductions(axis: Any, order: Any, step: int) -> None:
    x = array(6, 100, 20, dtype="f8")
    expected = np.asarray(x.max(axis=axis))
    room = np.zeros([abs(step) * extent for extent in expected.shape], order=order)
    out = room[(..., *[slice(None, None, step)] * expected.ndim)]
    jitted = fc.jit(lambda v: fc.max(v, axis=axis))
    for _ in range(3):
        out[...] = 0
        assert jitted(x, out=out) is out
        np.testing.assert_array_equal(out, expected)
    assert np.count_nonzero(room) == expected.size


def test_only_the_elements_of_out_are_written() -> None:
    room = np.full((10, 12), -7, np.float32)
    jitted = fc.jit(chain)
    for _ in range(3):
        jitted(array(5, 4), out=room[::2, 1::3])
    np.testing.assert_array_equal(room[::2, 1::3], chain(array(5, 4)))
    assert np.count_nonzero(room == -7) == 100


@pytest.mark.parametrize("container", [tuple, list])
def test_several_results(container: type) -> None:
    def both(x: Any) -> Any:
        return {"sum": x.sum(), "twice": x * 2, "again": x * 2, "none": None}

    outs = container([np.array(0, np.float32), array(20), array(20)[::-1]])
    jitted = fc.jit(both)
    for _ in range(4):
        for out in outs:
            out[...] = 0
        found = jitted(array(20), out=outs)
        assert found["sum"] is outs[0]
        assert found["twice"] is outs[1]
        assert found["again"] is outs[2]
        np.testing.assert_array_equal(outs[1], array(20) * 2)
        np.testing.assert_array_equal(outs[2], array(20) * 2)
        assert outs[0] == array(20).sum()


def test_views_inputs_and_constants_as_results() -> None:
    x = array(4, 6)
    jitted = fc.jit(lambda v: (v, v.T, fc.sqrt(v)[:, ::2], fc.full((3,), 1.5)))
    outs = (np.zeros((4, 6), "f4"), np.zeros((6, 4), "f4"), np.zeros((4, 3), "f4"), np.zeros(3))
    for _ in range(3):
        for found, out, expected in zip(
            jitted(x, out=outs), outs, (x, x.T, np.sqrt(x)[:, ::2], np.full(3, 1.5)), strict=True
        ):
            assert found is out
            np.testing.assert_array_equal(out, expected)
            out[...] = 0


def test_matrix_products() -> None:
    x, out = array(5, 5), np.zeros((5, 5), "f4")
    jitted = fc.jit(lambda v: v @ v)
    for _ in range(3):
        assert jitted(x, out=out) is out
        np.testing.assert_array_equal(out, x @ x)
    jitted(x, out=x)
    np.testing.assert_array_equal(x, array(5, 5) @ array(5, 5))


@pytest.mark.parametrize("dtype", ["f8", "f4", "c8"])
def test_casts_of_one_kind(dtype: str) -> None:
    out = np.zeros(20, dtype)
    jitted = fc.jit(chain)
    for _ in range(3):
        assert jitted(array(20, dtype="f8"), out=out) is out
        np.testing.assert_array_equal(out, chain(array(20, dtype="f8")).astype(dtype))


OVERLAPS = [
    (slice(0, 100), slice(0, 100)),
    (slice(0, 100), slice(1, 101)),
    (slice(1, 101), slice(0, 100)),
    (slice(99, None, -1), slice(0, 100)),
    (slice(0, 100, 2), slice(0, 50)),
    (slice(0, 50), slice(0, 100, 2)),
]


@pytest.mark.parametrize(("read", "written"), OVERLAPS)
@pytest.mark.parametrize("function", [chain, lambda x: x + x[::-1], lambda x: x - x.sum(), lambda x: x.sum() + 0 * x])
def test_overlap_changes_nothing(read: slice, written: slice, function: Any) -> None:
    jitted = fc.jit(function)
    for _ in range(4):
        room = array(101)
        expected = function(room[read].copy())
        jitted(room[read], out=room[written])
        np.testing.assert_array_equal(room[written], expected)
        room = array(101)
        fc.evaluate(function(fc.asarray(room[read])), out=room[written])
        np.testing.assert_array_equal(room[written], expected)


def test_a_warm_program_meets_an_overlap() -> None:
    room = array(202)
    jitted = fc.jit(lambda x: x * 2 + x[::-1])
    for _ in range(4):
        jitted(room[:101], out=room[101:])
    expected = room[:101] * 2 + room[100::-1]
    jitted(room[:101], out=room[50:151])
    np.testing.assert_array_equal(room[50:151], expected)


def test_one_result_over_another() -> None:
    jitted = fc.jit(lambda x: (x + 1, x + 2))
    room = array(101)
    for _ in range(4):
        first, second = jitted(array(100), out=(room[:100], room[1:]))
        np.testing.assert_array_equal(second, array(100) + 2)
        assert first[0] == 2


def test_in_place_with_a_broadcast_partner() -> None:
    row = fc.jit(lambda m, v: m * v + 1)
    for _ in range(4):
        matrix, vector = array(30, 40), array(40)
        expected = matrix * vector + 1
        row(matrix, vector, out=matrix)
        np.testing.assert_array_equal(matrix, expected)
        row(matrix, matrix[3], out=matrix)
        np.testing.assert_array_equal(matrix, expected * expected[3] + 1)


def test_closures_overlap_too() -> None:
    weight = array(100)
    jitted = fc.jit(lambda x: x + weight[::-1])
    for _ in range(3):
        expected = array(100) + weight[::-1]
        jitted(array(100), out=weight)
        np.testing.assert_array_equal(weight, expected)


def test_an_out_that_overlaps_itself() -> None:
    room = np.zeros(1, np.float32)
    out = np.lib.stride_tricks.as_strided(room, (5,), (0,))
    jitted = fc.jit(lambda x: x * 0 + 3)
    for _ in range(3):
        jitted(array(5), out=out)
        assert room[0] == 3


def read_only() -> np.ndarray:
    found = array(5)
    found.flags.writeable = False
    return found


REFUSED: list[tuple[Any, type[Exception], str]] = [
    (array(6), fc.ShapeError, "has shape"),
    (array(1, 5), fc.ShapeError, "has shape"),
    (array(5, dtype="i4"), fc.DTypeError, "same_kind"),
    ([1, 2, 3, 4, 5], fc.ShapeError, "5 arrays"),
    ((array(5), array(5)), fc.ShapeError, "2 arrays"),
    ("abc", fc.DTypeError, "not str"),
    (read_only(), ValueError, "output array is read-only"),
    (np.ma.masked_array(array(5)), fc.UnsupportedError, "masked"),
]


@pytest.mark.parametrize(("out", "error", "message"), REFUSED)
def test_refused(out: Any, error: type[Exception], message: str) -> None:
    jitted = fc.jit(chain)
    good = array(5)
    for _ in range(3):
        jitted(array(5), out=good)
        with pytest.raises(error, match=message):
            jitted(array(5), out=out)
        with pytest.raises(error, match=message):
            fc.evaluate(chain(fc.asarray(array(5))), out=out)


def test_numpy_refuses_the_same() -> None:
    with pytest.raises(TypeError, match="same_kind"):
        np.add(array(5), 1, out=array(5, dtype="i4"))
    with pytest.raises(ValueError, match="read-only"):
        np.add(array(5), 1, out=read_only())


def test_a_parameter_of_that_name_is_the_users() -> None:
    @fc.jit
    def scaled(x: Any, out: Any = 2) -> Any:
        return x * out

    for _ in range(3):
        np.testing.assert_array_equal(scaled(array(5)), array(5) * 2)
        np.testing.assert_array_equal(scaled(array(5), out=array(5)), array(5) ** 2)


def test_none_is_no_out() -> None:
    chained = fc.jit(chain)
    x = array(5)
    for _ in range(3):
        np.testing.assert_array_equal(chained(x, out=None), chain(x))
    out = np.zeros(5, "f4")
    assert chained(x, out=out) is out
    np.testing.assert_array_equal(out, chain(x))


def test_with_tensors_there_is_no_out() -> None:
    with pytest.raises(fc.UnsupportedError, match="not with tensors"):
        fc.jit(chain)(fc.asarray(array(5)), out=array(5))


@pytest.mark.parametrize("eager", [True, False])
def test_eager_writes_there_too(eager: bool) -> None:
    out = np.zeros(5, np.float32)
    with fc.options(eager=eager):
        assert fc.jit(chain)(array(5), out=out) is out
    np.testing.assert_array_equal(out, chain(array(5)))


def test_the_tensor_does_not_keep_out() -> None:
    lazy, out = fc.asarray(array(5)) * 2, np.zeros(5, np.float32)
    fc.evaluate(lazy, out=out)
    out[...] = 0
    np.testing.assert_array_equal(lazy.numpy(), array(5) * 2)


def test_a_loop_allocates_nothing() -> None:
    x, out = array(10_000), np.zeros(10_000, np.float32)
    jitted = fc.jit(chain)
    for _ in range(3):
        jitted(x, out=out)
    gc.collect()
    tracemalloc.start()
    try:
        turns = itertools.repeat(None, 1000)
        start = tracemalloc.get_traced_memory()[0]
        for _ in turns:
            jitted(x, out=out)
        written = tracemalloc.get_traced_memory()[1] - start
        # NumPy tells tracemalloc of its data: a result of its own shows.
        x.copy()
        copied = tracemalloc.get_traced_memory()[1] - start
    finally:
        tracemalloc.stop()
    # The number `start` itself is 32 bytes.
    assert written <= 32 if is_native() else written < 10_000
    assert copied >= x.nbytes
