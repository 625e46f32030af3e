"""Steps that NumPy computes: in the Python way, or called by native code between its kernels."""

from __future__ import annotations

import numpy as np

from fusec.errors import Origin, location
from fusec.runtime.blas import limited_blas, runs_in_blas
from fusec.schedule.plan import CallStep
from fusec.types import Array


class StepFailure(Exception):
    """NumPy refused a step.

    Parameters
    ----------
    step : CallStep
        The step.
    error : Exception
        What NumPy said.
    """

    def __init__(self, step: CallStep, error: Exception) -> None:
        super().__init__(step, error)
        self.step = step
        self.error = error

    def located(self, origin: Origin | None) -> Exception:
        """NumPy's error, with the line of the op that it is about.

        Parameters
        ----------
        origin : Origin or None
            Where the op was recorded: in the program at hand, which may not be the one that was compiled first.
        """
        if self.step.recorded is not None:
            self.error.add_note(f"  in {self.step.node.op.name} at {location(origin)}")
        return self.error


class PythonStep:
    """A step as Python computes it, from arrays over the memory of its operands to one over that of its result.

    Parameters
    ----------
    step : CallStep
        What to compute.
    limit : int
        The most threads to use; 0 for all.
    """

    __slots__ = ("_limit", "_node", "_runs_in_blas", "_step")

    def __init__(self, step: CallStep, limit: int) -> None:
        self._step = step
        self._node = step.node
        self._runs_in_blas = runs_in_blas(step.node)
        self._limit = limit

    def run(self, *arrays: Array) -> None:
        """Compute it; the result's array comes last.

        Raises
        ------
        StepFailure
            When NumPy refuses.
        """
        try:
            self._compute(arrays)
        except Exception as error:
            raise StepFailure(self._step, error) from error

    def run_alone(self, *arrays: Array) -> None:
        """The same where a plan has one graph, so that NumPy's error can name the line of the step's own node."""
        try:
            self._compute(arrays)
        except Exception as error:
            raise StepFailure(self._step, error).located(self._node.origin) from None

    def _compute(self, arrays: tuple[Array, ...]) -> None:
        if self._runs_in_blas:
            with limited_blas(self._limit):
                self._write(arrays)
        else:
            self._write(arrays)

    def _write(self, arrays: tuple[Array, ...]) -> None:
        node, operands, result = self._node, arrays[:-1], arrays[-1]
        if self._step.is_direct:
            node.op.compute(operands, node.attributes, result)
        else:
            np.copyto(result, node.op.interpret(operands, node.attributes))
