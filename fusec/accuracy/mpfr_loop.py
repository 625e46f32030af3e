"""MPFR at the speed of C: an oracle's formula as a compiled loop over the library inside gmpy2."""

from __future__ import annotations

import ctypes
import ctypes.util
import functools
import math
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from fusec.codegen.loops import counted, int64
from fusec.codegen.machine import LoadedCode, compile_text
from fusec.foundation.lazy import LazyModule
from fusec.lanes import ir
from fusec.lanes.lanes import Emitter
from fusec.lanes.target import host_target
from fusec.types import Array

if TYPE_CHECKING:
    import gmpy2 as mpfr
else:
    mpfr = LazyModule("gmpy2")

NEAREST, TOWARDS_ZERO = 0, 1
NUMBER_WORDS = 4
"""Size of an `mpfr_t` in 8-byte words, or more."""

INTEGER, COUNT, REAL, POINTER = ir.IntType(64), ir.IntType(32), ir.DoubleType(), ir.PointerType()

Formula = Callable[..., Any]
"""Of the names of MPFR's functions (gmpy2, or a `Recorder`), then of the operands."""


@functools.cache
def library() -> Any:
    """The MPFR that gmpy2 brings along or was built with; None where none is found."""
    beside = Path(mpfr.__file__).parent
    bundled = [*beside.parent.glob("gmpy2.libs/libmpfr*"), *beside.glob(".dylibs/libmpfr*")]
    for name in (*map(str, bundled), ctypes.util.find_library("mpfr")):
        try:
            if name:
                return ctypes.CDLL(name)
        except OSError:
            continue
    return None


class Term:
    """A number of a formula that is being recorded.

    Parameters
    ----------
    recorder : Recorder
        Where the calls go.
    place : int
        Which of the loop's numbers holds it.
    """

    __slots__ = ("place", "recorder")

    def __init__(self, recorder: Recorder, place: int) -> None:
        self.recorder = recorder
        self.place = place

    def __add__(self, other: Any) -> Term:
        return self.recorder.call("add", self, other)

    def __radd__(self, other: Any) -> Term:
        return self.recorder.call("add", other, self)

    def __sub__(self, other: Any) -> Term:
        return self.recorder.call("sub", self, other)

    def __mul__(self, other: Any) -> Term:
        return self.recorder.call("mul", self, other)

    def __rmul__(self, other: Any) -> Term:
        return self.recorder.call("mul", other, self)

    def __truediv__(self, other: Any) -> Term:
        return self.recorder.call("div", self, other)

    def __rtruediv__(self, other: Any) -> Term:
        return self.recorder.call("div", other, self)

    def __pow__(self, other: Any) -> Term:
        return self.recorder.call("pow", self, other)

    def __neg__(self) -> Term:
        return self.recorder.call("neg", self)

    def __abs__(self) -> Term:
        return self.recorder.call("abs", self)


class Recorder:
    """Stands for the gmpy2 module while a formula is called once, and keeps its calls.

    Attributes
    ----------
    constants : dict of int to str
        Numbers set before the loop, as MPFR reads them.
    calls : list of tuple
        Function, the number that takes its result, the numbers it reads.
    count : int
        How many numbers there are.
    """

    def __init__(self) -> None:
        self.constants: dict[int, str] = {}
        self.calls: list[tuple[str, int, tuple[int, ...]]] = []
        self.count = 0

    def new(self) -> Term:
        """Another number."""
        self.count += 1
        return Term(self, self.count - 1)

    def mpfr(self, text: str) -> Term:
        """A constant."""
        term = self.new()
        self.constants[term.place] = text
        return term

    def call(self, name: str, *operands: Any) -> Term:
        """A call of one of MPFR's functions."""
        terms = [operand if isinstance(operand, Term) else self.mpfr(str(operand)) for operand in operands]
        result = self.new()
        self.calls.append((name, result.place, tuple(term.place for term in terms)))
        return result

    def maxnum(self, x: Any, y: Any) -> Term:
        """The larger one."""
        return self.call("max", x, y)

    def __getattr__(self, name: str) -> Callable[..., Term]:
        return functools.partial(self.call, name)


class MpfrLoop:
    """Exact values of a formula, rounded to float64, and what that left out.

    Parameters
    ----------
    formula : callable
        Of numbers; finite operands only give what the formula says, NaN gives NaN.
    arity : int
        How many operands it takes.
    precision : int
        Bits of every number.
    """

    def __init__(self, formula: Formula, arity: int, precision: int) -> None:
        recorder = Recorder()
        operands = [recorder.new() for _ in range(arity)]
        result = formula(recorder, *operands)
        text = _emit(recorder, arity, result.place, precision)
        self._arity = arity
        self._code = LoadedCode(compile_text(text, host_target()).image, "loop")
        types = [ctypes.c_int64] + [ctypes.c_void_p] * (arity + 2)
        self._call = ctypes.CFUNCTYPE(None, *types)(self._code.addresses["loop"])

    def __call__(self, *columns: Array) -> tuple[Array, Array]:
        """Both for every point of the columns."""
        wide = [np.ascontiguousarray(column, np.float64) for column in columns]
        nearest, rest = np.empty_like(wide[0]), np.empty_like(wide[0])
        assert len(wide) == self._arity
        self._call(nearest.size, *(array.ctypes.data for array in (*wide, nearest, rest)))
        return nearest, rest


def _emit(recorder: Recorder, arity: int, result: int, precision: int) -> str:
    """The text of `void loop(length, operands..., to_nearest, to_rest)`."""
    module, target = ir.Module(), host_target()
    module.triple = target.triple
    signature = ir.FunctionType(ir.VoidType(), [INTEGER, *[POINTER] * (arity + 2)])
    function = ir.Function(module, signature, "loop")
    length, *operands, to_nearest, to_rest = function.args
    emitter = Emitter(ir.IRBuilder(function.append_basic_block("entry")), 1, target)
    numbers = _Numbers(emitter.builder, recorder.count + 1, precision)
    for place, text in recorder.constants.items():
        numbers.set("set_str", place, _spelled(module, text), ir.Constant(COUNT, 10))
    fixed = set(recorder.constants)
    varying = []
    for call in recorder.calls:
        name, place, read = call
        if fixed.issuperset(read):
            fixed.add(place)
            numbers.set(name, place, *(numbers.memory[operand] for operand in read))
        else:
            varying.append(call)
    with counted(emitter.builder, int64(0), length) as at:
        for place, operand in enumerate(operands):
            address = emitter.builder.gep(operand, [at], source_etype=REAL)
            numbers.set("set_d", place, emitter.builder.load(address, typ=REAL))
        for name, place, read in varying:
            numbers.set(name, place, *(numbers.memory[operand] for operand in read))
        rounded = _round(emitter, numbers, result, left_out=recorder.count)
        for memory, value in zip((to_nearest, to_rest), rounded, strict=True):
            emitter.builder.store(value, emitter.builder.gep(memory, [at], source_etype=REAL))
    numbers.clear()
    emitter.builder.ret_void()
    return str(module)


def _spelled(module: ir.Module, text: str) -> ir.Value:
    """The address of a number's digits, as C writes strings."""
    digits = text.encode() + b"\0"
    kind = ir.ArrayType(ir.IntType(8), len(digits))
    constant = ir.GlobalVariable(module, kind, f"constant.{text}")
    constant.initializer, constant.global_constant, constant.linkage = ir.Constant(kind, digits), True, "internal"
    return constant


def _round(emitter: Emitter, numbers: _Numbers, result: int, left_out: int) -> tuple[ir.Value, ir.Value]:
    """A number as the nearest float64, and what that leaves out in units of its last place.

    Rounding to nearest and towards zero differ in the infinity only where a finite number is too large for a float64:
    then the largest float64 is near, and one unit left. Scaling comes before the second rounding, so that what is left
    of a tiny number does not vanish.
    """
    builder = emitter.builder
    rounded, inside = numbers.read(result, NEAREST), numbers.read(result, TOWARDS_ZERO)
    size = emitter.intrinsic("fabs", REAL, [rounded])
    nearest = builder.select(builder.fcmp_ordered("==", size, ir.Constant(REAL, math.inf)), inside, rounded)
    bits = builder.bitcast(nearest, INTEGER)
    biased = builder.and_(builder.lshr(bits, int64(52)), int64(2047))
    scale = builder.sub(int64(1075), emitter.intrinsic("umax", INTEGER, [biased, int64(1)]))
    numbers.set("sub_d", left_out, numbers.memory[result], nearest)
    numbers.set("mul_2si", left_out, numbers.memory[left_out], scale)
    left = numbers.read(left_out, NEAREST)
    zero, one = ir.Constant(REAL, 0.0), ir.Constant(REAL, 1.0)
    kept = builder.select(builder.fcmp_ordered("ord", left, zero), left, zero)
    is_beyond = builder.fcmp_ordered("!=", nearest, rounded)
    return nearest, builder.select(is_beyond, emitter.intrinsic("copysign", REAL, [one, nearest]), kept)


class _Numbers:
    """MPFR's numbers on the stack of a function, and calls of the library with them.

    Attributes
    ----------
    memory : list of Value
        Where each of them is.
    """

    def __init__(self, builder: ir.IRBuilder, count: int, precision: int) -> None:
        self._builder = builder
        self.memory = [builder.alloca(ir.ArrayType(INTEGER, NUMBER_WORDS)) for _ in range(count)]
        for number in self.memory:
            self._call(ir.VoidType(), "init2", number, int64(precision))

    def set(self, name: str, place: int, *operands: ir.Value) -> None:
        """Set a number by one of MPFR's functions, rounded to nearest."""
        self._call(COUNT, name, self.memory[place], *operands, ir.Constant(COUNT, NEAREST))

    def read(self, place: int, rounding: int) -> ir.Value:
        """A number as a float64."""
        return self._call(REAL, "get_d", self.memory[place], ir.Constant(COUNT, rounding))

    def clear(self) -> None:
        """Give all of them back."""
        for number in self.memory:
            self._call(ir.VoidType(), "clear", number)

    def _call(self, returns: Any, name: str, *operands: ir.Value) -> ir.Value:
        address = ctypes.cast(getattr(library(), f"mpfr_{name}"), ctypes.c_void_p).value
        assert address is not None
        signature = ir.FunctionType(returns, [operand.type for operand in operands])
        return self._builder.call(ir.FunctionAt(signature, address), operands)
