"""The limits of this machine, measured by kernels of our own: copy, streaming copy, read, and multiply-adds."""

from __future__ import annotations

import ctypes
import dataclasses
import functools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from fusec.bench.measure import interleaved, thread_count
from fusec.codegen.machine import LoadedCode, compile_text
from fusec.foundation.command_line import whole
from fusec.lanes.target import Target, host_target
from fusec.runtime.threads import SLICE_WORK, share
from fusec.types import Array

if TYPE_CHECKING:
    import argparse

ELEMENTS = 1 << 25
"""float32 elements per array: 128 MiB, more than a core's share of any cache."""

CHAINS = 16
"""Independent multiply-adds in flight; two units with a latency of four or five cycles need ten."""

UNROLL = 4

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


def _loop(name: str, step: int, phis: str, body: str, after: str) -> str:
    """A kernel of `Operands`, with one loop of `step` elements a turn."""
    return f"""
define void @{name}(i64 %begin, i64 %end, ptr %operands, ptr %geometry) {{
entry:
  %source = load ptr, ptr %operands
  %second = getelementptr ptr, ptr %operands, i64 1
  %target = load ptr, ptr %second
  %third = getelementptr ptr, ptr %operands, i64 2
  %times = load i64, ptr %third
  br label %again
again:
  %time = phi i64 [ 0, %entry ], [ %count, %done ]
  br label %loop
loop:
  %i = phi i64 [ %begin, %again ], [ %next, %loop ]
{phis}{body}  %next = add i64 %i, {step}
  %more = icmp slt i64 %next, %end
  br i1 %more, label %loop, label %done
done:
{after}  %count = add i64 %time, 1
  %repeats = icmp slt i64 %count, %times
  br i1 %repeats, label %again, label %leave
leave:
  ret void
}}
"""


def _copy(name: str, lanes: int, hint: str, after: str) -> str:
    vector, size = f"<{lanes} x float>", 4 * lanes
    lines = [
        f"  %at{turn} = add i64 %i, {turn * lanes}\n"
        f"  %from{turn} = getelementptr float, ptr %source, i64 %at{turn}\n"
        f"  %to{turn} = getelementptr float, ptr %target, i64 %at{turn}\n"
        f"  %v{turn} = load {vector}, ptr %from{turn}, align 4\n"
        for turn in range(UNROLL)
    ]
    stores = [f"  store {vector} %v{turn}, ptr %to{turn}, align {size}{hint}\n" for turn in range(UNROLL)]
    return _loop(name, UNROLL * lanes, "", "".join(lines + stores), after)


def _read(lanes: int) -> str:
    vector, size = f"<{lanes} x i32>", 4 * lanes
    phis = "".join(
        f"  %t{turn} = phi {vector} [ zeroinitializer, %again ], [ %u{turn}, %loop ]\n" for turn in range(UNROLL)
    )
    body = "".join(
        f"  %at{turn} = add i64 %i, {turn * lanes}\n"
        f"  %from{turn} = getelementptr i32, ptr %source, i64 %at{turn}\n"
        f"  %v{turn} = load {vector}, ptr %from{turn}, align {size}\n"
        f"  %u{turn} = xor {vector} %t{turn}, %v{turn}\n"
        for turn in range(UNROLL)
    )
    # What is written keeps the loads alive.
    after = f"  %a = xor {vector} %u0, %u1\n  %b = xor {vector} %u2, %u3\n  %c = xor {vector} %a, %b\n"
    after += f"  %to = getelementptr i32, ptr %target, i64 %begin\n  store {vector} %c, ptr %to, align {size}\n"
    return _loop("read", UNROLL * lanes, phis, body, after)


def _multiply_add(lanes: int) -> str:
    vector, size = f"<{lanes} x float>", 4 * lanes
    phis = "".join(f"  %t{k} = phi {vector} [ zeroinitializer, %again ], [ %u{k}, %loop ]\n" for k in range(CHAINS))
    body = f"  %x = load volatile {vector}, ptr %source, align {size}\n" + "".join(
        f"  %u{k} = call {vector} @llvm.fma.v{lanes}f32({vector} %t{k}, {vector} %x, {vector} %x)\n"
        for k in range(CHAINS)
    )
    # Every thread writes the same place, which nobody reads: it keeps the arithmetic alive.
    after = "".join(f"  store volatile {vector} %u{k}, ptr %target, align {size}\n" for k in range(CHAINS))
    declaration = f"declare {vector} @llvm.fma.v{lanes}f32({vector}, {vector}, {vector})\n"
    return declaration + _loop("multiply_add", 1, phis, body, after)


@functools.cache
def _kernels(target: Target) -> LoadedCode:
    lanes = target.vector_bits // 32
    is_x86 = "x86" in target.triple
    fence = "  call void @llvm.x86.sse.sfence()\n" if is_x86 else "  fence seq_cst\n"
    declaration = "declare void @llvm.x86.sse.sfence()\n" if is_x86 else ""
    text = f'target triple = "{target.triple}"\n' + "".join(
        (
            declaration,
            _copy("copy", lanes, "", ""),
            _copy("streaming_copy", lanes, ", !nontemporal !0", fence),
            _read(lanes),
            _multiply_add(lanes),
            "!0 = !{i32 1}\n",
        )
    )
    names = ("copy", "streaming_copy", "read", "multiply_add")
    return LoadedCode(compile_text(text, target).image, *names)


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
