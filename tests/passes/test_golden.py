"""Golden pairs, in `<pass>.ir` and in the pass's docstring; both sides compute the same."""

from __future__ import annotations

import importlib
import inspect
import re
from collections.abc import Callable
from pathlib import Path

import numpy as np
import pytest

from fusec import passes
from fusec.graph import Graph, equal_graphs, interpret, parse, verify
from tests.sampling import assert_same_bits, random_arrays

Pass = Callable[[Graph], Graph]

HERE = Path(__file__).parent
FILES = sorted(HERE.glob("*.ir"))
ARROW, SEPARATOR = "\n-->\n", "\n---\n"


RELAXING = (passes.relax, passes.contract)


def pass_named(name: str) -> Pass:
    found: Pass = getattr(importlib.import_module(f"fusec.passes.{name}"), name)
    return found


def sides_in(block: str) -> tuple[str, str]:
    before, _, after = f"{block}\n".partition(ARROW)
    return before.strip(), after.strip()


PAIRS = [
    pytest.param(path.stem, *sides_in(block), id=f"{path.stem}-{number}")
    for path in FILES
    for number, block in enumerate(path.read_text().split(SEPARATOR))
]


def check(apply: Pass, before: str, after: str) -> None:
    graph, expected = parse(before), parse(after)
    verify(graph)
    result = apply(graph)
    verify(result)
    assert equal_graphs(result, expected), f"gives\n{result}\nbut should give\n{expected}"
    assert set(result.images) >= set(graph.nodes) or result is graph
    if apply in RELAXING:
        return  # what rounding they may change, test_relaxed_rules.py measures
    random = np.random.default_rng(0)
    for _ in range(20):
        arrays = random_arrays(graph, random)
        for left, right in zip(interpret(graph, arrays), interpret(result, arrays), strict=True):
            assert_same_bits(right, left)


@pytest.mark.parametrize(("name", "before", "after"), PAIRS)
def test_pair(name: str, before: str, after: str, request: pytest.FixtureRequest) -> None:
    if request.config.getoption("--update-golden"):
        pytest.skip("the right sides are being rewritten")
    check(pass_named(name), before, after)


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_update(path: Path, request: pytest.FixtureRequest) -> None:
    """With --update-golden, write what the passes give now."""
    apply = pass_named(path.stem)
    sides = [sides_in(block) for block in path.read_text().split(SEPARATOR)]
    text = SEPARATOR.join(f"{before}{ARROW}{apply(parse(before))}" for before, _ in sides) + "\n"
    if request.config.getoption("--update-golden"):
        path.write_text(text)
    assert path.read_text() == text, "run pytest with --update-golden and read what changed"


@pytest.mark.parametrize("path", FILES, ids=lambda path: path.stem)
def test_docstring_is_true(path: Path) -> None:
    apply = pass_named(path.stem)
    text = inspect.cleandoc(apply.__doc__ or "")
    found = re.search(r"^( *graph\(.*?)^ *-->\n( *graph\(.*?return[^\n]*)", text, re.MULTILINE | re.DOTALL)
    assert found, f"the docstring of {path.stem} shows no before --> after"
    check(apply, *found.groups())
