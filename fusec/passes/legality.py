"""When a producer and a consumer may share a kernel: one predicate per reason, and the reason's name.

A predicate that holds keeps the edge out of a kernel. `REASONS` is the order they are asked in, so the reason a
user reads is the first that applies.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping

from fusec.graph import Node
from fusec.ops.op import ElementwiseOp, Kind
from fusec.types import Shape, equal_shapes

Domains = Mapping[Node, Shape]

MAX_OPS = 96
"""Ops per kernel. Run time was flat from 16 to 512 (docs/performance.md); the cap bounds the time LLVM takes."""

MAX_OPERANDS = 24
"""Arrays a kernel reads or writes. Run time was flat from 6 to 96 (docs/performance.md)."""

MAX_REDUCTIONS = 4
"""Reductions per kernel. Each keeps 57 KiB of partial results on the stack, argmax and argmin twice that."""

FUSED = "fused"
TOO_MANY_OPS = "too_many_ops"
TOO_MANY_OPERANDS = "too_many_operands"
TOO_MANY_REDUCTIONS = "too_many_reductions"
REDUCES_ANOTHER_SHAPE = "reduces_another_shape"
REDUCES_OTHER_AXES = "reduces_other_axes"
OUT_OF_ORDER = "would_form_a_cycle"
COMPUTED_AGAIN = "computed_again"
READ_TO_COMPUTE_AGAIN = "read_to_compute_again"


def is_fusible(node: Node) -> bool:
    """Whether a node is element-wise and has code of its own."""
    op = node.op
    return isinstance(op, ElementwiseOp) and op.is_vectorized([operand.dtype for operand in node.operands])


def runs_in_blas(producer: Node, consumer: Node, domains: Domains) -> bool:
    """A matrix product is a call of its own."""
    return Kind.CONTRACTION in (producer.kind, consumer.kind)


def runs_in_numpy(producer: Node, consumer: Node, domains: Domains) -> bool:
    """An op without lanes for these dtypes is a call of its own."""
    return any(node.kind is Kind.ELEMENTWISE and not is_fusible(node) for node in (producer, consumer))


def reduction_not_finished(producer: Node, consumer: Node, domains: Domains) -> bool:
    """Every element of a reduction must be known before its result is."""
    return producer.kind is Kind.REDUCTION


def value_is_shared(producer: Node, consumer: Node, domains: Domains) -> bool:
    """A view of a value that others read too: computing it once more would cost more than keeping it."""
    return Kind.VIEW in (producer.kind, consumer.kind)


def reduces(producer: Node, consumer: Node, domains: Domains) -> bool:
    """A reduction joins its producer later, in `fuse_reductions`."""
    return consumer.kind is Kind.REDUCTION


def would_recompute(producer: Node, consumer: Node, domains: Domains) -> bool:
    """The consumer repeats the producer's elements, so fusing would compute them again and again."""
    return not equal_shapes(domains[producer], domains[consumer])


REASONS: tuple[Callable[[Node, Node, Domains], bool], ...] = (
    runs_in_blas,
    runs_in_numpy,
    reduction_not_finished,
    value_is_shared,
    reduces,
    would_recompute,
)


def barrier(producer: Node, consumer: Node, domains: Domains) -> str | None:
    """Why the two may not share a kernel; None when they may."""
    for reason in REASONS:
        if reason(producer, consumer, domains):
            return reason.__name__
    return None


def is_prefix(shape: Shape, domain: Shape) -> bool:
    """Whether a value varies only along leading axes of a domain, so that loops further in need not recompute it."""
    padded = (1,) * (len(domain) - len(shape)) + shape
    varying = [axis for axis, extent in enumerate(padded) if extent != 1]
    if 0 in domain:
        # Loops that never turn would never reach the value.
        return equal_shapes(padded, domain)
    if not varying:
        return True
    return all(padded[axis] == domain[axis] for axis in range(varying[-1] + 1))
