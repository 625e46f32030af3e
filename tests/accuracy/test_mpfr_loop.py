"""The fast oracle against gmpy2, called from Python with three times the bits."""

import numpy as np
import pytest

from fusec.accuracy import oracles
from fusec.accuracy.check import measured_ops
from fusec.accuracy.mpfr_loop import MpfrLoop, Recorder, library
from fusec.accuracy.oracles import Oracle, exact_from_python, exact_values, oracle_of
from fusec.accuracy.points import numbers, pairs
from fusec.ops import OPS

F64 = np.dtype(np.float64)


@pytest.mark.skipif(library() is None, reason="gmpy2's MPFR is not a shared library here")
@pytest.mark.parametrize("name", [op.name for op in measured_ops()])
def test_loop_agrees_with_gmpy2(name):
    oracle = oracle_of(name)
    columns = (numbers if OPS[name].arity == 1 else pairs)(F64, 400, 0)
    # Every special number, and some of the thousands near multiples of pi/2.
    random = np.random.default_rng(1)
    chosen = random.integers(0, columns[0].size, 800)
    columns = [np.append(column[chosen], [0.0, -0.0, np.inf, -np.inf, np.nan, 5e-324, 1.7e308]) for column in columns]
    for attributes in oracle.attributes:
        nearest, rest = exact_values(oracle, columns, attributes)
        expected, expected_rest = exact_from_python(oracle, columns, attributes)
        # Between two floats, either may count as the nearest one.
        tie = np.isfinite(expected) & (np.abs(np.abs(expected_rest) - 0.5) < 2.0**-24)
        np.testing.assert_array_equal(nearest[~tie], expected[~tie])
        zero = nearest == 0
        np.testing.assert_array_equal(np.signbit(nearest[zero]), np.signbit(expected[zero]))
        unit = np.spacing(np.abs(expected[tie]))
        np.testing.assert_allclose((nearest[tie] - expected[tie]) / unit + rest[tie], expected_rest[tie], atol=2.0**-24)
        np.testing.assert_allclose(rest[~tie], expected_rest[~tie], rtol=0, atol=2.0**-24)


def test_without_the_library_gmpy2_serves(monkeypatch):
    monkeypatch.setattr(oracles, "library", lambda: None)
    nearest, rest = exact_values(oracle_of("exp"), [np.array([0.0, 1.0])], {})
    assert nearest.tolist() == [1.0, 2.718281828459045]
    assert rest[0] == 0.0
    assert rest[1] == pytest.approx(1.4456468917292502e-16 / 2.0**-51)  # e - 2.718281828459045, by hand


@pytest.mark.skipif(library() is None, reason="gmpy2's MPFR is not a shared library here")
def test_rounding_at_the_ends():
    """Beyond the largest float64 one unit is left; below the smallest, halves of it."""
    doubled = MpfrLoop(lambda m, x: x * 2, 1, 80)
    nearest, rest = doubled(np.array([1.7976931348623157e308, -1.7976931348623157e308, np.inf, np.nan]))
    assert nearest.tolist()[:3] == [1.7976931348623157e308, -1.7976931348623157e308, np.inf]
    assert np.isnan(nearest[3])
    assert rest.tolist() == [1.0, -1.0, 0.0, 0.0]
    quarter = MpfrLoop(lambda m, x: x / 4, 1, 80)
    nearest, rest = quarter(np.array([5e-324, -1.5e-323, 2.0]))
    assert nearest.tolist() == [0.0, -5e-324, 0.5]
    assert rest.tolist() == [0.25, 0.25, 0.0]


def test_recorder_keeps_constants_and_order():
    recorder = Recorder()
    x = recorder.new()
    result = 1 / recorder.sqrt(x)
    (one,) = recorder.constants
    assert recorder.constants[one] == "1"
    (first, root, read), (second, quotient, operands) = recorder.calls
    assert (first, read) == ("sqrt", (x.place,))
    assert (second, operands, quotient) == ("div", (one, root), result.place)


def test_formula_with_a_wrong_constant_is_noticed():
    right, wrong = oracle_of("exp"), Oracle(lambda m, x: m.exp(x) + m.mpfr("1e-18"), np.exp)
    x = [np.array([1.0])]
    assert exact_values(right, x, {})[1] != exact_values(wrong, x, {})[1]
