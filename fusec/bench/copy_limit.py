"""How fast a copy moves as many bytes as a formula: the limit of what must go through the same memory."""

from __future__ import annotations

from collections.abc import Callable, Sequence

import numpy as np

import fusec as fc
from fusec.bench.bare_kernel import BareKernel
from fusec.bench.roofline import TURN, limit_kernel
from fusec.bench.workloads import Workload
from fusec.runtime.block_pool import allocate
from fusec.types import FLOAT32, Array

LEAST_BYTES = 16 << 20
"""What one call moves: less is copied several times, or the call would count."""

ALIGNMENT = 64


class CopyLimit:
    """Copies with the footprint of a formula at one size: as many bytes in as out, both together what it moves.

    They run on as many threads as the formula, from memory like its operands' to memory like its result's.

    Parameters
    ----------
    workload : Workload
        The formula.
    arrays : sequence of numpy.ndarray
        Its operands.
    out : bool
        Whether it writes to NumPy's memory, not to a fresh result.

    Attributes
    ----------
    source, target : numpy.ndarray
        float32, the target at a multiple of what a non-temporal store writes.
    extent : int
        Their elements: what the formula moves, filled up to a whole turn of the loop.
    repeats : int
        How often one call copies them.
    runs : dict of str to callable
        Copying by ordinary and by non-temporal stores.
    """

    def __init__(self, workload: Workload, arrays: Sequence[Array], out: bool) -> None:
        nbytes = workload.nbytes(arrays[0].size)
        work = BareKernel(workload.formula(np, *map(fc.asarray, arrays)).node, np.empty_like(arrays[0])).work
        self.extent = -(-nbytes // (2 * FLOAT32.itemsize * TURN)) * TURN
        self.repeats = max(LEAST_BYTES // nbytes, 1)
        self.source = np.ones(self.extent, FLOAT32)
        room = self.extent + ALIGNMENT // FLOAT32.itemsize
        memory = np.empty(room, FLOAT32) if out else allocate((room,), FLOAT32, (FLOAT32.itemsize,))
        start = -memory.ctypes.data % ALIGNMENT // FLOAT32.itemsize
        self.target = memory[start : start + self.extent]
        self._scale = nbytes / (2 * FLOAT32.itemsize * self.extent * self.repeats)
        self.runs: dict[str, Callable[[], None]] = {
            name: limit_kernel(name, self.extent, self.source, self.target, work, self.repeats)
            for name in ("copy", "streaming_copy")
        }

    def seconds(self, times: dict[str, float]) -> float:
        """How long the better one takes for as many bytes as the formula moves.

        Parameters
        ----------
        times : dict of str to float
            Seconds of a call of each of `runs`.
        """
        return min(times[name] for name in self.runs) * self._scale
