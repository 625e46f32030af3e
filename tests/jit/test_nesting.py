"""Containers in containers: as deep as Python's native stack lets their structure be hashed, and an error beyond."""

from __future__ import annotations

import subprocess
import sys
from typing import Any

import numpy as np
import pytest

import fusec as fc


def nested(value: Any, levels: int, container: Any = list) -> Any:
    for _ in range(levels):
        value = container([value])
    return value


def innermost(tree: Any) -> Any:
    while not isinstance(tree, (fc.Tensor, np.ndarray)):
        (tree,) = tree.values() if isinstance(tree, dict) else tree
    return tree * 2


@pytest.mark.parametrize("container", [list, tuple, lambda pair: {"k": pair[0]}], ids=["list", "tuple", "dict"])
def test_reasonable_depth_works_and_more_is_an_error(container: Any) -> None:
    jitted = fc.jit(innermost)
    np.testing.assert_array_equal(jitted(nested(np.ones(2), 100, container)), [2.0, 2.0])
    with pytest.raises(fc.UnsupportedError, match="nested too deeply: at most 1000 levels") as caught:
        jitted(nested(np.ones(2), 5000, container))
    assert isinstance(caught.value, RecursionError)


def test_a_list_that_holds_itself() -> None:
    endless: list[Any] = []
    endless.append(endless)
    for call in (fc.jit(lambda tree: 1), fc.evaluate, fc.report):
        with pytest.raises(fc.UnsupportedError, match="nested too deeply"):
            call(endless)


PROGRAM = """
import sys
import numpy as np
import fusec as fc
from tests.jit.test_nesting import innermost, nested
sys.setrecursionlimit(10**6)
deep = nested(np.ones(2), 100_000)
print(fc.jit(innermost)(nested(np.ones(2), 900)))
for call in (fc.jit(innermost), fc.evaluate, lambda tree: fc.jit(lambda v: deep)(np.ones(2))):
    try:
        call(deep)
    except fc.UnsupportedError as error:
        print(str(error).splitlines()[0])
print(fc.jit(lambda v: v * len(deep))(np.ones(2)))
"""


def test_a_high_recursion_limit_takes_nobody_into_the_end_of_the_stack() -> None:
    found = subprocess.run([sys.executable, "-c", PROGRAM], capture_output=True, text=True)
    assert found.returncode == 0, found.stderr[-500:]
    said = "containers: nested too deeply: at most 1000 levels, and what Python's recursion limit allows"
    assert found.stdout.splitlines() == ["[2. 2.]", said, said, said, "[1. 1.]"]
