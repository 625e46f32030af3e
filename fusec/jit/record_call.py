"""What a function records when it is called with arrays."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

from fusec.evaluation.capture import tracing
from fusec.jit.jit import Jitted
from fusec.jit.pytree import map_leaves
from fusec.tensor.tensor import of_array


def record_call(function: Callable[..., Any], /, *args: Any, **kwargs: Any) -> Any:
    """The lazy result of a function on arrays: what `report`, `explain` and `compare` look at."""
    plain = function.function if isinstance(function, Jitted) else function

    def as_tensor(leaf: Any) -> Any:
        return of_array(leaf) if isinstance(leaf, np.ndarray) else leaf

    with tracing():
        return plain(*map_leaves(as_tensor, args), **map_leaves(as_tensor, kwargs))
