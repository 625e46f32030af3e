"""Random programs: tensors, jitted functions and unfused kernels give what NumPy gives.

`FUSEC_FUZZ_EXAMPLES=10000 pytest tests/test_random_programs.py` is the long run.
"""

from __future__ import annotations

import warnings
from typing import Any

import numpy as np
from hypothesis import HealthCheck, given, settings

import fusec as fc
from fusec.foundation.environment import FUZZ_EXAMPLES
from tests.programs import Program, random_programs
from tests.sampling import assert_same_bits

EXAMPLES = FUZZ_EXAMPLES.read()


def assert_agrees(got: list[Any], expected: list[np.ndarray], near: list[bool]) -> None:
    """Types and shapes are equal; values too, but for those of functions."""
    for ours, theirs, is_near in zip(got, expected, near, strict=True):
        ours, theirs = np.asarray(ours), np.asarray(theirs)
        if not is_near:
            assert_same_bits(ours, theirs)
            continue
        assert ours.dtype == theirs.dtype
        assert ours.shape == theirs.shape
        tolerance = 1e-5 if theirs.dtype == np.float32 else 1e-13
        np.testing.assert_allclose(ours, theirs, rtol=tolerance, atol=float(np.finfo(np.float32).tiny))


@given(random_programs())
@settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck), print_blob=True)
def test_programs_agree_with_numpy(program: Program) -> None:
    function = program.compiled()
    with np.errstate(all="ignore"), warnings.catch_warnings(action="ignore"):
        expected = [np.asarray(value) for value in function(np, *program.arrays)]
        tensors = [fc.asarray(array) for array in program.arrays]
        lazy = function(np, *tensors)
        assert all(isinstance(value, fc.Tensor) for value in lazy)
        assert_agrees(fc.evaluate(*lazy) if len(lazy) > 1 else [lazy[0].numpy()], expected, program.near)
        with fc.options(fuse=False):
            assert_agrees([value.numpy() for value in function(np, *tensors)], expected, program.near)
        jitted = fc.jit(lambda *arrays: function(np, *arrays))
        for _ in range(3):
            assert_agrees(jitted(*program.arrays), expected, program.near)
