"""No function computes its argument: recording stays recording, also of views and shapes."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np
import pytest

import fusec as fc

FUNCTIONS: dict[str, Callable[[Any], Any]] = {
    "abs": fc.abs,
    "argmax": fc.argmax,
    "array": fc.array,
    "asarray": fc.asarray,
    "astype": lambda y: fc.astype(y, np.float64),
    "broadcast_to": lambda y: fc.broadcast_to(y, (4, 2, 3)),
    "clip": lambda y: fc.clip(y, 0, 1),
    "expand_dims": lambda y: fc.expand_dims(y, axis=0),
    "flip": fc.flip,
    "full": lambda y: fc.full((3,), fc.sum(y)),
    "full_like": lambda y: fc.full_like(y, 2),
    "matmul": lambda y: fc.matmul(y, y.T),
    "matrix_transpose": fc.matrix_transpose,
    "moveaxis": lambda y: fc.moveaxis(y, 0, 1),
    "numpy.tanh": np.tanh,
    "numpy.sum": np.sum,
    "ones_like": fc.ones_like,
    "permute_dims": lambda y: fc.permute_dims(y, (1, 0)),
    "reshape": lambda y: fc.reshape(y, (6,)),
    "round": lambda y: fc.round(y, 2),
    "slice": lambda y: y[::-1, 1:],
    "squeeze": lambda y: fc.squeeze(y[None]),
    "sum": fc.sum,
    "var": fc.var,
    "where": lambda y: fc.where(y > 0, y, 0),
    "zeros_like": fc.zeros_like,
}


@pytest.mark.parametrize("name", FUNCTIONS)
def test_argument_stays_lazy(name: str) -> None:
    argument = fc.sqrt(fc.asarray(np.full((2, 3), 4, np.float32)))
    result = FUNCTIONS[name](argument)
    assert argument.is_lazy
    assert repr(argument) == "fusec.Tensor<sqrt, shape=(2, 3), dtype=float32, lazy>"
    assert isinstance(result, fc.Tensor)
    with fc.eager():
        expected = FUNCTIONS[name](fc.asarray(np.full((2, 3), 2, np.float32))).numpy()
    np.testing.assert_allclose(result.numpy(), expected, rtol=1e-6)


@pytest.mark.parametrize("name", sorted(FUNCTIONS.keys() - {"array", "asarray"}))
def test_traced_argument(name: str) -> None:
    """A traced argument has no value to compute with."""
    x = np.full((2, 3), 2, np.float32)
    with fc.eager():
        expected = FUNCTIONS[name](fc.asarray(x)).numpy()
    np.testing.assert_allclose(fc.jit(FUNCTIONS[name])(x), expected, rtol=1e-6)
