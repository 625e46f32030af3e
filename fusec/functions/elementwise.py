"""Functions of each element, one line each: what they mean stands in the op's record."""

from __future__ import annotations

from typing import Literal

from fusec import ops
from fusec.errors import UnsupportedError
from fusec.functions.build import as_tensor, binary, from_method, selection, unary
from fusec.tensor.operators import Value, power, record_values
from fusec.tensor.tensor import Tensor

abs = unary(ops.abs)
acos = unary(ops.acos)
acosh = unary(ops.acosh)
asin = unary(ops.asin)
asinh = unary(ops.asinh)
atan = unary(ops.atan)
atanh = unary(ops.atanh)
bitwise_invert = unary(ops.bitwise_invert)
cbrt = unary(ops.cbrt)
ceil = unary(ops.ceil)
cos = unary(ops.cos)
cosh = unary(ops.cosh)
erf = unary(ops.erf)
erfc = unary(ops.erfc)
exp = unary(ops.exp)
exp2 = unary(ops.exp2)
expm1 = unary(ops.expm1)
floor = unary(ops.floor)
isfinite = unary(ops.isfinite)
isinf = unary(ops.isinf)
isnan = unary(ops.isnan)
log = unary(ops.log)
log10 = unary(ops.log10)
log1p = unary(ops.log1p)
log2 = unary(ops.log2)
logical_not = unary(ops.logical_not)
negative = unary(ops.negative)
positive = unary(ops.positive)
reciprocal = unary(ops.reciprocal)
sigmoid = unary(ops.sigmoid)
sign = unary(ops.sign)
signbit = unary(ops.signbit)
silu = unary(ops.silu)
sin = unary(ops.sin)
sinh = unary(ops.sinh)
softplus = unary(ops.softplus)
sqrt = unary(ops.sqrt)
square = unary(ops.square)
tan = unary(ops.tan)
tanh = unary(ops.tanh)
trunc = unary(ops.trunc)

add = binary(ops.add)
atan2 = binary(ops.atan2)
bitwise_and = binary(ops.bitwise_and)
bitwise_left_shift = binary(ops.bitwise_left_shift)
bitwise_or = binary(ops.bitwise_or)
bitwise_right_shift = binary(ops.bitwise_right_shift)
bitwise_xor = binary(ops.bitwise_xor)
copysign = binary(ops.copysign)
divide = binary(ops.divide)
equal = binary(ops.equal)
floor_divide = binary(ops.floor_divide)
fmax = binary(ops.fmax)
fmin = binary(ops.fmin)
fmod = binary(ops.fmod)
greater = binary(ops.greater)
greater_equal = binary(ops.greater_equal)
hypot = binary(ops.hypot)
less = binary(ops.less)
less_equal = binary(ops.less_equal)
logaddexp = binary(ops.logaddexp)
logical_and = binary(ops.logical_and)
logical_or = binary(ops.logical_or)
logical_xor = binary(ops.logical_xor)
maximum = binary(ops.maximum)
minimum = binary(ops.minimum)
multiply = binary(ops.multiply)
nextafter = binary(ops.nextafter)
not_equal = binary(ops.not_equal)
remainder = binary(ops.remainder)
subtract = binary(ops.subtract)
pow = binary(ops.pow, power)

astype = from_method(Tensor.astype, ops.astype)
round = from_method(Tensor.round, ops.round)
where = selection(ops.where)


def clip(x: Value, /, min: Value | None = None, max: Value | None = None) -> Tensor:
    """Each number held between two bounds.

    Parameters
    ----------
    x : array_like
        Tensor, array, nested list or number.
    min, max : array_like or None
        The bounds; None is no bound.

    Returns
    -------
    Tensor
        `minimum(maximum(x, min), max)`.
    """
    return as_tensor("clip", x).clip(min, max)


def relu(x: Value, /) -> Tensor:
    """Rectified linear unit: the larger of the number and 0.

    Parameters
    ----------
    x : array_like
        Tensor, array, nested list or number.

    Returns
    -------
    Tensor
        `maximum(x, 0)`.
    """
    return maximum(as_tensor("relu", x), 0)


def gelu(x: Value, /, approximate: Literal["none", "tanh"] = "none") -> Tensor:
    """Gaussian error linear unit `x * Phi(x)`, with the normal distribution's Phi.

    Parameters
    ----------
    x : array_like
        Tensor, array, nested list or number.
    approximate : str
        `"none"` for the exact form by the error function, `"tanh"` for the form by the hyperbolic tangent.

    Returns
    -------
    Tensor
        Recorded, not computed.

    Notes
    -----
    At most 4 units in the last place from the exact value of either form, also where its formula cancels.
    """
    if approximate not in ("none", "tanh"):
        raise UnsupportedError(f"gelu: approximate is 'none' or 'tanh', not {approximate!r}")
    return Tensor(record_values(ops.gelu if approximate == "none" else ops.gelu_tanh, x))
