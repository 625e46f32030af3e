"""Numbers that programs compute, where a sanitizer watches: `python -m tests.native.formula_drill LIBRARY DRILL`."""

from __future__ import annotations

import itertools
import math
import operator
import random
import struct
from collections.abc import Callable, Sequence
from typing import Any, NamedTuple

import numpy as np
from numpy.lib.array_utils import byte_bounds

from fusec.runtime import entry
from fusec.runtime.guards import ARGUMENT, Guards
from fusec.runtime.native_plan import VALUE, KernelCall, NativePlan, Result
from fusec.runtime.program import Program
from fusec.symbolic.formula import Formula
from fusec.symbolic.integers import symbolic_integer
from fusec.symbolic.opcodes import Opcode
from fusec.symbolic.polynomial import Source
from fusec.symbolic.scope import Scope
from tests.native.watched import Recorder, check, counts, drill, library, main, repeat

WORD = np.dtype(np.int64)
FALLBACK = "python"


class Place(NamedTuple):
    """Where a value stands."""

    number: int


class Steps(Formula):
    """A formula whose instructions are written down here."""

    def step(self, opcode: Opcode, *operands: Any) -> Place:
        return Place(self._result(opcode, *map(self.number, operands)))

    def number(self, value: Any) -> int:
        return value.number if type(value) is Place else super().number(value)


def computes(examples: Sequence[Any], write: Callable[..., list[Any]], guarding: bool = False) -> Any:
    """A callable of such numbers, which gives the words of some values."""
    guards = Guards()
    for position, example in enumerate(examples):
        guards.varying((ARGUMENT, position), example, position)
    formula = Steps(guards.sources, ())
    values = write(formula, *map(Place, range(len(examples))))
    formula.guard_count = len(formula.instructions) if guarding else 0
    kernel = library().addresses["increment"]
    calls = [KernelCall(kernel, 1, 0, 1, 1, ((VALUE, value), (1, 8 * k)), (1, 8, 8)) for k, value in enumerate(values)]
    result = Result(1, WORD, (len(values),), (8,), 8 * len(values))
    plan = NativePlan(tuple(calls), (result,), 3, 0)
    recorder = entry.native_class(Recorder)()
    entry.attach(recorder, Program(plan, guards, formula, len(examples)))

    def words(*numbers: Any) -> Any:
        found = recorder(*numbers)
        return found if type(found) is str else [int(word) for word in found - 1]

    return words


def bits(number: float) -> int:
    (word,) = struct.unpack("q", struct.pack("d", number))
    return int(word)


def check_float(found: Any, expected: float | None, *operands: Any) -> None:
    """NaN is NaN, whatever its bits."""
    if expected is None:
        assert found == FALLBACK, (found, operands)
    elif math.isnan(expected):
        (word,) = found
        assert math.isnan(struct.unpack("d", struct.pack("q", word))[0]), operands
    else:
        assert found == [bits(expected)], (found, expected, operands)


def integer_operands() -> list[int]:
    edges = [0, 1, 2, 3, 7, 1 << 31, 1 << 32, 1 << 53, (1 << 53) + 1, 1 << 62, (1 << 63) - 1]
    some = random.Random(11)
    drawn = [some.getrandbits(some.randrange(1, 64)) for _ in range(20)]
    return [*edges, *(-number for number in edges), -(1 << 63), *drawn, *(-number for number in drawn)]


@drill
def integers() -> None:
    operations = {
        Opcode.ADD: operator.add,
        Opcode.SUBTRACT: operator.sub,
        Opcode.MULTIPLY: operator.mul,
        Opcode.FLOOR_DIVIDE: operator.floordiv,
        Opcode.REMAINDER: operator.mod,
    }
    operands = integer_operands()
    for opcode, operation in operations.items():
        # Before a call is known to be the program's, and behind.
        for guarding in (True, False):
            called = computes([1, 1], lambda steps, a, b, opcode=opcode: [steps.step(opcode, a, b)], guarding)
            for a, b in itertools.product(operands, operands):
                quotients = opcode in (Opcode.FLOOR_DIVIDE, Opcode.REMAINDER)
                expected = None if quotients and b == 0 else operation(a, b)
                fits = expected is not None and -(1 << 63) <= expected < 1 << 63
                assert called(a, b) == ([expected] if fits else FALLBACK), (opcode, a, b, called(a, b))
    called = computes([1], lambda steps, a: [steps.step(Opcode.TO_FLOAT, a)])
    for a in operands:
        check_float(called(a), float(a) if abs(a) <= 1 << 53 else None, a)


def power(a: float, b: float) -> float | None:
    if not (a > 0 and math.isfinite(a) and math.isfinite(b)):
        return None
    try:
        return a**b or None
    except OverflowError:
        return None


def rounded(a: float) -> np.float32:
    with np.errstate(all="ignore"):
        return np.float32(a)


FLOATS = (
    *(0.0, -0.0, 1.0, -1.0, 0.1, -2.5, 3.0, 1e-320, 5e-324, 1e-40, 2.0**-149, 2.0**-150, 1e30, 3.4028235677973366e38),
    *(1e39, 1e300, -1e300, 1.7976931348623157e308, math.inf, -math.inf, math.nan, 1 + 2.0**-24, 1 + 3 * 2.0**-24),
)  # fmt: skip


@drill
def floats() -> None:
    operations: dict[Opcode, Callable[[float, float], float | None]] = {
        Opcode.ADD_FLOAT: operator.add,
        Opcode.SUBTRACT_FLOAT: operator.sub,
        Opcode.MULTIPLY_FLOAT: operator.mul,
        Opcode.DIVIDE_FLOAT: lambda a, b: a / b if b else None,
        Opcode.POWER_FLOAT: power,
        Opcode.NEGATE_FLOAT: lambda a, _: -a,
        Opcode.ROUND_FLOAT32: lambda a, _: float(rounded(a)),
    }
    for opcode, operation in operations.items():
        called = computes([1.0, 1.0], lambda steps, a, b, opcode=opcode: [steps.step(opcode, a, b)])
        for a, b in itertools.product(FLOATS, FLOATS):
            check_float(called(a, b), operation(a, b), opcode, a, b)


@drill
def packed_floats() -> None:
    called = computes([1.0], lambda steps, a: [steps.step(Opcode.PACK_FLOAT32, a)])
    again = computes([np.float32(1)], lambda steps, a: [a, steps.step(Opcode.UNPACK_FLOAT32, a)])
    for a in FLOATS:
        number = rounded(a)
        word = int.from_bytes(number.tobytes(), "little")
        found = called(a)
        # Whatever NaN it is, it has nothing above it.
        is_nan = 0x7F800000 < found[0] & ~(1 << 31) < 1 << 31
        assert is_nan if math.isnan(a) else found == [word], a
        if not math.isnan(a):
            assert again(number) == [word, bits(float(number))], a


@drill
def checks() -> None:
    comparisons = {
        Opcode.CHECK_LESS: operator.lt,
        Opcode.CHECK_LESS_EQUAL: operator.le,
        Opcode.CHECK_EQUAL: operator.eq,
    }
    for opcode, comparison in comparisons.items():

        def write(steps: Steps, a: Place, b: Place, holds: Place, opcode: Opcode = opcode) -> list[Any]:
            steps.step(opcode, a, b, holds)
            return [b]

        called = computes([1.0, 1.0, 1], write)
        for a, b, holds in itertools.product(FLOATS, FLOATS, (0, 1)):
            expected = FALLBACK if comparison(a, b) != bool(holds) else None
            assert expected is None or called(a, b, holds) == expected, (opcode, a, b, holds)
            assert expected is not None or called(a, b, holds) != FALLBACK, (opcode, a, b, holds)

    def in_range(steps: Steps, a: Place, low: Place, high: Place) -> list[Any]:
        steps.step(Opcode.CHECK_RANGE, a, low, high)
        return [a]

    def another(steps: Steps, a: Place, b: Place, _: Place) -> list[Any]:
        steps.step(Opcode.CHECK_OTHER, a, b)
        return [a]

    operands = integer_operands()
    for guarding in (True, False):
        within, other = computes([1, 1, 1], in_range, guarding), computes([1, 1, 1], another, guarding)
        for a, b in itertools.product(operands, operands):
            for high in (b, b + 3, (1 << 63) - 1):
                if high < 1 << 63:
                    assert within(a, b, high) == ([a] if b <= a <= high else FALLBACK), (a, b, high)
            assert other(a, b, 0) == ([a] if a != b else FALLBACK), (a, b)


@drill
def numbers() -> None:
    """Of a call: what is a number of this class, and as a word."""
    scalars = [
        *(np.dtype(kind).type(3) for kind in "bBhHiIlLqQefd?"),
        *(np.int8(-3), np.int64(-1 << 63), np.uint64((1 << 64) - 1), np.uint8(200), np.float16(0.1), np.float64(-0.0)),
        *(np.float32(0.1), np.float32(np.nan), np.bool_(False)),
    ]
    strangers = [True, None, "3", 1 << 63, -(1 << 63) - 1, 1 << 200, np.longdouble(3), np.array(3), np.complex64(3)]
    everything = [*scalars, 3, -4, 2.5, math.nan, -0.0, *strangers]
    for example in (*scalars, 5, 7.5):
        called = computes([example], lambda steps, a: [a])
        for value in everything:
            if type(value) is not type(example) or (type(value) is int and not -(1 << 63) <= value < 1 << 63):
                assert called(value) == FALLBACK, (example, value)
            elif isinstance(value, np.generic):
                (word,) = called(value)
                assert (word & (1 << 64) - 1).to_bytes(8, "little") == value.tobytes().ljust(8, b"\0"), value
            else:
                assert called(value) == [value if type(value) is int else bits(value)], value
    many = [np.float64(2.5), 1 << 40, 2.5]
    called = computes(many, lambda steps, *places: list(places))
    before = counts(*many)
    for _ in range(30):
        assert called(*many) == [bits(2.5), 1 << 40, bits(2.5)]
    assert counts(*many) == before


def of_any_length(most: int) -> Any:
    """A callable of an array of words that has up to `most` of them; temporary memory is as large as the result."""
    guards = Guards()
    sample = np.arange(5)
    guards.array((ARGUMENT, 0), sample, 1)
    scope = Scope(dict(zip(guards.sources, (*sample.shape, *sample.strides), strict=True)))
    extent, stride = (symbolic_integer(scope, Source(kind, 0, 0)) for kind in ("extent", "stride"))
    assert extent <= most
    assert stride != 24
    kernel = library().addresses["increment"]
    last = KernelCall(kernel, extent, 1000 * extent, 1, 1, ((1, 0), (2, 0)), (extent, stride, 8))
    # Into the arena, backwards.
    first = last._replace(operands=((1, 0), (3, 8 * extent - 8)), geometry=(extent, stride, -8))
    result = Result(2, WORD, (extent,), (8,), 8 * extent)
    formula = Formula(guards.sources, scope.guards)
    recorder = entry.native_class(Recorder)()
    entry.attach(recorder, Program(NativePlan((first, last), (result,), 4, 8 * extent), guards, formula, 1))
    return recorder


@drill
def lengths() -> None:
    called = of_any_length(3000)
    room = np.arange(9000)
    repeat(lambda: called(room[:20]), room, room.dtype)
    for count in (0, 1, 2, 3, 100, 2999, 3000, 3001, 9000):
        for view in (room[:count], room[:count][::-1], room[::2][:count], room[::3][:count]):
            found = called(view)
            if len(view) > 3000 or view.strides == (24,):
                assert found == FALLBACK
            else:
                check(found, view + 1)
                assert found.flags.c_contiguous
                assert found.flags.owndata
    check(called(np.broadcast_to(np.int64(4), 50)), np.full(50, 5))
    assert called(np.zeros((2, 2), int)) == FALLBACK


def between(may_be_one: bool) -> Any:
    """A callable from an array to a given one, of any length."""
    guards = Guards()
    sample = np.arange(5)
    guards.array((ARGUMENT, 0), sample, 1)
    given = {0: guards.array((ARGUMENT, 1), sample, 2, is_written=True)}
    words = (*sample.shape, *sample.strides)
    scope = Scope(dict(zip(guards.sources, (*words, *words), strict=True)))
    extent, stride = (symbolic_integer(scope, Source(kind, 0, 0)) for kind in ("extent", "stride"))
    other_stride = symbolic_integer(scope, Source("stride", 1, 0))
    assert extent == symbolic_integer(scope, Source("extent", 1, 0))
    geometry = (extent, stride, other_stride)
    call = KernelCall(library().addresses["increment"], extent, 0, 1, 1, ((1, 0), (2, 0)), geometry)
    result = Result(2, WORD, (extent,), (other_stride,), 8 * extent)
    plan = NativePlan((call,), (result,), 4, 0, frozenset([(1, 2)] if may_be_one else []))
    recorder = entry.native_class(Recorder)()
    entry.attach(recorder, Program(plan, guards, Formula(guards.sources, scope.guards), 2, given=given))
    return recorder


@drill
def overlaps() -> None:
    room = np.zeros(60, int)
    slices = [
        slice(begin, begin + step * count if begin + step * count >= 0 else None, step)
        for begin, count, step in itertools.product((0, 3, 9, 10, 20, 30), (0, 1, 4), (1, 2, -1, -3))
    ]
    for may_be_one in (True, False):
        called = between(may_be_one)
        for one, other in itertools.product(slices, slices):
            room[:] = range(60)
            source, target = room[one], room[other]
            (begin, end), (other_begin, other_end) = byte_bounds(source), byte_bounds(target)
            is_apart = not source.size or not target.size or end <= other_begin or other_end <= begin
            is_one = (begin, source.strides) == (other_begin, target.strides)
            is_native = source.size == target.size and (is_apart or (may_be_one and is_one))
            expected = source + 1 if is_native else target.copy()
            found = called(source, target)
            assert (found is target) == is_native, (one, other)
            check(target, expected)


if __name__ == "__main__":
    main()
