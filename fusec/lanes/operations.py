"""Named operations on lanes: what operators do not say."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any

from fusec.lanes import ir
from fusec.lanes.lanes import Lanes, Operand, mangle
from fusec.types import BOOL


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


def flip_sign(x: Lanes, sign: Lanes) -> Lanes:
    """`x`, negated in lanes where the sign bit of `sign`, a float or an integer of its size, is set."""
    bits = sign.as_bits() if sign.is_float else sign
    return (x.as_bits() ^ (bits & -(1 << (x.bits - 1)))).as_float()


def repeat_while(
    going_on: Callable[..., Lanes], step: Callable[..., tuple[Lanes, ...]], *start: Lanes
) -> tuple[Lanes, ...]:
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
