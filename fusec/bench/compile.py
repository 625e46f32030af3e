"""From graph to callable: cold, from the disk cache, and the peers' first calls."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from fusec.foundation.command_line import whole

if TYPE_CHECKING:
    import argparse

PREPARE = "import numpy as np, time; x = np.linspace(-3, 3, 1000, dtype=np.float32)"
GELU = "0.5*x*(1+{tanh}(0.7978845608028654*(x+0.044715*x*x*x)))"
FIRST_CALLS = {
    "fusec": ("import fusec as fc", f"fc.jit(lambda x: {GELU.format(tanh='np.tanh')})(x)"),
    "numexpr": ("import numexpr", f"numexpr.evaluate('{GELU.format(tanh='tanh')}')"),
    "numba": ("import numba", f"numba.njit(parallel=True)(lambda x: {GELU.format(tanh='np.tanh')})(x)"),
    "jax": (
        "import jax, jax.numpy as jnp; x = jnp.asarray(x)",
        f"jax.jit(lambda x: {GELU.format(tanh='jnp.tanh')})(x).block_until_ready()",
    ),
    "torch.compile": (
        "import torch; x = torch.from_numpy(x)",
        f"torch.compile(lambda x: {GELU.format(tanh='torch.tanh')})(x)",
    ),
}
"""For each: what to import, and the first call of a tanh-GELU."""

LONG_CHAIN = """
def chain(x):
    y = x
    for k in range({ops} // 3):
        y = (y * 1.0001 + 0.5) * x
    return y
fc.jit(chain)(x)
"""


def add_compile(parser: argparse.ArgumentParser) -> None:
    """What the bench takes."""
    parser.epilog = "example: %(prog)s --rounds 3"
    parser.add_argument("--rounds", type=whole(), default=5, help="fresh processes for each row (default 5)")


def bench_compile(rounds: int = 5) -> list[dict[str, Any]]:
    """First calls in fresh processes, in milliseconds: fusec without and with its disk cache, and the peers.

    What `torch.compile` makes stays on disk, too, so that its row is a warm start. The processes find byte code, as
    those of an installed package do: under PYTHONDONTWRITEBYTECODE each would compile every module from its source,
    which takes longer than all else. It is kept in a folder of its own, and written by a process that does not count.

    Parameters
    ----------
    rounds : int
        Fresh processes for each row; the median counts.

    Returns
    -------
    list of dict
        The rows: who, milliseconds from the call to its result, and of the whole process.
    """
    rows = []
    print(f"{'first call':<34}{'call':>12}{'process':>12}   ms")
    with tempfile.TemporaryDirectory() as kernels, tempfile.TemporaryDirectory() as byte_code:
        installed = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        installed["PYTHONPYCACHEPREFIX"] = byte_code
        cold, warm = {"FUSEC_CACHE": "0"}, {"FUSEC_CACHE_DIR": kernels}
        cases = [("fusec, no disk cache", *FIRST_CALLS["fusec"], cold)]
        cases += [("fusec, from its disk cache", *FIRST_CALLS["fusec"], warm)]
        cases += [
            (f"fusec, {ops} ops, no disk cache", "import fusec as fc", LONG_CHAIN.format(ops=ops), cold)
            for ops in (30, 90, 300)
        ]
        cases += [(name, *texts, {}) for name, texts in FIRST_CALLS.items() if name != "fusec"]
        for name, imports, call, settings in cases:
            found = [_first_call(imports, call, {**installed, **settings}) for _ in range(rounds + 1)]
            if None in found:
                continue
            # The first process writes byte code, and fusec's own cache.
            calls, processes = zip(*[pair for pair in found[1:] if pair], strict=True)
            rows.append({"work": name, "call": statistics.median(calls), "process": statistics.median(processes)})
            print(f"{name:<34}{rows[-1]['call']:>12.1f}{rows[-1]['process']:>12.1f}", flush=True)
    return rows


def _first_call(imports: str, call: str, environment: Mapping[str, str]) -> tuple[float, float] | None:
    """Milliseconds of a first call, and of its process from start to end; None when a package is missing."""
    program = f"{PREPARE}\n{imports}\nstart = time.perf_counter()\n{call}\nprint(1e3 * (time.perf_counter() - start))"
    command = [sys.executable, "-W", "ignore", "-c", program]
    start = time.perf_counter()
    done = subprocess.run(command, capture_output=True, text=True, env=environment, check=False)
    spent = 1e3 * (time.perf_counter() - start)
    return (float(done.stdout), spent) if done.returncode == 0 else None
