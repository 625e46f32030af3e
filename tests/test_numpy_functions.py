"""NumPy's functions that stay lazy, each against NumPy over dtypes and special values."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
import pytest

from fusec.types import NAMES
from tests.numpy_calls import check, values

EXACT = {
    "radians": lambda m, x: m.radians(x),
    "degrees": lambda m, x: m.degrees(x),
    "deg2rad": lambda m, x: m.deg2rad(x),
    "rad2deg": lambda m, x: m.rad2deg(x),
    "rint": lambda m, x: m.rint(x),
    "fabs": lambda m, x: m.fabs(x),
    "fix": lambda m, x: m.fix(x),
    "heaviside": lambda m, x: m.heaviside(x, 0.5),
    "heaviside of a number": lambda m, x: m.heaviside(-0.0, x),
    "heaviside at itself": lambda m, x: m.heaviside(x, x),
    "divmod": lambda m, x: m.divmod(x, x.dtype.type(1)),
    "divmod by a number": lambda m, x: m.divmod(x, 3),
    "divmod of a number": lambda m, x: m.divmod(7, x),
    "modf": lambda m, x: m.modf(x),
    "nan_to_num": lambda m, x: m.nan_to_num(x),
    "nan_to_num given": lambda m, x: m.nan_to_num(x, nan=-1, posinf=7.5, neginf=3),
    "nan_to_num by rows": lambda m, x: m.nan_to_num(x, nan=np.arange(4), posinf=np.float32(2)),
    "nan_to_num of a row": lambda m, x: m.nan_to_num(x[0], nan=np.ones((3, 4))) if x.dtype.kind == "f" else m.real(x),
    "isposinf": lambda m, x: m.isposinf(x),
    "isneginf": lambda m, x: m.isneginf(x),
    "real": lambda m, x: m.real(x),
    "imag": lambda m, x: m.imag(x),
    "real_if_close": lambda m, x: m.real_if_close(x),
    "conj": lambda m, x: m.conj(x),
    "conjugate": lambda m, x: m.conjugate(x),
    "iscomplex": lambda m, x: m.iscomplex(x),
    "isreal": lambda m, x: m.isreal(x),
    "bitwise_not": lambda m, x: m.bitwise_not(x),
    "around": lambda m, x: m.around(m.add(x, 0), 1),
    "isclose": lambda m, x: m.isclose(x, x[::-1]),
    "isclose equal_nan": lambda m, x: m.isclose(x, x, equal_nan=True),
    "isclose to a number": lambda m, x: m.isclose(x, 1),
    "isclose of a number": lambda m, x: m.isclose(1.0, x, 0.5, 0),
    "isclose to a scalar": lambda m, x: m.isclose(x, np.float32(1), np.float32(1e-3)),
    "isclose to a list": lambda m, x: m.isclose(x, [1, 0, 2.5, 180], atol=[1, 0, 1, 0]),
    "isclose to infinity": lambda m, x: m.isclose(x, math.inf),
    "isclose to nan": lambda m, x: m.isclose(x, math.nan, equal_nan=True),
    "allclose": lambda m, x: m.allclose(x, x),
    "allclose equal_nan": lambda m, x: m.allclose(x, x, equal_nan=True),
    "array_equal": lambda m, x: m.array_equal(x, x),
    "array_equal equal_nan": lambda m, x: m.array_equal(x, x, equal_nan=True),
    "array_equal of shapes": lambda m, x: m.array_equal(x, x[:1]),
    "array_equiv": lambda m, x: m.array_equiv(x[:1], x),
    "array_equiv of shapes": lambda m, x: m.array_equiv(x[:2], x),
    "select": lambda m, x: m.select([x > 1, x < 0], [x, x * 2], 7),
    "select numbers": lambda m, x: m.select([x > 1, x < 0], [3, 2]),
    "select beyond": lambda m, x: m.select([x > 1], [x], -1),
    "select floats": lambda m, x: m.select([x > 1, x[0] < 0], [x, 0.25]),
    "count_nonzero": lambda m, x: m.count_nonzero(x),
    "count_nonzero axis": lambda m, x: m.count_nonzero(x, axis=1, keepdims=True),
    "ptp": lambda m, x: m.ptp(x),
    "ptp axis": lambda m, x: m.ptp(x, axis=0, keepdims=True),
    "diff": lambda m, x: m.diff(x),
    "diff twice": lambda m, x: m.diff(x, 2, axis=0),
    "diff four times": lambda m, x: m.diff(x, n=4),
    "ediff1d": lambda m, x: m.ediff1d(x),
    "nanmax": lambda m, x: m.nanmax(x),
    "nanmin": lambda m, x: m.nanmin(x, axis=1),
    "nanmax keepdims": lambda m, x: m.nanmax(x, axis=0, keepdims=True),
    "outer": lambda m, x: m.outer(x, x[0]),
    "outer of a number": lambda m, x: m.outer(x, 2),
    "kron": lambda m, x: m.kron(x, x[:2, :2]),
    "kron of axes": lambda m, x: m.kron(x[0], x),
}


@pytest.mark.parametrize("dtype", NAMES, ids=NAMES.get)
@pytest.mark.parametrize("name", EXACT)
def test_the_bits_are_numpys(name: str, dtype: Any) -> None:
    check(EXACT[name], values(dtype))


VIEWS = {
    "copy": lambda m, x: m.copy(x),
    "swapaxes": lambda m, x: m.swapaxes(x, 0, -1),
    "rollaxis": lambda m, x: m.rollaxis(x[None], 2),
    "rollaxis to the end": lambda m, x: m.rollaxis(x[None], 0, 3),
    "rollaxis from the end": lambda m, x: m.rollaxis(x[None], 0, -1),
    "atleast_1d": lambda m, x: m.atleast_1d(x[0, 0]),
    "atleast_2d": lambda m, x: m.atleast_2d(x[0], x[0, 0], x),
    "atleast_3d": lambda m, x: m.atleast_3d(x[0], x[0, 0], x, x[None, None]),
    "fliplr": lambda m, x: m.fliplr(x),
    "flipud": lambda m, x: m.flipud(x[0]),
    "rot90": lambda m, x: m.rot90(x),
    "rot90 twice": lambda m, x: m.rot90(x[None], 2, (1, 2)),
    "rot90 back": lambda m, x: m.rot90(x, -1),
    "rot90 of other axes": lambda m, x: m.rot90(x[None], k=3, axes=(2, 0)),
    "rot90 not at all": lambda m, x: m.rot90(x, 4),
    "tile": lambda m, x: m.tile(x, 2),
    "tile axes": lambda m, x: m.tile(x, (2, 1, 3)),
    "tile few axes": lambda m, x: m.tile(x[None], (2, 2)),
    "tile nothing": lambda m, x: m.tile(x, (0, 2)),
    "ravel": lambda m, x: m.ravel(x),
    "transpose": lambda m, x: m.transpose(x),
    "transpose axes": lambda m, x: m.transpose(x[None], (2, 0, 1)),
    "broadcast_arrays": lambda m, x: m.broadcast_arrays(x, x[0], x[:, :1]),
    "meshgrid": lambda m, x: m.meshgrid(x[0], x[:, 0]),
    "meshgrid of three": lambda m, x: m.meshgrid(x[0], x[:, 0], x[1, :2]),
    "meshgrid ij": lambda m, x: m.meshgrid(x[0], x[:, 0], indexing="ij"),
    "meshgrid sparse": lambda m, x: m.meshgrid(x[0], x[:, 0], sparse=True),
    "array_split": lambda m, x: m.array_split(x, 3, axis=1),
    "array_split bounds": lambda m, x: m.array_split(x, [1, 1, 5]),
    "split": lambda m, x: m.split(x, 2, 1),
    "split unevenly": lambda m, x: m.split(x, 2),
    "hsplit": lambda m, x: m.hsplit(x, 2),
    "hsplit of a vector": lambda m, x: m.hsplit(x[0], [1, 3]),
    "vsplit": lambda m, x: m.vsplit(x, 3),
    "dsplit": lambda m, x: m.dsplit(x[None], 4),
    "unstack": lambda m, x: m.unstack(x, axis=1),
    "tril": lambda m, x: m.tril(x),
    "triu": lambda m, x: m.triu(x, -1),
    "tril of a vector": lambda m, x: m.tril(x[0], 1),
    "triu of matrices": lambda m, x: m.triu(x.reshape(2, 3, 2), 1),
    "diagonal": lambda m, x: m.diagonal(x),
    "diagonal above": lambda m, x: m.diagonal(x, 2),
    "diagonal below": lambda m, x: m.diagonal(x, offset=-1),
    "diagonal outside": lambda m, x: m.diagonal(x, 9),
    "diagonal of axes": lambda m, x: m.diagonal(x.reshape(2, 3, 2), -1, 2, 0),
}


@pytest.mark.parametrize("dtype", [np.bool_, np.int16, np.float64])
@pytest.mark.parametrize("name", VIEWS)
def test_the_elements_are_numpys(name: str, dtype: Any) -> None:
    check(VIEWS[name], values(dtype))


CLOSE = {
    "float_power": lambda m, x: m.float_power(x, 3),
    "float_power of a number": lambda m, x: m.float_power(1.5, m.clip(x, 0, 9)),
    "sinc": lambda m, x: m.sinc(m.clip(x, 0, 9)),
    "angle": lambda m, x: m.angle(x),
    "angle deg": lambda m, x: m.angle(x, deg=True),
    "polyval": lambda m, x: m.polyval([1, -2.5, 3], x),
    "polyval whole": lambda m, x: m.polyval(np.array([2, 0, 1], np.int8), x),
    "nansum": lambda m, x: m.nansum(x),
    "nansum axis": lambda m, x: m.nansum(x, axis=1, keepdims=True),
    "nansum dtype": lambda m, x: m.nansum(x, 0, dtype=np.float64),
    "nanprod": lambda m, x: m.nanprod(x, axis=(0, 1)),
    "nanmean": lambda m, x: m.nanmean(x, axis=0),
    "nanmean all": lambda m, x: m.nanmean(x, keepdims=True),
    "nanvar": lambda m, x: m.nanvar(x, axis=0),
    "nanvar ddof": lambda m, x: m.nanvar(x, axis=1, ddof=2),
    "nanstd": lambda m, x: m.nanstd(x, keepdims=True),
    "nanstd correction": lambda m, x: m.nanstd(x, 0, correction=3),
    "average": lambda m, x: m.average(x),
    "average axis": lambda m, x: m.average(x, axis=(0, 1), keepdims=True),
    "average weights": lambda m, x: m.average(x, weights=np.arange(12).reshape(3, 4)),
    "average weights axis": lambda m, x: m.average(x, 1, np.array([1, 2, 3, 4], np.float32), returned=True),
    "average weights axes": lambda m, x: m.average(x[None], (2, 1), np.ones((4, 3)), keepdims=True),
    "average weights wrong": lambda m, x: m.average(x, 0, np.ones(4)),
    "average weights without axis": lambda m, x: m.average(x, weights=np.ones(4)),
    "average returned": lambda m, x: m.average(x, axis=0, returned=True),
    "trapezoid": lambda m, x: m.trapezoid(x),
    "trapezoid dx": lambda m, x: m.trapezoid(x, dx=0.5, axis=0),
    "trapezoid x": lambda m, x: m.trapezoid(x, np.array([0, 1, 3, 7])),
    "trapezoid along x": lambda m, x: m.trapezoid(x, x * 2, axis=0),
    "dot": lambda m, x: m.dot(x, x.T),
    "dot of vectors": lambda m, x: m.dot(x[0], x[1]),
    "dot with a number": lambda m, x: m.dot(x, 2),
    "dot of axes": lambda m, x: m.dot(x.reshape(3, 2, 2), x.reshape(2, 2, 3)),
    "dot of a matrix and axes": lambda m, x: m.dot(x.reshape(6, 2), x.reshape(3, 2, 2)),
    "dot of a vector and axes": lambda m, x: m.dot(x[0, :2], x.reshape(3, 2, 2)),
    "dot of axes and a matrix": lambda m, x: m.dot(x.reshape(3, 2, 2), x.reshape(2, 6)),
    "dot of shapes": lambda m, x: m.dot(x, x),
    "inner": lambda m, x: m.inner(x, x),
    "inner of axes": lambda m, x: m.inner(x[None], x[0]),
    "inner with a number": lambda m, x: m.inner(x, 2.0),
    "vdot": lambda m, x: m.vdot(x, x),
    "vecdot": lambda m, x: m.vecdot(x, x[0]),
    "vecdot axis": lambda m, x: m.vecdot(x, x[:, :1], axis=0),
    "matvec": lambda m, x: m.matvec(x.reshape(2, 3, 2), x[0, :2]),
    "vecmat": lambda m, x: m.vecmat(x[:2, :3], x.reshape(2, 3, 2)),
    "tensordot": lambda m, x: m.tensordot(x, x),
    "tensordot of one": lambda m, x: m.tensordot(x, x.T, 1),
    "tensordot of none": lambda m, x: m.tensordot(x[0], x[1], axes=0),
    "tensordot axes": lambda m, x: m.tensordot(x.reshape(2, 3, 2), x, axes=([1], [0])),
    "tensordot axis": lambda m, x: m.tensordot(x, x, axes=(-1, 1)),
    "tensordot crossed": lambda m, x: m.tensordot(x, x.T, axes=((0, 1), (1, 0))),
    "tensordot of shapes": lambda m, x: m.tensordot(x, x, 1),
    "trace": lambda m, x: m.trace(x),
    "trace of axes": lambda m, x: m.trace(x.reshape(2, 3, 2), 1, 1, 2),
    "trace dtype": lambda m, x: m.trace(x, dtype=np.float64),
}


@pytest.mark.parametrize("dtype", NAMES, ids=NAMES.get)
@pytest.mark.parametrize("name", CLOSE)
def test_the_values_are_numpys(name: str, dtype: Any) -> None:
    x = values(dtype)
    if x.dtype.kind == "f":
        # Sums in another order meet overflow elsewhere, and cancel to other last digits.
        x = np.abs(np.where(np.abs(x) > 1e3, 5, x)).astype(dtype)
    elif x.dtype.kind in "iu" and x.dtype.itemsize > 2:
        x = np.clip(x, 0 if x.dtype.kind == "u" else -99, 99)
    check(CLOSE[name], x, rtol=3e-5 if dtype in (np.float32, np.int8, np.int16, np.uint8, np.uint16) else 1e-12)
