"""`Lanes`: a vector of numbers that is written like one number.

A value knows its dtype and the `Emitter` that appends instructions; arithmetic on it appends LLVM instructions for
every lane at once. Nothing here is allowed to change a result: no fast-math flags, no contraction that is not
asked for by name, and every operation LLVM leaves undefined (division by zero, wide shifts, casts out of range)
is given NumPy's meaning.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, Union

import numpy as np

from fusec.errors import CompilerBug
from fusec.lanes import ir
from fusec.types import BOOL, FLOAT32, NAMES, DType

if TYPE_CHECKING:
    from fusec.lanes.target import Target

Operand: TypeAlias = Union["Lanes", float, int]


class Emitter:
    """Where instructions go: a builder at its current block, a lane count and a target.

    Parameters
    ----------
    builder : IRBuilder
        Positioned where the next instruction belongs.
    count : int
        Lanes per value.
    target : Target
        What the instructions may assume.
    """

    __slots__ = ("builder", "count", "target")

    def __init__(self, builder: Any, count: int, target: Target) -> None:
        self.builder = builder
        self.count = count
        self.target = target

    def element(self, dtype: DType) -> Any:
        """The LLVM type of one lane; booleans are `i1`."""
        if dtype == BOOL:
            return ir.IntType(1)
        if dtype.kind == "f":
            return ir.FloatType() if dtype == FLOAT32 else ir.DoubleType()
        return ir.IntType(8 * dtype.itemsize)

    def vector(self, dtype: DType) -> Any:
        """The LLVM type of one value."""
        return ir.VectorType(self.element(dtype), self.count)

    def splat(self, value: float | int | bool | np.generic, dtype: DType) -> Lanes:
        """`value`, rounded to `dtype`, in every lane."""
        number = np.asarray(value).astype(dtype).item()
        return Lanes(ir.Constant(self.vector(dtype), number), dtype, self)

    def lane_numbers(self, dtype: DType) -> Lanes:
        """0, 1, 2, ... across the lanes."""
        element = self.element(dtype)
        numbers = [ir.Constant(element, lane) for lane in range(self.count)]
        return Lanes(ir.Constant(self.vector(dtype), numbers), dtype, self)

    def broadcast(self, scalar: Any, dtype: DType) -> Lanes:
        """An LLVM scalar in every lane."""
        vector = self.vector(dtype)
        zero = ir.Constant(ir.IntType(32), 0)
        first = self.builder.insert_element(ir.Constant(vector, ir.Undefined), scalar, zero)
        mask = ir.Constant(ir.VectorType(ir.IntType(32), self.count), [zero] * self.count)
        return Lanes(self.builder.shuffle_vector(first, first, mask), dtype, self)

    def intrinsic(self, name: str, result: Any, operands: Sequence[Any], suffix: str | None = None) -> Any:
        """Call `llvm.<name>.<suffix>`; the suffix is that of the result type unless given."""
        function = declare(
            self.builder.module,
            f"llvm.{name}.{suffix or mangle(result)}",
            ir.FunctionType(result, [operand.type for operand in operands]),
        )
        return self.builder.call(function, operands)


def declare(module: Any, name: str, function_type: Any) -> Any:
    """The function `name` of `module`, declared at its first use."""
    found = module.globals.get(name)
    return found if found is not None else ir.Function(module, function_type, name)


def mangle(llvm_type: Any) -> str:
    """How an overloaded intrinsic's name spells a type: `v16f32`, `i64`, `p0`."""
    if isinstance(llvm_type, ir.VectorType):
        return f"v{llvm_type.count}{mangle(llvm_type.element)}"
    if isinstance(llvm_type, ir.PointerType):
        return "p0"
    if isinstance(llvm_type, ir.FloatType):
        return "f32"
    return "f64" if isinstance(llvm_type, ir.DoubleType) else f"i{llvm_type.width}"


class Lanes:
    """One value per lane, with Python's operators.

    Operands of a binary operator have the same dtype; a Python number takes the dtype of the other side.
    `/` divides floats; integer division has functions of its own. Comparisons give boolean lanes.
    """

    __slots__ = ("dtype", "emitter", "value")
    __hash__ = None  # type: ignore[assignment]

    def __init__(self, value: Any, dtype: DType, emitter: Emitter) -> None:
        self.value = value
        self.dtype = dtype
        self.emitter = emitter

    def __repr__(self) -> str:
        return f"Lanes<{self.emitter.count} x {NAMES[self.dtype]}>"

    # -- what it is ----------------------------------------------------------------------------------------------

    @property
    def is_float(self) -> bool:
        """Whether the lanes hold floating-point numbers."""
        return self.dtype.kind == "f"

    @property
    def is_bool(self) -> bool:
        """Whether the lanes hold booleans."""
        return self.dtype == BOOL

    @property
    def is_signed(self) -> bool:
        """Whether the lanes hold signed integers."""
        return self.dtype.kind == "i"

    @property
    def bits(self) -> int:
        """Bits per lane in memory."""
        return 8 * self.dtype.itemsize

    def like(self, number: float | int | bool) -> Lanes:
        """`number` in every lane, in this value's dtype."""
        return self.emitter.splat(number, self.dtype)

    def _other(self, other: Operand) -> Lanes:
        if not isinstance(other, Lanes):
            return self.like(other)
        if other.dtype != self.dtype:
            raise CompilerBug(f"lanes of {NAMES[self.dtype]} and {NAMES[other.dtype]} do not mix")
        return other

    def _new(self, value: Any) -> Lanes:
        return Lanes(value, self.dtype, self.emitter)

    # -- arithmetic ----------------------------------------------------------------------------------------------

    def __add__(self, other: Operand) -> Lanes:
        builder = self.emitter.builder
        add = builder.fadd if self.is_float else builder.add
        return self._new(add(self.value, self._other(other).value))

    def __sub__(self, other: Operand) -> Lanes:
        builder = self.emitter.builder
        sub = builder.fsub if self.is_float else builder.sub
        return self._new(sub(self.value, self._other(other).value))

    def __mul__(self, other: Operand) -> Lanes:
        builder = self.emitter.builder
        mul = builder.fmul if self.is_float else builder.mul
        return self._new(mul(self.value, self._other(other).value))

    def __truediv__(self, other: Operand) -> Lanes:
        return self._new(self.emitter.builder.fdiv(self.value, self._other(other).value))

    def __radd__(self, other: Operand) -> Lanes:
        return self._other(other) + self

    def __rsub__(self, other: Operand) -> Lanes:
        return self._other(other) - self

    def __rmul__(self, other: Operand) -> Lanes:
        return self._other(other) * self

    def __rtruediv__(self, other: Operand) -> Lanes:
        return self._other(other) / self

    def __neg__(self) -> Lanes:
        # fneg flips the sign bit, as NumPy does; 0 - x would lose the sign of zero.
        builder = self.emitter.builder
        return self._new(builder.fneg(self.value) if self.is_float else builder.neg(self.value))

    # -- comparisons and logic -----------------------------------------------------------------------------------

    def _compare(self, operator: str, other: Operand) -> Lanes:
        builder, right = self.emitter.builder, self._other(other).value
        if self.is_float:
            compare = builder.fcmp_unordered if operator == "!=" else builder.fcmp_ordered
        else:
            compare = builder.icmp_signed if self.is_signed else builder.icmp_unsigned
        return Lanes(compare(operator, self.value, right), BOOL, self.emitter)

    def __eq__(self, other: Operand) -> Lanes:  # type: ignore[override]
        return self._compare("==", other)

    def __ne__(self, other: Operand) -> Lanes:  # type: ignore[override]
        return self._compare("!=", other)

    def __lt__(self, other: Operand) -> Lanes:
        return self._compare("<", other)

    def __le__(self, other: Operand) -> Lanes:
        return self._compare("<=", other)

    def __gt__(self, other: Operand) -> Lanes:
        return self._compare(">", other)

    def __ge__(self, other: Operand) -> Lanes:
        return self._compare(">=", other)

    def __and__(self, other: Operand) -> Lanes:
        return self._new(self.emitter.builder.and_(self.value, self._other(other).value))

    def __or__(self, other: Operand) -> Lanes:
        return self._new(self.emitter.builder.or_(self.value, self._other(other).value))

    def __xor__(self, other: Operand) -> Lanes:
        return self._new(self.emitter.builder.xor(self.value, self._other(other).value))

    def __invert__(self) -> Lanes:
        return self._new(self.emitter.builder.not_(self.value))

    def __lshift__(self, other: Operand) -> Lanes:
        """Shift left by less than the width; wider is undefined (see `shift_left`)."""
        return self._new(self.emitter.builder.shl(self.value, self._other(other).value))

    def __rshift__(self, other: Operand) -> Lanes:
        """Shift right by less than the width, keeping the sign of signed integers."""
        builder = self.emitter.builder
        shift = builder.ashr if self.is_signed else builder.lshr
        return self._new(shift(self.value, self._other(other).value))

    # -- bits and dtypes -----------------------------------------------------------------------------------------

    def bitcast(self, dtype: DType) -> Lanes:
        """The same bits read as a dtype of the same size."""
        emitter = self.emitter
        if emitter.element(dtype) == emitter.element(self.dtype):
            return Lanes(self.value, dtype, emitter)
        return Lanes(emitter.builder.bitcast(self.value, emitter.vector(dtype)), dtype, emitter)

    def as_bits(self) -> Lanes:
        """A float's bits as signed integers of its size."""
        return self.bitcast(np.dtype(f"i{self.dtype.itemsize}"))

    def as_float(self) -> Lanes:
        """Integer lanes of 32 or 64 bits read as the bits of a float."""
        return self.bitcast(np.dtype(f"f{self.dtype.itemsize}"))

    def _call(self, intrinsic: str, *others: Operand) -> Lanes:
        operands = [self.value, *(self._other(other).value for other in others)]
        return self._new(self.emitter.intrinsic(intrinsic, self.value.type, operands))
