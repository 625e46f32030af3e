"""Right and wrong uses of the public names, for a type checker: `test_typing.py` holds mypy to what is written here.

The right ones run, too, and have the types that are asserted. A wrong one ends with the code of mypy's error.
"""

from __future__ import annotations

from typing import Any, assert_type

import numpy as np

import fusec as fc
from fusec.config import Options
from fusec.types import Array


def right_operators(t: fc.Tensor, whole: fc.Tensor, array: Array) -> None:
    """The result is a tensor, on whichever side it stands."""
    assert_type(t + t, fc.Tensor)
    assert_type(t - 1, fc.Tensor)
    assert_type(2.5 * t, fc.Tensor)
    assert_type(t / array, fc.Tensor)
    assert_type(t // np.float32(2), fc.Tensor)
    assert_type(t % True, fc.Tensor)
    assert_type(t**2, fc.Tensor)
    assert_type(2**t, fc.Tensor)
    assert_type(t + [1.0, 2.0, 3.0], fc.Tensor)
    assert_type(t @ t, fc.Tensor)
    assert_type(whole & 3, fc.Tensor)
    assert_type(1 | whole, fc.Tensor)
    assert_type(whole ^ whole, fc.Tensor)
    assert_type(whole << 1, fc.Tensor)
    assert_type(whole >> 1, fc.Tensor)
    assert_type(~whole, fc.Tensor)
    assert_type(-t, fc.Tensor)
    assert_type(+t, fc.Tensor)
    assert_type(abs(t), fc.Tensor)
    assert_type(t < array, fc.Tensor)
    assert_type(t <= 1, fc.Tensor)
    assert_type(t > t, fc.Tensor)
    assert_type(t >= 1, fc.Tensor)
    assert_type(t == array, fc.Tensor)
    assert_type(t != 1.0, fc.Tensor)
    assert_type(divmod(t, 2)[0], fc.Tensor)
    same = t
    same += 1
    assert_type(same, fc.Tensor)


def right_calls(t: fc.Tensor, array: Array) -> None:
    """Methods and functions, evaluation, settings and questions."""
    assert_type(t.sum(), fc.Tensor)
    assert_type(t.mean(axis=0, keepdims=True), fc.Tensor)
    assert_type(t.var((0,), dtype=np.float64, ddof=1), fc.Tensor)
    assert_type(t.argmax(0), fc.Tensor)
    assert_type(t.clip(0, array), fc.Tensor)
    assert_type(t.astype("float32"), fc.Tensor)
    assert_type(t.reshape(3, 1), fc.Tensor)
    assert_type(t.reshape((1, -1)), fc.Tensor)
    assert_type(t.T, fc.Tensor)
    assert_type(t[1:], fc.Tensor)
    assert_type(t.shape, tuple[int, ...])
    assert_type(t.numpy(), Array)
    assert_type(float(t.sum()), float)
    assert_type(fc.asarray([1, 2]), fc.Tensor)
    assert_type(fc.asarray(range(3)), fc.Tensor)
    assert_type(fc.asarray(((1, 2), (3, 4))), fc.Tensor)
    assert_type(fc.exp(t), fc.Tensor)
    assert_type(fc.sqrt(2), fc.Tensor)
    assert_type(fc.maximum(array, t), fc.Tensor)
    assert_type(fc.where(t > 0, t, 0), fc.Tensor)
    assert_type(fc.sum(array, axis=0), fc.Tensor)
    assert_type(fc.matmul(t, t), fc.Tensor)
    assert_type(fc.reshape(t, (3, 1)), fc.Tensor)
    assert_type(fc.gelu(t, approximate="tanh"), fc.Tensor)
    assert_type(fc.evaluate(t, t + 1), tuple[Array, ...])
    assert_type(fc.evaluate([t, t + 1]), list[Array])
    assert_type(fc.evaluate({"t": t}), dict[str, Array])
    fc.evaluate({"nested": [t, (t, t)]})
    with fc.options(fast_math=True, isa="native", streaming="auto") as settings:
        assert_type(settings, Options)
    assert_type(fc.report(t + 1).bytes_saved, int)
    fc.explain(t + 1, stage="fused")
    fc.explain(t + 1, "fused")


def wrong(t: fc.Tensor, array: Array) -> Any:
    yield t + object()  # arg-type
    yield t - "1"  # arg-type
    yield None * t  # arg-type
    yield t / {"a": 1}  # arg-type
    yield t @ None  # arg-type
    yield t ** "2"  # arg-type
    yield t < "a"  # arg-type
    yield t & {1}  # arg-type
    yield t + 1j  # arg-type
    yield t.sum(axes=0)  # call-arg
    yield t.sum(axis="0")  # arg-type
    yield t.sum(axis=1.5)  # arg-type
    yield t.astype(3.5)  # arg-type
    yield t.reshape("3")  # arg-type
    yield t.argmax((0, 1))  # arg-type
    yield t.cbrt()  # attr-defined
    t.shape = (3,)  # misc
    yield fc.exp("x")  # arg-type
    yield fc.exp()  # call-arg
    yield fc.exp(t, t)  # call-arg
    yield fc.maximum(t, None)  # arg-type
    yield fc.sum(t, axs=0)  # call-arg
    yield fc.gelu(t, approximate="erf")  # arg-type
    yield fc.asarray("abc")  # arg-type
    yield fc.evaluate(3)  # call-overload
    yield fc.options(fastmath=True)  # call-arg
    yield fc.options(isa="mmx")  # arg-type
    yield fc.options(num_threads="2")  # arg-type
    yield fc.options(streaming="yes")  # arg-type
    yield fc.options(True)  # call-arg
    yield fc.explain(t + 1, stage="lvm")  # arg-type
    yield fc.nothing  # attr-defined
