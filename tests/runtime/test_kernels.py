"""Kernels in memory and on disk: which are compiled, which are kept, and what the log says of it."""

from __future__ import annotations

import gc
import logging
import os
import weakref
from pathlib import Path

import numpy as np
import pytest

import fusec as fc
from fusec.config import current_options
from fusec.foundation.cache import Cache
from fusec.foundation.log import COMPILES
from fusec.lanes.target import host_target
from fusec.runtime import kernels
from fusec.runtime.executable import Executable
from tests.cached_programs import kernel_files, run
from tests.plans import only_nest, plan_of


def executable(number: int) -> Executable:
    """An executable whose kernel no other number's has."""
    x = fc.asarray(np.arange(8.0))
    for _ in range(number):
        x = fc.floor(x) * 2
    return Executable(plan_of(x + 1), current_options())


@pytest.fixture
def room_for_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """Memory for one kernel that no executable has."""
    monkeypatch.setattr(kernels, "_recent", Cache(1))


@pytest.mark.usefixtures("room_for_one")
def test_a_kernel_that_nobody_has_is_forgotten() -> None:
    first = weakref.ref(executable(5).kernels[0])
    second = weakref.ref(executable(6).kernels[0])
    gc.collect()
    assert first() is None
    assert second() is not None


@pytest.mark.usefixtures("room_for_one")
def test_a_kernel_that_an_executable_has_is_found_again() -> None:
    first, _ = executable(7), executable(8)
    before = kernels.compile_count()
    assert executable(7).kernels[0] is first.kernels[0]
    assert kernels.compile_count() == before
    (found,) = first([np.zeros(8)])
    np.testing.assert_array_equal(found, np.ones(8))


def test_the_log_names_ops_and_where_the_kernel_came_from(caplog: pytest.LogCaptureFixture) -> None:
    nest = only_nest(fc.trunc(fc.asarray(np.ones(9, np.float32)) * 3) + 4)
    with caplog.at_level(logging.INFO, COMPILES):
        kernels.load_kernel(nest, host_target())
        kernels.load_kernel(nest, host_target())
    compiled, remembered = (record.getMessage() for record in caplog.records)
    assert compiled.startswith("kernel multiply trunc add: compiled in ")
    assert remembered.startswith("kernel multiply trunc add: remembered in ")


def test_the_log_is_short(caplog: pytest.LogCaptureFixture) -> None:
    x = fc.asarray(np.ones(9, np.float32))
    for _ in range(20):
        x = fc.trunc(x) - 0.5
    with caplog.at_level(logging.INFO, COMPILES):
        kernels.load_kernel(only_nest(x), host_target())
    (record,) = caplog.records
    assert record.getMessage().startswith("kernel trunc subtract trunc subtract trunc subtract trunc subtract ...: ")


@pytest.mark.skipif(os.name != "posix", reason="there is no disk cache elsewhere")
def test_an_op_of_the_program_is_not_kept_on_disk(directory: Path) -> None:
    """Two programs can give one name two meanings."""
    program = """
import numpy as np
import fusec as fc
from fusec.functions.build import unary
from fusec.ops.define import elementwise
from fusec.runtime import kernels

def twice(x: "Lanes") -> "Lanes":
    "Something."
    return {0}

op = elementwise(reference={1}, flops=1)(twice)
x = np.arange(6.0)
assert unary(op)(x).numpy().tolist() == {1}(x).tolist()
print(kernels.counts["compiled"], kernels.counts["loaded"])
"""
    assert run(program.format("-x", "np.negative")) == (1, 0)
    assert run(program.format("x * x", "np.square")) == (1, 0)
    assert not kernel_files(directory)
