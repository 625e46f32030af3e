"""Units in the last place by gmpy2's numbers of any size, one at a time: what `fusec.ops.ulp` is tested with."""

from __future__ import annotations

from typing import Any

import gmpy2
import numpy as np


def units_off(got: float, exact: Any, dtype: np.dtype) -> float:
    """How far a float is from an exact value, in units of that value's last place.

    NaN must meet NaN, an exact infinity the same infinity and an exact zero zero; what is too large for the dtype
    counts as the power of two that is the first to be so, and so does infinity. `exact` is a number of gmpy2.
    """
    info = np.finfo(dtype)
    if gmpy2.is_nan(exact) or not gmpy2.is_finite(exact) or exact == 0:
        same = got == exact or (got != got and gmpy2.is_nan(exact))
        return 0.0 if same else float("inf")
    if got != got:
        return float("inf")
    overflow = gmpy2.mpfr(2) ** int(info.maxexp)
    exponent = min(max(gmpy2.frexp(exact)[0] - 1, int(info.minexp)), int(info.maxexp) - 1) - int(info.nmant)
    reached, aim = (
        number if abs(number) < overflow else gmpy2.copy_sign(overflow, number) for number in (gmpy2.mpfr(got), exact)
    )
    return float(abs(reached - aim) / gmpy2.mpfr(2) ** exponent)


def floats_between(left: float, right: float, dtype: np.dtype) -> int:
    """How many steps from float to float lead from one to the other, infinities included, and both zeros being one."""
    return abs(_count_from_zero(left, dtype) - _count_from_zero(right, dtype))


def _count_from_zero(x: float, dtype: np.dtype) -> int:
    """Whole binades below `|x|`, of as many floats each as there are mantissas, and what it is into its own."""
    info = np.finfo(dtype)
    per_binade = 2 ** int(info.nmant)
    size = abs(x)
    if size == float("inf"):
        count = per_binade * int(info.maxexp - info.minexp + 1)
    elif size < float(info.tiny):
        count = int(gmpy2.mpq(size) / gmpy2.mpq(float(info.smallest_subnormal)))
    else:
        binade = gmpy2.frexp(gmpy2.mpfr(size))[0] - 1
        into = (gmpy2.mpq(size) / gmpy2.mpq(2) ** binade - 1) * per_binade
        count = per_binade * (binade - int(info.minexp) + 1) + int(into)
    return -count if x < 0 else count
