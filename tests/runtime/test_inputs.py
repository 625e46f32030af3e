"""Evaluation: any memory NumPy has goes in, nothing is computed twice, errors say where."""

from __future__ import annotations

import numpy as np
import pytest

import fusec as fc
from fusec.tensor import evaluate as front
from tests.graphs import lay_out

LAYOUTS = ("dense", "fortran", "strided", "reversed", "misaligned", "swapped")


def array(*shape: int, dtype: str = "f4") -> np.ndarray:
    return np.arange(1, 1 + np.prod(shape, dtype=int)).astype(dtype).reshape(shape)


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("dtype", ["f4", "f8", "i2", "u8"])
@pytest.mark.parametrize("shape", [(), (1,), (0,), (3, 0), (19,), (5, 7)])
def test_memory_of_every_kind(layout: str, dtype: str, shape: tuple[int, ...]) -> None:
    x = lay_out(array(*shape, dtype=dtype), layout)
    plain = np.ascontiguousarray(x).astype(np.dtype(dtype)).reshape(shape)
    doubled, total, turned = fc.evaluate(fc.asarray(x) * 2, fc.sum(fc.asarray(x)), fc.asarray(x).T + 1)
    for found, expected in ((doubled, plain * 2), (total, plain.sum()), (turned, plain.T + 1)):
        assert found.dtype == np.asarray(expected).dtype
        assert found.dtype.isnative
        assert found.shape == np.shape(expected)
        np.testing.assert_array_equal(found, expected)


def test_read_only_input() -> None:
    x = array(19)
    x.flags.writeable = False
    np.testing.assert_array_equal((fc.asarray(x) + 1).numpy(), x + 1)
    assert fc.jit(lambda v: v * 2)(x).flags.writeable


def test_subclass_input() -> None:
    class Marked(np.ndarray):
        pass

    x = array(19).view(Marked)
    found = (fc.asarray(x) + 1).numpy()
    assert type(found) is np.ndarray
    np.testing.assert_array_equal(found, np.asarray(x) + 1)


def test_asarray_shares_memory_until_evaluation() -> None:
    x = array(19)
    before, after = fc.asarray(x) * 2, fc.array(x) * 2
    x[0] = 100
    assert before.numpy()[0] == 200
    assert after.numpy()[0] == 2
    x[0] = 7
    assert before.numpy()[0] == 200


def test_evaluated_once(monkeypatch: pytest.MonkeyPatch) -> None:
    evaluations = []
    evaluate = front.evaluate_nodes
    monkeypatch.setattr(front, "evaluate_nodes", lambda nodes: evaluations.append(len(nodes)) or evaluate(nodes))
    y = fc.asarray(array(19)) * 2
    assert y.is_lazy
    first = y.numpy()
    assert not y.is_lazy
    assert y.numpy() is first
    # What is recorded later starts from the known value.
    assert (y + 1).numpy()[0] == 3
    assert evaluations == [1, 1]
    assert "multiply" not in fc.explain(y + 1, stage="recorded")


def test_evaluated_together(monkeypatch: pytest.MonkeyPatch) -> None:
    evaluations = []
    evaluate = front.evaluate_nodes
    monkeypatch.setattr(front, "evaluate_nodes", lambda nodes: evaluations.append(len(nodes)) or evaluate(nodes))
    y = fc.asarray(array(19)) * 2
    left, right, again = fc.evaluate(y, y + 1, y)
    assert evaluations == [2]
    assert left is again
    np.testing.assert_array_equal(right, left + 1)


def test_known_values_are_read_only() -> None:
    y = fc.asarray(array(19)) * 2
    found = y.numpy()
    with pytest.raises(ValueError, match="read-only"):
        found[0] = 1


def test_negative_integer_power_names_its_line() -> None:
    """What only the values tell is raised at evaluation, with NumPy's words and the line that recorded it."""
    x, y = array(5, dtype="i4"), np.array([1, 2, -1, 2, 3], np.int32)
    power = fc.asarray(x) ** fc.asarray(y)
    with pytest.raises(ValueError, match="Integers to negative integer powers") as caught:
        power.numpy()
    line = test_negative_integer_power_names_its_line.__code__.co_firstlineno + 3
    assert any(note.endswith(f"test_inputs.py:{line}") for note in caught.value.__notes__)
    # Nothing is left half done.
    np.testing.assert_array_equal((fc.asarray(x) ** fc.asarray(abs(y))).numpy(), x ** abs(y))


def test_numpy_agrees_on_negative_powers() -> None:
    with pytest.raises(ValueError, match="Integers to negative integer powers"):
        array(5, dtype="i4") ** np.array([-1] * 5)


@pytest.mark.parametrize("fuse", [True, False])
def test_results_outlive_their_inputs(fuse: bool) -> None:
    def compute() -> np.ndarray:
        x = array(1000)
        with fc.options(fuse=fuse):
            return (fc.sqrt(fc.asarray(x)) + fc.asarray(x)[::-1]).numpy()

    results = [compute() for _ in range(5)]
    for found in results:
        np.testing.assert_array_equal(found, np.sqrt(array(1000)) + array(1000)[::-1])


def test_unread_inputs_do_no_harm() -> None:
    assert fc.jit(lambda a, b: a + 1)(array(3), np.zeros((5, 5)))[0] == 2


def test_a_constant_result() -> None:
    np.testing.assert_array_equal(fc.full((2, 3), 1.5).numpy(), np.full((2, 3), 1.5))
    assert fc.full((2, 3), 1.5).numpy().strides == (24, 8)
    np.testing.assert_array_equal((fc.zeros((3,)) + 2).numpy(), [2, 2, 2])


@pytest.mark.parametrize("shape", [(100, 0), (2, 0), (0, 3)])
def test_a_value_beside_loops_that_never_turn(shape: tuple[int, int]) -> None:
    rows, nothing = fc.asarray(np.full((shape[0], 1), 4.0)), fc.asarray(np.ones(shape))
    root = fc.sqrt(rows)
    values = fc.evaluate(root, (nothing * root).sum(axis=1), nothing * root)
    for found, expected in zip(values, (np.full((shape[0], 1), 2.0), np.zeros(shape[0]), np.ones(shape)), strict=True):
        np.testing.assert_array_equal(found, expected)
