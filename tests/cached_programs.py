"""Programs in processes of their own, which find each other's kernels on disk."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

PROGRAM = """
import warnings
import numpy as np
import fusec as fc
from fusec.runtime import disk_cache, kernels
x = np.arange(100, dtype=np.int64)
with warnings.catch_warnings(record=True) as said:
    warnings.simplefilter("always")
    found = (fc.asarray(x) * 3 + 1).numpy()
assert found.tolist() == [3 * number + 1 for number in range(100)]
print(kernels.counts["compiled"], kernels.counts["loaded"], len(said))
"""
"""Prints how many kernels were compiled, how many loaded from disk, and how many warnings there were."""

KEY = "0123456789abcdef0123456789abcdef01234567"
OTHER = KEY[::-1]


def run(program: str = PROGRAM, folder: Path | None = None) -> tuple[int, ...]:
    """The numbers a new process prints."""
    found = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False, cwd=folder)
    assert not found.stderr
    return tuple(map(int, found.stdout.split()))


def kernel_file(directory: Path) -> Path:
    """The only entry that defines a kernel; the others are native parts of the runtime."""
    (path,) = kernel_files(directory)
    return path


def kernel_files(directory: Path) -> list[Path]:
    return [path for path in directory.iterdir() if b"\0kernel\0" in path.read_bytes()]
