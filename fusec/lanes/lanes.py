"""`Lanes`: a vector of numbers that is written like one number.

A value knows its dtype and the `Emitter` that appends instructions; arithmetic on it appends LLVM instructions for
every lane at once. Nothing here is allowed to change a result: no fast-math flags, no contraction that is not
asked for by name, and every operation LLVM leaves undefined (division by zero, wide shifts, casts out of range)
is given NumPy's meaning.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, TypeAlias, Union

import numpy as np

from fusec.errors import CompilerBug
from fusec.lazy import LazyModule
from fusec.types import BOOL, FLOAT32, FLOAT64, NAMES, DType

if TYPE_CHECKING:
    from llvmlite import ir

    from fusec.lanes.target import Target
else:
    ir = LazyModule("llvmlite.ir")

Operand: TypeAlias = Union["Lanes", float, int]



class Emitter:
    """Where instructions go: a builder at its current block, a lane count and a target.

    Parameters
    ----------
    builder : llvmlite.ir.IRBuilder
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
        constant = ir.Constant(self.element(dtype), number)
        text = f"splat ({constant.type} {constant.get_reference()})"
        # A vector type would take the text apart as if it were a list of lanes, so the type is set afterwards.
        splat = ir.FormattedConstant(ir.PointerType(), text)
        splat.type = self.vector(dtype)
        return Lanes(splat, dtype, self)

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

    def truncate_to_int(self) -> Lanes:
        """A float rounded toward zero to the signed integer of its size.

        NaN and numbers out of range give the most negative integer, as x86's conversion does.
        """
        return _signed_from_float(self, np.dtype(f"i{self.dtype.itemsize}"))

    def _call(self, intrinsic: str, *others: Operand) -> Lanes:
        operands = [self.value, *(self._other(other).value for other in others)]
        return self._new(self.emitter.intrinsic(intrinsic, self.value.type, operands))


# -- named operations --------------------------------------------------------------------------------------------


def where(condition: Lanes, chosen: Lanes, otherwise: Lanes) -> Lanes:
    """`chosen` in lanes where `condition` holds, `otherwise` in the others."""
    select = condition.emitter.builder.select(condition.value, chosen.value, chosen._other(otherwise).value)
    return chosen._new(select)


def fma(x: Lanes, y: Operand, z: Operand) -> Lanes:
    """`x * y + z` rounded once.

    One instruction where the target has it. Elsewhere a software call per lane: for those targets write `mul_add`
    wherever one more rounding does no harm, and `two_product` for the error of a product.
    """
    return x._call("fma", y, z)


def mul_add(x: Lanes, y: Operand, z: Operand) -> Lanes:
    """`x * y + z`, rounded once where that is one instruction and twice elsewhere.

    For use inside approximations only, whose error budget covers both.
    """
    return fma(x, y, z) if x.emitter.target.has_fma else x * y + z


def polynomial(x: Lanes, coefficients: Sequence[float]) -> Lanes:
    """Horner's rule, lowest coefficient first: `c[0] + x*(c[1] + x*(...))`."""
    total = x.like(coefficients[-1])
    for coefficient in reversed(coefficients[:-1]):
        total = mul_add(total, x, coefficient)
    return total


def square_root(x: Lanes) -> Lanes:
    """Correctly rounded square root."""
    return x._call("sqrt")


def absolute(x: Lanes) -> Lanes:
    """Magnitude. The most negative integer stays as it is, as in NumPy."""
    if x.is_float:
        return x._call("fabs")
    return where(x < 0, -x, x) if x.is_signed else x


def floor(x: Lanes) -> Lanes:
    """Largest whole number not above `x`."""
    return x._call("floor")


def ceil(x: Lanes) -> Lanes:
    """Smallest whole number not below `x`."""
    return x._call("ceil")


def truncate(x: Lanes) -> Lanes:
    """`x` without its fraction."""
    return x._call("trunc")


def round_to_even(x: Lanes) -> Lanes:
    """Nearest whole number, ties to even."""
    return x._call("roundeven")


def copy_sign(x: Lanes, sign: Operand) -> Lanes:
    """The magnitude of `x` with the sign bit of `sign`."""
    return x._call("copysign", sign)


def maximum(x: Lanes, y: Operand) -> Lanes:
    """The larger; NaN if either is NaN; +0 counts as larger than -0, so the order of operands never matters."""
    if x.is_float:
        return x._call("maximum", y)
    if x.is_bool:
        return x | y
    return x._call("smax" if x.is_signed else "umax", y)


def minimum(x: Lanes, y: Operand) -> Lanes:
    """The smaller; NaN if either is NaN; -0 counts as smaller than +0."""
    if x.is_float:
        return x._call("minimum", y)
    if x.is_bool:
        return x & y
    return x._call("smin" if x.is_signed else "umin", y)


def is_nan(x: Lanes) -> Lanes:
    """Where `x` is not a number."""
    builder = x.emitter.builder
    return Lanes(builder.fcmp_unordered("uno", x.value, x.value), BOOL, x.emitter)


def is_negative(x: Lanes) -> Lanes:
    """Where the sign bit is set: -0.0 and negative NaN included."""
    return x.as_bits() < 0 if x.is_float else x < 0


def any_lane(condition: Lanes) -> Any:
    """An LLVM `i1`: whether `condition` holds in at least one lane."""
    return condition.emitter.intrinsic(
        "vector.reduce.or", ir.IntType(1), [condition.value], mangle(condition.value.type)
    )


def rare_case(condition: Lanes, usual: Lanes, rare: Callable[[], Lanes]) -> Lanes:
    """`usual`, but `rare()` in lanes where `condition` holds; `rare` is skipped when no lane needs it.

    A lane's result depends on that lane alone, so skipping never changes a bit.
    """
    builder = condition.emitter.builder
    before = builder.block
    with builder.if_then(any_lane(condition), likely=False):
        patched = where(condition, rare(), usual)
        inside = builder.block
    merged = builder.phi(usual.value.type)
    merged.add_incoming(usual.value, before)
    merged.add_incoming(patched.value, inside)
    return usual._new(merged)


def look_up(table: Sequence[float], position: Lanes) -> Lanes:
    """`table[position]` per lane, in the float dtype of the position's size.

    Positions must lie inside the table. The table becomes a constant of the module, shared by equal tables.
    """
    emitter = position.emitter
    dtype = np.dtype(f"f{position.dtype.itemsize}")
    fits_two_registers = position.bits * emitter.count == emitter.target.vector_bits and len(table) <= 2 * emitter.count
    if fits_two_registers and (emitter.target.isa == "avx512" or (emitter.target.isa == "avx2" and dtype == FLOAT32)):
        return _permute(table, position, dtype)
    element = emitter.element(dtype)
    rounded = tuple(float(dtype.type(number)) for number in table)
    name = f"table.{NAMES[dtype]}.{hash(rounded) & (2**64 - 1):x}"
    module = emitter.builder.module
    constant = module.globals.get(name)
    if constant is None:
        array = ir.ArrayType(element, len(rounded))
        constant = ir.GlobalVariable(module, array, name)
        constant.initializer = ir.Constant(array, [ir.Constant(element, number) for number in rounded])
        constant.global_constant = True
        constant.linkage = "internal"
        constant.align = 64
        constant.type = ir.PointerType()
    addresses = emitter.builder.gep(constant, [position.value], source_etype=element)
    addresses.type = ir.VectorType(ir.PointerType(), emitter.count)
    mask = ir.Constant(ir.VectorType(ir.IntType(1), emitter.count), [1] * emitter.count)
    nothing = ir.Constant(emitter.vector(dtype), ir.Undefined)
    align = ir.Constant(ir.IntType(32), dtype.itemsize)
    suffix = f"{mangle(nothing.type)}.v{emitter.count}p0"
    gathered = emitter.intrinsic(
        "masked.gather", nothing.type, [addresses, align, mask, nothing], suffix
    )
    return Lanes(gathered, dtype, emitter)


def convert(x: Lanes, dtype: DType) -> Lanes:
    """`x.astype(dtype)` with the results NumPy gives on x86, out-of-range floats included."""
    emitter = x.emitter
    if dtype == x.dtype:
        return x
    if dtype == BOOL:
        return x != 0
    builder, vector = emitter.builder, emitter.vector(dtype)
    if x.is_float:
        if dtype.kind == "f":
            cast = builder.fpext if dtype == FLOAT64 else builder.fptrunc
            return Lanes(cast(x.value, vector), dtype, emitter)
        return _float_to_int(x, dtype)
    if dtype.kind == "f":
        cast = builder.sitofp if x.is_signed else builder.uitofp
        return Lanes(cast(x.value, vector), dtype, emitter)
    if x.is_bool or dtype.itemsize > x.dtype.itemsize:
        cast = builder.sext if x.is_signed else builder.zext
        return Lanes(cast(x.value, vector), dtype, emitter)
    if dtype.itemsize < x.dtype.itemsize:
        return Lanes(builder.trunc(x.value, vector), dtype, emitter)
    return Lanes(x.value, dtype, emitter)


def _float_to_int(x: Lanes, dtype: DType) -> Lanes:
    """x86's conversions: narrow integers wrap a 32-bit result, wide unsigned ones move the upper half down."""
    bits = max(32, 8 * dtype.itemsize)
    signed = np.dtype(f"i{bits // 8}")
    limit = 2.0 ** (bits - 1)
    if dtype.kind == "u" and bits == 8 * dtype.itemsize:
        upper = x >= limit
        low = _signed_from_float(where(upper, x - limit, x), signed)
        return where(upper, low ^ low.like(-(2 ** (bits - 1))), low).bitcast(dtype)
    return convert(_signed_from_float(x, signed), dtype)


def _signed_from_float(x: Lanes, dtype: DType) -> Lanes:
    emitter = x.emitter
    limit = 2.0 ** (8 * dtype.itemsize - 1)
    # The comparison is false for NaN, so what reaches fptosi is always in range: out of range is poison.
    fits = (x >= -limit) & (x < limit)
    if x.dtype == FLOAT64 and dtype.itemsize == 4:
        # The truncation fits although the number lies up to one below the smallest integer.
        fits = (x > -limit - 1.0) & (x < limit)
    safe = where(fits, x, x.like(0.0))
    whole = Lanes(emitter.builder.fptosi(safe.value, emitter.vector(dtype)), dtype, emitter)
    return where(fits, whole, whole.like(int(-limit)))


def _permute(table: Sequence[float], position: Lanes, dtype: DType) -> Lanes:
    """A look-up in one or two registers: a permutation, many times faster than a gather."""
    emitter, count = position.emitter, position.emitter.count
    element, vector = emitter.element(dtype), emitter.vector(dtype)
    numbers = [float(dtype.type(number)) for number in table] + [0.0] * (-len(table) % count)
    registers = [
        ir.Constant(vector, [ir.Constant(element, number) for number in numbers[start : start + count]])
        for start in range(0, len(numbers), count)
    ]
    kind = "s" if dtype == FLOAT32 else "d"
    if emitter.target.isa == "avx2":
        name, signature = "llvm.x86.avx2.permps", ir.FunctionType(vector, [vector, position.value.type])
        permute = declare(emitter.builder.module, name, signature)
        halves = [
            Lanes(emitter.builder.call(permute, [register, position.value]), dtype, emitter) for register in registers
        ]
        return halves[0] if len(halves) == 1 else where(position < count, *halves)
    if len(registers) == 1:
        chosen = emitter.intrinsic(f"x86.avx512.permvar.{kind}f", vector, [registers[0], position.value], "512")
    else:
        operands = [registers[0], position.value, registers[1]]
        chosen = emitter.intrinsic(f"x86.avx512.vpermi2var.p{kind}", vector, operands, "512")
    return Lanes(chosen, dtype, emitter)


def flip_sign(x: Lanes, sign: Lanes) -> Lanes:
    """`x`, negated in lanes where the sign bit of `sign`, a float or an integer of its size, is set."""
    bits = sign.as_bits() if sign.is_float else sign
    return (x.as_bits() ^ (bits & -(2 ** (x.bits - 1)))).as_float()


def repeat_while(going_on: Callable[..., Lanes], step: Callable[..., tuple[Lanes, ...]], *start: Lanes) -> tuple[Lanes, ...]:
    """`state = step(*state)` in lanes where `going_on(*state)` holds, until it holds in none.

    Lanes that are done keep their state, so a lane's result depends on that lane alone.
    """
    emitter = start[0].emitter
    builder = emitter.builder
    before = builder.block
    loop, done = (builder.append_basic_block(name) for name in ("repeat", "done"))
    builder.branch(loop)
    builder.position_at_end(loop)
    phis = [builder.phi(value.value.type) for value in start]
    state = tuple(value._new(phi) for value, phi in zip(start, phis, strict=True))
    active = going_on(*state)
    following = tuple(where(active, new, old) for new, old in zip(step(*state), state, strict=True))
    for phi, old, new in zip(phis, start, following, strict=True):
        phi.add_incoming(old.value, before)
        phi.add_incoming(new.value, builder.block)
    builder.cbranch(any_lane(active), loop, done)
    builder.position_at_end(done)
    return following
