"""The page docs/functions.md: which of NumPy's functions stay lazy, written by the tables that decide it."""

from __future__ import annotations

import inspect
from collections.abc import Callable, Iterable, Iterator
from typing import Any

import numpy as np

from fusec.functions.questions import QUESTIONS
from fusec.tensor.fallback import INSTEAD
from fusec.tensor.protocols import FUNCTIONS, READERS, RENAMED, UFUNCS, WRITERS

LAZY, KNOWN, COMPUTED, READ, REFUSED = "lazy", "known", "computed", "read", "refused"
"""What may become of a call: it is recorded, answered without values, left to NumPy with a warning or, where only the
values can be meant, without one, or an error."""

HEAD = """# NumPy's functions

What becomes of each function of NumPy's main namespace ({version}) that takes arrays when it is given a tensor;
`python -m fusec functions` prints this page. A function without a lazy form evaluates its operands, and a
`FallbackWarning` says so once for each function and line of the program; `options(fallback="silent")` and
`options(fallback="raise")` are [the other ways](settings.md). While `jit` traces there are no values, so it is an
error there, which names what to use instead.
"""

SECTIONS = {
    LAZY: (
        "Stay lazy",
        """\
These record what they do, fuse, and work inside of `jit`, as operators do. *Keywords* are the parameters beside the
operands that stay lazy too; any other one makes NumPy compute the call, where it says more than its default. Ufuncs
also take an array as `out=`, which evaluates because you ask for it, without a warning.

Each has a twin in fusec that takes arrays and lists as well (`fc.exp`); NumPy lacks `fc.erf`, `erfc`, `sigmoid`,
`silu`, `softplus`, `relu` and `gelu`. Of the methods of arrays, tensors have those that stay lazy, and `item`, `tolist`
and `flatten`.

A lazy result depends on no value: `allclose`, `array_equal` and `count_nonzero` give tensors without axes instead of
Python's numbers, `average` gives what the division gives where its weights add up to zero, and nobody warns of rows
that hold nothing but NaN.""",
    ),
    KNOWN: ("Answer at once", "These only ask for what is known without values. They compute nothing."),
    COMPUTED: (
        "Run in NumPy",
        """\
These evaluate their operands, with the warning. So do the tensor's methods of these names (`t.cumsum()`,
`t.take(places)`), keywords that only NumPy's methods have (`t.mean(where=mask)`), the other methods of ufuncs, the
functions of `np.linalg` and `np.fft`, and ufuncs of other packages, but those of `scipy.special` that fusec has.""",
    ),
    READ: ("Read", "These show or store values, which is what they are called for: they evaluate without a warning."),
    REFUSED: (
        "Refused",
        """\
These write to their first argument. A tensor is a value that nothing changes, so they raise an
`UnsupportedError` for one: `np.where(mask, new, x)` gives the changed value. Writing a tensor's numbers to an array is
reading them.""",
    ),
}


def array_functions() -> Iterator[tuple[str, Callable[..., Any]]]:
    """The functions of NumPy's main namespace that take arrays, by name."""
    for name in sorted(dir(np)):
        function = getattr(np, name)
        # Whatever NumPy dispatches to the types of its arguments, and nothing else, has its plain form beside it.
        if isinstance(function, np.ufunc) or (hasattr(function, "_implementation") and not name.startswith("_")):
            yield name, function


def fate(function: Callable[..., Any]) -> str:
    """What becomes of a call with tensors: one of the sections."""
    if function in QUESTIONS:
        return KNOWN
    if function in UFUNCS or function in FUNCTIONS:
        return LAZY
    if function in WRITERS:
        return REFUSED
    return READ if function in READERS else COMPUTED


def function_table() -> str:
    """The page as Markdown."""
    names = {section: [each for each in array_functions() if fate(each[1]) == section] for section in SECTIONS}
    version = "NumPy " + ".".join(np.__version__.split(".")[:2])
    parts = [HEAD.format(version=version)]
    for section, (title, text) in SECTIONS.items():
        if section == LAZY:
            keywords = {name: _keywords(function) for name, function in names[section]}
            rows = [f"| `{name}` | {listed} |" for name, listed in keywords.items() if listed]
            plain = _listing(name for name, listed in keywords.items() if not listed)
            body = "\n".join([plain, "\n| function | keywords |", "|---|---|", *rows])
        else:
            body = _listing(name for name, _ in names[section])
        parts.append(f"## {title}\n\n{text}\n\n{body}\n")
        if section == COMPUTED:
            rows = [f"| `{name}` | `{instead}` |" for name, instead in sorted(INSTEAD.items())]
            head = ["Some can be written otherwise:\n", "| instead of | lazy |", "|---|---|"]
            parts.append("\n".join([*head, *rows, ""]))
    return "\n".join(parts)


def _keywords(function: Callable[..., Any]) -> str:
    twin = FUNCTIONS.get(function)
    if twin is None:
        return ""
    theirs = {value: key for key, value in RENAMED.items() if key in inspect.signature(function).parameters}
    named = inspect.signature(twin).parameters.values()
    named_kinds = (inspect.Parameter.POSITIONAL_OR_KEYWORD, inspect.Parameter.KEYWORD_ONLY)
    return ", ".join(f"`{theirs.get(each.name, each.name)}`" for each in named if each.kind in named_kinds)


def _listing(names: Iterable[str]) -> str:
    """Names between commas, in lines of the page's width."""
    lines = [""]
    for name in names:
        word = f"`{name}`, "
        if len(lines[-1]) + len(word) > 121:
            lines.append("")
        lines[-1] += word
    return "\n".join(line.rstrip() for line in lines).rstrip(",") + "."
