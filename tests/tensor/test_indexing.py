"""Basic indexing against NumPy."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from hypothesis.extra.numpy import array_shapes, basic_indices

import fusec as fc

X = np.arange(120).reshape(4, 5, 6)

KEYS = [
    np.s_[1],
    np.s_[-1],
    np.s_[1, 2, 3],
    np.s_[1:3],
    np.s_[::-1],
    np.s_[::-2, 1:, ::3],
    np.s_[3:0:-2, ..., -1],
    np.s_[..., None],
    np.s_[None, 1, None, :, None],
    np.s_[...],
    np.s_[:],
    np.s_[2:2],
    np.s_[10:],
    np.s_[-100:100:7],
    np.s_[np.int64(2), np.uint8(1)],
    (),
]


@pytest.mark.parametrize("key", KEYS, ids=str)
def test_against_numpy(key: Any) -> None:
    got = fc.asarray(X)[key]
    assert got.shape == X[key].shape
    np.testing.assert_array_equal(got.numpy(), X[key])


@given(st.data())
def test_against_numpy_at_random(data: st.DataObject) -> None:
    shape = data.draw(array_shapes(min_dims=0, max_dims=4, min_side=0, max_side=5))
    key = data.draw(basic_indices(shape, allow_newaxis=True, allow_ellipsis=True))
    x = np.arange(np.prod(shape, dtype=int)).reshape(shape)
    got = fc.asarray(x)[key]
    assert got.shape == x[key].shape
    np.testing.assert_array_equal(got.numpy(), x[key])


def test_nothing_changes_nothing() -> None:
    t = fc.asarray(X)
    assert t[...].node is t.node
    assert t[:, ::1].node is t.node
    assert t[0:4].node is t.node


def test_an_integer_tensor_is_an_index() -> None:
    assert fc.asarray(X)[fc.asarray(X[0, 0]).sum() - 13].shape == (5, 6)


@pytest.mark.parametrize("key", [4, -5, (0, 5), (0, 0, 0, 0), 1.5, "a", (..., ...)], ids=str)
def test_wrong_indices(key: Any) -> None:
    with pytest.raises(IndexError):
        fc.asarray(X)[key]


ADVANCED = [[0, 1], np.array([0, 1]), X > 3, (True, 0), (True, False)]


@pytest.mark.parametrize("key", ADVANCED, ids=["list", "array", "mask", "beside integers", "two truths"])
def test_advanced_indices(key: Any) -> None:
    with pytest.raises(fc.UnsupportedError, match=r"where\(condition"):
        fc.asarray(X)[key]


TRUTHS = [
    True,
    np.False_,
    np.array(True),
    (..., False),
    (None, True),
    (slice(1, None), True, ...),
    (..., False, slice(None, None, 2)),
    (slice(None), ..., True, None),
]


@pytest.mark.parametrize("key", TRUTHS, ids=str)
@pytest.mark.parametrize("shape", [(), (1,), (0,), (4, 5, 6)], ids=str)
def test_a_truth_value_is_an_axis_of_one_element_or_none(key: Any, shape: tuple[int, ...]) -> None:
    x = np.arange(np.prod(shape, dtype=int)).reshape(shape)
    try:
        expected = x[key]
    except IndexError:
        with pytest.raises(IndexError):
            fc.asarray(x)[key]
        return
    got = fc.asarray(x)[key]
    assert (got.shape, got.dtype) == (expected.shape, expected.dtype)
    np.testing.assert_array_equal(got.numpy(), expected)


def test_a_number_is_selected_by_a_condition_on_it() -> None:
    for number in (2.0, -2.0):
        t, x = fc.asarray(number) * 3, np.array(number * 3)
        np.testing.assert_array_equal(t[t > 0].numpy(), x[x > 0])
        np.testing.assert_array_equal((t[t > 0] + 1).numpy(), x[x > 0] + 1)


def test_wrong_slices() -> None:
    with pytest.raises(ValueError, match="cannot be zero"):
        fc.asarray(X)[::0]
    with pytest.raises(TypeError, match="slice indices"):
        fc.asarray(X)[1.0:]


def test_assignment() -> None:
    with pytest.raises(fc.UnsupportedError, match="cannot be written to"):
        fc.asarray(X)[0] = 1
