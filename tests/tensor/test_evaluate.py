"""`evaluate`: several tensors at once, in containers or not."""

from __future__ import annotations

from collections import OrderedDict, namedtuple
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.tensor import evaluate as front

Pair = namedtuple("Pair", "low high")


def tensors() -> tuple[fc.Tensor, fc.Tensor]:
    x = fc.asarray([1.0, 2.0, 4.0])
    return x + 1, x.sum()


EXPECTED = (np.array([2.0, 3.0, 5.0]), np.array(7.0))

TREES: dict[str, Any] = {
    "list": lambda a, b: [a, b],
    "tuple": lambda a, b: (a, b),
    "dict": lambda a, b: {"b": b, "a": a},
    "ordered dict": lambda a, b: OrderedDict(b=b, a=a),
    "named tuple": lambda a, b: Pair(b, a),
    "list of one": lambda a, b: [a],
    "nested": lambda a, b: {"x": [a, (b, {3: a})], "y": []},
    "empty": lambda a, b: [],
}


def assert_same(found: Any, expected: Any) -> None:
    """Containers of the same types, and arrays of the same dtypes, shapes and numbers."""
    assert type(found) is type(expected)
    if isinstance(expected, np.ndarray):
        np.testing.assert_array_equal(found, expected, strict=True)
    elif isinstance(expected, dict):
        assert list(found) == list(expected)
        assert_same(list(found.values()), list(expected.values()))
    else:
        assert len(found) == len(expected)
        for one, other in zip(found, expected, strict=True):
            assert_same(one, other)


@pytest.mark.parametrize("name", TREES)
def test_a_container_gives_one_like_it(name: str) -> None:
    assert_same(fc.evaluate(TREES[name](*tensors())), TREES[name](*EXPECTED))


def test_arguments_give_a_tuple() -> None:
    a, b = tensors()
    assert_same(fc.evaluate(a), EXPECTED[:1])
    assert_same(fc.evaluate(a, b), EXPECTED)
    assert_same(fc.evaluate([a], b, {"a": a}), ([EXPECTED[0]], EXPECTED[1], {"a": EXPECTED[0]}))
    assert_same(fc.evaluate(), ())


def test_containers_are_evaluated_at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    calls = []
    evaluate = front.evaluate_nodes

    def counted(nodes: Any) -> Any:
        calls.append(len(nodes))
        return evaluate(nodes)

    monkeypatch.setattr(front, "evaluate_nodes", counted)
    a, b = tensors()
    fc.evaluate({"a": [a, a], "b": b})
    assert calls == [2]
    fc.evaluate([a, b])
    assert calls == [2]


def test_out_has_an_array_for_each_tensor() -> None:
    a, b = tensors()
    outs = [np.zeros(3), np.zeros(())]
    found = fc.evaluate({"a": a, "b": b}, out=outs)
    assert found["a"] is outs[0]
    assert found["b"] is outs[1]
    assert_same(tuple(outs), EXPECTED)
    assert a.is_lazy
    with pytest.raises(fc.ShapeError, match="out has 2 arrays, and there are 3 results"):
        fc.evaluate([a, b, a], out=outs)


@pytest.mark.parametrize(
    "wrong", [3.0, None, "x", np.ones(3), {1, 2}, iter([]), object(), fc.Tensor], ids=lambda wrong: type(wrong).__name__
)
def test_anything_else_is_refused(wrong: Any) -> None:
    a, _ = tensors()
    for values in ([wrong], [a, wrong], [[a, wrong]], [{"a": (wrong,)}]):
        with pytest.raises(fc.DTypeError, match=f"not {type(wrong).__name__}\\n"):
            fc.evaluate(*values)
    assert a.is_lazy
