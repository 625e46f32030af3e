"""Operands of types that are not ours: who answers an operator, and who is refused."""

from __future__ import annotations

import operator
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import fusec as fc

X = np.arange(1.0, 10.0).reshape(3, 3)
SIGNS = ("add", "sub", "mul", "truediv", "floordiv", "mod", "pow", "matmul", "eq", "ne", "lt", "le", "gt", "ge", "and_")
OPERATORS = [getattr(operator, sign) for sign in SIGNS]


class Quantity(np.ndarray):
    """An array that answers ufuncs itself, as one with units does."""

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **kwargs: Any) -> Any:
        return (ufunc.__name__, [type(each).__name__ for each in inputs])


class Labelled:
    """An object that is no array, answers ufuncs and operators, and can be converted, as one with labels does."""

    def __array__(self, dtype: Any = None, copy: Any = None) -> Any:
        return X

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **kwargs: Any) -> Any:
        return ("ufunc", ufunc.__name__)

    def __add__(self, other: Any) -> Any:
        return ("add", type(other).__name__)

    def __radd__(self, other: Any) -> Any:
        return ("radd", type(other).__name__)

    def __rmatmul__(self, other: Any) -> Any:
        return ("rmatmul", type(other).__name__)

    def __gt__(self, other: Any) -> Any:
        return ("gt", type(other).__name__)


class UfuncsOnly:
    """An object that answers ufuncs, and has no operators."""

    def __array_ufunc__(self, ufunc: Any, method: str, *inputs: Any, **kwargs: Any) -> Any:
        return ("ufunc", ufunc.__name__)


class Functions(np.ndarray):
    """An array that answers NumPy's functions itself."""

    def __array_function__(self, function: Any, types: Any, args: Any, kwargs: Any) -> Any:
        return function.__name__


class Refusing:
    """An object that wants no ufuncs."""

    __array_ufunc__ = None

    def __rmul__(self, other: Any) -> Any:
        return ("rmul", type(other).__name__)


class Symbol:
    """An object that nobody makes an array of."""

    def __rsub__(self, other: Any) -> Any:
        return ("rsub", type(other).__name__)

    def __rmatmul__(self, other: Any) -> Any:
        return ("rmatmul", type(other).__name__)

    def __gt__(self, other: Any) -> Any:
        return ("gt", type(other).__name__)


class Old:
    """An array of the time before `__array_ufunc__`, with a priority above NumPy's arrays."""

    def __init__(self, priority: float = 5.0) -> None:
        self.__array_priority__ = priority

    def __array__(self, dtype: Any = None, copy: Any = None) -> Any:
        return X

    def __rmul__(self, other: Any) -> Any:
        return ("rmul", type(other).__name__, other.sum())


class Tagged(np.ndarray):
    """An array with one more attribute."""

    tag = "benign"


class Reversed(np.ndarray):
    """An array whose product is another."""

    def __matmul__(self, other: Any) -> Any:
        return np.matmul(other, self)


def value_or_error_type(compute: Callable[[], Any]) -> Any:
    try:
        result = compute()
    except Exception as error:
        return type(error)
    value = result.toarray() if hasattr(result, "toarray") else np.asarray(result)
    return type(result), value.dtype, value.tolist()


@pytest.mark.parametrize("kind", ["csr_array", "csr_matrix", "coo_array"])
@pytest.mark.parametrize("compute", OPERATORS, ids=SIGNS)
def test_sparse_operands_answer_as_to_an_array(compute: Any, kind: str) -> None:
    sparse = pytest.importorskip("scipy.sparse")
    for matrix in (getattr(sparse, kind)(np.eye(3)), getattr(sparse, kind)(np.ones((1, 3)))):
        for lazy in (fc.asarray(X), fc.asarray(X) + 0):
            for theirs, ours in (((X, matrix), (lazy, matrix)), ((matrix, X), (matrix, lazy))):
                expected = value_or_error_type(lambda pair=theirs: compute(*pair))
                assert value_or_error_type(lambda pair=ours: compute(*pair)) == expected


def test_who_has_a_ufunc_answers() -> None:
    t, quantity = fc.asarray(X), X.view(Quantity)
    assert t + quantity == ("add", ["Tensor", "Quantity"])
    assert quantity + t == ("add", ["Quantity", "Tensor"])
    assert t @ quantity == ("matmul", ["Tensor", "Quantity"])
    assert (t < quantity) == ("less", ["Tensor", "Quantity"])
    assert np.hypot(t, quantity) == ("hypot", ["Tensor", "Quantity"])
    labelled = Labelled()
    assert labelled + t == ("add", "Tensor")
    # NumPy's arrays leave it to the ufunc, whether the other has an operator or not.
    for other in (labelled, UfuncsOnly()):
        for compute in OPERATORS:
            assert compute(t, other) == compute(X, other)
        assert np.add(t, other) == np.add(other, t) == ("ufunc", "add")
        assert (other in t) == (other in X)
    assert UfuncsOnly() - t == UfuncsOnly() - X == ("ufunc", "subtract")


def test_who_has_functions_answers() -> None:
    t, own = fc.asarray(X), X.view(Functions)
    for call in (lambda v: np.where(v > 1, v, own), lambda v: np.clip(v, own, 3), lambda v: np.concatenate([v, own])):
        assert call(t) == call(X)
    assert np.array_equal(t, own) == "array_equal"


def test_what_no_array_equals() -> None:
    t = fc.asarray(X)
    for other in (None, "abc", object(), [[1], [1, 2]], X[0]):
        assert bool(np.array_equal(t, other)) is np.array_equal(X, other) is False


def test_who_wants_no_ufuncs_answers_operators() -> None:
    t = fc.asarray(X)
    assert t * Refusing() == ("rmul", "Tensor")
    for compute in (lambda: t + Refusing(), lambda: np.add(t, Refusing())):
        with pytest.raises(TypeError):
            compute()


def test_who_is_no_array_answers() -> None:
    t = fc.asarray(X)
    assert t - Symbol() == ("rsub", "Tensor")
    assert t @ Symbol() == ("rmatmul", "Tensor")
    assert (t < Symbol()) == ("gt", "Tensor")
    with pytest.raises(fc.DTypeError, match="add: this is not an array of numbers, but of type Symbol"):
        t + Symbol()


def test_an_older_array_is_given_the_value() -> None:
    for priority in (5.0, 1000.0):
        assert (fc.asarray(X) + 1) * Old(priority) == ("rmul", "ndarray", (X + 1).sum())
        # Ufuncs know no priorities.
        np.testing.assert_array_equal(np.multiply(fc.asarray(X), Old(priority)).numpy(), X * X)
    # What it does not answer, Python refuses, as between it and an array.
    with pytest.raises(TypeError):
        fc.asarray(X) + Old()


@pytest.mark.parametrize("kind", [np.matrix, Reversed, Quantity])
def test_arrays_with_operators_of_their_own_are_refused(kind: Any) -> None:
    t, other = fc.asarray(X), X.view(kind)
    calls: list[Callable[[], Any]] = [
        lambda: fc.asarray(other),
        lambda: fc.array(other, np.float32),
        lambda: fc.add(t, other),
        lambda: fc.exp(other),
        lambda: fc.where(t > 2, t, other),
        lambda: fc.jit(lambda v: v * v)(other),
        lambda: fc.jit(lambda v: v[1]["x"] * v[0])([X, {"x": other}]),
    ]
    if kind is not Quantity:
        calls += [lambda: t * other, lambda: other * t, lambda: t @ other, lambda: np.add(t, other)]
    for call in calls:
        with pytest.raises(fc.UnsupportedError, match=rf"{kind.__name__} is an array with operators") as caught:
            call()
        assert str(caught.value).endswith("hint: np.asarray(x) is its plain array")


def test_arrays_with_more_attributes_are_arrays(tmp_path: Path) -> None:
    mapped = np.memmap(tmp_path / "data", np.float64, "w+", shape=X.shape)
    mapped[:] = X
    for other in (X.view(Tagged), X.view(np.recarray), mapped):
        assert type(other) is not np.ndarray
        for got in (
            fc.asarray(other) * 2,
            fc.asarray(X) + other,
            other + fc.asarray(X),
            fc.add(other, other),
            fc.jit(lambda v: v * 2)(other),
        ):
            assert isinstance(got, (fc.Tensor, np.ndarray))
            np.testing.assert_array_equal(np.asarray(got), X * 2)


def test_text_and_none_equal_no_number() -> None:
    t = fc.asarray(X)
    for other in (None, "a", b"a", np.str_("a"), ["a", "b", "c"], np.array([["a"], ["b"], ["c"]])):
        for got, expected in ((t == other, False), (t != other, True), (t[0, 0] == None, False)):  # noqa: E711
            assert got.dtype == np.bool_
            np.testing.assert_array_equal(got.numpy(), np.full(got.shape, expected))
        assert (t == other).shape == X.shape
    assert (t[0] == np.array([["a"], ["b"]])).shape == (2, 3)
    with pytest.raises(ValueError, match="cannot broadcast"):
        t == ["a", "b"]  # noqa: B015
    assert None not in t
