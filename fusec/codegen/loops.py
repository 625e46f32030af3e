"""Counted loops on an LLVM builder."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from fusec.lanes import ir


def int64(number: int) -> Any:
    """A 64-bit constant."""
    return ir.Constant(ir.IntType(64), number)


@contextmanager
def counted(builder: Any, start: Any, stop: Any, step: int = 1) -> Iterator[Any]:
    """`for i in range(start, stop, step)`: the block is the body, its value is `i`.

    The test stands at the end, behind a guard, so a turn costs one branch.
    """
    guard = builder.block
    body = builder.append_basic_block("loop")
    done = builder.append_basic_block("done")
    builder.cbranch(builder.icmp_signed("<", start, stop), body, done)
    builder.position_at_end(body)
    index = builder.phi(ir.IntType(64))
    index.add_incoming(start, guard)
    yield index
    following = builder.add(index, int64(step), flags=["nsw"])
    index.add_incoming(following, builder.block)
    builder.cbranch(builder.icmp_signed("<", following, stop), body, done)
    builder.position_at_end(done)


class Counter:
    """A 64-bit count in stack memory, zero where it is made."""

    def __init__(self, builder: Any) -> None:
        self._builder = builder
        with builder.goto_entry_block():
            self._memory = builder.alloca(ir.IntType(64))
        builder.store(int64(0), self._memory)

    def value(self) -> Any:
        """The count now."""
        return self._builder.load(self._memory, typ=ir.IntType(64))

    def add(self, amount: Any) -> Any:
        """Count on, and the count after that."""
        count = self._builder.add(self.value(), amount)
        self._builder.store(count, self._memory)
        return count


@contextmanager
def while_true(builder: Any) -> Iterator[Any]:
    """A loop that its body leaves by branching to the block this yields."""
    head = builder.append_basic_block("while")
    done = builder.append_basic_block("leave")
    builder.branch(head)
    builder.position_at_end(head)
    yield done
    builder.branch(head)
    builder.position_at_end(done)


def round_down(builder: Any, value: Any, multiple: int) -> Any:
    """The largest multiple of a power of two not above a non-negative value."""
    return builder.and_(value, int64(-multiple))


def smaller(builder: Any, left: Any, right: Any) -> Any:
    """The smaller of two signed 64-bit values."""
    return builder.select(builder.icmp_signed("<", left, right), left, right)


def larger(builder: Any, left: Any, right: Any) -> Any:
    """The larger of two signed 64-bit values."""
    return builder.select(builder.icmp_signed(">", left, right), left, right)


def ceiling(builder: Any, value: Any, divisor: Any) -> Any:
    """A quotient of non-negative values, rounded up."""
    return builder.udiv(builder.add(value, builder.sub(divisor, int64(1))), divisor)
