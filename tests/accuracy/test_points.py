import mpmath
import numpy as np
import pytest

from fusec.accuracy.points import (
    ALL_CHUNKS,
    CHUNK,
    every_float32,
    fixed_points,
    landmarks,
    near_quarter_turns,
    numbers,
    pairs,
    seeds,
)  # fmt: skip

F32, F64 = np.dtype(np.float32), np.dtype(np.float64)


def from_quarter_turn(x):
    with mpmath.workprec(1400):
        turns = mpmath.mpf(x) / (mpmath.pi / 2)
        return float(abs(turns - mpmath.nint(turns)))


def test_every_float32_is_tried_once():
    edges = [every_float32(chunk)[0].view(np.uint32) for chunk in (0, 1, ALL_CHUNKS // 2, ALL_CHUNKS - 1)]
    assert edges[0][0] == 0
    assert edges[1][0] == CHUNK
    assert edges[2].max() == (1 << 31) + CHUNK - 1
    assert edges[3].max() == (1 << 32) - 1
    assert ALL_CHUNKS * CHUNK == 1 << 32
    assert all(chunk.size == CHUNK and np.diff(np.sort(chunk)).all() for chunk in edges)


def test_the_hardest_arguments_are_found():
    """The float64 nearest to a multiple of pi/2 is known from the literature (Muller, Elementary Functions)."""
    factors, exponents = near_quarter_turns(F64)
    assert np.any((factors == 6381956970095103) & (exponents == 797))
    assert from_quarter_turn(float(np.ldexp(6381956970095103.0, 797))) < 1e-18
    assert np.ldexp(factors.astype(np.float64), exponents).max() > 1e308
    for place in range(0, factors.size, 997):
        x = float(np.ldexp(float(factors[place]), int(exponents[place])))
        assert from_quarter_turn(x) < 1.0 / float(factors[place])


@pytest.mark.parametrize("dtype", [F32, F64])
def test_samples_hold_the_landmarks(dtype):
    (x,) = numbers(dtype, 1000, 0)
    assert np.isin(landmarks(dtype), x, assume_unique=False).sum() == (~np.isnan(landmarks(dtype))).sum()
    assert np.isnan(x).any()
    assert np.all(np.diff(x[np.isfinite(x)]) >= 0)
    assert not np.signbit(numbers(dtype, 1000, 0, mirrored=True)[0]).any()


@pytest.mark.parametrize("dtype", [F32, F64])
@pytest.mark.parametrize("make", [numbers, pairs])
def test_samples_are_as_long_as_asked_and_differ(dtype, make):
    samples = [make(dtype, 12_345, seed) for seed in (1, 2)]
    assert all(column.size == 12_345 and column.dtype == dtype for sample in samples for column in sample)
    assert samples[0][0].tobytes() != samples[1][0].tobytes()


def test_pieces_add_up():
    assert list(seeds(25, 10)) == [(10, 0), (10, 1), (5, 2)]


@pytest.mark.parametrize("dtype", [F32, F64])
def test_fixed_points_are_fixed(dtype):
    """By hand: the second operand's bits are the leading digits of the multiplier, the 32,769th is -16."""
    left, right = fixed_points(dtype, 2)
    bits = f"u{dtype.itemsize}"
    assert left.view(bits)[1] == 0x9E3779B97F4A7C15 >> (64 - 8 * dtype.itemsize)
    assert right.view(bits)[1] == 0xC2B2AE3D27D4EB4F >> (64 - 8 * dtype.itemsize)
    assert left.size == right.size == 1 << 16
    assert left[1 << 15] == -16.0
