"""What `report`, `explain` and `compare` are given: stages by position, and everything that is no tensor."""

from __future__ import annotations

from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.functions import inspection
from fusec.reports.explain import STAGES
from tests.reports.test_explain import softmax, tensor


def test_the_stage_may_stand_last() -> None:
    for stage in STAGES:
        assert fc.explain(tensor(4) * 2 + 1, stage) == fc.explain(tensor(4) * 2 + 1, stage=stage)
    t, x = tensor(4), np.ones((4, 5), np.float32)
    assert fc.explain(t + 1, t * 2, "fused") == fc.explain(t + 1, t * 2, stage="fused")
    assert fc.explain([t + 1, t * 2], "fused") == fc.explain(t + 1, t * 2, stage="fused")
    for function in (softmax, fc.jit(softmax)):
        assert fc.explain(function, x, "nest") == fc.explain(function, x, stage="nest")


def test_a_text_that_the_function_takes_is_an_argument() -> None:
    def scaled(x: Any, *names: str) -> Any:
        return x * len(names)

    x = np.ones(4, np.float32)
    assert "multiply %in0, 2.0" in fc.explain(scaled, x, "nest", "nest")
    assert "multiply %in0, 1.0" in fc.explain(scaled, x, "nest", stage="recorded")

    def named(x: Any, name: str) -> Any:
        return x * len(name)

    assert fc.explain(named, x, "nest", "nest") == fc.explain(named, x, "nest", stage="nest")


@pytest.mark.parametrize("subject", [lambda: (tensor(4) + 1,), lambda: (softmax, np.ones((4, 5)))])
@pytest.mark.parametrize(("wrong", "meant"), [("lvm", "llvm"), ("ASM", "asm"), ("verdict", "verdicts")])
def test_a_wrong_stage_in_place_of_a_value_gets_the_list(subject: Any, wrong: str, meant: str) -> None:
    with pytest.raises(ValueError, match=f"unknown stage '{wrong}' .did you mean '{meant}'.*recorded, passes, fused"):
        fc.explain(*subject(), wrong)


def test_one_stage_at_a_time() -> None:
    with pytest.raises(TypeError, match="'llvm' is no tensor, and the stage is 'nest'"):
        fc.explain(tensor(4) + 1, "llvm", stage="nest")
    with pytest.raises(TypeError, match="not str"):
        fc.explain(tensor(4) + 1, "llvm", "nest")
    with pytest.raises(TypeError, match="'llvm' is no tensor"):
        fc.explain("llvm")


ASKING = {"report": fc.report, "explain": fc.explain, "compare": fc.compare}


@pytest.mark.parametrize("name", ASKING)
@pytest.mark.parametrize("wrong", [np.ones(3), 3, None, {"a": 1.0}, [], object()], ids=lambda it: type(it).__name__)
def test_what_is_no_tensor_is_refused_by_name(name: str, wrong: object) -> None:
    """Alone, beside a tensor, and as the result of a function."""
    takes = f"^{name}: takes lazy tensors, or a function and its arguments, not {type(wrong).__name__}\n"
    with pytest.raises(fc.DTypeError, match=takes):
        ASKING[name](wrong)
    with pytest.raises(fc.DTypeError, match=takes):
        ASKING[name](tensor(4) + 1, wrong)
    with pytest.raises(fc.DTypeError, match=f"^{name}: <lambda> returns {type(wrong).__name__}, which holds no tensor"):
        ASKING[name](lambda x: wrong, np.ones(3))


@pytest.mark.parametrize("repeats", [0, -1])
def test_comparing_takes_at_least_one_run(repeats: int) -> None:
    with pytest.raises(ValueError, match="repeats is a positive number"):
        fc.compare(softmax, np.ones((4, 5)), repeats=repeats)


def test_the_type_of_stages_is_what_there_is() -> None:
    assert inspection.Stage.__args__ == tuple(STAGES)
