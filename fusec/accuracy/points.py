"""Where functions are checked: every float32, or every kind of float."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from fusec.types import Array, DType

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


def landmarks(dtype: DType) -> Array:
    """Special numbers, breakpoints and hard cases, of both signs, with their neighbours."""
    info = np.finfo(dtype)
    special = [0.0, float(info.max), float(info.tiny), float(info.smallest_subnormal), float(info.eps)]
    with np.errstate(over="ignore"):
        numbers = np.array([*special, *BREAKPOINTS, *HARD_CASES, *range(1, 130), math.inf], dtype)
        numbers = np.concatenate([numbers, -numbers])
        below, above = (np.nextafter(numbers, dtype.type(side)) for side in (-math.inf, math.inf))
    return np.concatenate([numbers, below, above, np.array([math.nan], dtype)])


def stratified(dtype: DType, count: int, seed: int) -> Array:
    """About `count` numbers: all exponents alike, moderate ones, near multiples of pi/2, near one."""
    random, share = np.random.default_rng(seed), max(count // 6, 1)
    size = dtype.itemsize
    # Multiples of pi/2 of every magnitude that a whole number of quarter turns has.
    turns = np.trunc(np.exp2(random.uniform(0, 52, share // 2))).astype(np.longdouble)
    with np.errstate(all="ignore"):
        numbers = np.concatenate([
            random.integers(0, 1 << (8 * size), 2 * share, dtype=np.uint64).astype(f"u{size}").view(dtype),
            random.normal(scale=3.0, size=share).astype(dtype),
            random.uniform(-1.0, 1.0, share).astype(dtype) * dtype.type(110 if size == 4 else 760),
            (turns * 2 * np.arctan(np.longdouble(1))).astype(dtype),
            (1.0 + random.normal(size=share) * np.exp2(random.uniform(-26 * size / 4, 0, share))).astype(dtype),
        ])
        # Neighbouring floats show whether the order is kept.
        return np.concatenate([numbers, np.nextafter(numbers[::4], dtype.type(math.inf))])


def numbers(dtype: DType, count: int, seed: int) -> tuple[Array, ...]:
    """Operands of a one-operand function in rising order; the first seed's hold the landmarks."""
    found = stratified(dtype, count, seed)
    return (np.sort(np.concatenate([found, landmarks(dtype)]) if seed == 0 else found),)


def pairs(dtype: DType, count: int, seed: int) -> tuple[Array, ...]:
    """Operands of a two-operand function: any with any, alike ones, and those where results are moderate."""
    random, share = np.random.default_rng(seed), max(count // 4, 1)
    left, right = stratified(dtype, share, 2 * seed + 1), stratified(dtype, share, 2 * seed + 2)
    random.shuffle(right)
    reach = 120 if dtype.itemsize == 4 else 760
    with np.errstate(all="ignore"):
        alike = left * (1 + right * dtype.type(np.finfo(dtype).eps))
        tamed = random.uniform(-reach, reach, left.size) / np.log(np.abs(left.astype(np.float64)))
        cancelling = np.log(-np.expm1(-np.abs(left.astype(np.float64))))
    blocks = [(left, right), (left, alike), (np.abs(left), tamed.astype(dtype))]
    blocks.append((-np.abs(left), cancelling.astype(dtype)))
    if seed == 0:
        info = np.finfo(dtype)
        corners = np.array([0.0, 0.5, 1.0, 2.0, 3.0, info.max, info.tiny, info.smallest_subnormal, math.inf], dtype)
        corners = np.concatenate([corners, -corners, np.array([math.nan], dtype)])
        grid = np.meshgrid(corners, corners)
        blocks.append((grid[0].ravel(), grid[1].ravel()))
    return tuple(np.concatenate(column) for column in zip(*blocks, strict=True))


def every_float32(chunk: int) -> tuple[Array, ...]:
    """One of `ALL_CHUNKS` pieces of all float32 numbers, in rising order."""
    bits = np.arange(chunk * CHUNK, (chunk + 1) * CHUNK, dtype=np.uint64).astype(np.uint32)
    found = bits.view(np.float32)
    return (found if chunk < ALL_CHUNKS // 2 else found[::-1].copy(),)


def seeds(count: int) -> Iterator[tuple[int, int]]:
    """Pieces of a sample of `count` points: how many, and the seed."""
    piece = 200_000
    for seed in range(max(-(-count // piece), 1)):
        yield min(piece, count - seed * piece), seed
