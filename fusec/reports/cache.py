"""The disk cache from the shell."""

from __future__ import annotations

import argparse
import time

from fusec.runtime.cache_directory import Defect
from fusec.runtime.disk_cache import DiskCache, open_cache


def add_cache(parser: argparse.ArgumentParser) -> None:
    """The arguments of `cache`."""
    parser.epilog = "example: %(prog)s ls"
    parser.add_argument("action", choices=("ls", "clear", "verify"), help="list, empty or check it")


def cache(action: str) -> None:
    """List, empty or check the disk cache of compiled kernels."""
    try:
        found = open_cache()
        if found is None:
            raise SystemExit("the disk cache is off")
        {"ls": _list, "clear": _clear, "verify": _verify}[action](found)
    except Defect as defect:
        raise SystemExit(str(defect)) from None


def _list(found: DiskCache) -> None:
    entries, titles = found.entries(), found.titles()
    for entry in entries:
        used = time.strftime("%Y-%m-%d %H:%M", time.localtime(entry.used))
        title = titles.get(entry.name, "cannot be used: see `verify`")
        print(f"{entry.name[:12]}  {entry.nbytes:>9,} bytes  used {used}  {title}")
    print(f"{found.path}: {len(entries)} entries, {sum(entry.nbytes for entry in entries):,} of {found.limit:,} bytes")


def _clear(found: DiskCache) -> None:
    count = len(found.entries())
    found.clear()
    print(f"{found.path}: {count} entries removed")


def _verify(found: DiskCache) -> None:
    defects = found.defects()
    for defect in defects.values():
        print(defect)
    print(f"{found.path}: {len(found.entries())} entries, {len(defects)} defects")
    if defects:
        raise SystemExit(1)
