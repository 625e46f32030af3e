"""Whatever a text says, the parser answers with a ParseError or with a graph that keeps every invariant.

`FUSEC_FUZZ_EXAMPLES=30000 pytest tests/graph/test_mutations.py` is the long run.
"""

from __future__ import annotations

import random
import re
import tracemalloc
from collections.abc import Callable
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from fusec.errors import ParseError
from fusec.foundation.environment import FUZZ_EXAMPLES
from fusec.graph import Graph, parse, print_graph, verify
from fusec.ops import OPS
from fusec.types import BY_NAME
from tests.random_graphs import graphs

EXAMPLES = 10 * FUZZ_EXAMPLES.read()
MUTANTS = 50
"""Of each graph."""

ROOT = Path(__file__).parents[2]
TEXTS = [
    side.strip()
    for path in sorted((ROOT / "tests" / "passes").glob("*.ir"))
    for side in re.split(r"\n-->\n|\n---\n", path.read_text())
] + re.findall(r"^graph\(.*?^  return[^\n]*", (ROOT / "docs" / "ir.md").read_text(), re.MULTILINE | re.DOTALL)

TOKEN = re.compile(r"\n|[ \t]+|%[\w.]+|[A-Za-z_]\w*(?:\[[\d,]*\])?|-?\d[\w.]*(?:e[+-]?\d+)?|.")
NUMBERS = (
    "0", "-0", "1", "-1", "2", "64", "65", "255", "-129", str(2**31), str(2**63 - 1), str(2**63), str(-(2**63) - 1),
    str(2**64), str(10**30), "9" * 5000, "1.0", "-1.5", "1e400", "1e-400", "-1e39", "5e-324", "nan", "-nan", "inf",
    "-inf", "nan(0x0)", "nan(0x7fc00001)", "nan(0xffffffffffffffffff)", "true", "True", "False", "None", "1j", "0x10",
    "1_000", "\u0663", "\uff11", "\u00b2", "1:f32", "1.5:f64", "true:bool", "-1:u8", "300:i8", "1:f16", "()", "(1.0,)",
    "(0, 0)", "(-1,)", "{[]}", "[0]", "'a'", "b''", "...", "lambda: 0", "__import__('os')",
)  # fmt: skip
Random = random.Random
Mutation = Callable[[list[str], Random, list[str]], None]
MUTATIONS: list[Mutation] = []


def mutation(function: Mutation) -> Mutation:
    """Register a change of a text's tokens in place; `other` are another text's."""
    MUTATIONS.append(function)
    return function


def place(tokens: list[str], chance: Random, pattern: str) -> int | None:
    """Where some token that matches stands."""
    found = [place for place, token in enumerate(tokens) if re.fullmatch(pattern, token)]
    return chance.choice(found) if found else None


def spans(tokens: list[str], chance: Random) -> tuple[slice, slice]:
    """Two lines, with their ends."""
    ends = [0, *[place + 1 for place, token in enumerate(tokens) if token == "\n"], len(tokens)]
    first, second = (chance.randrange(len(ends) - 1) for _ in range(2))
    return slice(ends[first], ends[first + 1]), slice(ends[second], ends[second + 1])


def replaced(pattern: str, *by: str) -> None:
    """Register the replacement of a token that matches by one of some texts, or of another text's tokens like it."""

    @mutation
    def replace(tokens: list[str], chance: Random, other: list[str]) -> None:
        where = place(tokens, chance, pattern)
        if where is not None:
            offered = [token for token in other if re.fullmatch(pattern, token)]
            tokens[where] = chance.choice(by if by and (not offered or chance.random() < 0.8) else offered or ["0"])


replaced(r"-?\d.*", *NUMBERS)
replaced(r"\w+\[.*\]", *[f"{dtype}[{shape}]" for dtype in BY_NAME for shape in ("", "0", "1,1", "3", "2,3", 2**63)])
replaced("|".join(OPS), *OPS)
replaced("|".join(BY_NAME), *BY_NAME, "f16", "int", "object")
replaced("axes|keepdims|shape|starts|steps|extents|dtype|exponent", "axes", "shape", "dtype", "body", "value", "index")
replaced("True|False|inf|nan", *NUMBERS)
replaced(r"%.*")
replaced("return|yield", "return", "yield", "graph")


@mutation
def delete_token(tokens: list[str], chance: Random, other: list[str]) -> None:
    del tokens[chance.randrange(len(tokens))]


@mutation
def duplicate_token(tokens: list[str], chance: Random, other: list[str]) -> None:
    where = chance.randrange(len(tokens))
    tokens[where:where] = [tokens[where]] * chance.choice((1, 2, 3000))


@mutation
def swap_tokens(tokens: list[str], chance: Random, other: list[str]) -> None:
    first, second = (chance.randrange(len(tokens)) for _ in range(2))
    tokens[first], tokens[second] = tokens[second], tokens[first]


@mutation
def insert_token(tokens: list[str], chance: Random, other: list[str]) -> None:
    tokens.insert(chance.randrange(len(tokens)), chance.choice(other))


@mutation
def delete_line(tokens: list[str], chance: Random, other: list[str]) -> None:
    del tokens[spans(tokens, chance)[0]]


@mutation
def move_line(tokens: list[str], chance: Random, other: list[str]) -> None:
    taken, target = spans(tokens, chance)
    tokens[target.start : target.start] = tokens[taken]


@mutation
def insert_line(tokens: list[str], chance: Random, other: list[str]) -> None:
    start = spans(tokens, chance)[0].start
    tokens[start:start] = other[spans(other, chance)[0]]


@mutation
def nest(tokens: list[str], chance: Random, other: list[str]) -> None:
    where = chance.randrange(len(tokens))
    opening, closing = chance.choice(("()", "[]", "{}", "- ", "~ ", "+ "))
    depth = chance.choice((1, 2, 100, 3000))
    tokens[where] = opening * depth + tokens[where] + closing * depth


@mutation
def change_character(tokens: list[str], chance: Random, other: list[str]) -> None:
    where = chance.randrange(len(tokens))
    cut = chance.randrange(len(tokens[where]))
    offered = "%:,=()[]{}#.-+*'\"\\\t\r\x00\x0b\u2028\u0661\u00b5\ud800\U0001f600"
    tokens[where] = tokens[where][:cut] + chance.choice(offered) + tokens[where][cut + 1 :]


@mutation
def truncate(tokens: list[str], chance: Random, other: list[str]) -> None:
    del tokens[chance.randrange(len(tokens)) :]


def mutate(text: str, other: str, chance: Random) -> str:
    """The text with one to four changes."""
    tokens, others = TOKEN.findall(text), TOKEN.findall(other)
    for _ in range(chance.choice((1, 1, 1, 2, 3, 4))):
        if tokens:
            chance.choice(MUTATIONS)(tokens, chance, others)
    return "".join(tokens)


def is_graph(text: str) -> bool:
    """Whether a text spells a graph; if so, one that verifies and reads back, and else it is a ParseError."""
    try:
        graph = parse(text)
    except ParseError as error:
        if not re.match(r"line \d+: \S", str(error)):
            raise AssertionError(f"no line in {error}") from error
        return False
    verify(graph)
    printed = print_graph(graph)
    assert print_graph(parse(printed)) == printed
    return True


@given(graphs(with_groups=True), st.integers(0, 2**64))
@settings(
    max_examples=max(EXAMPLES // MUTANTS, 1), deadline=None, suppress_health_check=list(HealthCheck), print_blob=True
)
def test_mutated_texts(graph: Graph, seed: int) -> None:
    chance = Random(seed)
    printed = print_graph(graph)
    for number in range(MUTANTS):
        text, other = chance.choice(TEXTS), printed
        if number % 2:
            text, other = other, text
        mutant = mutate(text, other, chance)
        try:
            is_graph(mutant)
        except Exception as error:
            raise AssertionError(f"{type(error).__name__} of this text:\n{mutant[:5000]}") from error


def test_mutants_reach_both_answers() -> None:
    """A fuzzer all of whose texts fail at once, or none of them, would show nothing."""
    chance = Random(0)
    assert all(is_graph(text) for text in TEXTS)
    found = [is_graph(mutate(chance.choice(TEXTS), chance.choice(TEXTS), chance)) for _ in range(400)]
    assert 40 < sum(found) < 360


HEAD = "graph(%x: f32[4], %y: f32[2,3]):\n"
REFUSED = {
    "  %0: f32[4] = fused %x:\n    yield\n  return %0": "line 3: expected a value such as %0 or 1.5",
    "  %0: f32[] = sum %x, axes={[]}, keepdims=False": "line 2: expected an attribute's value, found {[]}",
    f"  %0: f32[] = sum %x, axes={'-' * 3000}1, keepdims=False": "line 2: expected an attribute's value, found ---",
    f"  %0: f32[] = sum %x, axes={'(' * 3000}, keepdims=False": "line 2: expected an attribute's value, found (((",
    f"  %0: f32[] = sum %x, axes=({'1' * 5000},), keepdims=False": "line 2: expected an attribute's value of fewer",
    "  %0: f32[] = sum %x, axes=(1.0,), keepdims=False": "line 2: expected an attribute's value, found (1.0,)",
    "  %0: f32[] = sum %x, axes=(True,), keepdims=False": "line 2: expected an attribute's value, found (True,)",
    "  %0: f32[] = sum %x, axes=(\u0660,), keepdims=False": "line 2: expected an attribute's value, found (\u0660,)",
    "  %0: f32[] = sum %x, axes=(1,), keepdims=False": "line 2: sum: axes (1,) are not ascending ones of 1",
    "  %0: f32[] = sum %x, axes=(-1,), keepdims=False": "line 2: sum: axes (-1,) are not ascending ones of 1",
    "  %0: f32[] = sum %y, axes=(1, 0), keepdims=False": "line 2: sum: axes (1, 0) are not ascending ones of 2",
    "  %0: f32[] = sum %y, axes=(0, 0), keepdims=False": "line 2: sum: axes (0, 0) are not ascending ones of 2",
    "  %0: f32[] = sum %x, axes=0, keepdims=False": "line 2: sum: axes is a tuple of at most 64 integers, not 0",
    "  %0: f32[] = sum %x, axes=(0,), keepdims=0": "line 2: sum: keepdims is True or False, not 0",
    "  %0: f32[] = sum %x, axes=(0,), axes=(0,), keepdims=False": "line 2: expected another attribute, found axes=",
    "  %0: f32[] = sum %x, axes=(0,) keepdims=False": "line 2: expected the end of the line, found keepdims=False",
    "  %0: i64[2,3] = argmax %y, axes=(), keepdims=False": "line 2: argmax: axes are one or all of 2, not ()",
    "  %0: f32[4] = astype %x, dtype=4": "line 2: astype: dtype is a dtype, not 4",
    "  %0: f32[4] = integer_power %x, exponent=1": "line 2: integer_power: exponent is an integer from 2 to 64, not 1",
    "  %0: f32[4] = integer_power %x, exponent=f32": "line 2: integer_power: exponent is an integer from 2 to 64, not",
    "  %0: f32[-4] = reshape %x, shape=(-4,)": "line 2: expected a type such as f32[2,3], found f32[-4]",
    "  %0: f32[4] = reshape %x, shape=(-2, -2)": "line 2: reshape: shape is a tuple of at most 64 extents, not (-2,",
    f"  %0: f32[4] = reshape %x, shape=({2**63},)": "line 2: reshape: shape is a tuple of at most 64 extents, not (9",
    f"  %0: f32[4] = reshape %x, shape=({'1, ' * 64}4)": "line 2: reshape: shape is a tuple of at most 64 extents, not",
    "  %0: f32[3,2] = permute_dims %y, axes=(1, 1)": "line 2: permute_dims: (1, 1) is not a permutation of 2 axes",
    "  %0: f32[1] = slice %x, starts=(0,), steps=(0,), extents=(1,)": "line 2: slice: the step of axis 0 is 0",
    f"  %0: f32[{2**63}] = abs %x": "line 2: expected the type f32[4], found f32[9223372036854775808]",
    f"  %0: f32[{'1' * 5000}] = abs %x": "line 2: expected an extent, found 111",
    f"  %0: f32[{2**40},{2**40}] = broadcast_to %x, shape=({2**40}, 4)": "line 2: expected the type f32[10995",
    f"  %0: f32[{2**40},{2**40},4] = broadcast_to %x, shape=({2**40}, {2**40}, 4)": "line 2: an array has at most 2^62",
    "  %0: f32[4] = add %x, 1e39": "line 2: expected a number of dtype float32, found 1e39",
    "  %0: f32[4] = add %x, nan(0x0)": "line 2: expected a number of dtype float32, found nan(0x0)",
    "  %0: f32[4] = add %x, nan(0x1ffffffff)": "line 2: expected a number of dtype float32, found nan(0x1ffffffff)",
    f"  return {'1' * 5000}:i64": "line 2: expected a number of dtype int64, found 111",
    "  return \u0661:i64": "line 2: expected a value such as %0 or 1.5, found \u0661:i64",
}  # fmt: skip


@pytest.mark.parametrize("text", REFUSED)
def test_refused(text: str) -> None:
    with pytest.raises(ParseError) as caught:
        parse(HEAD + text)
    assert str(caught.value).startswith(REFUSED[text])
    assert len(str(caught.value)) < 400


def test_results_too_large_for_arrays() -> None:
    long = f"{2**40}"
    text = f"graph(%x: f32[{long},1], %y: f32[1,{long}]):\n  %0: f32[4] = add %x, %y\n  return %0"
    with pytest.raises(ParseError, match=r"line 2: an array has at most 2\^62 bytes"):
        parse(text)
    for shape in (f"{2**40},{2**40}", f"0,{2**62}", f"{2**62},0,2"):
        with pytest.raises(ParseError, match=r"line 1: an array has at most 2\^62 bytes"):
            parse(f"graph(%x: f32[{shape}]):\n  return %x")
    for shape in (str(2**63), ",".join("1" * 65)):
        with pytest.raises(ParseError, match=r"line 1: a shape is a tuple of at most 64 extents"):
            parse(f"graph(%x: f32[{shape}]):\n  return %x")


def test_nested_bodies() -> None:
    """A thousand groups, each inside the one before."""
    depth = 1000
    opened = [f"  %{level}: f32[4] = fused %x:" for level in range(depth)]
    closed = [f"  yield %{level}" for level in reversed(range(1, depth))]
    text = "\n".join(["graph(%x: f32[4]):", *opened, "  yield %x", *closed, "  return %0"])
    assert is_graph(text)


def test_memory_is_that_of_the_text() -> None:
    """Extents and constants are written down, never filled."""
    text = (
        f"graph(%x: f64[{2**50}]):\n"
        f"  %0: f64[512,{2**50}] = broadcast_to %x, shape=(512, {2**50})\n"
        f"  %1: f64[512,{2**50}] = multiply %0, 2.0\n"
        f"  %2: f64[] = sum %1, axes=(0, 1), keepdims=False\n"
        "  return %2"
    )
    assert is_graph(text)
    tracemalloc.start()
    try:
        assert is_graph(text)
        peak = tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()
    assert peak < 1 << 20
