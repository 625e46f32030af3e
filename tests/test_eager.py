"""The eager twin: NumPy, op by op, and nothing compiled."""

from __future__ import annotations

import os
import subprocess
import sys

import numpy as np
import pytest

import fusec as fc
from fusec.runtime.kernels import compile_count


def formula(x):
    return (fc.sqrt(x * x + 1) - x).sum(axis=0) / 3


@pytest.fixture
def data() -> np.ndarray:
    return np.random.default_rng(7).standard_normal((40, 30))


def test_eager_compiles_nothing_and_gives_numpys_bits(data: np.ndarray) -> None:
    before = compile_count()
    with fc.eager():
        lazy = formula(fc.asarray(data)).numpy()
        jitted = fc.jit(formula)(data)
    assert compile_count() == before
    expected = (np.sqrt(data * data + 1) - data).sum(axis=0) / 3
    assert np.array_equal(lazy, expected)
    assert np.array_equal(jitted, expected)


def test_compiled_agrees_with_eager(data: np.ndarray) -> None:
    with fc.eager():
        expected = formula(fc.asarray(data)).numpy()
    np.testing.assert_allclose(formula(fc.asarray(data)).numpy(), expected, rtol=1e-14)


def test_eager_ends_with_its_block(data: np.ndarray) -> None:
    with fc.eager():
        tensor = fc.asarray(data) * 1.2578125
    before = compile_count()
    (fc.sinh(tensor) - 0.1328125).numpy()
    assert compile_count() == before + 1


def test_environment_variable() -> None:
    program = (
        "import numpy as np, fusec as fc; from fusec.runtime.kernels import compile_count;"
        "print((fc.asarray(np.arange(4.0)) * 2).sum().item(), compile_count())"
    )
    for value, compiled in (("1", "0"), ("0", "1")):
        environment = {**os.environ, "FUSEC_EAGER": value}
        done = subprocess.run([sys.executable, "-c", program], env=environment, capture_output=True, text=True)
        assert done.stdout.split() == ["12.0", compiled], done.stderr
