"""What a loop carries: values that would make an expression grow from one evaluation to the next.

In `v = v * 0.9 + x; loss = float(v.sum())` nobody reads `v`. Each turn would compute it from the first turn on, as an
expression that was never seen before, and compile that. So an evaluation keeps what has been computed before and is the
start of something newer, once that has happened twice along one path: the expression is growing.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from fusec.graph import Node
from fusec.types import Array

STEPS = 1
"""Earlier steps behind a value that is kept. A value that is only read several times has none: it stays unkept."""

LARGE_STEPS = 4
"""The same for a value larger than all that it is computed from, which perhaps never had memory for a good reason."""

SMALL = 1 << 20
"""Values of so many bytes are not large, whatever they are computed from."""


def find_carried(roots: Sequence[Node], recorded: Iterable[Node], arrays: Sequence[Array]) -> list[Node]:
    """The newest values that earlier evaluations have computed, of which there is one step after another.

    A step leads from a value to what is newer: what fewer evaluations have computed (`Node.evaluations`). These count
    only when something is compiled, which an expression that grows never ceases to cause.

    Parameters
    ----------
    roots : sequence of Node
        What is evaluated.
    recorded : iterable of Node
        All that the roots are computed from.
    arrays : sequence of numpy.ndarray
        What that starts from.
    """
    computed = [node for node in recorded if node.array is None]
    if not any(node.evaluations for node in computed):
        return []
    steps = _count_steps(roots)
    large = max([SMALL, *(array.nbytes for array in arrays)])
    starts = set()
    for node in computed:
        for operand in node.operands:
            if operand.evaluations > node.evaluations and operand.array is None:
                least = STEPS if operand.type.nbytes <= large else LARGE_STEPS
                if steps.get(operand, 0) >= least:
                    starts.add(operand)
    return _first_reached(roots, starts) if starts else []


def _count_steps(roots: Sequence[Node]) -> dict[Node, int]:
    """For every value that is to be computed, the most steps on a path to it."""
    steps: dict[Node, int] = {}
    stack = list(roots)
    while stack:
        node = stack[-1]
        operands = () if node.array is not None else node.operands
        waiting = [operand for operand in operands if operand not in steps]
        if waiting:
            stack += waiting
            continue
        stack.pop()
        steps[node] = max(
            [
                steps[operand] + (operand.evaluations > node.evaluations and operand.array is None)
                for operand in operands
            ],
            default=0,
        )
    return steps


def _first_reached(roots: Sequence[Node], wanted: set[Node]) -> list[Node]:
    """Those of some values that a path from the roots meets before any other of them."""
    found: list[Node] = []
    seen = set(roots)
    stack = list(seen)
    while stack:
        for operand in stack.pop().operands:
            if operand not in seen:
                seen.add(operand)
                (found if operand in wanted else stack).append(operand)
    return found


def count_evaluation(recorded: Iterable[Node]) -> None:
    """Remember that these values, as far as they are not known, have been computed once more."""
    for node in recorded:
        if node.array is None:
            node.evaluations += 1
