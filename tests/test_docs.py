"""The pages: their Python runs, prints what they say it prints, and their links lead somewhere.

Run this file (`python tests/test_docs.py`) to write into the pages what their examples print now.
"""

from __future__ import annotations

import contextlib
import io
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from fusec import passes
from fusec.inspect.op_table import op_table
from fusec.passes import legality

ROOT = Path(__file__).parents[1]
OPS_PAGE = ROOT / "docs" / "ops.md"
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md"), *(ROOT / "examples").glob("*.md")])

EXAMPLE = re.compile(r"^```python\n(.*?)^```\n(\n```text\n)?((?<=```text\n).*?(?=^```\n))?", re.MULTILINE | re.DOTALL)
"""A block of Python, and the text that follows it at once, if any, which is what the block prints."""

LINK = re.compile(r"\[[^\]]*\]\((?!https?:)([^)#]*)(?:#([^)]*))?\)")
MACHINE = re.compile(r"by \d+( unroll \d+)?:")
"""The vector width, which is the machine's own."""


def name_of(page: Path) -> str:
    return page.relative_to(ROOT).as_posix()


def run_examples(text: str, check: Callable[[str, str], None]) -> str:
    """Run a page's examples in one namespace; the page with what they print, each output checked on the way."""
    namespace: dict[str, Any] = {"__name__": "example"}

    def run(match: re.Match[str]) -> str:
        code, fence, expected = match.group(1), match.group(2), match.group(3) or ""
        printed = io.StringIO()
        with contextlib.redirect_stdout(printed):
            exec(compile(code, "example.py", "exec"), namespace)
        output = "".join(line.rstrip() + "\n" for line in printed.getvalue().splitlines())
        check(output, expected)
        assert fence or not output, f"prints, but no ```text block follows:\n{code}"
        return f"```python\n{code}```\n{fence or ''}{output}"

    return EXAMPLE.sub(run, text)


def anchors(page: Path) -> set[str]:
    """The names that a page's headings can be linked by."""
    headings = re.findall(r"^#+ (.*)$", page.read_text(), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-") for heading in headings}


@pytest.mark.parametrize("page", PAGES, ids=name_of)
def test_examples_print_what_the_page_says(page: Path) -> None:
    def check(output: str, expected: str) -> None:
        assert MACHINE.sub("by N:", output) == MACHINE.sub("by N:", expected)

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


def test_architecture_is_complete() -> None:
    page = (ROOT / "docs" / "architecture.md").read_text()
    reasons = [reason.__name__ for reason in legality.REASONS]
    # Names in capitals that hold text are reasons that no predicate of two nodes can decide.
    reasons += [value for name, value in vars(legality).items() if name.isupper() and isinstance(value, str)]
    assert not [reason for reason in reasons if f"`{reason}`" not in page]
    assert not [name for name in passes.__all__ if f"`{name}`" not in page]
    rooms = [path.name for path in (ROOT / "fusec").iterdir() if path.suffix == ".py" or list(path.glob("*.py"))]
    assert not [room for room in rooms if room not in page]


def test_ops_page_is_what_the_records_say() -> None:
    assert OPS_PAGE.read_text() == op_table(), "run `python -m fusec ops > docs/ops.md`"


if __name__ == "__main__":
    OPS_PAGE.write_text(op_table())
    for page in PAGES:
        page.write_text(run_examples(page.read_text(), lambda output, expected: None))
