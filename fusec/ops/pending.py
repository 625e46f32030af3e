"""Vector math that is still being written: its ops name it already, and NumPy runs them (`vectorized=""`)."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from fusec.lanes.lanes import Lanes
from fusec.lazy import LazyModule


class PendingModule(LazyModule):
    """A module of `fusec.lanes.vector_math` that need not exist yet."""

    def __init__(self, name: str) -> None:
        super().__init__(f"fusec.lanes.vector_math.{name}")

    if TYPE_CHECKING:

        def __getattr__(self, name: str) -> Callable[..., Lanes]: ...
