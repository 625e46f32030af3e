"""What ndarray has and a tensor does not record: read, computed by NumPy, or refused, always by name."""

from __future__ import annotations

import io
import pickle
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.types import NAMES

X = np.array([[3.0, 1.0, 2.0], [6.0, 4.0, 5.0]])
MASK = X > 2


def same(got: Any, expected: Any) -> None:
    if isinstance(expected, tuple):
        assert len(got) == len(expected)
        for one, other in zip(got, expected, strict=True):
            same(one, other)
        return
    assert (np.asarray(got).dtype, np.shape(got)) == (np.asarray(expected).dtype, np.shape(expected))
    np.testing.assert_array_equal(got, expected)


def test_every_public_attribute_of_an_array_is_there() -> None:
    """But for `base`, since what a tensor shares memory with is nobody's business, and what NumPy itself gave up.

    Before 2.3 there is `tostring`, long deprecated, and names that are there for an error only.
    """
    array = np.zeros((1, 1))
    public = {name for name in dir(np.ndarray) if not name.startswith("_") and hasattr(array, name)}
    assert {name for name in public if not hasattr(fc.Tensor, name)} <= {"base", "tostring"}


COMPUTED: list[tuple[str, Any, Any]] = [
    ("cumsum", lambda x: x.cumsum(), lambda x: np.cumsum(x)),
    ("cumsum", lambda x: x.cumsum(1, dtype=np.float32), lambda x: np.cumsum(x, 1, np.float32)),
    ("cumprod", lambda x: x.cumprod(axis=0), lambda x: np.cumprod(x, axis=0)),
    ("argsort", lambda x: x.argsort(axis=0, kind="stable"), lambda x: np.argsort(x, 0, kind="stable")),
    ("argpartition", lambda x: x.argpartition(1), lambda x: np.argpartition(x, 1)),
    ("take", lambda x: x.take([1, 0], axis=1), lambda x: np.take(x, [1, 0], 1)),
    ("repeat", lambda x: x.repeat(2, axis=0), lambda x: np.repeat(x, 2, 0)),
    ("nonzero", lambda x: x.nonzero(), lambda x: np.nonzero(x)),
    ("searchsorted", lambda x: x.ravel().searchsorted([2.0]), lambda x: np.searchsorted(x.ravel(), [2.0])),
    ("compress", lambda x: x.compress([True, False], axis=0), lambda x: np.compress([True, False], x, 0)),
    (
        "choose",
        lambda x: (x > 2).astype(int).choose([10, 20]),
        lambda x: np.choose((x > 2).astype(int), [10, 20]),
    ),
]


@pytest.mark.parametrize(("name", "method", "function"), COMPUTED, ids=[name for name, _, _ in COMPUTED])
def test_method_and_function_agree(name: str, method: Any, function: Any) -> None:
    expected = method(X)
    for call in (method, function):
        with pytest.warns(fc.FallbackWarning, match=f"^np.{name}: no lazy form, so its operands"):
            got = call(fc.asarray(X) * 1)
        same(got, expected)
        with pytest.raises(fc.UnsupportedError, match=f"^np.{name}: no lazy form, and NumPy needs values"):
            fc.jit(call)(X)
        with fc.options(fallback="raise"), pytest.raises(fc.UnsupportedError, match=f"np.{name}"):
            call(fc.asarray(X))


def test_what_numpy_has_for_arrays_only() -> None:
    t = fc.asarray(X) * 1
    for call in (
        lambda x: x.view(np.int64),
        lambda x: x.view("u1"),
        lambda x: x.byteswap(),
        lambda x: x.getfield(np.int32, 4),
        lambda x: x.astype(np.float32, casting="same_kind"),
        lambda x: x.astype(np.int32, order="F", subok=False),
    ):
        with pytest.warns(fc.FallbackWarning, match=r"^x\.\w+: no lazy form"):
            same(call(t), call(X))
    with pytest.warns(fc.FallbackWarning), pytest.raises(TypeError, match="safe"):
        t.astype(int, casting="safe")


KEYWORDS: list[tuple[str, Any]] = [
    (f"np.{name}: no lazy form with where=", lambda x, name=name: getattr(x, name)(axis=0, where=MASK))
    for name in ("sum", "prod", "mean", "var", "std")
]
KEYWORDS += [
    (f"np.{name}: no lazy form with where=", lambda x, name=name: getattr(x, name)(axis=0, keepdims=True, where=MASK))
    for name in ("any", "all")
]
KEYWORDS += [
    (f"np.{name}: no lazy form with initial=", lambda x, name=name: getattr(x, name)(initial=3))
    for name in ("sum", "prod", "max", "min")
]
KEYWORDS += [
    ("np.max: no lazy form with initial= and where=", lambda x: x.max(0, initial=0, where=MASK)),
    ("np.var: no lazy form with where=", lambda x: x.var(1, ddof=0.5, where=MASK)),
    ("np.std: no lazy form with where=", lambda x: x.std(ddof=1, where=MASK)),
    ("np.var: no lazy form with mean=", lambda x: x.var(0, mean=np.ones((1, 3)))),
    ("np.ravel: no lazy form with order=", lambda x: x.ravel("F")),
    ("np.ravel: no lazy form with order=", lambda x: x.flatten("F")),
    ("np.reshape: no lazy form with order=", lambda x: x.reshape(3, 2, order="F")),
    ("np.copy: no lazy form with order=", lambda x: x.copy("F")),
]
KEYWORDS += [
    (f"np.{name}: no lazy form with out=", lambda x, name=name, out=out: getattr(x, name)(axis=0, out=out.copy()))
    for name, out in [
        *[(name, np.zeros(3)) for name in ("sum", "prod", "max", "min", "mean", "var", "std")],
        *[(name, np.zeros(3, bool)) for name in ("any", "all")],
        *[(name, np.zeros(3, np.intp)) for name in ("argmax", "argmin")],
    ]
]
KEYWORDS += [
    ("np.round: no lazy form with out=", lambda x: x.round(1, out=np.zeros(X.shape))),
    ("np.clip: no lazy form with out=", lambda x: x.clip(2, 4, out=np.zeros(X.shape))),
    ("np.trace: no lazy form with out=", lambda x: x.trace(out=np.zeros(()))),
    ("np.dot: no lazy form with out=", lambda x: x.dot(X.T.copy(), out=np.zeros((2, 2)))),
]


@pytest.mark.parametrize(("said", "call"), KEYWORDS, ids=[said for said, _ in KEYWORDS])
def test_keywords_without_a_lazy_form(said: str, call: Any) -> None:
    """As of NumPy's functions, whose message it is."""
    with pytest.warns(fc.FallbackWarning) as caught:
        got = call(fc.asarray(X) * 1)
    same(got, call(X))
    assert str(caught[0].message).startswith(f"{said}, so its operands are evaluated")
    with pytest.raises(fc.UnsupportedError) as refused:
        fc.jit(call)(X)
    assert str(refused.value).startswith(f"{said}, and NumPy needs values")


def test_functions_take_the_same_keywords() -> None:
    with pytest.warns(fc.FallbackWarning, match=r"^np.mean: no lazy form with where=.*\n.*np.where"):
        same(fc.mean(fc.asarray(X), where=MASK), X.mean(where=MASK))
    out = np.zeros(3)
    with pytest.warns(fc.FallbackWarning):
        assert fc.sum(fc.asarray(X), 0, out=out) is out
    same(out, X.sum(0))


def test_keywords_at_their_defaults_stay_lazy(recwarn: pytest.WarningsRecorder) -> None:
    t = fc.asarray(X)
    for y, expected in [
        (t.sum(out=None, where=True), X.sum()),
        (np.sum(t, where=True), X.sum()),
        (t.mean(0, where=True), X.mean(0)),
        (t.round(1, out=None), X),
        (t.clip(0, 9, out=None), X),
        (t.reshape(3, 2, order="C", copy=True), X.reshape(3, 2)),
        (t.ravel("C"), X.ravel()),
        (t.copy("K"), X),
    ]:
        assert isinstance(y, fc.Tensor)
        same(y.numpy(), expected)
    assert not recwarn.list


def test_unknown_keywords_are_errors() -> None:
    for name in ("sum", "mean", "max", "any", "var", "argmax", "round"):
        with pytest.raises(TypeError, match="axes"):
            getattr(fc.asarray(X), name)(axes=0)


def test_one_element() -> None:
    t = fc.asarray(X)
    for place in [(0,), (-1,), (5,), (0, 1), (1, -1), ((1, 2),)]:
        assert t.item(*place) == X.item(*place)
        assert type(t.item(*place)) is float
    assert (t.sum().item(), t.sum().item(0)) == (21.0, 21.0)
    for place, kind in [((6,), IndexError), ((2, 0), IndexError), ((0, 0, 0), ValueError), ((), ValueError)]:
        with pytest.raises(kind, match=r"^item: "):
            t.item(*place)
        with pytest.raises(kind):
            X.item(*place)


def test_bytes_and_files(tmp_path: Path) -> None:
    y = fc.asarray(X) + 1
    assert y.tobytes() == (X + 1).tobytes()
    assert y.tobytes("F") == (X + 1).tobytes("F")
    same(pickle.loads(y.dumps()), X + 1)
    stored = io.BytesIO()
    y.dump(stored)
    same(pickle.loads(stored.getvalue()), X + 1)
    y.tofile(tmp_path / "kept")
    same(np.fromfile(tmp_path / "kept"), (X + 1).ravel())


@pytest.mark.parametrize("dtype", NAMES, ids=str)
def test_itemsize_is_known_at_once(dtype: Any) -> None:
    y = fc.asarray(np.ones(3, dtype))[::-1]
    assert (y.itemsize, y.device, y.to_device("cpu") is y) == (dtype.itemsize, "cpu", True)
    assert y.is_lazy
    assert fc.jit(lambda x: x + x.itemsize)(np.zeros(2))[0] == 8


def test_memory_is_read_only() -> None:
    x = X.copy()
    t = fc.asarray(x)
    assert (t.strides, t.flags.c_contiguous, t.flags.writeable) == (x.strides, True, False)
    assert list(t.flat) == list(x.flat)
    assert t.flat[3] == x.flat[3]
    assert bytes(t.data) == x.tobytes()
    assert t.ctypes.shape[:] == x.ctypes.shape[:]
    with pytest.raises(ValueError, match="read-only"):
        t.flat[0] = 7
    with pytest.raises(TypeError):
        t.data[0, 0] = 7
    assert x[0, 0] == 3


WRITERS: list[tuple[str, Any, str]] = [
    ("fill", lambda x: x.fill(3), "fc.full_like(x, value)"),
    ("sort", lambda x: x.sort(axis=0), "np.sort(x)"),
    ("partition", lambda x: x.partition(1), "np.partition(x, kth)"),
    ("put", lambda x: x.put([0], 3), "np.where(mask, new, x)"),
    ("resize", lambda x: x.resize((3, 3)), "np.resize(x, shape)"),
    ("setfield", lambda x: x.setfield(3, np.float64), "np.where(mask, new, x)"),
    ("setflags", lambda x: x.setflags(write=True), "x.numpy().copy()"),
    ("byteswap", lambda x: x.byteswap(inplace=True), "x.byteswap()"),
    *[
        (name, lambda x, name=name: setattr(x, name, None), instead)
        for name, instead in [
            ("shape", "x.reshape(shape)"),
            ("dtype", "x.astype(dtype), x.view(dtype)"),
            ("strides", "x.reshape(shape)"),
            ("flat", "fc.full_like(x, value)"),
            ("data", "fc.asarray(other)"),
            ("real", "fc.asarray(other)"),
            ("imag", "fc.asarray(other)"),
        ]
    ],
    ("slice", lambda x: x.__setitem__(slice(1, -1), 3), "f(u, out=u[1:-1])"),
    ("slice", lambda x: x.__setitem__((..., slice(1, -1)), 3), "f(u, out=u[1:-1])"),
    ("slice", lambda x: x.__setitem__((0, 1), 3), "where(mask, new, x)"),
    ("slice", lambda x: x.__setitem__(MASK, 3), "where(mask, new, x)"),
]


@pytest.mark.parametrize(("name", "call", "instead"), WRITERS, ids=[f"{name}: {cure}" for name, _, cure in WRITERS])
def test_writers_are_refused(name: str, call: Any, instead: str) -> None:
    x = X.copy()
    for t in (fc.asarray(x), fc.asarray(x) + 1):
        before = t.numpy().copy()
        with pytest.raises(fc.UnsupportedError) as caught:
            call(t)
        assert str(caught.value).startswith(f"{name}: a tensor is a value and cannot be written to\n")
        assert f"\n  hint: {instead}" in str(caught.value)
        same(t.numpy(), before)
    same(x, X)
