"""The page of NumPy's functions: each of them does with tensors what its section says."""

from __future__ import annotations

import itertools
import re
import warnings
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pytest

import fusec as fc
from fusec.functions.table import COMPUTED, KNOWN, LAZY, READ, REFUSED, SECTIONS, array_functions, fate, function_table
from fusec.tensor.fallback import INSTEAD
from fusec.types import NAMES

PAGE = Path(__file__).parents[1] / "docs" / "functions.md"

X = np.array([[4.0, 1.0, 2.0], [3.0, 5.0, 7.0], [6.0, 8.0, 0.5]])
N = np.array([2, 0, 1])
BITS = np.array([1, 0, 1], np.uint8)

USUAL: list[tuple[Any, ...]] = [
    operands + more for more in ((), (1,), (0, 1), (0, 1, 2)) for operands in ((X,), (N,), (X, X), (N, N))
]
"""Arguments to try on a function until NumPy takes them."""

OWN: dict[str, tuple[Any, ...]] = {
    "apply_along_axis": (len, 0, X),
    "apply_over_axes": (np.sum, X, 0),
    "block": ([X, X],),
    "broadcast_to": (X, (2, 3, 3)),
    "can_cast": (X, np.float32),
    "choose": (N, [N, N, N]),
    "column_stack": ([X, X],),
    "compress": (N, X),
    "concat": ([X, X],),
    "concatenate": ([X, X],),
    "digitize": (N, N[:1]),
    "dsplit": (X[None], 3),
    "dstack": ([X, X],),
    "einsum": ("ij->i", X),
    "einsum_path": ("ij->i", X),
    "full_like": (X, 3),
    "histogramdd": (X, 3),
    "hstack": ([X, X],),
    "interp": (N, N, N),
    "isnat": (np.array(["NaT"], "M8[D]"),),
    "ix_": (N, N),
    "lexsort": ((N, N),),
    "pad": (X, 1),
    "piecewise": (N, [N > 1], [3]),
    "put_along_axis": (X, np.array([[0]]), 0.0, 1),
    "ravel_multi_index": ([N, N], (3, 3)),
    "reshape": (X, (9,)),
    "select": ([X > 1], [X]),
    "stack": ([X, X],),
    "take_along_axis": (X, np.array([[0]]), 1),
    "unravel_index": (N, (3, 3)),
    "vstack": ([X, X],),
    "where": (X > 1, X, 0),
    "argpartition": (N, 1),
    "partition": (N, 1),
    "matvec": (X, X),
    "polydiv": (X[0], X[1]),
    "resize": (X, (2, 2)),
    "packbits": (BITS,),
    "unpackbits": (BITS,),
    "place": (X, X > 1, [3]),
    "putmask": (X, X > 1, 3),
    "astype": (X, np.float32),
}

BEYOND = {
    "busday_count": "dates",
    "busday_offset": "dates",
    "datetime_as_string": "dates",
    "is_busday": "dates",
    "isnat": "dates",
}
"""Functions of what no tensor holds."""


def given(name: str, function: Callable[..., Any], folder: Path) -> tuple[Any, ...]:
    """Arguments that NumPy takes."""
    if name.startswith("save"):
        return (folder / "kept", X)
    if name in OWN:
        return OWN[name]
    for arguments in USUAL:
        copies = [each.copy() if isinstance(each, np.ndarray) else each for each in arguments]
        with warnings.catch_warnings(), np.errstate(all="ignore"):
            warnings.simplefilter("ignore")
            try:
                function(*copies)
            except (TypeError, ValueError, IndexError, np.linalg.LinAlgError):
                continue
        return arguments
    raise AssertionError(f"no arguments for np.{name}")


def as_tensors(value: Any) -> Any:
    if isinstance(value, np.ndarray):
        return fc.asarray(value.copy()) if value.dtype in NAMES else value
    return type(value)(map(as_tensors, value)) if isinstance(value, (list, tuple)) else value


def leaves(value: Any) -> Iterator[Any]:
    if isinstance(value, (list, tuple)):
        yield from itertools.chain.from_iterable(map(leaves, value))
    else:
        yield value


NAMED = [(name, function) for name, function in array_functions() if name not in BEYOND]


@pytest.mark.parametrize(("name", "function"), NAMED, ids=[name for name, _ in NAMED])
def test_every_function_does_what_the_page_says(name: str, function: Any, tmp_path: Path) -> None:
    arguments = given(name, function, tmp_path)
    tensors = [as_tensors(each) for each in arguments]
    section = fate(function)
    with warnings.catch_warnings(record=True) as caught, np.errstate(all="ignore"):
        warnings.simplefilter("always")
        if section == REFUSED:
            with pytest.raises(fc.UnsupportedError, match=f"{name}: a tensor is a value"):
                function(*tensors)
            return
        got = function(*tensors)
    said = [each for each in caught if each.category is fc.FallbackWarning]
    assert len(said) == (section == COMPUTED)
    if section == COMPUTED:
        assert re.match(rf"np\.{function.__name__}: no lazy form, ", str(said[0].message))
    are_tensors = [isinstance(each, fc.Tensor) for each in leaves(got)]
    assert all(are_tensors) if section == LAZY else not any(are_tensors)


def listed_on(text: str) -> dict[str, str]:
    """The functions that a page names, each with its section."""
    heads = {title: section for section, (title, _) in SECTIONS.items()}
    listed: dict[str, str] = {}
    for part in text.split("\n## ")[1:]:
        title, _, body = part.partition("\n")
        body = body.partition("Some can be written otherwise")[0].replace(SECTIONS[heads[title]][1], "")
        rows = re.findall(r"^\|.*", body, re.MULTILINE)
        names = [name for row in rows for name in re.findall(r"^\| `(\w+)`", row)]
        names += re.findall(r"`(\w+)`[,.](?: |$)", re.sub(r"^\|.*", "", body, flags=re.MULTILINE), re.MULTILINE)
        assert listed.keys().isdisjoint(names)
        listed |= dict.fromkeys(names, heads[title])
    return listed


def test_the_page_is_what_the_tables_say() -> None:
    page, made = PAGE.read_text(), function_table()
    version = re.compile(r"\(NumPy [\d.]+\)")
    if version.findall(page) == version.findall(made):
        assert page == made, "run `python -m fusec functions > docs/functions.md`"
    # Another NumPy has other functions.
    before, now = listed_on(page), listed_on(made)
    assert {name: before[name] for name in before.keys() & now.keys()}.items() <= now.items()
    assert len(before.keys() & now.keys()) > 300


def test_every_function_is_on_the_page() -> None:
    assert listed_on(function_table()) == {name: fate(function) for name, function in array_functions()}
    assert {fate(function) for _, function in array_functions()} == {LAZY, KNOWN, COMPUTED, READ, REFUSED}


SAME = {
    "np.add.reduce": lambda x, y, n: np.add.reduce(x),
    "np.multiply.reduce": lambda x, y, n: np.multiply.reduce(x),
    "np.maximum.reduce": lambda x, y, n: np.maximum.reduce(x),
    "np.minimum.reduce": lambda x, y, n: np.minimum.reduce(x),
    "np.logical_and.reduce": lambda x, y, n: np.logical_and.reduce(x),
    "np.logical_or.reduce": lambda x, y, n: np.logical_or.reduce(x),
    "np.ldexp": lambda x, y, n: np.ldexp(x, n),
    "np.logaddexp2": lambda x, y, n: np.logaddexp2(x, y),
    "np.linalg.diagonal": lambda x, y, n: np.linalg.diagonal(x, offset=1),
    "np.linalg.matmul": lambda x, y, n: np.linalg.matmul(x, y),
    "np.linalg.matrix_transpose": lambda x, y, n: np.linalg.matrix_transpose(x),
    "np.linalg.multi_dot": lambda x, y, n: np.linalg.multi_dot([x, y, x]),
    "np.linalg.norm": lambda x, y, n: np.linalg.norm(x, axis=0),
    "np.linalg.outer": lambda x, y, n: np.outer(x, y),
    "np.linalg.tensordot": lambda x, y, n: np.linalg.tensordot(x, y, axes=1),
    "np.linalg.trace": lambda x, y, n: np.linalg.trace(x, offset=1),
    "np.linalg.vecdot": lambda x, y, n: np.linalg.vecdot(x, y),
    "np.linalg.vector_norm": lambda x, y, n: np.linalg.vector_norm(x, axis=0),
    "np.choose": lambda x, y, n: np.choose(np.where(x > 2, 0, np.where(y > 2, 1, 2)), [x, y, 0]),
    "np.piecewise": lambda x, y, n: np.where(x > 2, 5, np.where(y > 2, 7, 0)),
    "np.compress": lambda x, y, n: np.where(x > 2, x, 0),
    "np.extract": lambda x, y, n: np.where(x > 2, x, 0),
    "np.copyto": lambda x, y, n: np.where(x > 2, y, x),
    "np.place": lambda x, y, n: np.where(x > 2, y, x),
    "np.putmask": lambda x, y, n: np.where(x > 2, y, x),
    "np.einsum": lambda x, y, n: np.einsum("ij,jk->ik", x, y),
    "np.spacing": lambda x, y, n: np.spacing(x),
}


@pytest.mark.parametrize("name", INSTEAD)
def test_what_to_use_instead_is_lazy_and_the_same(name: str) -> None:
    x, y, n = X - 3, X.T.copy(), N
    t, u = fc.asarray(x), fc.asarray(y)
    names = {"np": np, "x": t, "y": u, "z": t, "n": fc.asarray(n), "offset": 1, "axis": 0, "axes": 1, "new": u}
    names |= {"condition": t > 2, "mask": t > 2, "conditions": [t > 2, u > 2], "choices": [t, u], "values": [5, 7]}
    got = eval(INSTEAD[name], names)
    assert isinstance(got, fc.Tensor)
    assert got.is_lazy
    np.testing.assert_allclose(got.numpy(), SAME[name](x, y, n), rtol=1e-12)
