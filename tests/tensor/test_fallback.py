"""Functions without a lazy form: what a user is told, inside of jit and outside."""

from __future__ import annotations

import functools
import inspect
import math
import os
import pickle
import subprocess
import sys
import warnings
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.config import Options

X = np.array([[4.0, 1.0], [2.0, 3.0]])

# A call, how it is written, and what stays lazy instead.
CALLS: list[tuple[Any, str, str]] = [
    (lambda t: np.sort(t), "np.sort: no lazy form", ""),
    (lambda t: np.linalg.inv(t), "np.linalg.inv: no lazy form", ""),
    (lambda t: np.fft.fft(t), "np.fft.fft: no lazy form", ""),
    (lambda t: np.concatenate([t, t]), "np.concatenate: no lazy form", ""),
    (lambda t: np.spacing(t), "np.spacing: no lazy form", "np.nextafter"),
    (lambda t: np.add.reduce(t), "np.add.reduce: no lazy form", "np.sum(x, axis=0)"),
    (lambda t: np.maximum.reduce(t, axis=1), "np.maximum.reduce: no lazy form", "np.max(x, axis=0)"),
    (lambda t: np.multiply.accumulate(t), "np.multiply.accumulate: no lazy form", ""),
    (lambda t: np.subtract.outer(t, t), "np.subtract.outer: no lazy form", ""),
    (lambda t: np.add(t, 1, where=X > 1, out=np.zeros((2, 2))), "np.add: no lazy form with where=", "np.where("),
    (lambda t: np.add(t, 1, dtype="f", casting="unsafe"), "np.add: no lazy form with dtype= and casting=", "without"),
    (lambda t: np.radians(t, where=X > 1, out=np.zeros((2, 2))), "np.radians: no lazy form with where=", "np.where("),
    (lambda t: np.sum(t, where=X > 1), "np.sum: no lazy form with where=", "np.where(condition, x, y)"),
    (lambda t: np.sum(t, initial=3), "np.sum: no lazy form with initial=", "np.sum without initial="),
    (lambda t: np.mean(t, 0, out=np.zeros(2)), "np.mean: no lazy form with out=", "np.mean without out="),
    (lambda t: np.ravel(t, "F"), "np.ravel: no lazy form with order=", "np.ravel without order="),
    (lambda t: np.diff(t, prepend=0), "np.diff: no lazy form with prepend=", "np.diff without prepend="),
    (lambda t: np.where(t), "np.where: no lazy form when called like this", ""),
]

CALL_IDS = [written for _, written, _ in CALLS]


@pytest.mark.parametrize(("call", "written", "instead"), CALLS, ids=CALL_IDS)
def test_inside_of_jit_the_function_is_named(call: Any, written: str, instead: str) -> None:
    with pytest.raises(fc.UnsupportedError) as caught:
        fc.jit(call)(X)
    message = str(caught.value)
    assert message.startswith(f"{written}, and NumPy needs values, which are not known while a function is traced\n")
    assert f"\n  at {line_of(call)}\n" in message
    hint = message.partition("\n  hint: ")[2]
    assert hint.endswith("compute it outside of jit")
    assert (instead in hint) if instead else hint == "compute it outside of jit"


def line_of(call: Any) -> str:
    return f"{os.path.relpath(__file__)}:{call.__code__.co_firstlineno}"


@pytest.mark.parametrize(("call", "written", "instead"), CALLS, ids=CALL_IDS)
def test_outside_a_warning_names_function_and_line(call: Any, written: str, instead: str) -> None:
    t = fc.asarray(X) * 1
    with pytest.warns(fc.FallbackWarning) as caught:
        got = call(t)
    (warning,) = caught
    assert str(warning.message).startswith(f"{written}, so its operands are evaluated")
    assert instead in str(warning.message)
    assert (warning.filename, warning.lineno) == (__file__, call.__code__.co_firstlineno)
    np.testing.assert_array_equal(got, call(X))
    assert not t.is_lazy


@pytest.mark.parametrize(("call", "written", "instead"), CALLS, ids=CALL_IDS)
def test_a_fallback_can_be_silent_or_an_error(call: Any, written: str, instead: str) -> None:
    with fc.options(fallback="silent"):
        np.testing.assert_array_equal(call(fc.asarray(X)), call(X))
    t = fc.asarray(X) * 1
    with (
        fc.options(fallback="raise"),
        pytest.raises(fc.UnsupportedError) as caught,
    ):
        call(t)
    assert str(caught.value).startswith(f"{written}, and options(fallback='raise')")
    assert f"\n  at {line_of(call)}\n" in str(caught.value)
    assert t.is_lazy


def test_one_warning_for_each_function_and_line() -> None:
    t = fc.asarray(X)
    with warnings.catch_warnings(record=True) as caught:
        warnings.simplefilter("always")
        for _ in range(3):
            np.sort(t)
            np.cumsum(t), np.median(t)
        np.sort(t)
    said = [(str(each.message).split(":")[0], each.lineno) for each in caught]
    assert len(said) == len(set(said)) == 4
    assert [name for name, _ in said] == ["np.sort", "np.cumsum", "np.median", "np.sort"]


def test_an_error_stays_one() -> None:
    t = fc.asarray(X)
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        for _ in range(2):
            with pytest.raises(fc.FallbackWarning):
                np.sort(t)


def test_a_library_is_told_apart_from_the_program() -> None:
    """The line is the user's, also where NumPy's or SciPy's own code is what meets the tensor."""
    linalg, special = pytest.importorskip("scipy.linalg"), pytest.importorskip("scipy.special")

    def program(t: Any) -> Any:
        return linalg.hilbert(2) + linalg.norm(t)

    line = f"{os.path.relpath(__file__)}:{program.__code__.co_firstlineno + 1}"
    with pytest.raises(fc.UnsupportedError, match=f"np.asarray, called by scipy: this value .*\n  at {line}\n"):
        fc.jit(program)(X)

    def elsewhere(t: Any) -> Any:
        return np.rot90(t) + np.vander(t[0])[:2, :2] + functools.reduce(np.cov, [t])

    def reduced(t: Any) -> Any:
        return special.logsumexp(t) + np.sort(special.gammaln(t))

    for call in (elsewhere, reduced):
        with pytest.warns(fc.FallbackWarning) as caught:
            call(fc.asarray(X))
        assert {(each.filename, each.lineno) for each in caught} == {(__file__, call.__code__.co_firstlineno + 1)}


# Who reads a value, how that is called, and what the hint says.
READS: list[tuple[Any, str, str]] = [
    (lambda t: float(t.sum()), "float", "return it"),
    (lambda t: math.sqrt(t[0, 0]), "float", "those of math"),
    (lambda t: int(t[0, 0]), "int", "astype(int)"),
    (lambda t: complex(t[0, 0]), "complex", "return it"),
    (lambda t: 1 if t.sum() > 0 else 2, "bool (if, while, and, or, not)", "where(condition, x, y)"),
    (lambda t: t[0, 0] and 1, "bool (if, while, and, or, not)", "where(condition, x, y)"),
    (lambda t: max(t[0, 0], t[0, 1]), "bool (if, while, and, or, not)", "where(condition, x, y)"),
    (lambda t: np.asarray(t), "np.asarray", "take the tensor itself"),
    (lambda t: np.array([t, t]), "np.asarray", "take the tensor itself"),
    (lambda t: t.numpy(), "numpy", "return it"),
    (lambda t: t[0, 0].item(), "item", "like a number"),
    (lambda t: t.tolist(), "tolist", "return it"),
    (lambda t: 1.0 in t, "in", "(x == value).any()"),
    (lambda t: f"{t[0, 0]:.3f}", "format", "return it"),
    (lambda t: range(t[0, 0].astype(int)), "index", "a number instead of an array"),
    (lambda t: t[t[0, 0].astype(int)], "index", "a number instead of an array"),
    (lambda t: fc.zeros(t[0, 0].astype(int)), "index", "a number instead of an array"),
    (lambda t: pickle.dumps(t), "pickle", "return it"),
    (lambda t: fc.evaluate(t), "evaluate", "return it"),
    (lambda t: fc.arange(t[0, 0]), "arange", "a number instead of an array"),
    (lambda t: fc.linspace(t[0, 0], 1, 5), "linspace", "arange(num)"),
]


@pytest.mark.parametrize(("call", "asked", "hint"), READS, ids=[f"{asked}: {hint}" for _, asked, hint in READS])
def test_inside_of_jit_a_reader_is_named(call: Any, asked: str, hint: str) -> None:
    with pytest.raises(fc.UnsupportedError) as caught:
        fc.jit(call)(X)
    start = f"{asked}: this value is not known while a function is traced\n  at {line_of(call)}\n  hint: "
    assert str(caught.value).startswith(start)
    assert hint in str(caught.value)


def test_writing_to_an_array_inside_of_jit() -> None:
    target = np.zeros((2, 2))
    for call, name in [
        (lambda t: np.add(t, 1, out=target), "np.add: out="),
        (lambda t: np.divmod(t, 1, out=(target, target)), "np.divmod: out="),
        (lambda t: np.copyto(target, t), "np.copyto: no lazy form"),
    ]:
        with pytest.raises(fc.UnsupportedError, match=name):
            fc.jit(call)(X)
    assert not target.any()


def test_what_only_asks_neither_computes_nor_warns() -> None:
    questions = [
        (np.shape, np.ndim, np.size, np.iscomplexobj, np.isrealobj, np.common_type, np.result_type, np.min_scalar_type),
        (lambda x: np.size(x, 1), lambda x: np.result_type(x, 1, np.float32), lambda x: np.can_cast(x, np.float32)),
        (lambda x: np.can_cast(np.int8, x.dtype), lambda x: np.result_type(x, x), len),
    ]
    for x in (X, X.astype(np.int16), X > 1, X[:, :1].astype(np.float32)):
        t = fc.asarray(x) | True if x.dtype == bool else fc.asarray(x) * x.dtype.type(1)
        for question in (each for row in questions for each in row):
            try:
                expected = question(x)
            except TypeError:
                with pytest.raises(TypeError):
                    question(t)
                continue
            assert question(t) == expected
        assert t.is_lazy
        fc.jit(lambda t, x=x: t if np.shape(t) == x.shape and np.ndim(t) == 2 else None)(x)


def test_sharing_memory_is_asked_of_what_is_there() -> None:
    x = np.arange(6.0)
    t = fc.asarray(x)
    for ask in (np.may_share_memory, np.shares_memory):
        assert ask(t, x)
        assert ask(x[2:], t)
        assert ask(t, t)
        assert not ask(t, x.copy())
        y = t + 1
        assert not ask(y, x)
        assert y.is_lazy


def test_explicit_reads_do_not_warn() -> None:
    t = fc.asarray(X)
    target = np.zeros((2, 2))
    np.copyto(target, t)
    np.testing.assert_array_equal(target, X)
    target += t
    np.add(t, 1, out=target)
    np.testing.assert_array_equal(np.asarray(t * 2), X * 2)
    assert np.array2string(t) == np.array2string(X)
    assert (float(t[0, 0]), list(t[0].tolist())) == (4.0, [4.0, 1.0])
    with fc.options(fallback="raise"):
        assert np.array_repr(t) == np.array_repr(X)


def test_several_results_go_to_out() -> None:
    whole, left = np.zeros((2, 2)), np.zeros((2, 2))
    got = np.divmod(fc.asarray(X), 3, out=(whole, None))
    assert got[0] is whole
    np.testing.assert_array_equal(whole, X // 3)
    np.testing.assert_array_equal(got[1], X % 3)
    np.modf(fc.asarray(X / 4), out=(left, whole))
    np.testing.assert_array_equal([left, whole], np.modf(X / 4))
    assert np.radians(fc.asarray(X), out=left) is left
    np.testing.assert_array_equal(left, np.radians(X))


def test_the_setting() -> None:
    with pytest.raises(ValueError, match="fallback is one of silent, warn, raise, not 'loud'"):
        Options(fallback="loud")  # type: ignore[arg-type]
    program = "import fusec, numpy; numpy.sort(fusec.asarray([1.0]))"
    for value, raised, said in [("raise", 1, "UnsupportedError"), ("warn", 0, "FallbackWarning"), ("silent", 0, "")]:
        environment = os.environ | {"FUSEC_FALLBACK": value}
        done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True)
        assert done.returncode == raised
        assert (said in done.stderr) if said else done.stderr == ""


def test_the_warning_is_public() -> None:
    assert issubclass(fc.FallbackWarning, UserWarning)
    assert "FallbackWarning" in fc.__all__
    assert inspect.getdoc(fc.FallbackWarning)
