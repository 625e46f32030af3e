"""A dictionary that does not grow for ever."""

from __future__ import annotations

from typing import TypeVar

Key = TypeVar("Key")
Value = TypeVar("Value")


class Bounded(dict[Key, Value]):
    """A dictionary that forgets its oldest entry for a new one beyond its limit.

    Parameters
    ----------
    limit : int
        Entries it keeps.
    """

    __slots__ = ("limit",)

    def __init__(self, limit: int) -> None:
        super().__init__()
        self.limit = limit

    def __setitem__(self, key: Key, value: Value) -> None:
        # Two threads may drop the same one, and each add their own: the next one drops what is too many.
        while len(self) >= self.limit and key not in self:
            oldest, *_ = self
            self.pop(oldest, None)
        super().__setitem__(key, value)
