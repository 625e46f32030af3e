"""What an op's attributes may be: each form says its values in words and recognizes them."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from fusec.errors import DTypeError
from fusec.symbolic.values import plain
from fusec.types import MAX_AXES, NAMES, Shape


class Form(NamedTuple):
    """The values one attribute may have, whatever the operands are.

    Attributes
    ----------
    what : str
        In words: `True or False`.
    holds : callable
        Whether a value is one of them.
    """

    what: str
    holds: Callable[[Any], bool]


Forms = Mapping[str, Form]
"""An op's attributes by name, in the order in which they are printed."""

LIMIT = 1 << 63
"""Integers are kept in 64 bits by everything that runs."""


def is_whole(value: Any) -> bool:
    """Whether a value is an `int` of 64 bits; `True` and NumPy's scalars equal one, but print as something else."""
    number = plain(value)
    return type(number) is int and -LIMIT <= number < LIMIT


def _is_tuple_of_wholes(value: Any) -> bool:
    return type(value) is tuple and len(value) <= MAX_AXES and all(map(is_whole, value))


def _is_shape(value: Any) -> bool:
    return _is_tuple_of_wholes(value) and min(map(plain, value), default=0) >= 0


WHOLE = Form("an integer of 64 bits", is_whole)
TRUTH = Form("True or False", lambda value: type(value) is bool)
DTYPE = Form("a dtype", lambda value: any(value is dtype for dtype in NAMES))
SHAPE = Form(f"a tuple of at most {MAX_AXES} extents", _is_shape)
WHOLES = Form(f"a tuple of at most {MAX_AXES} integers", _is_tuple_of_wholes)

BY_ANNOTATION: Mapping[str, Form] = {
    "int": WHOLE, "bool": TRUTH, "DType": DTYPE, "Shape": SHAPE, "tuple[int, ...]": WHOLES,
}  # fmt: skip


def forms_of(function: Callable[..., Any], operands: Callable[[str, str], bool]) -> dict[str, Form]:
    """The forms of a function's parameters that are not operands, by their annotations.

    Parameters
    ----------
    function : callable
        The function that an op is made of, whose annotations are texts (`from __future__ import annotations`).
    operands : callable
        From a parameter's name and annotation to whether it is an operand.

    Raises
    ------
    TypeError
        For an annotation that no form goes with.
    """
    forms = {}
    for name, annotation in function.__annotations__.items():
        if name == "return" or operands(name, annotation):
            continue
        if annotation not in BY_ANNOTATION:
            raise TypeError(
                f"{function.__name__}: the attribute {name} is one of {', '.join(BY_ANNOTATION)}, not {annotation}"
            )
        forms[name] = BY_ANNOTATION[annotation]
    return forms


def one_of(numbers: range) -> Form:
    """The integers of a range."""
    return Form(f"an integer from {numbers[0]} to {numbers[-1]}", lambda value: is_whole(value) and value in numbers)


def check_forms(op: str, forms: Forms, attributes: Mapping[str, Any]) -> None:
    """Hold attributes to their forms.

    Raises
    ------
    DTypeError
        For the first value that is not of its form.
    """
    for name, form in forms.items():
        value = attributes[name]
        if not form.holds(value):
            raise DTypeError(f"{op}: {name} is {form.what}, not {_shown(value)}")


def _shown(value: Any) -> str:
    try:
        return f"{value!r:.80}"
    except ValueError:
        return "an integer too long to print"


def is_axes(axes: Shape, ndim: int) -> bool:
    """Whether these are some of `ndim` axes, counted from the front, ascending and each once."""
    return list(axes) == sorted({axis for axis in axes if 0 <= axis < ndim})
