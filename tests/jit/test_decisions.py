"""Functions that branch on sizes and numbers: every call gives NumPy's bits, or its error, in whatever order.

`FUSEC_FUZZ_EXAMPLES=10000 pytest tests/jit/test_decisions.py` is the long run.
"""

from __future__ import annotations

import contextlib
import random
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.foundation.environment import FUZZ_EXAMPLES
from fusec.symbolic import floats, formula, integers, scope
from tests.changing_calls import without_native_code
from tests.decisions import ERRORS, Call, Program, is_open, laid_out, orders, random_program, run
from tests.sampling import assert_same_bits

SEEDS = max(FUZZ_EXAMPLES.read() // 10, 1)
BLOCK = 5


def assert_agrees(ours: Any, theirs: Any, leaves_zeros_open: bool) -> None:
    """Both raised an error of one kind, or returned the same bits and numbers."""
    if isinstance(theirs, OverflowError) and "C long" in str(theirs):
        # NumPy compares integers of any size with all but truth values.
        return
    if isinstance(theirs, TypeError) and "unsupported operand type(s) for @" in str(theirs):
        # NumPy's functions return scalars for arrays without axes, which have no such operator; those arrays have.
        assert isinstance(ours, ValueError), ours
        return
    if isinstance(theirs, Exception):
        kinds = [kind for kind in type(theirs).__mro__ if kind in ERRORS]
        assert isinstance(ours, kinds[0] if kinds else Exception), (ours, theirs)
        return
    assert type(ours) is list, (ours, theirs)
    for one, other in zip(ours, theirs, strict=True):
        if type(other) in (int, float, bool, tuple):
            assert (type(one), repr(one)) == (type(other), repr(other))
        elif leaves_zeros_open:
            np.testing.assert_array_equal(one, other, strict=True)
        else:
            assert_same_bits(one, other)


def lazily(function: Callable[..., Any], choices: random.Random) -> Callable[..., list[Any]]:
    """The function on tensors, evaluated together or one by one."""

    def call(*arguments: Any) -> list[Any]:
        found = function(np, *[fc.asarray(value) if isinstance(value, np.ndarray) else value for value in arguments])
        tensors = [value for value in found if isinstance(value, fc.Tensor)]
        if len(tensors) > 1 and choices.random() < 0.5:
            fc.evaluate(*tensors)
        return [value.numpy() if isinstance(value, fc.Tensor) else value for value in found]

    return call


def into(jitted: Any, choices: random.Random, expected: Any) -> Callable[..., list[Any]]:
    """The jitted function, with memory in some layout for its results."""

    def call(*arguments: Any) -> list[Any]:
        layouts = ["C", "F", "reversed", "step"]
        outs = [laid_out(np.zeros(value.shape, value.dtype), choices.choice(layouts)) for value in expected]
        found = jitted(*arguments, out=outs)
        assert all(one is other for one, other in zip(found, outs, strict=True))
        return list(found)

    return call


def takes_memory(expected: Any) -> bool:
    return isinstance(expected, list) and all(isinstance(value, np.ndarray) for value in expected)


def check(seed: int) -> None:
    """One random program, called in every way.

    Raises
    ------
    AssertionError
        Where a call gives something else than NumPy; it names the program and the call.
    """
    choices = random.Random(seed)
    program = random_program(choices)
    function, leaves_zeros_open = program.compiled(), is_open(program.source)
    expected = {id(call): run(function, np, *call.arrays, *call.numbers) for call in program.calls}
    for way in ("native", "python", "lazy"):
        with without_native_code() if way == "python" else contextlib.nullcontext():
            jitted = fc.jit(lambda *arguments: function(np, *arguments))
            for call in orders(choices, program.calls):
                wanted = expected[id(call)]
                called = lazily(function, choices) if way == "lazy" else jitted
                if way != "lazy" and takes_memory(wanted) and choices.random() < 0.3:
                    called = into(jitted, choices, wanted)
                found = run(called, *call.arrays, *call.numbers)
                try:
                    assert_agrees(found, wanted, leaves_zeros_open)
                except AssertionError as error:
                    raise AssertionError(f"seed {seed}, {way}:\n{_shown(program, call)}\n{error}") from error


def _shown(program: Program, call: Call) -> str:
    arrays = [f"{array.dtype}{array.shape} in steps of {array.strides}" for array in call.arrays]
    return f"{program.source}\n{', '.join([*arrays, *map(repr, call.numbers)])}"


@pytest.mark.parametrize("first", range(0, SEEDS, BLOCK))
def test_every_decision_is_that_of_the_call(first: int) -> None:
    for seed in range(first, first + BLOCK):
        check(seed)


def _ask_no_zero(self: scope.Scope, polynomial: Any, value: int) -> bool:
    return value == 0


def _ask_no_sign(self: scope.Scope, polynomial: Any, value: int) -> bool:
    return value < 0


def _ask_no_float(self: scope.Scope, opcode: Any, left: Any, right: Any, holds: bool) -> bool:
    return holds


def _plain_value(self: Any) -> Any:
    return self.value


def _check_no_others(
    self: formula.Formula, polynomial: Any, found: Any, inner: Any = formula.Formula._check_integer
) -> None:
    inner(self, polynomial, found._replace(others=frozenset()))


FAULTS: dict[str, Callable[[], None]] = {
    "zeros are not asked": lambda: setattr(scope.Scope, "is_zero", _ask_no_zero),
    "signs are not asked": lambda: setattr(scope.Scope, "is_negative", _ask_no_sign),
    "floats are not asked": lambda: setattr(scope.Scope, "compare", _ask_no_float),
    "integers are not pinned": lambda: setattr(integers.SymbolicInt, "pin", _plain_value),
    "floats are not pinned": lambda: setattr(floats.SymbolicFloat, "pin", _plain_value),
    "excluded values are not checked": lambda: setattr(formula.Formula, "_check_integer", _check_no_others),
    "operations always have a result": lambda: floats._CONDITIONS.clear(),
}
"""What breaks guards of one kind."""

FAULTY = """
import sys
from tests.jit.test_decisions import FAULTS, check
FAULTS[sys.argv[1]]()
for seed in range(300):
    check(seed)
"""


@pytest.mark.parametrize("fault", FAULTS)
def test_faults_are_found(fault: str) -> None:
    # In a process of its own: kernels may read anywhere then.
    found = subprocess.run([sys.executable, "-c", FAULTY, fault], capture_output=True, text=True, check=False)
    assert found.returncode, "nobody saw it"
    assert found.returncode < 0 or "AssertionError: seed" in found.stderr, found.stderr
