"""Random programs as people write them: Python source over NumPy's namespace, with numbers of every spelling."""

from __future__ import annotations

import re
import warnings
from collections.abc import Callable
from typing import Any, NamedTuple

import numpy as np
from hypothesis import strategies as st

from fusec.types import NAMES
from tests.graphs import fill

NUMBERS = (
    *("0", "1", "-1", "2", "3", "-7", "100", "300", "True", "False"),
    *("0.0", "-0.0", "1.0", "-1.0", "0.5", "2.5", "1e30", "float('nan')", "float('inf')", "-float('inf')"),
    *("np.int8(1)", "np.uint8(200)", "np.int64(-3)", "np.float32(1)", "np.float64(-0.0)", "np.bool_(True)"),
)
BINARY = ("+", "-", "*", "/", "//", "%", "<", "<=", ">", ">=", "==", "!=", "&", "|", "^", "<<", ">>")
EXACT = ("abs", "negative", "sqrt", "square", "floor", "ceil", "trunc", "rint", "sign", "isnan", "isfinite", "invert")
PAIRS = ("maximum", "minimum", "copysign", "logical_and", "logical_or", "logical_xor", "fmax", "fmin")
FUNCTIONS = ("exp", "log1p", "tanh", "sin", "expm1", "arctan", "exp2", "cbrt")
REDUCTIONS = ("sum", "max", "min", "any", "all", "argmax", "argmin", "mean", "count_nonzero")
VIEWS = ("{}.T", "{}[::-1]", "{}[..., :2]", "{}[1:]", "{}[None]", "{}[..., None]", "{}.reshape(-1)", "np.squeeze({})")
SHAPES: tuple[tuple[int, ...], ...] = ((), (1,), (3,), (17,), (2, 3), (3, 1), (1, 3), (0,), (0, 3), (5, 17), (2, 1, 3))
MAX_SIZE = 5000
NAMES_IN = re.compile(r"[a-z]\w*")


class Program(NamedTuple):
    """A program and what it is called with.

    Attributes
    ----------
    source : str
        Of a function `program(np, a, b, ...)` which returns a list.
    arrays : list of numpy.ndarray
        The arguments after the namespace.
    near : list of bool
        For each result, whether NumPy's value is that of a function, which is not exact.
    """

    source: str
    arrays: list[np.ndarray]
    near: list[bool]

    def compiled(self) -> Callable[..., list[Any]]:
        """The function."""
        scope: dict[str, Any] = {}
        exec(compile(self.source, "random program", "exec"), scope)
        return scope["program"]

    def __repr__(self) -> str:
        arrays = ", ".join(f"np.array({array.tolist()}, {array.dtype.name!r})" for array in self.arrays)
        return f"\n{self.source}\nprogram(np, {arrays})"


@st.composite
def random_programs(draw: st.DrawFn, length: int = 8) -> Program:
    """A program of up to `length` statements that NumPy runs without an error."""
    shape = draw(st.sampled_from(SHAPES))
    values: dict[str, Any] = {}
    for name in "abc"[: draw(st.integers(1, 3))]:
        own = tuple(1 if draw(st.integers(0, 4)) == 0 else extent for extent in shape)
        dtype = draw(st.sampled_from(sorted(NAMES, key=str)))
        values[name] = fill(own, dtype, draw(st.integers(0, 2**32)), draw(st.booleans()))
    parameters = list(values)
    arrays = list(values.values())
    lines, near = [], {}
    for number in range(draw(st.integers(1, length))):
        statement, is_near = draw(_statements([name for name in values if not near.get(name)]))
        try:
            with np.errstate(all="ignore"), warnings.catch_warnings(action="ignore"):
                value = np.asarray(eval(statement, {"np": np}, values))
        except (TypeError, ValueError, OverflowError, IndexError):
            continue
        if value.dtype not in NAMES or value.size > MAX_SIZE or value.ndim > 5 or _is_open(statement, value, values):
            continue
        name = f"v{number}"
        values[name], near[name] = value, is_near
        lines.append(f"    {name} = {statement}")
    results = list(near) or parameters
    source = "\n".join([f"def program(np, {', '.join(parameters)}):", *lines, f"    return [{', '.join(results)}]"])
    return Program(source, arrays, [near.get(name, False) for name in results])


@st.composite
def _statements(draw: st.DrawFn, names: list[str]) -> tuple[str, bool]:
    """An expression over `names` and numbers, and whether its value is only near the exact one."""

    def operand(numbers: int = 3) -> str:
        is_number = draw(st.integers(0, 9)) < numbers
        return draw(st.sampled_from(NUMBERS)) if is_number else draw(st.sampled_from(names[-4:] + names[:1]))

    array = draw(st.sampled_from(names[-4:] + names[:1]))
    rarer = ("exact", "pair", "reduction", "view", "near", "cast")
    kind = draw(st.sampled_from(("binary",) * 6 + ("where",) * 3 + rarer))
    if kind == "binary":
        sides = (array, operand()) if draw(st.booleans()) else (operand(), array)
        return f"{sides[0]} {draw(st.sampled_from(BINARY))} {sides[1]}", False
    if kind == "where":
        condition = draw(st.sampled_from((f"{array} > {operand()}", f"{array} != {operand()}", array)))
        return f"np.where({condition}, {operand(7)}, {operand(7)})", False
    if kind == "pair":
        return f"np.{draw(st.sampled_from(PAIRS))}({array}, {operand()})", False
    if kind == "reduction":
        axis = draw(st.sampled_from(("", ", axis=0", ", axis=-1", ", axis=-1, keepdims=True")))
        return f"np.{draw(st.sampled_from(REDUCTIONS))}({array}{axis})", False
    if kind == "view":
        return draw(st.sampled_from(VIEWS)).format(array), False
    if kind == "cast":
        return f"{array}.astype({draw(st.sampled_from(sorted(dtype.name for dtype in NAMES)))!r})", False
    if kind == "near":
        power = f"{array} ** {draw(st.sampled_from(NUMBERS))}"
        called = f"np.{draw(st.sampled_from(FUNCTIONS))}({array})"
        return draw(st.sampled_from((power, called, called))), True
    return f"np.{draw(st.sampled_from(EXACT))}({array})", False


def _is_open(statement: str, value: np.ndarray, values: dict[str, Any]) -> bool:
    """Whether NumPy's answer depends on its code path: then there is nothing to compare with."""
    if any(word in statement for word in ("maximum", "minimum", "fmax", "fmin", "max(", "min(")):
        # Which zero they pick.
        return value.dtype.kind == "f" and bool((value == 0).any())
    named = [np.asarray(operand) for name, operand in values.items() if name in NAMES_IN.findall(statement)]
    floats = [operand for operand in named if operand.dtype.kind == "f"]
    if "copysign" in statement:
        # The sign of a NaN.
        return "nan" in statement or any(bool(np.isnan(operand).any()) for operand in floats)
    if ".astype('u" in statement:
        # Its vector loop and its tail differ where the number does not fit.
        return bool(floats)
    if "sum(" in statement or "mean(" in statement:
        # Any order of summation is exact for small whole numbers.
        return not all(
            bool((np.abs(operand) < 2**10).all() and (operand == np.rint(operand)).all()) for operand in floats
        )
    return False
