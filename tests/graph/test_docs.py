"""The examples of docs/ir.md are graphs."""

from __future__ import annotations

import re
from pathlib import Path

import numpy as np

from fusec.graph import interpret, parse, verify
from tests.sampling import assert_same_bits, random_arrays

PAGE = Path(__file__).parents[2] / "docs" / "ir.md"


def test_examples_parse_and_mean_the_same() -> None:
    blocks = re.findall(r"^```\n(graph\(.*?)^```", PAGE.read_text(), re.MULTILINE | re.DOTALL)
    recorded, fused = (parse(block) for block in blocks)
    for graph, block in ((recorded, blocks[0]), (fused, blocks[1])):
        verify(graph)
        assert str(graph) == re.sub(r" *#.*", "", block).strip()
    arrays = random_arrays(recorded, np.random.default_rng(0))
    for left, right in zip(interpret(recorded, arrays), interpret(fused, arrays), strict=True):
        assert_same_bits(left, right)
