"""The limits of this machine, measured by kernels of our own: copy, streaming copy, read, and multiply-adds."""

from __future__ import annotations

import ctypes
import dataclasses
import functools
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from typing import TYPE_CHECKING, Any

import numpy as np

from fusec.bench.measure import interleaved, thread_count
from fusec.codegen.kernel import kernel_function
from fusec.codegen.loops import counted, int64
from fusec.codegen.machine import LoadedCode, compile_text
from fusec.foundation.command_line import whole
from fusec.lanes import ir
from fusec.lanes.lanes import Emitter
from fusec.lanes.target import Target, host_target
from fusec.runtime.threads import share
from fusec.schedule.thread_sharing import SLICE_WORK
from fusec.types import Array

if TYPE_CHECKING:
    import argparse

ELEMENTS = 1 << 25
"""float32 elements per array: 128 MiB, more than a core's share of any cache."""

CHAINS = 16
"""Independent multiply-adds in flight; two units with a latency of four or five cycles need ten."""

UNROLL = 4

INTEGER, POINTER = ir.IntType(64), ir.PointerType()

TURN = 64
"""Elements that every loop's turn divides: `UNROLL` vectors of the widest."""

GRAIN = 1024
"""Elements that a thread's part is a multiple of."""


@dataclasses.dataclass(frozen=True, slots=True)
class Limits:
    """What the machine can do, on all threads.

    Attributes
    ----------
    copy, streaming_copy : float
        GB/s read plus written, with ordinary and with non-temporal stores, into memory that is there.
    read : float
        GB/s.
    flops : float
        GFLOP/s of float32 fused multiply-adds in registers, each counted as two.
    threads : int
        How many took part.
    """

    copy: float
    streaming_copy: float
    read: float
    flops: float
    threads: int


class Operands(ctypes.Structure):
    """What the kernels take: where they read, where they write, and how often they do all of it."""

    _fields_ = (("source", ctypes.c_void_p), ("target", ctypes.c_void_p), ("times", ctypes.c_int64))


class _Kernel:
    """A kernel of `Operands` that does its work `times` times over, while it is being written.

    Attributes
    ----------
    emitter : Emitter
        Of vectors of float32 as wide as the target's.
    builder : IRBuilder
        Where its instructions go.
    begin : Value
        The first element of its part.
    source, target : Value
        Where it reads, and where it writes.
    """

    def __init__(self, module: ir.Module, name: str, target: Target) -> None:
        function = kernel_function(module, name)
        self.begin, self._end, operands, _ = function.args
        self.builder = ir.IRBuilder(function.append_basic_block("entry"))
        self.emitter = Emitter(self.builder, target.vector_bits // 32, target)
        fields = [self.builder.gep(operands, [int64(place)], source_etype=POINTER) for place in range(3)]
        self.source, self.target = (self.builder.load(field, typ=POINTER) for field in fields[:2])
        self._times = self.builder.load(fields[2], typ=INTEGER)

    def vector(self, element: ir.Type) -> Any:
        """The type of a whole vector."""
        return ir.VectorType(element, self.emitter.count)

    @property
    def bytes(self) -> int:
        """Of a whole vector."""
        return 4 * self.emitter.count

    def addresses(self, memory: ir.Value, start: ir.Value) -> list[ir.Value]:
        """Of the vectors of one turn."""
        places = [self.builder.add(start, int64(turn * self.emitter.count)) for turn in range(UNROLL)]
        return [self.builder.gep(memory, [place], source_etype=ir.FloatType()) for place in places]

    @contextmanager
    def times_over(self) -> Iterator[None]:
        """What is written meanwhile is done that often; then the function returns."""
        with counted(self.builder, int64(0), self._times):
            yield
        self.builder.ret_void()

    def accumulate(
        self, step: int, zero: ir.Value, chains: int, body: Callable[..., list[ir.Instruction]]
    ) -> list[ir.Instruction]:
        """A loop over the part, `step` elements a turn, from `zero`s and an index to the chains' next values."""
        before = self.builder.block
        with counted(self.builder, self.begin, self._end, step) as start:
            carried = [self.builder.phi(zero.type) for _ in range(chains)]
            following = body(start, carried)
            for chain, value in zip(carried, following, strict=True):
                chain.add_incoming(zero, before)
                chain.add_incoming(value, self.builder.block)
            after = self.builder.block
        results = [self.builder.phi(zero.type) for _ in range(chains)]
        for result, value in zip(results, following, strict=True):
            result.add_incoming(zero, before)
            result.add_incoming(value, after)
        return results


def _copy(kernel: _Kernel, is_streaming: bool) -> None:
    vector, builder = kernel.vector(ir.FloatType()), kernel.builder

    def turn(start: ir.Value, carried: list[ir.Instruction]) -> list[ir.Instruction]:
        loads = [builder.load(place, align=4, typ=vector) for place in kernel.addresses(kernel.source, start)]
        for value, place in zip(loads, kernel.addresses(kernel.target, start), strict=True):
            written = builder.store(value, place, align=kernel.bytes)
            if is_streaming:
                written.set_metadata("nontemporal", builder.module.add_metadata([ir.Constant(ir.IntType(32), 1)]))
        return []

    with kernel.times_over():
        kernel.accumulate(UNROLL * kernel.emitter.count, ir.Constant(vector, None), 0, turn)
        if is_streaming and "x86" in builder.module.triple:
            kernel.emitter.intrinsic("x86.sse", ir.VoidType(), [], "sfence")
        elif is_streaming:
            builder.fence("seq_cst")


def _read(kernel: _Kernel) -> None:
    vector, builder = kernel.vector(ir.IntType(32)), kernel.builder

    def turn(start: ir.Value, carried: list[ir.Instruction]) -> list[ir.Instruction]:
        places = kernel.addresses(kernel.source, start)
        loads = [builder.load(place, align=kernel.bytes, typ=vector) for place in places]
        return [builder.xor(chain, value) for chain, value in zip(carried, loads, strict=True)]

    with kernel.times_over():
        chains = kernel.accumulate(UNROLL * kernel.emitter.count, ir.Constant(vector, None), UNROLL, turn)
        # What is written keeps the loads alive.
        place = kernel.addresses(kernel.target, kernel.begin)[0]
        builder.store(functools.reduce(builder.xor, chains), place, align=kernel.bytes)


def _multiply_add(kernel: _Kernel) -> None:
    vector, builder = kernel.vector(ir.FloatType()), kernel.builder

    def turn(start: ir.Value, carried: list[ir.Instruction]) -> list[ir.Instruction]:
        x = builder.load(kernel.source, align=kernel.bytes, typ=vector, is_volatile=True)
        return [kernel.emitter.intrinsic("fma", vector, [chain, x, x]) for chain in carried]

    with kernel.times_over():
        # Every thread writes the same place, which nobody reads: it keeps the arithmetic alive.
        for value in kernel.accumulate(1, ir.Constant(vector, None), CHAINS, turn):
            builder.store(value, kernel.target, align=kernel.bytes, is_volatile=True)


KERNELS: dict[str, Callable[[_Kernel], None]] = {
    "copy": functools.partial(_copy, is_streaming=False),
    "streaming_copy": functools.partial(_copy, is_streaming=True),
    "read": _read,
    "multiply_add": _multiply_add,
}


def kernel_text(target: Target) -> str:
    """The LLVM text of all kernels."""
    module = ir.Module()
    module.triple = target.triple
    for name, write in KERNELS.items():
        write(_Kernel(module, name, target))
    return str(module)


@functools.cache
def _kernels(target: Target) -> LoadedCode:
    return LoadedCode(compile_text(kernel_text(target), target).image, *KERNELS)


def _aligned(elements: int) -> Array:
    """Zeroed float32 memory at a multiple of 64 bytes."""
    raw = np.zeros(4 * elements + 64, np.uint8)
    start = -raw.ctypes.data % 64
    return raw[start : start + 4 * elements].view(np.float32)


def limit_kernel(
    name: str, extent: int, source: Array, target: Array, work: int = SLICE_WORK, times: int = 1
) -> Callable[[], None]:
    """A call of one of the kernels.

    Parameters
    ----------
    name : str
        `copy`, `streaming_copy`, `read` or `multiply_add`.
    extent : int
        float32 elements, a multiple of `TURN`; of `multiply_add`, turns.
    source, target : numpy.ndarray
        What it reads, and where it writes from a multiple of 64 bytes on.
    work : int
        What `share` is told there is to do; by default enough for all threads.
    times : int
        How often the kernel does it.
    """
    code = _kernels(host_target("native")).addresses[name]
    operands = Operands(source.ctypes.data, target.ctypes.data, times)

    def run(kept: Sequence[Array] = (source, target)) -> None:
        share(code, extent, work, GRAIN, ctypes.byref(operands), 0, 0)

    return run


def measure_limits(elements: int = ELEMENTS, rounds: int = 15) -> Limits:
    """Measure this machine.

    Parameters
    ----------
    elements : int
        float32 elements per array of the copies and the read.
    rounds : int
        Turns each kernel gets; the fastest counts, since a limit is what the machine does undisturbed.
    """
    source, target = _aligned(elements), _aligned(elements)
    lanes, turns = host_target("native").vector_bits // 32, 1 << 19
    runs = {name: limit_kernel(name, elements, source, target) for name in ("copy", "streaming_copy", "read")}
    runs["multiply_add"] = limit_kernel("multiply_add", turns, source, target)
    times = interleaved(runs, rounds, summary=min)
    moved, worked = 4 * elements / 1e9, 2 * CHAINS * lanes * turns / 1e9
    return Limits(
        copy=2 * moved / times["copy"],
        streaming_copy=2 * moved / times["streaming_copy"],
        read=moved / times["read"],
        flops=worked / times["multiply_add"],
        threads=thread_count(),
    )


def add_roofline(parser: argparse.ArgumentParser) -> None:
    """What the bench takes."""
    parser.epilog = "example: %(prog)s --rounds 5"
    parser.add_argument("--rounds", type=whole(), default=15, help="turns each kernel gets (default 15)")


def bench_roofline(rounds: int = 15) -> list[dict[str, Any]]:
    """The machine's own limits: copy, streaming copy, read, multiply-adds."""
    limits = measure_limits(rounds=rounds)
    rows: Sequence[tuple[str, float, str]] = (
        ("copy", limits.copy, "GB/s"),
        ("streaming copy", limits.streaming_copy, "GB/s"),
        ("read", limits.read, "GB/s"),
        ("multiply-add, float32", limits.flops, "GFLOP/s"),
    )
    for name, value, unit in rows:
        print(f"{name:<24}{value:>10.1f} {unit}, {limits.threads} threads")
    return [{"work": name, "value": value, "unit": unit, "threads": limits.threads} for name, value, unit in rows]
