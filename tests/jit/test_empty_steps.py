"""Steps that NumPy computes, on temporaries without elements."""

from __future__ import annotations

import numpy as np

import fusec as fc


def test_a_step_reads_a_temporary_without_elements() -> None:
    """All temporaries of the call are empty then, so that none has memory."""
    jitted = fc.jit(lambda a, b: [np.sign(b) @ np.sign(a)])
    for extent in (1, 1, 1, 1, 0, 0, 0, 5, 0, 1):
        a = np.arange(extent, dtype="i4")
        (found,) = jitted(a, a)
        assert found == np.sign(a) @ np.sign(a)
