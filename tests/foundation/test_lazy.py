"""Attributes that are computed when they are first asked for."""

from __future__ import annotations

import os
import threading

import pytest

from fusec.foundation.lazy import cached


class Counted:
    """Counts how often its square is computed."""

    def __init__(self, number: int) -> None:
        self.number = number
        self.computed = 0

    @cached
    def square(self) -> int:
        """The number times itself."""
        self.computed += 1
        return self.number**2


def test_once_for_each_instance() -> None:
    one, other = Counted(3), Counted(4)
    assert [one.square, other.square, one.square, one.computed, other.computed] == [9, 16, 9, 1, 1]
    assert Counted.square.__doc__ == "The number times itself."


@pytest.mark.filterwarnings("ignore:.*fork:DeprecationWarning")
@pytest.mark.skipif(not hasattr(os, "fork"), reason="no fork here")
def test_a_fork_inherits_no_lock() -> None:
    begun, over = threading.Event(), threading.Event()

    class Slow:
        @cached
        def value(self) -> int:
            begun.set()
            over.wait(60)
            return 5

    thread = threading.Thread(target=lambda: Slow().value)
    thread.start()
    begun.wait(60)
    child = os.fork()
    if not child:
        over.set()
        threading.Timer(30, os._exit, (1,)).start()
        os._exit(0 if Slow().value == 5 else 1)
    _, status = os.waitpid(child, 0)
    over.set()
    thread.join()
    assert status == 0
