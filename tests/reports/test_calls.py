"""How `report`, `explain` and `compare` call the function they are asked about, and what they name."""

from __future__ import annotations

import functools
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.reports import compare as comparing

X = np.arange(1.0, 7.0)


def power(x: Any, n: int = 1, shift: Any = None) -> Any:
    return x**n if shift is None else x**n + shift


@pytest.mark.parametrize("function", [power, fc.jit(power)], ids=["plain", "jitted"])
def test_keywords_go_to_the_function(function: Any) -> None:
    """Arrays among them are traced, as the other arguments are."""
    report = fc.report(function, X, n=2, shift=X)
    assert report.to_dict() | {"groups": []} == fc.report(functools.partial(power, n=2), X, shift=X).to_dict() | {
        "groups": []
    }
    assert report.op_count == 2
    assert fc.explain(function, X, n=2, stage="fused") == fc.explain(function, X, "fused", n=2)
    assert "multiply %in0, %in0" in fc.explain(function, X, n=2, stage="fused")
    assert fc.compare(function, X, n=2, repeats=1).report.op_count == 1


@pytest.mark.parametrize("ask", [fc.report, fc.explain, fc.compare])
@pytest.mark.parametrize(
    ("arguments", "keywords", "said"),
    [
        ((), {}, "missing a required argument: 'x'"),
        ((X,), {"k": 2}, "got an unexpected keyword argument 'k'"),
        ((X, 1, X, X), {}, "too many positional arguments"),
    ],
)
def test_arguments_that_the_function_does_not_take(ask: Any, arguments: Any, keywords: Any, said: str) -> None:
    for function in (power, fc.jit(power)):
        with pytest.raises(TypeError) as caught:
            ask(function, *arguments, **keywords)
        name = ask.__name__
        assert str(caught.value).startswith(f"{name}: {said} of power(")
        assert str(caught.value).endswith(f"arguments follow it: {name}(power, x)")


def test_tensors_take_no_keywords() -> None:
    with pytest.raises(TypeError, match="report: takes keywords only with a function, not n"):
        fc.report(fc.asarray(X) + 1, n=2)


def test_a_function_without_a_line_of_its_own_is_named() -> None:
    jitted = fc.jit(np.cos)
    for report, name in [
        (fc.report(np.sin, X), "np.sin"),
        (fc.report(fc.exp, X), "fc.exp"),
        (fc.report(fc.jit(np.cos), X), "np.cos"),
        (fc.report(jitted, X), "jitted"),
        (fc.report(functools.partial(np.add, 1.0), X), "np.add"),
        (fc.compare(np.tanh, X, repeats=1).report, "np.tanh"),
        (fc.report(lambda x: np.sin(x), X), "np.sin"),
    ]:
        assert report.groups[0].names == (name,)


@pytest.mark.parametrize("repeats", [1, 2])
def test_calls_that_prepare_are_not_timed(repeats: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """The first and the second call of an executable make what later ones use."""
    calls: list[str] = []
    compiled = comparing.compile_graph
    interpreted = comparing.interpret

    def compile_graph(*args: Any) -> Any:
        executable = compiled(*args)

        def call(arrays: Any) -> Any:
            calls.append("compiled")
            return executable(arrays)

        return call

    def interpret(*args: Any) -> Any:
        calls.append("eager")
        return interpreted(*args)

    monkeypatch.setattr(comparing, "compile_graph", compile_graph)
    monkeypatch.setattr(comparing, "interpret", interpret)
    fc.compare(power, X, n=3, repeats=repeats)
    assert calls[:4] == ["compiled", "compiled", "compiled", "eager"]


def test_rows_that_are_written_out_are_no_groups() -> None:
    """They serve their reader: where that stands is where they come from, and what they cost is said as a cost."""
    report = fc.report(lambda d: (d - d.mean(axis=0)) / d.std(axis=0), np.ones((10_000, 8)))
    copies = [group for group in report.groups if group.kind == "copy"]
    assert len(copies) == 2
    kernels = len(report.groups) - 2
    assert str(report).startswith(f"13 ops in {kernels} groups and 2 copies: ")
    for copy in copies:
        assert (copy.bytes_unfused, copy.location) == (0, report.groups[0].location)
        assert copy.names[0].startswith("nothing: ")
    assert str(report).count("saved         nothing: 64.0 KiB spent for a faster reader") == 2
    assert " -" not in "".join(line for line in str(report).splitlines() if "saved" in line)
    assert "unknown" not in str(report)
