"""NumPy's protocols: what records, what NumPy computes, and who answers an operator."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.tensor import protocols


@pytest.fixture
def x() -> np.ndarray[Any, Any]:
    return np.array([[0.5, 1.0, 2.0], [4.0, 0.25, 3.0]], np.float32)


@pytest.mark.parametrize(
    "call",
    [
        np.tanh,
        np.abs,
        lambda x: np.add(x, 1),
        lambda x: np.add(np.ones((2, 1)), x),
        lambda x: np.matmul(x, np.ones((3, 2), np.float32)),
        lambda x: np.ones(3) + x,
        lambda x: np.float64(2) * x,
        lambda x: np.float32(2) - x,
        lambda x: np.sum(x, axis=0),
        lambda x: np.sum(x, 1, keepdims=True),
        lambda x: np.mean(x),
        lambda x: np.var(x, axis=1, ddof=1),
        lambda x: np.where(x > 1, x, 0),
        lambda x: np.clip(x, 0.5, 2),
        lambda x: np.reshape(x, (3, 2)),
        lambda x: np.reshape(x, -1),
        lambda x: np.transpose(x),
        lambda x: np.transpose(x, (1, 0)),
        lambda x: np.ravel(x),
        lambda x: np.expand_dims(x, 0),
        lambda x: np.broadcast_to(x, (4, 2, 3)),
        lambda x: np.flip(x),
        lambda x: np.moveaxis(x, 0, 1),
        lambda x: np.argmax(x, axis=1),
        lambda x: np.amax(x),
        lambda x: np.round(x, 1),
        lambda x: np.zeros_like(x),
        lambda x: np.full_like(x, 3),
        lambda x: np.astype(x, np.int32),
        lambda x: np.nan_to_num(x),
        lambda x: np.radians(x),
        lambda x: np.add(x, 1, where=True, casting="same_kind"),
        lambda x: np.vecdot(x, x, axis=0),
        lambda x: np.split(x, axis=1, indices_or_sections=3)[1],
        lambda x: np.swapaxes(x, axis1=1, axis2=0),
        lambda x: np.meshgrid(x[0], x[1], copy=False)[0],
    ],
)
def test_records(call: Any, x: Any) -> None:
    got = call(fc.asarray(x))
    expected = call(x)
    assert isinstance(got, fc.Tensor)
    assert got.is_lazy
    assert (got.dtype, got.shape) == (expected.dtype, expected.shape)
    np.testing.assert_allclose(got.numpy(), expected, rtol=2e-7)


@pytest.mark.parametrize(
    "call",
    [
        np.spacing,
        lambda x: np.add.reduce(x, axis=1),
        lambda x: np.multiply.outer(x, x),
        lambda x: np.add(x, 1, dtype=np.float64),
        lambda x: np.concatenate([x, x]),
        lambda x: np.sort(x, axis=0),
        lambda x: np.sum(x, where=x > 1),
        lambda x: np.linalg.norm(x),
    ],
)
def test_numpy_computes_the_rest(call: Any, x: Any) -> None:
    with pytest.warns(fc.FallbackWarning):
        got = call(fc.asarray(x))
    expected = call(x)
    assert not isinstance(got, fc.Tensor)
    assert got.dtype == expected.dtype
    np.testing.assert_array_equal(got, expected)


def test_shape_questions_do_not_compute(x: Any) -> None:
    y = fc.asarray(x) + 1
    assert (np.shape(y), np.ndim(y), np.size(y)) == ((2, 3), 2, 6)
    assert y.is_lazy


def test_out_takes_an_array(x: Any) -> None:
    out = np.empty((2, 3), np.float64)
    assert np.multiply(fc.asarray(x), 2, out=out) is out
    np.testing.assert_array_equal(out, x * 2)
    with pytest.raises(TypeError, match="same_kind"):
        np.multiply(fc.asarray(x), 2, out=np.empty((2, 3), np.int64))
    with pytest.raises(fc.UnsupportedError, match="out= takes an array"):
        np.multiply(x, 2, out=fc.asarray(x))
    with pytest.raises(fc.UnsupportedError, match="out= takes an array"):
        np.sort(x, axis=0) + np.cumsum(x, out=fc.asarray(x))


def test_an_array_is_updated_in_place(x: Any) -> None:
    before = x.copy()
    t = fc.asarray(x) * 2
    x += t
    np.testing.assert_array_equal(x, before * 3)


def test_where_of_a_ufunc(x: Any) -> None:
    out = np.zeros_like(x)
    with pytest.warns(fc.FallbackWarning, match=r"np\.add: no lazy form with where="):
        np.add(fc.asarray(x), 1, out=out, where=x > 1)
    np.testing.assert_array_equal(out, np.where(x > 1, x + 1, 0))


def test_conversion_to_an_array(x: Any) -> None:
    y = fc.asarray(x) + 1
    assert np.asarray(y) is y.numpy()
    assert np.array(y).flags.writeable
    assert np.array(y, np.float64).dtype == np.float64
    with pytest.raises(ValueError, match="copy"):
        np.asarray(y, np.float64, copy=False)
    assert np.asarray([y, y]).shape == (2, 2, 3)


def test_types_that_know_better_answer(x: Any) -> None:
    class Foreign:
        __array_ufunc__ = None

        def __add__(self, other: Any) -> str:
            return "left"

        def __radd__(self, other: Any) -> str:
            return "right"

    t = fc.asarray(x)
    assert t + Foreign() == "right"
    assert Foreign() + t == "left"
    with pytest.raises(TypeError):
        t - Foreign()


def test_comparing_with_numpy_testing(x: Any) -> None:
    np.testing.assert_array_equal(fc.asarray(x) * 2, x * 2)
    np.testing.assert_allclose(fc.asarray(x) * 2, fc.asarray(x) + x)


@pytest.mark.parametrize(
    "call",
    [
        lambda x: np.max(x, None, None, True),
        lambda x: np.sum(x, 0, None, None),
        lambda x: np.var(x, 0, None, None, 1),
        lambda x: np.std(x, 0, None, None, 1, True),
        lambda x: np.argmax(x, 0, None, keepdims=True),
        lambda x: np.round(x, 1, None),
        lambda x: np.clip(x, None, 2),
        lambda x: np.clip(x, a_max=2, a_min=1),
        lambda x: np.ravel(x, "C"),
        lambda x: np.reshape(x, (3, 2), "C"),
        lambda x: np.transpose(x, axes=(1, 0)),
        lambda x: np.broadcast_to(x, (4, 2, 3), False),
    ],
)
def test_positions_are_numpys(call: Any, x: Any) -> None:
    got = call(fc.asarray(x))
    assert isinstance(got, fc.Tensor)
    np.testing.assert_allclose(got.numpy(), call(x), rtol=2e-7, strict=True)


@pytest.mark.parametrize(
    "call",
    [
        lambda x: np.where(x > 1),
        lambda x: np.ravel(x, "F"),
        lambda x: np.reshape(x, (3, 2), "F"),
        lambda x: np.reshape(x, (3, 2), copy=False),
    ],
)
def test_numpy_computes_what_ours_lacks(call: Any, x: Any) -> None:
    with pytest.warns(fc.FallbackWarning):
        got = call(fc.asarray(x))
    np.testing.assert_array_equal(got, call(x))


def test_linspace_between_tensors() -> None:
    np.testing.assert_array_equal(np.linspace(fc.asarray(2.0), 1, 5, False), np.linspace(2.0, 1, 5, False))
    np.testing.assert_array_equal(fc.linspace(fc.asarray(2.0), fc.asarray(1), 5).numpy(), np.linspace(2, 1, 5))


@pytest.mark.parametrize(
    "call",
    [
        lambda x, out: np.max(x, 0, out),
        lambda x, out: np.sum(x, 0, None, out),
        lambda x, out: np.mean(x, 0, None, out=out),
        lambda x, out: np.cumsum(x[0], 0, None, out),
    ],
)
def test_out_by_position(call: Any, x: Any) -> None:
    out, expected = np.zeros(3, np.float32), np.zeros(3, np.float32)
    call(x, expected)
    with pytest.warns(fc.FallbackWarning):
        assert call(fc.asarray(x), out) is out
    np.testing.assert_array_equal(out, expected)
    for operand in (x, fc.asarray(x)):
        with pytest.raises(fc.UnsupportedError, match="out= takes an array"):
            call(operand, fc.asarray(out))


@pytest.mark.parametrize(
    "call",
    [
        lambda t: np.copyto(t, 9),
        lambda t: np.copyto(src=9, dst=t),
        lambda t: np.put(t, 0, 9),
        lambda t: np.place(t, t > 0, [9]),
        lambda t: np.putmask(t, t > 0, 9),
        lambda t: np.fill_diagonal(t, 9),
        lambda t: np.put_along_axis(t, np.array([[0]]), 9, 0),
        lambda t: np.nan_to_num(t, False),
        lambda t: np.median(t, overwrite_input=True),
        lambda t: np.add.at(t, 0, 9),
        lambda t: np.sum(t, axis=1, keepdims=True, out=(t,)),
    ],
)
def test_a_tensor_is_not_written_to(call: Any, x: Any) -> None:
    before = x.copy()
    with pytest.raises(fc.UnsupportedError, match="cannot be written to"):
        call(fc.asarray(x))
    np.testing.assert_array_equal(x, before)


def test_an_array_is_written_from_a_tensor(x: Any) -> None:
    target = np.zeros_like(x)
    np.copyto(target, fc.asarray(x) * 2)
    np.testing.assert_array_equal(target, x * 2)


def test_functions_that_do_not_say_their_parameters(x: Any, monkeypatch: Any) -> None:
    """Some of NumPy's in C have no signature, which ones depends on its version."""
    silent = {np.where, np.dot, np.inner, np.result_type, np.atleast_1d}
    said = protocols._signature
    monkeypatch.setattr(protocols, "_signature", lambda function: None if function in silent else said(function))
    protocols._unnamed.cache_clear()
    t = fc.asarray(x)
    for call in [
        lambda x: np.where(x > 1, x, 0),
        lambda x: np.dot(x, x.T),
        lambda x: np.dot(x, b=x.T),
        lambda x: np.inner(x, x),
        lambda x: np.atleast_1d(x, x[0, 0])[1],
    ]:
        got = call(t)
        assert isinstance(got, fc.Tensor)
        np.testing.assert_array_equal(got.numpy(), call(x))
    assert np.result_type(t, 1, np.int64) == np.float64
    with pytest.warns(fc.FallbackWarning, match="no lazy form when called like this"):
        np.where(t)
    protocols._unnamed.cache_clear()
