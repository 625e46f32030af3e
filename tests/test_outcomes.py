"""What comes of operands of every kind: NumPy's value, dtype and shape, or an error of NumPy's class.

Evaluated op by op: what kernels compute is held to this by the tests of each op, and by `test_differential`.
"""

from __future__ import annotations

import math
import operator
import warnings
from collections.abc import Callable, Iterator
from decimal import Decimal
from typing import Any, NamedTuple

import numpy as np
import pytest

import fusec as fc
from fusec.ops import OPS
from fusec.ops.op import ElementwiseOp, TypedOp
from fusec.types import NAMES

SAMPLES = {"b": [0, 1, 1, 0], "u": [0, 1, 3, 100], "i": [-3, 0, 1, 100], "f": [-math.inf, -0.0, 0.5, math.nan]}
BASES = {dtype: np.array(SAMPLES[dtype.kind], dtype) for dtype in NAMES}

NUMBERS: dict[str, Any] = {
    **{repr(number): number for number in (True, 0, 1, -1, 2, 300, -200, 2**40)},
    **{f"2**{power}": 2**power for power in (63, 64)},
    **{f"-2**{power}": -(2**power) for power in (63, 64)},
    "5,001 digits": 10**5000,
    **{repr(number): number for number in (1.5, 0.5, -1.0, 1e300, math.nan, math.inf)},
}
ARRAYS: dict[str, Any] = {
    **{f"{dtype.name} scalar": dtype.type(1) for dtype in NAMES},
    **{f"-2 of {dtype.name}": dtype.type(-2) for dtype in NAMES if dtype.kind in "if"},
    **{f"{dtype.name} half": dtype.type(0.5) for dtype in NAMES if dtype.kind == "f"},
    **{f"{dtype.name} without axes": np.array(1, dtype) for dtype in NAMES},
    **{f"{dtype.name} array": base for dtype, base in BASES.items()},
    "half without axes": np.array(0.5),
    "halves": np.full(4, 0.5),
    "list": [1, 2, 3, 4],
    "nested tuple": ((1.0,), (2.0,)),
    "list of bool": [True] * 4,
    "empty list": [],
    "another shape": np.zeros(3),
    "ragged list": [[1], [1, 2]],
}
TEXT: dict[str, Any] = {
    "None": None,
    "text": "a",
    "bytes": b"a",
    "text scalar": np.str_("a"),
    "list of text": ["a"] * 4,
    "array of text": np.array(["a"] * 4),
    "texts of any length": np.array(["a"] * 4, np.dtypes.StringDType()),
}
TIMES = (np.datetime64("2020"), np.timedelta64(1, "D"))
OTHERS = (np.float16(1), np.longdouble(1), np.complex64(1), *TIMES, np.void(b"a"))
FOREIGN: dict[str, Any] = {
    "complex": 1j,
    **{f"{each.dtype} scalar": each for each in OTHERS},
    **{f"{each.dtype} array": np.array([each] * 4) for each in OTHERS},
    "structures": np.zeros(4, [("a", "i4")]),
    "objects": np.array([1, None, "a", 2], object),
    "large integers": [2**64] * 4,
    "ellipsis": ...,
    "object": object(),
    "dict": {},
    "set": {1},
    "decimal": Decimal(1),
}
OPERANDS = NUMBERS | ARRAYS | TEXT | FOREIGN
ENDLESS = ("2**40", "2**63", "2**64", "-2**63", "-2**64", "5,001 digits", "large integers", "objects")
"""What NumPy's objects would raise to a power, or shift by, until there is no memory."""

SIGNS = "add sub mul truediv floordiv mod pow matmul and_ or_ xor lshift rshift eq ne lt le gt ge".split()


class Case(NamedTuple):
    """One way to say an operation of two operands."""

    name: str
    of_numpy: Callable[[Any, Any], Any]
    of_fusec: Callable[[Any, Any], Any]
    is_operator: bool


def cases() -> Iterator[Case]:
    for sign in SIGNS:
        function = getattr(operator, sign)
        yield Case(sign.rstrip("_"), function, function, True)
    yield Case("divmod", divmod, divmod, True)
    for op in OPS.values():
        if isinstance(op, TypedOp) and op.arity == 2 and isinstance(op.reference, np.ufunc):
            yield Case(op.name, op.reference, getattr(fc, op.name), False)
            yield Case(f"np.{op.name}", op.reference, op.reference, False)


CASES = list(cases())


def arrays_or_error(compute: Callable[..., Any], *operands: Any, **keywords: Any) -> Any:
    """What is computed, as arrays, or the error."""
    try:
        result = compute(*operands, **keywords)
        parts = result if isinstance(result, tuple) else (result,)
        return tuple(part.numpy() if isinstance(part, fc.Tensor) else part for part in parts)
    except Exception as error:
        return error


def is_answer(got: Any, expected: Any) -> bool:
    """Whether it is NumPy's outcome: an error of its class, or the same values, dtypes and shapes."""
    if isinstance(expected, Exception):
        # NumPy's private classes of errors count as the built-in ones they are.
        kind = next(kind for kind in type(expected).__mro__ if kind.__module__ == "builtins")
        return isinstance(got, kind)
    return not isinstance(got, Exception) and all(is_same(*pair) for pair in zip(got, expected, strict=True))


def is_same(got: Any, expected: Any) -> bool:
    if not isinstance(expected, (np.ndarray, np.generic)):
        return type(got) is type(expected) and bool(got == expected)
    if got.shape != expected.shape:
        return False
    if expected.dtype == np.float16:
        # What NumPy computes of small integers in float16 is more exact in float32, and may be beyond it.
        largest = np.finfo(np.float16).max
        ours, theirs = (np.clip(each.astype(np.float32), -largest, largest) for each in (got, expected))
        near = np.isclose(ours, theirs, rtol=2e-3, atol=1e-7, equal_nan=True)
        return got.dtype in (np.float32, np.float16) and bool(np.all(near))
    if got.dtype != expected.dtype:
        return False
    if got.dtype.kind != "f":
        return bool(np.all(got == expected))
    same_sign = np.signbit(got) == np.signbit(expected)
    rtol = 1e-6 if got.dtype == np.float32 else 1e-14
    return bool(np.all(np.isclose(got, expected, rtol=rtol, atol=0, equal_nan=True) & (same_sign | np.isnan(got))))


def is_documented(case: Case, operand: str, got: Any) -> bool:
    """Where we differ from NumPy and say so."""
    # There are no such values in fusec: a clear error, which Python words where another type has declined as well.
    if operand in FOREIGN:
        return isinstance(got, TypeError)
    if operand in TEXT:
        # To an array on the left, `==` is the ufunc, which text has not; and functions take no objects.
        is_equality = case.is_operator and case.name in ("eq", "ne")
        return isinstance(got, fc.DTypeError) and (not is_equality or "text" in operand)
    # Before 2.4, NumPy took the root for an exponent of 0.5 in some ways of writing it only, and so with other powers.
    if np.lib.NumpyVersion(np.__version__) < "2.4.0" and "pow" in case.name and not isinstance(got, Exception):
        return True
    # Integers beyond 64 bits compare by value, and are true, beside booleans and in logic, too.
    return operand in ("2**63", "2**64", "-2**64", "5,001 digits") and not isinstance(got, Exception)


def complain(wrong: list[str]) -> None:
    assert not wrong, f"{len(wrong)} outcomes:\n" + "\n".join(line[:300] for line in wrong[:40])


@pytest.mark.parametrize("dtype", ["bool", "int8", "int64", "uint8", "uint64", "float32", "float64"])
def test_operators_and_functions_of_two(dtype: Any) -> None:
    x = BASES[np.dtype(dtype)]
    t = fc.asarray(x)
    wrong = []
    with warnings.catch_warnings(), fc.options(eager=True):
        warnings.simplefilter("ignore")
        for operand, y in OPERANDS.items():
            for case in CASES:
                if operand in ENDLESS and ("pow" in case.name or "shift" in case.name):
                    continue
                for theirs, ours in (((x, y), (t, y)), ((y, x), (y, t))):
                    expected, got = arrays_or_error(case.of_numpy, *theirs), arrays_or_error(case.of_fusec, *ours)
                    if not is_answer(got, expected) and not is_documented(case, operand, got):
                        shown = f"tensor, {operand}" if ours[0] is t else f"{operand}, tensor"
                        wrong.append(f"{case.name}({shown}): {got!r}, not {expected!r}")
    complain(wrong)


def choose(x: Any, number: Any) -> Any:
    return np.where(x > 1, x, number)


def test_kernels_of_numbers_beyond_the_dtype() -> None:
    """What is a constant of a kernel: numbers that fit, wrap around, or are compared by value."""
    x = BASES[np.dtype(np.uint8)]
    t = fc.asarray(x)
    wrong = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for operand, y in NUMBERS.items():
            for case in CASES:
                if not case.is_operator or (operand in ENDLESS and ("pow" in case.name or "shift" in case.name)):
                    continue
                for theirs, ours in (((x, y), (t, y)), ((y, x), (y, t))):
                    expected, got = arrays_or_error(case.of_numpy, *theirs), arrays_or_error(case.of_fusec, *ours)
                    if not is_answer(got, expected):
                        wrong.append(f"{case.name} of {operand}: {got!r}, not {expected!r}")
            expected, got = arrays_or_error(choose, x, y), arrays_or_error(choose, t, y)
            if not is_answer(got, expected):
                wrong.append(f"where of {operand}: {got!r}, not {expected!r}")
    complain(wrong)


def test_functions_of_one() -> None:
    wrong = []
    with warnings.catch_warnings(), fc.options(eager=True):
        warnings.simplefilter("ignore")
        for op in OPS.values():
            if isinstance(op, ElementwiseOp) and op.arity == 1 and isinstance(op.reference, np.ufunc):
                for operand, x in OPERANDS.items():
                    expected, got = arrays_or_error(op.reference, x), arrays_or_error(getattr(fc, op.name), x)
                    # A Python integer without company is an int64 or a uint64.
                    is_refused = operand in FOREIGN | TEXT or (type(x) is int and abs(x) >= 2**64)
                    if not is_answer(got, expected) and not (is_refused and isinstance(got, (TypeError, ValueError))):
                        wrong.append(f"{op.name}({operand}): {got!r}, not {expected!r}")
    complain(wrong)


@pytest.mark.parametrize("dtype", NAMES, ids=NAMES.get)
def test_selections_and_bounds(dtype: Any) -> None:
    """Python numbers beyond the dtype wrap around in `where`, are no bound in `clip` and an error as any other."""
    # Without -0.0, which NumPy keeps between two bounds of 0 and 1, but not above one: ours is one, then the other.
    x = BASES[dtype] + dtype.type(0)
    t = fc.asarray(x)
    calls: dict[str, Callable[[Any, Any, Any], Any]] = {
        "where(c, x, y)": lambda module, a, y: module.where(x > 0, a, y),
        "where(c, y, x)": lambda module, a, y: module.where(x > 0, y, a),
        "where(c, y, y)": lambda module, a, y: module.where(a > 0, y, y),
        "clip(x, y, None)": lambda module, a, y: module.clip(a, y, None),
        "clip(x, None, y)": lambda module, a, y: module.clip(a, None, y),
        "x.clip(y, 100)": lambda module, a, y: a.clip(y, 100),
        "x.clip(max=y)": lambda module, a, y: a.clip(max=y),
    }
    wrong = []
    with warnings.catch_warnings(), fc.options(eager=True):
        warnings.simplefilter("ignore")
        for operand, y in (NUMBERS | ARRAYS).items():
            for name, call in calls.items():
                expected = arrays_or_error(call, np, x, y)
                for module in (fc, np):
                    got = arrays_or_error(call, module, t, y)
                    if not is_answer(got, expected):
                        wrong.append(f"{module.__name__}: {name} of {operand}: {got!r}, not {expected!r}")
    complain(wrong)


REDUCTIONS = ("sum", "prod", "max", "min", "any", "all", "argmax", "argmin", "mean", "var", "std")
SHAPES: list[tuple[int, ...]] = [(), (3,), (0,), (2, 3), (0, 0), (0, 3), (3, 0), (2, 0, 0)]
AXES = [None, 0, -1, 1, 5, -4, (), (0,), (0, 1), (0, 0), (-1,), True, 1.0, np.int64(0), np.array(0), 10**5000, "a"]


@pytest.mark.parametrize("name", REDUCTIONS)
def test_reductions_along_any_axis(name: str) -> None:
    wrong = []
    with warnings.catch_warnings(), fc.options(eager=True):
        warnings.simplefilter("ignore")
        for shape in SHAPES:
            for dtype in ("bool", "int8", "float32"):
                x = np.arange(math.prod(shape)).reshape(shape).astype(dtype)
                for axis in AXES:
                    for keepdims in (False, True):
                        expected = arrays_or_error(getattr(np, name), x, axis=axis, keepdims=keepdims)
                        for module in (fc, np):
                            got = arrays_or_error(getattr(module, name), fc.asarray(x), axis=axis, keepdims=keepdims)
                            # A truth value is no axis, whether or not there is one of that number.
                            if not is_answer(got, expected) and not (axis is True and isinstance(got, fc.DTypeError)):
                                given = f"{dtype}{shape}, axis={'huge' if axis == 10**5000 else axis}, {keepdims}"
                                wrong.append(f"{module.__name__}.{name}({given}): {got!r}, not {expected!r}")
    complain(wrong)


@pytest.mark.parametrize("name", ["sum", "prod", "mean", "var", "std"])
def test_reductions_in_any_dtype(name: str) -> None:
    values = np.array([[1, 2, 4], [4, 5, 9], [100, 100, 100]])
    wrong = []
    with warnings.catch_warnings(), fc.options(eager=True):
        warnings.simplefilter("ignore")
        for base in NAMES:
            x = (values * 1.5).astype(base)
            for dtype in (*NAMES, int, float, bool, None, "f4", np.float16, complex, object, str):
                for axis in (None, 1):
                    expected = arrays_or_error(getattr(np, name), x, dtype=dtype, axis=axis)
                    got = arrays_or_error(getattr(fc, name), x, dtype=dtype, axis=axis)
                    is_refused = isinstance(got, fc.DTypeError) and dtype in (np.float16, complex, object, str)
                    # NumPy takes whole roots of numbers only, not of arrays.
                    is_whole_root = name == "std" and axis == 1 and np.dtype(dtype).kind in "biu"
                    if not is_answer(got, expected) and not is_refused and not is_whole_root:
                        wrong.append(f"{name}({x.dtype}, {dtype}, axis={axis}): {got!r}, not {expected!r}")
    complain(wrong)


READERS: dict[str, Callable[[Any], Any]] = {
    **{kind.__name__: kind for kind in (float, int, complex, bool, len)},
    "index": operator.index,
    "item": lambda x: x.item(),
    "tolist": lambda x: x.tolist(),
    "range": lambda x: [*range(x)],
    "iter": lambda x: [float(each) for each in x],
    "in": lambda x: 1 in x,
}


@pytest.mark.parametrize("name", READERS)
def test_reading(name: str) -> None:
    wrong = []
    for shape in ((), (1,), (1, 1), (2,), (0,), (2, 0)):
        for dtype in ("bool", "int64", "float64"):
            x = np.ones(shape, dtype)
            expected, got = arrays_or_error(READERS[name], x), arrays_or_error(READERS[name], fc.asarray(x))
            if not is_answer(got, expected):
                wrong.append(f"{name}({dtype}{shape}): {got!r}, not {expected!r}")
    complain(wrong)


DTYPES = [None, "f4", float, int, bool, "u1", np.float16, complex, object, str, "nonsense", np.dtypes.StringDType()]
SIZES = [3, (2, 3), (), 0, (0, 2), -1, (2, -1), 1.5, "a", None, [2, 3], np.array([2, 3]), (1,) * 65, 10**5000]
CREATIONS: list[tuple[str, tuple[Any, ...]]] = [
    *((name, (size,)) for name in ("zeros", "ones") for size in SIZES),
    *(("full", ((2, 3), value)) for value in (1, 0.5, -1, 300, True, math.nan, 1e300, -0.0, [1, 2, 3], np.float32(1))),
    *(("arange", ends) for ends in ((5,), (1, 5), (5, 1), (1, 5, 2), (1, 5, 0), (0.5, 3), (np.float32(3),))),
    *(("arange", ends) for ends in ((None,), (2**63, 2**63 + 3), (10**5000,), (0, math.inf), (0, 1, 0.1))),
    *(("linspace", ends) for ends in ((0, 1), (0, 1, 5), (0, 1, 0), (0, 1, -1), (0.0, 1.0, 2.5))),
    ("linspace", (np.float32(0), 1, 3)),
    *(("eye", size) for size in ((3,), (3, 4), (0,), (-1,), (1.5,))),
    *((f"{name}_like", (model,)) for name in ("zeros", "ones") for model in (np.ones((2, 3), "i2"), 2.5, [1, 2])),
    *(("full_like", (np.ones(2, "i2"), value)) for value in (7, 300, 2**15, -1, 1.5, math.nan)),
    *((name, (model,)) for name in ("asarray", "array") for model in (np.ones(2, "i2"), 2.5, [1, 2], True)),
]


def test_creation() -> None:
    wrong = []
    with warnings.catch_warnings():
        warnings.simplefilter("ignore")
        for case, (name, arguments) in enumerate(CREATIONS):
            for dtype in DTYPES:
                expected = arrays_or_error(getattr(np, name), *arguments, dtype=dtype)
                got = arrays_or_error(getattr(fc, name), *arguments, dtype=dtype)
                if not is_answer(got, expected) and not (isinstance(got, fc.DTypeError) and dtype in DTYPES[6:]):
                    wrong.append(f"{name}, case {case}, {dtype}: {got!r}, not {expected!r}")
    complain(wrong)
