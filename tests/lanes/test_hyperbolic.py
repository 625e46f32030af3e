import gmpy2
import numpy as np
import pytest

from fusec.lanes.vector_math import hyperbolic
from fusec.lanes.vector_math.cube_root import cbrt

FUNCTIONS = {name: getattr(hyperbolic, name) for name in ("tanh", "sinh", "cosh", "asinh", "acosh", "atanh")}
FUNCTIONS["cbrt"] = cbrt
ODD = [name for name in FUNCTIONS if name not in ("cosh", "acosh")]


@pytest.mark.parametrize("dtype", ["f4", "f8"])
@pytest.mark.parametrize("name", FUNCTIONS)
def test_within_one_ulp(compile_lanes, spread_numbers, worst_ulp, name, dtype):
    compiled, numbers = compile_lanes(FUNCTIONS[name], dtype), spread_numbers(dtype, 3000)
    numbers = np.concatenate([numbers, np.tanh(numbers), 1 + abs(np.tanh(numbers))])
    error, where = worst_ulp(compiled(numbers), getattr(gmpy2, name), numbers)
    assert error <= 1.0, where
    assert "call" not in compiled.assembly


@pytest.mark.parametrize("dtype", ["f4", "f8"])
@pytest.mark.parametrize("name", ODD)
def test_odd(compile_lanes, spread_numbers, name, dtype):
    compiled, numbers = compile_lanes(FUNCTIONS[name], dtype), spread_numbers(dtype, 3000)
    positive = abs(numbers[~np.isnan(numbers)])
    there, back = compiled(positive), compiled(-positive)
    assert np.array_equal(there, -back, equal_nan=True)
    assert np.all(np.signbit(back) | np.isnan(back))


@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_landmarks(compile_lanes, dtype):
    tanh = compile_lanes(hyperbolic.tanh, dtype)(np.linspace(-50, 50, 9999))
    assert np.all(abs(tanh) <= 1)
    assert np.all(np.diff(tanh) >= 0)
    assert np.array_equal(tanh[[0, -1]], [-1, 1])
    assert compile_lanes(hyperbolic.cosh, dtype)([0.0])[0] == 1
    assert compile_lanes(hyperbolic.acosh, dtype)([1.0])[0] == 0
    whole = np.arange(-100.0, 101.0)
    assert np.array_equal(compile_lanes(cbrt, dtype)(whole**3), whole)
