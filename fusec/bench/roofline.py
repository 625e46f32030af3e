"""The limits of this machine, measured by kernels of our own: copy, streaming copy, read, and multiply-adds."""

from __future__ import annotations

import dataclasses
import functools
from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

import numpy as np

from fusec.bench.measure import interleaved
from fusec.codegen.machine import LoadedCode, compile_text
from fusec.lanes.target import Target, host_target
from fusec.runtime.threads import SLICE_WORK, pool, share
from fusec.types import Array

if TYPE_CHECKING:
    import argparse

ELEMENTS = 1 << 25
"""float32 elements per array: 128 MiB, more than a core's share of any cache."""

CHAINS = 16
"""Independent multiply-adds in flight; two units with a latency of four or five cycles need ten."""

UNROLL = 4


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

    def bound(self, nbytes: int, flops: int) -> float:
        """Seconds that moving `nbytes` and doing `flops` take at least (the roofline, Williams et al. 2009)."""
        return max(nbytes / max(self.copy, self.streaming_copy), flops / self.flops) / 1e9


def _loop(name: str, step: int, phis: str, body: str, after: str) -> str:
    """A function `void name(begin, end, pointer, pointer)` with one loop of `step` elements a turn."""
    return f"""
define void @{name}(i64 %begin, i64 %end, ptr %source, ptr %target) {{
entry:
  br label %loop
loop:
  %i = phi i64 [ %begin, %entry ], [ %next, %loop ]
{phis}{body}  %next = add i64 %i, {step}
  %more = icmp slt i64 %next, %end
  br i1 %more, label %loop, label %done
done:
{after}  ret void
}}
"""


def _copy(name: str, lanes: int, hint: str, after: str) -> str:
    vector, size = f"<{lanes} x float>", 4 * lanes
    lines = [
        f"  %at{turn} = add i64 %i, {turn * lanes}\n"
        f"  %from{turn} = getelementptr float, ptr %source, i64 %at{turn}\n"
        f"  %to{turn} = getelementptr float, ptr %target, i64 %at{turn}\n"
        f"  %v{turn} = load {vector}, ptr %from{turn}, align {size}\n"
        for turn in range(UNROLL)
    ]
    stores = [f"  store {vector} %v{turn}, ptr %to{turn}, align {size}{hint}\n" for turn in range(UNROLL)]
    return _loop(name, UNROLL * lanes, "", "".join(lines + stores), after)


def _read(lanes: int) -> str:
    vector, size = f"<{lanes} x i32>", 4 * lanes
    phis = "".join(
        f"  %t{turn} = phi {vector} [ zeroinitializer, %entry ], [ %u{turn}, %loop ]\n" for turn in range(UNROLL)
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
    phis = "".join(f"  %t{k} = phi {vector} [ zeroinitializer, %entry ], [ %u{k}, %loop ]\n" for k in range(CHAINS))
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


def measure_limits(elements: int = ELEMENTS, rounds: int = 15) -> Limits:
    """Measure this machine.

    Parameters
    ----------
    elements : int
        float32 elements per array of the copies and the read.
    rounds : int
        Turns each kernel gets; the fastest counts, since a limit is what the machine does undisturbed.
    """
    loaded, source, target = _kernels(host_target("native")), _aligned(elements), _aligned(elements)
    lanes, turns = host_target("native").vector_bits // 32, 1 << 19

    def contender(name: str, extent: int) -> Callable[[], None]:
        code = loaded.addresses[name]
        return lambda: share(code, extent, SLICE_WORK, 1024, source.ctypes.data, target.ctypes.data, 0)

    runs = {name: contender(name, elements) for name in ("copy", "streaming_copy", "read")}
    times = interleaved({**runs, "multiply_add": contender("multiply_add", turns)}, rounds, summary=min)
    moved, worked = 4 * elements / 1e9, 2 * CHAINS * lanes * turns / 1e9
    return Limits(
        copy=2 * moved / times["copy"],
        streaming_copy=2 * moved / times["streaming_copy"],
        read=moved / times["read"],
        flops=worked / times["multiply_add"],
        threads=pool().settings.available,
    )


def add_roofline(parser: argparse.ArgumentParser) -> None:
    """What the bench takes."""
    parser.add_argument("--rounds", type=int, default=15, help="turns each kernel gets (default 15)")


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
