"""Python's ways through a tensor: its value is computed once, and nothing is compiled for its elements."""

from __future__ import annotations

import itertools
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.evaluation import expression
from fusec.foundation.cache import Cache
from fusec.tensor import evaluate as front

ROWS = np.arange(60.0).reshape(20, 3) * 1.25


@pytest.fixture
def compilations(monkeypatch: pytest.MonkeyPatch) -> list[int]:
    """One entry for each time that something is compiled."""
    found: list[int] = []
    compile_call = expression.compile_call

    def count(*given: Any) -> Any:
        found.append(1)
        return compile_call(*given)

    monkeypatch.setattr(expression, "compile_call", count)
    # Nothing that another test has compiled serves these.
    monkeypatch.setattr(expression, "by_fingerprint", Cache(9))
    return found


def lazy() -> fc.Tensor:
    return fc.asarray(ROWS) * 2


def test_rows(compilations: list[int]) -> None:
    rows = list(lazy())
    assert len(compilations) == 1
    assert all(type(row) is fc.Tensor and not row.is_lazy for row in rows)
    for row, expected in zip(rows, ROWS * 2, strict=True):
        np.testing.assert_array_equal(row.numpy(), expected, strict=True)


def test_elements_have_no_axes(compilations: list[int]) -> None:
    elements = list(lazy().reshape(-1))
    assert [(element.shape, element.dtype) for element in elements] == [((), np.dtype(float))] * 60
    assert [float(element) for element in elements] == (ROWS * 2).reshape(-1).tolist()
    assert len(compilations) == 1


def test_rows_are_views(compilations: list[int]) -> None:
    tensor = lazy()
    value = tensor.numpy()
    assert all(np.shares_memory(row.numpy(), value) for row in tensor)
    with pytest.raises(ValueError, match="read-only"):
        next(iter(tensor)).numpy()[0] = 1


def test_computing_on_every_row_compiles_once(compilations: list[int]) -> None:
    assert [float(row.max()) for row in lazy()] == (ROWS * 2).max(1).tolist()
    assert len(compilations) <= 2


def test_unpacking(compilations: list[int]) -> None:
    a, b, c = lazy().T
    first, *rest = lazy()
    np.testing.assert_array_equal(b.numpy(), ROWS[:, 1] * 2)
    np.testing.assert_array_equal(rest[-1].numpy(), ROWS[-1] * 2)
    assert (a.shape, c.shape, first.shape) == ((20,), (20,), (3,))
    columns = list(zip(*lazy(), strict=True))
    assert np.array([[float(element) for element in column] for column in columns]).tolist() == (ROWS.T * 2).tolist()
    assert len(compilations) <= 4


def test_builtins(compilations: list[int]) -> None:
    values = lazy().reshape(-1)
    expected = (ROWS * 2).reshape(-1)
    assert float(max(values)) == max(expected)
    assert float(min(values)) == min(expected)
    assert float(sum(values)) == sum(expected)
    assert [float(value) for value in sorted(values, reverse=True)] == sorted(expected, reverse=True)
    assert [float(value) for value in itertools.islice(values, 3)] == expected[:3].tolist()
    assert expected[7] in values
    assert -1.0 not in values
    assert len(compilations) <= 8


@pytest.mark.parametrize("shape", [(0,), (0, 3), (3, 0)])
def test_nothing_to_visit(shape: tuple[int, ...]) -> None:
    assert [row.shape for row in fc.zeros(shape) + 1] == [row.shape for row in np.zeros(shape)]


def test_arrays_of_a_foreign_byte_order() -> None:
    assert [float(value) for value in fc.asarray(np.array([1.5, 2.5], ">f8"))] == [1.5, 2.5]


def test_an_array_and_its_rows_share_memory() -> None:
    given = np.ones((2, 3))
    rows = list(fc.asarray(given))
    given[1] = 7
    np.testing.assert_array_equal(rows[1].numpy(), [7.0] * 3)


def test_no_axes() -> None:
    with pytest.raises(TypeError, match="without axes"):
        iter(fc.asarray(1.0))


def test_a_trace_records_the_rows() -> None:
    """Also those of values from elsewhere, which may be others at the next call."""
    table = np.arange(6.0).reshape(3, 2)
    elsewhere = fc.asarray(table) * 2

    @fc.jit
    def total(x: fc.Tensor) -> Any:
        result = 0.0
        for row, other in zip(x, elsewhere, strict=True):
            result = result + row * other
        return result

    np.testing.assert_array_equal(total(ROWS[:3, :2]), sum(ROWS[:3, :2] * (table * 2)))
    table += 1
    np.testing.assert_array_equal(total(ROWS[:3, :2]), sum(ROWS[:3, :2] * (table * 2)))
    assert elsewhere.is_lazy
    assert "slice" in fc.explain(total, ROWS[:3, :2], stage="recorded")


def test_a_lazy_tensor_is_evaluated_once(monkeypatch: pytest.MonkeyPatch) -> None:
    """However its elements are used, and also where they are visited again."""
    evaluations = []
    evaluate_nodes = front.evaluate_nodes

    def count(nodes: Any) -> Any:
        evaluations.append(len(nodes))
        return evaluate_nodes(nodes)

    monkeypatch.setattr(front, "evaluate_nodes", count)
    tensor = lazy()
    for _ in range(2):
        assert [row.numpy().tolist() for row in tensor] == (ROWS * 2).tolist()
        assert [float(element) for row in tensor for element in row] == (ROWS * 2).reshape(-1).tolist()
    assert evaluations == [1]
