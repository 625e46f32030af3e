import gmpy2
import numpy as np
import pytest

from fusec.lanes.vector_math.error_function import PIECES, START, WIDTH, erf, erfc


@pytest.mark.parametrize("dtype", ["f4", "f8"])
@pytest.mark.parametrize(("function", "oracle", "bound"), [(erf, gmpy2.erf, 1.0), (erfc, gmpy2.erfc, 1.5)])
def test_within_bound(compile_lanes, spread_numbers, worst_ulp, function, oracle, bound, dtype):
    compiled = compile_lanes(function, dtype)
    reach = 10.5 if dtype == "f4" else 27.5
    numbers = np.concatenate([spread_numbers(dtype, 3000), np.linspace(0.3, reach, 5000).astype(dtype)])
    error, where = worst_ulp(compiled(numbers), oracle, numbers)
    assert error <= (1.0 if dtype == "f4" else bound), where
    assert "call" not in compiled.assembly


def test_pieces_meet(compile_lanes, worst_ulp):
    ends = START + WIDTH * np.arange(PIECES + 1)
    numbers = (ends.view(np.int64)[:, None] + np.arange(-200, 200)).view(np.float64).ravel()
    got = compile_lanes(erf, np.float64)(numbers)
    error, where = worst_ulp(got, gmpy2.erf, numbers)
    assert error <= 1.0, where
    assert (np.diff(got) >= 0.0).all()


@pytest.mark.parametrize("dtype", ["f4", "f8"])
def test_landmarks(compile_lanes, dtype):
    signed = compile_lanes(erf, dtype)([np.inf, -np.inf, 6.0, -6.0, 0.0, -0.0])
    assert np.array_equal(signed, [1, -1, 1, -1, 0, 0])
    assert np.array_equal(np.signbit(signed), [False, True, False, True, False, True])
    assert np.array_equal(compile_lanes(erfc, dtype)([np.inf, -np.inf, 0.0, -30.0, 30.0]), [0, 2, 1, 2, 0])
