"""The pages: their Python and their commands run and print what they say, and their links lead somewhere.

Run this file (`python tests/test_docs.py`) to write into the pages what their examples print now.
"""

from __future__ import annotations

import contextlib
import dataclasses
import io
import linecache
import os
import re
import subprocess
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fusec import passes
from fusec.__main__ import BENCHES, COMMANDS
from fusec.config import Options
from fusec.functions.table import function_table
from fusec.passes import legality
from fusec.reports.op_table import op_table

ROOT = Path(__file__).parents[1]
OPS_PAGE = ROOT / "docs" / "ops.md"
FUNCTIONS_PAGE = ROOT / "docs" / "functions.md"
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").glob("*.md")])

EXAMPLE = re.compile(
    r"^```python\n(?P<code>.*?)^```\n(?P<fence>\n```text\n)?(?P<printed>(?<=```text\n).*?(?=^```\n))?"
    r"|^```console\n(?P<session>.*?)^```\n",
    re.MULTILINE | re.DOTALL,
)
"""A block of Python, and the text that follows it at once, if any, which is what the block prints; or commands, each
after a dollar sign, with what they print. They find the last block of Python above them as `example.py`."""

LINK = re.compile(r"\[[^\]]*\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)")
MACHINE = re.compile(r"by \d+( unroll \d+)?( prefetch \d+)?:")
"""The vector width, which is the machine's own."""

MEASURED = re.compile(r" *[\d,.]+(?= (bytes|of|ms|entries))")
"""What commands print differently each time, or on other machines."""

PARTS = re.compile(r"^(fusec\.compiles: native|[0-9a-f]{12} ).*\n|, past the caches", re.MULTILINE)
"""What not every machine prints: lines about the runtime's native parts and entries of the disk cache, and which
results are too large for the caches."""


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def alike(text: str) -> str:
    """A text without what differs from run to run or from machine to machine."""
    return MEASURED.sub("N", MACHINE.sub("by N:", PARTS.sub("", text)))


def run_examples(text: str, check: Callable[[str, str], None]) -> str:
    """Run a page's examples in one namespace and one home; the page with what they print, checked on the way."""
    namespace: dict[str, Any] = {"__name__": "example"}

    def run(match: re.Match[str]) -> str:
        if match["session"] is None:
            code, fence, expected = match["code"], match["fence"] or "", match["printed"] or ""
            (Path(home) / "example.py").write_text(code)
            output = run_python(code, namespace)
            assert fence or not output, f"prints, but no ```text block follows:\n{code}"
            start, end = f"```python\n{code}```\n{fence}", ""
        else:
            expected = match["session"]
            commands = re.findall(r"^\$ .*\n", expected, re.MULTILINE)
            output = "".join(line + run_command(line[2:], Path(home)) for line in commands)
            start, end = "```console\n", "```\n"
        check(output, expected)
        return start + (expected if alike(output) == alike(expected) else output) + end

    with tempfile.TemporaryDirectory() as home:
        return EXAMPLE.sub(run, text)


def run_python(code: str, namespace: dict[str, Any]) -> str:
    printed = io.StringIO()
    # Names in explanations are looked up in the text of the program.
    linecache.cache["example.py"] = (len(code), None, code.splitlines(keepends=True), "example.py")
    with contextlib.redirect_stdout(printed):
        exec(compile(code, "example.py", "exec"), namespace)
    return "".join(line.rstrip() + "\n" for line in printed.getvalue().splitlines())


def run_command(command: str, home: Path) -> str:
    """What a command prints, to stdout and stderr, for a user who has nothing but `example.py` at home."""
    inherited = {name: value for name, value in os.environ.items() if not name.startswith(("FUSEC_", "XDG_"))}
    path = f"{Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    environment = inherited | {"HOME": str(home), "PATH": path, "PYTHONPATH": str(ROOT)}
    done = subprocess.run(
        command,
        shell=True,
        cwd=home,
        env=environment,
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        text=True,
        check=True,
    )
    return done.stdout.replace(str(home), "~")


def anchors(page: Path) -> set[str]:
    """The names that a page's headings can be linked by."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_examples_print_what_the_page_says(page: Path) -> None:
    def check(output: str, expected: str) -> None:
        assert alike(output) == alike(expected)

    run_examples(page.read_text(), check)


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_links_resolve(page: Path) -> None:
    for target, anchor in LINK.findall(page.read_text()):
        path = (page.parent / target).resolve() if target else page
        assert path.exists(), f"{name_of(page)} links to {target}, which is not there"
        assert not anchor or anchor in anchors(path), f"{name_of(page)} links to {target}#{anchor}"


def test_every_page_is_on_the_map() -> None:
    index = ROOT / "docs" / "index.md"
    linked = {(index.parent / target).resolve() for target, _ in LINK.findall(index.read_text())}
    missing = [name_of(page) for page in PAGES if page.parent == index.parent and page not in {*linked, index}]
    assert not missing


def test_commands_are_complete() -> None:
    named = re.findall(r"^\| `python -m fusec (\w+)` \|", (ROOT / "docs" / "index.md").read_text(), re.MULTILINE)
    assert sorted(named) == sorted(COMMANDS)
    benches = re.findall(
        r"^\| `python -m fusec bench (\w+)` \|", (ROOT / "docs/performance.md").read_text(), re.MULTILINE
    )
    assert sorted(benches) == sorted(BENCHES)


def test_architecture_is_complete() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text()
    reasons = [reason.__name__ for reason in legality.REASONS]
    # Names in capitals that hold text are reasons that no predicate of two nodes can decide.
    reasons += [value for name, value in vars(legality).items() if name.isupper() and isinstance(value, str)]
    assert not [reason for reason in reasons if f"`{reason}`" not in page]
    assert not [name for name in passes.__all__ if f"`{name}`" not in page]
    rooms = [path.name for path in (ROOT / "fusec").iterdir() if path.suffix == ".py" or list(path.glob("*.py"))]
    assert not [room for room in rooms if room not in page]


def test_settings_are_complete() -> None:
    named = set(re.findall(r"^\| `(\w+)` \|", (ROOT / "docs" / "settings.md").read_text(), re.MULTILINE))
    sources = [path.read_text() for path in (ROOT / "fusec").rglob("*") if path.suffix in (".py", ".ll", ".s")]
    variables = {name for text in sources for name in re.findall(r"FUSEC_[A-Z_]+", text)}
    assert len(variables) >= 10
    assert named == variables | {field.name for field in dataclasses.fields(Options)}


def test_ops_page_is_what_the_records_say() -> None:
    assert OPS_PAGE.read_text() == op_table(), "run `python -m fusec ops > docs/ops.md`"


if __name__ == "__main__":
    OPS_PAGE.write_text(op_table())
    FUNCTIONS_PAGE.write_text(function_table())
    for page in PAGES:
        page.write_text(run_examples(page.read_text(), lambda output, expected: None))
