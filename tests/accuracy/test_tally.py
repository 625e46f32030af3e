import numpy as np
import pytest

from fusec.accuracy.oracles import Oracle, oracle_of
from fusec.accuracy.points import numbers, stratified
from fusec.accuracy.tally import BLOCK, EDGES, tallies
from fusec.ops.ulp import ulp_error

F32 = np.dtype(np.float32)


def known(values):
    """An oracle whose exact values are given, not computed."""
    return Oracle(lambda m, x: x, lambda x: values.copy())


@pytest.mark.filterwarnings("ignore")
def test_quick_error_is_the_error():
    """Integer arithmetic on exponents against the definition, from subnormals to beyond the largest float32."""
    exact = stratified(np.dtype(np.float64), 20_000, 1)
    exact = np.concatenate([exact, stratified(F32, 10_000, 1).astype(np.float64), [1e39, -1e39, 2.0**-150, 1e-300]])
    exact = exact[np.isfinite(exact)][:BLOCK]
    got = np.nextafter(exact.astype(np.float32), np.float32(np.inf))
    error = ulp_error(got, exact)
    found = tallies({"got": got}, known(exact), [got], {}, 1e30)["got"]
    assert found.worst == error.max() >= 1.0
    assert found.histogram == tuple(np.diff([np.count_nonzero(error <= edge) for edge in EDGES], prepend=0))


def test_histogram_and_place_by_hand():
    exact = np.array([1.0, 1.0, 2.0, 4.0])
    eps = 2.0**-23
    got = np.array([1.0, 1.0 + eps, 2.0 + 6 * eps, 4.0], np.float32)
    found = tallies({"got": got}, known(exact), [np.arange(4, dtype=np.float32)], {}, 8.0)["got"]
    assert found.histogram == (2, 0, 0, 1, 0, 1, 0)
    assert (found.worst, found.where, found.points) == (3.0, (2.0,), 4)


def test_each_variant_gets_its_own_errors():
    """Where a variant differs in some places only, the rest is not measured again, but counted."""
    size = 2 * BLOCK + 17
    exact = np.ones(BLOCK)
    x = np.zeros(size, np.float32)
    oracle = Oracle(lambda m, x: x + 1, lambda x: exact[: x.size])
    right = np.ones(size, np.float32)
    wrong = right.copy()
    wrong[[3, BLOCK + 5]] += np.float32(2.0**-23) * np.array([1, 3], np.float32)
    unknown = right.copy()
    unknown[7] = np.nan
    found = tallies({"right": right, "same": right.copy(), "wrong": wrong, "unknown": unknown}, oracle, [x], {}, 2.0)
    assert found["right"] == found["same"]
    assert found["right"].histogram == (size, 0, 0, 0, 0, 0, 0)
    assert found["wrong"].histogram == (size - 2, 0, 0, 1, 0, 1, 0)
    assert found["wrong"].worst == 3.0
    assert not found["right"].failures
    assert found["unknown"].failures == {"special": [[0.0]]}


def test_failures_that_variants_share_are_told_of_both():
    oracle = Oracle(lambda m, x: x + 1, lambda x: np.where(x > 1, np.nan, np.where(x < -1, np.inf, 1.0)))
    x = np.array([0.0, 0.25, 0.5, 2.0, -2.0], np.float32)
    first = np.array([1.0, np.nan, 1.0, 7.0, 7.0], np.float32)
    second = np.where(x == 0.5, np.float32(1.0000001), first)
    found = tallies({"first": first, "second": second}, oracle, [x], {}, 2.0)
    assert found["first"].failures == found["second"].failures == {"special": [[0.25], [2.0], [-2.0]]}
    assert (found["first"].worst, found["second"].worst) == (0.0, 1.0)


@pytest.mark.filterwarnings("ignore")
def test_special_values_of_every_block_are_judged():
    x = np.sort(np.concatenate([numbers(F32, 4 * BLOCK, 0)[0], np.full(2 * BLOCK, np.nan, np.float32)]))
    right = np.log(x.astype(np.float64)).astype(np.float32)
    signed = np.where(right == 0, -right, right)
    finite = np.where(np.isinf(right), np.finfo(np.float32).max, right).astype(np.float32)
    found = tallies({"right": right, "signed": signed, "finite": finite}, oracle_of("log"), [x], {}, 2.0)
    assert found["right"].passes(0.51)
    assert found["signed"].failures["special"][0] == [1.0]
    assert [0.0] in found["finite"].failures["special"]


def test_doubtful_float32_is_measured_by_mpfr():
    """A wide oracle that is wrong cannot fail a function: beyond the bound MPFR has the word."""
    x = np.array([0.5, 1.0], np.float32)
    misled = Oracle(oracle_of("exp").formula, lambda x: np.exp(x) * (1 + 1e-6))
    assert tallies({"got": np.exp(x)}, misled, [x], {}, 1.0)["got"].worst < 1.0
