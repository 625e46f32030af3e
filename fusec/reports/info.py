"""What fusec finds on this machine: versions, processors, memory, and what it does natively."""

from __future__ import annotations

import argparse
import os
import platform
from collections.abc import Callable, Mapping
from importlib import metadata
from typing import Any

from fusec.config import current_options
from fusec.errors import UnsupportedError
from fusec.foundation.environment import VARIABLES
from fusec.foundation.lazy import LazyModule
from fusec.lanes.target import host_target
from fusec.runtime import capabilities
from fusec.runtime.block_pool import idle_limit, lacks_pool
from fusec.runtime.cache_directory import Defect
from fusec.runtime.disk_cache import lacks_cache, open_cache
from fusec.runtime.entry import lacks_native_way
from fusec.runtime.processors import affinity, whole_quota
from fusec.schedule.caches import cache_share
from fusec.version import __version__

binding = LazyModule("llvmlite.binding")
json_text = LazyModule("json")

PACKAGES = ("numpy", "llvmlite", "networkx", "platformdirs", "threadpoolctl")

CAPABILITIES: dict[str, Callable[[], str]] = {
    "native calls": lacks_native_way,
    "thread pool": capabilities.lacks_threads,
    "block pool": lacks_pool,
    "affinity mask": capabilities.lacks_affinity,
    "fork": capabilities.lacks_fork,
    "disk cache": lacks_cache,
}
"""What the runtime does where the system lets it, and what says why it does not."""


def add_info(parser: argparse.ArgumentParser) -> None:
    """The arguments of `info`."""
    parser.add_argument("--json", action="store_true", help="write JSON")


def info(json: bool = False) -> None:
    """Show versions, processor, threads, caches, and what runs natively here."""
    found = describe()
    print(json_text.dumps(found, indent=2) if json else _as_text(found))


def describe() -> dict[str, dict[str, Any]]:
    """Everything, by topic.

    Returns
    -------
    dict of str to dict
        Of numbers and text; in `capabilities`, an empty text is one that is there, any other says why it is not.
    """
    return {
        "versions": {
            "fusec": __version__,
            "python": f"{platform.python_implementation()} {platform.python_version()}",
            **{package: _version(package) for package in PACKAGES},
            "llvm": ".".join(map(str, binding.llvm_version_info)),
        },
        "machine": {"system": platform.platform(), **_processor()},
        "threads": {
            "processors": os.cpu_count() or 1,
            "usable": int(min(len(affinity()), whole_quota())),
            "num_threads": current_options().num_threads,
        },
        "memory": {"caches": cache_share(), "idle at most": idle_limit()},
        "disk cache": _disk_cache(),
        "capabilities": {name: lacks() for name, lacks in CAPABILITIES.items()},
        "environment": {name: os.environ[name] for name in VARIABLES if name in os.environ},
    }


def _version(package: str) -> str:
    try:
        return metadata.version(package)
    except metadata.PackageNotFoundError:
        return "not installed"


def _processor() -> dict[str, Any]:
    isa = current_options().isa
    try:
        target = host_target(isa)
    except UnsupportedError as error:
        return {"isa": f"{isa}: {error}"}
    return {"triple": target.triple, "processor": target.cpu, "isa": target.isa, "vector bits": target.vector_bits}


def _disk_cache() -> dict[str, Any]:
    try:
        cache = open_cache()
        if cache is None:
            return {}
        entries = cache.entries()
    except Defect as defect:
        return {"cannot be used": str(defect)}
    held = sum(entry.nbytes for entry in entries)
    return {"path": cache.path, "entries": len(entries), "bytes": held, "limit": cache.limit}


def _as_text(found: Mapping[str, Mapping[str, Any]]) -> str:
    lines = []
    for topic, facts in found.items():
        lines += [topic, *(f"  {name:<14} {_shown(topic, fact)}" for name, fact in facts.items())]
        lines += [] if facts else ["  nothing"]
    return "\n".join(lines)


def _shown(topic: str, fact: Any) -> str:
    if topic == "capabilities":
        return f"no: {fact}" if fact else "yes"
    return f"{fact:,}" if isinstance(fact, int) else str(fact)
