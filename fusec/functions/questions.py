"""NumPy's functions that only ask what is known without values: they neither compute nor record."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from fusec.tensor.tensor import Tensor

QUESTIONS: dict[Callable[..., Any], Callable[..., Any]] = {}
"""By NumPy's function, what answers for tensors."""


def _dtype(value: Any) -> Any:
    return value.dtype if isinstance(value, Tensor) else value


def _sample(value: Any) -> Any:
    """An array of no elements in the dtype of a tensor."""
    return np.empty(0, value.dtype) if isinstance(value, Tensor) else value


QUESTIONS[np.shape] = lambda x, /: x.shape
QUESTIONS[np.ndim] = lambda x, /: x.ndim
QUESTIONS[np.iscomplexobj] = lambda x, /: False
QUESTIONS[np.isrealobj] = lambda x, /: True
QUESTIONS[np.result_type] = lambda *values: np.result_type(*map(_dtype, values))
QUESTIONS[np.common_type] = lambda *values: np.common_type(*map(_sample, values))
QUESTIONS[np.can_cast] = lambda x, to, /, casting="safe": np.can_cast(_dtype(x), _dtype(to), casting)
# Of a number without axes, the smallest dtype depends on its value.
QUESTIONS[np.min_scalar_type] = lambda x, /: x.dtype if x.ndim else NotImplemented


def _size(x: Any, /, axis: Any = None) -> Any:
    return x.size if axis is None else np.size(np.broadcast_to(0, x.shape), axis)


def _sharing(question: Callable[..., Any]) -> Callable[..., Any]:
    def answer(x: Any, y: Any, /, max_work: Any = None) -> Any:
        # What is not computed yet will have memory of its own.
        arrays = [value.node.array if isinstance(value, Tensor) else value for value in (x, y)]
        return all(array is not None for array in arrays) and question(*arrays, max_work=max_work)

    return answer


QUESTIONS[np.size] = _size
QUESTIONS[np.shares_memory] = _sharing(np.shares_memory)
QUESTIONS[np.may_share_memory] = lambda x, y, /, max_work=0: _sharing(np.may_share_memory)(x, y, max_work)
