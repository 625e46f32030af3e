"""As many axes as NumPy's arrays have: up to 64, and an error for one more."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc

CALLS: dict[str, Callable[[Any], Any]] = {
    "add": lambda x: x + 1,
    "two operands": lambda x: x * x[::-1],
    "broadcast": lambda x: x[:, :1] + x[:1],
    "astype": lambda x: x.astype(np.float32) * 2,
    "where": lambda x: np.where(x > 2, x, -1),
    "integers": lambda x: x.astype(np.int64) ** 2,
    "sum of one": lambda x: (x * 2).sum(axis=1),
    "sum of some, kept": lambda x: (x * 2).sum(axis=(0, -1), keepdims=True),
    "sum of all": lambda x: x.sum(),
    "argmax": lambda x: (x + 1).argmax(axis=1),
    "std": lambda x: x.std(axis=1),
    "softmax": lambda x: x / x.sum(axis=1, keepdims=True),
    "transposed": lambda x: x.T + 1,
    "flipped": lambda x: np.flip(x) + 1,
    "moved": lambda x: np.moveaxis(x, 0, -1) + 1,
    "sliced": lambda x: x[:, ::2] + 1,
    "squeezed": lambda x: (x + 1).squeeze(),
    "reshaped": lambda x: (x + 1).reshape(-1) * 2,
    "product": lambda x: x.reshape((1,) * (x.ndim - 2) + (2, 3)) @ x.reshape((1,) * (x.ndim - 2) + (3, 2)),
    "repeated": lambda x: np.broadcast_to(x, (2, 3, *(1,) * (x.ndim - 4), 2, 2)) + 1,
}


@pytest.mark.parametrize("ndim", [32, 33, 64])
def test_up_to_64_axes(ndim: int) -> None:
    x = np.arange(1.0, 7.0).reshape((2, 3) + (1,) * (ndim - 2))
    for name, call in CALLS.items():
        expected = call(x)
        for fuse in (True, False):
            with fc.options(fuse=fuse):
                for got in (call(fc.asarray(x)).numpy(), np.asarray(fc.jit(call)(x))):
                    assert (got.shape, got.dtype) == (expected.shape, expected.dtype), name
                    np.testing.assert_allclose(got, expected, rtol=1e-15, err_msg=name)


def test_into_an_array_of_64_axes() -> None:
    x = np.arange(1.0, 7.0).reshape((2, 3) + (1,) * 62)
    out = np.empty(x.shape)
    fc.jit(lambda v: v * 2 + 1)(x, out=out)
    np.testing.assert_array_equal(out, x * 2 + 1)


def test_65_axes() -> None:
    t = fc.asarray(np.ones((1,) * 64)) + 1
    for call in (
        lambda: t[None],
        lambda: t.reshape((1,) * 65),
        lambda: fc.expand_dims(t, 0),
        lambda: fc.broadcast_to(t, (2,) + (1,) * 64),
        lambda: fc.zeros((1,) * 65),
        lambda: t[True],
    ):
        with pytest.raises(fc.ShapeError, match="65 axes, more than 64"):
            call()
