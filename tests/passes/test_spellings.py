"""What rules look for, written as users write it: numbers of Python and of NumPy, against NumPy's own result."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.compiler import run_passes
from fusec.config import Options
from fusec.errors import FusecError
from fusec.evaluation.capture import capture
from fusec.graph import interpret
from fusec.passes.rule import Call, Expression, Rule
from fusec.passes.rules import ARITHMETIC, BITS, CHOICES, COMPARISONS, LOGIC, POWERS
from fusec.tensor.recording import array_node, as_operand, record
from fusec.types import BY_NAME, DType
from tests.passes.test_rules import errors_allowed, numbers_in, roles
from tests.sampling import assert_same_bits, special_values

SCALARS = (bool, int, float, *(dtype.type for dtype in BY_NAME.values()))


def spellings(value: float | int | bool) -> list[Any]:
    """A number as every Python and NumPy scalar that has it."""
    found = []
    for scalar in SCALARS:
        try:
            spelled = scalar(value)
        except (OverflowError, ValueError):
            continue
        if spelled == value and np.signbit(float(spelled)) == np.signbit(float(value)):
            found.append(spelled)
    return found


def numpys(pattern: Expression, values: dict[Any, Any]) -> Any:
    """What NumPy makes of a pattern."""
    if not isinstance(pattern, Call):
        return values[pattern]
    assert not pattern.attributes
    return pattern.op.reference(*[numpys(operand, values) for operand in pattern.operands])


def recorded(pattern: Expression, values: dict[Any, Any]) -> Any:
    """What a program records for a pattern."""
    if not isinstance(pattern, Call):
        return values[pattern]
    return record(pattern.op, [recorded(operand, values) for operand in pattern.operands])


def choices(rule: Rule, dtype: DType) -> Iterator[dict[Any, Any]]:
    """Arrays and numbers for a pattern: variables are arrays, and all but one of them numbers."""
    variables = [variable for variable, role in roles(rule.pattern).items() if role == "value"]
    numbers = numbers_in(rule.pattern)
    spelled = [spellings(number.value) for number in numbers]
    array = special_values(dtype)
    sides: list[list[Any]] = [[array, array[::-1], 1, 0.0, np.float32(1), np.int8(0), True]] * (len(variables) - 1)
    for rest in itertools.product([array, array[:0]], *sides):
        for chosen in itertools.product(*spelled):
            # Several numbers are spelled alike, or some of them Python's way.
            if len({type(number) for number in chosen if isinstance(number, np.generic)}) > 1:
                continue
            yield dict(zip([*variables, *numbers], [*rest, *chosen], strict=True))


def is_spelled(rule: Rule) -> bool:
    return not any(role == "constant" for role in roles(rule.pattern).values())


RULES = [rule for rule in (*ARITHMETIC, *POWERS, *CHOICES, *COMPARISONS, *LOGIC, *BITS) if is_spelled(rule)]


@pytest.mark.parametrize("rule", RULES, ids=repr)
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_every_spelling_is_numpys(rule: Rule) -> None:
    compared = 0
    for dtype in BY_NAME.values():
        for values in choices(rule, dtype):
            try:
                expected = np.asarray(numpys(rule.pattern, values))
            except (TypeError, ValueError, OverflowError):
                continue  # NumPy has no answer
            if expected.dtype not in BY_NAME.values():
                continue  # float16, which fusec does not have
            operands = {
                name: array_node("test", value) if isinstance(value, np.ndarray) else as_operand("test", value)
                for name, value in values.items()
            }
            try:
                graph, arrays = capture([recorded(rule.pattern, operands)])
            except FusecError:
                continue
            (found,) = interpret(run_passes(graph, Options(verify=True)), arrays)
            if errors_allowed(rule) and expected.dtype.kind == "f":
                assert found.dtype == expected.dtype
                np.testing.assert_array_max_ulp(found, expected, errors_allowed(rule))
            else:
                assert_same_bits(found, expected)
            compared += 1
    assert compared > 10


CALLS: dict[str, Any] = {
    "floats": lambda v: np.where(v > 2, 1.0, 0.0),
    "integers": lambda v: np.where(v > 2, 1, 0),
    "mixed": lambda v: np.where(v > 2, 1.0, 0),
    "scalars": lambda v: np.where(v > 2, np.int8(1), np.int8(0)),
    "float32": lambda v: np.where(v > 2, np.float32(1), np.float32(0)),
    "truths": lambda v: np.where(v > 2, True, False),
    "turned": lambda v: np.where(v > 2, False, True),
    "summed": lambda v: np.where(v > 2, 1.0, 0.0).sum(),
    "negated": lambda v: -np.where(v > 2, 1, 0),
    "multiplied": lambda v: v * np.where(v > 2, 1.0, 0.0),
    "nested": lambda v: np.where(np.where(v > 2, 1, 0) == 1, np.where(v > 3, 1.0, 0.0), 0.0),
    "equal": lambda v: np.where(v > 2, 1.0, 1.0),
    "signed zeros": lambda v: 1 / np.where(v > 2, 0.0, -0.0),
    "nan": lambda v: np.where(v > 2, np.nan, np.inf),
}


@pytest.mark.parametrize("dtype", BY_NAME.values(), ids=str)
@pytest.mark.parametrize("name", CALLS)
@pytest.mark.filterwarnings("ignore::RuntimeWarning")
def test_choosing_between_numbers(name: str, dtype: DType) -> None:
    for array in (np.array([1, 2, 3, 4]).astype(dtype), np.zeros((0, 3), dtype), np.array(3).astype(dtype)):
        if dtype.kind == "b" and name == "negated":
            array = array.astype(np.int8)
        assert_same_bits(fc.jit(CALLS[name])(array), np.asarray(CALLS[name](array)))
