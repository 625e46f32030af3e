"""MPFR at the speed of C: an oracle's formula as a compiled loop over the library inside gmpy2."""

from __future__ import annotations

import ctypes
import ctypes.util
import functools
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from fusec.codegen.machine import LoadedCode, compile_text
from fusec.foundation.lazy import LazyModule
from fusec.lanes.target import host_target
from fusec.types import Array

if TYPE_CHECKING:
    import gmpy2 as mpfr
else:
    mpfr = LazyModule("gmpy2")

NEAREST, TOWARDS_ZERO = 0, 1
NUMBER_WORDS = 4
"""Size of an `mpfr_t` in 8-byte words, or more."""

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
    places = range(recorder.count + 1)
    left_out = recorder.count
    spelled, before, body = [], [], []
    before += [f"%n{place} = alloca [{NUMBER_WORDS} x i64]" for place in places]
    before += [_call("void", "init2", f"ptr %n{place}", f"i64 {precision}") for place in places]
    for place, text in recorder.constants.items():
        spelled.append(f'@c{place} = private constant [{len(text) + 1} x i8] c"{text}\\00"')
        before.append(_set("set_str", place, f"ptr @c{place}", "i32 10"))
    for place in range(arity):
        body += [f"%a{place} = getelementptr double, ptr %x{place}, i64 %at", f"%v{place} = load double, ptr %a{place}"]
        body.append(_set("set_d", place, f"double %v{place}"))
    fixed = set(recorder.constants)
    for name, place, read in recorder.calls:
        if fixed.issuperset(read):
            fixed.add(place)
        (before if place in fixed else body).append(_set(name, place, *(f"ptr %n{operand}" for operand in read)))
    rounding = ROUNDING.format(
        rounded=_call("double", "get_d", f"ptr %n{result}", f"i32 {NEAREST}"),
        inside=_call("double", "get_d", f"ptr %n{result}", f"i32 {TOWARDS_ZERO}"),
        subtract=_set("sub_d", left_out, f"ptr %n{result}", "double %nearest"),
        scale=_set("mul_2si", left_out, f"ptr %n{left_out}", "i64 %scale"),
        left_out=_call("double", "get_d", f"ptr %n{left_out}", f"i32 {NEAREST}"),
    )
    return LOOP.format(
        constants="\n".join(spelled),
        operands="".join(f"ptr %x{place}, " for place in range(arity)),
        before="\n  ".join(before),
        body="\n  ".join(body) + rounding,
        after="\n  ".join(_call("void", "clear", f"ptr %n{place}") for place in places),
    )


def _call(returns: str, name: str, *arguments: str) -> str:
    """A call by address, so that no symbol is left to resolve."""
    address = ctypes.cast(getattr(library(), f"mpfr_{name}"), ctypes.c_void_p).value
    return f"call {returns} inttoptr (i64 {address} to ptr)({', '.join(arguments)})"


def _set(name: str, place: int, *operands: str) -> str:
    return _call("i32", name, f"ptr %n{place}", *operands, f"i32 {NEAREST}")


LOOP = """{constants}
define void @loop(i64 %length, {operands}ptr %to_nearest, ptr %to_rest) {{
entry:
  {before}
  br label %head
head:
  %at = phi i64 [ 0, %entry ], [ %next, %body ]
  %more = icmp slt i64 %at, %length
  br i1 %more, label %body, label %end
body:
  {body}
  %next = add i64 %at, 1
  br label %head
end:
  {after}
  ret void
}}
"""

# Rounding to nearest and towards zero differ in the infinity only where a finite number is too large for a float64:
# then the largest float64 is near, and one unit left. Scaling comes before the second rounding, so that what is left
# of a tiny number does not vanish.
ROUNDING = """
  %rounded = {rounded}
  %inside = {inside}
  %size = call double @llvm.fabs.f64(double %rounded)
  %unbounded = fcmp oeq double %size, 0x7FF0000000000000
  %nearest = select i1 %unbounded, double %inside, double %rounded
  %bits = bitcast double %nearest to i64
  %shifted = lshr i64 %bits, 52
  %biased = and i64 %shifted, 2047
  %exponent = call i64 @llvm.umax.i64(i64 %biased, i64 1)
  %scale = sub i64 1075, %exponent
  {subtract}
  {scale}
  %left = {left_out}
  %finite = fcmp ord double %left, 0.0
  %kept = select i1 %finite, double %left, double 0.0
  %beyond = fcmp one double %nearest, %rounded
  %one = call double @llvm.copysign.f64(double 1.0, double %nearest)
  %rest = select i1 %beyond, double %one, double %kept
  %nearest.at = getelementptr double, ptr %to_nearest, i64 %at
  store double %nearest, ptr %nearest.at
  %rest.at = getelementptr double, ptr %to_rest, i64 %at
  store double %rest, ptr %rest.at"""
