"""Each public function against its reference."""

from __future__ import annotations

import math
from typing import Any

import gmpy2
import mpmath
import numpy as np
import pytest

import fusec as fc
from fusec.ops import OPS
from fusec.ops.op import ElementwiseOp
from fusec.types import FLOAT32, FLOAT64, NAMES
from tests.ulp import units_off

ELEMENTWISE = [op for name, op in OPS.items() if isinstance(op, ElementwiseOp) and hasattr(fc, name) and op.arity < 3]
SPECIAL = [0.0, -0.0, 1.0, -1.0, 0.5, -2.5, 1e-3, 7.0, 30.0, -30.0, math.inf, -math.inf, math.nan]


def worst_ulp(got: np.ndarray, exact: np.ndarray) -> float:
    """Largest distance in units in the last place; special values must agree."""
    return max(
        units_off(*point, got.dtype) for point in zip(got.tolist(), map(gmpy2.mpfr, exact.tolist()), strict=True)
    )


@pytest.mark.parametrize("op", ELEMENTWISE, ids=lambda op: op.name)
def test_floats_against_the_reference(op: ElementwiseOp) -> None:
    if op.name == "astype" or op.name.startswith("bitwise"):
        pytest.skip("not of floats")
    for dtype in (FLOAT32, FLOAT64):
        values = np.array(SPECIAL, dtype)
        operands = [values] if op.arity == 1 else [a.ravel() for a in np.meshgrid(values, values)]
        got = getattr(fc, op.name)(*operands).numpy()
        expected = op.interpret(operands, {})
        assert got.dtype == expected.dtype
        if op.ulp == 0:
            np.testing.assert_array_equal(got, expected)
        else:
            # The reference may itself be off by some units.
            assert worst_ulp(got, expected) <= op.ulp + 4


@pytest.mark.parametrize(
    ("name", "lowest", "exact"),
    [
        ("silu", -750.0, lambda x: x / (1 + mpmath.exp(-x))),
        ("gelu", -38.6, lambda x: x / 2 * mpmath.erfc(-x / mpmath.sqrt(2))),
        (
            "gelu_tanh",
            -21.8,
            lambda x: x / (1 + mpmath.exp(-mpmath.sqrt(8 / mpmath.pi) * (x + mpmath.mpf("0.044715") * x**3))),
        ),
    ],
)
def test_references_keep_their_digits_in_the_tail(name: str, lowest: float, exact: Any) -> None:
    """Where the factor of `x` is subnormal, or nearly, the product is not off by `x` times its last digit."""
    x = np.linspace(lowest, 0.9 * lowest, 200)
    with mpmath.workprec(400):
        expected = np.array([float(exact(mpmath.mpf(number))) for number in x])
    assert expected[0] > -1e-318
    assert worst_ulp(OPS[name].interpret([x], {}), expected) <= 4


@pytest.mark.parametrize("op", ELEMENTWISE, ids=lambda op: op.name)
def test_result_dtypes_are_numpys(op: ElementwiseOp) -> None:
    ufunc = op.reference
    if not isinstance(ufunc, np.ufunc):
        pytest.skip("NumPy has no such function")
    for dtype in NAMES:
        x = np.ones(3, dtype)
        try:
            with np.errstate(all="ignore"):
                expected = ufunc(*[x] * op.arity).dtype
        except TypeError:
            with pytest.raises(fc.DTypeError, match=f"{op.name}: not defined for"):
                getattr(fc, op.name)(*[x] * op.arity)
            continue
        got = getattr(fc, op.name)(*[x] * op.arity).dtype
        assert got == (np.float32 if expected == np.float16 else expected)


@pytest.mark.parametrize("axis", [None, 0, 1, -1, (0, 2), (), (2, 1, 0)], ids=str)
@pytest.mark.parametrize("keepdims", [False, True])
@pytest.mark.parametrize("name", ["sum", "prod", "max", "min", "mean", "var", "std", "any", "all"])
def test_reductions(name: str, keepdims: bool, axis: Any) -> None:
    rng = np.random.default_rng(1)
    for dtype in NAMES:
        x = (rng.random((3, 4, 5)) * 4).astype(dtype)
        expected = getattr(np, name)(x, axis=axis, keepdims=keepdims)
        got = getattr(fc, name)(x, axis=axis, keepdims=keepdims)
        assert (got.dtype, got.shape) == (expected.dtype, expected.shape)
        # Two orders of 60 terms at most, all of one sign: what each may be off is a multiple of its own precision.
        bound = 64 * np.finfo(expected.dtype).eps if expected.dtype.kind == "f" else 0
        np.testing.assert_allclose(got.numpy(), expected, rtol=bound, atol=0)
        method = getattr(fc.asarray(x), name)(axis, keepdims=keepdims)
        np.testing.assert_array_equal(method.numpy(), got.numpy())


@pytest.mark.parametrize("name", ["argmax", "argmin"])
def test_positions(name: str) -> None:
    x = np.array([[3.0, 1.0, 3.0], [np.nan, 0.0, np.nan]])
    for values in (x, x[:1], (x[:1] > 2), x[:1].astype(np.uint8)):
        for axis in (None, 0, 1, -1):
            for keepdims in (False, True):
                expected = getattr(np, name)(values, axis=axis, keepdims=keepdims)
                got = getattr(fc, name)(values, axis=axis, keepdims=keepdims)
                assert got.dtype == np.int64
                np.testing.assert_array_equal(got.numpy(), expected)


def test_reduction_dtypes() -> None:
    x = np.array([100, 100, 100], np.int8)
    for dtype in (np.int8, np.float32, np.float64, np.uint16, np.bool_):
        for name in ("sum", "prod"):
            expected = getattr(np, name)(x, dtype=dtype)
            got = getattr(fc, name)(x, dtype=dtype)
            assert (got.dtype, got.item()) == (expected.dtype, expected)
    assert fc.mean(x, dtype=np.float32).dtype == np.float32
    assert fc.mean(np.ones(3, np.float32)).dtype == np.float32
    assert fc.std(x, dtype=np.float32).dtype == np.float32


def test_reductions_of_nothing() -> None:
    x = np.zeros((0, 3))
    assert fc.sum(x).item() == 0
    assert fc.prod(x).item() == 1
    assert not fc.any(x).item()
    assert fc.all(x).item()
    assert math.isnan(fc.mean(x).item())
    assert fc.max(x, axis=1).shape == (0,)
    for name in ("max", "min", "argmax", "argmin"):
        with pytest.raises(ValueError, match=f"{name}: no elements"):
            getattr(fc, name)(x)


def test_degrees_of_freedom() -> None:
    x = np.array([1.0, 2.0, 4.0])
    np.testing.assert_allclose(fc.var(x, ddof=1).item(), np.var(x, ddof=1), rtol=1e-15)
    np.testing.assert_allclose(fc.std(x, correction=1).item(), np.std(x, ddof=1), rtol=1e-15)
    assert math.isinf(fc.var(x, ddof=3).item())


@pytest.mark.parametrize("name", ["mean", "var", "std"])
def test_axes_from_an_iterator(name: str) -> None:
    x = np.arange(12.0).reshape(3, 4)
    for axes in ([0], [1, 0]):
        got = getattr(fc, name)(x, axis=iter(axes))
        np.testing.assert_allclose(got.numpy(), getattr(np, name)(x, axis=tuple(axes)), rtol=1e-15)
    np.testing.assert_allclose(getattr(fc, name)(x, np.array(0)).numpy(), getattr(np, name)(x, 0), rtol=1e-15)


@pytest.mark.parametrize("decimals", [20, 30, 45, 308, 400, -30, -400])
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_round_to_any_place(decimals: int) -> None:
    for x in (np.array([0.0, 1.5, -2.75, 1e300]), np.array([0.0, 1.5], np.float32), np.arange(3)):
        np.testing.assert_array_equal(fc.round(x, decimals).numpy(), np.round(x, decimals), strict=True)


def test_where_promotes_like_numpy() -> None:
    condition = np.array([True, False])
    for x, y in [
        (1.0, np.ones(2, np.float32)),
        (1, 2.5),
        (1, 2),
        (np.ones(2, np.int8), np.ones(2, np.uint8)),
        (True, np.int8(3)),
        (np.zeros((3, 1)), 1),
    ]:
        expected = np.where(condition, x, y)
        got = fc.where(condition, x, y)
        assert (got.dtype, got.shape) == (expected.dtype, expected.shape)
        np.testing.assert_array_equal(got.numpy(), expected)
    assert fc.where(np.array([0.0, 2.0, np.nan]), 1, 0).tolist() == [0, 1, 1]


def test_clip() -> None:
    x = np.array([0, 5, 200], np.uint8)
    for bounds in [(1, 100), (None, 100), (3, None), (-1, 300), (np.array([1, 9, 1], np.uint8), 10)]:
        expected = np.clip(x, *bounds)
        got = fc.clip(x, *bounds)
        assert got.dtype == expected.dtype
        np.testing.assert_array_equal(got.numpy(), expected)
    assert fc.clip([1.0, np.nan], 2, 3).tolist()[0] == 2.0


def test_activations() -> None:
    x = np.array([-30.0, -1.0, -0.0, 0.5, 40.0, np.inf, -np.inf, np.nan])
    np.testing.assert_array_equal(fc.relu(x).numpy(), np.maximum(x, 0))
    np.testing.assert_allclose(fc.sigmoid(x).numpy(), 1 / (1 + np.exp(-x)), rtol=1e-15)
    np.testing.assert_allclose(fc.softplus(x).numpy()[:5], np.logaddexp(x[:5], 0), rtol=1e-15)
    with mpmath.workprec(200):
        exact = [float(mpmath.mpf(v) * mpmath.erfc(-mpmath.mpf(v) / mpmath.sqrt(2)) / 2) for v in x[:5]]
    np.testing.assert_allclose(fc.gelu(x).numpy()[:5], exact, rtol=1e-15)
    z = math.sqrt(2 / math.pi) * (x[:5] + 0.044715 * x[:5] ** 3)
    np.testing.assert_allclose(fc.gelu(x, approximate="tanh").numpy()[1:5], (0.5 * x[:5] * (1 + np.tanh(z)))[1:])
    assert fc.gelu([-np.inf, np.inf]).tolist() == [0.0, np.inf]
    with pytest.raises(fc.UnsupportedError, match="approximate"):
        fc.gelu(x, approximate="erf")  # type: ignore[arg-type]


def test_views() -> None:
    x = np.arange(24).reshape(2, 1, 12)
    for got, expected in [
        (fc.reshape(x, (4, -1)), x.reshape(4, -1)),
        (fc.reshape(x, -1), x.reshape(-1)),
        (fc.permute_dims(x, (2, 0, -2)), x.transpose(2, 0, 1)),
        (fc.expand_dims(x, 1), np.expand_dims(x, 1)),
        (fc.expand_dims(x, (0, -1)), np.expand_dims(x, (0, -1))),
        (fc.expand_dims(x, range(2)), np.expand_dims(x, (0, 1))),
        (fc.expand_dims(x, np.array([0, 1])), np.expand_dims(x, (0, 1))),
        (fc.squeeze(x), x.squeeze()),
        (fc.squeeze(x, 1), x.squeeze(1)),
        (fc.broadcast_to(x, (2, 3, 12)), np.broadcast_to(x, (2, 3, 12))),
        (fc.flip(x), np.flip(x)),
        (fc.flip(x, (0, -1)), np.flip(x, (0, -1))),
        (fc.matrix_transpose(x), np.matrix_transpose(x)),
        (fc.moveaxis(x, 0, -1), np.moveaxis(x, 0, -1)),
        (fc.moveaxis(x, (0, 1), (2, 0)), np.moveaxis(x, (0, 1), (2, 0))),
        (fc.asarray(x).T, x.T),
        (fc.asarray(x).mT, x.mT),
        (fc.asarray(x).transpose(1, 0, 2), x.transpose(1, 0, 2)),
        (fc.asarray(x).transpose(np.array([1, 0, 2])), x.transpose(1, 0, 2)),
        (fc.asarray(x).transpose(None), x.transpose()),
        (fc.asarray(x).ravel(), x.ravel()),
        (fc.asarray(x[:0]).flatten(), x[:0].flatten()),
        (fc.reshape(x[:0], (0, 5)), x[:0].reshape(0, 5)),
    ]:
        assert got.shape == expected.shape
        np.testing.assert_array_equal(got.numpy(), expected)


def test_creation() -> None:
    x = np.ones((2, 3), np.int16)
    for got, expected in [
        (fc.zeros((2, 3)), np.zeros((2, 3))),
        (fc.ones(3, np.int8), np.ones(3, np.int8)),
        (fc.full((2, 2), 7), np.full((2, 2), 7)),
        (fc.full((2, 2), True), np.full((2, 2), True)),
        (fc.full((2, 3), [1.5, 2.5, 3.5]), np.full((2, 3), [1.5, 2.5, 3.5])),
        (fc.full((2, 3), 2.5, np.float32), np.full((2, 3), 2.5, np.float32)),
        (fc.arange(5), np.arange(5)),
        (fc.arange(1, 5.0, 0.5), np.arange(1, 5.0, 0.5)),
        (fc.arange(5, dtype=np.float32), np.arange(5, dtype=np.float32)),
        (fc.arange(np.float32(2.5), np.float32(5)), np.arange(np.float32(2.5), np.float32(5))),
        (fc.arange(np.array(2.5), np.array(5)), np.arange(np.array(2.5), np.array(5))),
        (fc.arange(np.int8(3)), np.arange(np.int8(3))),
        (fc.arange(7, None, 2), np.arange(7, None, 2)),
        (fc.linspace(0, 1, 7), np.linspace(0, 1, 7)),
        (fc.linspace(0, 1, 4, endpoint=False), np.linspace(0, 1, 4, endpoint=False)),
        (fc.eye(3), np.eye(3)),
        (fc.eye(2, 4, k=1, dtype=np.int32), np.eye(2, 4, 1, np.int32)),
        (fc.zeros_like(x), np.zeros_like(x)),
        (fc.ones_like(x, np.float32), np.ones_like(x, np.float32)),
        (fc.full_like(x, 3.7), np.full_like(x, 3.7)),
        (fc.asarray([1, 2], np.float32), np.asarray([1, 2], np.float32)),
        (fc.array(3.5), np.array(3.5)),
        (fc.asarray(True), np.asarray(True)),
    ]:
        assert (got.dtype, got.shape) == (expected.dtype, expected.shape)
        np.testing.assert_array_equal(got.numpy(), expected)


def test_numbers_and_lists_are_operands() -> None:
    assert fc.exp(0).item() == 1.0
    assert fc.add(1, 2).dtype == np.int64
    assert fc.add(1, 2.5).item() == 3.5
    assert fc.maximum([1, 5], 3).tolist() == [3, 5]
    assert fc.matmul([[1, 2]], [[3], [4]]).tolist() == [[11]]


def test_astype_converts_like_numpy() -> None:
    x = np.array([np.nan, np.inf, -np.inf, 1e30, -1.7, 300.0])
    with np.errstate(all="ignore"):
        for dtype in NAMES:
            np.testing.assert_array_equal(fc.astype(x, dtype).numpy(), x.astype(dtype))
    t = fc.asarray(x)
    assert t.astype(np.float64, copy=False) is t


def test_powers() -> None:
    x = np.array([2, 3], np.int32)
    assert fc.pow(x, 5).tolist() == [32, 243]
    assert fc.pow(x, 40).tolist() == (x**40).tolist()
    assert (2 ** fc.asarray(x)).tolist() == [4, 8]
    for power in (fc.pow, fc.power):
        for exponent in (-1, np.int64(-2)):
            with pytest.raises(ValueError, match="negative integer powers"):
                power(x, exponent)
    assert fc.pow(x.astype(float), -1).tolist() == [0.5, 1 / 3]


@pytest.mark.parametrize("dtype", ["f4", "f8", "i2", "u8", "?"])
@pytest.mark.parametrize("length", [1, 5, 16, 255, 257, 70_000, 300_001])
def test_positions_where_nothing_beats_the_absent(dtype: str, length: int) -> None:
    """Rows of the least number there is, of one better element, and of NaN: by rows, by columns and along two axes."""
    least = {"f": -np.inf, "i": -(2**15), "u": 0, "b": False}[np.dtype(dtype).kind]
    for place in {0, 3 % length, length // 2, length - 1}:
        for number in [least, 1, *([math.nan] if dtype[0] == "f" else [])]:
            row = np.full(length, least, dtype)
            row[place] = number
            # Of two that are equal, the first.
            row[-1] = number
            expected = int(row.argmax())
            assert fc.argmax(row).item() == expected
            few = row[: 70_000 // 3]
            columns = np.stack([few] * 3, axis=1)
            np.testing.assert_array_equal(fc.argmax(columns, axis=0).numpy(), columns.argmax(axis=0))
            wide = np.repeat(row[:257, None], 20, axis=1)
            np.testing.assert_array_equal(fc.argmax(wide, axis=0).numpy(), wide.argmax(axis=0))
            gaps = np.stack([row[:1000], row[:1000]])[:, ::-1][:, : min(length, 1000) - 1 or 1]
            assert fc.argmax(gaps).item() == gaps.argmax()
