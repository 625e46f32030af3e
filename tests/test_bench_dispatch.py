"""The bench of calls: no two measured calls are alike where something is to change, and everybody computes the same."""

from __future__ import annotations

import dataclasses
import gc
from collections.abc import Mapping, Sequence
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.bench import changing, functions
from fusec.bench.dispatch import bench_dispatch
from fusec.bench.formulas import OURS, Formula, ways
from fusec.bench.function_calls import FUNCTIONS, FunctionCall, function_calls
from fusec.bench.measure import Given, interleaved_given

CALLS = function_calls()


# What is measured


def test_each_public_function_is_called_by_its_name() -> None:
    called = {call.formula.text.removeprefix("xp.").partition("(")[0] for call in CALLS}
    assert called == {*FUNCTIONS}
    assert FUNCTIONS.keys() <= {*fc.__all__}


def test_functions_of_two_operands_are_called_with_a_number_too() -> None:
    texts = {call.formula.name: call.formula.text for call in function_calls(["add", "left_shift", "matmul"])}
    assert texts == {
        "add": "xp.add(x, y)",
        "add, number": "xp.add(x, k)",
        "left_shift": "xp.left_shift(i, j)",
        "left_shift, number": "xp.left_shift(i, n)",
        "matmul": "xp.matmul(m, w)",
    }


@pytest.mark.parametrize("call", CALLS, ids=lambda call: call.formula.name)
def test_ours_compute_what_numpy_does(call: FunctionCall) -> None:
    """`ways` compares; that it can find a difference is shown below."""
    found = ways(call.formula, [*OURS, "numpy"], call.arguments(10, call.extent(10), 0))
    assert found.keys() >= {*OURS}


@pytest.mark.parametrize(
    ("name", "shapes"),
    [
        ("exp", [(100,)]),
        ("outer", [(10,), (10,)]),
        ("matmul", [(10, 10), (10, 10)]),
        ("vecmat", [(10,), (10, 10)]),
        ("dsplit", [(5, 10, 2)]),
        ("squeeze", [(1, 100)]),
        ("clip", [(100,), ()]),
        ("select", [(100,), (100,), (100,), (100,), ()]),
    ],
)
def test_arguments_have_as_many_elements_as_asked_for(name: str, shapes: Sequence[tuple[int, ...]]) -> None:
    (call, *_) = function_calls([name])
    assert [np.shape(one) for one in call.arguments(100, call.extent(100), 0)] == shapes


def measured(monkeypatch: pytest.MonkeyPatch, module: Any) -> list[Mapping[str, Given]]:
    """What is handed over to be measured, which takes no time here."""
    seen: list[Mapping[str, Given]] = []

    def record(given: Mapping[str, Given], rounds: int) -> dict[str, float]:
        seen.append(given)
        return dict.fromkeys(given, 1e-6)

    monkeypatch.setattr(module, "interleaved_given", record)
    return seen


def shapes(groups: Sequence[tuple[Any, ...]]) -> list[tuple[tuple[int, ...], ...]]:
    return [tuple(np.shape(one) for one in group) for group in groups]


def numbers(groups: Sequence[tuple[Any, ...]]) -> list[tuple[float, ...]]:
    return [tuple(one for one in group if isinstance(one, (int, float))) for group in groups]


@pytest.mark.parametrize("name", ["exp", "add", "matmul", "identity", "dsplit", "arange", "clip", "left_shift"])
def test_lengths_and_numbers_are_never_seen_twice(name: str, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = measured(monkeypatch, functions)
    rows = [*functions.measure_functions([name], (10, 100, 1_000), functions.TURNS, ["numpy"])]
    assert len(seen) == len(rows) > 0
    for given, row in zip(seen, rows, strict=True):
        for contender in given.values():
            if not row["changing"]:
                assert len(contender.fresh) == 1
                continue
            every = [*contender.warm, *contender.fresh]
            assert len({*shapes(every)}) == len(every)
            found = numbers(every)
            assert len({*found}) == (len(every) if found[0] else 1)
            assert len(contender.fresh) >= functions.TURNS


def test_one_element_keeps_its_length_and_gets_other_numbers(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = measured(monkeypatch, functions)
    assert [*functions.measure_functions(["clip"], (1,), 2, ["numpy"])]
    every = [*seen[1]["fusec"].warm, *seen[1]["fusec"].fresh]
    assert {*shapes(every)} == {((1,), ())}
    assert len({*numbers(every)}) == len(every)


def test_what_changes_in_the_rows_of_the_table(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = measured(monkeypatch, changing)
    rows = [*changing.measure_changing(changing.TURNS, ["numpy"])]
    by_name = dict(zip([row["work"].partition(":")[0] for row in rows], seen, strict=True))
    for name in ("another length", "another number", "growing cache", "moving window"):
        contender = by_name[name]["fusec"]
        every = [*contender.warm, *contender.fresh]
        assert len({*zip(shapes(every), numbers(every), strict=True)}) == len(every)
        assert len(contender.fresh) >= changing.TURNS
    lengths = [shape for ((shape,),) in shapes(by_name["another length"]["numpy"].fresh)]
    assert sorted(lengths) == [*range(100, 401)]
    alike = [row for row, given in zip(rows, seen, strict=True) if len(given["fusec"].fresh) == 1]
    assert [("product" in row) for row in alike] == [True, True, False]


# Who computes it


def test_rows_compute_what_numpy_does(monkeypatch: pytest.MonkeyPatch) -> None:
    seen = measured(monkeypatch, changing)
    assert [*changing.measure_changing(1, ["numpy"])]
    for given in seen:
        expected = given["numpy"].run(*given["numpy"].warm[-1])
        for who in OURS:
            got = given[who].run(*given[who].warm[-1])
            np.testing.assert_allclose(np.asarray(got), np.asarray(expected), rtol=1e-5)
    (attention,) = [row.formula for row in changing.rows() if "cache" in row.formula.name]
    keys, values, query = attention.fixed["keys"][:3], attention.fixed["values"][:3], np.linspace(0, 1, changing.HEAD)
    weights = np.exp(keys @ query)
    np.testing.assert_allclose(seen[2]["numpy"].run(3, query), weights @ values / weights.sum())


@pytest.mark.parametrize("peer", ["numba", "jax"])
def test_peers_compute_what_numpy_does(peer: str) -> None:
    pytest.importorskip(peer)
    for call in function_calls(["exp", "add", "clip", "matmul", "sigmoid", "array_split"]):
        assert peer in ways(call.formula, [peer], call.arguments(10, call.extent(10), 0))
    for row in changing.rows():
        assert peer in ways(row.formula, [peer], row.warm[-1]), row.formula.name


@pytest.mark.parametrize("text", ["x * 2", "x[:1] * 2 + 1", "xp.sqrt(-x)"])
@pytest.mark.parametrize("who", OURS)
def test_whoever_computes_something_else_is_refused(who: str, text: str) -> None:
    formula = Formula("twice and one", "x", "x + x + 1")
    operand = (np.array([1.0, 2.0, 3.0]),)
    assert ways(formula, [who], operand).keys() == {who}
    other = Formula("twice and one", "x", text)
    with pytest.raises(ValueError, match=f"{who} computes something else in twice and one"):
        ways(dataclasses.replace(formula, otherwise={who: other}), [who], operand)


def test_memory_that_nobody_wrote_to_is_not_compared() -> None:
    formula = Formula("anything", "x", "x + 1", otherwise={"fusec": Formula("anything", "x", "x + 2")}, checked=False)
    assert ways(formula, ["fusec"], (np.ones(3),)).keys() == {"fusec"}


def test_peers_without_a_function_are_left_out() -> None:
    formula = Formula("tensors only", "x", "xp.evaluate(x) and x + 1", otherwise={"fusec": None, "lazy": None})
    assert ways(formula, ["fusec", "numpy"], (np.ones(3),)) == {}


# How it is measured


def test_arguments_are_used_once_and_in_turns() -> None:
    calls: list[tuple[str, int]] = []
    given = {
        name: Given(lambda one, name=name: calls.append((name, one)), [(-1,), (-2,)], [(k,) for k in range(8)])
        for name in ("first", "second")
    }
    interleaved_given(given, rounds=4)
    for name in given:
        assert [one for who, one in calls if who == name and one >= 0] == [*range(8)]
        assert [one for who, one in calls if who == name][:2] == [-1, -2]
    measured_calls = [who for who, one in calls if one >= 0]
    assert measured_calls == ["first", "first", "second", "second", "second", "second", "first", "first"] * 2


def test_arguments_must_suffice() -> None:
    with pytest.raises(ValueError, match="2 groups of arguments for 3 turns"):
        interleaved_given({"run": Given(lambda one: None, [(0,)], [(1,), (2,)])}, rounds=3)


def test_garbage_is_collected_before_and_after_only() -> None:
    states: list[bool] = []
    interleaved_given({"run": Given(lambda one: states.append(gc.isenabled()), [(0,)], [(1,)])}, rounds=1)
    assert states
    assert not any(states)
    assert gc.isenabled()


# What is said


def row(work: str, elements: int, another: bool, **times: float) -> dict[str, Any]:
    return {"work": work, "elements": elements, "changing": another, **times}


def test_medians_of_ratios_and_the_rows_that_are_lost(capsys: pytest.CaptureFixture[str]) -> None:
    rows = [
        row("a", 1, False, fusec=1.0, lazy=6.0, numpy=2.0, numba=4.0),
        row("a", 1, True, fusec=3.0, lazy=1.0, numpy=2.0),
        row("b", 1, False, fusec=3.0, lazy=4.0, numpy=4.0),
        row("b", 10, True, fusec=1.0, lazy=9.0),
    ]
    assert functions.lost(rows, "fusec") == [rows[1]]
    functions.show_function(rows[:2])
    functions.show_summary(rows)
    assert [line.split() for line in capsys.readouterr().out.splitlines()] == [
        "a 0.50 1.50 3.00 0.50 0.25".split(),
        "all at 1 0.62 1.50 2.00 0.50 0.25".split(),
        "all at 10".split(),
        "jitted, lost to NumPy: 1 of 3 rows".split(),
        "a 1 changing (1.50)".split(),
        "lazy, lost to NumPy: 1 of 3 rows".split(),
        "a 1 (3.00)".split(),
    ]


def test_functions_alone_run_when_some_are_named(capsys: pytest.CaptureFixture[str]) -> None:
    rows = bench_dispatch(rounds=1, peers=["numpy"], functions=["exp", "add"], sizes=[3])
    assert [(row["part"], row["work"], row["elements"], row["changing"]) for row in rows] == [
        ("functions", work, 3, another) for work in ("exp", "add", "add, number") for another in (False, True)
    ]
    assert all(row.keys() >= {"fusec", "lazy", "numpy"} and row["numpy"] > 0 for row in rows)
    assert "lost to NumPy" in capsys.readouterr().out


def test_parts_can_be_chosen() -> None:
    rows = bench_dispatch(rounds=1, peers=[], only=["changing"])
    assert {row["part"] for row in rows} == {"changing"}
    assert len(rows) == len(changing.rows())
    assert all({"fusec", "lazy"} <= row.keys() for row in rows)
