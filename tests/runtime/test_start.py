"""What the first call of a process loads: its kernel, and of the native runtime only what it uses."""

from __future__ import annotations

import os
import re
import subprocess
import sys

import pytest

from fusec.runtime.entry import is_native

native_only = pytest.mark.skipif(not is_native(), reason="calls run through Python here")

PROGRAM = """
import numpy as np, fusec as fc
x = np.linspace(0.0, 1.0, {elements})
shifted = fc.jit(lambda x: x * 2 + 1)
for _ in range({calls}):
    assert np.array_equal(shifted(x), x * 2 + 1)
"""


@pytest.mark.parametrize(
    ("elements", "calls", "parts"),
    [
        (100, 1, {"processor"}),
        pytest.param(100, 2, {"processor", "threads", "entry"}, marks=native_only),
        (1_000_000, 1, {"processor", "threads", "block_pool"}),
    ],
    ids=["small", "repeated", "large"],
)
def test_native_parts(elements: int, calls: int, parts: set[str]) -> None:
    command = [sys.executable, "-c", PROGRAM.format(elements=elements, calls=calls)]
    environment = {**os.environ, "FUSEC_LOG": "compiles"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    assert set(re.findall(r": native (\w+):", done.stderr)) == parts


SECOND = """
import sys
other = fc.jit(lambda x: x * x)
assert np.array_equal(other(x), x * x)
sys.stderr.write("again\\n")
assert np.array_equal(other(x), x * x)
"""


@native_only
def test_the_second_call_of_another_function_loads_nothing() -> None:
    command = [sys.executable, "-c", PROGRAM.format(elements=100, calls=2) + SECOND]
    environment = {**os.environ, "FUSEC_LOG": "compiles"}
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=True)
    before, again = done.stderr.split("again\n")
    assert sorted(re.findall(r": native (\w+):", before)) == ["entry", "processor", "threads"]
    assert not again


IMPORT = """
import gc, sys
gc.{set}()
found = []
gc.callbacks.append(lambda phase, about: found.append(phase))
import numpy
found.clear()
import fusec
print(gc.isenabled(), len(found) <= {most}, *sorted(name for name in sys.modules if name.startswith("fusec")))
"""


@pytest.mark.parametrize("setting", ["enable", "disable"])
def test_importing_searches_for_nothing(setting: str) -> None:
    """And leaves the search for unreachable objects as it was: of what is young then, there may be one at the end."""
    command = [sys.executable, "-c", IMPORT.format(set=setting, most=2)]
    is_enabled, is_quiet, *modules = subprocess.run(command, capture_output=True, text=True, check=True).stdout.split()
    assert (is_enabled, is_quiet) == (str(setting == "enable"), "True")
    late = {"fusec.graph.parser", "fusec.graph.verifier", "fusec.codegen.kernel", "fusec.lanes.lanes"}
    assert not late.intersection(modules)
