"""Where functions are checked: every float32, or every kind of float."""

from __future__ import annotations

import functools
import math
from collections.abc import Iterator
from typing import TYPE_CHECKING

import numpy as np

from fusec.foundation.lazy import LazyModule
from fusec.types import Array, DType

if TYPE_CHECKING:
    import gmpy2 as mpfr
else:
    mpfr = LazyModule("gmpy2")

CHUNK = 1 << 21
"""Points of one piece of work: its temporaries fit a few hundred MB."""

ALL_CHUNKS = (1 << 32) // CHUNK

BREAKPOINTS = (
    *(math.ldexp(1.0, power) for power in range(-30, 30)),
    *(count * math.log(2.0) / 2 for count in range(1, 9)),
    *(count * math.pi / 4 for count in range(1, 17)),
    0.17, 0.41421356237309503, 0.5493061443340549, 0.7071067811865476, 0.84375, 1.25, 1.4142135623730951,
    2.414213562373095, 5.92, 6.0, 9.01, 10.06, 19.06, 22.0, 26.55, 27.3, 28.0,
    87.33654475, 88.72283905, 103.97207708, 126.0, 127.0, 128.0, 149.0, 150.0,
    708.3964185322641, 709.782712893384, 710.4758600739439, 745.1332191019412, 1022.0, 1024.0, 1074.0, 1075.0,
)  # fmt: skip
"""Where approximations change their form, and where results leave the normal numbers."""

HARD_CASES = (
    3.6408954963121574e167,  # glibc 2.36's sine is off by 3481 ULP
    math.ldexp(6381956970095103, 797),  # the float64 nearest to a multiple of pi/2
    math.ldexp(16367173, 72),  # the float32 nearest to one
    7.541752774995959e-10, 1.5261514478105518e-5, 0.9999999999999998, 1e22, 1e300, 1.0000000000000002,
)  # fmt: skip


@functools.cache
def landmarks(dtype: DType) -> Array:
    """Special numbers, breakpoints and hard cases, of both signs, with their neighbours."""
    info = np.finfo(dtype)
    special = [0.0, float(info.max), float(info.tiny), float(info.smallest_subnormal), float(info.eps)]
    with np.errstate(over="ignore"):
        numbers = np.array([*special, *BREAKPOINTS, *HARD_CASES, *range(1, 130), math.inf], dtype)
        numbers = np.concatenate([numbers, -numbers])
        below, above = (np.nextafter(numbers, dtype.type(side)) for side in (-math.inf, math.inf))
    return np.concatenate([numbers, below, above, np.array([math.nan], dtype)])


@functools.cache
def near_quarter_turns(dtype: DType) -> tuple[Array, Array]:
    """Numbers `m * 2**e` nearer to a multiple of pi/2 than any with a smaller `m`, for every `e`: all `m`, all `e`.

    The `m` are the denominators of the convergents of `2**e / (pi/2)`.
    """
    info = np.finfo(dtype)
    guard = 2 * int(info.maxexp) + 64
    with mpfr.context(mpfr.get_context(), precision=guard + 8):
        pi = int(mpfr.const_pi() * 2**guard)
    found = []
    for exponent in range(-int(info.nmant), int(info.maxexp) - int(info.nmant)):
        above, below = 1 << guard + 1 + max(exponent, 0), pi << max(-exponent, 0)
        before, now = 1, 0
        while below and now < 1 << info.nmant + 1:
            if now >> 8:
                found.append((now, exponent))
            whole, left = divmod(above, below)
            above, below = below, left
            before, now = now, before + whole * now
    factors, exponents = np.array(found, np.int64).T
    return factors, exponents.astype(np.int32)


def quarter_turns(dtype: DType, count: int, random: np.random.Generator) -> Array:
    """Numbers of every magnitude near multiples of pi/2: small multiples of the nearest ones."""
    factors, exponents = near_quarter_turns(dtype)
    chosen = random.integers(0, factors.size, count)
    # The product of both must be a number of this dtype.
    most = (1 << np.finfo(dtype).nmant + 1) // factors[chosen]
    times = np.exp2(random.uniform(0.0, 1.0, count) * np.log2(most)).astype(np.int64)
    found: Array = np.ldexp((factors[chosen] * times).astype(np.float64), exponents[chosen]).astype(dtype)
    return found


def stratified(dtype: DType, count: int, seed: int) -> Array:
    """`count` numbers: all exponents alike, moderate ones, near multiples of pi/2, near one, near landmarks."""
    random = np.random.default_rng(seed)
    share, size, tail = count // 8, dtype.itemsize, dtype.type(math.inf)
    integer = np.dtype(f"i{size}")
    marks = landmarks(dtype)
    marks = marks[np.isfinite(marks)]
    with np.errstate(all="ignore"):
        near_one = random.normal(size=share) * np.exp2(random.uniform(-26 * size / 4, 0, share))
        steps = np.exp2(random.uniform(0, 5 * size, share)).astype(integer)
        found = np.concatenate(
            [
                random.integers(0, 256, (count - 6 * share) * size, dtype=np.uint8).view(dtype),
                random.normal(scale=3.0, size=share).astype(dtype),
                random.uniform(-1.0, 1.0, share).astype(dtype) * dtype.type(110 if size == 4 else 760),
                quarter_turns(dtype, share, random),
                (1.0 + near_one).astype(dtype),
                (random.choice(marks, share).view(integer) + steps).view(dtype),
            ]
        )
        # Neighbouring floats show whether the order is kept.
        return np.concatenate([found, np.nextafter(found[: count - found.size], tail)])


def numbers(dtype: DType, count: int, seed: int, mirrored: bool = False) -> tuple[Array, ...]:
    """Operands of a one-operand function in rising order; the first seed's hold the landmarks.

    Parameters
    ----------
    dtype : numpy.dtype
        float32 or float64.
    count, seed : int
        How many, beside the landmarks, and which.
    mirrored : bool
        No negative numbers: the function is evaluated at those as well.
    """
    found = stratified(dtype, count, seed)
    if seed == 0:
        factors, exponents = near_quarter_turns(dtype)
        turns = np.ldexp(factors.astype(np.float64), exponents).astype(dtype)
        found = np.concatenate([found, landmarks(dtype), turns, -turns])
    return (np.sort(np.abs(found) if mirrored else found),)


def pairs(dtype: DType, count: int, seed: int) -> tuple[Array, ...]:
    """Operands of a two-operand function: any with any, alike ones, and those where results are moderate or cancel."""
    random = np.random.default_rng(seed)
    left, right = stratified(dtype, count, 2 * seed + 1), stratified(dtype, count, 2 * seed + 2)
    random.shuffle(right)
    reach = 120 if dtype.itemsize == 4 else 760
    third, few = count // 3, count // 64
    alike, tamed, cancelling = (slice(third), slice(third, 2 * third), slice(2 * third, 2 * third + few))
    with np.errstate(all="ignore"):
        right[alike] = left[alike] * (1 + right[alike] * dtype.type(np.finfo(dtype).eps))
        left[tamed] = np.abs(left[tamed])
        wide = left[tamed].astype(np.float64)
        right[tamed] = random.uniform(-reach, reach, wide.size) / np.log(wide)
        left[cancelling] = -np.abs(left[cancelling])
        right[cancelling] = np.log(-np.expm1(left[cancelling].astype(np.float64)))
    if seed:
        return left, right
    corners = pair_corners(dtype)
    grid = np.meshgrid(corners, corners)
    return np.concatenate([left, grid[0].ravel()]), np.concatenate([right, grid[1].ravel()])


def every_float32(chunk: int) -> tuple[Array, ...]:
    """One of `ALL_CHUNKS` pieces of all float32 numbers, in rising order."""
    bits = np.arange(chunk * CHUNK, (chunk + 1) * CHUNK, dtype=np.uint64).astype(np.uint32)
    found = bits.view(np.float32)
    return (found if chunk < ALL_CHUNKS // 2 else found[::-1].copy(),)


def seeds(count: int, piece: int) -> Iterator[tuple[int, int]]:
    """Pieces of a sample of `count` points: how many, and the seed."""
    for seed in range(max(-(-count // piece), 1)):
        yield min(piece, count - seed * piece), seed


def pair_corners(dtype: DType) -> Array:
    """Numbers that are tried each with each: where powers, angles and lengths are special."""
    info = np.finfo(dtype)
    ends = [0.0, info.smallest_subnormal, info.tiny, info.max, 1.0 / info.max, info.eps, 1.0 / info.eps, 2.0 / info.eps]
    middle = [0.5, 1.0 - info.epsneg, 1.0, 1.0 + info.eps, 1.5, 2.0, 3.0, 4.0, 10.0, 64.0, 127.0, 1023.0, 1e5 + 1.0]
    corners = np.array([*ends, *middle, math.inf], dtype)
    return np.concatenate([corners, -corners, np.array([math.nan], dtype)])


@functools.cache
def fixed_points(dtype: DType, arity: int) -> tuple[Array, ...]:
    """2**16 operands for a fingerprint, by arithmetic alone, so that no library's random numbers change them."""
    size, count = dtype.itemsize, 1 << 16
    columns = []
    for odd in (0x9E3779B97F4A7C15, 0xC2B2AE3D27D4EB4F)[:arity]:
        steps = np.arange(count // 2, dtype=np.uint64) * np.uint64(odd)
        any_bits = (steps >> np.uint64(64 - 8 * size)).astype(f"u{size}").view(dtype)
        moderate = ((steps >> np.uint64(11)).astype(np.float64) * 2.0**-48 - 16.0).astype(dtype)
        columns.append(np.concatenate([any_bits, moderate]))
    return tuple(columns)
