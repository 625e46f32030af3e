"""`FUSEC_LOG=compiles`: every trace is told, and why there was another."""

from __future__ import annotations

import logging
import os
import subprocess
import sys

import numpy as np
import pytest

import fusec as fc


@pytest.fixture
def messages(caplog: pytest.LogCaptureFixture) -> list[str]:
    caplog.set_level(logging.INFO, "fusec.compiles")
    return Lines(caplog)


class Lines(list):
    def __init__(self, caplog: pytest.LogCaptureFixture) -> None:
        self.caplog = caplog

    def take(self, word: str) -> list[str]:
        found = [record.getMessage() for record in self.caplog.records if f": {word}" in record.getMessage()]
        self.caplog.clear()
        return found


def test_reasons(messages: Lines) -> None:
    @fc.jit
    def scale(x, by=1, *, pair=(1, 2)):
        return x * by * pair[0]

    x = np.ones(5, np.float32)
    calls = [
        (lambda: scale(x), "first call"),
        (lambda: scale(x), None),
        (lambda: scale(np.ones(7, np.float32)), None),
        (lambda: scale(np.ones((2, 3), np.float32)), "argument 0: f32 with 1 axis became f32 with 2 axes"),
        (lambda: scale(np.ones((2, 3))), "argument 0: f32 with 2 axes became f64 with 2 axes"),
        (lambda: scale(np.ones((4, 3))), None),
        (lambda: scale(np.ones((2, 3)), 2), "the arguments have another structure"),
        (lambda: scale(np.ones((2, 3)), 3), None),
        (lambda: scale(np.ones((2, 3)), 2.5), "argument 1: any int became any float"),
        (lambda: scale(np.ones((2, 3)), True), "argument 1: any float became bool True"),
        (lambda: scale(np.ones((2, 3)), 2.5, pair=(1, 3)), "the arguments have another structure"),
        (lambda: scale(np.ones((2, 3)), 2.5, pair=("1", 4)), "argument 'pair'[0]: any int became str '1'"),
    ]
    for number, (call, reason) in enumerate(calls):
        if number == len(calls) - 1:
            with pytest.raises(fc.FusecError):
                call()
            continue
        call()
        found = messages.take("traced in")
        assert len(found) == (reason is not None)
        assert all(line.startswith("scale: traced in ") and line.endswith(str(reason)) for line in found)


def test_every_kind_of_value_can_be_shown(messages: Lines) -> None:
    kept = fc.jit(lambda x, value: x, static="value")
    plain = fc.jit(lambda x, value: x)
    values = [np.float32(1), np.float32(2), -0.0, 1j, {1}, (), np.dtype("f4"), len, slice(1), Lines(None), object()]
    for jitted in (kept, plain):
        for value in values:
            if jitted is kept or not isinstance(value, Lines):
                jitted(np.ones(3), value)
    found = [line.rpartition(": ")[2] for line in messages.take("traced in")]
    # Where it is not fixed, the second number of a class is served by the trace of the first.
    assert "any float32 became any float" in found[-8]
    assert len(found) == 2 * len(values) - 2


def test_what_changed_outside(messages: Lines) -> None:
    factor, table = 2, {"shift": 1}
    scale = fc.jit(lambda x: x * factor + table["shift"])
    scale(np.ones(3))
    factor = 3
    scale(np.ones(3))
    table["shift"] = 2
    scale(np.ones(3))
    found = [line.rpartition(": ")[2] for line in messages.take("traced in")]
    assert found == ["first call", "`factor` changed", "`table` changed"]


def test_layouts_and_settings(messages: Lines) -> None:
    double = fc.jit(lambda x: x * 2)
    double(np.ones((4, 6)))
    messages.take("compiled in")
    double(np.ones((6, 4)).T)
    assert (
        "argument 0.strides[1] == 8 does not hold, which tests/jit/test_reasons.py:" in messages.take("compiled in")[0]
    )
    with fc.options(fuse=False):
        double(np.ones((6, 4)).T)
    assert messages.take("compiled in")[0].endswith("settings: fuse True became False")
    with fc.options(fuse=False):
        double(np.ones((6, 4)).T, out=np.ones((4, 6)))
    assert messages.take("compiled in")[-1].endswith("results are given now")
    double(np.ones((6, 4)).T)
    assert messages.take("compiled in") == []


def test_on_stderr() -> None:
    program = "import numpy as np, fusec as fc; f = fc.jit(lambda x: x + 1); f(np.ones(3)); f(np.ones((4, 3)))"

    def said(topics: str) -> str:
        environment = {**os.environ, "FUSEC_LOG": topics}
        return subprocess.run(
            [sys.executable, "-c", program], capture_output=True, text=True, check=True, env=environment
        ).stderr

    lines = [line for line in said("compiles").splitlines() if "traced in" in line]
    assert [line.rpartition(": ")[2] for line in lines] == ["first call", "f64 with 1 axis became f64 with 2 axes"]
    assert all(line.startswith("fusec.compiles: <lambda>: traced in ") for line in lines)
    assert said("") == ""
