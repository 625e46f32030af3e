"""What is kept for the next time, as long as there is room."""

from __future__ import annotations

import itertools
import threading
from collections.abc import Iterator
from typing import Any, Generic, TypeVar, overload

from fusec.foundation.locks import fork_safe

Key = TypeVar("Key")
Value = TypeVar("Value")
Other = TypeVar("Other")

_lock = fork_safe(threading.RLock())
"""One for all caches, held by those that write, for a moment. It nests: what is forgotten may have a finalizer."""

_clock = itertools.count()


class _Entry(Generic[Value]):
    __slots__ = ("used", "value")

    def __init__(self, value: Value) -> None:
        self.value = value
        self.used = next(_clock)


class Cache(Generic[Key, Value]):
    """A dictionary that forgets the entry unused for longest when it has no room for another; threads may share it.

    To look up costs little more than in a dictionary. To make room is a walk over all entries, which is little beside
    the making of what is kept.

    Parameters
    ----------
    limit : int
        Entries it keeps.
    """

    __slots__ = ("_entries", "limit")

    def __init__(self, limit: int) -> None:
        self.limit = limit
        self._entries: dict[Key, _Entry[Value]] = {}

    @overload
    def find(self, key: Key) -> Value | None: ...
    @overload
    def find(self, key: Key, default: Other) -> Value | Other: ...
    def find(self, key: Key, default: Any = None) -> Any:
        """What is kept under a key, and now is the one used last; else the default."""
        entry = self._entries.get(key)
        if entry is None:
            return default
        entry.used = next(_clock)
        return entry.value

    def __setitem__(self, key: Key, value: Value) -> None:
        entry = _Entry(value)
        with _lock:
            entries = self._entries
            forgotten = [entries.get(key)]
            entries[key] = entry
            # Wherever something is made, the garbage collector may run finalizers, which take away what they like.
            while len(entries) > self.limit and (keys := list(entries)):
                forgotten.append(entries.pop(min(keys, key=self._last_use), None))
        # Only now: what dies with an entry may have finalizers, which need not hold up other threads.
        forgotten.clear()

    def _last_use(self, key: Key) -> int:
        entry = self._entries.get(key)
        return -1 if entry is None else entry.used

    def setdefault(self, key: Key, value: Value) -> Value:
        """What is kept under a key; the value, kept from now on, when nothing was."""
        with _lock:
            if key not in self._entries:
                self[key] = value
            return self.find(key, value)

    def __contains__(self, key: Key) -> bool:
        return key in self._entries

    def __len__(self) -> int:
        return len(self._entries)

    def __iter__(self) -> Iterator[Key]:
        """The keys there are now, those that were put in first before the others."""
        return iter(list(self._entries))

    def values(self) -> list[Value]:
        """What is kept now, in the order of the keys."""
        return [entry.value for entry in list(self._entries.values())]

    def clear(self) -> None:
        """Forget everything."""
        with _lock:
            forgotten, self._entries = self._entries, {}
        del forgotten
