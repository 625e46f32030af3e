"""NumPy's functions that stay lazy where there is little to compute, and as methods, copies and parts of a kernel."""

from __future__ import annotations

import copy
import inspect
import math
from typing import Any

import numpy as np
import pytest

import fusec as fc
from tests.numpy_calls import SPECIAL, check


def test_methods() -> None:
    for dtype in (np.float32, np.int8, np.bool_):
        x = np.arange(12).reshape(3, 4).astype(dtype)
        t = fc.asarray(x)
        for got, expected in [
            (t.real, x.real),
            (t.imag, x.imag),
            (t.conj(), x.conj()),
            (t.conjugate(), x.conjugate()),
            (t.copy(), x.copy()),
            (t.swapaxes(0, 1), x.swapaxes(0, 1)),
            (t.diagonal(1), x.diagonal(1)),
            (t[None].diagonal(-1, axis1=1, axis2=2), x[None].diagonal(-1, axis1=1, axis2=2)),
            (t.trace(1), x.trace(1)),
            (t[1:].trace(dtype=np.float64), x[1:].trace(dtype=np.float64)),
            (t[1:].dot(t[0]), x[1:].dot(x[0])),
            (t[1:].dot(x[1:].T), x[1:].dot(x[1:].T)),
            (t.dot(2), x.dot(2)),
        ]:
            assert isinstance(got, fc.Tensor)
            np.testing.assert_allclose(got.numpy(), expected, rtol=1e-6, strict=True)


def test_a_copy_is_apart_from_its_array() -> None:
    x = np.arange(3.0)
    t = fc.asarray(x)
    copies = [t.copy(), np.copy(t), fc.copy(t), fc.copy(x), copy.copy(t), copy.deepcopy([t])[0]]
    x[:] = 7
    for each in copies:
        assert each.tolist() == [0.0, 1.0, 2.0]
    assert t.tolist() == [7.0, 7.0, 7.0]
    y = t + 1
    assert np.copy(y).is_lazy
    np.testing.assert_array_equal(fc.jit(lambda v: copy.deepcopy(v.copy() * 2))(x), x * 2)


def takes_one_array_and_an_axis(name: str) -> bool:
    try:
        _, *others = inspect.signature(getattr(np, name)).parameters.values()
    except (TypeError, ValueError):
        return False
    return any(each.name == "axis" for each in others) and all(
        each.name == "axis" or each.default is not each.empty or each.kind is each.VAR_KEYWORD for each in others
    )


@pytest.mark.parametrize("name", [name for name in dir(np) if hasattr(fc, name) and takes_one_array_and_an_axis(name)])
def test_along_an_axis_of_an_array_without_axes(name: str) -> None:
    """Ufuncs reduce it along its first or last axis; everything else refuses, with NumPy's kind of error."""
    for axis in (0, -1, 1, -2, (0,), (), (1,), (0, -1), None):
        for x in (np.array(3.0), np.array(False), np.array(-7, np.int8)):
            for call in (getattr(np, name), getattr(fc, name)):
                try:
                    expected = getattr(np, name)(x, axis=axis)
                except Exception as error:
                    with pytest.raises(type(error)):
                        call(fc.asarray(x), axis=axis)
                    continue
                got = call(fc.asarray(x), axis=axis)
                np.testing.assert_array_equal(np.asarray(got), expected, strict=True, err_msg=f"axis={axis}")


@pytest.mark.parametrize("shape", [(0,), (0, 3), (3, 0), (2, 0, 3)], ids=str)
def test_empty_arrays(shape: tuple[int, ...]) -> None:
    for dtype in (np.float32, np.int16):
        x = np.zeros(shape, dtype)
        for call in [
            lambda m, x: m.radians(x),
            lambda m, x: m.rint(x),
            lambda m, x: m.heaviside(x, 0.5),
            lambda m, x: m.divmod(x, 2),
            lambda m, x: m.modf(x),
            lambda m, x: m.nan_to_num(x),
            lambda m, x: m.isclose(x, x),
            lambda m, x: m.allclose(x, x),
            lambda m, x: m.array_equal(x, x),
            lambda m, x: m.select([x > 1], [x], 3),
            lambda m, x: m.count_nonzero(x, axis=0),
            lambda m, x: m.nansum(x),
            lambda m, x: m.nansum(x, axis=-1),
            lambda m, x: m.nanprod(x, axis=0),
            lambda m, x: m.nanmean(x, axis=0),
            lambda m, x: m.nanvar(x),
            lambda m, x: m.nanstd(x, axis=-1),
            lambda m, x: m.nanmax(x),
            lambda m, x: m.diff(x),
            lambda m, x: m.ediff1d(x),
            lambda m, x: m.outer(x, x),
            lambda m, x: m.tile(x, 2),
            lambda m, x: m.tile(x, (2, 1, 2, 1)),
            lambda m, x: m.inner(x, x),
            lambda m, x: m.vecdot(x, x),
            lambda m, x: m.tensordot(x, x, axes=0),
            lambda m, x: m.atleast_2d(x),
            lambda m, x: m.atleast_3d(x),
            lambda m, x: m.array_split(x, 2),
            lambda m, x: m.unstack(x),
            lambda m, x: m.trapezoid(x),
            lambda m, x: m.ravel(x),
            lambda m, x: m.copy(x),
        ]:
            check(call, x)


def test_without_numbers_nan_is_left() -> None:
    rows = np.array([[np.nan, 1.0, np.nan], [np.nan, np.nan, np.nan], [np.nan, -np.inf, 3.0]], np.float32)
    for name in ("nansum", "nanprod", "nanmax", "nanmin", "nanmean", "nanvar", "nanstd"):
        for axis in (None, 0, 1, (0, 1)):
            check(lambda m, x, name=name, axis=axis: getattr(m, name)(x, axis=axis), rows[:2], rtol=1e-6)
            check(lambda m, x, name=name, axis=axis: getattr(m, name)(x, axis=axis), rows, rtol=1e-6)
    check(lambda m, x: m.nanmean(x, dtype=np.float64), rows[:1])
    check(lambda m, x: m.nanmean(x, dtype=np.int64), rows)
    check(lambda m, x: m.nanvar(x, dtype=np.int64), rows)


@pytest.mark.parametrize("dtype", [np.float32, np.float64])
def test_angles_have_numpys_bits(dtype: Any) -> None:
    rng = np.random.default_rng(0)
    x = np.concatenate([rng.standard_normal(20_000) * 10.0 ** rng.integers(-45, 38, 20_000), SPECIAL]).astype(dtype)
    for name in ("radians", "degrees", "deg2rad", "rad2deg"):
        with np.errstate(all="ignore"):
            expected = getattr(np, name)(x)
        got = getattr(fc, name)(x).numpy()
        assert got.dtype == expected.dtype
        np.testing.assert_array_equal(got.view(f"u{x.itemsize}"), expected.view(f"u{x.itemsize}"))


def test_weights_that_cancel_give_what_the_division_gives() -> None:
    assert math.isinf(fc.average([1.0, 2.0], weights=[-1.0, 1.0]).item())
    assert math.isnan(fc.average([1.0, 1.0], weights=[0.0, 0.0]).item())


def test_selections_that_do_not_fit() -> None:
    t = fc.asarray(np.arange(3.0))
    for conditions, choices, kind in [([t > 1], [t, t], ValueError), ([], [], ValueError), ([t], [t], TypeError)]:
        with pytest.raises(kind, match="select: "):
            fc.select(conditions, choices)
        with pytest.raises(kind):
            np.select([np.asarray(each) for each in conditions], [np.asarray(each) for each in choices])
    with pytest.raises(fc.ShapeError):
        fc.select([t > 1], [np.arange(4)])


def test_creation_without_values() -> None:
    for got, expected in [
        (fc.empty((2, 3)), np.empty((2, 3))),
        (fc.empty(4, np.int8), np.empty(4, np.int8)),
        (fc.empty(4, None), np.empty(4, None)),
        (fc.identity(3, None), np.identity(3, None)),
        (fc.empty_like(np.ones((2, 2), np.float32)), np.empty((2, 2), np.float32)),
        (np.empty_like(fc.asarray(np.ones(2)), np.int16), np.empty(2, np.int16)),
    ]:
        assert (got.dtype, got.shape) == (expected.dtype, expected.shape)
        assert got.numpy().shape == expected.shape
    np.testing.assert_array_equal(fc.identity(3, np.float32).numpy(), np.identity(3, np.float32), strict=True)


def test_they_fuse_inside_of_jit() -> None:
    x = np.linspace(-500, 500, 1001)

    def turn(degrees: Any) -> Any:
        return np.nan_to_num(np.heaviside(np.radians(degrees), 0.5) + np.sinc(np.fix(degrees)))

    assert len(fc.report(turn, x).to_dict()["groups"]) == 1
    np.testing.assert_allclose(fc.jit(turn)(x), turn(x), rtol=1e-12, atol=1e-15)


def test_integers_that_do_not_fit_are_numpys_error() -> None:
    with pytest.raises(OverflowError, match="Python integer 300 out of bounds for uint8"):
        fc.asarray(np.zeros(2, np.uint8)) + 300


def test_nan_to_int_is_numpys_result() -> None:
    x = np.array([np.nan, np.inf, -1e30])
    with np.errstate(all="ignore"):
        np.testing.assert_array_equal(fc.asarray(x).astype(np.int32).numpy(), x.astype(np.int32))


def test_booleans_are_not_rounded_to_decimals_or_clipped_to_nothing() -> None:
    mask = np.array([True, False])
    for call in (
        lambda x: np.round(x, 1),
        lambda x: np.round(x, -1),
        lambda x: x.round(2),
        lambda x: np.clip(x, None, None),
        lambda x: x.clip(None, None),
    ):
        for value in (mask, fc.asarray(mask), fc.asarray(mask) & True):
            with pytest.raises(TypeError):
                call(value)
    for call in (lambda x: np.clip(x, None, True), lambda x: np.clip(x, 0, 1)):
        got, expected = call(fc.asarray(mask)), call(mask)
        assert got.dtype == expected.dtype
        np.testing.assert_array_equal(got, expected)


def test_powers_take_no_modulus() -> None:
    for value in (np.array([3]), fc.asarray([3])):
        with pytest.raises(TypeError, match="pow"):
            pow(value, 2, 5)


@pytest.mark.parametrize("dtype", ["?", "i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", "f4", "f8"])
def test_choices_are_cast_as_numpy_casts_them(dtype: str) -> None:
    """A Python number among the choices is an array by then; the default wraps."""
    x = np.array([0, 1, 2]).astype(dtype)
    conditions = [x > 1, x < 1]
    for choices, default in [
        ([x, 0], -1),
        ([x, x], -1),
        ([x, x], 300),
        ([0, x], 0),
        ([x, 1.5], 3),
        ([x, True], 7),
        ([x, np.int8(1)], 0),
        ([x, np.uint8(1)], -1),
        ([x, x.astype("i2")], 0),
        ([1, 2], x),
    ]:
        ours = [fc.asarray(each) if isinstance(each, np.ndarray) else each for each in (*choices, default)]
        masks = [fc.asarray(condition) for condition in conditions]
        try:
            expected = np.select(conditions, choices, default)
        except TypeError:
            with pytest.raises(TypeError, match="select: choice"):
                np.select(masks, ours[:-1], ours[-1])
            continue
        got = np.select(masks, ours[:-1], ours[-1])
        assert got.dtype == expected.dtype
        np.testing.assert_array_equal(got, expected)
