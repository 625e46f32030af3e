"""Random programs that decide by sizes and numbers, and calls that decide them differently."""

from __future__ import annotations

import random
import warnings
from collections.abc import Callable, Iterator
from typing import Any, NamedTuple

import numpy as np

DTYPES = ("f8", "f4", "f8", "f4", "i8", "i4", "i1", "u1", "u8", "?")
INTEGERS = (
    *(0, 1, 2, 3, 4, 5, 7, 8, -1, -2, -3, -7, 17, 100, 127, 128, 200, 255, 256, -128, -129),
    *(2**24 + 1, 2**31 - 1, 2**31, 2**53, 2**53 + 1, 2**62, 2**63 - 1, -(2**63), 2**63, 2**64 - 1, 2**70, -(2**70)),
)
SMALL = INTEGERS[:13]
FLOATS = (
    *(0.0, -0.0, 1.0, -1.0, 0.5, 2.0, 0.1, -2.5, 3.0, 1e-3, 1e30, 1e39, 1e-46, 1e300, 5e-324),
    *(float("nan"), float("inf"), -float("inf"), 2.0**53, 16777217.0),
)
SCALARS = (
    np.float32(0.1),
    np.float32("nan"),
    np.float64(-0.0),
    np.float64(2.5),
    np.int8(3),
    np.uint8(200),
    np.int64(-7),
)
EXTENTS = (0, 1, 1, 2, 3, 4, 5, 8, 17, 33)
LAYOUTS = ("C", "C", "C", "F", "reversed", "step", "transposed", "broadcast")
MOST = 4000
ERRORS = (ValueError, TypeError, IndexError, OverflowError, ZeroDivisionError)

INTEGER_FORMS = (
    *("{i}", "{i}", "{i}", "{i} + {i}", "{i} - {i}", "{i} * {i}", "{i} // {i}", "{i} % {i}", "{i} // 2", "{i} % 2"),
    *("min({i}, {i})", "max({i}, {i})", "abs({i})", "-{i}", "divmod({i}, 3)[0]", "({i}).bit_length()", "{i} ** 2"),
    *("{i} & 3", "{i} >> 1", "int({c})", "sum({a}.shape)", "int({f})"),
)
FLOAT_FORMS = (
    *(
        "{f}",
        "{f}",
        "{f}",
        "{f} + {f}",
        "{f} - {f}",
        "{f} * {f}",
        "{f} / {f}",
        "1 - (0.9 * {f}) ** {i}",
        "abs(1.0 * {f}) ** {f}",
    ),
    *("{f} * {i}", "{i} / {i}", "abs({f})", "-{f}", "float({i})", "{i} * 0.5", "2.0 ** {i}", "1 / {f}", "{f} % 2"),
    *("max({f}, {f})", "{f} // 1", "round({f}, 1)", "{f} + {i}"),
)
CONDITIONS = (
    *("{i} > {i}", "{i} == {i}", "{i} < {i}", "{i} != {i}", "{i} >= {i}", "{i} % 2", "{i} % 3 == 1", "{i}"),
    *("{f} > 0", "{f} > {f}", "{f} == {f}", "{f} <= {f}", "{f}", "{f} != {f}", "{a}.shape == {a}.shape"),
    *(
        "0 < {i} < 5",
        "not {c}",
        "{c} and {c}",
        "{c} or {c}",
        "{i} in (1, 2, 8)",
        "{a}.size > 8",
        "isinstance({n}, int)",
    ),
    *("{f} > {i}", "{a}.ndim == {a}.ndim", "len({a}) == {i}"),
)
ARRAYS = (
    *("{a} + {a}", "{a} * {n}", "{n} - {a}", "{a} + {n}", "{a} * {a}", "{a} / {n}", "{a} < {n}", "{a} == {n}"),
    *("{a} // {n}", "{a} % {n}", "np.where({a} > {n}, {n}, {a})", "np.where({a} > {n}, {n}, {n})"),
    *("np.copysign(1.0, {n}) * {a}", "np.sqrt(np.abs({a}))", "{a} * {n} + {n}", "np.maximum({a}, {n})"),
    *("{a}[{i}:{i}]", "{a}[{i}:]", "{a}[:{i}]", "{a}[::-1]", "{a}[{i}]", "{a}[..., {i}:]", "{a}[::{i}]"),
    *("{a}[{i}:{i}:{i}]", "{a}[..., -1]", "{a}[1:] - {a}[:-1]", "{a}[None]", "{a}.T", "{a}[..., None]"),
    *("{a}.reshape(-1)", "{a}.reshape(abs({i}), -1)", "{a}.reshape({a}.shape[0], -1)", "{a}.reshape(-1, abs({i}))"),
    *("{a}.reshape(abs({i}), abs({i}))", "np.sum(np.sign({a}), axis=0)", "np.sum(np.sign({a}), axis=-1)"),
    *(
        "{a}.max(axis=0)",
        "{a}.min(axis=-1, keepdims=True)",
        "np.broadcast_to({a}, ({i} % 5, *{a}.shape))",
        "{a}.astype('f4')",
    ),
    *("{a}.astype('f8')", "({a} + {a}[:1])", "{a} + {a}[..., :1]", "np.any({a}, axis=0)", "({a} > 0).sum()"),
    *("np.full_like({a}, {n})", "{a}.argmax(axis=0)", "np.expand_dims({a}, {i} % 3)"),
    *("{a}.squeeze()", "{a}.swapaxes(0, -1)", "np.zeros({a}.shape[0]) + {i}"),
    *("np.arange({i} % 40) * 2", "np.float32({n}) * {a}", "np.mean(np.sign({a}))", "{a} - {a}.shape[0]", "{a} * {c}"),
    *("np.square({a})", "{a}[{i} % 3, ...]", "np.sign({a}) @ np.sign({a}).T", "np.flip({a})"),
)
STATEMENTS = (
    *("{v} = {x}", "{v} = {x}", "{v} = {x}", "{v} = {x} if {c} else {x}", "{v} = {x} if {c} else {a}"),
    "{v} = {a}\n    for n in range(min({i}, 4)):\n        {v} = {v} * 2 + {a}[n]",
    "{v} = {a}\n    while len({v}) > {i} and len({v}) > 1:\n        {v} = {v}[::2] + {n}",
    "{v} = {a}\n    if {c}:\n        {v} = {x}\n    elif {c}:\n        {v} = {x}",
    "{v} = {n}\n    {v} = {a} * {v}",
    "if {c}:\n        raise ValueError('refused')\n    {v} = {x}",
)


class Call(NamedTuple):
    """Arguments of one call.

    Attributes
    ----------
    arrays : list of numpy.ndarray
        In any layout.
    numbers : list of int or float
        After them.
    """

    arrays: list[np.ndarray]
    numbers: list[Any]


class Program(NamedTuple):
    """A program, and calls that it answers in different ways.

    Attributes
    ----------
    source : str
        Of `program(np, a, b, ..., k, ...)`, which returns a list.
    calls : list of Call
        Of one number of axes and one dtype each.
    """

    source: str
    calls: list[Call]

    def compiled(self) -> Callable[..., list[Any]]:
        """The function."""
        scope: dict[str, Any] = {}
        exec(compile(self.source, "random program", "exec"), scope)
        function: Callable[..., list[Any]] = scope["program"]
        return function


class _Writer:
    """Expressions over the names that there are."""

    def __init__(self, choices: random.Random, arrays: list[tuple[str, int]], numbers: list[str]) -> None:
        self.choices = choices
        self.arrays = [name for name, _ in arrays]
        self.extents = [f"{name}.shape[{axis}]" for name, ndim in arrays for axis in range(ndim)]
        self.integers = [name for name in numbers if name in "kmn"]
        self.floats = [name for name in numbers if name in "rst"]

    def write(self, form: str, depth: int = 2) -> str:
        """A form with its places filled."""
        parts = form.split("{")
        written = parts[0]
        for part in parts[1:]:
            kind, _, rest = part.partition("}")
            written += self.fill(kind, depth) + rest
        return written

    def fill(self, kind: str, depth: int) -> str:
        choose = self.choices.choice
        if kind == "n":
            kind = choose("ifif")
        if kind == "v":
            return "{v}"
        if kind == "a":
            return choose(self.arrays[-3:] + self.arrays)
        if kind == "x":
            return self.write(choose(ARRAYS), depth)
        if kind == "c":
            return f"({self.write(choose(CONDITIONS if depth else CONDITIONS[:12]), max(depth - 1, 0))})"
        if depth and self.choices.random() < 0.4:
            return f"({self.write(choose(INTEGER_FORMS if kind == 'i' else FLOAT_FORMS), depth - 1)})"
        if kind == "i":
            named = self.integers * 3 + self.extents
            return choose(named) if named and self.choices.random() < 0.8 else str(choose(SMALL))
        is_named = bool(self.floats) and self.choices.random() < 0.75
        return choose(self.floats) if is_named else repr(choose(FLOATS[:10]))


def laid_out(array: np.ndarray, layout: str) -> np.ndarray:
    """The same values in memory of another layout."""
    if array.ndim == 0 or layout == "C":
        return array
    if layout == "F":
        return np.asfortranarray(array)
    if layout == "reversed":
        return np.ascontiguousarray(array[::-1])[::-1]
    if layout == "step":
        room = np.zeros((*array.shape[:-1], 2 * array.shape[-1]), array.dtype)
        room[..., ::2] = array
        return room[..., ::2]
    if layout == "transposed":
        return np.ascontiguousarray(array.T).T
    return np.broadcast_to(array[:1], array.shape) if array.shape[0] else array


def _array(choices: random.Random, dtype: str, shape: tuple[int, ...]) -> np.ndarray:
    size = int(np.prod(shape))
    whole = [choices.choice([0, 1, 2, 3, 5, 7, 100, -1, -2, -3]) for _ in range(size)]
    if dtype[0] == "f":
        floats = [choices.choice([0.5, -1.5, 0.0, -0.0, 2.0, 3.25, number]) for number in whole]
        if choices.random() < 0.2:
            floats = [choices.choice([float("nan"), float("inf"), number]) for number in floats]
        return np.array(floats, dtype).reshape(shape)
    return np.array(whole).astype(dtype).reshape(shape)


def _shape(choices: random.Random, ndim: int) -> tuple[int, ...]:
    if ndim == 2 and choices.random() < 0.2:
        return (extent := choices.choice(EXTENTS), extent)
    return tuple(choices.choice(EXTENTS) for _ in range(ndim))


def _call(choices: random.Random, kinds: list[tuple[str, int]], numbers: list[str]) -> Call:
    arrays: list[np.ndarray] = []
    whole = _shape(choices, max(ndim for _, ndim in kinds))
    for dtype, ndim in kinds:
        shape = whole[len(whole) - ndim :]
        if choices.random() < 0.3:
            shape = tuple(1 if choices.random() < 0.3 else extent for extent in shape)
        if choices.random() < 0.1:
            shape = _shape(choices, ndim)
        arrays.append(laid_out(_array(choices, dtype, shape), choices.choice(LAYOUTS)))
    return Call(arrays, [_number(choices, name) for name in numbers])


def _number(choices: random.Random, name: str) -> Any:
    turn = choices.random()
    if name in "kmn":
        if turn < 0.05:
            return choices.choice([2.0, -0.0])
        return choices.choice(SMALL if turn < 0.75 else INTEGERS)
    if turn > 0.92:
        return choices.choice(SCALARS)
    if turn < 0.08:
        return choices.choice([0, 1, -1, 2, 2**53 + 1, 2**70, False])
    return choices.choice(FLOATS[:10] if turn < 0.6 else FLOATS)


def run(function: Callable[..., Any], *arguments: Any) -> Any:
    """What a function returns, or the error it raises."""
    with np.errstate(all="ignore"), warnings.catch_warnings(action="ignore"):
        try:
            return function(*arguments)
        except Exception as error:
            return error


def random_program(choices: random.Random, length: int = 4, count: int = 10) -> Program:
    """A program which NumPy answers for at least half of its calls.

    Parameters
    ----------
    choices : random.Random
        Where chance comes from.
    length : int
        The most statements.
    count : int
        How many calls.
    """
    kinds = [(choices.choice(DTYPES), choices.choice([1, 1, 2, 2, 2, 3, 0])) for _ in range(choices.randint(1, 3))]
    numbers = choices.sample(["k", "m", "r", "s"], choices.randint(0, 3))
    parameters = ["a", "b", "c"][: len(kinds)]
    calls = [_call(choices, kinds, numbers) for _ in range(count)]
    writer = _Writer(choices, [(name, ndim) for name, (_, ndim) in zip(parameters, kinds, strict=True)], numbers)
    lines: list[str] = []
    for _ in range(4 * length):
        name = f"v{len(lines)}"
        statement = writer.write(choices.choice(STATEMENTS)).replace("{v}", name)
        program = Program(_source([*lines, statement], [*parameters, *numbers], name), calls)
        if _is_fit(program):
            lines.append(statement)
            writer.arrays.append(name)
            if len(lines) == length:
                break
    last = [f"v{number}" for number in range(len(lines))] or parameters
    if choices.random() < 0.15:
        last.append(writer.write(choices.choice(["{i}", "{f}", "{n}", "{c}", "{a}.shape"])))
    return Program(_source(lines, [*parameters, *numbers], ", ".join(last)), calls)


def _source(lines: list[str], parameters: list[str], result: str) -> str:
    body = [f"    {line}" for line in [*lines, f"return [{result}]"]]
    return "\n".join([f"def program(np, {', '.join(parameters)}):", *body])


def _is_fit(program: Program) -> bool:
    function = program.compiled()
    fit = 0
    for call in program.calls:
        found = run(function, np, *call.arrays, *call.numbers)
        if isinstance(found, Exception):
            if isinstance(found, (AttributeError, SyntaxError, NameError)):
                return False
            continue
        arrays = [np.asarray(value) for value in found]
        if any(array.size > MOST or array.dtype.kind not in "fiub" or array.dtype == "f2" for array in arrays):
            return False
        fit += not isinstance(found[0], (int, float))
    return fit * 2 >= len(program.calls)


def is_open(source: str) -> bool:
    """Whether NumPy leaves it open which zero it picks somewhere."""
    return any(word in source for word in ("maximum", ".max(", ".min("))


def orders(choices: random.Random, calls: list[Call]) -> Iterator[Call]:
    """Calls in a random order, each of them several times."""
    order = calls * 3
    choices.shuffle(order)
    for call in order:
        yield call
        if choices.random() < 0.3:
            yield call
