"""Results go past the caches where the rule says, and nowhere else."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

import fusec as fc
from fusec.schedule import stream_stores
from fusec.schedule.caches import UNKNOWN_SHARE, read_levels, share_of
from fusec.tensor.tensor import Tensor
from tests.plans import kernel_steps, plan_of

MIB = 1 << 20
SHARE = 8 * MIB
"""What the tests give the caches: a million float64."""


@pytest.fixture(autouse=True)
def share(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(stream_stores, "cache_share", lambda: SHARE)


def streaming(*tensors: Tensor) -> list[list[bool]]:
    """For every kernel, which of its element-wise results are streaming."""
    return [[store.streaming for store in step.nest.stores] for step in kernel_steps(plan_of(*tensors))]


def zeros(*shape: int, dtype: str = "f8") -> Tensor:
    """A lazy array that takes no memory."""
    return fc.asarray(np.broadcast_to(np.zeros((), dtype), shape))


def dense(*shape: int, dtype: str = "f8") -> Tensor:
    return fc.asarray(np.zeros(shape, dtype))


def test_what_the_kernel_touches_decides() -> None:
    half = SHARE // 8 // 2
    assert streaming(fc.sin(dense(half))) == [[False]]
    assert streaming(fc.sin(dense(half + 1))) == [[True]]
    # Two operands fill the caches earlier than one.
    assert streaming(dense(half - 1) + dense(half - 1)) == [[True]]


def test_what_the_next_step_reads_is_kept() -> None:
    third = SHARE // 8 // 3
    with fc.options(fuse=False):
        assert streaming(fc.sin(fc.sin(dense(2 * third)))) == [[False], [True]]
        # Not when it alone is larger than the caches.
        assert streaming(fc.sin(fc.sin(dense(4 * third)))) == [[True], [True]]


def test_the_option_overrules() -> None:
    with fc.options(streaming=True):
        assert streaming(dense(1000) + 1) == [[True]]
    with fc.options(streaming=False):
        assert streaming(dense(SHARE) + 1) == [[False]]
    with pytest.raises(ValueError, match="streaming"):
        fc.options(streaming="always").__enter__()


def test_only_whole_vectors_of_long_rows() -> None:
    with fc.options(streaming=True):
        assert streaming(dense(4096, 511)[:, 1:] + 1) == [[False]]
        assert streaming(dense(4096, 600)[:, 1:] + 1) == [[True]]
        # A vector of float64 gives eight bytes of booleans at most, one of bytes at least sixteen.
        assert streaming(dense(10_000) > 1) == [[False]]
        assert streaming(dense(10_000, dtype="u1") > 1) == [[True]]


def test_results_beside_a_reduction_are_kept() -> None:
    with fc.options(streaming=True):
        y = fc.sin(dense(1000))
        assert streaming(y, fc.sum(y)) == [[False]]


def test_the_nest_and_the_report_say_so() -> None:
    y = fc.sin(zeros(SHARE, dtype="f4"))
    assert "result 0 = store %1 to f32[1] streaming" in str(fc.explain(y, stage="nest"))
    report = fc.report(y)
    assert report.groups[0].streaming == 1
    assert "f32[8388608], past the caches" in str(report)


# What Linux says of some machines: bytes and sharing processors by level.
GUEST = {1: (48 << 10, 1), 2: (2 * MIB, 1), 3: (480 * MIB, 2)}
DESKTOP = {1: (32 << 10, 2), 2: (1 * MIB, 2), 3: (32 * MIB, 16)}


def test_shares() -> None:
    # A guest of two cores does not have the whole cache of its host.
    assert share_of(GUEST, 2) == 64 * MIB
    # One process has all of a desktop's cache, on however few processors it runs.
    assert share_of(DESKTOP, 16) == share_of(DESKTOP, 1) == 32 * MIB
    # Twelve such caches, for 192 processors.
    assert share_of(DESKTOP, 192) == 12 * 32 * MIB
    assert share_of({1: (32 << 10, 1), 2: (512 << 10, 1)}, 4) == 4 * 512 << 10
    assert share_of({}, 4) == UNKNOWN_SHARE


def test_levels_are_read(tmp_path: Path) -> None:
    described = [("1", "Data", "48K", "0"), ("1", "Instruction", "64K", "0"), ("2", "Unified", "2048K", "0,8")]
    described.append(("3", "Unified", "36M", "0-3,8-11"))
    for number, (level, kind, size, sharing) in enumerate(described):
        cache = tmp_path / f"index{number}"
        cache.mkdir()
        for name, text in (("level", level), ("type", kind), ("size", size), ("shared_cpu_list", sharing)):
            (cache / name).write_text(text + "\n")
    assert read_levels(tmp_path) == {1: (48 << 10, 1), 2: (2 * MIB, 2), 3: (36 * MIB, 8)}


def test_levels_that_nobody_describes(tmp_path: Path) -> None:
    assert read_levels(tmp_path / "nothing") == {}
    (tmp_path / "index0").mkdir()
    assert read_levels(tmp_path) == {}
