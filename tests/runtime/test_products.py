"""Matrix products natively: NumPy's bits for every layout, and no Python in a warm call."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest
from hypothesis import assume, example, given, settings
from hypothesis import strategies as st

import fusec as fc
from fusec.foundation.environment import FUZZ_EXAMPLES
from fusec.layout import Layout
from fusec.runtime import products
from fusec.runtime.capabilities import is_promised
from fusec.schedule.products import Routine, blas_product
from tests.warm import WARM, is_warm, warm

F32 = np.float32

pytestmark = [
    pytest.mark.filterwarnings("ignore::RuntimeWarning"),
    pytest.mark.skipif(products.load_products() is None and not is_promised(), reason="NumPy's BLAS is not found here"),
]


def dense(values: np.ndarray) -> np.ndarray:
    return np.ascontiguousarray(values)


def by_columns(values: np.ndarray) -> np.ndarray:
    return dense(values.swapaxes(-1, -2)).swapaxes(-1, -2) if values.ndim > 1 else values


def window(values: np.ndarray) -> np.ndarray:
    """A part of a larger array, whose lines lie apart."""
    large = np.full([extent + 2 for extent in values.shape], 7, values.dtype)
    view = large[tuple(slice(1, -1) for _ in values.shape)]
    view[...] = values
    return view


def spread(values: np.ndarray) -> np.ndarray:
    """Every second element of a larger array along each axis."""
    large = np.full([2 * extent for extent in values.shape], 7, values.dtype)
    view = large[tuple(slice(None, None, 2) for _ in values.shape)]
    view[...] = values
    return view


def reversed_rows(values: np.ndarray) -> np.ndarray:
    return dense(values[::-1])[::-1]


def repeated(values: np.ndarray) -> np.ndarray:
    """The first of the outermost axis, again and again, without memory for it."""
    return np.broadcast_to(values[:1], values.shape)


LAYOUTS: list[Callable[[np.ndarray], np.ndarray]] = [dense, by_columns, window, spread, reversed_rows, repeated]
EXTENTS = st.sampled_from([1, 1, 2, 3, 5, 8, 17, 33, 70])
BATCHES = st.sampled_from([(), (), (), (3,), (2, 3), (1,), (2, 1)])


@st.composite
def operands(draw: st.DrawFn) -> tuple[np.ndarray, np.ndarray]:
    rows, inner, columns = draw(EXTENTS), draw(EXTENTS), draw(EXTENTS)
    dtype = draw(st.sampled_from([np.float32, np.float64]))
    values = np.random.default_rng(draw(st.integers(0, 9)))
    arrays = []
    for matrix in ((rows, inner), (inner, columns)):
        is_vector = draw(st.sampled_from([False, False, False, True]))
        shape = (inner,) if is_vector else draw(BATCHES) + matrix
        array = values.standard_normal(shape).astype(dtype)
        if draw(st.booleans()):
            array.flat[:: draw(st.integers(1, 9))] = draw(st.sampled_from([np.nan, np.inf, -0.0, 1e-42]))
        arrays.append(draw(st.sampled_from(LAYOUTS))(array))
    return arrays[0], arrays[1]


@given(operands())
@settings(max_examples=4 * FUZZ_EXAMPLES.read(), deadline=None)
def test_numpys_bits(pair: tuple[np.ndarray, np.ndarray]) -> None:
    left, right = pair
    try:
        expected = np.asarray(np.matmul(left, right))
    except ValueError:
        assume(False)
    found = np.full_like(expected, 7, order="C")
    product = blas_product(Layout.of(left), Layout.of(right), Layout.of(found))
    assume(product is not None)
    products.multiply(products.load_products().kernels[found.dtype], product, left, right, found)
    assert found.tobytes() == expected.tobytes()


X = np.random.default_rng(3).standard_normal((4, 24, 40)).astype(F32)

ROUTINES = {
    "two vectors": (X[0, 0], X[0, 1], Routine.DOT),
    "a row and a column": (X[0, :1], X[0, :1].T, Routine.DOT),
    "every second element": (X[0, 0, ::2], X[0, :20, 0], Routine.DOT),
    "backwards": (X[0, 0, ::-1], X[0, 1], None),
    "a matrix and a vector": (X[0], X[0, 0], Routine.GEMV),
    "a vector and a matrix": (X[0, :, 0], X[0], Routine.GEMV),
    "matrices": (X[0], X[1].T, Routine.GEMM),
    "a batch": (X, X[1].T, Routine.GEMM),
    "elements apart": (X[0, ::2, ::2], X[0, :20], None),
    "an outer product": (X[0, 0][:, None], X[0, :1], None),
    "integers": (X[0].astype(int), X[1].T.astype(int), None),
    "no elements": (X[0, :0], X[1].T, None),
    "nothing to add up": (X[0, :, :0], X[1, :0], None),
}


@pytest.mark.parametrize("name", ROUTINES)
def test_what_blas_is_asked_for(name: str) -> None:
    left, right, routine = ROUTINES[name]
    product = blas_product(Layout.of(left), Layout.of(right), Layout.of(np.asarray(left @ right)))
    assert (product and product.routine) == routine


def test_a_matrix_times_its_own_transpose_is_symmetric_as_numpys() -> None:
    x = X[0]
    for left, right in ((x, x.T), (x.T, x)):
        expected = left @ right
        found = np.zeros_like(expected)
        product = blas_product(Layout.of(left), Layout.of(right), Layout.of(found))
        assert product is not None
        products.multiply(products.load_products().kernels[found.dtype], product, left, right, found)
        assert found.tobytes() == expected.tobytes()
        assert found.tobytes() == found.T.tobytes()


# Warm calls


CALLS: dict[str, tuple[Any, tuple[np.ndarray, ...]]] = {
    "a product alone": (lambda a, b: a @ b, (X[0], X[1].T)),
    "a product and what follows": (lambda a, b: fc.tanh(a @ b + 1), (X[0], X[1].T)),
    "two products": (lambda a, b: fc.exp(a @ b * 0.01) @ a, (X[0], X[1].T)),
    "a batch": (lambda a, b: (a @ b).sum(axis=-1), (X, X[1].T)),
    "a vector": (lambda a, b: a @ b[:, 0] - 1, (X[0], X[1].T)),
    "a number": (lambda a, b: a[0] @ b[:, 1], (X[0], X[1].T)),
    "itself": (lambda a, b: a @ a.T + b.sum(), (X[0], X[1].T)),
    "the same array twice": (lambda a, b: a @ b.T, (X[0], X[0])),
}


@pytest.mark.parametrize("name", CALLS)
def test_a_warm_call_runs_no_python(name: str) -> None:
    function, arrays = CALLS[name]
    with fc.options(num_threads=1):
        # Products by NumPy.
        expected = np.asarray(fc.jit(function)(*arrays))
    with fc.eager():
        np.testing.assert_allclose(expected, function(*map(fc.asarray, arrays)), rtol=2e-6, atol=1e-5)
    jitted = warm(function, *arrays)
    assert is_warm(lambda: jitted(*arrays))
    for _ in range(3):
        np.testing.assert_array_equal(jitted(*arrays), expected, strict=True)


def test_given_memory() -> None:
    a, b = X[0], dense(X[1].T)
    jitted = fc.jit(lambda a, b: a @ b)
    for out in (np.empty((24, 24), F32), np.empty((24, 24), F32).T, np.empty((24, 48), F32)[:, ::2]):
        for _ in range(WARM + 1):
            out[...] = 7
            assert jitted(a, b, out=out) is out
            np.testing.assert_array_equal(out, a @ b)
        assert is_warm(lambda out=out: jitted(a, b, out=out))


def test_given_memory_that_is_an_operand() -> None:
    jitted = fc.jit(lambda a, b: a @ b)
    b = dense(X[1, :, :24])
    for _ in range(WARM + 2):
        a = X[0, :, :24].copy()
        expected = a @ b
        jitted(a, b, out=a)
        np.testing.assert_array_equal(a, expected)


@given(operands())
@example((X[0], X[0].T))
@settings(max_examples=FUZZ_EXAMPLES.read(), deadline=None)
def test_every_call_has_numpys_bits(pair: tuple[np.ndarray, np.ndarray]) -> None:
    left, right = pair
    try:
        expected = np.asarray(np.matmul(left, right))
    except ValueError:
        assume(False)
    jitted = fc.jit(lambda a, b: a @ b)
    for _ in range(WARM + 1):
        assert np.asarray(jitted(left, right)).tobytes() == expected.tobytes()
    assert (fc.asarray(left) @ fc.asarray(right)).numpy().tobytes() == expected.tobytes()


def test_threads_of_blas_are_held_by_the_python_way() -> None:
    a, b = X[0], dense(X[1].T)
    jitted = fc.jit(lambda a, b: a @ b)
    with fc.options(num_threads=1):
        for _ in range(WARM + 1):
            np.testing.assert_array_equal(jitted(a, b), a @ b)
        assert not is_warm(lambda: jitted(a, b))
